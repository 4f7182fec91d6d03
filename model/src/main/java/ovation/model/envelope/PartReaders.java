package ovation.model.envelope;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import ovation.model.xml.XmlElement;

/** Readers of one view's parts, as many as threads read at the same time. */
final class PartReaders {

  private final Queue<PartReader> idle = new ConcurrentLinkedQueue<>();

  /** The view of an element whose canonical name is {@code name}. */
  SectionOwner read(XmlElement element, String name) {
    PartReader free = idle.poll();
    PartReader reader = free == null ? new PartReader() : free;
    SectionOwner part = reader.read(element, name);
    idle.add(reader);
    return part;
  }
}
