package ovation.packaging.disk.vmdk;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The text that describes a disk: what it is made of and what it is a change to.
 *
 * @param entries its settings by name in lower case, such as {@code createtype}, without quotes
 * @param extents in the order of the disk
 */
record Descriptor(Map<String, String> entries, List<ExtentLine> extents) {

  /** What {@code parentCID} is where there is no parent. */
  private static final long NO_PARENT = 0xFFFF_FFFFL;

  /** Returns the kind of disk; empty if the text does not say. */
  String createType() {
    return entries.getOrDefault("createtype", "");
  }

  /** Returns the content's identifier; nothing if there is none that can be read. */
  OptionalLong cid() {
    return identifier("cid");
  }

  /** Returns the identifier that the parent's content must have. */
  long parentCid() {
    return identifier("parentcid").orElse(NO_PARENT);
  }

  /** Whether the disk holds only the changes to another one. */
  boolean hasParent() {
    return parentCid() != NO_PARENT;
  }

  /** Returns the name of the parent's file; empty if the text does not say. */
  String parentName() {
    return entries.getOrDefault("parentfilenamehint", "");
  }

  /** Returns the sum of all extents in sectors. */
  long sectors() {
    return extents.stream().mapToLong(ExtentLine::sectors).sum();
  }

  private OptionalLong identifier(String name) {
    String digits = entries.getOrDefault(name, "");
    return digits.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseUnsignedLong(digits, 16));
  }
}
