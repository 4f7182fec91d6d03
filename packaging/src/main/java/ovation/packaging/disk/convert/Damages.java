package ovation.packaging.disk.convert;

import java.util.List;
import java.util.TreeMap;
import ovation.packaging.InputException;

/** The damages that several threads find in one disk, each sentence once. */
final class Damages {

  /** Who has so many damages needs another copy and no longer list. */
  private static final int MOST = 64;

  private final TreeMap<Long, String> found = new TreeMap<>();
  private long readBytes;
  private boolean complete = true;

  synchronized void read(long bytes) {
    readBytes += bytes;
  }

  /** Notes a damage at a place of the disk, in bytes. */
  synchronized void add(long offset, InputException damage) {
    String sentence = String.valueOf(damage.getMessage());
    if (!found.containsValue(sentence)) {
      found.put(offset, sentence);
    }
    complete &= found.size() < MOST;
  }

  /** Notes that the tables cannot be read any further. */
  synchronized void endOfTables(InputException damage) {
    add(Long.MAX_VALUE, damage);
    complete = false;
  }

  synchronized boolean isFull() {
    return found.size() >= MOST;
  }

  synchronized boolean isComplete() {
    return complete;
  }

  synchronized long readBytes() {
    return readBytes;
  }

  synchronized List<String> sentences() {
    return List.copyOf(found.values());
  }
}
