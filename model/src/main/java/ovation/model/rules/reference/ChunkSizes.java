package ovation.model.rules.reference;

import static ovation.model.rules.Wording.quoted;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.envelope.FileReference;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.WholeNumber;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** The chunk size is above zero, and the chunks have it. */
public final class ChunkSizes extends DescribedRule {

  /** The rule. */
  public ChunkSizes() {
    super(
        "R-08",
        Severity.ERROR,
        Reach.ENVELOPE,
        "Chunks have the size that is given",
        "DSP0243 2.1.1 §7.1",
        """
        A large file may be split into chunks named after the file with .000000000, .000000001 and
        so on. Each has chunkSize bytes, the last one what is left. A reader computes from it which
        chunk holds a byte, so a wrong chunk size spoils the file.

        Set the chunk size to the length of the first chunk, or join the chunks.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (FileReference file : context.files()) {
      String given = file.chunkSize();
      if (given == null || Placeholder.isNumber(given)) {
        continue;
      }
      Place place = context.at(file, "chunkSize");
      Optional<BigInteger> size = WholeNumber.parse(given).filter(n -> n.signum() > 0);
      if (size.isEmpty()) {
        Sentence message =
            Sentence.of(
                "{0} has the chunk size {1}; a number above 0 is expected.",
                Wording.name(file), quoted(given));
        problems.accept(problem(place, message, ChunkFixes.of(context, file)));
        continue;
      }
      context
          .packageFiles()
          .flatMap(held -> StoredFile.of(file, held))
          .flatMap(stored -> oddChunk(file, stored.chunks(), size.get()))
          .ifPresent(text -> problems.accept(problem(place, text, ChunkFixes.of(context, file))));
    }
  }

  private static Optional<Sentence> oddChunk(
      FileReference file, List<Long> chunks, BigInteger size) {
    for (int i = 0; i < chunks.size(); i++) {
      BigInteger real = BigInteger.valueOf(chunks.get(i));
      boolean last = i == chunks.size() - 1;
      boolean fits = last ? real.compareTo(size) <= 0 : real.equals(size);
      if (!fits) {
        String chunk = String.format(Locale.ROOT, ".%09d", i);
        return Optional.of(
            Sentence.of(
                "{0}: chunk {1} has {2} bytes, the chunk size is {3}.",
                Wording.name(file), chunk, real, size));
      }
    }
    return Optional.empty();
  }
}
