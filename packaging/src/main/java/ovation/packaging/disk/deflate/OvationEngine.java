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
    OvationCodec codec =
        switch (strength) {
          case FAST -> new OvationCodec(new GreedyParser(wrapper), 8_192, wrapper);
          case BALANCED -> new OvationCodec(new LazyParser(wrapper), 8_192, wrapper);
          case SMALL -> new OvationCodec(new ChainParser(wrapper), 4_096, wrapper);
        };
    return new SampledDeflater(codec, strength, wrapper);
  }

  @Override
  public BlockInflater inflater(Wrapper wrapper) {
    return new JdkInflater(wrapper);
  }
}
