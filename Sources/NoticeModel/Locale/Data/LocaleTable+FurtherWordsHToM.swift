// Written by Tests/Generators/locale-data.py from CLDR (babel 2.18.0).

extension LocaleTable {
  /// Separators, units and number words in further languages, H to M.
  static let furtherWordsHToM = """
    @ha
    decimal U+002E
    group U+002C
    end . ? !
    second daƙiƙa daƙiƙoƙi
    minute minti mintoci mnt
    hour sa′a sa′o′i
    day rana ranaku rnk
    week mako makonni mkn
    month wata watanni wtnn wat
    year shekara shekaru shkru shkr
    @he
    decimal U+002E
    group U+002C
    end . ? !
    second שניה שניות שנ׳
    minute דקה דקות דק׳
    hour שעה שעות שע׳
    day יום ימים ימ׳
    week שבועות שבוע
    month חודש חודשים
    year שנים שנה
    number 2=שני 2=שניים 2=שתי 2=שתיים 3=שלוש 3=שלושה 4=ארבע 4=ארבעה 5=חמישה 5=חמש 6=שישה 6=שש
    number 7=שבע 7=שבעה 8=שמונה 9=תשע 9=תשעה 10=עשר 10=עשרה 11=אחד_עשר 11=אחת_עשרה
    number 12=שניים_עשר 12=שתים_עשרה 14=ארבע_עשרה 14=ארבעה_עשר 15=חמישה_עשר 15=חמש_עשרה
    number 18=שמונה_עשר 18=שמונה_עשרה 20=עשרים 24=עשרים_וארבע 24=עשרים_וארבעה 30=שלושים
    number 45=ארבעים_וחמישה 45=ארבעים_וחמש 60=שישים 90=תשעים
    @hr
    decimal U+002C
    group U+002E
    end . ? !
    second sekunda* sekunde* sekundi*
    minute minuta* minute* min*
    hour sat* sata* sati*
    day dan* dana*
    week tjedan* tjedna* tjedana*
    month mjesec* mjeseca* mjeseci*
    year godina* godine*
    number 2=dva 2=dvije 3=tri 4=četiri 5=pet 6=šest 7=sedam 8=osam 9=devet 10=deset
    number 11=jedanaest 12=dvanaest 14=četrnaest 15=petnaest 18=osamnaest 20=dvadeset
    number 24=dvadeset_i_četiri 30=trideset 45=četrdeset_i_pet 60=šezdeset 90=devedeset
    @hsb
    decimal U+002C
    group U+002E
    end . ? !
    second sekunda* sekundźe* sekundy* sekundow* sek*
    minute minuta* minuće* minuty* minutow* min*
    hour hodźina* hodźinje* hodźiny* hodźinow* hodź*
    day dźeń* dnjej* dny* dnjow*
    week tydźeń* tydźenjej* tydźenje* tydźenjow* tydź*
    month měsac* měsacaj* měsacy* měsacow* měs*
    year lěto* lěće* lěta* lět*
    @hy
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second վայրկյան* վրկ*
    minute րոպե*
    hour ժամ*
    week շաբաթ* շաբ*
    month ամիս* ամս*
    year տարի*
    number 2=երկու 3=երեք 4=չորս 5=հինգ 6=վեց 7=յոթ 8=ութ 9=ինը 10=տասն 11=տասնմեկ
    number 12=տասներկու 14=տասնչորս 15=տասնհինգ 18=տասնութ 20=քսան 24=քսանչորս 30=երեսուն
    number 45=քառասունհինգ 60=վաթսուն 90=իննասուն
    @is
    decimal U+002C
    group U+002E
    end . ? !
    second sekúnda* sekúndur* sek*
    minute mínúta* mínútur* mín*
    hour klukkustund* klukkustundir* klst*
    day dagur* dagar*
    week vika* vikur*
    month mánuður* mánuðir* mán*
    number 2=tveir 2=tvær 2=tvö 3=þrjár 3=þrjú 3=þrír 4=fjórar 4=fjórir 4=fjögur 5=fimm 6=sex
    number 7=sjó 8=átta 9=níu 10=tíu 11=ellefu 12=tólf 14=fjórtán 15=fimmtán 18=átján
    number 20=tuttugu 24=tuttugu_og_fjórar 24=tuttugu_og_fjórir 24=tuttugu_og_fjögur
    number 30=þrjátíu 45=fjörutíu_og_fimm 60=sextíu 90=níutíu
    @jv
    decimal U+002C
    group U+002E
    end . ? !
    second detik dtk
    minute menit mnt
    hour jam
    day dina
    week peken
    month sasi
    year taun
    @ka
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second წამი*
    minute წუთი*
    hour საათი*
    day დღე*
    week კვირა* კვრ*
    month თვე*
    year წელი*
    number 2=ორი 3=სამი 4=ოთხი 5=ხუთი 6=ექვსი 7=შვიდი 8=რვა 9=ცხრა 10=ათი 11=თერთმეტი
    number 12=თორმეტი 14=თოთხმეტი 15=თხუთმეტი 18=თრვამეტი 20=ოცი 24=ოცდაოთხი 30=ოცდაათი
    number 45=ორმოცდახუთი 60=სამოცი 90=ოთხმოცდაათი
    @kk
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second секунд*
    minute минут* мин*
    hour сағат* сағ*
    day күн*
    week апта*
    year жыл*
    number 2=екі 3=үш 4=төрт 5=бес 6=алты 7=жеті 8=сегіз 9=тоғыз 10=он 11=он_бір 12=он_екі
    number 14=он_төрт 15=он_бес 18=он_сегіз 20=жиырма 24=жиырма_төрт 30=отыз 45=қырық_бес
    number 60=алпыс 90=тоқсан
    @km
    decimal U+002E
    group U+002C
    end . ? !
    second វិនាទី
    minute នាទី
    hour ម៉ោង
    day ថ្ងៃ
    week សប្ដាហ៍
    year ឆ្នាំ
    number 2=ពីរ 3=បី 4=បួន 5=ប្រាំ 6=ប្រាំមួយ 7=ប្រាំពីរ 8=ប្រាំបី 9=ប្រាំបួន 10=ដប់
    number 11=ដប់​មួយ 12=ដប់​ពីរ 14=ដប់​បួន 15=ដប់​ប្រាំ 18=ដប់​ប្រាំបី 20=ម្ភៃ 24=ម្ភៃ​បួន
    number 30=សាមសិប 45=សែសិប​ប្រាំ 60=ហុកសិប 90=កៅសិប
    @kn
    decimal U+002E
    group U+002C
    end . ? !
    second ಸೆಕೆಂಡ್* ಸೆಕೆಂಡುಗಳು* ಸೆಕೆಂ*
    minute ನಿಮಿಷವು* ನಿಮಿಷಗಳು* ನಿಮಿ*
    hour ಗಂಟೆಯು* ಗಂಟೆಗಳು*
    day ದಿನವು* ದಿನಗಳು* ದಿನ*
    week ವಾರವು* ವಾರಗಳು* ವಾರ*
    month ತಿಂಗಳು* ತಿಂ.ಗಳು* ತಿಂ*
    year ವರ್ಷವು* ವರ್ಷಗಳು* ವರ್ಷ*
    @ku
    decimal U+002C
    group U+002E
    end . ? !
    second sanîye* saniye*
    minute deqîqe*
    hour saet*
    day roj*
    week hefte*
    month meh*
    year sal*
    @ky
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second секунд* сек*
    minute мүнөт* мүн*
    hour саат*
    day күн*
    week апта* апт*
    year жыл*
    number 2=эки 3=үч 4=төрт 5=беш 6=алты 7=жети 8=сегиз 9=тогуз 10=он 11=он_бир 12=он_эки
    number 14=он_төрт 15=он_беш 18=он_сегиз 20=жыйырма 24=жыйырма_төрт 30=отуз 45=кырк_беш
    number 60=алтымыш 90=токсон
    @lb
    decimal U+002C
    group U+002E
    end . ? !
    second sekonn sekonnen sek
    minute minutt minutten min
    hour stonn stonnen
    day dag deeg
    week woch wochen
    month mount méint mnt
    year joer
    number 2=zwee 2=zwou 3=dräi 4=véier 5=fënnef 6=sechs 7=siwen 8=aacht 9=néng 10=zéng
    number 11=eelef 12=zwielef 14=véierzéng 15=fofzéng 18=uechtzéng 20=zwanzeg
    number 24=véieranzwanzeg 30=drësseg 45=fënnefanvéierzeg 60=siechzeg 90=nonzeg
    @lo
    decimal U+002C
    group U+002E
    end . ? !
    second ວິນາທີ
    minute ນາທີ
    hour ຊົ່ວໂມງ
    day ມື້
    week ອາທິດ
    month ເດືອນ
    number 2=ສອງ 3=ສາມ 4=ສີ່ 5=ຫ້າ 6=ຫົກ 7=ເຈັດ 8=ແປດ 9=ເກົ້າ 10=ສິບ 11=ສິບ​ເອັດ 12=ສິບ​ສອງ
    number 14=ສິບ​ສີ່ 15=ສິບ​ຫ້າ 18=ສິບ​ແປດ 20=ຊາວ 24=ຊາວ​ສີ່ 30=ສາມ​ສິບ 45=ສີ່​ສິບ​ຫ້າ
    number 60=ຫົກ​ສິບ 90=ເກົ້າ​ສິບ
    @lt
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second sekundė* sekundės* sekundžių* sek*
    minute minutė* minutės* minučių* min*
    hour valanda* valandos* valandų* val*
    day diena* dienos* dienų*
    week savaitė* savaitės* savaičių* sav*
    month mėnuo* mėnesiai* mėnesio* mėnesių* mėn*
    year metai* metų*
    number 2=du 2=dvi 3=trys 4=keturi 4=keturios 5=penki 5=penkios 6=šeši 6=šešios 7=septyni
    number 7=septynios 8=aštuoni 8=aštuonios 9=devyni 9=devynios 10=dešimt 11=vienuolika
    number 12=dvylika 14=keturiolika 15=penkiolika 18=aštuoniolika 20=dvidešimt
    number 24=dvidešimt_keturi 24=dvidešimt_keturios 30=trisdešimt 45=keturiasdešimt_penki
    number 45=keturiasdešimt_penkios 60=šešiasdešimt 90=devyniasdešimt
    @lv
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second sekunžu* sekunde* sekundes* sek*
    minute minūšu* minūte* minūtes* min*
    hour stundu* stunda* stundas*
    day dienu* diena* dienas*
    week nedēļu* nedēļa* nedēļas* ned*
    month mēnešu* mēnesis* mēneši* mēn*
    year gadu* gads* gadi*
    number 2=divas 2=divi 3=trīs 4=četras 4=četri 5=piecas 5=pieci 6=sešas 6=seši 7=septiņas
    number 7=septiņi 8=astoņas 8=astoņi 9=deviņas 9=deviņi 10=desmit 11=vienpadsmit
    number 12=divpadsmit 14=četrpadsmit 15=piecpadsmit 18=astoņpadsmit 20=divdesmit
    number 24=divdesmit_četras 24=divdesmit_četri 30=trīsdesmit 45=četrdesmit_piecas
    number 45=četrdesmit_pieci 60=sešdesmit 90=deviņdesmit
    @mk
    decimal U+002C
    group U+002E
    end . ? !
    second секунда* секунди* сек*
    minute минута* минути* мин*
    hour час* часа*
    day дена* ден*
    week седмица* седмици* сед*
    month месец* месеци* мес*
    year година* години* год*
    number 2=два 2=две 3=три 4=четири 5=пет 6=шест 7=седум 8=осум 9=девет 10=десет
    number 11=единаесет 12=дванаесет 14=четиринаесет 15=петнаесет 18=осумнаесет 20=дваесет
    number 24=дваесет_и_четири 30=триесет 45=четириесет_и_пет 60=шеесет 90=деведесет
    @ml
    decimal U+002E
    group U+002C
    end . ? !
    second സെക്കൻഡ്*
    minute മിനിറ്റ്*
    hour മണിക്കൂർ*
    day ദിവസം* ദിവസം‌*
    week ആഴ്ച*
    month മാസം*
    year വർഷം*
    @mn
    decimal U+002E
    group U+002C
    end . ? !
    second секунд* сек*
    minute минут* мин*
    hour цаг*
    day хоног*
    week долоо_хоног* д.х*
    month сар*
    year жил*
    @mr
    decimal U+002E
    group U+002C
    end । ॥ . ? !
    second सेकंद*
    minute मिनिट* मिनिटे* मिनि*
    hour तास*
    day दिवस*
    week आठवडा* आठवडे*
    month महिना* महिने*
    year वर्ष* वर्षे*
    @ms
    decimal U+002E
    group U+002C
    end . ? !
    second saat
    minute minit min
    hour jam
    day hari
    week minggu mgu
    month bulan bln
    year tahun thn
    number 2=dua 3=tiga 4=empat 5=lima 6=enam 7=tujuh 8=lapan 9=sembilan 10=sepuluh 11=sebelas
    number 12=dua_belas 14=empat_belas 15=lima_belas 18=lapan_belas 20=dua_puluh
    number 24=dua_puluh_empat 30=tiga_puluh 45=empat_puluh_lima 60=enam_puluh
    number 90=sembilan_puluh
    @my
    decimal U+002E
    group U+002C
    end . ? !
    second စက္ကန့် sec
    minute မိနစ်
    hour နာရီ
    day ရက်
    week ပတ်
    year နှစ်
    number 2=နှစ် 3=သုံး 4=လေး 5=ငါး 6=ခြောက် 7=ခုနှစ် 8=ရှစ် 9=ကိုး 10=ဆယ် 11=ဆယ့်တစ်
    number 12=ဆယ့်နှစ် 14=ဆယ့်လေး 15=ဆယ့်ငါး 18=ဆယ့်ရှစ် 20=နှစ်ဆယ် 24=နှစ်ဆယ်လေး 30=သုံးဆယ်
    number 45=လေးဆယ်ငါး 60=ခြောက်ဆယ် 90=ကိုးဆယ်
    """
}
