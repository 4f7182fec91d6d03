package ovation.app.create;

import java.util.List;
import ovation.app.disk.ImageFile;
import ovation.app.field.FieldModel;
import ovation.app.text.Texts;

/** What one system of a new appliance is to be called, to run, and to start from. */
public final class SystemPlan {
  private static final String OTHER_64_BIT = "102";

  private final int number;
  private final FieldModel<String> name;
  private final FieldModel<String> guest;
  private List<ImageFile> images;

  /**
   * A system of which nothing is known but its disks.
   *
   * @param number its place, from 1, for the names of the fields; 0 for the only one
   */
  SystemPlan(int number, String name, List<ImageFile> images, Texts texts) {
    this.number = number;
    this.images = List.copyOf(images);
    String label = number == 0 ? texts.of("new.guest") : texts.of("new.guestOf", number);
    this.name = field(texts.of("new.system", number), name);
    guest = field(label, OTHER_64_BIT);
  }

  private static FieldModel<String> field(String label, String initial) {
    FieldModel<String> field = new FieldModel<>(label, initial).notInDescriptor();
    return field.onCommit(field::show);
  }

  /**
   * Its place among the systems, from 1; 0 for the only one, which is called like the appliance.
   */
  public int number() {
    return number;
  }

  /** The name shown to people. */
  public FieldModel<String> name() {
    return name;
  }

  /** The number of the guest operating system. */
  public FieldModel<String> guest() {
    return guest;
  }

  List<ImageFile> images() {
    return images;
  }

  void take(List<ImageFile> newImages) {
    images = List.copyOf(newImages);
  }
}
