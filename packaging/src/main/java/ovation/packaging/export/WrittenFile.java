package ovation.packaging.export;

import java.util.List;
import java.util.Optional;
import ovation.packaging.export.ConvertedDisk.WrittenDisk;

/**
 * A file that was written into a package.
 *
 * @param size of all its members in bytes
 * @param members one, or the chunks
 * @param disk what it holds, if it was converted
 */
record WrittenFile(
    PlannedFile file, long size, List<WrittenMember> members, Optional<WrittenDisk> disk) {

  /** A size with as many digits as a file may have: room for it is kept in descriptors. */
  static final long LONGEST = 100L << 40;

  static WrittenFile of(PlannedFile file, List<WrittenMember> members, Optional<WrittenDisk> disk) {
    long size = members.stream().mapToLong(WrittenMember::size).sum();
    return new WrittenFile(file, size, List.copyOf(members), disk);
  }
}
