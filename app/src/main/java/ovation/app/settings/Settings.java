package ovation.app.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import ovation.app.keep.LineFile;
import ovation.app.keep.UserFolders;

/**
 * What the user has chosen, as lines "key=value" of one file. A line that makes no sense counts as
 * not chosen, and one with a key that this version does not know stays as it is. Several changes in
 * a row are written once, as a whole, off the JavaFX thread.
 */
public final class Settings implements AutoCloseable {
  private static final String FILE = "settings.txt";
  private static final long CALM_MILLIS = 400;

  private final LineFile file;
  private final Executor later;
  private final Map<String, String> chosen = new TreeMap<>();
  private final Map<Setting<?>, ObjectProperty<?>> properties = new HashMap<>();
  private final AtomicBoolean unwritten = new AtomicBoolean();

  /**
   * The settings kept in a file.
   *
   * @param later runs the writing, some time after the first change
   */
  Settings(LineFile file, Executor later) {
    this.file = file;
    this.later = later;
    for (String line : file.read()) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        chosen.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
      }
    }
  }

  /** The settings of the user of these folders. */
  public static Settings in(UserFolders folders) {
    return new Settings(
        new LineFile(folders.settings().resolve(FILE)),
        CompletableFuture.delayedExecutor(
            CALM_MILLIS, TimeUnit.MILLISECONDS, task -> Thread.ofVirtual().start(task)));
  }

  /** The value of a setting, to be watched and changed; always the same property. */
  @SuppressWarnings("unchecked") // made with the type of its setting
  public <T> ObjectProperty<T> of(Setting<T> setting) {
    return (ObjectProperty<T>) properties.computeIfAbsent(setting, key -> property(setting));
  }

  private <T> ObjectProperty<T> property(Setting<T> setting) {
    String text = chosen.get(setting.key());
    T value =
        text == null ? setting.initial() : setting.reader().apply(text).orElse(setting.initial());
    ObjectProperty<T> property = new SimpleObjectProperty<>(this, setting.key(), value);
    property.addListener((observable, old, now) -> keep(setting, now));
    return property;
  }

  private <T> void keep(Setting<T> setting, T value) {
    synchronized (chosen) {
      if (value.equals(setting.initial())) {
        chosen.remove(setting.key());
      } else {
        chosen.put(setting.key(), setting.writer().apply(value));
      }
    }
    if (unwritten.compareAndSet(false, true)) {
      later.execute(this::write);
    }
  }

  private void write() {
    if (unwritten.compareAndSet(true, false)) {
      List<String> lines;
      synchronized (chosen) {
        lines = chosen.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
      }
      file.write(lines);
    }
  }

  /** Writes what has not been written yet. */
  @Override
  public void close() {
    write();
  }
}
