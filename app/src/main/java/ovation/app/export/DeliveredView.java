package ovation.app.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.text.Texts;
import ovation.app.trust.Reasons;
import ovation.icons.Icon;
import ovation.model.hardware.ByteSize;
import ovation.packaging.delivery.Delivered;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.Fact;
import ovation.packaging.trust.Verification;

/** What came of an export: the file, and the five facts that reading it again has shown. */
public final class DeliveredView {

  private final Texts texts;
  private final VBox node = new VBox(16);

  /**
   * A view of a result.
   *
   * @param showInFolder shows the file in the system's file manager
   * @param close puts the view away
   */
  public DeliveredView(Delivered delivered, Texts texts, Runnable showInFolder, Runnable close) {
    this.texts = texts;
    Verification verification = delivered.verification();
    boolean good = verification.holds(false);
    Label title = new Label(texts.of(good ? "delivered.title" : "delivered.titleWrong"));
    title.getStyleClass().add("ov-sheet-title");
    HBox head = new HBox(8, (good ? Icon.OK : Icon.WARNING).node(), title);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add(good ? "ov-ok" : "ov-warn");
    Label path = new Label(delivered.result().path().toString());
    path.setMnemonicParsing(false);
    path.setWrapText(true);
    path.getStyleClass().add("ov-code");
    Label size = new Label(texts.of("delivered.size", ByteSize.of(delivered.result().bytes())));
    size.getStyleClass().add("ov-muted");
    Button folder = new Button(texts.of("delivered.showInFolder"));
    folder.setOnAction(event -> showInFolder.run());
    Button done = new Button(texts.of("delivered.close"));
    done.setDefaultButton(true);
    done.setCancelButton(true);
    done.setId("delivered-close");
    done.getStyleClass().add("accent");
    done.setOnAction(event -> close.run());
    HBox buttons = new HBox(8, folder, done);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    node.getStyleClass().add("ov-sheet");
    node.setId("delivered");
    node.setPrefWidth(640);
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    node.getChildren().setAll(head, new VBox(4, path, size), facts(verification), buttons);
  }

  private Node facts(Verification verification) {
    GridPane grid = new GridPane(16, 8);
    int row = 0;
    for (Fact fact : Fact.values()) {
      Label name = new Label(texts.of("fact." + fact.name().toLowerCase(Locale.ROOT)));
      name.getStyleClass().add("ov-muted");
      name.setMinWidth(96);
      Label reason = new Label(reason(verification, fact));
      reason.setMnemonicParsing(false);
      reason.setWrapText(true);
      Node icon = icon(verification, fact);
      reason.setId("delivered-" + fact.name().toLowerCase(Locale.ROOT));
      List.of(icon, name, reason).forEach(node -> GridPane.setValignment(node, VPos.TOP));
      grid.addRow(row++, icon, name, reason);
    }
    return grid;
  }

  /**
   * What is said of a fact. That the signer is known here means nothing to others: the key was just
   * chosen. What they will make of it is said instead.
   */
  private String reason(Verification verification, Fact fact) {
    Optional<CertificateStory> signer = verification.story();
    if (fact != Fact.SIGNER || signer.isEmpty()) {
      return Reasons.first(verification.said(fact), texts);
    }
    String by = texts.of("delivered.signer", signer.get().subject());
    return isSelfSigned(verification) ? by + " " + texts.of("delivered.selfSigned") : by;
  }

  private static boolean isSelfSigned(Verification verification) {
    return verification.story().filter(CertificateStory::selfSigned).isPresent();
  }

  private static Node icon(Verification verification, Fact fact) {
    Verification.State state = verification.state(fact);
    boolean unsigned =
        verification.signature() == Verification.Signature.ABSENT
            && fact != Fact.INTEGRITY
            && fact != Fact.COVERAGE;
    boolean good =
        state == Verification.Integrity.OK
            || state == Verification.Coverage.ALL
            || state == Verification.Signature.FITS
            || state == Verification.Signer.TRUSTED
            || state == Verification.Time.VALID
            || state == Verification.Time.TIMESTAMPED;
    boolean unknown = fact == Fact.SIGNER && isSelfSigned(verification);
    Icon judged = good ? Icon.OK : Icon.WARNING;
    HBox box = new HBox((unsigned ? Icon.SIGNATURE_NONE : unknown ? Icon.INFO : judged).node());
    box.getStyleClass().add(unsigned || unknown ? "ov-muted" : good ? "ov-ok" : "ov-warn");
    return box;
  }

  /** The view, to be laid over the window. */
  public Region node() {
    return node;
  }
}
