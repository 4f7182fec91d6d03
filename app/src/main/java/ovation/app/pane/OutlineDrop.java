package ovation.app.pane;

import ovation.app.outline.OutlineNode;

/** Which lines of the outline take disk images: a system, and what belongs to its machine. */
final class OutlineDrop {
  private OutlineDrop() {}

  static boolean isTarget(OutlineNode node) {
    return switch (node.id().kind()) {
      case SYSTEM, HARDWARE, OPERATING_SYSTEM, INSTALL -> true;
      default -> false;
    };
  }
}
