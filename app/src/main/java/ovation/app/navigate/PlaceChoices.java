package ovation.app.navigate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ovation.app.outline.Outline;
import ovation.app.pick.Choice;
import ovation.app.pick.Choices;
import ovation.app.pick.Match;
import ovation.app.pick.Matcher;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.session.Selection;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;

/** The places of a document, looked for in the background. */
public final class PlaceChoices implements Choices {
  private static final int MOST = 200;

  private final DocumentSession session;
  private final Texts texts;
  private final Background background;
  private final AtomicInteger newest = new AtomicInteger();
  private @Nullable Supplier<List<Place>> places;

  /** The places of the document as it is now. */
  public PlaceChoices(DocumentSession session, Texts texts, Background background) {
    this.session = session;
    this.texts = texts;
    this.background = background;
    Snapshot good = session.goodProperty().get();
    Outline outline = session.outlineProperty().get();
    if (good != null) {
      places = new Once(() -> Places.of(good.envelope().orElseThrow(), outline));
    }
  }

  /** Made by the first who asks, on whatever thread. */
  private static final class Once implements Supplier<List<Place>> {
    private final Supplier<List<Place>> maker;
    private @Nullable List<Place> made;

    Once(Supplier<List<Place>> maker) {
      this.maker = maker;
    }

    @Override
    public synchronized List<Place> get() {
      List<Place> known = made;
      if (known == null) {
        known = maker.get();
        made = known;
      }
      return known;
    }
  }

  @Override
  public String prompt() {
    return texts.of("goTo.prompt");
  }

  @Override
  public String nothing() {
    return texts.of("goTo.nothing");
  }

  @Override
  public void find(String typed, Consumer<List<Choice>> found) {
    int question = newest.incrementAndGet();
    Supplier<List<Place>> all = places;
    if (all == null) {
      found.accept(List.of());
      return;
    }
    background.run(
        () -> best(typed, all.get(), () -> newest.get() == question),
        found,
        message -> found.accept(List.of()));
  }

  private record Ranked(Place place, Match fit) {}

  private List<Choice> best(String typed, List<Place> all, Supplier<Boolean> wanted) {
    Matcher matcher = new Matcher(typed);
    List<Ranked> fitting = new ArrayList<>();
    for (Place place : all) {
      if (!wanted.get()) {
        return List.of();
      }
      match(place, matcher).ifPresent(fit -> fitting.add(new Ranked(place, fit)));
      if (matcher.fitsAll() && fitting.size() == MOST) {
        break;
      }
    }
    fitting.sort(Comparator.comparingInt((Ranked one) -> -one.fit().score()));
    return fitting.stream().limit(MOST).map(this::choice).toList();
  }

  /** By its title, or else by its title with what is said of it. */
  static Optional<Match> match(Place place, Matcher matcher) {
    Optional<Match> direct = matcher.match(place.title());
    if (direct.isPresent() || matcher.fitsAll()) {
      return direct;
    }
    return matcher
        .match(place.title() + " " + place.detail())
        .map(fit -> {
          BitSet letters = fit.letters().get(0, place.title().length());
          return new Match(fit.score() / 2, letters);
        });
  }

  private Choice choice(Ranked ranked) {
    Place place = ranked.place();
    return new Choice(
        place.icon(),
        place.title(),
        ranked.fit().letters(),
        place.detail(),
        "",
        "",
        () -> session.selectionProperty().set(new Selection(place.node(), place.element())));
  }
}
