package ovation.packaging.disk.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.SourceStamp;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.ImageBytes;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.catalog.DiskFormats;
import ovation.packaging.disk.catalog.DiskOpener;
import ovation.packaging.disk.file.FileSource;
import ovation.packaging.disk.file.NotedFolder;
import ovation.packaging.disk.file.PathFolder;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;

/**
 * Reads an image as a whole: every structure, and every byte of the disk that is not known to be
 * zeros. Goes on behind a damage, to tell of all.
 */
public final class CheckJob implements Job<CheckReport> {

  private static final int PIECE = 1 << 20;

  private final Path file;
  private final @Nullable DiskFormat declared;
  private final int threads;

  /**
   * Creates the job.
   *
   * @param declared the image's format; null to tell it from its content
   * @param threads that read and decompress, at least one
   */
  public CheckJob(Path file, @Nullable DiskFormat declared, int threads) {
    this.file = file;
    this.declared = declared;
    this.threads = threads;
  }

  @Override
  public Sentence title() {
    return Sentence.of("Check {0}", String.valueOf(file.getFileName()));
  }

  /**
   * {@inheritDoc}
   *
   * @throws InputException if the file, or another that it needs, cannot be read, or is no disk
   *     image that is known
   */
  @Override
  public CheckReport run(Progress progress) throws PackagingException {
    ImageSource source = FileSource.open(file);
    SourceStamp stamp = SourceStamp.of(file);
    boolean recognised = declared != null || isRecognised(source);
    NotedFolder folder = new NotedFolder(PathFolder.beside(file));
    progress.phase(Sentence.of("Checking {0}", String.valueOf(file.getFileName())));
    VirtualDisk opened;
    try {
      opened = DiskOpener.open(source, folder, declared);
    } catch (InputException e) {
      if (recognised && !folder.hasFailed()) {
        String sentence = String.valueOf(e.getMessage());
        return new CheckReport(Optional.empty(), 0, folder.opened(), List.of(sentence), false);
      }
      throw e;
    }
    try (VirtualDisk disk = opened) {
      CheckReport report = read(disk, folder, progress);
      stamp.check();
      return report;
    }
  }

  private static boolean isRecognised(ImageSource source) throws InputException {
    try {
      return DiskFormats.detect(ImageBytes.of(source)).isPresent();
    } catch (IOException e) {
      source.close();
      throw new InputException(Sentence.of("{0} could not be read.", source.name()), e);
    }
  }

  private CheckReport read(VirtualDisk disk, NotedFolder folder, Progress progress)
      throws PackagingException {
    int size = Math.clamp(disk.unit(), PIECE, 2 * PIECE);
    Damages damages = new Damages();
    try {
      progress.total(PieceMap.bytes(disk, size));
    } catch (InputException e) {
      // The tables are damaged at some place; the walk below finds it again.
      progress.total(0);
    }
    PieceMap map = new PieceMap(disk, size);
    Workers.run(
        () -> next(map, damages),
        () -> new PieceReader(disk, size, damages, progress),
        threads,
        progress);
    return new CheckReport(
        Optional.of(disk.image()),
        damages.readBytes(),
        folder.opened(),
        damages.sentences(),
        damages.isComplete());
  }

  private PieceReader.@Nullable Piece next(PieceMap map, Damages damages) {
    if (damages.isFull()) {
      return null;
    }
    try {
      OptionalLong piece = map.next();
      return piece.isEmpty()
          ? null
          : new PieceReader.Piece(piece.getAsLong(), map.length(piece.getAsLong()));
    } catch (InputException e) {
      damages.endOfTables(e);
      return null;
    }
  }
}
