package ovation.model.rules.reference;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.OvfEdits;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.PackageFiles;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** The files of the descriptor are in the package. */
public final class FilesExist extends DescribedRule {

  /** The rule. */
  public FilesExist() {
    super(
        "R-06",
        Severity.ERROR,
        Reach.ENVELOPE,
        "Every file is in the package",
        "DSP0243 2.1.1 §7.1",
        """
        The descriptor names a file that the package does not hold. The import fails when it comes
        to that file. Upper and lower case count; a file in chunks needs at least the chunk that
        ends in .000000000. Of a descriptor that lies among other descriptors without any of its
        files it is a warning: that is a collection of texts, not a package.

        Add the file, correct its name, or remove the File element with everything that uses it.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Optional<PackageFiles> held = context.packageFiles();
    if (held.isEmpty()) {
      return;
    }
    boolean stray = held.get().isStray();
    Spellings spellings = new Spellings(held.get());
    for (FileReference file : context.files()) {
      String href = file.href();
      if (href == null || !Href.isLocal(href) || StoredFile.of(file, held.get()).isPresent()) {
        continue;
      }
      Sentence message =
          Sentence.of(
              "{0} is not in the package: there is no {1}.", Wording.name(file), quoted(href));
      Optional<String> spelled = spellings.of(href);
      Severity rated = stray ? Severity.WARNING : severity();
      problems.accept(
          problem(rated, context.at(file, "href"), hinted(message, spelled), fixes(file, spelled)));
    }
  }

  /** The names in the package by their lower case, looked up when the first is asked for. */
  private static final class Spellings {
    private final PackageFiles held;
    private @Nullable Map<String, List<String>> names;

    Spellings(PackageFiles held) {
      this.held = held;
    }

    /** The name as it is spelled in the package, if there is one such file only. */
    Optional<String> of(String href) {
      if (names == null) {
        names = held.names().stream().collect(Collectors.groupingBy(Spellings::plain));
      }
      List<String> found = names.getOrDefault(plain(href), List.of());
      return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String plain(String name) {
      return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
  }

  private static Fix[] fixes(FileReference file, Optional<String> spelled) {
    return spelled
        .map(name ->
            Fix.safe(
                OvfEdits.attribute(Sentence.of("Write {0}", quoted(name)), file, "href", name)))
        .stream()
        .toArray(Fix[]::new);
  }

  private static Sentence hinted(Sentence message, Optional<String> spelled) {
    return spelled
        .map(name -> message.then(Sentence.of("It is spelled {0} there.", quoted(name))))
        .orElse(message);
  }
}
