package ovation.app.job;

/** Where a job stands. */
public enum JobStage {
  /** Another job writes the same place. */
  WAITING,
  RUNNING,
  PAUSED,
  /** It was told to stop and tidies up. */
  STOPPING,
  DONE,
  FAILED,
  CANCELLED;

  /** Whether nothing more will happen. */
  public boolean isOver() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
