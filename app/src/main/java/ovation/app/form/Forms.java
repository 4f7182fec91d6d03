package ovation.app.form;

import java.util.List;
import ovation.app.disk.DiskForm;
import ovation.app.hardware.HardwareForm;
import ovation.app.network.NetworkForm;
import ovation.app.outline.NodeId;
import ovation.app.outline.NodeKind;

/** All forms of the program. A new form is one class and one line here. */
public final class Forms {
  private static final List<FormKind> ALL =
      List.of(
          new FormKind(NodeKind.ANNOTATION, AnnotationForm::new),
          new FormKind(NodeKind.DISKS, DiskForm::new),
          new FormKind(NodeKind.HARDWARE, HardwareForm::new),
          new FormKind(NodeKind.NETWORKS, NetworkForm::new),
          new FormKind(NodeKind.OPERATING_SYSTEM, OperatingSystemForm::new));

  private Forms() {}

  /** The form for a part; one that shows the part's text when there is none of its own. */
  public static Form create(FormContext context, NodeId node) {
    return ALL.stream()
        .filter(kind -> kind.kind() == node.kind())
        .findFirst()
        .map(kind -> kind.factory().create(context, node))
        .orElseGet(() -> new SourceForm(context, node));
  }
}
