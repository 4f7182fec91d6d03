package ovation.packaging.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.operator.OperatorCreationException;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.net.HttpAddress;
import ovation.packaging.net.RemoteAccess;
import ovation.packaging.net.SmallDownloads;

/** Finds out whether the certificates of a chain were revoked. */
final class RevocationLookup {

  private static final int MOST_PLACES = 3;
  private static final String QUESTION_TYPE = "application/ocsp-request";

  private final RevocationCheck check;
  private final Optional<RemoteAccess> network;

  /**
   * Prepares a look-up.
   *
   * @param mayAsk whether the addresses in the certificates may be opened: only trusted issuers may
   *     send us anywhere
   */
  RevocationLookup(RevocationCheck check, boolean mayAsk) {
    this.check = check;
    this.network = mayAsk ? check.network() : Optional.empty();
  }

  /**
   * Answers for each certificate of a path, the signer's first. The last one has no issuer here and
   * is not asked for; whoever trusts it must know.
   *
   * @param at the time for which answers must not be out of date
   * @param stamp the time that a verified time stamp proves for the signature
   */
  List<RevocationAnswer> answers(List<X509Certificate> path, Instant at, Optional<Instant> stamp) {
    List<RevocationAnswer> answers = new ArrayList<>();
    for (int i = 0; i < path.size() - 1; i++) {
      answers.add(answer(new RevocationQuestion(path.get(i), path.get(i + 1), at, stamp)));
    }
    answers.add(RevocationAnswer.NOT_CHECKED);
    return List.copyOf(answers);
  }

  private RevocationAnswer answer(RevocationQuestion question) {
    RevocationAnswer offline = best(question, check.lists());
    if (offline.state() != Verification.Revocation.UNKNOWN || network.isEmpty()) {
      return offline;
    }
    try (SmallDownloads downloads = new SmallDownloads(network.get())) {
      RevocationAnswer online = online(question, downloads);
      return online;
    }
  }

  private static RevocationAnswer best(RevocationQuestion question, List<RevocationList> lists) {
    List<RevocationAnswer> said =
        lists.stream().flatMap(list -> list.answer(question).stream()).toList();
    return with(Verification.Revocation.REVOKED, said)
        .or(() -> with(Verification.Revocation.GOOD, said))
        .or(() -> said.stream().findFirst())
        .orElseGet(() ->
            question.unknown(
                Sentence.of("there is no revocation list of {0}.", question.issuerName())));
  }

  private static Optional<RevocationAnswer> with(
      Verification.Revocation state, List<RevocationAnswer> said) {
    return said.stream().filter(answer -> answer.state() == state).findFirst();
  }

  private static RevocationAnswer online(RevocationQuestion question, SmallDownloads downloads) {
    List<String> responders = RevocationPlaces.responders(question.certificate());
    List<String> lists = RevocationPlaces.lists(question.certificate());
    RevocationAnswer last =
        question.unknown(Sentence.of("the certificate does not say where one can ask."));
    for (String place : responders.subList(0, Math.min(responders.size(), MOST_PLACES))) {
      last = ask(question, place, downloads);
      if (last.state() != Verification.Revocation.UNKNOWN) {
        return last;
      }
    }
    for (String place : lists.subList(0, Math.min(lists.size(), MOST_PLACES))) {
      last = fetch(question, place, downloads);
      if (last.state() != Verification.Revocation.UNKNOWN) {
        return last;
      }
    }
    return last;
  }

  private static RevocationAnswer ask(
      RevocationQuestion question, String place, SmallDownloads downloads) {
    try {
      OcspExchange exchange = new OcspExchange(question);
      return exchange.judge(
          downloads.ask(HttpAddress.parse(place), QUESTION_TYPE, exchange.request()));
    } catch (InputException said) {
      return question.unknown(said.sentence());
    } catch (GeneralSecurityException | OperatorCreationException | OCSPException | IOException e) {
      return question.unknown(Sentence.of("it cannot be asked for by OCSP."));
    }
  }

  private static RevocationAnswer fetch(
      RevocationQuestion question, String place, SmallDownloads downloads) {
    try {
      byte[] list = downloads.get(HttpAddress.parse(place));
      return best(question, RevocationList.read(list, place));
    } catch (InputException said) {
      return question.unknown(said.sentence());
    }
  }
}
