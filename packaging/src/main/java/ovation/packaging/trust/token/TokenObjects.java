package ovation.packaging.trust.token;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads the objects of a token in one session. */
final class TokenObjects {

  private static final long CLASS = 0x0;
  private static final long LABEL = 0x3;
  private static final long VALUE = 0x11;
  private static final long KEY_TYPE = 0x100;
  private static final long ID = 0x102;
  private static final long MODULUS = 0x120;
  private static final long EC_PARAMS = 0x180;
  private static final long ALWAYS_AUTHENTICATE = 0x202;
  private static final long CERTIFICATE = 1;
  private static final long PRIVATE_KEY = 3;
  private static final long RSA = 0;
  private static final long EC = 3;

  private static final int MOST_OBJECTS = 1024;
  private static final int MOST_BYTES = 1 << 16;

  private final Cryptoki functions;
  private final long session;

  TokenObjects(Cryptoki functions, long session) {
    this.functions = functions;
    this.session = session;
  }

  /** The private keys that can be seen. */
  List<TokenKey> keys() throws CkException {
    List<TokenKey> keys = new ArrayList<>();
    for (long handle : find(PRIVATE_KEY)) {
      byte[] always = value(handle, ALWAYS_AUTHENTICATE);
      keys.add(
          new TokenKey(
              handle,
              new String(value(handle, LABEL), StandardCharsets.UTF_8),
              HexFormat.of().formatHex(value(handle, ID)),
              kind(value(handle, KEY_TYPE)),
              modulus(value(handle, MODULUS)),
              HexFormat.of().formatHex(value(handle, EC_PARAMS)),
              always.length == 1 && always[0] != 0));
    }
    return List.copyOf(keys);
  }

  /** The certificates in DER. */
  List<byte[]> certificates() throws CkException {
    List<byte[]> certificates = new ArrayList<>();
    for (long handle : find(CERTIFICATE)) {
      byte[] der = value(handle, VALUE);
      if (der.length > 0) {
        certificates.add(der);
      }
    }
    return List.copyOf(certificates);
  }

  private static Optional<BigInteger> modulus(byte[] bytes) {
    return bytes.length == 0 ? Optional.empty() : Optional.of(new BigInteger(1, bytes));
  }

  private static TokenKey.Kind kind(byte[] type) {
    if (type.length != CkLayout.ULONG_SIZE) {
      return TokenKey.Kind.OTHER;
    }
    long number = CkLayout.ulong(MemorySegment.ofArray(type), 0);
    return number == RSA
        ? TokenKey.Kind.RSA
        : number == EC ? TokenKey.Kind.EC : TokenKey.Kind.OTHER;
  }

  private List<Long> find(long objectClass) throws CkException {
    List<Long> found = new ArrayList<>();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment wanted = arena.allocate(CkLayout.ULONG_SIZE, 8);
      CkLayout.ulong(wanted, 0, objectClass);
      MemorySegment template = arena.allocate(CkLayout.ATTRIBUTE_SIZE, 8);
      CkLayout.attribute(template, 0, CLASS, wanted, CkLayout.ULONG_SIZE);
      functions.call(CkFunction.C_FIND_OBJECTS_INIT, session, template, 1L);
      MemorySegment handle = arena.allocate(8, 8);
      MemorySegment count = arena.allocate(8, 8);
      while (found.size() < MOST_OBJECTS) {
        functions.call(CkFunction.C_FIND_OBJECTS, session, handle, 1L, count);
        if (CkLayout.ulong(count, 0) == 0) {
          break;
        }
        found.add(CkLayout.ulong(handle, 0));
      }
      functions.call(CkFunction.C_FIND_OBJECTS_FINAL, session);
    }
    return found;
  }

  /** One attribute; empty if the token does not have or does not tell it. */
  private byte[] value(long handle, long type) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment attribute = arena.allocate(CkLayout.ATTRIBUTE_SIZE, 8);
      CkLayout.attribute(attribute, 0, type, MemorySegment.NULL, 0);
      functions.call(CkFunction.C_GET_ATTRIBUTE_VALUE, session, handle, attribute, 1L);
      long length = CkLayout.attributeLength(attribute);
      if (length <= 0 || length > MOST_BYTES) {
        return new byte[0];
      }
      MemorySegment value = arena.allocate(length, 8);
      CkLayout.attribute(attribute, 0, type, value, length);
      functions.call(CkFunction.C_GET_ATTRIBUTE_VALUE, session, handle, attribute, 1L);
      return value
          .asSlice(0, Math.min(length, CkLayout.attributeLength(attribute)))
          .toArray(ValueLayout.JAVA_BYTE);
    } catch (CkException e) {
      return new byte[0];
    }
  }
}
