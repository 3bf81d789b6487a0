extension StatusPageEmitter {
  /// Writes what a block says, within an element of its language.
  mutating func write(_ text: StatusPage.Text) {
    for piece in text.pieces {
      switch piece {
      case .words(let words, nil): writer.text(words)
      case .words(let words, let mark?): write(words, mark)
      case .lineBreak: writer.element("br")
      case .open(let style): open(style)
      case .close: writer.close()
      }
    }
  }

  private mutating func open(_ style: StatusPage.Text.Style) {
    switch style {
    case .strong: writer.open("strong")
    case .emphasis: writer.open("em")
    // What `del` stands for here is a change of the source.
    case .deleted: writer.open("s")
    case .code:
      writer.open("code")
      writer.attribute("dir", "ltr")
    case .link: open("span", "a")
    case .aside:
      open("bdi", "u")
      writer.attribute("dir", "ltr")
    }
  }

  /// Marks words. A `mark` has no name of its own, so what is wrong stands in it for those who do not
  /// see it.
  private mutating func write(_ words: String, _ mark: StatusPage.Text.Mark) {
    let name = mark.severity?.rawValue ?? "compared"
    open("mark", name)
    writer.attribute("title", mark.message)
    writer.open("bdi")
    writer.attribute("class", "hidden")
    writer.attribute("lang", "en")
    writer.text("[\(name): ")
    writer.close()
    writer.text(words)
    element("span", "hidden", "]")
    writer.close()
  }
}
