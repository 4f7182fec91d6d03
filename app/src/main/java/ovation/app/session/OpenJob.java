package ovation.app.session;

import ovation.app.text.Texts;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;

/**
 * Opens a package, reads its descriptor and finds its parts: what the first screen shows is there
 * when the document comes to the JavaFX thread.
 *
 * @param title what the status bar says
 * @param reading opens it
 * @param texts the words of the outline
 */
public record OpenJob(Sentence title, Reading reading, Texts texts) implements Job<Opened> {
  @Override
  public Opened run(Progress progress) throws PackagingException {
    return Opened.of(reading.open(progress), texts);
  }
}
