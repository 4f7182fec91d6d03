package ovation.packaging.encryption;

import java.util.List;
import ovation.packaging.export.ExportResult;

/**
 * An encrypted or decrypted package.
 *
 * @param written what was written
 * @param files the names of the files that were encrypted or decrypted
 * @param parts how many parts of the descriptor were
 * @param remarks what else a user should know, in sentences
 */
public record Encrypted(ExportResult written, List<String> files, int parts, List<String> remarks) {

  /** Keeps the lists. */
  public Encrypted {
    files = List.copyOf(files);
    remarks = List.copyOf(remarks);
  }
}
