package ovation.model.rules;

import static ovation.model.rules.RuleCase.error;
import static ovation.model.rules.RuleCase.warning;

import java.util.List;

/** The cases of the rules about products and properties. */
final class ProductCases {

  private ProductCases() {}

  static List<RuleCase> all() {
    return List.of(
        error("P-01", "ovf:key='admin'", "ovf:key='data'").at("key"),
        error("P-01", "ovf:key='admin'", "").at("key"),
        error("P-02", "ovf:type='string' ovf:password", "ovf:password").at("type"),
        error("P-02", "ovf:type='string' ovf:password", "ovf:type='text' ovf:password"),
        warning("P-02", "'sint32'", "'int'").keeps("'sint32'", "'uint8'"),
        error("P-03", "ovf:class='extra'", "").keeps("ovf:class='extra'", "ovf:instance='2'"),
        warning("P-04", "ovf:key='admin'", "ovf:key='admin.password'").at("key"),
        warning("P-04", "ovf:key='admin'", "ovf:key='a.b'", "ovf:key='workers'", "ovf:key='c:d'"),
        error("P-05", "ovf:value='20'", "ovf:value='65536'")
            .keeps("ovf:value='20'", "ovf:value='65535'")
            .at("value"),
        error("P-05", "ovf:value='8'", "ovf:value='eight'"),
        error("P-05", "'example.org'", "'a.very.long.example.org'"),
        error("P-05", "MinLen(3), MaxLen(20)", "ValueMap{\"a\", \"b\\\"c\"}")
            .keeps("MinLen(3), MaxLen(20)", "ValueMap{\"a,b\", 'example.org'}"),
        error("P-06", "MinLen(3), MaxLen(20)", "MinLen(21), MaxLen(20)")
            .with("P-05")
            .at("qualifiers"),
        error("P-06", "MinLen(8)", "MinLen(8"),
        error("P-06", "MinLen(8)", "ValueMap{}"),
        error("P-06", "MinLen(8)", "MinLen(eight)"),
        warning("P-06", "MinLen(8)", "Sometimes(8)").keeps("MinLen(8)", "Ip(\"LAN\")"),
        error("P-07", "ovf:fileRef='icon'", "ovf:fileRef='logo'").with("R-12").at("fileRef"),
        error(
                "P-08",
                "<Value ovf:value='8' ovf:configuration='large'",
                "<Value ovf:value='8' ovf:configuration='huge'")
            .at("configuration"),
        warning("P-09", "ovf:password='true'", "ovf:password='true' ovf:value='changeme'")
            .at("value"),
        warning("P-10", "${domain}", "${realm}").keeps("${domain}", "${site.domain}").at("value"));
  }
}
