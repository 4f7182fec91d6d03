package ovation.app.look;

/** Light or dark: as the system is, or as the user says. */
public enum Appearance {
  SYSTEM,
  LIGHT,
  DARK
}
