extension EvidenceTable {
  /// Polish.
  static let polish: StaticString = """
    gap 7
    class nie: nie | brak | nigdy | zadn* | bez | ani
    class dane: dane | danych | danymi | informacj*
    class forma: incorporated | sp z o o | z o o | spolka | s a | sp j | fundacja | stowarzyszenie | inc | llc | ltd | limited | gmbh | bv | corporation
    class obcy: google | facebook | meta | microsoft | amazon | apple | twitter | stripe | paypal | cloudflare | sentry | revenuecat | telemetrydeck | supabase | openai | anthropic | hotjar | mailchimp | amplitude | digitalocean | vercel | tencent
    class grupa: studio | studios | games | apps | app | technology | technologies | tech | labs | lab | software | team | group | media | digital | dev | interactive | entertainment | solutions | systems | project

    controller-identity
    + {name} ..2 <forma> ! <obcy> [..2] <forma> ! (w naszym imieniu | podmiot przetwarzaj*) ! limited use
    + administrator* ..4 (danych | jest | sa) ..10 {name} ! artykul ! polityk* prywatnosci
    + {name} ..10 (siedziba w | z siedziba | nip | krs | regon)
    + ^ (deweloper | wydawca | programista | twórca | operator) {name} {name} ! {name} <grupa>
    + (opracowan* | stworzon* | tworzon* | prowadzon* | rozwijan*) przez {name} {name} ! <obcy> ! {name} <grupa>
    + jednoosobow* dzialalnosc* ..8 {name}
    + {name} ..4 jednoosobow* dzialalnosc*
    + ^ (podmiot prawny | osoba prawna) {name}
    ~brand-only (my | nasz*)

    contact-channel
    + {email}
    + {phone}
    + {postal}
    + {form} & (kontakt* | formularz*)
    + formularz* kontaktow*
    ~no-direct-channel (skontakt* | kontakt*) ..3 (nami | mną)
    ~no-direct-channel (nami | mną) ..3 (skontakt* | kontakt*)

    postal-address
    + {postal} ! (urzad* | google | facebook | uodo)
    + {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @parkway | @lane | @suite) ! (google | facebook | commissioner*)
    + (ul | ulica | ulicy | al | aleja | pl | plac | os) ..5 {number} ! (urzad* | google)
    + (skrytka pocztowa | skr poczt*)
    + (siedzib* | adres pocztowy | adres do korespondencji | poczta tradycyjna | listownie | pod adresem) ..10 {number} ! (google | ip | serwer*)
    + (zarejestrowany adres | adres (rejestrowy | siedziby)) ..8 {number}
    ~foreign-address {postal}

    dpo-or-representative
    class inspektor: osob* odpowiedzialn* za ochron* danych | pelnomocnik* ds ochrony danych | inspektor* ochrony danych | inspektor* danych osobowych | data protection officer | inspektorem ochrony
    + <inspektor> &near ({email} | {phone} | {postal} | {link})
    + <inspektor> & (kontakt* | adres* | skontakt*)
    + (dpo | iod) &near ({email} | {phone} | {postal} | {link})
    + przedstawiciel* ..8 (unii | ue | art 27 | europejskiej | wielkiej brytanii) &near ({email} | {phone} | {postal} | {link} | {form})
    ~role-alone <inspektor>

    data-categories
    class rodzaj: imie | imiona | nazwisko | nazwiska | adres e mail | e mail | email | adres | adresy | numer telefonu | telefon* | adres ip | adresy ip | ip | lokalizacj* | urzadzeni* | przegladark* | wiek | plec | urodzenia | zdjeci* | obraz* | platnosc* | platnicz* | kart* | uzytkownika | hasl* | korzystani* | logi | logow | dziennik* | cookie* | system* operacyjn* | awari* | zamowieni* | zakup* | kontakt* | wiadomosc* | zdrowi* | kod pocztowy | jezyk* | konto | konta | identyfikator*
    class zbierac: zbiera* | gromadz* | otrzymuj* | przechowuj* | przetwarza* | zapisuj* | pozysk* | podaj* | podac | obejmuj* | takie jak | np | na przyklad | nastepujac* | w tym | rejestruj*
    + <zbierac> ..12 <rodzaj>
    + <rodzaj> ..8 (zbieran* | przechowywan* | przetwarzan* | zapisywan* | gromadzon*)
    + <rodzaj> &heading (dane | danych | informacj* | zbiera* | gromadz*)
    + ^ <rodzaj> &near <zbierac>
    - <nie> ..5 (zbiera* | gromadz* | przechowuj* | przetwarza*) ..8 (danych | dane | informacj*)
    ~no-kind (zbiera* | przetwarza* | gromadz*) ..6 <dane>

    purposes
    class cel: odpowied* | odpowiad* | kontakt* | realizacj* | realizow* | dostarcz* | dostaw* | wysyl* | personaliz* | dostosow* | analiz* | zapobieg* | wykryw* | ochron* | chron* | wypeln* | przestrzeg* | weryfik* | uwierzyteln* | identyfik* | marketing* | reklam* | powiadam* | powiadom* | inform* | fakturow* | rozlicz* | platnosc* | rejestr* | rozwiaz* | zrozum* | mierz* | pomiar* | zarzadza* | wykona* | komunik* | statyst* | oszust* | bezpieczenstw* | newsletter* | badan* | pomoc* | wsparci* | obslug* | zamowien* | tworz* | wyswietl* | diagnoz* | dochodz* | polacz* | laczeni* | oblicz* | zablokow* | odblokow* | synchroniz* | stabilnosc* | wydajnosc* | okresl* | pokaz* | blokowani* | odblokowywani*
    + (wykorzyst* | uzywa* | przetwarza* | zbiera* | potrzeb* | niezbedn* | udostepn* | sluz* | pozwal* | pomag*) ..8 (aby | w celu | w celach | do | celu | celach | dla | zeby | by) ..6 <cel>
    + (aby | w celu | do) ..4 <cel> &heading (wykorzyst* | cel* | dlaczego | jak | po co | uzywa*)
    + ^ (aby | w celu | w celach) ..3 <cel>
    + ^ <cel> &near ((wykorzyst* | przetwarza* | zbiera*) ..10 (aby | celu | celach | nastepujac*))
    + (cel* | celu | celach) ..8 <cel>
    ~vague-purpose (wykorzyst* | przetwarza*) ..8 (swiadcz* | ulepsz* | popraw*)

    legal-basis
    + (podstaw* prawn* | podstaw* przetwarzania)
    + (prawnie uzasadnion* | uzasadnion* interes* | prawnie usprawiedliwion*) ! sprzeciw* ! (prawa i interesy)
    + wykonani* ..4 umow* & (przetwarza* | podstaw* | niezbedn* | dan*)
    + (art | artykul*) [..1] (6 | 9) ..10 (rodo | rozporzadzeni* | gdpr)
    + (na podstawie | opiera* sie na | w oparciu o) ..6 (zgod* | umow* | interes* | obowiaz*) & (przetwarza* | dan*)
    ~implied-consent (zgod* | korzystajac)

    recipients
    class odbiorca: dostawc* | uslugodawc* | partner* | podmiot* przetwarzaj* | spolk* | organy | organom | organow | organami | sady | sadom | reklamodawc* | podmiot* powiazan* | osob* trzeci* | stron* trzeci* | trzeci* | policj* | doradc* | bank* | google | apple | revenuecat | firebase | admob | openai | amazon | stripe | paypal | microsoft | facebook | cloudflare | odbiorc* | kurier* | podwykonawc* | podmiot*
    + (udostepn* | ujawn* | przekaz* | powierz* | dostep* | sprzeda* | przesyl* | dziel*) ..12 <odbiorca> ! (haker* | cyber* | nieuprawnion* | nieupowaznion* | przestepc*)
    + <odbiorca> ..10 (przetwarza* | otrzym* | udostepn* | przekaz*) ! (internet* | haker* | cyber*)
    + (korzystamy z | wspolprac*) ..6 (dostawc* | uslug* | partner* | google | stripe | podmiot*)
    + <odbiorca> &heading (udostepn* | odbiorc* | ujawn* | przekaz* | trzeci*)
    - <nie> ..6 (udostepn* | sprzeda* | przekaz* | wynajm* | odsprzeda*)
    + (korzysta | korzystamy | używa | używamy) ..4 (usług zewnętrznych | usług stron trzecich | usług podmiotów trzecich)
    + {name} &heading (usługi zewnętrzne | usługi stron trzecich | podmioty przetwarzające | odbiorcy)
    + (sieci reklamow* | partnerzy reklamow* | sieciami reklamow*) ..6 (uzyw* | wykorzyst* | zbiera* | moga)
    + uzywan* przez uslugi stron trzecich
    - <nie> ..6 (sprzedaj* | udostepnia*) ..6 <dane>
    ~unnamed-recipients (udostepn* | trzeci*)

    international-transfers
    + (przekaz* | przesyl* | przechowyw* | przetwarza* | transfer*) ..12 (poza | za granic* | panstw* trzeci* | kraj* trzeci* | stan* zjednoczon* | innych kraj* | innych panstw* | usa | inn* kraj*) ! poza ..2 (urzadzen* | komputer* | telefon* | aplikacj*)
    + (poza europejsk* | poza eog | poza ue | poza obszar | panstw* trzeci* | krajow trzecich) ..12 (przekaz* | przetwarza* | przechowyw*)
    + (standardow* klauzul* | klauzul* umown* | decyzj* ..5 ochron* | privacy shield | tarcz* prywatnosci | data privacy framework | odpowiedni* stopien ochron* | odpowiedni* poziom ochron* | wiazac* regul*)
    + (miedzynarodow* ..2 (przekaz* | transfer* | przesyl*))
    +# (przekazywan* ..5 (poza | trzeci* | miedzynarodow*) | transfer* danych | miedzynarodow* ..3 przekaz*) ! poza ..2 (urzadzen* | komputer* | telefon* | aplikacj*)
    - <nie> ..6 przekaz* ..10 (poza | panstw* trzeci* | trzeci* | za granic*) ! poza ..2 (urzadzen* | komputer* | telefon* | aplikacj*)
    + transgraniczn* ..2 (przekaz* | transfer* | przesyl*)
    + ram* ..2 (ochron* | prywatnosc*) ..1 dan*
    + transfer* miedzynarodow*
    ~server-place serwer* ..8 (w | polsce | europie)

    retention
    class trzymac: przechowuj* | przechowyw* | przechowywan* | zachow* | archiwiz* | usuw* | usun* | usuniet* | kasow* | niszcz* | anonimiz*
    + <trzymac> ..14 {period} ! cookie* ! odpowied*
    + {period} ..12 <trzymac> ! cookie* ! odpowied*
    + {period} &heading (przechowyw* | okres* | jak dlugo)
    + <trzymac> ..12 (dopoki | tak dlugo | do czasu | do momentu | przez okres | przez czas | az) ..8 (kont* | klient* | uzytkownik* | usun* | umow* | relacj* | rejestr* | subskryp* | wycof* | zada*)
    + (dopoki | do czasu | do momentu) ..6 (kont* | usun* | wycof* | klient* | cofn*) ..6 <trzymac>
    + <trzymac> ..8 po ..4 (zakonczen* | zamknie* | usunie* | rozwiaz* | wygasn*)
    + po ..4 (zakonczen* | zamknie* | rozwiaz* | uplyw*) ..10 <trzymac>
    + okres* przechowywania ..12 (zalez* | okresl* | kryteri* | wynik*)
    - <nie> ..4 (przechowuj* | zachow*) &heading (przechowyw* | okres* | jak dlugo)
    + (usuwan* | usunięt* | kasowan*) ..3 (po | gdy | jeśli | kiedy | w momencie) ..4 (usunięci* | odinstalow* | usunie* | zamknięci*) ! (możesz | można)
    + <trzymac> ..8 zainstalowan*
    + (jesli | gdy | kiedy) ..2 (odinstal* | usunie*) ..10 (usuwan* | usuniet* | kasowan*) ! mozesz
    + (usuniecie | odinstalowanie) ..2 (konta | aplikacji) ..3 (usuwa | usunie | spowoduje)
    + w pamieci & (<nie>)
    ~no-period (tak dlugo jak | nie dluzej niz | przez okres niezbedn* | czas niezbedn*)
    ~no-period <trzymac> ..6 <dane>

    data-subject-rights
    class prawo: prawo | prawa | praw | moze | moga | mozesz | mozliwosc | zadac | zadania | skorzyst*
    class zastrzec: zastrzeg* ..3 (prawo | prawa | mozliwosc)
    =access <prawo> ..12 (dostep* | kopi* | wglad*) ! (usunac | cofnac | odebrac) dostep* ! <zastrzec>
    =access prawo dostepu ! <zastrzec>
    =access ^ [prawo] (dostep* | do dostepu) ..8 &near (prawo | prawa) ! <zastrzec>
    =correction <prawo> ..14 (sprostow* | popraw* | aktualiz* | zmian* | korekt* | edyt*) ! polityk* ! <zastrzec>
    =correction sprostowani* ! <zastrzec>
    =deletion <prawo> ..14 (usun* | usuniec* | zapomn*) ! <zastrzec>
    =deletion (prawo do usunieci* | bycia zapomnian* | usunieci* danych) ! <zastrzec>
    =portability (przenosz* | przeniesieni*) ! <zastrzec>
    =restriction (ogranicz* ..2 przetwarzan* | ograniczeni*) ! <zastrzec>
    =objection (sprzeciw*) ! <zastrzec>
    =access ^ (dostep | wglad) ..10 &heading (prawa | praw) ! <zastrzec>
    =correction ^ (sprostow* | popraw*) ..10 &heading (prawa | praw) ! <zastrzec>
    =deletion ^ (usun* | usuwanie) ..10 &heading (prawa | praw) ! <zastrzec>
    =access ^ ..6 (dostep*) ..8 &near (prawo | prawa) ! <zastrzec>
    =correction ^ ..6 (sprostow* | popraw*) ..8 &near (prawo | prawa) ! <zastrzec>
    =deletion ^ ..6 (usun* | usuniec*) ..8 &near (prawo | prawa) ! <zastrzec>
    ~one-right (twoje prawa | prawa osob* | przyslugujace prawa) ! <zastrzec>

    withdraw-consent
    + (cofn* | wycof* | odwol*) ..8 zgod*
    + zgod* ..14 (cofn* | wycof* | odwol*)
    ~opt-out-only (wypis* | rezygn* | opt out)

    complaint-authority
    class straznik: organ* nadzorcz* | urzad* ochron* | uodo | puodo | prezes* urzedu | organ* ochron* | organy | organu | organem | cnil | ico | aepd | edpb
    + (skarg* | skarzyc) ..16 <straznik>
    + <straznik> ..14 skarg*
    ~authority-only (organ* nadzorcz* | uodo)

    automated-decisions
    + (zautomatyzowan* | automatyczn*) ..4 (decyzj* | podejmowani*) ! (prawo | podleg* | sprzeciw*)
    + profilowan* ..10 (<nie> | wykorzyst* | stosuj* | podleg*) ! (prawo | sprzeciw*)
    + <nie> ..8 (zautomatyzowan* | profilowan*)
    +# (zautomatyzowan* ..4 decyzj* | profilowan*)
    - <nie> ..10 (profilow* | profili) ! prawo
    ~passing-mention (profilowan* | zautomatyzowan*)

    sources-of-data
    + (otrzymuj* | pozysk* | zbiera* | uzysk* | pochodz*) ..10 (od | z | ze) ..5 (trzeci* | partner* | innych zrodel | spolecznosciow* | publiczn* | facebook | google | innych uzytkownik* | innych firm | podmiot*) ! wiecej informacji
    + (publicznie dostepn* | zrodl* publiczn* | rejestr* publiczn*)
    + (log* | rejestr*) ..8 (facebook | google | apple | twitter | spolecznosciow*) & (dan* | informacj* | profil*)
    +# (zrodl* | zrodla danych)
    + ({name} [..1] oauth | oauth ..4 {name}) & <dane>
    + (otrzymujemy | uzyskujemy) ..8 z tych (uslug | platform)
    + logowani* spolecznosciow*
    ~own-sources-only (podajesz | automatycznie | bezposrednio)

    security
    + dostep* ..8 (tylko | wylacznie | jedynie | ograniczon*) ..6 (pracowni* | osoby | osob | upowaznion*)
    + (upowaznion*) ..3 (pracowni* | osoby | osob | personel) ..6 dostep*
    + (srodk* | zabezpieczen* | procedur*) ..6 (bezpieczenstw* | techniczn* | organizacyjn* | odpowiedni* | ochron* | fizyczn*) ! (zaleca* | rekomend*)
    + (odpowiedni* | techniczn* | organizacyjn*) ..5 (srodk* | zabezpieczen*) ! (zaleca* | rekomend*)
    + (szyfrow* | ssl | tls | zapor* | kontrol* dostepu | pseudonimiz*)
    + (chron* | zabezpiecz*) ..12 (nieuprawnion* | nieautoryzowan* | utrat* | naduzyci* | ujawnieni* | zmian* | zniszczen*)
    + (100 | calkowic* | absolut* | w pelni) ..5 (bezpiecz*)
    + (przez | za pośrednictwem | protokoł* | poprzez | za pomocą) https
    + (chronion* | zabezpieczon*) ..4 (mechanizm* | zabezpieczen*)
    + (soc 2 | iso 27001)
    ~heading-only bezpieczenstw*

    children
    + (przeznaczon* | skierowan* | kierowan* | adresowan*) ..4 (dzieci | maloletni* | nieletni*)
    + (ponizej | co najmniej | powyzej | ukonczy* | mlodsz* niz) ..3 {number} & (dziec* | nieletn* | malolet* | lat | roku)
    + (dziec* | nieletn* | maloletn*) ..12 (lat | wiek* | rodzic* | opiekun* | swiadomie | skierowan* | przeznaczon*)
    + swiadomie ..10 (dziec* | nieletn*)
    +# (dziec* | maloletn* | nieletn*)
    + zaprojektowan* ..4 dzieci
    + swiadom* ..8 (dzieci | nieletn*)
    + (zbiera* | gromadz*) ..8 (dzieci | nieletnich)
    ~passing-mention (dziec* | nieletn*)

    cookies-tracking
    class slad: cookie | cookies | ciasteczk* | plik* cookie | pliki cookie | sygnaliz* | piksel* | lokaln* pamiec* | identyfikator* reklam* | google analytics | matomo | narzedzi* analityczn* | technologi* sledz*
    - (nie | zadnego | bez) ..3 (sledz* | sledzeni*)
    + (identyfikator* reklam* | id reklam* | advertising id)
    + <slad> ..14 (uzywa* | wykorzyst* | pliki | zapisyw* | przegladark* | odrzu* | akcept* | blok* | usun* | usuw* | wylacz* | niezbedn* | sesj* | sa | sluz* | pomag* | umozliw*)
    + (uzywa* | wykorzyst* | stosuj* | za pomoca | poprzez | przez | z) ..8 <slad>
    - <nie> ..6 <slad>
    - <nie> ..8 (analiz* | analityk* | analityczn*) & (reklam* | trzeci*)
    + (identyfikator* urzadzen*)
    - <nie> ..8 telemetri*
    ~passing-mention <slad>

    changes-to-notice
    + (zmian* | zmieni* | aktualiz* | modyfik*) ..10 (polityk* | informacj* | oswiadczeni* | prywatnosci | powiadomien* | dokument*) ! (swój wybór | swoje preferencje)
    + (polityk* | oswiadczeni* | prywatnosci | informacj*) ..12 (zmieni* | zmian* | aktualiz* | modyfik*)
    +# (zmian* | aktualizacj*)

    effective-date
    + (aktualizacj* | zaktualizowan* | obowiazuj* | wejsci* w zycie | zmian* | data | wersj* | ostatni* | opublikowan* | od dnia | wchodzi) ..8 {date} ! (rodo | rozporzadzeni* | ustaw*)
    + ^ ..1 {date} ..1 $
    + {date} ..5 (obowiazuj* | aktualizacj*)
    ~no-date (ostatnia aktualizacja | data wejscia)

    do-not-track
    + (do not track | dnt | nie sledz | global privacy control | gpc) ..16 (reag* | respekt* | uznaj* | sygnal* | odpowiad* | obslug* | honor*)
    + (reag* | respekt* | sygnal* | odpowiad*) ..14 (do not track | dnt | global privacy control | gpc)
    + (wlacz* | wysyl* | ustaw* | sygnal*) ..14 (do not track | dnt | nie sledz | global privacy control | gpc)
    + (do not track | dnt | global privacy control | gpc) ..14 (wlacz* | wysyl* | ustaw* | ofer*)
    +# (do not track | global privacy control)
    ~link-only (do not track | dnt)

    sale-opt-out
    + <nie> ..8 (sprzeda* | odsprzeda* | wynajm*)
    + (sprzeda*) ..6 (danych | dane | informacj*)
    - ^ ..6 (sprzedajemy | sprzedawac) &near (<nie> ..1) $ & (danych | dane | informacji)
    - ^ ..2 (danych | dane | informacji) ..8 (sprzedajemy | sprzedawac) &near (<nie> ..1) $
    ~right-only sprzeda*
    """
}
