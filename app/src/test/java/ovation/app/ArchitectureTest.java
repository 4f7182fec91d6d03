package ovation.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final int LONGEST_FILE = 500;
  private static final JavaClasses APP =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("ovation.app");

  /** Texts say the sentences of the model, and know nothing else of it. */
  private static final DescribedPredicate<JavaClass> DOCUMENT =
      resideInAnyPackage("ovation.model..", "ovation.packaging..", "ovation.app.session..")
          .and(resideOutsideOfPackage("ovation.model.text.."));

  @Test
  void noDesktopClassesNoWebViewNoFxml() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.awt..",
            "javax.swing..",
            "javafx.embed..",
            "javafx.scene.web..",
            "javafx.fxml..",
            "com.sun..")
        .check(APP);
  }

  @Test
  void noFormatNoCryptographyOfItsOwn() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "ovation.packaging.archive.tar..",
            "ovation.packaging.cli..",
            "org.bouncycastle..",
            "javax.crypto..",
            "jakarta.xml.bind..",
            "javax.xml..")
        .check(APP);
  }

  @Test
  void theFieldKitKnowsNoDocument() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "ovation.app.field..",
            "ovation.app.look..",
            "ovation.app.action..",
            "ovation.app.text..",
            "ovation.app.source..")
        .should()
        .dependOnClassesThat(DOCUMENT)
        .check(APP);
  }

  @Test
  void formsDoNotKnowTheWindow() {
    noClasses()
        .that()
        .resideOutsideOfPackages("ovation.app.shell..", "ovation.app.tour..", "ovation.app")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ovation.app.shell..")
        .check(APP);
  }

  /** The tour and what starts it replace the screen where there is none: they report there. */
  @Test
  void onlyTheTourTalksToTheConsole() {
    for (String stream : List.of("out", "err")) {
      noClasses()
          .that()
          .resideOutsideOfPackages("ovation.app.tour..", "ovation.app")
          .should()
          .accessField(System.class, stream)
          .check(APP);
    }
  }

  @Test
  void shortFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> tooLong =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(ArchitectureTest::isLong)
              .toList();
      assertEquals(List.of(), tooLong);
    }
  }

  private static boolean isLong(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count() > LONGEST_FILE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
