package ovation.app.system;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.SectionEdits;
import ovation.model.edit.SectionEdits.Offer;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.Section;
import ovation.model.envelope.SectionOwner;
import ovation.model.xml.ElementKey;

/**
 * The sections that the standard knows: those that can be added to one place, and the others with
 * the reason why not.
 */
public final class AddSectionMenu {
  private final FormContext context;
  private final Texts texts;
  private final MenuButton button;

  /** A menu that offers nothing yet. */
  public AddSectionMenu(FormContext context) {
    this.context = context;
    texts = context.texts();
    button = new MenuButton(texts.of("addsection.button"), Icon.ADD.node(14));
    button.setMnemonicParsing(false);
    button.getStyleClass().add("flat");
    button.disableProperty().bind(context.session().lockedProperty());
  }

  /** The button that opens the menu. */
  public MenuButton button() {
    return button;
  }

  /**
   * Offers what can be added to a place.
   *
   * @param owners the place; several where they are shown as one, such as the envelope and the
   *     collection at its top
   */
  public void show(Envelope envelope, List<? extends SectionOwner> owners) {
    List<MenuItem> offered = new ArrayList<>();
    List<MenuItem> others = new ArrayList<>();
    Map<String, List<Offer>> byName = new LinkedHashMap<>();
    IdentityHashMap<Offer, ElementKey> places = new IdentityHashMap<>();
    for (SectionOwner owner : owners) {
      for (Offer offer : SectionEdits.offers(envelope, owner)) {
        byName.computeIfAbsent(offer.name(), name -> new ArrayList<>()).add(offer);
        places.put(offer, owner.element().key());
      }
    }
    byName.forEach((element, offers) -> {
      String name = texts.of("addsection.name." + element);
      Offer best = offers.stream().min(Comparator.comparingInt(AddSectionMenu::rank)).orElseThrow();
      ElementKey place = places.get(best);
      if (best.isOffered() && place != null) {
        MenuItem item = item(name);
        item.setOnAction(event -> add(place, element));
        offered.add(item);
      } else {
        String why = texts.of("addsection.why." + best.availability().name());
        MenuItem item = item(texts.of("addsection.not", name, why));
        item.setDisable(true);
        others.add(item);
      }
    });
    button.getItems().setAll(offered);
    if (!offered.isEmpty() && !others.isEmpty()) {
      button.getItems().add(new SeparatorMenuItem());
    }
    button.getItems().addAll(others);
  }

  /** What can be done comes first; then a reason that is about this place; then another place. */
  private static int rank(Offer offer) {
    return switch (offer.availability()) {
      case OFFERED -> 0;
      case OF_ENVELOPE, OF_SYSTEM, OF_COLLECTION, OF_CONTENT -> 2;
      default -> 1;
    };
  }

  private static MenuItem item(String text) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    return item;
  }

  private void add(ElementKey place, String name) {
    Envelope before = envelope();
    before
        .find(place, SectionOwner.class)
        .ifPresent(owner -> context.edit(SectionEdits.add(before, owner, name)));
    envelope()
        .find(place, SectionOwner.class)
        .flatMap(owner -> last(owner, name))
        .ifPresent(section -> context.session().reveal(section.element().key()));
  }

  private Envelope envelope() {
    return context.session().snapshotProperty().get().envelope().orElseThrow();
  }

  private static Optional<Section> last(SectionOwner owner, String name) {
    return owner.sections().stream()
        .filter(section -> OvfEdits.name(section.element()).equals(name))
        .reduce((first, second) -> second);
  }
}
