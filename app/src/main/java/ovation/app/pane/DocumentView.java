package ovation.app.pane;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import ovation.app.check.Finding;
import ovation.app.disk.DiskDrop;
import ovation.app.form.FormContext;
import ovation.app.form.Surroundings;
import ovation.app.search.SearchBar;
import ovation.app.search.SearchModel;
import ovation.app.session.DocumentSession;
import ovation.app.source.SourceView;
import ovation.app.source.TextHit;
import ovation.app.text.Texts;
import ovation.app.trust.TrustActions;
import ovation.app.trust.TrustPane;
import ovation.model.xml.ElementKey;

/** The three panes over one document: outline, form, drawer. */
public final class DocumentView {
  private final DocumentSession session;
  private final OutlinePane outline;
  private final FormPane form;
  private final ProblemsPane problems;
  private final SourcePane source;
  private final Node trustPane;
  private final DiskDrop disks;
  private final Drawer drawer = new Drawer();
  private final SearchBar search;
  private final FieldPlace place = new FieldPlace();
  private final BorderPane pane;

  /**
   * The panes of a document.
   *
   * @param source an empty source view
   * @param trust what the user can do about the package's signature
   * @param around what the panes need of the program
   */
  public DocumentView(
      DocumentSession session, SourceView source, TrustActions trust, Surroundings around) {
    Texts texts = around.texts();
    FormContext context = new FormContext(session, this::showInSource, around);
    disks = new DiskDrop(context);
    this.source =
        new SourcePane(
            context,
            source,
            drawer.shownProperty().map(tab -> tab == Drawer.Tab.SOURCE),
            this::chosenInSource,
            place);
    outline = new OutlinePane(session, texts);
    outline.onImages((images, part) -> disks.land(images, part, id -> {}));
    form = new FormPane(context, texts);
    problems = new ProblemsPane(context, this::showInSource);
    drawer.add(Drawer.Tab.PROBLEMS, texts.of("drawer.problems"), problems.node(), problems.count());
    trustPane = new TrustPane(session, texts, trust).node();
    drawer.add(
        Drawer.Tab.TRUST, texts.of("drawer.trust"), trustPane, new SimpleObjectProperty<>(0));
    drawer.add(
        Drawer.Tab.SOURCE,
        texts.of("drawer.source"),
        this.source.node(),
        new SimpleObjectProperty<>(0));
    SearchModel model =
        new SearchModel(session, texts, around.background(), this::showHit, around.complain());
    search = new SearchBar(model, texts);
    pane = new BorderPane(new DocumentPanes(outline.node(), form.node(), drawer.node()).node());
    pane.setTop(search.node());
    pane.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((observable, old, focused) ->
            this.source.follow(FieldPlace.fieldOf(focused).orElse(null)));
    this.session = session;
    if (session.goodProperty().get() == null) {
      drawer.shownProperty().set(Drawer.Tab.SOURCE);
    }
  }

  /** The panes. */
  public Node node() {
    return pane;
  }

  /** The search bar if it is open, the outline, the form and the drawer: to go round by key. */
  public List<Stop> stops() {
    return List.of(
        new Stop(search.node(), search.node()),
        new Stop(outline.node(), outline.focusTarget()),
        new Stop(form.node(), form.focusTarget()),
        new Stop(drawer.node(), drawerTarget()));
  }

  private Node drawerTarget() {
    return switch (drawer.shownProperty().get()) {
      case SOURCE -> source.focusTarget();
      case TRUST -> trustPane;
      case PROBLEMS -> problems.focusTarget();
    };
  }

  /**
   * Goes to the next problem (1) or the one before (-1): in the source while it is shown, else in
   * the list.
   */
  public void walkProblems(int step) {
    if (drawer.shownProperty().get() == Drawer.Tab.SOURCE && source.walk(step)) {
      return;
    }
    drawer.shownProperty().set(Drawer.Tab.PROBLEMS);
    problems.walk(step);
  }

  /** Does the first fix of the problem that was gone to. */
  public void fixProblem() {
    problems.fixSelected();
  }

  /** Mends all problems like the one that was gone to. */
  public void fixKind() {
    problems.fixKind();
  }

  /** Mends all problems that need no decision. */
  public void fixSafely() {
    problems.fixSafely();
  }

  /** Gives the keyboard to the search for problems. */
  public void searchProblems() {
    showProblems();
    problems.search();
  }

  /** Shows the list of problems. */
  public void showProblems() {
    drawer.shownProperty().set(Drawer.Tab.PROBLEMS);
  }

  /** Shows what the signature is worth. */
  public void showTrust() {
    drawer.shownProperty().set(Drawer.Tab.TRUST);
  }

  /** Shows the source. */
  public void showSource() {
    drawer.shownProperty().set(Drawer.Tab.SOURCE);
  }

  /**
   * Opens the search in the document.
   *
   * @param withReplace whether the user wants to replace
   */
  public void search(boolean withReplace) {
    flush();
    search.open(withReplace);
  }

  /** In the form as far as a form shows it, and in the source if that is seen. */
  private void showHit(TextHit hit) {
    if (!session.brokenProperty().get()) {
      session
          .snapshotProperty()
          .get()
          .elementAt(hit.start())
          .ifPresent(element -> session.reveal(element.key()));
    }
    source.select(hit.start(), hit.end());
  }

  /** Takes disk images into the appliance, attached to no system yet. */
  public void takeImages(List<Path> images) {
    disks.land(images, null, id -> {});
  }

  /** Takes over what was typed in the source and not yet reported. */
  public void flush() {
    source.flush();
  }

  /** Says what the element and the problems at the caret of the source are. */
  public void explain() {
    showSource();
    source.explain();
  }

  /** Shows what can be written at the caret of the source. */
  public void complete() {
    showSource();
    source.complete();
  }

  /** Indents the selected part of the source. */
  public void format() {
    showSource();
    source.format();
  }

  /** Turns the selected part of the source into a comment, or back. */
  public void comment() {
    showSource();
    source.comment();
  }

  /** Shows the source and does something in it, the keyboard being there. */
  public void inSource(Consumer<SourceView> step) {
    showSource();
    source.run(step);
  }

  private void chosenInSource(Finding finding) {
    problems.select(finding);
  }

  private void showInSource(ElementKey element) {
    if (place.takes(element)) {
      return;
    }
    drawer.shownProperty().set(Drawer.Tab.SOURCE);
    source.select(element);
  }

  private void showInSource(Finding finding) {
    drawer.shownProperty().set(Drawer.Tab.SOURCE);
    source.goTo(finding.offset());
  }
}
