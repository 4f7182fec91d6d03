package ovation.app.placement;

import static ovation.app.form.Filler.given;
import static ovation.app.form.Filler.orNothing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.TextAreaRow;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Bound;
import ovation.app.form.EmptyState;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.OneSection;
import ovation.app.outline.NodeId;
import ovation.app.table.Cell;
import ovation.app.table.Column;
import ovation.app.table.Row;
import ovation.app.table.RowTable;
import ovation.icons.Icon;
import ovation.model.edit.PlacementEdits;
import ovation.model.envelope.Content;
import ovation.model.envelope.PlacementGroupSection;
import ovation.model.envelope.PlacementSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/** A group of systems that are placed together or apart (DSP0243 2.1.1 §9.12). */
public final class PlacementGroupForm extends OneSection<PlacementGroupSection> {
  private static final List<String> POLICIES =
      List.of(PlacementEdits.AFFINITY, PlacementEdits.AVAILABILITY);
  private static final int MOST = 40;

  private final Bound fields;
  private final RowTable members;
  private final EmptyState none;
  private final MenuButton add;

  /** The form of one section. */
  public PlacementGroupForm(FormContext context, NodeId id) {
    super(context, id, PlacementGroupSection.class);
    fields = new Bound(context, "placement.").through(this::set);
    FieldModel<String> name = fields.attribute("id");
    name.check(
        text -> text.isBlank() ? Optional.of(texts().of("placement.idNeeded")) : Optional.empty());
    FieldModel<String> policy = fields.attribute("policy");
    FieldModel<String> description = fields.child("Description");
    members =
        new RowTable(
            List.of(
                Column.growing(texts().of("placement.columnMember"), 200), Column.growing("", 200)),
            texts(),
            true);
    members.openOnly(row -> false);
    members.onRemove(key -> {
      if (key instanceof ElementKey element) {
        take(element);
      }
    });
    none =
        new EmptyState(
            Icon.COLLECTION, texts().of("placement.none"), texts().of("placement.noneHelp"));
    add = new MenuButton(texts().of("placement.add"), Icon.ADD.node(14));
    add.getStyleClass().add("flat");
    add.disableProperty().bind(context.session().lockedProperty());
    lay(
        new Card(
            texts().of("placement.card"),
            new FieldGrid()
                .pair(
                    new TextFieldRow(name, texts()).asCode(),
                    new ChoiceFieldRow<>(policy, POLICIES, this::policyName, texts()))
                .wide(new TextAreaRow(description, texts(), 2))),
        new Card(texts().of("placement.members"), new VBox(members, none)).actions(add));
  }

  private String policyName(String policy) {
    return switch (policy) {
      case "" -> "";
      case PlacementEdits.AFFINITY -> texts().of("placement.affinity");
      case PlacementEdits.AVAILABILITY -> texts().of("placement.availability");
      default -> policy;
    };
  }

  private Optional<Edit> set(String name, @Nullable String value) {
    return Optional.of(
        switch (name) {
          case "id" -> PlacementEdits.rename(state().envelope(), section(), given(value));
          case "policy" -> PlacementEdits.setPolicy(section(), given(value));
          default -> PlacementEdits.describe(section(), orNothing(given(value)));
        });
  }

  private boolean isMember(Content content) {
    return content.sections(PlacementSection.class).stream()
        .anyMatch(placement -> Objects.equals(placement.group(), section().id()));
  }

  @Override
  protected void fill(PlacementGroupSection section, FormState now) {
    fields.show(section.element(), now);
    List<Content> all = now.envelope().allContents();
    List<Content> inside = all.stream().filter(this::isMember).toList();
    members.onMore(() -> fill(section, now));
    members.show(inside.stream().limit(members.room()).map(this::row).toList(), inside.size());
    members.setVisible(!inside.isEmpty());
    members.setManaged(!inside.isEmpty());
    none.show(inside.isEmpty());
    List<Content> outside = all.stream().filter(content -> !isMember(content)).limit(MOST).toList();
    add.getItems().setAll(outside.stream().map(this::addition).toList());
    add.setVisible(!outside.isEmpty());
  }

  private Row row(Content content) {
    return Row.of(
            content.element().key(),
            Cell.of(content.displayName(), given(content.id())),
            Cell.muted(content.info() == null ? "" : content.info().text()))
        .with(content instanceof VirtualSystem ? Icon.SYSTEM : Icon.COLLECTION);
  }

  private MenuItem addition(Content content) {
    MenuItem item =
        new MenuItem(
            content.displayName(),
            (content instanceof VirtualSystem ? Icon.SYSTEM : Icon.COLLECTION).node(14));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> context().edit(PlacementEdits.place(content, given(section().id()))));
    return item;
  }

  private void take(ElementKey element) {
    state()
        .envelope()
        .find(element, Content.class)
        .ifPresent(content -> context().edit(PlacementEdits.place(content, null)));
  }

  @Override
  protected Edit removal(PlacementGroupSection section) {
    return PlacementEdits.removeGroup(state().envelope(), section);
  }

  @Override
  public String subtitle() {
    return texts().of("placement.subtitle", policyName(given(section().policy())));
  }
}
