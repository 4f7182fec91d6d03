package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import ovation.model.Schemas;
import ovation.model.deployment.StartPlan;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Content;
import ovation.model.envelope.StartupSection;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;

/** The start order made, changed and removed; xmllint judges each step. */
class StartupEditsTest {

  private static final String TEXT =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
        <References/>
        <VirtualSystemCollection ovf:id="shop">
          <Info>A shop</Info>
          <VirtualSystem ovf:id="db"><Info>Database</Info></VirtualSystem>
          <VirtualSystem ovf:id="app"><Info>Logic</Info></VirtualSystem>
          <VirtualSystem ovf:id="web"><Info>Web</Info></VirtualSystem>
        </VirtualSystemCollection>
      </Envelope>
      """;

  private Snapshot now = Snapshot.of(TEXT.getBytes(StandardCharsets.UTF_8));

  private Content shop() {
    return now.envelope().orElseThrow().contents().getFirst();
  }

  private StartupSection section() {
    return shop().sections(StartupSection.class).getFirst();
  }

  private Content child(String id) {
    return shop().children().stream().filter(c -> id.equals(c.id())).findFirst().orElseThrow();
  }

  private void step(Edit edit) throws Exception {
    now = now.apply(edit);
    Schemas.assertValid(now.text(), "1.1.1");
  }

  private List<List<String>> steps() {
    Function<Content, String> id = content -> String.valueOf(content.id());
    return StartPlan.of(shop()).start().stream()
        .map(step -> step.members().stream().map(m -> id.apply(m.content())).toList())
        .toList();
  }

  private List<String> orders() {
    return section().items().stream().map(item -> item.id() + "=" + item.order()).toList();
  }

  private void arrange(List<List<String>> ids) throws Exception {
    List<List<Content>> steps =
        ids.stream().map(step -> step.stream().map(this::child).toList()).toList();
    step(StartupEdits.arrange(Sentence.of("Arrange"), section(), steps));
    assertEquals(ids, steps());
  }

  @Test
  void arrangesInSteps() throws Exception {
    step(StartupEdits.add(shop()));
    assertEquals(List.of(List.of("db", "app", "web")), steps());
    arrange(List.of(List.of("db"), List.of("app", "web")));
    assertEquals(List.of("app=1", "web=1"), orders(), "who starts first need not be named");
    arrange(List.of(List.of("db"), List.of("app"), List.of("web")));
    arrange(List.of(List.of("web"), List.of("db", "app")));
  }

  @Test
  void numbersThatFitStay() throws Exception {
    step(StartupEdits.add(shop()));
    step(StartupEdits.set(section(), child("db"), "order", "10"));
    step(StartupEdits.set(section(), child("app"), "order", "20"));
    step(StartupEdits.set(section(), child("web"), "order", "30"));
    arrange(List.of(List.of("db"), List.of("app", "web")));
    assertTrue(orders().contains("db=10"), () -> orders().toString());
    arrange(List.of(List.of("app"), List.of("db"), List.of("web")));
  }

  @Test
  void numbersStartAnewWhereThereIsNoRoom() throws Exception {
    step(StartupEdits.add(shop()));
    step(StartupEdits.set(section(), child("db"), "order", "65535"));
    arrange(List.of(List.of("db"), List.of("app"), List.of("web")));
  }

  @Test
  void setsAndForgetsAnEntry() throws Exception {
    step(StartupEdits.add(shop()));
    step(StartupEdits.set(section(), child("db"), "startDelay", "30"));
    step(StartupEdits.set(section(), child("db"), "waitingForGuest", "true"));
    assertEquals("0", section().items().getFirst().order());
    step(StartupEdits.set(section(), child("db"), "startDelay", null));
    step(StartupEdits.set(section(), child("web"), "startDelay", null));
    assertEquals(List.of("db=0"), orders());
    step(StartupEdits.remove(section().items().getFirst()));
    assertEquals(List.of(), orders());
  }

  @Test
  void whoHasNoIdCannotBeNamed() {
    now = Snapshot.of(TEXT.replace(" ovf:id=\"db\"", "").getBytes(StandardCharsets.UTF_8));
    now = now.apply(StartupEdits.add(shop()));
    Content nameless = shop().children().getFirst();
    assertThrows(
        EditException.class, () -> StartupEdits.set(section(), nameless, "startDelay", "1"));
  }
}
