package ovation.app.startup;

import java.util.ArrayList;
import java.util.List;
import ovation.model.deployment.StartPlan;
import ovation.model.xml.ElementKey;

/**
 * What starts in which step, as the timeline shows it and drags change it. Steps are never empty.
 *
 * @param steps the systems and collections of each step, in order
 */
record StartOrder(List<List<ElementKey>> steps) {

  /** Where something is dropped. */
  sealed interface Target {
    /** Into a step: starts together with it. */
    record Step(int number) implements Target {}

    /** Into the gap before a step, or behind the last one: starts alone. */
    record Gap(int before) implements Target {}
  }

  StartOrder {
    steps = steps.stream().map(List::copyOf).filter(step -> !step.isEmpty()).toList();
  }

  static StartOrder of(StartPlan plan) {
    return new StartOrder(
        plan.start().stream()
            .map(step -> step.members().stream().map(m -> m.content().element().key()).toList())
            .toList());
  }

  /** The step of a member, -1 if it is in none. */
  int stepOf(ElementKey member) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).contains(member)) {
        return i;
      }
    }
    return -1;
  }

  /** Puts a member somewhere else; the same order if it is dropped where it is. */
  StartOrder dropped(ElementKey member, Target target) {
    if (stepOf(member) < 0) {
      return this;
    }
    List<List<ElementKey>> changed = new ArrayList<>();
    for (List<ElementKey> step : steps) {
      List<ElementKey> rest = new ArrayList<>(step);
      rest.remove(member);
      changed.add(rest);
    }
    switch (target) {
      case Target.Step(int number) -> {
        if (number == stepOf(member)) {
          return this;
        }
        changed.get(number).add(member);
      }
      case Target.Gap(int before) -> changed.add(before, List.of(member));
    }
    return new StartOrder(changed);
  }

  /**
   * Starts a member earlier by half a step: out of its step into one of its own before it, or,
   * where it is alone, into the step before.
   */
  StartOrder earlier(ElementKey member) {
    int step = stepOf(member);
    if (step < 0 || (step == 0 && isAlone(step))) {
      return this;
    }
    return dropped(member, isAlone(step) ? new Target.Step(step - 1) : new Target.Gap(step));
  }

  /** Starts a member later by half a step. */
  StartOrder later(ElementKey member) {
    int step = stepOf(member);
    if (step < 0 || (step == steps.size() - 1 && isAlone(step))) {
      return this;
    }
    return dropped(member, isAlone(step) ? new Target.Step(step + 1) : new Target.Gap(step + 1));
  }

  private boolean isAlone(int step) {
    return steps.get(step).size() == 1;
  }
}
