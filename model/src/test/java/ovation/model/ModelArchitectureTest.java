package ovation.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the rooms inside the model, and what none of them may use. */
class ModelArchitectureTest {

  private static final int LONGEST_FILE = 500;
  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("ovation.model");

  @Test
  void importsRunOneWay() {
    mayUse("text");
    mayUse("xml");
    mayUse("property");
    mayUse("envelope", "xml");
    mayUse("document", "xml", "envelope");
    mayUse("hardware", "xml", "envelope", "document");
    mayUse("vendor", "xml", "envelope", "document", "hardware");
    mayUse("convert", "xml", "envelope", "document", "hardware");
    mayUse("deployment", "xml", "envelope", "document", "hardware", "property");
    mayUse("edit", "xml", "envelope", "document", "hardware", "property", "vendor");
    mayUse(
        "target",
        "xml",
        "envelope",
        "document",
        "hardware",
        "property",
        "edit",
        "rules",
        "vendor",
        "convert",
        "deployment");
  }

  private static void mayUse(String room, String... others) {
    List<String> allowed =
        new ArrayList<>(List.of("java..", "javax.xml..", "org.xml..", "org.w3c.."));
    allowed.addAll(List.of("jakarta.xml.bind..", "org.jspecify..", "ovation.model." + room + ".."));
    allowed.add("ovation.model.text..");
    for (String other : others) {
      allowed.add("ovation.model." + other + "..");
    }
    classes()
        .that()
        .resideInAPackage("ovation.model." + room + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(MODEL);
  }

  @Test
  void nothingButTheCatalogueKnowsSingleRules() {
    noClasses()
        .that()
        .resideOutsideOfPackage("ovation.model.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ovation.model.rules.*..")
        .check(MODEL);
  }

  @Test
  void noScreenNoFilesNoCryptography() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..",
            "java.awt..",
            "javax.swing..",
            "java.nio.file..",
            "java.net.http..",
            "java.security..",
            "javax.crypto..",
            "java.util.logging..")
        .check(MODEL);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File|FileInputStream|FileOutputStream|RandomAccessFile)")
        .check(MODEL);
  }

  @Test
  void onlyTheGuardMakesParsers() {
    noClasses()
        .that()
        .doNotHaveSimpleName("XmlGuard")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("javax\\.xml\\.(parsers|stream|transform|validation|xpath)\\..*Factory.*")
        .check(MODEL);
  }

  @Test
  void nothingIsPrinted() {
    classes().should(new NoStandardStreams()).check(MODEL);
  }

  @Test
  void filesAreShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          long count = lines.count();
          if (count > LONGEST_FILE) {
            tooLong.add(file + " has " + count + " lines");
          }
        }
      }
    }
    assertEquals(List.of(), tooLong);
  }

  /** No use of System.out and System.err. */
  private static final class NoStandardStreams extends ArchCondition<JavaClass> {

    NoStandardStreams() {
      super("not use the standard streams");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      for (JavaAccess<?> access : type.getFieldAccessesFromSelf()) {
        boolean stream =
            access.getTargetOwner().isEquivalentTo(System.class)
                && (access.getName().equals("out") || access.getName().equals("err"));
        if (stream) {
          events.add(SimpleConditionEvent.violated(type, access.getDescription()));
        }
      }
    }
  }
}
