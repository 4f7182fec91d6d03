package ovation.model.rules.risk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.PartFact;
import ovation.model.rules.Place;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.vendor.Setting;
import ovation.model.xml.RemoveElement;

/**
 * One of VMware's settings and what it belongs to.
 *
 * @param setting the setting
 * @param item the device; null for the hardware as a whole
 */
record PlacedSetting(Setting setting, @Nullable HardwareItem item) {

  private static final int LONGEST_SHOWN = 24;

  private static final PartFact<List<PlacedSetting>> FOUND = new PartFact<>(PlacedSetting::find);

  /** All settings of a descriptor, as written. */
  static List<PlacedSetting> all(RuleContext context) {
    List<PlacedSetting> all = new ArrayList<>();
    context.each(FOUND).forEach(all::addAll);
    return all;
  }

  private static List<PlacedSetting> find(RuleContext context) {
    List<PlacedSetting> all = new ArrayList<>();
    for (HardwareScope scope : context.hardware()) {
      for (Setting setting : Setting.of(scope.section())) {
        all.add(new PlacedSetting(setting, null));
      }
      for (HardwareItem item : scope.items()) {
        for (Setting setting : Setting.of(item)) {
          all.add(new PlacedSetting(setting, item));
        }
      }
    }
    return all;
  }

  /** {@code The setting "sched.mem.pin" with "TRUE"}; the value only where it is short. */
  Sentence name() {
    String value = setting.value();
    Sentence name = Sentence.of("The setting {0}", Wording.quoted(setting.key()));
    return value == null || value.isEmpty() || value.length() > LONGEST_SHOWN
        ? name
        : Sentence.of("{0} with {1}", name, Wording.quoted(value));
  }

  Place place(RuleContext context) {
    return context.at(setting.element(), "key");
  }

  Fix removal() {
    return Fix.choice(
        new RemoveElement(Sentence.of("Remove the setting"), setting.element().key()));
  }
}
