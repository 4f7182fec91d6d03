/** The icons and the mark of Ovation. */
module ovation.icons {
  requires static transitive org.jspecify;
  requires transitive javafx.graphics;

  exports ovation.icons;
}
