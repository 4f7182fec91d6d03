package ovation.app.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** An appliance with every section that OVF 2.x knows, collections in collections among them. */
public final class Shop {
  private Shop() {}

  /** Its descriptor. */
  public static byte[] descriptor() {
    try (InputStream in = Shop.class.getResourceAsStream("/ovation/app/section/shop.ovf")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
