package ovation.model.envelope;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** Reads an Envelope, a system or a collection by JAXB, without the contents inside it. */
final class PartReader {

  /** Made once: it takes a tenth of a second. */
  private static final JAXBContext CONTEXT = context();

  private final Unmarshaller unmarshaller;

  PartReader() {
    try {
      unmarshaller = CONTEXT.createUnmarshaller();
    } catch (JAXBException e) {
      throw new IllegalStateException("The envelope classes cannot be bound", e);
    }
  }

  private static JAXBContext context() {
    try {
      return JAXBContext.newInstance(
          Envelope.class, VirtualSystem.class, VirtualSystemCollection.class);
    } catch (JAXBException e) {
      throw new IllegalStateException("The envelope classes cannot be bound", e);
    }
  }

  /** The view of an element whose canonical name is {@code name}. */
  SectionOwner read(XmlElement element, String name) {
    try {
      UnmarshallerHandler handler = unmarshaller.getUnmarshallerHandler();
      CanonicalEvents events = new CanonicalEvents(handler);
      Binder binder = new Binder(events);
      unmarshaller.setListener(binder);
      events.send(element, name);
      SectionOwner part = (SectionOwner) handler.getResult();
      part.index(binder.objects);
      return part;
    } catch (JAXBException | SAXException e) {
      throw new IllegalStateException("A well-formed tree was not read", e);
    }
  }

  /** Tells every object which element it is a view of. */
  private static final class Binder extends Unmarshaller.Listener {

    private final CanonicalEvents events;
    private final Map<ElementKey, OvfObject> objects = new HashMap<>();

    Binder(CanonicalEvents events) {
      this.events = events;
    }

    @Override
    public void beforeUnmarshal(Object target, @Nullable Object parent) {
      if (target instanceof OvfObject object) {
        object.bind(events.current());
        if (parent != null) {
          objects.put(events.current().key(), object);
        }
      }
    }
  }
}
