package ovation.app.pick;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import ovation.app.action.Action;
import ovation.app.action.ActionRegistry;
import ovation.app.keep.LineFile;
import ovation.app.text.Texts;

/**
 * Everything that the user can do; what was done lately first, what is impossible now last, with
 * its reason.
 */
public final class CommandChoices implements Choices {
  private static final int MOST_RECENT = 20;
  private static final int RECENT_BONUS = 40;

  private final ActionRegistry actions;
  private final Function<Action, String> group;
  private final LineFile file;
  private final Texts texts;
  private final Set<String> recent;

  /**
   * The actions.
   *
   * @param group the name of the menu that an action stands in
   * @param file keeps the ids of those used last, newest first
   */
  public CommandChoices(
      ActionRegistry actions, Function<Action, String> group, LineFile file, Texts texts) {
    this.actions = actions;
    this.group = group;
    this.file = file;
    this.texts = texts;
    recent = new LinkedHashSet<>(file.read());
  }

  @Override
  public String prompt() {
    return texts.of("palette.prompt");
  }

  @Override
  public String nothing() {
    return texts.of("palette.nothing");
  }

  private record Ranked(Choice choice, int rank) {}

  @Override
  public void find(String typed, Consumer<List<Choice>> found) {
    Matcher matcher = new Matcher(typed);
    List<Ranked> ranked = new ArrayList<>();
    List<String> lately = List.copyOf(recent);
    for (Action action : actions.all()) {
      if (!action.id().equals("go.command")) {
        match(action, matcher)
            .ifPresent(fit -> ranked.add(ranked(action, fit, lately.indexOf(action.id()))));
      }
    }
    ranked.sort(Comparator.comparingInt((Ranked one) -> -one.rank()));
    found.accept(ranked.stream().map(Ranked::choice).toList());
  }

  private Ranked ranked(Action action, Match fit, int at) {
    boolean impossible = action.disabledProperty().getValue();
    int rank = fit.score() + (at < 0 ? 0 : RECENT_BONUS - at) - (impossible ? 1_000_000 : 0);
    String refusal = action.reason().isEmpty() ? texts.of("palette.impossible") : action.reason();
    Choice choice =
        new Choice(
            action.icon(),
            action.labelProperty().getValue(),
            fit.letters(),
            group.apply(action),
            action.keys(),
            impossible ? refusal : "",
            () -> run(action));
    return new Ranked(choice, rank);
  }

  /** By its label, or else by its menu and its label. */
  private Optional<Match> match(Action action, Matcher matcher) {
    String label = action.labelProperty().getValue();
    Optional<Match> direct = matcher.match(label);
    if (direct.isPresent()) {
      return direct;
    }
    return matcher
        .match(label + " " + group.apply(action))
        .map(match -> {
          match.letters().clear(label.length(), Math.max(label.length(), match.letters().size()));
          return new Match(match.score() / 2, match.letters());
        });
  }

  private void run(Action action) {
    List<String> now = new ArrayList<>(List.of(action.id()));
    recent.stream().filter(id -> !id.equals(action.id())).limit(MOST_RECENT - 1).forEach(now::add);
    recent.clear();
    recent.addAll(now);
    file.write(now);
    action.run();
  }
}
