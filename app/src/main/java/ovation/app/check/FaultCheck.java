package ovation.app.check;

import java.util.List;
import java.util.Optional;
import ovation.app.field.FieldProblem.Level;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.packaging.archive.OvfPackage;

/** Says why a text cannot be read at all. */
public record FaultCheck(Texts texts) implements Check {
  @Override
  public List<Finding> run(Snapshot snapshot, OvfPackage source) {
    if (snapshot.fault().isPresent()) {
      var fault = snapshot.fault().get();
      return List.of(finding(fault.message(), fault.offset(), fault.line()));
    }
    return snapshot.envelope().isPresent()
        ? List.of()
        : List.of(finding(texts.of("problems.notAnEnvelope"), 0, 1));
  }

  private static Finding finding(String message, int offset, int line) {
    return new Finding(Level.ERROR, "", message, Optional.empty(), offset, line, "", List.of());
  }
}
