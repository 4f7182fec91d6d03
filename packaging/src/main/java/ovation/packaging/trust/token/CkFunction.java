package ovation.packaging.trust.token;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;

/**
 * The functions of a PKCS#11 library that are called, by their place in {@code CK_FUNCTION_LIST}.
 */
enum CkFunction {
  C_INITIALIZE(0, ADDRESS),
  C_FINALIZE(1, ADDRESS),
  C_GET_SLOT_LIST(4, JAVA_BYTE, ADDRESS, ADDRESS),
  C_GET_SLOT_INFO(5, CkLayout.ULONG, ADDRESS),
  C_GET_TOKEN_INFO(6, CkLayout.ULONG, ADDRESS),
  C_OPEN_SESSION(12, CkLayout.ULONG, CkLayout.ULONG, ADDRESS, ADDRESS, ADDRESS),
  C_CLOSE_SESSION(13, CkLayout.ULONG),
  C_LOGIN(18, CkLayout.ULONG, CkLayout.ULONG, ADDRESS, CkLayout.ULONG),
  C_LOGOUT(19, CkLayout.ULONG),
  C_GET_ATTRIBUTE_VALUE(24, CkLayout.ULONG, CkLayout.ULONG, ADDRESS, CkLayout.ULONG),
  C_FIND_OBJECTS_INIT(26, CkLayout.ULONG, ADDRESS, CkLayout.ULONG),
  C_FIND_OBJECTS(27, CkLayout.ULONG, ADDRESS, CkLayout.ULONG, ADDRESS),
  C_FIND_OBJECTS_FINAL(28, CkLayout.ULONG),
  C_SIGN_INIT(42, CkLayout.ULONG, ADDRESS, CkLayout.ULONG),
  C_SIGN(43, CkLayout.ULONG, ADDRESS, CkLayout.ULONG, ADDRESS, ADDRESS);

  private final int index;
  private final FunctionDescriptor type;

  CkFunction(int index, MemoryLayout... arguments) {
    this.index = index;
    this.type = FunctionDescriptor.of(CkLayout.ULONG, arguments);
  }

  /** Where its address stands, in bytes. */
  long offset() {
    return CkLayout.functionOffset(index);
  }

  FunctionDescriptor type() {
    return type;
  }
}
