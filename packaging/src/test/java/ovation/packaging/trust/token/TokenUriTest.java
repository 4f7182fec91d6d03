package ovation.packaging.trust.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.InputException;

/** Addresses of tokens and keys (RFC 7512). */
class TokenUriTest {

  private static final TokenInfo TOKEN =
      new TokenInfo(7, "My Söft token", "Maker", "v2", "00af", "Reader 1", 0);

  @Test
  void everythingThatIsSaidMustFit() throws Exception {
    assertTrue(TokenUri.parse("pkcs11:").fits(TOKEN));
    assertTrue(TokenUri.parse("PKCS11:token=My%20S%C3%B6ft%20token;serial=00af").fits(TOKEN));
    assertTrue(TokenUri.parse("pkcs11:slot-id=7;slot-description=Reader%201").fits(TOKEN));
    assertTrue(TokenUri.parse("pkcs11:model=v2;manufacturer=Maker;type=private").fits(TOKEN));
    assertFalse(TokenUri.parse("pkcs11:token=My%20S%C3%B6ft%20token;serial=00ag").fits(TOKEN));
    assertFalse(TokenUri.parse("pkcs11:token=my soft token").fits(TOKEN));
  }

  @Test
  void partsAreDecoded() throws Exception {
    TokenUri address =
        TokenUri.parse("pkcs11:object=sign%3Bing;id=%01%fF0?module-path=/opt/a%20b.so");
    assertEquals(Optional.of("sign;ing"), address.object());
    assertEquals(Optional.of("01ff30"), address.id());
    assertEquals(Optional.of(Path.of("/opt/a b.so")), address.module());
    assertEquals("the token", address.label().text());
  }

  @Test
  void anAddressThatWeMakeFitsItsToken() throws Exception {
    TokenUri made = TokenUri.parse(TokenUri.of(TOKEN, Path.of("/usr/lib/x y/lib;a.so")));
    assertTrue(made.fits(TOKEN));
    assertEquals(Optional.of(Path.of("/usr/lib/x y/lib;a.so")), made.module());
    assertEquals("the token “My Söft token”", made.label().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pkcs11:token",
        "pkcs11:tokens=x",
        "pkcs11:token=x;token=y",
        "pkcs11:token=%4",
        "pkcs11:token=%zz",
        "pkcs11:type=public",
        "pkcs11:token=x?module-name=y",
        "pkcs11:token=x?module-path=/a&module-path=/b",
        "release.p12"
      })
  void whatIsNotUnderstoodIsRefused(String address) {
    assertThrows(InputException.class, () -> TokenUri.parse(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pkcs11:token=x?pin-value=MARKER",
        "pkcs11:token=x;pin-value=MARKER",
        "pkcs11:token=x?pin-source=file:/MARKER"
      })
  void aPinIsRefusedAndNotRepeated(String address) {
    String message = assertThrows(InputException.class, () -> TokenUri.parse(address)).getMessage();
    assertTrue(message.startsWith("Leave the PIN out of the address"), message);
    assertFalse(message.contains("MARKER"), message);
  }
}
