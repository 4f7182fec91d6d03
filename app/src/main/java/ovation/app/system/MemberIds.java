package ovation.app.system;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;

/** Which ids systems and collections may be given. */
final class MemberIds {

  private MemberIds() {}

  /** Why a text cannot be the id of a system or collection; empty if it can. */
  static Optional<String> refusal(
      Texts texts, @Nullable Envelope envelope, Optional<Content> member, String text) {
    if (text.isBlank()) {
      return Optional.of(texts.of("member.idNeeded"));
    }
    boolean taken =
        envelope != null
            && envelope.allContents().stream()
                .anyMatch(
                    other -> text.equals(other.id()) && member.filter(m -> m == other).isEmpty());
    return taken ? Optional.of(texts.of("member.idTaken", text)) : Optional.empty();
  }
}
