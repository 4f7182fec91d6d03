package ovation.packaging.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ovation.model.deployment.DeployedProperties;
import ovation.model.deployment.ResolvedProperty;
import ovation.model.deployment.Texts;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/**
 * An appliance as a deployer chose it.
 *
 * @param envelope the descriptor
 * @param option the chosen option, null where there are none
 * @param chosen the system or collection to look at, null for all
 * @param properties the properties with their values
 * @param texts the texts in the reader's language
 * @param languages the languages that there are texts in
 * @param locale the reader's language, null for the descriptor's own
 */
record Preview(
    Envelope envelope,
    @Nullable String option,
    @Nullable Content chosen,
    DeployedProperties properties,
    Texts texts,
    List<String> languages,
    @Nullable String locale) {

  /** The systems and collections to look at. */
  List<Content> contents() {
    return chosen == null ? envelope.allContents() : List.of(chosen);
  }

  /** The properties to look at. */
  List<ResolvedProperty> shown() {
    return chosen == null ? properties.all() : properties.visibleTo(chosen);
  }

  /** The language to tell a guest. */
  String language() {
    return Objects.requireNonNullElse(
        locale, Objects.requireNonNullElse(envelope.language(), "en-US"));
  }

  /** The system or collection that an environment is for. */
  Content guest() throws InputException {
    Content wanted = chosen;
    if (wanted != null) {
      return wanted;
    }
    List<Content> all = envelope.allContents();
    return envelope.systems().stream()
        .map(Content.class::cast)
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseThrow(
            () -> new InputException(Sentence.asItIs("The package has no system to deploy.")));
  }
}
