package ovation.model.rules;

/** How much of a descriptor decides about one problem of a rule: what must be judged again. */
public enum Reach {
  /**
   * One system or collection without its children, or the envelope's own sections; with them the
   * names that the envelope declares: files, disks, networks, configurations.
   */
  CONTENT,
  /** Anything: the rule compares systems with each other or counts over all of them. */
  DESCRIPTOR
}
