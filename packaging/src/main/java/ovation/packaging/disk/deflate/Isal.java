package ovation.packaging.disk.deflate;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.util.List;
import ovation.packaging.system.NativeCall;
import ovation.packaging.system.NativeLibrary;

/** The functions of ISA-L, as its header {@code isa-l/igzip_lib.h} declares them. */
final class Isal {

  static final NativeLibrary.Names NAMES =
      new NativeLibrary.Names(
          List.of("libisal.so.2"),
          List.of("libisal.2.dylib", "libisal.dylib"),
          List.of("isa-l.dll", "libisal-2.dll"));

  /** {@code COMP_OK} and {@code ISAL_DECOMP_OK}. */
  static final int OK = 0;

  private static final FunctionDescriptor INIT = FunctionDescriptor.ofVoid(ADDRESS);
  private static final FunctionDescriptor RUN = FunctionDescriptor.of(JAVA_INT, ADDRESS);

  private final NativeLibrary library;
  private final MethodHandle deflateInit;
  private final MethodHandle deflate;
  private final MethodHandle inflateInit;
  private final MethodHandle inflate;

  Isal(NativeLibrary library) {
    this.library = library;
    deflateInit = library.function("isal_deflate_stateless_init", INIT);
    deflate = library.function("isal_deflate_stateless", RUN);
    inflateInit = library.function("isal_inflate_init", INIT);
    inflate = library.function("isal_inflate_stateless", RUN);
  }

  String file() {
    return library.file();
  }

  void initDeflate(MemorySegment stream) {
    init(deflateInit, stream);
  }

  /** Compresses; the stream has the addresses of the two others. */
  int deflate(MemorySegment stream, MemorySegment from, MemorySegment to) {
    return run(deflate, stream, from, to);
  }

  void initInflate(MemorySegment state) {
    init(inflateInit, state);
  }

  /** Decompresses; the state has the addresses of the two others. */
  int inflate(MemorySegment state, MemorySegment from, MemorySegment to) {
    return run(inflate, state, from, to);
  }

  private static void init(MethodHandle function, MemorySegment state) {
    try {
      function.invokeExact(state);
    } catch (Throwable e) {
      throw NativeCall.failed(e);
    }
  }

  private static int run(
      MethodHandle function, MemorySegment state, MemorySegment from, MemorySegment to) {
    try {
      return (int) function.invokeExact(state);
    } catch (Throwable e) {
      throw NativeCall.failed(e);
    } finally {
      // An address alone does not keep memory from being given back.
      Reference.reachabilityFence(from);
      Reference.reachabilityFence(to);
    }
  }
}
