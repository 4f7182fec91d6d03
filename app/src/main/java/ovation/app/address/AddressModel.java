package ovation.app.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import ovation.app.job.JobTask;
import ovation.app.text.Texts;
import ovation.packaging.InputException;
import ovation.packaging.net.HttpAddress;

/** The address that the user types: judged with every letter, asked for when the user says so. */
public final class AddressModel {
  private static final String SAFE = "https://";
  private static final String PLAIN = "http://";

  private final Texts texts;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ReadOnlyObjectWrapper<@Nullable HttpAddress> address =
      new ReadOnlyObjectWrapper<>(this, "address", null);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper(this, "hint", "");
  private final ObjectProperty<@Nullable JobTask<?>> task =
      new SimpleObjectProperty<>(this, "task", null);

  /**
   * A model.
   *
   * @param initial what the field holds at first, "" for nothing
   */
  public AddressModel(String initial, Texts texts) {
    this.texts = texts;
    text.subscribe(this::judge);
    text.set(initial);
  }

  private void judge(String typed) {
    String stripped = typed.strip();
    String said = refusal(stripped);
    HttpAddress found = null;
    if (said.isEmpty() && !isBegun(stripped)) {
      try {
        found = HttpAddress.parse(stripped);
      } catch (InputException e) {
        said = texts.of("address.malformed");
      }
    }
    address.set(found);
    problem.set(said);
    hint.set(found == null ? "" : hint(found));
  }

  /** Whether it may become an address by going on, so that there is nothing to blame. */
  private static boolean isBegun(String typed) {
    String small = typed.toLowerCase(Locale.ROOT);
    return SAFE.startsWith(small) || PLAIN.startsWith(small);
  }

  private String refusal(String typed) {
    if (isBegun(typed)) {
      return "";
    }
    if (!HttpAddress.isMeant(typed)) {
      return texts.of("address.scheme");
    }
    try {
      return new URI(typed).getRawUserInfo() == null ? "" : texts.of("address.login");
    } catch (URISyntaxException e) {
      return texts.of("address.malformed");
    }
  }

  private String hint(HttpAddress found) {
    if (found.uri().getRawQuery() != null) {
      return texts.of("address.notRemembered");
    }
    return "http".equalsIgnoreCase(found.uri().getScheme()) ? texts.of("address.unprotected") : "";
  }

  /** Says why what was asked for did not come; the next letter takes it away. */
  public void fail(String sentence) {
    problem.set(sentence);
  }

  /** What the user types. */
  public StringProperty textProperty() {
    return text;
  }

  /** The address, once it is one that is opened; null before. */
  public ReadOnlyObjectProperty<@Nullable HttpAddress> addressProperty() {
    return address.getReadOnlyProperty();
  }

  /** The address, once it is one that is opened. */
  public Optional<HttpAddress> address() {
    return Optional.ofNullable(address.get());
  }

  /** What is wrong with what was typed, or why it did not work; "" for nothing. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What is worth knowing about the address; "" for nothing. */
  public ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  /** The job that asks the server; null while none does. */
  public ObjectProperty<@Nullable JobTask<?>> taskProperty() {
    return task;
  }
}
