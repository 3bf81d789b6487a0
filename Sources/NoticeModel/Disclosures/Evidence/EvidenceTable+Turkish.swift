extension EvidenceTable {
  /// Turkish.
  static let turkish: StaticString = """
    gap 7
    class değil: değil | hiçbir | asla | olmadan
    class veri: veri* | bilgi*
    class biçim: incorporated | a ş | ltd | limited | şti | anonim şirketi | vakfı | derneği | inc | llc | gmbh | corporation | bv
    class başka: google | facebook | meta | microsoft | amazon | apple | twitter | stripe | paypal | cloudflare | sentry | revenuecat | telemetrydeck | supabase | openai | anthropic | hotjar | mailchimp | amplitude | digitalocean | vercel | tencent
    class grup: studio | studios | games | apps | app | technology | technologies | tech | labs | lab | software | team | group | media | digital | dev | interactive | entertainment | solutions | systems | project

    controller-identity
    + {name} ..2 <biçim> ! <başka> [..2] <biçim> ! (adımıza | veri işleyen*) ! limited use
    + (veri | verilerin | verilerinizin) sorumlu* ..10 {name}
    + ^ (geliştirici | yayıncı | işletmeci | veri sorumlusu) {name} {name} ! {name} <grup>
    + {name} {name} tarafından ..1 (geliştiril* | yayınlan* | yayımlan* | işletil*) ! <başka> ! {name} <grup>
    + {name} {name} (yürütür | işletir | geliştirir | yayınlar | yayımlar) ! {name} <grup>
    + şahıs şirketi ..8 {name}
    + {name} ..4 şahıs şirketi
    + ^ tüzel kişi* {name}
    ~brand-only (biz | bizim)

    contact-channel
    + {email}
    + {phone}
    + {postal}
    + {form} & (iletişim | form*)
    + iletişim formu*
    ~no-direct-channel (bizimle | bize) ..3 (iletişim* | ulaş* | yaz*)

    postal-address
    + {postal} ! (kurul* | google)
    + {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @parkway | @lane | @suite) ! (google | facebook | commissioner*)
    + (cad | caddesi | sok | sokak | sokağı | mah | mahallesi | bulvarı) ..6 {number} ! google
    + (adres* | posta) ..10 {number} ! (ip | e posta* | google | {email} | {period})
    ~foreign-address {postal}

    dpo-or-representative
    class görevli: kişisel bilgi koruma sorumlu* | kişisel veri* koruma sorumlu* | kişisel bilgi* koruma görevli* | veri koruma görevli* | veri koruma sorumlu* | veri koruma yetkili* | data protection officer | dpo | irtibat kişisi
    + <görevli> &near ({email} | {phone} | {postal} | {link})
    + <görevli> & (iletişim* | adres* | ulaş*)
    + temsilci* ..8 (avrupa | ab | madde 27) &near ({email} | {phone} | {postal} | {link} | {form})
    ~role-alone <görevli>

    data-categories
    class tür: ad | adı* | isim | soyad* | e posta* | email | telefon* | adres* | ip adres* | ip | konum* | cihaz* | tarayıcı* | yaş* | cinsiyet* | doğum* | fotoğraf* | görüntü* | ödeme* | kredi kartı* | kullanıcı adı* | şifre* | parola* | kullanım* | günlük* | log* | çerez* | işletim sistemi* | çökme* | sipariş* | satın alma* | kişiler* | iletişim bilgi* | mesaj* | sağlık* | posta kodu* | dil | hesap* | tanımlayıcı*
    class topla: topla* | al* | sakla* | işle* | kaydet* | kaydedil* | edin* | sağla* | ver* | iste* | içer* | gibi | örneğin | aşağıdaki* | dahil | depola*
    - veri ..2 (toplama* | toplanma*) ..2 yok
    + <topla> ..12 <tür>
    + <tür> ..10 (topla* | sakla* | işle* | kaydet* | kaydedil*)
    + <tür> &heading (veri* | bilgi* | topla*)
    + ^ <tür> &near <topla>
    - (toplamıyoruz | toplamayız | toplamaz | saklamıyoruz | saklamayız | işlemiyoruz | toplanmaz)
    ~no-kind (topla* | işle*) & <veri>

    purposes
    class amaç: yanıt* | iletişim* | teslim* | gönder* | kişiselleştir* | özelleştir* | analiz* | önle* | tespit* | koru* | uy* | doğrula* | kimlik* | pazarla* | tanıtım* | reklam* | bildir* | bilgilendir* | fatura* | ödeme* | kayıt* | kaydol* | çöz* | anla* | ölç* | yönet* | yerine getir* | istatistik* | dolandırıcılık* | güvenlik* | bülten* | araştır* | destek* | yardım* | müşteri hizmet* | sipariş* | oluştur* | göster* | teşhis* | düzelt* | uygula* | bağlan* | hesapla* | görüntüle* | kilit* | senkronize* | kararlılı* | performans* | belirle*
    + <amaç> ..8 (için | amacıyla | amaçlarıyla | amacı* | üzere) ..14 (kullan* | işle* | topla* | gerek* | paylaş*)
    + (kullan* | işle* | topla* | paylaş*) ..14 (için | amaç* | amacıyla) & <amaç>
    + amaç* ..8 <amaç>
    + amac* ..8 <amaç>
    + <amaç> &heading (kullan* | amaç* | amac* | neden | nasıl)
    + ^ ..6 <amaç> &near ((kullan* | işle*) ..10 (için | amaç* | aşağıdaki*))
    ~vague-purpose (sağla* | geliştir*) ..6 için

    legal-basis
    + (hukuki dayana* | yasal dayana* | hukuki sebep* | hukuki temel* | yasal temel*)
    + meşru (menfaat* | çıkar*) ! itiraz ! (hak ve | haklarınız* ve)
    + sözleşme* ..5 (ifa* | yerine getir*) & (işle* | gerekli* | dayanak* | veri*)
    + madde 6 ..10 (gdpr | kvkk)
    + (rıza* | sözleşme*) ..6 (dayan* | esas*) ! geri
    ~implied-consent (rıza* | kullanarak)

    recipients
    class alıcı: hizmet sağlayıcı* | tedarikçi* | ortak* | iş ortak* | işleyen* | bağlı kuruluş* | yan kuruluş* | makam* | mahkeme* | reklamveren* | iştirak* | üçüncü taraf* | üçüncü kişi* | üçüncü şahıs* | polis* | danışman* | banka* | google | apple | revenuecat | firebase | admob | openai | amazon | stripe | paypal | microsoft | facebook | cloudflare | alıcı* | kurum* | grup şirket*
    + <alıcı> ..14 (paylaş* | açıkla* | aktar* | ver* | eriş* | satma* | ilet* | ifşa*)
    + (paylaş* | açıkla* | aktar* | eriş*) ..14 <alıcı>
    + <alıcı> ..6 kullan*
    + <alıcı> &heading (paylaş* | aktar* | alıcı* | üçüncü | açıkla*)
    - (paylaşmıyoruz | paylaşmayız | satmıyoruz | satmayız | paylaşılmaz | satılmaz | kiralamayız)
    + (üçüncü taraf | harici | dış) ..2 (hizmet* | servis*) ..4 kullan*
    + sağlayıcı* ..4 kullan*
    + veri işleyen*
    + tarafından ..2 adımıza
    + {name} &heading (üçüncü taraf hizmet* | üçüncü taraf servis* | hizmet sağlayıcı* | alıcılar)
    + {name} ..2 ile ..4 paylaş*
    + sağlayıcılarımız
    + (reklam ağları | reklam ağlarının | reklam ortakları) ..6 (kullan* | topla*)
    ~unnamed-recipients (paylaş* | üçüncü)

    international-transfers
    + (aktar* | sakla* | işle* | depola*) & (yurt dışı* | ülke dışı* | türkiye dışı* | ab dışı* | avrupa ..3 dışı* | yurtdışı* | üçüncü ülke* | abd | başka ülke* | diğer ülke* | amerika)
    + gönder* & (yurt dışı* | ülke dışı* | türkiye dışı* | ab dışı* | avrupa ..3 dışı* | yurtdışı* | üçüncü ülke* | abd | başka ülke* | diğer ülke* | amerika) &block <veri>
    + (standart sözleşme* | yeterlilik karar* | gizlilik kalkanı | privacy shield | data privacy framework | yeterli koruma | bağlayıcı şirket* | uygun güvence*)
    + uluslararası ..3 (aktar* | transfer*)
    +# (yurt dışı* | yurtdışı* | uluslararası ..3 (aktar* | transfer*))
    - (yurt dışı* | yurtdışı* | dışına) ..8 (aktarılmaz | aktarmıyoruz | aktarmayız) ! (cihaz* | bilgisayar* | telefon*)
    + sınır ötesi ..3 (aktar* | transfer*)
    + veri (gizliliği | koruma) çerçeve*
    ~server-place sunucu*

    retention
    class sakla: sakla* | tut* | muhafaza* | depola* | sil* | yok edil* | imha* | anonim*
    + <sakla> ..14 {period} ! (çerez* | yanıt*)
    + {period} ..12 <sakla> ! (çerez* | yanıt*)
    + {period} &heading (sakla* | süre* | ne kadar)
    + (sürece | kadar | boyunca | süresince) ..10 <sakla> & (hesap* | müşteri* | üye* | kullanıcı* | silin* | talep* | sözleşme* | ilişki* | kayıt* | abone*)
    + (kapat* | sona er* | silme* | feshi* | sonlandır*) ..4 (sonra | sonrasında) ..10 <sakla>
    + saklama süre* ..12 (bağlı | kriter* | belirlen*)
    - (saklamıyoruz | saklamayız | saklanmaz) &heading (sakla* | süre*)
    + (uygulama* | hesab* | hesap*) ..4 (sildiğ* | silindiğ* | kaldırdığ* | kaldırıldığ* | kapat* | silme* | kaldırma*) ..12 (silin* | kaldırıl* | yok edil*) ! (çerez* | edebilir*)
    + (sil* | kaldır* | kapat*) ..8 kadar ..6 (sakla* | tut* | kal* | muhafaza*) ! çerez*
    + (kurulu | yüklü) olduğu ..2 (sürece | müddetçe) ..4 <sakla>
    + bellek* ..4 işle*
    ~no-period (gerekli* | gerek*) ..4 (süre* | sürece)
    ~no-period <sakla> & <veri>

    data-subject-rights
    class hak: hak | hakkı* | hakları* | haklar* | edebilir* | talep* | isteyebilir*
    class saklı: (hak | hakkı* | hakları*) ..2 saklı tut*
    =access (eriş* | kopya* | öğrenme*) & <hak> ! <saklı>
    =access erişim hakkı ! <saklı>
    =access ^ eriş* ..8 &near (hak | hakları*) ! <saklı>
    =correction (düzelt* | güncelle* | değiştir* | düzenle*) & <hak> ! (politika* | ayarlar*) ! <saklı>
    =deletion (sil* | unutul*) & <hak> ! <saklı>
    =portability (taşınabilirlik* | taşınma*) ! <saklı>
    =restriction (kısıtla* | sınırla*) & <hak> ! <saklı>
    =objection itiraz* ! <saklı>
    =access ^ (eriş* | görüntüle*) ..10 &heading (haklarınız | hakları | haklar) ! <saklı>
    =correction ^ (düzelt*) ..10 &heading (haklarınız | hakları | haklar) ! <saklı>
    =deletion ^ (sil*) ..10 &heading (haklarınız | hakları | haklar) ! <saklı>
    =access ^ ..6 (eriş*) ..8 &near (hak | hakkı* | hakları*) ! <saklı>
    =correction ^ ..6 (düzelt*) ..8 &near (hak | hakkı* | hakları*) ! <saklı>
    =deletion ^ ..6 (sil*) ..8 &near (hak | hakkı* | hakları*) ! <saklı>
    ~one-right (haklarınız | ilgili kişinin hakları) ! <saklı>

    withdraw-consent
    + (rıza* | onay*) ..8 (geri al* | geri çek*)
    + (geri al* | geri çek*) ..8 (rıza* | onay*)
    ~opt-out-only (abonelikten | opt out | vazgeç*)

    complaint-authority
    class denetim: kurum* | kuruluş* | kurul* | otorite* | makam* | kvkk | denetim* | cnil | ico | aepd | edpb
    + şikayet* ..16 <denetim>
    + <denetim> ..14 şikayet*
    ~authority-only (denetim makam* | kurul*)

    automated-decisions
    + otomatik* ..4 karar* ! (hak | hakkı* | itiraz*)
    + (profil çıkar* | profilleme*) ..10 (kullan* | yap* | <değil>) ! (hak* | itiraz*)
    - profil* ..2 (oluşturmuyoruz | oluşturmayız | çıkarmıyoruz | çıkarmayız)
    +# (otomatik* ..3 karar* | profil çıkarma | profilleme)
    - (reklam | davranış*) ..3 profil* ..6 (kullanılmaz | kullanmayız | kullanmıyoruz | oluşturmaz) ! hak*
    - (reklam | davranış*) ..3 profil* ..14 (kullanılmaz | kullanmayız) ! hak*
    ~passing-mention (profil çıkarma | otomatik karar*)

    sources-of-data
    + (üçüncü | ortak* | diğer kaynak* | sosyal | kamu* | facebook | google | diğer kullanıcı*) ..8 (toplar* | toplu* | toplan* | alır* | alıy* | alınan | edin* | elde ed*) ! reklam*
    + (kamuya açık | herkese açık) ..4 (kaynak* | bilgi* | kayıt*)
    + (giriş | kayıt) ..8 (facebook | google | apple | twitter | sosyal) & <veri>
    +# kaynak*
    + ({name} [..1] oauth | oauth ..4 {name}) & <veri>
    + bu (hizmetlerden | platformlardan) ..12 (alır* | alıyor* | edin*)
    + sosyal (giriş* | oturum*)
    ~own-sources-only (sağladığınız | otomatik | doğrudan)

    security
    + yetkili* ..3 (çalışan* | personel* | kişi*) ..6 eriş*
    + (teknik | idari | organizasyonel | uygun | makul | güvenlik | fiziksel) ..5 (önlem* | tedbir*) ! (öneril* | öneri* | tavsiye*)
    + (şifrele* | ssl | tls | güvenlik duvarı* | erişim kontrol* | takma ad*)
    + (yetkisiz | kayıp* | kötüye kullan* | ifşa*) ..12 (koru* | önle*)
    + (100 | tamamen | mutlak | tam) ..5 güven*
    + https ..1 (üzerinden | ile | protokol* | bağlantı* | kullan*)
    + (soc 2 | iso 27001)
    ~heading-only güvenlik*

    children
    + (çocuk* | reşit olmayan*) ..4 (yönelik | hedef*)
    + {number} yaş*
    + (çocuk* | küçük*) ..12 (yaş* | ebeveyn* | veli* | bilerek | yönelik)
    +# (çocuk*)
    + çocuk* ..4 (tasarlan* | geliştiril*)
    + (reşit | küçük*) ..12 (veli* | vasi* | ebeveyn*)
    ~passing-mention (çocuk* | reşit)

    cookies-tracking
    class iz: çerez* | cookies | web işaret* | piksel* | yerel depola* | reklam kimliği* | google analytics | izleme teknoloji* | analiz araç*
    - takip ..2 (etmez | etmiyor* | etmeyiz | yok)
    + (reklam kimliği* | reklam id* | advertising id)
    + <iz> ..14 (kullan* | dosya* | sakla* | tarayıcı* | reddet* | kabul* | engelle* | sil* | devre dışı* | gerekli* | zorunlu* | oturum* | yardım* | ayar*)
    + <iz> ..8 (analiz* | bilgi* | çıkış* | vazgeç* | tercih*)
    - <iz> ..4 (kullanmıyoruz | kullanmayız | kullanılmaz)
    + (reklam | cihaz) ..1 (tanımlayıcı* | kimliği*)
    - takip ..4 (kullanılmaz | kullanmıyoruz | kullanmayız | yapmaz* | yapılmaz | yok | içermez)
    - (analiz* | analitik*) ..10 (kullanmaz | kullanmıyoruz | kullanılmaz | kullanmayız | içermez)
    - (izleme* | takib* | takip*) ..4 (yapılmaz | yapmaz* | yapmıyoruz | yürütülmez | gerçekleştirilmez)
    + <iz> ..8 (aracılığıyla | yoluyla | vasıtasıyla)
    - telemetri* ..12 (toplamaz | iletmez | göndermez | toplanmaz)
    ~passing-mention <iz>

    changes-to-notice
    + (değiştir* | değişik* | güncelle*) & (politika* | bildirim* | beyan* | gizlilik* | metn*)
    +# (değişik* | güncelle*)

    effective-date
    + (güncelle* | yürürlü* | tarih* | sürüm* | değiştir* | son) ..8 {date} ! (gdpr | kanun*)
    + ^ ..1 {date} ..1 $
    + {date} ..5 (yürürlü* | güncelle*)
    + {date} ..2 itibar*
    ~no-date (son güncelleme | yürürlük tarihi)

    do-not-track
    + (do not track | dnt | takip etme | izleme sinyal* | izlenmeme | global privacy control | gpc) ..14 (yanıt* | saygı* | tanı* | sinyal*)
    +# (do not track | global privacy control)
    ~link-only (do not track | dnt)

    sale-opt-out
    + (satmıyor | satmama* | satmıyoruz | satmayız | satılmaz | kiralamıyoruz | kiralamayız | satmaz)
    + satış* ..6 <veri>
    - ^ ..6 (satmak | satarız | satmayız) &near (<değil> ..1) $ & (veri* | bilgi*)
    - ^ ..2 (veri* | bilgi*) ..8 (satmak | satarız | satmayız) &near (<değil> ..1) $
    ~right-only sat*
    """
}
