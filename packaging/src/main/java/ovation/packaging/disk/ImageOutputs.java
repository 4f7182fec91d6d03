package ovation.packaging.disk;

import ovation.packaging.OutputException;

/** Where the files of an image are made. */
public interface ImageOutputs {

  /**
   * Begins a file.
   *
   * @param name its file name; the image's own, or that of an extent beside it
   */
  ImageOutput create(String name) throws OutputException;
}
