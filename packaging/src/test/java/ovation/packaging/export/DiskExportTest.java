package ovation.packaging.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.hardware.Units;
import ovation.packaging.Programs;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.Samples;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.deflate.BlockDeflater;
import ovation.packaging.disk.deflate.BlockInflater;
import ovation.packaging.disk.deflate.DeflateEngine;
import ovation.packaging.disk.deflate.Engines;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.disk.deflate.Wrapper;
import ovation.packaging.job.Outcome;
import ovation.packaging.job.Progress;
import ovation.packaging.output.PartFile;
import ovation.packaging.trust.PackageVerifier;
import ovation.packaging.trust.TrustAnchors;
import ovation.packaging.trust.Verification;

/** Disks that get another format on their way into a package, judged by tar and qemu-img. */
class DiskExportTest {

  private static final long CAPACITY = (11L << 20) + 512;

  @TempDir Path folder;
  private Path descriptor;
  private Path disk;

  @BeforeEach
  void makeSource() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    disk = in.resolve("a disk.raw");
    try (RandomAccessFile file = new RandomAccessFile(disk.toFile(), "rw")) {
      file.setLength(CAPACITY);
      file.seek(1 << 20);
      file.write(Samples.noise(300_000, 1));
      file.write("compressible ".repeat(40_000).getBytes(StandardCharsets.US_ASCII));
      file.seek(CAPACITY - 512);
      file.write(Samples.noise(512, 2));
    }
    descriptor = in.resolve("vm.ovf");
    Files.writeString(
        descriptor,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" \
        xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
          <References>
            <File ovf:id="f1" ovf:href="a%%20disk.raw" ovf:size="1"/>
            <File ovf:id="f2" ovf:href="readme.txt"/>
          </References>
          <DiskSection><Info>Disks</Info>
            <Disk ovf:diskId="d1" ovf:fileRef="f1" ovf:capacity="4" \
        ovf:capacityAllocationUnits="byte * 2^20" ovf:format="http://en.wikipedia.org/wiki/Byte"/>
          </DiskSection>
          <VirtualSystem ovf:id="vm"><Info>A machine</Info></VirtualSystem>
        </Envelope>
        """
            .formatted());
    Files.writeString(in.resolve("readme.txt"), "stays");
  }

  private ExportResult export(String target, DiskPlan disks) throws Exception {
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportPlan plan = ExportPlan.of(source, folder.resolve(target)).withDisks(disks);
      return Exports.run(plan).orThrow();
    }
  }

  private static DiskPlan into(DiskFormat format) {
    return DiskPlan.keep().withFormat(format).withStrength(Strength.FAST);
  }

  /** Unpacks with tar, and returns where to. */
  private Path unpack(Path archive) throws Exception {
    Programs.assumeProgram("tar");
    Path unpacked = Files.createTempDirectory(folder, "unpacked");
    Programs.lines(folder, "tar", "-xf", archive.toString(), "-C", unpacked.toString());
    return unpacked;
  }

  private void compare(String format, Path image) {
    Programs.assumeProgram("qemu-img");
    String said =
        Programs.lines(
                folder,
                "qemu-img",
                "compare",
                "-f",
                "raw",
                "-F",
                format,
                disk.toString(),
                image.toString())
            .getLast();
    assertEquals("Images are identical.", said);
  }

  private static void verifies(Path written) throws Exception {
    try (OvfPackage reopened = OvfPackage.open(written)) {
      Verification found =
          new PackageVerifier()
              .verify(reopened, TrustAnchors.none(), Instant.now(), Progress.none());
      assertEquals(Verification.Integrity.OK, found.integrity());
      assertEquals(Verification.Coverage.ALL, found.coverage());
    }
  }

  private static Envelope envelope(Path descriptor) throws Exception {
    return Snapshot.of(Files.readAllBytes(descriptor)).envelope().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"VMDK,vmdk", "VHD,vpc", "VHDX,vhdx", "QCOW2,qcow2", "VDI,vdi", "RAW,raw"})
  void everyFormatGoesIntoAnArchiveAndTheDescriptorFollows(DiskFormat format, String judge)
      throws Exception {
    ExportResult result = export("vm.ova", into(format));
    Path unpacked = unpack(result.path());
    String name = "a disk." + format.id();
    compare(judge, unpacked.resolve(name));
    verifies(result.path());

    Envelope envelope = envelope(unpacked.resolve("vm.ovf"));
    FileReference file = envelope.files().getFirst();
    assertEquals("a%20disk." + format.id(), file.href());
    assertEquals(Long.toString(Files.size(unpacked.resolve(name))), file.size());
    Disk described = envelope.disks().getFirst();
    assertEquals(
        CAPACITY,
        Units.bytes(described.capacity(), described.capacityAllocationUnits()).orElseThrow());
    long populated = Long.parseLong(String.valueOf(described.populatedSize()));
    assertTrue(populated > 800_000 && populated < CAPACITY, "populated " + populated);
    assertEquals(
        List.of("vm.ovf", "vm.mf", name, "readme.txt"),
        Programs.lines(folder, "tar", "-tf", result.path().toString()));
  }

  @ParameterizedTest
  @CsvSource({"VMDK,vmdk", "VHD,vpc", "RAW,raw"})
  void foldersToo(DiskFormat format, String judge) throws Exception {
    ExportResult result = export("out/vm.ovf", into(format));
    compare(judge, result.path().resolveSibling("a disk." + format.id()));
    verifies(result.path());
  }

  @ParameterizedTest
  @CsvSource({"vm.ova,VHD", "vm.ova,VMDK", "out/vm.ovf,VMDK", "out/vm.ovf,RAW"})
  void chunksJoinToTheImage(String target, DiskFormat format) throws Exception {
    ExportResult result = export(target, into(format).withChunkSize(128 << 10));
    verifies(result.path());
    Path unpacked = target.endsWith(".ova") ? unpack(result.path()) : folder.resolve("out");
    Envelope envelope = envelope(unpacked.resolve("vm.ovf"));
    assertEquals("131072", envelope.files().getFirst().chunkSize());
    Path whole = folder.resolve("whole");
    List<String> join = new ArrayList<>(List.of("sh", "-c", "cat \"$@\" > " + whole, "sh"));
    long size = 0;
    for (int i = 0; Files.exists(unpacked.resolve(chunk(format, i))); i++) {
      Path chunk = unpacked.resolve(chunk(format, i));
      boolean last = !Files.exists(unpacked.resolve(chunk(format, i + 1)));
      assertTrue(last || Files.size(chunk) == 128 << 10);
      size += Files.size(chunk);
      join.add(chunk.toString());
    }
    assertEquals(Long.toString(size), envelope.files().getFirst().size());
    Programs.lines(folder, join.toArray(String[]::new));
    compare(format == DiskFormat.VHD ? "vpc" : format.id(), whole);
    // And the package is a source again.
    descriptor = result.path();
    ExportResult again = export("again.ova", into(DiskFormat.RAW));
    compare("raw", unpack(again.path()).resolve("a disk.raw"));
  }

  private static String chunk(DiskFormat format, int number) {
    return ChunkedOutput.name("a disk." + format.id(), number);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void gzipIsWhatGunzipReads(boolean convert) throws Exception {
    DiskPlan plan = DiskPlan.keep().withGzip(true).withThreads(3);
    ExportResult result = export("vm.ova", convert ? plan.withFormat(DiskFormat.VMDK) : plan);
    verifies(result.path());
    Path unpacked = unpack(result.path());
    String name = convert ? "a disk.vmdk" : "a disk.raw";
    assertEquals("gzip", envelope(unpacked.resolve("vm.ovf")).files().getFirst().compression());
    Programs.lines(unpacked, "gunzip", name + ".gz");
    compare(convert ? "vmdk" : "raw", unpacked.resolve(name));
    // And the package is a source again.
    descriptor = result.path();
    ExportResult again = export("again.ova", into(DiskFormat.RAW));
    Path second = unpack(again.path());
    compare("raw", second.resolve("a disk.raw"));
    assertNull(envelope(second.resolve("vm.ovf")).files().getFirst().compression());
  }

  @Test
  void whatIsFineAlreadyIsCarriedAsItIs() throws Exception {
    ExportResult first = export("first.ova", into(DiskFormat.VMDK));
    descriptor = first.path();
    ExportResult second = export("second.ova", DiskPlan.keep().withFormat(DiskFormat.VMDK));
    assertArrayEquals(Files.readAllBytes(first.path()), Files.readAllBytes(second.path()));
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws Exception {
    List<byte[]> archives = new ArrayList<>();
    for (int threads : new int[] {1, 2, 8}) {
      archives.add(
          Files.readAllBytes(
              export("vm" + threads + ".ova", into(DiskFormat.VMDK).withThreads(threads)).path()));
    }
    assertArrayEquals(archives.get(0), archives.get(1));
    assertArrayEquals(archives.get(0), archives.get(2));
  }

  @Test
  void aDiskThatIsNotWhatTheDescriptorSaysIsRefused() throws Exception {
    Files.writeString(
        descriptor,
        Files.readString(descriptor)
            .replace(
                "http://en.wikipedia.org/wiki/Byte",
                "http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized"));
    String before = Exports.state(folder).toString();
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportPlan plan =
          ExportPlan.of(source, folder.resolve("vm.ova")).withDisks(into(DiskFormat.VHD));
      Outcome<ExportResult> outcome = Exports.run(plan);
      String said = Exports.failure(outcome);
      assertTrue(said.contains("a disk.raw"), said);
    }
    assertEquals(before, Exports.state(folder).toString());
  }

  @Test
  void aCancelLeavesNothingBehind() throws Exception {
    String before = Exports.state(folder).toString();
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportPlan plan =
          ExportPlan.of(source, folder.resolve("vm.ova")).withDisks(into(DiskFormat.VMDK));
      for (int at = 0; at < 12; at++) {
        Exports.CancelAt cancel = new Exports.CancelAt(at);
        try {
          new ExportJob(plan).run(cancel);
          Files.delete(folder.resolve("vm.ova"));
        } catch (CancellationException cancelled) {
          assertEquals(before, Exports.state(folder).toString());
        }
      }
    }
  }

  /** An engine that counts what it compresses. */
  private static final class Counting implements DeflateEngine {
    private final AtomicInteger blocks = new AtomicInteger();
    private final DeflateEngine engine = Engines.named("jdk").orElseThrow();

    @Override
    public String name() {
      return "counting";
    }

    @Override
    public Optional<String> version() {
      return Optional.empty();
    }

    @Override
    public boolean compresses(Wrapper wrapper) {
      return engine.compresses(wrapper);
    }

    @Override
    public boolean inflates() {
      return false;
    }

    @Override
    public BlockDeflater deflater(Strength strength, Wrapper wrapper) {
      BlockDeflater deflater = engine.deflater(strength, wrapper);
      return new BlockDeflater() {
        @Override
        public int bound(int length) {
          return deflater.bound(length);
        }

        @Override
        public int deflate(ByteBuffer content, ByteBuffer target) {
          blocks.incrementAndGet();
          return deflater.deflate(content, target);
        }

        @Override
        public void close() {
          deflater.close();
        }
      };
    }

    @Override
    public BlockInflater inflater(Wrapper wrapper) {
      return engine.inflater(wrapper);
    }
  }

  private byte[] resume(byte[] leftover, Counting engine) throws Exception {
    Path target = folder.resolve("resumed.ova");
    Files.write(PartFile.pathFor(target), leftover);
    DiskPlan disks = into(DiskFormat.VMDK).withEngine(engine);
    ResumeRecord.of(target, disks).write();
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportPlan plan = ExportPlan.of(source, target).withDisks(disks).withResume();
      Exports.run(plan).orThrow();
    }
    assertEquals(
        List.of("in", "in/a disk.raw", "in/readme.txt", "in/vm.ovf", "resumed.ova", "vm.ova"),
        Exports.names(folder).stream().filter(name -> !name.isEmpty()).toList());
    return Files.readAllBytes(target);
  }

  @Test
  void anInterruptedExportGoesOnWhereItWas() throws Exception {
    Counting all = new Counting();
    byte[] whole =
        Files.readAllBytes(export("vm.ova", into(DiskFormat.VMDK).withEngine(all)).path());
    int blocks = all.blocks.get();
    assertTrue(blocks > 8, blocks + " grains");

    Counting none = new Counting();
    assertArrayEquals(whole, resume(whole, none));
    assertEquals(0, none.blocks.get());

    Counting some = new Counting();
    assertArrayEquals(whole, resume(Arrays.copyOf(whole, whole.length / 2), some));
    assertTrue(some.blocks.get() > 0 && some.blocks.get() < blocks, some.blocks + " grains");

    // A disk that lost what was not yet on it, and one that holds something else altogether.
    byte[] holes = whole.clone();
    Arrays.fill(holes, whole.length / 3, whole.length / 2, (byte) 0);
    assertArrayEquals(whole, resume(holes, new Counting()));
    byte[] noise = Samples.noise(2 * whole.length, 7);
    assertArrayEquals(whole, resume(noise, new Counting()));

    // And a source that was changed since.
    try (RandomAccessFile file = new RandomAccessFile(disk.toFile(), "rw")) {
      file.seek((1 << 20) + 70_000);
      file.write("changed since".getBytes(StandardCharsets.US_ASCII));
    }
    byte[] changed = resume(whole, new Counting());
    Path fresh = export("vm.ova", into(DiskFormat.VMDK).withEngine(new Counting())).path();
    assertArrayEquals(Files.readAllBytes(fresh), changed);
    compare("vmdk", unpack(folder.resolve("resumed.ova")).resolve("a disk.vmdk"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileThatIsNotWhatTheSourcesManifestSaysIsNamed(boolean convert) throws Exception {
    Path in = export("again/vm.ovf", DiskPlan.keep()).path();
    descriptor = in;
    DiskPlan plan = convert ? into(DiskFormat.VMDK) : DiskPlan.keep();
    assertEquals(List.of(), export("sound.ova", plan).differing());
    try (RandomAccessFile file =
        new RandomAccessFile(in.resolveSibling("a disk.raw").toFile(), "rw")) {
      file.seek(1 << 20);
      file.write(0);
    }
    assertEquals(List.of("a disk.raw"), export("exchanged.ova", plan).differing());
  }
}
