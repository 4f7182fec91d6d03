package ovation.packaging.disk;

/** How the units of an image are packed by several threads, before one thread writes them. */
public interface Packing {

  /** Units are written as they are. */
  Packing NONE =
      new Packing() {
        @Override
        public boolean changes() {
          return false;
        }

        @Override
        public int bound(int length) {
          return length;
        }

        @Override
        public Packer packer() {
          return Packer.PLAIN;
        }
      };

  /** Whether packing changes anything; if not, units are not even copied. */
  boolean changes();

  /** Returns the most bytes that a unit of {@code length} bytes may be packed into. */
  int bound(int length);

  /** Returns a packer for one thread. */
  Packer packer();
}
