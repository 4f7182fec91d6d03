package ovation.app.ui;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on loopback that hands out the files of a folder by parts, and counts. */
public final class PartServer implements AutoCloseable {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d+)");

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, String> redirects = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicLong sent = new AtomicLong();
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile boolean parts = true;
  private volatile boolean silent;

  /** Serves a folder from now on. */
  public PartServer(Path folder) {
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
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
  }

  /** Sends files as a whole only from now on. */
  public void withoutParts() {
    parts = false;
  }

  /** Answers nothing from now on. */
  public void fallSilent() {
    silent = true;
  }

  /** Sends a path on to an address. */
  public void redirect(String path, String target) {
    redirects.put(path, target);
  }

  /** The paths that were asked for. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** The bytes of all bodies. */
  public long sent() {
    return sent.get();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      asked.add(path);
      if (silent) {
        end.await();
      }
      String target = redirects.get(path);
      if (target != null) {
        exchange.getResponseHeaders().set("Location", target);
        exchange.sendResponseHeaders(302, -1);
        return;
      }
      Path file = folder.resolve(path.substring(1));
      if (Files.isRegularFile(file)) {
        send(exchange, file);
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(HttpExchange exchange, Path file) throws IOException {
    long size = Files.size(file);
    String range = exchange.getRequestHeaders().getFirst("Range");
    Matcher part = RANGE.matcher(range == null ? "" : range);
    exchange.getResponseHeaders().set("ETag", "\"one\"");
    boolean whole = !parts || !part.matches();
    long first = whole ? 0 : Long.parseLong(part.group(1));
    long last = whole ? size - 1 : Math.min(Long.parseLong(part.group(2)), size - 1);
    if (!whole) {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + first + "-" + last + "/" + size);
    }
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Long.toString(size));
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(whole ? 200 : 206, last - first + 1);
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r");
        OutputStream out = exchange.getResponseBody()) {
      in.seek(first);
      byte[] buffer = new byte[8 << 10];
      for (long left = last - first + 1; left > 0; ) {
        int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        out.write(buffer, 0, read);
        sent.addAndGet(read);
        left -= read;
      }
    }
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
