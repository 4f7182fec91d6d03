package ovation.model.rules.reference;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Content;
import ovation.model.envelope.Icon;
import ovation.model.envelope.ProductSection;
import ovation.model.rules.RuleContext;

/** The ids of files that disks, icons and text bundles name. */
final class FileUse {

  private FileUse() {}

  static Set<String> ids(RuleContext context) {
    Set<String> ids = new LinkedHashSet<>();
    context.disks().forEach(disk -> add(ids, disk.fileRef()));
    for (Content content : context.envelope().allContents()) {
      content.sections(ProductSection.class).stream()
          .flatMap(section -> section.icons().stream())
          .map(Icon::fileRef)
          .forEach(ref -> add(ids, ref));
    }
    context.envelope().strings().forEach(bundle -> add(ids, bundle.fileRef()));
    return ids;
  }

  private static void add(Set<String> ids, @Nullable String ref) {
    if (ref != null && !ref.isBlank()) {
      ids.add(ref);
    }
  }
}
