package ovation.app.runs;

import java.util.List;
import ovation.model.rules.Problem;
import ovation.model.rules.Severity;
import ovation.model.target.TargetPlatform;
import ovation.model.target.TargetReport;
import ovation.model.target.Topic;
import ovation.model.target.Verdict;

/** Whether a platform takes the appliance once it is exported, which converts its disks. */
final class ExportHelp {
  private static final String DISK_FORMAT = "T-15";

  /** What an export writes, in the words of the platforms' files. */
  private static final List<String> WRITTEN =
      List.of("vmdk-stream", "vhd", "vhdx", "qcow2", "vdi", "raw");

  private ExportHelp() {}

  /** Whether the format of disks is all that it refuses, and it reads another one. */
  static boolean isEnough(TargetReport report) {
    List<Problem> refusals =
        report.reasons().stream().filter(reason -> reason.severity() == Severity.ERROR).toList();
    return !refusals.isEmpty()
        && refusals.stream().allMatch(reason -> mends(reason, report.target()));
  }

  /** Whether a reason goes away with the format of a disk, and the platform reads another one. */
  static boolean mends(Problem reason, TargetPlatform target) {
    return reason.code().equals(DISK_FORMAT)
        && WRITTEN.stream().anyMatch(format -> reads(target, format));
  }

  private static boolean reads(TargetPlatform target, String format) {
    return target
        .support(Topic.DISK, format)
        .filter(said -> said.verdict() == Verdict.RUNS)
        .isPresent();
  }
}
