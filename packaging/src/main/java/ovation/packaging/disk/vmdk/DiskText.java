package ovation.packaging.disk.vmdk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text in the second sector: what the extent is, and for which machine it was made.
 *
 * @param capacity of the disk in sectors
 */
record DiskText(long capacity, ContentId id, DiskAdapter adapter) {

  byte[] toSector() {
    byte[] text =
        """
        # Disk DescriptorFile
        version=1
        CID=%s
        parentCID=ffffffff
        createType="streamOptimized"

        # Extent description
        RDONLY %d SPARSE "generated-stream.vmdk"

        # The Disk Data Base
        #DDB

        ddb.adapterType = "%s"
        ddb.geometry.cylinders = "%d"
        ddb.geometry.heads = "%d"
        ddb.geometry.sectors = "%d"
        ddb.longContentID = "%s"
        ddb.virtualHWVersion = "4"
        """
            .formatted(
                id.cid(),
                capacity,
                adapter.label(),
                adapter.cylinders(capacity),
                adapter.heads(),
                DiskAdapter.SECTORS_PER_TRACK,
                id.longForm())
            .getBytes(StandardCharsets.US_ASCII);
    return Arrays.copyOf(text, SparseHeader.DESCRIPTOR_SECTORS * Sector.BYTES);
  }
}
