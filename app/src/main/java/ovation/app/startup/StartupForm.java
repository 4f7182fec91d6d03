package ovation.app.startup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.CheckFieldRow;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.QuantityFieldRow;
import ovation.app.field.UnitScale;
import ovation.app.field.WrappedLabel;
import ovation.app.form.Actions;
import ovation.app.form.Cards;
import ovation.app.form.EmptyState;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.SectionCard;
import ovation.app.outline.NodeId;
import ovation.app.text.Texts;
import ovation.app.value.MoreValues;
import ovation.icons.Icon;
import ovation.model.envelope.Content;
import ovation.model.envelope.StartupItem;
import ovation.model.envelope.StartupSection;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.xml.ElementKey;

/** The start order of a collection (DSP0243 2.1.1 §9.7) as a timeline. */
public final class StartupForm implements Form {
  private static final List<String> START = List.of("", "powerOn", "none");
  private static final List<String> STOP = List.of("", "powerOff", "guestShutdown", "none");

  private final FormContext context;
  private final Texts texts;
  private final StartupModel model;
  private final ElementKey key;
  private final Timeline timeline;
  private final EmptyState nobody;
  private final WrappedLabel backwards = new WrappedLabel("ov-muted");
  private final Card member;
  private final MoreValues rest;
  private final Button enter;
  private final Button forget;
  private final Label hint = new WrappedLabel("ov-muted");
  private final Cards node;
  private @Nullable SectionCard about;
  private @Nullable ElementKey chosen;

  /** The form of one section. */
  public StartupForm(FormContext context, NodeId id) {
    this.context = context;
    texts = context.texts();
    key = id.owner();
    model = new StartupModel(context, key);
    timeline =
        new Timeline(
            model,
            texts,
            this::choose,
            (dropped, target) -> {
              choose(dropped);
              model.arrange(StartOrder.of(model.plan()).dropped(dropped, target));
            });
    nobody =
        new EmptyState(Icon.STARTUP, texts.of("startup.nobody"), texts.of("startup.nobodyHelp"));
    backwards.setText(texts.of("startup.backwards"));
    backwards.getStyleClass().add("ov-timeline-foot");
    enter = Actions.edit(context, Icon.COLLECTION, texts.of("startup.enter"), model::enter);
    forget = Actions.edit(context, Icon.REVERT, texts.of("startup.forget"), model::forget);
    rest =
        new MoreValues(
            context,
            Set.of(
                "@order",
                "@startDelay",
                "@waitingForGuest",
                "@startAction",
                "@stopDelay",
                "@stopAction"));
    member = new Card("", new VBox(fields(), rest.node(), foot()));
    hint.setText(texts.of("startup.hint"));
    hint.getStyleClass().add("ov-form-hint");
    node =
        new Cards(
            new Card(texts.of("startup.card"), new VBox(timeline.node(), nobody, backwards)),
            hint,
            member);
  }

  private Node fields() {
    Map<String, String> names =
        Map.of(
            "powerOn", texts.of("startup.powerOn"),
            "powerOff", texts.of("startup.powerOff"),
            "guestShutdown", texts.of("startup.guestShutdown"),
            "none", texts.of("startup.none"));
    return new FieldGrid()
        .pair(
            new ChoiceFieldRow<>(
                model.startAction,
                START,
                v ->
                    v.isEmpty()
                        ? texts.of("startup.usually", texts.of("startup.powerOn"))
                        : names.getOrDefault(v, v),
                texts),
            new QuantityFieldRow(model.startDelay, UnitScale.count("s"), texts).prompt("0"))
        .wide(new CheckFieldRow(model.waits, texts.of("startup.waitsText"), texts))
        .pair(
            new ChoiceFieldRow<>(
                model.stopAction,
                STOP,
                v ->
                    v.isEmpty()
                        ? texts.of("startup.usually", texts.of("startup.powerOff"))
                        : names.getOrDefault(v, v),
                texts),
            new QuantityFieldRow(model.stopDelay, UnitScale.count("s"), texts).prompt("0"))
        .half(new QuantityFieldRow(model.order, UnitScale.count(""), texts).prompt("0"));
  }

  private Node foot() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot =
        new HBox(
            4,
            Actions.edit(context, Icon.UP, texts.of("startup.earlier"), model::earlier),
            Actions.edit(context, Icon.DOWN, texts.of("startup.later"), model::later),
            space,
            enter,
            forget);
    foot.getStyleClass().add("ov-card-foot");
    return foot;
  }

  private void choose(ElementKey now) {
    chosen = now;
    model.choose(now);
    timeline.show(now);
    showMember();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    model.show(state);
    StartupSection section = model.section();
    SectionCard card = about;
    if (card == null) {
      card = new SectionCard(context, section);
      about = card;
      node.getChildren().add(card.node());
    }
    card.show(section, state);
    timeline.show(chosen);
    boolean any = !model.plan().start().isEmpty();
    nobody.show(!any);
    backwards.setVisible(model.plan().start().size() > 1);
    backwards.setManaged(backwards.isVisible());
    showMember();
  }

  private void showMember() {
    Optional<Content> content = model.chosen();
    boolean any = content.isPresent();
    member.setVisible(any);
    member.setManaged(any);
    hint.setVisible(!any && !model.plan().start().isEmpty());
    hint.setManaged(hint.isVisible());
    content.ifPresent(c -> {
      member.setTitle(c.displayName());
      rest.show(model.chosenItem().map(StartupItem::element).orElse(null), model.state());
      boolean collection = c instanceof VirtualSystemCollection;
      enter.setVisible(collection);
      enter.setManaged(collection);
      forget.setVisible(model.chosenItem().isPresent());
      forget.setManaged(forget.isVisible());
    });
  }

  @Override
  public String subtitle() {
    return texts.of("startup.subtitle", model.plan().start().size());
  }

  @Override
  public void reveal(ElementKey element) {
    model.memberOf(element).ifPresent(this::choose);
  }
}
