package ovation.packaging.trust;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/** The pinned publishers as a JSON file: {@code ovation/publishers/1}. */
final class PublisherFile {

  private static final String SCHEMA = "ovation/publishers/1";
  private static final int MOST_BYTES = 1 << 20;

  private PublisherFile() {}

  /**
   * Reads the file.
   *
   * @throws InputException if it cannot be read or is not of this form: a list that is only half
   *     understood would drop an expectation in silence
   */
  static List<Publisher> read(Path file) throws InputException {
    byte[] bytes = SmallFile.read(file, MOST_BYTES);
    try (JsonParser json = new JsonFactory().createParser(bytes)) {
      List<Publisher> found = new ArrayList<>();
      expect(json.nextToken() == JsonToken.START_OBJECT);
      boolean named = false;
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "schema" -> named = SCHEMA.equals(json.getText());
          case "publishers" -> publishers(json, found);
          default -> expect(false);
        }
      }
      expect(named);
      return List.copyOf(found);
    } catch (IOException | InputException e) {
      throw new InputException(
          Sentence.of("{0} is damaged: it is no list of publishers. Mend it or remove it.", file),
          e);
    }
  }

  private static void publishers(JsonParser json, List<Publisher> found)
      throws IOException, InputException {
    expect(json.currentToken() == JsonToken.START_ARRAY);
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> fields = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        expect(json.nextToken() == JsonToken.VALUE_STRING);
        fields.put(name, json.getText());
      }
      String name = fields.remove("name");
      String fingerprint = fields.remove("fingerprint");
      Optional<String> vendor = Optional.ofNullable(fields.remove("vendor"));
      Optional<String> product = Optional.ofNullable(fields.remove("product"));
      expect(fields.isEmpty() && name != null && fingerprint != null);
      found.add(
          new Publisher(
              String.valueOf(name),
              Fingerprint.parse(String.valueOf(fingerprint)),
              vendor,
              product));
    }
    expect(json.currentToken() == JsonToken.END_ARRAY);
  }

  private static void expect(boolean right) throws IOException {
    if (!right) {
      throw new IOException("not of the form " + SCHEMA);
    }
  }

  /** The file's bytes. */
  static byte[] bytes(List<Publisher> publishers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeArrayFieldStart("publishers");
      for (Publisher publisher : publishers) {
        json.writeStartObject();
        json.writeStringField("name", publisher.name());
        json.writeStringField("fingerprint", publisher.fingerprint().shown());
        if (publisher.vendor().isPresent()) {
          json.writeStringField("vendor", publisher.vendor().get());
        }
        if (publisher.product().isPresent()) {
          json.writeStringField("product", publisher.product().get());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new IllegalStateException("Memory cannot be written", e);
    }
    return out.toByteArray();
  }
}
