// Written by Tests/Generators/locale-data.py from CLDR (babel 2.18.0).

extension LocaleTable {
  /// Orders and names of months in further languages.
  static let furtherCalendar = """
    @af
    order ymd
    months 1=januarie 1=jan 2=februarie 2=feb 3=maart 3=mrt 4=april 4=apr 5=mei 6=junie 6=jun
    months 7=julie 7=jul 8=augustus 8=aug 9=september 9=sep 10=oktober 10=okt 11=november
    months 11=nov 12=desember 12=des
    @as
    order dmy
    months 1=জানুৱাৰী 1=জানু 2=ফেব্ৰুৱাৰী 2=ফেব্ৰু 3=মাৰ্চ 4=এপ্ৰিল 5=মে’ 6=জুন 7=জুলাই
    months 8=আগষ্ট 8=আগ 9=ছেপ্তেম্বৰ 9=ছেপ্তে 10=অক্টোবৰ 10=অক্টো 11=নৱেম্বৰ 11=নৱে
    months 12=ডিচেম্বৰ 12=ডিচে
    @ast
    order dmy
    months 1=de_xineru 1=xin 1=xineru 2=de_febreru 2=feb 2=febreru 3=de_marzu 3=mar 3=marzu
    months 4=d’abril 4=abr 4=abril 5=de_mayu 5=may 5=mayu 6=de_xunu 6=xun 6=xunu 7=de_xunetu
    months 7=xnt 7=xunetu 8=d’agostu 8=ago 8=agostu 9=de_setiembre 9=set 9=setiembre
    months 10=d’ochobre 10=och 10=ochobre 11=de_payares 11=pay 11=payares 12=d’avientu 12=avi
    months 12=avientu
    @az
    order dmy
    months 1=yanvar 1=yan 2=fevral 2=fev 3=mart 3=mar 4=aprel 4=apr 5=may 6=iyun 6=iyn 7=iyul
    months 7=iyl 8=avqust 8=avq 9=sentyabr 9=sen 10=oktyabr 10=okt 11=noyabr 11=noy 12=dekabr
    months 12=dek
    @be
    order dmy
    months 1=студзеня 1=сту 1=студзень 2=лютага 2=лют 2=люты 3=сакавіка 3=сак 3=сакавік
    months 4=красавіка 4=кра 4=красавік 5=мая 5=май 6=чэрвеня 6=чэр 6=чэрвень 7=ліпеня 7=ліп
    months 7=ліпень 8=жніўня 8=жні 8=жнівень 9=верасня 9=вер 9=верасень 10=кастрычніка 10=кас
    months 10=кастрычнік 11=лістапада 11=ліс 11=лістапад 12=снежня 12=сне 12=снежань
    @bg
    order dmy
    months 1=януари 1=яну 2=февруари 2=фев 3=март 4=април 4=апр 5=май 6=юни 7=юли 8=август
    months 8=авг 9=септември 9=сеп 10=октомври 10=окт 11=ноември 11=ное 12=декември 12=дек
    @bn
    order dmy
    months 1=জানুয়ারী 1=জানু 2=ফেব্রুয়ারী 2=ফেব 3=মার্চ 4=এপ্রিল 4=এপ্রি 5=মে 6=জুন 7=জুলাই
    months 7=জুল 8=আগস্ট 8=আগ 9=সেপ্টেম্বর 9=সেপ 10=অক্টোবর 10=অক্টো 11=নভেম্বর 11=নভে
    months 12=ডিসেম্বর 12=ডিসে
    @br
    order dmy
    months 1=genver 1=gen 2=cʼhwevrer 2=cʼhwe 3=meurzh 3=meur 4=ebrel 4=ebr 5=mae 6=mezheven
    months 6=mezh 7=gouere 7=goue 8=eost 9=gwengolo 9=gwen 10=here 11=du 12=kerzu 12=kzu
    @bs
    order dmy
    months 1=januar 1=jan 1=јануар 1=јан 2=februar 2=feb 2=фебруар 2=феб 3=mart 3=mar 3=март
    months 3=мар 4=april 4=apr 4=април 4=апр 5=maj 5=мај 6=juni 6=jun 6=јуни 6=јун 7=juli
    months 7=jul 7=јули 7=јул 8=august 8=aug 8=аугуст 8=ауг 9=septembar 9=sep 9=септембар
    months 9=сеп 10=oktobar 10=okt 10=октобар 10=окт 11=novembar 11=nov 11=новембар 11=нов
    months 12=decembar 12=dec 12=децембар 12=дец
    @ca
    order dmy
    months 1=de_gener 1=de_gen 1=gener 1=gen 2=de_febrer 2=de_febr 2=febrer 2=febr 3=de_març
    months 3=març 4=d’abril 4=d’abr 4=abril 4=abr 5=de_maig 5=maig 6=de_juny 6=juny
    months 7=de_juliol 7=de_jul 7=juliol 7=jul 8=d’agost 8=d’ag 8=agost 8=ag 9=de_setembre
    months 9=de_set 9=setembre 9=set 10=d’octubre 10=d’oct 10=octubre 10=oct 11=de_novembre
    months 11=de_nov 11=novembre 11=nov 12=de_desembre 12=de_des 12=desembre 12=des
    @cy
    order dmy
    months 1=ionawr 1=ion 2=chwefror 2=chwef 2=chw 3=mawrth 3=maw 4=ebrill 4=ebr 5=mai
    months 6=mehefin 6=meh 7=gorffennaf 7=gorff 7=gor 8=awst 9=medi 10=hydref 10=hyd
    months 11=tachwedd 11=tach 12=rhagfyr 12=rhag
    @dsb
    order dmy
    months 1=januara 1=jan 1=januar 2=februara 2=feb 2=februar 3=měrca 3=měr 3=měrc 4=apryla
    months 4=apr 4=apryl 5=maja 5=maj 6=junija 6=jun 6=junij 7=julija 7=jul 7=julij 8=awgusta
    months 8=awg 8=awgust 9=septembra 9=sep 9=september 10=oktobra 10=okt 10=oktober
    months 11=nowembra 11=now 11=nowember 12=decembra 12=dec 12=december
    @eo
    order ymd
    months 1=januaro 1=jan 2=februaro 2=feb 3=marto 3=mar 4=aprilo 4=apr 5=majo 5=maj 6=junio
    months 6=jun 7=julio 7=jul 8=aŭgusto 8=aŭg 9=septembro 9=sep 10=oktobro 10=okt 11=novembro
    months 11=nov 12=decembro 12=dec
    @et
    order dmy
    months 1=jaanuar 1=jaan 2=veebruar 2=veebr 3=märts 4=aprill 4=apr 5=mai 6=juuni 7=juuli
    months 8=august 8=aug 9=september 9=sept 10=oktoober 10=okt 11=november 11=nov
    months 12=detsember 12=dets
    @eu
    order ymd
    months 1=urtarrila 1=urt 2=otsaila 2=ots 3=martxoa 3=mar 4=apirila 4=api 5=maiatza 5=mai
    months 6=ekaina 6=eka 7=uztaila 7=uzt 8=abuztua 8=abu 9=iraila 9=ira 10=urria 10=urr
    months 11=azaroa 11=aza 12=abendua 12=abe
    @fil
    order mdy
    months 1=enero 1=ene 2=pebrero 2=peb 3=marso 3=mar 4=abril 4=abr 5=mayo 5=may 6=hunyo
    months 6=hun 7=hulyo 7=hul 8=agosto 8=ago 9=setyembre 9=set 10=oktubre 10=okt 11=nobyembre
    months 11=nob 12=disyembre 12=dis
    @fo
    order dmy
    months 1=januar 1=jan 2=februar 2=feb 3=mars 3=mar 4=apríl 4=apr 5=mai 6=juni 6=jun 7=juli
    months 7=jul 8=august 8=aug 9=september 9=sep 10=oktober 10=okt 11=november 11=nov
    months 12=desember 12=des
    @fy
    order dmy
    months 1=jannewaris 1=jan 2=febrewaris 2=feb 3=maart 3=mrt 4=april 4=apr 5=maaie 5=mai
    months 6=juny 6=jun 7=july 7=jul 8=augustus 8=aug 9=septimber 9=sep 10=oktober 10=okt
    months 11=novimber 11=nov 12=desimber 12=des
    @ga
    order dmy
    months 1=eanáir 1=ean 2=feabhra 2=feabh 3=márta 4=aibreán 4=aib 5=bealtaine 5=beal
    months 6=meitheamh 6=meith 7=iúil 8=lúnasa 8=lún 9=meán_fómhair 9=mfómh
    months 10=deireadh_fómhair 10=dfómh 11=samhain 11=samh 12=nollaig 12=noll
    @gd
    order dmy
    months 1=dhen_fhaoilleach 1=faoi 1=am_faoilleach 2=dhen_ghearran 2=gearr 2=an_gearran
    months 3=dhen_mhàrt 3=màrt 3=am_màrt 4=dhen_ghiblean 4=gibl 4=an_giblean 5=dhen_chèitean
    months 5=cèit 5=an_cèitean 6=dhen_ògmhios 6=ògmh 6=an_t-ògmhios 7=dhen_iuchar 7=iuch
    months 7=an_t-iuchar 8=dhen_lùnastal 8=lùna 8=an_lùnastal 9=dhen_t-sultain 9=sult
    months 9=an_t-sultain 10=dhen_dàmhair 10=dàmh 10=an_dàmhair 11=dhen_t-samhain 11=samh
    months 11=an_t-samhain 12=dhen_dùbhlachd 12=dùbh 12=an_dùbhlachd
    @gl
    order dmy
    months 1=xaneiro 1=xan 2=febreiro 2=feb 3=marzo 3=mar 4=abril 4=abr 5=maio 6=xuño 7=xullo
    months 7=xul 8=agosto 8=ago 9=setembro 9=set 10=outubro 10=out 11=novembro 11=nov
    months 12=decembro 12=dec
    @gu
    order dmy
    months 1=જાન્યુઆરી 1=જાન્યુ 2=ફેબ્રુઆરી 2=ફેબ્રુ 3=માર્ચ 4=એપ્રિલ 5=મે 6=જૂન 7=જુલાઈ
    months 8=ઑગસ્ટ 9=સપ્ટેમ્બર 9=સપ્ટે 10=ઑક્ટોબર 10=ઑક્ટો 11=નવેમ્બર 11=નવે 12=ડિસેમ્બર
    months 12=ડિસે
    @ha
    order dmy
    months 1=janairu 1=jan 2=faburairu 2=fab 3=maris 3=mar 4=afirilu 4=afi 5=mayu 5=may 6=yuni
    months 6=yun 7=yuli 7=yul 8=agusta 8=agu 9=satumba 9=sat 10=oktoba 10=okt 11=nuwamba
    months 11=nuw 12=disamba 12=dis
    @he
    order dmy
    months 1=ינואר 1=ינו׳ 2=פברואר 2=פבר׳ 3=מרץ 4=אפריל 4=אפר׳ 5=מאי 6=יוני 7=יולי 8=אוגוסט
    months 8=אוג׳ 9=ספטמבר 9=ספט׳ 10=אוקטובר 10=אוק׳ 11=נובמבר 11=נוב׳ 12=דצמבר 12=דצמ׳
    @hr
    order dmy
    months 1=siječnja 1=sij 1=siječanj 2=veljače 2=velj 2=veljača 3=ožujka 3=ožu 3=ožujak
    months 4=travnja 4=tra 4=travanj 5=svibnja 5=svi 5=svibanj 6=lipnja 6=lip 6=lipanj
    months 7=srpnja 7=srp 7=srpanj 8=kolovoza 8=kol 8=kolovoz 9=rujna 9=ruj 9=rujan
    months 10=listopada 10=lis 10=listopad 11=studenoga 11=stu 11=studeni 12=prosinca 12=pro
    months 12=prosinac
    @hsb
    order dmy
    months 1=januara 1=jan 1=januar 2=februara 2=feb 2=februar 3=měrca 3=měr 3=měrc 4=apryla
    months 4=apr 4=apryl 5=meje 5=mej 5=meja 6=junija 6=jun 6=junij 7=julija 7=jul 7=julij
    months 8=awgusta 8=awg 8=awgust 9=septembra 9=sep 9=september 10=oktobra 10=okt 10=oktober
    months 11=nowembra 11=now 11=nowember 12=decembra 12=dec 12=december
    @hy
    order dmy
    months 1=հունվարի 1=հնվ 1=հունվար 2=փետրվարի 2=փտվ 2=փետրվար 3=մարտի 3=մրտ 3=մարտ 4=ապրիլի
    months 4=ապր 4=ապրիլ 5=մայիսի 5=մյս 5=մայիս 6=հունիսի 6=հնս 6=հունիս 7=հուլիսի 7=հլս
    months 7=հուլիս 8=օգոստոսի 8=օգս 8=օգոստոս 9=սեպտեմբերի 9=սեպ 9=սեպտեմբեր 10=հոկտեմբերի
    months 10=հոկ 10=հոկտեմբեր 11=նոյեմբերի 11=նոյ 11=նոյեմբեր 12=դեկտեմբերի 12=դեկ
    months 12=դեկտեմբեր
    @is
    order dmy
    months 1=janúar 1=jan 2=febrúar 2=feb 3=mars 3=mar 4=apríl 4=apr 5=maí 6=júní 6=jún 7=júlí
    months 7=júl 8=ágúst 8=ágú 9=september 9=sep 10=október 10=okt 11=nóvember 11=nóv
    months 12=desember 12=des
    @jv
    order dmy
    months 1=januari 1=jan 2=februari 2=feb 3=maret 3=mar 4=april 4=apr 5=mei 6=juni 6=jun
    months 7=juli 7=jul 8=agustus 8=agt 9=september 9=sep 10=oktober 10=okt 11=november 11=nov
    months 12=desember 12=des
    @ka
    order dmy
    months 1=იანვარი 1=იან 2=თებერვალი 2=თებ 3=მარტი 3=მარ 4=აპრილი 4=აპრ 5=მაისი 5=მაი
    months 6=ივნისი 6=ივნ 7=ივლისი 7=ივლ 8=აგვისტო 8=აგვ 9=სექტემბერი 9=სექ 10=ოქტომბერი
    months 10=ოქტ 11=ნოემბერი 11=ნოე 12=დეკემბერი 12=დეკ
    @kk
    order dmy
    months 1=қаңтар 1=қаң 2=ақпан 2=ақп 3=наурыз 3=нау 4=сәуір 4=сәу 5=мамыр 5=мам 6=маусым
    months 6=мау 7=шілде 7=шіл 8=тамыз 8=там 9=қыркүйек 9=қыр 10=қазан 10=қаз 11=қараша 11=қар
    months 12=желтоқсан 12=жел
    @km
    order dmy
    months 1=មករា 2=កុម្ភៈ 3=មីនា 4=មេសា 5=ឧសភា 6=មិថុនា 7=កក្កដា 8=សីហា 9=កញ្ញា 10=តុលា
    months 11=វិច្ឆិកា 12=ធ្នូ
    @kn
    order dmy
    months 1=ಜನವರಿ 1=ಜನ 2=ಫೆಬ್ರವರಿ 2=ಫೆಬ್ರ 3=ಮಾರ್ಚ್ 4=ಏಪ್ರಿಲ್ 4=ಏಪ್ರಿ 5=ಮೇ 6=ಜೂನ್ 7=ಜುಲೈ
    months 8=ಆಗಸ್ಟ್ 8=ಆಗ 9=ಸೆಪ್ಟೆಂಬರ್ 9=ಸೆಪ್ಟೆಂ 10=ಅಕ್ಟೋಬರ್ 10=ಅಕ್ಟೋ 11=ನವೆಂಬರ್ 11=ನವೆಂ
    months 12=ಡಿಸೆಂಬರ್ 12=ಡಿಸೆಂ
    @ku
    order dmy
    months 1=rêbendan 1=rbn 2=sibat 2=sbt 3=adar 3=adr 4=nîsan 4=nsn 5=gulan 5=gln 6=hezîran
    months 6=hzr 7=tîrmeh 7=trm 8=tebax 8=tbx 9=îlon 9=îln 10=cotmeh 10=cot 11=mijdar 11=mjd
    months 12=berfanbar 12=brf
    @ky
    order dmy
    months 1=январь 1=янв 2=февраль 2=фев 3=март 3=мар 4=апрель 4=апр 5=май 6=июнь 6=июн
    months 7=июль 7=июл 8=август 8=авг 9=сентябрь 9=сен 10=октябрь 10=окт 11=ноябрь 11=ноя
    months 12=декабрь 12=дек
    @lb
    order dmy
    months 1=januar 1=jan 2=februar 2=feb 3=mäerz 3=mäe 4=abrëll 4=abr 5=mee 6=juni 6=jun
    months 7=juli 7=jul 8=august 8=aug 9=september 9=sep 10=oktober 10=okt 11=november 11=nov
    months 12=dezember 12=dez
    @lo
    order dmy
    months 1=ມັງກອນ 1=ມ.ກ 2=ກຸມພາ 2=ກ.ພ 3=ມີນາ 3=ມ.ນ 4=ເມສາ 4=ມ.ສ 5=ພຶດສະພາ 5=ພ.ພ 6=ມິຖຸນາ
    months 6=ມິ.ຖ 7=ກໍລະກົດ 7=ກ.ລ 8=ສິງຫາ 8=ສ.ຫ 9=ກັນຍາ 9=ກ.ຍ 10=ຕຸລາ 10=ຕ.ລ 11=ພະຈິກ 11=ພ.ຈ
    months 12=ທັນວາ 12=ທ.ວ
    @lt
    order ymd
    months 1=sausio 1=saus 1=sausis 2=vasario 2=vas 2=vasaris 3=kovo 3=kov 3=kovas 4=balandžio
    months 4=bal 4=balandis 5=gegužės 5=geg 5=gegužė 6=birželio 6=birž 6=birželis 7=liepos
    months 7=liep 7=liepa 8=rugpjūčio 8=rugp 8=rugpjūtis 9=rugsėjo 9=rugs 9=rugsėjis 10=spalio
    months 10=spal 10=spalis 11=lapkričio 11=lapkr 11=lapkritis 12=gruodžio 12=gruod
    months 12=gruodis
    @lv
    order dmy
    months 1=janvāris 1=janv 2=februāris 2=febr 3=marts 4=aprīlis 4=apr 5=maijs 6=jūnijs 6=jūn
    months 7=jūlijs 7=jūl 8=augusts 8=aug 9=septembris 9=sept 10=oktobris 10=okt 11=novembris
    months 11=nov 12=decembris 12=dec
    @mk
    order dmy
    months 1=јануари 1=јан 2=февруари 2=фев 3=март 3=мар 4=април 4=апр 5=мај 6=јуни 6=јун
    months 7=јули 7=јул 8=август 8=авг 9=септември 9=сеп 10=октомври 10=окт 11=ноември 11=ное
    months 12=декември 12=дек
    @ml
    order dmy
    months 1=ജനുവരി 1=ജനു 2=ഫെബ്രുവരി 2=ഫെബ്രു 3=മാർച്ച് 3=മാർ 4=ഏപ്രിൽ 4=ഏപ്രി 5=മേയ് 6=ജൂൺ
    months 7=ജൂലൈ 8=ഓഗസ്റ്റ് 8=ഓഗ 9=സെപ്റ്റംബർ 9=സെപ്റ്റം 10=ഒക്‌ടോബർ 10=ഒക്ടോ 11=നവംബർ 11=നവം
    months 12=ഡിസംബർ 12=ഡിസം
    @mn
    order ymd
    months 1=нэгдүгээр_сар 2=хоёрдугаар_сар 3=гуравдугаар_сар 4=дөрөвдүгээр_сар
    months 5=тавдугаар_сар 6=зургаадугаар_сар 7=долоодугаар_сар 8=наймдугаар_сар
    months 9=есдүгээр_сар 10=аравдугаар_сар 11=арван_нэгдүгээр_сар 12=арван_хоёрдугаар_сар
    @mr
    order dmy
    months 1=जानेवारी 1=जाने 2=फेब्रुवारी 2=फेब्रु 3=मार्च 4=एप्रिल 4=एप्रि 5=मे 6=जून 7=जुलै
    months 8=ऑगस्ट 8=ऑग 9=सप्टेंबर 9=सप्टें 10=ऑक्टोबर 10=ऑक्टो 11=नोव्हेंबर 11=नोव्हें
    months 12=डिसेंबर 12=डिसें
    @ms
    order dmy
    months 1=januari 1=jan 2=februari 2=feb 3=mac 4=april 4=apr 5=mei 6=jun 7=julai 7=jul
    months 8=ogos 8=ogo 9=september 9=sep 10=oktober 10=okt 11=november 11=nov 12=disember
    months 12=dis
    @my
    order dmy
    months 1=ဇန်နဝါရီ 1=ဇန် 2=ဖေဖော်ဝါရီ 2=ဖေ 3=မတ် 4=ဧပြီ 5=မေ 6=ဇွန် 7=ဇူလိုင် 7=ဇူ 8=ဩဂုတ်
    months 9=စက်တင်ဘာ 9=စက် 10=အောက်တိုဘာ 10=အောက် 11=နိုဝင်ဘာ 11=နို 12=ဒီဇင်ဘာ 12=ဒီ
    @ne
    order ymd
    months 1=जनवरी 2=फेब्रुअरी 3=मार्च 4=अप्रिल 5=मे 6=जुन 7=जुलाई 8=अगस्ट 9=सेप्टेम्बर
    months 10=अक्टोबर 11=नोभेम्बर 12=डिसेम्बर
    @or
    order mdy
    months 1=ଜାନୁଆରୀ 2=ଫେବୃଆରୀ 3=ମାର୍ଚ୍ଚ 4=ଅପ୍ରେଲ 5=ମଇ 6=ଜୁନ 7=ଜୁଲାଇ 8=ଅଗଷ୍ଟ 9=ସେପ୍ଟେମ୍ବର
    months 10=ଅକ୍ଟୋବର 11=ନଭେମ୍ବର 12=ଡିସେମ୍ବର
    @pa
    order dmy
    months 1=ਜਨਵਰੀ 1=ਜਨ 2=ਫ਼ਰਵਰੀ 2=ਫ਼ਰ 3=ਮਾਰਚ 4=ਅਪ੍ਰੈਲ 4=ਅਪ੍ਰੈ 5=ਮਈ 6=ਜੂਨ 7=ਜੁਲਾਈ 7=ਜੁਲਾ
    months 8=ਅਗਸਤ 8=ਅਗ 9=ਸਤੰਬਰ 9=ਸਤੰ 10=ਅਕਤੂਬਰ 10=ਅਕਤੂ 11=ਨਵੰਬਰ 11=ਨਵੰ 12=ਦਸੰਬਰ 12=ਦਸੰ
    @ps
    order ymd
    months 1=جنوري 2=فبروري 2=فېبروري 3=مارچ 4=اپریل 5=مۍ 6=جون 7=جولای 8=اګست 9=سېپتمبر
    months 9=سپتمبر 10=اکتوبر 11=نومبر 12=دسمبر
    @rm
    order dmy
    months 1=da_schaner 1=schan 1=schaner 2=da_favrer 2=favr 2=favrer 3=da_mars 3=mars
    months 4=d’avrigl 4=avr 4=avrigl 5=da_matg 5=matg 6=da_zercladur 6=zercl 6=zercladur
    months 7=da_fanadur 7=fan 7=fanadur 8=d’avust 8=avust 9=da_settember 9=sett 9=settember
    months 10=d’october 10=oct 10=october 11=da_november 11=nov 11=november 12=da_december
    months 12=dec 12=december
    @sc
    order dmy
    months 1=ghennàrgiu 1=ghe 2=freàrgiu 2=fre 3=martzu 3=mar 4=abrile 4=abr 5=maju 5=maj
    months 6=làmpadas 6=làm 7=trìulas 7=trì 8=austu 8=aus 9=cabudanni 9=cab 10=santugaine
    months 10=stg 11=santandria 11=sta 12=nadale 12=nad
    @sd
    order ymd
    months 1=جنوري 2=فيبروري 3=مارچ 4=اپريل 5=مئي 6=جون 7=جولاءِ 8=آگسٽ 9=سيپٽمبر 10=آڪٽوبر
    months 11=نومبر 12=ڊسمبر
    @si
    order ymd
    months 1=ජනවාරි 1=ජන 2=පෙබරවාරි 2=පෙබ 3=මාර්තු 3=මාර් 4=අප්‍රේල් 5=මැයි 6=ජූනි 7=ජූලි
    months 8=අගෝස්තු 8=අගෝ 9=සැප්තැම්බර් 9=සැප් 10=ඔක්තෝබර් 10=ඔක් 11=නොවැම්බර් 11=නොවැ
    months 12=දෙසැම්බර් 12=දෙසැ
    @sk
    order dmy
    months 1=januára 1=jan 1=január 2=februára 2=feb 2=február 3=marca 3=mar 3=marec 4=apríla
    months 4=apr 4=apríl 5=mája 5=máj 6=júna 6=jún 7=júla 7=júl 8=augusta 8=aug 8=august
    months 9=septembra 9=sep 9=september 10=októbra 10=okt 10=október 11=novembra 11=nov
    months 11=november 12=decembra 12=dec 12=december
    @sl
    order dmy
    months 1=januar 1=jan 2=februar 2=feb 3=marec 3=mar 4=april 4=apr 5=maj 6=junij 6=jun
    months 7=julij 7=jul 8=avgust 8=avg 9=september 9=sep 10=oktober 10=okt 11=november 11=nov
    months 12=december 12=dec
    @so
    order dmy
    months 1=janaayo 1=jan 1=jannaayo 2=febraayo 2=feb 3=maarso 3=mar 4=abriil 4=abr 5=maayo
    months 5=may 6=juun 6=jun 7=luulyo 7=lul 8=agosto 8=ogs 8=ogosto 9=sebtembar 9=seb
    months 9=sebteembar 10=oktoobar 10=okt 11=noofeembar 11=nof 12=diseembar 12=dis
    @sq
    order dmy
    months 1=janar 1=jan 2=shkurt 2=shk 3=mars 3=mar 4=prill 4=pri 5=maj 6=qershor 6=qer
    months 7=korrik 7=korr 8=gusht 8=gush 9=shtator 9=sht 10=tetor 10=tet 11=nëntor 11=nën
    months 12=dhjetor 12=dhj
    @sr
    order dmy
    months 1=јануар 1=јан 1=januar 1=jan 2=фебруар 2=феб 2=februar 2=feb 3=март 3=мар 3=mart
    months 3=mar 4=април 4=апр 4=april 4=apr 5=мај 5=maj 6=јун 6=jun 7=јул 7=jul 8=август
    months 8=авг 8=avgust 8=avg 9=септембар 9=сеп 9=septembar 9=sep 10=октобар 10=окт
    months 10=oktobar 10=okt 11=новембар 11=нов 11=novembar 11=nov 12=децембар 12=дец
    months 12=decembar 12=dec
    @sw
    order dmy
    months 1=januari 1=jan 2=februari 2=feb 3=machi 3=mac 4=aprili 4=apr 5=mei 6=juni 6=jun
    months 7=julai 7=jul 8=agosti 8=ago 9=septemba 9=sep 10=oktoba 10=okt 11=novemba 11=nov
    months 12=desemba 12=des
    @ta
    order dmy
    months 1=ஜனவரி 1=ஜன 2=பிப்ரவரி 2=பிப் 3=மார்ச் 3=மார் 4=ஏப்ரல் 4=ஏப் 5=மே 6=ஜூன் 7=ஜூலை
    months 8=ஆகஸ்ட் 8=ஆக 9=செப்டம்பர் 9=செப் 10=அக்டோபர் 10=அக் 11=நவம்பர் 11=நவ 12=டிசம்பர்
    months 12=டிச
    @te
    order dmy
    months 1=జనవరి 1=జన 2=ఫిబ్రవరి 2=ఫిబ్ర 3=మార్చి 4=ఏప్రిల్ 4=ఏప్రి 5=మే 6=జూన్ 7=జులై
    months 8=ఆగస్టు 8=ఆగ 9=సెప్టెంబర్ 9=సెప్టెం 10=అక్టోబర్ 10=అక్టో 11=నవంబర్ 11=నవం
    months 12=డిసెంబర్ 12=డిసెం
    @tg
    order dmy
    months 1=январ 1=янв 2=феврал 2=фев 3=март 3=мар 4=апрел 4=апр 5=май 6=июн 7=июл 8=август
    months 8=авг 9=сентябр 9=сен 10=октябр 10=окт 11=ноябр 11=ноя 12=декабр 12=дек
    @tk
    order dmy
    months 1=ýanwar 1=ýan 2=fewral 2=few 3=mart 3=mar 4=aprel 4=apr 5=maý 6=iýun 7=iýul
    months 8=awgust 8=awg 9=sentýabr 9=sen 10=oktýabr 10=okt 11=noýabr 11=noý 12=dekabr 12=dek
    @tt
    order dmy
    months 1=гыйнвар 1=гыйн 2=февраль 2=фев 3=март 3=мар 4=апрель 4=апр 5=май 6=июнь 7=июль
    months 8=август 8=авг 9=сентябрь 9=сент 10=октябрь 10=окт 11=ноябрь 11=нояб 12=декабрь
    months 12=дек
    @ug
    order ymd
    months 1=يانۋار 2=فېۋرال 3=مارت 4=ئاپرېل 5=ماي 6=ئىيۇن 7=ئىيۇل 8=ئاۋغۇست 9=سېنتەبىر
    months 10=ئۆكتەبىر 11=نويابىر 12=دېكابىر
    @ur
    order dmy
    months 1=جنوری 2=فروری 3=مارچ 4=اپریل 5=مئی 6=جون 7=جولائی 8=اگست 9=ستمبر 10=اکتوبر
    months 11=نومبر 12=دسمبر
    @uz
    order dmy
    months 1=yanvar 1=yan 2=fevral 2=fev 3=mart 3=mar 4=aprel 4=apr 5=may 6=iyun 6=iyn 7=iyul
    months 7=iyl 8=avgust 8=avg 9=sentabr 9=sen 10=oktabr 10=okt 11=noyabr 11=noy 12=dekabr
    months 12=dek
    @wo
    order dmy
    months 1=samwiyee 1=sam 2=fewriyee 2=few 3=mars 3=mar 4=awril 4=awr 5=mee 6=suwe 6=suw
    months 7=sulet 7=sul 8=ut 9=sàttumbar 9=sàt 10=oktoobar 10=okt 11=nowàmbar 11=now
    months 12=desàmbar 12=des
    @xh
    order mdy
    months 1=janyuwari 1=jan 2=februwari 2=feb 3=matshi 3=mat 4=epreli 4=epr 5=meyi 5=mey
    months 6=juni 6=jun 7=julayi 7=jul 8=agasti 8=aga 9=septemba 9=sept 9=sep 10=okthobha
    months 10=okt 10=okthoba 11=novemba 11=nov 12=disemba 12=dis
    @zu
    order mdy
    months 1=januwari 1=jan 2=februwari 2=feb 3=mashi 3=mas 4=ephreli 4=eph 5=meyi 5=mey
    months 6=juni 6=jun 7=julayi 7=jul 8=agasti 8=aga 9=septhemba 9=sep 10=okthoba 10=okt
    months 11=novemba 11=nov 12=disemba 12=dis
    """
}
