package ovation.app.shell;

import java.security.cert.X509Certificate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.app.trust.AuthoritySheet;
import ovation.app.trust.PinSheet;
import ovation.app.trust.TrustActions;
import ovation.model.document.Snapshot;
import ovation.model.envelope.ProductSection;
import ovation.packaging.trust.Publisher;
import ovation.packaging.trust.TrustAnchors;
import ovation.packaging.trust.TrustStore;
import ovation.packaging.trust.Verification;

/** What the user does about trust: each change is kept, and all documents are judged anew. */
final class Trusting implements TrustActions {
  private final Editor editor;
  private final TrustStore store;
  private final Dialogs dialogs;
  private final Sheets sheets;
  private final Texts texts;
  private final Background background;
  private final Runnable sign;
  private final Runnable export;
  private final Consumer<String> complain;

  Trusting(
      Editor editor,
      TrustStore store,
      Dialogs dialogs,
      Sheets sheets,
      Texts texts,
      Background background,
      Runnable sign,
      Runnable export,
      Consumer<String> complain) {
    this.editor = editor;
    this.store = store;
    this.dialogs = dialogs;
    this.sheets = sheets;
    this.texts = texts;
    this.background = background;
    this.sign = sign;
    this.export = export;
    this.complain = complain;
  }

  @Override
  public void checkAll(DocumentSession session) {
    editor.verifyWhole(session);
  }

  @Override
  public void askRevocation(DocumentSession session) {
    editor.verifyOnline(session);
  }

  @Override
  public void pin(DocumentSession session) {
    Verification found = session.packageState().verificationProperty().get();
    if (found != null && found.certificate().isPresent()) {
      X509Certificate certificate = found.certificate().get();
      sheets.show(
          new PinSheet(certificate, vendors(session), texts, this::keep, sheets::hide).node());
    }
  }

  private void keep(Publisher publisher) {
    sheets.hide();
    background.run(
        () -> {
          store.pin(publisher);
          return publisher;
        },
        kept -> editor.verifyAll(),
        texts.saying(complain));
  }

  @Override
  public void trust(DocumentSession session, X509Certificate authority) {
    ask(authority);
  }

  private void ask(X509Certificate authority) {
    sheets.show(new AuthoritySheet(authority, texts, () -> keep(authority), sheets::hide).node());
  }

  @Override
  public void addAuthority() {
    dialogs
        .chooseKey()
        .ifPresent(file ->
            background.run(
                () -> TrustAnchors.read(List.of(file), false).certificates().getFirst(),
                this::ask,
                texts.saying(complain)));
  }

  private void keep(X509Certificate authority) {
    sheets.hide();
    background.run(
        () -> store.add(List.of(authority)), added -> editor.verifyAll(), texts.saying(complain));
  }

  @Override
  public void sign() {
    sign.run();
  }

  @Override
  public void export() {
    export.run();
  }

  /** The vendors that the package names. */
  private static List<String> vendors(DocumentSession session) {
    Set<String> vendors = new LinkedHashSet<>();
    Snapshot state = session.goodProperty().get();
    if (state != null && state.envelope().isPresent()) {
      var envelope = state.envelope().get();
      envelope.sections(ProductSection.class).forEach(section -> add(section, vendors));
      envelope
          .allContents()
          .forEach(content ->
              content.sections(ProductSection.class).forEach(section -> add(section, vendors)));
    }
    return List.copyOf(vendors);
  }

  private static void add(ProductSection section, Set<String> vendors) {
    var vendor = section.vendor();
    if (vendor != null && !vendor.text().isBlank()) {
      vendors.add(vendor.text().strip());
    }
  }
}
