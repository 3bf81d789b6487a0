extension Phrasebook {
  /// Words around contact details. `_` is a blank, `*` lets endings follow.
  static let contactWords = """
    @en
    reach contact reach_us reach_out write_to email_us e-mail_us get_in_touch call_us
    phone phone telephone tel fax mobile call toll-free toll_free hotline
    officer data_protection_officer dpo privacy_officer
    example e.g. eg example such_as for_instance i.e. like format
    street street st avenue ave road rd boulevard blvd lane ln drive highway hwy suite
    @de
    reach kontakt* wenden_sie_sich schreiben_sie erreichen_sie
    phone telefon tel fon fax mobil rufnummer hotline telefonnummer
    officer datenschutzbeauftragte* datenschutzbeauftragter
    example z._b. z.b. beispiel* etwa bspw
    street straße str platz weg allee gasse
    @fr
    reach contact* écri* joindre
    phone téléphone tél tel fax portable appel*
    officer délégué_à_la_protection_des_données déléguée_à_la_protection_des_données dpo dpd
    example p._ex. par_exemple ex exemple comme
    street rue avenue boulevard place quai chemin
    @es
    reach contact* escrib* comuní* ponerse_en_contacto
    phone teléfono tel tfno fax móvil llam*
    officer delegado_de_protección_de_datos delegada_de_protección_de_datos dpd dpo
    example p._ej. por_ejemplo ejemplo como
    street calle avenida avda plaza paseo
    @it
    reach contatt* scriv* rivolg*
    phone telefono tel fax cellulare chiam*
    officer responsabile_della_protezione_dei_dati rpd dpo
    example ad_es. es. per_esempio ad_esempio esempio come
    street via viale piazza corso
    @pt
    reach contat* contact* escrev* entrar_em_contato fale_conosco
    phone telefone tel fax telemóvel celular lig*
    officer encarregado_de_proteção_de_dados encarregado_da_proteção_de_dados encarregado dpo epd
    example p._ex. por_exemplo ex exemplo como
    street rua avenida av praça travessa
    @nl
    reach contact* schrijf* neem_contact bereik*
    phone telefoon tel fax mobiel telefoonnummer bel
    officer functionaris_voor_gegevensbescherming functionaris_gegevensbescherming fg dpo
    example bijv. bv. bijvoorbeeld voorbeeld zoals
    @pl
    reach kontakt* skontakt* pisz* napisz*
    phone telefon* tel fax faks kom
    officer inspektor_ochrony_danych inspektorem_ochrony_danych inspektora_ochrony_danych iod
    example np. na_przykład przykład* jak
    street ul ulica aleja al plac
    @ja
    reach お問い合わせ 問い合わせ お問合せ 問合せ 連絡 ご連絡
    phone 電話 電話番号 TEL Tel ファックス ファクス
    officer データ保護責任者 データ保護オフィサー 個人情報保護管理者
    example 例 たとえば 例えば など
    @zh
    reach 联系 聯絡 聯繫 联络 写信 寫信
    phone 电话 電話 热线 熱線 传真 傳真 手机
    officer 数据保护官 數據保護官 資料保護長 数据保护专员 个人信息保护负责人
    example 例如 比如 如 示例
    @ko
    reach 문의 연락 이메일을_보내
    phone 전화 전화번호 팩스 연락처 휴대폰
    officer 개인정보_보호책임자 개인정보보호책임자 개인정보_보호_책임자 데이터_보호_책임자
    example 예 예를_들어 예시 등
    @ar
    reach اتصل اتصال تواصل راسل* مراسلت*
    phone هاتف فاكس جوال
    officer مسؤول_حماية_البيانات
    example مثل مثال مثلا مثلاً
    @hi
    reach संपर्क लिखें
    phone फ़ोन फोन दूरभाष टेलीफ़ोन फ़ैक्स
    officer डेटा_सुरक्षा_अधिकारी डेटा_संरक्षण_अधिकारी
    example उदाहरण जैसे
    @sv
    reach kontakt* skriv* nå_oss
    phone telefon* tel fax mobil ring
    officer dataskyddsombud*
    example t.ex. t._ex. exempel* som
    @da
    reach kontakt* skriv*
    phone telefon* tlf tel fax mobil ring
    officer databeskyttelsesrådgiver* dpo
    example f.eks. fx eksempel* såsom
    @cs
    reach kontakt* obraťte napište
    phone telefon* tel fax mobil
    officer pověřenec_pro_ochranu_osobních_údajů pověřence_pro_ochranu_osobních_údajů
    officer pověřencem_pro_ochranu_osobních_údajů pověřenci_pro_ochranu_osobních_údajů dpo
    example např. například příklad* jako
    @tr
    reach iletişim* ulaş* yazın başvur*
    phone telefon* tel faks gsm
    officer veri_koruma_görevlisi* veri_koruma_sorumlusu*
    example örn. örneğin örnek* gibi
    @ru
    reach связ* свяж* контакт* обращ* обрат* напи*
    phone телефон* тел факс
    officer инспектор_по_защите_данных инспектору_по_защите_данных
    officer ответственный_за_защиту_данных сотрудник_по_защите_данных
    example например пример* напр
    street ул улица проспект пр пер
    """
}
