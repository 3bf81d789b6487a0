extension ProfileSentences {
  static let czech = ProfileSentences(
    language: "cs",
    list: """
      joint-controllers
      present Klub a chata jsou společní správci; podstatu ujednání vám sdělíme.
      denied Neexistují žádní jiní společní správci.
      partial Klub a chata jsou společní správci.
      legitimate-interest-named
      present Naším oprávněným zájmem je předcházet podvodům.
      partial Důvodem je oprávněný zájem.
      transfer-safeguards
      present Používáme standardní smluvní doložky.
      present Komise vydala rozhodnutí o odpovídající ochraně.
      partial Při předávání do třetích zemí přijímáme vhodná opatření.
      provision-required
      present Poskytnutí údajů je dobrovolné.
      present Pokud adresu neuvedete, nemůžeme mapu poslat.
      absent Poskytujeme mapy stezek.
      adm-logic
      present Automatizované rozhodování zohledňuje historii objednávek.
      denied Nepoužíváme automatizované rozhodování.
      partial Máte právo nebýt předmětem profilování.
      special-category-data
      present Údaje o zdravotním stavu zpracováváme jen s výslovným souhlasem.
      denied Nezpracováváme zvláštní kategorie údajů.
      partial Údaje o zdraví jsou důležité.
      cookie-durations
      present Soubory cookie vyprší po 30 dnech. Třetí strany naše cookies číst nemohou.
      partial Soubory cookie vyprší po 30 dnech.
      uk-complaint-to-controller
      present Stížnost můžete poslat přímo nám: a@b.example
      absent Stížnost můžete podat u dozorového úřadu.
      ccpa-collected-12m
      present Během posledních 12 měsíců jsme shromáždili tyto kategorie údajů.
      partial Shromažďujeme tyto kategorie údajů.
      ccpa-sold-shared-12m
      present Během posledních 12 měsíců jsme prodali adresy.
      denied Během posledních dvanácti měsíců jsme žádné údaje neprodali.
      partial Údaje neprodáváme, neprodáváme ani údaje dětí.
      ccpa-disclosed-12m
      present Během posledních 12 měsíců jsme zpřístupnili adresy.
      denied V posledních 12 měsících jsme žádné údaje nezpřístupnili.
      partial Adresy sdílíme pro obchodní účely.
      ccpa-know-delete-correct
      present Máte právo na přístup, právo na výmaz a právo na opravu.
      partial Máte právo na výmaz.
      ccpa-limit-sensitive
      present Můžete omezit používání citlivých údajů.
      denied Citlivé údaje nemáme, neshromažďujeme žádné citlivé údaje.
      absent Můžete omezit zpracování.
      ccpa-non-discrimination
      present Nediskriminujeme nikoho, kdo uplatní svá práva.
      absent Stezka je otevřená všem.
      ccpa-request-methods
      present Žádost pošlete na a@b.example. Nejprve ověříme vaši totožnost. Žádost může podat i zmocněný zástupce.
      partial Žádost pošlete na a@b.example.
      ccpa-minors-sale
      present Prodáváme údaje osob mladších 16 let jen se souhlasem.
      denied Neprodáváme údaje osob mladších 16 let.
      absent Osoby mladší 16 let chodí s dospělým.
      ccpa-financial-incentive
      present Finanční pobídka odpovídá odhadované hodnotě údajů.
      denied Nenabízíme finanční pobídky.
      partial Máme věrnostní program.
      ccpa-metrics
      present Počet přijatých žádostí byl 12.
      absent Přišlo mnoho dopisů.
      caloppa-review
      present Můžete zobrazit a opravit své údaje v profilu.
      absent Můžeme změnit tyto zásady ochrany osobních údajů.
      caloppa-third-party-tracking
      present Partneři shromažďují údaje o návštěvách na jiných webech.
      denied Nesledujeme nikoho na jiných webech.
      absent Na mapách jsou různé stezky.
      shine-the-light
      present Podle zákona Shine the Light se nás můžete zeptat.
      denied Nepředáváme údaje třetím stranám pro přímý marketing.
      absent Posíláme reklamu klubu.
      minor-content-removal
      present Osoby mladší 18 let mohou požádat o odstranění zveřejněných příspěvků.
      absent Příspěvky lze odstranit.
      us-state-appeal
      present Proti našemu rozhodnutí se můžete odvolat.
      absent Proti rozhodnutí se můžete odvolat k soudu.
      tx-sensitive-sale-notice
      present Můžeme prodávat vaše citlivé osobní údaje.
      denied Neprodáváme biometrické údaje.
      absent Chráníme biometrické údaje.
      coppa-operators
      present Stezka s. r. o., Lesní 5, 110 00 Praha, telefon +420 222 123 456, deti@stezka.example
      partial Stezka s. r. o., deti@stezka.example
      coppa-practices
      present Od dětí shromažďujeme jen přezdívku. Údaje dětí používáme ve hře. Údaje dětí nepředáváme dál.
      denied Vědomě neshromažďujeme údaje od dětí.
      absent Děti mají rády mapy.
      coppa-parent-rights
      present Rodiče mohou nahlédnout do údajů dítěte, nechat je vymazat a odmítnout další shromažďování.
      partial Rodiče mohou nahlédnout do údajů dítěte.
      coppa-retention-policy
      present Údaje dětí uchováváme 30 dní.
      denied Neuchováváme údaje dětí.
      partial Odstraňujeme údaje dětí.
      lgpd-encarregado
      present Encarregada: Ana Lima, ana@b.example
      partial Klub má pověřence.
      lgpd-agents-responsibility
      present Správce odpovídá za škody, zpracovatel za porušení smlouvy.
      absent Správcem je klub.
      pipeda-openness
      present Pověřenec: a@b.example. Na písemnou žádost dostanete kopii údajů. Shromažďujeme jméno a adresu.
      partial Shromažďujeme jméno a adresu.
      qc-person-in-charge
      present Osoba odpovědná za ochranu údajů: Eva Lišková, a@b.example
      partial Osoba odpovědná za ochranu údajů pracuje v klubu.
      qc-governance
      present Naše vnitřní předpisy určují povinnosti, školení a skartaci.
      partial Máme vnitřní předpisy.
      qc-confidentiality-policy
      present O změnách těchto zásad ochrany osobních údajů vás budeme informovat e-mailem.
      partial Tyto zásady ochrany osobních údajů se týkají map.
      qc-tracking-profiling
      present Určování polohy můžete vypnout v nastavení.
      denied Nesledujeme uživatele.
      partial Aplikace umí geolokaci.
      fadp-destination-state
      present Údaje předáváme do Německa a do Kanady.
      partial Údaje předáváme do zahraničí.
      appi-joint-use
      present Účelem společného využívání údajů je rezervace, odpovídá klub.
      denied Neexistuje společné využívání údajů.
      absent Chata má společnou kuchyň.
      appi-disclosure-procedure
      present Žádost o opravu údajů podejte na formuláři.
      absent Máte právo na opravu.
      appi-complaint-desk
      present Stížnosti přijímáme na a@b.example.
      absent Stížnosti jsou vzácné.
      pipa-outsourcing
      present Rozesílkou pověřujeme společnost z Brna.
      denied Zpracováním nikoho nepověřujeme.
      absent Mapy posíláme sami.
      pipa-destruction
      present Soubory jsou trvale smazány.
      present Papírové dokumenty skartujeme.
      partial Údaje po roce vymažeme.
      pipa-cpo
      present Chief Privacy Officer: Jan Liška, a@b.example
      partial V klubu je pověřenec.
      pipa-auto-collection
      present Cookies můžete v prohlížeči zablokovat.
      denied Nepoužíváme cookies.
      partial Používáme cookies.
      pipl-separate-consent
      present Požádáme o váš samostatný souhlas.
      absent Požádáme o váš souhlas.
      pipl-cross-border
      present Za účelem rezervace dostane údaje příjemce v zahraničí, Pfad GmbH: a@b.example
      denied Údaje nepředáváme do zahraničí.
      partial Údaje dostane příjemce v zahraničí.
      dpdp-itemised
      present Shromažďujeme následující údaje: jméno a telefon. Účelem je zpracování údajů pro rezervaci. Souhlas můžete odvolat. Stížnosti přijímá Data Protection Board.
      partial Shromažďujeme následující údaje: jméno a telefon.
      apple-third-party-protection
      present Třetí strany zajišťují stejnou úroveň ochrany.
      present Dodavatelé jsou smluvně zavázáni k mlčenlivosti.
      absent Dodavatelé dostanou vaši adresu.
      play-privacy-contact
      present Dotazy k soukromí: a@b.example
      partial Kontaktujte nás.
      play-deletion
      present Účet můžete smazat v nastavení.
      denied Neshromažďujeme údaje.
      partial Po roce odstraníme údaje.
      ? officer-appointed
      yes Naší pověřenkyní je Eva Lišková, pověřená osoba pro ochranu údajů.
      no Nejsme povinni jmenovat pověřence.
      ? representative-appointed
      yes Naším zástupcem v Evropské unii je Eva Lišková.
      ? joint-controllers
      yes Klub a chata jsou společní správci.
      no Nejsou tu žádní společní správci.
      ? consent
      yes Údaje zpracováváme na základě vašeho souhlasu.
      open Bez souhlasu nic neposíláme.
      ? legitimate-interest
      yes Je to náš oprávněný zájem.
      ? recipients
      yes Údaje předáváme dodavatelům.
      no Údaje nepředáváme třetím stranám.
      ? international-transfers
      yes Údaje předáváme do třetích zemí.
      no Údaje nepředáváme do třetích zemí.
      ? automated-decisions
      yes Používáme automatizované rozhodování.
      no Nepoužíváme automatizované rozhodování.
      ? indirect-collection
      yes Získáváme údaje od třetích stran.
      ? special-categories
      yes Zpracováváme údaje o zdravotním stavu.
      no Nezpracováváme zvláštní kategorie údajů.
      ? children
      yes Aplikace je určena dětem.
      no Aplikace není určena dětem.
      ? cookies
      yes Používáme soubory cookie.
      no Nepoužíváme soubory cookie.
      ? sale
      yes Prodáváme údaje.
      no Neprodáváme vaše údaje.
      ? cross-site-tracking
      yes Zobrazujeme personalizovanou reklamu.
      ? financial-incentives
      yes Nabízíme finanční pobídky.
      ? sensitive-uses
      yes Používáme citlivé údaje pro reklamu.
      no Nezpracováváme citlivé údaje.
      ? sensitive-sale
      yes Můžeme prodávat biometrické údaje.
      no Neprodáváme biometrické údaje.
      ? marketing-disclosure
      yes Předáváme údaje partnerům pro přímý marketing.
      no Nepředáváme údaje partnerům pro přímý marketing.
      ? review-offered
      yes Můžete opravit své údaje.
      ? ten-million-consumers
      yes Zpracováváme údaje 10 milionů spotřebitelů.
      ? joint-use
      yes Probíhá společné využívání údajů.
      ? profiling-technology
      yes Zjišťujeme polohu.
      no Nesledujeme uživatele.
      """)
}
