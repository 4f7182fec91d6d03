package ovation.model.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.StartupItem;
import ovation.model.envelope.StartupSection;
import ovation.model.hardware.Units;

/**
 * In which order an appliance is started and stopped (DSP0243 2.1.1 §9.8): ascending groups to
 * start, descending ones to stop; a nested collection does all its own steps where its turn comes;
 * whatever the descriptor does not name has the order 0.
 *
 * @param start the steps to start
 * @param stop the steps to stop
 */
public record StartPlan(List<StartStep> start, List<StartStep> stop) {

  private static final int MOST = 65535;

  /** Copies the lists. */
  public StartPlan {
    start = List.copyOf(start);
    stop = List.copyOf(stop);
  }

  /** The plan for a whole appliance. */
  public static StartPlan of(Envelope envelope) {
    List<StartupItem> items = items(envelope.sections(StartupSection.class));
    return of(envelope.contents(), items);
  }

  /** The plan for what a collection holds. */
  public static StartPlan of(Content collection) {
    return of(collection.children(), items(collection.sections(StartupSection.class)));
  }

  private static List<StartupItem> items(List<StartupSection> sections) {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }

  private static StartPlan of(List<Content> contents, List<StartupItem> items) {
    Map<String, StartupItem> byId = new HashMap<>();
    items.forEach(item -> byId.putIfAbsent(String.valueOf(item.id()), item));
    SortedMap<Integer, List<StartMember>> starts = new TreeMap<>();
    SortedMap<Integer, List<StartMember>> stops = new TreeMap<>();
    for (Content content : contents) {
      Optional<StartupItem> item = Optional.ofNullable(byId.get(String.valueOf(content.id())));
      StartPlan inner = of(content);
      int order = number(item.map(StartupItem::order).orElse(null));
      starts.computeIfAbsent(order, _ -> new ArrayList<>()).add(starting(content, item, inner));
      stops.computeIfAbsent(order, _ -> new ArrayList<>()).add(stopping(content, item, inner));
    }
    return new StartPlan(steps(starts), steps(stops).reversed());
  }

  private static StartMember starting(
      Content content, Optional<StartupItem> item, StartPlan inner) {
    String waiting = item.map(StartupItem::waitingForGuest).orElse("false");
    return new StartMember(
        content,
        item.map(StartupItem::startAction).orElse("powerOn"),
        number(item.map(StartupItem::startDelay).orElse(null)),
        waiting.strip().equals("true") || waiting.strip().equals("1"),
        inner.start());
  }

  private static StartMember stopping(
      Content content, Optional<StartupItem> item, StartPlan inner) {
    return new StartMember(
        content,
        item.map(StartupItem::stopAction).orElse("powerOff"),
        number(item.map(StartupItem::stopDelay).orElse(null)),
        false,
        inner.stop());
  }

  private static List<StartStep> steps(SortedMap<Integer, List<StartMember>> byOrder) {
    List<StartStep> steps = new ArrayList<>();
    byOrder.forEach((order, members) -> steps.add(new StartStep(order, members)));
    return steps;
  }

  /** The number, 0 for one that is missing or none. */
  private static int number(@Nullable String text) {
    return Units.number(text)
        .filter(number -> number.bitLength() <= 16)
        .map(number -> Math.min(number.intValue(), MOST))
        .orElse(0);
  }
}
