package ovation.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives the classes of old jars the class file format of today, with the stack maps that it wants.
 * A start-up cache takes no class from before Java 6, and verifying such a class costs more at
 * every start than all others together. The arguments are a folder of jars, and names of jars begin
 * with the others.
 */
final class ModernClasses {

  private ModernClasses() {}

  /** Rewrites the jars in place; one that is new enough stays as it is. */
  public static void main(String[] arguments) throws IOException {
    List<String> names = List.of(arguments).subList(1, arguments.length);
    try (Stream<Path> jars = Files.list(Path.of(arguments[0]))) {
      for (Path jar : jars.toList()) {
        if (names.stream().anyMatch(name -> jar.getFileName().toString().startsWith(name))) {
          rewrite(jar);
        }
      }
    }
  }

  private static void rewrite(Path jar) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
        Stream<Path> all = Files.walk(files.getPath("/"))) {
      Path root = files.getPath("/");
      ClassFile tool =
          ClassFile.of(
              StackMapsOption.GENERATE_STACK_MAPS,
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(
                          type -> {
                            String name = type.descriptorString();
                            Path file =
                                root.resolve(name.substring(1, name.length() - 1) + ".class");
                            try {
                              return Files.exists(file) ? Files.newInputStream(file) : null;
                            } catch (IOException e) {
                              throw new UncheckedIOException(e);
                            }
                          })
                      .orElse(ClassHierarchyResolver.defaultResolver())));
      for (Path file : all.filter(path -> path.toString().endsWith(".class")).toList()) {
        byte[] old = Files.readAllBytes(file);
        if (version(old) < ClassFile.JAVA_6_VERSION) {
          Files.write(file, modern(tool, old));
        }
      }
    }
  }

  private static int version(byte[] bytes) {
    return (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
  }

  private static byte[] modern(ClassFile tool, byte[] old) {
    ClassTransform version =
        (builder, element) ->
            builder.with(
                element instanceof ClassFileVersion
                    ? ClassFileVersion.of(ClassFile.JAVA_17_VERSION, 0)
                    : element);
    return tool.transformClass(
        tool.parse(old),
        ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL).andThen(version));
  }
}
