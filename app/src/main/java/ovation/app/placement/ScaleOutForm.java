package ovation.app.placement;

import static ovation.app.form.Filler.given;
import static ovation.app.form.Filler.orNothing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.QuantityFieldRow;
import ovation.app.field.SuggestFieldRow;
import ovation.app.field.TextAreaRow;
import ovation.app.field.UnitScale;
import ovation.app.form.Actions;
import ovation.app.form.Bound;
import ovation.app.form.EmptyState;
import ovation.app.form.Entries;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.OneSection;
import ovation.app.outline.NodeId;
import ovation.app.table.Cell;
import ovation.app.table.Column;
import ovation.icons.Icon;
import ovation.model.edit.ScaleOutEdits;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Content;
import ovation.model.envelope.InstanceCount;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/** In how many copies a part of a collection is deployed (DSP0243 2.1.1 §9.14). */
public final class ScaleOutForm extends OneSection<ScaleOutSection> {
  private final Bound what;
  private final ChoiceFieldRow<String> member;
  private final SuggestFieldRow options;
  private final Entries<InstanceCount> entries;

  /** The form of one section. */
  public ScaleOutForm(FormContext context, NodeId id) {
    super(context, id, ScaleOutSection.class);
    what =
        new Bound(context, "scale.")
            .through((name, value) ->
                Optional.of(
                    name.equals("Description")
                        ? ScaleOutEdits.describe(section(), value)
                        : OvfEdits.attribute(
                            texts().sentence("scale.setMember"), section(), name, value)));
    member = new ChoiceFieldRow<>(what.attribute("id"), List.of(), this::memberName, texts());
    Bound fields = new Bound(context, "scale.").through(this::set);
    options = new SuggestFieldRow(fields.attribute("configuration"), List.of(), texts());
    UnitScale number = UnitScale.count("");
    entries =
        new Entries<InstanceCount>(
                context,
                Icon.COLLECTION,
                List.of(
                    Column.growing(texts().of("scale.columnOption"), 160),
                    Column.fixed(texts().of("scale.columnLeast"), 80),
                    Column.fixed(texts().of("scale.columnUsual"), 80),
                    Column.fixed(texts().of("scale.columnMost"), 96)),
                fields,
                new FieldGrid()
                    .pair(
                        new QuantityFieldRow(fields.attribute("minimum"), number, texts())
                            .prompt("1"),
                        new QuantityFieldRow(fields.attribute("maximum"), number, texts())
                            .prompt("∞"))
                    .pair(
                        new QuantityFieldRow(fields.attribute("default"), number, texts()),
                        options),
                count ->
                    List.of(
                        Cell.of(optionName(given(count.configuration()))),
                        Cell.of(count.minimum() == null ? "1" : given(count.minimum())),
                        Cell.of(given(count.defaultCount())),
                        Cell.of(count.maximum() == null ? "∞" : given(count.maximum()))))
            .removable(texts().of("scale.remove"), ScaleOutEdits::remove)
            .orElse(
                new EmptyState(
                    Icon.COLLECTION, texts().of("scale.none"), texts().of("scale.noneHelp")));
    lay(
        new Card(
            texts().of("scale.card"),
            new FieldGrid()
                .wide(member)
                .wide(new TextAreaRow(what.child("Description"), texts(), 2))),
        new Card(texts().of("scale.counts"), entries.node())
            .actions(Actions.edit(context, Icon.ADD, texts().of("scale.add"), this::add)));
  }

  private Optional<Edit> set(String name, @Nullable String value) {
    return entries.opened().map(count -> ScaleOutEdits.setAttribute(count, name, value));
  }

  private String optionName(String option) {
    return option.isEmpty() ? texts().of("scale.allOptions") : option;
  }

  private String memberName(String id) {
    if (id.isEmpty()) {
      return "";
    }
    return content().children().stream()
        .filter(child -> id.equals(child.id()))
        .findFirst()
        .map(Content::displayName)
        .orElseGet(() -> texts().of("scale.missing", id));
  }

  private void add() {
    String free =
        state().envelope().configurations().stream()
            .map(Configuration::id)
            .filter(Objects::nonNull)
            .filter(
                id -> section().counts().stream().noneMatch(c -> c.configurations().contains(id)))
            .findFirst()
            .orElse("");
    context().edit(ScaleOutEdits.addCount(section(), 1, 1, null, orNothing(free)));
    entries.openLast();
  }

  @Override
  protected void fill(ScaleOutSection section, FormState now) {
    member.offer(content().children().stream().map(Content::id).filter(Objects::nonNull).toList());
    options.suggest(
        now.envelope().configurations().stream()
            .map(Configuration::id)
            .map(String::valueOf)
            .toList());
    what.show(section.element(), now);
    entries.show(section.counts(), now);
  }

  @Override
  protected Edit removal(ScaleOutSection section) {
    return ScaleOutEdits.remove(section);
  }

  @Override
  public String subtitle() {
    return texts().of("scale.subtitle", memberName(given(section().id())));
  }

  @Override
  public void reveal(ElementKey element) {
    entries.open(element);
  }
}
