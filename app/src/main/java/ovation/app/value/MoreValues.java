package ovation.app.value;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Fold;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.text.Texts;
import ovation.model.xml.XmlElement;

/**
 * What is needed seldom, folded below the fields of something: all values of its element that have
 * no field of their own there. The fold says how many are given; its fields are made when it is
 * first opened.
 */
public final class MoreValues {
  private final Texts texts;
  private final ValueSheets sheets;
  private final TitledPane fold;
  private @Nullable XmlElement element;
  private @Nullable FormState state;

  /**
   * A fold.
   *
   * @param elsewhere what is shown elsewhere: names of children, and of attributes behind an @
   */
  public MoreValues(FormContext context, Set<String> elsewhere) {
    texts = context.texts();
    sheets = new ValueSheets(context, elsewhere);
    fold = new Fold(texts.of("value.more"), sheets.node(), "ov-more");
    fold.expandedProperty().subscribe(open -> fill());
  }

  /** Lets elements of these names, wherever inside, have their fields below. */
  public MoreValues within(Set<String> names) {
    sheets.within(names);
    return this;
  }

  /** Puts something above the fields, such as the choice of the element. */
  public MoreValues below(Node above) {
    sheets.below(above);
    return this;
  }

  /** Says anew what is shown elsewhere. */
  public void besides(Set<String> now) {
    sheets.besides(now);
  }

  /** The fold. */
  public Node node() {
    return fold;
  }

  /**
   * Shows an element.
   *
   * @param now null hides the fold
   */
  public void show(@Nullable XmlElement now, FormState newState) {
    element = now;
    state = newState;
    fold.setVisible(now != null);
    fold.setManaged(now != null);
    if (now != null) {
      long given = sheets.given(now, newState);
      fold.setText(given == 0 ? texts.of("value.more") : texts.of("value.moreGiven", given));
      fill();
    }
  }

  private void fill() {
    XmlElement now = element;
    FormState shown = state;
    if (now != null && shown != null && fold.isExpanded()) {
      sheets.show(now, shown);
    }
  }
}
