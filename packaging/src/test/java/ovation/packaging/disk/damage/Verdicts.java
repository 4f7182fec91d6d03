package ovation.packaging.disk.damage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import ovation.packaging.disk.DiskFormat;

/** Which outcomes are right although content has changed. */
final class Verdicts {

  private Verdicts() {}

  /** Whether an outcome is as promised. */
  static boolean allows(Specimen specimen, Damage damage, Examination.Verdict verdict) {
    return switch (verdict.outcome()) {
      case REFUSED, RIGHT -> true;
      case FAULT -> false;
      // Compressed clusters of a QCOW2 have no checksum.
      case OTHER_DATA ->
          !damage.isCut() && specimen.compressed() && specimen.format() == DiskFormat.QCOW2;
      case OTHER_SIZE -> !damage.isCut();
      case ZEROS -> !damage.isCut() && saysNothingIsThere(specimen, damage);
    };
  }

  /** Whether a damaged entry of a table is now the format's own mark for "no data here". */
  private static boolean saysNothingIsThere(Specimen specimen, Damage damage) {
    Map<String, byte[]> files = specimen.files();
    byte[] file = files.get(damage.file());
    if (file == null) {
      return false;
    }
    int from = damage.offset() / 8 * 8;
    byte[] around = Arrays.copyOfRange(file, from, from + 16);
    System.arraycopy(damage.bytes(), 0, around, damage.offset() - from, damage.bytes().length);
    for (int at = 0; at < 16; at += 4) {
      boolean touched =
          from + at < damage.offset() + damage.bytes().length && from + at + 8 > damage.offset();
      if (touched && isNothing(specimen, ByteBuffer.wrap(around), at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNothing(Specimen specimen, ByteBuffer bytes, int at) {
    int little = bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    boolean whole = at % 8 == 0;
    return switch (specimen.format()) {
      case VMDK -> little == 0 || little == 1;
      case VHD -> little == -1;
      case VDI -> little == -1 || little == -2;
      case VHDX -> whole && (little & 7) <= 3;
      case QCOW2 -> whole && isNothing(bytes.order(ByteOrder.BIG_ENDIAN).getLong(at));
      case RAW, ISO -> false;
    };
  }

  private static boolean isNothing(long entry) {
    return (entry & 1) != 0 || (entry & 0x00ff_ffff_ffff_fe00L) == 0;
  }
}
