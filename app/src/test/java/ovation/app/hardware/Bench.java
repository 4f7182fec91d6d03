package ovation.app.hardware;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.ui.NoFiles;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;
import ovation.model.document.Snapshot;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.xml.Edit;
import ovation.packaging.archive.OvfPackage;

/** The registry appliance open without a screen, to be edited through view models. */
final class Bench implements AutoCloseable {
  final DocumentSession session;
  final FormContext context;
  private final byte[] original;

  Bench(Path folder) throws Exception {
    original = Registry.bytes();
    Path file = Files.write(folder.resolve("a.ovf"), original);
    session = new DocumentSession(OvfPackage.open(file), Snapshot.of(original), Screen.english());
    context =
        new FormContext(
            session,
            element -> {},
            NoFiles.around(
                Background.ofThreads(),
                message -> {
                  throw new AssertionError(message);
                }));
  }

  HardwareState state(int system) {
    return state(system, "small");
  }

  HardwareState state(int system, String option) {
    FormState state = new FormState(session.document().current(), session.document().saved());
    VirtualHardwareSection section = state.envelope().systems().get(system).hardware().getFirst();
    return HardwareState.of(state, section, option);
  }

  void apply(Edit edit) {
    context.edit(edit);
  }

  String text() {
    return session.document().current().text();
  }

  /** Takes everything back and compares with the file. */
  void undoAll() {
    while (!session.undoLabelProperty().get().isEmpty()) {
      session.undo();
    }
    assertArrayEquals(original, session.document().current().bytes());
  }

  @Override
  public void close() {
    session.close();
  }
}
