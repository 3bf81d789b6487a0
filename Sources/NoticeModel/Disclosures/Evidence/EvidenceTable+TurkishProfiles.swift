extension EvidenceTable {
  /// Turkish: what the laws of Europe and of California ask for besides the core disclosures.
  ///
  /// A denial is part of the verb, and "satma" may be the sale itself: only forms that deny are listed.
  static let turkishProfiles: StaticString = """
    gap 7
    class satmaz: satmıyor* | satmayız | satmaz* | satmadı* | satmamakta* | satmayaca* | satmamış* | satılmaz* | satılmıyor* | satılmadı* | satılmamakta* | satılmamış*
    class satar: satıyor* | satar* | satabilir* | sattı* | satılır | satılıyor* | satılabilir* | satıldı* | satılmakta* | satılmış* | satış* | satan | satılan
    class paylaşmaz: paylaşmıyor* | paylaşmayız | paylaşmaz* | paylaşmadı* | paylaşmamakta* | paylaşılmaz* | paylaşılmıyor* | paylaşılmadı* | paylaşılmamakta* | aktarmıyor* | aktarmayız | aktarmaz* | aktarmamakta* | aktarılmaz* | aktarılmıyor* | aktarılmamakta* | vermiyor* | vermeyiz | verilmez | açıklamıyor* | açıklamayız | açıklanmaz | açıklamadı* | ifşa etmiyor* | ifşa etmeyiz
    class toplamaz: toplamıyor* | toplamayız | toplamaz* | toplamamakta* | toplanmaz* | toplanmıyor* | toplanmamakta* | işlemiyor* | işlemeyiz | işlemez* | işlememekte* | işlenmez* | işlenmiyor* | işlenmemekte* | istemiyor* | istemeyiz | talep etmiyor* | talep etmeyiz | saklamıyor* | saklamayız
    class kullanmaz: kullanmıyor* | kullanmayız | kullanmaz* | kullanmamakta* | kullanılmaz* | kullanılmıyor* | kullanılmamakta*
    class yapmaz: yapmıyor* | yapmayız | yapmaz* | yapılmaz* | yapılmıyor* | yapılmamakta* | etmiyor* | etmeyiz | etmez* | edilmez* | edilmemekte* | almıyor* | almayız | almaz* | alınmaz* | alınmıyor* | alınmamakta* | yok | yoktur | bulunmuyor* | bulunmamakta* | değil* | vermiyor* | vermeyiz | sunmuyor* | sunmayız | izin vermeyiz | atamadık | atanmamıştır
    class bilgi: veri* | bilgi*
    class ulaş: {email} | {phone} | {form} | {postal} | {link}
    class otorite: kurul* | kurum* | makam* | otorite* | mahkeme* | denetim* | kvkk | komiser*
    class hakkı: hak | hakkı* | hakları* | haklar* | itiraz*

    joint-controllers
    class ortak: (ortak | müşterek | birlikte) veri (sorumlu* | denetleyici* | kontrolör*) | müştereken sorumlu* | birlikte sorumlu*
    - <ortak> ..4 <yapmaz>
    + <ortak> &near (anlaşma* | sözleşme* | protokol* | düzenleme* | madde 26 | belirle* | irtibat nokta*)
    ~unspecific <ortak>

    legitimate-interest-named
    class çıkar: meşru [ticari | iş] (menfaat* | çıkar*)
    class hedef: geliştir* | iyileştir* | önle* | koru* | güvenli* | dolandırıcılı* | pazarla* | tanıtım* | işlet* | analiz* | anla* | optimiz* | araştır* | yanıt* | iletişim* | reklam* | istatistik* | suistimal* | kötüye | verimlilik* | savun* | kişiselleştir* | ölç* | tespit* | sürdür*
    + <çıkar> &block <hedef>
    ~unspecific <çıkar>

    transfer-safeguards
    + standart (sözleşme* | veri koruma | sözleşmesel)
    + (yeterlilik karar* | yeterlilik kararı* | bağlayıcı şirket kural* | bağlayıcı kurumsal | gizlilik kalkan* | privacy shield | data privacy framework | veri gizliliği çerçeve* | taahhütname* | yazılı taahhüt*)
    + yeterli [bir] [düzeyde] koruma* & (komisyon* | kurul* | ülke* | karar*)
    + (madde | maddesi) (44 | 45 | 46 | 47 | 49) & (aktar* | gdpr | güvence*)
    + (44 | 45 | 46 | 47 | 49) ..1 madde* & (aktar* | gdpr | güvence*)
    + açık rıza* ..8 (yurt dışı* | yurtdışı*)
    ~unspecific (uygun | yeterli | gerekli | makul) ..2 (güvence* | önlem* | tedbir* | koruma*) &block (aktar* | yurt dışı* | yurtdışı* | ülke*)

    provision-required
    + <bilgi> ..5 (vermek | vermeniz | sağlamak | sağlamanız | sunmanız | paylaşmanız | verilmesi | sağlanması) ..6 (zorunlu* | isteğe bağlı* | gönüllü* | yükümlü* | mecbur* | şart*)
    + (vermek | sağlamak | paylaşmak) ..2 (zorunda* | yükümlü* | mecbur*) & <bilgi>
    + (vermezseniz | vermediğiniz* | sağlamazsanız | sağlamadığınız* | paylaşmazsanız | paylaşmadığınız* | verilmemesi | sağlanmaması | vermemeniz | sağlamamanız) & (bilgi* | veri* | sunama* | sağlayama* | mümkün | kullanama*)
    + (zorunlu | isteğe bağlı) ..2 (alan* | bilgi* | veri*) ..6 (işaret* | belirt* | form*)
    + (kanuni | sözleşmesel | yasal) ..4 (zorunluluk* | gereklilik*) & (vermek | vermeniz | sağlan* | verilme*)

    adm-logic
    class makine: otomatik (karar* | işleme* | olarak karar*) | otomatikleştirilmiş [bireysel] karar* | otomatize karar* | otomatik sistem* | profil çıkar* | profilleme* | algoritma* | kredi puan*
    - <makine> ..6 (<yapmaz> | <kullanmaz>) ! <hakkı>
    + <makine> & (mantık* | mantığ* | ölçüt* | kriter* | etken* | faktör* | dikkate al* | parametre*) ! <hakkı>
    + <makine> & (sonucunda | sonuçlan* | reddedil* | onaylan*) ! <hakkı>
    ~unspecific <makine>

    special-category-data
    class hassas: özel nitelikli [kişisel] veri* | özel nitelikteki | hassas [kişisel] (veri* | bilgi*) | özel (kategori* | kategorideki) [kişisel] veri* | sağlık (veri* | bilgi*) | biyometrik* | genetik veri* | ırk | etnik* | dini inanç* | dinî inanç* | cinsel yönelim* | cinsel hayat* | siyasi görüş* | sendika*
    - <hassas> ..6 <toplamaz>
    - <hassas> ..5 (göndermeyin* | paylaşmayın* | vermeyin*)
    + <hassas> & (açık rıza* | rızanız* | açık onay* | açık izin* | madde 9 | 6 madde* | kanunlarda öngörül*)
    ~unspecific <hassas>

    cookie-durations
    class çerez: çerez* | cookie | cookies | izleyici* | yerel depolama*
    class üçüncü: üçüncü (taraf* | kişi* | şahıs* | şirket*) | google | facebook | meta | iş ortak* | ortaklarımız* | reklamveren* | reklam veren* | reklam ağ* | hizmet sağlayıcı* | tedarikçi* | başka şirket* | diğer şirket* | işleyen*
    =lifetime <çerez> & ({period} | süresi | ömrü* | sona er* | tarayıcı* kapat* | oturum* ..2 (sonun* | bit* | kapan*) | silinene kadar | siz silene | geçerlilik*)
    =lifetime ({period} | süre* | oturum* | kalıcı | ömrü*) &heading <çerez>
    =third-party-access <çerez> & (<üçüncü> | yalnızca biz)

    uk-complaint-to-controller
    + şikayet* & (bize | bizimle | tarafımıza | {email} | {form} | {phone}) ! <otorite>
    +# şikayet* (prosedür* | süreci* | nasıl)

    ccpa-collected-12m
    class yıl: (son | geçen | geçtiğimiz | önceki) [..1] (12 | on iki) ay* | (son | geçtiğimiz) bir yıl*
    class toplar: topladı* | topluyor* | toplar* | toplanan* | toplandı* | toplamış* | toplanmış*
    + <yıl> & <toplar> ! (talep | talep ..2 hakk* | ücretsiz)
    ~unspecific kategori* & (<toplar> | topla*)

    ccpa-sold-shared-12m
    - <yıl> & (<satmaz> | <paylaşmaz>)
    + <yıl> & <satar> ! (<satmaz> | talep)
    ~unspecific (<satar> | <satmaz>) & <bilgi>

    ccpa-disclosed-12m
    class açıkla: açıkladı* | açıklıyor* | açıklanan* | açıklandı* | ifşa ettik | ifşa edilen* | paylaştı* | paylaşılan*
    - <yıl> & (açıklamadı* | paylaşmadı* | ifşa etmedi*)
    + <yıl> & <açıkla> ! (talep | <satmaz> | 1798 83)
    ~unspecific (ticari | iş) amaç* & (<açıkla> | açıkla* | paylaş*)

    ccpa-know-delete-correct
    =right-to-know (bilme hakkı* | öğrenme hakkı* | bilgi edinme hakkı* | erişim hakkı* | erişme hakkı*)
    =right-to-know (öğrenme* | bilgi talep etme* | eriş*) ..6 <hakkı>
    =right-to-know <bilgi> ..4 (öğrenme | talep etme) &near <hakkı>
    =right-to-delete (silme hakkı* | silinmesini ..4 (isteme* | talep*) | silmemizi ..3 (isteme* | talep*)  | silme talep*)
    =right-to-delete (silme* | silinme* | silin* | yok edilme*) ..8 <hakkı>
    =right-to-correct (düzeltme hakkı* | düzeltilmesini ..6 (isteme* | talep*) | düzeltme talep*)
    =right-to-correct (düzeltme* | düzeltilme*) ..8 <hakkı>

    ccpa-limit-sensitive
    - hassas ..6 (<kullanmaz> | <toplamaz>)
    + hassas ..10 (sınırla* | kısıtla*)
    + (sınırla* | kısıtla*) ..8 hassas

    ccpa-non-discrimination
    class ayrım: ayrımcılı* | ayrım | misilleme* | cezalandır*
    + <ayrım> ..4 (yapma* | uygulama* | yapılmaz | yapılmayacak* | etme* | tabi tutulma* | gözetme* | yasağı* | yasaktır | maruz kalma*) ! (iş yeri* | cinsiyet* | engelli*)
    + hizmet* ..4 (reddetmey* | reddetmez* | reddedilmez) & hak*

    ccpa-request-methods
    =methods (talep* | talebi* | başvuru* | haklarınızı) & (<ulaş> | {url} | ücretsiz hat* | form* | e posta* | telefon* | iletişim*)
    =methods ({email} | {phone} | {form}) &near (talep* | talebi* | başvuru*) &near (hak* | gizlilik*)
    =verification kimli* ..4 (doğrula* | teyit* | onayla* | kanıtla* | tespit*)
    =verification (doğrulanabilir | doğrulama*) ..2 (talep* | tüketici* | kimlik*)
    =authorized-agents (yetkili | yetkilendirilmiş | vekil*) ..1 (temsilci* | vekil* | kişi* | tayin*)
    =authorized-agents (temsilci* | vekil*) ..4 (adınıza | aracılığıyla)
    =authorized-agents adınıza ..4 (talep* | başvur* | hareket*)

    ccpa-minors-sale
    class genç: (16 | 13 | 18) yaş* | reşit olmayan* | çocuk* | küçük*
    - <genç> & <satmaz>
    + <genç> & <satar> ! <satmaz>

    ccpa-financial-incentive
    class teşvik: (mali | finansal | parasal) teşvik*
    class sadakat: (sadakat | ödül | puan) program*
    - (<teşvik> | <sadakat>) ..3 <yapmaz>
    + <teşvik> &block (değer* | katıl* | vazgeç* | ayrıl* | koşul* | şart*)
    ~unspecific (<teşvik> | <sadakat>)

    ccpa-metrics
    + talep* ..3 (sayısı* | istatistik* | metrik*) & (alınan | aldığımız | reddedilen | karşılanan | ortalama | {number})

    caloppa-review
    class güncel: düzelt* | güncelle* | değiştir* | düzenle*
    + (görüntüle* | incele* | eriş* | gözden geçir*) ..6 <güncel> & (<bilgi> | hesab* | hesap* | profil*) & (bilir* | talep* | edebilir* | düzeltebilir* | güncelleyebilir* | değiştirebilir* | isteyebilir*) ! (politika* | yetkisiz)
    + (<bilgi> | hesab* | hesap* | profil*) ..6 (düzeltebilir* | güncelleyebilir* | değiştirebilir* | düzenleyebilir* | düzeltmemizi | güncellememizi | düzeltilmesini) ! (politika* | biz)
    ~unspecific (erişim | erişme* | incele*) ..6 (hakkı* | talep* | isteyebilir*)

    caloppa-third-party-tracking
    class siteler: (diğer | başka | farklı | çeşitli) (web siteleri* | internet siteleri* | site* | sitelerde | uygulama* | cihaz*) | zaman içinde | siteler arası | web siteleri arasında
    class izle: takip* | izle* | izliyor* | izler
    - takip ..2 (etmiyor* | etmeyiz | etmez* | edilmez | yok | yapma*)
    - (izlemiyor* | izlemeyiz | izlemez*)
    - (takip | izle*) ..3 (izin vermiyor* | izin vermeyiz)
    + <siteler> & <üçüncü> & (<izle> | topla* | etkinlik* | faaliyet* | davranış*) ! (bağlantı* | takip ..2 etmez*)
    + (kişiselleştirilmiş | hedefli | hedeflenmiş | davranışsal | ilgi alanına dayalı | ilgi alanlarınıza | ilgili) [..2] reklam* &near (<üçüncü> | <çerez> | topla*)
    + (yeniden pazarla* | yeniden hedefle* | remarketing | retargeting | doubleclick)
    ~unspecific <üçüncü> ..8 (<çerez> | <izle> | reklam*)

    shine-the-light
    class doğrudan: doğrudan pazarla*
    + (shine the light | 1798 83)
    + kaliforniya* & <doğrudan>
    - <üçüncü> & (pazarla* | tanıtım*) & (<paylaşmaz> | <satmaz>)

    minor-content-removal
    class gönderi: gönderi* | içerik* | içeriğ* | yayınla* | paylaştığ*
    + 22581
    + <gönderi> ..8 (sil* | kaldır*) & (18 yaş* | reşit olmayan* | küçük*)
    """
}
