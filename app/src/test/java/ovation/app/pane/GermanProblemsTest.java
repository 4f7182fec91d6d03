package ovation.app.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.check.Finding;
import ovation.app.outline.NodeKind;
import ovation.app.text.Texts;
import ovation.app.ui.Fleet;
import ovation.app.ui.FormPage;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;
import ovation.model.edit.NetworkEdits;
import ovation.model.envelope.Envelope;
import ovation.model.rules.Fix;
import ovation.model.rules.RuleDescription;
import ovation.model.rules.Rules;
import ovation.model.target.Portability;
import ovation.model.target.TargetReport;
import ovation.model.target.Targets;
import ovation.model.text.Sentence;

/** Problems, fixes and verdicts on a German screen. */
class GermanProblemsTest {
  private static final Texts GERMAN = Texts.in(Locale.GERMAN);

  @TempDir private Path folder;
  private final Screen screen;

  GermanProblemsTest() throws Exception {
    screen = new Screen();
  }

  /** What is said in English although there is German for it. */
  private static void isGerman(Sentence sentence, Set<String> english) {
    if (GERMAN.say(sentence).equals(sentence.text())) {
      english.add(sentence.pattern() + " " + sentence.text());
    }
  }

  private Set<Label> reads(String text) {
    return screen
        .lookup((Label label) -> text.equals(label.getText()) && label.isVisible())
        .queryAll();
  }

  private boolean shows(String text) {
    return screen.lookup((Label label) -> text.equals(label.getText())).tryQuery().isPresent();
  }

  @Test
  void theListSpeaksGerman() throws Exception {
    try (FormPage page = FormPage.open(screen, GERMAN, Registry.bytes(), folder)) {
      List<Finding> all = page.session().findings().all();
      assertTrue(all.size() > 3);
      ListView<Finding> list = screen.lookup(".ov-problems").query();
      Finding first = all.stream().filter(f -> !f.fixes().isEmpty()).findFirst().orElseThrow();
      screen.call(() -> {
        list.getSelectionModel().select(first);
        return list;
      });
      String message = GERMAN.say(first.message());
      assertNotEquals(first.message().text(), message);
      assertTrue(shows(message), message);
      String title = Rules.of(first.code()).orElseThrow().title();
      assertTrue(shows(GERMAN.say(Sentence.whole(title))), title);
      String fix = GERMAN.say(first.fixes().getFirst().label());
      assertTrue(
          screen.lookup((Hyperlink link) -> fix.equals(link.getText())).tryQuery().isPresent());
      screen.picture("problems-de");
      TextField search = screen.lookup("#problems-search").query();
      screen.call(() -> {
        search.setText(message.substring(0, message.length() - 1));
        return search;
      });
      assertTrue(list.getItems().contains(first));
    }
  }

  /** All that the details of the selected problem say. */
  private Set<String> details() {
    return screen
        .lookup("#problem-details")
        .lookup((Label label) -> true)
        .<Label>queryAll()
        .stream()
        .filter(Label::isVisible)
        .map(Label::getText)
        .collect(Collectors.toSet());
  }

  @Test
  void thePageBehindEachProblemSpeaksGerman() throws Exception {
    byte[] units =
        new String(Registry.bytes(), StandardCharsets.UTF_8)
            .replace("byte * 2^20", "MegaBytes")
            .getBytes(StandardCharsets.UTF_8);
    try (FormPage page = FormPage.open(screen, GERMAN, units, folder)) {
      List<Finding> all = page.session().findings().all();
      ListView<Finding> list = screen.lookup(".ov-problems").query();
      Set<String> pages = new TreeSet<>();
      for (Finding finding : all) {
        if (!pages.add(finding.code())) {
          continue;
        }
        screen.call(() -> {
          list.getSelectionModel().select(finding);
          return list;
        });
        RuleDescription rule = Rules.of(finding.code()).orElseThrow();
        Set<String> shown = details();
        assertTrue(
            shown.contains(
                rule.page().stream().map(GERMAN::say).collect(Collectors.joining("\n\n"))),
            rule.code());
        Stream.concat(Stream.of(rule.title()), rule.explanation().lines())
            .filter(english -> !english.isBlank())
            .forEach(english ->
                assertFalse(shown.stream().anyMatch(text -> text.contains(english)), english));
        assertFalse(shown.stream().anyMatch(text -> text.contains("annex")), rule.code());
        if (rule.code().equals("H-21")) {
          screen.picture("problem-page-de");
        }
      }
      assertTrue(pages.contains("H-21") && pages.size() > 5, pages.toString());
      MenuButton kinds = screen.lookup("#problems-rule").query();
      for (String code : pages) {
        String title = Rules.of(code).orElseThrow().title();
        assertTrue(
            kinds.getItems().stream().noneMatch(item -> item.getText().contains(title)), title);
      }
    }
  }

  @Test
  void fieldsAndVerdictsSpeakGerman() throws Exception {
    try (FormPage page = FormPage.open(screen, GERMAN, Fleet.descriptor(3, true), folder)) {
      page.goTo(NodeKind.HARDWARE);
      screen.picture("hardware-de");
      page.goTo(NodeKind.RUNS_ON);
      List<TargetReport> reports =
          new Portability()
              .matrix(page.session().snapshotProperty().get(), null, Targets.builtIn());
      TargetReport report =
          reports.stream().filter(found -> found.reasons().size() > 1).findFirst().orElseThrow();
      Callable<Optional<ToggleButton>> name =
          () ->
              screen
                  .lookup((ToggleButton b) -> report.target().name().equals(b.getText()))
                  .tryQuery();
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> name.call().isPresent());
      ToggleButton line = name.call().orElseThrow();
      screen.call(() -> {
        line.fire();
        return line;
      });
      String code = report.reasons().getFirst().code();
      String why =
          Portability.rule(code).orElseThrow().page().stream()
              .map(GERMAN::say)
              .collect(Collectors.joining("\n\n"));
      assertTrue(reads(why).isEmpty(), "the page is behind its link");
      Hyperlink link = screen.lookup((Hyperlink l) -> l.getText().equals("Warum?")).query();
      screen.call(() -> {
        link.fire();
        return link;
      });
      assertEquals("Weniger", link.getText());
      assertEquals(1, reads(why).size(), why);
      screen.picture("runs-on-de");
      Set<String> english = new TreeSet<>();
      for (TargetReport one : reports) {
        one.reasons().forEach(reason -> isGerman(reason.message(), english));
        one.reasons().stream()
            .flatMap(reason -> reason.fixes().stream())
            .map(Fix::label)
            .forEach(label -> isGerman(label, english));
      }
      assertEquals(Set.of(), english);
    }
  }

  @Test
  void settingsAndFormatsSpeakGerman() throws Exception {
    try (FormPage page = FormPage.open(screen, GERMAN, Registry.bytes(), folder)) {
      page.goTo(NodeKind.HARDWARE);
      screen.picture("settings-de");
      assertTrue(shows("Secure Boot"), "what VMware's settings are called");
      assertFalse(shows("Secure boot"));
      page.goTo(NodeKind.DISKS);
      assertTrue(shows("VMDK, für Datenströme optimiert"), "the format of a disk");
      screen.picture("formats-de");
    }
  }

  @Test
  void undoSaysInGermanWhatItTakesBack() throws Exception {
    try (FormPage page = FormPage.open(screen, GERMAN, Registry.bytes(), folder)) {
      String undone =
          screen.call(() -> {
            Envelope envelope = page.session().snapshotProperty().get().envelope().orElseThrow();
            page.session().apply(NetworkEdits.add(envelope, "Backend", null));
            return page.session().undoLabelProperty().get();
          });
      assertEquals("Netzwerk „Backend“ hinzufügen", undone);
      String redone =
          screen.call(() -> {
            page.session().undo();
            return page.session().redoLabelProperty().get();
          });
      assertEquals(undone, redone);
      assertEquals(
          Optional.of("Add network “Backend”"),
          page.session().document().redoLabel().map(Sentence::text));
    }
  }
}
