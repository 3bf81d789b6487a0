extension Phrasebook {
  /// What notices and other documents are called, and what points at them. `_` is a blank, `*` lets
  /// endings follow; a tag names the noun.
  static let documentWords = """
    @en
    this this
    our our
    privacy privacy data_protection data_privacy
    privacy=online online
    self=policy policy
    self=notice notice
    self=statement statement
    document notice policy statement terms agreement guidelines conditions addendum
    terms terms agreement conditions rights licence license eula guidelines
    @de
    this diese dieser diesen dieses diesem vorliegende vorliegenden
    our unsere unserer unseren unserem unser
    privacy datenschutz*
    self=erklärung datenschutzerklärung* erklärung
    self=hinweis datenschutzhinweis*
    self=richtlinie datenschutzrichtlinie* richtlinie
    self=bestimmungen datenschutzbestimmung*
    self=information datenschutzinformation*
    self=mitteilung datenschutzmitteilung*
    document hinweis hinweise hinweisen richtlinie richtlinien erklärung bestimmungen agb
    document nutzungsbedingungen geschäftsbedingungen vertragsbedingungen cookie-hinweis*
    document cookie-richtlinie* datenschutzerklärung datenschutzhinweis* vereinbarung
    terms nutzungsbedingung* geschäftsbedingung* bedingungen agb vereinbarung rechte lizenz
    @fr
    this cette la_présente présente ce cet le_présent présent
    our notre nos
    privacy confidentialité vie_privée protection_des_données données_personnelles
    self=politique politique
    self=déclaration déclaration
    self=charte charte
    self=avis avis
    self=notice notice
    document politique avis déclaration charte conditions contrat directives
    terms conditions contrat droits licence accord
    @es
    this esta la_presente este el_presente presente
    our nuestra nuestro nuestras nuestros
    privacy privacidad protección_de_datos
    self=política política
    self=aviso aviso
    self=declaración declaración
    document política aviso declaración términos condiciones acuerdo
    terms términos condiciones acuerdo derechos licencia
    @it
    this questa la_presente presente questo
    our nostra nostro nostre nostri
    privacy privacy riservatezza protezione_dei_dati
    self=informativa informativa
    self=politica politica policy
    self=dichiarazione dichiarazione
    self=avviso avviso
    document informativa politica policy avviso dichiarazione termini condizioni accordo
    terms termini condizioni accordo diritti licenza
    @pt
    this esta este a_presente presente nesta neste desta deste
    our nossa nosso nossas nossos
    privacy privacidade proteção_de_dados protecção_de_dados
    self=política política
    self=aviso aviso
    self=declaração declaração
    document política aviso declaração termos condições acordo
    terms termos condições acordo contrato direitos licença
    @nl
    this deze dit
    our ons onze
    privacy privacy* gegevensbescherming
    self=beleid privacybeleid beleid
    self=verklaring privacyverklaring verklaring
    self=kennisgeving privacykennisgeving kennisgeving privacymelding
    self=statement privacystatement
    document beleid verklaring kennisgeving voorwaarden melding cookiebeleid cookieverklaring
    document cookiemelding cookiekennisgeving gebruiksvoorwaarden servicevoorwaarden overeenkomst
    terms voorwaarden gebruiksvoorwaarden servicevoorwaarden overeenkomst rechten licentie
    @pl
    this niniejsz* ta tej tę tą ten tego
    our nasz* naszej naszą
    privacy prywatności ochrony_danych
    self=polityka polityka polityki polityce politykę polityką
    self=oświadczenie oświadczenie oświadczenia oświadczeniu
    self=informacja informacja informacji informację o_ochronie
    self=powiadomienie powiadomienie powiadomienia powiadomieniu
    document polityka polityki polityce politykę polityką powiadomienie powiadomieniu regulamin*
    document warunki warunkach warunków oświadczenie oświadczeniu umowa umowie informacja informacji
    terms warunki warunkach regulamin* umowa prawa licencja
    @ja
    this 本 この
    our 当社の 弊社の 私たちの
    privacy プライバシー 個人情報保護 個人情報の取扱い 個人情報
    self=ポリシー ポリシー
    self=方針 方針
    self=通知 通知 告知
    self=ステートメント ステートメント 声明
    document ポリシー 通知 規約 方針 声明 ステートメント 告知 条件
    terms 規約 条件 契約 権利 ライセンス
    @zh
    this 本 此
    our 我们的 我們的
    privacy 隐私权 隱私權 隐私 隱私 个人信息保护 個人資料保護
    self=政策 政策
    self=声明 声明 聲明
    self=通知 通知 告知 公告
    document 政策 通知 声明 聲明 条款 條款 协议 協議 公告 告知
    terms 条款 條款 协议 協議 权利 權利 许可 許可
    @ko
    this 본 이
    our 당사의 저희의 우리의 저희
    privacy 개인정보_처리 개인정보_보호 개인정보 프라이버시
    self=방침 방침 처리방침 보호방침
    self=정책 정책
    self=고지 고지 공지 통지
    document 정책 방침 고지 통지 약관 공지 조건
    terms 약관 조건 계약 권리 라이선스
    @ar
    this هذه هذا
    privacy خصوصية حماية_البيانات
    self=سياسة سياسة
    self=إشعار إشعار
    self=بيان بيان
    document سياسة إشعار بيان شروط اتفاقية
    terms شروط اتفاقية حقوق ترخيص
    @hi
    this इस यह
    our हमारी हमारे हमारा
    privacy गोपनीयता निजता
    self=नीति नीति
    self=सूचना सूचना
    self=कथन कथन वक्तव्य
    document नीति सूचना कथन वक्तव्य शर्तें शर्तों अनुबंध
    terms शर्तें शर्तों अनुबंध अधिकार लाइसेंस
    @sv
    this denna detta den_här det_här
    our vår vårt våra
    privacy integritet* sekretess* dataskydd* personuppgift*
    self=policy integritetspolicy* sekretesspolicy* dataskyddspolicy* policy policyn
    self=meddelande integritetsmeddelande* sekretessmeddelande* meddelande meddelandet
    self=förklaring integritetsförklaring* sekretessförklaring*
    document policy policyn cookiepolicy* cookiemeddelande* meddelande villkor* användarvillkor* avtal
    terms villkor* användarvillkor* avtal rättigheter licens
    @da
    this denne dette
    our vores
    privacy privatliv* persondata* databeskyttelse*
    self=politik privatlivspolitik* persondatapolitik* politik politikken
    self=meddelelse privatlivsmeddelelse* meddelelse meddelelsen
    self=erklæring privatlivserklæring* erklæring erklæringen
    document politik politikken cookiepolitik* cookiemeddelelse* meddelelse erklæring vilkår* betingelser
    document cookieerklæring* handelsbetingelser
    terms vilkår* betingelser aftale rettigheder licens
    @cs
    this tyto těchto těmito toto tohoto tomto tímto
    our naše našich našem našimi
    privacy ochrany_osobních_údajů ochraně_osobních_údajů soukromí
    self=zásady zásady zásad zásadách zásadami
    self=oznámení oznámení
    self=prohlášení prohlášení
    document zásady zásadách zásad oznámení prohlášení podmínky podmínkách smlouva
    terms podmínky podmínek podmínkách smlouva práva licence
    @tr
    this bu işbu
    our bizim
    privacy gizlilik kişisel_verilerin_korunması
    self=politika politika politikası politikasını politikasının politikanın politikayı politikada
    self=bildirim bildirim bildirimi bildirimini bildiriminin bildirimin bildirimde bildirimimiz
    self=beyan beyan beyanı beyanını
    self=ilke ilke ilkesi ilkeleri ilkelerini ilkemiz
    document ilke* politika* bildirim* beyan* koşullar* koşulları* şartlar* sözleşme* metni*
    terms koşullar* koşulları* şartlar* şartları* sözleşme* haklar lisans
    @ru
    this настоящ* эта эту этой это этого этим этом
    our наш* нашей нашу
    privacy конфиденциальности приватности защиты_персональных_данных обработки_персональных_данных
    self=политика политика политики политику политике политикой
    self=уведомление уведомление уведомления уведомлении уведомлением
    self=заявление заявление заявления заявлении
    self=положение положение положения положении
    document политика политики политику политике политикой уведомление уведомлении заявление
    document условия условиях условиями соглашение соглашении
    terms услови* соглашени* права лицензи* договор*
    """
}
