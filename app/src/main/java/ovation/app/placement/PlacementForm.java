package ovation.app.placement;

import static ovation.app.form.Filler.given;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.form.Actions;
import ovation.app.form.Bound;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.OneSection;
import ovation.app.outline.NodeId;
import ovation.icons.Icon;
import ovation.model.edit.PlacementEdits;
import ovation.model.envelope.PlacementGroupSection;
import ovation.model.envelope.PlacementSection;
import ovation.model.xml.Edit;

/** Which group a system or collection is placed with (DSP0243 2.1.1 §9.12). */
public final class PlacementForm extends OneSection<PlacementSection> {
  private final Bound fields;
  private final ChoiceFieldRow<String> group;
  private final HBox foot;

  /** The form of one section. */
  public PlacementForm(FormContext context, NodeId id) {
    super(context, id, PlacementSection.class);
    fields =
        new Bound(context, "placed.")
            .through((name, value) -> Optional.of(PlacementEdits.place(content(), value)));
    group = new ChoiceFieldRow<>(fields.attribute("group"), List.of(), this::groupName, texts());
    foot =
        new HBox(
            Actions.flat(
                Icon.LINK,
                texts().of("placed.show"),
                () ->
                    group(given(section().group()))
                        .ifPresent(g -> context.session().reveal(g.element().key()))));
    foot.getStyleClass().add("ov-card-foot");
    lay(new Card(texts().of("placed.card"), new VBox(new FieldGrid().wide(group), foot)));
  }

  private Optional<PlacementGroupSection> group(String id) {
    return state().envelope().sections(PlacementGroupSection.class).stream()
        .filter(group -> id.equals(group.id()))
        .findFirst();
  }

  private String groupName(String id) {
    if (id.isEmpty()) {
      return "";
    }
    return group(id)
        .map(found ->
            texts()
                .of(
                    PlacementEdits.AVAILABILITY.equals(found.policy())
                        ? "placed.apart"
                        : "placed.near",
                    id))
        .orElseGet(() -> texts().of("placed.missing", id));
  }

  @Override
  protected void fill(PlacementSection section, FormState now) {
    group.offer(
        now.envelope().sections(PlacementGroupSection.class).stream()
            .map(PlacementGroupSection::id)
            .filter(Objects::nonNull)
            .toList());
    fields.show(section.element(), now);
    boolean known = group(given(section.group())).isPresent();
    foot.setVisible(known);
    foot.setManaged(known);
  }

  @Override
  protected Edit removal(PlacementSection section) {
    return PlacementEdits.place(content(), null);
  }

  @Override
  public String subtitle() {
    return texts().of("placed.subtitle", content().displayName());
  }
}
