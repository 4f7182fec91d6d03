package ovation.app.field;

/**
 * A repair offered as a link.
 *
 * @param label what it does, as a command: "Use vmx-14"
 * @param run does it
 */
public record FieldFix(String label, Runnable run) {}
