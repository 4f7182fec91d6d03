package ovation.app.disk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.Tip;
import ovation.app.form.Actions;
import ovation.app.form.Cards;
import ovation.app.form.Derived;
import ovation.app.form.EmptyState;
import ovation.app.form.FileDialogs;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeId;
import ovation.app.table.Painted;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.DiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.DiskFormats;
import ovation.model.text.Figure;
import ovation.model.xml.ElementKey;

/** The virtual disks (DSP0243 2.1.1 §9.1), one card each. */
public final class DiskForm implements Form {
  private static final int PAGE = 60;
  private static final int AT_ONCE = 12;
  private static final int STEP = 6;
  private static final long BLANK = 16L << 30;

  private final FormContext context;
  private final Texts texts;
  private final Supplier<Optional<Path>> imageChooser;
  private final Map<ElementKey, DiskCard> cards = new LinkedHashMap<>();
  private final VBox list = new VBox(8);
  private final Card empty;
  private final HBox bar;
  private final Label total = new Label();
  private final Node node;
  private int most = PAGE;
  private int ready = AT_ONCE;
  private boolean growing;
  private final Derived<DiskOverview> overview;
  private @Nullable FormState shown;
  private @Nullable FormState laidOut;
  private @Nullable ElementKey awaited;

  /** The form of all disks. */
  public DiskForm(FormContext context, NodeId id) {
    this(
        context,
        () -> context.files().open(context.texts().of("disk.chooseImage"), FileDialogs.IMAGES));
  }

  DiskForm(FormContext context, Supplier<Optional<Path>> imageChooser) {
    this.context = context;
    this.imageChooser = imageChooser;
    texts = context.texts();
    overview = new Derived<>(context);
    empty =
        new Card(
            texts.of("disk.card"),
            new EmptyState(
                Icon.DISK,
                texts.of("disk.none"),
                texts.of("disk.noneHelp"),
                Actions.edit(context, Icon.ADD, texts.of("disk.addBlank"), this::addBlank),
                Actions.edit(context, Icon.OPEN, texts.of("disk.addImage"), this::addImage)));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    total.getStyleClass().add("ov-muted");
    total.setMinWidth(0);
    Tip.whenCut(total);
    bar =
        new HBox(
            4,
            total,
            space,
            whole(Actions.edit(context, Icon.ADD, texts.of("disk.addBlank"), this::addBlank)),
            whole(Actions.edit(context, Icon.OPEN, texts.of("disk.addImage"), this::addImage)));
    bar.getStyleClass().add("ov-form-bar");
    Cards cards = new Cards(bar, list, empty);
    new DiskDrop(context).listen(cards, null, this::openCard);
    node = cards;
  }

  /** The sum gives way before the buttons do. */
  private static Region whole(Region button) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void addBlank() {
    FormState state = shown;
    if (state != null) {
      String id = DiskEdits.freeId(state.envelope());
      context.edit(DiskEdits.add(state.envelope(), id, null, BLANK, DiskFormats.STREAM_OPTIMIZED));
      openCard(id);
    }
  }

  private void addImage() {
    imageChooser.get().ifPresent(this::addImage);
  }

  void addImage(Path path) {
    new DiskDrop(context).land(List.of(path), null, this::openCard);
  }

  private void openCard(String id) {
    FormState state = shown;
    if (state != null) {
      state.envelope().disk(id).map(disk -> disk.element().key()).ifPresent(this::reveal);
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    shown = state;
    List<Disk> disks = state.envelope().disks();
    list.setVisible(!disks.isEmpty());
    list.setManaged(!disks.isEmpty());
    bar.setVisible(!disks.isEmpty());
    bar.setManaged(!disks.isEmpty());
    empty.setVisible(disks.isEmpty());
    empty.setManaged(disks.isEmpty());
    overview.of(state, of -> DiskOverview.of(of.envelope()), all -> layOut(state, disks, all));
  }

  private void layOut(FormState state, List<Disk> disks, DiskOverview all) {
    Figure capacity = ByteSize.of(all.capacity());
    total.setText(
        all.used()
            .map(used -> texts.of("disk.total", ByteSize.of(used), capacity))
            .orElseGet(() -> texts.of("disk.capacityTotal", capacity)));
    Map<ElementKey, DiskCard> now = new LinkedHashMap<>();
    int end = Math.min(most, disks.size());
    for (Disk disk : disks.subList(0, Math.min(ready, end))) {
      ElementKey key = disk.element().key();
      DiskCard present = cards.get(key);
      DiskCard card = present == null ? new DiskCard(context) : present;
      if (present == null || state != laidOut) {
        card.show(state, disk, all.users(), all.families());
      }
      now.put(key, card);
    }
    laidOut = state;
    cards.clear();
    cards.putAll(now);
    List<Node> children = new ArrayList<>(now.values());
    if (disks.size() > most) {
      Button more = new Button(texts.of("table.more", Math.min(PAGE, disks.size() - most)));
      more.getStyleClass().add("flat");
      more.setOnAction(event -> {
        most += PAGE;
        show(state);
      });
      children.add(more);
    }
    if (children.size() != list.getChildren().size() || !list.getChildren().containsAll(children)) {
      list.getChildren().setAll(children);
    }
    openAwaited();
    growLater(now.size() < end);
  }

  /** Cards that nobody sees yet come after the picture. */
  private void growLater(boolean more) {
    if (more && !growing) {
      growing = true;
      Painted.then(this::grow);
    }
  }

  private void grow() {
    growing = false;
    FormState state = shown;
    if (state != null && node.getScene() != null) {
      ready += STEP;
      show(state);
    }
  }

  @Override
  public String subtitle() {
    FormState state = shown;
    return state == null ? "" : texts.of("disk.subtitle", state.envelope().disks().size());
  }

  @Override
  public void reveal(ElementKey element) {
    FormState state = shown;
    if (state == null) {
      return;
    }
    List<ElementKey> keys =
        state.envelope().disks().stream().map(disk -> disk.element().key()).toList();
    int place = keys.indexOf(element);
    if (place < 0) {
      return;
    }
    awaited = element;
    if (cards.containsKey(element)) {
      openAwaited();
    } else {
      most = Math.max(most, place + 1);
      ready = Math.max(ready, place + 1);
      show(state);
    }
  }

  /** The card of a large appliance comes a moment later. */
  private void openAwaited() {
    DiskCard card = awaited == null ? null : cards.get(awaited);
    if (card != null) {
      awaited = null;
      card.setOpen(true);
    }
  }
}
