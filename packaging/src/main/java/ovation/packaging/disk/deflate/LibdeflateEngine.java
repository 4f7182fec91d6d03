package ovation.packaging.disk.deflate;

import java.util.Optional;

/** libdeflate, a library for whole blocks, where the system has it. */
final class LibdeflateEngine implements DeflateEngine {

  static final String NAME = "libdeflate";

  private final Libdeflate library;

  LibdeflateEngine(Libdeflate library) {
    this.library = library;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<String> version() {
    return Optional.of(library.file());
  }

  @Override
  public boolean compresses(Wrapper wrapper) {
    return wrapper != Wrapper.RAW_4K;
  }

  @Override
  public boolean inflates() {
    return true;
  }

  @Override
  public BlockDeflater deflater(Strength strength, Wrapper wrapper) {
    if (!compresses(wrapper)) {
      throw new IllegalArgumentException("libdeflate does not limit distances");
    }
    int level =
        switch (strength) {
          case FAST -> 1;
          case BALANCED -> 5;
          case SMALL -> 10;
        };
    return new SampledDeflater(
        new LibdeflateCodec(library, level, wrapper == Wrapper.ZLIB), strength, wrapper);
  }

  @Override
  public BlockInflater inflater(Wrapper wrapper) {
    return new LibdeflateInflater(library, wrapper == Wrapper.ZLIB);
  }
}
