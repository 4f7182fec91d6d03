package ovation.model.rules.hardware;

import ovation.model.hardware.Units;
import ovation.model.rules.HardwareScope;

/** InstanceIDs of a section that no device has, each handed out once. */
final class FreshInstances {

  private static final int LARGEST = 31;

  private final HardwareScope scope;
  private long last;

  FreshInstances(HardwareScope scope) {
    this.scope = scope;
    this.last =
        scope.byInstance().keySet().stream()
            .flatMap(id -> Units.number(id).stream())
            .filter(id -> id.bitLength() < LARGEST)
            .mapToLong(Number::longValue)
            .max()
            .orElse(0);
  }

  /** The next number above all that are in use. */
  String next() {
    String id;
    do {
      last++;
      id = Long.toString(last);
    } while (scope.byInstance().containsKey(id));
    return id;
  }
}
