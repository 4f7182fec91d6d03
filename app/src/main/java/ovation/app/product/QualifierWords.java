package ovation.app.product;

import java.util.ArrayList;
import java.util.List;
import ovation.app.text.Texts;
import ovation.model.property.Qualifier;
import ovation.model.property.Qualifiers;

/** Qualifiers as people say them: "from 1 to 64", "one of dhcp, static". */
final class QualifierWords {
  private static final int MOST_CHOICES = 6;

  private QualifierWords() {}

  static String of(Qualifiers qualifiers, Texts texts) {
    List<String> words = new ArrayList<>();
    for (Qualifier qualifier : qualifiers.all()) {
      words.add(word(qualifier, texts));
    }
    return String.join(" · ", words);
  }

  private static String word(Qualifier qualifier, Texts texts) {
    List<String> arguments = qualifier.arguments();
    if (qualifier.is("ValueMap")) {
      String shown =
          String.join(", ", arguments.subList(0, Math.min(MOST_CHOICES, arguments.size())));
      return texts.of("property.oneOf", arguments.size() > MOST_CHOICES ? shown + ", …" : shown);
    }
    String first = arguments.isEmpty() ? "" : arguments.getFirst();
    for (String known : List.of("MinLen", "MaxLen", "MinValue", "MaxValue")) {
      if (qualifier.is(known)) {
        return texts.of("property." + known, first);
      }
    }
    return first.isEmpty() ? qualifier.name() : qualifier.name() + " " + first;
  }
}
