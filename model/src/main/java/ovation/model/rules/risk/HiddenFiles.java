package ovation.model.rules.risk;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.EnvironmentFilesSection;
import ovation.model.envelope.FileReference;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.PartFact;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** The package holds no programs and no hidden files. */
public final class HiddenFiles extends DescribedRule {

  private static final Set<String> PROGRAMS =
      Set.of(
          "exe", "bat", "cmd", "com", "scr", "pif", "msi", "dll", "sys", "ps1", "psm1", "vbs",
          "vbe", "js", "jse", "wsf", "hta", "lnk", "reg", "jar", "sh", "bash", "py", "pl", "rb",
          "php", "apk", "app", "command", "desktop", "elf", "so", "dylib", "run", "deb", "rpm");

  private static final Set<String> GUEST_SCRIPTS = Set.of("sh", "bash", "py", "pl", "rb", "ps1");

  private static final PartFact<Set<String>> HANDED = new PartFact<>(HiddenFiles::handed);

  /** The rule. */
  public HiddenFiles() {
    super(
        "U-10",
        Severity.WARNING,
        "The package holds no programs and no hidden files",
        "DSP0243 2.1.1 §7.1",
        """
        A package carries disks, images, texts and icons. A program or script for the machine of the
        deployer has no place in it, and a name that begins with a dot is one that people are not
        meant to see. Scripts that an EnvironmentFilesSection hands to the guest are in order.

        Ask the maker what the file is for; leave it out, if nothing needs it.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> handed = new HashSet<>();
    context.each(HANDED).forEach(handed::addAll);
    for (FileReference file : context.files()) {
      String href = file.href();
      if (href == null || handed.contains(String.valueOf(file.id()))) {
        continue;
      }
      int end = href.indexOf('?');
      String path = (end < 0 ? href : href.substring(0, end)).strip();
      String name = path.substring(path.lastIndexOf('/') + 1);
      int dot = name.lastIndexOf('.');
      String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
      boolean forGuest = !handed.isEmpty() && GUEST_SCRIPTS.contains(extension);
      if (PROGRAMS.contains(extension) && !forGuest) {
        Sentence message =
            Sentence.of("{0} is a program or script: {1}.", Wording.name(file), quoted(name));
        problems.accept(problem(context.at(file, "href"), message));
      } else if (isHidden(path) && !Placeholder.isIn(href)) {
        Sentence message =
            Sentence.of("{0} has a hidden name: {1}.", Wording.name(file), quoted(path));
        problems.accept(problem(context.at(file, "href"), message));
      }
    }
  }

  /** Whether a part of a path begins with a dot and is not one of the steps "." and "..". */
  private static boolean isHidden(String path) {
    for (int at = 0; at >= 0 && at < path.length(); at = path.indexOf('/', at) + 1) {
      boolean dot = path.charAt(at) == '.';
      if (dot
          && at + 1 < path.length()
          && path.charAt(at + 1) != '.'
          && path.charAt(at + 1) != '/') {
        return true;
      }
      if (path.indexOf('/', at) < 0) {
        return false;
      }
    }
    return false;
  }

  /** The ids of the files that the guests of one owner of sections get. */
  private static Set<String> handed(RuleContext context) {
    Set<String> handed = new HashSet<>();
    for (EnvironmentFilesSection section : context.sections(EnvironmentFilesSection.class)) {
      section.files().forEach(file -> handed.add(String.valueOf(file.fileRef())));
    }
    return handed;
  }
}
