package ovation.packaging.net;

import ovation.packaging.InputException;

/**
 * Fetches small things whole: revocation lists, and answers to questions of a few bytes. At most 10
 * MiB each, 15 seconds of silence, no other hosts.
 */
public final class SmallDownloads implements AutoCloseable {

  /** The most bytes of one answer. */
  public static final int MOST_BYTES = 10 << 20;

  private final HttpSession session;

  /** Starts without a connection. */
  public SmallDownloads(RemoteAccess access) {
    this.session = new HttpSession(access);
  }

  SmallDownloads(HttpSession session) {
    this.session = session;
  }

  /**
   * Fetches a file.
   *
   * @throws InputException if it is not there, is larger, or the server is silent for too long
   */
  public byte[] get(HttpAddress address) throws InputException {
    return session.small(address, MOST_BYTES);
  }

  /**
   * Asks a question.
   *
   * @param type the media type of the question
   * @throws InputException if the answer is no success, is larger, or the server is silent
   */
  public byte[] ask(HttpAddress address, String type, byte[] question) throws InputException {
    return session.ask(address, type, question, MOST_BYTES);
  }

  /** What was fetched so far. */
  public Fetched fetched() {
    return session.fetched();
  }

  @Override
  public void close() {
    session.close();
  }
}
