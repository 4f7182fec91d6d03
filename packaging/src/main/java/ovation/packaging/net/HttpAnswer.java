package ovation.packaging.net;

import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server's answer. */
final class HttpAnswer {

  private static final Pattern RANGE =
      Pattern.compile("bytes (?:(\\d{1,18})-(\\d{1,18})|\\*)/(\\d{1,18})");

  private final HttpAddress address;
  private final int status;
  private final HttpHeaders headers;
  private final LimitedBody.Taken taken;

  HttpAnswer(HttpAddress address, int status, HttpHeaders headers, LimitedBody.Taken taken) {
    this.address = address;
    this.status = status;
    this.headers = headers;
    this.taken = taken;
  }

  /** Who was asked. */
  HttpAddress address() {
    return address;
  }

  /** The HTTP status. */
  int status() {
    return status;
  }

  /** Its content as far as it was asked for. */
  byte[] body() {
    return taken.bytes();
  }

  /** Whether that is all of it. */
  boolean complete() {
    return taken.complete();
  }

  /** Where the server sends on to; empty if it does not say. */
  String location() {
    return headers.firstValue("Location").orElse("");
  }

  /**
   * Which part of how large a file this is (RFC 9110 §14.4).
   *
   * @param first the first byte, -1 for none
   * @param total the size of the whole file in bytes
   */
  record Part(long first, long last, long total) {}

  Optional<Part> part() {
    Matcher form = RANGE.matcher(headers.firstValue("Content-Range").orElse("").strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    long total = Long.parseLong(form.group(3));
    return Optional.of(
        form.group(1) == null
            ? new Part(-1, -1, total)
            : new Part(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)), total));
  }

  OptionalLong length() {
    String said = headers.firstValue("Content-Length").orElse("");
    return said.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(said)) : OptionalLong.empty();
  }

  /** By what a change of the file is noticed: a strong entity tag, else the time of the change. */
  Optional<String> validator() {
    return headers
        .firstValue("ETag")
        .filter(tag -> tag.startsWith("\""))
        .or(() -> headers.firstValue("Last-Modified"));
  }
}
