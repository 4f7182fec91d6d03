package ovation.packaging.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;

/** One JSON document in the making, written in UTF-8 as it goes. */
final class JsonDocument {

  /** What goes into an object. */
  interface Body extends Consumer<JsonDocument> {}

  /** Tells the writing of the document from all other reading and writing. */
  private static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(IOException cause) {
      super(cause);
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private final JsonGenerator generator;

  private JsonDocument(JsonGenerator generator) {
    this.generator = generator;
  }

  /**
   * Writes a document to a terminal's standard output.
   *
   * @param schema its {@code schema} field; null for a foreign format
   * @throws OutputException if standard output is closed
   */
  static void write(Terminal terminal, @Nullable String schema, Body body) throws OutputException {
    OutputStream out = terminal.document();
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator generator = factory.createGenerator(out)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      JsonDocument document = new JsonDocument(generator);
      generator.writeStartObject();
      if (schema != null) {
        document.text("schema", schema);
      }
      body.accept(document);
      generator.writeEndObject();
      generator.writeRaw('\n');
    } catch (IOException | Failure e) {
      throw new OutputException(Sentence.asItIs("Standard output cannot be written."), e);
    }
  }

  /** A text; null is written as null. */
  void text(String name, @Nullable String value) {
    step(() -> generator.writeStringField(name, value));
  }

  /** A number; null is written as null. */
  void number(String name, @Nullable Long value) {
    step(() -> {
      generator.writeFieldName(name);
      if (value == null) {
        generator.writeNull();
      } else {
        generator.writeNumber(value);
      }
    });
  }

  /** Yes or no; null is written as null. */
  void flag(String name, @Nullable Boolean value) {
    step(() -> {
      generator.writeFieldName(name);
      if (value == null) {
        generator.writeNull();
      } else {
        generator.writeBoolean(value);
      }
    });
  }

  /** An object. */
  void object(String name, Body body) {
    step(() -> generator.writeObjectFieldStart(name));
    body.accept(this);
    step(generator::writeEndObject);
  }

  /** A list of objects. */
  <T> void list(String name, Collection<? extends T> elements, Consumer<T> body) {
    step(() -> generator.writeArrayFieldStart(name));
    for (T element : elements) {
      step(generator::writeStartObject);
      body.accept(element);
      step(generator::writeEndObject);
    }
    step(generator::writeEndArray);
  }

  /** A list of texts. */
  void texts(String name, Collection<String> values) {
    step(() -> generator.writeArrayFieldStart(name));
    for (String value : values) {
      step(() -> generator.writeString(value));
    }
    step(generator::writeEndArray);
  }

  private static void step(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new Failure(e);
    }
  }
}
