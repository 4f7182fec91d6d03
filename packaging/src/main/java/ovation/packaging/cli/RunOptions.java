package ovation.packaging.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.convert.Conversions;
import ovation.model.document.Snapshot;
import ovation.model.envelope.OvfVersion;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.target.Portability;
import ovation.model.target.TargetPlatform;
import ovation.model.target.TargetReport;
import ovation.model.target.Verdict;
import ovation.packaging.InputException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Making an appliance run on a platform: all edits that help, as one operation. */
final class RunOptions {

  @Option(
      names = "--target",
      paramLabel = "TARGET",
      description = {
        "Make it run on a platform, such as esxi-7.0: hardware version, models of devices, version",
        "of the standard and what else an edit can mend. See targets and validate --target."
      })
  private @Nullable String target;

  @Mixin private TargetOptions known;

  /**
   * Makes it run, if a target is named, and tells what is left.
   *
   * @return false if the target will refuse it whatever is edited
   */
  boolean applyTo(EditSession session, Terminal terminal) throws InputException {
    String wanted = target;
    if (wanted == null) {
      return true;
    }
    TargetPlatform platform = known.one(wanted);
    TargetReport before = judge(session.snapshot(), platform);
    Optional<Fix> remedy = before.remedy();
    if (remedy.isEmpty() && before.verdict() == Verdict.REFUSED) {
      before.reasons().forEach(reason -> terminal.error(line(reason)));
      terminal.error("No edit makes it run on " + platform.name() + ". Nothing was written.");
      return false;
    }
    if (before.reasons().stream().anyMatch(reason -> reason.code().equals("T-02"))) {
      Conversions.to(OvfVersion.V1, session.snapshot())
          .losses()
          .forEach(loss -> terminal.warning(loss.toString()));
    }
    for (Problem reason : before.reasons()) {
      reason.fixes().stream().findFirst().ifPresent(fix -> terminal.note(fix.label() + "."));
    }
    remedy.ifPresent(fix -> session.apply(fix.edit()));
    judge(session.snapshot(), platform).reasons().forEach(reason -> terminal.warning(line(reason)));
    return true;
  }

  private static TargetReport judge(Snapshot snapshot, TargetPlatform platform) {
    return new Portability().matrix(snapshot, null, List.of(platform)).getFirst();
  }

  private static String line(Problem reason) {
    String path = reason.place().path();
    return reason.code() + " " + reason.message() + (path.isEmpty() ? "" : " (" + path + ")");
  }
}
