package ovation.packaging.disk.deflate;

/** Binary logarithms of small numbers, times 256, the same on every machine. */
final class Logarithms {

  private static final int SIZE = 4096;
  private static final short[] TABLE = new short[SIZE];

  static {
    for (int i = 2; i < SIZE; i++) {
      TABLE[i] = (short) StrictMath.round(256 * StrictMath.log(i) / StrictMath.log(2));
    }
  }

  private Logarithms() {}

  /** Returns the logarithm of a number up to 2²⁰, times 256; 0 for 0. */
  static int of(int number) {
    return number < SIZE ? TABLE[number] : TABLE[number >> 8] + 8 * 256;
  }
}
