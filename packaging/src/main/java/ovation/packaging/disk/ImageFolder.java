package ovation.packaging.disk;

import ovation.packaging.InputException;

/**
 * The files among which an image lies: those of its package, or of its folder. Parents and extents
 * are looked for here and nowhere else.
 */
public interface ImageFolder {

  /**
   * Opens a file.
   *
   * @param name as it stands in the image; only its last part counts, and the file must lie here
   * @throws InputException if there is no such file, or it cannot be read
   */
  ImageSource open(String name) throws InputException;
}
