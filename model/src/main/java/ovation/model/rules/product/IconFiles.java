package ovation.model.rules.product;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import ovation.model.envelope.Icon;
import ovation.model.envelope.ProductSection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.RemoveElement;

/** The file of an icon exists. */
public final class IconFiles extends DescribedRule {

  /** The rule. */
  public IconFiles() {
    super(
        "P-07",
        Severity.ERROR,
        Reach.OWNER,
        "The file of every icon is in References",
        "DSP0243 2.1.1 §9.5",
        """
        An icon names its picture by the id of a File element. Without that element there is no
        picture.

        Correct the fileRef, add the file, or remove the icon.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (ProductSection section : context.sections(ProductSection.class)) {
      for (Icon icon : section.icons()) {
        if (context.file(icon.fileRef()).isPresent()) {
          continue;
        }
        String ref = icon.fileRef();
        Sentence message =
            ref == null || ref.isBlank()
                ? Sentence.of("An icon names no file.")
                : Sentence.of("An icon is in the file {0}, but no file has that id.", quoted(ref));
        Fix fix =
            Fix.choice(new RemoveElement(Sentence.of("Remove the icon"), icon.element().key()));
        problems.accept(problem(context.at(icon, "fileRef"), message, fix));
      }
    }
  }
}
