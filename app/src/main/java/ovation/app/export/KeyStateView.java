package ovation.app.export;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.SigningRemark;

/** Says whose signature the package will carry and what deployers will be told about it. */
final class KeyStateView {

  private final String noKey;
  private final Texts texts;
  private final VBox node = new VBox(8);

  /**
   * A view.
   *
   * @param noKey the text's key for what to say while there is no key
   */
  KeyStateView(SigningModel model, String noKey, Texts texts) {
    this.noKey = noKey;
    this.texts = texts;
    node.getStyleClass().add("ov-sheet-facts");
    node.setId("export-key-state");
    model.stateProperty().subscribe(this::show);
  }

  private void show(KeyState state) {
    List<Node> lines =
        switch (state) {
          case KeyState.None none -> List.of(line(Icon.SIGNATURE_NONE, "ov-muted", noKey));
          case KeyState.Reading reading -> List.of(line(Icon.KEY, "ov-muted", "export.reading"));
          case KeyState.Locked locked -> List.of(line(Icon.KEY, "ov-warn", "export.locked"));
          case KeyState.Several several ->
              List.of(line(Icon.KEY, "ov-warn", "export.several", several.offers().size()));
          case KeyState.Unusable unusable ->
              List.of(line(Icon.ERROR, "ov-err", "export.asIs", unusable.message()));
          case KeyState.Ready ready -> story(ready);
        };
    node.getChildren().setAll(lines);
  }

  private List<Node> story(KeyState.Ready ready) {
    CertificateStory story = ready.story();
    String until = texts.day(story.notAfter());
    List<Node> lines = new ArrayList<>();
    lines.add(line(Icon.SIGNATURE_OK, "ov-ok", "export.signedBy", story.subject()));
    lines.add(
        story.selfSigned()
            ? line(Icon.INFO, "ov-muted", "export.selfIssued", until)
            : line(Icon.INFO, "ov-muted", "export.issuedBy", story.issuer(), until));
    lines.add(
        line(
            Icon.KEY,
            "ov-muted",
            "export.keyKind",
            story.keyAlgorithm(),
            Integer.toString(story.keyBits()),
            story.fingerprint().substring(0, Math.min(23, story.fingerprint().length()))));
    for (SigningRemark remark : ready.remarks()) {
      boolean stop = remark.weight() == SigningRemark.Weight.STOP;
      boolean note = remark.weight() == SigningRemark.Weight.NOTE;
      Icon icon = stop ? Icon.ERROR : note ? Icon.INFO : Icon.WARNING;
      String style = stop ? "ov-err" : note ? "ov-muted" : "ov-warn";
      lines.add(line(icon, style, "export.asIs", remark.message()));
    }
    return lines;
  }

  private Node line(Icon icon, String style, String key, Object... arguments) {
    Label text = new Label(texts.of(key, arguments));
    text.setMnemonicParsing(false);
    text.setWrapText(true);
    HBox row = new HBox(8, icon.node(), text);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add(style);
    text.getStyleClass().add(style);
    return row;
  }

  Node node() {
    return node;
  }
}
