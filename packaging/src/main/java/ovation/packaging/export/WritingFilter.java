package ovation.packaging.export;

import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;

/** A change that can also be made to a file in the making, such as a disk that is converted. */
public interface WritingFilter extends ContentFilter {

  /**
   * Puts the change over a file in the making, whose size nobody knows yet.
   *
   * @param output takes the changed bytes, front to back
   * @param name how the file is called in a sentence
   */
  FilteredOutput over(ImageOutput output, String name) throws OutputException;

  /** A file in the making that is written front to back and changed on its way. */
  interface FilteredOutput extends ImageOutput {

    /** Ends the file: what stands behind its bytes. */
    void finish() throws OutputException;
  }
}
