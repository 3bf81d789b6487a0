extension XMLVocabulary {
  /// The schema in RELAX NG, XML syntax (ISO/IEC 19757-2).
  package static let relaxNG = relaxNGValues + relaxNGText

  /// The root, the metadata and the facts.
  private static let relaxNGValues = """
    <?xml version="1.0" encoding="UTF-8"?>
    <grammar xmlns="http://relaxng.org/ns/structure/1.0"
        xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"
        ns="urn:policyc:notice:1">

      <a:documentation>The XML of a privacy notice that policyc compiles. Places count UTF-8 bytes of the
        source file from 0; lines count from 1. White space between elements is layout; the text of `text`,
        `literal`, `code`, `html` and of the elements of `metadata` and `facts` counts.</a:documentation>

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
    """
}
