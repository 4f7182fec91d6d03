package ovation.app.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;

/** Writes the table of texts for translators, and reads it again. */
final class TableFiles {
  private static final List<String> TABLES = List.of("*.csv");
  private static final long LARGEST = 16 << 20;

  private final FormContext context;
  private final LanguageModel model;
  private final Texts texts;

  TableFiles(FormContext context, LanguageModel model) {
    this.context = context;
    this.model = model;
    texts = context.texts();
  }

  void chooseAndRead() {
    context.files().open(texts.of("language.importTitle"), TABLES).ifPresent(this::read);
  }

  void chooseAndWrite() {
    String name = context.session().source().baseName() + "-texts.csv";
    context.files().save(texts.of("language.exportTitle"), name, TABLES).ifPresent(this::write);
  }

  /** Takes the words of a table as one edit. */
  void read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > LARGEST) {
        context.complain().accept(texts.of("language.tableTooLong", name));
        return;
      }
      String table = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (model.take(TextTable.read(table)) == 0) {
        context.complain().accept(texts.of("language.nothingNew", name));
      }
    } catch (IOException e) {
      context.complain().accept(texts.of("language.tableUnreadable", name));
    } catch (IllegalArgumentException e) {
      context.complain().accept(texts.of("language.noTable", name));
    }
  }

  void write(Path file) {
    try {
      Files.writeString(file, TextTable.write(model.translations()));
    } catch (IOException e) {
      context
          .complain()
          .accept(texts.of("language.notWritten", String.valueOf(file.getFileName())));
    }
  }
}
