package ovation.app.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.VariantEdits;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;

/** Which options have a device at all. */
record DeviceLine(DeviceLines owner, String instanceId, String label) implements MatrixLine {

  @Override
  public Object id() {
    return List.of(owner.hardware().element().key(), instanceId, "device");
  }

  @Override
  public String subject() {
    return owner.system().displayName();
  }

  @Override
  public boolean isSwitch() {
    return true;
  }

  private boolean has(@Nullable String option) {
    return owner.device(instanceId, option).isPresent();
  }

  @Override
  public List<MatrixCell> cells() {
    boolean shared = VariantEdits.isShared(owner.hardware(), instanceId);
    List<MatrixCell> cells = new ArrayList<>();
    for (String option : owner.columns()) {
      boolean has = has(option);
      cells.add(
          new MatrixCell(
              has ? MatrixCell.PRESENT : MatrixCell.ABSENT,
              option != null && has && !shared,
              option != null));
    }
    return cells;
  }

  @Override
  public Edit enter(@Nullable String option, String text) {
    if (option == null) {
      throw new EditException(owner.texts().sentence("matrix.usualDevice"));
    }
    boolean wanted = text.equals(MatrixCell.PRESENT);
    return VariantEdits.setPresent(owner.hardware(), instanceId, option, owner.options(), wanted);
  }

  @Override
  public Edit reset(String option) {
    boolean shared = VariantEdits.isShared(owner.hardware(), instanceId);
    return VariantEdits.setPresent(owner.hardware(), instanceId, option, owner.options(), shared);
  }
}
