package ovation.packaging.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ovation.model.edit.NewSystem.NewDisk;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;

/**
 * The images of a new appliance.
 *
 * @param disks what the descriptor says about them
 * @param copies those that lie elsewhere, by the names that they get beside the descriptor
 */
record NewDisks(List<NewDisk> disks, Map<String, Path> copies) {

  static NewDisks of(List<Path> images, Path descriptor, Terminal terminal) throws InputException {
    List<NewDisk> disks = new ArrayList<>();
    Map<String, Path> copies = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    for (Path image : images) {
      DiskImage found = ImageFile.probe(image);
      String name = String.valueOf(image.getFileName());
      if (!names.add(name.toLowerCase(Locale.ROOT))) {
        throw new UsageException("Two disks are named “" + name + "”. Rename one of them.");
      }
      say(found, name, terminal);
      try {
        disks.add(
            new NewDisk(FileOptions.href(name), Files.size(image), found.capacity(), found.uri()));
        if (!isBeside(image, descriptor)) {
          copies.put(name, image);
        }
      } catch (IOException e) {
        throw InputException.reading(image, e);
      }
    }
    return new NewDisks(disks, copies);
  }

  private static void say(DiskImage found, String name, Terminal terminal) throws InputException {
    if (found.format() == DiskFormat.ISO) {
      throw new InputException(
          Sentence.asItIs(
              "“"
                  + name
                  + "” is a CD image and no disk. Add it to the package with edit --add-file."));
    }
    if (found.format() == DiskFormat.VDI || found.format() == DiskFormat.VHDX) {
      terminal.warning(
          name + " is " + found.format().label() + ", which few platforms read from a package.");
    }
  }

  private static boolean isBeside(Path image, Path descriptor) throws IOException {
    Path folder = descriptor.toAbsolutePath().getParent();
    Path own = image.toAbsolutePath().getParent();
    return folder != null
        && own != null
        && Files.isDirectory(folder)
        && Files.isSameFile(folder, own)
        && !Files.isSymbolicLink(image);
  }
}
