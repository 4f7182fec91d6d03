package ovation.app.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import ovation.app.startup.StartOrder.Target;
import ovation.model.document.Snapshot;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** What drags and keys make of an order. */
class StartOrderTest {
  private final List<ElementKey> keys =
      Snapshot.of("<a><b/><c/><d/></a>".getBytes(StandardCharsets.UTF_8))
          .root()
          .orElseThrow()
          .elements()
          .stream()
          .map(XmlElement::key)
          .toList();
  private final ElementKey a = keys.get(0);
  private final ElementKey b = keys.get(1);
  private final ElementKey c = keys.get(2);

  private final StartOrder order = new StartOrder(List.of(List.of(a), List.of(b, c)));

  @Test
  void aMemberJoinsAStepAndAnEmptyStepIsGone() {
    assertEquals(List.of(List.of(b, c, a)), order.dropped(a, new Target.Step(1)).steps());
  }

  @Test
  void aMemberGetsAStepOfItsOwnInAnyGap() {
    assertEquals(
        List.of(List.of(c), List.of(a), List.of(b)), order.dropped(c, new Target.Gap(0)).steps());
    assertEquals(
        List.of(List.of(a), List.of(c), List.of(b)), order.dropped(c, new Target.Gap(1)).steps());
    assertEquals(
        List.of(List.of(a), List.of(b), List.of(c)), order.dropped(c, new Target.Gap(2)).steps());
  }

  @Test
  void aDropWhereItIsChangesNothing() {
    assertSame(order, order.dropped(b, new Target.Step(1)));
    assertEquals(order, order.dropped(a, new Target.Gap(0)));
    assertEquals(order, order.dropped(a, new Target.Gap(1)));
  }

  @Test
  void keysGoHalfAStepAndStopAtTheEnds() {
    assertSame(order, order.earlier(a));
    assertEquals(List.of(List.of(a), List.of(c), List.of(b)), order.earlier(c).steps());
    assertEquals(List.of(List.of(a, c), List.of(b)), order.earlier(c).earlier(c).steps());
    assertEquals(List.of(List.of(b, c, a)), order.later(a).steps());
    StartOrder last = order.later(c);
    assertEquals(List.of(List.of(a), List.of(b), List.of(c)), last.steps());
    assertSame(last, last.later(c));
  }
}
