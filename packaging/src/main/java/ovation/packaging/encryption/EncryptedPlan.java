package ovation.packaging.encryption;

import java.util.List;
import ovation.packaging.export.ExportPlan;

/**
 * An export that encrypts on the way.
 *
 * @param plan to be carried out once: its keys are fresh
 * @param files the names of the files that will be encrypted, as the source calls them
 * @param parts how many parts of the descriptor are encrypted
 */
public record EncryptedPlan(ExportPlan plan, List<String> files, int parts) {

  /** Keeps the list. */
  public EncryptedPlan {
    files = List.copyOf(files);
  }
}
