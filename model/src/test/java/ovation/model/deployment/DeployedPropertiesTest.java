package ovation.model.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeployedPropertiesTest {

  private static DeployedProperties with(String option) {
    return DeployedProperties.of(Appliance.ENVELOPE, option);
  }

  private static ResolvedProperty property(DeployedProperties properties, String name) {
    return properties.find(name).orElseThrow();
  }

  @Test
  void theOptionChoosesValuesAndProperties() {
    assertEquals("443", property(with("big"), "org.web.port.one").value());
    assertEquals("8080", property(with("small"), "port").value());
    assertEquals("80", property(DeployedProperties.of(Appliance.ENVELOPE, null), "port").value());
    assertEquals(ResolvedProperty.Source.OPTION, property(with("big"), "port").source());
    assertTrue(with("small").find("only.small").isPresent());
    assertTrue(with("big").find("only.small").isEmpty());
  }

  @Test
  void macrosTakeTheValuesOfTheCollectionAround() {
    DeployedProperties properties = with("big");
    ResolvedProperty url = property(properties, "url");
    assertEquals("https://www.example.com/${nowhere}", url.value());
    assertEquals(List.of("${nowhere}"), url.unresolved());
    assertEquals("root@example.com", property(properties, "mail").value(), "a macro in a macro");
    assertEquals("${loop}", property(properties, "loop").value(), "a circle stays");
    assertEquals(List.of("${loop}"), property(properties, "loop").unresolved());
  }

  @Test
  void answersReachTheMacrosThatNameThem() {
    Answers answers = Answers.to(with("big"), Map.of("domain", "site.test"), null);
    assertEquals(List.of(), answers.faults());
    assertEquals("root@site.test", property(answers.properties(), "mail").value());
    assertEquals(ResolvedProperty.Source.ANSWER, property(answers.properties(), "domain").source());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "port|70000|“port” cannot be “70000”: a number from 0 to 65535 is expected.",
        "port|''|“port” cannot be “”: a value is expected.",
        "host|muchtoolong|“host” cannot be “muchtoolong”: a text of at most 8 characters is expected.",
        "host|''|“host” cannot be “”: a value is expected.",
        "ip|300.1.2.3|“ip” cannot be “300.1.2.3”: an IP address is expected.",
        "fixed|false|“fixed” cannot be answered: the publisher fixed its value.",
        "nobody|x|There is no property “nobody”. There are: org.all.domain, org.web.host.one, org.web.port.one, org.web.ip.one, org.web.data.size.one."
      })
  void saysWhatIsWrongWithAnAnswer(String key, String value, String fault) {
    assertEquals(List.of(fault), Answers.to(with("big"), Map.of(key, value), null).faults());
  }

  @ParameterizedTest
  @CsvSource({"ip,192.168.0.1", "ip,fe80::1", "ip,''", "host,a", "org.web.port.one,0"})
  void takesAnswersThatFit(String key, String value) {
    assertEquals(List.of(), Answers.to(with("big"), Map.of(key, value), null).faults());
  }

  @Test
  void aCollectionsPropertiesAreSeenByItsDirectChildrenOnly() {
    DeployedProperties properties = with("big");
    assertEquals(
        List.of("org.all.domain", "org.all.admin", "org.all.loop", "org.all.pool", "level"),
        properties.visibleTo(Appliance.content("tier")).stream()
            .map(ResolvedProperty::key)
            .toList());
    assertEquals(
        List.of("level"),
        properties.visibleTo(Appliance.content("db1")).stream()
            .map(ResolvedProperty::key)
            .toList());
    assertFalse(
        Answers.to(properties, Map.of("port", "1"), Appliance.content("db1")).faults().isEmpty());
  }

  @Test
  void knowsCategoriesAddressesAndWhatMustBeAnswered() {
    DeployedProperties properties = with("big");
    ResolvedProperty ip = property(properties, "ip");
    assertEquals(Optional.of("LAN"), ip.addressNetwork());
    assertEquals("Network", Objects.requireNonNull(ip.category()).element().text());
    assertTrue(property(properties, "host").needsAnswer());
    assertFalse(ip.needsAnswer());
    assertFalse(property(properties, "port").needsAnswer());
  }

  @Test
  void capacityComesFromAProperty() {
    DeployedProperties properties = with("big");
    assertEquals(
        List.of(Optional.of(16L << 30), Optional.of(3L << 20), Optional.empty()),
        Appliance.ENVELOPE.disks().stream()
            .map(disk -> DiskCapacity.bytes(disk, properties))
            .toList());
    DeployedProperties answered =
        Answers.to(properties, Map.of("data.size", "20"), null).properties();
    assertEquals(
        Optional.of(20L << 30),
        DiskCapacity.bytes(Appliance.ENVELOPE.disks().getFirst(), answered));
  }
}
