package ovation.model.deployment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.InstanceCount;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.hardware.Units;

/** How many copies of a system or collection an option deploys (DSP0243 2.1.1 §9.14). */
public final class Copies {

  private Copies() {}

  /**
   * The number of copies with the limits between which a deployer may choose.
   *
   * @param option the chosen option, null where there are none
   * @return nothing told where no count is for that option
   */
  public static Range of(ScaleOutSection section, @Nullable String option) {
    Optional<InstanceCount> named =
        section.counts().stream()
            .filter(count -> option != null && count.configurations().contains(option))
            .findFirst();
    return named
        .or(() -> section.counts().stream().filter(c -> c.configurations().isEmpty()).findFirst())
        .map(Copies::range)
        .orElse(Range.NONE);
  }

  private static Range range(InstanceCount count) {
    String minimum = count.minimum();
    return new Range(
        Units.number(minimum == null ? "1" : minimum),
        Units.number(count.defaultCount()),
        Units.number(count.maximum()));
  }
}
