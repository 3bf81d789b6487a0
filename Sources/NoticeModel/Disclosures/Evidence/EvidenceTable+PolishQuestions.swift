extension EvidenceTable {
  /// Polish: what answers the questions of profiles.
  static let polishQuestions: StaticString = """
    ? officer-appointed
    + <inspektor> ! (<brak> ..4 (wyznacz* | powoła* | zobowiąz*))
    - <brak> ..4 (wyznacz* | powoła* | zobowiąz* | obowiązk*) ..8 <inspektor>

    ? representative-appointed
    + przedstawiciel* ..8 (unii | ue | art 27 | europejskiej | wielkiej brytanii) & (rodo | art 27 | wyznacz* | nasz* | ochron* | dan*)

    ? joint-controllers
    + <wspólnie> ! <brak> ..4 <wspólnie>
    - <brak> ..4 <wspólnie>

    ? consent
    + (na podstawie | podstawie | podstawą jest | podstawą prawną jest | wyraził* | wyrażasz | wyrażon* | udzielon* | uzyskamy | uzyskujemy | za) [twojej | twoją | państwa | pana | wyraźnej | wyraźną | dobrowolnej | uprzednią | uprzedniej] [wyraźnej | wyraźną | uprzednią] (zgody | zgodą | zgodę | zgoda) ! (bez zgody | rodzic*)
    + podstaw* prawn* ..14 zgod*
    + zgod* ..6 (art 6 | 6 ust 1)

    ? legitimate-interest
    + <interes>
    + art 6 ..6 f & (rodo | rozporządzeni* | przetwarza*)

    ? recipients
    + (udostępnia* | ujawnia* | przekaz* | powierz*) ..10 <zewnętrzni> ! <brak>
    - <brak> ..4 (udostępnia* | ujawnia* | przekaz*) ..10 (<zewnętrzni> | nikomu | innym)

    ? international-transfers
    + (przekaz* | przesył* | przechow* | przetwarza* | transfer*) ..14 (poza europejsk* | poza eog | poza ue | za granic* | państw* trzeci* | kraj* trzeci* | inn* kraj* | stan* zjednoczon* | usa) ! <brak>
    + (standardow* klauzul* | privacy shield | tarcz* prywatno* | data privacy framework | decyzj* stwierdzając* | wiążąc* regu*)
    - <brak> ..4 (przekaz* | przesył* | transfer*) ..12 (poza | państw* trzeci* | kraj* trzeci* | za granic*)

    ? automated-decisions
    + (stosujemy | podejmujemy | korzystamy | wykorzystujemy) ..8 (zautomatyzowan* | scoring*) & (decyzj* | scoring*) ! <brak>
    - <brak> ..8 (zautomatyzowan* | profilowani* | profilowan*) ! prawo

    ? indirect-collection
    + (otrzym* | pozysk* | uzysk* | zbiera*) ..10 (od | z | ze) ..4 (stron* trzeci* | osob* trzeci* | osób trzecich | podmiotów trzecich | inn* źródeł | publiczn* | partner* | biur* informacji) ! <brak>
    - <brak> ..4 (otrzym* | pozysk* | uzysk* | zbiera*) ..10 (od osób trzecich | od podmiotów trzecich | z innych źródeł)

    ? special-categories
    + (zbiera* | przetwarza* | gromadz* | przechow*) ..12 (o zdrowiu | dotycząc* zdrowia | zdrowotn* | biometryczn* | genetyczn* | etniczn* | religijn*) ! <brak>
    - <brak> ..6 (zbiera* | przetwarza* | gromadz* | prosi* | wymaga*) ..8 <wrażliwe>

    ? children
    + (skierowan* | przeznaczon* | kierowan* | adresowan*) ..3 (dzieci | rodzin | uczniów) ! <brak>
    + zgod* (rodzic* | opiekun*) ..16 (uzysk* | przed) ! <brak>
    - <brak> ..6 (skierowan* | przeznaczon* | kierowan* | adresowan* | świadomie | celowo) ..12 (<dziecko> | poniżej | młodsz*)

    ? cookies
    + (używa* | stosuj* | wykorzyst* | korzyst* | zapisuj* | umieszcza*) ..8 <ciastko> ! <brak>
    + (google analytics | sesyjn* pliki cookie | pliki cookie sesyjn*) ! <brak>
    - <brak> ..3 (używa* | stosuj* | wykorzyst* | korzyst* | zapisuj*) ..6 <ciastko>

    ? sale
    + sprzedajemy ..8 (dane | danych | informacj*) ! <brak>
    - <brak> ..4 (sprzeda* | odsprzeda*) ..12 (dan* | informacj* | ich | <zewnętrzni>)

    ? cross-site-tracking
    + (spersonalizowan* | behawioraln* | ukierunkowan* | opart* na zainteresowaniach) ..1 reklam* ! <brak>
    + reklam* (spersonalizowan* | behawioraln* | ukierunkowan* | opart* na zainteresowaniach) ! <brak>
    + (doubleclick | adsense | admob | remarketing* | retargeting*) ! <brak>
    - <brak> ..4 śledz* ..12 <wszędzie>

    ? financial-incentives
    + (zachęt* finansow* | program* lojalnościow*) ! <brak>
    - <brak> ..4 (oferuj* | stosuj*) ..4 zachęt* finansow*

    ? sensitive-uses
    + (wykorzyst* | używa* | przetwarza*) ..8 wrażliw* ..16 (reklam* | marketing* | profil* | wnioskowa*) ! <brak>
    - <brak> ..6 (wykorzyst* | ujawnia* | zbiera* | przetwarza*) ..8 wrażliw*

    ? sensitive-sale
    + (możemy sprzedawać | sprzedajemy) ..6 (wrażliw* | biometryczn*) ! <brak>
    - <brak> ..4 sprzeda* ..8 (wrażliw* | biometryczn*)

    ? marketing-disclosure
    + (udostępnia* | ujawnia* | przekaz* | sprzeda*) ..12 <inni> ..8 <rynek> ! <brak>
    - <brak> ..6 (udostępni* | ujawni* | przekaz* | sprzeda*) ..14 <inni> ..8 <rynek>

    ? review-offered
    + (przejrzeć | przeglądać | wyświetlić | sprawdzić) ..6 (zmienić | poprawić | zaktualizować | edytować) ! (polityk* | <brak>)
    + (możesz | mogą | może) ..4 (zmienić | poprawić | zaktualizować | edytować) ..6 (dane | danych | informacj* | kont* | profil*) ! (polityk* | <brak>)

    ? ten-million-consumers
    + (10 milionów | 10 000 000 | dziesięciu milionów | dziesięć milionów) ..6 (konsument* | mieszkańc*)

    ? joint-use
    + <razem> ..6 (dan* | informacj*) ! <brak>
    - <brak> ..6 <razem>

    ? profiling-technology
    + (zbiera* | wykorzyst* | używa* | śledz*) ..10 (lokaliz* | geolokaliz* | gps) ! <brak>
    + (profilujemy | profilowani* ..6 (stosuj* | dokonuj*)) ! (<brak> | prawo | sprzeciw*)
    - (nie | nigdy) ..4 (śledz* | profiluj* | lokaliz* | identyfik*) ..6 (cię | użytkownik* | osób | osoby)
    """
}
