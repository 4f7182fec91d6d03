package ovation.model.edit;

import java.util.Set;

/** Names with a running number. */
final class FreeName {

  private FreeName() {}

  /** The stem with the first running number that is not taken. */
  static String of(String stem, Set<String> taken) {
    int number = 1;
    while (taken.contains(stem + number)) {
      number++;
    }
    return stem + number;
  }
}
