package ovation.packaging.disk.deflate;

import java.util.Optional;

/** ISA-L, Intel's library for storage, where the system has it. */
final class IsalEngine implements DeflateEngine {

  static final String NAME = "isa-l";

  private final Isal library;

  IsalEngine(Isal library) {
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
    return true;
  }

  @Override
  public boolean inflates() {
    return true;
  }

  @Override
  public BlockDeflater deflater(Strength strength, Wrapper wrapper) {
    return new SampledDeflater(new IsalCodec(library, wrapper), strength, wrapper);
  }

  @Override
  public BlockInflater inflater(Wrapper wrapper) {
    return new IsalInflater(library, wrapper);
  }
}
