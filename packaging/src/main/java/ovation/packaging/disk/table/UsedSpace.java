package ovation.packaging.disk.table;

import java.util.HashMap;
import java.util.Map;

/**
 * Which units of a file are taken: a map of bits that grows with the places in use, not with the
 * file.
 */
public final class UsedSpace {

  private static final int PAGE_BITS = 12;
  private static final int PAGE_MASK = (1 << PAGE_BITS) - 1;

  private final Map<Long, long[]> pages = new HashMap<>();
  private long lastNumber = -1;
  private long[] last = {};

  /** Takes a unit; says whether it was free. */
  public boolean take(long unit) {
    long[] page = page(unit);
    int word = (int) (unit & PAGE_MASK) >>> 6;
    long bit = 1L << unit;
    boolean free = (page[word] & bit) == 0;
    page[word] |= bit;
    return free;
  }

  /** Takes neighbouring units; says whether all of them were free. */
  public boolean take(long first, long count) {
    boolean free = true;
    for (long unit = first; unit < first + count; unit++) {
      free &= take(unit);
    }
    return free;
  }

  /** Whether a unit is taken. */
  public boolean has(long unit) {
    long number = unit >>> PAGE_BITS;
    long[] page = number == lastNumber ? last : pages.get(number);
    return page != null && (page[(int) (unit & PAGE_MASK) >>> 6] & 1L << unit) != 0;
  }

  private long[] page(long unit) {
    long number = unit >>> PAGE_BITS;
    if (number != lastNumber) {
      last = pages.computeIfAbsent(number, absent -> new long[1 << PAGE_BITS - 6]);
      lastNumber = number;
    }
    return last;
  }
}
