package ovation.packaging.cli;

import java.util.List;

/**
 * The commands right below {@code ovation}, in the order of the help, and what each of them will
 * need that takes a while to prepare.
 */
enum CommandName {
  NEW("new"),
  INSPECT("inspect", Need.DESCRIPTOR),
  VALIDATE("validate", Need.DESCRIPTOR),
  FIX("fix", Need.DESCRIPTOR),
  EDIT("edit", Need.DESCRIPTOR),
  PREVIEW("preview", Need.DESCRIPTOR),
  EXPORT("export", Need.DESCRIPTOR, Need.DISKS, Need.DIGESTS),
  SIGN("sign", Need.DESCRIPTOR, Need.DIGESTS),
  VERIFY("verify", Need.DIGESTS),
  TRUST("trust"),
  ENCRYPT("encrypt", Need.DESCRIPTOR),
  DECRYPT("decrypt", Need.DESCRIPTOR),
  KEY("key"),
  UNPACK("unpack", Need.DIGESTS),
  DISK("disk", Need.DISKS),
  RULES("rules"),
  TARGETS("targets"),
  COMPLETION("completion");

  /** What a command will need. */
  enum Need {
    /** The typed view of a descriptor. */
    DESCRIPTOR(1),
    /** The system's libraries that compress. */
    DISKS(2),
    /** The digest of files. */
    DIGESTS(4);

    private final int bit;

    Need(int bit) {
      this.bit = bit;
    }
  }

  private final String word;

  /** A bit for each. */
  private final int needs;

  CommandName(String word, Need... needs) {
    this.word = word;
    int bits = 0;
    for (Need need : needs) {
      bits |= need.bit;
    }
    this.needs = bits;
  }

  /** The word on the command line, as the annotation of the command says too. */
  String word() {
    return word;
  }

  /** Whether a command that one of some words may mean needs that. */
  static boolean anyNeeds(List<String> words, Need need) {
    for (CommandName command : values()) {
      if ((command.needs & need.bit) != 0 && words.contains(command.word)) {
        return true;
      }
    }
    return false;
  }
}
