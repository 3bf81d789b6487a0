import MarkdownSyntax
import NoticeModel
import NoticeParity
import SourceText
import Testing

/// The language of a notice that nothing names.
@Suite struct WrittenLanguageTests {
  private func language(_ text: String) -> String? {
    let source = SourceFile(path: "a.md", text: text)
    return WrittenLanguage.locale(of: SyntaxTree.parse(source, dialect: .notice))?.description
  }

  @Test(arguments: [
    (
      "en",
      "# Privacy\n\nWe keep your name and the address that you give us, for as long as your account lasts. "
        + "We do not share them with anybody else, and we delete them when you ask us to."
    ),
    (
      "de",
      "# Datenschutz\n\nWir speichern Ihren Namen und die Anschrift, die Sie uns nennen, so lange es Ihr Konto "
        + "gibt. Wir geben sie nicht an andere weiter und löschen sie, wenn Sie das wollen."
    ),
    (
      "es",
      "# Privacidad\n\nGuardamos su nombre y la dirección que nos da mientras exista su cuenta. No los "
        + "compartimos con nadie y los borramos cuando usted lo pide, sin que le cueste nada."
    ),
    (
      "pt",
      "# Privacidade\n\nGuardamos o seu nome e a morada que você nos dá enquanto a sua conta existir. Não os "
        + "partilhamos com mais ninguém e são apagados quando você pede, sem que pague por isso."
    ),
    (
      "fr",
      "# Confidentialité\n\nNous gardons votre nom et l'adresse que vous nous donnez aussi longtemps que dure "
        + "votre compte. Nous ne les donnons à personne et les effaçons quand vous le demandez."
    ),
    (
      "pl",
      "# Prywatność\n\nPrzechowujemy Twoje imię oraz adres, które nam podajesz, tak długo, jak istnieje konto. "
        + "Nie udostępniamy ich nikomu i usuwamy je na żądanie. Nie jest to dla nas trudne."
    ),
    (
      "ru",
      "# Конфиденциальность\n\nМы храним ваше имя и адрес, который вы нам сообщили, пока существует ваша "
        + "учётная запись. Мы не передаём их никому и удаляем по вашей просьбе, если вы это хотите."
    ),
    ("ja", "# プライバシー\n\nお客様の名前と住所を、アカウントがある間だけ保管します。第三者には渡しません。"),
    ("zh", "# 隐私\n\n只要您的账户存在，我们就会保存您的姓名和地址。我们不会与任何人共享，您可以随时要求删除这些信息，我们会照办。"),
    ("ko", "# 개인정보\n\n계정이 있는 동안 이름과 주소를 보관합니다. 다른 사람과 공유하지 않으며 요청하시면 삭제합니다."),
    (
      "hi",
      "# गोपनीयता\n\nजब तक आपका खाता है, हम आपका नाम और पता रखते हैं। हम इन्हें किसी और को नहीं देते हैं और आपके कहने "
        + "पर हटा देते हैं। यह आपके लिए है।"
    ),
    (
      "ar",
      "# الخصوصية\n\nنحتفظ باسمك والعنوان الذي تعطينا إياه ما دام حسابك قائما. لا نشاركهما مع أي شخص آخر "
        + "ونحذفهما عندما تطلب ذلك من فريق الدعم في أي وقت."
    ),
  ])
  func isTold(_ expected: String, _ text: String) {
    #expect(language(text) == expected)
  }

  @Test func readsRawHTML() {
    let text = """
      <div class="the and of to in">
      <p>Wir speichern Ihren Namen und die Anschrift, die Sie uns nennen, so lange es Ihr <b>Konto</b> gibt.</p>
      <p>Wir geben sie nicht an andere weiter und löschen sie, wenn Sie das wollen.</p>
      </div>
      """
    #expect(language(text) == "de")
  }

  @Test func staysOpenWhereTheTextSaysTooLittle() {
    #expect(language("# Privacy\n\nUtrack, Inc.") == nil)
    #expect(language("") == nil)
    #expect(language(String(repeating: "Utrack Maps Store Prime ", count: 40)) == nil)
  }
}
