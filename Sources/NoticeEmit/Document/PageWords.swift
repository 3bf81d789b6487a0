import NoticeModel

/// The words on a page that are not the notice's.
struct PageWords: Sendable {
  /// The heading of the table of contents.
  let contents: String
  /// The name of the list of languages.
  let languages: String
  /// The link past what stands above the notice.
  let skip: String
  /// What stands before the day from which a notice holds.
  let effective: String
  /// What stands before the day of its last change.
  let updated: String
  /// The title of a list of notices.
  let notices: String
  /// The heading of the footnotes.
  let footnotes: String
  /// What stands before a footnote's number.
  let footnote: String
  /// The link from a footnote back to the text.
  let back: String
  /// Whether they are English because the language's own are not known.
  let isForeign: Bool

  /// The words of a language; English where they are not known.
  static func words(for tag: LocaleTag?) -> PageWords {
    guard let tag else { return english(isForeign: true) }
    let language = aliases[tag.language] ?? tag.language
    for name in ["\(language)-\(tag.likelyScript)", language] {
      if let line = lines[name], let words = PageWords(line, isForeign: false) { return words }
    }
    return english(isForeign: true)
  }

  private static func english(isForeign: Bool) -> PageWords {
    PageWords(lines["en"] ?? [], isForeign: isForeign) ?? PageWords()
  }

  private init?(_ fields: [Substring], isForeign: Bool) {
    guard fields.count == 10 else { return nil }
    contents = String(fields[1])
    languages = String(fields[2])
    skip = String(fields[3])
    effective = String(fields[4])
    updated = String(fields[5])
    notices = String(fields[6])
    footnotes = String(fields[7])
    footnote = String(fields[8])
    back = String(fields[9])
    self.isForeign = isForeign
  }

  private init() {
    (contents, languages, skip) = ("", "", "")
    (effective, updated, notices) = ("", "", "")
    (footnotes, footnote, back) = ("", "", "")
    isForeign = true
  }

  private static let aliases = ["no": "nb", "nn": "nb", "iw": "he", "in": "id", "yue": "zh"]

  private static let lines: [String: [Substring]] = {
    var lines: [String: [Substring]] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: "|")
      if let name = fields.first { lines[String(name)] = fields }
    }
    return lines
  }()

  /// A language a line: its tag, then the words in the order of the properties.
  private static let table = """
    en|Contents|Languages|Skip to content|Effective from|Last updated|Privacy notices|Footnotes|Footnote|Back to the text
    ar|المحتويات|اللغات|انتقل إلى المحتوى|سارٍ اعتبارًا من|آخر تحديث|إشعارات الخصوصية|الحواشي|حاشية|العودة إلى النص
    bg|Съдържание|Езици|Към съдържанието|В сила от|Последна промяна|Политики за поверителност|Бележки|Бележка|Обратно към текста
    bn|সূচিপত্র|ভাষা|মূল বিষয়ে যান|কার্যকর|সর্বশেষ হালনাগাদ|গোপনীয়তা বিজ্ঞপ্তি|পাদটীকা|পাদটীকা|মূল পাঠে ফিরুন
    ca|Contingut|Idiomes|Ves al contingut|En vigor des del|Darrera actualització|Avisos de privadesa|Notes|Nota|Torna al text
    cs|Obsah|Jazyky|Přejít na obsah|Účinné od|Naposledy aktualizováno|Zásady ochrany osobních údajů|Poznámky|Poznámka|Zpět k textu
    da|Indhold|Sprog|Gå til indholdet|Gælder fra|Senest opdateret|Privatlivspolitikker|Fodnoter|Fodnote|Tilbage til teksten
    de|Inhalt|Sprachen|Zum Inhalt springen|Gültig ab|Zuletzt aktualisiert|Datenschutzhinweise|Fußnoten|Fußnote|Zurück zum Text
    el|Περιεχόμενα|Γλώσσες|Μετάβαση στο περιεχόμενο|Σε ισχύ από|Τελευταία ενημέρωση|Δηλώσεις απορρήτου|Υποσημειώσεις|Υποσημείωση|Επιστροφή στο κείμενο
    es|Contenido|Idiomas|Ir al contenido|En vigor desde|Última actualización|Avisos de privacidad|Notas|Nota|Volver al texto
    et|Sisukord|Keeled|Liigu sisu juurde|Kehtib alates|Viimati uuendatud|Privaatsusteated|Joonealused märkused|Märkus|Tagasi teksti juurde
    fa|فهرست|زبان‌ها|رفتن به محتوا|لازم‌الاجرا از|آخرین به‌روزرسانی|اطلاعیه‌های حریم خصوصی|پانوشت‌ها|پانوشت|بازگشت به متن
    fi|Sisällys|Kielet|Siirry sisältöön|Voimassa alkaen|Päivitetty viimeksi|Tietosuojaselosteet|Alaviitteet|Alaviite|Takaisin tekstiin
    fr|Sommaire|Langues|Aller au contenu|En vigueur depuis le|Dernière mise à jour|Politiques de confidentialité|Notes|Note|Retour au texte
    he|תוכן העניינים|שפות|דילוג לתוכן|בתוקף מיום|עודכן לאחרונה|הודעות פרטיות|הערות שוליים|הערה|חזרה לטקסט
    hi|विषय-सूची|भाषाएँ|सामग्री पर जाएँ|प्रभावी तिथि|अंतिम अपडेट|गोपनीयता सूचनाएँ|पाद-टिप्पणियाँ|पाद-टिप्पणी|पाठ पर वापस जाएँ
    hr|Sadržaj|Jezici|Prijeđi na sadržaj|Na snazi od|Zadnja izmjena|Obavijesti o privatnosti|Bilješke|Bilješka|Natrag na tekst
    hu|Tartalom|Nyelvek|Ugrás a tartalomra|Hatályos|Utolsó frissítés|Adatvédelmi tájékoztatók|Lábjegyzetek|Lábjegyzet|Vissza a szöveghez
    id|Daftar isi|Bahasa|Langsung ke konten|Berlaku sejak|Terakhir diperbarui|Pemberitahuan privasi|Catatan kaki|Catatan kaki|Kembali ke teks
    it|Indice|Lingue|Vai al contenuto|In vigore dal|Ultimo aggiornamento|Informative sulla privacy|Note|Nota|Torna al testo
    ja|目次|言語|本文へ移動|施行日|最終更新日|プライバシー通知|注|注|本文に戻る
    ko|목차|언어|본문으로 이동|시행일|최종 수정일|개인정보 처리방침|각주|각주|본문으로 돌아가기
    lt|Turinys|Kalbos|Pereiti prie turinio|Galioja nuo|Paskutinį kartą atnaujinta|Privatumo pranešimai|Išnašos|Išnaša|Grįžti į tekstą
    lv|Saturs|Valodas|Pāriet uz saturu|Spēkā no|Pēdējo reizi atjaunināts|Privātuma paziņojumi|Vēres|Vēre|Atpakaļ uz tekstu
    ms|Kandungan|Bahasa|Langkau ke kandungan|Berkuat kuasa dari|Kemas kini terakhir|Notis privasi|Nota kaki|Nota kaki|Kembali ke teks
    nb|Innhold|Språk|Gå til innholdet|Gjelder fra|Sist oppdatert|Personvernerklæringer|Fotnoter|Fotnote|Tilbake til teksten
    nl|Inhoud|Talen|Naar de inhoud|Geldig vanaf|Laatst bijgewerkt|Privacyverklaringen|Voetnoten|Voetnoot|Terug naar de tekst
    pl|Spis treści|Języki|Przejdź do treści|Obowiązuje od|Ostatnia aktualizacja|Informacje o prywatności|Przypisy|Przypis|Wróć do tekstu
    pt|Conteúdo|Idiomas|Ir para o conteúdo|Em vigor desde|Última atualização|Avisos de privacidade|Notas|Nota|Voltar ao texto
    ro|Cuprins|Limbi|Salt la conținut|În vigoare din|Ultima actualizare|Politici de confidențialitate|Note|Nota|Înapoi la text
    ru|Содержание|Языки|Перейти к содержанию|Действует с|Последнее обновление|Политики конфиденциальности|Примечания|Примечание|Вернуться к тексту
    sk|Obsah|Jazyky|Prejsť na obsah|Účinné od|Naposledy aktualizované|Zásady ochrany osobných údajov|Poznámky|Poznámka|Späť na text
    sl|Vsebina|Jeziki|Na vsebino|Velja od|Zadnja posodobitev|Obvestila o zasebnosti|Opombe|Opomba|Nazaj na besedilo
    sr|Садржај|Језици|Пређи на садржај|На снази од|Последња измена|Обавештења о приватности|Напомене|Напомена|Назад на текст
    sr-Latn|Sadržaj|Jezici|Pređi na sadržaj|Na snazi od|Poslednja izmena|Obaveštenja o privatnosti|Napomene|Napomena|Nazad na tekst
    sv|Innehåll|Språk|Hoppa till innehållet|Gäller från|Senast uppdaterad|Integritetspolicyer|Fotnoter|Fotnot|Tillbaka till texten
    th|สารบัญ|ภาษา|ข้ามไปยังเนื้อหา|มีผลตั้งแต่|ปรับปรุงล่าสุด|ประกาศความเป็นส่วนตัว|เชิงอรรถ|เชิงอรรถ|กลับไปที่เนื้อหา
    tr|İçindekiler|Diller|İçeriğe geç|Yürürlük tarihi|Son güncelleme|Gizlilik bildirimleri|Dipnotlar|Dipnot|Metne dön
    uk|Зміст|Мови|Перейти до змісту|Чинна з|Останнє оновлення|Політики конфіденційності|Примітки|Примітка|Повернутися до тексту
    ur|فہرست|زبانیں|مواد پر جائیں|نافذ العمل از|آخری تازہ کاری|رازداری کے نوٹس|حواشی|حاشیہ|متن پر واپس جائیں
    vi|Mục lục|Ngôn ngữ|Chuyển đến nội dung|Có hiệu lực từ|Cập nhật lần cuối|Thông báo về quyền riêng tư|Chú thích|Chú thích|Quay lại nội dung
    zh|目录|语言|跳到正文|生效日期|最近更新|隐私声明|脚注|脚注|返回正文
    zh-Hant|目錄|語言|跳到正文|生效日期|最近更新|隱私權聲明|註腳|註腳|返回正文
    """
}
