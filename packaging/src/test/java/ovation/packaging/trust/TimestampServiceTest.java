package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.job.Progress;

/** What is made of the answers of time-stamp servers, good and bad. */
class TimestampServiceTest {

  private static final Duration SHORT = Duration.ofMillis(400);

  private StampServer server;

  @BeforeEach
  void start() throws Exception {
    server = StampServer.under(TestKeys.chain());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aRightAnswerTellsTimeAndAuthority() throws Exception {
    TimestampAnswer answer = server.service().test(TestKeys.NOW);
    assertEquals(TestKeys.NOW, answer.time());
    assertEquals("CN=Stamps", answer.authority().subject());
    assertEquals("1.2.3.4.1", answer.policy());
    server.mood = StampServer.Mood.SAME_HOST;
    assertEquals(TestKeys.NOW, server.service().test(TestKeys.NOW).time());
    assertEquals(3, server.questions());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WRONG_NONCE         | answered another question than ours: its time stamp is worthless.
          WRONG_IMPRINT       | answered another question than ours: its time stamp is worthless.
          WRONG_SIGNATURE     | gave a time stamp that does not verify.
          WITHOUT_CERTIFICATE | did not send the certificate that it stamps with.
          REFUSES             | refuses to stamp: quota? is used up.
          HUGE                | answers with more than 1 MiB. It is refused.
          NOT_ASN1            | answered something that is no time stamp.
          ERROR_503           | answers with HTTP status 503.
          CIRCLE              | sends us in circles.
          """)
  void wrongAnswersAreNamed(StampServer.Mood mood, String reason) throws Exception {
    server.mood = mood;
    assertEquals("The time-stamp server “127.0.0.1” " + reason, refusal(server));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nobodyIsFollowedToAnotherAddress(boolean otherHost) throws Exception {
    try (StampServer other = StampServer.under(TestKeys.chain())) {
      server.mood = StampServer.Mood.OTHER_HOST;
      server.elsewhere =
          otherHost ? other.address().replace("127.0.0.1", "localhost") : other.address();
      assertEquals(
          "The time-stamp server “127.0.0.1” sends us to another address. Ovation does not follow;"
              + " check the address.",
          refusal(server));
      assertEquals(0, other.questions());
    }
  }

  @Test
  void onlyCertificatesForTimeStampsCount() throws Exception {
    try (StampServer plain =
        new StampServer(TestKeys.selfSigned("RSA-2048", TestKeys.Wish.signer("CN=No clock")))) {
      assertEquals(
          "The time-stamp server “127.0.0.1” stamps with a certificate that is not made for time"
              + " stamps.",
          refusal(plain));
    }
  }

  @Test
  void anExpiredCertificateDoesNotCountWhateverTimeItSays() throws Exception {
    TestKeys.Wish past =
        TestKeys.Wish.signer("CN=Old clock")
            .during(TestKeys.days(-50), TestKeys.days(-5))
            .stamping();
    try (StampServer old = new StampServer(TestKeys.selfSigned("RSA-2048", past))) {
      for (int days : new int[] {0, -10}) {
        old.time = TestKeys.days(days);
        assertEquals(
            "The time-stamp server “127.0.0.1” stamps with a certificate that is not valid now.",
            refusal(old));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SILENT", "TRICKLES"})
  void aSlowServerIsNotWaitedForAndACancelIsAnswered(StampServer.Mood mood) throws Exception {
    server.mood = mood;
    byte[] question = TimestampQuestion.about(new byte[3]).der();
    try (TimestampExchange exchange = new TimestampExchange(server.service(), SHORT)) {
      String message =
          assertThrows(InputException.class, () -> exchange.ask(question, Progress.none()))
              .getMessage();
      assertTrue(message.startsWith("The time-stamp server “127.0.0.1” did not answer"), message);
    }
    try (TimestampExchange exchange =
        new TimestampExchange(server.service(), Duration.ofSeconds(15))) {
      assertThrows(CancellationException.class, () -> exchange.ask(question, new Cancelled()));
    }
  }

  @Test
  void nobodyThere() throws Exception {
    String address = server.address();
    server.close();
    String message =
        assertThrows(InputException.class, () -> TimestampService.of(address).test(TestKeys.NOW))
            .getMessage();
    assertEquals(
        "The time-stamp server “127.0.0.1” cannot be reached. Check the address and the network.",
        message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://stamp.example",
        "stamp.example",
        "http:///x",
        "https://",
        "http://a b",
        "http://user:MARKER@stamp.example/"
      })
  void addressesThatAreNone(String address) {
    String message =
        assertThrows(InputException.class, () -> TimestampService.of(address)).getMessage();
    assertFalse(message.contains("MARKER"), message);
  }

  private static String refusal(StampServer server) {
    return assertThrows(InputException.class, () -> server.service().test(TestKeys.NOW))
        .getMessage();
  }

  private static final class Cancelled implements Progress {
    @Override
    public void phase(Sentence name) {}

    @Override
    public void total(long bytes) {}

    @Override
    public void advance(long bytes) {}

    @Override
    public void checkCancelled() {
      throw new CancellationException();
    }
  }
}
