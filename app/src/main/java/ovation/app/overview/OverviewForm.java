package ovation.app.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.form.Actions;
import ovation.app.form.Cards;
import ovation.app.form.Derived;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeId;
import ovation.app.outline.NodeKind;
import ovation.app.system.AddSectionMenu;
import ovation.app.system.IdentityCard;
import ovation.app.table.UsageBar;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.EulaEdits;
import ovation.model.edit.OptionEdits;
import ovation.model.edit.ProductEdits;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.SectionOwner;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.hardware.ByteSize;
import ovation.model.text.Figure;
import ovation.model.xml.ElementKey;

/** The appliance at a glance: what it is, what it needs, what it asks, and whether it is signed. */
public final class OverviewForm implements Form {
  private final FormContext context;
  private final Texts texts;
  private final Label product = label("ov-overview-title");
  private final Label maker = label("ov-muted");
  private final Label signature = label("ov-plain");
  private final TilePane numbers = new TilePane(12, 12);
  private final UsageBar bar = new UsageBar(0);
  private final Label usage = label("ov-muted");
  private final SystemsCard systems;
  private final FlowPane missing = new FlowPane(8, 8);
  private final Card missingCard;
  private final AddSectionMenu add;
  private final VBox identityPlace = new VBox();
  private final Node node;
  private @Nullable IdentityCard identity;
  private final Derived<Overview> facts;
  private Runnable subtitle = () -> {};
  private @Nullable Overview shown;
  private @Nullable Envelope envelope;

  /** The form of the appliance as a whole. */
  public OverviewForm(FormContext context, NodeId id) {
    this.context = context;
    texts = context.texts();
    facts = new Derived<>(context);
    VBox names = new VBox(2, product, maker);
    HBox.setHgrow(names, Priority.ALWAYS);
    HBox head = new HBox(16, Icon.APPLIANCE.node(32), names, signature);
    head.getStyleClass().add("ov-overview-head");
    numbers.setPrefColumns(4);
    numbers.getStyleClass().add("ov-overview-numbers");
    VBox disk = new VBox(8, bar, usage);
    disk.getStyleClass().add("ov-overview-disk");
    systems = new SystemsCard(context);
    missing.getStyleClass().add("ov-card-flow");
    add = new AddSectionMenu(context);
    missingCard = new Card(texts.of("overview.missing"), missing).actions(add.button());
    VBox about = new VBox(head, numbers, disk);
    about.getStyleClass().add("ov-card");
    node = new Cards(about, systems.node(), identityPlace, missingCard);
  }

  private static Label label(String style) {
    Label label = new Label();
    label.setMnemonicParsing(false);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    facts.of(state, s -> Overview.of(s.envelope()), now -> show(now, state));
    systems.show(state.envelope());
    showMissing(state.envelope());
    showIdentity(state);
  }

  private void show(Overview now, FormState state) {
    shown = now;
    envelope = state.envelope();
    product.setText(
        now.version().isEmpty()
            ? texts.of("overview.noVersion")
            : texts.of("overview.version", now.version()));
    List<String> about = new ArrayList<>(List.of(now.vendor(), now.address()));
    about.removeIf(String::isEmpty);
    maker.setText(about.isEmpty() ? texts.of("overview.noMaker") : String.join(" · ", about));
    showSignature();
    showNumbers(now, state.envelope());
    showUsage(now);
    subtitle.run();
  }

  /** What is in use is not guessed: no bar while a disk does not say. */
  private void showUsage(Overview now) {
    Figure capacity = ByteSize.of(now.capacity());
    Figure files = ByteSize.of(now.packageSize());
    boolean known = now.populated().isPresent() && now.capacity() > 0;
    bar.setVisible(known);
    bar.setManaged(known);
    bar.setShare(known ? (double) now.populated().get() / now.capacity() : 0);
    usage.setText(
        known
            ? texts.of("overview.usage", ByteSize.of(now.populated().get()), capacity, files)
            : texts.of("overview.capacity", capacity, files));
  }

  /** A collection at the top is the appliance: its name and note are edited here. */
  private void showIdentity(FormState state) {
    ElementKey top =
        state.envelope().contents().stream()
            .filter(VirtualSystemCollection.class::isInstance)
            .findFirst()
            .map(content -> content.element().key())
            .orElse(null);
    if (top == null) {
      identityPlace.getChildren().clear();
      identity = null;
    } else if (identity == null) {
      identity = new IdentityCard(context, top);
      identityPlace.getChildren().setAll(identity.node());
    }
    if (identity != null) {
      identity.show(state);
    }
    identityPlace.setManaged(identity != null);
  }

  private void showSignature() {
    boolean signed = context.session().source().certificateName().isPresent();
    boolean listed = context.session().source().manifestName().isPresent();
    boolean dirty = context.session().dirtyProperty().get();
    String key =
        signed
            ? dirty ? "overview.signatureStale" : "overview.signed"
            : listed ? "overview.unsignedManifest" : "overview.unsigned";
    Icon icon = signed ? dirty ? Icon.SIGNATURE_STALE : Icon.KEY : Icon.SIGNATURE_NONE;
    signature.setText(texts.of(key));
    signature.setGraphic(icon.node());
    signature.getStyleClass().setAll("label", signed && dirty ? "ov-warn" : "ov-muted");
  }

  private void showNumbers(Overview now, Envelope all) {
    numbers
        .getChildren()
        .setAll(
            number(
                Icon.NETWORK,
                all.networks().size(),
                "overview.networks",
                new NodeId(NodeKind.NETWORKS, key(all))),
            number(
                Icon.OPTION,
                all.configurations().size(),
                "overview.options",
                new NodeId(NodeKind.OPTIONS, key(all))),
            number(Icon.PROPERTY, now.properties(), "overview.properties", product(all)),
            number(Icon.EULA, now.eulas(), "overview.eulas", eulas(all)));
  }

  private static ElementKey key(Envelope all) {
    return all.element().key();
  }

  private static @Nullable NodeId product(Envelope all) {
    return all.allContents().stream()
        .filter(content -> !content.sections(ProductSection.class).isEmpty())
        .findFirst()
        .map(content -> new NodeId(NodeKind.PRODUCT, content.element().key()))
        .orElse(null);
  }

  private static @Nullable NodeId eulas(Envelope all) {
    return all.allContents().stream()
        .filter(content -> !content.sections(EulaSection.class).isEmpty())
        .findFirst()
        .map(content -> new NodeId(NodeKind.EULAS, content.element().key()))
        .orElse(null);
  }

  private Node number(Icon icon, int count, String key, @Nullable NodeId target) {
    String text = texts.of(key, count);
    Node words;
    if (count > 0 && target != null) {
      words = Actions.link(text, () -> context.session().select(target));
    } else {
      Label none = label("ov-muted");
      none.setText(text);
      words = none;
    }
    HBox box = new HBox(8, icon.node(), words);
    box.getStyleClass().add("ov-overview-number");
    return box;
  }

  /** What an appliance usually has and this one lacks, each added with one click. */
  private void showMissing(Envelope all) {
    List<Node> buttons = new ArrayList<>();
    Content top = all.contents().isEmpty() ? null : all.contents().getFirst();
    if (top != null && product(all) == null) {
      buttons.add(
          Actions.edit(
              context,
              Icon.ADD,
              texts.of("system.addProduct"),
              () ->
                  add(
                      () -> context.edit(ProductEdits.addSection(top)),
                      new NodeId(NodeKind.PRODUCT, top.element().key()))));
    }
    if (top != null && eulas(all) == null) {
      buttons.add(
          Actions.edit(
              context,
              Icon.ADD,
              texts.of("system.addEula"),
              () ->
                  add(
                      () -> context.edit(EulaEdits.add(top, "")),
                      new NodeId(NodeKind.EULAS, top.element().key()))));
    }
    if (all.configurations().isEmpty()) {
      buttons.add(
          Actions.edit(
              context,
              Icon.ADD,
              texts.of("overview.addOptions"),
              () ->
                  add(
                      () ->
                          context.edit(
                              OptionEdits.add(all, "standard", texts.of("overview.standard"))),
                      new NodeId(NodeKind.OPTIONS, key(all)))));
    }
    missing.getChildren().setAll(buttons);
    missing.setVisible(!buttons.isEmpty());
    missing.setManaged(!buttons.isEmpty());
    missingCard.setTitle(texts.of(buttons.isEmpty() ? "overview.sections" : "overview.missing"));
    List<SectionOwner> owners = new ArrayList<>();
    owners.add(all);
    all.contents().stream().filter(VirtualSystemCollection.class::isInstance).forEach(owners::add);
    add.show(all, owners);
  }

  private void add(Runnable edit, NodeId target) {
    edit.run();
    context.session().select(target);
  }

  @Override
  public void onSubtitle(Runnable changed) {
    subtitle = changed;
  }

  @Override
  public String subtitle() {
    Overview now = shown;
    Envelope all = envelope;
    return now == null || all == null
        ? ""
        : texts.of(
            "overview.subtitle", now.systems(), all.disks().size(), ByteSize.of(now.packageSize()));
  }
}
