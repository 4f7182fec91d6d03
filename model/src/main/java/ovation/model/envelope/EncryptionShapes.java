package ovation.model.envelope;

import java.util.List;
import java.util.Map;

/** The elements of XML Encryption that an EncryptionSection holds (XML Encryption 1.1 §3, §5). */
final class EncryptionShapes {

  private static final String KEY = "Id Type Recipient";

  private EncryptionShapes() {}

  static void addTo(Map<String, Shape> shapes) {
    xenc(
        shapes,
        "EncryptedKey",
        KEY + " MimeType Encoding",
        "EncryptionMethod",
        "ds|KeyInfo",
        "CipherData",
        "EncryptionProperties",
        "ReferenceList",
        "CarriedKeyName");
    xenc(shapes, "EncryptionMethod", "Algorithm", "KeySize", "OAEPparams");
    xenc(shapes, "CipherData", "", "CipherValue CipherReference");
    xenc(shapes, "CipherReference", "URI", "Transforms");
    xenc(shapes, "ReferenceList", "", "DataReference KeyReference");
    xenc(shapes, "DataReference", "URI");
    xenc(shapes, "KeyReference", "URI");
    xenc11(
        shapes,
        "DerivedKey",
        KEY,
        "KeyDerivationMethod",
        "xenc|ReferenceList",
        "DerivedKeyName",
        "MasterKeyName");
    xenc11(shapes, "KeyDerivationMethod", "Algorithm", "PBKDF2-params ConcatKDFParams");
    xenc11(shapes, "PBKDF2-params", "", "Salt", "IterationCount", "KeyLength", "PRF");
    xenc11(shapes, "Salt", "", "Specified OtherSource");
    xenc11(shapes, "PRF", "Algorithm", "Parameters");
    put(
        shapes,
        "KeyInfo",
        Namespaces.DS,
        "Id",
        "KeyName KeyValue RetrievalMethod X509Data PGPData SPKIData MgmtData");
    put(shapes, "RetrievalMethod", Namespaces.DS, "URI Type", "Transforms");
  }

  private static void xenc(
      Map<String, Shape> shapes, String name, String attributes, String... groups) {
    put(shapes, name, Namespaces.XENC, attributes, groups);
  }

  private static void xenc11(
      Map<String, Shape> shapes, String name, String attributes, String... groups) {
    put(shapes, name, Namespaces.XENC11, attributes, groups);
  }

  private static void put(
      Map<String, Shape> shapes,
      String name,
      String namespace,
      String attributes,
      String... groups) {
    shapes.put(name, Shape.of(name, namespace, false, attributes, List.of(groups)));
  }
}
