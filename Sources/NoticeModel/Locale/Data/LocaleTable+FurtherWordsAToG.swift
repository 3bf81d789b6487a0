// Written by Tests/Generators/locale-data.py from CLDR (babel 2.18.0).

extension LocaleTable {
  /// Separators, units and number words in further languages, A to G.
  static let furtherWordsAToG = """
    @af
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second sekonde sekondes
    minute minuut minute min
    hour uur
    day dae dag
    week week weke
    month maand maande
    year jaar
    number 2=twee 3=drie 4=vier 5=vyf 6=ses 7=sewe 8=agt 9=nege 10=tien 11=elf 12=twaalf
    number 14=veertien 15=vyftien 18=agttien 20=twintig 24=vier-en-twintig 30=dertig
    number 45=vyf-en-veertig 60=sestig 90=negentig
    @as
    decimal U+002E
    group U+002C
    end । ॥ . ? !
    second ছেকেণ্ড
    minute মিনিট
    hour ঘণ্টা
    day দিন
    week সপ্তাহ
    month মাহ
    year বছৰ
    @ast
    decimal U+002C
    group U+002E
    end . ? !
    second segundu segundos segs seg
    minute minutu minutos mins min
    hour hora hores hrs
    day díes día
    week selmana selmanes sels sel
    month meses mes
    year añu años añs
    @az
    decimal U+002C
    group U+002E
    end . ? !
    second saniyə* san*
    minute dəqiqə* dəq*
    hour saat*
    day gün*
    week həftə* hft*
    number 2=iki 3=üç 4=dörd 5=beş 6=altı 7=yeddi 8=səkkiz 9=doqquz 10=on 11=on_bir 12=on_iki
    number 14=on_dörd 15=on_beş 18=on_səkkiz 20=iyirmi 24=iyirmi_dörd 30=otuz 45=qırx_beş
    number 60=atmış 90=doxsan
    @be
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second секунда* секунды* секунд*
    minute хвіліна* хвіліны* хвілін*
    hour гадзіна* гадзіны* гадзін* гадз*
    day суткі* сутак* сут*
    week тыдзень* тыдні* тыдняў* тыдня* тыдз*
    month месяц* месяца* месяцаў* мес*
    year год* гады* гадоў* года*
    number 2=два 2=дзве 3=тры 4=чатыры 5=пяць 6=шэсць 7=сем 8=восем 9=дзевяць 10=дзесяць
    number 11=адзінаццаць 12=дванаццаць 14=чатырнаццаць 15=пятнаццаць 18=васямнаццаць
    number 20=дваццаць 24=дваццаць_чатыры 30=трыццаць 45=сорак_пяць 60=шэсцьдзесят
    number 90=дзевяноста
    @bg
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second секунда* секунди* сек*
    minute минута* минути* мин*
    hour час* часа*
    day ден* дни*
    week седмица* седмици* седм*
    month месец* месеца* мес*
    year година* години* год*
    number 2=два 2=двама 2=две 3=три 3=трима 4=четири 4=четирима 5=пет 5=петима 6=шест
    number 6=шестима 7=седем 8=осем 9=девет 10=десет 11=единадесет 11=единайсет 12=дванадесет
    number 12=дванайсет 14=четиринадесет 14=четиринайсет 15=петнадесет 15=петнайсет
    number 18=осемнадесет 18=осемнайсет 20=двадесет 20=двайсет 24=двадесет_и_четири
    number 24=двадесет_и_четирима 24=двайсет_и_четири 24=двайсет_и_четирима 30=тридесет
    number 30=трийсет 45=четиресет_и_пет 45=четиресет_и_петима 45=четиридесет_и_пет
    number 45=четиридесет_и_петима 60=шейсет 60=шестдесет 90=деветдесет
    @bn
    decimal U+002E
    group U+002C
    end । ॥ . ? !
    second সেকেন্ড
    minute মিনিট
    hour ঘন্টা
    day দিন
    week সপ্তাহ
    month মাস
    year বছর
    @br
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second eilenn a_eilennoù
    minute munut vunut a_vunutoù min
    hour eur a_eurioù
    day deiz zeiz a_zeizioù
    week sizhun a_sizhunioù sizh
    month miz viz a_vizioù
    year bloaz vloaz a_vloazioù
    @bs
    decimal U+002C
    group U+002E
    end . ? !
    second sekunda* sekunde* sekundi* sek*
    minute minuta* minute* min*
    hour sat* sata* sati*
    day dana* dan*
    week sedmica* sedmice* sedm*
    month mjesec* mjeseca* mjeseci*
    year godina* godine* god*
    number 2=2 2=dva 2=dve 3=3 3=tri 4=4 4=četiri 5=5 5=pet 6=6 6=šest 7=7 7=sedam 8=8 8=osam
    number 9=9 9=devet 10=10 10=deset 11=11 11=jedenaest 12=12 12=dvanaest 14=14 14=četrnaest
    number 15=15 15=petnaest 18=18 18=osamnaest 20=20 20=dvadeset 24=24 24=dvadeset_četiri
    number 30=30 30=trideset 45=45 45=četrdeset_pet 60=60 60=šezdeset 90=90 90=devedeset
    @ca
    decimal U+002C
    group U+002E
    end . ? !
    second segon segons
    minute minut minuts min
    hour hora hores
    day dies dia
    week setmana setmanes setm
    month mes mesos
    year anys any
    number 2=dos 2=dues 3=tres 4=quatre 5=cinc 6=sis 7=set 8=vuit 9=nou 10=deu 11=onze
    number 12=dotze 14=catorze 15=quinze 18=divuit 20=vint 24=vint-i-quatre 30=trenta
    number 45=quaranta-cinc 60=seixanta 90=noranta
    @cy
    decimal U+002E
    group U+002C
    end . ? !
    second eiliad eil
    minute munud funud mun
    hour awr
    day diwrnod ddiwrnod
    week wythnos
    month mis fis
    year mlynedd flwyddyn flynedd blynedd
    number 2=dau 2=dwy 3=tair 3=tri 4=pedair 4=pedwar 5=pum 5=pump 6=chwe 6=chwech 7=saith
    number 8=wyth 9=naw 10=un_deg 11=un_deg_un 12=un_deg_dau 12=un_deg_dwy 14=un_deg_pedair
    number 14=un_deg_pedwar 15=un_deg_pum 15=un_deg_pump 18=un_deg_wyth 20=dau_ddeg
    number 24=dau_ddeg_pedair 24=dau_ddeg_pedwar 30=tri_deg 45=pedwar_deg_pum
    number 45=pedwar_deg_pump 60=chwe_deg 90=naw_deg
    @dsb
    decimal U+002C
    group U+002E
    end . ? !
    second sekunda* sekunźe* sekundy* sekundow* sek*
    minute minuta* minuśe* minuty* minutow* min*
    hour góźina* góźinje* góźiny* góźinow* góź*
    day źeń* dnja* dny* dnjow*
    week tyźeń* tyźenja* tyźenje* tyźenjow* tyź*
    month mjasec* mjaseca* mjasecy* mjasecow* mjas*
    year lěto* lěśe* lěta* lět*
    @eo
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second sekundo sekundoj
    minute minuto minutoj
    hour horo horoj
    day tago tagoj
    week semajno semajnoj
    month monato monatoj mon
    year jaro jaroj
    number 2=du 3=tri 4=kvar 5=kvin 6=ses 7=sep 8=ok 9=naŭ 10=dek 11=dek_unu 12=dek_du
    number 14=dek_kvar 15=dek_kvin 18=dek_ok 20=dudek 24=dudek_kvar 30=tridek 45=kvardek_kvin
    number 60=sesdek 90=naŭdek
    @et
    decimal U+002C
    group U+00A0 U+202F
    end . ? !
    second sekund* sekundit* sek*
    minute minut* minutit* min*
    hour tund* tundi*
    day ööpäev* ööpäeva* päeva* päev*
    week nädal* nädalat* näd*
    month kuud* kuu*
    year aasta* aastat*
    number 2=kaks 3=kolm 4=neli 5=viis 6=kuus 7=seitse 8=kaheksa 9=üheksa 10=kümme 11=üksteist
    number 12=kaksteist 14=neliteist 15=viisteist 18=kaheksateist 20=kakskümmend
    number 24=kakskümmend_neli 30=kolmkümmend 45=nelikümmend_viis 60=kuuskümmend
    number 90=üheksakümmend
    @eu
    decimal U+002C
    group U+002E
    end . ? !
    second segundo*
    minute minutu* min*
    hour ordu*
    day egun*
    week aste*
    month hilabete*
    year urte*
    @fil
    decimal U+002E
    group U+002C
    end . ? !
    second segundo na_segundo seg
    minute minuto na_minuto min
    hour na_oras oras
    day araw na_araw
    week na_linggo linggo
    month buwan
    year taon na_taon
    number 2=dalawá 3=tatló 4=ápat 5=limá 6=anim 7=pitó 8=waló 9=siyám 10=sampû 11=labíng-isá
    number 12=labíng-dalawá 14=labíng-ápat 15=labíng-limá 18=labíng-waló 20=dalawáng_pû
    number 24=dalawáng_pû’t_ápat 30=tatlóng_pû 45=ápat_na_pû’t_limá 60=anim_na_pû
    number 90=siyám_na_pû
    @fo
    decimal U+002C
    group U+002E
    end . ? !
    second sekund sekundir sek
    minute minuttur minuttir min
    hour tími tímar
    day dagur dagar
    week vika vikur
    month mánaður mánaðir mnð
    number 2=tveir 2=tvey 2=tvær 3=tríggir 3=tríggjar 3=trý 4=fýre 5=fimm 6=seks 7=sjey 8=átta
    number 9=níggju 10=tíggju 11=ellivu 12=tólv 14=fjúrtan 15=fímtan 18=átjan 20=tjúgo
    number 24=tjúgofýre 30=tríati 45=fýratifimm 60=seksti 90=níti
    @fy
    decimal U+002C
    group U+002E
    end . ? !
    second sekonde sekonden sek
    minute minút minuten min
    hour oere
    day deien dei
    week wike wiken wkn
    month moanne moanneen
    year jier
    @ga
    decimal U+002E
    group U+002C
    end . ? !
    second soic shoic
    minute nóim
    week scht
    month mhí
    year bhliain bhl mbl
    number 2=a_dó 3=a_trí 4=a_ceathair 5=a_cúig 6=a_sé 7=a_seacht 8=a_hocht 9=a_naoi
    number 10=a_deich 11=a_haon_déag 12=a_dó_dhéag 14=a_ceathair_déag 15=a_cúig_déag
    number 18=a_hocht_déag 20=fiche 24=fiche_a_ceathair 30=tríocha 45=daichead_a_cúig
    number 60=seasca 90=nócha
    @gd
    decimal U+002E
    group U+002C
    end . ? !
    second diog dhiog diogan
    minute mhionaid mionaidean mionaid mion mhion
    hour uair_a_thìde uairean_a_thìde uair
    day latha làithean
    week seachdain sheachdain seachdainean shn
    month mhìos mìosan mìos
    year bhliadhna bliadhnaichean bliadhna blia bhlia
    @gl
    decimal U+002C
    group U+002E
    end . ? !
    second segundo segundos
    minute minuto minutos min
    hour hora horas
    day días día
    week semana semanas sem
    month meses mes
    year anos ano
    @gu
    decimal U+002E
    group U+002C
    end . ? !
    second સેકંડ*
    minute મિનિટ*
    hour કલાક*
    day દિવસ*
    week અઠવાડિયું* અઠવાડિયા*
    month મહિના* મહિનો*
    year વર્ષ*
    """
}
