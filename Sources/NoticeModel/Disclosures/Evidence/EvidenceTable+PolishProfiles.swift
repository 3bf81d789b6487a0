extension EvidenceTable {
  /// Polish: what the laws of Europe and of California ask for besides the core disclosures.
  static let polishProfiles: StaticString = """
    gap 6
    class brak: nie | nigdy | żaden | żadna | żadne | żadnych | żadnego | żadnej | bez | ani | brak

    joint-controllers
    class wspólnie: współadministrator* | współadministrowani* | wspólni administratorzy | wspólnych administratorów | wspólnymi administratorami | wspólnie administrują
    - <brak> ..4 <wspólnie>
    + <wspólnie> &near (uzgodnie* | uzgodnili* | umow* | porozumieni* | art 26 | zasadnicz* treś* | punkt* kontaktow* | odpowiada za | odpowiadają za)
    ~unspecific <wspólnie>

    legitimate-interest-named
    class zamiar: ulepsz* | popraw* | udoskonal* | zapobieg* | wykryw* | ochron* | bezpieczeńst* | oszustw* | naduży* | marketing* | reklam* | rozw* | rozwój | prowadzeni* | świadczeni* | zarządzani* | odpowiad* | odpowied* | komunik* | kontakt* | analiz* | statyst* | zapewni* | utrzyma* | działani* | dochodzeni* | roszcze* | obron* | badani* | optymaliz* | personaliz* | dostosow* | obsług* | promo* | sprzedaż* | pomiar* | administrow* | diagnost* | archiw* | windykac* | funkcjonowa* | stabilno* | sieci
    class interes: prawnie uzasadnion* interes* | uzasadnion* interes* | prawnie usprawiedliwion* (interes* | cel*) | uzasadnion* prawnie interes* | interes* prawn* uzasadnion*
    + <interes> ..14 <zamiar>
    + <zamiar> ..14 <interes>
    + nasz* interes* (jest | to | polega) ..6 <zamiar>
    + <zamiar> &block <interes>
    + <zamiar> &heading <interes>
    ~unspecific <interes>

    transfer-safeguards
    + (standardow* klauzul* | standardow* umow* | klauzul* umown* | klauzul* modelow* | decyzj* ..4 adekwatn* | decyzj* stwierdzając* | decyzj* ..4 odpowiedni* | privacy shield | tarcz* prywatno* | data privacy framework | ram* ochrony danych | ram* prywatności danych | wiążąc* regu* korporac* | binding corporate rules)
    + (odpowiedni* | adekwatn* | porównywaln*) (stop* | poziom*) ochron* & (komisj* | decyzj* | państw* | kraj*)
    + (art | artykuł*) (44 | 45 | 46 | 47 | 49) & (rodo | przekaz* | rozporządzeni*)
    + wyraźn* zgod* ..10 (przekaz* | transfer*)
    ~unspecific (odpowiedni* | stosown* | właściw*) ..2 (zabezpiecze* | środk* | gwarancj*) &block (państw* trzeci* | przekaz* | poza eog | poza ue | poza europejsk* | za granic*)

    provision-required
    + (podanie | podania | podaniu | przekazanie | udostępnienie) ..10 (dobrowoln* | obowiązkow* | wymogiem | wymóg | wymagan* | warunkiem | konieczn* | niezbędn* | fakultatywn*) ! (organ* | polic* | sąd*)
    + (dobrowoln* | obowiązkow*) ..4 (podanie | podania)
    + (zobowiązan* | obowiązk* | musisz | muszą | musi) ..6 (podania | podać | podawać | podawania | przekazać) & (dan* | informacj*)
    + (niepodani* | brak podania | brak zgody na podanie | odmow* podania | bez podania | nie podasz | nie poda | nie podać | bez tych danych) ..20 (nie | uniemożliw* | niemożliw* | ograniczy* | ogranicz* | skutk* | odmow* | brak*)
    + (pola | dane | danych) ..6 (oznaczon* | są) ..4 (obowiązkow* | wymagan* | dobrowoln* | opcjonaln*)
    + (konsekwencj* | skutk*) niepodani*

    adm-logic
    class automat: zautomatyzowan* decyzj* | zautomatyzowan* podejmowani* | zautomatyzowan* sposób | zautomatyzowan* przetwarzani* | automatyczn* decyzj* | automatyczn* podejmowani* | profilowani* | algorytm* | scoring* | ocen* zdolności kredytowej
    - <brak> ..8 <automat> ! (prawo | praw* ..3 podleg* | sprzeciw*)
    - <automat> ..4 <brak> ..3 (dochodzi | ma miejsca | stosujemy | odbywa)
    + (zasad* | logik* | kryteri* | czynnik* | parametr* | uwzględni*) ..16 <automat> ! prawo
    + <automat> ..20 (zasad* ..2 podejmowania | logik* | kryteri* | czynnik* | parametr* | uwzględni* | konsekwencj* | odmow* | odrzuc* | skutkuje | prowadzi do) ! (prawo ..8 (niepodleg* | nie podleg*) | skutk* prawn* | sprzeciw*)
    ~unspecific <automat>

    special-category-data
    class wrażliwe: szczególn* kategori* | dan* wrażliw* | wrażliw* dan* | wrażliw* informacj* | informacj* wrażliw* | dan* (dotycząc* | o) ..2 (zdrowi* | stan* zdrowia) | dan* zdrowotn* | biometryczn* | genetyczn* | pochodzeni* rasow* | pochodzeni* etniczn* | etniczn* | przekona* religijn* | światopogląd* | poglą* polityczn* | orientacj* seksualn* | seksualno* | związk* zawodow*
    - <brak> ..8 (zbiera* | przetwarza* | gromadz* | prosi* | wymaga* | przechow* | pozysk* | żąda*) ..8 <wrażliwe>
    - <brak> ..4 (podaw* | przesył* | udostępnia* | przekazyw*) ..6 <wrażliwe>
    - <wrażliwe> ..8 <brak> ..4 (zbiera* | przetwarza* | gromadz*)
    + <wrażliwe> ..24 (wyraźn* zgod* | zgod* | art 9 | artykuł* 9 | żywotn* interes* | roszcze* | prawa pracy)
    + (wyraźn* zgod* | art 9 | artykuł* 9 | za zgodą | za twoją zgodą) ..24 <wrażliwe>
    ~unspecific <wrażliwe>

    cookie-durations
    class ciastko: cookie | cookies | ciasteczk* | piksel* | local storage | pamięć lokaln* | pamięci lokaln*
    =lifetime <ciastko> ..24 ({period} | wygas* | okres* | ważno* | czas przechowywania | do momentu usunięcia | aż je usunie* | zamknię* przeglądark* | zamknięci* ..2 przeglądark* | zakończen* ..2 (sesji | wizyty) | sesyjn* | koniec sesji | końca sesji)
    =lifetime ({period} | sesyjn* | okres przechowywania | czas życia | ważności) ..16 <ciastko>
    =lifetime ({period} | sesja | sesji | sesyjn* | wygas* | ważno* | okres przechowywania | czas trwania) &heading (<ciastko> | śledz* | analityk* | analityczn*)
    =third-party-access (stron* trzeci* | osob* trzeci* | podmiot* trzeci* | podmiot* zewnętrzn* | dostawc* | google | facebook | meta | partner* | reklamodawc*) ..16 <ciastko>
    =third-party-access <ciastko> ..16 (stron* trzeci* | osob* trzeci* | podmiot* trzeci* | podmiot* zewnętrzn* | zewnętrzn* | dostawc* | google | facebook | meta | partner* | reklamodawc* | własn*)
    =third-party-access (tylko my | nikt inny | nikt poza nami) & <ciastko>

    uk-complaint-to-controller
    class skarga: skarg* | reklamacj* | poskarżyć | zażaleni* | niezadowol*
    + <skarga> ..10 (do nas | u nas | z nami | nam | bezpośrednio do | {email} | {form} | naszego) ! (organ* | uodo | urzęd* | ico | prezes*)
    + (skontaktuj* się z nami | kontakt* z nami | napisz* do nas | zwróć* się do nas) ..16 <skarga> ! (organ* | uodo | urzęd* | ico | prezes*)
    + (rozpatrujemy | rozpatrzymy | odpowiemy na | odpowiadamy na) ..6 <skarga>
    + (do nas | nam | u nas) ..3 (złożyć | zgłosić | wnieść) ..3 <skarga>
    + # (procedura reklamacyjna | jak złożyć skargę | skargi do nas)

    ccpa-collected-12m
    class rok: (ostatnich | poprzednich | minionych | ubiegłych | poprzedzających) (12 | dwunastu) miesięcy | (12 | dwunastu) (ostatnich | poprzednich | minionych) miesięcy | (ostatnim | poprzednim | minionym | ubiegłym) roku
    class zebrano: zbieraliśmy | zebraliśmy | zbierane | zebrane | zebrano | zbieramy | gromadziliśmy | zgromadziliśmy | pozyskaliśmy | zbierali* | zgromadzon*
    + <zebrano> ..20 <rok> ! (prawo | wniosek | żądani*)
    + <rok> ..24 <zebrano> ! (prawo | wniosek | żądani*)
    ~unspecific kategori* ..6 (danych | informacji) ..8 (zbiera* | gromadz* | zebra*)
    ~unspecific (zbiera* | gromadz*) ..8 kategori*

    ccpa-sold-shared-12m
    class sprzedano: sprzedawaliśmy | sprzedaliśmy | sprzedawane | sprzedane | sprzedano | sprzedajemy | sprzedawa* | sprzedaż*
    - <rok> ..12 <brak> ..6 (<sprzedano> | udostępni*)
    - <brak> ..6 <sprzedano> ..24 <rok>
    - <brak> ..8 udostępni* ..8 reklam* ..12 <rok>
    + <rok> ..20 <sprzedano> ! (wniosek | żądani*) ! <brak> ..6 <sprzedano>
    + <sprzedano> ..20 <rok> ! (wniosek | żądani*) ! <brak> ..6 <sprzedano>
    ~unspecific <sprzedano> ..8 (danych | dane | informacj*)

    ccpa-disclosed-12m
    class ujawniono: ujawniliśmy | ujawnialiśmy | ujawnione | ujawniono | ujawniamy | udostępniliśmy | udostępnialiśmy | udostępniono | przekazaliśmy | przekazywaliśmy | przekazano
    - <rok> ..12 <brak> ..6 <ujawniono>
    - <brak> ..6 <ujawniono> ..20 <rok>
    + <rok> ..20 <ujawniono> ! (prawo | wniosek | żądani*) ! <brak> ..6 <ujawniono>
    + <ujawniono> ..20 <rok> ! (prawo | wniosek | żądani*) ! <brak> ..6 <ujawniono>
    ~unspecific (ujawni* | udostępni* | przekaz*) ..14 (cel* biznesow* | cel* gospodarcz* | cel* handlow*)

    ccpa-know-delete-correct
    class uprawnienie: prawo | prawa | może | mogą | możesz | żądać | zażądać | wniosek | uprawnieni*
    =right-to-know (prawo do wiedzy | prawo do informacji | prawo dostępu | prawo do uzyskania informacji | wniosek o dostęp)
    =right-to-know <uprawnienie> ..8 (dostęp* | kopi* | ujawnieni* | wiedzieć | informacji o) ..8 (dan* | informacj*)
    =right-to-delete (prawo do usunięcia | wniosek o usunięcie | żądanie usunięcia)
    =right-to-delete <uprawnienie> ..8 (usunięci* | usunąć | skasowa*) ..8 (dan* | informacj* | kont* | ich)
    =right-to-correct (prawo do sprostowania | prawo do poprawiania | prawo do korekty | wniosek o sprostowanie | żądanie sprostowania)
    =right-to-correct <uprawnienie> ..8 (sprostowa* | popraw* | korekt* | skorygow* | zaktualizow*) ..8 (dan* | informacj* | ich)

    ccpa-limit-sensitive
    + (ograniczyć | ograniczenia | ograniczenie | ograniczeni*) ..10 (wykorzyst* | ujawni* | używa* | przetwarza*) ..8 wrażliw*
    + prawo do ograniczenia ..8 wrażliw*
    + wrażliw* ..12 (ograniczyć | ograniczeni*)
    - <brak> ..8 (wykorzyst* | ujawnia* | używa* | zbiera* | przetwarza*) ..8 wrażliw*
    - wrażliw* ..8 <brak> ..8 (wnioskowa* | cech* | innych celach)

    ccpa-non-discrimination
    class kara: dyskrymin* | odwet* | ukara* | kara* | gorzej traktowa* | niekorzystn* | represj*
    + <brak> ..6 <kara> & (praw* | skorzyst* | korzyst* | wniosk*)
    + (zakaz dyskryminacji | prawo do niedyskryminacji | niedyskryminacj* | prawo do równego traktowania)
    + <brak> ..3 odm* ..6 (usług* | towar*) & (praw* | skorzyst*)

    ccpa-request-methods
    class prośba: wniosek | wniosku | wnioski | wniosków | żądanie | żądania | prośb* | skorzystać z ..2 praw | realizacj* praw | wykonywa* praw
    =methods <prośba> ..24 ({email} | {phone} | {form} | {link} | {url} | formularz* | telefonicznie | e-mailem | kontaktując | pocztą)
    =methods ({email} | {phone} | {form} | formularz*) &near <prośba>
    =verification (weryfik* | zweryfik* | potwierdz* | sprawdz* | uwierzytelni*) ..6 (tożsamo* | wniosk* | żąda*)
    =verification tożsamo* ..8 (weryfik* | zweryfik* | zweryfik* | potwierdz* | sprawdz*)
    =authorized-agents (upoważnion* | uprawnion*) [..1] (przedstawiciel* | pełnomocnik* | agent* | osob*)
    =authorized-agents (pełnomocnik* | agent* | inn* osob*) ..8 (w twoim imieniu | w imieniu | działając*)

    ccpa-minors-sale
    class młody: poniżej 16 | poniżej szesnastego | poniżej 18 | poniżej 13 | 16 lat | 16 roku | nieletni* | małoletni* | niepełnoletni* | dzieci | między 13 a 16
    - <brak> ..6 (<sprzedano> | udostępnia*) ..14 <młody> & (danych | dane | informacj*)
    - <młody> ..12 <brak> ..4 <sprzedano>
    + <sprzedano> ..16 <młody> ! <brak> ..6 <sprzedano>

    ccpa-financial-incentive
    class zachęta: zachęt* finansow* | program* lojalnościow* | program* premiow* | program* partnersk* dla klientów | różnic* w cenie
    - <brak> ..4 (oferuj* | stosuj* | zapewnia* | mamy | proponuj*) ..4 <zachęta>
    + zachęt* finansow* &block (wartoś* | zgod* | wycof* | warunk* | uczestni* | rezygn* | oszacow*)
    + <zachęta> &block (wartoś* ..4 dan* | warunk* ..4 program*)
    ~unspecific <zachęta>

    ccpa-metrics
    + liczb* ..6 (wniosków | żądań | próśb) & (otrzyma* | zrealizow* | odrzuc* | odmow* | spełni* | median*)
    + (wniosków | żądań) ..12 (median* | statystyk* | wskaźnik*)
    + (statystyk* | wskaźnik* | dane liczbowe) ..8 (wniosków | żądań)
    + (otrzymaliśmy | otrzymano) {number} [..2] (wniosków | wnioski | żądań | żądania)

    caloppa-review
    + (przejrzeć | przeglądać | wyświetlić | sprawdzić | zobaczyć | dostęp) ..10 (zmieni* | zmian* | zaktualizowa* | aktualizowa* | popraw* | edytowa* | usun*) ..10 (dan* | informacj* | kont* | profil*) ! (polityk* | nieupoważnion* | nieuprawnion*)
    + (zmienić | zaktualizować | aktualizować | poprawić | poprawiać | edytować | skorygować) ..6 (swoje | swoich | twoje | dane | informacje) & (dan* | informacj* | profil* | kont*) ! (polityk* | nieuprawnion*)
    - <brak> ..6 (procedur* | możliwoś*) ..8 (przegląd* | zmian*) ..4 (dan* | informacj*)
    ~unspecific dostęp* ..6 (dan* | informacj*) & (prawo | może | możesz | mogą | wniosek)

    caloppa-third-party-tracking
    class inni: stron* trzeci* | osob* trzeci* | podmiot* trzeci* | podmiot* zewnętrzn* | firm* zewnętrzn* | partner* | reklamodawc* | sieci* reklamow* | google | facebook | meta | dostawc* | twitter | linkedin
    class wszędzie: (różnych | innych | wielu) (stronach | stron | witrynach | witryn | serwisach | serwisów | aplikacjach | aplikacji | usługach) | na przestrzeni czasu | w czasie i | z upływem czasu | między witrynami | między stronami | innych stron internetowych
    - <brak> ..8 (śledz* | śledzi*) ..12 <wszędzie>
    - <brak> ..4 (pozwala* | zezwala*) ..8 <inni> ..6 śledz*
    - <brak> ..6 śledzeni* [..4] (<inni> | między*)
    + <inni> ..24 <wszędzie> & (śledz* | zbiera* | aktywno* | profil* | monitor* | gromadz* | odwiedz*) ! (link* do | odnośnik* | nie odpowiada*)
    + <wszędzie> ..24 <inni> & (śledz* | zbiera* | aktywno* | profil* | monitor* | gromadz* | odwiedz*) ! (link* do | odnośnik* | nie odpowiada*)
    + (spersonalizowan* | behawioraln* | ukierunkowan* | dopasowan* | opart* na zainteresowaniach) ..2 reklam* &near <inni> &near (<ciastko> | śledz* | identyfikator* | zbiera*)
    + reklam* (spersonalizowan* | behawioraln* | ukierunkowan* | opart* na zainteresowaniach) &near <inni> &near (<ciastko> | śledz* | identyfikator* | zbiera*)
    + (odpowiedn* | trafn* | dopasowan*) reklam* &near <inni> &near identyfikator*
    - <brak> ..4 (śledzeni* | śledząc*) ..6 (zewnętrzn* | <inni>)
    - <brak> ..3 zewnętrzn* ..3 śledz*
    + śledzeni* ..2 (przez | ze strony) <inni>
    + (remarketing* | retargeting* | doubleclick)
    ~unspecific <inni> ..10 (<ciastko> | śledz* | reklam*)

    shine-the-light
    class rynek: marketing* bezpośredni* | bezpośredni* marketing* | cel* marketingow* | cel* reklamow* | cel* promocyjn*
    + (shine the light | 1798 83)
    + <inni> ..10 <rynek> &block (kaliforni* | wniosek | zrezygn*)
    + kaliforni* ..30 marketing* bezpośredni*
    - <brak> ..6 (udostępni* | ujawni* | przekaz* | sprzeda*) ..14 <inni> ..8 <rynek>
    - <brak> ..6 (udostępni* | ujawni* | przekaz* | sprzeda*) ..14 <rynek> ..6 <inni>

    minor-content-removal
    + 22581
    + (poniżej 18 | nieletni* | małoletni* | niepełnoletni*) ..30 (usun* | usunięci*) ..12 (treści | post* | wpis* | materiał* | opublikowa*)
    + (usun* | usunięci*) ..12 (treści | post* | wpis* | opublikowan*) ..30 (poniżej 18 | nieletni* | małoletni* | niepełnoletni*)
    + (treści | posty | wpisy | opublikowa*) ..12 (usun* | usunięci*) &block (poniżej 18 | nieletni* | małoletni* | niepełnoletni*) &block kaliforni*

    us-state-appeal
    class odmowa: decyzj* | odmow* | odmówi* | odrzuc* | negatywn* odpowied*
    + (odwoła* | odwołać) ..8 <odmowa> ! (sąd* | zautomatyzowan* | organ* | zgod*)
    + <odmowa> ..16 (odwoła* | odwołać się) ! (sąd* | zautomatyzowan* | organ* | zgod*)
    + (prawo do odwołania | procedura odwoławcza | procedurę odwoławczą) ! (sąd* | zgod*)

    tx-sensitive-sale-notice
    + (możemy sprzedawać | możemy sprzedać | sprzedajemy) ..4 (wrażliw* | biometryczn*) ! nie ..2 (możemy | sprzedajemy)
    + (możemy sprzedawać | możemy sprzedać | sprzedajemy) ..3 dane ..2 (wrażliw* | biometryczn*) ! nie ..2 (możemy | sprzedajemy)
    - <brak> ..4 sprzeda* ..8 (wrażliw* | biometryczn*)
    - (wrażliw* | biometryczn*) ..6 <brak> ..3 sprzeda*
    ~unspecific sprzeda* ..8 (wrażliw* | biometryczn*)
    """
}
