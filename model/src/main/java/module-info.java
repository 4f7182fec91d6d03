/** What an appliance is, and whether it is right. */
module ovation.model {
  requires static transitive org.jspecify;
  requires transitive java.xml;
  requires jakarta.xml.bind;
}
