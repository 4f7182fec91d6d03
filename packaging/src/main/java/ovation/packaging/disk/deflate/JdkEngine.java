package ovation.packaging.disk.deflate;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.Deflater;

/** The JDK's own {@code java.util.zip}, which is zlib inside. */
final class JdkEngine implements DeflateEngine {

  static final String NAME = "jdk";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<String> version() {
    return Optional.of(Runtime.version().toString());
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
      throw new IllegalArgumentException("java.util.zip does not limit distances");
    }
    int level =
        switch (strength) {
          case FAST -> 1;
          case BALANCED -> 6;
          case SMALL -> 9;
        };
    return new SampledDeflater(
        new Codec(new Deflater(level, wrapper != Wrapper.ZLIB)), strength, wrapper);
  }

  @Override
  public BlockInflater inflater(Wrapper wrapper) {
    return new JdkInflater(wrapper);
  }

  private record Codec(Deflater deflater) implements BlockCodec {

    @Override
    public int encode(ByteBuffer content, ByteBuffer target) {
      deflater.reset();
      deflater.setInput(content);
      deflater.finish();
      int length = 0;
      while (!deflater.finished()) {
        if (!target.hasRemaining()) {
          return TOO_LARGE;
        }
        length += deflater.deflate(target);
      }
      return length;
    }

    @Override
    public void close() {
      deflater.end();
    }
  }
}
