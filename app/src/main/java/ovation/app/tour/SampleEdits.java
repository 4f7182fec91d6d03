package ovation.app.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ovation.model.edit.EulaEdits;
import ovation.model.edit.HardwareEdits;
import ovation.model.edit.NetworkEdits;
import ovation.model.edit.OptionEdits;
import ovation.model.edit.ProductEdits;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.Section;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Devices;
import ovation.model.xml.Edit;

/** One edit of each kind that an appliance has something for. */
final class SampleEdits {

  private static final long MEMORY = 8L << 30;

  private final Envelope envelope;
  private final List<Edit> edits = new ArrayList<>();

  private SampleEdits(Envelope envelope) {
    this.envelope = envelope;
  }

  /** The edits; never empty for an appliance with a system. */
  static List<Edit> of(Envelope envelope) {
    SampleEdits all = new SampleEdits(envelope);
    all.memory();
    all.network();
    all.property();
    all.eula();
    all.option();
    return all.edits;
  }

  private void memory() {
    Optional<VirtualHardwareSection> hardware =
        envelope.systems().stream().flatMap(system -> system.hardware().stream()).findFirst();
    String option = Devices.defaultConfiguration(envelope);
    hardware.ifPresent(h -> edits.add(HardwareEdits.setMemory(h, option, MEMORY)));
  }

  private void network() {
    envelope.networks().stream()
        .findFirst()
        .ifPresent(n -> edits.add(NetworkEdits.rename(envelope, n, n.name() + " (checked)")));
  }

  private void property() {
    Optional<Property> text =
        contents(ProductSection.class)
            .flatMap(section -> section.properties().stream())
            .filter(p -> "string".equals(p.type()) && !p.isPassword() && p.qualifiers() == null)
            .findFirst();
    text.ifPresent(p -> edits.add(ProductEdits.setAttribute(p, "value", "set by the tour")));
  }

  private void eula() {
    Optional<EulaSection> eula = contents(EulaSection.class).findFirst();
    eula.ifPresent(e -> {
      String text = e.license() == null ? "" : e.license().text();
      edits.add(EulaEdits.setText(e, text + "\n\nChecked before release."));
    });
  }

  private void option() {
    envelope.configurations().stream()
        .findFirst()
        .ifPresent(o -> edits.add(OptionEdits.setText(o, "Label", "Checked size")));
  }

  private <S extends Section> Stream<S> contents(Class<S> kind) {
    List<Content> contents = envelope.allContents();
    return contents.stream().flatMap(content -> content.sections(kind).stream());
  }
}
