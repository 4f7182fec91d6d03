package ovation.packaging.trust;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/**
 * A PKCS#12 or PEM file with keys.
 *
 * @param path where it is
 */
public record KeyFile(Path path) implements KeyLocation {

  static KeyFile of(String text) throws InputException {
    try {
      return new KeyFile(Path.of(text));
    } catch (InvalidPathException e) {
      throw new InputException(
          Sentence.of("The name of the key file is not one that this system has."), e);
    }
  }

  @Override
  public Sentence label() {
    return Sentence.asItIs(SmallFile.nameOf(path));
  }

  @Override
  public String address() {
    return path.toString();
  }

  @Override
  public List<KeyOffer> list(PasswordSource password) throws InputException {
    return KeyFiles.list(path, password);
  }

  @Override
  public SigningKey open(KeyRequest request, PasswordSource password) throws InputException {
    return KeyFiles.load(path, request, password);
  }
}
