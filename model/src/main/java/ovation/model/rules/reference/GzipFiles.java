package ovation.model.rules.reference;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.OvfEdits;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.PackageFiles;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** A file that is called compressed is. */
public final class GzipFiles extends DescribedRule {

  private static final byte[] MAGIC = {0x1F, (byte) 0x8B};

  /** The rule. */
  public GzipFiles() {
    super(
        "R-10",
        Severity.WARNING,
        Reach.ENVELOPE,
        "A file that is called compressed is compressed",
        "DSP0243 2.1.1 §7.1, RFC 1952",
        """
        compression="gzip" tells the importer to decompress the file before use. Every gzip file
        begins with the bytes 1F 8B; this one does not, so decompressing it fails.

        Remove the attribute, or compress the file.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Optional<PackageFiles> held = context.packageFiles();
    if (held.isEmpty()) {
      return;
    }
    for (FileReference file : context.files()) {
      String compression = file.compression();
      String href = file.href();
      boolean gzip = compression != null && compression.strip().equalsIgnoreCase("gzip");
      if (!gzip || href == null || !Href.isLocal(href)) {
        continue;
      }
      Optional<byte[]> start = start(held.get(), file, href);
      if (start.isPresent() && !isGzip(start.get())) {
        Fix fix =
            Fix.choice(
                OvfEdits.attribute(
                    Sentence.of("Remove the compression"), file, "compression", null));
        Sentence message =
            Sentence.of("{0} is called compressed by gzip, but is not.", Wording.name(file));
        problems.accept(problem(context.at(file, "compression"), message, fix));
      }
    }
  }

  private static Optional<byte[]> start(PackageFiles held, FileReference file, String href) {
    Optional<byte[]> whole = held.content(href, MAGIC.length);
    return whole.isPresent() || file.chunkSize() == null
        ? whole
        : held.content(StoredFile.chunk(href, 0), MAGIC.length);
  }

  private static boolean isGzip(byte[] start) {
    return start.length == MAGIC.length && start[0] == MAGIC[0] && start[1] == MAGIC[1];
  }
}
