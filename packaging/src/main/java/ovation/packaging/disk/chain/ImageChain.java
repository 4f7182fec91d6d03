package ovation.packaging.disk.chain;

import java.util.ArrayList;
import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.ImageFolder;
import ovation.packaging.disk.ImageSource;

/** A folder that knows which images of a chain were opened from it, child before parent. */
public final class ImageChain implements ImageFolder {

  private static final int LONGEST = 32;

  private final ImageFolder folder;
  private final List<String> names;

  private ImageChain(ImageFolder folder, List<String> names) {
    this.folder = folder;
    this.names = names;
  }

  /** Begins a chain with an image, unless the folder belongs to one already. */
  public static ImageChain of(ImageFolder folder, ImageSource image) {
    return folder instanceof ImageChain chain
        ? chain
        : new ImageChain(folder, List.of(lastPart(image.name())));
  }

  /**
   * Returns the chain with a parent more.
   *
   * @param name as it stands in the child
   * @throws InputException if the chain comes back to an image, or is too long
   */
  public ImageChain with(String name) throws InputException {
    String added = lastPart(name);
    if (names.contains(added)) {
      throw new InputException(
          Sentence.of(
              "“{0}” is its own parent: the chain of images runs in a circle.",
              PackageText.visible(added)));
    }
    if (names.size() >= LONGEST) {
      throw new InputException(
          Sentence.of(
              "“{0}” rests on a chain of more than {1} images. Flatten it first.",
              PackageText.visible(names.getFirst()), LONGEST));
    }
    List<String> longer = new ArrayList<>(names);
    longer.add(added);
    return new ImageChain(folder, longer);
  }

  @Override
  public ImageSource open(String name) throws InputException {
    return folder.open(name);
  }

  private static String lastPart(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
