package ovation.app.session;

import java.nio.file.Path;
import ovation.app.outline.OutlineBuilder;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
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
    OvfPackage source = OvfPackage.open(path, progress);
    try {
      Snapshot snapshot = source.snapshot();
      OutlineBuilder outlines = new OutlineBuilder(texts);
      snapshot.envelope().ifPresent(e -> outlines.build(e, source.baseName()));
      return new Opened(source, snapshot, outlines);
    } catch (PackagingException | RuntimeException e) {
      source.close();
      throw e;
    }
  }
}
