package ovation.model.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ovation.model.envelope.Content;

/**
 * The OVF environment: what a guest gets to know of its deployment (DSP0243 2.1.1 §9.11, DSP8027
 * 1.1): the platform, its own properties, and those of its siblings as their environments have
 * them.
 */
public final class EnvironmentDocument {

  private static final String NAMESPACE = "http://schemas.dmtf.org/ovf/environment/1";

  private final DeployedProperties properties;
  private final Platform platform;
  private final StringBuilder out = new StringBuilder();

  private EnvironmentDocument(DeployedProperties properties, Platform platform) {
    this.properties = properties;
    this.platform = platform;
  }

  /**
   * The document as XML in UTF-8 without byte order mark, lines ended by line feeds.
   *
   * @param system the system that it is for
   */
  public static String of(Content system, DeployedProperties properties, Platform platform) {
    EnvironmentDocument document = new EnvironmentDocument(properties, platform);
    document.write(system);
    return document.out.toString();
  }

  private void write(Content system) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Environment xmlns=\"");
    out.append(NAMESPACE)
        .append("\"\n    xmlns:oe=\"")
        .append(NAMESPACE)
        .append("\"\n    oe:id=\"");
    out.append(escaped(id(system))).append("\">\n  <PlatformSection>\n");
    platform("Kind", platform.kind());
    platform("Version", platform.version());
    platform("Vendor", platform.vendor());
    platform("Locale", platform.locale());
    platform("Timezone", Integer.toString(platform.timezone()));
    out.append("  </PlatformSection>\n");
    section("  ", system);
    for (Content sibling : siblings(system)) {
      out.append("  <Entity oe:id=\"").append(escaped(id(sibling))).append("\">\n");
      section("    ", sibling);
      out.append("  </Entity>\n");
    }
    out.append("</Environment>\n");
  }

  private void platform(String name, String value) {
    out.append("    <").append(name).append('>').append(escaped(value));
    out.append("</").append(name).append(">\n");
  }

  private void section(String indent, Content content) {
    List<ResolvedProperty> visible = properties.visibleTo(content);
    if (visible.isEmpty()) {
      return;
    }
    out.append(indent).append("<PropertySection>\n");
    for (ResolvedProperty property : visible) {
      out.append(indent).append("  <Property oe:key=\"").append(escaped(property.key()));
      out.append("\" oe:value=\"").append(escaped(property.value())).append("\"/>\n");
    }
    out.append(indent).append("</PropertySection>\n");
  }

  private List<Content> siblings(Content system) {
    List<Content> siblings =
        new ArrayList<>(properties.parent(system).map(Content::children).orElse(List.of()));
    siblings.remove(system);
    return siblings;
  }

  private static String id(Content content) {
    return Objects.requireNonNullElse(content.id(), "");
  }

  /** The text for an attribute or an element; characters that XML does not have are left out. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
            default -> {
              boolean allowed =
                  c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF);
              if (allowed && isSeen(c)) {
                escaped.appendCodePoint(c);
              } else if (allowed) {
                escaped.append("&#").append(c).append(';');
              }
            }
          }
        });
    return escaped.toString();
  }

  /** False for characters that steer a terminal or the direction of text. */
  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
