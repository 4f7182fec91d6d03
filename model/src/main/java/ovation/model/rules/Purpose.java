package ovation.model.rules;

/**
 * What a descriptor is inspected for. A few rules are stricter about what is about to be shipped.
 */
public enum Purpose {
  /** It is being worked on, or looked at where it lies. */
  EDITING,
  /** It is about to be packed and shipped. */
  PACKING
}
