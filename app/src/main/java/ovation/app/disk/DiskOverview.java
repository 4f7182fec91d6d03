package ovation.app.disk;

import ovation.app.form.Ids;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;

/**
 * What the page of all disks asks of the whole envelope.
 *
 * @param users who sees which disk
 * @param families which disk was made from which
 * @param used the populated sizes of all disks in bytes
 * @param capacity the capacities of all disks in bytes
 */
record DiskOverview(DiskUsers users, DiskChain.Families families, long used, long capacity) {

  static DiskOverview of(Envelope envelope) {
    long capacity = 0;
    long used = 0;
    Ids ids = new Ids(envelope);
    for (Disk disk : envelope.disks()) {
      DiskFacts facts = DiskFacts.of(ids, disk);
      capacity += facts.capacity().orElse(0L);
      used += facts.populated().orElse(0L);
    }
    return new DiskOverview(
        new DiskUsers(envelope), new DiskChain.Families(envelope), used, capacity);
  }
}
