package ovation.app.shell;

import ovation.app.session.DocumentSession;
import ovation.icons.Icon;

/** What the header says about the signature; whether it fits is for verification to say. */
enum SignatureState {
  NONE("signature.none", Icon.SIGNATURE_NONE, "ov-muted"),
  PRESENT("signature.present", Icon.SIGNATURE_OK, "ov-muted"),
  STALE("signature.stale", Icon.SIGNATURE_STALE, "ov-warn");

  private final String text;
  private final Icon icon;
  private final String style;

  SignatureState(String text, Icon icon, String style) {
    this.text = text;
    this.icon = icon;
    this.style = style;
  }

  static SignatureState of(DocumentSession session) {
    if (!session.signedProperty().get()) {
      return NONE;
    }
    return session.dirtyProperty().get() ? STALE : PRESENT;
  }

  String text() {
    return text;
  }

  Icon icon() {
    return icon;
  }

  String style() {
    return style;
  }
}
