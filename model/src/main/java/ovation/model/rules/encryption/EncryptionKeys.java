package ovation.model.rules.encryption;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.DerivedKey;
import ovation.model.envelope.EncryptedKey;
import ovation.model.envelope.EncryptionKey;
import ovation.model.envelope.EncryptionSection;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.OvfObject;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** An encryption section has keys that can be used. */
public final class EncryptionKeys extends DescribedRule {

  /** The rule. */
  public EncryptionKeys() {
    super(
        "V-07",
        Severity.ERROR,
        Reach.OWNER,
        "The encryption section has a key",
        "DSP0243 2.1.1 §9.13, XML Encryption 1.1 §3.5",
        """
        The EncryptionSection holds what a reader needs to decrypt the package: at least one
        EncryptedKey with its CipherData, or one DerivedKey with its KeyDerivationMethod. Without a
        key the encrypted parts stay closed for everybody.

        Add the key, or remove the section from a package that is not encrypted.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (EncryptionSection section : context.sections(EncryptionSection.class)) {
      if (section.keys().isEmpty()) {
        Fix fix = Fix.choice(OvfEdits.remove(Sentence.of("Remove the section"), section));
        problems.accept(
            problem(context.at(section), Sentence.of("The encryption section holds no key."), fix));
      }
      for (EncryptionKey key : section.keys()) {
        check(context, key, problems);
      }
    }
  }

  private void check(RuleContext context, EncryptionKey key, Consumer<Problem> problems) {
    switch (key) {
      case EncryptedKey encrypted -> {
        if (encrypted.cipherData() == null) {
          Sentence message =
              Sentence.of("An encrypted key has no CipherData, so there is nothing to decrypt.");
          problems.accept(problem(context.at(key, "CipherData"), message));
        }
        checkAlgorithm(context, key, encrypted.method(), problems);
      }
      case DerivedKey derived -> {
        if (derived.derivation() == null) {
          Sentence message = Sentence.of("A derived key does not say how it is derived.");
          problems.accept(
              problem(Severity.WARNING, context.at(key, "KeyDerivationMethod"), message));
        }
        checkAlgorithm(context, key, derived.derivation(), problems);
      }
    }
  }

  private void checkAlgorithm(
      RuleContext context,
      EncryptionKey key,
      @Nullable OvfObject method,
      Consumer<Problem> problems) {
    String algorithm = key.algorithm();
    if (method != null && (algorithm == null || algorithm.isBlank())) {
      Sentence message = Sentence.of("The method of a key does not name its algorithm.");
      problems.accept(problem(context.at(method, "Algorithm"), message));
    }
  }
}
