package ovation.app.trust;

import java.security.cert.X509Certificate;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import ovation.app.text.Texts;
import ovation.packaging.trust.CertificateStory;

/** Asks whether everybody that an authority vouches for is to be trusted. */
public final class AuthoritySheet {
  private final Region node;

  /**
   * A sheet.
   *
   * @param keep trusts the authority
   * @param cancel changes nothing
   */
  public AuthoritySheet(X509Certificate authority, Texts texts, Runnable keep, Runnable cancel) {
    CertificateStory story = CertificateStory.of(authority);
    Button yes = new Button(texts.of("trust.authority.yes"));
    yes.setId("trust-authority-yes");
    yes.setOnAction(event -> keep.run());
    node =
        new Question(
                texts,
                "trust-authority-sheet",
                texts.of("trust.authority.title", Names.common(story.subject())),
                texts.of("trust.authority.text"))
            .certificate(story)
            .node(yes, cancel);
  }

  /** The sheet. */
  public Region node() {
    return node;
  }
}
