package ovation.app.profile;

import static ovation.app.form.Filler.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.SuggestFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Bound;
import ovation.app.form.Cards;
import ovation.app.form.EmptyState;
import ovation.app.form.Entries;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeId;
import ovation.app.table.Cell;
import ovation.app.table.Column;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.HardwareEdits;
import ovation.model.edit.PortProfileEdits;
import ovation.model.envelope.EthernetPortItem;
import ovation.model.envelope.Network;
import ovation.model.envelope.NetworkPortProfile;
import ovation.model.envelope.NetworkPortProfileUri;
import ovation.model.envelope.NetworkProfile;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/**
 * The profiles of networks' ports: settings in the descriptor, or addresses (DSP0243 2.1.1 §9.2).
 */
public final class PortProfileForm implements Form {
  private static final List<String> YES_NO = List.of("true", "false");

  private final FormContext context;
  private final Texts texts;
  private final FieldModel<String> address;
  private final Entries<EthernetPortItem> settings;
  private final Entries<NetworkPortProfileUri> addresses;
  private final MenuButton addSettings;
  private final MenuButton addAddress;
  private final Node node;
  private @Nullable FormState state;

  /** The form of all profiles. */
  public PortProfileForm(FormContext context, NodeId id) {
    this.context = context;
    texts = context.texts();
    Bound fields = new Bound(context, "profile.").through(this::set);
    settings =
        new Entries<EthernetPortItem>(
                context,
                Icon.NIC,
                List.of(
                    Column.growing(texts.of("profile.columnName"), 200),
                    Column.growing(texts.of("profile.columnNetwork"), 160),
                    Column.growing(texts.of("profile.columnVlans"), 120)),
                fields,
                grid(fields),
                item ->
                    List.of(
                        Cell.of(given(item.elementName())),
                        Cell.muted(networkOf(item.element().key())),
                        Cell.muted(vlans(item))))
            .withMore(
                Set.of(
                    "ElementName",
                    "AllowedToReceiveVLANs",
                    "AllowedToTransmitVLANs",
                    "DefaultPortVID",
                    "DefaultPriority",
                    "Promiscuous",
                    "SourceMACFilteringEnabled",
                    "ReceiveBandwidthLimit",
                    "ReceiveBandwidthReservation",
                    "NetworkPortProfileID",
                    "GroupID"))
            .removable(texts.of("profile.remove"), this::removal)
            .orElse(
                new EmptyState(Icon.NIC, texts.of("profile.none"), texts.of("profile.noneHelp")));
    address = context.field("profile.address", "");
    address.help(texts.of("profile.addressHelp"));
    Bound none = new Bound(context, "profile.");
    addresses =
        new Entries<NetworkPortProfileUri>(
                context,
                Icon.LINK,
                List.of(
                    Column.growing(texts.of("profile.columnAddress"), 320),
                    Column.growing(texts.of("profile.columnNetwork"), 160)),
                none,
                new FieldGrid().wide(new TextFieldRow(address, texts).asCode()),
                profile ->
                    List.of(
                        Cell.code(profile.element().text().strip()),
                        Cell.muted(networkOf(profile.element().key()))))
            .removable(texts.of("profile.removeAddress"), PortProfileEdits::remove)
            .onFill(this::showAddress)
            .orElse(
                new EmptyState(
                    Icon.LINK, texts.of("profile.noAddress"), texts.of("profile.noAddressHelp")));
    address.onCommit(text ->
        addresses
            .opened()
            .ifPresent(profile -> context.edit(PortProfileEdits.setAddress(profile, text))));
    addSettings = menu("profile.add");
    addAddress = menu("profile.addAddress");
    node =
        new Cards(
            new Card(texts.of("profile.card"), settings.node()).actions(addSettings),
            new Card(texts.of("profile.addressCard"), addresses.node()).actions(addAddress));
  }

  private FieldGrid grid(Bound fields) {
    return new FieldGrid()
        .wide(new TextFieldRow(fields.child("ElementName"), texts))
        .pair(
            new TextFieldRow(fields.child("AllowedToReceiveVLANs"), texts),
            new TextFieldRow(fields.child("AllowedToTransmitVLANs"), texts))
        .pair(
            new TextFieldRow(fields.child("DefaultPortVID"), texts),
            new TextFieldRow(fields.child("DefaultPriority"), texts))
        .pair(
            new SuggestFieldRow(fields.child("Promiscuous"), YES_NO, texts),
            new SuggestFieldRow(fields.child("SourceMACFilteringEnabled"), YES_NO, texts))
        .pair(
            new TextFieldRow(fields.child("ReceiveBandwidthLimit"), texts),
            new TextFieldRow(fields.child("ReceiveBandwidthReservation"), texts))
        .pair(
            new TextFieldRow(fields.child("NetworkPortProfileID"), texts).asCode(),
            new TextFieldRow(fields.child("GroupID"), texts).asCode());
  }

  private MenuButton menu(String key) {
    MenuButton button = new MenuButton(texts.of(key), Icon.ADD.node(14));
    button.setMnemonicParsing(false);
    button.getStyleClass().add("flat");
    button.disableProperty().bind(context.session().lockedProperty());
    return button;
  }

  private static String vlans(EthernetPortItem item) {
    return item.element().elements().stream()
        .filter(child -> child.localName().equals("AllowedToReceiveVLANs"))
        .map(child -> child.text().strip())
        .reduce((first, second) -> first + ", " + second)
        .orElse("");
  }

  private List<Network> networks() {
    FormState now = state;
    return now == null ? List.of() : now.envelope().networks();
  }

  private static List<EthernetPortItem> items(NetworkProfile profile) {
    return profile instanceof NetworkPortProfile own ? own.items() : List.of();
  }

  private String networkOf(ElementKey element) {
    return networks().stream()
        .filter(network ->
            network.profiles().stream()
                .anyMatch(profile ->
                    profile.element().key() == element
                        || items(profile).stream()
                            .anyMatch(item -> item.element().key() == element)))
        .findFirst()
        .map(network -> given(network.name()))
        .orElse("");
  }

  /** The last settings of a profile take the profile with them. */
  private Edit removal(EthernetPortItem item) {
    return networks().stream()
        .flatMap(network -> network.profiles().stream())
        .filter(profile -> items(profile).equals(List.of(item)))
        .findFirst()
        .map(PortProfileEdits::remove)
        .orElseGet(() -> PortProfileEdits.remove(item));
  }

  private Optional<Edit> set(String name, @Nullable String value) {
    return settings
        .opened()
        .map(item -> HardwareEdits.setProperty(texts.sentence("profile.set"), item, name, value));
  }

  private void showAddress(NetworkPortProfileUri profile) {
    String now = profile.element().text().strip();
    FormState shown = state;
    String before =
        shown == null
            ? now
            : shown
                .saved()
                .find(profile.element().key())
                .map(element -> element.text().strip())
                .orElse(now);
    address.show(now, before);
    context.place(address, profile.element(), "");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState now) {
    state = now;
    List<EthernetPortItem> own = new ArrayList<>();
    List<NetworkPortProfileUri> elsewhere = new ArrayList<>();
    for (Network network : networks()) {
      for (NetworkProfile profile : network.profiles()) {
        own.addAll(items(profile));
        if (profile instanceof NetworkPortProfileUri uri) {
          elsewhere.add(uri);
        }
      }
    }
    settings.show(own, now);
    addresses.show(elsewhere, now);
    offer(
        addSettings,
        network -> {
          context.edit(PortProfileEdits.addProfile(network, texts.of("profile.newName"), Map.of()));
          settings.openLast();
        });
    offer(
        addAddress,
        network -> {
          context.edit(PortProfileEdits.addAddress(network, "http://"));
          addresses.openLast();
        });
  }

  private void offer(MenuButton button, Consumer<Network> action) {
    button.getItems().clear();
    networks().stream()
        .limit(40)
        .forEach(network -> {
          MenuItem item = new MenuItem(given(network.name()));
          item.setMnemonicParsing(false);
          item.setOnAction(event -> action.accept(network));
          button.getItems().add(item);
        });
    button.setVisible(!button.getItems().isEmpty());
  }

  @Override
  public String subtitle() {
    return texts.of("profile.subtitle");
  }

  @Override
  public void reveal(ElementKey element) {
    settings.open(element);
    addresses.open(element);
  }
}
