package ovation.packaging.disk.deflate;

import java.lang.foreign.MemorySegment;

/** What calls of the system's libraries have in common. */
final class NativeCall {

  private NativeCall() {}

  /** Method handles may throw anything; these only what is thrown by the virtual machine itself. */
  static RuntimeException failed(Throwable e) {
    return switch (e) {
      case RuntimeException known -> throw known;
      case Error known -> throw known;
      default -> new IllegalStateException(e);
    };
  }

  static boolean isOpen(MemorySegment object) {
    return object.address() != 0;
  }

  /** Guards against memory that has been given back. */
  static void requireOpen(MemorySegment object) {
    if (!isOpen(object)) {
      throw new IllegalStateException("closed");
    }
  }

  /** Guards against an allocation that failed. */
  static void requireMemory(MemorySegment object) {
    if (!isOpen(object)) {
      throw new OutOfMemoryError("no memory for compression outside the heap");
    }
  }
}
