package ovation.app.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.check.Badge;
import ovation.app.check.Finding;
import ovation.app.check.Findings;
import ovation.app.outline.NodeId;
import ovation.app.outline.Outline;
import ovation.app.outline.OutlineNode;
import ovation.model.document.Snapshot;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/**
 * What a check has found in one state of a document, and in which parts of it. Made in the
 * background, because with many thousand problems it takes its time.
 */
public final class Judgement {
  private final Snapshot snapshot;
  private final Findings findings;
  private final Outline outline;
  private final Map<ElementKey, OutlineNode> parts = new HashMap<>();
  private final Map<NodeId, Badge> own = new HashMap<>();
  private final Map<NodeId, Badge> totals = new HashMap<>();

  /**
   * The judgement of a state.
   *
   * @param outline the parts of that state, or of the last one that could be read
   */
  public Judgement(Snapshot snapshot, Findings findings, Outline outline) {
    this.snapshot = snapshot;
    this.findings = findings;
    this.outline = outline;
    outline.complete();
    if (!findings.all().isEmpty()) {
      snapshot.root().ifPresent(root -> place(root, null));
      findings.all().forEach(this::count);
    }
  }

  private void place(XmlElement element, @Nullable OutlineNode around) {
    OutlineNode part = outline.owner(element.key()).orElse(around);
    if (part != null && !findings.on(element.key()).isEmpty()) {
      parts.put(element.key(), part);
    }
    element.elements().forEach(child -> place(child, part));
  }

  private void count(Finding finding) {
    OutlineNode part = finding.element().map(parts::get).orElse(null);
    Badge badge = Badge.of(finding.level());
    if (part == null || badge.total() == 0) {
      return;
    }
    own.merge(part.id(), badge, Badge::plus);
    totals.merge(part.id(), badge, Badge::plus);
    outline.above(part.id()).forEach(above -> totals.merge(above.id(), badge, Badge::plus));
  }

  /** The state that was judged. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** What is wrong. */
  public Findings findings() {
    return findings;
  }

  /** The part that an element with a problem belongs to. */
  public Optional<OutlineNode> partOf(ElementKey element) {
    return Optional.ofNullable(parts.get(element));
  }

  /** How many problems a part has itself. */
  public Badge own(NodeId part) {
    return own.getOrDefault(part, Badge.NONE);
  }

  /** How many problems a part has with all parts below it. */
  public Badge total(NodeId part) {
    return totals.getOrDefault(part, Badge.NONE);
  }
}
