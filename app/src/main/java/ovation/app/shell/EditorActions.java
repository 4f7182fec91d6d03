package ovation.app.shell;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import ovation.app.action.Action;
import ovation.app.action.ActionRegistry;
import ovation.app.look.Appearance;
import ovation.app.look.Look;
import ovation.app.pane.DocumentView;
import ovation.app.session.DocumentSession;
import ovation.app.source.SourceView;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.envelope.OvfVersion;

/** The actions of the editor, in the order of the menus. */
final class EditorActions {
  private final ActionRegistry registry = new ActionRegistry();
  private final Texts texts;
  private final String noDocument;
  private final ObservableValue<Boolean> any;

  EditorActions(
      Editor editor,
      Exports exports,
      VersionChange versions,
      Samples samples,
      Addresses addresses,
      Runnable creation,
      Views views,
      Navigation navigation,
      Shortcuts shortcuts,
      Look look,
      Runnable settings,
      BooleanProperty jobs,
      Texts texts) {
    this.texts = texts;
    noDocument = texts.of("reason.noDocument");
    any = editor.ofCurrent(session -> session.nameProperty().map(name -> true), false);
    add("file.open", Icon.OPEN, "Shortcut+O", editor::open);
    add("file.openAddress", Icon.LINK, "Shortcut+Shift+O", addresses::ask);
    add("file.new", Icon.NEW, "Shortcut+N", creation);
    add("file.sample", Icon.SAMPLE, "", samples::open);
    add("file.save", Icon.SAVE, "Shortcut+S", editor::save)
        .enabledWhen(editor.ofCurrent(this::savable, false), texts.of("reason.notSavable"));
    add("file.saveAs", Icon.SAVE_AS, "Shortcut+Shift+S", editor::saveAs)
        .enabledWhen(
            editor.ofCurrent(DocumentSession::readableProperty, false),
            texts.of("reason.notReadable"));
    add("file.export", Icon.EXPORT, "Shortcut+E", exports::open)
        .enabledWhen(
            editor.ofCurrent(DocumentSession::readableProperty, false),
            texts.of("reason.notReadable"));
    add("file.sign", Icon.KEY, "", exports::sign)
        .enabledWhen(editor.ofCurrent(this::signable, false), texts.of("reason.notSignable"));
    add("file.convert1", Icon.REVERT, "", () -> versions.open(OvfVersion.V1))
        .enabledWhen(
            editor.ofCurrent(s -> VersionChange.isPossible(s, OvfVersion.V1), false),
            texts.of("reason.version"));
    add("file.convert2", Icon.REVERT, "", () -> versions.open(OvfVersion.V2))
        .enabledWhen(
            editor.ofCurrent(s -> VersionChange.isPossible(s, OvfVersion.V2), false),
            texts.of("reason.version"));
    add("file.close", Icon.CLOSE, "Shortcut+W", editor::close).enabledWhen(any, noDocument);

    ObservableValue<String> undo = editor.ofCurrent(DocumentSession::undoLabelProperty, "");
    add("edit.undo", Icon.UNDO, "Shortcut+Z", () -> editor.withCurrent(DocumentSession::undo))
        .labelled(undo.map(label -> named("edit.undo", label)))
        .enabledWhen(undo.map(label -> !label.isEmpty()), texts.of("reason.noUndo"));
    ObservableValue<String> redo = editor.ofCurrent(DocumentSession::redoLabelProperty, "");
    add("edit.redo", Icon.REDO, "Shortcut+Shift+Z", () -> editor.withCurrent(DocumentSession::redo))
        .labelled(redo.map(label -> named("edit.redo", label)))
        .enabledWhen(redo.map(label -> !label.isEmpty()), texts.of("reason.noRedo"));

    add("go.command", Icon.SEARCH, "Shortcut+Shift+P", () -> navigation.chooseCommand(registry));
    view("go.place", Icon.LINK, "Shortcut+P", navigation::choosePlace);
    add("go.back", Icon.BACK, "Alt+LEFT", navigation::back)
        .enabledWhen(navigation.canGoBack(), texts.of("reason.noBack"));
    add("go.forward", Icon.FORWARD, "Alt+RIGHT", navigation::forward)
        .enabledWhen(navigation.canGoForward(), texts.of("reason.noForward"));
    view("go.nextPane", Icon.DOWN, "F6", () -> views.focusPart(1));
    view("go.previousPane", Icon.UP, "Shift+F6", () -> views.focusPart(-1));

    view("edit.find", Icon.SEARCH, "Shortcut+F", () -> views.current(v -> v.search(false)));
    view("edit.replace", Icon.REVERT, "Shortcut+H", () -> views.current(v -> v.search(true)));
    add("edit.settings", Icon.SETTINGS, "Shortcut+COMMA", settings);

    view("problems.next", Icon.DOWN, "F8", () -> views.current(v -> v.walkProblems(1)));
    view("problems.previous", Icon.UP, "Shift+F8", () -> views.current(v -> v.walkProblems(-1)));
    view(
        "problems.fix",
        Icon.CHECK,
        "Shortcut+PERIOD",
        () -> views.current(DocumentView::fixProblem));
    view(
        "problems.fixKindAction",
        Icon.CHECK,
        "Shortcut+Shift+PERIOD",
        () -> views.current(DocumentView::fixKind));
    view("problems.fixSafeAction", Icon.CHECK, "", () -> views.current(DocumentView::fixSafely));
    view(
        "problems.find",
        Icon.SEARCH,
        "Shortcut+Shift+F",
        () -> views.current(DocumentView::searchProblems));
    view("source.complete", Icon.ADD, "Ctrl+SPACE", () -> views.current(DocumentView::complete));
    view(
        "source.comment",
        Icon.ANNOTATION,
        "Shortcut+SLASH",
        () -> views.current(DocumentView::comment));
    view("source.format", Icon.EDIT, "Shortcut+Shift+I", () -> views.current(DocumentView::format));
    fold("source.fold", Icon.EXPAND, "Shortcut+Shift+Open Bracket", views, SourceView::fold);
    fold("source.unfold", Icon.DOWN, "Shortcut+Shift+Close Bracket", views, SourceView::unfold);
    fold("source.foldSections", Icon.EXPAND, "", views, SourceView::foldSections);
    fold("source.unfoldAll", Icon.DOWN, "", views, SourceView::unfoldAll);
    view("source.explain", Icon.INFO, "Shortcut+I", () -> views.current(DocumentView::explain));
    view(
        "view.problems",
        Icon.PROBLEMS,
        "Shortcut+1",
        () -> views.current(DocumentView::showProblems));
    view("view.source", Icon.SOURCE, "Shortcut+2", () -> views.current(DocumentView::showSource));
    view(
        "view.trust",
        Icon.SIGNATURE_OK,
        "Shortcut+3",
        () -> views.current(DocumentView::showTrust));
    add("view.jobs", Icon.EXPORT, "Shortcut+J", () -> jobs.set(!jobs.get()));
    add("view.light", Icon.LIGHT, "", () -> look.appearanceProperty().set(Appearance.LIGHT));
    add("view.dark", Icon.DARK, "", () -> look.appearanceProperty().set(Appearance.DARK));
    add(
        "view.contrast",
        Icon.PREVIEW,
        "",
        () -> look.appearanceProperty().set(Appearance.CONTRAST));
    add("view.system", Icon.SYSTEM, "", () -> look.appearanceProperty().set(Appearance.SYSTEM));
    add("view.shortcuts", Icon.KEYBOARD, "", () -> shortcuts.open(registry));
  }

  ActionRegistry registry() {
    return registry;
  }

  private ObservableValue<Boolean> savable(DocumentSession session) {
    return Bindings.and(session.dirtyProperty(), session.brokenProperty().not());
  }

  /** Whether a document can be signed where it is. */
  private ObservableValue<Boolean> signable(DocumentSession session) {
    return session.lockedProperty().not();
  }

  private String named(String key, String label) {
    return label.isEmpty() ? texts.of(key) : texts.of(key + "Named", label);
  }

  private Action add(String id, Icon icon, String keys, Runnable handler) {
    Action action = new Action(id, texts.of(id), icon, handler);
    return registry.add(keys.isEmpty() ? action : action.shortcut(keys));
  }

  private void view(String id, Icon icon, String keys, Runnable handler) {
    add(id, icon, keys, handler).enabledWhen(any, noDocument);
  }

  private void fold(String id, Icon icon, String keys, Views views, Consumer<SourceView> step) {
    view(id, icon, keys, () -> views.current(v -> v.inSource(step)));
  }
}
