package ovation.app.source;

/**
 * Lines that took the place of others.
 *
 * @param first the first of both, from 0
 * @param removed how many there were
 * @param added how many there are now
 */
record LineChange(int first, int removed, int added) {
  boolean isEmpty() {
    return removed == 0 && added == 0;
  }
}
