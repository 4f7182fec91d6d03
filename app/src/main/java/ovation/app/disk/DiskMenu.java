package ovation.app.disk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import ovation.app.form.FileDialogs;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.DiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.ElementKey;
import ovation.packaging.disk.DiskFormat;

/** What can be done with one disk and its image. */
final class DiskMenu {
  private static final int MOST_SYSTEMS = 40;
  private static final List<DiskFormat> WRITTEN =
      List.of(
          DiskFormat.VMDK,
          DiskFormat.QCOW2,
          DiskFormat.VHDX,
          DiskFormat.VHD,
          DiskFormat.VDI,
          DiskFormat.RAW);

  private final FormContext context;
  private final Texts texts;
  private final DiskModel model;
  private final ImageWork work;

  DiskMenu(FormContext context, DiskModel model, ImageWork work) {
    this.context = context;
    this.model = model;
    this.work = work;
    texts = context.texts();
  }

  List<MenuItem> items(DiskUsers users) {
    Disk disk = model.facts().disk();
    ElementKey key = disk.element().key();
    List<MenuItem> items = new ArrayList<>();
    items.add(item(texts.of("disk.replace"), Icon.OPEN, () -> replace(key)));
    if (!model.facts().isBlank() && work.isThere(model.facts().href())) {
      items.add(item(texts.of("disk.correct"), Icon.OK, this::correct));
      items.add(convert(key));
    }
    items.add(new SeparatorMenuItem());
    items.add(attach(users));
    items.add(detach(users));
    items.add(new SeparatorMenuItem());
    items.add(item(texts.of("disk.remove"), Icon.REMOVE, model::remove));
    return items;
  }

  private void replace(ElementKey key) {
    context
        .files()
        .open(texts.of("disk.chooseReplacement"), FileDialogs.IMAGES)
        .ifPresent(image -> work.replace(key, image));
  }

  private void correct() {
    work.read(model.facts().href(), model::correct);
  }

  private Menu convert(ElementKey key) {
    Menu menu = new Menu(texts.of("disk.convert"), Icon.EXPORT.node());
    Optional<Path> from = work.path(model.facts().href());
    for (DiskFormat format : WRITTEN) {
      menu.getItems()
          .add(
              item(
                  format.label(),
                  Icon.DISK,
                  () -> from.ifPresent(file -> convert(key, file, format))));
    }
    if (from.isEmpty()) {
      MenuItem why = new MenuItem(texts.of("disk.convertInArchive"));
      why.setDisable(true);
      menu.getItems().setAll(List.of(why));
    }
    return menu;
  }

  private void convert(ElementKey key, Path from, DiskFormat format) {
    String name = ImageWork.nameIn(format, model.facts().href());
    String pattern = "*." + name.substring(name.lastIndexOf('.') + 1);
    context
        .files()
        .save(texts.of("disk.convertTo"), name, List.of(pattern))
        .ifPresent(to -> work.convert(key, from, format, to));
  }

  private Menu attach(DiskUsers users) {
    Menu menu = new Menu(texts.of("disk.attach"), Icon.SYSTEM.node());
    String id = String.valueOf(model.facts().disk().diskId());
    Set<ElementKey> there =
        users.of(id).stream().map(DiskUsers.User::owner).collect(Collectors.toSet());
    for (VirtualSystem system : model.systems()) {
      boolean free = !there.contains(system.element().key()) && !system.hardware().isEmpty();
      if (free && menu.getItems().size() < MOST_SYSTEMS) {
        menu.getItems()
            .add(
                item(
                    system.displayName(),
                    Icon.SYSTEM,
                    () -> context.edit(DiskEdits.attach(system.hardware().getFirst(), id))));
      }
    }
    menu.setDisable(menu.getItems().isEmpty());
    return menu;
  }

  private Menu detach(DiskUsers users) {
    Menu menu = new Menu(texts.of("disk.detach"), Icon.CLOSE.node());
    Disk disk = model.facts().disk();
    Set<ElementKey> there =
        users.of(disk.diskId()).stream().map(DiskUsers.User::owner).collect(Collectors.toSet());
    for (VirtualSystem system : model.systems()) {
      if (there.contains(system.element().key()) && menu.getItems().size() < MOST_SYSTEMS) {
        menu.getItems()
            .add(
                item(
                    system.displayName(),
                    Icon.SYSTEM,
                    () -> context.edit(DiskEdits.detach(system.hardware().getFirst(), disk))));
      }
    }
    menu.setDisable(menu.getItems().isEmpty());
    return menu;
  }

  private MenuItem item(String label, Icon icon, Runnable action) {
    MenuItem item = new MenuItem(label, icon.node());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
