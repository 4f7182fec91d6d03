/** What happens to an appliance: archives, digests, signatures, jobs and the command line. */
module ovation.packaging {
  requires transitive ovation.model;
  requires static transitive org.jspecify;
  requires org.bouncycastle.provider;
  requires org.bouncycastle.pkix;
  requires info.picocli;
  requires com.fasterxml.jackson.core;
  requires java.net.http;

  exports ovation.packaging;
  exports ovation.packaging.archive;
  exports ovation.packaging.delivery;
  exports ovation.packaging.disk.catalog;
  exports ovation.packaging.disk.convert;
  exports ovation.packaging.disk.vmdk;
  exports ovation.packaging.encryption;
  exports ovation.packaging.export;
  exports ovation.packaging.integrity;
  exports ovation.packaging.job;
  exports ovation.packaging.net;
  exports ovation.packaging.disk;
  exports ovation.packaging.disk.deflate;
  exports ovation.packaging.problems;
  exports ovation.packaging.target;
  exports ovation.packaging.trust;

  opens ovation.packaging.cli to
      info.picocli;
}
