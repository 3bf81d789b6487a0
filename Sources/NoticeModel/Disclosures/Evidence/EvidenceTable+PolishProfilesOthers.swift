extension EvidenceTable {
  /// Polish: what the rule on children and the laws of further countries ask for besides the core
  /// disclosures.
  static let polishProfilesOthers: StaticString = """
    class osiągalny: {email} | {phone} | {postal} | {form} | {link}
    class dziecko: dziecko | dziecka | dzieci | dzieciom | dziećmi | małoletni* | nieletni* | poniżej 13 | poniżej trzynastego
    class zbierać: zbieramy | zbiera | zbierają | zbierać | zbieranie | zbierania | zbierane | gromadzimy | gromadzi | gromadzone | pozyskujemy | otrzymujemy | przechowujemy | przetwarzamy
    class usuwać: usunąć | usuń | usunięcie | usunięcia | usunięciu | usuwamy | usuwane | usuwanie | usunięte | usuniemy | skasować | zamknąć | zamknięcie
    class zewnętrzni: stron* trzeci* | osob* trzeci* | podmiot* trzeci* | podmiot* zewnętrzn* | usługodawc* | dostawc* | partner* | podmiot* przetwarzając* | podwykonawc* | kontrahent* | odbiorc*

    coppa-operators
    class spółka: sp z o o | z o o | spółka | s a | sp j | sp k | fundacja | stowarzyszenie | inc | llc | ltd | limited | gmbh | bv | corporation
    =email-address {email}
    =telephone-number {phone}
    =telephone-number (telefon | tel | infolinia | numer telefonu) ..4 {number}
    =postal-address {postal}
    =postal-address (ul | ulica | ulicy | al | aleja | pl | plac | os) ..4 {number} & {number} {name}
    =postal-address {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @floor) ..4 {number}
    =postal-address skrytka pocztowa
    =name {name} ..2 <spółka>
    =name (prowadzon* | zarządzan* | udostępnian*) przez {name} {name}

    coppa-practices
    - <brak> ..3 (świadomie | celowo | umyślnie) ..16 <dziecko>
    - świadomie <brak> ..14 <dziecko>
    - <brak> ..3 (zbiera* | gromadz* | przetwarza*) ..8 (od | o | dotyczących) ..3 <dziecko>
    - od <dziecko> ..6 <brak> ..3 (zbiera* | gromadz* | przetwarza*)
    =collection (zbiera* | gromadz* | pozysk* | prosimy) ..14 <dziecko>
    =collection <dziecko> ..14 (zbiera* | gromadz* | pozysk* | poda*)
    =collection (zbiera* | gromadz*) &heading <dziecko>
    =use (wykorzyst* | używa* | używamy) ..16 <dziecko>
    =use <dziecko> ..16 (wykorzyst* | używa*)
    =use (wykorzyst* | używa*) &heading <dziecko>
    =disclosure (udostępni* | ujawni* | przekaz* | sprzeda*) ..14 <dziecko>
    =disclosure <dziecko> ..16 (udostępni* | ujawni* | przekaz* | sprzeda*)
    =disclosure (udostępni* | ujawni* | przekaz*) &heading <dziecko>

    coppa-parent-rights
    class rodzic: rodzic | rodzica | rodzice | rodziców | rodzicom | rodzicielsk* | opiekun* prawn* | opiekun | opiekunowie | opiekuna
    =review <rodzic> ..24 (przejrze* | przegląd* | wgląd* | dostęp* | sprawdz* | zobacz* | kopi*)
    =review (wgląd* | przejrze* | dostęp*) &near <rodzic> (może | mogą | mają | ma) &near <dziecko>
    =deletion <rodzic> ..30 <usuwać>
    =deletion <usuwać> ..14 (na prośbę | na żądanie | na wniosek) ..3 <rodzic>
    =refusal <rodzic> ..30 (odmówi* | cofną* | wycofa* | sprzeciw* | zakaza* | zabroni* | wstrzyma* | dalsze* zbierani*)
    =refusal (odmówi* | cofną* | wycofa* | sprzeciw*) &near <rodzic> (może | mogą | mają | ma) &near <dziecko>

    coppa-retention-policy
    class trzymać: przechow* | zachow* | archiwiz*
    - <brak> ..3 <trzymać> ..10 <dziecko>
    + <dziecko> ..16 <trzymać> ..14 ({period} | dopóki | do czasu | do momentu | tak długo | nie dłużej)
    + <trzymać> ..10 <dziecko> ..14 ({period} | dopóki | do czasu | do momentu | tak długo | nie dłużej)
    + <trzymać> ..14 ({period} | dopóki | do czasu | do momentu | tak długo) &heading <dziecko>
    ~no-period <usuwać> ..12 <dziecko> ! <rodzic>

    lgpd-encarregado
    class inspektor: inspektor* ochrony danych | inspektor* danych osobowych | iod | dpo
    + (encarregado | encarregada | <inspektor>) &near <osiągalny>
    ~role-alone (encarregado | encarregada | <inspektor>)

    lgpd-agents-responsibility
    + (administrator* | podmiot* przetwarzając* | operator* danych) ..8 (odpowiedzialn* | odpowiada | odpowiadają | obowiązk*)
    + (odpowiedzialno* | obowiązk*) ..6 (administrator* | podmiot* przetwarzając* | operator* danych)

    pipeda-openness
    =accountable-person (<inspektor> | specjalist* ds ochrony | osob* odpowiedzialn* za ..3 (ochron* | prywatno* | dan*) | privacy officer) &near <osiągalny>
    =way-to-get-access (dostęp* | wgląd* | kopi*) ..10 (dan* | informacj*) & (wniosek | żąda* | pisemn* | napisać | kontakt* | prawo | uzyska* | może | możesz | {email})
    =kinds-of-data <zbierać> ..14 (imię | imiona | nazwisko | adres* | e-mail | telefon* | ip | lokaliz* | płatno* | kontaktow*)
    =kinds-of-data (imię | nazwisko | adres* e-mail | telefon* | adres* ip) &heading (dane | danych | informacj* | zbiera*)

    qc-person-in-charge
    + (<inspektor> | osob* odpowiedzialn* za ..2 (ochron* | prywatno*) | privacy officer | specjalist* ds (ochrony | prywatności)) &near <osiągalny>
    ~role-alone (<inspektor> | osob* odpowiedzialn* za ..2 (ochron* | prywatno*))

    qc-governance
    class ład: wewnętrzn* polityk* | polityk* i procedur* | polityk* i praktyk* | zasad* i procedur* | program* ochrony danych | program* prywatności | ład* informacyjn*
    + <ład> &block (rol* | obowiązk* | odpowiedzialno* | szkole* | skarg* | niszczeni* | cykl* życia)
    + # (nasze polityki i praktyki | polityki i procedury | zarządzanie danymi)
    ~unspecific <ład>

    qc-confidentiality-policy
    class polityka: polityk* prywatności | polityk* poufności | informacj* o prywatności | oświadczeni* o ochronie prywatności | klauzul* informacyjn* | zasad* ochrony prywatności | oświadczeni* o prywatności | powiadomieni* o ochronie prywatności
    =policy <polityka>
    =amendments (zmian* | zmieni* | aktualiz* | zaktualizow* | modyfik*) ..12 (polityk* | informacj* | oświadczeni* | dokument* | stron* | zasad* | powiadomieni*) & (powiadomi* | poinformu* | informuj* | opublik* | publik* | zamieści* | e-mail* | obowiązuj* | wejdą | wchodzi | sprawdz*)
    =amendments (zmian* | zmieni* | aktualiz* | zaktualizow* | modyfik*) ..8 (polityk* | oświadczeni* | powiadomieni*) &near (powiadomi* | poinformu* | informuj* | opublik* | publik* | zamieści* | zamieszcz* | sprawdz*)
    =amendments (o zmianach | wszelkie zmiany) ..8 (powiadomi* | poinformu* | opublik* | informuj*)

    qc-tracking-profiling
    class przełącznik: włącz* | wyłącz* | aktyw* | dezaktyw* | ustawieni* | ustawień | odmówi* | odrzuc* | zgod* | uprawnie* | rezygn*
    class położenie: lokaliz* | geolokaliz* | profilowani* | śledzeni* | identyfikow*
    + <położenie> ..16 <przełącznik>
    + <przełącznik> ..14 (<położenie> | <ciastko>)
    - (nie | nigdy) ..4 (śledz* | profiluj* | lokaliz* | identyfik*) ..6 (cię | użytkownik* | osób | osoby | pana | państwa | aktywno* | zachowa*)
    ~unspecific (geolokaliz* | profilowani*)

    fadp-destination-state
    class państwo: usa | stan* zjednoczon* | niem* | francj* | irland* | holand* | niderland* | włoch* | włoszech | hiszpan* | austri* | belgi* | luksemburg* | polsce | polski | szwecj* | dan* i norwe* | norwegi* | finland* | islandi* | liechtenstein* | wielk* brytan* | kanad* | indi* | japon* | izrael* | singapur* | austral* | now* zeland* | brazyl* | chin* | meksyk* | kore* południow* | turc* | ukrain* | serb* | rumun* | portugal* | węg* | czech* | grec* | eston* | łotw* | litw* | słowac* | słoweń* | chorwac* | bułgar* | na terenie unii | w unii europejskiej | w eog
    class przesyłać: przekaz* | przesył* | przesła* | transfer* | ujawnia* | odbiorc* | wysył*
    + <przesyłać> ..10 (do | w | na) ..6 <państwo> & (dan* | informacj* | odbiorc*) ! (poza | prawo | prawa | sąd*) ..3 <państwo>
    + (przetwarza* | przechow* | hostowan* | serwer* | dostawc* | odbiorc*) ..6 (w | na) ..4 <państwo> & (dan* | informacj* | serwer* | dostawc*) ! (poza | prawo | prawa | sąd*) ..3 <państwo>
    + (wszystkich krajów | każdego kraju | całym świecie | cały świat) & <przesyłać>
    ~unspecific (za granic* | poza szwajcari* | inn* kraj* | państw* trzeci* | kraj* trzeci*) & (<przesyłać> | przetwarza*)

    appi-joint-use
    class razem: wspóln* wykorzyst* | wspóln* korzyst* | wspóln* użytkow* | wspólnie (wykorzyst* | korzyst* | używa*)
    - <brak> ..6 <razem>
    + <razem> &near (cel* | zakres* | odpowiedzialn* | odpowiada | kategori* | rodzaj*) & (dan* | informacj*)
    ~unspecific <razem> ..4 (dan* | informacj*)

    appi-disclosure-procedure
    + (wniosek | wnioski | wniosku | procedur* | żądani*) ..12 (ujawnieni* | dostęp* | sprostowani* | usunięci* | wstrzymani*) & (dan* | formularz* | opłat* | tożsamo* | pisemn* | {email} | {form})
    + (żądać | zażądać | poprosić o | żądania | wnioskować o) ..6 (dostęp* | sprostowani* | usunięci* | poprawieni*) & (dan* | informacj*)
    + (dostęp | ujawnienie | sprostowanie | usunięcie) ..20 ({email} | {phone} | {form} | pisemnie | skontakt* | napisa* | napisz)
    + (skontakt* | napisz | kontakt*) ..20 (dostęp* | sprostowa* | usun*) ..8 (dan* | informacj*)

    appi-complaint-desk
    + (skarg* | reklamacj* | zapytani* | pytani* | pytań) ..24 ({email} | {phone} | {form} | {postal} | punkt* kontaktow* | biuro obsługi | dział* obsługi)
    + (skarg* | zapytani* | pytani* | pytań | uwag*) ..20 (skontaktuj* | kontakt* | napisz* | pisz*) &near ({email} | {phone} | {form} | {postal})
    + # (kontakt* | skarg* | pytani*) &section ({email} | {phone} | {form} | {postal})

    pipa-outsourcing
    class powierzyć: powierz* | zleca* | zlecen* | zleci* | outsourcing* | podwykonawst*
    - <brak> ..4 <powierzyć>
    + <powierzyć> ..12 (przetwarzani* | zada* | usług* | firm* | podmiot* | dostawc* | dan*) ! <brak> ..4 <powierzyć>
    + (firm* | podmiot* | dostawc* | przetwarzani*) ..8 <powierzyć> ! <brak> ..4 <powierzyć>
    + (w naszym imieniu | na nasze zlecenie) & (przetwarza* | obsług* | wykon* | świadcz*)

    pipa-destruction
    class niszczyć: zniszcz* | niszcz* | niszczarc* | niszczark* | <usuwać>
    + <niszczyć> ..16 (metod* | procedur* | trwale | trwał* | nieodwracaln* | bezpieczn* sposób | bezpiecznie | nie można odtworzyć | uniemożliwiając* odtworzenie | techniczn*)
    + (trwale | nieodwracaln* | bezpiecznie | bezpowrotnie) [..2] <niszczyć> & (dan* | informacj* | plik* | dokument*)
    + (niszczarc* | niszczark*) & (dokument* | papier*)
    ~unspecific <niszczyć> ..8 (dan* | informacj*)

    pipa-cpo
    + (<inspektor> | chief privacy officer | cpo | dział* ochrony danych | zespoł* ds prywatności | zespół ds prywatności | osob* odpowiedzialn* za ..2 (ochron* | prywatno*)) &near <osiągalny>
    ~role-alone (<inspektor> | chief privacy officer)

    pipa-auto-collection
    - <brak> ..3 (używa* | stosuj* | korzyst* | wykorzyst* | zapisuj* | instaluj*) ..4 (<ciastko> | plik* cookie)
    + (<ciastko> | automatyczn* | śledzeni* | dane dziennik*) ..30 (odrzuc* | odmów* | blok* | wyłącz* | rezygn* | zablok* | ustawieni* przeglądark* | ustawień przeglądark*) & (<ciastko> | dan* | informacj*)
    + (odrzuc* | odmów* | blok* | wyłącz* | zablok* | usun*) ..12 <ciastko>
    ~unspecific <ciastko>

    pipl-separate-consent
    + (odrębn* | oddzieln* | osobn*) [..1] zgod* ! <brak>
    + zgod* ..2 (odrębn* | oddzieln* | osobn*) ! <brak>

    pipl-cross-border
    class zagranica: za granicą | za granicę | zagraniczn* | transgraniczn* | poza chin* | poza terytorium
    - <brak> ..4 (przekaz* | przesył* | przechow* | wysył*) ..10 <zagranica>
    - (tylko | wyłącznie) ..3 w chinach
    =recipient <zagranica> ..12 (odbiorc* | {name} ..2 <spółka>)
    =recipient odbiorc* ..8 <zagranica>
    =contact <osiągalny> &near <zagranica>
    =purpose (cel* | celu | celach | aby | kategori* | rodzaj*) &near <zagranica>

    dpdp-itemised
    class pozycja: imię | imiona | nazwisko | e-mail | telefon* | adres* | ip | lokaliz* | płatno*
    =items (następując* | takie jak | takich jak | w tym | między innymi | np | obejmuj*) ..14 <pozycja>
    =items <zbierać> ..12 <pozycja>
    =items <pozycja> &heading (dane | danych | zbiera* | informacj*)
    =purpose (cel* | celu | celach | aby) & (dan* | informacj* | świadcz* | przetwarza*)
    =withdrawal (cofn* | wycof* | odwoła*) ..8 zgod*
    =withdrawal zgod* ..12 (cofn* | wycof* | odwoła*)
    =complaint-to-the-board (data protection board | rad* ochrony danych | grievance officer)
    =complaint-to-the-board skarg* ..14 (rad* | board | komisj*)

    apple-third-party-protection
    class równy: tak* sam* | równoważn* | porównywaln* | co najmniej | równie | ten sam | tę samą
    class ochrona: ochron* | standard* | poziom* | zabezpiecze* | chroni*
    + <zewnętrzni> ..24 <równy> ..4 <ochrona>
    + <równy> ..4 <ochrona> ..20 <zewnętrzni>
    + <zewnętrzni> ..14 (zobowiąza* | zobowiązuj* | obowiązan* | muszą | umow*) ..14 (<ochrona> | poufno* | bezpiecze* | zabezpiecz*)
    + (zobowiązuj* | wymagamy od) ..6 <zewnętrzni> ..12 (<ochrona> | poufno* | bezpiecze*)
    ~unspecific <zewnętrzni> ..14 (własn* | swoj*) ..2 polityk*

    play-privacy-contact
    + (prywatno* | pytani* | pytań | zapytani* | uwag* | kontakt* | skontakt* | danych) ..30 ({email} | {form} | {phone})
    + ({email} | {form} | {phone}) &near (prywatno* | pytani* | pytań | kontakt* | skontakt* | uwag*)
    + formularz* kontaktow*
    ~no-direct-channel (skontakt* | kontakt*) ..3 nami

    play-deletion
    class żądać: {email} | {link} | {form} | {url} | ustawieni* | ustawień | w aplikacji | kontakt* | skontakt* | wniosek | żąda* | zażąda* | poprosi* | w dowolnym | w każdej chwili | przycisk* | może | możesz | prawo
    + <usuwać> ..10 (kont* | dan* | informacj* | profil*) & <żądać>
    + (kont* | dan* | profil*) ..8 <usuwać> & <żądać>
    + odinstal* ..12 <usuwać>
    - <brak> ..2 (zbiera* | przechow* | gromadz*) ..8 (danych | informacji) ! (pełnych | płatno* | kart* | wrażliw* | szczególn*)
    ~unspecific <usuwać> ..8 (kont* | dan* | informacj*)
    """
}
