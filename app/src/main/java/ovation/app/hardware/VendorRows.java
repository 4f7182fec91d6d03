package ovation.app.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ovation.app.form.Filler;
import ovation.app.form.Problems;
import ovation.app.table.Cell;
import ovation.app.table.Row;
import ovation.app.text.Texts;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.text.Sentence;
import ovation.model.vendor.Risk;
import ovation.model.vendor.Setting;
import ovation.model.vendor.SettingKind;
import ovation.model.vendor.SettingMeaning;
import ovation.model.vendor.XenSetting;

/** The settings that vendors add to hardware, as lines: which, with what value, what it does. */
final class VendorRows {
  private final Texts texts;
  private final Problems problems;

  VendorRows(Texts texts, Problems problems) {
    this.texts = texts;
    this.problems = problems;
  }

  List<Row> of(VirtualHardwareSection section) {
    List<Row> rows = new ArrayList<>();
    List<Setting> settings = Setting.of(section);
    add(rows, settings, SettingKind.CONFIG, texts.of("vendor.groupConfig"));
    add(rows, settings, SettingKind.EXTRA_CONFIG, texts.of("vendor.groupExtra"));
    List<XenSetting> xen = XenSetting.of(section);
    if (!xen.isEmpty()) {
      rows.add(Row.heading("xen", heading(texts.of("vendor.groupXen"))));
      for (XenSetting setting : xen) {
        rows.add(
            Row.of(
                setting.element().key(),
                Cell.of(setting.name()),
                Cell.code(setting.value()),
                Cell.muted(Filler.given(setting.info())),
                Cell.empty()));
      }
    }
    return rows;
  }

  private void add(List<Row> rows, List<Setting> settings, SettingKind kind, String title) {
    List<Setting> own = settings.stream().filter(setting -> setting.kind() == kind).toList();
    if (!own.isEmpty()) {
      rows.add(Row.heading(kind, heading(title)));
      own.forEach(setting -> rows.add(row(setting)));
    }
  }

  private static Cell heading(String title) {
    return new Cell.Text(title, "", Cell.Tone.STRONG);
  }

  private Row row(Setting setting) {
    Optional<SettingMeaning> meaning = setting.meaning();
    Risk risk = setting.risk();
    String value = setting.value() == null ? "" : setting.value();
    return Row.of(
            setting.element().key(),
            Cell.of(setting.key()),
            value.isEmpty() ? Cell.muted(texts.of("vendor.noValue")) : Cell.code(value),
            Cell.muted(
                meaning
                    .map(SettingMeaning::title)
                    .map(title -> texts.say(Sentence.whole(title)))
                    .orElse(texts.of("vendor.unknown"))),
            risk == Risk.NONE
                ? Cell.empty()
                : new Cell.Text(texts.of("vendor.risk." + risk.name()), "", Cell.Tone.WARNING))
        .marked(
            problems.besides(setting.element(), Set.of()).stream()
                .map(problem -> problem.level())
                .min(Enum::compareTo)
                .orElse(null));
  }
}
