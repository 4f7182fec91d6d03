package ovation.packaging.export;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.packaging.OutputException;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.job.Progress;
import ovation.packaging.output.PartFile;

/**
 * The members of an archive in the making. A member's header is written before its content and
 * written again when its size is known.
 */
final class TarMembers implements Members {

  /** Tape habit: archives are multiples of 20 blocks. */
  static final int RECORD = 20 * TarHeaders.BLOCK;

  /**
   * A place kept for a small member.
   *
   * @param at where its header begins, in bytes
   * @param size for which there is room, in bytes
   */
  record Room(String name, long at, int size) {}

  /** A member and where its header begins. */
  private record Open(MemberOutput output, long at) {}

  private final PartFile part;
  private final TarHeaders headers;
  private final DigestAlgorithm algorithm;
  private final DigestLane lane;
  private @Nullable Open open;
  private long position;

  TarMembers(PartFile part, TarHeaders headers, DigestAlgorithm algorithm, DigestLane lane) {
    this.lane = lane;
    this.part = part;
    this.headers = headers;
    this.algorithm = algorithm;
  }

  static long padded(long size) {
    return (size + TarHeaders.BLOCK - 1) / TarHeaders.BLOCK * TarHeaders.BLOCK;
  }

  @Override
  public MemberOutput begin(String name) throws OutputException {
    endLast();
    long at = position;
    put(headers.of(name, 0));
    MemberOutput output = new MemberOutput(part, name, position, Optional.of(algorithm), lane);
    open = new Open(output, at);
    return output;
  }

  /** Ends the member that was begun last: its size is final. */
  void endLast() throws OutputException {
    Open last = open;
    if (last == null) {
      return;
    }
    open = null;
    MemberOutput output = last.output();
    part.write(last.at(), ByteBuffer.wrap(headers.of(output.name(), output.size())));
    position = output.base() + output.size();
    put(new byte[(int) (padded(output.size()) - output.size())]);
  }

  /** Keeps room for a member of this size, or of less as long as it takes as many blocks. */
  Room reserve(String name, int size) throws OutputException {
    Room room = new Room(name, position, size);
    put(headers.of(name, size));
    put(new byte[(int) padded(size)]);
    return room;
  }

  /** Writes a member into the room kept for it. */
  WrittenMember fill(Room room, byte[] bytes) throws OutputException {
    if (padded(bytes.length) != padded(room.size())) {
      throw new IllegalStateException(room.name() + " does not fit into its room");
    }
    byte[] header = headers.of(room.name(), bytes.length);
    part.write(room.at(), ByteBuffer.wrap(header));
    MemberOutput output =
        new MemberOutput(
            part, room.name(), room.at() + header.length, Optional.of(algorithm), lane);
    output.write(0, ByteBuffer.wrap(bytes));
    return output.finish(Progress.none());
  }

  /** Adds a small member. */
  void add(String name, byte[] bytes) throws OutputException {
    fill(reserve(name, bytes.length), bytes);
  }

  /** Ends the archive. */
  void finish() throws OutputException {
    endLast();
    put(new byte[2 * TarHeaders.BLOCK]);
    put(new byte[(int) ((RECORD - position % RECORD) % RECORD)]);
  }

  long position() {
    return position;
  }

  private void put(byte[] bytes) throws OutputException {
    part.write(position, ByteBuffer.wrap(bytes));
    position += bytes.length;
  }
}
