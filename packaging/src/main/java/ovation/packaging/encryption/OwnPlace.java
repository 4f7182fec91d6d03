package ovation.packaging.encryption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.export.Form;

/** Encryption writes another package: files of the source keep their names and must survive. */
final class OwnPlace {

  private OwnPlace() {}

  /**
   * Returns quietly if a plan writes nothing over its source.
   *
   * @throws OutputException if it would
   */
  static void check(ExportPlan plan) throws OutputException {
    OvfPackage source = plan.source();
    try {
      if (plan.form() == Form.OVA) {
        if (Files.exists(plan.target()) && Files.isSameFile(plan.target(), source.location())) {
          throw refusal(plan.target());
        }
        return;
      }
      Path target = plan.target().toAbsolutePath();
      Path parent = target.getParent();
      boolean named = target.toString().toLowerCase(Locale.ROOT).endsWith(".ovf");
      Path folder = named && parent != null ? parent : target;
      for (PackageEntry entry : source.entries()) {
        Path written = folder.resolve(entry.name());
        Path read = source.file(entry.name()).orElse(source.location());
        if (Files.exists(written) && Files.isSameFile(written, read)) {
          throw refusal(plan.target());
        }
      }
    } catch (IOException e) {
      throw OutputException.writing(plan.target(), e);
    }
  }

  private static OutputException refusal(Path target) {
    return new OutputException(
        Sentence.of(
            "{0} is where the package comes from, which stays as it is. Name another" + " place.",
            target));
  }
}
