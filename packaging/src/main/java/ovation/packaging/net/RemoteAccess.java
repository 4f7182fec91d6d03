package ovation.packaging.net;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * What is allowed while addresses are read. Immutable; start with {@link #standard}.
 *
 * @param elsewhere asked before a server's answer leads to another host; it may ask the user
 * @param security who vouches for servers; empty for Java's own roots
 * @param report told once, when the package is closed, what was fetched
 */
public record RemoteAccess(
    Predicate<HttpAddress> elsewhere,
    Optional<Supplier<SSLContext>> security,
    Consumer<Fetched> report) {

  /** No other hosts, Java's own roots, no report. */
  public static RemoteAccess standard() {
    return new RemoteAccess(address -> false, Optional.empty(), fetched -> {});
  }

  /** Asks before another host is spoken to. */
  public RemoteAccess asking(Predicate<HttpAddress> newElsewhere) {
    return new RemoteAccess(newElsewhere, security, report);
  }

  /** With these hosts allowed beside the one of the address. */
  public RemoteAccess allowing(Collection<String> hosts) {
    return asking(address -> hosts.stream().anyMatch(address.host()::equalsIgnoreCase));
  }

  /** With others who vouch for servers. */
  public RemoteAccess trusting(Supplier<SSLContext> newSecurity) {
    return new RemoteAccess(elsewhere, Optional.of(newSecurity), report);
  }

  /** With a report at the end. */
  public RemoteAccess reporting(Consumer<Fetched> newReport) {
    return new RemoteAccess(elsewhere, security, newReport);
  }
}
