package ovation.packaging.archive.tar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.tar.TarHeader.Dialect;

/** Collects members and decides which of them are shown. */
final class TarCatalogue {

  private static final int MAX_MEMBERS = 4096;
  private static final int MAX_REMARKS = 200;

  private final String archive;
  private final List<TarMember> members = new ArrayList<>();
  private final List<TarRemark> remarks = new ArrayList<>();
  private final MemberNames names = new MemberNames();
  private final Set<String> said = new HashSet<>();
  private String lastName = "";
  private int count;

  TarCatalogue(String archive) {
    this.archive = archive;
  }

  /** Returns the name of the last member read, shown or not; empty before the first. */
  String lastName() {
    return lastName;
  }

  void add(TarKind kind, TarMember member, Dialect dialect) throws InputException {
    if (++count > MAX_MEMBERS) {
      throw new InputException(
          Sentence.of("{0} has more than 4,096 entries; it is not read.", archive));
    }
    lastName = member.name();
    if (dialect == Dialect.V7 && said.add("v7")) {
      remark("K-11", Sentence.of("The archive is older than the USTAR format."), "");
    }
    var refusal = MemberNames.refusal(member.name());
    if (kind == TarKind.FOLDER) {
      remark(
          "K-06",
          Sentence.of("The folder “{0}” does not belong in an OVA.", visible(member)),
          member.name());
    } else if (kind != TarKind.FILE) {
      leftOut("K-04", member, Sentence.of("is {0}", kind.words()));
    } else if (refusal.isPresent()) {
      leftOut("K-04", member, refusal.get());
    } else if (!names.add(member.name())) {
      leftOut(
          "K-03",
          member,
          Sentence.of("occurs before under the same name, perhaps in other letter case"));
    } else {
      members.add(member);
    }
  }

  /** Notes that a member needs more than the USTAR format. */
  void extended(String name) {
    if (said.add("extended")) {
      remark(
          "K-11",
          Sentence.of("The archive uses extended headers, which not every product reads."),
          name);
    }
  }

  /** Notes a header that only one dialect has: {@code pax} or {@code gnu}. */
  void dialect(String name) {
    said.add(name);
  }

  private void leftOut(String code, TarMember member, Sentence why) {
    remark(code, Sentence.of("“{0}” {1}; it is left out.", visible(member), why), member.name());
  }

  void remark(String code, Sentence message, String member) {
    if (remarks.size() < MAX_REMARKS) {
      remarks.add(new TarRemark(code, message, member));
    }
  }

  private static String visible(TarMember member) {
    return PackageText.visible(member.name());
  }

  TarIndex toIndex() {
    String dialect = said.contains("pax") ? "pax" : said.contains("gnu") ? "gnu" : "ustar";
    return new TarIndex(members, remarks, dialect);
  }
}
