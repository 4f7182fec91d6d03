/** The editor. */
module ovation.app {
  requires ovation.packaging;
  requires ovation.icons;
  requires jdk.net;
  requires static transitive org.jspecify;
  requires javafx.controls;
  requires jfx.incubator.input;
  requires jfx.incubator.richtext;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires de.siegmar.fastcsv;

  // JavaFX makes the application object.
  exports ovation.app to
      javafx.graphics;
}
