package ovation.app.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ovation.app.form.Actions;
import ovation.app.form.Details;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** What can be done with a language: take its texts out of a file, or take it away. */
final class BundleActions {
  private final FormContext context;
  private final Texts texts;
  private final LanguageModel model;

  BundleActions(FormContext context, LanguageModel model) {
    this.context = context;
    this.model = model;
    texts = context.texts();
  }

  Node of(String language) {
    boolean inFile = model.external(language).isPresent();
    Label where = new Label(texts.of(inFile ? "language.inFileHelp" : "language.inDescriptorHelp"));
    where.setMnemonicParsing(false);
    where.setWrapText(true);
    where.getStyleClass().add("ov-muted");
    Node move =
        inFile
            ? Actions.edit(
                context, Icon.LANGUAGE, texts.of("language.takeIn"), () -> model.takeIn(language))
            : Actions.edit(
                context, Icon.FILE, texts.of("language.moveOut"), () -> chooseFile(language));
    Node remove =
        Actions.edit(
            context,
            Icon.REMOVE,
            texts.of("language.remove"),
            () -> model.removeLanguage(language));
    VBox words = new VBox(where);
    words.getStyleClass().add("ov-detail-words");
    return new VBox(words, Details.foot(remove, move));
  }

  private void chooseFile(String language) {
    context
        .files()
        .save(texts.of("language.moveOutTitle"), "texts-" + language + ".xml", List.of("*.xml"))
        .ifPresent(file -> moveOut(language, file));
  }

  /** Writes the texts of a language to a file that the next save or export carries along. */
  void moveOut(String language, Path file) {
    String name = String.valueOf(file.getFileName());
    byte[] content = model.file(language);
    try {
      Files.write(file, content);
    } catch (IOException e) {
      context.complain().accept(texts.of("language.notWritten", name));
      return;
    }
    context.session().packageState().addFile(name, file);
    model.moveOut(language, name, content.length);
  }
}
