package ovation.app.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.session.Background;
import ovation.app.ui.Screen;
import ovation.packaging.export.AuthoredFolderJob;

class NewSheetTest {
  @TempDir private Path folder;
  private final List<AuthoredFolderJob> created = new ArrayList<>();

  @Test
  void createsOnceThereIsADisk() throws Exception {
    Path image = folder.resolve("system.raw");
    try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
      file.setLength(8L << 20);
    }
    Path out = Files.createDirectory(folder.resolve("out"));
    Screen screen = new Screen();
    Background here = new Background(Runnable::run, Runnable::run);
    NewModel model = screen.call(() -> new NewModel(out, Screen.english(), here, message -> {}));
    NewSheet.Ways ways =
        new NewSheet.Ways() {
          @Override
          public List<Path> chooseImages() {
            return List.of(image);
          }

          @Override
          public void create(AuthoredFolderJob job) {
            created.add(job);
          }

          @Override
          public void close() {}
        };
    screen.call(() -> {
      screen.show(new StackPane(new NewSheet(model, Screen.english(), ways).node()), 900, 760);
      return model;
    });
    assertTrue(screen.lookup("#new-create").query().isDisabled());
    screen.clickOn("#new-addImages");
    assertFalse(screen.lookup("#new-create").query().isDisabled());
    Path second = folder.resolve("data.raw");
    Files.copy(image, second);
    screen.call(() -> {
      model.add(List.of(second));
      model.layout().commit(NewModel.Layout.SYSTEM_PER_DISK);
      return model;
    });
    screen.picture("new-from-disks");
    screen.clickOn("#new-create");
    assertEquals(1, created.size());
  }
}
