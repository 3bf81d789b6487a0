import NoticeModel

/// The title and the headings of a notice that `policyc init` writes, by language.
enum SkeletonHeadings {
  /// The title, then a heading for each ``SkeletonSection``.
  private static let rows: [String: String] = [
    "en":
      "Privacy Notice|Who we are|What data we collect|Why we use your data|Who receives your data|Transfers to other countries|How long we keep your data|Your rights|Automated decisions|How we protect your data|Cookies and similar technologies|Children|Changes to this notice",
    "de":
      "Datenschutzerklärung|Verantwortlicher|Welche Daten wir erheben|Zwecke und Rechtsgrundlagen|Empfänger der Daten|Übermittlung in andere Länder|Speicherdauer|Ihre Rechte|Automatisierte Entscheidungen|Datensicherheit|Cookies|Kinder|Änderungen dieser Erklärung",
    "fr":
      "Politique de confidentialité|Responsable du traitement|Données collectées|Finalités et bases légales|Destinataires des données|Transferts vers d’autres pays|Durée de conservation|Vos droits|Décisions automatisées|Sécurité des données|Cookies|Enfants|Modifications de cette politique",
    "es":
      "Aviso de privacidad|Responsable del tratamiento|Datos que recogemos|Finalidades y bases jurídicas|Destinatarios de los datos|Transferencias a otros países|Plazo de conservación|Sus derechos|Decisiones automatizadas|Seguridad de los datos|Cookies|Menores|Cambios en este aviso",
    "it":
      "Informativa sulla privacy|Titolare del trattamento|Dati che raccogliamo|Finalità e basi giuridiche|Destinatari dei dati|Trasferimenti verso altri paesi|Periodo di conservazione|I vostri diritti|Decisioni automatizzate|Sicurezza dei dati|Cookie|Minori|Modifiche a questa informativa",
    "pt":
      "Aviso de privacidade|Responsável pelo tratamento|Dados que recolhemos|Finalidades e bases legais|Destinatários dos dados|Transferências para outros países|Prazo de conservação|Os seus direitos|Decisões automatizadas|Segurança dos dados|Cookies|Crianças|Alterações a este aviso",
    "nl":
      "Privacyverklaring|Verwerkingsverantwoordelijke|Welke gegevens wij verzamelen|Doeleinden en grondslagen|Ontvangers van de gegevens|Doorgifte naar andere landen|Bewaartermijnen|Uw rechten|Geautomatiseerde besluiten|Beveiliging van de gegevens|Cookies|Kinderen|Wijzigingen van deze verklaring",
    "pl":
      "Polityka prywatności|Administrator danych|Jakie dane zbieramy|Cele i podstawy prawne|Odbiorcy danych|Przekazywanie danych do innych państw|Okres przechowywania danych|Twoje prawa|Zautomatyzowane decyzje|Bezpieczeństwo danych|Pliki cookie|Dzieci|Zmiany tej polityki",
    "ru":
      "Политика конфиденциальности|Кто мы|Какие данные мы собираем|Цели и правовые основания|Получатели данных|Передача данных в другие страны|Сроки хранения данных|Ваши права|Автоматизированные решения|Защита данных|Файлы cookie|Дети|Изменения этой политики",
    "ja":
      "プライバシーポリシー|当社について|収集するデータ|利用目的と法的根拠|データの提供先|国外への移転|保存期間|お客様の権利|自動化された意思決定|データの安全管理|クッキー|お子様について|本ポリシーの変更",
    "ko":
      "개인정보 처리방침|개인정보처리자|수집하는 개인정보|처리 목적과 법적 근거|개인정보를 제공받는 자|국외 이전|보유 기간|정보주체의 권리|자동화된 결정|안전성 확보 조치|쿠키|아동|처리방침의 변경",
    "zh":
      "隐私声明|我们是谁|我们收集的数据|处理目的和法律依据|数据接收方|向其他国家传输数据|数据保存期限|您的权利|自动化决策|数据安全|Cookie|儿童|本声明的变更",
    "zh-Hant":
      "隱私權聲明|我們是誰|我們收集的資料|處理目的與法律依據|資料接收方|向其他國家傳輸資料|資料保存期限|您的權利|自動化決策|資料安全|Cookie|兒童|本聲明的變更",
    "ar":
      "إشعار الخصوصية|من نحن|البيانات التي نجمعها|الأغراض والأسس القانونية|الجهات التي تتلقى البيانات|نقل البيانات إلى دول أخرى|مدة الاحتفاظ بالبيانات|حقوقك|القرارات المؤتمتة|أمن البيانات|ملفات تعريف الارتباط|الأطفال|تغييرات هذا الإشعار",
    "hi":
      "गोपनीयता सूचना|हम कौन हैं|हम कौन सा डेटा एकत्र करते हैं|उद्देश्य और कानूनी आधार|डेटा किसे मिलता है|अन्य देशों में डेटा भेजना|डेटा कब तक रखा जाता है|आपके अधिकार|स्वचालित निर्णय|डेटा की सुरक्षा|कुकीज़|बच्चे|इस सूचना में बदलाव",
  ]

  /// The title and the headings in a language; English where it is not known.
  static func texts(_ locale: LocaleTag?) -> (title: String, headings: [String]) {
    var row: String?
    if let locale {
      let isTraditional = locale.script == "Hant" || ["TW", "HK", "MO"].contains(locale.region)
      row = rows[locale.language == "zh" && isTraditional ? "zh-Hant" : locale.language]
    }
    let parts = (row ?? rows["en"] ?? "").split(separator: "|").map(String.init)
    return (parts.first ?? "", Array(parts.dropFirst()))
  }
}
