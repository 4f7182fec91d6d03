package ovation.app.export;

import java.util.Locale;
import java.util.Optional;
import ovation.app.field.FieldModel;
import ovation.app.text.Texts;
import ovation.model.hardware.ByteSize;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.export.DiskPlan;

/** The choices of the export sheet about disks and the files that hold them. */
public final class DisksModel {

  private static final long LEAST_CHUNK = 1L << 20;
  private static final long SECTOR = 512;

  private final Texts texts;
  private final FieldModel<DiskWish> format;
  private final FieldModel<Strength> strength;
  private final FieldModel<Boolean> gzip;
  private final FieldModel<String> chunk;

  /** Carries disks as they are, in one piece each, until something else is chosen. */
  DisksModel(Texts texts) {
    this.texts = texts;
    format = new FieldModel<>(texts.of("export.disks"), DiskWish.KEEP);
    strength = new FieldModel<>(texts.of("export.compression"), Strength.BALANCED);
    gzip = new FieldModel<>(texts.of("export.gzip"), false);
    chunk = new FieldModel<>(texts.of("export.chunk"), "");
    format.onCommit(chosen -> {
      format.show(chosen);
      explain();
    });
    strength.onCommit(chosen -> {
      strength.show(chosen);
      explain();
    });
    gzip.onCommit(chosen -> {
      gzip.show(chosen);
      explain();
    });
    chunk
        .help(texts.of("export.chunkHelp"))
        .check(this::refusal)
        .onCommit(typed -> chunk.show(typed.strip()));
    explain();
  }

  private void explain() {
    format.help(texts.of("export.disksHelp." + format.value().name()));
    gzip.enabledProperty().set(format.value().isStreamed());
    boolean matters = format.value().compresses() || isGzip();
    strength.enabledProperty().set(matters);
    strength.help(
        texts.of(
            matters
                ? "export.compressionHelp." + strength.value().name()
                : format.value() == DiskWish.KEEP
                    ? "export.compressionHelp.kept"
                    : "export.compressionHelp.none"));
  }

  private Optional<String> refusal(String typed) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    return ByteSize.parse(typed).filter(bytes -> bytes >= LEAST_CHUNK).isPresent()
        ? Optional.empty()
        : Optional.of(texts.of("export.chunkRefused"));
  }

  /** The most bytes of one piece of a file, whole sectors; nothing if files are not split. */
  Optional<Long> chunkBytes() {
    return ByteSize.parse(chunk.value())
        .filter(bytes -> bytes >= LEAST_CHUNK)
        .map(bytes -> bytes / SECTOR * SECTOR);
  }

  /**
   * Whether a disk is carried byte for byte: as wished, or because it is what is wished already.
   */
  boolean keeps(CarriedFile file) {
    DiskWish wish = format.value();
    boolean usual =
        file.image()
            .filter(image -> Optional.of(image.format()).equals(wish.format()))
            .filter(image -> wish != DiskWish.VMDK || image.variant().equals("streamOptimized"))
            .isPresent();
    return wish == DiskWish.KEEP || (usual && strength.value() == Strength.BALANCED);
  }

  /** Whether gzip is wanted and possible. */
  boolean isGzip() {
    return gzip.value() && format.value().isStreamed();
  }

  /** What the export is told. */
  DiskPlan plan() {
    DiskPlan plan =
        DiskPlan.keep().withFormat(format.value().format().orElse(null)).withGzip(isGzip());
    if (strength.value() != Strength.BALANCED) {
      plan = plan.withStrength(strength.value());
    }
    return chunkBytes().isPresent() ? plan.withChunkSize(chunkBytes().get()) : plan;
  }

  /** The name that a disk's file gets: its own with the extension of the new format. */
  static String nameIn(DiskWish wish, String name) {
    if (wish == DiskWish.KEEP) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String stem = dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    return stem + "." + wish.name().toLowerCase(Locale.ROOT);
  }

  /** The format of the disks. */
  public FieldModel<DiskWish> format() {
    return format;
  }

  /** How hard is compressed. */
  public FieldModel<Strength> strength() {
    return strength;
  }

  /** Whether the disks' files are compressed with gzip. */
  public FieldModel<Boolean> gzip() {
    return gzip;
  }

  /** The most bytes of a file, such as {@code 2 GiB}; empty for no limit. */
  public FieldModel<String> chunk() {
    return chunk;
  }
}
