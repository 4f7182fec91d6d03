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
import ovation.model.edit.NewAppliance;
import ovation.model.edit.NewSystem;
import ovation.model.edit.NewSystem.NewDisk;
import ovation.model.envelope.OvfVersion;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.export.AuthoredFolderJob;

/** What a new appliance is to be, and whether enough is known to make it. */
public final class NewModel {
  /** How the disks are shared out among systems. */
  public enum Layout {
    ONE_SYSTEM,
    SYSTEM_PER_DISK
  }

  private final Texts texts;
  private final Background background;
  private final Consumer<String> complain;
  private final ObservableList<ImageFile> images = FXCollections.observableArrayList();
  private final ObservableList<SystemPlan> systems = FXCollections.observableArrayList();
  private final HardwareWish hardware;
  private final FieldModel<String> name;
  private final FieldModel<Layout> layout;
  private final FieldModel<String> place;
  private boolean placed;
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
    hardware = new HardwareWish(texts);
    name = field("new.name", "appliance");
    layout = field("new.layout", Layout.ONE_SYSTEM);
    place = field("new.place", folder.resolve("appliance.ovf").toString());
    name.onCommit(typed -> {
      placeFollows(typed);
      show(name, typed);
    });
    place.onCommit(typed -> {
      placed = true;
      show(place, typed);
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

  /** Takes disk images in, read in the background one after the other: their order counts. */
  public void add(List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    Path file = files.getFirst();
    List<Path> others = List.copyOf(files.subList(1, files.size()));
    background.run(
        () -> ImageFile.read(file),
        image -> {
          take(image);
          add(others);
        },
        reason -> {
          complain.accept(texts.say(reason));
          add(others);
        });
  }

  private void take(ImageFile image) {
    boolean known = images.stream().anyMatch(other -> other.name().equalsIgnoreCase(image.name()));
    if (image.image().format() == DiskFormat.ISO) {
      complain.accept(texts.of("new.noDisk", image.name()));
    } else if (known) {
      complain.accept(texts.of("new.twice", image.name()));
    } else {
      if (images.isEmpty()) {
        placeBeside(image);
      }
      images.add(image);
    }
  }

  /** As long as nobody has said where to put it, it is put beside its first disk. */
  private void placeBeside(ImageFile image) {
    if (!placed) {
      Path beside = image.path().toAbsolutePath().resolveSibling(fileName(name.value()));
      show(place, beside.normalize().toString());
    }
  }

  /** Leaves an image out again. */
  public void remove(ImageFile image) {
    images.remove(image);
  }

  private void judge() {
    shareOut();
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

  /** Shares the disks out; what was said about a system that stays is kept. */
  private void shareOut() {
    layout.enabledProperty().set(images.size() > 1);
    List<List<ImageFile>> shares =
        isOne() ? List.of(List.copyOf(images)) : images.stream().map(List::of).toList();
    boolean numbered = !isOne();
    List<SystemPlan> plans = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      plans.add(plan(numbered ? i + 1 : 0, shares.get(i)));
    }
    if (!plans.equals(systems)) {
      systems.setAll(plans);
    }
  }

  private boolean isOne() {
    return layout.value() == Layout.ONE_SYSTEM || images.size() < 2;
  }

  private SystemPlan plan(int number, List<ImageFile> share) {
    for (SystemPlan present : systems) {
      if (number == present.number() && (number == 0 || present.images().equals(share))) {
        present.take(share);
        return present;
      }
    }
    String stem = number == 0 ? "" : share.getFirst().name().replaceFirst("[.][^.]+$", "");
    return new SystemPlan(number, stem, share, texts);
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
    Map<String, Path> copies = new LinkedHashMap<>();
    for (ImageFile image : images) {
      if (!Objects.equals(image.path().toAbsolutePath().getParent(), descriptor.getParent())) {
        copies.put(image.name(), image.path());
      }
    }
    NewAppliance appliance =
        new NewAppliance(
            OvfVersion.V1,
            name.value().strip(),
            hardware.profile(),
            systems.stream().map(this::system).toList());
    return Optional.of(
        new AuthoredFolderJob(descriptor, appliance.snapshot().bytes(), copies, false));
  }

  private NewSystem system(SystemPlan plan) {
    HardwareWish.Start start = hardware.start().value();
    String called = plan.number() == 0 ? name.value() : plan.name().value();
    return new NewSystem(
        called.strip(),
        Integer.parseInt(plan.guest().value()),
        hardware.count(),
        hardware.bytes(),
        start.firmware().orElse(null),
        start == HardwareWish.Start.SECURE,
        plan.images().stream().map(NewModel::disk).toList(),
        hardware.names());
  }

  private static NewDisk disk(ImageFile image) {
    return new NewDisk(href(image.name()), image.size(), image.capacity(), image.format());
  }

  private static String href(String name) {
    try {
      return new URI(null, null, "./" + name, null).toASCIIString().substring(2);
    } catch (URISyntaxException e) {
      return name;
    }
  }

  /** The images, in the order in which they are attached. */
  public ObservableList<ImageFile> images() {
    return images;
  }

  /** The systems that are to be made of the images. */
  public ObservableList<SystemPlan> systems() {
    return systems;
  }

  /** The hardware of every system. */
  public HardwareWish hardware() {
    return hardware;
  }

  /** The name shown to people. */
  public FieldModel<String> name() {
    return name;
  }

  /** How the images are shared out among systems. */
  public FieldModel<Layout> layout() {
    return layout;
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
