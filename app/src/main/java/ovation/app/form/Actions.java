package ovation.app.form;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import ovation.app.field.Tip;
import ovation.icons.Icon;

/** The buttons of forms; those that edit are off while the text is broken. */
public final class Actions {
  private Actions() {}

  /** A quiet button with a picture, for the head of a card. */
  public static Button edit(FormContext context, Icon icon, String text, Runnable action) {
    Button button = flat(icon, text, action);
    button.disableProperty().bind(context.session().lockedProperty());
    return button;
  }

  /** A quiet button that is no edit. */
  public static Button flat(Icon icon, String text, Runnable action) {
    Button button = new Button(text, icon.node(14));
    button.setMnemonicParsing(false);
    button.getStyleClass().add("flat");
    button.setOnAction(event -> action.run());
    return Tip.whenCut(button);
  }

  /** A button that is a picture only; what it does is said by a tooltip and to screen readers. */
  public static Button icon(FormContext context, Icon icon, String name, Runnable action) {
    Button button = new Button("", icon.node(14));
    button.getStyleClass().addAll("flat", "ov-icon-only");
    button.setAccessibleText(name);
    Tip.on(button, name);
    button.disableProperty().bind(context.session().lockedProperty());
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A link to another part. */
  public static Hyperlink link(String text, Runnable action) {
    Hyperlink link = new Hyperlink(text);
    link.setMnemonicParsing(false);
    link.setOnAction(event -> action.run());
    return Tip.whenCut(link);
  }
}
