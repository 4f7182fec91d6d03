package ovation.packaging.archive.tar;

import java.util.List;

/**
 * What an archive holds.
 *
 * @param members regular files with acceptable, unique names, in archive order
 * @param remarks what was odd or left out
 * @param dialect {@code pax} if there are extended headers of POSIX, {@code gnu} if there are those
 *     of GNU tar, else {@code ustar}
 */
public record TarIndex(List<TarMember> members, List<TarRemark> remarks, String dialect) {

  /** Copies the lists. */
  public TarIndex {
    members = List.copyOf(members);
    remarks = List.copyOf(remarks);
  }
}
