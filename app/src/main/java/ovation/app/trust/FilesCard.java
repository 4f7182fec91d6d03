package ovation.app.trust;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.field.WrappedLabel;
import ovation.app.text.Texts;
import ovation.model.text.Sentence;
import ovation.packaging.archive.PackageRemark;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.trust.FileVerdict;
import ovation.packaging.trust.TrustRemark;
import ovation.packaging.trust.Verification;

/** How each file compares with the manifest, the worst first, and what else is worth saying. */
final class FilesCard {
  private static final int MOST = 40;

  private final Texts texts;
  private final VBox rows = new VBox();
  private final Card card;

  FilesCard(Texts texts) {
    this.texts = texts;
    rows.getStyleClass().add("ov-trust-rows");
    card = new Card(texts.of("trust.files"), rows);
  }

  Node node() {
    return card;
  }

  /**
   * Shows the files.
   *
   * @param manifest what their digests should be; empty if there is none that can be read
   * @param form what is odd about the form of the package
   */
  void show(Verification found, Optional<Manifest> manifest, List<PackageRemark> form) {
    rows.getChildren().clear();
    List<FileVerdict> files =
        found.files().stream()
            .sorted(Comparator.comparing((FileVerdict file) -> Grade.of(file)).reversed())
            .toList();
    for (FileVerdict file : files.subList(0, Math.min(MOST, files.size()))) {
      Grade grade = Grade.of(file);
      boolean fine = grade == Grade.GOOD || grade == Grade.OPEN;
      Label reason = new WrappedLabel("ov-muted");
      reason.setText(fine ? digest(file, manifest) : texts.say(file.said()));
      if (fine) {
        reason.getStyleClass().add("ov-trust-print");
      }
      String state = texts.of("trust.file." + file.digest().name());
      rows.getChildren().add(GradedRow.of(grade, file.name(), state, reason));
    }
    if (files.size() > MOST) {
      rows.getChildren().add(muted(texts.of("delivered.more", files.size() - MOST)));
    }
    Stream.concat(
            found.remarks().stream().map(Remark::of), form.stream().limit(MOST).map(Remark::of))
        .sorted(Comparator.comparing(Remark::grade).reversed())
        .forEach(this::add);
    boolean any = !rows.getChildren().isEmpty();
    card.setVisible(any);
    card.setManaged(any);
  }

  private void add(Remark remark) {
    String message = texts.say(remark.message());
    rows.getChildren().add(GradedRow.of(remark.grade(), remark.code(), "", message));
  }

  /** What is worth saying of the package as a whole, and how grave it is. */
  private record Remark(Grade grade, String code, Sentence message) {

    static Remark of(TrustRemark remark) {
      Grade grade = Grade.of(remark.code(), remark.severity());
      return new Remark(grade, remark.code(), remark.message());
    }

    static Remark of(PackageRemark remark) {
      return new Remark(Grade.of(remark.code(), Optional.empty()), remark.code(), remark.message());
    }
  }

  /** The digest that the manifest gives, in groups between which a line may end. */
  private static String digest(FileVerdict file, Optional<Manifest> manifest) {
    return manifest.map(m -> m.linesFor(file.name())).orElse(List.of()).stream()
        .findFirst()
        .map(line -> line.algorithm().label() + "  " + line.hex().replaceAll("(.{16})(?=.)", "$1 "))
        .orElse("");
  }

  private static Label muted(String text) {
    Label label = new WrappedLabel("ov-muted");
    label.setText(text);
    return label;
  }
}
