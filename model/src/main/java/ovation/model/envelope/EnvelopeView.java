package ovation.model.envelope;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** Reads the typed view from the lossless tree. */
public final class EnvelopeView {

  /** Made once: it takes a tenth of a second. */
  private static final class Context {
    static final JAXBContext INSTANCE = create();

    private static JAXBContext create() {
      try {
        return JAXBContext.newInstance(Envelope.class);
      } catch (JAXBException e) {
        throw new IllegalStateException("The envelope classes cannot be bound", e);
      }
    }
  }

  private EnvelopeView() {}

  /** The envelope of a root element; empty if the root is no Envelope of any known namespace. */
  public static Optional<Envelope> read(XmlElement root) {
    boolean known = root.namespace().isEmpty() || Namespaces.isEnvelope(root.namespace());
    if (!known || !root.localName().equals("Envelope")) {
      return Optional.empty();
    }
    try {
      Unmarshaller unmarshaller = Context.INSTANCE.createUnmarshaller();
      UnmarshallerHandler handler = unmarshaller.getUnmarshallerHandler();
      CanonicalEvents events = new CanonicalEvents(handler);
      Binder binder = new Binder(events);
      unmarshaller.setListener(binder);
      events.send(root);
      Envelope envelope = (Envelope) handler.getResult();
      envelope.index(binder.objects);
      return Optional.of(envelope);
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
        objects.put(events.current().key(), object);
      }
    }
  }
}
