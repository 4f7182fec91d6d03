package ovation.model.deployment;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A quantity with the limits between which a deployer may choose (DSP0243 2.1.1 §8.3).
 *
 * @param min the least; empty for no lower limit
 * @param normal what is given if nobody chooses; empty if it is missing or no whole number
 * @param max the greatest; empty for no upper limit
 */
public record Range(
    Optional<BigInteger> min, Optional<BigInteger> normal, Optional<BigInteger> max) {

  /** Nothing is told. */
  public static final Range NONE = new Range(Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether there is a limit, so that there is something to choose. */
  public boolean isLimited() {
    return min.isPresent() || max.isPresent();
  }
}
