package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.disk.ImageOutputs;
import ovation.packaging.disk.ImageRequest;
import ovation.packaging.disk.ImageWriter;
import ovation.packaging.disk.Packing;

/** The kinds of disk that are written. */
final class VmdkWriters {

  static final List<String> VARIANTS =
      List.of(
          "streamOptimized",
          "monolithicSparse",
          "monolithicFlat",
          "twoGbMaxExtentSparse",
          "twoGbMaxExtentFlat");

  /** The size of the parts of a split disk, as VMware makes them: 2047 MiB. */
  private static final long SPLIT = 2047L << 20;

  private static final int MOST_EXTENTS = 4096;

  private VmdkWriters() {}

  static ImageWriter create(ImageRequest request, String name, ImageOutputs outputs)
      throws OutputException {
    long capacity = request.capacity() / Sector.BYTES;
    ContentId id = ContentId.of(request.content());
    String kind = request.variant();
    DiskText text = new DiskText(kind, capacity, id);
    return switch (kind) {
      case "streamOptimized" ->
          new StreamOptimizedWriter(outputs.create(name), text, packing(request));
      case "monolithicSparse" -> {
        requirePlain(name);
        String line = "RW %d SPARSE \"%s\"".formatted(capacity, name);
        byte[] descriptor = text.toBytes(List.of(line));
        yield new ExtentsWriter(
            request.capacity(),
            List.of(new SparseExtentWriter(outputs.create(name), capacity, descriptor)));
      }
      case "monolithicFlat" ->
          split(request, name, outputs, text, request.capacity(), "FLAT", "%s-flat.vmdk");
      case "twoGbMaxExtentSparse" ->
          split(request, name, outputs, text, SPLIT, "SPARSE", "%s-s%03d.vmdk");
      case "twoGbMaxExtentFlat" ->
          split(request, name, outputs, text, SPLIT, "FLAT", "%s-f%03d.vmdk");
      default -> throw new IllegalArgumentException("no kind of VMDK: " + kind);
    };
  }

  private static Packing packing(ImageRequest request) throws OutputException {
    Packing packing = new GrainPacking(request.strength(), request.engine().orElse(null));
    if (request.leftover().isEmpty()) {
      return packing;
    }
    try {
      return new ResumedPacking(packing, InterruptedStream.of(request.leftover().get()));
    } catch (InputException e) {
      throw new OutputException(Sentence.of("What the interrupted export left cannot be read."), e);
    }
  }

  /** The descriptor in a file of its own, and all extents beside it. */
  private static ImageWriter split(
      ImageRequest request,
      String name,
      ImageOutputs outputs,
      DiskText text,
      long part,
      String type,
      String pattern)
      throws OutputException {
    requirePlain(name);
    if (Math.ceilDiv(request.capacity(), part) > MOST_EXTENTS) {
      throw new OutputException(
          Sentence.of(
              "“{0}” could not be written: the disk would be more than {1} files. Choose"
                  + " another kind of VMDK.",
              PackageText.visible(name), MOST_EXTENTS));
    }
    ImageOutput descriptor = outputs.create(name);
    String stem =
        name.toLowerCase(Locale.ROOT).endsWith(".vmdk")
            ? name.substring(0, name.length() - ".vmdk".length())
            : name;
    List<ExtentWriter> extents = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (long at = 0; at < request.capacity(); at += part) {
      long sectors = Math.min(part, request.capacity() - at) / Sector.BYTES;
      String file = pattern.formatted(stem, extents.size() + 1);
      ImageOutput output = outputs.create(file);
      boolean flat = type.equals("FLAT");
      lines.add("RW %d %s \"%s\"%s".formatted(sectors, type, file, flat ? " 0" : ""));
      extents.add(
          flat
              ? new FlatExtentWriter(output, sectors)
              : new SparseExtentWriter(output, sectors, new byte[0]));
    }
    byte[] bytes = text.toBytes(lines);
    descriptor.write(0, ByteBuffer.wrap(bytes));
    return new ExtentsWriter(part, extents);
  }

  /** File names stand in quotes in the descriptor. */
  private static void requirePlain(String name) throws OutputException {
    if (name.chars().anyMatch(c -> c == '"' || Character.isISOControl(c))) {
      throw new OutputException(
          Sentence.of(
              "“{0}” cannot be the name of such a VMDK. Choose one without quotes.",
              PackageText.visible(name)));
    }
  }
}
