package ovation.packaging.disk;

import java.io.IOException;
import java.util.List;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;

/** A format of disk images: how it is recognised, read and written. */
public interface ImageFormat {

  /** Returns which one it is. */
  DiskFormat format();

  /** Whether an image is of this format, by its marks. */
  boolean matches(ImageBytes image) throws IOException;

  /**
   * Reads what the headers tell, without any other file.
   *
   * @throws InputException if they do not hold, or the image is useless without another file
   */
  DiskImage probe(ImageStructures image) throws InputException;

  /**
   * Opens an image to read its content. Takes over {@code image}: closes it with the disk, and also
   * when it refuses.
   *
   * @param folder where parents and extents are
   * @throws InputException if the image is damaged or needs what is not there
   */
  VirtualDisk open(ImageSource image, ImageFolder folder) throws InputException;

  /** Returns the kinds that can be written, the usual one first. */
  List<String> writtenVariants();

  /**
   * Begins an image.
   *
   * @param request what kind of image; its variant is one of {@link #writtenVariants()}
   * @param name the image's file name
   * @param outputs where its file, or files, are made; the writer does not close them
   * @throws OutputException if the format cannot hold the disk, or a file cannot be written
   */
  ImageWriter create(ImageRequest request, String name, ImageOutputs outputs)
      throws OutputException;
}
