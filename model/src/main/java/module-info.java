/** What an appliance is, and whether it is right. */
module ovation.model {
  requires static transitive org.jspecify;
  requires transitive java.xml;
  requires jakarta.xml.bind;

  exports ovation.model.text;
  exports ovation.model.xml;
  exports ovation.model.envelope;
  exports ovation.model.document;
  exports ovation.model.property;
  exports ovation.model.rules;
  exports ovation.model.rules.extension;
  exports ovation.model.hardware;
  exports ovation.model.vendor;
  exports ovation.model.edit;
  exports ovation.model.target;
  exports ovation.model.deployment;
  exports ovation.model.convert;

  opens ovation.model.envelope to
      jakarta.xml.bind,
      org.glassfish.jaxb.core,
      org.glassfish.jaxb.runtime;
  opens ovation.model.target to
      jakarta.xml.bind,
      org.glassfish.jaxb.core,
      org.glassfish.jaxb.runtime;
}
