package ovation.packaging.trust;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cmp.PKIFreeText;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.tsp.TimeStampRequest;
import ovation.packaging.integrity.DigestAlgorithm;

/** A time-stamp server on the loopback address that can be wrong in many ways. */
final class StampServer implements AutoCloseable {

  /** How it answers. */
  enum Mood {
    RIGHT,
    WRONG_NONCE,
    WRONG_IMPRINT,
    WRONG_SIGNATURE,
    WITHOUT_CERTIFICATE,
    REFUSES,
    HUGE,
    NOT_ASN1,
    ERROR_503,
    SILENT,
    SILENT_AFTER_ONE,
    TRICKLES,
    SAME_HOST,
    OTHER_HOST,
    CIRCLE
  }

  private final HttpServer server;
  private final SigningKey authority;
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch hanging = new CountDownLatch(1);
  private final AtomicInteger questions = new AtomicInteger();
  volatile Mood mood = Mood.RIGHT;
  volatile Instant time = TestKeys.NOW;
  volatile String elsewhere = "";

  StampServer(SigningKey authority) throws IOException {
    this.authority = authority;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
    server.start();
  }

  /** Under a root, with a certificate that is made for time stamps. */
  static StampServer under(TestKeys.Chain chain) throws IOException {
    return new StampServer(
        TestKeys.issued(
            TestKeys.Wish.signer("CN=Stamps")
                .during(TestKeys.days(-100), TestKeys.days(4000))
                .stamping(),
            "RSA-2048",
            chain.root(),
            TestKeys.pair("RSA-2048", "root")));
  }

  TimestampService service() throws Exception {
    return TimestampService.of(address());
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/stamp";
  }

  X509Certificate authority() {
    return authority.certificate();
  }

  /** Waits until somebody waits for an answer that does not come. */
  boolean awaitHanging() throws InterruptedException {
    return hanging.await(60, TimeUnit.SECONDS);
  }

  int questions() {
    return questions.get();
  }

  private void serve(HttpExchange exchange) throws IOException {
    boolean later = questions.incrementAndGet() > 1;
    byte[] question = exchange.getRequestBody().readAllBytes();
    switch (mood) {
      case HUGE -> send(exchange, 200, new byte[(1 << 20) + 1]);
      case NOT_ASN1 -> send(exchange, 200, "<html>".getBytes(StandardCharsets.US_ASCII));
      case ERROR_503 -> send(exchange, 503, new byte[0]);
      case SILENT -> await();
      case SILENT_AFTER_ONE -> {
        if (later) {
          await();
        } else {
          send(exchange, 200, answer(question));
        }
      }
      case TRICKLES -> {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write(0x30);
        exchange.getResponseBody().flush();
        await();
      }
      case OTHER_HOST -> redirect(exchange, elsewhere);
      case CIRCLE -> redirect(exchange, "/again");
      case SAME_HOST -> {
        if (exchange.getRequestURI().getPath().equals("/stamp")) {
          redirect(exchange, "/real");
        } else {
          send(exchange, 200, answer(question));
        }
      }
      default -> send(exchange, 200, answer(question));
    }
    exchange.close();
  }

  private void await() {
    hanging.countDown();
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void redirect(HttpExchange exchange, String where) throws IOException {
    exchange.getResponseHeaders().set("Location", where);
    send(exchange, 307, new byte[0]);
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private byte[] answer(byte[] question) throws IOException {
    try {
      if (mood == Mood.REFUSES) {
        PKIFreeText why = new PKIFreeText(new DERUTF8String("quota\u202e is used up"));
        return new TimeStampResp(new PKIStatusInfo(PKIStatus.rejection, why), null).getEncoded();
      }
      TimeStampRequest request = new TimeStampRequest(question);
      byte[] imprint = request.getMessageImprintDigest();
      BigInteger nonce = request.getNonce();
      if (mood == Mood.WRONG_IMPRINT) {
        imprint[0] ^= 1;
      }
      if (mood == Mood.WRONG_NONCE) {
        nonce = nonce.add(BigInteger.ONE);
      }
      TSTInfo info =
          new TSTInfo(
              new ASN1ObjectIdentifier("1.2.3.4.1"),
              new MessageImprint(request.getMessageImprintAlgID(), imprint),
              new ASN1Integer(questions.get()),
              new ASN1GeneralizedTime(Date.from(time)),
              null,
              null,
              new ASN1Integer(nonce),
              null,
              null);
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSimpleSignerInfoGeneratorBuilder()
              .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes()))
              .build(
                  "SHA256withRSA", authority.privateKey().orElseThrow(), authority.certificate()));
      if (mood != Mood.WITHOUT_CERTIFICATE) {
        generator.addCertificates(new JcaCertStore(List.of(authority.certificate())));
      }
      CMSProcessableByteArray content =
          new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, info.getEncoded());
      byte[] der =
          new TimeStampResp(
                  new PKIStatusInfo(PKIStatus.granted),
                  generator.generate(content, true).toASN1Structure())
              .getEncoded();
      if (mood == Mood.WRONG_SIGNATURE) {
        der[der.length - 9] ^= 1;
      }
      return der;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private AttributeTable attributes() throws Exception {
    byte[] digest = DigestAlgorithm.SHA256.newDigest().digest(authority.certificate().getEncoded());
    ASN1EncodableVector all = new ASN1EncodableVector();
    all.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
    all.add(
        new Attribute(
            PKCSObjectIdentifiers.pkcs_9_at_signingTime, new DERSet(new Time(Date.from(time)))));
    return new AttributeTable(all);
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
  }
}
