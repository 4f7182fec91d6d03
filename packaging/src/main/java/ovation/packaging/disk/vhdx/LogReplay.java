package ovation.packaging.disk.vhdx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;

/**
 * Finds the newest whole sequence of entries in the log (MS-VHDX 2.3.3) and lays it over the file,
 * which stays as it is.
 */
final class LogReplay {

  private static final long LARGEST_LOG = 32 << 20;
  private static final long LARGEST_FILE = 2 * ImageStructures.MAX_CAPACITY;

  private final ImageStructures image;
  private final FileHeader header;
  private final ByteBuffer log;
  private final Map<Integer, Optional<LogEntry>> entries = new HashMap<>();

  private LogReplay(ImageStructures image, FileHeader header, ByteBuffer log) {
    this.image = image;
    this.header = header;
    this.log = log;
  }

  /** Returns the file as it is after the replay. */
  static ImageSource over(ImageSource source, ImageStructures image, FileHeader header)
      throws InputException {
    header.requireLog(image);
    image.require(
        header.logLength() <= LARGEST_LOG,
        Sentence.of("its log of {0} bytes is larger than 32 MiB", header.logLength()));
    ByteBuffer log = ByteBuffer.allocate((int) header.logLength()).order(ByteOrder.LITTLE_ENDIAN);
    source.read(header.logOffset(), log);
    return new LogReplay(image, header, log).replay(source);
  }

  private ImageSource replay(ImageSource source) throws InputException {
    List<LogEntry> sequence = newest();
    if (sequence.isEmpty()) {
      throw image.refused(
          Sentence.of("its log"),
          header.logOffset(),
          Sentence.of(
              "holds changes that did not reach their places, but no whole sequence of them"));
    }
    ReplayedSource replayed = new ReplayedSource(source);
    for (LogEntry entry : sequence) {
      if (Long.compareUnsigned(entry.flushed(), source.size()) > 0) {
        throw image.refused(
            Sentence.of("its log"),
            header.logOffset(),
            Sentence.of(
                "needs a file of {0} bytes; it is truncated",
                Long.toUnsignedString(entry.flushed())));
      }
      requirePlace(entry.last(), 0);
      replayed.extend(entry.last());
      apply(entry, replayed);
    }
    return replayed;
  }

  /** Returns the active sequence, oldest entry first. */
  private List<LogEntry> newest() {
    List<LogEntry> best = List.of();
    int tail = 0;
    while (true) {
      List<LogEntry> found = new ArrayList<>();
      List<Integer> places = new ArrayList<>();
      int head = collect(tail, found, places);
      int first = found.isEmpty() ? -1 : places.indexOf((int) found.getLast().tail());
      int next = (tail + LogEntry.SECTOR) % log.capacity();
      if (first >= 0) {
        next = head;
        if (best.isEmpty()
            || Long.compareUnsigned(found.getLast().sequence(), best.getLast().sequence()) > 0) {
          best = List.copyOf(found.subList(first, found.size()));
        }
      }
      if (next <= tail) {
        return best;
      }
      tail = next;
    }
  }

  /** Collects entries with successive numbers; returns where the next one would begin. */
  private int collect(int tail, List<LogEntry> found, List<Integer> places) {
    int head = tail;
    long room = log.capacity();
    Optional<LogEntry> entry = entry(head);
    while (entry.isPresent()
        && entry.get().length() <= room
        && (found.isEmpty() || entry.get().sequence() == found.getLast().sequence() + 1)) {
      found.add(entry.get());
      places.add(head);
      room -= entry.get().length();
      head = (head + entry.get().length()) % log.capacity();
      entry = entry(head);
    }
    return head;
  }

  private Optional<LogEntry> entry(int at) {
    UUID guid = header.log();
    return entries.computeIfAbsent(at, place -> LogEntry.read(log, place, guid));
  }

  private void apply(LogEntry entry, ReplayedSource replayed) throws InputException {
    ByteBuffer bytes = entry.bytes();
    int sector = entry.firstSector();
    for (int i = 0; i < entry.descriptors(); i++) {
      int at = entry.descriptor(i);
      long place = bytes.getLong(at + 16);
      if (bytes.getInt(at) == LogEntry.ZERO_MARK) {
        long length = bytes.getLong(at + 8);
        requirePlace(place, length);
        replayed.zero(place, length);
      } else {
        requirePlace(place, LogEntry.SECTOR);
        byte[] data = new byte[LogEntry.SECTOR];
        bytes.get(sector, data);
        // The ends of a sector stand in its descriptor, as marks took their room.
        bytes.get(at + 8, data, 0, 8);
        bytes.get(at + 4, data, LogEntry.SECTOR - 4, 4);
        replayed.put(place, data);
        sector += LogEntry.SECTOR;
      }
    }
  }

  private void requirePlace(long place, long length) throws InputException {
    if (place < 0
        || length < 0
        || place > LARGEST_FILE - length
        || length > 0 && place % LogEntry.SECTOR != 0
        || length % LogEntry.SECTOR != 0) {
      throw image.refused(
          Sentence.of("its log"),
          header.logOffset(),
          Sentence.of(
              "holds a change for byte {0}, which is no possible place",
              Long.toUnsignedString(place)));
    }
  }
}
