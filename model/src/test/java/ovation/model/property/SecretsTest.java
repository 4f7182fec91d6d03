package ovation.model.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a secret, and what only speaks of one. */
class SecretsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password", "root_password", "varoot-password", "adminPassword", "DB_PASSWD", "apiKey",
        "api_key", "client.secret", "accessToken", "rootpassword", "user-password", "passphrase",
        "guestinfo.cis.appliance.root.passwd", "private.key", "login_pass", "password2"
      })
  void namesOfSecrets(String name) {
    assertTrue(Secrets.isSecretName(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password.min.length",
        "password_policy",
        "passwordExpiryDays",
        "token_ttl",
        "bypass",
        "pass-discard",
        "publicKey",
        "keyboard",
        "secretary",
        "compass",
        "password_file",
        "tokenUrl",
        "hostname",
        "",
        "passwordAuthentication"
      })
  void namesOfOtherThings(String name) {
    assertFalse(Secrets.isSecretName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "true", "No", "****", "<password>", "${pw}", "@@PW@@", "[none]"})
  void valuesThatAreNone(String value) {
    assertFalse(Secrets.isSecretValue(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "login: root, password: vmware123 | PASSWORD",
        "password=Passw0rd | PASSWORD",
        "see https://me:hunter22@example.org/x | LOGIN_IN_ADDRESS",
        "-----BEGIN OPENSSH PRIVATE KEY----- | PRIVATE_KEY",
        "key AKIAIOSFODNN7EXAMPLE | TOKEN"
      })
  void textsWithSecrets(String text, Secrets.Kind kind) {
    List<Secrets.Found> found = Secrets.in(text);
    assertEquals(1, found.size(), found.toString());
    assertEquals(kind, found.getFirst().kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Password: must be 8 letters.",
        "The root password. Leave it empty for none.",
        "Enter a password of 8 to 20 letters.",
        "https://example.org:443/path@2",
        "http://user@example.org/",
        "-----BEGIN CERTIFICATE-----",
        "password: ${root_password}",
        "User name and password: see the manual, login: any"
      })
  void textsWithout(String text) {
    assertEquals(List.of(), Secrets.in(text));
  }

  @Test
  void nothingIsTold() {
    assertEquals("•••", Secrets.masked("short"));
    assertEquals("hu•••", Secrets.masked("hunter22"));
    String text = "password: Sup3rSecretW0rd and login: root";
    assertFalse(Secrets.in(text).toString().contains("Sup3rSecret"));
  }
}
