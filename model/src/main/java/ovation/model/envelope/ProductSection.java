package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the software is, and the properties it is set up with (DSP0243 2.1.1 §9.5). */
@XmlAccessorType(XmlAccessType.NONE)
public final class ProductSection extends Section {

  @XmlAttribute(name = "class", namespace = Namespaces.OVF)
  private @Nullable String productClass;

  @XmlAttribute(name = "instance", namespace = Namespaces.OVF)
  private @Nullable String instance;

  @XmlElement(name = "Product", namespace = Namespaces.OVF)
  private @Nullable LocalText product;

  @XmlElement(name = "Vendor", namespace = Namespaces.OVF)
  private @Nullable LocalText vendor;

  @XmlElement(name = "Version", namespace = Namespaces.OVF)
  private @Nullable LocalText version;

  @XmlElement(name = "FullVersion", namespace = Namespaces.OVF)
  private @Nullable LocalText fullVersion;

  @XmlElement(name = "ProductUrl", namespace = Namespaces.OVF)
  private @Nullable LocalText productUrl;

  @XmlElement(name = "VendorUrl", namespace = Namespaces.OVF)
  private @Nullable LocalText vendorUrl;

  @XmlElement(name = "AppUrl", namespace = Namespaces.OVF)
  private @Nullable LocalText appUrl;

  @XmlElement(name = "Icon", namespace = Namespaces.OVF)
  private final List<Icon> icons = new ArrayList<>();

  @XmlElements({
    @XmlElement(name = "Category", namespace = Namespaces.OVF, type = Category.class),
    @XmlElement(name = "Property", namespace = Namespaces.OVF, type = Property.class)
  })
  private final List<ProductEntry> entries = new ArrayList<>();

  /** The class that qualifies property keys, null for none. */
  public @Nullable String productClass() {
    return productClass;
  }

  /** The instance that qualifies property keys, null for none. */
  public @Nullable String instance() {
    return instance;
  }

  /** The name of the product. */
  public @Nullable LocalText product() {
    return product;
  }

  /** Who makes it. */
  public @Nullable LocalText vendor() {
    return vendor;
  }

  /** Its version, short. */
  public @Nullable LocalText version() {
    return version;
  }

  /** Its version in full. */
  public @Nullable LocalText fullVersion() {
    return fullVersion;
  }

  /** The address of the product. */
  public @Nullable LocalText productUrl() {
    return productUrl;
  }

  /** The address of the vendor. */
  public @Nullable LocalText vendorUrl() {
    return vendorUrl;
  }

  /** The address of the running appliance. */
  public @Nullable LocalText appUrl() {
    return appUrl;
  }

  /** The icons. */
  public List<Icon> icons() {
    return List.copyOf(icons);
  }

  /** The categories and properties as they are interleaved. */
  public List<ProductEntry> entries() {
    return List.copyOf(entries);
  }

  /** The properties in the order written. */
  public List<Property> properties() {
    return entries.stream().filter(Property.class::isInstance).map(Property.class::cast).toList();
  }

  /** The full key of a property in the environment: class, key and instance with dots. */
  public String fullKey(Property property) {
    String start = productClass == null || productClass.isEmpty() ? "" : productClass + ".";
    String end = instance == null || instance.isEmpty() ? "" : "." + instance;
    String key = property.key();
    return start + (key == null ? "" : key) + end;
  }
}
