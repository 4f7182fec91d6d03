package ovation.model.rules.risk;

import static ovation.model.rules.Wording.quoted;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.vendor.Risk;
import ovation.model.vendor.Setting;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** Nothing points at the machine of the author. */
public final class ForeignPaths extends DescribedRule {

  private static final Pattern PATH =
      Pattern.compile(
          "(?s)[A-Za-z]:[\\\\/].*|\\\\\\\\[^\\\\]+\\\\.*|file:/.*"
              + "|/(?:home|Users|root|var|tmp|mnt|media|opt|vmfs|dev|data|srv|Volumes)/.*"
              + "|\\[[^\\[\\]]{1,80}\\] ?[^\\s].*");

  /** The rule. */
  public ForeignPaths() {
    super(
        "U-08",
        Severity.WARNING,
        Reach.OWNER,
        "Nothing points at the machine of the author",
        "DSP0243 2.1.1 §8.4",
        """
        A path such as C:\\\\images\\\\x.iso, /home/build/x.vmdk or [datastore1] x/x.vmdk was right on the
        machine where the package was made. Here it leads nowhere or, worse, to another file; and it
        tells names of people and systems.

        Take it out, or put the file into the package and refer to it by ovf:/file/ or ovf:/disk/.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        for (String resource : item.hostResources()) {
          report(context, item.element(), "HostResource", Wording.name(item), resource, problems);
        }
      }
    }
    for (PlacedSetting placed : PlacedSetting.all(context)) {
      setting(context, placed, problems);
    }
    VirtualBoxMachines.all(context).forEach(machine -> virtualBox(context, machine, problems));
  }

  private void setting(RuleContext context, PlacedSetting placed, Consumer<Problem> problems) {
    Setting setting = placed.setting();
    String value = setting.value();
    if (value == null || value.isEmpty() || setting.risk() == Risk.HANDED) {
      return;
    }
    boolean left = setting.risk() == Risk.LEFTOVER && !value.equals("none") && !value.equals("0");
    if (isForeign(value)) {
      Sentence message =
          Sentence.of(
              "The setting {0} points at the author's machine: {1}.",
              quoted(setting.key()), quoted(value));
      problems.accept(problem(context.at(setting.element(), "value"), message, placed.removal()));
    } else if (left) {
      Sentence message = Sentence.of("{0} is left over from the author's machine.", placed.name());
      problems.accept(problem(Severity.INFO, placed.place(context), message, placed.removal()));
    }
  }

  private void virtualBox(RuleContext context, XmlElement element, Consumer<Problem> problems) {
    for (XmlElement child : element.elements()) {
      for (XmlAttribute attribute : child.attributes()) {
        String name = attribute.localName();
        if (!name.toLowerCase(Locale.ROOT).equals("value")) {
          report(
              context,
              child,
              name,
              Sentence.of("VirtualBox's {0}", child.localName()),
              attribute.value(),
              problems);
        }
      }
      virtualBox(context, child, problems);
    }
  }

  private void report(
      RuleContext context,
      XmlElement element,
      String detail,
      Sentence name,
      @Nullable String value,
      Consumer<Problem> problems) {
    Optional.ofNullable(value)
        .filter(ForeignPaths::isForeign)
        .ifPresent(path -> {
          Sentence message =
              Sentence.of("{0} points at the author's machine: {1}.", name, quoted(path));
          problems.accept(problem(context.at(element, detail), message));
        });
  }

  private static boolean isForeign(String value) {
    String stripped = value.strip();
    return stripped.length() > 3
        && stripped.length() < 1000
        && !Placeholder.isAll(stripped)
        && PATH.matcher(stripped).matches();
  }
}
