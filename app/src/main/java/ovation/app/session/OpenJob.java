package ovation.app.session;

import java.nio.file.Path;
import ovation.app.text.Texts;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;

/**
 * Opens a package, reads its descriptor and finds its parts: what the first screen shows is there
 * when the document comes to the JavaFX thread.
 *
 * @param title what the status bar says
 * @param path an OVF, a folder with one, an OVA
 * @param texts the words of the outline
 */
public record OpenJob(String title, Path path, Texts texts) implements Job<Opened> {
  @Override
  public Opened run(Progress progress) throws PackagingException {
    return Opened.of(OvfPackage.open(path, progress), texts);
  }
}
