package ovation.packaging.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.job.Progress;

/** Carries contents to where they go, each byte read once. */
final class Transfer {

  private static final int BUFFER = 1 << 20;

  private final Progress progress;

  Transfer(Progress progress) {
    this.progress = progress;
  }

  /**
   * Carries one content.
   *
   * @throws InputException if it cannot be read, is refused or is not as long as it was
   * @throws OutputException if the output fails
   */
  void carry(Content.Carried content, ImageOutput output) throws InputException, OutputException {
    ByteBuffer buffer = ByteBuffer.allocateDirect(Math.clamp(content.size(), 512, BUFFER));
    long done = 0;
    try (ReadableByteChannel channel = content.open()) {
      for (int count = channel.read(buffer.clear()); count >= 0; ) {
        progress.checkCancelled();
        if (done + count > content.size()) {
          throw changed(content);
        }
        output.write(done, buffer.flip());
        done += count;
        progress.advance(count);
        count = channel.read(buffer.clear());
      }
    } catch (ContentFilter.Refused e) {
      throw e.reason();
    } catch (IOException e) {
      throw new InputException(
          Sentence.of(
              "“{0}” could not be read to its end. Open it again.",
              PackageText.visible(content.name())),
          e);
    }
    if (done != content.size()) {
      throw changed(content);
    }
  }

  private static InputException changed(Content content) {
    return new InputException(
        Sentence.of(
            "“{0}” was changed by somebody else while it was read. Open it again.",
            PackageText.visible(content.name())));
  }
}
