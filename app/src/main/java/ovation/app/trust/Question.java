package ovation.app.trust;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.WrappedLabel;
import ovation.app.text.Texts;
import ovation.packaging.trust.CertificateStory;

/** A sheet that asks about a certificate before something is kept. */
final class Question {
  private static final double WIDTH = 560;

  private final Texts texts;
  private final VBox node = new VBox(16);

  Question(Texts texts, String id, String title, String text) {
    this.texts = texts;
    Label head = new WrappedLabel("ov-sheet-title");
    head.setText(title);
    Label words = new WrappedLabel("ov-plain");
    words.setText(text);
    node.getStyleClass().add("ov-sheet");
    node.setId(id);
    node.setPrefWidth(WIDTH);
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    node.getChildren().setAll(head, words);
  }

  /** What the certificate says, with the fingerprint to be compared. */
  Question certificate(CertificateStory story) {
    Label name = new WrappedLabel("ov-strong");
    name.setText(story.subject());
    Label issuer = new WrappedLabel("ov-muted");
    String until = texts.day(story.notAfter());
    issuer.setText(
        story.selfSigned()
            ? texts.of("trust.selfIssued", until)
            : texts.of("trust.issuedBy", Names.common(story.issuer()), until));
    Label print = new WrappedLabel("ov-trust-print");
    print.setText("SHA-256 " + Names.grouped(story.fingerprint()));
    VBox box = new VBox(4, name, issuer, print);
    box.getStyleClass().add("ov-trust-certificate");
    node.getChildren().add(box);
    return this;
  }

  Question add(Node more) {
    node.getChildren().add(more);
    return this;
  }

  Region node(Button yes, Runnable cancel) {
    yes.setDefaultButton(true);
    yes.getStyleClass().add("accent");
    Button no = new Button(texts.of("trust.cancel"));
    no.setCancelButton(true);
    no.setOnAction(event -> cancel.run());
    HBox buttons = new HBox(8, no, yes);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    node.getChildren().add(buttons);
    return node;
  }
}
