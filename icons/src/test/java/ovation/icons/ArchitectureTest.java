package ovation.icons;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses ICONS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("ovation.icons");

  @Test
  void iconsKnowOnlyTheGraphics() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("ovation.icons..", "java..", "javafx..", "org.jspecify..")
        .check(ICONS);
  }

  @Test
  void noDesktopClasses() {
    com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.swing..", "javafx.embed..", "javafx.scene.web..")
        .check(ICONS);
  }
}
