package ovation.packaging.trust.token;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/**
 * A token in a slot, as it introduces itself ({@code CK_TOKEN_INFO}).
 *
 * @param slot the slot's number
 * @param label the name that its owner gave it
 * @param manufacturer who made it
 * @param model its model
 * @param serial its serial number
 * @param slotDescription what the slot is called, such as the name of a reader
 * @param flags {@code CKF_…}
 */
record TokenInfo(
    long slot,
    String label,
    String manufacturer,
    String model,
    String serial,
    String slotDescription,
    long flags) {

  private static final long LOGIN_REQUIRED = 0x4;
  private static final long PIN_INITIALIZED = 0x8;
  private static final long PIN_PAD = 0x100;
  private static final long INITIALIZED = 0x400;
  private static final long PIN_FINAL_TRY = 0x2_0000;
  private static final long PIN_LOCKED = 0x4_0000;

  /** Reads the two structures. */
  static TokenInfo of(long slot, MemorySegment token, MemorySegment slotInfo) {
    return new TokenInfo(
        slot,
        text(token, 0, 32),
        text(token, 32, 32),
        text(token, 64, 16),
        text(token, 80, 16),
        text(slotInfo, 0, 64),
        CkLayout.ulong(token, CkLayout.INFO_FLAGS));
  }

  /** Text is padded with blanks and has no end mark. */
  private static String text(MemorySegment memory, int offset, int length) {
    byte[] bytes = memory.asSlice(offset, length).toArray(ValueLayout.JAVA_BYTE);
    return new String(bytes, StandardCharsets.UTF_8).replace('\0', ' ').strip();
  }

  /** Whether somebody has set it up. */
  boolean isInitialized() {
    return (flags & INITIALIZED) != 0;
  }

  /** Whether its keys are seen by its user only. */
  boolean wantsLogin() {
    return (flags & LOGIN_REQUIRED) != 0;
  }

  /** Whether the PIN is typed on the device itself. */
  boolean hasPinPad() {
    return (flags & PIN_PAD) != 0;
  }

  /** Whether its user has a PIN yet. */
  boolean hasPin() {
    return (flags & PIN_INITIALIZED) != 0;
  }

  /** Whether one more wrong PIN locks it. */
  boolean isLastTry() {
    return (flags & PIN_FINAL_TRY) != 0;
  }

  /** Whether too many wrong PINs were given. */
  boolean isLocked() {
    return (flags & PIN_LOCKED) != 0;
  }
}
