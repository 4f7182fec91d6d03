package ovation.packaging.trust.token;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;

/** A session with a token: log in, look at its keys, sign. For one thread at a time. */
public final class TokenSession implements AutoCloseable {

  private static final long SERIAL = 4;
  private static final long USER = 1;
  private static final long CONTEXT_SPECIFIC = 2;
  private static final int LONGEST_SIGNATURE = 4096;

  private final TokenModule module;
  private final TokenInfo token;
  private final long session;
  private boolean loggedIn;
  private char @Nullable [] pin;

  private TokenSession(TokenModule module, TokenInfo token, long session) {
    this.module = module;
    this.token = token;
    this.session = session;
  }

  /**
   * Begins a session with the one token that an address means.
   *
   * @throws InputException if there is none or more than one, or it refuses
   */
  public static TokenSession open(TokenUri address) throws InputException {
    Tokens.Place place = Tokens.find(address);
    return open(TokenModule.open(place.module()), place.token());
  }

  /** Begins a session; it closes the module in the end. */
  static TokenSession open(TokenModule module, TokenInfo token) throws InputException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment handle = arena.allocate(8, 8);
      module
          .functions()
          .call(
              CkFunction.C_OPEN_SESSION,
              token.slot(),
              SERIAL,
              MemorySegment.NULL,
              MemorySegment.NULL,
              handle);
      return new TokenSession(module, token, CkLayout.ulong(handle, 0));
    } catch (CkException e) {
      module.close();
      throw TokenFault.of(token.label(), e);
    }
  }

  /** How to call the token in a sentence: {@code the token “Release”}. */
  public Sentence label() {
    return Sentence.of("the token “{0}”", PackageText.visible(token.label()));
  }

  /** How to call the token at the beginning of a sentence. */
  public Sentence first() {
    return TokenFault.first(token.label());
  }

  /** Whether a PIN must be given before its keys are seen. */
  public boolean wantsPin() {
    return token.wantsLogin() && !token.hasPinPad();
  }

  /** Whether one more wrong PIN locks it. */
  public boolean isLastTry() {
    return token.isLastTry();
  }

  /**
   * Logs in.
   *
   * @param given the PIN, copied if it will be needed again; empty where it is typed on the device
   * @return false if the PIN is not right
   * @throws InputException if the token is locked, gone, or refuses for another reason
   */
  public boolean login(char[] given) throws InputException {
    if (token.isLocked()) {
      throw TokenFault.of(
          token.label(), new CkException(CkFunction.C_LOGIN, TokenFault.PIN_LOCKED));
    }
    if (!token.hasPin()) {
      throw TokenFault.of(
          token.label(), new CkException(CkFunction.C_LOGIN, TokenFault.PIN_NOT_INITIALIZED));
    }
    try {
      login(USER, given);
      pin = given.clone();
      loggedIn = true;
      return true;
    } catch (CkException e) {
      if (e.code() == TokenFault.ALREADY_LOGGED_IN) {
        return true;
      }
      if (TokenFault.isWrongPin(e)) {
        return false;
      }
      throw TokenFault.of(token.label(), e);
    }
  }

  /** What is said when the PIN is not right. */
  public InputException wrongPin() {
    return TokenFault.of(
        token.label(), new CkException(CkFunction.C_LOGIN, TokenFault.PIN_INCORRECT));
  }

  private void login(long user, char[] given) throws CkException {
    if (token.hasPinPad()) {
      call(CkFunction.C_LOGIN, user, MemorySegment.NULL, 0L);
      return;
    }
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(given));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(Math.max(1, bytes.remaining()));
      try {
        MemorySegment.copy(
            bytes.array(), bytes.arrayOffset(), text, JAVA_BYTE, 0, bytes.remaining());
        call(CkFunction.C_LOGIN, user, text, (long) bytes.remaining());
      } finally {
        text.fill((byte) 0);
      }
    } finally {
      Arrays.fill(bytes.array(), (byte) 0);
    }
  }

  private void call(CkFunction function, Object... arguments) throws CkException {
    Object[] all = new Object[arguments.length + 1];
    all[0] = session;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    module.functions().call(function, all);
  }

  /**
   * The keys that an address means.
   *
   * @throws InputException if the token refuses to list them
   */
  public List<TokenKey> keys(TokenUri address) throws InputException {
    try {
      return new TokenObjects(module.functions(), session)
          .keys().stream()
              .filter(key -> address.object().filter(o -> !o.equals(key.label())).isEmpty())
              .filter(key -> address.id().filter(id -> !id.equals(key.id())).isEmpty())
              .toList();
    } catch (CkException e) {
      throw TokenFault.of(token.label(), e);
    }
  }

  /**
   * The certificates on it, in DER.
   *
   * @throws InputException if the token refuses to list them
   */
  public List<byte[]> certificates() throws InputException {
    try {
      return new TokenObjects(module.functions(), session).certificates();
    } catch (CkException e) {
      throw TokenFault.of(token.label(), e);
    }
  }

  /**
   * Signs on the token.
   *
   * @param mechanism {@code CKM_…}
   * @return what the token gives; empty if it does not know the mechanism or does not let this key
   *     use it
   * @throws InputException if it is gone, locked, or refuses for another reason
   */
  public Optional<byte[]> sign(TokenKey key, long mechanism, byte[] data) throws InputException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment way = arena.allocate(CkLayout.ATTRIBUTE_SIZE, 8);
      CkLayout.attribute(way, 0, mechanism, MemorySegment.NULL, 0);
      call(CkFunction.C_SIGN_INIT, way, key.handle());
      char[] again = pin;
      if (key.asksEachTime() && again != null) {
        login(CONTEXT_SPECIFIC, again);
      }
      MemorySegment in = arena.allocate(Math.max(1, data.length));
      MemorySegment.copy(data, 0, in, JAVA_BYTE, 0, data.length);
      MemorySegment out = arena.allocate(LONGEST_SIGNATURE);
      MemorySegment length = arena.allocate(8, 8);
      CkLayout.ulong(length, 0, LONGEST_SIGNATURE);
      call(CkFunction.C_SIGN, in, (long) data.length, out, length);
      return Optional.of(out.asSlice(0, CkLayout.ulong(length, 0)).toArray(JAVA_BYTE));
    } catch (CkException e) {
      if (e.code() == TokenFault.MECHANISM_INVALID
          || e.code() == TokenFault.KEY_FUNCTION_NOT_PERMITTED
          || e.code() == TokenFault.KEY_TYPE_INCONSISTENT) {
        return Optional.empty();
      }
      throw TokenFault.of(token.label(), e);
    }
  }

  /** Takes leave of the token; the PIN is forgotten. */
  @Override
  public void close() {
    char[] known = pin;
    if (known != null) {
      Arrays.fill(known, '\0');
      pin = null;
    }
    try {
      if (loggedIn) {
        call(CkFunction.C_LOGOUT);
      }
      call(CkFunction.C_CLOSE_SESSION);
    } catch (CkException e) {
      // A token that is gone has no session to end.
      return;
    } finally {
      module.close();
    }
  }
}
