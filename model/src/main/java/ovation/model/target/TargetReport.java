package ovation.model.target;

import java.util.List;
import java.util.Optional;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;

/**
 * How one platform takes an appliance.
 *
 * @param target the platform
 * @param verdict the worst of the reasons
 * @param reasons why, with the T-codes; refusals first, each group in the order of the descriptor
 * @param remedy all edits that help, as one: {@code Make it run on VMware ESXi 7.0}; empty if there
 *     is nothing to mend, or a refusal that no edit mends
 */
public record TargetReport(
    TargetPlatform target, Verdict verdict, List<Problem> reasons, Optional<Fix> remedy) {

  /**
   * What helps where the remedy is missing, as one edit: a refusal remains after it. Empty if there
   * is a remedy, and if no edit mends any of the reasons.
   */
  public Optional<Fix> partialRemedy() {
    return remedy.isPresent() ? Optional.empty() : Remedy.ofPart(target, reasons);
  }

  /** How many of the reasons an edit mends. */
  public int mendable() {
    return (int) reasons.stream().filter(reason -> !reason.fixes().isEmpty()).count();
  }
}
