package ovation.app.disk;

import static ovation.app.form.Filler.orNothing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.field.FieldProblem;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.Problems;
import ovation.app.text.Texts;
import ovation.model.edit.DiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.SharedDisk;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.DiskFormats;
import ovation.model.hardware.Units;

/** One disk: what its card says, and its fields. */
final class DiskModel {
  private static final Set<String> SHOWN =
      Set.of("capacity", "populatedSize", "format", "fileRef", "parentRef");

  final FieldModel<String> capacity;
  final FieldModel<String> populated;
  final FieldModel<String> format;
  final FieldModel<String> file;
  final FieldModel<String> parent;

  private final FormContext context;
  private final Texts texts;
  private @Nullable FormState state;
  private @Nullable DiskFacts facts;

  DiskModel(FormContext context) {
    this.context = context;
    texts = context.texts();
    capacity = context.field("disk.capacity", "");
    capacity.check(this::checkCapacity).onCommit(this::setCapacity);
    populated = context.field("disk.populated", "");
    populated.help(texts.of("disk.populatedHelp"));
    populated.onCommit(text -> set("populatedSize", text));
    format = context.field("disk.format", "");
    format.onCommit(text -> set("format", text));
    file = context.field("disk.file", "");
    file.onCommit(text -> set("fileRef", text));
    parent = context.field("disk.parent", "");
    parent.onCommit(text -> set("parentRef", text));
  }

  private Optional<String> checkCapacity(String text) {
    boolean property = text.startsWith("${") && text.endsWith("}");
    boolean size = Units.bytes(text, null).filter(bytes -> bytes > 0).isPresent();
    return property || size ? Optional.empty() : Optional.of(texts.of("disk.capacityNeeded"));
  }

  private void setCapacity(String text) {
    Optional<Long> bytes = Units.bytes(text, null);
    with(disk ->
        context.edit(
            bytes.isPresent()
                ? DiskEdits.setCapacity(disk, bytes.get())
                : DiskEdits.setAttribute(disk, "capacity", text)));
  }

  private void set(String attribute, String text) {
    with(disk -> context.edit(DiskEdits.setAttribute(disk, attribute, orNothing(text))));
  }

  private void with(Consumer<Disk> action) {
    DiskFacts now = facts;
    if (now != null) {
      action.accept(now.disk());
    }
  }

  void show(FormState now, Disk disk) {
    state = now;
    facts = DiskFacts.of(now.envelope(), disk);
    Filler filler = new Filler(context, now);
    String before =
        filler
            .saved(Disk.class, disk)
            .map(saved -> DiskFacts.of(now.envelope(), saved).capacityValue())
            .orElse(facts.capacityValue());
    capacity.show(facts.capacityValue(), before);
    filler.place(capacity, disk.element(), "capacity");
    filler.text(populated, Disk.class, disk, "populatedSize", Disk::populatedSize);
    filler.text(format, Disk.class, disk, "format", Disk::format);
    filler.text(file, Disk.class, disk, "fileRef", Disk::fileRef);
    filler.text(parent, Disk.class, disk, "parentRef", Disk::parentRef);
  }

  DiskFacts facts() {
    DiskFacts now = facts;
    if (now == null) {
      throw new IllegalStateException("Nothing is shown yet");
    }
    return now;
  }

  private Envelope envelope() {
    FormState now = state;
    if (now == null) {
      throw new IllegalStateException("Nothing is shown yet");
    }
    return now.envelope();
  }

  /** The format as people call it; a word for none. */
  String formatName(String uri) {
    return uri.isEmpty() ? texts.of("disk.formatNone") : texts.say(DiskFormats.label(uri));
  }

  /** The ids of files that may be behind the disk; "" for a blank one. */
  List<String> files() {
    List<String> ids = new ArrayList<>();
    ids.add("");
    envelope().files().stream().map(FileReference::id).map(String::valueOf).forEach(ids::add);
    return ids;
  }

  /** How a file reads in the list. */
  String fileName(String id) {
    if (id.isEmpty()) {
      return texts.of("disk.fileNone");
    }
    return envelope()
        .file(id)
        .map(FileReference::href)
        .orElseGet(() -> texts.of("disk.fileMissing", id));
  }

  /** What the card says about the content: file name, blank, or a file that is missing. */
  String content() {
    DiskFacts now = facts();
    if (now.isBlank()) {
      return texts.of("disk.blankLong");
    }
    return now.file().isPresent()
        ? now.href()
        : texts.of("disk.fileMissing", String.valueOf(now.disk().fileRef()));
  }

  /** Whether the file that the disk names is not there. */
  boolean isFileMissing() {
    return !facts().isBlank() && facts().file().isEmpty();
  }

  /** How bad its worst problem is; null when there is none. */
  FieldProblem.@Nullable Level worst() {
    return new Problems(context).worst(List.of(facts().disk()));
  }

  /** What the disk is made of and what was made from it. */
  DiskChain chain(DiskChain.Families families) {
    return DiskChain.of(families, facts().disk());
  }

  /** All systems of the appliance. */
  List<VirtualSystem> systems() {
    return envelope().systems();
  }

  /** Whether several systems use it although it is no shared disk. */
  boolean isShared(DiskUsers users) {
    return users.of(facts().disk().diskId()).size() > 1 && !(facts().disk() instanceof SharedDisk);
  }

  /** What is wrong with the disk besides what stands at its fields. */
  List<FieldProblem> problems() {
    return new Problems(context).besides(facts().disk().element(), SHOWN);
  }

  /** Takes over what the image really is. */
  void correct(ImageWork.Facts image) {
    with(disk ->
        context.edit(
            DiskEdits.correct(
                disk, image.image().capacity(), image.image().uri(), image.populated())));
  }

  void remove() {
    with(disk -> context.edit(DiskEdits.remove(envelope(), disk)));
  }
}
