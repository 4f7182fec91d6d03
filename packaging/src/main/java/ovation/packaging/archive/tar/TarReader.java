package ovation.packaging.archive.tar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import ovation.model.text.Figure;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;

/**
 * Reads an archive's headers, seeking from one to the next, so that the time does not depend on the
 * members' sizes. Whatever two readers could understand differently is refused.
 */
public final class TarReader {

  private static final int BLOCK = TarHeader.BLOCK;
  private static final int MAX_HEADERS = 3 * 4096;
  private static final int MAX_LONG_NAME = 1025;
  private static final long OCTAL_LIMIT = TarNumber.largestOctal(12) + 1;

  private final String archive;
  private final SeekableByteChannel channel;
  private final long length;
  private final TarCatalogue catalogue;
  private final TarExtensions extensions = new TarExtensions();
  private long headerAt;
  private long at;

  private TarReader(String archive, SeekableByteChannel channel) throws IOException {
    this.archive = archive;
    this.channel = channel;
    this.length = channel.size();
    this.catalogue = new TarCatalogue(archive);
  }

  /**
   * Reads the index.
   *
   * @param archive how messages name the archive
   * @throws InputException if this is not a TAR archive, or it is damaged, truncated or ambiguous
   * @throws IOException if the channel fails
   */
  public static TarIndex read(String archive, SeekableByteChannel channel)
      throws InputException, IOException {
    return new TarReader(archive, channel).read();
  }

  private TarIndex read() throws InputException, IOException {
    byte[] block = new byte[BLOCK];
    boolean ended = false;
    for (int headers = 0; at < length; headers++) {
      if (headers > MAX_HEADERS) {
        throw new InputException(
            Sentence.of("{0} has more than 4,096 entries; it is not read.", archive));
      }
      if (length - at < BLOCK) {
        throw truncated(Sentence.of("inside a header"));
      }
      headerAt = at;
      readFully(block);
      if (TarHeader.isZero(block)) {
        new TarEnd(channel, length, at, catalogue).judge();
        ended = true;
        break;
      }
      header(parse(block));
    }
    if (extensions.isPending()) {
      throw truncated(Sentence.of("after an extended header"));
    }
    if (length == 0) {
      throw new InputException(Sentence.of("{0} is empty.", archive));
    }
    if (!ended) {
      catalogue.remark("K-10", Sentence.of("The archive has no end mark."), "");
    }
    return catalogue.toIndex();
  }

  private TarHeader parse(byte[] block) throws InputException {
    try {
      return TarHeader.parse(block);
    } catch (TarFormatException fault) {
      if (headerAt > 0) {
        throw damaged(fault);
      }
      throw new InputException(
          Sentence.of("{0} is not a TAR archive, so it is not an OVA: {1}.", archive, fault.part()),
          fault);
    }
  }

  private void header(TarHeader header) throws InputException, IOException {
    at += BLOCK;
    try {
      read(header);
    } catch (TarFormatException fault) {
      throw damaged(fault);
    }
  }

  private void read(TarHeader header) throws InputException, IOException, TarFormatException {
    switch (header.type()) {
      case 'x', 'g' -> catalogue.dialect("pax");
      case 'L', 'K' -> catalogue.dialect("gnu");
      default -> {
        // A member, told by no dialect.
      }
    }
    switch (header.type()) {
      case 'L' -> extensions.longName(content(header, MAX_LONG_NAME, Sentence.of("a long name")));
      case 'K' -> extensions.longLink(content(header, MAX_LONG_NAME, Sentence.of("a long link")));
      case 'x' ->
          extensions.pax(content(header, PaxRecords.MAX_BYTES, Sentence.of("an extended header")));
      case 'g' ->
          extensions.global(content(header, PaxRecords.MAX_BYTES, Sentence.of("a global header")));
      default -> member(header);
    }
  }

  private void member(TarHeader header) throws InputException, TarFormatException {
    String name = extensions.name(header, catalogue);
    long size = extensions.size(header, OCTAL_LIMIT);
    extensions.clear();
    TarKind kind = TarKind.of(header.type(), name);
    if (!kind.hasContent() && size != 0) {
      throw new TarFormatException(
          Sentence.of(
              "{0} claims to have content, which readers understand differently", kind.words()));
    }
    if (kind == TarKind.SPARSE) {
      throw new TarFormatException(Sentence.of("it is a sparse file, which only GNU tar can read"));
    }
    if (size > length - at) {
      throw new InputException(
          Sentence.of(
              "{0} is truncated inside “{1}”: at byte {2} it should go on for {3} bytes, but only"
                  + " {4} are there. Copy or download it again.",
              archive,
              PackageText.visible(name),
              Figure.grouped(at),
              Figure.grouped(size),
              Figure.grouped(length - at)));
    }
    catalogue.add(kind, new TarMember(name, at, size), header.dialect());
    if (size >= OCTAL_LIMIT) {
      catalogue.remark(
          "K-07",
          Sentence.of(
              "“{0}” has 8 GiB or more, which plain USTAR cannot hold; not every product reads it.",
              PackageText.visible(name)),
          name);
    }
    skip(size);
  }

  private byte[] content(TarHeader header, int limit, Sentence what)
      throws InputException, IOException, TarFormatException {
    long size = header.size().orElse(0);
    if (size > limit) {
      throw new TarFormatException(Sentence.of("{0} of {1} bytes is too long", what, size));
    }
    if (size > length - at) {
      throw truncated(Sentence.of("inside {0}", what));
    }
    byte[] content = new byte[(int) size];
    readFully(content);
    skip(size);
    return content;
  }

  private void skip(long size) {
    long next = at + (size + BLOCK - 1) / BLOCK * BLOCK;
    if (next > length) {
      catalogue.remark("K-10", Sentence.of("The archive ends without its last padding."), "");
      next = length;
    }
    at = next;
  }

  private void readFully(byte[] target) throws IOException, InputException {
    ByteBuffer buffer = ByteBuffer.wrap(target);
    channel.position(at);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw truncated(Sentence.of("while it is read"));
      }
    }
  }

  private InputException truncated(Sentence where) {
    String last = catalogue.lastName();
    return new InputException(
        last.isEmpty()
            ? Sentence.of(
                "{0} is truncated at byte {1}, {2}. Copy or download it again.",
                archive, Figure.grouped(length), where)
            : Sentence.of(
                "{0} is truncated at byte {1}, {2} after “{3}”. Copy or download it again.",
                archive, Figure.grouped(length), where, PackageText.visible(last)));
  }

  private InputException damaged(TarFormatException fault) {
    String last = catalogue.lastName();
    return new InputException(
        last.isEmpty()
            ? Sentence.of(
                "{0} is damaged or not safe to read at byte {1}: {2}.",
                archive, Figure.grouped(headerAt), fault.part())
            : Sentence.of(
                "{0} is damaged or not safe to read at byte {1}, after “{2}”: {3}.",
                archive, Figure.grouped(headerAt), PackageText.visible(last), fault.part()),
        fault);
  }
}
