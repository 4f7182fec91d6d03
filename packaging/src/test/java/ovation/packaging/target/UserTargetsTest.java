package ovation.packaging.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the user's own files are looked for. */
class UserTargetsTest {

  @Test
  void eachSystemHasItsPlace() {
    assertEquals(
        Optional.of(Path.of("/c/ovation/targets")),
        UserTargets.folder(Map.of("XDG_CONFIG_HOME", "/c", "HOME", "/h"), "Linux"));
    assertEquals(
        Optional.of(Path.of("/h/.config/ovation/targets")),
        UserTargets.folder(Map.of("HOME", "/h"), "Linux"));
    assertEquals(
        Optional.of(Path.of("/h/Library/Application Support/Ovation/targets")),
        UserTargets.folder(Map.of("HOME", "/h"), "Mac OS X"));
    assertEquals(
        Optional.of(Path.of("/a/Ovation/targets")),
        UserTargets.folder(Map.of("APPDATA", "/a"), "Windows 11"));
    assertEquals(Optional.empty(), UserTargets.folder(Map.of(), "Linux"));
  }
}
