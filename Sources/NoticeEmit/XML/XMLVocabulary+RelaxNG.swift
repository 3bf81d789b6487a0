extension XMLVocabulary {
  /// The schema in RELAX NG, XML syntax (ISO/IEC 19757-2).
  package static let relaxNG = relaxNGValues + relaxNGText

  /// The root, the metadata, the facts and the disclosures.
  private static let relaxNGValues = """
    <?xml version="1.0" encoding="UTF-8"?>
    <grammar xmlns="http://relaxng.org/ns/structure/1.0"
        xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"
        ns="urn:policyc:notice:1">

      <a:documentation>The XML of a privacy notice that policyc compiles. Places count UTF-8 bytes of the
        source file from 0; lines count from 1. White space between elements is layout; the text of `text`,
        `literal`, `code`, `html` and of the elements of `metadata`, `facts` and `disclosures` counts.</a:documentation>

      <start>
        <ref name="notice"/>
      </start>

      <define name="notice">
        <a:documentation>A notice in one language.</a:documentation>
        <element name="notice">
          <attribute name="version">
            <a:documentation>The vocabulary's version; another one may break readers of this one.</a:documentation>
            <value>1</value>
          </attribute>
          <optional>
            <attribute name="xml:lang"><data type="language"/></attribute>
          </optional>
          <optional>
            <attribute name="dir"><choice><value>ltr</value><value>rtl</value></choice></attribute>
          </optional>
          <attribute name="source">
            <a:documentation>The source file's path below the project's root.</a:documentation>
          </attribute>
          <attribute name="sha256">
            <a:documentation>The source file's SHA-256 digest.</a:documentation>
            <data type="string"><param name="pattern">[0-9a-f]{64}</param></data>
          </attribute>
          <ref name="metadata"/>
          <ref name="facts"/>
          <optional><ref name="disclosures"/></optional>
          <ref name="body"/>
        </element>
      </define>

      <!-- What the front matter says -->

      <define name="metadata">
        <a:documentation>What the front matter says, each value with its place.</a:documentation>
        <element name="metadata">
          <optional><element name="title"><ref name="value"/></element></optional>
          <optional><element name="slug"><ref name="value"/></element></optional>
          <optional><element name="locale"><ref name="value"/></element></optional>
          <optional><element name="description"><ref name="value"/></element></optional>
          <optional><element name="effective"><ref name="day"/></element></optional>
          <optional><element name="updated"><ref name="day"/></element></optional>
          <optional><element name="version"><ref name="value"/></element></optional>
          <zeroOrMore><element name="profile"><ref name="value"/></element></zeroOrMore>
          <zeroOrMore>
            <element name="declaration">
              <a:documentation>A disclosure that the author declares covered or not applicable; the text is
                the reason.</a:documentation>
              <attribute name="id"/>
              <attribute name="status">
                <choice><value>covered</value><value>not-applicable</value></choice>
              </attribute>
              <optional><attribute name="by"/></optional>
              <ref name="value"/>
            </element>
          </zeroOrMore>
          <zeroOrMore>
            <element name="divergence">
              <a:documentation>A difference from the source that is meant; the text is the reason.</a:documentation>
              <optional><attribute name="scope"/></optional>
              <optional><attribute name="owner"/></optional>
              <optional><attribute name="until"/></optional>
              <ref name="value"/>
            </element>
          </zeroOrMore>
          <optional>
            <element name="frontMatter">
              <a:documentation>The front matter as it is written, with the lines around it.</a:documentation>
              <attribute name="content-range"><ref name="range"/></attribute>
              <attribute name="closed"><data type="boolean"/></attribute>
              <ref name="value"/>
            </element>
          </optional>
        </element>
      </define>

      <define name="value">
        <ref name="place"/>
        <text/>
      </define>

      <define name="day">
        <optional>
          <attribute name="value">
            <a:documentation>The day, where the text is one.</a:documentation>
            <data type="date"/>
          </attribute>
        </optional>
        <ref name="value"/>
      </define>

      <!-- What the text states -->

      <define name="facts">
        <a:documentation>What the text states, by value; each element holds the words that state it.</a:documentation>
        <element name="facts">
          <zeroOrMore>
            <element name="contact">
              <attribute name="kind">
                <choice><value>email</value><value>phone</value><value>postal</value></choice>
              </attribute>
              <attribute name="value"/>
              <ref name="value"/>
            </element>
          </zeroOrMore>
          <zeroOrMore>
            <element name="date">
              <a:documentation>A date as far as it is known, always Gregorian.</a:documentation>
              <attribute name="value">
                <choice><data type="date"/><data type="gYearMonth"/><data type="gYear"/></choice>
              </attribute>
              <attribute name="form">
                <choice><value>iso</value><value>numeric</value><value>named</value><value>attribute</value></choice>
              </attribute>
              <ref name="value"/>
            </element>
          </zeroOrMore>
          <zeroOrMore>
            <element name="period">
              <attribute name="count"><data type="decimal"/></attribute>
              <attribute name="unit"/>
              <ref name="value"/>
            </element>
          </zeroOrMore>
          <zeroOrMore>
            <element name="amount">
              <attribute name="value"><data type="decimal"/></attribute>
              <attribute name="currency"/>
              <ref name="value"/>
            </element>
          </zeroOrMore>
          <zeroOrMore>
            <element name="percentage">
              <attribute name="value"><data type="decimal"/></attribute>
              <ref name="value"/>
            </element>
          </zeroOrMore>
          <zeroOrMore>
            <element name="number">
              <attribute name="value"><data type="decimal"/></attribute>
              <ref name="value"/>
            </element>
          </zeroOrMore>
          <zeroOrMore>
            <element name="term">
              <a:documentation>A term that the notice introduces.</a:documentation>
              <attribute name="value"/>
              <attribute name="form">
                <choice><value>parenthesised</value><value>strong</value><value>called</value></choice>
              </attribute>
              <ref name="value"/>
            </element>
          </zeroOrMore>
        </element>
      </define>

      <!-- What it discloses -->

      <define name="disclosures">
        <a:documentation>What the notice discloses, as far as evidence is known for its language.</a:documentation>
        <element name="disclosures">
          <attribute name="language"/>
          <zeroOrMore>
            <element name="disclosure">
              <attribute name="id"><data type="NMTOKEN"/></attribute>
              <attribute name="status">
                <choice><value>absent</value><value>partial</value><value>present</value><value>denied</value></choice>
              </attribute>
              <optional><attribute name="weakness"><data type="NMTOKEN"/></attribute></optional>
              <zeroOrMore><ref name="evidence"/></zeroOrMore>
            </element>
          </zeroOrMore>
        </element>
      </define>

      <define name="evidence">
        <element name="evidence">
          <a:documentation>A place that speaks for the disclosure, with its words.</a:documentation>
          <attribute name="kind">
            <choice><value>heading</value><value>phrase</value><value>fact</value><value>declaration</value></choice>
          </attribute>
          <attribute name="weight">
            <choice><value>present</value><value>denied</value><value>weak</value><value>facet</value></choice>
          </attribute>
          <optional><attribute name="weakness"><data type="NMTOKEN"/></attribute></optional>
          <optional><attribute name="facet"><data type="NMTOKEN"/></attribute></optional>
          <optional>
            <attribute name="section">
              <a:documentation>The id of the section that holds it.</a:documentation>
            </attribute>
          </optional>
          <ref name="value"/>
        </element>
      </define>

    """

  /// The body.
  private static let relaxNGText = """

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
