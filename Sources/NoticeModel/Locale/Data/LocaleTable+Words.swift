// Written by Tests/Generators/locale-data.py from CLDR (babel 2.18.0).

extension LocaleTable {
  /// Separators, marks, units and number words.
  static let words = """
    @en
    decimal U+002E
    group U+002C
    quotes “” ‘’
    end . ? !
    second second seconds sec
    minute minute minutes min
    hour hour hours hr
    day day days day's days'
    week week weeks wks wk
    month month months mths mth month's months'
    year year years yrs yr year's years'
    percent percent per_cent
    number 1=one 2=two 3=three 4=four 5=five 6=six 7=seven 8=eight 9=nine 10=ten 11=eleven
    number 12=twelve 14=fourteen 15=fifteen 18=eighteen 20=twenty 24=twenty-four 30=thirty
    number 45=forty-five 60=sixty 90=ninety
    @de
    decimal U+002C
    group U+002E U+2019 U+0027
    quotes „“ ‚‘ »« «»
    end . ? !
    second sekunde sekunden sek
    minute minute minuten min minütig*
    hour stunde stunden std stündig*
    day tag tage tg tagen tages tägig* kalendertag* werktag* arbeitstag*
    week woche wochen wo wöchig*
    month monat monate mon monaten monats monatig*
    year jahr jahre jahren jahres jährig*
    percent prozent vom_hundert
    number 1=ein 1=eine 1=einem 1=einer 1=eines 1=einen 2=zwei 2=zweier 3=drei 3=dreier 4=vier
    number 5=fünf 6=sechs 7=sieben 8=acht 9=neun 10=zehn 11=elf 12=zwölf 14=vierzehn
    number 20=zwanzig 30=dreißig 60=sechzig 90=neunzig
    @fr
    decimal U+002C
    group U+202F U+00A0 U+002E
    quotes «» “” ‹›
    end . ? !
    second seconde secondes
    minute minute minutes min
    hour heure heures
    day jour jours
    week semaine semaines sem
    month mois
    year an ans année années
    percent pour_cent
    number 1=un 1=une 2=deux 3=trois 4=quatre 5=cinq 6=six 7=sept 8=huit 9=neuf 10=dix 11=onze
    number 12=douze 15=quinze 30=trente 60=soixante
    @es
    decimal U+002C
    group U+002E U+00A0 U+202F
    quotes «» “” ‘’
    end . ? !
    second segundo segundos
    minute minuto minutos min
    hour hora horas
    day día días dia dias
    week semana semanas sem
    month mes meses
    year año años
    percent por_ciento
    number 1=un 1=una 2=dos 3=tres 4=cuatro 5=cinco 6=seis 7=siete 8=ocho 9=nueve 10=diez
    number 11=once 12=doce 15=quince 30=treinta 60=sesenta
    @it
    decimal U+002C
    group U+002E U+2019 U+0027
    quotes «» “” „“
    end . ? !
    second secondo secondi
    minute minuto minuti min
    hour ora ore
    day giorni giorno
    week settimana settimane sett
    month mesi mese
    year anni anno
    percent per_cento percento
    number 1=un 1=una 2=due 3=tre 4=quattro 5=cinque 6=sei 7=sette 8=otto 9=nove 10=dieci
    number 11=undici 12=dodici 30=trenta 60=sessanta
    @pt
    decimal U+002C
    group U+002E U+00A0 U+202F
    quotes “” «» ‘’
    end . ? !
    second segundo segundos
    minute minuto minutos min
    hour hora horas
    day dias dia
    week semana semanas sem
    month meses mês
    year anos ano
    percent por_cento
    number 1=um 1=uma 2=dois 2=duas 3=três 3=tres 4=quatro 5=cinco 6=seis 7=sete 8=oito 9=nove
    number 10=dez 11=onze 12=doze 15=quinze 30=trinta
    @nl
    decimal U+002C
    group U+002E
    quotes ‘’ “” „”
    end . ? !
    second seconde seconden sec
    minute minuut minuten min
    hour uur uren
    day dagen dag
    week week weken wkn wk
    month maand maanden mnd
    year jaar jr jaren
    percent procent
    number 1=een 1=één 2=twee 3=drie 4=vier 5=vijf 6=zes 7=zeven 8=acht 9=negen 10=tien 11=elf
    number 12=twaalf 30=dertig 60=zestig
    @pl
    decimal U+002C
    group U+00A0 U+202F U+002E
    quotes „” «» ‚’
    end . ? !
    second sekunda sekundy sekund sek
    minute minuta minuty minut min
    hour godzina godziny godzin godz godzin*
    day dzień dni dnia dniach dniom dniowy dniowego
    week tydzień tygodnie tygodni tygodnia tyg tydz tygodniach
    month miesiąc miesiące miesięcy miesiąca mies miesiącach miesięczny miesięcznego
    year rok lata lat roku latach
    percent procent procenta procentów
    number 1=jeden 1=jednego 1=jedna 2=dwa 2=dwóch 2=dwie 3=trzy 3=trzech 4=cztery 4=czterech
    number 5=pięć 5=pięciu 6=sześć 6=sześciu 7=siedem 7=siedmiu 8=osiem 8=ośmiu 9=dziewięć
    number 9=dziewięciu 10=dziesięć 10=dziesięciu 11=jedenaście 12=dwanaście 12=dwunastu
    number 30=trzydzieści 30=trzydziestu
    @ja
    decimal U+002E
    group U+002C U+FF0C
    quotes 「」 『』
    end 。 ？ ！ ． . ? !
    second 秒
    minute 分
    hour 時間
    day 日間 日 営業日
    week 週間
    month か月 ヶ月 ヵ月 カ月 ケ月 箇月
    year 年間 年 か年
    percent パーセント
    @zh
    decimal U+002E
    group U+002C U+FF0C
    quotes “” 「」 『』 《》 ‘’
    end 。 ？ ！ ． ； …
    second 秒 秒钟 秒鐘
    minute 分钟 分鐘
    hour 小时 小時 个小时 個小時
    day 天 日 个工作日 個工作天 个自然日
    week 周 週 星期 个星期 個星期
    month 个月 個月
    year 年
    percent 个百分点
    @ko
    decimal U+002E
    group U+002C
    quotes “” ‘’ 「」 『』 《》
    end . ? ! 。
    second 초
    minute 분
    hour 시간
    day 일
    week 주
    month 개월
    year 년
    percent 퍼센트 프로
    @ar
    decimal U+002E U+066B U+002C
    group U+002C U+066C U+002E U+060C
    quotes “” ”“ «»
    end . ؟ ! ۔
    second ثانية ثوان ثواني
    minute دقيقة دقائق
    hour ساعة ساعات
    day يوم أيام يومًا يوما يوماً ايام
    week أسبوع أسابيع أسبوعًا أسبوعا أسبوعاً
    month شهر أشهر شهرًا شهرا شهراً شهور
    year سنة سنوات عام عاما عامًا عاماً أعوام
    percent بالمائة بالمئة في_المائة في_المئة
    number 1=واحد 1=واحدة 2=اثنان 2=اثنين 2=اثنتين 3=ثلاثة 3=ثلاث 4=أربعة 4=أربع 5=خمسة 5=خمس
    number 6=ستة 6=ست 7=سبعة 7=سبع 8=ثمانية 8=ثماني 9=تسعة 9=تسع 10=عشرة 10=عشر 30=ثلاثين
    number 30=ثلاثون
    @hi
    decimal U+002E
    group U+002C
    quotes “” ‘’
    end । ॥ . ? !
    second सेकंड से॰
    minute मिनट मि॰ मिनटों
    hour घंटा घंटे घं॰ घंटों
    day दिन दिनों दिवस
    week सप्ताह हफ़्ते हफ्ते सप्ताहों
    month महीना महीने माह महीनों
    year वर्ष वर्षों साल सालों
    percent प्रतिशत फीसदी
    number 1=एक 2=दो 3=तीन 4=चार 5=पांच 5=पाँच 6=छह 6=छः 6=छ 7=सात 8=आठ 9=नौ 10=दस 11=ग्यारह
    number 12=बारह 30=तीस
    @sv
    decimal U+002C
    group U+00A0 U+202F U+002E
    quotes ”” ’’ »»
    end . ? !
    second sekund sekunder
    minute minut minuter min
    hour timme timmar tim
    day dygn dag dagar dagars
    week vecka veckor veckors
    month månad månader mån månaders
    year år års
    percent procent
    number 1=en 1=ett 2=två 3=tre 4=fyra 5=fem 6=sex 7=sju 8=åtta 9=nio 10=tio 11=elva 12=tolv
    number 30=trettio
    @da
    decimal U+002C
    group U+002E
    quotes “” »« „“ ”” „”
    end . ? !
    second sekund sekunder sek
    minute minut minutter min
    hour time timer
    day dag dage dages døgn
    week uge uger ugers
    month måned måneder mdr md måneders
    year år års
    percent procent
    number 1=en 1=et 1=ét 2=to 3=tre 4=fire 5=fem 6=seks 7=syv 8=otte 9=ni 10=ti 11=elleve
    number 12=tolv 30=tredive
    @cs
    decimal U+002C
    group U+00A0 U+202F U+002E
    quotes „“ ‚‘ »«
    end . ? !
    second sekunda sekundy sekund
    minute minuta minuty minut min
    hour hodina hodiny hodin hodinách
    day den dny dne dnů dní dnech dnům denní
    week týden týdny týdne týdnů týd týdnech
    month měsíc měsíce měsíců měs měsících měsíční
    year rok roky roku let letech roků
    percent procent procenta procento
    number 1=jeden 1=jednoho 1=jedna 2=dva 2=dvou 2=dvě 3=tři 3=tří 4=čtyři 4=čtyř 5=pět
    number 5=pěti 6=šest 6=šesti 7=sedm 7=sedmi 8=osm 8=osmi 9=devět 9=devíti 10=deset
    number 10=deseti 11=jedenáct 11=jedenácti 12=dvanáct 12=dvanácti 30=třicet 30=třiceti
    @tr
    decimal U+002C
    group U+002E
    quotes “” ‘’
    end . ? !
    second saniye sn saniye*
    minute dakika dk dakika*
    hour saat sa saat*
    day gün gün* iş_günü
    week hafta hf hafta*
    month ay aylık ayı ayda aya aydan
    year yıl yıl*
    number 1=bir 2=iki 3=üç 4=dört 5=beş 6=altı 7=yedi 8=sekiz 9=dokuz 10=on 30=otuz 60=altmış
    number 90=doksan
    @ru
    decimal U+002C
    group U+00A0 U+202F
    quotes «» „“
    end . ? !
    second секунда секунды секунд секунд*
    minute минута минуты минут мин минут*
    hour час часа часов
    day день дня дней дн дни дням сутки суток
    week неделя недели недель нед недел*
    month месяц месяца месяцев мес месяц*
    year год года лет годов году
    percent процент*
    number 1=один 1=одного 1=одна 1=одной 2=два 2=двух 2=две 3=три 3=трех 3=трёх 4=четыре
    number 4=четырех 4=четырёх 5=пять 5=пяти 6=шесть 6=шести 7=семь 7=семи 8=восемь 8=восьми
    number 9=девять 9=девяти 10=десять 10=десяти 11=одиннадцать 11=одиннадцати 12=двенадцать
    number 12=двенадцати 30=тридцать 30=тридцати
    @fa
    decimal U+002E U+066B U+002F
    group U+002C U+066C U+060C
    quotes «» “”
    end . ؟ ! ۔
    second ثانیه
    minute دقیقه
    hour ساعت
    day روز روزه
    week هفته
    month ماه ماهه
    year سال ساله
    percent درصد
    number 1=یک 2=دو 3=سه 4=چهار 5=پنج 6=شش 7=هفت 8=هشت 9=نه 10=ده 11=یازده 12=دوازده 30=سی
    @th
    decimal U+002E
    group U+002C
    quotes “” ‘’
    second วินาที วิ
    minute นาที
    hour ชั่วโมง ชม
    day วัน
    week สัปดาห์
    month เดือน
    year ปี
    percent เปอร์เซ็นต์
    number 1=หนึ่ง 2=สอง 3=สาม 4=สี่ 5=ห้า 6=หก 7=เจ็ด 8=แปด 9=เก้า 10=สิบ 30=สามสิบ
    @hu
    decimal U+002C
    group U+00A0 U+202F U+002E
    quotes „” »«
    end . ? !
    second másodperc mp másodperc*
    minute perc perc*
    hour óra órá*
    day nap nap*
    week hét het*
    month hónap hónap*
    year év év*
    percent százalék*
    number 1=egy 2=kettő 2=két 3=három 4=négy 5=öt 6=hat 7=hét 8=nyolc 9=kilenc 10=tíz
    number 11=tizenegy 12=tizenkét 12=tizenkettő 30=harminc
    @fi
    decimal U+002C
    group U+00A0 U+202F U+002E
    quotes ”” ’’ »»
    end . ? !
    second sekunti sekuntia sekunti* sekunni*
    minute minuutti minuuttia min minuutti* minuuti*
    hour tunti tuntia tunti* tunni*
    day päivä päivää pv päiv* vuorokau* arkipäiv*
    week viikko viikkoa vk viikko* viiko*
    month kuukausi kuukautta kk kuukau*
    year vuosi vuotta vuosi* vuode* vuoden
    percent prosentti* prosentin
    number 1=yksi 1=yhden 2=kaksi 2=kahden 3=kolme 3=kolmen 4=neljä 4=neljän 5=viisi 5=viiden
    number 6=kuusi 6=kuuden 7=seitsemän 8=kahdeksan 9=yhdeksän 10=kymmenen 11=yksitoista
    number 12=kaksitoista 12=kahdentoista 30=kolmekymmentä
    @nb
    decimal U+002C
    group U+00A0 U+202F U+002E
    quotes «» “” ‘’
    end . ? !
    second sekund sekunder sek
    minute minutt minutter min
    hour time timer
    day døgn dag dager dagers
    week uke uker ukers
    month måned måneder md måneders
    year år års
    percent prosent
    number 1=en 1=ett 1=én 2=to 3=tre 4=fire 5=fem 6=seks 7=sju 7=syv 8=åtte 9=ni 10=ti
    number 11=elleve 12=tolv 30=tretti
    @uk
    decimal U+002C
    group U+00A0 U+202F
    quotes «» „“ “”
    end . ? !
    second секунда секунди секунд секунд*
    minute хвилина хвилини хвилин хв хвилин*
    hour година години годин год годин*
    day день дні днів дня дн діб
    week тиждень тижні тижнів тижня тиж тижд* тижн*
    month місяць місяці місяців місяця міс місяц*
    year рік роки років року
    percent відсот*
    number 1=один 1=одного 2=два 2=двох 2=дві 3=три 3=трьох 4=чотири 4=чотирьох 5=пʼять
    number 5=п'яти 5=п’ять 6=шість 6=шести 7=сім 7=семи 8=вісім 8=восьми 9=девʼять 9=дев’ять
    number 10=десять 10=десяти 11=одинадцять 12=дванадцять 12=дванадцяти 30=тридцять
    @ro
    decimal U+002C
    group U+002E
    quotes „” «»
    end . ? !
    second secundă secunde de_secunde
    minute minut minute de_minute min
    hour oră ore de_ore
    day zi zile de_zile
    week săptămână săptămâni de_săptămâni săpt săptămân*
    month lună luni de_luni
    year an ani de_ani
    percent la_sută procente
    number 1=un 1=o 1=unu 2=doi 2=două 3=trei 4=patru 5=cinci 6=șase 6=şase 7=șapte 7=şapte
    number 8=opt 9=nouă 10=zece 11=unsprezece 12=doisprezece
    @el
    decimal U+002C
    group U+002E
    quotes «» “”
    end . ; ! ;
    second δευτερόλεπτο δευτερόλεπτα δευτ
    minute λεπτό λεπτά
    hour ώρα ώρες ωρών
    day ημέρα ημέρες ημερών μέρες
    week εβδομάδα εβδομάδες εβδ εβδομάδων
    month μήνας μήνες μήν μηνών μήνα
    year έτος έτη έτ ετών χρόνια χρόνος
    percent τοις_εκατό
    number 1=ένας 1=μία 1=ένα 1=ενός 2=δύο 3=τρεις 3=τρία 3=τριών 4=τέσσερις 4=τέσσερα
    number 4=τεσσάρων 5=πέντε 6=έξι 7=επτά 7=εφτά 8=οκτώ 8=οχτώ 9=εννέα 9=εννιά 10=δέκα
    number 11=έντεκα 12=δώδεκα 30=τριάντα
    @id
    decimal U+002C
    group U+002E
    quotes “” ‘’
    end . ? !
    second detik dtk
    minute menit mnt
    hour jam
    day hari hr
    week minggu mgg pekan
    month bulan bln
    year tahun thn
    percent persen
    number 1=satu 2=dua 3=tiga 4=empat 5=lima 6=enam 7=tujuh 8=delapan 9=sembilan 10=sepuluh
    number 11=sebelas 12=dua_belas
    @vi
    decimal U+002C
    group U+002E
    quotes “” ‘’
    end . ? !
    second giây
    minute phút
    hour giờ
    day ngày
    week tuần
    month tháng
    year năm
    percent phần_trăm
    number 1=một 2=hai 3=ba 4=bốn 5=năm 6=sáu 7=bảy 8=tám 9=chín 10=mười 12=mười_hai
    """
}
