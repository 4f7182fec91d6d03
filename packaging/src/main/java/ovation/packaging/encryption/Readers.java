package ovation.packaging.encryption;

import java.util.List;
import java.util.Optional;
import ovation.packaging.trust.PasswordSource;

/**
 * Who can decrypt a package: each of them alone.
 *
 * @param recipients the holders of private keys
 * @param passPhrase whoever knows it; asked for once
 */
public record Readers(List<Recipient> recipients, Optional<PasswordSource> passPhrase) {

  /**
   * Says who can decrypt.
   *
   * @throws IllegalArgumentException if nobody can
   */
  public Readers {
    recipients = List.copyOf(recipients);
    if (recipients.isEmpty() && passPhrase.isEmpty()) {
      throw new IllegalArgumentException("Nobody could decrypt it");
    }
  }
}
