package ovation.app.instance;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import jdk.net.ExtendedSocketOptions;

/** Who is at the other end of a local socket. */
final class Peer {
  private Peer() {}

  /**
   * Whether it is a process of this user. Where the system does not tell, the folder that holds the
   * socket has kept others out.
   */
  static boolean isThisUser(SocketChannel channel) throws IOException {
    if (!channel.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)) {
      return true;
    }
    String name = channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName();
    return name.equals(System.getProperty("user.name"));
  }
}
