package ovation.model.rules.reference;

import static ovation.model.rules.Wording.quoted;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.OvfEdits;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.WholeNumber;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** The size of a file is its real one. */
public final class FileSizes extends DescribedRule {

  /** The rule. */
  public FileSizes() {
    super(
        "R-07",
        Severity.WARNING,
        Reach.ENVELOPE,
        "The size of a file is a number, and the real one",
        "DSP0243 2.1.1 §7.1",
        """
        The size of a File is its length in bytes as stored, after compression. Importers reserve
        space and show progress by it, and some stop when the bytes received differ. It may be left
        out. A value that is no number makes the descriptor invalid.

        Set the real size. A package that is about to be packed must not differ.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (FileReference file : context.files()) {
      String given = file.size();
      if (given == null) {
        continue;
      }
      Optional<StoredFile> stored =
          Href.isLocal(file.href())
              ? context.packageFiles().flatMap(held -> StoredFile.of(file, held))
              : Optional.empty();
      Fix[] fixes = {stored.map(real -> setSize(file, real)).orElseGet(() -> remove(file))};
      Place place = context.at(file, "size");
      Severity rated = context.isPacking() ? Severity.ERROR : Severity.WARNING;
      Optional<BigInteger> size = WholeNumber.parseUnsigned(given, WholeNumber.MAX_UNSIGNED_LONG);
      if (given.isBlank() || Placeholder.isNumber(given)) {
        Sentence value =
            given.isBlank()
                ? Sentence.of("no value")
                : Sentence.of("the placeholder {0}", quoted(given));
        Sentence message = Sentence.of("{0} has {1} as its size.", Wording.name(file), value);
        problems.accept(problem(rated, place, message, fixes));
      } else if (size.isEmpty()) {
        Sentence message =
            Sentence.of(
                "{0} has the size {1}; a number of bytes is expected.",
                Wording.name(file), quoted(given));
        problems.accept(problem(Severity.ERROR, place, message, fixes));
      } else if (stored.isEmpty() && size.get().signum() == 0 && isDisk(context, file)) {
        Sentence message = Sentence.of("{0} has the size 0, but holds a disk.", Wording.name(file));
        problems.accept(problem(rated, place, message, fixes));
      } else if (stored.isPresent()
          && !size.get().equals(BigInteger.valueOf(stored.get().size()))) {
        Sentence message =
            Sentence.of(
                "{0} has {1} bytes, not {2}.", Wording.name(file), stored.get().size(), size.get());
        problems.accept(problem(rated, place, message, fixes));
      }
    }
  }

  private static boolean isDisk(RuleContext context, FileReference file) {
    return file.id() != null
        && context.disks().stream().anyMatch(disk -> file.id().equals(disk.fileRef()));
  }

  private static Fix setSize(FileReference file, StoredFile real) {
    String value = Long.toString(real.size());
    return Fix.safe(OvfEdits.attribute(Sentence.of("Set the real size"), file, "size", value));
  }

  /** The size may be missing; a build may still fill in a placeholder. */
  private static Fix remove(FileReference file) {
    Edit edit = OvfEdits.attribute(Sentence.of("Remove the size"), file, "size", null);
    return Placeholder.isIn(file.size()) ? Fix.choice(edit) : Fix.safe(edit);
  }
}
