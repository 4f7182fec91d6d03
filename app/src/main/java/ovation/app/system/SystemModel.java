package ovation.app.system;

import static ovation.app.form.Filler.given;
import static ovation.app.form.Filler.orNothing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.text.Texts;
import ovation.model.edit.AnnotationEdits;
import ovation.model.edit.MemberEdits;
import ovation.model.edit.SystemEdits;
import ovation.model.envelope.AnnotationSection;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.GuestSystems;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/** Name, note and guest operating system of a system or collection. */
final class SystemModel {
  final FieldModel<String> name;
  final FieldModel<String> id;
  final FieldModel<String> meaning;
  final FieldModel<String> note;
  final FieldModel<String> guest;
  final FieldModel<String> guestName;

  private final FormContext context;
  private final Texts texts;
  private final ElementKey subject;
  private @Nullable FormState state;

  SystemModel(FormContext context, ElementKey subject) {
    this.context = context;
    this.subject = subject;
    texts = context.texts();
    name = context.field("system.name", "");
    name.onCommit(text -> with(c -> context.edit(SystemEdits.setName(c, orNothing(text)))));
    id = context.field("system.id", "");
    id.help(texts.of("system.idHelp"));
    id.check(text -> MemberIds.refusal(texts, envelope(), content(), text));
    id.onCommit(text -> with(c -> rename(c, text)));
    meaning = context.field("system.info", "");
    meaning.help(texts.of("system.infoHelp"));
    meaning.onCommit(text ->
        with(c ->
            context.edit(
                OvfEdits.child(
                    texts.sentence("system.setInfo", c.displayName()), c, "Info", text))));
    note = context.field("system.note", "");
    note.help(texts.of("system.noteHelp"));
    note.onCommit(text -> with(c -> context.edit(AnnotationEdits.set(c, text))));
    guest = context.field("system.guest", "");
    guest.onCommit(this::setGuest);
    guestName = context.field("system.guestName", "");
    guestName.help(texts.of("system.guestNameHelp"));
    guestName.onCommit(this::setGuestName);
  }

  private @Nullable Envelope envelope() {
    FormState now = state;
    return now == null ? null : now.envelope();
  }

  private void rename(Content content, String text) {
    Envelope now = envelope();
    if (now != null) {
      context.edit(MemberEdits.rename(now, content, text));
    }
  }

  Optional<Content> content() {
    FormState now = state;
    return now == null ? Optional.empty() : now.envelope().find(subject, Content.class);
  }

  private void with(Consumer<Content> action) {
    content().ifPresent(action);
  }

  private static Optional<OperatingSystemSection> os(Content content) {
    return content.sections(OperatingSystemSection.class).stream().findFirst();
  }

  /** The number and, where it was CIM's name for the old number, the name with it. */
  private void setGuest(String number) {
    with(c -> {
      Optional<OperatingSystemSection> section = os(c);
      if (section.isPresent()) {
        context.edit(withName(section.get(), number));
      } else if (c instanceof VirtualSystem system && !number.isEmpty()) {
        context.edit(SystemEdits.addOs(system, number, GuestSystems.name(number).orElse(null)));
      }
    });
  }

  private static Edit withName(OperatingSystemSection section, String number) {
    Edit set = SystemEdits.setOsId(section, number);
    String words = words(section.description());
    boolean followed =
        words.isEmpty() || GuestSystems.name(section.id()).filter(words::equals).isPresent();
    Optional<String> name = GuestSystems.name(number);
    return followed && name.isPresent()
        ? Edit.all(set.label(), List.of(set, SystemEdits.setOsDescription(section, name.get())))
        : set;
  }

  private void setGuestName(String text) {
    with(c -> os(c).ifPresent(s -> context.edit(SystemEdits.setOsDescription(s, orNothing(text)))));
  }

  void show(FormState now) {
    state = now;
    Filler filler = new Filler(context, now);
    with(c -> {
      filler.text(name, Content.class, c, "Name", content -> words(content.name()));
      filler.text(id, Content.class, c, "id", Content::id);
      filler.text(meaning, Content.class, c, "Info", content -> words(content.info()));
      String text = note(c);
      note.show(text, filler.saved(Content.class, c).map(SystemModel::note).orElse(text));
      c.sections(AnnotationSection.class).stream()
          .findFirst()
          .ifPresent(s -> filler.place(note, s.element(), "Annotation"));
      showGuest(c, filler);
    });
  }

  private void showGuest(Content content, Filler filler) {
    Optional<OperatingSystemSection> section = os(content);
    guestName.enabledProperty().unbind();
    guestName
        .enabledProperty()
        .set(section.isPresent() && !context.session().lockedProperty().get());
    if (section.isEmpty()) {
      guest.show("");
      guestName.show("");
      return;
    }
    filler.text(
        guest, OperatingSystemSection.class, section.get(), "id", OperatingSystemSection::id);
    filler.text(
        guestName,
        OperatingSystemSection.class,
        section.get(),
        "Description",
        s -> words(s.description()));
  }

  private static String note(Content content) {
    return content.sections(AnnotationSection.class).stream()
        .findFirst()
        .map(section -> words(section.annotation()))
        .orElse("");
  }

  private static String words(@Nullable LocalText text) {
    return text == null ? "" : text.text();
  }

  /** The numbers of guests to choose from. */
  static List<String> guests() {
    List<String> numbers = new ArrayList<>();
    GuestSystems.usual().forEach(guest -> numbers.add(Integer.toString(guest.number())));
    return numbers;
  }

  /** How a guest reads in the list. */
  String guestText(String number) {
    if (number.isEmpty()) {
      return texts.of("system.guestNone");
    }
    return GuestSystems.name(number)
        .map(found -> found + " (" + number + ")")
        .orElseGet(() -> texts.of("system.guestNumber", number));
  }

  /** The name as shown, for the form's subtitle. */
  String info() {
    return content().map(c -> given(words(c.info()))).orElse("");
  }
}
