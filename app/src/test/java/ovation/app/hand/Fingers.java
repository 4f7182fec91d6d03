package ovation.app.hand;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import ovation.app.ui.Screen;

/** Keys and mouse. What was pressed has had its effect on the screen when a method returns. */
final class Fingers {
  private final Screen screen;
  private final BaseRobot robot;
  private final KeyboardRobot keyboard;
  private final MouseRobot mouse;

  Fingers(Screen screen) {
    this.screen = screen;
    robot = screen.robotContext().getBaseRobot();
    keyboard = screen.robotContext().getKeyboardRobot();
    mouse = screen.robotContext().getMouseRobot();
  }

  /** Presses keys together. */
  void press(KeyCode... keys) {
    keyboard.pressNoWait(keys);
    keyboard.releaseNoWait(List.of(keys).reversed().toArray(KeyCode[]::new));
    screen.settle();
  }

  /** Types letters; a line break is the Enter key. */
  void write(String text) {
    Scene scene = screen.stage().getScene();
    text.chars()
        .forEach(letter ->
            robot.typeKeyboard(
                scene,
                letter == '\n' ? KeyCode.ENTER : KeyCode.UNDEFINED,
                Character.toString(letter)));
    screen.settle();
  }

  /** Moves the pointer there. */
  void move(Point2D place) {
    mouse.moveNoWait(place);
    screen.settle();
  }

  /** Clicks where the pointer is. */
  void click() {
    mouse.pressNoWait(MouseButton.PRIMARY);
    mouse.releaseNoWait(MouseButton.PRIMARY);
    screen.settle();
  }

  /** Turns the wheel one notch there. */
  void turn(Point2D place, VerticalDirection direction) {
    move(place);
    mouse.scrollNoWait(direction == VerticalDirection.UP ? -1 : 1);
    screen.settle();
  }
}
