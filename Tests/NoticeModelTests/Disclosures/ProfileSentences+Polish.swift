extension ProfileSentences {
  static let polish = ProfileSentences(
    language: "pl",
    list: """
      joint-controllers
      present Jesteśmy współadministratorami danych; zasadniczą treść uzgodnień udostępniamy na prośbę.
      denied Nie ma innych współadministratorów.
      partial Klub i schronisko są współadministratorami.
      legitimate-interest-named
      present Naszym prawnie uzasadnionym interesem jest zapobieganie oszustwom.
      partial Przetwarzamy dane w prawnie uzasadnionym interesie.
      transfer-safeguards
      present Stosujemy standardowe klauzule umowne.
      present Komisja uznała, że państwo to zapewnia odpowiedni stopień ochrony.
      partial Dane trafiają do państw trzecich, a my dbamy o odpowiednie zabezpieczenia.
      provision-required
      present Podanie danych jest dobrowolne.
      present Niepodanie adresu uniemożliwi wysyłkę mapy.
      absent Podanie ręki jest miłe.
      adm-logic
      present Zautomatyzowane podejmowanie decyzji uwzględnia historię zamówień.
      denied Nie stosujemy zautomatyzowanego podejmowania decyzji ani profilowania.
      partial Masz prawo nie podlegać decyzjom opartym na profilowaniu.
      special-category-data
      present Dane dotyczące zdrowia przetwarzamy za wyraźną zgodą.
      denied Nie zbieramy danych wrażliwych.
      partial Dane dotyczące zdrowia bywają ważne w górach.
      cookie-durations
      present Pliki cookie wygasają po 30 dniach. Pliki cookie Google odczytuje wyłącznie ta firma.
      partial Pliki cookie wygasają po 30 dniach.
      uk-complaint-to-controller
      present Skargę możesz złożyć u nas: a@b.example
      absent Skargę możesz wnieść do organu nadzorczego.
      ccpa-collected-12m
      present W ciągu ostatnich 12 miesięcy zebraliśmy te kategorie danych.
      partial Zbieramy te kategorie danych.
      ccpa-sold-shared-12m
      present W ciągu ostatnich 12 miesięcy sprzedaliśmy adresy e-mail.
      denied W ciągu ostatnich 12 miesięcy nie sprzedawaliśmy danych.
      partial Nie sprzedajemy danych.
      ccpa-disclosed-12m
      present W ciągu ostatnich dwunastu miesięcy ujawniliśmy adresy e-mail.
      partial Dane ujawniamy w celach biznesowych.
      ccpa-know-delete-correct
      present Masz prawo dostępu do danych, prawo do usunięcia danych i prawo do sprostowania.
      partial Masz prawo do usunięcia danych.
      ccpa-limit-sensitive
      present Możesz ograniczyć wykorzystywanie danych wrażliwych.
      absent Możesz ograniczyć przetwarzanie.
      ccpa-non-discrimination
      present Nie dyskryminujemy nikogo za to, że korzysta ze swoich praw.
      absent Szlak jest dostępny dla każdego.
      ccpa-request-methods
      present Wniosek wyślij na adres a@b.example. Przed odpowiedzią zweryfikujemy Twoją tożsamość. Wniosek może złożyć upoważniony przedstawiciel.
      partial Wniosek wyślij na adres a@b.example.
      ccpa-minors-sale
      present Sprzedajemy dane osób, które mają mniej niż 16 lat, tylko za zgodą.
      denied Nie sprzedajemy danych osób poniżej 16 roku życia.
      absent Osoby poniżej 16 roku życia wędrują z opiekunem.
      ccpa-financial-incentive
      present Zachęta finansowa odpowiada szacowanej wartości danych, a udział wymaga zgody.
      denied Nie oferujemy zachęt finansowych.
      partial Mamy program lojalnościowy.
      ccpa-metrics
      present Liczba otrzymanych wniosków wyniosła 12, z czego odrzuciliśmy dwa.
      absent Otrzymaliśmy wiele listów.
      caloppa-review
      present Możesz przejrzeć i zmienić swoje dane w profilu.
      absent Możemy zmienić tę politykę prywatności.
      caloppa-third-party-tracking
      present Partnerzy zbierają dane o aktywności na różnych stronach.
      denied Nie śledzimy nikogo na innych stronach.
      absent Nasze strony pokazują różne szlaki.
      shine-the-light
      present Osobom trzecim udostępniamy dane do celów marketingowych; mieszkańcy Kalifornii mogą złożyć wniosek.
      denied Nie udostępniamy danych osobom trzecim do celów marketingowych.
      absent Wysyłamy materiały marketingowe klubu.
      minor-content-removal
      present Osoby poniżej 18 lat mogą żądać usunięcia opublikowanych treści.
      absent Można usunąć treści.
      us-state-appeal
      present Od odmowy przysługuje odwołanie.
      absent Zgodę można odwołać, a decyzję o tym podejmujesz samodzielnie.
      tx-sensitive-sale-notice
      present Możemy sprzedawać Twoje wrażliwe dane osobowe.
      denied Nie sprzedajemy danych wrażliwych.
      absent Chronimy dane wrażliwe.
      coppa-operators
      present Operator: Klub Szlak sp. z o.o., ul. Leśna 5, 00-001 Warszawa, tel. +48 22 123 45 67, dzieci@szlak.example
      partial Operator: Klub Szlak sp. z o.o., dzieci@szlak.example
      coppa-practices
      present Od dzieci zbieramy tylko pseudonim. Danych dzieci używamy w grze. Danych dzieci nie udostępniamy dalej.
      denied Nie zbieramy świadomie danych od dzieci.
      absent Dzieci lubią mapy.
      coppa-parent-rights
      present Rodzice mogą przejrzeć dane dziecka, usunąć je i sprzeciwić się dalszemu zbieraniu.
      partial Rodzice mogą przejrzeć dane dziecka.
      coppa-retention-policy
      present Dane dzieci przechowujemy przez 30 dni.
      denied Nie przechowujemy danych dzieci.
      partial Usuwamy dane dziecka.
      lgpd-encarregado
      present Encarregada: Ana Lima, ana@b.example
      partial Mamy inspektora ochrony danych.
      lgpd-agents-responsibility
      present Administrator odpowiada za szkody, a podmiot przetwarzający za własne naruszenia.
      absent Administratorem jest klub.
      pipeda-openness
      present Inspektor ochrony danych: a@b.example. Dostęp do danych uzyskasz na pisemny wniosek. Zbieramy imię i adres.
      partial Zbieramy imię i adres.
      qc-person-in-charge
      present Osoba odpowiedzialna za ochronę danych: Ewa Lis, a@b.example
      partial Osoba odpowiedzialna za ochronę danych pracuje w klubie.
      qc-governance
      present Nasze wewnętrzne polityki określają role, szkolenia i niszczenie dokumentów.
      partial Mamy wewnętrzne polityki.
      qc-confidentiality-policy
      present O zmianach tej polityki prywatności poinformujemy e-mailem.
      partial Ta polityka prywatności dotyczy map.
      qc-tracking-profiling
      present Lokalizację możesz wyłączyć w ustawieniach.
      denied Nigdy nie śledzimy użytkowników.
      absent Mapa pokazuje lokalizację schronisk.
      fadp-destination-state
      present Dane przekazujemy do Niemiec i do Stanów Zjednoczonych.
      partial Dane przekazujemy za granicę.
      appi-joint-use
      present Wspólne wykorzystywanie danych służy celom rezerwacji, odpowiada za nie klub.
      denied Nie ma wspólnego wykorzystywania danych.
      absent Schronisko ma wspólną kuchnię.
      appi-disclosure-procedure
      present Wniosek o sprostowanie danych złóż na formularzu.
      absent Masz prawo do sprostowania.
      appi-complaint-desk
      present Skargi przyjmujemy pod adresem a@b.example.
      absent Skargi są rzadkie.
      pipa-outsourcing
      present Wysyłkę powierzamy firmie z Łodzi.
      denied Nikomu nie powierzamy przetwarzania danych.
      absent Mapy wysyłamy sami.
      pipa-destruction
      present Pliki usuwamy w sposób trwały.
      partial Usuwamy dane po roku.
      pipa-cpo
      present Chief Privacy Officer: Jan Lis, a@b.example
      partial W klubie jest inspektor ochrony danych.
      pipa-auto-collection
      present Pliki cookie możesz zablokować w przeglądarce.
      denied Nie używamy plików cookie.
      partial Używamy plików cookie.
      pipl-separate-consent
      present Poprosimy o odrębną zgodę.
      absent Poprosimy o zgodę.
      pipl-cross-border
      present Odbiorca za granicą, Pfad GmbH, otrzymuje dane w celu rezerwacji: a@b.example
      denied Nie przekazujemy danych za granicę.
      partial Dane otrzymuje odbiorca za granicą.
      dpdp-itemised
      present Zbieramy następujące dane: imię i telefon. Celem jest świadczenie usług. Zgodę możesz wycofać. Skargę możesz złożyć do Data Protection Board.
      partial Zbieramy następujące dane: imię i telefon.
      apple-third-party-protection
      present Podmioty trzecie zapewniają taki sam poziom ochrony.
      present Dostawcy są umownie zobowiązani do zachowania poufności.
      absent Dostawcy otrzymują adres.
      play-privacy-contact
      present Pytania o prywatność: a@b.example
      partial Skontaktuj się z nami.
      play-deletion
      present Konto możesz usunąć w ustawieniach.
      denied Nie zbieramy danych.
      partial Po roku usuwamy dane.
      ? officer-appointed
      yes Inspektorem ochrony danych jest Ewa Lis.
      no Nie wyznaczyliśmy inspektora ochrony danych.
      ? representative-appointed
      yes Naszym przedstawicielem w Unii Europejskiej jest Ewa Lis.
      ? joint-controllers
      yes Klub i schronisko są współadministratorami.
      no Nie ma współadministratorów.
      ? consent
      yes Dane przetwarzamy na podstawie Twojej zgody.
      open Bez Twojej zgody nic nie wysyłamy.
      ? legitimate-interest
      yes To nasz prawnie uzasadniony interes.
      ? recipients
      yes Dane przekazujemy dostawcom usług.
      no Nie udostępniamy danych podmiotom trzecim.
      ? international-transfers
      yes Dane są przekazywane do państw trzecich.
      no Nie przekazujemy danych do państw trzecich.
      ? automated-decisions
      yes Stosujemy zautomatyzowane podejmowanie decyzji.
      no Nie podejmujemy zautomatyzowanych decyzji.
      ? indirect-collection
      yes Otrzymujemy dane od podmiotów trzecich.
      ? special-categories
      yes Zbieramy dane o zdrowiu.
      no Nie przetwarzamy szczególnych kategorii danych.
      ? children
      yes Aplikacja jest skierowana do dzieci.
      no Serwis nie jest przeznaczony dla dzieci.
      ? cookies
      yes Używamy plików cookie.
      no Nie używamy plików cookie.
      ? sale
      yes Sprzedajemy dane kontaktowe.
      no Nie sprzedajemy Twoich danych.
      ? cross-site-tracking
      yes Wyświetlamy spersonalizowane reklamy.
      ? financial-incentives
      yes Oferujemy zachęty finansowe.
      ? sensitive-uses
      yes Wykorzystujemy dane wrażliwe do reklamy.
      no Nie zbieramy danych wrażliwych.
      ? sensitive-sale
      yes Możemy sprzedawać dane biometryczne.
      no Nie sprzedajemy danych biometrycznych.
      ? marketing-disclosure
      yes Przekazujemy dane partnerom do celów marketingowych.
      no Nie przekazujemy danych partnerom do celów marketingowych.
      ? review-offered
      yes Możesz poprawić swoje dane w profilu.
      ? ten-million-consumers
      yes Przetwarzamy dane 10 milionów konsumentów.
      ? joint-use
      yes Prowadzimy wspólne wykorzystywanie danych.
      ? profiling-technology
      yes Zbieramy dane o lokalizacji.
      no Nigdy nie śledzimy użytkowników.
      """)
}
