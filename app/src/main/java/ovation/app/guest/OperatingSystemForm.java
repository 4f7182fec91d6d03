package ovation.app.guest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.QuantityFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.field.UnitScale;
import ovation.app.form.Bound;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.OneSection;
import ovation.app.outline.NodeId;
import ovation.model.edit.SystemEdits;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.hardware.GuestCatalogue;
import ovation.model.hardware.GuestSystems;

/** The guest operating system (DSP0243 2.1.1 §9.9), found by a search over all that is known. */
public final class OperatingSystemForm extends OneSection<OperatingSystemSection> {
  private final Bound fields;
  private final FieldModel<String> id;
  private final FieldModel<String> vmware;
  private final GuestChooser chooser;

  /** The form of one section. */
  public OperatingSystemForm(FormContext context, NodeId node) {
    super(context, node, OperatingSystemSection.class);
    fields = new Bound(context, "os.");
    FieldModel<String> description = fields.child("Description");
    id = fields.attribute("id");
    FieldModel<String> version = fields.attribute("version");
    vmware = context.field("os.vmware", "");
    vmware.onCommit(
        text -> context.edit(SystemEdits.setVmwareOs(section(), text.isEmpty() ? null : text)));
    chooser = new GuestChooser(texts(), guest -> context.edit(SystemEdits.setOs(section(), guest)));
    lay(
        new Card(
            texts().of("os.card"),
            new FieldGrid()
                .wide(new TextFieldRow(description, texts()))
                .pair(
                    new QuantityFieldRow(id, UnitScale.count(""), texts()),
                    new TextFieldRow(version, texts()))
                .wide(new TextFieldRow(vmware, texts()).asCode())),
        new Card(texts().of("os.choose"), chooser.node()));
  }

  @Override
  protected void fill(OperatingSystemSection section, FormState now) {
    fields.show(section.element(), now);
    id.help(GuestSystems.name(section.id()).orElseGet(() -> texts().of("os.idHelp")));
    String given = vmwareId(section);
    vmware.show(
        given,
        now.savedObject(OperatingSystemSection.class, section.element().key())
            .map(OperatingSystemForm::vmwareId)
            .orElse(given));
    vmware.help(
        GuestCatalogue.ofVmware(given)
            .map(GuestCatalogue.Entry::name)
            .orElseGet(() -> texts().of("os.vmwareHelp")));
    context().place(vmware, section.element(), "osType");
    chooser.mark(given(section.id()), given);
  }

  private static String vmwareId(OperatingSystemSection section) {
    return section.element().attribute(Namespaces.VMW, "osType").orElse("");
  }

  private static String given(@Nullable String text) {
    return Optional.ofNullable(text).orElse("");
  }

  @Override
  public String subtitle() {
    return texts().of("os.subtitle", content().displayName());
  }
}
