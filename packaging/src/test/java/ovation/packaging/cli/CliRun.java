package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One run of the command line. */
record CliRun(int status, String out, String err) {

  /** Runs a command in this process. */
  static CliRun ovation(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Cli.run(
            Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new CliRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command that must end well. */
  static CliRun done(Object... arguments) {
    return ovation(arguments).ended(0);
  }

  /** Demands an exit status, and that nobody sees the inside of the program. */
  CliRun ended(int wanted) {
    assertEquals(wanted, status, out + err);
    assertFalse(err.contains("Exception"), err);
    assertFalse(err.contains("at ovation."), err);
    return this;
  }

  /** The one document on standard output. */
  Map<?, ?> json() {
    return (Map<?, ?>) Objects.requireNonNull(read(out));
  }

  /** A list in the document. */
  List<Map<?, ?>> list(String name) {
    List<Map<?, ?>> list = new ArrayList<>();
    for (Object element : (List<?>) Objects.requireNonNull(json().get(name))) {
      list.add((Map<?, ?>) element);
    }
    return list;
  }

  /** The first object of a list within an object. */
  static Map<?, ?> first(Map<?, ?> object, String name) {
    List<?> list = (List<?>) Objects.requireNonNull(object.get(name));
    return (Map<?, ?>) Objects.requireNonNull(list.getFirst());
  }

  private static @Nullable Object read(String text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      Object value = value(parser);
      assertEquals(null, parser.nextToken(), "one document only");
      return value;
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          object.put(name, value(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }
}
