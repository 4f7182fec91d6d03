package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.deployment.Copies;
import ovation.model.deployment.EffectiveHardware;
import ovation.model.deployment.Range;
import ovation.model.deployment.ResolvedProperty;
import ovation.model.deployment.StartPlan;
import ovation.model.deployment.Texts;
import ovation.model.envelope.AnnotationSection;
import ovation.model.envelope.Category;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Content;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.ResourceAllocationSection;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.envelope.VirtualSystem;

/** {@code preview} for people: the pages of a deployer one below the other. */
final class PreviewText {

  private static final int LINES_OF_TEXT = 12;

  private final Preview preview;
  private final Texts texts;
  private final Pages page;

  PreviewText(Preview preview, Pages page) {
    this.preview = preview;
    this.texts = preview.texts();
    this.page = page;
  }

  void write() {
    for (Content content : preview.contents()) {
      content.sections(ProductSection.class).forEach(this::product);
      for (AnnotationSection note : content.sections(AnnotationSection.class)) {
        page.text("Note", texts.of(note.annotation()), LINES_OF_TEXT);
      }
    }
    for (Content content : preview.contents()) {
      for (EulaSection eula : content.sections(EulaSection.class)) {
        page.gap();
        page.text("Licence", texts.of(eula.license()), LINES_OF_TEXT);
      }
    }
    options();
    preview.contents().forEach(this::hardware);
    copies();
    networks();
    properties();
    if (preview.envelope().allContents().size() > 1) {
      page.gap();
      page.table("Start", StartText.rows(plan().start()));
      page.table("Stop", StartText.rows(plan().stop()));
    }
    List<String> languages = preview.languages();
    if (languages.size() > 1) {
      page.gap();
      page.field("Languages", String.join(", ", languages));
    }
  }

  private StartPlan plan() {
    Content chosen = preview.chosen();
    return chosen == null ? StartPlan.of(preview.envelope()) : StartPlan.of(chosen);
  }

  private void product(ProductSection section) {
    String full = texts.of(section.fullVersion());
    String version = full.isEmpty() ? texts.of(section.version()) : full;
    String name = joined(" ", texts.of(section.product()), version);
    String vendor = texts.of(section.vendor());
    if (!name.isEmpty() || !vendor.isEmpty()) {
      page.field("Product", name + (vendor.isEmpty() ? "" : " by " + vendor));
      String addresses =
          joined(
              ", ",
              texts.of(section.productUrl()),
              texts.of(section.vendorUrl()),
              texts.of(section.appUrl()));
      if (!addresses.isEmpty()) {
        page.field("", addresses);
      }
    }
  }

  private static String joined(String separator, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
  }

  private void options() {
    List<Configuration> options = preview.envelope().configurations();
    if (!options.isEmpty()) {
      page.gap();
      page.table("Options", options.stream().map(this::option).toList());
    }
  }

  private List<String> option(Configuration option) {
    return List.of(
        Objects.equals(option.id(), preview.option()) ? "chosen" : "",
        String.valueOf(option.id()),
        texts.of(option.label()),
        option.marksDefault() ? "default" : "",
        texts.of(option.description()));
  }

  private void hardware(Content content) {
    String option = preview.option();
    EffectiveHardware hardware =
        content instanceof VirtualSystem system
            ? EffectiveHardware.of(system, option)
            : content.sections(ResourceAllocationSection.class).stream()
                .findFirst()
                .map(section -> EffectiveHardware.of(section, option))
                .orElse(null);
    if (hardware == null) {
      return;
    }
    page.gap();
    String name = content.name() == null ? "" : texts.of(content.name());
    String id = String.valueOf(content.id());
    String kind = content instanceof VirtualSystem ? "System" : "Resources";
    page.field(kind, name.isEmpty() || name.equals(id) ? id : name + " (" + id + ")");
    page.table("Hardware", new DeviceText(preview).rows(hardware));
  }

  /** How often the parts of collections are deployed (OVF 2.x). */
  private void copies() {
    List<List<String>> rows = new ArrayList<>();
    for (Content content : preview.contents()) {
      for (ScaleOutSection section : content.sections(ScaleOutSection.class)) {
        Range count = Copies.of(section, preview.option());
        rows.add(
            List.of(
                String.valueOf(section.id()),
                DeviceText.range(count, Object::toString),
                texts.of(section.description())));
      }
    }
    if (!rows.isEmpty()) {
      page.gap();
      page.table("Copies", rows);
    }
  }

  private void networks() {
    if (!preview.envelope().networks().isEmpty()) {
      page.gap();
      page.table(
          "Networks",
          preview.envelope().networks().stream()
              .map(network ->
                  List.of(String.valueOf(network.name()), texts.of(network.description())))
              .toList());
    }
  }

  private void properties() {
    Group group = null;
    List<List<String>> rows = new ArrayList<>();
    for (ResolvedProperty property : preview.shown()) {
      if (property.isOpen()) {
        Group own = new Group(property.owner(), property.category());
        if (!own.equals(group)) {
          table(group, rows);
          rows = new ArrayList<>();
          group = own;
        }
        rows.add(new PropertyText(property, texts).row());
      }
    }
    table(group, rows);
    List<List<String>> fixed =
        preview.shown().stream()
            .filter(property -> !property.isOpen())
            .map(property -> new PropertyText(property, texts).row())
            .toList();
    if (!fixed.isEmpty()) {
      page.gap();
      page.table("Fixed", fixed);
    }
  }

  /** Properties under one heading of one system. */
  private record Group(Content owner, @Nullable Category category) {}

  private void table(@Nullable Group group, List<List<String>> rows) {
    if (group == null) {
      return;
    }
    page.gap();
    Category category = group.category();
    String heading = category == null ? "" : texts.of(category.element());
    String owner = preview.envelope().allContents().size() > 1 ? group.owner().displayName() : "";
    page.field("Properties", joined(", ", owner, heading));
    page.table("", rows);
  }
}
