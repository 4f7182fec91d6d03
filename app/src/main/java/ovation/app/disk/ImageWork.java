package ovation.app.disk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import ovation.app.form.FormContext;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.edit.DiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.xml.ElementKey;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageImages;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.catalog.DiskOpener;
import ovation.packaging.disk.catalog.DiskSurvey;
import ovation.packaging.disk.convert.ConvertJob;
import ovation.packaging.disk.convert.ConvertTarget;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.job.Outcome;
import ovation.packaging.job.Progress;

/** What is done with the image of one disk, off the JavaFX thread. */
final class ImageWork {
  private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors());

  private final FormContext context;
  private final Texts texts;

  ImageWork(FormContext context) {
    this.context = context;
    texts = context.texts();
  }

  /**
   * What an image really is.
   *
   * @param image format and capacity
   * @param populated bytes that are not known to be zeros
   */
  record Facts(DiskImage image, long populated) {}

  /** Where the file of a disk is, if it is a file of its own and not part of an archive. */
  Optional<Path> path(String href) {
    DocumentSession session = context.session();
    Path added = session.packageState().addedFiles().get(href);
    return added != null
        ? Optional.of(added)
        : session.source().resolve(href).flatMap(name -> session.source().file(name));
  }

  /** Whether the content of a file is at hand: on this machine, alone or in an archive. */
  boolean isThere(String href) {
    OvfPackage source = context.session().source();
    return path(href).isPresent()
        || (source.address().isEmpty() && source.resolve(href).isPresent());
  }

  /** Reads headers and tables of an image. */
  void read(String href, Consumer<Facts> then) {
    Optional<Path> path = path(href);
    OvfPackage source = context.session().source();
    Callable<Facts> work =
        () -> {
          if (path.isPresent()) {
            ImageFile file = ImageFile.read(path.get());
            return new Facts(file.image(), file.populated());
          }
          PackageImages images = new PackageImages(source, null);
          try (VirtualDisk disk =
              DiskOpener.open(images.open(href, false, Progress.none()), images, null)) {
            return new Facts(disk.image(), DiskSurvey.populated(disk));
          }
        };
    context.background().run(work, then, context.explain());
  }

  /** Puts another image behind a disk. */
  void replace(ElementKey disk, Path image) {
    context
        .background()
        .run(() -> ImageFile.read(image), read -> put(disk, read), context.explain());
  }

  private void put(ElementKey key, ImageFile image) {
    Snapshot now = context.session().goodProperty().get();
    Optional<Envelope> envelope = now == null ? Optional.empty() : now.envelope();
    Optional<Disk> disk = envelope.flatMap(e -> e.find(key, Disk.class));
    if (disk.isEmpty() || context.session().lockedProperty().get()) {
      context.complain().accept(texts.of("disk.notNow", image.name()));
      return;
    }
    String href = ImageNames.free(envelope.get(), image.name());
    context.session().packageState().addFile(href, image.path());
    context.edit(DiskEdits.setImage(envelope.get(), disk.get(), image.under(href)));
  }

  /** The name that a converted image gets: its own with the extension of the format. */
  static String nameIn(DiskFormat format, String href) {
    String name = href.substring(href.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return stem + "." + format.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Converts an image into a new file, as a job that can be watched; then the disk uses the new
   * one. The old file stays as it is.
   */
  void convert(ElementKey disk, Path from, DiskFormat format, Path to) {
    ConvertTarget target =
        new ConvertTarget(to, format, Optional.empty(), Strength.BALANCED, Optional.empty());
    context
        .background()
        .jobs()
        .start(
            new ConvertJob(from, null, List.of(target), THREADS),
            outcome -> {
              switch (outcome) {
                case Outcome.Done<?> done -> replace(disk, to);
                case Outcome.Cancelled<?> cancelled -> {}
                case Outcome.Failed<?> failed ->
                    context.complain().accept(context.texts().say(failed.reason().sentence()));
              }
            });
  }
}
