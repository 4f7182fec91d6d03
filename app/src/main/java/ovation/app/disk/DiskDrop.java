package ovation.app.disk;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import ovation.app.form.FileDialogs;
import ovation.app.form.FormContext;
import ovation.model.document.Snapshot;
import ovation.model.edit.DiskEdits;
import ovation.model.edit.FileEdits;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/**
 * Takes disk images of this machine into the appliance, chosen or dropped: each is read in the
 * background and becomes a file and a disk of its real sizes; dropped on a system, it is attached
 * to it as well, at the first free place.
 */
public final class DiskDrop {
  private final FormContext context;

  /** Takes images into the document of a context. */
  public DiskDrop(FormContext context) {
    this.context = context;
  }

  /** Whether all of some files may be images, by their names; nothing is opened. */
  public static boolean accepts(List<Path> files) {
    return !files.isEmpty()
        && files.stream()
            .map(file -> String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT))
            .allMatch(name ->
                FileDialogs.IMAGES.stream()
                    .anyMatch(pattern -> name.endsWith(pattern.substring(1))));
  }

  /**
   * Takes images in.
   *
   * @param system the element of the system that they are attached to, or of a part of it; null for
   *     none
   * @param added told the id of each disk, on the JavaFX thread
   */
  public void land(List<Path> images, @Nullable ElementKey system, Consumer<String> added) {
    for (Path image : images) {
      context
          .background()
          .run(() -> ImageFile.read(image), read -> add(read, system, added), context.explain());
    }
  }

  /**
   * Lets images be dropped on a node.
   *
   * @param system the element of the system that they are attached to; null for none
   * @param added told the id of each disk
   */
  public void listen(Node node, @Nullable ElementKey system, Consumer<String> added) {
    node.setOnDragOver(event -> {
      if (accepts(paths(event.getDragboard()))) {
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
      }
    });
    node.setOnDragDropped(event -> {
      List<Path> dropped = paths(event.getDragboard());
      if (accepts(dropped)) {
        land(dropped, system, added);
        event.setDropCompleted(true);
        event.consume();
      }
    });
  }

  private static List<Path> paths(Dragboard board) {
    return board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of();
  }

  private void add(ImageFile image, @Nullable ElementKey system, Consumer<String> added) {
    Snapshot now = context.session().goodProperty().get();
    Optional<Envelope> envelope = now == null ? Optional.empty() : now.envelope();
    if (envelope.isEmpty() || context.session().lockedProperty().get()) {
      context.complain().accept(context.texts().of("disk.notNow", image.name()));
      return;
    }
    String href = ImageNames.free(envelope.get(), image.name());
    String id = DiskEdits.freeId(envelope.get());
    String file = FileEdits.freeId(envelope.get(), "file");
    List<Edit> edits = new ArrayList<>();
    edits.add(FileEdits.add(envelope.get(), file, href, image.size()));
    edits.add(
        DiskEdits.add(
            envelope.get(), id, file, image.capacity(), image.format(), image.populated()));
    hardware(envelope.get(), system)
        .ifPresent(hardware -> edits.add(DiskEdits.attach(hardware, id)));
    context.session().packageState().addFile(href, image.path());
    context.edit(Edit.all(context.texts().sentence("disk.addImageNamed", image.name()), edits));
    added.accept(id);
  }

  private static Optional<VirtualHardwareSection> hardware(
      Envelope envelope, @Nullable ElementKey system) {
    return envelope.systems().stream()
        .filter(candidate -> system != null && isWithin(candidate, system))
        .flatMap(candidate -> candidate.hardware().stream())
        .findFirst();
  }

  private static boolean isWithin(VirtualSystem system, ElementKey element) {
    return system.element().key() == element
        || system.sections().stream().anyMatch(s -> s.element().key() == element);
  }
}
