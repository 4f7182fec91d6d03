package ovation.app.settings;

import javafx.scene.Node;
import ovation.app.field.CheckFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** What is said of work in the background. */
public final class WorkPage implements SettingsPage {
  /** Whether the user is told when work ends while another window is in front. */
  public static final Setting<Boolean> TELL = Setting.flag("tell-of-ends", true);

  private final Settings settings;
  private final boolean desktop;
  private final Texts texts;

  /**
   * A page of the settings.
   *
   * @param desktop whether the desktop shows notifications
   */
  public WorkPage(Settings settings, boolean desktop, Texts texts) {
    this.settings = settings;
    this.desktop = desktop;
    this.texts = texts;
  }

  @Override
  public String id() {
    return "work";
  }

  @Override
  public String title() {
    return texts.of("settings.work");
  }

  @Override
  public Icon icon() {
    return Icon.EXPORT;
  }

  @Override
  public Node content() {
    return new FieldGrid()
        .wide(
            new CheckFieldRow(
                SettingsFields.model(settings.of(TELL), texts.of("settings.tell"))
                    .help(texts.of(desktop ? "settings.tellDesktop" : "settings.tellTitle")),
                texts.of("settings.tellText"),
                texts));
  }
}
