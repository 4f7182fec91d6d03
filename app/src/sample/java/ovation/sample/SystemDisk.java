package ovation.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import ovation.packaging.disk.vmdk.ContentId;
import ovation.packaging.disk.vmdk.DiskAdapter;
import ovation.packaging.disk.vmdk.StreamOptimizedWriter;

/**
 * The first disk: 64 MiB, a partition at 1 MiB, a few files.
 *
 * @param vmdk the disk as it is stored
 * @param capacity in bytes
 * @param populated bytes of the grains that are stored
 */
record SystemDisk(byte[] vmdk, long capacity, long populated) {

  private static final int CAPACITY = 64 << 20;
  private static final int FIRST_SECTOR = 2048;
  private static final int BEST = 9;

  static SystemDisk make(String terms, LocalDateTime time) throws IOException {
    byte[] disk = new byte[CAPACITY];
    int sectors = CAPACITY / 512 - FIRST_SECTOR;
    PartitionTable.write(disk, FIRST_SECTOR, sectors);
    byte[] volume = FatVolume.make(sectors, FIRST_SECTOR, "HARBOUR", files(terms), time);
    System.arraycopy(volume, 0, disk, FIRST_SECTOR * 512, volume.length);

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (StreamOptimizedWriter writer =
        new StreamOptimizedWriter(
            out, CAPACITY, ContentId.of("harbour 2.4.1"), DiskAdapter.LSI_LOGIC, BEST)) {
      writer.writeImage(new ByteArrayInputStream(disk));
      writer.finish();
      return new SystemDisk(out.toByteArray(), CAPACITY, writer.populatedBytes());
    }
  }

  private static FatNode.Folder files(String terms) {
    return FatNode.folder(
        "",
        FatNode.file(
            "readme.txt",
            """
            Harbour 2.4.1, a sample appliance

            This disk holds no operating system. It is here so that an editor of appliances
            has a disk with a partition table and a file system to show.
            """),
        FatNode.folder(
            "config",
            FatNode.file(
                "harbour.cfg",
                """
                # Values come from the properties of the appliance.
                listen = ${hostname}:${port}
                workers = ${workers}
                log-level = ${log-level}
                scan-on-push = ${scan-on-push}
                """),
            FatNode.file("backup.cfg", "hour = ${backup-hour}\nkeep-days = 14\n")),
        FatNode.folder("licenses", FatNode.file("terms.txt", terms)),
        FatNode.folder("site", FatNode.file("index.htm", page())));
  }

  /** Long enough to lie in several clusters. */
  private static String page() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<title>Harbour</title>\n<ol>\n");
    for (int berth = 1; berth <= 120; berth++) {
      page.append("<li>Berth ").append(berth).append(": no image is moored here yet.</li>\n");
    }
    return page.append("</ol>\n").toString();
  }
}
