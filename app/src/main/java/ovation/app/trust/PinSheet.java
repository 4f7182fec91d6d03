package ovation.app.trust;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.TextFieldRow;
import ovation.app.text.Texts;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.Fingerprint;
import ovation.packaging.trust.Publisher;

/** Asks under which name a signer is to be known, and whether their packages must be theirs. */
public final class PinSheet {
  private final Region node;

  /**
   * A sheet.
   *
   * @param vendors the vendors that the package names
   * @param keep given the publisher
   * @param cancel changes nothing
   */
  public PinSheet(
      X509Certificate certificate,
      List<String> vendors,
      Texts texts,
      Consumer<Publisher> keep,
      Runnable cancel) {
    CertificateStory story = CertificateStory.of(certificate);
    FieldModel<String> name =
        new FieldModel<>(texts.of("trust.pin.name"), Names.common(story.subject()));
    name.notInDescriptor()
        .help(texts.of("trust.pin.nameHelp"))
        .check(typed ->
            typed.isBlank() ? Optional.of(texts.of("trust.pin.nameless")) : Optional.empty())
        .onCommit(typed -> name.show(typed.strip()));
    FieldModel<String> scope = new FieldModel<>(texts.of("trust.pin.scope"), "");
    scope.notInDescriptor().help(texts.of("trust.pin.scopeHelp")).onCommit(scope::show);
    List<String> scopes = new ArrayList<>(List.of(""));
    scopes.addAll(vendors);
    FieldGrid fields =
        new FieldGrid()
            .wide(new TextFieldRow(name, texts))
            .wide(
                new ChoiceFieldRow<>(
                    scope,
                    scopes,
                    vendor ->
                        vendor.isEmpty()
                            ? texts.of("trust.pin.noScope")
                            : texts.of("trust.pin.vendor", vendor),
                    texts));
    fields.getStyleClass().add("ov-trust-fields");
    Button yes = new Button(texts.of("trust.pin.yes"));
    yes.setId("trust-pin-yes");
    yes.setOnAction(event ->
        keep.accept(
            new Publisher(
                name.value(),
                Fingerprint.of(certificate),
                Optional.of(scope.value()).filter(vendor -> !vendor.isEmpty()),
                Optional.empty())));
    node =
        new Question(
                texts,
                "trust-pin-sheet",
                texts.of("trust.pin.title", Names.common(story.subject())),
                texts.of("trust.pin.text"))
            .certificate(story)
            .add(fields)
            .node(yes, cancel);
  }

  /** The sheet. */
  public Region node() {
    return node;
  }
}
