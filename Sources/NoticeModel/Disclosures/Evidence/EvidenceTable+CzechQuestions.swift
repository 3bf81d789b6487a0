extension EvidenceTable {
  /// Czech: what answers the questions of profiles.
  static let czechQuestions: StaticString = """
    ? officer-appointed
    + (<pověřenec>) ! (nejmenov* | neustanov* | není povinen | nemáme povinnost | nejsme povinni | nemáme)
    - (nejmenov* | neustanov* | nejsme povinni | nemáme povinnost | nemáme) ..8 <pověřenec>

    ? representative-appointed
    + zástupc* ..8 (evropsk* uni* | eu | čl 27 | článku 27 | spojeném království) & (gdpr | jmenov* | čl 27 | náš* | našim | naším | ochran*)

    ? joint-controllers
    + <společně> ! <není> ..4 <společně>
    - <není> ..4 <společně>

    ? consent
    + (na základě | základě | s | základem je | udělen* | udělíte | udělil* | získáme) [vašeho | vaším | váš | výslovného | výslovný | dobrovolného] [výslovného | výslovným | předchozího] (souhlasu | souhlasem | souhlas) ! (bez | rodič* | zákonn* zástupc*)
    + právní* (základ* | titul* | důvod*) ..14 souhlas*
    + souhlas* ..6 (čl 6 | článku 6)

    ? legitimate-interest
    + <zájem>
    + (čl 6 | článku 6) ..8 f & (gdpr | nařízení)

    ? recipients
    + (sdílíme | předáváme | předávány | poskytujeme | zpřístupňujeme | předávat | sdílet) ..10 <cizinec>
    - (nesdíl* | nepředáv* | neposkyt* | nezpřístupň*) ..10 (<cizinec> | nikomu | nikým | jiným)

    ? international-transfers
    + (předáv* | předán* | přenáš* | ukládá* | zpracováv* | uložen*) ..14 (mimo eu | mimo evrop* | mimo ehp | do zahraničí | třetí* zem* | třetích zem* | jin* zem* | usa | spojen* stát*) ! <není>
    + (standardní* smluvní* dolož* | privacy shield | data privacy framework | závazn* podnikov* | rozhodnutí o (odpovídající | přiměřené))
    - (nepředáv* | nepřenáš* | neposílá*) ..10 (mimo | třetí* zem* | třetích zem* | zahraničí)
    - <není> ..3 (předáv* | přenáš*) ..10 (mimo | třetí* zem* | třetích zem* | zahraničí)

    ? automated-decisions
    + (používáme | využíváme | provádíme | činíme) ..6 (automatizovan* | scoring* | skóring*) & (rozhod* | scoring* | skóring*)
    - (nepoužív* | nevyužív* | neprovád* | nedochází | nečiníme) ..6 (automatizovan* | profilován*) ! právo
    - <není> ..6 (automatizovan* rozhod* | profilován*) ! právo

    ? indirect-collection
    + (získáváme | získáme | shromažďujeme | obdržíme | dostáváme) ..10 (od | z) ..3 (třetí* stran* | třetích stran | jin* zdroj* | jiných zdrojů | veřejn* | partner*)
    - (nezískáv* | neshromažď*) ..10 (od | z) ..2 (třetích stran | jiných zdrojů)

    ? special-categories
    + (shromažďuj* | zpracováv* | ukládá*) ..10 (o zdraví | o zdravotním | zdravotní* | biometrick* | genetick* | etnick* | nábožensk*)
    - (neshromažď* | nezpracováv* | nesbírá* | nevyžaduj*) ..8 <citlivé>

    ? children
    + (určen* | zaměřen* | cílen*) ..4 (dětem | děti | dětí | pro děti | rodinám | školám | žákům) ! (<není> | nejsou)
    + (souhlas* (rodič* | zákonn* zástupc*)) ..12 (získ* | před) ! <není>
    - (není | nejsou | nebyla) ..4 (určen* | zaměřen* | cílen*) ..10 <dítě>
    - (vědomě | záměrně) ..3 (neshromažď* | nezískáv* | nesbírá*) ..12 (<dítě> | osob* mladší* | mladších)
    - (neshromažď* | nezískáv* | nesbírá*) ..3 (vědomě | záměrně) ..12 (<dítě> | osob* mladší* | mladších)

    ? cookies
    + (používá* | používají | využív* | ukládá*) ..8 <sušenka>
    + (google analytics | relační* (cookies | soubory cookie))
    - (nepoužív* | neukládá* | nevyužív*) ..8 <sušenka>

    ? sale
    + prodáváme ..6 <údaj>
    - (neprodáv* | neprodá*) ..10 (<údaj> | je | <cizinec>)

    ? cross-site-tracking
    + (personalizovan* | behaviorální* | cílen* | založen* na zájmech) ..1 (reklam* | inzerc*) ! (<není> | nezobraz* | nepouž*)
    + (doubleclick | adsense | admob | remarketing* | retargeting*) ! (<není> | nepouž*)
    - nesleduj* ..12 <všude>

    ? financial-incentives
    + (finanční* pobíd* | finanční* odměn* | věrnostní* program*) ! (<není> | nenabíz*)
    - (nenabíz* | neposkyt* | <není>) ..4 finanční* (pobíd* | odměn*)

    ? sensitive-uses
    + (používáme | využíváme | zpracováváme) ..6 citliv* ..14 (reklam* | marketing* | profil*)
    - (nepoužív* | neshromažď* | nezpracováv* | nevyužív*) ..6 citliv*

    ? sensitive-sale
    + (můžeme prodat | můžeme prodávat | prodáváme) ..4 (citliv* | biometrick*)
    - neprodáv* ..6 (citliv* | biometrick*)

    ? marketing-disclosure
    + (sdílíme | předáváme | poskytujeme | prodáváme) ..10 <jiní> ..8 <nabídka>
    - (nesdíl* | nepředáv* | neposkyt* | neprodáv*) ..14 <jiní> ..8 <nabídka>

    ? review-offered
    + (zobrazit | prohlédnout | zkontrolovat) ..6 (změnit | opravit | upravit | aktualizovat) ! (zásad* | <není>)
    + (můžete | mohou | může) ..4 (změnit | opravit | upravit | aktualizovat) ..6 (<údaj> | účet | profil*) ! (zásad* | <není>)

    ? ten-million-consumers
    + (10 milionů | 10 000 000 | deset milionů | deseti milionů) ..6 (spotřebitel* | obyvatel*)

    ? joint-use
    + <dohromady> ..6 <údaj> ! <není>
    - <není> ..6 <dohromady>

    ? profiling-technology
    + (shromažďuj* | používá* | využív* | zjišťuj*) ..10 (poloh* | geolokac* | gps)
    + (profilujeme | vytváříme ..2 profil*) ! <není>
    - (nesleduj* | neprofiluj* | neidentifik*) ..6 (vás | uživatel* | návštěvník*)
    """
}
