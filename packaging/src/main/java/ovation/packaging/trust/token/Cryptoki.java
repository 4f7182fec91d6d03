package ovation.packaging.trust.token;

import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.EnumMap;
import java.util.Map;

/**
 * The functions of one PKCS#11 library as Java can call them: numbers are {@code long} on every
 * system, and everything but {@code CKR_OK} is an exception.
 */
final class Cryptoki {

  private final Map<CkFunction, MethodHandle> handles = new EnumMap<>(CkFunction.class);

  /** Takes the addresses from a {@code CK_FUNCTION_LIST}. */
  Cryptoki(MemorySegment functionList) {
    MemorySegment list =
        functionList.reinterpret(CkFunction.C_SIGN.offset() + CkLayout.functionOffset(1));
    for (CkFunction function : CkFunction.values()) {
      MethodHandle plain =
          Linker.nativeLinker()
              .downcallHandle(CkLayout.pointer(list, function.offset()), function.type());
      handles.put(function, MethodHandles.explicitCastArguments(plain, wide(plain.type())));
    }
  }

  private static MethodType wide(MethodType type) {
    MethodType wide = type.changeReturnType(long.class);
    for (int i = 0; i < type.parameterCount(); i++) {
      if (type.parameterType(i) == int.class) {
        wide = wide.changeParameterType(i, long.class);
      }
    }
    return wide;
  }

  /**
   * Calls a function.
   *
   * @param arguments as {@code pkcs11.h} declares them: {@code Long}, {@code Byte} or {@code
   *     MemorySegment}
   * @throws CkException if it does not return {@code CKR_OK}
   */
  void call(CkFunction function, Object... arguments) throws CkException {
    long result;
    try {
      MethodHandle handle = handles.get(function);
      result = handle == null ? -1 : (long) handle.invokeWithArguments(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
    if (result != 0) {
      throw new CkException(function, result & CkLayout.UNAVAILABLE);
    }
  }
}
