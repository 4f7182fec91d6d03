package ovation.app.trust;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.field.WrappedLabel;
import ovation.app.form.Actions;
import ovation.app.session.Background;
import ovation.app.settings.SettingsPage;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.Publisher;
import ovation.packaging.trust.TrustStore;
import ovation.packaging.trust.TrustedCertificate;

/** The settings page with the publishers and authorities that the user trusts. */
public final class TrustPage implements SettingsPage {
  private final TrustStore store;
  private final Texts texts;
  private final Background background;
  private final Supplier<Optional<Path>> choose;
  private final Runnable changed;
  private final Consumer<String> complain;

  /**
   * A page of the settings.
   *
   * @param choose asks for a certificate file
   * @param changed called after something has changed
   */
  public TrustPage(
      TrustStore store,
      Texts texts,
      Background background,
      Supplier<Optional<Path>> choose,
      Runnable changed,
      Consumer<String> complain) {
    this.store = store;
    this.texts = texts;
    this.background = background;
    this.choose = choose;
    this.changed = changed;
    this.complain = complain;
  }

  @Override
  public String id() {
    return "trust";
  }

  @Override
  public String title() {
    return texts.of("settings.trust");
  }

  @Override
  public Icon icon() {
    return Icon.SIGNATURE_OK;
  }

  /** What is in the store. */
  private record Known(List<Publisher> publishers, List<TrustedCertificate> certificates) {}

  @Override
  public Node content() {
    VBox publishers = list();
    VBox authorities = list();
    Runnable[] fill = new Runnable[1];
    fill[0] =
        () ->
            background.run(
                () -> new Known(store.publishers(), store.certificates()),
                known -> show(known, publishers, authorities, fill[0]),
                texts.saying(complain));
    fill[0].run();
    Button add = Actions.flat(Icon.ADD, texts.of("settings.trust.add"), () -> add(fill[0]));
    add.setId("trust-add");
    Label roots = new WrappedLabel("ov-muted");
    roots.setText(texts.of("settings.trust.roots"));
    return new VBox(
        16,
        new Card(texts.of("settings.trust.publishers"), publishers),
        new Card(texts.of("settings.trust.authorities"), authorities).actions(add),
        roots);
  }

  private static VBox list() {
    VBox list = new VBox();
    list.getStyleClass().add("ov-trust-rows");
    return list;
  }

  private void add(Runnable then) {
    choose.get().ifPresent(file -> change(() -> store.add(file), then));
  }

  private <T> void change(Callable<T> work, Runnable then) {
    background.run(
        work,
        done -> {
          then.run();
          changed.run();
        },
        texts.saying(complain));
  }

  private void show(Known known, VBox publishers, VBox authorities, Runnable again) {
    publishers.getChildren().clear();
    for (Publisher publisher : known.publishers()) {
      String scope =
          Stream.concat(publisher.vendor().stream(), publisher.product().stream())
              .collect(Collectors.joining(" · "));
      publishers
          .getChildren()
          .add(
              row(
                  publisher.name(),
                  scope.isEmpty()
                      ? texts.of("settings.trust.anyPackage")
                      : texts.of("settings.trust.expected", scope),
                  publisher.fingerprint().shown(),
                  () -> change(() -> store.unpin(publisher.fingerprint()), again)));
    }
    authorities.getChildren().clear();
    for (TrustedCertificate certificate : known.certificates()) {
      CertificateStory story = certificate.story();
      authorities
          .getChildren()
          .add(
              row(
                  Names.common(story.subject()),
                  texts.of("settings.trust.until", texts.day(story.notAfter())),
                  story.fingerprint(),
                  () -> change(() -> store.remove(certificate.fingerprint()), again)));
    }
    ifEmpty(publishers, "settings.trust.noPublishers");
    ifEmpty(authorities, "settings.trust.noAuthorities");
  }

  private void ifEmpty(VBox list, String key) {
    if (list.getChildren().isEmpty()) {
      Label nothing = new WrappedLabel("ov-muted");
      nothing.setText(texts.of(key));
      HBox row = new HBox(nothing);
      row.getStyleClass().add("ov-trust-row");
      list.getChildren().add(row);
    }
  }

  private Node row(String name, String about, String fingerprint, Runnable remove) {
    Label title = new WrappedLabel("ov-strong");
    title.setText(name);
    Label words = new WrappedLabel("ov-muted");
    words.setText(about);
    Label print = new WrappedLabel("ov-trust-print");
    print.setText(Names.grouped(fingerprint));
    VBox left = new VBox(2, title, words, print);
    HBox.setHgrow(left, Priority.ALWAYS);
    Button button = new Button("", Icon.REMOVE.node(14));
    button.getStyleClass().addAll("flat", "ov-icon-only");
    button.setAccessibleText(texts.of("settings.trust.remove", name));
    button.setTooltip(new Tooltip(texts.of("settings.trust.remove", name)));
    button.setOnAction(event -> remove.run());
    HBox row = new HBox(8, left, button);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("ov-trust-row");
    return row;
  }
}
