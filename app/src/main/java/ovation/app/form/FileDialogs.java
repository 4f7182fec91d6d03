package ovation.app.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files of this machine. */
public interface FileDialogs {
  /** Images of disks. */
  List<String> IMAGES = List.of("*.vmdk", "*.qcow2", "*.vhd", "*.vhdx", "*.vdi", "*.img", "*.raw");

  /** Texts. */
  List<String> TEXTS = List.of("*.txt", "*.md", "*.text");

  /** The file that the user chooses; empty if none. */
  Optional<Path> open(String title, List<String> patterns);

  /** The files that the user chooses; empty if none. */
  List<Path> openSeveral(String title, List<String> patterns);

  /** The file that the user wants written, mostly of that name; empty if none. */
  Optional<Path> save(String title, String name, List<String> patterns);
}
