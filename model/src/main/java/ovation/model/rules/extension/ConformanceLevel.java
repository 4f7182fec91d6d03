package ovation.model.rules.extension;

/** How far a package keeps to what every importer understands (DSP0243 2.1.1 §5.6). */
public enum ConformanceLevel {
  /** Nothing but what the standard defines. */
  ONE(1, "only what the standard defines"),
  /** Extensions that an importer may leave out. */
  TWO(2, "with extensions, all of them optional"),
  /** Extensions that an importer has to understand or else refuse. */
  THREE(3, "with extensions that an importer must understand");

  private final int number;
  private final String label;

  ConformanceLevel(int number, String label) {
    this.number = number;
    this.label = label;
  }

  /** The number of the standard, 1 to 3. */
  public int number() {
    return number;
  }

  /** What the level means, in a few words. */
  public String label() {
    return label;
  }
}
