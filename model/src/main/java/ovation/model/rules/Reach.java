package ovation.model.rules;

/**
 * How much of a descriptor decides about the problems of a rule: what has to be judged again after
 * an edit.
 */
public enum Reach {
  /** The References, the Strings and the sections of the Envelope; no system or collection. */
  ENVELOPE,
  /**
   * One {@link RuleContext#owners() owner of sections} at a time: a system or collection without
   * its children, or the Envelope's own part; and of everything else only the names that the
   * Envelope declares: of files, disks, networks, configurations and texts.
   */
  OWNER,
  /** Anything: the rule compares systems with each other or counts over all of them. */
  DESCRIPTOR
}
