package ovation.model.xml;

/** The order in which a schema wants the children of an element. */
@FunctionalInterface
public interface ChildOrder {

  /** Appends: every child has the same rank. */
  ChildOrder NONE = (parent, child) -> 0;

  /** The rank of a child within its parent: a new child goes after those of its rank or lower. */
  int rank(XmlElement parent, XmlElement child);
}
