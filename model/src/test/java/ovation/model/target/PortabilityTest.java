package ovation.model.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ovation.model.document.Snapshot;
import ovation.model.edit.SystemEdits;
import ovation.model.envelope.OvfVersion;
import ovation.model.rules.Inspection;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleDescription;
import ovation.model.rules.Severity;

/** Each rule of the targets, the remedies, and what is remembered between judgements. */
class PortabilityTest {

  @Test
  void everythingThatTakesPackagesRunsAPlainAppliance() {
    Snapshot good = Appliance.with();
    assertEquals(List.of(), Inspection.problems(good, null));
    for (TargetReport report : new Portability().matrix(good, null, Targets.builtIn())) {
      Verdict expected = report.target().takesPackages() ? Verdict.RUNS : Verdict.REFUSED;
      assertEquals(expected, report.verdict(), report.target() + " " + report.reasons());
    }
  }

  static List<TargetCase> cases() {
    return TargetCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void breaksThisRuleAlone(TargetCase one) {
    Snapshot broken = Appliance.with(one.broken().toArray(String[]::new));
    TargetReport report = judge(broken, one.target(), one.brokenFacts());
    assertEquals(one.verdict(), report.verdict(), report.reasons().toString());
    assertEquals(Set.of(one.code()), codes(report), report.reasons().toString());
    Problem reason = report.reasons().getFirst();
    assertTrue(reason.message().text().contains(one.words()), reason.message().text());
    assertTrue(reason.message().text().startsWith(report.target().name()), reason.message().text());
    assertTrue(reason.message().text().endsWith("."), reason.message().text());
    assertEquals(one.verdict().severity(), reason.severity());
    assertFalse(reason.clause().isBlank());
    if (reason.place().element() != null) {
      assertTrue(broken.find(reason.place().element()).isPresent(), reason.toString());
      assertTrue(reason.place().path().startsWith("Envelope"), reason.place().path());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsIt(TargetCase one) {
    TargetReport report =
        judge(Appliance.with(one.kept().toArray(String[]::new)), one.target(), one.keptFacts());
    assertFalse(codes(report).contains(one.code()), report.reasons().toString());
  }

  /** After its remedy a target refuses nothing, and no rule of the standard is newly broken. */
  @ParameterizedTest
  @MethodSource("cases")
  void remediesHelp(TargetCase one) {
    Snapshot broken = Appliance.with(one.broken().toArray(String[]::new));
    TargetReport report = judge(broken, one.target(), one.brokenFacts());
    if (report.remedy().isEmpty()) {
      return;
    }
    assertEquals("Make it run on " + report.target().name(), report.remedy().get().label().text());
    Snapshot mended = broken.apply(report.remedy().get().edit());
    TargetReport after = judge(mended, one.target(), one.brokenFacts());
    assertFalse(codes(after).contains(one.code()), after.reasons().toString());
    assertFalse(after.verdict() == Verdict.REFUSED, after.reasons().toString());
    List<String> added = new ArrayList<>(errors(mended));
    errors(broken).forEach(added::remove);
    assertEquals(List.of(), added, mended.text());
  }

  @Test
  void everyRuleHasACase() {
    Set<String> covered =
        TargetCases.all().stream()
            .map(TargetCase::code)
            .collect(Collectors.toCollection(TreeSet::new));
    covered.add("T-01"); // no descriptor keeps it: see the test of the plain appliance
    Set<String> all =
        Portability.rules().stream()
            .map(RuleDescription::code)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(all, covered);
    for (RuleDescription rule : Portability.rules()) {
      assertTrue(rule.explanation().length() > 100, rule.code());
      assertFalse(rule.title().endsWith("."), rule.code());
    }
  }

  @Test
  void anExportOfVirtualBoxIsMadeToRunOnVmware() {
    Snapshot box =
        Appliance.with(
            "envelope/1'",
            "envelope/2'",
            "vmx-13",
            "virtualbox-2.2",
            "<!-- more -->",
            Appliance.item(9, 35, "ensoniq1371", "") + Appliance.item(10, 5, "PIIX4", ""));
    TargetReport report = judge(box, "esxi-7.0", PackageFacts.NONE);
    assertEquals(Verdict.REFUSED, report.verdict());
    assertEquals(Set.of("T-02", "T-03", "T-08"), codes(report));
    Snapshot mended = box.apply(report.remedy().orElseThrow().edit());
    assertEquals(OvfVersion.V1, mended.version());
    assertEquals(List.of(), judge(mended, "esxi-7.0", PackageFacts.NONE).reasons());
    assertTrue(mended.text().contains("vmx-17"), mended.text());
    assertFalse(mended.text().contains("ensoniq1371"), mended.text());
  }

  @Test
  void whatCanBeMendedIsMendedAlthoughARefusalRemains() {
    Snapshot both = Appliance.with("vmx-13", "virtualbox-2.2", "capacity='10'", "capacity='63489'");
    TargetReport report = judge(both, "esxi-7.0", PackageFacts.NONE);
    assertEquals(Set.of("T-03", "T-07"), codes(report));
    assertTrue(report.remedy().isEmpty());
    assertEquals(1, report.mendable());
    Snapshot mended = both.apply(report.partialRemedy().orElseThrow().edit());
    TargetReport after = judge(mended, "esxi-7.0", PackageFacts.NONE);
    assertEquals(Set.of("T-07"), codes(after));
    assertEquals(Optional.empty(), after.partialRemedy());
  }

  @Test
  void theLowestHardwareVersionThatSufficesIsProposed() {
    Snapshot large = Appliance.with("vmx-13", "vmx-22", ">2</rasd:V", ">300</rasd:V");
    TargetReport report = judge(large, "esxi-7.0", PackageFacts.NONE);
    Snapshot mended = large.apply(report.remedy().orElseThrow().edit());
    assertTrue(mended.text().contains("vmx-18"), mended.text());
    assertEquals(Verdict.RUNS, judge(mended, "esxi-7.0", PackageFacts.NONE).verdict());
  }

  @Test
  void everyOptionIsJudged() {
    Snapshot large =
        Appliance.with(
            "<NetworkSection>",
            "<DeploymentOptionSection><Info/><Configuration ovf:id='large'><Label/><Description/>"
                + "</Configuration></DeploymentOptionSection><NetworkSection>",
            "<!-- more -->",
            "<Item ovf:configuration='large'><rasd:ElementName>CPU</rasd:ElementName>"
                + "<rasd:InstanceID>1</rasd:InstanceID><rasd:ResourceType>3</rasd:ResourceType>"
                + "<rasd:VirtualQuantity>200</rasd:VirtualQuantity></Item>");
    Problem reason = judge(large, "esxi-6.5", PackageFacts.NONE).reasons().getFirst();
    assertEquals("T-04", reason.code());
    assertTrue(
        reason.message().text().contains("asks for 200 with option \"large\""),
        reason.message().text());
    assertTrue(reason.place().path().endsWith("/Item[6]"), reason.place().path());
  }

  @Test
  void whatAnEditDidNotTouchIsRemembered() {
    Portability portability = new Portability();
    Snapshot before =
        Appliance.with(
            "<VirtualSystem ovf:id='web'>",
            "<VirtualSystemCollection ovf:id='all'><Info/><VirtualSystem ovf:id='db'><Info/>"
                + "<VirtualHardwareSection><Info/><System><vssd:ElementName/><vssd:InstanceID>0"
                + "</vssd:InstanceID><vssd:VirtualSystemType>kvm</vssd:VirtualSystemType></System>"
                + "</VirtualHardwareSection></VirtualSystem><VirtualSystem ovf:id='web'>",
            "vmx-13",
            "xen-3",
            "<!-- sections -->\n  </VirtualSystem>",
            "</VirtualSystem></VirtualSystemCollection>");
    List<TargetPlatform> esxi = List.of(Targets.known().of("esxi-7.0").orElseThrow());
    List<Problem> first = families(portability.matrix(before, null, esxi));
    Snapshot after =
        before.apply(
            SystemEdits.setName(before.envelope().orElseThrow().systems().getLast(), "Other"));
    List<Problem> second = families(portability.matrix(after, null, esxi));
    assertEquals(2, first.size());
    assertSame(first.getFirst(), second.getFirst());
    assertNotSame(first.getLast(), second.getLast());
  }

  private static List<Problem> families(List<TargetReport> reports) {
    return reports.getFirst().reasons().stream().filter(r -> r.code().equals("T-03")).toList();
  }

  private static List<String> errors(Snapshot snapshot) {
    return Inspection.problems(snapshot, null).stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::code)
        .sorted()
        .toList();
  }

  private static Set<String> codes(TargetReport report) {
    return report.reasons().stream().map(Problem::code).collect(Collectors.toSet());
  }

  private static TargetReport judge(Snapshot snapshot, String target, PackageFacts facts) {
    TargetPlatform platform = Targets.known().of(target).orElseThrow();
    return new Portability().matrix(snapshot, null, facts, List.of(platform)).getFirst();
  }
}
