package ovation.model.rules;

import java.util.List;
import java.util.Optional;
import ovation.model.rules.envelope.EnvelopeRoot;
import ovation.model.rules.envelope.WellFormed;
import ovation.model.rules.reference.BundlesFirst;
import ovation.model.rules.reference.ChunkSizes;
import ovation.model.rules.reference.Compression;
import ovation.model.rules.reference.DistinctFiles;
import ovation.model.rules.reference.FileHrefs;
import ovation.model.rules.reference.FileIds;
import ovation.model.rules.reference.FileSizes;
import ovation.model.rules.reference.FilesExist;
import ovation.model.rules.reference.FilesUsed;
import ovation.model.rules.reference.HrefSchemes;
import ovation.model.rules.reference.HrefsStayInside;
import ovation.model.rules.reference.NoManifestReference;

/** The catalogue. */
public final class Rules {

  /** All rules in the order of their codes. */
  public static final List<Rule> ALL =
      List.of(
          new WellFormed(),
          new EnvelopeRoot(),
          new FileIds(),
          new FileHrefs(),
          new DistinctFiles(),
          new HrefsStayInside(),
          new HrefSchemes(),
          new FilesExist(),
          new FileSizes(),
          new ChunkSizes(),
          new Compression(),
          new BundlesFirst(),
          new FilesUsed(),
          new NoManifestReference());

  private Rules() {}

  /** The rule of that code. */
  public static Optional<Rule> of(String code) {
    return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
  }
}
