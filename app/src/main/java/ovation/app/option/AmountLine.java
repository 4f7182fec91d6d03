package ovation.app.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.field.UnitScale;
import ovation.model.edit.VariantEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.Device;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.Units;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;

/** How many processors, or how much memory, each option gets. */
record AmountLine(DeviceLines owner, String instanceId, ResourceType type) implements MatrixLine {

  @Override
  public Object id() {
    return List.of(owner.hardware().element().key(), instanceId, "amount");
  }

  @Override
  public String subject() {
    return owner.system().displayName();
  }

  @Override
  public String label() {
    return owner.texts().of(type == ResourceType.MEMORY ? "option.memory" : "option.cpus");
  }

  @Override
  public List<MatrixCell> cells() {
    List<MatrixCell> cells = new ArrayList<>();
    for (String option : owner.columns()) {
      Optional<Device> device = owner.device(instanceId, option);
      boolean own =
          device
              .flatMap(
                  d -> d.source(HardwareItem::virtualQuantity).map(s -> DeviceLines.isOwn(d, s)))
              .orElse(false);
      cells.add(
          new MatrixCell(
              device.map(this::text).orElse(MatrixCell.ABSENT), own, device.isPresent()));
    }
    return cells;
  }

  private String text(Device device) {
    String given = String.valueOf(device.value(HardwareItem::virtualQuantity));
    return type == ResourceType.MEMORY ? device.bytes().map(ByteSize::format).orElse(given) : given;
  }

  @Override
  public Edit enter(@Nullable String option, String text) {
    Device device = owner.device(instanceId, option).orElseThrow();
    if (type == ResourceType.MEMORY) {
      UnitScale.Unit unit = UnitScale.BYTES.bestFor(device.bytes().orElse(1L << 30));
      long bytes =
          UnitScale.BYTES
              .parse(text, unit)
              .orElseThrow(() -> new EditException(owner.texts().sentence("field.notAQuantity")));
      return VariantEdits.setMemory(owner.hardware(), device, option, bytes);
    }
    if (Units.number(text).filter(number -> number.signum() > 0).isEmpty()) {
      throw new EditException(owner.texts().sentence("hardware.atLeastOne"));
    }
    return VariantEdits.set(owner.hardware(), device, option, "VirtualQuantity", text.strip());
  }

  @Override
  public Edit reset(String option) {
    return VariantEdits.clear(owner.device(instanceId, option).orElseThrow(), option);
  }
}
