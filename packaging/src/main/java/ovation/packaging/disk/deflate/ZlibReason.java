package ovation.packaging.disk.deflate;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/** What zlib says of damaged data (zlib 1.3, inflate.c and inffast.c). */
final class ZlibReason {

  private static final Map<String, Sentence> KNOWN =
      Stream.of(
              Sentence.of("incorrect header check"),
              Sentence.of("unknown compression method"),
              Sentence.of("invalid window size"),
              Sentence.of("invalid block type"),
              Sentence.of("invalid stored block lengths"),
              Sentence.of("too many length or distance symbols"),
              Sentence.of("invalid code lengths set"),
              Sentence.of("invalid bit length repeat"),
              Sentence.of("invalid code -- missing end-of-block"),
              Sentence.of("invalid literal/lengths set"),
              Sentence.of("invalid distances set"),
              Sentence.of("invalid literal/length code"),
              Sentence.of("invalid distance code"),
              Sentence.of("invalid distance too far back"),
              Sentence.of("incorrect data check"))
          .collect(Collectors.toUnmodifiableMap(Sentence::pattern, Function.identity()));

  private ZlibReason() {}

  /** The same failure with a sentence; a reason that is not known stays as it is. */
  static DamagedDataException of(DataFormatException failure) {
    @Nullable String reason = failure.getMessage();
    return reason == null
        ? DamagedDataException.unexplained()
        : DamagedDataException.because(KNOWN.getOrDefault(reason, Sentence.asItIs(reason)));
  }
}
