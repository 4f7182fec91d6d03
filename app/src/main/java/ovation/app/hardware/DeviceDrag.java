package ovation.app.hardware;

import java.util.Optional;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/** A device of the shown system on its way from place to place: its InstanceID. */
final class DeviceDrag {
  private static final DataFormat FORMAT = new DataFormat("application/x-ovation-device");

  private DeviceDrag() {}

  /** What is put on the drag board; no other program understands it. */
  static ClipboardContent of(String instanceId) {
    ClipboardContent content = new ClipboardContent();
    content.put(FORMAT, instanceId);
    return content;
  }

  /** The InstanceID of the device that is dragged; empty for anything else. */
  static Optional<String> in(Dragboard board) {
    return board.getContent(FORMAT) instanceof String id ? Optional.of(id) : Optional.empty();
  }
}
