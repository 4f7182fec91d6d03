package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.net.FileServer;

/** Packages on a server, on the command line. */
class AddressTest {

  @TempDir Path folder;
  private Path archive;
  private FileServer server;

  @BeforeEach
  void serve() {
    archive = new Workshop(folder).archive();
    server = new FileServer(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void readingCommandsTakeAddresses() {
    for (String name : new String[] {"web.ova", "web.ovf"}) {
      String address = server.address(name);
      CliRun inspected = CliRun.done("inspect", address, "--json");
      assertEquals(address, inspected.json().get("package"));
      assertTrue(inspected.err().matches("(?s).*Fetched [0-9,]+ bytes .* requests?\\.\\s*"));
      CliRun.done("validate", address);
      CliRun.done("validate", address, "--deep");
      CliRun.done("preview", address);
    }
    CliRun problems = CliRun.ovation("validate", server.address("web.ovf"), "--json");
    assertEquals(0, problems.status());
    CliRun.done("unpack", server.address("web.ova"), "-C", folder.resolve("u"));
    CliRun.done("export", server.address("web.ova"), "-o", folder.resolve("copy.ova"));
    CliRun.done("verify", folder.resolve("copy.ova"));
  }

  @Test
  void verifyLeavesLargeFilesUnreadUnlessAsked() {
    CliRun brief = CliRun.ovation("verify", server.address("web.ova"), "--json").ended(1);
    assertEquals("not-checked", brief.json().get("integrity"));
    assertEquals("all", brief.json().get("coverage"));
    assertEquals(
        "The package is not signed. “system.raw” (1 MiB) was not read.",
        brief.json().get("headline"));
    Object fetched = brief.json().get("bytesFetched");
    assertTrue(fetched instanceof Long bytes && bytes < 64 << 10, String.valueOf(fetched));
    CliRun full = CliRun.done("verify", server.address("web.ova"), "--full", "--json");
    assertEquals("ok", full.json().get("integrity"));
    assertTrue(CliRun.done("verify", archive, "--json").json().containsKey("bytesFetched"));
  }

  @Test
  void nothingIsChangedOnAServer() {
    for (String command : new String[] {"edit", "fix"}) {
      CliRun run = CliRun.ovation(command, server.address("web.ova")).ended(3);
      assertTrue(run.err().contains("only a file will do here"), run.err());
    }
    assertTrue(server.seen().isEmpty());
  }

  @Test
  void otherHostsAreAllowedByName() {
    server.redirect("/r", server.address("web.ova").replace("127.0.0.1", "localhost"));
    CliRun refused = CliRun.ovation("inspect", server.address("r")).ended(3);
    assertTrue(refused.err().contains("another host"), refused.err());
    CliRun.done("inspect", server.address("r"), "--allow-host", "localhost");
  }
}
