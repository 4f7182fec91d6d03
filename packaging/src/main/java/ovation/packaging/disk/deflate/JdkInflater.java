package ovation.packaging.disk.deflate;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import ovation.model.text.Sentence;

/** Decompresses with {@code java.util.zip}. */
final class JdkInflater implements BlockInflater {

  private final Inflater inflater;
  private final ByteBuffer beyond = ByteBuffer.allocate(1);

  JdkInflater(Wrapper wrapper) {
    inflater = new Inflater(wrapper != Wrapper.ZLIB);
  }

  @Override
  public void inflate(ByteBuffer packed, ByteBuffer target) throws DamagedDataException {
    int wanted = target.remaining();
    inflater.reset();
    inflater.setInput(packed);
    try {
      while (target.hasRemaining() && inflater.inflate(target) > 0) {
        // On to the end of the block, which may be reached in pieces.
      }
      if (!inflater.finished() && inflater.inflate(beyond.clear()) > 0) {
        throw DamagedDataException.tooLong(wanted);
      }
    } catch (DamagedDataException e) {
      throw e;
    } catch (DataFormatException e) {
      throw ZlibReason.of(e);
    }
    if (inflater.needsDictionary()) {
      throw DamagedDataException.because(Sentence.of("a preset dictionary is asked for"));
    }
    if (!inflater.finished()) {
      throw DamagedDataException.cutOff();
    }
    if (target.hasRemaining()) {
      throw DamagedDataException.tooShort(wanted - target.remaining(), wanted);
    }
  }

  @Override
  public void close() {
    inflater.end();
  }
}
