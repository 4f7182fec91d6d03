package ovation.app.shell;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import ovation.app.sample.Judge;

/** A time-stamp server on the loopback address, whose answers are made by openssl. */
final class OpenSslStamps implements AutoCloseable {
  private final Path folder;
  private final Judge judge;
  private final ServerSocket socket;

  OpenSslStamps(Path folder) throws Exception {
    this.folder = folder;
    judge = new Judge(folder);
    Files.writeString(
        folder.resolve("tsa.cnf"),
        """
        [req]
        distinguished_name = name
        [name]
        [stamps]
        extendedKeyUsage = critical,timeStamping
        keyUsage = critical,digitalSignature
        [tsa]
        default_tsa = own
        [own]
        serial = tsa.serial
        crypto_device = builtin
        signer_cert = tsa.crt
        certs = tsa.crt
        signer_key = tsa.key
        signer_digest = sha256
        default_policy = 1.2.3.4.1
        digests = sha256, sha384, sha512
        accuracy = secs:1
        ess_cert_id_alg = sha256
        """);
    judge.run(
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "tsa.key",
        "-subj",
        "/CN=Stamps",
        "-days",
        "400",
        "-config",
        "tsa.cnf",
        "-extensions",
        "stamps",
        "-out",
        "tsa.crt");
    socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/tsa";
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket one = socket.accept()) {
        answer(one);
      } catch (IOException | InterruptedException e) {
        // Closed, or a client that went away.
      }
    }
  }

  private void answer(Socket one) throws IOException, InterruptedException {
    InputStream in = new BufferedInputStream(one.getInputStream());
    int length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
      }
    }
    Files.write(folder.resolve("q.tsq"), in.readNBytes(length));
    judge.run(
        "openssl", "ts", "-reply", "-config", "tsa.cnf", "-queryfile", "q.tsq", "-out", "r.tsr");
    byte[] reply = Files.readAllBytes(folder.resolve("r.tsr"));
    OutputStream out = one.getOutputStream();
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: "
            + reply.length
            + "\r\nConnection: close\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(reply);
    out.flush();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    return line.toString().strip();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
