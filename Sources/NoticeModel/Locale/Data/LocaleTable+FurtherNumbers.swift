// Written by Tests/Generators/locale-data.py from CLDR (babel 2.18.0).

extension LocaleTable {
  /// Declined number words.
  static let furtherNumbers = """
    @de
    number 15=fünfzehn 18=achtzehn 24=vierundzwanzig 45=fünfundvierzig
    @fr
    number 14=quatorze 18=dix-huit 20=vingt 24=vingt-quatre 45=quarante-cinq
    number 90=quatre-vingt-dix
    @es
    number 14=catorce 18=dieciocho 20=veinte 24=veinticuatro 45=cuarenta_y_cinco 90=noventa
    @it
    number 14=quattordici 15=quindici 18=diciotto 20=venti 24=ventiquattro 45=quarantacinque
    number 90=novanta
    @pt
    number 14=catorze 18=dezoito 20=vinte 24=vinte_e_quatro 45=quarenta_e_cinco 60=sessenta
    number 90=noventa
    @nl
    number 14=veertien 15=vijftien 18=achttien 20=twintig 24=vierentwintig 45=vijfenveertig
    number 90=negentig
    @pl
    number 2=dwaj 2=dwiema 2=dwoma 2=dwóm 3=trzej 3=trzem 3=trzema 4=czterej 4=czterem
    number 4=czterema 5=pięcioma 6=sześcioma 7=siedmioma 8=ośmioma 9=dziewięcioma
    number 10=dziesięcioma 11=jedenastoma 11=jedenastu 12=dwunastoma 14=czternastoma
    number 14=czternastu 14=czternaście 15=piętnastoma 15=piętnastu 15=piętnaście
    number 18=osiemnastoma 18=osiemnastu 18=osiemnaście 20=dwadzieścia 20=dwudziestoma
    number 20=dwudziestu 24=dwadzieścia_cztery 24=dwudziestoma_czterema 24=dwudziestu_czterech
    number 24=dwudziestu_czterem 30=trzydziestoma 45=czterdziestoma_pięcioma
    number 45=czterdziestu_pięciu 45=czterdzieści_pięć 60=sześćdziesiąt 60=sześćdziesięcioma
    number 60=sześćdziesięciu 90=dziewięćdziesiąt 90=dziewięćdziesięcioma
    number 90=dziewięćdziesięciu
    @ja
    number 2=二 2=弐 3=三 3=参 4=四 5=五 5=伍 6=六 7=七 8=八 9=九 10=十 10=拾 11=十一 11=拾壱 12=十二 12=拾弐 14=十四
    number 14=拾四 15=十五 15=拾伍 18=十八 18=拾八 20=二十 20=弐拾 24=二十四 24=弐拾四 30=三十 30=参拾 45=四十五 45=四拾伍
    number 60=六十 60=六拾 90=九十 90=九拾
    @zh
    number 2=两 2=二 2=贰 3=三 3=叁 4=四 4=肆 5=五 5=伍 6=六 6=陆 7=七 7=柒 8=八 8=捌 9=九 9=玖 10=十 10=拾 11=十一
    number 11=拾壹 12=十二 12=拾贰 14=十四 14=拾肆 15=十五 15=拾伍 18=十八 18=拾捌 20=二十 20=贰拾 24=二十四 24=贰拾肆
    number 30=三十 30=叁拾 45=四十五 45=肆拾伍 60=六十 60=陆拾 90=九十 90=玖拾
    @ko
    number 2=두 2=둘 2=이 3=삼 3=세 3=셋 4=네 4=넷 4=사 5=다섯 5=오 6=여섯 6=육 7=일곱 7=칠 8=여덟 8=팔 9=구 9=아홉
    number 10=십 10=열 10=일십 11=십일 11=열_하나 11=열한 11=일십일 12=십이 12=열_둘 12=열두 12=일십이 14=십사 14=열_넷
    number 14=열네 14=일십사 15=십오 15=열_다섯 15=열다섯 15=일십오 18=십팔 18=열_여덟 18=열여덟 18=일십팔 20=스무 20=스물
    number 20=이십 24=스물네 24=스물넷 24=이십사 30=삼십 30=서른 45=마흔다섯 45=사십오 60=예순 60=육십 90=구십 90=아흔
    @ar
    number 2=إثنان 2=إثنتان 11=إحدى_عشر 12=إثنا_عشر 12=إثنتا_عشرة 14=أربعة_عشر 15=خمسة_عشر
    number 18=ثمانية_عشر 20=عشرون 24=أربعة_وعشرون 45=خمسة_وأربعون 60=ستون 90=تسعون
    @hi
    number 14=चौदह 15=पन्द्रह 18=अठारह 20=बीस 24=चौबीस 45=पैंतालीस 60=साठ 90=नब्बे
    @sv
    number 14=fjorton 15=femton 18=arton 20=tjugo 24=tjugofyra 45=fyrtiofem 60=sextio
    number 90=nittio
    @da
    number 14=fjorten 15=femten 18=atten 20=tyve 24=fireogtyve 45=femogfyrre 60=tres
    number 90=halvfems
    @cs
    number 14=čtrnáct 15=patnáct 18=osmnáct 20=dvacet 24=dvacet_čtyři 45=čtyřicet_pět
    number 60=šedesát 90=devadesát
    @tr
    number 11=on_bir 12=on_iki 14=on_dört 15=on_beş 18=on_sekiz 20=yirmi 24=yirmi_dört
    number 45=kırk_beş
    @ru
    number 2=двум 2=двумя 3=трем 3=тремя 4=четырем 4=четырьмя 5=пятью 6=шестью 7=семью
    number 8=восемью 9=девятью 10=десятью 11=одиннадцатью 12=двенадцатью 14=четырнадцати
    number 14=четырнадцать 14=четырнадцатью 15=пятнадцати 15=пятнадцать 15=пятнадцатью
    number 18=восемнадцати 18=восемнадцать 18=восемнадцатью 20=двадцати 20=двадцать
    number 20=двадцатью 24=двадцати_четырем 24=двадцати_четырех 24=двадцать_четыре
    number 24=двадцать_четырех 24=двадцатью_четырьмя 30=тридцатью 45=сорок_пять 45=сорока_пяти
    number 45=сорока_пятью 60=шестидесяти 60=шестьдесят 60=шестьюдесятью 90=девяноста
    number 90=девяносто
    @fa
    number 14=چهارده 15=پانزده 18=هجده 20=بیست 24=بیست_و_چهار 45=چهل_و_پنج 60=شصت 90=نود
    @th
    number 11=สิบ​เอ็ด 12=สิบ​สอง 14=สิบ​สี่ 15=สิบ​ห้า 18=สิบ​แปด 20=ยี่​สิบ 24=ยี่​สิบ​สี่
    number 30=สาม​สิบ 45=สี่​สิบ​ห้า 60=หก​สิบ 90=เก้า​สิบ
    @hu
    number 14=tizennégy 15=tizenöt 18=tizennyolc 20=húsz 24=huszonnégy 45=negyvenöt 60=hatvan
    number 90=kilencven
    @fi
    number 2=kahdeksi 2=kahdella 2=kahdelle 2=kahdelta 2=kahdessa 2=kahdesta 2=kahta 2=kahteen
    number 2=kahtena 3=kolmea 3=kolmeen 3=kolmeksi 3=kolmella 3=kolmelle 3=kolmelta 3=kolmena
    number 3=kolmessa 3=kolmesta 4=neljäksi 4=neljälle 4=neljällä 4=neljältä 4=neljänä
    number 4=neljässä 4=neljästä 4=neljää 4=neljään 5=viideksi 5=viidelle 5=viidellä
    number 5=viideltä 5=viidessä 5=viidestä 5=viiteen 5=viitenä 5=viittä 6=kuudeksi 6=kuudella
    number 6=kuudelle 6=kuudelta 6=kuudessa 6=kuudesta 6=kuuteen 6=kuutena 6=kuutta
    number 7=seitsemäksi 7=seitsemälle 7=seitsemällä 7=seitsemältä 7=seitsemänä 7=seitsemässä
    number 7=seitsemästä 7=seitsemää 7=seitsemään 8=kahdeksaa 8=kahdeksaan 8=kahdeksaksi
    number 8=kahdeksalla 8=kahdeksalle 8=kahdeksalta 8=kahdeksana 8=kahdeksassa 8=kahdeksasta
    number 9=yhdeksäksi 9=yhdeksälle 9=yhdeksällä 9=yhdeksältä 9=yhdeksänä 9=yhdeksässä
    number 9=yhdeksästä 9=yhdeksää 9=yhdeksään 10=kymmeneen 10=kymmeneksi 10=kymmenelle
    number 10=kymmenellä 10=kymmeneltä 10=kymmenenä 10=kymmenessä 10=kymmenestä 10=kymmentä
    number 11=yhdeksitoista 11=yhdelletoista 11=yhdellätoista 11=yhdeltätoista 11=yhdentoista
    number 11=yhdessätoista 11=yhdestätoista 11=yhteentoista 11=yhtenätoista 11=yhtätoista
    number 12=kahdeksitoista 12=kahdellatoista 12=kahdelletoista 12=kahdeltatoista
    number 12=kahdessatoista 12=kahdestatoista 12=kahtatoista 12=kahteentoista
    number 12=kahtenatoista 14=neljäksitoista 14=neljälletoista 14=neljällätoista
    number 14=neljältätoista 14=neljäntoista 14=neljänätoista 14=neljässätoista
    number 14=neljästätoista 14=neljätoista 14=neljääntoista 14=neljäätoista 15=viideksitoista
    number 15=viidelletoista 15=viidellätoista 15=viideltätoista 15=viidentoista
    number 15=viidessätoista 15=viidestätoista 15=viisitoista 15=viiteentoista
    number 15=viitenätoista 15=viittätoista 18=kahdeksaantoista 18=kahdeksaatoista
    number 18=kahdeksaksitoista 18=kahdeksallatoista 18=kahdeksalletoista 18=kahdeksaltatoista
    number 18=kahdeksanatoista 18=kahdeksantoista 18=kahdeksassatoista 18=kahdeksastatoista
    number 20=kahdeksikymmeneksi 20=kahdellakymmenellä 20=kahdellekymmenelle
    number 20=kahdeltakymmeneltä 20=kahdenkymmenen 20=kahdessakymmenessä 20=kahdestakymmenestä
    number 20=kahtakymmentä 20=kahteenkymmeneen 20=kahtenakymmenenä 20=kaksikymmentä
    number 24=kahdeksikymmeneksineljäksi 24=kahdellakymmenelläneljällä
    number 24=kahdellekymmenelleneljälle 24=kahdeltakymmeneltäneljältä 24=kahdenkymmenenneljän
    number 24=kahdessakymmenessäneljässä 24=kahdestakymmenestäneljästä 24=kahtakymmentäneljää
    number 24=kahteenkymmeneenneljään 24=kahtenakymmenenäneljänä 24=kaksikymmentäneljä
    number 30=kolmeakymmentä 30=kolmeenkymmeneen 30=kolmeksikymmeneksi 30=kolmellakymmenellä
    number 30=kolmellekymmenelle 30=kolmeltakymmeneltä 30=kolmenakymmenenä 30=kolmenkymmenen
    number 30=kolmessakymmenessä 30=kolmestakymmenestä 45=neljäksikymmeneksiviideksi
    number 45=neljäkymmentäviisi 45=neljällekymmenelleviidelle 45=neljälläkymmenelläviidellä
    number 45=neljältäkymmeneltäviideltä 45=neljänkymmenenviiden 45=neljänäkymmenenäviitenä
    number 45=neljässäkymmenessäviidessä 45=neljästäkymmenestäviidestä 45=neljääkymmentäviittä
    number 45=neljäänkymmeneenviiteen 60=kuudeksikymmeneksi 60=kuudellakymmenellä
    number 60=kuudellekymmenelle 60=kuudeltakymmeneltä 60=kuudenkymmenen 60=kuudessakymmenessä
    number 60=kuudestakymmenestä 60=kuusikymmentä 60=kuuteenkymmeneen 60=kuutenakymmenenä
    number 60=kuuttakymmentä 90=yhdeksäksikymmeneksi 90=yhdeksällekymmenelle
    number 90=yhdeksälläkymmenellä 90=yhdeksältäkymmeneltä 90=yhdeksänkymmenen
    number 90=yhdeksänkymmentä 90=yhdeksänäkymmenenä 90=yhdeksässäkymmenessä
    number 90=yhdeksästäkymmenestä 90=yhdeksääkymmentä 90=yhdeksäänkymmeneen
    @nb
    number 14=fjorten 15=femten 18=atten 20=tjue 24=tjuefire 45=førtifem 60=seksti 90=nitti
    @uk
    number 14=чотирнадцять 15=пʼятнадцять 18=вісімнадцять 20=двадцять 24=двадцять_чотири
    number 45=сорок_пʼять 60=шістдесят 90=девʼяносто
    @ro
    number 12=douăsprezece 14=patrusprezece 15=cincisprezece 18=optsprezece 20=douăzeci
    number 24=douăzeci_şi_patru 30=treizeci 45=patruzeci_şi_cinci 60=şasezeci 90=nouăzeci
    @el
    number 14=δεκατέσσερα 14=δεκατέσσερις 15=δεκαπέντε 18=δεκαοκτώ 20=είκοσι 24=είκοσι_τέσσερα
    number 24=είκοσι_τέσσερις 45=σαράντα_πέντε 60=εξήντα 90=εννενήντα
    @id
    number 14=empat_belas 15=lima_belas 18=delapan_belas 20=dua_puluh 24=dua_puluh_empat
    number 30=tiga_puluh 45=empat_puluh_lima 60=enam_puluh 90=sembilan_puluh
    @vi
    number 11=mười_một 14=mười_bốn 15=mười_lăm 18=mười_tám 20=hai_mươi 24=hai_mươi_tư
    number 30=ba_mươi 45=bốn_mươi_lăm 60=sáu_mươi 90=chín_mươi
    """
}
