package ovation.model.rules.hardware;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ovation.model.rules.Wording.plain;
import static ovation.model.rules.Wording.quoted;

import java.net.URLDecoder;
import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.HostResources;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** What backs a device is in the package. */
public final class Backings extends DescribedRule {

  /** The rule. */
  public Backings() {
    super(
        "H-07",
        Severity.ERROR,
        Reach.OWNER,
        "The HostResource of every device is in the package",
        "DSP0243 2.1.1 §8.4",
        """
        HostResource says what backs a device: "ovf:/disk/" and the id of a disk, or "ovf:/file/"
        and the id of a file. If there is no such disk or file, the import fails. "/disk/…" and
        "ovf://disk/…" are older spellings that importers still read; a bare name is not.

        Correct the id, or add the disk.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        for (String resource : item.hostResources()) {
          if (!resource.isEmpty()) {
            check(context, item, resource, problems);
          }
        }
      }
    }
  }

  private void check(
      RuleContext context, HardwareItem item, String resource, Consumer<Problem> problems) {
    Place place = context.at(item, "HostResource");
    Sentence name = Wording.name(item);
    Optional<String> disk = HostResources.diskId(resource);
    Optional<String> file = HostResources.fileId(resource);
    if (disk.isPresent()) {
      if (!context.diskIds().contains(disk.get())
          && !context.diskIds().contains(decoded(disk.get()))
          && !Placeholder.isIn(disk.get())) {
        Sentence message =
            Sentence.of(
                "{0} is backed by disk {1}, but no disk has that id.", name, quoted(disk.get()));
        Fix[] fixes = new LostBacking(context, item, resource).disk(disk.get());
        problems.accept(problem(place, message, fixes));
      }
    } else if (file.isPresent()) {
      if (context.file(file.get()).isEmpty()
          && context.file(decoded(file.get())).isEmpty()
          && !Placeholder.isIn(file.get())) {
        Sentence message =
            Sentence.of(
                "{0} is backed by file {1}, but no file has that id.", name, quoted(file.get()));
        Fix[] fixes = new LostBacking(context, item, resource).file(file.get());
        problems.accept(problem(place, message, fixes));
      }
    } else if (!Placeholder.isIn(resource)) {
      boolean meant =
          resource.startsWith("ovf:")
              || ResourceType.of(item.resourceType()).filter(ResourceType::isDisk).isPresent();
      if (meant) {
        Sentence message =
            Sentence.of(
                "{0} is backed by {1}; \"ovf:/disk/\" and the id of a disk is expected.",
                name, quoted(resource));
        Fix[] fixes = fixes(context, item, resource);
        Severity rated = context.isDialect() || fixes.length > 0 ? Severity.WARNING : severity();
        problems.accept(problem(rated, place, message, fixes));
      }
    }
  }

  /** The id without percent escapes, which some tools write since HostResource is a URI. */
  private static String decoded(String id) {
    try {
      return id.indexOf('%') < 0 ? id : URLDecoder.decode(id.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException notEscaped) {
      return id;
    }
  }

  /** A bare name that ends in the id of a disk, as oVirt writes it. */
  private static Fix[] fixes(RuleContext context, HardwareItem item, String resource) {
    String id = resource.substring(resource.lastIndexOf('/') + 1);
    if (!context.diskIds().contains(id)) {
      return new Fix[0];
    }
    String value = HostResources.ofDisk(id);
    return new Fix[] {
      Fix.safe(
          HardwareEdits.setProperty(
              Sentence.of("Write {0}", plain(value)), item, "HostResource", value))
    };
  }
}
