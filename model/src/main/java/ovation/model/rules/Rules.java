package ovation.model.rules;

import java.util.List;
import java.util.Optional;
import ovation.model.rules.disk.Capacities;
import ovation.model.rules.disk.CapacityProperties;
import ovation.model.rules.disk.CapacityUnits;
import ovation.model.rules.disk.DiskFiles;
import ovation.model.rules.disk.DiskFormats;
import ovation.model.rules.disk.DiskIds;
import ovation.model.rules.disk.DiskOrder;
import ovation.model.rules.disk.DisksUsed;
import ovation.model.rules.disk.DistinctContents;
import ovation.model.rules.disk.LargestCapacity;
import ovation.model.rules.disk.ParentDisks;
import ovation.model.rules.disk.PopulatedSizes;
import ovation.model.rules.envelope.EnvelopeRoot;
import ovation.model.rules.envelope.WellFormed;
import ovation.model.rules.hardware.Addresses;
import ovation.model.rules.hardware.AllocationUnits;
import ovation.model.rules.hardware.Backings;
import ovation.model.rules.hardware.DistinctInstances;
import ovation.model.rules.hardware.HardwareIds;
import ovation.model.rules.hardware.HardwarePresent;
import ovation.model.rules.hardware.Integers;
import ovation.model.rules.hardware.IsoTransport;
import ovation.model.rules.hardware.ItemIdentity;
import ovation.model.rules.hardware.Parents;
import ovation.model.rules.hardware.PropertyOrder;
import ovation.model.rules.hardware.SameTypes;
import ovation.model.rules.hardware.SingleBacking;
import ovation.model.rules.hardware.SystemIdentity;
import ovation.model.rules.hardware.SystemTypes;
import ovation.model.rules.network.Connections;
import ovation.model.rules.network.NetworkNames;
import ovation.model.rules.network.NetworksUsed;
import ovation.model.rules.network.SingleConnection;
import ovation.model.rules.option.ConfigurationIds;
import ovation.model.rules.option.ConfigurationTokens;
import ovation.model.rules.option.OptionsDeclared;
import ovation.model.rules.option.PrefixedConfiguration;
import ovation.model.rules.option.SingleDefault;
import ovation.model.rules.product.ClearPasswords;
import ovation.model.rules.product.IconFiles;
import ovation.model.rules.product.KeyCharacters;
import ovation.model.rules.product.ProductIdentity;
import ovation.model.rules.product.PropertyKeys;
import ovation.model.rules.product.PropertyQualifiers;
import ovation.model.rules.product.PropertyTypes;
import ovation.model.rules.product.PropertyValues;
import ovation.model.rules.product.ValueConfigurations;
import ovation.model.rules.product.ValueMacros;
import ovation.model.rules.range.IntegerBounds;
import ovation.model.rules.range.KnownBounds;
import ovation.model.rules.range.MarkedDevice;
import ovation.model.rules.range.MarkerIdentity;
import ovation.model.rules.range.OrderedBounds;
import ovation.model.rules.range.SingleBounds;
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
          new NoManifestReference(),
          new DiskIds(),
          new DiskFiles(),
          new DistinctContents(),
          new Capacities(),
          new CapacityProperties(),
          new CapacityUnits(),
          new LargestCapacity(),
          new DiskFormats(),
          new PopulatedSizes(),
          new ParentDisks(),
          new DiskOrder(),
          new DisksUsed(),
          new NetworkNames(),
          new Connections(),
          new NetworksUsed(),
          new SingleConnection(),
          new SystemIdentity(),
          new ItemIdentity(),
          new DistinctInstances(),
          new SameTypes(),
          new Parents(),
          new Addresses(),
          new Backings(),
          new SingleBacking(),
          new PropertyOrder(),
          new SystemTypes(),
          new IsoTransport(),
          new Integers(),
          new AllocationUnits(),
          new HardwareIds(),
          new HardwarePresent(),
          new KnownBounds(),
          new OrderedBounds(),
          new MarkerIdentity(),
          new MarkedDevice(),
          new SingleBounds(),
          new IntegerBounds(),
          new ConfigurationIds(),
          new SingleDefault(),
          new ConfigurationTokens(),
          new OptionsDeclared(),
          new PrefixedConfiguration(),
          new PropertyKeys(),
          new PropertyTypes(),
          new ProductIdentity(),
          new KeyCharacters(),
          new PropertyValues(),
          new PropertyQualifiers(),
          new IconFiles(),
          new ValueConfigurations(),
          new ClearPasswords(),
          new ValueMacros());

  private Rules() {}

  /** The rule of that code. */
  public static Optional<Rule> of(String code) {
    return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
  }
}
