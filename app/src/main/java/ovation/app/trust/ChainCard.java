package ovation.app.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.field.WrappedLabel;
import ovation.app.text.Texts;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.ChainLink;
import ovation.packaging.trust.Fact;
import ovation.packaging.trust.PublisherMatch;
import ovation.packaging.trust.Verification;

/** Who signed and who vouches for them: the certificates as a path, each with its verdict. */
final class ChainCard {
  private final Texts texts;
  private final VBox body = new VBox();
  private final Card card;
  private final Button pin = new Button();
  private final Button add = new Button();
  private final Button ask = new Button();
  private final Consumer<X509Certificate> trust;

  /**
   * A card.
   *
   * @param pin makes the signer a known publisher
   * @param ask asks the authorities whether certificates were revoked
   * @param trust makes a certificate trusted
   * @param add asks for the certificate of an authority
   */
  ChainCard(
      Texts texts, Runnable pin, Runnable ask, Consumer<X509Certificate> trust, Runnable add) {
    this.texts = texts;
    this.trust = trust;
    this.pin.setText(texts.of("trust.pin"));
    this.pin.setId("trust-pin");
    this.pin.setOnAction(event -> pin.run());
    this.add.setText(texts.of("trust.addAuthority"));
    this.add.setId("trust-add-authority");
    this.add.setOnAction(event -> add.run());
    this.ask.setText(texts.of("trust.askRevocation"));
    this.ask.setId("trust-ask-revocation");
    this.ask.setTooltip(new Tooltip(texts.of("trust.askRevocationHint")));
    this.ask.setOnAction(event -> ask.run());
    body.getStyleClass().add("ov-trust-rows");
    card = new Card(texts.of("trust.signer"), body);
  }

  Node node() {
    return card;
  }

  void show(Verification found) {
    body.getChildren().clear();
    List<ChainLink> chain = found.signatory().chain();
    if (chain.isEmpty()) {
      found.story().ifPresent(story -> body.getChildren().add(unproven(story)));
    }
    for (int i = 0; i < chain.size(); i++) {
      body.getChildren().add(link(chain.get(i), found, i == chain.size() - 1));
    }
    known(found);
    stamp(found);
    FlowPane buttons = new FlowPane(8, 8);
    buttons.getStyleClass().add("ov-trust-buttons");
    if (!chain.isEmpty() && found.signatory().publisher().found().isEmpty()) {
      buttons.getChildren().add(pin);
    }
    if (!chain.isEmpty() && isStranger(chain.getLast())) {
      buttons.getChildren().add(trustButton(chain.getLast()));
    } else if (found.signer() == Verification.Signer.UNKNOWN && !chain.isEmpty()) {
      buttons.getChildren().add(add);
    }
    if (found.signer() == Verification.Signer.TRUSTED
        && chain.size() > 1
        && found.signatory().revocation() == Verification.Revocation.NOT_CHECKED) {
      buttons.getChildren().add(ask);
    }
    if (!buttons.getChildren().isEmpty()) {
      body.getChildren().add(buttons);
    }
    boolean anybody = !chain.isEmpty() || found.certificate().isPresent();
    card.setVisible(anybody);
    card.setManaged(anybody);
  }

  private static boolean isStranger(ChainLink last) {
    return last.origin().isEmpty() && last.role() != ChainLink.Role.SIGNER;
  }

  private Button trustButton(ChainLink authority) {
    Button button = new Button(texts.of("trust.trustAuthority"));
    button.setId("trust-authority");
    button.setOnAction(event -> trust.accept(authority.certificate()));
    return button;
  }

  /** A signature that does not fit proves nothing about whoever it names. */
  private Node unproven(CertificateStory story) {
    return GradedRow.of(Grade.BAD, Names.common(story.subject()), "", texts.of("trust.unproven"));
  }

  private Node link(ChainLink link, Verification found, boolean last) {
    boolean pinned =
        link.role() == ChainLink.Role.SIGNER
            && found.signer() == Verification.Signer.TRUSTED
            && found.signatory().publisher().found().isPresent();
    Grade grade = link.holds() || pinned ? Grade.GOOD : Grade.DOUBTFUL;
    CertificateStory story = link.story();
    Label name = label("ov-strong", Names.common(story.subject()));
    Label role = label("ov-muted", texts.of("trust.role." + link.role().name()));
    role.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    VBox words = new VBox(2, new HBox(8, name, role));
    words
        .getChildren()
        .addAll(
            label("ov-muted", pinned ? issuer(link) : verdict(link, found)),
            label(
                "ov-muted",
                texts.of(
                    "trust.certificate",
                    story.keyAlgorithm(),
                    Integer.toString(story.keyBits()),
                    texts.day(story.notAfter()))),
            label("ov-trust-print", Names.grouped(story.fingerprint())));
    if (!link.aboutRevocation().isEmpty()) {
      words.getChildren().add(label("ov-muted", texts.say(link.saidOfRevocation())));
    }
    words.getStyleClass().add(last ? "ov-trust-last" : "ov-trust-link");
    VBox rail = new VBox(4, GradedRow.icon(grade));
    rail.setAlignment(Pos.TOP_CENTER);
    if (!last) {
      Region line = new Region();
      line.getStyleClass().add("ov-trust-line");
      VBox.setVgrow(line, Priority.ALWAYS);
      rail.getChildren().add(line);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, rail, words);
    row.getStyleClass().add("ov-trust-step");
    return row;
  }

  /** What is a reason of the fact above already is not said again. */
  private String verdict(ChainLink link, Verification found) {
    return found.said(Fact.SIGNER).contains(link.said()) ? issuer(link) : texts.say(link.said());
  }

  private String issuer(ChainLink link) {
    return texts.of("trust.issuer", Names.common(link.story().issuer()));
  }

  private void known(Verification found) {
    PublisherMatch publisher = found.signatory().publisher();
    if (publisher.state() == PublisherMatch.State.NONE) {
      return;
    }
    String name =
        publisher
            .found()
            .or(() -> publisher.expected().stream().findFirst())
            .map(one -> one.name())
            .orElse("");
    Grade grade = publisher.state() == PublisherMatch.State.DIFFERS ? Grade.BAD : Grade.GOOD;
    body.getChildren()
        .add(
            GradedRow.of(
                grade,
                texts.of("trust.publisher"),
                "",
                texts.of("trust.publisher." + publisher.state().name(), name)));
  }

  private void stamp(Verification found) {
    if (found.signature() != Verification.Signature.FITS) {
      return;
    }
    boolean stamped = found.stampedAt().isPresent();
    String sentence =
        found
            .stampedAt()
            .map(time -> texts.of("trust.stamped", Names.moment(time, texts)))
            .or(() ->
                found
                    .story()
                    .map(story -> texts.of("trust.unstamped", texts.day(story.notAfter()))))
            .orElse("");
    body.getChildren()
        .add(
            GradedRow.of(stamped ? Grade.GOOD : Grade.OPEN, texts.of("trust.stamp"), "", sentence));
  }

  private static Label label(String style, String text) {
    Label label = new WrappedLabel(style);
    label.setText(text);
    return label;
  }
}
