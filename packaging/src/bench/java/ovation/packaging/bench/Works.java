package ovation.packaging.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is promised, work by work. All names are of files in the folder of the benchmark. */
final class Works {

  /** The encoder in pure Java. */
  static final String PURE = "ovation";

  private static final String OPEN_VMDK = "vmdk-convert";
  private static final String DIGESTS = "openssl dgst -sha256 -r %s | sed 's/ .*//'";

  private final String ovation;
  private final Path folder;

  Works(Setup setup) {
    ovation = "exec " + setup.ovation() + " ";
    folder = setup.folder();
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private Step ours(String arguments, String result) {
    return Step.of(ovation + arguments, List.of(), file(result));
  }

  private Step convert(String in, String out, String options) {
    return ours("disk convert --quiet " + options + " " + in + " " + out, out);
  }

  private Step stream(String source, String strength, String engine) {
    return convert(
        source,
        "ours.vmdk",
        "--format vmdk --subformat streamOptimized --compression "
            + strength
            + (engine.isEmpty() ? "" : " --engine " + engine));
  }

  private Step qemu(String arguments, String in, String out) {
    return Step.of(
        "exec qemu-img convert " + arguments + " " + in + " " + out,
        List.of("qemu-img"),
        file(out));
  }

  private Step openVmdk(String source, int level) {
    return Step.of(
        "exec vmdk-convert -c " + level + " " + source + " peer.vmdk",
        List.of(OPEN_VMDK),
        file("peer.vmdk"));
  }

  /** {@code os} into a streamOptimized VMDK. */
  List<Work> streams() {
    String qemu = "qemu-img convert -O vmdk -o subformat=streamOptimized";
    Step peer = qemu("-f raw -O vmdk -o subformat=streamOptimized", "os.raw", "peer.vmdk");
    Step balanced = stream("os.raw", "balanced", "");
    Step fast = stream("os.raw", "fast", "");
    Step pureBalanced = stream("os.raw", "balanced", PURE);
    Step pureFast = stream("os.raw", "fast", PURE);
    return List.of(
        new Work("os → streamOptimized, balanced", qemu, "", balanced, peer, 0.16, 0.12, 1),
        new Work(
            "os → streamOptimized, balanced, pure Java",
            qemu,
            PURE,
            pureBalanced,
            peer,
            0.18,
            0.12,
            1.02),
        new Work("os → streamOptimized, fast", qemu, "", fast, peer, 0.06, 0.04, 1.07),
        new Work(
            "os → streamOptimized, fast, pure Java", qemu, PURE, pureFast, peer, 0.12, 0.07, 1.07),
        openVmdk("os", "balanced", "", 6, 0.34, 0.28),
        openVmdk("os", "fast", "", 1, 0.25, 0.18),
        openVmdk("os", "fast", PURE, 1, 0.50, 0.35));
  }

  /** {@code random} and {@code sparse} into a streamOptimized VMDK. */
  List<Work> otherStreams(String source) {
    return List.of(
        source.equals("random")
            ? openVmdk(source, "balanced", "", 6, 0.10, 0.05)
            : openVmdk(source, "balanced", "", 6, 0.15, 0.08));
  }

  private Work openVmdk(
      String source, String strength, String engine, int level, double must, double dream) {
    return new Work(
        source + " → streamOptimized, " + strength + (engine.isEmpty() ? "" : ", pure Java"),
        "open-vmdk -c " + level,
        engine,
        stream(source + ".raw", strength, engine),
        openVmdk(source + ".raw", level),
        must,
        dream,
        0);
  }

  /** What is made once for the archives: a key, a descriptor and archives to read. */
  Step archivesBegin() {
    return Step.of(
        "openssl req -x509 -newkey rsa:3072 -nodes -subj /CN=bench -keyout k.pem -out c.pem;"
            + " cat k.pem c.pem > key.pem;"
            + (" " + ovation + "new os.ovf --disk os.raw --overwrite;").replace("exec ", ""),
        List.of("openssl"));
  }

  /** A disk into a signed archive. */
  List<Work> archives() {
    List<Work> works = new ArrayList<>();
    String today = "qemu-img, sha256sum, openssl, tar";
    String best = "openssl dgst, tar";
    Step qemu =
        archive(
            "qemu-img convert -f raw -O vmdk -o subformat=streamOptimized os.raw peer.vmdk",
            "sha256sum %s | sed 's/ .*//'",
            "qemu-img");
    works.add(export("balanced", today, qemu, 0.19, 0.14));
    works.add(export("fast", today, qemu, 0.07, 0.045));
    Step six = archive("vmdk-convert -c 6 os.raw peer.vmdk", DIGESTS, OPEN_VMDK);
    Step one = archive("vmdk-convert -c 1 os.raw peer.vmdk", DIGESTS, OPEN_VMDK);
    works.add(export("balanced", "open-vmdk -c 6, " + best, six, 0.36, 0.28));
    works.add(export("fast", "open-vmdk -c 1, " + best, one, 0.27, 0.20));
    return works;
  }

  private Work export(String strength, String peer, Step theirs, double must, double dream) {
    Step ours =
        ours(
            "export os.ovf -o ours.ova --quiet --disk-format vmdk --key key.pem --compression "
                + strength,
            "ours.ova");
    return new Work("os → signed OVA, " + strength, peer, "", ours, theirs, must, dream, 0);
  }

  private Step archive(String convert, String digest, String program) {
    String script =
        convert
            + "; sed 's/os.raw/peer.vmdk/' os.ovf > peer.ovf; : > peer.mf;"
            + " for f in peer.ovf peer.vmdk; do echo \"SHA256($f)= $("
            + digest.formatted("$f")
            + ")\" >> peer.mf; done; openssl dgst -sha256 -sign k.pem -out peer.sig peer.mf;"
            + " { echo \"SHA256(peer.mf)= $(od -An -v -tx1 peer.sig | tr -d ' \\n')\"; cat c.pem; }"
            + " > peer.cert; exec tar -cf peer.ova peer.ovf peer.mf peer.cert peer.vmdk";
    return Step.of(script, List.of(program, "openssl", "tar"), file("peer.ova"), file("peer.vmdk"));
  }

  /** An archive that both sides read. */
  Step packed() {
    Step begin = archivesBegin();
    return Step.of(
        begin.script()
            + ovation
            + "export os.ovf -o os.ova --quiet --disk-format vmdk --key key.pem",
        List.of("openssl"),
        file("os.ova"));
  }

  /** Archives read: unpacked and verified. */
  List<Work> unpacking() {
    String export = "export os.ova -o ours/os.ovf --quiet --disk-format raw";
    Step raw = ours(export + " --no-manifest", "ours");
    Step listedRaw = ours(export, "ours");
    Step today = unpacked("");
    Step listedToday = unpacked("; exec sha256sum peer.raw");
    Step verify = Step.of(ovation + "verify os.ova --quiet --trust c.pem", List.of());
    Step digests =
        Step.of(
            "mkdir peer; tar -C peer -xf os.ova; cd peer; " + listed("sha256sum"),
            List.of("tar", "sha256sum"),
            file("peer"));
    return List.of(
        new Work("OVA → raw, verified", "tar, sha256sum, qemu-img", "", raw, today, 0.30, 0.20, 0),
        new Work(
            "OVA → raw, verified, with a new manifest",
            "tar, sha256sum, qemu-img, sha256sum",
            "",
            listedRaw,
            listedToday,
            0.30,
            0.20,
            0),
        new Work("verify an OVA", "tar, sha256sum", "", verify, digests, 0.27, 0.25, 0));
  }

  private Step unpacked(String more) {
    return Step.of(
        "mkdir peer; tar -C peer -xf os.ova; cd peer; "
            + listed("sha256sum")
            + "qemu-img convert -O raw *.vmdk peer.raw"
            + more,
        List.of("tar", "sha256sum", "qemu-img"),
        file("peer"));
  }

  private static String listed(String program) {
    return "sed -n 's/^SHA256(\\(.*\\))= \\(.*\\)/\\2  \\1/p' *.mf | " + program + " -c - ; ";
  }

  /** Archives of 2 GiB with one disk and with two, neither compressed. */
  Step largeBegin() {
    return Step.of(
        "head -c $(($(stat -c %s random.raw) * 2)) /dev/zero | openssl enc -aes-128-ctr"
            + " -K 0f1e2d3c4b5a69788796a5b4c3d2e1f1 -iv 00000000000000000000000000000001 > one.raw;"
            + (" " + ovation + "new one.ovf --disk one.raw --overwrite; ").replace("exec ", "")
            + (ovation + "export one.ovf -o one.ova --quiet; ").replace("exec ", "")
            + "rm one.raw",
        List.of("openssl"));
  }

  /** The same with two disks. */
  Step twoBegin() {
    return Step.of(
        "rm one.ova; cp random.raw second.raw; "
            + (ovation + "new two.ovf --disk random.raw --disk second.raw --overwrite; ")
                .replace("exec ", "")
            + (ovation + "export two.ovf -o two.ova --quiet; ").replace("exec ", "")
            + "rm second.raw",
        List.of());
  }

  /** A large archive verified; the peer reads the same bytes and compares nothing. */
  List<Work> verifying(String archive, double must, double dream) {
    Step ours = Step.of(ovation + "verify " + archive + ".ova --quiet", List.of());
    Step peer = Step.of("exec openssl dgst -sha256 " + archive + ".ova", List.of("openssl"));
    String title = "verify an OVA of 2 GiB, " + archive + " disk" + (must < 1 ? "s" : "");
    return List.of(new Work(title, "openssl dgst -sha256", "", ours, peer, must, dream, 0));
  }

  /** Raw to and from the formats that are not compressed. */
  List<Work> formats() {
    List<Work> works = new ArrayList<>();
    for (String format : List.of("qcow2", "vhd", "vhdx", "vdi")) {
      String theirs = format.equals("vhd") ? "vpc" : format;
      String exact = format.equals("vhd") ? " -o force_size=on" : "";
      String ours = "ours." + format;
      String peer = "peer." + format;
      works.add(
          new Work(
              "raw → " + format,
              "qemu-img convert",
              "",
              convert("os.raw", ours, "--format " + format),
              qemu("-f raw -O " + theirs + exact, "os.raw", peer),
              1.0,
              0.7,
              0));
      works.add(
          new Work(
              format + " → raw",
              "qemu-img convert",
              "",
              convert("peer." + format, "ours.raw", "--format raw"),
              qemu("-f " + theirs + " -O raw", peer, "peer.raw"),
              1.0,
              0.7,
              0));
    }
    works.add(packed("balanced", 1.05));
    works.add(packed("fast", 1.07));
    return works;
  }

  private Work packed(String strength, double size) {
    return new Work(
        "raw → qcow2, compressed, " + strength,
        "qemu-img convert -c -W",
        "",
        convert(
            "os.raw",
            "ours.qcow2",
            "--format qcow2 --subformat compressed --compression " + strength),
        qemu("-f raw -O qcow2 -c -W", "os.raw", "peer.qcow2"),
        0.3,
        0.15,
        size);
  }

  /** The same data in a disk of 2 TiB and in one of 1 GiB: both sides are ours. */
  List<Work> holes() {
    return List.of(
        new Work(
            "2 TiB sparse with 1 GiB of data",
            "the same data without holes, ours",
            "",
            stream("wide.raw", "balanced", ""),
            Step.of(
                stream("dense.raw", "balanced", "").script().replace("ours.vmdk", "peer.vmdk"),
                List.of(),
                file("peer.vmdk")),
            1.3,
            1.1,
            0));
  }

  /** One conversion of each kind, for its memory. */
  List<Step> conversions(String source) {
    List<Step> steps = new ArrayList<>();
    for (String format : List.of("vmdk", "qcow2", "vhd", "vhdx", "vdi")) {
      String image = "memory." + format;
      steps.add(convert(source, image, "--format " + format));
      steps.add(convert(image, "memory.out.raw", "--format raw"));
    }
    steps.add(convert(source, "memory.c.qcow2", "--format qcow2 --subformat compressed"));
    steps.add(convert("memory.c.qcow2", "memory.out.raw", "--format raw"));
    steps.add(
        ours(
            "export memory.ovf -o memory.ova --quiet --disk-format vmdk --key key.pem",
            "memory.ova"));
    steps.add(ours("verify memory.ova --quiet --trust c.pem", "memory.none"));
    return steps;
  }

  /** What comes before {@link #conversions}. */
  Step conversionsBegin(String source) {
    return Step.of(
        (ovation + "new memory.ovf --disk " + source + " --overwrite").replace("exec ", ""),
        List.of());
  }
}
