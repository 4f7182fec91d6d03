package ovation.app.form;

import ovation.app.outline.NodeId;
import ovation.app.outline.NodeKind;

/**
 * Which form edits which kind of part.
 *
 * @param kind the kind of part
 * @param factory makes a form for one part of that kind
 */
public record FormKind(NodeKind kind, Factory factory) {
  /** Makes a form. */
  public interface Factory {
    /** A form for the given part. */
    Form create(FormContext context, NodeId node);
  }
}
