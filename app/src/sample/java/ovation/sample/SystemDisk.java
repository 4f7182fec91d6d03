package ovation.sample;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import ovation.packaging.PackagingException;
import ovation.packaging.disk.ImageRequest;
import ovation.packaging.disk.ImageWriter;
import ovation.packaging.disk.convert.DiskPass;
import ovation.packaging.disk.deflate.Engines;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.disk.vmdk.VmdkFormat;
import ovation.packaging.job.Progress;

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

  static SystemDisk make(String terms, LocalDateTime time) throws IOException {
    byte[] disk = new byte[CAPACITY];
    int sectors = CAPACITY / 512 - FIRST_SECTOR;
    PartitionTable.write(disk, FIRST_SECTOR, sectors);
    byte[] volume = FatVolume.make(sectors, FIRST_SECTOR, "HARBOUR", files(terms), time);
    System.arraycopy(volume, 0, disk, FIRST_SECTOR * 512, volume.length);

    MemoryDisk content = new MemoryDisk(disk);
    MemoryOutput out = new MemoryOutput();
    ImageRequest wanted =
        new ImageRequest(
            "streamOptimized",
            CAPACITY,
            "harbour 2.4.1",
            Strength.SMALL,
            Optional.of(Engines.portable()));
    try (ImageWriter writer = new VmdkFormat().create(wanted, "harbour-system.vmdk", name -> out)) {
      DiskPass pass = new DiskPass(content, List.of(writer), 1);
      pass.run(Progress.none());
      writer.finish();
      return new SystemDisk(out.bytes(), CAPACITY, pass.populatedBytes());
    } catch (PackagingException e) {
      throw new IOException(e);
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
