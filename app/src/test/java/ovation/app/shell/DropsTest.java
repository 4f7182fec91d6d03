package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.ui.Screen;

class DropsTest {
  @TempDir private Path folder;
  private final List<Path> opened = new ArrayList<>();
  private final List<List<Path>> images = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  @Test
  void everyKindGoesItsWay() throws Exception {
    Path inside = Files.createDirectory(folder.resolve("unpacked.vmdk"));
    Drops drops = new Drops(opened::add, images::add, Screen.english(), complaints::add);
    drops.land(
        List.of(
            folder.resolve("a.OVA"),
            folder.resolve("b.vmdk"),
            inside,
            folder.resolve("c.ovf"),
            folder.resolve("d.qcow2"),
            folder.resolve("letter.docx"),
            folder.resolve("e.ova.gz")));
    assertEquals(
        List.of("a.OVA", "unpacked.vmdk", "c.ovf", "e.ova.gz"),
        opened.stream().map(path -> path.getFileName().toString()).toList());
    assertEquals(List.of(List.of(folder.resolve("b.vmdk"), folder.resolve("d.qcow2"))), images);
    assertEquals(List.of("letter.docx is neither a package nor a disk image"), complaints);
  }
}
