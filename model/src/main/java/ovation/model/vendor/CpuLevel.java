package ovation.model.vendor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.OvfObject;
import ovation.model.xml.XmlElement;

/**
 * What the host's processors must be able to do: a {@code Level} of {@code
 * vmw:CpuCompatibilitySection}, registers of the CPUID instruction as masks.
 *
 * @param level the leaf; null if missing
 * @param vendor the maker that it is for, such as {@code intel}; null for all
 * @param registers {@code eax}, {@code ebx}, {@code ecx}, {@code edx} as given, those that are said
 * @param element the level
 */
public record CpuLevel(
    @Nullable String level, @Nullable String vendor, List<String> registers, XmlElement element) {

  /** A level with its own copy. */
  public CpuLevel {
    registers = List.copyOf(registers);
  }

  /** The levels that a system demands. */
  public static List<CpuLevel> of(OvfObject system) {
    return system.element().elements().stream()
        .filter(section -> section.localName().equals("CpuCompatibilitySection"))
        .flatMap(section -> Elements.named(section, "Level").stream())
        .map(level ->
            new CpuLevel(
                Elements.attribute(level, "level"),
                Elements.attribute(level, "vendor"),
                List.of("eax", "ebx", "ecx", "edx").stream()
                    .filter(name -> Elements.attribute(level, name) != null)
                    .map(name -> name + "=" + Elements.attribute(level, name))
                    .toList(),
                level))
        .toList();
  }
}
