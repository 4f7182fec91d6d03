package ovation.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;

/**
 * An open descriptor: the list of its snapshots, with undo and redo. Form edits and source edits
 * are one history. Dirty means "the current snapshot is not the saved one", by identity. Used from
 * one thread; its snapshots may go anywhere.
 */
public final class OvfDocument {

  private record Step(Snapshot snapshot, Sentence label) {}

  private final List<Step> steps = new ArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private int at;
  private Snapshot saved;

  /** Opens a descriptor whose present state is the saved one. */
  public OvfDocument(Snapshot saved) {
    this.saved = saved;
    steps.add(new Step(saved, Sentence.asItIs("")));
  }

  /** The present state. */
  public Snapshot current() {
    return steps.get(at).snapshot();
  }

  /** The state last saved or opened. */
  public Snapshot saved() {
    return saved;
  }

  /** True if the present state is not the saved one. */
  public boolean isDirty() {
    return current() != saved;
  }

  /** The present state is now the saved one. */
  public void markSaved() {
    Snapshot before = saved;
    saved = current();
    leave(before);
    changed();
  }

  /**
   * Carries out an edit; one that changes nothing leaves no trace.
   *
   * @throws EditException if the edit cannot be carried out
   */
  public void apply(Edit edit) {
    push(current().apply(edit), edit.label());
  }

  /** Replaces the source text; a text that is not well-formed is kept as typed. */
  public void replaceText(String text, Sentence label) {
    push(current().withText(text), label);
  }

  /**
   * Goes on to a state that was made of the present one elsewhere, because that takes long.
   *
   * @param from what it was made of
   * @return false, and nothing is done, if that is no longer the present state
   */
  public boolean advance(Snapshot from, Snapshot to, Sentence label) {
    boolean present = current() == from;
    if (present) {
      push(to, label);
    }
    return present;
  }

  private void push(Snapshot next, Sentence label) {
    if (next == current()) {
      return;
    }
    steps.subList(at + 1, steps.size()).clear();
    steps.add(new Step(next, label));
    go(at + 1);
  }

  private void go(int step) {
    Snapshot before = current();
    at = step;
    current().retain();
    leave(before);
    changed();
  }

  /** A state that is only history gives back what it can. */
  private void leave(Snapshot before) {
    if (before != saved && before != current()) {
      before.release();
    }
  }

  /** True if there is something to undo. */
  public boolean canUndo() {
    return at > 0;
  }

  /** True if there is something to redo. */
  public boolean canRedo() {
    return at < steps.size() - 1;
  }

  /** What {@link #undo()} would undo. */
  public Optional<Sentence> undoLabel() {
    return canUndo() ? Optional.of(steps.get(at).label()) : Optional.empty();
  }

  /** What {@link #redo()} would do again. */
  public Optional<Sentence> redoLabel() {
    return canRedo() ? Optional.of(steps.get(at + 1).label()) : Optional.empty();
  }

  /** Goes back one step; does nothing at the start. */
  public void undo() {
    if (canUndo()) {
      go(at - 1);
    }
  }

  /** Goes forward one step; does nothing at the end. */
  public void redo() {
    if (canRedo()) {
      go(at + 1);
    }
  }

  /** Calls {@code listener} after every change of the present state or of what is saved. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }
}
