package ovation.app.create;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ovation.app.disk.ImageFile;
import ovation.app.field.FieldModel;
import ovation.app.session.Background;
import ovation.app.text.Texts;
import ovation.model.edit.HardwareProfile;
import ovation.model.edit.NewAppliance;
import ovation.model.edit.NewAppliance.NewDisk;
import ovation.model.envelope.OvfVersion;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Targets;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.export.AuthoredFolderJob;

/** What a new appliance is to be, and whether enough is known to make it. */
public final class NewModel {
  private static final int OTHER_64_BIT = 102;
  private static final long GIB = 1L << 30;
  private static final int MOST_CPUS = 1024;

  private final Texts texts;
  private final Background background;
  private final Consumer<String> complain;
  private final ObservableList<ImageFile> images = FXCollections.observableArrayList();
  private final FieldModel<String> name;
  private final FieldModel<String> cpus;
  private final FieldModel<String> memory;
  private final FieldModel<String> network;
  private final FieldModel<Optional<TargetPlatform>> target;
  private final FieldModel<String> place;
  private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

  /**
   * A new appliance without disks yet.
   *
   * @param folder where it is put unless the user says otherwise
   * @param complain told why an image was not taken
   */
  public NewModel(Path folder, Texts texts, Background background, Consumer<String> complain) {
    this.texts = texts;
    this.background = background;
    this.complain = complain;
    name = field("new.name", "appliance");
    cpus = field("new.cpus", "1");
    memory = field("new.memory", Long.toString(2 * GIB));
    network = field("new.network", "VM Network");
    target = field("new.target", Optional.empty());
    place = field("new.place", folder.resolve("appliance.ovf").toString());
    cpus.check(typed -> number(typed).isPresent() ? Optional.empty() : refused("new.cpusRefused"));
    name.onCommit(typed -> {
      placeFollows(typed);
      show(name, typed);
    });
    images.addListener((javafx.beans.InvalidationListener) changed -> judge());
    judge();
  }

  private <T> FieldModel<T> field(String key, T initial) {
    FieldModel<T> field = new FieldModel<>(texts.of(key), initial);
    field.notInDescriptor().onCommit(typed -> show(field, typed));
    return field;
  }

  private <T> void show(FieldModel<T> field, T typed) {
    field.show(typed);
    judge();
  }

  private Optional<String> refused(String key) {
    return Optional.of(texts.of(key));
  }

  private static Optional<Integer> number(String typed) {
    boolean digits = typed.matches("[0-9]{1,4}");
    return digits
        ? Optional.of(Integer.parseInt(typed)).filter(NewModel::isCount)
        : Optional.empty();
  }

  private static boolean isCount(int number) {
    return number >= 1 && number <= MOST_CPUS;
  }

  /** As long as the place is called like the appliance, it goes on to be. */
  private void placeFollows(String newName) {
    path()
        .filter(path -> path.getFileName().toString().equals(fileName(name.value())))
        .ifPresent(path -> place.show(path.resolveSibling(fileName(newName)).toString()));
  }

  private static String fileName(String name) {
    String plain = name.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    return (plain.isEmpty() ? "appliance" : plain) + ".ovf";
  }

  private Optional<Path> path() {
    try {
      return Optional.of(Path.of(place.value())).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Takes disk images in, each read in the background. */
  public void add(List<Path> files) {
    for (Path file : files) {
      background.run(() -> ImageFile.read(file), this::take, complain);
    }
  }

  private void take(ImageFile image) {
    boolean known = images.stream().anyMatch(other -> other.name().equalsIgnoreCase(image.name()));
    if (image.image().format() == DiskFormat.ISO) {
      complain.accept(texts.of("new.noDisk", image.name()));
    } else if (known) {
      complain.accept(texts.of("new.twice", image.name()));
    } else {
      images.add(image);
    }
  }

  /** Leaves an image out again. */
  public void remove(ImageFile image) {
    images.remove(image);
  }

  private void judge() {
    Optional<Path> path = path();
    if (images.isEmpty()) {
      missing.set(texts.of("new.noImages"));
    } else if (path.isEmpty()
        || !path.get().toString().toLowerCase(Locale.ROOT).endsWith(".ovf")
        || path.get().getParent() == null) {
      missing.set(texts.of("new.placeRefused"));
    } else if (Files.exists(path.get())) {
      missing.set(texts.of("new.placeTaken", path.get().getFileName()));
    } else {
      missing.set("");
    }
  }

  /**
   * What writes the appliance as it is described now.
   *
   * @return nothing while something is missing
   */
  public Optional<AuthoredFolderJob> job() {
    judge();
    Path descriptor = path().orElse(null);
    if (!missing.get().isEmpty() || descriptor == null) {
      return Optional.empty();
    }
    List<NewDisk> disks = new ArrayList<>();
    Map<String, Path> copies = new LinkedHashMap<>();
    for (ImageFile image : images) {
      disks.add(new NewDisk(href(image.name()), image.size(), image.capacity(), image.format()));
      if (!Objects.equals(image.path().toAbsolutePath().getParent(), descriptor.getParent())) {
        copies.put(image.name(), image.path());
      }
    }
    String wanted = network.value().strip();
    NewAppliance appliance =
        new NewAppliance(
            OvfVersion.V1,
            name.value().strip(),
            OTHER_64_BIT,
            number(cpus.value()).orElse(1),
            Long.parseLong(memory.value()),
            target.value().map(TargetPlatform::hardware).orElse(HardwareProfile.COMMON),
            disks,
            wanted.isEmpty() ? List.of() : List.of(wanted));
    return Optional.of(
        new AuthoredFolderJob(descriptor, appliance.snapshot().bytes(), copies, false));
  }

  private static String href(String name) {
    try {
      return new URI(null, null, "./" + name, null).toASCIIString().substring(2);
    } catch (URISyntaxException e) {
      return name;
    }
  }

  /** The platforms to choose from; nothing stands for what most of them take. */
  public List<Optional<TargetPlatform>> targets() {
    List<Optional<TargetPlatform>> all = new ArrayList<>();
    all.add(Optional.empty());
    Targets.builtIn().stream()
        .filter(TargetPlatform::takesPackages)
        .forEach(platform -> all.add(Optional.of(platform)));
    return all;
  }

  /** The images, in the order in which they are attached. */
  public ObservableList<ImageFile> images() {
    return images;
  }

  /** The name shown to people. */
  public FieldModel<String> name() {
    return name;
  }

  /** How many virtual CPUs. */
  public FieldModel<String> cpus() {
    return cpus;
  }

  /** The memory in bytes. */
  public FieldModel<String> memory() {
    return memory;
  }

  /** The network that an adapter is connected to; empty for none. */
  public FieldModel<String> network() {
    return network;
  }

  /** Whose hardware is chosen. */
  public FieldModel<Optional<TargetPlatform>> target() {
    return target;
  }

  /** The full path of the descriptor to write. */
  public FieldModel<String> place() {
    return place;
  }

  /** What is missing to make it, "" for nothing. */
  public ReadOnlyStringProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }
}
