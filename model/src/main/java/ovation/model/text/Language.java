package ovation.model.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

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

        @Override
        public String number(String english) {
          return english;
        }

        @Override
        public String day(Instant instant) {
          return DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(instant);
        }
      };

  /** The pattern that stands for an English one, with the same places; the same if none does. */
  String pattern(String english);

  /** A text in quotation marks. */
  String quoted(String text);

  /** A number, which English writes with a point and with commas between thousands. */
  String number(String english);

  /** The day of a point in time, such as the last one of a certificate. */
  String day(Instant instant);
}
