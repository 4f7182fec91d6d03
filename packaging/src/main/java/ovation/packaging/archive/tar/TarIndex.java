package ovation.packaging.archive.tar;

import java.util.List;

/**
 * What an archive holds.
 *
 * @param members regular files with acceptable, unique names, in archive order
 * @param remarks what was odd or left out
 */
public record TarIndex(List<TarMember> members, List<TarRemark> remarks) {

  /** Copies the lists. */
  public TarIndex {
    members = List.copyOf(members);
    remarks = List.copyOf(remarks);
  }
}
