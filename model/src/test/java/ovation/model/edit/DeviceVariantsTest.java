package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ovation.model.deployment.EffectiveHardware;
import ovation.model.deployment.Range;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Device;
import ovation.model.text.Sentence;

/** Variants for options and ranges are items of the same device. */
class DeviceVariantsTest {
  private final Lab lab = new Lab();

  private Device cpu() {
    return lab.device(0, "CPU");
  }

  @Test
  void aVariantBeginsWithTheAmountsOfTheDevice() {
    lab.apply(DeviceVariants.addVariant(lab.hardware(0), cpu(), "small"));
    List<HardwareItem> items = DeviceVariants.itemsOf(lab.hardware(0), cpu());
    HardwareItem added = items.getLast();
    assertEquals(List.of("small"), added.configurations());
    assertEquals("2", added.virtualQuantity());
    assertEquals("3", added.resourceType());
    assertEquals(
        "3",
        lab.hardware(0).items().get(3).instanceID(),
        "it stands behind the device's other items");
    lab.undoAll();
  }

  @Test
  void marksOfARangeLimitTheQuantity() {
    lab.apply(DeviceVariants.addBound(lab.hardware(0), cpu(), "min"));
    lab.apply(DeviceVariants.addBound(lab.hardware(0), cpu(), "max"));
    HardwareItem max = DeviceVariants.itemsOf(lab.hardware(0), cpu()).getLast();
    lab.apply(HardwareEdits.setProperty(Sentence.of("Set"), max, "VirtualQuantity", "16"));
    Range range =
        EffectiveHardware.of(lab.hardware(0), "small").devices().stream()
            .filter(device -> device.device().name().equals("CPU"))
            .findFirst()
            .orElseThrow()
            .quantity();
    assertEquals("2", range.min().orElseThrow().toString());
    assertEquals("16", range.max().orElseThrow().toString());
    lab.undoAll();
  }

  @Test
  void requiredIsTheDefault() {
    Device cd = lab.device(0, "CD 1");
    lab.apply(DeviceVariants.setRequired(cd, true));
    assertTrue(lab.text().contains("<Item><rasd:ElementName>CD 1"));
    lab.apply(DeviceVariants.setRequired(lab.device(0, "CD 1"), false));
    assertEquals(Lab.TEXT, lab.text());
  }
}
