package ovation.model.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** User data in its three wrappings. */
class UserDataTest {

  private static final String TEXT = "#cloud-config\nusers:\n  - name: a\n    passwd: $6$ab$cdef\n";
  private static final String CHPASSWD = "#cloud-config\nchpasswd:\n  list: |\n    root:hunter22\n";

  @Test
  void isReadPackedOrNot() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(CHPASSWD.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(Optional.of("hunter22"), password(CHPASSWD));
    assertEquals(
        Optional.of("hunter22"), password(base64(CHPASSWD.getBytes(StandardCharsets.UTF_8))));
    assertEquals(Optional.of("hunter22"), password(base64(zipped.toByteArray())));
  }

  @Test
  void hashesArePasswordsToo() {
    assertEquals(Optional.of("$6$ab$cdef"), password(TEXT));
  }

  @Test
  void locksAndPlaceholdersAreNot() {
    assertEquals(
        Optional.empty(), password("#cloud-config\npassword: ${pw}\nchpasswd: {expire: false}\n"));
    assertEquals(Optional.empty(), password("users:\n  - passwd: '*'\n"));
    assertEquals(Optional.empty(), password("chpasswd:\n  list: |\n    root:RANDOM\n"));
  }

  @Test
  void onlyKeysForItAreRead() {
    assertTrue(UserData.of("hostname", TEXT).isEmpty());
    assertTrue(UserData.of("user-data", TEXT).isPresent());
    assertTrue(UserData.of("guestinfo.ignition.config.data", "{}").isPresent());
    assertTrue(UserData.of("user-data", "H4sIAAAAAAAA//broken+++").isPresent());
  }

  private static Optional<String> password(String value) {
    return UserData.of("guestinfo.userdata", value).orElseThrow().password();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
