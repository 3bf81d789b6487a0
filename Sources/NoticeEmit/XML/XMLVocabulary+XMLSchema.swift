extension XMLVocabulary {
  /// The schema in XML Schema 1.0.
  package static let xmlSchema = xmlSchemaValues + xmlSchemaText

  /// The root, the metadata and the facts.
  private static let xmlSchemaValues = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:policyc:notice:1"
        targetNamespace="urn:policyc:notice:1" elementFormDefault="qualified" version="1">

      <xs:annotation>
        <xs:documentation>The XML of a privacy notice that policyc compiles. Places count UTF-8 bytes of the
          source file from 0; lines count from 1. The schema in RELAX NG says the same, and more exactly.</xs:documentation>
      </xs:annotation>

      <xs:element name="notice">
        <xs:annotation><xs:documentation>A notice in one language.</xs:documentation></xs:annotation>
        <xs:complexType>
          <xs:sequence>
            <xs:element name="metadata" type="Metadata"/>
            <xs:element name="facts" type="Facts"/>
            <xs:element name="body" type="Body"/>
          </xs:sequence>
          <xs:attribute name="version" use="required" fixed="1"/>
          <xs:attribute name="dir">
            <xs:simpleType>
              <xs:restriction base="xs:token">
                <xs:enumeration value="ltr"/><xs:enumeration value="rtl"/>
              </xs:restriction>
            </xs:simpleType>
          </xs:attribute>
          <xs:attribute name="source" type="xs:string" use="required"/>
          <xs:attribute name="sha256" use="required">
            <xs:simpleType>
              <xs:restriction base="xs:token"><xs:pattern value="[0-9a-f]{64}"/></xs:restriction>
            </xs:simpleType>
          </xs:attribute>
          <xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip">
            <xs:annotation><xs:documentation>xml:lang: the notice's language.</xs:documentation></xs:annotation>
          </xs:anyAttribute>
        </xs:complexType>
      </xs:element>

      <!-- What the front matter says -->

      <xs:complexType name="Metadata">
        <xs:sequence>
          <xs:element name="title" type="Value" minOccurs="0"/>
          <xs:element name="slug" type="Value" minOccurs="0"/>
          <xs:element name="locale" type="Value" minOccurs="0"/>
          <xs:element name="description" type="Value" minOccurs="0"/>
          <xs:element name="effective" type="Day" minOccurs="0"/>
          <xs:element name="updated" type="Day" minOccurs="0"/>
          <xs:element name="version" type="Value" minOccurs="0"/>
          <xs:element name="profile" type="Value" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="declaration" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation>
              <xs:documentation>A disclosure that the author declares covered or not applicable.</xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:simpleContent>
                <xs:extension base="Value">
                  <xs:attribute name="id" type="xs:string" use="required"/>
                  <xs:attribute name="status" use="required">
                    <xs:simpleType>
                      <xs:restriction base="xs:token">
                        <xs:enumeration value="covered"/><xs:enumeration value="not-applicable"/>
                      </xs:restriction>
                    </xs:simpleType>
                  </xs:attribute>
                  <xs:attribute name="by" type="xs:string"/>
                </xs:extension>
              </xs:simpleContent>
            </xs:complexType>
          </xs:element>
          <xs:element name="divergence" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation>
              <xs:documentation>A difference from the source that is meant.</xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:simpleContent>
                <xs:extension base="Value">
                  <xs:attribute name="scope" type="xs:string"/>
                  <xs:attribute name="owner" type="xs:string"/>
                  <xs:attribute name="until" type="xs:string"/>
                </xs:extension>
              </xs:simpleContent>
            </xs:complexType>
          </xs:element>
          <xs:element name="frontMatter" minOccurs="0">
            <xs:complexType>
              <xs:simpleContent>
                <xs:extension base="Value">
                  <xs:attribute name="content-range" type="Range" use="required"/>
                  <xs:attribute name="closed" type="xs:boolean" use="required"/>
                </xs:extension>
              </xs:simpleContent>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>

      <xs:complexType name="Value">
        <xs:simpleContent>
          <xs:extension base="xs:string"><xs:attributeGroup ref="place"/></xs:extension>
        </xs:simpleContent>
      </xs:complexType>

      <xs:complexType name="Day">
        <xs:simpleContent>
          <xs:extension base="Value"><xs:attribute name="value" type="xs:date"/></xs:extension>
        </xs:simpleContent>
      </xs:complexType>

      <!-- What the text states -->

      <xs:complexType name="Facts">
        <xs:sequence>
          <xs:element name="contact" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:simpleContent>
                <xs:extension base="Fact">
                  <xs:attribute name="kind" use="required">
                    <xs:simpleType>
                      <xs:restriction base="xs:token">
                        <xs:enumeration value="email"/><xs:enumeration value="phone"/>
                        <xs:enumeration value="postal"/>
                      </xs:restriction>
                    </xs:simpleType>
                  </xs:attribute>
                </xs:extension>
              </xs:simpleContent>
            </xs:complexType>
          </xs:element>
          <xs:element name="date" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:simpleContent>
                <xs:extension base="Value">
                  <xs:attribute name="value" use="required">
                    <xs:simpleType><xs:union memberTypes="xs:date xs:gYearMonth xs:gYear"/></xs:simpleType>
                  </xs:attribute>
                  <xs:attribute name="form" type="xs:NMTOKEN" use="required"/>
                </xs:extension>
              </xs:simpleContent>
            </xs:complexType>
          </xs:element>
          <xs:element name="period" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:simpleContent>
                <xs:extension base="Value">
                  <xs:attribute name="count" type="xs:decimal" use="required"/>
                  <xs:attribute name="unit" type="xs:string" use="required"/>
                </xs:extension>
              </xs:simpleContent>
            </xs:complexType>
          </xs:element>
          <xs:element name="amount" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:simpleContent>
                <xs:extension base="Number">
                  <xs:attribute name="currency" type="xs:string" use="required"/>
                </xs:extension>
              </xs:simpleContent>
            </xs:complexType>
          </xs:element>
          <xs:element name="percentage" type="Number" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="number" type="Number" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="term" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:simpleContent>
                <xs:extension base="Fact">
                  <xs:attribute name="form" type="xs:NMTOKEN" use="required"/>
                </xs:extension>
              </xs:simpleContent>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>

      <xs:complexType name="Fact">
        <xs:simpleContent>
          <xs:extension base="Value"><xs:attribute name="value" type="xs:string" use="required"/></xs:extension>
        </xs:simpleContent>
      </xs:complexType>

      <xs:complexType name="Number">
        <xs:simpleContent>
          <xs:extension base="Value"><xs:attribute name="value" type="xs:decimal" use="required"/></xs:extension>
        </xs:simpleContent>
      </xs:complexType>
    """
}
