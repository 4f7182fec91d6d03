package ovation.packaging.trust.token;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Locale;

/**
 * How {@code pkcs11.h} lays things out in memory. {@code CK_ULONG} is C's {@code long}: 64 bits,
 * but 32 on Windows, where structures are packed without gaps as well.
 */
final class CkLayout {

  private static final boolean WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;
  private static final AddressLayout POINTER = ValueLayout.ADDRESS_UNALIGNED;

  /** {@code CK_ULONG} as an argument and a result. */
  static final ValueLayout ULONG = WINDOWS ? ValueLayout.JAVA_INT : ValueLayout.JAVA_LONG;

  /** {@code sizeof(CK_ULONG)}. */
  static final int ULONG_SIZE = WINDOWS ? 4 : 8;

  private static final int POINTER_SIZE = 8;

  /** {@code CK_UNAVAILABLE_INFORMATION}, all bits set. */
  static final long UNAVAILABLE = WINDOWS ? 0xFFFF_FFFFL : -1L;

  /** {@code sizeof(CK_ATTRIBUTE)}: type, pointer, length; {@code CK_MECHANISM} is the same. */
  static final int ATTRIBUTE_SIZE = 2 * ULONG_SIZE + POINTER_SIZE;

  /** {@code sizeof(CK_C_INITIALIZE_ARGS)}: four functions, flags, a pointer. */
  static final int INITIALIZE_ARGS_SIZE = 4 * POINTER_SIZE + ULONG_SIZE + POINTER_SIZE;

  /** Where the flags of {@code CK_C_INITIALIZE_ARGS} are. */
  static final int INITIALIZE_ARGS_FLAGS = 4 * POINTER_SIZE;

  /** Where the flags of {@code CK_TOKEN_INFO} and {@code CK_SLOT_INFO} are. */
  static final int INFO_FLAGS = 96;

  /** No less than {@code sizeof(CK_TOKEN_INFO)} and {@code sizeof(CK_SLOT_INFO)}. */
  static final int INFO_SIZE = 256;

  /** The version before the first function of {@code CK_FUNCTION_LIST}, with its gap. */
  private static final int VERSION_SIZE = WINDOWS ? 2 : POINTER_SIZE;

  private CkLayout() {}

  /** Where a function stands in {@code CK_FUNCTION_LIST}, counted from 0. */
  static long functionOffset(int index) {
    return VERSION_SIZE + (long) index * POINTER_SIZE;
  }

  static long ulong(MemorySegment memory, long offset) {
    return WINDOWS ? Integer.toUnsignedLong(memory.get(INT, offset)) : memory.get(LONG, offset);
  }

  static void ulong(MemorySegment memory, long offset, long value) {
    if (WINDOWS) {
      memory.set(INT, offset, (int) value);
    } else {
      memory.set(LONG, offset, value);
    }
  }

  static MemorySegment pointer(MemorySegment memory, long offset) {
    return memory.get(POINTER, offset);
  }

  /** Fills one {@code CK_ATTRIBUTE} of an array, or the only {@code CK_MECHANISM}. */
  static void attribute(
      MemorySegment array, int index, long type, MemorySegment value, long length) {
    long at = (long) index * ATTRIBUTE_SIZE;
    ulong(array, at, type);
    array.set(POINTER, at + ULONG_SIZE, value);
    ulong(array, at + ULONG_SIZE + POINTER_SIZE, length);
  }

  /** The length of the value that a {@code CK_ATTRIBUTE} got, or {@link #UNAVAILABLE}. */
  static long attributeLength(MemorySegment attribute) {
    return ulong(attribute, ULONG_SIZE + POINTER_SIZE);
  }
}
