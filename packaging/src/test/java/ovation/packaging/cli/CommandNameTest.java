package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ovation.packaging.cli.CommandName.Need;

/** The commands are known by one list of names. */
class CommandNameTest {
  @Test
  void namesEachCommandInTheOrderOfTheHelp() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    List<String> commands =
        Cli.everything(new Terminal(nowhere, nowhere, () -> false))
            .getSubcommands()
            .keySet()
            .stream()
            .toList();
    assertEquals(Arrays.stream(CommandName.values()).map(CommandName::word).toList(), commands);
  }

  @Test
  void isFoundBehindOptions() {
    assertTrue(CommandName.anyNeeds(List.of("--debug", "export", "a.ova"), Need.DISKS));
    assertFalse(CommandName.anyNeeds(List.of("verify", "a.ova"), Need.DESCRIPTOR));
    assertFalse(CommandName.anyNeeds(List.of(), Need.DIGESTS));
  }
}
