package ovation.packaging.encryption;

import java.util.List;
import java.util.Optional;
import ovation.model.document.Snapshot;
import ovation.model.envelope.OvfVersion;
import ovation.model.text.Sentence;
import ovation.model.xml.EditException;
import ovation.model.xml.ElementKey;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.export.ExportPlan;

/**
 * What is encrypted and who can decrypt it (DSP0243 2.1.1 §9.13): AES-256-GCM under one new content
 * key, which each reader can get at. The key is another one each time.
 *
 * @param what of the package
 * @param readers who can decrypt
 */
public record Encryption(Secrecy what, Readers readers) {

  /**
   * Returns the plan of an export that encrypts on the way.
   *
   * @throws InputException if the descriptor is older than OVF 2, or something that is to be
   *     encrypted is missing or cannot be
   * @throws OutputException if the plan writes over its source, or cuts or compresses what it
   *     encrypts
   */
  public EncryptedPlan over(ExportPlan plan) throws PackagingException {
    OwnPlace.check(plan);
    if (plan.disks().gzip() || plan.disks().chunkSize().isPresent()) {
      throw new OutputException(
          Sentence.of(
              "What is encrypted is neither compressed with gzip nor cut into chunks."
                  + " Leave out one of them."));
    }
    DescriptorEncryption.Result result = encrypt(Snapshot.of(plan.descriptor()), Optional.of(plan));
    ExportPlan encrypting =
        plan.withDescriptor(result.descriptor().bytes()).withFilters(result.filters());
    List<String> files = result.filters().keySet().stream().sorted().toList();
    return new EncryptedPlan(encrypting, files, result.parts());
  }

  /**
   * Encrypts the values of one property where they stand in a descriptor, nothing else of it. Takes
   * about a second if there is a pass phrase.
   *
   * @param property its element
   * @throws InputException if the descriptor is older than OVF 2, or the property has no value
   */
  public static Snapshot ofValue(Snapshot snapshot, ElementKey property, Readers readers)
      throws InputException {
    check(snapshot);
    try {
      return DescriptorEncryption.encryptValue(snapshot, property, readers);
    } catch (EditException e) {
      throw refused(e);
    }
  }

  private DescriptorEncryption.Result encrypt(Snapshot snapshot, Optional<ExportPlan> plan)
      throws InputException {
    check(snapshot);
    try {
      return DescriptorEncryption.encrypt(plan, snapshot, what, readers);
    } catch (EditException e) {
      throw refused(e);
    }
  }

  private static InputException refused(EditException e) {
    return new InputException(Sentence.asItIs(String.valueOf(e.getMessage())), e);
  }

  private static void check(Snapshot snapshot) throws InputException {
    if (snapshot.envelope().isEmpty()) {
      throw new InputException(
          Sentence.of("The descriptor cannot be read, so nothing can be encrypted."));
    }
    if (snapshot.version() != OvfVersion.V2) {
      throw new InputException(
          Sentence.of(
              "Encryption came with OVF 2, and the descriptor is {0}. Convert it first:"
                  + " ovation edit PACKAGE --ovf-version 2.1 -o OUT.",
              snapshot.version().label()));
    }
  }
}
