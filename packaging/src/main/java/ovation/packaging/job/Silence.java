package ovation.packaging.job;

import ovation.model.text.Sentence;

/** A progress that nobody watches. */
enum Silence implements Progress {
  INSTANCE;

  @Override
  public void phase(Sentence doing) {}

  @Override
  public void total(long bytes) {}

  @Override
  public void advance(long bytes) {}

  @Override
  public void checkCancelled() {}
}
