package ovation.packaging.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.export.ConvertedDisk.WrittenDisk;
import ovation.packaging.job.Progress;

/**
 * Writes the contents of a package, each in one pass: carried as they are or converted, then
 * compressed and cut into chunks as the plan says.
 */
final class ContentWriter {

  private final DiskPlan plan;
  private final Progress progress;

  ContentWriter(DiskPlan plan, Progress progress) {
    this.plan = plan;
    this.progress = progress;
  }

  /**
   * Writes one content.
   *
   * @return what the descriptor and the manifest must say about it
   */
  WrittenFile write(PlannedFile file, Members members) throws PackagingException {
    Content content = file.content();
    progress.phase(Sentence.of("Writing {0}", file.name()));
    List<MemberOutput> outputs = new ArrayList<>();
    ImageOutput output;
    Optional<ImageSource> leftover = Optional.empty();
    if (file.chunkSize().isPresent()) {
      ChunkedOutput chunked = new ChunkedOutput(members, file.name(), file.chunkSize().getAsLong());
      output = chunked;
      outputs = chunked.chunks();
    } else {
      MemberOutput whole = members.begin(file.name());
      output = whole;
      leftover = file.gzip() ? Optional.empty() : whole.leftover();
      outputs.add(whole);
    }
    if (file.filter().isPresent()) {
      WritingFilter.FilteredOutput filtered = file.filter().get().over(output, file.name());
      fill(content, filtered, Optional.empty());
      filtered.finish();
    } else if (file.gzip()) {
      try (GzipOutput compressed = new GzipOutput(output, plan.threads())) {
        fill(content, compressed, leftover);
        compressed.finish();
      }
    } else {
      fill(content, output, leftover);
    }
    List<WrittenMember> written = new ArrayList<>();
    for (MemberOutput member : outputs) {
      written.add(member.finish(progress));
    }
    Optional<WrittenDisk> disk =
        content instanceof ConvertedDisk converted
            ? Optional.of(converted.written())
            : Optional.empty();
    return WrittenFile.of(file, written, disk);
  }

  private void fill(Content content, ImageOutput output, Optional<ImageSource> leftover)
      throws PackagingException {
    switch (content) {
      case Content.Carried carried -> new Transfer(progress).carry(carried, output);
      case ConvertedDisk converted -> converted.write(output, leftover, progress);
    }
  }
}
