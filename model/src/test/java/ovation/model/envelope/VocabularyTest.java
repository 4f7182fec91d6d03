package ovation.model.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import ovation.model.Schemas;
import ovation.model.envelope.SchemaTypes.Content;
import ovation.model.envelope.SchemaTypes.Declared;

/** The vocabulary against the schemas of the DMTF, the CIM classes and XML Encryption included. */
class VocabularyTest {

  private final List<String> missing = new ArrayList<>();
  private final Set<String> visited = new HashSet<>();

  @ParameterizedTest
  @CsvSource({
    "1.1.1, http://schemas.dmtf.org/ovf/envelope/1, 120",
    "2.0.1, http://schemas.dmtf.org/ovf/envelope/2, 200"
  })
  void knowsAllThatTheSchemasDeclareInTheirOrder(String version, String namespace, int least)
      throws Exception {
    SchemaTypes types;
    try (Stream<Path> files = Files.list(Schemas.folder(version))) {
      types = new SchemaTypes(files.filter(file -> file.toString().endsWith(".xsd")).toList());
    }
    Element envelope = types.element(namespace, "Envelope");
    assertNotNull(envelope);
    check(types, envelope, "Envelope", Vocabulary.shape("Envelope"));
    assertEquals(List.of(), missing);
    assertTrue(visited.size() > least, "Only " + visited.size() + " elements were compared");
  }

  private void check(SchemaTypes types, Element declaration, String path, @Nullable Shape shape) {
    Content content = types.content(declaration);
    if (shape == null) {
      boolean value = content.children().stream().allMatch(child -> isDate(child));
      if (!value || !content.attributes().isEmpty()) {
        missing.add(path + " has no shape");
      }
      return;
    }
    for (String attribute : content.attributes()) {
      if (!shape.attributes().contains(attribute)) {
        missing.add(path + "/@" + attribute);
      }
    }
    if (shape.qualified() && !Set.copyOf(content.required()).equals(Set.copyOf(shape.required()))) {
      missing.add(path + " requires " + content.required() + ", not " + shape.required());
    }
    Declared before = null;
    for (Declared child : content.children()) {
      String name = child.name().local();
      String childPath = path + "/" + name;
      if (!shape.hasChild(name)) {
        missing.add(childPath);
        continue;
      }
      if (!canonical(child.name().namespace()).equals(shape.namespaceOf(name))) {
        missing.add(childPath + " in " + child.name().namespace());
      }
      if (before != null) {
        int ranks = shape.rank(name) - shape.rank(before.name().local());
        if (child.place() == before.place() ? ranks != 0 : ranks <= 0) {
          missing.add(childPath + " stands before " + before.name().local());
        }
      }
      before = child;
      boolean signature = child.name().namespace().startsWith("http://www.w3.org/");
      Shape next = Vocabulary.childShape(shape, name);
      if (visited.add(childPath) && !(signature && next == null) && !isNested(path, name)) {
        check(types, child.type(), childPath, next);
      }
    }
  }

  /** A date of the CIM schema is written in one of several elements, but is one value. */
  private static boolean isDate(Declared child) {
    return child.name().namespace().equals("http://schemas.dmtf.org/wbem/wscim/1/common");
  }

  private static boolean isNested(String path, String name) {
    return path.endsWith("VirtualSystemCollection") && name.equals("VirtualSystemCollection");
  }

  private static String canonical(String namespace) {
    return switch (namespace) {
      case Namespaces.OVF_2 -> Namespaces.OVF;
      case Namespaces.SASD, Namespaces.EPASD -> Namespaces.RASD;
      default -> namespace;
    };
  }
}
