package ovation.app.look;

/** Whether things move into their places or are simply there. */
public enum Motion {
  /** As the system says. */
  SYSTEM,
  REDUCED,
  FULL
}
