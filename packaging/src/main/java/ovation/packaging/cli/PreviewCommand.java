package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ovation.model.deployment.Answers;
import ovation.model.deployment.DeployedProperties;
import ovation.model.deployment.ResolvedProperty;
import ovation.model.deployment.Texts;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.hardware.Devices;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a deployer gets with given choices. */
@Command(
    name = "preview",
    description = {
      "Shows what a deployer sees, what a guest gets, or an answer file.",
      "Option, language and answers can be tried; the formats are the deployer's pages, the OVF",
      "environment, and answer files for govc and ovftool.",
      "Ends with 1 if an answer does not fit its property."
    })
final class PreviewCommand extends OvationCommand {

  private static final int LARGEST_TEXT = 16 << 20;

  @Parameters(paramLabel = "PACKAGE", description = "The package to deploy.")
  private String source = "";

  @Option(
      names = "--option",
      paramLabel = "ID",
      description = "The deployment option; else the default one.")
  private @Nullable String option;

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      description = "The language to read in, such as de or de-AT; else the descriptor's own.")
  private @Nullable String locale;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "The answer to a property, by its key or its full key with class and instance.")
  private List<String> answers = new ArrayList<>();

  @Option(
      names = "--system",
      paramLabel = "ID",
      description = "The system or collection to look at; else all, for ovf-env the first system.")
  private @Nullable String system;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What to show: text, ovf-env, govc, ovftool, html.")
  private String format = "text";

  @Override
  public Integer call() throws PackagingException {
    if (!List.of("text", "ovf-env", "govc", "ovftool", "html").contains(format)) {
      throw new UsageException(
          "“" + format + "” is no format. Write text, ovf-env, govc, ovftool or html.");
    }
    Map<String, String> given = given();
    try (OvfPackage opened = open(source)) {
      Envelope envelope = DescriptorReading.of(opened).envelope();
      Content chosen = content(envelope);
      String configuration = configuration(envelope);
      Answers answered = Answers.to(DeployedProperties.of(envelope, configuration), given, chosen);
      if (!answered.faults().isEmpty()) {
        answered.faults().forEach(terminal()::error);
        return ExitStatus.FOUND;
      }
      Texts.Files files = href -> opened.files().content(href, LARGEST_TEXT);
      Preview preview =
          new Preview(
              envelope,
              configuration,
              chosen,
              answered.properties(),
              Texts.of(envelope, locale, files),
              Texts.languages(envelope, files),
              locale);
      unresolved(preview);
      write(preview);
      return ExitStatus.DONE;
    }
  }

  private void write(Preview preview) throws PackagingException {
    switch (format) {
      case "ovf-env" -> new PreviewFiles(preview, terminal()).environment();
      case "govc" -> new PreviewFiles(preview, terminal()).govc();
      case "ovftool" -> new PreviewFiles(preview, terminal()).ovftool();
      case "html" -> new PreviewFiles(preview, terminal()).html();
      default -> new PreviewText(preview, new Page(terminal())).write();
    }
  }

  private Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    for (String answer : answers) {
      int equals = answer.indexOf('=');
      if (equals < 1) {
        throw new UsageException("“" + answer + "” is no answer. Write KEY=VALUE.");
      }
      given.put(answer.substring(0, equals), answer.substring(equals + 1));
    }
    return given;
  }

  private @Nullable Content content(Envelope envelope) {
    if (system == null) {
      return null;
    }
    return envelope.allContents().stream()
        .filter(content -> system.equals(content.id()))
        .findFirst()
        .orElseThrow(() ->
            new UsageException(
                "There is no system “"
                    + system
                    + "”. There are: "
                    + envelope.allContents().stream()
                        .map(content -> String.valueOf(content.id()))
                        .collect(Collectors.joining(", "))
                    + "."));
  }

  private @Nullable String configuration(Envelope envelope) {
    if (option == null) {
      return Devices.defaultConfiguration(envelope);
    }
    List<Configuration> options = envelope.configurations();
    if (options.stream().noneMatch(known -> option.equals(known.id()))) {
      throw new UsageException(
          "There is no option “"
              + option
              + "”. "
              + (options.isEmpty()
                  ? "The package has no deployment options."
                  : "There are: "
                      + options.stream()
                          .map(known -> String.valueOf(known.id()))
                          .collect(Collectors.joining(", "))
                      + "."));
    }
    return option;
  }

  private void unresolved(Preview preview) {
    for (ResolvedProperty property : preview.shown()) {
      if (!property.unresolved().isEmpty()) {
        terminal()
            .warning(
                "“"
                    + property.key()
                    + "” keeps "
                    + String.join(", ", property.unresolved())
                    + ": no property of that name has a value here.");
      }
    }
  }
}
