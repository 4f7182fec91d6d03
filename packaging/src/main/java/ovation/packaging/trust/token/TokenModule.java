package ovation.packaging.trust.token;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/**
 * A PKCS#11 library at work. It is set up when the first user comes and shut down when the last one
 * goes, so that tokens which are inserted later are seen.
 */
final class TokenModule implements AutoCloseable {

  private static final long OS_LOCKING = 2;
  private static final int MOST_SLOTS = 256;

  /** How libraries begin: ELF, Windows, Mach-O in its three forms. */
  private static final List<String> LIBRARIES =
      List.of("7f454c46", "4d5a", "cffaedfe", "feedfacf", "cafebabe");

  private static final Map<Path, TokenModule> OPEN = new HashMap<>();

  private final Path path;
  private final Cryptoki functions;
  private final boolean ours;
  private int users;

  private TokenModule(Path path, Cryptoki functions, boolean ours) {
    this.path = path;
    this.functions = functions;
    this.ours = ours;
  }

  /**
   * Opens a library.
   *
   * @throws InputException if it is not there, is no PKCS#11 library or cannot be set up
   */
  static TokenModule open(Path library) throws InputException {
    Path path = library.toAbsolutePath().normalize();
    if (!Files.isRegularFile(path)) {
      throw new InputException(Sentence.of("There is no PKCS#11 library {0}.", library));
    }
    synchronized (OPEN) {
      TokenModule module = OPEN.get(path);
      if (module == null) {
        module = start(path, load(path));
        OPEN.put(path, module);
      }
      module.users++;
      return module;
    }
  }

  /** Sets up a library whose functions are known. */
  static TokenModule start(Path path, Cryptoki functions) throws InputException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment arguments = arena.allocate(CkLayout.INITIALIZE_ARGS_SIZE, 8);
      CkLayout.ulong(arguments, CkLayout.INITIALIZE_ARGS_FLAGS, OS_LOCKING);
      functions.call(CkFunction.C_INITIALIZE, arguments);
      return new TokenModule(path, functions, true);
    } catch (CkException e) {
      if (e.code() == TokenFault.ALREADY_INITIALIZED) {
        return new TokenModule(path, functions, false);
      }
      throw new InputException(Sentence.of("The PKCS#11 library {0} cannot be set up.", path), e);
    }
  }

  /** The functions of a library in a file. */
  static Cryptoki load(Path path) throws InputException {
    requireLibrary(path);
    try (Arena arena = Arena.ofConfined()) {
      return new Cryptoki(functionList(path, arena));
    } catch (IllegalArgumentException e) {
      throw new InputException(
          Sentence.of("{0} is not a PKCS#11 library for this system.", path), e);
    }
  }

  /** Java speaks of stack guards on standard error before it says that a file is no library. */
  private static void requireLibrary(Path path) throws InputException {
    byte[] start = new byte[4];
    try (InputStream in = Files.newInputStream(path)) {
      in.readNBytes(start, 0, start.length);
    } catch (IOException e) {
      throw InputException.reading(path, e);
    }
    String magic = HexFormat.of().formatHex(start);
    if (LIBRARIES.stream().noneMatch(magic::startsWith)) {
      throw new InputException(Sentence.of("{0} is not a PKCS#11 library.", path));
    }
  }

  /** Where a library keeps its {@code CK_FUNCTION_LIST}. */
  static MemorySegment functionList(Path path, Arena arena) throws InputException {
    SymbolLookup symbols = SymbolLookup.libraryLookup(path, Arena.global());
    MemorySegment symbol =
        symbols
            .find("C_GetFunctionList")
            .orElseThrow(
                () -> new InputException(Sentence.of("{0} is not a PKCS#11 library.", path)));
    MemorySegment place = arena.allocate(ADDRESS);
    try {
      Object result =
          Linker.nativeLinker()
              .downcallHandle(symbol, FunctionDescriptor.of(CkLayout.ULONG, ADDRESS))
              .invokeWithArguments(place);
      if (((Number) result).longValue() != 0) {
        throw new InputException(Sentence.of("The PKCS#11 library {0} cannot be set up.", path));
      }
    } catch (InputException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
    return CkLayout.pointer(place, 0);
  }

  /** The tokens that are inserted now and have been set up. */
  List<TokenInfo> tokens() throws InputException {
    List<TokenInfo> found = new ArrayList<>();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment count = arena.allocate(8, 8);
      CkLayout.ulong(count, 0, MOST_SLOTS);
      MemorySegment slots = arena.allocate((long) MOST_SLOTS * CkLayout.ULONG_SIZE, 8);
      functions.call(CkFunction.C_GET_SLOT_LIST, (byte) 1, slots, count);
      for (int i = 0; i < CkLayout.ulong(count, 0); i++) {
        TokenInfo token = info(CkLayout.ulong(slots, (long) i * CkLayout.ULONG_SIZE), arena);
        if (token.isInitialized()) {
          found.add(token);
        }
      }
      return List.copyOf(found);
    } catch (CkException e) {
      throw new InputException(
          Sentence.of("The PKCS#11 library {0} cannot list its tokens.", path), e);
    }
  }

  private TokenInfo info(long slot, Arena arena) throws CkException {
    MemorySegment token = arena.allocate(CkLayout.INFO_SIZE, 8);
    MemorySegment about = arena.allocate(CkLayout.INFO_SIZE, 8);
    functions.call(CkFunction.C_GET_TOKEN_INFO, slot, token);
    functions.call(CkFunction.C_GET_SLOT_INFO, slot, about);
    return TokenInfo.of(slot, token, about);
  }

  /** The functions, once they are set up. */
  Cryptoki functions() {
    return functions;
  }

  @Override
  public void close() {
    synchronized (OPEN) {
      users--;
      if (users > 0) {
        return;
      }
      OPEN.remove(path, this);
      if (ours) {
        try {
          functions.call(CkFunction.C_FINALIZE, MemorySegment.NULL);
        } catch (CkException e) {
          // There is nothing left to shut down.
          return;
        }
      }
    }
  }
}
