package ovation.app.option;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ovation.app.text.Texts;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;

/**
 * The lines of the matrix that are looked at. Of thousands of systems only as many are worked out
 * as are shown.
 *
 * @param lines the lines
 * @param more whether there are others behind them
 */
record MatrixLines(List<MatrixLine> lines, boolean more) {

  MatrixLines {
    lines = List.copyOf(lines);
  }

  /**
   * The first lines.
   *
   * @param most how many are wanted
   * @param differing whether only those are wanted that are not the same for all options
   */
  static MatrixLines of(Envelope envelope, Texts texts, int most, boolean differing) {
    List<String> options =
        envelope.configurations().stream().map(Configuration::id).map(String::valueOf).toList();
    List<MatrixLine> found =
        Stream.concat(properties(envelope, options), devices(envelope, texts, options, differing))
            .filter(line -> !differing || line.differs())
            .limit(most + 1L)
            .toList();
    boolean more = found.size() > most;
    return new MatrixLines(more ? new ArrayList<>(found.subList(0, most)) : found, more);
  }

  private static Stream<MatrixLine> devices(
      Envelope envelope, Texts texts, List<String> options, boolean differing) {
    return envelope.systems().stream()
        .flatMap(system ->
            system.hardware().stream()
                .filter(hardware -> !differing || varies(hardware))
                .flatMap(hardware -> devices(envelope, texts, system, hardware, options)));
  }

  /** Hardware of which every option gets the same is passed over without working it out. */
  private static boolean varies(VirtualHardwareSection hardware) {
    return hardware.items().stream().anyMatch(item -> !item.configurations().isEmpty());
  }

  private static Stream<MatrixLine> devices(
      Envelope envelope,
      Texts texts,
      VirtualSystem system,
      VirtualHardwareSection hardware,
      List<String> options) {
    return DeviceLines.of(texts, envelope, system, hardware, options).lines().stream();
  }

  private static Stream<MatrixLine> properties(Envelope envelope, List<String> options) {
    return envelope.allContents().stream()
        .flatMap(content ->
            content.sections(ProductSection.class).stream()
                .flatMap(product -> properties(content, product, options)));
  }

  private static Stream<MatrixLine> properties(
      Content content, ProductSection product, List<String> options) {
    return product.properties().stream()
        .map(property -> new PropertyLine(content.displayName(), property, options));
  }
}
