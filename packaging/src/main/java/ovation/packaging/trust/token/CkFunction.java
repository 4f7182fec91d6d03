package ovation.packaging.trust.token;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;

/**
 * The functions of a PKCS#11 library that are called, by their place in {@code CK_FUNCTION_LIST}.
 * Arguments are written as letters: b for {@code CK_BBOOL}, u for {@code CK_ULONG}, p for a
 * pointer.
 */
enum CkFunction {
  C_INITIALIZE(0, "p"),
  C_FINALIZE(1, "p"),
  C_GET_SLOT_LIST(4, "bpp"),
  C_GET_SLOT_INFO(5, "up"),
  C_GET_TOKEN_INFO(6, "up"),
  C_OPEN_SESSION(12, "uuppp"),
  C_CLOSE_SESSION(13, "u"),
  C_LOGIN(18, "uupu"),
  C_LOGOUT(19, "u"),
  C_GET_ATTRIBUTE_VALUE(24, "uupu"),
  C_FIND_OBJECTS_INIT(26, "upu"),
  C_FIND_OBJECTS(27, "upup"),
  C_FIND_OBJECTS_FINAL(28, "u"),
  C_SIGN_INIT(42, "upu"),
  C_SIGN(43, "upupp");

  private final int index;
  private final String arguments;

  CkFunction(int index, String arguments) {
    this.index = index;
    this.arguments = arguments;
  }

  /** Where its address stands, in bytes. */
  long offset() {
    return CkLayout.functionOffset(index);
  }

  /** How it is called. */
  FunctionDescriptor type() {
    return FunctionDescriptor.of(
        CkLayout.ULONG,
        arguments.chars().mapToObj(CkFunction::layout).toArray(MemoryLayout[]::new));
  }

  private static MemoryLayout layout(int letter) {
    return switch (letter) {
      case 'b' -> JAVA_BYTE;
      case 'u' -> CkLayout.ULONG;
      default -> ADDRESS;
    };
  }
}
