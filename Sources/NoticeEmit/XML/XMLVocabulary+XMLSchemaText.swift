extension XMLVocabulary {
  /// The body of the schema in XML Schema 1.0.
  ///
  /// What is repeated is a sequence: libxml2 counts how often a choice or a group comes again, and keeps
  /// a place to go back to for each.
  static let xmlSchemaText = """

      <!-- The text -->

      <xs:complexType name="Body">
        <xs:sequence minOccurs="0" maxOccurs="unbounded"><xs:group ref="content"/></xs:sequence>
        <xs:attributeGroup ref="place"/>
        <xs:attribute name="nesting-limit-range" type="Range"/>
      </xs:complexType>

      <xs:complexType name="Section">
        <xs:sequence>
          <xs:element name="heading" type="Heading"/>
          <xs:sequence minOccurs="0" maxOccurs="unbounded"><xs:group ref="content"/></xs:sequence>
        </xs:sequence>
        <xs:attributeGroup ref="place"/>
        <xs:attribute name="level" type="Level" use="required"/>
        <xs:attribute name="number" type="xs:string"/>
        <xs:attribute name="anchor" type="xs:string"/>
        <xs:attribute name="id" type="xs:string">
          <xs:annotation><xs:documentation>The id on the page, the same in all locales.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="title" type="xs:string" use="required"/>
        <xs:attribute name="disclosures" type="xs:NMTOKENS"/>
      </xs:complexType>

      <xs:group name="content">
        <xs:choice>
          <xs:group ref="block"/>
          <xs:element name="section" type="Section"/>
        </xs:choice>
      </xs:group>

      <xs:group name="block">
        <xs:choice>
          <xs:element name="heading" type="Heading"/>
          <xs:element name="paragraph" type="Text"/>
          <xs:element name="quote" type="Quote"/>
          <xs:element name="list" type="List"/>
          <xs:element name="code" type="Code"/>
          <xs:element name="html" type="BlockLiteral"/>
          <xs:element name="break" type="Break"/>
          <xs:element name="table" type="Table"/>
          <xs:element name="definition" type="Definition"/>
          <xs:element name="footnote" type="Footnote"/>
        </xs:choice>
      </xs:group>

      <xs:complexType name="Text">
        <xs:sequence>
          <xs:group ref="attributeList"/>
          <xs:sequence minOccurs="0" maxOccurs="unbounded"><xs:group ref="inline"/></xs:sequence>
        </xs:sequence>
        <xs:attributeGroup ref="block"/>
      </xs:complexType>

      <xs:complexType name="Heading">
        <xs:complexContent>
          <xs:extension base="Text">
            <xs:attribute name="level" type="Level" use="required"/>
            <xs:attribute name="setext" type="xs:boolean"/>
            <xs:attribute name="marker-range" type="Range"/>
            <xs:attribute name="closing-marker-range" type="Range"/>
          </xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <xs:complexType name="Quote">
        <xs:sequence>
          <xs:group ref="attributeList"/>
          <xs:sequence minOccurs="0" maxOccurs="unbounded"><xs:group ref="block"/></xs:sequence>
        </xs:sequence>
        <xs:attributeGroup ref="block"/>
      </xs:complexType>

      <xs:complexType name="List">
        <xs:sequence>
          <xs:group ref="attributeList"/>
          <xs:element name="item" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:complexContent>
                <xs:extension base="Quote">
                  <xs:attribute name="marker" type="xs:string" use="required"/>
                  <xs:attribute name="marker-range" type="Range" use="required"/>
                  <xs:attribute name="number" type="xs:integer"/>
                  <xs:attribute name="task">
                    <xs:simpleType>
                      <xs:restriction base="xs:token">
                        <xs:enumeration value="open"/><xs:enumeration value="done"/>
                      </xs:restriction>
                    </xs:simpleType>
                  </xs:attribute>
                  <xs:attribute name="task-range" type="Range"/>
                </xs:extension>
              </xs:complexContent>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attributeGroup ref="block"/>
        <xs:attribute name="kind" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:token">
              <xs:enumeration value="bullet"/><xs:enumeration value="ordered"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="start" type="xs:integer"/>
        <xs:attribute name="delimiter" type="xs:string" use="required"/>
        <xs:attribute name="tight" type="xs:boolean" use="required"/>
      </xs:complexType>

      <xs:complexType name="BlockLiteral" mixed="true">
        <xs:sequence><xs:group ref="attributeList"/></xs:sequence>
        <xs:attributeGroup ref="block"/>
        <xs:attribute name="base64" type="xs:base64Binary"/>
      </xs:complexType>

      <xs:complexType name="Code" mixed="true">
        <xs:complexContent>
          <xs:extension base="BlockLiteral">
            <xs:attribute name="fenced" type="xs:boolean" use="required"/>
            <xs:attribute name="info" type="xs:string"/>
            <xs:attribute name="info-base64" type="xs:base64Binary"/>
            <xs:attribute name="info-range" type="Range"/>
            <xs:attribute name="opening-fence-range" type="Range"/>
            <xs:attribute name="closing-fence-range" type="Range"/>
          </xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <xs:complexType name="Break">
        <xs:sequence><xs:group ref="attributeList"/></xs:sequence>
        <xs:attributeGroup ref="block"/>
      </xs:complexType>

      <xs:complexType name="Table">
        <xs:sequence>
          <xs:group ref="attributeList"/>
          <xs:element name="head" type="Row"/>
          <xs:element name="row" type="Row" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attributeGroup ref="block"/>
        <xs:attribute name="alignments" use="required">
          <xs:simpleType>
            <xs:list>
              <xs:simpleType>
                <xs:restriction base="xs:token">
                  <xs:enumeration value="none"/><xs:enumeration value="left"/>
                  <xs:enumeration value="center"/><xs:enumeration value="right"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:list>
          </xs:simpleType>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="Row">
        <xs:sequence>
          <xs:group ref="attributeList"/>
          <xs:element name="cell" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:complexContent>
                <xs:extension base="Text">
                  <xs:attribute name="column" type="xs:nonNegativeInteger" use="required"/>
                </xs:extension>
              </xs:complexContent>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attributeGroup ref="block"/>
      </xs:complexType>

      <xs:complexType name="Definition">
        <xs:complexContent>
          <xs:extension base="Break">
            <xs:attribute name="label" type="xs:string" use="required"/>
            <xs:attribute name="label-base64" type="xs:base64Binary"/>
            <xs:attribute name="label-range" type="Range" use="required"/>
            <xs:attributeGroup ref="destination"/>
            <xs:attribute name="shadowed" type="xs:boolean"/>
            <xs:attribute name="used" type="xs:boolean" use="required"/>
          </xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <xs:complexType name="Footnote">
        <xs:complexContent>
          <xs:extension base="Quote">
            <xs:attributeGroup ref="footnoteLabel"/>
            <xs:attribute name="label-range" type="Range" use="required"/>
            <xs:attribute name="shadowed" type="xs:boolean"/>
            <xs:attribute name="used" type="xs:boolean" use="required"/>
          </xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <!-- Inlines -->

      <xs:group name="inline">
        <xs:choice>
          <xs:element name="text" type="InlineLiteral"/>
          <xs:element name="literal" type="InlineLiteral"/>
          <xs:element name="html" type="InlineLiteral"/>
          <xs:element name="softBreak" type="InlineLiteral"/>
          <xs:element name="lineBreak" type="InlineLiteral"/>
          <xs:element name="emphasis" type="Span"/>
          <xs:element name="strong" type="Span"/>
          <xs:element name="strikethrough" type="Span"/>
          <xs:element name="link" type="Link"/>
          <xs:element name="image" type="Link"/>
          <xs:element name="footnoteReference" type="FootnoteReference"/>
        </xs:choice>
      </xs:group>

      <xs:complexType name="InlineLiteral" mixed="true">
        <xs:sequence><xs:group ref="attributeList"/></xs:sequence>
        <xs:attributeGroup ref="inline"/>
        <xs:attribute name="base64" type="xs:base64Binary"/>
      </xs:complexType>

      <xs:complexType name="Span">
        <xs:sequence>
          <xs:group ref="attributeList"/>
          <xs:sequence minOccurs="0" maxOccurs="unbounded"><xs:group ref="inline"/></xs:sequence>
        </xs:sequence>
        <xs:attributeGroup ref="inline"/>
      </xs:complexType>

      <xs:complexType name="Link">
        <xs:complexContent>
          <xs:extension base="Span">
            <xs:attributeGroup ref="destination"/>
            <xs:attribute name="form" type="xs:NMTOKEN" use="required"/>
            <xs:attribute name="allowed" type="xs:boolean">
              <xs:annotation>
                <xs:documentation>`false` where the address may run a program.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
          </xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <xs:complexType name="FootnoteReference">
        <xs:sequence><xs:group ref="attributeList"/></xs:sequence>
        <xs:attributeGroup ref="inline"/>
        <xs:attributeGroup ref="footnoteLabel"/>
      </xs:complexType>

      <!-- Parts -->

      <xs:group name="attributeList">
        <xs:sequence>
          <xs:element name="attribute" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attributeGroup ref="offsets"/>
              <xs:attribute name="key" type="xs:string" use="required"/>
              <xs:attribute name="key-base64" type="xs:base64Binary"/>
              <xs:attribute name="value" type="xs:string" use="required"/>
              <xs:attribute name="value-base64" type="xs:base64Binary"/>
              <xs:attribute name="value-range" type="Range" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:group>

      <xs:attributeGroup name="offsets">
        <xs:attribute name="offset" type="xs:nonNegativeInteger" use="required"/>
        <xs:attribute name="length" type="xs:nonNegativeInteger" use="required"/>
      </xs:attributeGroup>

      <xs:attributeGroup name="place">
        <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
        <xs:attributeGroup ref="offsets"/>
      </xs:attributeGroup>

      <xs:attributeGroup name="block">
        <xs:attributeGroup ref="place"/>
        <xs:attribute name="id" type="xs:string"/>
        <xs:attribute name="attributes-range" type="Range"/>
      </xs:attributeGroup>

      <xs:attributeGroup name="inline">
        <xs:attributeGroup ref="offsets"/>
        <xs:attribute name="id" type="xs:string"/>
        <xs:attribute name="attributes-range" type="Range"/>
      </xs:attributeGroup>

      <xs:attributeGroup name="footnoteLabel">
        <xs:attribute name="label" type="xs:string" use="required"/>
        <xs:attribute name="label-base64" type="xs:base64Binary"/>
        <xs:attribute name="number" type="xs:positiveInteger" use="required">
          <xs:annotation>
            <xs:documentation>The number that readers see, in the order of the first references.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:attributeGroup>

      <xs:attributeGroup name="destination">
        <xs:attribute name="destination" type="xs:string" use="required"/>
        <xs:attribute name="destination-base64" type="xs:base64Binary"/>
        <xs:attribute name="destination-range" type="Range" use="required"/>
        <xs:attribute name="title" type="xs:string"/>
        <xs:attribute name="title-base64" type="xs:base64Binary"/>
        <xs:attribute name="title-range" type="Range"/>
      </xs:attributeGroup>

      <xs:simpleType name="Range">
        <xs:annotation>
          <xs:documentation>The place of a part: its offset and its length.</xs:documentation>
        </xs:annotation>
        <xs:restriction>
          <xs:simpleType><xs:list itemType="xs:nonNegativeInteger"/></xs:simpleType>
          <xs:length value="2"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="Level">
        <xs:restriction base="xs:integer">
          <xs:minInclusive value="1"/><xs:maxInclusive value="6"/>
        </xs:restriction>
      </xs:simpleType>

    </xs:schema>

    """
}
