package ovation.app.trust;

import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.packaging.trust.Verification;

/**
 * What the header says about the signature of the document in front.
 *
 * @param text a few words
 * @param detail a sentence, "" for none
 * @param icon the picture
 * @param style the style class for the colour
 */
public record SignatureState(String text, String detail, Icon icon, String style) {
  /** The state of a document. */
  public static SignatureState of(DocumentSession session, Texts texts) {
    if (!session.packageState().signedProperty().get()) {
      return state(texts, "none", "", Icon.SIGNATURE_NONE, "ov-muted");
    }
    if (session.dirtyProperty().get()) {
      return state(texts, "stale", "", Icon.SIGNATURE_STALE, "ov-warn");
    }
    Verification found = session.packageState().verificationProperty().get();
    if (found == null) {
      return state(texts, "present", "", Icon.KEY, "ov-muted");
    }
    String detail = texts.say(found.said());
    if (found.holds(true)) {
      return state(texts, "trusted", detail, Icon.SIGNATURE_OK, "ov-ok");
    }
    boolean intact =
        found.signature() == Verification.Signature.FITS
            && found.integrity() == Verification.Integrity.OK
            && found.coverage() == Verification.Coverage.ALL;
    return intact
        ? state(texts, "unknown", detail, Icon.SIGNATURE_STALE, "ov-warn")
        : state(texts, "broken", detail, Icon.SIGNATURE_BROKEN, "ov-err");
  }

  private static SignatureState state(
      Texts texts, String key, String detail, Icon icon, String style) {
    return new SignatureState(texts.of("signature." + key), detail, icon, style);
  }
}
