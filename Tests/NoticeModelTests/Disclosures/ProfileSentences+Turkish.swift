extension ProfileSentences {
  static let turkish = ProfileSentences(
    language: "tr",
    list: """
      joint-controllers
      present Üniversite ile ortak veri sorumlusuyuz; aramızda bir anlaşma vardır.
      denied Ortak veri sorumlusu yoktur.
      partial Dağ kulübü ortak veri sorumlusudur.
      legitimate-interest-named
      present Meşru menfaatimiz dolandırıcılığı önlemektir.
      partial Dayanak meşru menfaattir.
      transfer-safeguards
      present Aktarım için standart sözleşme hükümleri kullanılır.
      partial Yurt dışına aktarımda uygun güvenceler sağlanır.
      absent Dağda uygun önlemler alın.
      provision-required
      present Bilgilerinizi vermek zorunda değilsiniz.
      present Adres bilginizi vermezseniz haritayı sunamayız.
      absent Patikalar haritada çizilidir.
      adm-logic
      present Otomatik karar alırken sipariş tutarı gibi kriterler kullanılır.
      denied Otomatik karar almıyoruz.
      partial Profil çıkarmaya itiraz etme hakkınız vardır.
      special-category-data
      present Özel nitelikli kişisel verileri açık rızanızla işleriz.
      denied Özel nitelikli kişisel verileri toplamıyoruz.
      partial Bunlar sağlık bilgileri olabilir.
      cookie-durations
      present Çerezlerin süresi 30 gündür ve üçüncü taraflar çerezleri okuyamaz.
      partial Çerezler tarayıcınızı kapatınca silinir.
      uk-complaint-to-controller
      present Şikayetiniz varsa bize a@b.example adresinden yazın.
      absent Kurula şikayette bulunabilirsiniz.
      ccpa-collected-12m
      present Son 12 ayda şu kategorilerdeki bilgileri topladık.
      partial Şu kategorilerdeki bilgileri topluyoruz.
      ccpa-sold-shared-12m
      denied Son 12 ayda kişisel bilgi satmadık.
      present Son 12 ayda tanımlayıcıları sattık.
      partial Kişisel bilgilerinizi satmıyoruz.
      ccpa-disclosed-12m
      present Son on iki ayda tanımlayıcıları ticari amaçla açıkladık.
      absent Son 12 ayın dökümünü talep edebilirsiniz.
      ccpa-know-delete-correct
      present Bilme hakkınız, silme hakkınız ve düzeltme hakkınız vardır.
      partial Silme hakkınız vardır.
      ccpa-limit-sensitive
      present Hassas bilgilerinizin kullanımını sınırlayabilirsiniz.
      denied Hassas bilgileri kullanmıyoruz.
      absent İşlemeyi sınırlayabilirsiniz.
      ccpa-non-discrimination
      present Haklarınızı kullandığınız için ayrımcılık yapmayız.
      absent Patikalar birbirinden ayrıdır.
      ccpa-request-methods
      present Talebinizi a@b.example adresine gönderin. Kimliğinizi doğrularız. Yetkili temsilci de başvurabilir.
      partial Talebinizi telefonla iletin.
      ccpa-minors-sale
      denied 16 yaşından küçüklerin bilgilerini satmıyoruz.
      absent Çocuklardan bilgi toplamıyoruz.
      ccpa-financial-incentive
      present Mali teşvike dilediğiniz zaman katılabilirsiniz.
      denied Mali teşvik sunmuyoruz.
      partial Bir sadakat programımız var.
      ccpa-metrics
      present Geçen yıl alınan taleplerin sayısı 42 idi.
      absent Taleplere yanıt veririz.
      caloppa-review
      present Hesap bilgilerinizi istediğiniz zaman güncelleyebilirsiniz.
      absent Bu politikayı güncelleyebiliriz.
      caloppa-third-party-tracking
      present Üçüncü taraflar farklı web sitelerindeki etkinliklerinizi izleyebilir ve bilgi toplayabilir.
      denied Sizi takip etmiyoruz.
      absent Diğer sitelere bağlantılar vardır.
      shine-the-light
      present Kaliforniya sakinleri doğrudan pazarlama hakkında bilgi isteyebilir.
      denied Pazarlama amacıyla üçüncü taraflarla bilgi paylaşmıyoruz.
      absent Kaliforniya dağlıktır.
      minor-content-removal
      present 18 yaşından küçükler gönderilerinin silinmesini isteyebilir.
      absent Yorumlar silinebilir.
      coppa-operators
      present Patika Anonim Şirketi, Dağ Caddesi 5, telefon 02121234567, a@b.example
      partial a@b.example adresine yazın.
      coppa-practices
      present Çocuklardan takma ad topluyoruz. Bunu çocuklara harita göndermek için kullanırız. Çocukların bilgilerini posta şirketiyle paylaşırız.
      denied 13 yaşından küçük çocuklardan bilerek bilgi toplamıyoruz.
      absent Haritada patikalar vardır.
      coppa-parent-rights
      present Ebeveynler çocuklarının bilgilerini inceleyebilir, silinmesini isteyebilir ve toplanmasını reddedebilir.
      partial Ebeveynler silinmesini isteyebilir.
      coppa-retention-policy
      present Çocukların bilgilerini 30 gün saklarız.
      partial Çocukların bilgilerini sileriz.
      us-state-appeal
      present Talebinizi reddedersek bu karara itiraz edebilirsiniz.
      absent Mahkeme kararına itiraz edebilirsiniz.
      tx-sensitive-sale-notice
      present Hassas kişisel verilerinizi satabiliriz.
      denied Hassas verileri satmıyoruz.
      absent Harita satıyoruz.
      lgpd-encarregado
      present Veri koruma görevlisi: Ayşe Kaya, a@b.example
      partial Bir veri koruma görevlimiz var.
      lgpd-agents-responsibility
      present Veri sorumlusu işleme faaliyetinden sorumludur.
      absent Yürüyüşçü kendinden sorumludur.
      pipeda-openness
      present Gizlilik sorumlusu: a@b.example. Bilgilerinize erişim talep edebilirsiniz. Adınızı ve adresinizi toplarız.
      partial Adınızı ve adresinizi toplarız.
      qc-person-in-charge
      present Gizlilik sorumlusu: Ayşe Kaya, a@b.example
      partial Bir gizlilik sorumlumuz var.
      qc-governance
      present Politika ve prosedürlerimiz çalışanların kişisel verilerle ilgili görevlerini ve eğitimini belirler.
      partial Politika ve prosedürlerimiz vardır.
      qc-confidentiality-policy
      present Bu gizlilik politikası değiştirilirse burada yayımlanır.
      partial Bu gizlilik politikasını okuyun.
      qc-tracking-profiling
      present Konum özelliğini ayarlardan kapatabilirsiniz.
      denied Ziyaretçileri takip etmiyoruz.
      absent Harita katlanabilir.
      fadp-destination-state
      present Veriler ABD'ye aktarılır.
      partial Veriler diğer ülkelere aktarılır.
      absent Almanya dağlarını çizdik.
      appi-joint-use
      present Verileri grup şirketiyle birlikte kullanırız; yönetiminden biz sorumluyuz.
      denied Verileri birlikte kullanmıyoruz.
      partial Bazıları birlikte kullanılır.
      appi-disclosure-procedure
      present Erişim ve düzeltme talebinizi yazılı olarak iletin.
      absent Harita satın alabilirsiniz.
      appi-complaint-desk
      present Şikayetlerinizi a@b.example adresine gönderin.
      absent Dağda çok soru sorulur.
      pipa-outsourcing
      present Adımıza veri işleyen şirketlerle çalışırız.
      denied Dış kaynak kullanmıyoruz.
      absent Haritaları kendimiz çizeriz.
      pipa-destruction
      present Kağıtlar öğütülerek imha edilir.
      partial Verileriniz silinir.
      pipa-cpo
      present Gizlilik sorumlusu: Ayşe Kaya, a@b.example
      partial Bir gizlilik sorumlumuz var.
      pipa-auto-collection
      present Tarayıcınızda çerezleri reddedebilirsiniz.
      denied Çerez kullanmıyoruz.
      partial Çerez kullanıyoruz.
      pipl-separate-consent
      present Ayrı bir rıza alırız.
      absent Rızanızı alırız.
      pipl-cross-border
      present Yurt dışındaki alıcıya destek amacıyla gönderilir; iletişim: a@b.example
      denied Verileri yurt dışına aktarmıyoruz.
      partial Yurt dışındaki bir şirkete gider.
      dpdp-itemised
      present Aşağıdaki verileri işleriz: ad ve telefon. Amaç harita sunmaktır. Rızanızı geri alabilirsiniz. Şikayetler kurula iletilir.
      partial Rızanızı geri alabilirsiniz.
      apple-third-party-protection
      present Üçüncü taraflar aynı düzeyde koruma sağlar.
      absent Şirket harita basar.
      play-privacy-contact
      present Gizlilik soruları için a@b.example adresine yazın.
      partial Bize ulaşın.
      play-deletion
      present Hesabınızı ayarlardan silebilirsiniz.
      partial Veriler silinir.
      ? officer-appointed
      yes Veri koruma görevlimiz Ayşe Kaya'dır.
      no Veri koruma görevlisi atanmamıştır.
      ? representative-appointed
      yes Avrupa Birliği temsilcimiz aşağıdadır.
      open Avrupa dağları yüksektir.
      ? joint-controllers
      yes Üniversite ortak veri sorumlusudur.
      no Ortak veri sorumlusu yoktur.
      ? consent
      yes Verileri açık rızanıza dayanarak işleriz.
      open Ebeveynlerin açık rızası alınarak kullanılabilir.
      ? legitimate-interest
      yes Dayanak meşru menfaatimizdir.
      ? recipients
      yes Verileri üçüncü taraflarla paylaşıyoruz.
      no Verileri üçüncü taraflarla paylaşmıyoruz.
      ? international-transfers
      yes Veriler yurt dışına aktarılır.
      no Verileri yurt dışına aktarmıyoruz.
      ? automated-decisions
      yes Otomatik karar sistemlerini kullanıyoruz.
      no Otomatik karar almıyoruz.
      ? indirect-collection
      yes İş ortaklarımızdan bilgi alıyoruz.
      no Üçüncü taraflardan bilgi toplamıyoruz.
      ? special-categories
      yes Sağlık verilerinizi işliyoruz.
      no Sağlık verilerinizi işlemiyoruz.
      ? children
      yes Uygulama çocuklara yöneliktir.
      no Hizmet çocuklara yönelik değildir.
      ? cookies
      yes Çerez kullanıyoruz.
      no Çerez kullanmıyoruz.
      ? sale
      yes Bilgilerinizi satıyoruz.
      no Bilgilerinizi satmıyoruz.
      ? cross-site-tracking
      yes Kişiselleştirilmiş reklamlar gösteriyoruz.
      no Sizi takip etmiyoruz.
      ? financial-incentives
      yes Mali teşvik sunuyoruz.
      no Mali teşvik sunmuyoruz.
      ? sensitive-uses
      yes Hassas bilgileri reklam için kullanıyoruz.
      no Hassas bilgileri kullanmıyoruz.
      ? sensitive-sale
      yes Hassas verileri satıyoruz.
      no Hassas verileri satmıyoruz.
      ? marketing-disclosure
      yes Pazarlama için iş ortaklarımızla paylaşıyoruz.
      no Pazarlama için üçüncü taraflarla paylaşmıyoruz.
      ? review-offered
      yes Hesap bilgilerinizi düzeltebilirsiniz.
      open Politikayı güncelleriz.
      ? ten-million-consumers
      yes On milyon tüketicinin verisini işliyoruz.
      ? joint-use
      yes Verileri grup şirketiyle birlikte kullanırız.
      no Verileri birlikte kullanmıyoruz.
      ? profiling-technology
      yes Konum verilerinizi topluyoruz.
      no Sizi izlemiyoruz.
      """)
}
