package ovation.app.look;

/** Light, dark or in high contrast: as the system is, or as the user says. */
public enum Appearance {
  /** As the system is, high contrast included. */
  SYSTEM,
  LIGHT,
  DARK,
  /** In high contrast, light or dark as the system is. */
  CONTRAST
}
