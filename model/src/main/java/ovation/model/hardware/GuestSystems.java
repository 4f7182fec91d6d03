package ovation.model.hardware;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The guest operating systems by number (CIM_OperatingSystem.OsType). Only numbers on which the
 * products agree are named; others are legal and kept as given.
 */
public final class GuestSystems {

  private static final List<Guest> USUAL =
      List.of(
          new Guest(1, "Other"),
          new Guest(36, "LINUX"),
          new Guest(42, "FreeBSD"),
          new Guest(78, "FreeBSD 64-Bit"),
          new Guest(65, "OpenBSD"),
          new Guest(43, "NetBSD"),
          new Guest(29, "Solaris"),
          new Guest(81, "Solaris 64-Bit"),
          new Guest(79, "RedHat Enterprise Linux"),
          new Guest(80, "RedHat Enterprise Linux 64-Bit"),
          new Guest(82, "SUSE"),
          new Guest(83, "SUSE 64-Bit"),
          new Guest(84, "SLES"),
          new Guest(85, "SLES 64-Bit"),
          new Guest(93, "Ubuntu"),
          new Guest(94, "Ubuntu 64-Bit"),
          new Guest(95, "Debian"),
          new Guest(96, "Debian 64-Bit"),
          new Guest(97, "Linux 2.4.x"),
          new Guest(98, "Linux 2.4.x 64-Bit"),
          new Guest(99, "Linux 2.6.x"),
          new Guest(100, "Linux 2.6.x 64-Bit"),
          new Guest(101, "Linux 64-Bit"),
          new Guest(102, "Other 64-Bit"),
          new Guest(58, "Windows 2000"),
          new Guest(67, "Windows XP"),
          new Guest(71, "Windows XP 64-Bit"),
          new Guest(69, "Microsoft Windows Server 2003"),
          new Guest(70, "Microsoft Windows Server 2003 64-Bit"),
          new Guest(73, "Windows Vista"),
          new Guest(74, "Windows Vista 64-Bit"),
          new Guest(76, "Microsoft Windows Server 2008"),
          new Guest(77, "Microsoft Windows Server 2008 64-Bit"),
          new Guest(103, "Microsoft Windows Server 2008 R2"),
          new Guest(105, "Microsoft Windows 7"),
          new Guest(104, "VMware ESXi"),
          new Guest(106, "CentOS 32-bit"),
          new Guest(107, "CentOS 64-bit"),
          new Guest(108, "Oracle Linux 32-bit"),
          new Guest(109, "Oracle Linux 64-bit"),
          new Guest(59, "Dedicated"),
          new Guest(66, "Not Applicable"),
          new Guest(0, "Unknown"));

  private GuestSystems() {}

  /**
   * A guest operating system.
   *
   * @param number the OsType
   * @param name CIM's name
   */
  public record Guest(int number, String name) {}

  /** The guests to choose from. */
  public static List<Guest> usual() {
    return USUAL;
  }

  /** The name of a number as given in a descriptor; empty for one without a name here. */
  public static Optional<String> name(@Nullable String number) {
    if (number == null) {
      return Optional.empty();
    }
    return USUAL.stream()
        .filter(guest -> Integer.toString(guest.number()).equals(number.strip()))
        .map(Guest::name)
        .findFirst();
  }
}
