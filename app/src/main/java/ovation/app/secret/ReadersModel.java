package ovation.app.secret;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ovation.app.session.Background;
import ovation.app.text.Texts;
import ovation.model.text.Sentence;
import ovation.packaging.encryption.Readers;
import ovation.packaging.encryption.Recipient;
import ovation.packaging.trust.PasswordSource;

/** Who will be able to decrypt: holders of certificates, and whoever knows a pass phrase. */
public final class ReadersModel {
  private final Texts texts;
  private final Background background;
  private final InstantSource clock;
  private final ObservableList<Recipient> recipients = FXCollections.observableArrayList();
  private final StringProperty phrase = new SimpleStringProperty(this, "phrase", "");
  private final StringProperty again = new SimpleStringProperty(this, "again", "");
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
  private final StringBinding objection =
      Bindings.createStringBinding(this::object, recipients, phrase, again);

  /** Nobody yet. */
  public ReadersModel(Texts texts, Background background, InstantSource clock) {
    this.texts = texts;
    this.background = background;
    this.clock = clock;
  }

  /** Adds the holder of a certificate; {@link #troubleProperty} tells why it cannot be one. */
  public void add(Path certificate) {
    background.run(
        () -> Recipient.read(certificate),
        found -> {
          trouble.set("");
          if (!recipients.contains(found)) {
            recipients.add(found);
          }
        },
        texts.saying(trouble::set));
  }

  /** Takes somebody off. */
  public void remove(Recipient recipient) {
    recipients.remove(recipient);
  }

  private String object() {
    if (!phrase.get().equals(again.get())) {
      return texts.of("secret.differ");
    }
    return recipients.isEmpty() && phrase.get().isEmpty() ? texts.of("secret.nobody") : "";
  }

  /** Those who can decrypt, with their own copy of the pass phrase; nothing while none can. */
  public Optional<Readers> readers() {
    if (!object().isEmpty()) {
      return Optional.empty();
    }
    Optional<PasswordSource> secret =
        phrase.get().isEmpty()
            ? Optional.empty()
            : Optional.of(PasswordSource.fixed(phrase.get().toCharArray()));
    return Optional.of(new Readers(recipients, secret));
  }

  /** What speaks against a recipient now, in sentences. */
  List<Sentence> remarks(Recipient recipient) {
    return recipient.remarks(clock.instant());
  }

  /** The holders of certificates, in the order in which they were added. */
  public ObservableList<Recipient> recipients() {
    return recipients;
  }

  /** The pass phrase, empty for none. */
  public StringProperty phraseProperty() {
    return phrase;
  }

  /** The pass phrase once more: nobody could decrypt after a slip. */
  public StringProperty againProperty() {
    return again;
  }

  /** Why the last certificate was not taken, "" if it was. */
  ReadOnlyStringProperty troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Why nothing can be encrypted yet, "" if it can. */
  public StringBinding objection() {
    return objection;
  }
}
