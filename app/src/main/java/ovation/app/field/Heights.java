package ovation.app.field;

import java.util.function.DoubleSupplier;

/** The height of something at the width that was last asked for, until it changes. */
final class Heights {
  private double width = Double.NaN;
  private double height;

  /** The height at a width; measured if it is not known. */
  double at(double asked, DoubleSupplier measure) {
    if (asked != width) {
      height = measure.getAsDouble();
      width = asked;
    }
    return height;
  }

  /** Something has changed. */
  void forget() {
    width = Double.NaN;
  }
}
