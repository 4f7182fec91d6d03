package ovation.app.guest;

import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.QuantityFieldRow;
import ovation.app.field.UnitScale;
import ovation.app.form.Bound;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.OneSection;
import ovation.app.outline.NodeId;
import ovation.model.envelope.InstallSection;

/** A first start that installs the software (DSP0243 2.1.1 §9.11). */
public final class InstallForm extends OneSection<InstallSection> {
  private final Bound fields;

  /** The form of one section. */
  public InstallForm(FormContext context, NodeId id) {
    super(context, id, InstallSection.class);
    fields = new Bound(context, "install.");
    lay(
        new Card(
            texts().of("install.card"),
            new FieldGrid()
                .half(
                    new QuantityFieldRow(
                            fields.attribute("initialBootStopDelay"), UnitScale.count("s"), texts())
                        .prompt("0"))));
  }

  @Override
  protected void fill(InstallSection section, FormState now) {
    fields.show(section.element(), now);
  }

  @Override
  public String subtitle() {
    return texts().of("install.subtitle");
  }
}
