package ovation.app.encryption;

import static ovation.app.form.Filler.given;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.ReadOnlyRow;
import ovation.app.form.Bound;
import ovation.app.form.EmptyState;
import ovation.app.form.Entries;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.OneSection;
import ovation.app.outline.NodeId;
import ovation.app.table.Cell;
import ovation.app.table.Column;
import ovation.icons.Icon;
import ovation.model.envelope.DerivedKey;
import ovation.model.envelope.EncryptedKey;
import ovation.model.envelope.EncryptionKey;
import ovation.model.envelope.EncryptionSection;
import ovation.model.envelope.KeyReference;
import ovation.model.xml.ElementKey;

/**
 * What is encrypted, by which keys and methods (DSP0243 2.1.1 §9.13). Keys come and go with the
 * encryption of files, not by typing; what they say can be edited below each.
 */
public final class EncryptionForm extends OneSection<EncryptionSection> {
  private static final Set<String> INSIDE =
      Set.of(
          "EncryptionMethod",
          "KeyInfo",
          "RetrievalMethod",
          "CipherData",
          "CipherReference",
          "ReferenceList",
          "DataReference",
          "KeyReference",
          "KeyDerivationMethod",
          "PBKDF2-params",
          "Salt",
          "PRF");

  private final FieldModel<String> method;
  private final FieldModel<String> unlocks;
  private final FieldModel<String> opens;
  private final Entries<EncryptionKey> entries;

  /** The form of one section. */
  public EncryptionForm(FormContext context, NodeId id) {
    super(context, id, EncryptionSection.class);
    method = context.field("encryption.method", "");
    unlocks = context.field("encryption.unlocks", "");
    opens = context.field("encryption.opens", "");
    Node details =
        new FieldGrid()
            .wide(new ReadOnlyRow(method, texts()).asCode())
            .wide(new ReadOnlyRow(unlocks, texts()))
            .wide(new ReadOnlyRow(opens, texts()));
    entries =
        new Entries<EncryptionKey>(
                context,
                Icon.KEY,
                List.of(
                    Column.growing(texts().of("encryption.columnKey"), 120),
                    Column.growing(texts().of("encryption.columnMethod"), 200),
                    Column.growing(texts().of("encryption.columnOpens"), 200)),
                new Bound(context, "encryption."),
                details,
                this::cells)
            .withMore(Set.of(), INSIDE)
            .onFill(this::showKey)
            .orElse(
                new EmptyState(
                    Icon.KEY, texts().of("encryption.none"), texts().of("encryption.noneHelp")));
    lay(new Card(texts().of("encryption.card"), entries.node()));
  }

  private List<Cell> cells(EncryptionKey key) {
    return List.of(
        Cell.of(given(key.id()), texts().of(kind(key))),
        Cell.of(EncryptionMethods.name(given(key.algorithm()))),
        Cell.muted(opened(key)));
  }

  private static String kind(EncryptionKey key) {
    return key instanceof DerivedKey ? "encryption.derived" : "encryption.encrypted";
  }

  private String opened(EncryptionKey key) {
    List<String> names =
        key.references().stream()
            .map(KeyReference::uri)
            .filter(Objects::nonNull)
            .map(uri -> uri.startsWith("#") ? texts().of("encryption.part", uri.substring(1)) : uri)
            .toList();
    return names.isEmpty() ? texts().of("encryption.opensNothing") : String.join(", ", names);
  }

  private void showKey(EncryptionKey key) {
    method.show(given(key.algorithm()));
    method.help(EncryptionMethods.name(given(key.algorithm())));
    unlocks.show(
        switch (key) {
          case DerivedKey derived ->
              texts().of("encryption.byPassPhrase", given(derived.masterKeyName()));
          case EncryptedKey encrypted ->
              encrypted.keyInfo() == null
                  ? texts().of("encryption.byUnknown")
                  : texts()
                      .of("encryption.byKey", String.join(", ", encrypted.keyInfo().keyNames()));
        });
    opens.show(opened(key));
    context().place(method, key.element());
  }

  @Override
  protected void fill(EncryptionSection section, FormState now) {
    entries.show(section.keys(), now);
  }

  @Override
  public String subtitle() {
    return texts().of("encryption.subtitle", section().keys().size());
  }

  @Override
  public void reveal(ElementKey element) {
    entries.open(element);
  }
}
