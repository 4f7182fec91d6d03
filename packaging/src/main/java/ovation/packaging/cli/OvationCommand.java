package ovation.packaging.cli;

import java.util.List;
import java.util.concurrent.Callable;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Job;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One command of the command line. */
abstract class OvationCommand implements Callable<Integer> {

  @Spec private CommandSpec command;

  /**
   * Does what the command is for.
   *
   * @return the exit status
   * @throws PackagingException if the input or the output fails; its sentence is shown
   */
  @Override
  public abstract Integer call() throws PackagingException;

  private Ovation ovation() {
    return (Ovation) command.root().userObject();
  }

  /** Where to speak. */
  final Terminal terminal() {
    return ovation().terminal();
  }

  /** Opens a package, by its path or its address. */
  final OvfPackage open(String source) throws PackagingException {
    return PackageArgument.open(source, this);
  }

  /** Opens a package that may be changed in its place: by its path. */
  final OvfPackage openFile(String source) throws PackagingException {
    return PackageArgument.openFile(source, this);
  }

  /** The hosts that servers may send on to. */
  final List<String> allowedHosts() {
    return ovation().allowedHosts();
  }

  /** Carries out a job with progress, ready to be cancelled. */
  final <R> R work(Job<R> job) throws PackagingException {
    return Work.run(job, new ProgressReport(ovation().progress(), terminal()));
  }
}
