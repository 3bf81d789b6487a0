extension XMLVocabulary {
  /// The body of the schema in RELAX NG.
  static let relaxNGText = """

      <!-- The text -->

      <define name="body">
        <a:documentation>The text: sections, nested as the headings are, and blocks.</a:documentation>
        <element name="body">
          <ref name="place"/>
          <optional><attribute name="nesting-limit-range"><ref name="range"/></attribute></optional>
          <zeroOrMore><choice><ref name="block"/><ref name="section"/></choice></zeroOrMore>
        </element>
      </define>

      <define name="section">
        <element name="section">
          <attribute name="level"><ref name="level"/></attribute>
          <optional>
            <attribute name="number"><a:documentation>The numbering as it is written.</a:documentation></attribute>
          </optional>
          <optional>
            <attribute name="anchor"><a:documentation>The anchor that the notice gives.</a:documentation></attribute>
          </optional>
          <optional>
            <attribute name="id"><a:documentation>The id on the page, the same in all locales.</a:documentation></attribute>
          </optional>
          <attribute name="title"/>
          <optional>
            <attribute name="disclosures">
              <a:documentation>The disclosures that the section itself speaks of.</a:documentation>
              <list><oneOrMore><data type="NMTOKEN"/></oneOrMore></list>
            </attribute>
          </optional>
          <ref name="place"/>
          <ref name="heading"/>
          <zeroOrMore><choice><ref name="block"/><ref name="section"/></choice></zeroOrMore>
        </element>
      </define>

      <define name="block">
        <choice>
          <ref name="heading"/>
          <element name="paragraph"><ref name="blockStart"/><ref name="inlines"/></element>
          <element name="quote"><ref name="blockStart"/><ref name="blocks"/></element>
          <ref name="list"/>
          <ref name="code"/>
          <element name="html">
            <a:documentation>Raw HTML as it is written.</a:documentation>
            <ref name="blockAttributes"/>
            <ref name="literalContent"/>
          </element>
          <element name="break"><ref name="blockStart"/></element>
          <ref name="table"/>
          <ref name="definition"/>
          <ref name="footnote"/>
        </choice>
      </define>

      <define name="blocks">
        <zeroOrMore><ref name="block"/></zeroOrMore>
      </define>

      <define name="heading">
        <element name="heading">
          <ref name="blockAttributes"/>
          <attribute name="level"><ref name="level"/></attribute>
          <optional><attribute name="setext"><data type="boolean"/></attribute></optional>
          <optional><attribute name="marker-range"><ref name="range"/></attribute></optional>
          <optional><attribute name="closing-marker-range"><ref name="range"/></attribute></optional>
          <ref name="attributeList"/>
          <ref name="inlines"/>
        </element>
      </define>

      <define name="list">
        <element name="list">
          <ref name="blockAttributes"/>
          <attribute name="kind"><choice><value>bullet</value><value>ordered</value></choice></attribute>
          <optional><attribute name="start"><data type="integer"/></attribute></optional>
          <attribute name="delimiter"/>
          <attribute name="tight"><data type="boolean"/></attribute>
          <ref name="attributeList"/>
          <zeroOrMore>
            <element name="item">
              <ref name="blockAttributes"/>
              <attribute name="marker"/>
              <attribute name="marker-range"><ref name="range"/></attribute>
              <optional><attribute name="number"><data type="integer"/></attribute></optional>
              <optional>
                <attribute name="task"><choice><value>open</value><value>done</value></choice></attribute>
                <attribute name="task-range"><ref name="range"/></attribute>
              </optional>
              <ref name="attributeList"/>
              <ref name="blocks"/>
            </element>
          </zeroOrMore>
        </element>
      </define>

      <define name="code">
        <element name="code">
          <ref name="blockAttributes"/>
          <attribute name="fenced"><data type="boolean"/></attribute>
          <optional>
            <attribute name="info"/>
            <optional><attribute name="info-base64"><data type="base64Binary"/></attribute></optional>
            <attribute name="info-range"><ref name="range"/></attribute>
          </optional>
          <optional><attribute name="opening-fence-range"><ref name="range"/></attribute></optional>
          <optional><attribute name="closing-fence-range"><ref name="range"/></attribute></optional>
          <ref name="literalContent"/>
        </element>
      </define>

      <define name="table">
        <element name="table">
          <ref name="blockAttributes"/>
          <attribute name="alignments">
            <list>
              <zeroOrMore>
                <choice><value>none</value><value>left</value><value>center</value><value>right</value></choice>
              </zeroOrMore>
            </list>
          </attribute>
          <ref name="attributeList"/>
          <element name="head"><ref name="blockStart"/><ref name="cells"/></element>
          <zeroOrMore>
            <element name="row"><ref name="blockStart"/><ref name="cells"/></element>
          </zeroOrMore>
        </element>
      </define>

      <define name="cells">
        <zeroOrMore>
          <element name="cell">
            <ref name="blockAttributes"/>
            <attribute name="column"><data type="nonNegativeInteger"/></attribute>
            <ref name="attributeList"/>
            <ref name="inlines"/>
          </element>
        </zeroOrMore>
      </define>

      <define name="definition">
        <element name="definition">
          <a:documentation>A link reference definition.</a:documentation>
          <ref name="blockAttributes"/>
          <attribute name="label"/>
          <optional><attribute name="label-base64"><data type="base64Binary"/></attribute></optional>
          <attribute name="label-range"><ref name="range"/></attribute>
          <ref name="destination"/>
          <optional>
            <attribute name="shadowed">
              <a:documentation>Whether an earlier definition has the same label.</a:documentation>
              <data type="boolean"/>
            </attribute>
          </optional>
          <attribute name="used"><data type="boolean"/></attribute>
          <ref name="attributeList"/>
        </element>
      </define>

      <define name="footnote">
        <element name="footnote">
          <a:documentation>A footnote where the notice has it; pages show it behind the text.</a:documentation>
          <ref name="blockAttributes"/>
          <attribute name="label"/>
          <optional><attribute name="label-base64"><data type="base64Binary"/></attribute></optional>
          <attribute name="label-range"><ref name="range"/></attribute>
          <attribute name="number">
            <a:documentation>The number that readers see, in the order of the first references.</a:documentation>
            <data type="positiveInteger"/>
          </attribute>
          <optional>
            <attribute name="shadowed">
              <a:documentation>Whether an earlier footnote has the same label.</a:documentation>
              <data type="boolean"/>
            </attribute>
          </optional>
          <attribute name="used"><data type="boolean"/></attribute>
          <ref name="attributeList"/>
          <ref name="blocks"/>
        </element>
      </define>

      <!-- Inlines -->

      <define name="inlines">
        <zeroOrMore>
          <choice>
            <element name="text"><ref name="inlineAttributes"/><ref name="literalContent"/></element>
            <element name="literal">
              <a:documentation>Code in a line.</a:documentation>
              <ref name="inlineAttributes"/><ref name="literalContent"/>
            </element>
            <element name="html"><ref name="inlineAttributes"/><ref name="literalContent"/></element>
            <element name="softBreak"><ref name="inlineStart"/><text/></element>
            <element name="lineBreak"><ref name="inlineStart"/><text/></element>
            <element name="emphasis"><ref name="inlineStart"/><ref name="inlines"/></element>
            <element name="strong"><ref name="inlineStart"/><ref name="inlines"/></element>
            <element name="strikethrough"><ref name="inlineStart"/><ref name="inlines"/></element>
            <element name="link"><ref name="linkStart"/><ref name="inlines"/></element>
            <element name="image"><ref name="linkStart"/><ref name="inlines"/></element>
            <element name="footnoteReference">
              <a:documentation>The mark that leads to a footnote.</a:documentation>
              <ref name="inlineAttributes"/>
              <attribute name="label"/>
              <optional><attribute name="label-base64"><data type="base64Binary"/></attribute></optional>
              <attribute name="number"><data type="positiveInteger"/></attribute>
              <ref name="attributeList"/>
            </element>
          </choice>
        </zeroOrMore>
      </define>

      <define name="linkStart">
        <ref name="inlineAttributes"/>
        <ref name="destination"/>
        <attribute name="form">
          <choice>
            <value>inline</value><value>full-reference</value><value>collapsed-reference</value>
            <value>shortcut-reference</value><value>autolink</value><value>bare-url</value>
            <value>bare-email</value>
          </choice>
        </attribute>
        <optional>
          <attribute name="allowed">
            <a:documentation>`false` where the address may run a program and must not become a link.</a:documentation>
            <value>false</value>
          </attribute>
        </optional>
        <ref name="attributeList"/>
      </define>

      <define name="destination">
        <attribute name="destination"/>
        <optional><attribute name="destination-base64"><data type="base64Binary"/></attribute></optional>
        <attribute name="destination-range"><ref name="range"/></attribute>
        <optional>
          <attribute name="title"/>
          <optional><attribute name="title-base64"><data type="base64Binary"/></attribute></optional>
        </optional>
        <optional><attribute name="title-range"><ref name="range"/></attribute></optional>
      </define>

      <!-- Parts -->

      <define name="place">
        <attribute name="line"><data type="positiveInteger"/></attribute>
        <ref name="offsets"/>
      </define>

      <define name="offsets">
        <attribute name="offset"><data type="nonNegativeInteger"/></attribute>
        <attribute name="length"><data type="nonNegativeInteger"/></attribute>
      </define>

      <define name="range">
        <a:documentation>The place of a part: its offset and its length.</a:documentation>
        <list><data type="nonNegativeInteger"/><data type="nonNegativeInteger"/></list>
      </define>

      <define name="level">
        <data type="integer"><param name="minInclusive">1</param><param name="maxInclusive">6</param></data>
      </define>

      <define name="blockAttributes">
        <ref name="place"/>
        <ref name="identity"/>
      </define>

      <define name="inlineAttributes">
        <ref name="offsets"/>
        <ref name="identity"/>
      </define>

      <define name="identity">
        <optional><attribute name="id"/></optional>
        <optional><attribute name="attributes-range"><ref name="range"/></attribute></optional>
      </define>

      <define name="blockStart">
        <ref name="blockAttributes"/>
        <ref name="attributeList"/>
      </define>

      <define name="inlineStart">
        <ref name="inlineAttributes"/>
        <ref name="attributeList"/>
      </define>

      <define name="attributeList">
        <zeroOrMore>
          <element name="attribute">
            <a:documentation>An attribute that the notice gives with an attribute list.</a:documentation>
            <ref name="offsets"/>
            <attribute name="key"/>
            <optional><attribute name="key-base64"><data type="base64Binary"/></attribute></optional>
            <attribute name="value"/>
            <optional><attribute name="value-base64"><data type="base64Binary"/></attribute></optional>
            <attribute name="value-range"><ref name="range"/></attribute>
          </element>
        </zeroOrMore>
      </define>

      <define name="literalContent">
        <optional>
          <attribute name="base64">
            <a:documentation>The bytes of the text, where XML cannot hold them all.</a:documentation>
            <data type="base64Binary"/>
          </attribute>
        </optional>
        <ref name="attributeList"/>
        <text/>
      </define>

    </grammar>

    """
}
