package ovation.model.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class ByteSizeTest {

  private static final List<String> NAMES = List.of("B", "KiB", "MiB", "GiB", "TiB", "PiB");

  @Test
  void sizesAreThoseOfExactArithmetic() {
    Random random = new Random(7);
    LongStream some =
        LongStream.generate(() -> random.nextLong() >> random.nextInt(63)).limit(5000);
    LongStream edges =
        LongStream.rangeClosed(0, 62)
            .flatMap(
                bit -> LongStream.of((1L << bit) - 1, 1L << bit, (1L << bit) + (1L << bit) / 20));
    LongStream ends = LongStream.of(0, -1, Long.MAX_VALUE, Long.MIN_VALUE);
    LongStream.concat(some, LongStream.concat(edges, ends))
        .forEach(size -> assertEquals(exact(size), ByteSize.format(size), () -> "of " + size));
  }

  private static String exact(long bytes) {
    BigDecimal value = BigDecimal.valueOf(bytes);
    int power = 0;
    while (power < NAMES.size() - 1 && value.abs().compareTo(BigDecimal.valueOf(1024)) >= 0) {
      value = value.divide(BigDecimal.valueOf(1024));
      power++;
    }
    BigDecimal rounded = value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    String number = rounded.signum() == 0 ? "0" : rounded.toPlainString();
    return number + " " + NAMES.get(power);
  }
}
