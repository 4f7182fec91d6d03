package ovation.app.trust;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.WrappedLabel;
import ovation.app.form.EmptyState;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.packaging.InputException;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.archive.PackageRemark;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.trust.Verification;

/** What the package on disk proves: the five facts, the signer's chain, the files. */
public final class TrustPane {
  private final DocumentSession session;
  private final Texts texts;
  private final Label title = new WrappedLabel("ov-trust-title");
  private final HBox head = new HBox(8);
  private final Label headline = new WrappedLabel("ov-muted");
  private final Node stale;
  private final Button unsigned;
  private final FactsCard facts;
  private final ChainCard chain;
  private final FilesCard files;
  private final EmptyState checking;
  private final VBox content = new VBox(16);
  private final ScrollPane scroll = new ScrollPane(content);

  /** The pane of a document. */
  public TrustPane(DocumentSession session, Texts texts, TrustActions actions) {
    this.session = session;
    this.texts = texts;
    head.setAlignment(Pos.TOP_LEFT);
    stale = stale(actions);
    unsigned = sign("trust.sign", actions);
    unsigned.setId("trust-sign");
    facts = new FactsCard(texts, () -> actions.checkAll(session));
    chain =
        new ChainCard(
            texts,
            () -> actions.pin(session),
            () -> actions.askRevocation(session),
            authority -> actions.trust(session, authority),
            actions::addAuthority);
    files = new FilesCard(texts);
    checking =
        new EmptyState(
            Icon.SIGNATURE_NONE, texts.of("trust.checking"), texts.of("trust.checkingHint"));
    content.getStyleClass().add("ov-trust");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("ov-trust-scroll");
    scroll.setId("trust-pane");
    session.packageState().verificationProperty().subscribe(found -> show());
    session.dirtyProperty().subscribe(dirty -> show());
    session.packageState().signedProperty().subscribe(signed -> show());
  }

  /** The pane. */
  public Node node() {
    return scroll;
  }

  private Optional<Manifest> manifest() {
    try {
      Optional<byte[]> bytes = session.source().manifest();
      return bytes.isPresent() ? Optional.of(Manifest.parse(bytes.get())) : Optional.empty();
    } catch (InputException e) {
      return Optional.empty(); // the facts say so already
    }
  }

  private List<PackageRemark> form() {
    try {
      return session.source().remarks();
    } catch (InputException e) {
      return List.of(); // the descriptor cannot be read, and the source says so
    }
  }

  private Node stale(TrustActions actions) {
    Label text = new WrappedLabel("ov-plain");
    text.setText(texts.of("trust.stale"));
    Button export = new Button(texts.of("trust.signAgain"));
    export.setOnAction(event -> actions.export());
    VBox words = new VBox(8, text, new FlowPane(8, 8, sign("trust.signHere", actions), export));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox box = new HBox(8, GradedRow.icon(Grade.DOUBTFUL), words);
    box.getStyleClass().add("ov-trust-stale");
    box.setId("trust-stale");
    return box;
  }

  private Button sign(String key, TrustActions actions) {
    Button sign = new Button(texts.of(key));
    sign.setOnAction(event -> actions.sign());
    sign.disableProperty().bind(session.reviewProperty());
    return sign;
  }

  private void show() {
    show(session.packageState().verificationProperty().get());
  }

  private void show(@Nullable Verification found) {
    content.getChildren().clear();
    if (found == null) {
      content.getChildren().add(checking);
      return;
    }
    SignatureState state = SignatureState.of(session, texts);
    title.setText(state.text());
    HBox.setHgrow(title, Priority.ALWAYS);
    head.getChildren().setAll(state.icon().node(20), title);
    head.getStyleClass().setAll("ov-trust-head", state.style());
    headline.setText(texts.say(found.said()));
    content.getChildren().add(new VBox(4, head, headline));
    if (!session.packageState().signedProperty().get()) {
      content.getChildren().add(unsigned);
    }
    if (session.packageState().signedProperty().get() && session.dirtyProperty().get()) {
      content.getChildren().add(stale);
    }
    facts.show(found, session.source().entries().stream().mapToLong(PackageEntry::size).sum());
    chain.show(found);
    files.show(found, manifest(), form());
    content.getChildren().addAll(facts.node(), chain.node(), files.node());
  }
}
