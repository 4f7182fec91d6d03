package ovation.model.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StartPlanTest {

  private static final StartPlan PLAN = StartPlan.of(Appliance.content("all"));

  @Test
  void startsInAscendingGroupsWithNestedCollectionsInTheirPlace() {
    assertEquals("0(extra) 1(tier[0(db1) 5(db2)]) 2(web)", shown(PLAN.start()));
    assertEquals(
        "0(all[0(extra) 1(tier[0(db1) 5(db2)]) 2(web)])",
        shown(StartPlan.of(Appliance.ENVELOPE).start()));
  }

  @Test
  void stopsTheOtherWayRound() {
    assertEquals("2(web) 1(tier[5(db2) 0(db1)]) 0(extra)", shown(PLAN.stop()));
  }

  @Test
  void knowsDelaysAndActions() {
    StartMember web = PLAN.start().getLast().members().getFirst();
    assertEquals(30, web.delay());
    assertEquals("powerOn", web.action());
    assertTrue(PLAN.start().get(1).members().getFirst().waitsForGuest());
    StartMember stopped = PLAN.stop().getFirst().members().getFirst();
    assertEquals(5, stopped.delay());
    assertEquals("guestShutdown", stopped.action());
  }

  private static String shown(List<StartStep> steps) {
    return steps.stream()
        .map(step ->
            step.order()
                + "("
                + step.members().stream()
                    .map(StartPlanTest::shown)
                    .collect(Collectors.joining(", "))
                + ")")
        .collect(Collectors.joining(" "));
  }

  private static String shown(StartMember member) {
    String inner = member.steps().isEmpty() ? "" : "[" + shown(member.steps()) + "]";
    return member.content().id() + inner;
  }
}
