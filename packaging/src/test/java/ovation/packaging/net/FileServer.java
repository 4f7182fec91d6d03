package ovation.packaging.net;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on loopback for the files of a folder; it can be made to behave badly. */
public final class FileServer implements AutoCloseable {

  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d+)");

  /** How the server answers. */
  public enum Manner {
    /** By parts, with an entity tag. */
    PARTS,
    /** By parts, without any validator. */
    BARE,
    /** As a whole only. */
    WHOLE,
    /** Says another part than it was asked for. */
    OTHER_PART,
    /** Sends fewer bytes than it says. */
    SHORT,
    /** Never answers. */
    SILENT,
    /** Begins an answer and never ends it. */
    STUCK
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Path folder;
  private final Map<String, String> redirects = new LinkedHashMap<>();
  private final Map<String, Integer> states = new LinkedHashMap<>();
  private final Map<String, UnaryOperator<byte[]>> replies = new LinkedHashMap<>();
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final AtomicLong sent = new AtomicLong();
  private volatile Manner manner = Manner.PARTS;
  private volatile String tag = "\"one\"";

  /** Serves a folder from now on. */
  public FileServer(Path folder) {
    this.folder = folder;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Its address of a file. */
  public String address(String name) {
    return "http://" + server.getAddress().getHostString() + ":" + port() + "/" + name;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Behaves otherwise from now on. */
  public FileServer behave(Manner newManner) {
    manner = newManner;
    return this;
  }

  /** Claims that the files are other ones from now on. */
  public void tag(String newTag) {
    tag = newTag;
  }

  /** Sends a path on to an address. */
  public void redirect(String path, String target) {
    redirects.put(path, target);
  }

  /** Answers a path with a status. */
  public void answer(String path, int status) {
    states.put(path, status);
  }

  /** Answers questions to a path. */
  public void reply(String path, UnaryOperator<byte[]> reply) {
    replies.put(path, reply);
  }

  /** The bytes of all bodies so far. */
  public long sent() {
    return sent.get();
  }

  /** The requests so far, with all their headers. */
  public List<String> seen() {
    return List.copyOf(seen);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      URI uri = exchange.getRequestURI();
      seen.add(
          exchange.getRequestMethod() + " " + uri + " " + exchange.getRequestHeaders().entrySet());
      String path = uri.getPath();
      String target = redirects.get(path);
      if (target != null) {
        exchange.getResponseHeaders().set("Location", target);
        exchange.getResponseHeaders().set("Set-Cookie", "spy=1");
        exchange.sendResponseHeaders(302, -1);
        return;
      }
      if (states.containsKey(path)) {
        exchange.sendResponseHeaders(states.get(path), -1);
        return;
      }
      UnaryOperator<byte[]> reply = replies.get(path);
      if (reply != null) {
        byte[] answer = reply.apply(exchange.getRequestBody().readAllBytes());
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        return;
      }
      Path file = folder.resolve(path.substring(1));
      if (!Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      if (manner == Manner.SILENT) {
        await();
        return;
      }
      answer(exchange, file);
    } catch (IOException hungUp) {
      // The other side has heard enough.
    }
  }

  private static void await() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange, Path file) throws IOException {
    long size = Files.size(file);
    if (manner != Manner.BARE) {
      exchange.getResponseHeaders().set("ETag", tag);
    }
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(size));
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    String range = exchange.getRequestHeaders().getFirst("Range");
    Matcher part = RANGE.matcher(range == null ? "" : range);
    String condition = exchange.getRequestHeaders().getFirst("If-Range");
    boolean whole =
        manner == Manner.WHOLE || !part.matches() || condition != null && !condition.equals(tag);
    if (whole) {
      send(exchange, 200, file, 0, size);
      return;
    }
    long first = Long.parseLong(part.group(1));
    long last = Math.min(Long.parseLong(part.group(2)), size - 1);
    if (first >= size) {
      exchange.getResponseHeaders().set("Content-Range", "bytes */" + size);
      exchange.sendResponseHeaders(416, -1);
      return;
    }
    long shown = manner == Manner.OTHER_PART ? first + 1 : first;
    exchange.getResponseHeaders().set("Content-Range", "bytes " + shown + "-" + last + "/" + size);
    send(exchange, 206, file, first, last - first + 1);
  }

  private void send(HttpExchange exchange, int status, Path file, long first, long count)
      throws IOException {
    exchange.sendResponseHeaders(status, count);
    byte[] buffer = new byte[8 << 10];
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r");
        OutputStream out = exchange.getResponseBody()) {
      in.seek(first);
      long left = manner == Manner.SHORT ? count / 2 : count;
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        out.write(buffer, 0, read);
        sent.addAndGet(read);
        left -= read;
        if (manner == Manner.STUCK) {
          out.flush();
          await();
          return;
        }
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
