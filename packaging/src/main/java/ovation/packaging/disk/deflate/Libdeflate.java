package ovation.packaging.disk.deflate;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.packaging.system.NativeLibrary;

/**
 * The functions of libdeflate, as its header {@code libdeflate.h} declares them. {@code size_t} has
 * 64 bits on every system that Java 25 runs on.
 *
 * <p>Each function that takes blocks is there twice: plainly for memory outside the heap, and in a
 * form that takes arrays without copying them, during which garbage collection waits.
 */
final class Libdeflate {

  static final NativeLibrary.Names NAMES =
      new NativeLibrary.Names(
          List.of("libdeflate.so.0"),
          List.of("libdeflate.0.dylib", "libdeflate.dylib"),
          List.of("libdeflate.dll", "deflate.dll"));

  /** Success, of {@code enum libdeflate_result}. */
  static final int SUCCESS = 0;

  /** There is more than the room for it, of the same. */
  static final int INSUFFICIENT_SPACE = 3;

  private static final FunctionDescriptor COMPRESS =
      FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG);

  private static final FunctionDescriptor DECOMPRESS =
      FunctionDescriptor.of(
          JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS);

  private static final Linker.Option ARRAYS = Linker.Option.critical(true);

  final MethodHandle allocCompressor;
  final MethodHandle freeCompressor;
  final MethodHandle allocDecompressor;
  final MethodHandle freeDecompressor;
  private final NativeLibrary library;

  Libdeflate(NativeLibrary library) {
    this.library = library;
    allocCompressor =
        library.function("libdeflate_alloc_compressor", FunctionDescriptor.of(ADDRESS, JAVA_INT));
    freeCompressor =
        library.function("libdeflate_free_compressor", FunctionDescriptor.ofVoid(ADDRESS));
    allocDecompressor =
        library.function("libdeflate_alloc_decompressor", FunctionDescriptor.of(ADDRESS));
    freeDecompressor =
        library.function("libdeflate_free_decompressor", FunctionDescriptor.ofVoid(ADDRESS));
  }

  String file() {
    return library.file();
  }

  /** {@code size_t (compressor, in, in_nbytes, out, out_nbytes_avail)}; 0 if it does not fit. */
  Pair compress(boolean zlib) {
    return pair("libdeflate_" + (zlib ? "zlib" : "deflate") + "_compress", COMPRESS);
  }

  /**
   * {@code result (decompressor, in, in_nbytes, out, avail, size_t *in_used, size_t *out_made)}.
   */
  Pair decompress(boolean zlib) {
    return pair("libdeflate_" + (zlib ? "zlib" : "deflate") + "_decompress_ex", DECOMPRESS);
  }

  private Pair pair(String name, FunctionDescriptor type) {
    return new Pair(library, name, type);
  }

  /** One function in its two forms; that for arrays is linked when it is first used. */
  static final class Pair {

    private final NativeLibrary library;
    private final String name;
    private final FunctionDescriptor type;
    private final MethodHandle outside;
    private @Nullable MethodHandle arrays;

    private Pair(NativeLibrary library, String name, FunctionDescriptor type) {
      this.library = library;
      this.name = name;
      this.type = type;
      outside = library.function(name, type);
    }

    /** Returns the form that can take both. For one thread. */
    MethodHandle taking(MemorySegment one, MemorySegment other) {
      if (one.isNative() && other.isNative()) {
        return outside;
      }
      if (arrays == null) {
        arrays = library.function(name, type, ARRAYS);
      }
      return arrays;
    }
  }
}
