package ovation.model.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import ovation.model.document.Snapshot;

/** The sections of OVF 2.x, in their own documents and where VMware writes them. */
class SecondVersionViewTest {

  private static Envelope read(String body) {
    String text =
        """
        <Envelope xmlns='http://schemas.dmtf.org/ovf/envelope/1'
            xmlns:ovf='http://schemas.dmtf.org/ovf/envelope/1'
            xmlns:two='http://schemas.dmtf.org/ovf/envelope/2'
            xmlns:e='http://www.w3.org/2001/04/xmlenc#'
            xmlns:f='http://www.w3.org/2009/xmlenc11#'
            xmlns:d='http://www.w3.org/2000/09/xmldsig#'>
          <References/>
          %s
        </Envelope>
        """
            .formatted(body);
    return Snapshot.of(text.getBytes(StandardCharsets.UTF_8)).envelope().orElseThrow();
  }

  @Test
  void readsSectionsOfTheSecondVersionInADescriptorOfTheFirst() {
    Envelope envelope =
        read(
            """
            <two:SharedDiskSection><Info/>
              <two:SharedDisk two:diskId='s' two:capacity='1' two:readOnly='1'/>
            </two:SharedDiskSection>
            <two:PlacementGroupSection two:id='g' two:policy='affinity'><Info/>
              <two:Description>Near</two:Description></two:PlacementGroupSection>
            <VirtualSystemCollection ovf:id='all'><Info/>
              <two:ScaleOutSection two:id='vm'><Info/>
                <two:InstanceCount two:default='2' two:configuration='a b'/>
              </two:ScaleOutSection>
            </VirtualSystemCollection>
            """);
    assertTrue(envelope.sections(UnknownSection.class).isEmpty());
    assertTrue(
        envelope.disk("s").orElseThrow() instanceof SharedDisk shared && shared.isReadOnly());
    PlacementGroupSection group = envelope.sections(PlacementGroupSection.class).getFirst();
    assertEquals("affinity", group.policy());
    assertEquals("Near", group.description() == null ? null : group.description().text());
    ScaleOutSection section =
        envelope.allContents().getFirst().sections(ScaleOutSection.class).getFirst();
    assertEquals("vm", section.id());
    assertEquals(List.of("a", "b"), section.counts().getFirst().configurations());
  }

  @Test
  void readsTheKeysOfEncryptedParts() {
    EncryptionSection section =
        read("""
        <EncryptionSection><Info/>
          <f:DerivedKey Id='m'>
            <f:KeyDerivationMethod Algorithm='urn:pbkdf2'>
              <f:PBKDF2-params><f:Salt><f:Specified>AA==</f:Specified></f:Salt>
                <f:IterationCount> 4096 </f:IterationCount><f:KeyLength>32</f:KeyLength>
                <f:PRF Algorithm='urn:hmac'/></f:PBKDF2-params>
            </f:KeyDerivationMethod><f:MasterKeyName>Phrase</f:MasterKeyName>
          </f:DerivedKey>
          <e:EncryptedKey Id='k' ovf:Id='other'>
            <e:EncryptionMethod Algorithm='urn:aes'><e:KeySize>256</e:KeySize></e:EncryptionMethod>
            <d:KeyInfo><d:KeyName>m</d:KeyName></d:KeyInfo>
            <e:CipherData><e:CipherReference URI='key.bin'/></e:CipherData>
            <e:ReferenceList><e:DataReference URI='a'/><e:KeyReference URI='b'/></e:ReferenceList>
          </e:EncryptedKey>
        </EncryptionSection>
        """)
            .sections(EncryptionSection.class)
            .getFirst();
    DerivedKey derived = (DerivedKey) section.keys().getFirst();
    assertEquals("urn:pbkdf2", derived.algorithm());
    assertEquals("Phrase", derived.masterKeyName());
    KeyDerivation derivation = derived.derivation();
    assertNotNull(derivation);
    Pbkdf2Parameters parameters = derivation.parameters();
    assertNotNull(parameters);
    assertEquals("4096", parameters.iterations());
    EncryptionMethod function = parameters.function();
    assertNotNull(function);
    assertEquals("urn:hmac", function.algorithm());
    EncryptedKey encrypted = (EncryptedKey) section.keys().getLast();
    assertEquals("k", encrypted.id());
    assertEquals("urn:aes", encrypted.algorithm());
    KeyInfo info = encrypted.keyInfo();
    assertNotNull(info);
    assertEquals(List.of("m"), info.keyNames());
    CipherData data = encrypted.cipherData();
    assertNotNull(data);
    KeyReference elsewhere = data.reference();
    assertNotNull(elsewhere);
    assertEquals("key.bin", elsewhere.uri());
    assertEquals(
        List.of("a", "b"), encrypted.references().stream().map(KeyReference::uri).toList());
  }
}
