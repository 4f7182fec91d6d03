package ovation.packaging.encryption;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * GHASH, the checksum inside GCM, over a stream of any length (NIST SP 800-38D §6.4). The JDK's GCM
 * keeps a whole message in memory while it decrypts and ends at 2 GiB; disks are larger.
 */
final class Ghash {

  /** The size of a block in bytes. */
  static final int BLOCK = 16;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final int VALUES = 256;
  private static final long POLYNOMIAL = 0xE1L << 56;

  /** For each byte of a block and each of its values the product with the key, two longs each. */
  private final long[] products = new long[BLOCK * VALUES * 2];

  private final byte[] partial = new byte[BLOCK];
  private int held;
  private long length;
  private long high;
  private long low;

  /**
   * Starts with nothing.
   *
   * @param key the hash key, an encrypted block of zeros
   */
  Ghash(byte[] key) {
    long h = (long) LONG.get(key, 0);
    long l = (long) LONG.get(key, 8);
    for (int bit = 0; bit < BLOCK * 8; bit++) {
      int at = ((bit / 8) * VALUES + (0x80 >> (bit % 8))) * 2;
      products[at] = h;
      products[at + 1] = l;
      long carry = -(l & 1) & POLYNOMIAL;
      l = (l >>> 1) | (h << 63);
      h = (h >>> 1) ^ carry;
    }
    for (int place = 0; place < BLOCK; place++) {
      fill(place * VALUES);
    }
  }

  /** Makes the products of all values from those of single bits. */
  private void fill(int first) {
    for (int value = 1; value < VALUES; value++) {
      int top = Integer.highestOneBit(value);
      int rest = value ^ top;
      if (rest != 0) {
        int at = (first + value) * 2;
        products[at] = products[(first + top) * 2] ^ products[(first + rest) * 2];
        products[at + 1] = products[(first + top) * 2 + 1] ^ products[(first + rest) * 2 + 1];
      }
    }
  }

  /** Adds bytes of the cipher text. */
  void update(byte[] bytes, int offset, int count) {
    length += count;
    int at = offset;
    int left = count;
    if (held > 0) {
      int taken = Math.min(BLOCK - held, left);
      System.arraycopy(bytes, at, partial, held, taken);
      held += taken;
      at += taken;
      left -= taken;
      if (held < BLOCK) {
        return;
      }
      block(partial, 0);
      held = 0;
    }
    for (; left >= BLOCK; left -= BLOCK, at += BLOCK) {
      block(bytes, at);
    }
    System.arraycopy(bytes, at, partial, 0, left);
    held = left;
  }

  /** Ends the stream and returns its hash. */
  byte[] finish() {
    if (held > 0) {
      Arrays.fill(partial, held, BLOCK, (byte) 0);
      block(partial, 0);
    }
    byte[] lengths = new byte[BLOCK];
    LONG.set(lengths, 8, length * 8);
    block(lengths, 0);
    byte[] hash = new byte[BLOCK];
    LONG.set(hash, 0, high);
    LONG.set(hash, 8, low);
    return hash;
  }

  private void block(byte[] bytes, int at) {
    long h = high ^ (long) LONG.get(bytes, at);
    long l = low ^ (long) LONG.get(bytes, at + 8);
    long newHigh = 0;
    long newLow = 0;
    for (int place = 0; place < 8; place++) {
      int shift = 56 - 8 * place;
      int upper = (place * VALUES + ((int) (h >>> shift) & 0xff)) * 2;
      int lower = ((place + 8) * VALUES + ((int) (l >>> shift) & 0xff)) * 2;
      newHigh ^= products[upper] ^ products[lower];
      newLow ^= products[upper + 1] ^ products[lower + 1];
    }
    high = newHigh;
    low = newLow;
  }
}
