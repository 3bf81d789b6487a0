// Written by Tests/Generators/locale-data.py from CLDR (babel 2.18.0).

extension LocaleTable {
  /// Separators, units and number words in further languages, N to Z.
  static let furtherWordsNToZ = """
    @ne
    decimal U+002E
    group U+002C
    end । ॥ . ? !
    second सेकेन्ड*
    minute मिनेट*
    hour घण्टा*
    day दिन*
    week हप्ता*
    month महिना*
    year वर्ष*
    number 2=दुई 3=तिन 4=चार 5=पाँच 6=छ 7=सात 8=आठ 9=नौ 10=दस 11=एघार 12=बाह्र 14=चौध
    number 15=पन्ध्र 18=अठार 20=बिस 24=चौबिस 30=तिस 45=पैँतालिस 60=साठी 90=नब्बे
    @or
    decimal U+002E
    group U+002C
    end । ॥ . ? !
    second ସେକେଣ୍ଡ
    minute ମିନିଟ୍‌ ମିନିଟ୍
    hour ଘଣ୍ଟା
    day ଦିନ
    week ସପ୍ତାହ
    month ମାସ
    year ବର୍ଷ
    @pa
    decimal U+002E
    group U+002C
    end । ॥ . ? !
    second ਸਕਿੰਟ*
    minute ਮਿੰਟ*
    hour ਘੰਟਾ* ਘੰਟੇ*
    day ਦਿਨ*
    week ਹਫ਼ਤਾ* ਹਫ਼ਤੇ*
    month ਮਹੀਨਾ* ਮਹੀਨੇ*
    year ਸਾਲ*
    @ps
    decimal U+002C
    group U+002E
    end . ? !
    second ثانیه* ثانیې* sec*
    minute دقیقه* دقیقې*
    hour ساعت*
    day ورځې* ورځ*
    week اونۍ* wks*
    month مياشت* مياشتې* mths*
    year کال* کالونه*
    @rm
    decimal U+002E
    group U+2019
    end . ? !
    second secunda secundas secs sec
    minute minuta minutas mins min
    hour uras ura
    day dis
    week emnas emna
    month mais
    year onns onn
    @sc
    decimal U+002C
    group U+002E
    end . ? !
    second segundu segundos seg
    minute minutu minutos min
    hour oras ora
    day dies die
    week chida chidas
    month meses mese
    year annos annu
    @sd
    decimal U+002E
    group U+002C
    end . ? !
    second في_سيڪنڊ سيڪنڊ
    minute منٽ
    hour ڪلاڪ
    day ڏينهن
    week هفتو هفتا
    month مهينو مهينا
    year سال
    @si
    decimal U+002E
    group U+002C
    end . ? !
    second තත්පර තත්
    minute මිනිත්තු මිනි
    hour පැය
    day දින
    week සති
    month මාස
    year වසර
    @sk
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second sekunda* sekundy* sekúnd*
    minute minúta* minúty* minút* min*
    hour hodina* hodiny* hodín*
    day deň* dni* dňa* dní*
    week týždeň* týždne* týždňa* týždňov* týž*
    month mesiac* mesiace* mesiaca* mesiacov* mes*
    year rok* roky* roka* rokov*
    number 2=dva 2=dve 3=tri 4=štyri 5=päť 6=šesť 7=sedem 8=osem 9=deväť 10=desať 11=jedenásť
    number 12=dvanásť 14=štrnásť 15=pätnásť 18=osemnásť 20=dvadsať 24=dvadsaťštyri 30=tridsať
    number 45=štyridsaťpäť 60=šesťdesiat 90=deväťdesiat
    @sl
    decimal U+002C
    group U+002E
    end . ? !
    second sekunda* sekundi* sekunde* sekund* sek*
    minute minuta* minuti* minute* minut* min*
    hour ura* uri* ure*
    day dan* dneva* dni*
    week teden* tedna* tedni* tednov*
    month mesec* meseca* meseci* mesecev*
    year leto* leti* let*
    number 2=dva 2=dve 2=dvije 3=tri 4=štiri 5=pet 6=šest 7=sedem 8=osem 9=devet 10=deset
    number 11=enajst 12=dvanajst 14=štrinajst 15=petnajst 18=asemnajst 20=dvaset
    number 24=dvaset_štiri 30=trideset 45=štirideset_pet 60=šestdeset 90=devetdeset
    @so
    decimal U+002E
    group U+002C
    end . ? !
    second ilbiriqsi ilbrqsi
    minute daqiiqad daqiiqo dqqd
    hour saacad saacadood scd
    day maalin maalmood mln
    week toddobaad toddobaadyo tdbd
    month bil bilood
    year sannad sannado snd
    @sq
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second sekondë* sekonda* sek*
    minute minutë* minuta* min*
    hour orë*
    day ditë*
    week javë*
    month muaj*
    year vjet* vit*
    number 2=dy 3=tre 3=tri 4=katër 5=pesë 6=gjashtë 7=shtatë 8=tetë 9=nëntë 10=dhjetë
    number 11=njëmbëdhjetë 12=dymbëdhjetë 14=katërmbëdhjetë 15=pesëmbëdhjetë 18=tetëmbëdhjetë
    number 20=njëzet 24=njëzet_e_katër 30=tridhjetë 45=dyzet_e_pesë 60=gjashtëdhjetë
    number 90=nëntëdhjetë
    @sr
    decimal U+002C
    group U+002E
    end . ? !
    second секунда* секунде* секунди* сек* sekunda* sekunde* sekundi* sek*
    minute минут* минута* мин* minut* minuta* min*
    hour сат* сата* сати* sati* sat* sata*
    day дан* дана* dana* dan*
    week недеља* недеље* нед* nedelja* nedelje* ned*
    month месец* месеца* месеци* мес* mesec* meseca* meseci* mes*
    year година* године* год* godina* godine* god*
    number 2=dva 2=dve 2=два 2=две 3=tri 3=три 4=četiri 4=четири 5=pet 5=пет 6=šest 6=шест
    number 7=sedam 7=седам 8=osam 8=осам 9=devet 9=девет 10=deset 10=десет 11=jedanaest
    number 11=једанаест 12=dvanaest 12=дванаест 14=četrnaest 14=четрнаест 15=petnaest
    number 15=петнаест 18=osamnaest 18=осамнаест 20=dvadeset 20=двадесет 24=dvadeset_i_četiri
    number 24=двадесет_и_четири 30=trideset 30=тридесет 45=četrdeset_i_pet 45=четрдесет_и_пет
    number 60=šezdeset 60=шездесет 90=devedeset 90=деведесет
    @sw
    decimal U+002E
    group U+002C
    end . ? !
    second sekunde
    minute dakika
    hour saa
    day siku
    week wiki
    month miezi mwezi
    year miaka mwaka
    number 2=mbili 3=tatu 4=nne 5=tano 6=sita 7=saba 8=nane 9=tisa 10=kumi 11=kumi_na_moja
    number 12=kumi_na_mbili 14=kumi_na_nne 15=kumi_na_tano 18=kumi_na_nane 20=ishirini
    number 24=ishirini_na_nne 30=thelathini 45=arobaini_na_tano 60=sitini 90=tisini
    @ta
    decimal U+002E
    group U+002C
    end . ? !
    second விநாடி* விநாடிகள்*
    minute நிமிடம்* நிமிடங்கள்* நிமிட*
    hour மணிநேரம்* மணிநேரங்கள்*
    day நாள்* நாட்கள்*
    week வாரம்* வாரங்கள்* வார*
    month மாதம்* மாதங்கள்* மாத*
    year ஆண்டு* ஆண்டுகள்*
    number 2=இரண்டு 3=மூன்று 4=நான்கு 5=ஐந்து 6=ஆறு 7=ஏழு 8=எட்டு 9=ஒன்பது 10=பத்து
    number 11=பதினொன்று 12=பன்னிரண்டு 14=பதினான்கு 15=பதினைந்து 18=பதினெட்டு 20=இருபது
    number 24=இருபது_நான்கு 30=முப்பது 45=நாற்பது_ஐந்து 60=அறுபது 90=தொண்ணூறு
    @te
    decimal U+002E
    group U+002C
    end . ? !
    second సెకను* సెకన్లు* సెక*
    minute నిమిషం* నిమిషాలు* నిమి*
    hour గంట* గంటలు*
    day రోజులు* రోజు*
    week వారం* వారాలు*
    month నెల* నెలలు*
    year సంవత్సరం* సంవత్సరాలు*
    @tg
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    minute min*
    @tk
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second sekunt* sek*
    minute minut* min*
    hour sagat* sag*
    day gün*
    week hepde* hep*
    year ýyl*
    @tt
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    minute min*
    @ug
    decimal U+002E
    group U+002C
    end . ? !
    second سېكۇنت*
    minute مىنۇت*
    hour سائەت*
    day كۈن*
    week ھەپتە*
    month ئاي*
    year يىل*
    @ur
    decimal U+002E
    group U+002C
    end . ? !
    second سیکنڈ*
    minute منٹ*
    hour گھنٹے* گھنٹہ*
    week ہفتے* ہفتہ*
    month مہینے* مہینہ*
    year سال*
    @uz
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second soniya* son*
    minute daqiqa* daq*
    hour soat*
    day kun*
    week hafta*
    year yil*
    @wo
    decimal U+002C
    group U+002E
    end . ? !
    minute min
    @xh
    decimal U+002E
    group U+00A0 U+202F
    end . ? !
    minute min
    @zu
    decimal U+002E
    group U+002C
    end . ? !
    second isekhondi amasekhondi sec sekhondi
    minute iminithi amaminithi
    hour ihora amahora hora
    day izinsuku usuku
    week iviki amaviki viki
    month inyanga izinyanga nyanga
    """
}
