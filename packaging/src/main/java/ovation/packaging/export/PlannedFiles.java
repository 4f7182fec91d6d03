package ovation.packaging.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ovation.model.document.Snapshot;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.ChunkNames;
import ovation.packaging.archive.LocalHref;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.archive.ReferencedFiles;
import ovation.packaging.job.Progress;

/** Decides which files go into a package, in which order and form. */
final class PlannedFiles {

  private static final String FIRST_CHUNK = ".000000000";

  private final ExportPlan plan;
  private final OvfPackage source;
  private final Snapshot descriptor;
  private final Map<String, Content.Carried> present = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final DisksToConvert disks;

  PlannedFiles(ExportPlan plan, Snapshot descriptor, Progress progress) {
    this.plan = plan;
    this.source = plan.source();
    this.descriptor = descriptor;
    this.disks = new DisksToConvert(plan, descriptor, progress);
  }

  List<PlannedFile> list() throws InputException, OutputException {
    Set<String> leftOut = new HashSet<>(plan.leftOut());
    leftOut.add(source.descriptorName());
    source.manifestName().ifPresent(leftOut::add);
    source.certificateName().ifPresent(leftOut::add);
    for (PackageEntry entry : source.entries()) {
      if (!leftOut.contains(entry.name())) {
        present.put(entry.name(), new Content.Entry(source, entry));
      }
    }
    for (Map.Entry<String, Path> added : plan.added().entrySet()) {
      present.put(added.getKey(), Content.Added.of(added.getKey(), added.getValue()));
    }
    taken.addAll(leftOut);
    List<PlannedFile> planned = new ArrayList<>();
    try {
      for (String href : ReferencedFiles.of(descriptor)) {
        referenced(href, planned);
      }
      for (Content.Carried rest : present.values()) {
        planned.add(carried(rest, Optional.empty()));
      }
      return List.copyOf(planned);
    } catch (InputException | OutputException e) {
      for (PlannedFile file : planned) {
        if (file.content() instanceof ConvertedDisk disk) {
          disk.close();
        }
      }
      throw e;
    }
  }

  private void referenced(String href, List<PlannedFile> planned)
      throws InputException, OutputException {
    List<Content.Carried> parts = new ArrayList<>();
    for (String name : ChunkNames.of(href, this::resolve)) {
      Content.Carried file = present.remove(name);
      if (taken.add(name)) {
        parts.add(file != null ? file : unlisted(name));
      }
    }
    if (parts.isEmpty()) {
      return;
    }
    Optional<ConvertedDisk> converted = disks.convert(href, parts);
    if (converted.isPresent()) {
      boolean gzip = plan.disks().gzip();
      planned.add(
          new PlannedFile(
              converted.get(),
              Optional.of(href),
              converted.get().href(),
              gzip,
              chunkSize(converted.get().size()),
              disks.filter(parts)));
    } else if (parts.size() == 1) {
      boolean followed = !plan.disks().keepsAll();
      planned.add(carried(parts.getFirst(), followed ? Optional.of(href) : Optional.empty()));
    } else if (plan.disks().chunkSize().isEmpty()) {
      parts.forEach(part -> planned.add(PlannedFile.plain(filtered(part), Optional.empty())));
    } else {
      planned.add(carried(new Content.Joined(wholeName(parts), parts), Optional.of(href)));
    }
  }

  /** The name of a file in chunks without the chunks' numbers. */
  static String wholeName(List<Content.Carried> parts) {
    String name = parts.getFirst().name();
    return parts.size() > 1 && name.endsWith(FIRST_CHUNK)
        ? name.substring(0, name.length() - FIRST_CHUNK.length())
        : name;
  }

  /** The content with the change that the plan makes on its way. */
  private Content.Carried filtered(Content.Carried content) {
    ContentFilter filter = plan.filters().get(content.name());
    return filter == null ? content : new Content.Filtered(content, filter);
  }

  private PlannedFile carried(Content.Carried plain, Optional<String> href) {
    Content.Carried content = filtered(plain);
    boolean gzip = plan.disks().gzip() && href.filter(disks::isPlainDisk).isPresent();
    OptionalLong chunks = href.isEmpty() ? OptionalLong.empty() : chunkSize(content.size());
    return new PlannedFile(content, href, href.orElse(""), gzip, chunks, Optional.empty());
  }

  private OptionalLong chunkSize(long size) {
    OptionalLong wanted = plan.disks().chunkSize();
    return wanted.isPresent() && size > wanted.getAsLong() ? wanted : OptionalLong.empty();
  }

  private Optional<String> resolve(String href) {
    return LocalHref.resolve(
        href, name -> present.containsKey(name) || source.entry(name).isPresent());
  }

  /** A file of the folder that the descriptor refers to only since it was edited. */
  private Content.Carried unlisted(String name) throws InputException {
    Optional<Path> file = source.file(name);
    if (file.isEmpty()) {
      throw new InputException(
          Sentence.of("“{0}” is gone. Open the package again.", PackageText.visible(name)));
    }
    return Content.Added.of(name, file.get());
  }
}
