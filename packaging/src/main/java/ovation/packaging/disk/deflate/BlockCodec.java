package ovation.packaging.disk.deflate;

import java.nio.ByteBuffer;

/** What an engine brings: plain compression of one block, without any care for hopeless ones. */
interface BlockCodec {

  /** What {@link #encode} returns when the result is larger than the room for it. */
  int TOO_LARGE = -1;

  /**
   * Compresses what remains in the content, wrapper included. The positions of both buffers may be
   * anywhere afterwards.
   *
   * @return the bytes written from the target's position on, or {@link #TOO_LARGE}
   */
  int encode(ByteBuffer content, ByteBuffer target);

  /** Does the same for a block that is {@link Outlook#EASY}, with less effort if there is a way. */
  default int encodeEasy(ByteBuffer content, ByteBuffer target) {
    return encode(content, target);
  }

  /** Gives back what is held outside the heap. */
  void close();
}
