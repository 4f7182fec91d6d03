package ovation.model.convert;

import java.util.List;
import ovation.model.xml.XmlDocument;

/** One step from a version of the standard to the next. */
interface ConversionStep {

  /** The document in the other version; what it cannot say is added to {@code losses}. */
  XmlDocument convert(XmlDocument document, List<Loss> losses);
}
