package ovation.packaging.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ovation.model.deployment.EnvironmentDocument;
import ovation.model.deployment.Platform;
import ovation.model.deployment.ResolvedProperty;
import ovation.model.envelope.Content;
import ovation.model.envelope.Network;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;

/** {@code preview} for programs: the OVF environment, the answers for deployment tools. */
final class PreviewFiles {

  private final Preview preview;
  private final Terminal terminal;

  PreviewFiles(Preview preview, Terminal terminal) {
    this.preview = preview;
    this.terminal = terminal;
  }

  /** The environment document of DSP8027. */
  void environment() throws PackagingException {
    Content guest = preview.guest();
    if (preview.chosen() == null && preview.envelope().systems().size() > 1) {
      terminal.note(
          "This is the environment of “" + guest.id() + "”. Name another system with --system.");
    }
    Platform platform = new Platform("Ovation preview", "1", "Ovation", preview.language(), 0);
    String document = EnvironmentDocument.of(guest, preview.properties(), platform);
    write(document);
  }

  /** The deployer's pages as a document for a browser. */
  void html() throws OutputException {
    String title =
        preview.contents().stream().findFirst().map(Content::displayName).orElse("Appliance");
    HtmlPages pages = new HtmlPages(title, preview.language());
    new PreviewText(preview, pages).write();
    write(pages.document());
  }

  private void write(String document) throws OutputException {
    try {
      terminal.document().write(document.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new OutputException(Sentence.asItIs("Standard output cannot be written."), e);
    }
  }

  /** The JSON that {@code govc import.ovf -options} reads. */
  void govc() throws OutputException {
    JsonDocument.write(
        terminal,
        null,
        json -> {
          String option = preview.option();
          if (option != null) {
            json.text("Deployment", option);
          }
          json.text("DiskProvisioning", "flat");
          json.text("IPAllocationPolicy", "dhcpPolicy");
          json.text("IPProtocol", "IPv4");
          json.list(
              "PropertyMapping",
              open(),
              property -> {
                json.text("Key", property.key());
                json.text("Value", property.value());
              });
          json.list(
              "NetworkMapping",
              networks(),
              name -> {
                json.text("Name", name);
                json.text("Network", name);
              });
          json.flag("MarkAsTemplate", false);
          json.flag("PowerOn", false);
          json.flag("InjectOvfEnv", false);
          json.flag("WaitForIP", false);
          json.text("Name", null);
        });
  }

  /** The options of {@code ovftool}, one a line, quoted for a shell. */
  void ovftool() {
    String option = preview.option();
    if (option != null) {
      terminal.line("--deploymentOption=" + quoted(option));
    }
    networks().forEach(name -> terminal.line("--net:" + quoted(name) + "=" + quoted(name)));
    for (ResolvedProperty property : open()) {
      if (!property.value().isEmpty()) {
        terminal.line("--prop:" + quoted(property.key()) + "=" + quoted(property.value()));
      }
    }
  }

  /** What a deployer may answer, each key once. */
  private List<ResolvedProperty> open() {
    Map<String, ResolvedProperty> byKey = new LinkedHashMap<>();
    for (ResolvedProperty property : preview.shown()) {
      if (property.isOpen()) {
        byKey.putIfAbsent(property.key(), property);
      }
    }
    return List.copyOf(byKey.values());
  }

  private List<String> networks() {
    return preview.envelope().networks().stream()
        .map(Network::name)
        .filter(Objects::nonNull)
        .toList();
  }

  private static String quoted(String text) {
    return text.matches("[A-Za-z0-9_./:@%+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
