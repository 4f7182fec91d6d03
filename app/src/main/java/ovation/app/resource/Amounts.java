package ovation.app.resource;

import static ovation.app.form.Filler.given;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.field.UnitScale;
import ovation.app.text.Texts;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.Units;

/** Amounts of resources in the units that people use. */
final class Amounts {

  private Amounts() {}

  /** {@code 16 GiB} of 16384 in {@code byte * 2^20}; what stands there where that is no number. */
  static String words(@Nullable String amount, @Nullable String units, Texts texts) {
    if (amount == null || amount.isBlank()) {
      return "";
    }
    Optional<Units.Unit> unit = Units.parse(units);
    Optional<Long> number =
        Units.number(amount).filter(n -> n.bitLength() < 32).map(Number::longValue);
    if (unit.isEmpty() || number.isEmpty()) {
      return (amount + " " + given(units)).strip();
    }
    return switch (unit.get().base()) {
      case BYTE ->
          Units.bytes(amount, units).map(bytes -> texts.say(ByteSize.of(bytes))).orElse(amount);
      case HERTZ -> UnitScale.HERTZ.describe(number.get() * unit.get().factor());
    };
  }
}
