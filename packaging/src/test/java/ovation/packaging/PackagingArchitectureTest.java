package ovation.packaging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house for this module. */
class PackagingArchitectureTest {

  private static final int LONGEST_FILE = 500;

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  private void mayNotUse(String room, String... others) {
    noClasses()
        .that()
        .resideInAPackage("ovation.packaging." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.of(others)
                .map(other -> "ovation.packaging." + other + "..")
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void importsRunOneWay() {
    mayNotUse("job", "integrity", "archive", "trust", "export", "cli");
    mayNotUse("integrity", "archive", "trust", "export", "cli");
    mayNotUse("archive", "trust", "export", "cli");
    // Of the exports the signer knows nothing but what a signer looks like.
    mayNotUse("trust", "cli");
    mayNotUse("export", "trust", "cli");
    mayNotUse("archive.tar", "job", "integrity");
  }

  @Test
  void failuresKnowNothingOfTheRest() {
    noClasses()
        .that()
        .resideInAPackage("ovation.packaging")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ovation.packaging.*..")
        .check(CLASSES);
  }

  @Test
  void thereIsNoScreenHere() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineSpeaksToTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackage("ovation.packaging.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void nothingIsStartedFetchedOrDeserialised() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.ProcessBuilder")
        .orShould()
        .callMethod(Runtime.class, "exec", String.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.ObjectInputStream")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("ovation.packaging.archive..")
        .should()
        .callMethod(URL.class, "openStream")
        .orShould()
        .callMethod(URL.class, "openConnection")
        .check(CLASSES);
  }

  @Test
  void noFileIsTooLong() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> tooLong =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> lines(file) > LONGEST_FILE)
              .toList();
      assertEquals(List.of(), tooLong);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
