package ovation.app.session;

import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Progress;

/** How a package comes to be open. */
@FunctionalInterface
public interface Reading {
  /**
   * Opens the package, in the background.
   *
   * @throws PackagingException if there is none, or it is refused
   */
  OvfPackage open(Progress progress) throws PackagingException;
}
