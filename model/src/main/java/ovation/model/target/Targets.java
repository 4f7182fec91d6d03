package ovation.model.target;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The platforms known: those that come with the program, and files of the user. Immutable. */
public final class Targets {

  /** The names of the files that come with the program, each after the one that it extends. */
  private static final List<String> FILES =
      List.of(
          "esxi-6.5",
          "esxi-6.7",
          "esxi-7.0",
          "esxi-8.0",
          "esxi-9.0",
          "workstation",
          "virtualbox-6.1",
          "virtualbox-7.0",
          "virtualbox-7.1",
          "hyperv-2019",
          "hyperv-2022",
          "xenserver-8",
          "xcpng-8.3",
          "kvm",
          "proxmox-8",
          "proxmox-9",
          "nutanix",
          "aws",
          "azure",
          "gcp");

  /** Read once. */
  private static final class BuiltIn {
    static final Targets INSTANCE = read();

    private static Targets read() {
      Targets targets = new Targets(Map.of());
      for (String name : FILES) {
        targets = targets.with(name + ".xml", bytes(name + ".xml"));
      }
      return targets;
    }

    private static byte[] bytes(String name) {
      try (InputStream in = Targets.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("The program lacks its file " + name);
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new IllegalStateException("The program's file " + name + " cannot be read", e);
      }
    }
  }

  private final Map<String, TargetPlatform> byId;

  private Targets(Map<String, TargetPlatform> byId) {
    this.byId = byId;
  }

  /** The platforms that come with the program, in the order to show. */
  public static List<TargetPlatform> builtIn() {
    return known().all();
  }

  /** The platforms that come with the program, ready to be joined by others. */
  public static Targets known() {
    return BuiltIn.INSTANCE;
  }

  /**
   * These platforms and that of a file. A file with the id of a known platform replaces it; what it
   * {@code extends} must be known by then, and may be the platform that it replaces.
   *
   * @param file how messages name the file
   * @param bytes what it holds
   * @throws TargetFileException if the file is faulty; its message is one sentence for the user
   */
  public Targets with(String file, byte[] bytes) {
    TargetFile own = TargetFileReader.read(file, bytes);
    String parentId = own.parent;
    TargetPlatform parent = parentId == null ? null : byId.get(parentId.strip());
    if (parentId != null && parent == null) {
      throw new TargetFileException(
          file,
          1,
          "It extends \"" + parentId + "\", which is not known. There are: " + ids() + ".");
    }
    TargetPlatform platform = new TargetPlatform(own, parent, bytes);
    Map<String, TargetPlatform> more = new LinkedHashMap<>(byId);
    more.put(platform.id(), platform);
    return new Targets(more);
  }

  /** All platforms in the order to show. */
  public List<TargetPlatform> all() {
    return List.copyOf(byId.values());
  }

  /** All ids, for messages: {@code esxi-6.5, esxi-6.7, …}. */
  public String ids() {
    return String.join(", ", byId.keySet());
  }

  /**
   * The platform of a name: {@code esxi-7.0}, {@code esxi@7.0}, or {@code esxi} for the newest, in
   * any letter case.
   */
  public Optional<TargetPlatform> of(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT).replace('@', '-');
    TargetPlatform exact = byId.get(wanted);
    if (exact != null) {
      return Optional.of(exact);
    }
    List<TargetPlatform> versions = new ArrayList<>();
    for (TargetPlatform platform : byId.values()) {
      String id = platform.id().toLowerCase(Locale.ROOT);
      if (id.equals(wanted)) {
        return Optional.of(platform);
      }
      if (id.startsWith(wanted + "-")) {
        versions.add(platform);
      }
    }
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }
}
