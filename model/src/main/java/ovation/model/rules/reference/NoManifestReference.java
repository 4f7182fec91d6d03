package ovation.model.rules.reference;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.FileReference;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.RemoveElement;

/** Manifest and certificate are not listed as files. */
public final class NoManifestReference extends DescribedRule {

  /** The rule. */
  public NoManifestReference() {
    super(
        "R-13",
        Severity.ERROR,
        Reach.ENVELOPE,
        "Manifest and certificate are not in References",
        "DSP0243 2.1.1 §5.1",
        """
        The manifest holds the digest of every file in References, so it cannot list itself, and
        the certificate signs the manifest. Both are found by their names: that of the descriptor
        with .mf and .cert.

        Remove the File element. A file that merely ends in .mf or .cert is an ordinary one.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Optional<Set<String>> bases =
        context.packageFiles().map(held -> bases(held.names())).filter(found -> !found.isEmpty());
    for (FileReference file : context.files()) {
      String href = file.href();
      if (href == null || !Href.isLocal(href) || !isCandidate(Href.normalised(href))) {
        continue;
      }
      boolean certain = bases.isPresent();
      if (certain && !bases.get().contains(base(Href.normalised(href)))) {
        continue;
      }
      Edit edit = new RemoveElement(Sentence.of("Remove it from References"), file.element().key());
      Fix fix = certain && !isUsed(context, file) ? Fix.safe(edit) : Fix.choice(edit);
      Sentence message =
          certain
              ? Sentence.of(
                  "{0} must not be in References: it belongs to the descriptor.", quoted(href))
              : Sentence.of(
                  "{0} looks like the manifest or certificate, which is not listed.", quoted(href));
      Severity rated = certain ? Severity.ERROR : Severity.WARNING;
      problems.accept(problem(rated, context.at(file), message, fix));
    }
  }

  /** True if a disk, icon or text names it, which would then name nothing. */
  private static boolean isUsed(RuleContext context, FileReference file) {
    return file.id() != null && FileUse.ids(context).contains(file.id());
  }

  private static boolean isCandidate(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.indexOf('/') < 0 && (lower.endsWith(".mf") || lower.endsWith(".cert"));
  }

  private static Set<String> bases(Set<String> names) {
    Set<String> bases = new HashSet<>();
    for (String name : names) {
      if (name.toLowerCase(Locale.ROOT).endsWith(".ovf")) {
        bases.add(base(name));
      }
    }
    return bases;
  }

  private static String base(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
