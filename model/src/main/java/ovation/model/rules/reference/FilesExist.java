package ovation.model.rules.reference;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    for (FileReference file : context.files()) {
      String href = file.href();
      if (href == null || !Href.isLocal(href) || StoredFile.of(file, held.get()).isPresent()) {
        continue;
      }
      Sentence message =
          Sentence.of(
              "{0} is not in the package: there is no {1}.", Wording.name(file), quoted(href));
      Severity rated = stray ? Severity.WARNING : severity();
      problems.accept(
          problem(
              rated,
              context.at(file, "href"),
              hinted(message, href, held.get()),
              fixes(file, href, held.get())));
    }
  }

  /** The name as it is spelled in the package, if there is one such file only. */
  private static Optional<String> spelled(String href, PackageFiles held) {
    List<String> names = held.names().stream().filter(name -> name.equalsIgnoreCase(href)).toList();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  private static Fix[] fixes(FileReference file, String href, PackageFiles held) {
    return spelled(href, held)
        .map(name ->
            Fix.safe(
                OvfEdits.attribute(Sentence.of("Write {0}", quoted(name)), file, "href", name)))
        .stream()
        .toArray(Fix[]::new);
  }

  private static Sentence hinted(Sentence message, String href, PackageFiles held) {
    return spelled(href, held)
        .map(name -> message.then(Sentence.of("It is spelled {0} there.", quoted(name))))
        .orElse(message);
  }
}
