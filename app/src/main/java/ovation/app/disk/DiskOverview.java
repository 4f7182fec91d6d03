package ovation.app.disk;

import java.util.List;
import java.util.Optional;
import ovation.app.form.Ids;
import ovation.model.envelope.Envelope;

/**
 * What the page of all disks asks of the whole envelope.
 *
 * @param users who sees which disk
 * @param families which disk was made from which
 * @param used the populated sizes of all disks in bytes; empty if that is not known of all
 * @param capacity the capacities of all disks in bytes
 */
record DiskOverview(
    DiskUsers users, DiskChain.Families families, Optional<Long> used, long capacity) {

  static DiskOverview of(Envelope envelope) {
    Ids ids = new Ids(envelope);
    List<DiskFacts> disks = envelope.disks().stream().map(disk -> DiskFacts.of(ids, disk)).toList();
    return new DiskOverview(
        new DiskUsers(envelope),
        new DiskChain.Families(envelope),
        DiskFacts.populated(disks),
        disks.stream().mapToLong(disk -> disk.capacity().orElse(0L)).sum());
  }
}
