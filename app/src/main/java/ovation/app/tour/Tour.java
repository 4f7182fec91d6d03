package ovation.app.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import ovation.app.outline.NodeKind;
import ovation.app.outline.OutlineNode;
import ovation.app.session.DocumentSession;
import ovation.app.session.Platforms;
import ovation.app.shell.EditorParts;
import ovation.model.envelope.OvfVersion;
import ovation.model.xml.Edit;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.Fact;
import ovation.packaging.trust.NewKey;
import ovation.packaging.trust.PackageVerifier;
import ovation.packaging.trust.TrustAnchors;
import ovation.packaging.trust.Verification;

/**
 * What a user does, where there is no display: opens the appliance, looks at every part, edits one
 * value of each kind, takes everything back and does it again, signs with a key made for the
 * occasion, exports, and verifies the result. Leaves the OVA and pictures of every screen.
 */
public final class Tour {

  private static final String ARCHIVE = "tour.ova";
  private static final String KEY = "tour.p12";

  private final EditorParts parts;
  private final Path folder;
  private final PrintStream out;
  private final IntConsumer end;
  private final Steps steps = new Steps(this::failed);
  private final Pictures pictures;
  private final char[] password;

  /**
   * A tour.
   *
   * @param folder takes the archive, the key and the pictures
   * @param out told what was done
   * @param end called with the exit status: 0 if the exported package verifies
   */
  public Tour(EditorParts parts, Path folder, PrintStream out, IntConsumer end) {
    this.parts = parts;
    this.folder = folder.toAbsolutePath();
    this.out = out;
    this.end = end;
    this.pictures = new Pictures(parts.scene(), parts.look(), this.folder);
    this.password = Long.toString(System.nanoTime(), 36).toCharArray();
  }

  /** Begins; the document to work on may still be opening. */
  public void begin() {
    out.println("No display was found: the editor works off screen.");
    pictures.take(steps, "start");
    settings();
    steps.when("open the appliance", () -> current() != null || notice() != null, this::opened);
    steps.run();
  }

  private void settings() {
    steps.then(
        "open the settings", () -> parts.actions().find("edit.settings").orElseThrow().run());
    pictures.take(steps, "settings");
    steps.then("close the settings", () -> button("#settings-close").fire());
  }

  private void opened() {
    Node notice = notice();
    if (notice != null) {
      failed(((Label) notice.lookup(".label")).getText());
      return;
    }
    DocumentSession session = session();
    out.println("Opened   " + session.source().location());
    byte[] original = session.snapshotProperty().get().bytes();
    look(session, "");
    if (session.readableProperty().getValue()) {
      convert(session);
      steps.then("edit", () -> edit(session, original));
    } else {
      steps.then("stop", () -> failed("the descriptor cannot be read: see its pictures"));
    }
  }

  private void look(DocumentSession session, String prefix) {
    for (OutlineNode node : nodes(session)) {
      String name = node.id().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      steps.then("select " + name, () -> session.select(node.id()));
      if (node.id().kind() == NodeKind.RUNS_ON) {
        steps.when("compare the platforms", () -> isCompared(session), () -> {});
      }
      pictures.take(steps, prefix + name);
    }
    steps.then("show the source", () -> parts.views().current(view -> view.showSource()));
    pictures.take(steps, prefix + "source");
    steps.then("show the problems", () -> parts.views().current(view -> view.showProblems()));
    steps.then("explain a problem", () -> parts.views().current(view -> view.walkProblems(1)));
    pictures.take(steps, prefix + "problem");
  }

  private static boolean isCompared(DocumentSession session) {
    Platforms.Matrix matrix = session.platforms().matrixProperty().get();
    return matrix != null && matrix.of() == session.snapshotProperty().get();
  }

  /** Shows what a conversion into the other version would lose, and leaves it at that. */
  private void convert(DocumentSession session) {
    boolean second = session.snapshotProperty().get().version() == OvfVersion.V2;
    String action = second ? "file.convert1" : "file.convert2";
    steps.then("convert", () -> parts.actions().find(action).orElseThrow().run());
    steps.when("show the losses", () -> find("#convert-sheet") != null, () -> {});
    pictures.take(steps, "convert");
    steps.then("leave the version", () -> button("#convert-cancel").fire());
  }

  private static List<OutlineNode> nodes(DocumentSession session) {
    List<OutlineNode> nodes = new ArrayList<>();
    session.outlineProperty().get().roots().forEach(root -> collect(root, nodes));
    return nodes;
  }

  private static void collect(OutlineNode node, List<OutlineNode> nodes) {
    nodes.add(node);
    node.children().forEach(child -> collect(child, nodes));
  }

  private void edit(DocumentSession session, byte[] original) {
    List<Edit> edits = SampleEdits.of(session.snapshotProperty().get().envelope().orElseThrow());
    for (Edit edit : edits) {
      session.apply(edit);
      out.println("Edited   " + edit.label());
    }
    byte[] edited = session.snapshotProperty().get().bytes();
    edits.forEach(edit -> session.undo());
    demand(
        Arrays.equals(original, session.snapshotProperty().get().bytes()),
        "undo did not give the original bytes");
    edits.forEach(edit -> session.redo());
    demand(
        Arrays.equals(edited, session.snapshotProperty().get().bytes()),
        "redo did not give the edited bytes");
    out.println("Undone   to the original bytes, and done again");
    nodes(session).stream()
        .filter(node -> node.id().kind() == NodeKind.HARDWARE)
        .findFirst()
        .ifPresent(node -> steps.then("select hardware", () -> session.select(node.id())));
    pictures.take(steps, "edited");
    export();
  }

  private void export() {
    steps.then("make a key", this::makeKey);
    steps.then("open the sheet", () -> parts.actions().find("file.export").orElseThrow().run());
    steps.when("show the sheet", () -> find("#export-sheet") != null, this::fillSheet);
    steps.when("read the key", () -> !button("#export-start").isDisabled(), () -> {});
    pictures.take(steps, "export");
    steps.then("export", () -> button("#export-start").fire());
    steps.when("write the archive", () -> find("#delivered") != null, () -> {});
    pictures.take(steps, "exported");
    steps.then("verify", this::verify);
  }

  private void makeKey() {
    try {
      Path key = folder.resolve(KEY);
      Files.createDirectories(folder);
      Files.deleteIfExists(key);
      NewKey.of("Ovation tour").create(key, null, password, Instant.now());
    } catch (PackagingException | IOException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private void fillSheet() {
    type("#export-target", folder.resolve(ARCHIVE).toString());
    type("#export-key", folder.resolve(KEY).toString());
    TextField field = (TextField) Objects.requireNonNull(find("#export-password"));
    field.setText(new String(password));
    button("#export-unlock").fire();
  }

  private void type(String cell, String text) {
    Node place = Objects.requireNonNull(find(cell));
    TextField field = (TextField) place.lookup(".text-field");
    field.setText(text);
    field.fireEvent(new ActionEvent());
  }

  private void verify() {
    Path archive = folder.resolve(ARCHIVE);
    try (OvfPackage written = OvfPackage.open(archive)) {
      Verification verification =
          new PackageVerifier()
              .verify(written, TrustAnchors.none(), Instant.now(), Progress.none());
      for (Fact fact : Fact.values()) {
        out.printf(
            "%-10s %-8s %s%n",
            fact.name().charAt(0) + fact.name().substring(1).toLowerCase(Locale.ROOT),
            verification.state(fact).label(),
            shortened(verification.reasons(fact)));
      }
      // Files that the appliance lacked before are still missing; that is told, not hidden.
      demand(
          verification.integrity() == Verification.Integrity.OK
              && verification.signature() == Verification.Signature.FITS,
          "the exported package does not verify");
      out.println("OVA      " + archive);
      out.println("Pictures " + folder);
      end.accept(0);
    } catch (PackagingException e) {
      failed(String.valueOf(e.getMessage()));
    }
  }

  private static String shortened(List<String> reasons) {
    int shown = Math.min(reasons.size(), 2);
    String more = reasons.size() > shown ? " And " + (reasons.size() - shown) + " more." : "";
    return String.join(" ", reasons.subList(0, shown)) + more;
  }

  private void failed(String reason) {
    out.println("Stopped  " + reason + (reason.endsWith(".") ? "" : "."));
    out.println("Pictures " + folder);
    end.accept(1);
  }

  private static void demand(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  private Button button(String selector) {
    return (Button) Objects.requireNonNull(find(selector));
  }

  private @Nullable Node find(String selector) {
    Scene scene = parts.scene();
    return scene.lookup(selector);
  }

  /** What the window says went wrong; null while all is well. */
  private @Nullable Node notice() {
    Node notice = find("#notice");
    return notice != null && notice.isVisible() ? notice : null;
  }

  private @Nullable DocumentSession current() {
    return parts.workspace().currentProperty().get();
  }

  private DocumentSession session() {
    return Objects.requireNonNull(current());
  }
}
