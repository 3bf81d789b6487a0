extension Phrasebook {
  /// Words around contact details. `_` is a blank, `*` lets endings follow.
  static let contactWords = """
    @en
    ask contact_us contact_me reach_us write_to_us email_us e-mail_us get_in_touch
    reach contact reach_us reach_out write_to email_us e-mail_us get_in_touch call_us
    phone phone telephone tel fax mobile call toll-free toll_free hotline
    officer data_protection_officer dpo privacy_officer
    example e.g. eg example such_as for_instance i.e. like format
    @de
    ask kontaktieren_sie_uns an_uns_wenden wenden_sie_sich_an_uns schreiben_sie_uns kontaktiere_uns
    reach kontakt* wenden_sie_sich schreiben_sie erreichen_sie
    phone telefon tel fon fax mobil rufnummer hotline telefonnummer
    officer datenschutzbeauftragte* datenschutzbeauftragter
    example z._b. z.b. beispiel* etwa bspw
    @fr
    ask contactez-nous nous_contacter écrivez-nous nous_écrire
    reach contact* écri* joindre
    phone téléphone tél tel fax portable appel*
    officer délégué_à_la_protection_des_données déléguée_à_la_protection_des_données dpo dpd
    example p._ex. par_exemple ex exemple comme
    @es
    ask contáctenos contactarnos contacte_con_nosotros contactar_con_nosotros escríbanos
    reach contact* escrib* comuní* ponerse_en_contacto
    phone teléfono tel tfno fax móvil llam*
    officer delegado_de_protección_de_datos delegada_de_protección_de_datos dpd dpo
    example p._ej. por_ejemplo ejemplo como
    @it
    ask contattarci contattateci contattaci scriverci
    reach contatt* scriv* rivolg*
    phone telefono tel fax cellulare chiam*
    officer responsabile_della_protezione_dei_dati rpd dpo
    example ad_es. es. per_esempio ad_esempio esempio come
    @pt
    ask contate-nos contacte-nos entre_em_contato entre_em_contacto fale_conosco
    reach contat* contact* escrev* entrar_em_contato fale_conosco
    phone telefone tel fax telemóvel celular lig*
    officer encarregado_de_proteção_de_dados encarregado_da_proteção_de_dados encarregado dpo epd
    example p._ex. por_exemplo ex exemplo como
    @nl
    ask contact_met_ons ons_bereiken
    reach contact* schrijf* neem_contact bereik*
    phone telefoon tel fax mobiel telefoonnummer bel
    officer functionaris_voor_gegevensbescherming functionaris_gegevensbescherming fg dpo
    example bijv. bv. bijvoorbeeld voorbeeld zoals
    @pl
    ask skontaktuj_się_z_nami kontakt_z_nami skontaktować_się_z_nami prosimy_o_kontakt
    reach kontakt* skontakt* pisz* napisz*
    phone telefon* tel fax faks kom
    officer inspektor_ochrony_danych inspektorem_ochrony_danych inspektora_ochrony_danych iod
    example np. na_przykład przykład* jak
    @ja
    ask お問い合わせください ご連絡ください お問い合わせ下さい お問合せください
    reach お問い合わせ 問い合わせ お問合せ 問合せ 連絡 ご連絡
    phone 電話 電話番号 TEL Tel ファックス ファクス
    officer データ保護責任者 データ保護オフィサー 個人情報保護管理者
    example 例 たとえば 例えば など
    @zh
    ask 联系我们 聯絡我們 与我们联系 與我們聯絡 聯繫我們
    reach 联系 聯絡 聯繫 联络 写信 寫信
    phone 电话 電話 热线 熱線 传真 傳真 手机
    officer 数据保护官 數據保護官 資料保護長 数据保护专员 个人信息保护负责人
    example 例如 比如 如 示例
    @ko
    ask 문의해_주 문의하시기 문의해주 연락해_주
    reach 문의 연락 이메일을_보내
    phone 전화 전화번호 팩스 연락처 휴대폰
    officer 개인정보_보호책임자 개인정보보호책임자 개인정보_보호_책임자 데이터_보호_책임자
    example 예 예를_들어 예시 등
    @ar
    ask اتصل_بنا الاتصال_بنا التواصل_معنا
    reach اتصل اتصال تواصل راسل* مراسلت*
    phone هاتف فاكس جوال
    officer مسؤول_حماية_البيانات
    example مثل مثال مثلا مثلاً
    @hi
    ask हमसे_संपर्क
    reach संपर्क लिखें
    phone फ़ोन फोन दूरभाष टेलीफ़ोन फ़ैक्स
    officer डेटा_सुरक्षा_अधिकारी डेटा_संरक्षण_अधिकारी
    example उदाहरण जैसे
    @sv
    ask kontakta_oss
    reach kontakt* skriv* nå_oss
    phone telefon* tel fax mobil ring
    officer dataskyddsombud*
    example t.ex. t._ex. exempel* som
    @da
    ask kontakt_os kontakte_os
    reach kontakt* skriv*
    phone telefon* tlf tel fax mobil ring
    officer databeskyttelsesrådgiver* dpo
    example f.eks. fx eksempel* såsom
    @cs
    ask kontaktujte_nás obraťte_se_na_nás
    reach kontakt* obraťte napište
    phone telefon* tel fax mobil
    officer pověřenec_pro_ochranu_osobních_údajů pověřence_pro_ochranu_osobních_údajů
    officer pověřencem_pro_ochranu_osobních_údajů pověřenci_pro_ochranu_osobních_údajů dpo
    example např. například příklad* jako
    @tr
    ask bize_ulaş* bizimle_iletişim*
    reach iletişim* ulaş* yazın başvur*
    phone telefon* tel faks gsm
    officer veri_koruma_görevlisi* veri_koruma_sorumlusu*
    example örn. örneğin örnek* gibi
    @ru
    ask свяжитесь_с_нами связаться_с_нами обратитесь_к_нам
    reach связ* свяж* контакт* обращ* обрат* напи*
    phone телефон* тел факс
    officer инспектор_по_защите_данных инспектору_по_защите_данных
    officer ответственный_за_защиту_данных сотрудник_по_защите_данных
    example например пример* напр
    """
}
