package ovation.model.text;

/** How a language says sentences. */
public interface Language {

  /** The language that the code is written in. */
  Language ENGLISH =
      new Language() {
        @Override
        public String pattern(String english) {
          return english;
        }

        @Override
        public String quoted(String text) {
          return '"' + text + '"';
        }
      };

  /** The pattern that stands for an English one, with the same places; the same if none does. */
  String pattern(String english);

  /** A text in quotation marks. */
  String quoted(String text);
}
