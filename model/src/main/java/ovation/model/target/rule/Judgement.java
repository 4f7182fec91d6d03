package ovation.model.target.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.OvfObject;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.target.TargetPlatform;
import ovation.model.target.need.Paths;
import ovation.model.xml.XmlElement;

/** One platform judges one system, or the package as a whole: what it finds, and where. */
public final class Judgement {

  private final TargetPlatform target;
  private final Paths paths;
  private final String path;
  private final XmlElement subject;
  private final List<Problem> reasons = new ArrayList<>(0);

  /**
   * Nothing found yet.
   *
   * @param subject the system, or the envelope
   * @param path the path to it
   */
  public Judgement(TargetPlatform target, Paths paths, XmlElement subject, String path) {
    this.target = target;
    this.paths = paths;
    this.path = path;
    this.subject = subject;
  }

  /** The platform. */
  public TargetPlatform target() {
    return target;
  }

  /** What was found. */
  public List<Problem> reasons() {
    return reasons;
  }

  /** Adds a reason that is not there yet: several options may share an item. */
  void add(Problem reason) {
    for (Problem known : reasons) {
      if (known.code().equals(reason.code())
          && known.place().equals(reason.place())
          && known.message().equals(reason.message())) {
        return;
      }
    }
    reasons.add(reason);
  }

  Place at(OvfObject object) {
    return at(object.element(), null);
  }

  Place at(OvfObject object, @Nullable String detail) {
    return at(object.element(), detail);
  }

  Place at(XmlElement element, @Nullable String detail) {
    return new Place(element.key(), detail, paths.below(path, subject, element));
  }
}
