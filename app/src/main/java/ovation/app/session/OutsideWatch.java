package ovation.app.session;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvfPackage;

/**
 * Notices that another program has changed the files of an open document. Looks when it is told to,
 * in the background; what the editor itself is writing is no news.
 */
public final class OutsideWatch {
  private final Workspace workspace;
  private final Background background;
  private final Consumer<DocumentSession> changed;
  private final Set<OvfPackage> noticed = Collections.newSetFromMap(new WeakHashMap<>());
  private boolean looking;

  /**
   * A watch on the workspace's documents.
   *
   * @param changed told of a document once for each package that it was opened from
   */
  public OutsideWatch(
      Workspace workspace, Background background, Consumer<DocumentSession> changed) {
    this.workspace = workspace;
    this.background = background;
    this.changed = changed;
  }

  private record Look(DocumentSession session, OvfPackage source) {}

  /** Looks at the files of all open documents. */
  public void look() {
    List<Look> looks =
        workspace.documents().stream()
            .filter(session ->
                !session.packageState().isBeingWritten() && !noticed.contains(session.source()))
            .map(session -> new Look(session, session.source()))
            .toList();
    if (looking || looks.isEmpty()) {
      return;
    }
    looking = true;
    background.run(
        () -> looks.stream().filter(look -> isChanged(look.source())).toList(),
        found -> {
          looking = false;
          found.stream()
              .filter(this::isNews)
              .forEach(look -> {
                noticed.add(look.source());
                changed.accept(look.session());
              });
        },
        message -> looking = false);
  }

  private static boolean isChanged(OvfPackage source) {
    try {
      source.checkUnchanged();
      return false;
    } catch (InputException e) {
      return true;
    }
  }

  private boolean isNews(Look look) {
    return look.session().source() == look.source()
        && workspace.documents().contains(look.session())
        && !look.session().packageState().isBeingWritten();
  }
}
