package ovation.app.session;

import ovation.app.outline.OutlineBuilder;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;

/**
 * A package with its descriptor read.
 *
 * @param source open; to be closed by whoever takes it
 * @param snapshot the descriptor, broken or not
 * @param outlines knows the parts of the descriptor already
 */
public record Opened(OvfPackage source, Snapshot snapshot, OutlineBuilder outlines) {
  /**
   * Reads the descriptor of a package and finds its parts; closes the package if that fails.
   *
   * @param texts the words of the outline
   */
  public static Opened of(OvfPackage source, Texts texts) throws PackagingException {
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
