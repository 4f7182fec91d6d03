package ovation.packaging.export;

import ovation.packaging.OutputException;

/** Where the files of a package are begun, one after the other. */
interface Members {

  /** Begins the next file; the one before keeps the size that it has now. */
  MemberOutput begin(String name) throws OutputException;
}
