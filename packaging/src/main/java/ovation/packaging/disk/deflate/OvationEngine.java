package ovation.packaging.disk.deflate;

import java.util.Optional;

/** Our own encoder, in Java alone. The same block becomes the same bytes on every machine. */
final class OvationEngine implements DeflateEngine {

  static final String NAME = "ovation";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<String> version() {
    return Optional.empty();
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
    Parser parser =
        switch (strength) {
          case FAST -> new GreedyParser(wrapper);
          case BALANCED -> new LazyParser(wrapper);
          case SMALL -> new LazyParser(wrapper);
        };
    return new SampledDeflater(new OvationCodec(parser, 8192, wrapper == Wrapper.ZLIB), wrapper);
  }

  @Override
  public BlockInflater inflater(Wrapper wrapper) {
    return new JdkInflater(wrapper);
  }
}
