package ovation.app.startup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.form.Bound;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.Parts;
import ovation.app.text.Texts;
import ovation.model.deployment.StartMember;
import ovation.model.deployment.StartPlan;
import ovation.model.edit.StartupEdits;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.SectionOwner;
import ovation.model.envelope.StartupItem;
import ovation.model.envelope.StartupSection;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/** The start order of one collection, and the fields of the chosen member. */
final class StartupModel {
  final FieldModel<String> order;
  final FieldModel<String> startDelay;
  final FieldModel<Boolean> waits;
  final FieldModel<String> startAction;
  final FieldModel<String> stopDelay;
  final FieldModel<String> stopAction;

  private final FormContext context;
  private final Texts texts;
  private final ElementKey key;
  private final Bound fields;
  private final Map<ElementKey, Content> children = new HashMap<>();
  private @Nullable StartupSection section;
  private @Nullable FormState state;
  private @Nullable ElementKey chosen;
  private StartPlan plan = new StartPlan(List.of(), List.of());

  StartupModel(FormContext context, ElementKey key) {
    this.context = context;
    this.key = key;
    texts = context.texts();
    fields = new Bound(context, "startup.").through(this::set);
    order = fields.attribute("order");
    startDelay = fields.attribute("startDelay");
    waits = fields.flag("waitingForGuest", false, false);
    startAction = fields.attribute("startAction");
    stopDelay = fields.attribute("stopDelay");
    stopAction = fields.attribute("stopAction");
  }

  private Optional<Edit> set(String name, @Nullable String value) {
    StartupSection now = section;
    return now == null
        ? Optional.empty()
        : chosen().map(child -> StartupEdits.set(now, child, name, value));
  }

  void show(FormState now) {
    state = now;
    StartupSection shown = now.object(StartupSection.class, key);
    section = shown;
    SectionOwner owner = Parts.owner(now, shown);
    plan =
        owner instanceof Content content ? StartPlan.of(content) : StartPlan.of((Envelope) owner);
    children.clear();
    List<Content> all =
        owner instanceof Content content ? content.children() : ((Envelope) owner).contents();
    all.forEach(child -> children.put(child.element().key(), child));
    if (chosen != null && !children.containsKey(chosen)) {
      chosen = null;
    }
    fill();
  }

  private void fill() {
    FormState now = state;
    if (now != null) {
      fields.show(chosenItem().map(StartupItem::element).orElse(null), now);
    }
  }

  StartPlan plan() {
    return plan;
  }

  StartupSection section() {
    StartupSection shown = section;
    if (shown == null) {
      throw new IllegalStateException("Nothing is shown yet");
    }
    return shown;
  }

  /** What is shown. */
  FormState state() {
    FormState shown = state;
    if (shown == null) {
      throw new IllegalStateException("Nothing is shown yet");
    }
    return shown;
  }

  void choose(@Nullable ElementKey member) {
    chosen = member;
    fill();
  }

  Optional<Content> chosen() {
    ElementKey now = chosen;
    return now == null ? Optional.empty() : Optional.ofNullable(children.get(now));
  }

  /** The member whose entry, or which itself, is that element. */
  Optional<ElementKey> memberOf(ElementKey element) {
    if (children.containsKey(element)) {
      return Optional.of(element);
    }
    return section().items().stream()
        .filter(item -> item.element().key() == element)
        .flatMap(item ->
            children.values().stream()
                .filter(child -> child.id() != null && child.id().equals(item.id())))
        .map(child -> child.element().key())
        .findFirst();
  }

  /** The entry of the chosen member; empty if it has none. */
  Optional<StartupItem> chosenItem() {
    StartupSection now = section;
    return now == null
        ? Optional.empty()
        : chosen().flatMap(child -> StartupEdits.item(now, child));
  }

  /** Takes over an order that a drag or a key has made. */
  void arrange(StartOrder wanted) {
    if (!wanted.equals(StartOrder.of(plan))) {
      List<List<Content>> steps =
          wanted.steps().stream().map(step -> step.stream().map(children::get).toList()).toList();
      context.edit(StartupEdits.arrange(texts.sentence("startup.arrange"), section(), steps));
    }
  }

  void earlier() {
    chosen().ifPresent(c -> arrange(StartOrder.of(plan).earlier(c.element().key())));
  }

  void later() {
    chosen().ifPresent(c -> arrange(StartOrder.of(plan).later(c.element().key())));
  }

  /** Forgets the entry of the chosen member. */
  void forget() {
    chosenItem().ifPresent(item -> context.edit(StartupEdits.remove(item)));
  }

  /** Shows the start order of the chosen collection; makes one if it has none. */
  void enter() {
    chosen()
        .ifPresent(child -> {
          if (child.sections(StartupSection.class).isEmpty()) {
            context.edit(StartupEdits.add(child));
          }
          FormState now = state;
          if (now != null) {
            now.envelope()
                .find(child.element().key(), Content.class)
                .flatMap(c -> c.sections(StartupSection.class).stream().findFirst())
                .ifPresent(own -> context.session().reveal(own.element().key()));
          }
        });
  }

  /** What is special about a member, in a few words; "" for nothing. */
  String note(StartMember member) {
    if (member.action().equals("none")) {
      return texts.of("startup.notStarted");
    }
    if (!member.steps().isEmpty()) {
      return texts.of("startup.inside", member.steps().size());
    }
    return member.waitsForGuest() ? texts.of("startup.waitsShort") : "";
  }

  /** What is waited for between a step and the next one. */
  String between(List<StartMember> step) {
    int longest = step.stream().mapToInt(StartMember::delay).max().orElse(0);
    boolean guest = step.stream().anyMatch(StartMember::waitsForGuest);
    if (guest) {
      return longest > 0
          ? texts.of("startup.betweenGuestOr", longest)
          : texts.of("startup.betweenGuest");
    }
    return longest > 0 ? texts.of("startup.between", longest) : texts.of("startup.betweenNothing");
  }
}
