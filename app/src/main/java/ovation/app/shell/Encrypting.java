package ovation.app.shell;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import ovation.app.form.SecretActions;
import ovation.app.secret.EncryptSheet;
import ovation.app.secret.ReadersModel;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.session.Prepared;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.envelope.OvfVersion;
import ovation.model.envelope.Property;
import ovation.model.xml.EditException;
import ovation.model.xml.ElementKey;
import ovation.packaging.encryption.Encryption;
import ovation.packaging.encryption.Readers;
import ovation.packaging.encryption.Secrecy;

/** "Encrypt it": asks who can decrypt, works in the background, and is one edit. */
final class Encrypting implements SecretActions {
  private final Sheets sheets;
  private final Dialogs dialogs;
  private final Texts texts;
  private final Background background;
  private final Runnable convert;
  private final Consumer<String> complain;

  /**
   * Encrypts values.
   *
   * @param convert begins to convert the document in front to OVF 2
   */
  Encrypting(
      Sheets sheets,
      Dialogs dialogs,
      Texts texts,
      Background background,
      Runnable convert,
      Consumer<String> complain) {
    this.sheets = sheets;
    this.dialogs = dialogs;
    this.texts = texts;
    this.background = background;
    this.convert = convert;
    this.complain = complain;
  }

  @Override
  public void encrypt(DocumentSession session, ElementKey element) {
    Snapshot state = session.snapshotProperty().get();
    Optional<Property> property =
        state.envelope().flatMap(envelope -> Secrecy.propertyOf(envelope, element));
    if (property.isEmpty()) {
      return;
    }
    String name = String.valueOf(property.get().key());
    if (state.version() != OvfVersion.V2) {
      sheets.show(EncryptSheet.tooOld(name, state.version().label(), texts, convert, sheets::hide));
      return;
    }
    ReadersModel readers = new ReadersModel(texts, background, InstantSource.system());
    sheets.show(
        EncryptSheet.of(
            name,
            readers,
            texts,
            chosen -> dialogs.chooseKey().ifPresent(chosen),
            found -> carryOut(session, property.get().element().key(), name, found),
            sheets::hide));
  }

  private void carryOut(
      DocumentSession session, ElementKey property, String name, Readers readers) {
    sheets.hide();
    Snapshot now = session.snapshotProperty().get();
    background.run(
        () ->
            Prepared.between(
                now,
                Encryption.ofValue(now, property, readers),
                texts.sentence("secret.undo", name),
                texts),
        edit -> {
          try {
            session.apply(edit);
          } catch (EditException e) {
            complain.accept(texts.say(e.sentence()));
          }
        },
        texts.saying(complain));
  }
}
