package ovation.app.ui;

import java.security.cert.X509Certificate;
import ovation.app.session.DocumentSession;
import ovation.app.trust.TrustActions;

/** A user who does nothing about trust. */
final class NoTrust implements TrustActions {
  @Override
  public void checkAll(DocumentSession session) {}

  @Override
  public void askRevocation(DocumentSession session) {}

  @Override
  public void pin(DocumentSession session) {}

  @Override
  public void trust(DocumentSession session, X509Certificate authority) {}

  @Override
  public void addAuthority() {}

  @Override
  public void sign() {}

  @Override
  public void export() {}
}
