package ovation.model.property;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/**
 * The qualifiers of a property, read from their text (DSP0243 2.1.1 §9.5.1).
 *
 * @param all the qualifiers in the order written
 * @param fault what is wrong with the text, as the end of a sentence; empty if all was read
 */
public record Qualifiers(List<Qualifier> all, Optional<Sentence> fault) {

  /** No qualifiers. */
  public static final Qualifiers NONE = new Qualifiers(List.of(), Optional.empty());

  /** Qualifiers with their own copy of the list. */
  public Qualifiers {
    all = List.copyOf(all);
  }

  /** Reads a text; never fails: see {@link #fault()}. Null and blank texts have none. */
  public static Qualifiers parse(@Nullable String text) {
    return text == null || text.isBlank() ? NONE : new QualifierReader(text).read();
  }

  /** These and others behind them; the first fault counts. */
  public Qualifiers and(Qualifiers more) {
    return new Qualifiers(
        Stream.concat(all.stream(), more.all().stream()).toList(), fault.or(more::fault));
  }

  /** The first qualifier of that name. */
  public Optional<Qualifier> find(String name) {
    return all.stream().filter(qualifier -> qualifier.is(name)).findFirst();
  }

  /** The number in {@code name(number)}; empty if it is missing or no number. */
  public Optional<BigDecimal> number(String name) {
    return find(name)
        .filter(qualifier -> qualifier.arguments().size() == 1)
        .flatMap(qualifier -> DecimalText.parse(qualifier.arguments().getFirst()));
  }

  /** The values of {@code ValueMap}; empty if there is none. */
  public Optional<List<String>> valueMap() {
    return find("ValueMap").map(Qualifier::arguments);
  }
}
