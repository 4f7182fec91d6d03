package ovation.model.deployment;

import java.util.List;

/**
 * What is started or stopped together, after the step before and before the next (DSP0243 2.1.1
 * §9.8).
 *
 * @param order the number that the descriptor gives
 * @param members the systems and collections, at least one
 */
public record StartStep(int order, List<StartMember> members) {

  /** Copies the list. */
  public StartStep {
    members = List.copyOf(members);
  }
}
