package ovation.app.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.VariantEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Device;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;

/** Which network an adapter is connected to, in each option. */
record ConnectionLine(DeviceLines owner, String instanceId) implements MatrixLine {

  @Override
  public Object id() {
    return List.of(owner.hardware().element().key(), instanceId, "connection");
  }

  @Override
  public String subject() {
    return owner.system().displayName();
  }

  @Override
  public String label() {
    return owner.texts().of("matrix.connection");
  }

  @Override
  public List<MatrixCell> cells() {
    List<MatrixCell> cells = new ArrayList<>();
    for (String option : owner.columns()) {
      Optional<Device> device = owner.device(instanceId, option);
      boolean own =
          device.flatMap(ConnectionLine::source).filter(ConnectionLine::varies).isPresent();
      cells.add(
          new MatrixCell(
              device.flatMap(Device::connection).orElse(MatrixCell.ABSENT),
              own,
              device.isPresent()));
    }
    return cells;
  }

  private static Optional<HardwareItem> source(Device device) {
    return device.items().reversed().stream()
        .filter(item -> !item.connections().isEmpty())
        .findFirst();
  }

  private static boolean varies(HardwareItem item) {
    return !item.configurations().isEmpty();
  }

  @Override
  public Edit enter(@Nullable String option, String text) {
    String network = text.strip();
    boolean known = owner.envelope().networks().stream().anyMatch(n -> network.equals(n.name()));
    if (!known) {
      throw new EditException(owner.texts().sentence("matrix.noNetwork", network));
    }
    return VariantEdits.set(
        owner.hardware(),
        owner.device(instanceId, option).orElseThrow(),
        option,
        "Connection",
        network);
  }

  @Override
  public Edit reset(String option) {
    return VariantEdits.clear(owner.device(instanceId, option).orElseThrow(), option);
  }
}
