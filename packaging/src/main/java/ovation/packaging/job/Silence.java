package ovation.packaging.job;

/** A progress that nobody watches. */
enum Silence implements Progress {
  INSTANCE;

  @Override
  public void phase(String name) {}

  @Override
  public void total(long bytes) {}

  @Override
  public void advance(long bytes) {}

  @Override
  public void checkCancelled() {}
}
