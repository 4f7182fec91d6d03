package ovation.packaging.disk.deflate;

import java.util.Optional;

/** One library that compresses and decompresses blocks. Engines may be used by many threads. */
public interface DeflateEngine {

  /** Returns the name, in lower case: {@code ovation}, {@code libdeflate}, {@code isa-l}, … */
  String name();

  /**
   * Returns the version of the library or the name of the file it came from, if either is known.
   */
  Optional<String> version();

  /** Returns whether blocks can be compressed into this wrapper. */
  boolean compresses(Wrapper wrapper);

  /** Returns whether blocks can be decompressed. */
  boolean inflates();

  /**
   * Returns a compressor, for use by one thread at a time.
   *
   * @throws IllegalArgumentException if the engine does not compress into this wrapper
   */
  BlockDeflater deflater(Strength strength, Wrapper wrapper);

  /**
   * Returns a decompressor, for use by one thread at a time.
   *
   * @throws IllegalArgumentException if the engine does not decompress
   */
  BlockInflater inflater(Wrapper wrapper);
}
