package ovation.app.trust;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.form.Actions;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.hardware.ByteSize;
import ovation.packaging.trust.Fact;
import ovation.packaging.trust.Verification;

/** The five facts, each for itself, with its reason. */
final class FactsCard {
  private final Texts texts;
  private final VBox rows = new VBox();
  private final Card card;
  private final Button check;

  /**
   * A card.
   *
   * @param checkAll reads all files
   */
  FactsCard(Texts texts, Runnable checkAll) {
    this.texts = texts;
    rows.getStyleClass().add("ov-trust-rows");
    card = new Card(texts.of("trust.facts"), rows);
    check = Actions.flat(Icon.CHECK, texts.of("trust.checkAll"), checkAll);
    check.setId("trust-check-all");
  }

  Node node() {
    return card;
  }

  /**
   * Shows what was found.
   *
   * @param bytes the size of the package
   */
  void show(Verification found, long bytes) {
    rows.getChildren().clear();
    for (Fact fact : Fact.values()) {
      String key = fact.name().toLowerCase(Locale.ROOT);
      rows.getChildren()
          .add(
              GradedRow.of(
                  Grade.of(found, fact),
                  texts.of("fact." + key),
                  texts.of("trust.state." + fact.name() + "_" + found.state(fact).name()),
                  Reasons.first(found.said(fact), texts)));
    }
    boolean open = found.integrity() == Verification.Integrity.NOT_CHECKED;
    check.setText(texts.of("trust.checkAll", ByteSize.of(bytes)));
    card.actions(open && found.coverage() != Verification.Coverage.NONE ? check : new VBox());
  }
}
