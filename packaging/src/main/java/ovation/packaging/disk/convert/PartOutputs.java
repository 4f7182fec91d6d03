package ovation.packaging.disk.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.disk.ImageOutputs;
import ovation.packaging.job.Progress;
import ovation.packaging.output.FileOperations;
import ovation.packaging.output.PartFile;

/** The files of an image beside each other in a folder; they appear when all are whole. */
final class PartOutputs implements ImageOutputs, AutoCloseable {

  private final Path folder;
  private final FileOperations files;
  private final List<PartFile> parts = new ArrayList<>();
  private final List<Path> spared = new ArrayList<>();

  PartOutputs(Path folder, FileOperations files) {
    this.folder = folder;
    this.files = files;
  }

  @Override
  public ImageOutput create(String name) throws OutputException {
    Path target = folder.resolve(name);
    for (Path input : spared) {
      if (isSame(target, input)) {
        throw new OutputException(
            Sentence.of(
                "{0} holds a part of the disk that is read. Name another file to write.", target));
      }
    }
    PartFile part = PartFile.create(target, files);
    parts.add(part);
    return part;
  }

  /** Never replaces this file: it is being read. */
  void spare(Path input) {
    spared.add(input);
  }

  private static boolean isSame(Path target, Path input) throws OutputException {
    try {
      return Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input);
    } catch (IOException e) {
      throw OutputException.writing(target, e);
    }
  }

  /** Waits until everything is on the device. */
  void force(Progress progress) throws OutputException {
    for (PartFile part : parts) {
      part.force(progress);
    }
  }

  /** Lets the files appear: the image itself, which was begun first, comes last. */
  void commit() throws OutputException {
    for (PartFile part : parts.reversed()) {
      part.move();
    }
    files.forceFolder(folder);
  }

  @Override
  public void close() {
    parts.forEach(PartFile::close);
  }
}
