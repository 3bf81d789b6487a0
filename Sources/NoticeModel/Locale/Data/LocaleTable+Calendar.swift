// Written by Tests/Generators/locale-data.py from CLDR (babel 2.18.0).

extension LocaleTable {
  /// Orders and names of months.
  static let calendar = """
    @en
    order mdy
    months 1=january 1=jan 2=february 2=feb 3=march 3=mar 4=april 4=apr 5=may 6=june 6=jun
    months 7=july 7=jul 8=august 8=aug 9=september 9=sep 9=sept 10=october 10=oct 11=november
    months 11=nov 12=december 12=dec
    @de
    order dmy
    months 1=januar 1=jan 1=jänner 1=jän 2=februar 2=feb 3=märz 3=mär 4=april 4=apr 5=mai
    months 6=juni 6=jun 7=juli 7=jul 8=august 8=aug 9=september 9=sept 9=sep 10=oktober 10=okt
    months 11=november 11=nov 12=dezember 12=dez
    @fr
    order dmy
    months 1=janvier 1=janv 2=février 2=févr 3=mars 4=avril 4=avr 5=mai 6=juin 7=juillet
    months 7=juil 8=août 9=septembre 9=sept 10=octobre 10=oct 11=novembre 11=nov 12=décembre
    months 12=déc
    @es
    order dmy
    months 1=enero 1=ene 2=febrero 2=feb 3=marzo 3=mar 4=abril 4=abr 5=mayo 5=may 6=junio
    months 6=jun 7=julio 7=jul 8=agosto 8=ago 9=septiembre 9=sept 9=setiembre 9=set 10=octubre
    months 10=oct 11=noviembre 11=nov 12=diciembre 12=dic
    @it
    order dmy
    months 1=gennaio 1=gen 2=febbraio 2=feb 3=marzo 3=mar 4=aprile 4=apr 5=maggio 5=mag
    months 6=giugno 6=giu 7=luglio 7=lug 8=agosto 8=ago 9=settembre 9=set 10=ottobre 10=ott
    months 11=novembre 11=nov 12=dicembre 12=dic
    @pt
    order dmy
    months 1=janeiro 1=jan 2=fevereiro 2=fev 3=março 3=mar 3=marco 4=abril 4=abr 5=maio 5=mai
    months 6=junho 6=jun 7=julho 7=jul 8=agosto 8=ago 9=setembro 9=set 10=outubro 10=out
    months 11=novembro 11=nov 12=dezembro 12=dez
    @nl
    order dmy
    months 1=januari 1=jan 2=februari 2=feb 3=maart 3=mrt 4=april 4=apr 5=mei 6=juni 6=jun
    months 7=juli 7=jul 8=augustus 8=aug 9=september 9=sep 10=oktober 10=okt 11=november
    months 11=nov 12=december 12=dec
    @pl
    order dmy
    months 1=stycznia 1=sty 1=styczeń 2=lutego 2=lut 2=luty 3=marca 3=mar 3=marzec 4=kwietnia
    months 4=kwi 4=kwiecień 5=maja 5=maj 6=czerwca 6=cze 6=czerwiec 7=lipca 7=lip 7=lipiec
    months 8=sierpnia 8=sie 8=sierpień 9=września 9=wrz 9=wrzesień 10=października 10=paź
    months 10=październik 11=listopada 11=lis 11=listopad 12=grudnia 12=gru 12=grudzień
    @ja
    order ymd
    @zh
    order ymd
    months 1=一月 2=二月 3=三月 4=四月 5=五月 6=六月 7=七月 8=八月 9=九月 10=十月 11=十一月 12=十二月
    @ko
    order ymd
    @ar
    order dmy
    months 1=يناير 1=كانون_الثاني 2=فبراير 2=شباط 3=مارس 3=آذار 4=أبريل 4=نيسان 4=ابريل 5=مايو
    months 5=أيار 5=ماي 6=يونيو 6=حزيران 6=جوان 7=يوليو 7=تموز 7=يوليوز 7=جويلية 8=أغسطس 8=آب
    months 8=غشت 8=أوت 8=اغسطس 9=سبتمبر 9=أيلول 9=شتنبر 10=أكتوبر 10=تشرين_الأول 10=اكتوبر
    months 11=نوفمبر 11=تشرين_الثاني 11=نونبر 12=ديسمبر 12=كانون_الأول 12=دجنبر
    @hi
    order dmy
    months 1=जनवरी 1=जन॰ 2=फ़रवरी 2=फ़र॰ 2=फरवरी 3=मार्च 4=अप्रैल 5=मई 6=जून 7=जुलाई 7=जुल॰
    months 8=अगस्त 8=अग॰ 9=सितंबर 9=सित॰ 9=सितम्बर 10=अक्टूबर 10=अक्टू॰ 10=अक्तूबर 11=नवंबर
    months 11=नव॰ 11=नवम्बर 12=दिसंबर 12=दिस॰ 12=दिसम्बर
    @sv
    order ymd
    months 1=januari 1=jan 2=februari 2=feb 3=mars 4=april 4=apr 5=maj 6=juni 7=juli 8=augusti
    months 8=aug 9=september 9=sep 10=oktober 10=okt 11=november 11=nov 12=december 12=dec
    @da
    order dmy
    months 1=januar 1=jan 2=februar 2=feb 3=marts 3=mar 4=april 4=apr 5=maj 6=juni 6=jun
    months 7=juli 7=jul 8=august 8=aug 9=september 9=sep 10=oktober 10=okt 11=november 11=nov
    months 12=december 12=dec
    @cs
    order dmy
    months 1=ledna 1=led 1=leden 2=února 2=úno 2=únor 3=března 3=bře 3=březen 4=dubna 4=dub
    months 4=duben 5=května 5=kvě 5=květen 6=června 6=čvn 6=červen 7=července 7=čvc 7=červenec
    months 8=srpna 8=srp 8=srpen 9=září 9=zář 10=října 10=říj 10=říjen 11=listopadu 11=lis
    months 11=listopad 12=prosince 12=pro 12=prosinec
    @tr
    order dmy
    months 1=ocak 1=oca 2=şubat 2=şub 3=mart 3=mar 4=nisan 4=nis 5=mayıs 5=may 6=haziran 6=haz
    months 7=temmuz 7=tem 8=ağustos 8=ağu 9=eylül 9=eyl 10=ekim 10=eki 11=kasım 11=kas
    months 12=aralık 12=ara
    @ru
    order dmy
    months 1=января 1=янв 1=январь 2=февраля 2=февр 2=февраль 3=марта 3=мар 3=март 4=апреля
    months 4=апр 4=апрель 5=мая 5=май 6=июня 6=июн 6=июнь 7=июля 7=июл 7=июль 8=августа 8=авг
    months 8=август 9=сентября 9=сент 9=сентябрь 10=октября 10=окт 10=октябрь 11=ноября
    months 11=нояб 11=ноябрь 12=декабря 12=дек 12=декабрь
    @fa
    order ymd
    months 1=ژانویهٔ 1=ژانویه 2=فوریهٔ 2=فوریه 3=مارس 4=آوریل 5=مهٔ 5=مه 5=می 6=ژوئن 7=ژوئیهٔ
    months 7=ژوئیه 7=جولای 8=اوت 8=آگوست 9=سپتامبر 10=اکتبر 11=نوامبر 12=دسامبر
    persian 1=فروردین 2=اردیبهشت 3=خرداد 4=تیر 5=مرداد 6=شهریور 7=مهر 8=آبان 9=آذر 10=دی
    persian 11=بهمن 12=اسفند
    @th
    order dmy
    months 1=มกราคม 1=ม.ค 2=กุมภาพันธ์ 2=ก.พ 3=มีนาคม 3=มี.ค 4=เมษายน 4=เม.ย 5=พฤษภาคม 5=พ.ค
    months 6=มิถุนายน 6=มิ.ย 7=กรกฎาคม 7=ก.ค 8=สิงหาคม 8=ส.ค 9=กันยายน 9=ก.ย 10=ตุลาคม 10=ต.ค
    months 11=พฤศจิกายน 11=พ.ย 12=ธันวาคม 12=ธ.ค
    @hu
    order ymd
    months 1=január 1=jan 2=február 2=febr 3=március 3=márc 4=április 4=ápr 5=május 5=máj
    months 6=június 6=jún 7=július 7=júl 8=augusztus 8=aug 9=szeptember 9=szept 10=október
    months 10=okt 11=november 11=nov 12=december 12=dec
    @fi
    order dmy
    months 1=tammikuuta 1=tammi 1=tammikuu 2=helmikuuta 2=helmi 2=helmikuu 3=maaliskuuta
    months 3=maalis 3=maaliskuu 4=huhtikuuta 4=huhti 4=huhtikuu 5=toukokuuta 5=touko
    months 5=toukokuu 6=kesäkuuta 6=kesä 6=kesäkuu 7=heinäkuuta 7=heinä 7=heinäkuu 8=elokuuta
    months 8=elo 8=elokuu 9=syyskuuta 9=syys 9=syyskuu 10=lokakuuta 10=loka 10=lokakuu
    months 11=marraskuuta 11=marras 11=marraskuu 12=joulukuuta 12=joulu 12=joulukuu
    @nb
    order dmy
    months 1=januar 1=jan 2=februar 2=feb 3=mars 3=mar 4=april 4=apr 5=mai 6=juni 6=jun 7=juli
    months 7=jul 8=august 8=aug 9=september 9=sep 10=oktober 10=okt 11=november 11=nov
    months 12=desember 12=des
    @uk
    order dmy
    months 1=січня 1=січ 1=січень 2=лютого 2=лют 2=лютий 3=березня 3=бер 3=березень 4=квітня
    months 4=квіт 4=квітень 5=травня 5=трав 5=травень 6=червня 6=черв 6=червень 7=липня 7=лип
    months 7=липень 8=серпня 8=серп 8=серпень 9=вересня 9=вер 9=вересень 10=жовтня 10=жовт
    months 10=жовтень 11=листопада 11=лист 11=листопад 12=грудня 12=груд 12=грудень
    @ro
    order dmy
    months 1=ianuarie 1=ian 2=februarie 2=feb 3=martie 3=mar 4=aprilie 4=apr 5=mai 6=iunie
    months 6=iun 7=iulie 7=iul 8=august 8=aug 9=septembrie 9=sept 10=octombrie 10=oct
    months 11=noiembrie 11=nov 12=decembrie 12=dec
    @el
    order dmy
    months 1=ιανουαρίου 1=ιαν 1=ιανουάριος 2=φεβρουαρίου 2=φεβ 2=φεβρουάριος 3=μαρτίου 3=μαρ
    months 3=μάρτιος 3=μάρ 4=απριλίου 4=απρ 4=απρίλιος 5=μαΐου 5=μαΐ 5=μάιος 5=μάι 6=ιουνίου
    months 6=ιουν 6=ιούνιος 6=ιούν 7=ιουλίου 7=ιουλ 7=ιούλιος 7=ιούλ 8=αυγούστου 8=αυγ
    months 8=αύγουστος 8=αύγ 9=σεπτεμβρίου 9=σεπ 9=σεπτέμβριος 10=οκτωβρίου 10=οκτ
    months 10=οκτώβριος 11=νοεμβρίου 11=νοε 11=νοέμβριος 11=νοέ 12=δεκεμβρίου 12=δεκ
    months 12=δεκέμβριος
    @id
    order dmy
    months 1=januari 1=jan 2=februari 2=feb 2=pebruari 3=maret 3=mar 4=april 4=apr 5=mei
    months 6=juni 6=jun 7=juli 7=jul 8=agustus 8=agu 9=september 9=sep 10=oktober 10=okt
    months 11=november 11=nov 11=nopember 12=desember 12=des
    @vi
    order dmy
    """
}
