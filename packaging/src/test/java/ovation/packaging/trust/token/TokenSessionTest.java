package ovation.packaging.trust.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.InputException;

/**
 * Tokens that fail as SoftHSM never does: its functions are used, but for some that answer with an
 * error.
 */
class TokenSessionTest {

  private static final long RSA_PKCS = 1;
  private static final long SHA256_RSA_PKCS = 0x40;

  @TempDir static Path folder;
  private static SoftHsm hsm;

  @BeforeAll
  static void token() throws Exception {
    hsm = SoftHsm.in(folder).token("Release");
    hsm.key("Release", "rsa", "01", "rsa:2048");
  }

  @Test
  void lockedByTooManyWrongPins() throws Exception {
    try (Arena arena = Arena.ofShared();
        TokenSession session = session(arena, Map.of(CkFunction.C_LOGIN, TokenFault.PIN_LOCKED))) {
      assertEquals(
          "The token “Release” is locked after too many wrong PINs. Unlock it with the program of"
              + " its maker.",
          assertThrows(InputException.class, () -> session.login(SoftHsm.PIN.toCharArray()))
              .getMessage());
    }
  }

  @Test
  void pulledOutWhileItSigns() throws Exception {
    try (Arena arena = Arena.ofShared();
        TokenSession session =
            session(arena, Map.of(CkFunction.C_SIGN, TokenFault.DEVICE_REMOVED))) {
      assertTrue(session.login(SoftHsm.PIN.toCharArray()));
      TokenKey key = session.keys(TokenUri.parse("pkcs11:")).getFirst();
      assertEquals(
          "The token “Release” is gone. Insert it again and repeat.",
          assertThrows(InputException.class, () -> session.sign(key, RSA_PKCS, new byte[20]))
              .getMessage());
    }
  }

  @Test
  void errorsWithoutASentenceOfTheirOwnAreNamed() throws Exception {
    try (Arena arena = Arena.ofShared();
        TokenSession session = session(arena, Map.of(CkFunction.C_FIND_OBJECTS_INIT, 0x5L))) {
      assertEquals(
          "The token “Release” refuses to work (error 0x5).",
          assertThrows(InputException.class, () -> session.keys(TokenUri.parse("pkcs11:")))
              .getMessage());
    }
  }

  @Test
  void aMechanismThatIsNotThereIsNoFailure() throws Exception {
    try (Arena arena = Arena.ofShared();
        TokenSession session = session(arena, Map.of())) {
      assertFalse(session.login("nonsense".toCharArray()));
      assertTrue(session.login(SoftHsm.PIN.toCharArray()));
      TokenKey key = session.keys(TokenUri.parse("pkcs11:")).getFirst();
      assertEquals(List.of("rsa"), List.of(key.toString()));
      assertTrue(session.sign(key, 0x7777, new byte[32]).isEmpty(), "no such mechanism");
      assertEquals(256, session.sign(key, RSA_PKCS, new byte[51]).orElseThrow().length);
      assertEquals(256, session.sign(key, SHA256_RSA_PKCS, new byte[9]).orElseThrow().length);
    }
  }

  /** A session in which some functions answer with an error. */
  private static TokenSession session(Arena arena, Map<CkFunction, Long> answers) throws Exception {
    MemorySegment real =
        TokenModule.functionList(hsm.library(), arena).reinterpret(CkFunction.C_SIGN.offset() + 8);
    MemorySegment list = arena.allocate(real.byteSize(), 8).copyFrom(real);
    for (Map.Entry<CkFunction, Long> answer : new HashMap<>(answers).entrySet()) {
      MethodHandle constant = MethodHandles.constant(long.class, answer.getValue());
      MethodHandle handle =
          MethodHandles.dropArguments(
              constant, 0, answer.getKey().type().toMethodType().parameterList());
      list.set(
          ValueLayout.ADDRESS,
          answer.getKey().offset(),
          Linker.nativeLinker().upcallStub(handle, answer.getKey().type(), arena));
    }
    TokenModule module = TokenModule.start(hsm.library(), new Cryptoki(list));
    TokenInfo token =
        module.tokens().stream().filter(t -> t.label().equals("Release")).findFirst().orElseThrow();
    return TokenSession.open(module, token);
  }
}
