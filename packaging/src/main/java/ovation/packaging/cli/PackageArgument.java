package ovation.packaging.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.net.HttpAddress;

/** What a user names as a package. */
final class PackageArgument {

  private PackageArgument() {}

  /**
   * Opens what is named: a path, or an address that is read by parts. An archive that must be
   * decompressed first shows progress.
   */
  static OvfPackage open(String source, OvationCommand command) throws PackagingException {
    return HttpAddress.isMeant(source)
        ? RemoteArgument.open(source, command)
        : openFile(source, command);
  }

  /** Opens what is named by a path. */
  static OvfPackage openFile(String source, OvationCommand command) throws PackagingException {
    Path path = path(source);
    if (!source.toLowerCase(Locale.ROOT).endsWith(".gz")) {
      return OvfPackage.open(path);
    }
    return command.work(
        new Job<OvfPackage>() {
          @Override
          public Sentence title() {
            return Sentence.asItIs("Open " + path.getFileName());
          }

          @Override
          public OvfPackage run(Progress progress) throws PackagingException {
            return OvfPackage.open(path, progress);
          }
        });
  }

  /**
   * The path that is named.
   *
   * @throws InputException if it is an address or no path
   */
  static Path path(String source) throws InputException {
    if (HttpAddress.isMeant(source)) {
      throw new InputException(
          Sentence.asItIs(
              PackageText.quote(source)
                  + " is an address; only a file will do here. Download it first."));
    }
    try {
      return Path.of(source);
    } catch (InvalidPathException e) {
      throw new InputException(
          Sentence.asItIs(PackageText.quote(source) + " is not a possible path."), e);
    }
  }
}
