extension EvidenceTable {
  /// Turkish: what the rule on children and the laws of further countries ask for besides the core
  /// disclosures, and what answers the questions of profiles.
  static let turkishProfilesOthers: StaticString = """
    coppa-operators
    =email-address {email}
    =telephone-number {phone}
    =telephone-number (telefon* | tel) ..3 {number}
    =postal-address {postal}
    =postal-address (cad | caddesi | sok | sokak | sokağı | mah | mahallesi | bulvarı) ..6 {number}
    =postal-address adres* ..8 {number} ! (ip | e posta*)
    =name (anonim şirketi | limited şirketi | a ş | ltd şti | vakfı | derneği)
    =name {name} ..2 (inc | llc | ltd | limited | gmbh | corporation | corp | foundation)

    coppa-practices
    class çocuk: çocuk* | (13 | 18) yaş* | reşit olmayan* | küçük*
    - <çocuk> & <toplamaz>
    - <çocuk> ..10 (bilerek | kasıtlı) ..6 <toplamaz>
    =collection <çocuk> ..10 (topla* | toplu* | alırız | alıyor* | girer | sağlar*)
    =collection (topla* | toplu*) ..10 <çocuk>
    =collection (topla* | toplu*) &heading <çocuk>
    =use (kullan* | kullanıl*) & <çocuk> & (için | amac* | amaç* | üzere)
    =use (kullan* | kullanıl*) ..8 (için | amac*) &heading <çocuk>
    =disclosure (paylaş* | açıkla* | aktar* | <satar> | <satmaz>) & <çocuk>
    =disclosure (paylaş* | açıkla* | aktar*) &heading <çocuk>

    coppa-parent-rights
    class ebeveyn: ebeveyn* | veli | velile* | velisi* | anne baba* | vasi*
    =review <ebeveyn> ..14 (incele* | görüntüle* | eriş* | gözden geçir*)
    =deletion <ebeveyn> ..20 (sil* | kaldır*)
    =refusal <ebeveyn> ..24 (reddet* | redded* | durdur* | geri al* | geri çek* | itiraz* | engelle*)

    coppa-retention-policy
    class tut: sakla* | tut* | muhafaza*
    - <çocuk> & (saklamıyor* | saklamayız | saklanmaz* | tutmuyor* | tutmayız | tutulmaz*)
    + <çocuk> & <tut> & ({period} | kadar | süre* | boyunca)
    + <tut> ..8 ({period} | kadar | süre*) &heading <çocuk>
    ~no-period <çocuk> ..10 (sil* | kaldır*) ! <ebeveyn>

    us-state-appeal
    + (itiraz* | temyiz*) & (reddet* | redded* | reddedil* | ret kararı* | kararımız* | karara) & (talep* | talebi* | başvuru* | kararımız*) ! (<otorite> | otomatik*)

    tx-sensitive-sale-notice
    - (hassas | biyometrik | özel nitelikli) ..4 <satmaz>
    + (hassas | biyometrik | özel nitelikli) ..4 (satabilir* | satıyor* | satarız) ! <satmaz>
    ~unspecific (hassas | biyometrik) ..4 <satar>

    lgpd-encarregado
    class yetkili: veri koruma (görevli* | sorumlu* | yetkili* | memur* | uzman*) | gizlilik (görevli* | sorumlu* | yetkili*) | irtibat kişisi* | data protection officer | dpo | encarregado
    + <yetkili> &near <ulaş>
    ~role-alone <yetkili>

    lgpd-agents-responsibility
    + veri (sorumlu* | işleyen* | denetleyici*) ..6 (sorumludur | sorumluluğ* | sorumluluk* | yükümlü* | yükümlülü*)
    + (sorumluluk* | sorumluluğ* | yükümlülük*) ..3 veri (sorumlu* | işleyen*)

    pipeda-openness
    class kalem: ad | adı* | adınız* | isim* | e posta* | telefon* | adres* | ip | ödeme* | konum* | cihaz* | iletişim bilgi*
    =accountable-person <yetkili> &near <ulaş>
    =way-to-get-access (eriş* | kopya* | görüntüle*) & <bilgi> & (talep* | hakkı* | hak | edebilir* | isteyebilir* | {email} | {link})
    =kinds-of-data (topla* | toplu* | sakla* | işle* | işli* | kaydet* | kayded*) ..8 <kalem>
    =kinds-of-data <kalem> ..8 (topla* | toplu* | sakla* | işle* | işli* | kaydet* | kayded* | alırız | alıyor*)
    =kinds-of-data <kalem> &heading (topla* | <bilgi>)

    qc-person-in-charge
    + <yetkili> &near <ulaş>
    + kişisel (verilerin | bilgilerin) korunmasından sorumlu* &near <ulaş>
    ~role-alone <yetkili>

    qc-governance
    class yönetişim: yönetişim* | politika ve uygulama* | politikalarımız ve uygulama* | politika ve prosedür* | politikalar ve prosedür* | politikalarımız ve prosedür* | saklama ve imha politika*
    + <yönetişim> &block (rol | roller* | görev* | eğitim* | şikayet* | imha* | yaşam döngü*) &block <bilgi>
    +# yönetişim*
    ~unspecific <yönetişim>

    qc-confidentiality-policy
    class belge: gizlilik (politika* | bildirim* | beyan* | sözleşme*) | aydınlatma metn* | aydınlatma metin*
    =policy <belge>
    =amendments (değişiklik* | değiştir* | güncelle*) & (<belge> | politika* | bildirim* | metn* | sayfa*) & (bildir* | yayınla* | yayımla* | duyur* | haber* | ilan* | yürürlü* | e posta* | kontrol)

    qc-tracking-profiling
    class yer: konum* | kimliğiniz* | profil* | <izle>
    class düğme: aç | açabilir* | kapat* | etkinleştir* | devre dışı* | ayar* | reddet* | redded* | izin* | vazgeç*
    - takip ..2 (etmiyor* | etmeyiz | etmez* | edilmez)
    - (izlemiyor* | izlemeyiz)
    + <yer> ..8 <düğme>
    + (kapat* | etkinleştir* | devre dışı* | reddet* | redded* | izin*) ..6 (<yer> | <çerez>)
    ~unspecific (konum* | profil çıkar*)

    fadp-destination-state
    class ülke: abd | amerika* | almanya* | fransa* | irlanda* | hollanda* | belçika* | finlandiya* | isveç* | danimarka* | norveç* | polonya* | ispanya* | italya* | avusturya* | birleşik krallık* | ingiltere* | kanada* | hindistan* | japonya* | singapur* | avustralya* | brezilya* | çin | türkiye* | avrupa birliği* | avrupa ekonomik alanı* | tüm ülkeler*
    + <ülke> ..8 (aktar* | gönder* | iletil* | sakla* | depola* | işle* | barındır* | sunucu*) ! (dışı* | hukuku* | kanunları* | ikamet*)
    + (aktar* | sunucu*) ..6 <ülke> & (<bilgi> | sunucu*) ! (dışı* | hukuku* | kanunları* | ikamet*)
    ~unspecific (yurt dışı* | yurtdışı* | diğer ülke* | başka ülke* | üçüncü ülke*) & (aktar* | <bilgi>)

    appi-joint-use
    class beraber: (ortak | müşterek | birlikte) kullan* | ortaklaşa kullan*
    - (ortak | müşterek | birlikte | ortaklaşa) <kullanmaz>
    + <beraber> &near (kalem* | amaç* | amac* | kapsam* | sorumlu* | yönet* | kategori*) ! <kullanmaz>
    ~unspecific <beraber>

    appi-disclosure-procedure
    + (açıklama* | açıklanma* | erişim* | düzeltme* | düzeltilme* | silme* | silinme* | durdurma*) ..6 (talep* | talebi* | başvuru* | isteme*) & (<ulaş> | form* | yazılı* | ücret* | prosedür* | usul* | kimlik* | iletişim*)
    + kişisel <bilgi> ..8 (eriş* | düzelt* | sil*) ..6 (talep* | isteyebilir* | isteme*)
    + (bize ulaş* | bize yaz* | bizimle iletişim*) & (eriş* | düzelt* | sil*) & <bilgi>

    appi-complaint-desk
    + (şikayet* | soru* | danış*) & ({email} | {phone} | {form} | {postal} | masası*)
    +# (iletişim* | şikayet* | bize ulaş*) &section ({email} | {phone} | {form} | {postal})

    pipa-outsourcing
    class devret: dış kaynak* | taşeron* | yaptırıyor* | yaptırmakta* | görevlendir* | tevdi* | devret* | devred*
    - (dış kaynak* | taşeron*) ..3 (<kullanmaz> | <yapmaz>)
    + <devret> & (işleme* | işini | işleri* | hizmet* | şirket* | <üçüncü>) ! (<kullanmaz> | <yapmaz>)
    + (adımıza | bizim adımıza) ..6 (işle* | işleyen* | işlen*)

    pipa-destruction
    class imha: imha* | yok et* | yok ed* | yok edil* | sil* | silin*
    + (imha* | yok edil* | yok et* | yok ed*) & (yöntem* | usul* | prosedür* | kağıt* | öğüt* | yakma* | yakarak | geri getirile* | kurtarıla* | politika* | periyodik)
    + (kalıcı olarak | güvenli ..2 şekilde | güvenli biçimde | geri döndürüle* | geri getirile*) ..4 <imha>
    ~unspecific <bilgi> ..5 <imha>
    ~unspecific <imha> ..3 <bilgi>

    pipa-cpo
    + <yetkili> &near <ulaş>
    + gizlilik (ekib* | birim* | departman*) &near <ulaş>
    ~role-alone <yetkili>

    pipa-auto-collection
    class ret: reddet* | redded* | engelle* | devre dışı* | kapat* | kabul etme* | tarayıcı ayar* | vazgeç* | çıkış*
    - <çerez> ..3 <kullanmaz>
    + <çerez> & <ret> ! <kullanmaz>
    + otomatik olarak topla* & <ret>
    + <çerez> ..3 sil*
    ~unspecific <çerez>

    pipl-separate-consent
    + ayrı [bir | ayrı | olarak] (rıza* | onay* | izin | izni*)
    + ayrıca (rıza* | onayınız* | rızanız*)

    pipl-cross-border
    class dış: yurt dışı* | yurtdışı* | sınır ötesi* | çin dışı*
    - <dış> ..6 (<paylaşmaz> | gönderme* | saklanmaz)
    =recipient <dış> ..8 (alıcı* | şirket* | {name})
    =contact <ulaş> &near <dış>
    =purpose (amac* | amaç* | kategori* | yöntem* | için) &near <dış>

    dpdp-itemised
    =items (şu | aşağıdaki* | gibi | örneğin | dahil | içer*) ..8 <kalem>
    =items <kalem> ..8 (gibi | dahil)
    =items <kalem> &heading (topla* | <bilgi>)
    =purpose (amac* | amaç* | için) & (<bilgi> | sun* | işle*)
    =withdrawal (rıza* | onay*) ..6 (geri al* | geri çek*)
    =complaint-to-the-board şikayet* ..10 (kurulu* | kurula | kurul)
    =complaint-to-the-board (veri koruma kurul* | şikayet görevli* | kurul*) ..8 şikayet*

    apple-third-party-protection
    + <üçüncü> & (aynı | eşdeğer | eşit | benzer) ..3 (koruma* | düzey* | seviye* | standart* | yükümlülük* | güvenlik*)
    + <üçüncü> & (zorunda* | yükümlü* | şart* | gerekir | gerekmekte* | taahhüt* | sözleşmeyle | sözleşmesel) & (koru* | gizli* | güvenli*)
    ~unspecific <üçüncü> ..8 gizlilik politika*

    play-privacy-contact
    + (gizlilik* | soru* | iletişim* | görüş* | endişe* | ulaş*) & ({email} | {form} | {phone})
    + ({email} | {form} | {phone}) &near (gizlilik* | soru* | iletişim* | görüş* | endişe*)
    + iletişim formu*
    ~no-direct-channel (bizimle | bize) ..3 (iletişim* | ulaş* | yaz*)

    play-deletion
    class kaldır: sil* | kaldır* | kapat*
    - <bilgi> ..3 (toplamıyor* | toplamayız | saklamıyor* | saklamayız)
    + (hesab* | hesap* | <bilgi>) ..4 <kaldır> & ({email} | {link} | {form} | {url} | ayar* | iletişim* | talep* | hakkı* | istediğiniz zaman | uygulama içi* | silebilir* | kapatabilir* | isteyebilir*) ! <çerez>
    + uygulamayı ..3 kaldır* ..6 sil*
    ~unspecific (hesab* | hesap* | <bilgi>) ..4 <kaldır>

    ? officer-appointed
    - <yetkili> ..4 (atamadı* | atanmadı* | atanmamış* | bulunmamakta* | yok | yoktur)
    + <yetkili> ! (<otorite> | atamadı* | atanmamış* | yok | yoktur | bulunmamakta*)

    ? representative-appointed
    + temsilci* & (avrupa birliği* | ab | birleşik krallık* | madde 27) & (ata* | gdpr | bizim | temsilcimiz* | madde 27)

    ? joint-controllers
    - <ortak> ..4 <yapmaz>
    + <ortak> ! <yapmaz>

    ? consent
    + (açık rıza* | rızanız* | onayınız*) ..6 (dayan* | dayalı* | istinaden | göre | işle* | alarak | alınarak | ile) ! (ebeveyn* | veli* | olmadan | olmaksızın)
    + (hukuki sebep* | hukuki dayana* | yasal dayana*) ..8 (rıza* | onay*)
    + (rıza* | onay*) ..6 (geri al* | geri çek*)

    ? legitimate-interest
    + <çıkar>
    + madde 6 ..4 f & (gdpr | 1)

    ? recipients
    - (<üçüncü> | kimse* | hiç kimse*) ..6 <paylaşmaz>
    + <üçüncü> ..8 (paylaşıyor* | paylaşır* | paylaşabilir* | paylaşılır | paylaşılabilir* | paylaşılmakta* | aktarıyor* | aktarır* | aktarabilir* | aktarılır | aktarılabilir* | aktarılmakta*)
    + (paylaşıyor* | paylaşırız | paylaşabilir* | aktarabilir*) ..8 <üçüncü>

    ? international-transfers
    - (<dış> | ülke* dışı*) ..6 <paylaşmaz>
    + (<dış> | ülke* dışı* | üçüncü ülke* | başka ülke* | diğer ülke* | abd) ..8 (aktarıyor* | aktarır* | aktarabilir* | aktarılır | aktarılabilir* | aktarılmakta* | saklan* | işlen* | gönderil*) ! <paylaşmaz>
    + (standart sözleşme* | yeterlilik karar* | gizlilik kalkan*)

    ? automated-decisions
    - <makine> ..6 (<yapmaz> | <kullanmaz>)
    + <makine> ..5 (kullanıyor* | kullanırız | kullanılır | kullanılmakta* | alıyor* | alınır | alınmakta* | yapıyor* | yaparız) ! <hakkı>

    ? indirect-collection
    - (<üçüncü> | diğer kaynak*) ..6 <toplamaz>
    + (<üçüncü> | diğer kaynak* | kamuya açık kaynak* | sosyal medya) ..6 (topluyor* | toplarız | toplanır | toplayabilir* | alıyor* | alırız | alabilir* | elde ed* | ediniyor* | ediniriz) ! <toplamaz>

    ? special-categories
    - <hassas> ..6 <toplamaz>
    + <hassas> ..5 (topluyor* | toplarız | işliyor* | işleriz | işlenir | işlenmekte* | toplanır | toplanmakta*) ! <toplamaz>

    ? children
    - <çocuk> ..2 yönelik olmayan
    - <çocuk> ..8 (yönelik | hedef* | uygun | tasarlan* | için) ..4 (değil* | hedeflemez | tasarlanma*)
    - <çocuk> & <toplamaz>
    + (çocuk* | öğrenci* | aile*) ..3 (yönelik* | için tasarlan* | hitap) ! (değil* | olmayan | <toplamaz>)

    ? cookies
    - <çerez> ..3 <kullanmaz>
    + <çerez> ..8 (kullanıyor* | kullanır* | kullanabilir* | kullanılır | kullanılmakta* | yerleştir* | kullanımı*) ! <çerez> ..3 <kullanmaz>
    + (kullandığımız | kullanılan) ..3 <çerez>
    + google analytics ! <kullanmaz>

    ? sale
    - <satmaz>
    + <bilgi> ..3 (satıyor* | satarız | satabilir*) ! <satmaz>

    ? cross-site-tracking
    - takip ..2 (etmiyor* | etmeyiz | etmez* | edilmez)
    - (izlemiyor* | izlemeyiz)
    + (kişiselleştirilmiş | hedefli | davranışsal | ilgi alanına dayalı) [..1] reklam* ! (<yapmaz> | <kullanmaz>)
    + <siteler> & (<izle> | reklam* | etkinlik*) ! (<yapmaz> | izlemiyor* | izlemeyiz)
    + (yeniden pazarla* | yeniden hedefle* | doubleclick | adsense | admob) ! <kullanmaz>

    ? financial-incentives
    - (<teşvik> | <sadakat>) ..3 <yapmaz>
    + (<teşvik> | <sadakat>) ! <yapmaz>

    ? sensitive-uses
    - hassas ..6 (<kullanmaz> | <toplamaz>)
    + hassas ..8 (reklam* | pazarla* | çıkarım*) ! (<kullanmaz> | <toplamaz>)

    ? sensitive-sale
    - (hassas | biyometrik) ..4 <satmaz>
    + (hassas | biyometrik) ..4 (satıyor* | satarız | satabilir*) ! <satmaz>

    ? marketing-disclosure
    - <üçüncü> & (pazarla* | tanıtım*) & (<paylaşmaz> | <satmaz>)
    + <üçüncü> & pazarlama & (paylaşıyor* | paylaşırız | paylaşabilir* | aktarabilir* | veriyor* | verebilir*) ! (<paylaşmaz> | <satmaz>)

    ? review-offered
    + (görüntüle* | incele*) ..5 <güncel> & (<bilgi> | hesab* | hesap*) ! politika*
    + (<bilgi> | hesab* | hesap* | profil*) ..5 (düzeltebilir* | güncelleyebilir* | değiştirebilir* | düzenleyebilir*) ! (politika* | biz)

    ? ten-million-consumers
    + (10 milyon | on milyon) ..3 tüketici*

    ? joint-use
    - (ortak | müşterek | birlikte | ortaklaşa) <kullanmaz>
    + <beraber> ! <kullanmaz>

    ? profiling-technology
    - (takip ..2 (etmiyor* | etmeyiz | etmez*) | izlemiyor* | izlemeyiz)
    + (konum (veri* | bilgi*) | gps | hassas konum*) ..5 (topluyor* | toplarız | kullanıyor* | kullanırız | toplanır | toplanmakta*) ! <toplamaz>
    + profil* ..3 (oluşturuyor* | oluştururuz | çıkarıyor*)
    """
}
