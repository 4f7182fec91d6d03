package ovation.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.sample.Judge;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Screen;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.disk.deflate.Strength;

/** The sheet converts a disk, says before what it will write, and qemu-img finds the same in it. */
class ExportDisksTest {

  @TempDir private Path folder;
  private final Screen screen;
  private EditorPage page;
  private Path appliance;

  ExportDisksTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void openTheSheet() throws Exception {
    appliance = EditorPage.sample(folder);
    page = new EditorPage(screen, folder);
    page.open(appliance);
    page.run("file.export").awaitNode("#export-sheet");
    await(() -> written().contains("harbour-system.vmdk"));
  }

  @AfterEach
  void stop() {
    page.close();
  }

  @Test
  void aDiskIsConvertedOnItsWay() throws Exception {
    Path archive = folder.resolve("out.ova");
    type("#export-target", archive.toString());
    choose("#export-disks", DiskWish.VHDX);
    await(() -> written().contains("harbour-system.vhdx"));
    assertTrue(written().contains("from VMDK, streamOptimized · 64 MiB"), written());
    screen.picture("export-disks");
    page.press("#export-start");
    page.awaitNode("#delivered");
    try (OvfPackage before = OvfPackage.open(appliance);
        OvfPackage after = OvfPackage.open(archive)) {
      Path old = unpack(before, "harbour-system.vmdk");
      Path converted = unpack(after, "harbour-system.vhdx");
      new Judge(folder).run("qemu-img", "check", "-f", "vhdx", converted.toString());
      new Judge(folder)
          .run("qemu-img", "compare", "-F", "vhdx", old.toString(), converted.toString());
      assertTrue(new String(after.descriptor(), StandardCharsets.UTF_8).contains("ms-vhdx"));
    }
  }

  @Test
  void onlyWhatMattersCanBeChosen() {
    choose("#export-disks", DiskWish.QCOW2);
    assertFalse(find("#export-compression .combo-box").isDisabled());
    assertTrue(find("#export-gzip .check-box").isDisabled());
    choose("#export-disks", DiskWish.VDI);
    assertTrue(find("#export-compression .combo-box").isDisabled());
    choose("#export-disks", DiskWish.VMDK);
    assertTrue(written().contains("harbour-system.vmdk VMDK, streamOptimized"), written());
    choose("#export-compression", Strength.SMALL);
    assertTrue(written().contains("from VMDK, streamOptimized"), written());
    type("#export-chunk", "3 parsecs");
    assertFalse(written().contains(".000000000"), written());
    type("#export-chunk", "1 MiB");
    assertTrue(written().contains("harbour-system.vmdk.000000000"), written());
  }

  private Path unpack(OvfPackage source, String name) throws Exception {
    Path file = folder.resolve(name);
    try (InputStream content = Channels.newInputStream(source.channel(name))) {
      Files.copy(content, file);
    }
    assertEquals(source.entry(name).orElseThrow().size(), Files.size(file));
    return file;
  }

  /** What the sheet says that it will write, line by line. */
  private String written() {
    Parent lines = (Parent) find("#export-written");
    return screen.call(() ->
        lines.getChildrenUnmodifiable().stream()
            .map(line ->
                line.lookupAll(".label").stream()
                    .map(label -> ((Labeled) label).getText())
                    .collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n")));
  }

  private Node find(String selector) {
    return screen.lookup(selector).query();
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String cell, T value) {
    ComboBox<T> box = (ComboBox<T>) find(cell + " .combo-box");
    onScreen(() -> box.setValue(value));
  }

  private void type(String cell, String text) {
    TextField field = (TextField) find(cell + " .text-field");
    onScreen(() -> {
      field.setText(text);
      field.fireEvent(new ActionEvent());
    });
  }

  private void onScreen(Runnable work) {
    screen.call(() -> {
      work.run();
      return List.of();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
