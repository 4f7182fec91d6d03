package ovation.app.form;

import java.util.List;
import ovation.app.boot.BootForm;
import ovation.app.disk.DiskForm;
import ovation.app.encryption.EncryptionForm;
import ovation.app.eula.EulaForm;
import ovation.app.file.FileForm;
import ovation.app.guest.EnvironmentFilesForm;
import ovation.app.guest.InstallForm;
import ovation.app.guest.OperatingSystemForm;
import ovation.app.hardware.HardwareForm;
import ovation.app.language.LanguageForm;
import ovation.app.network.NetworkForm;
import ovation.app.option.OptionForm;
import ovation.app.outline.NodeId;
import ovation.app.outline.NodeKind;
import ovation.app.overview.OverviewForm;
import ovation.app.overview.SystemsForm;
import ovation.app.placement.PlacementForm;
import ovation.app.placement.PlacementGroupForm;
import ovation.app.placement.ScaleOutForm;
import ovation.app.product.ProductForm;
import ovation.app.profile.PortProfileForm;
import ovation.app.resource.ResourceForm;
import ovation.app.runs.RunsOnForm;
import ovation.app.section.SectionForm;
import ovation.app.section.WholeForm;
import ovation.app.share.SharedDiskForm;
import ovation.app.startup.StartupForm;
import ovation.app.system.SystemForm;
import ovation.app.vendor.VendorSectionForm;

/** All forms of the program. A new form is one class and one line here. */
public final class Forms {
  private static final List<FormKind> ALL =
      List.of(
          new FormKind(NodeKind.APPLIANCE, OverviewForm::new),
          new FormKind(NodeKind.RUNS_ON, RunsOnForm::new),
          new FormKind(NodeKind.PRODUCT, ProductForm::new),
          new FormKind(NodeKind.EULAS, EulaForm::new),
          new FormKind(NodeKind.OPTIONS, OptionForm::new),
          new FormKind(NodeKind.STARTUP, StartupForm::new),
          new FormKind(NodeKind.ANNOTATION, AnnotationForm::new),
          new FormKind(NodeKind.SYSTEMS, SystemsForm::new),
          new FormKind(NodeKind.COLLECTION, SystemForm::new),
          new FormKind(NodeKind.SYSTEM, SystemForm::new),
          new FormKind(NodeKind.HARDWARE, HardwareForm::new),
          new FormKind(NodeKind.OPERATING_SYSTEM, OperatingSystemForm::new),
          new FormKind(NodeKind.INSTALL, InstallForm::new),
          new FormKind(NodeKind.RESOURCES, ResourceForm::new),
          new FormKind(NodeKind.SHARED_DISKS, SharedDiskForm::new),
          new FormKind(NodeKind.PLACEMENT_GROUP, PlacementGroupForm::new),
          new FormKind(NodeKind.PLACEMENT, PlacementForm::new),
          new FormKind(NodeKind.SCALE_OUT, ScaleOutForm::new),
          new FormKind(NodeKind.BOOT, BootForm::new),
          new FormKind(NodeKind.ENVIRONMENT_FILES, EnvironmentFilesForm::new),
          new FormKind(NodeKind.ENCRYPTION, EncryptionForm::new),
          new FormKind(NodeKind.PORT_PROFILES, PortProfileForm::new),
          new FormKind(NodeKind.SECTION, VendorSectionForm::new),
          new FormKind(NodeKind.DISKS, DiskForm::new),
          new FormKind(NodeKind.NETWORKS, NetworkForm::new),
          new FormKind(NodeKind.FILES, FileForm::new),
          new FormKind(NodeKind.LANGUAGES, LanguageForm::new));

  private Forms() {}

  /** The form for a part; one that shows the part as it stands when there is none of its own. */
  public static Form create(FormContext context, NodeId node) {
    return ALL.stream()
        .filter(kind -> kind.kind() == node.kind())
        .findFirst()
        .<Form>map(kind -> new WholeForm(context, node, kind.factory().create(context, node)))
        .orElseGet(() -> new SectionForm(context, node));
  }
}
