package ovation.app.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.field.FieldProblem;
import ovation.app.form.FormState;
import ovation.app.form.Parts;
import ovation.app.text.Texts;
import ovation.model.deployment.DeployedProperties;
import ovation.model.deployment.ResolvedProperty;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.LocalText;
import ovation.model.property.PropertyType;
import ovation.model.xml.ElementKey;

/**
 * The questions that a deployer is asked about one system or collection, with answers that are
 * tried: nothing of it is written into the descriptor.
 */
final class TrialModel {
  private final Texts texts;
  private final ElementKey owner;
  private final Map<ElementKey, String> answers = new HashMap<>();
  private final Map<ElementKey, FieldModel<String>> fields = new LinkedHashMap<>();
  private final Runnable changed;
  private List<ResolvedProperty> questions = List.of();
  private List<Configuration> options = List.of();
  private @Nullable String option;

  TrialModel(Texts texts, ElementKey owner, Runnable changed) {
    this.texts = texts;
    this.owner = owner;
    this.changed = changed;
  }

  void show(FormState state) {
    options = state.envelope().configurations();
    if (options.stream().noneMatch(o -> String.valueOf(o.id()).equals(option))) {
      option =
          options.stream()
              .filter(Configuration::marksDefault)
              .findFirst()
              .or(() -> options.stream().findFirst())
              .map(o -> String.valueOf(o.id()))
              .orElse(null);
    }
    DeployedProperties properties = DeployedProperties.of(state.envelope(), option);
    questions =
        Parts.content(state.envelope(), owner).map(properties::visibleTo).orElse(List.of()).stream()
            .filter(ResolvedProperty::isOpen)
            .toList();
    fill();
  }

  private void fill() {
    List<ElementKey> keys = questions.stream().map(TrialModel::key).toList();
    fields.keySet().retainAll(keys);
    answers.keySet().retainAll(keys);
    Map<ElementKey, FieldModel<String>> ordered = new LinkedHashMap<>();
    for (ResolvedProperty question : questions) {
      FieldModel<String> known = fields.get(key(question));
      FieldModel<String> field =
          known != null && known.label().equals(label(question)) ? known : field(question);
      String answer = answer(question);
      field.show(answer, question.value());
      field.showProblem(
          question
              .expected(answer)
              .map(expected -> FieldProblem.error(texts.of("trial.expected", expected)))
              .orElse(null));
      ordered.put(key(question), field);
    }
    fields.clear();
    fields.putAll(ordered);
  }

  private FieldModel<String> field(ResolvedProperty question) {
    ElementKey key = key(question);
    FieldModel<String> field = new FieldModel<>(label(question), "");
    LocalText description = question.property().description();
    if (description != null) {
      field.help(description.text());
    }
    return field.onCommit(typed -> {
      answers.put(key, typed);
      fill();
      changed.run();
    });
  }

  private static ElementKey key(ResolvedProperty question) {
    return question.property().element().key();
  }

  private static String label(ResolvedProperty question) {
    LocalText label = question.property().label();
    return label == null || label.text().isEmpty() ? question.key() : label.text();
  }

  private String answer(ResolvedProperty question) {
    return answers.getOrDefault(key(question), question.value());
  }

  /** The questions in the order asked. */
  List<ResolvedProperty> questions() {
    return questions;
  }

  /** The field of a question. */
  Optional<FieldModel<String>> field(ElementKey question) {
    return Optional.ofNullable(fields.get(question));
  }

  /** What can be chosen as an answer; empty if anything may be typed. */
  List<String> choices(ResolvedProperty question) {
    List<String> choices =
        new ArrayList<>(
            question
                .qualifiers()
                .valueMap()
                .or(() -> question.type().map(PropertyType::choices))
                .orElse(List.of()));
    if (choices.isEmpty()
        && question.type().filter(t -> t.kind() == PropertyType.Kind.BOOLEAN).isPresent()) {
      choices.addAll(List.of("true", "false"));
    }
    return choices;
  }

  /** How many answers do not fit. */
  int misfits() {
    return (int) questions.stream().filter(q -> q.expected(answer(q)).isPresent()).count();
  }

  /** The deployment options. */
  List<Configuration> options() {
    return options;
  }

  /** The id of the option that is tried; null where there are none. */
  @Nullable String option() {
    return option;
  }

  /** Tries another option. */
  void choose(String id, FormState state) {
    option = id;
    show(state);
  }

  /** Forgets all answers. */
  void startOver() {
    answers.clear();
    fill();
  }
}
