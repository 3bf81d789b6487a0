extension EvidenceTable {
  /// Czech: what the laws of Europe and of California ask for besides the core disclosures.
  static let czechProfiles: StaticString = """
    gap 6
    class není: ne | nikdy | nikdo | nikomu | žádný | žádná | žádné | žádného | žádných | žádným | bez | ani | není | nejsou | nejsme | nebyly | nebyla | nebudou | nebudeme | nemáme | neexistuj*
    class údaj: údaj | údaje | údajů | údajům | údaji | údajích | dat | data | daty | informac*

    joint-controllers
    class společně: společn* správc* | společní správci | společných správců | společnými správci | společně určuj* | společné správcovství
    - <není> ..4 <společně>
    + <společně> &near (ujednání* | dohod* | smlouv* | čl 26 | článk* 26 | kontaktní míst* | odpovídá za | odpovídají za | podstat*)
    ~unspecific <společně>

    legitimate-interest-named
    class záměr: zlepš* | vylepš* | předcház* | předejít | zabrán* | ochran* | chrán* | bezpečnost* | podvod* | zneuži* | marketing* | reklam* | rozvoj* | provoz* | poskytov* | správ* | odpověd* | odpovíd* | komunik* | analýz* | analyz* | statisti* | zajišt* | zajist* | udržov* | odhal* | obhaj* | obran* | vymáh* | nárok* | optimaliz* | personaliz* | přizpůsob* | výzkum* | administr* | péč* | propag* | prodej* | měřen* | ladění | stabilit* | porozum* | fungov* | zasílání
    class zájem: oprávněn* zájm* | oprávněn* zájem | oprávněného zájmu | legitimní* zájm* | legitimní zájem
    + <zájem> ..14 <záměr>
    + <záměr> ..14 <zájem>
    + naším zájmem je ..6 <záměr>
    + <záměr> &block <zájem>
    + <záměr> &heading <zájem>
    ~unspecific <zájem>

    transfer-safeguards
    + (standardní* smluvní* (dolož* | ustanovení*) | standardní* dolož* | vzorov* (dolož* | smluv*) | rozhodnutí* o (odpovídající | přiměřené) | rozhodnutí ..3 odpovídající ochran* | privacy shield | štít* na ochranu soukromí | data privacy framework | rámc* ochrany (osobních | soukromí) | závazn* podnikov* pravid* | binding corporate rules)
    + (odpovídající | přiměřen* | srovnateln*) (úroveň | úrovně | úrovni | ochran*) [..1] (ochrany | údajů) & (komis* | rozhodnut* | zemi | země | stát*)
    + (čl | článek | článku | článků) (44 | 45 | 46 | 47 | 49) & (gdpr | předáv* | předán* | nařízení)
    + výslovn* souhlas* ..10 předán*
    ~unspecific (vhodn* | přiměřen* | odpovídající*) ..2 (záruk* | opatření* | ochran*) &block (třetí* zem* | třetích zem* | předáv* | předán* | mimo eu | mimo evrop* | zahranič*)

    provision-required
    + (poskytnutí | poskytování | uvedení | sdělení údajů) ..8 (dobrovoln* | povinn* | požadavkem | požadavek | podmínkou | nezbytn* pro uzavření) ! (orgán* | polici* | soud*)
    + (dobrovoln* | povinn*) ..3 poskytnutí
    + (povinen | povinna | povinni | musíte | nemusíte) ..4 (poskytnout | poskytovat | uvést | uvádět) & <údaj>
    + (poskytnout | poskytovat | uvést) ..6 (povinen | povinni | povinnost) & <údaj>
    + (neposkytnutí | neposkytnete | neposkytne | neuvedete | nesdělíte | odmítnete poskytnout | odmítnutí poskytnout | bez poskytnutí | bez těchto údajů | bez uvedení) ..18 (ne | nebude | nebudeme | nemůže* | nemusí | nelze | není | znemožn* | omez* | nemožn* | důsled* | následk*)
    + (zákonný | smluvní | zákonným | smluvním) ..3 (požadavek | požadavkem)
    + (pole | údaje | položky) ..4 (označen* | jsou) ..4 (povinn* | nepovinn* | dobrovoln*)

    adm-logic
    class stroj: automatizovan* rozhod* | automatizovan* individuální* rozhod* | automatizovan* zpracován* | automatick* rozhod* | profilován* | algoritm* | scoring* | skóring* | hodnocení úvěruschopnosti | bonit*
    - <není> ..8 <stroj> ! (právo | práv* | předmět* | námit*)
    - (nepoužív* | neprovád* | nevyužív* | nedochází) ..6 <stroj> ! právo
    - <stroj> ..4 (nedochází | neprobíhá | neprovádíme | nepoužíváme)
    + (logik* | postup* | kritéri* | faktor* | parametr* | zohled*) ..14 <stroj> ! právo
    + <stroj> ..20 (logik* | použit* postup* | kritéri* | faktor* | parametr* | zohled* | důsled* | zamítn* | odmítn* | vede k) ! (právo | právní účinky | námit*)
    ~unspecific <stroj>

    special-category-data
    class citlivé: zvláštní* kategori* | citliv* (údaj* | osobní* | informac* | dat | data) | údaj* o (zdraví | zdravotním) | zdravotní* (údaj* | stav* | data) | zdravotních údajů | biometrick* | genetick* | rasov* | etnick* | nábožensk* | politick* názor* | sexuální* orientac* | sexuálním životě | odborov*
    - (neshromažď* | nezpracováv* | neukládá* | nevyžaduj* | nežádá* | nesbírá* | neuchováv*) ..8 <citlivé>
    - (neposílejte | nezasílejte | neuvádějte | nesdělujte) ..6 <citlivé>
    - <citlivé> ..6 (neshromažď* | nezpracováv* | nesbírá* | nevyžaduj*)
    - <není> ..2 <citlivé> ..6 (neshromažď* | nezpracováv*)
    + <citlivé> ..24 (výslovn* souhlas* | souhlas* | čl 9 | článku 9 | životně důležit* | právních nároků | pracovní* práv*)
    + (výslovn* souhlas* | čl 9 | článku 9 | se souhlasem | s vaším souhlasem) ..24 <citlivé>
    ~unspecific <citlivé>

    cookie-durations
    class sušenka: cookie | cookies | sušenk* | pixel* | místní* úložišt* | lokální* úložišt*
    =lifetime <sušenka> ..24 ({period} | vyprš* | platnost* | životnost* | doba uložení | dobu uložení | doba uchování | dokud je (nesmažete | neodstraníte) | zavření* ..2 prohlížeč* | zavřete prohlížeč | ukončení* ..2 (relace | návštěvy | prohlížeče) | konc* relace | relační* | trval*)
    =lifetime ({period} | relační* | trvalé | dočasné | doba (uložení | platnosti)) ..16 <sušenka>
    =lifetime ({period} | relace | relační | vyprš* | platnost* | životnost* | doba uložení | doba platnosti) &heading (<sušenka> | sledov* | analyti*)
    =third-party-access (třetí* stran* | třetích stran | třetím stranám | třetími stranami | google | facebook | meta | partner* | inzerent* | poskytovatel*) ..16 <sušenka>
    =third-party-access <sušenka> ..16 (třetí* stran* | třetích stran | třetím stranám | třetími stranami | google | facebook | meta | partner* | inzerent* | poskytovatel* | první strany)
    =third-party-access (pouze my | jen my | nikdo jiný) & <sušenka>

    uk-complaint-to-controller
    class stížnost: stížnost* | stěžovat | reklamac* | nespokojen*
    + <stížnost> ..10 (nám | u nás | na nás | přímo | s námi | {email} | {form} | naše*) ! (úřad* | úoou | orgán* | ico)
    + (kontaktujte nás | obraťte se na nás | obrátit se na nás | napište nám | na nás obrátit) ..14 <stížnost> ! (úřad* | úoou | orgán* | ico)
    + (vyřizujeme | vyřídíme | prošetříme | odpovíme na) ..6 <stížnost>
    + (u nás | nám) ..3 (podat | zaslat | podejte) ..3 <stížnost>
    + # (jak podat stížnost | vyřizování stížností | stížnosti u nás)

    ccpa-collected-12m
    class rok: (posledních | předchozích | uplynulých | předcházejících) (12 | dvanácti | dvanáct) (měsíců | měsících) | 12 (posledních | předchozích) měsíc* | (posledním | minulém | předchozím | uplynulém) roce
    class sebráno: shromáždili | shromažďovali | shromažďujeme | shromážděn* | sbírali | sesbírali | získali | získávali
    + <sebráno> ..20 <rok> ! (právo | žádost*)
    + <rok> ..24 <sebráno> ! (právo | žádost*)
    ~unspecific kategori* ..6 <údaj> ..8 (shromažď* | shromážd* | sbírá*)
    ~unspecific (shromažď* | sbírá*) ..8 kategori*

    ccpa-sold-shared-12m
    class prodáno: prodali | prodávali | prodáváme | prodány | prodán* | prodej* | prodává*
    class neprodáno: neprodali | neprodávali | neprodáváme | neprodává* | nesdíleli | nesdílíme
    - <rok> ..16 <neprodáno>
    - <neprodáno> ..24 <rok>
    - <rok> ..8 <není> ..4 (prodán* | prodány)
    + <rok> ..20 <prodáno> ! (<není> ..4 <prodáno> | žádost*)
    + <prodáno> ..20 <rok> ! (<není> ..4 <prodáno> | žádost*)
    ~unspecific <prodáno> ..8 <údaj>
    ~unspecific <neprodáno> ..8 <údaj>

    ccpa-disclosed-12m
    class zpřístupněno: zpřístupnili | zpřístupňovali | zveřejnili | sdělili | předali | předávali | poskytli | zpřístupněny | sdíleli
    - <rok> ..16 (nezpřístupnili | nezpřístupňovali | nesdělili | nepředali | neposkytli | nesdíleli)
    - (nezpřístupnili | nezpřístupňovali | nesdělili | nepředali | neposkytli) ..20 <rok>
    + <rok> ..20 <zpřístupněno> ! (právo | žádost*)
    + <zpřístupněno> ..20 <rok> ! (právo | žádost*)
    ~unspecific (zpřístup* | sdíl* | předáv*) ..14 (obchodní* účel* | podnikatelsk* účel* | provozní* účel*)

    ccpa-know-delete-correct
    class smí: právo | práva | můžete | mohou | může | žádat | požádat | požadovat | žádost*
    =right-to-know (právo vědět | právo na přístup | právo na informace | právo být informován* | žádost o přístup)
    =right-to-know <smí> ..8 (přístup* | kopi* | zpřístupn* | dozvědět | vědět) ..8 <údaj>
    =right-to-delete (právo na výmaz | právo na vymazání | právo na smazání | žádost o výmaz | žádost o vymazání)
    =right-to-delete <smí> ..8 (výmaz* | vymaz* | smaz* | odstran*) ..8 (<údaj> | účet | účtu | je)
    =right-to-correct (právo na opravu | právo opravit | žádost o opravu)
    =right-to-correct <smí> ..8 (oprav* | aktualiz* | upravit) ..8 (<údaj> | je)

    ccpa-limit-sensitive
    + (omezit | omezení | omezili) ..10 (použití | použív* | zpracov* | zpřístup* | využív*) ..8 citliv*
    + právo omezit ..8 citliv*
    + citliv* ..12 (omezit | omezení)
    - (nepoužív* | neshromažď* | nezpracováv* | nesdíl* | nevyužív*) ..8 citliv*

    ccpa-non-discrimination
    class trest: diskrimin* | trest* | znevýhod* | odvet* | hůře
    class netrest: nediskrimin* | neznevýhod* | nepotrest* | netrest*
    + <netrest> & (práv* | uplat* | žádost*)
    + (<není> | nebudete | nebude) ..6 <trest> & (práv* | uplat* | žádost*)
    + (zákaz diskriminace | právo nebýt diskriminován* | právo na rovné zacházení)
    + (neodmítneme | neodepřeme | neodmítáme) ..6 (služb* | zbož*) & (práv* | uplat*)

    ccpa-request-methods
    class dotaz: žádost | žádosti | žádostí | požadavek | požádat | uplatnit | uplatnění
    =methods <dotaz> ..24 ({email} | {phone} | {form} | {link} | {url} | formulář* | telefonicky | e-mailem | poštou | kontaktujte)
    =methods ({email} | {phone} | {form} | formulář*) &near <dotaz>
    =verification (ověř* | prokáz* | potvrd* | potvrz*) ..8 (totožnost* | identit* | žádost*)
    =verification (totožnost* | identit*) ..8 (ověř* | prokáz* | potvrd*)
    =authorized-agents (zmocněn* | pověřen* | oprávněn*) [..1] (zástupc* | zástupce | agent* | zmocněn*)
    =authorized-agents (zmocněnec | zmocněnce | zmocněncem | zástupce | jin* osob*) ..8 (vaším jménem | jménem | za vás)

    ccpa-minors-sale
    class mladý: mladší* 16 | mladších 16 | do 16 let | mladší* 18 | mladších než 16 | mladší než 16 | nezletil* | mladší* 13 | mezi 13 a 16
    - <neprodáno> ..14 <mladý>
    - <mladý> ..12 <neprodáno>
    + <prodáno> ..14 <mladý> ! <není> ..4 <prodáno>
    + <mladý> ..6 prodáváme

    ccpa-financial-incentive
    class pobídka: finanční* pobíd* | finanční* odměn* | finanční* motivac* | věrnostní* program* | rozdíl* v ceně
    - (nenabíz* | neposkyt* | <není>) ..4 <pobídka>
    + finanční* (pobíd* | odměn* | motivac*) &block (hodnot* | souhlas* | odvol* | podmín* | účast* | odhad*) ! (nenabíz* | neposkyt* | <není>) ..4 <pobídka>
    + <pobídka> &block (hodnot* ..4 <údaj> | podmín* ..4 program*)
    ~unspecific <pobídka>

    ccpa-metrics
    + (počet | počty | počtu) ..6 žádostí & (přijat* | obdrž* | vyhově* | zamítn* | medián*)
    + (statisti* | ukazatel* | metrik*) ..6 žádost*
    + (obdrželi | přijali) [..3] {number} [..2] (žádostí | žádosti)
    + žádostí ..12 (medián* | statisti*)

    caloppa-review
    + (zobrazit | prohlédnout | prohlížet | zkontrolovat | nahlédnout | nahlížet) ..10 (změnit | měnit | aktualizovat | opravit | upravit | upravovat | smazat | vymazat) ..10 (<údaj> | účet | účtu | profil*) ! (zásad* | neoprávněn*)
    + (změnit | měnit | aktualizovat | opravit | upravit | upravovat) ..6 (své | svých | vaše | vašich | osobní | svoje | profil | profilu) & (<údaj> | profil* | účt* | účet) ! (zásad* | neoprávněn* | prohlášení | tyto)
    - (nenabíz* | neposkyt* | <není>) ..6 (postup* | možnost*) ..6 (zobraz* | prohlíž* | změn*)
    ~unspecific přístup* k ..6 <údaj> & (právo | můžete | žádost*)

    caloppa-third-party-tracking
    class jiní: třetí* stran* | třetích stran | třetím stranám | třetími stranami | jin* společnost* | partner* | inzerent* | reklamní* sít* | google | facebook | meta | poskytovatel* | seznam cz | linkedin
    class všude: (jiných | různých | dalších | ostatních) (webech | webů | stránkách | stránek | webových | aplikacích | aplikací | službách) | napříč (weby | stránkami | webovými | aplikacemi | službami) | v průběhu času | v čase
    - (nesleduj* | nesledov*) ..12 <všude>
    - (neumožň* | nepovol* | nedovol*) ..8 <jiní> ..6 sledov*
    - <není> ..4 sledov* ..6 <všude>
    + <jiní> ..24 <všude> & (sled* | shromažď* | aktivit* | profil* | navštív* | návštěv* | sbírá*) ! (odkazy na | neodpovídá*)
    + <všude> ..24 <jiní> & (sled* | shromažď* | aktivit* | profil* | navštív* | návštěv* | sbírá*) ! (odkazy na | neodpovídá*)
    + (personalizovan* | behaviorální* | cílen* | založen* na zájmech) ..2 (reklam* | inzerc*) &near <jiní> &near (<sušenka> | sled* | identifik* | shromažď*)
    + reklam* (personalizovan* | behaviorální* | cílen*) &near <jiní> &near (<sušenka> | sled* | identifik* | shromažď*)
    + (relevantní* | personalizovan*) reklam* &near <jiní> &near identifik*
    - (<není> | nepouž* | neobsah*) ..6 sledov* ..3 <jiní>
    + sledování ..2 třetí* stran*
    + (remarketing* | retargeting* | doubleclick)
    ~unspecific <jiní> ..10 (<sušenka> | sled* | reklam*)

    shine-the-light
    class nabídka: přím* marketing* | marketingov* účel* | reklamní* účel* | účel* přímého marketingu
    + (shine the light | 1798 83)
    + <jiní> ..12 <nabídka> &block (kaliforn* | požádat | odmítnout)
    + kaliforn* ..30 přím* marketing*
    - (nesdíl* | nepředáv* | neposkyt* | neprodáv*) ..14 <jiní> ..8 <nabídka>
    - (nesdíl* | nepředáv* | neposkyt* | neprodáv*) ..14 <nabídka> ..8 <jiní>

    minor-content-removal
    + 22581
    + (mladší* 18 | mladších 18 | do 18 let | nezletil* | mladší než 18) ..30 (odstran* | smaz* | vymaz*) ..12 (obsah* | příspěv* | zveřejn*)
    + (odstran* | smaz* | vymaz*) ..12 (obsah* | příspěv* | zveřejn*) ..24 (mladší* 18 | mladších 18 | nezletil*)

    us-state-appeal
    class zamítnutí: rozhodnut* | zamítn* | odmítn*
    + (odvol* | odvolání) ..4 (proti | ohledně) ..6 <zamítnutí> ! (soud* | automatiz* | úřad* | souhlas*)
    + <zamítnutí> ..14 (odvolat | odvolání) ! (soud* | automatiz* | úřad* | souhlas*)
    + (právo na odvolání | právo se odvolat | odvolací řízení) ! (soud* | úřad* | souhlas*)

    tx-sensitive-sale-notice
    + (můžeme | smíme) [..2] (prodat | prodávat) ..4 (citliv* | biometrick*)
    + (můžeme | smíme) ..4 (citliv* | biometrick*) ..4 (prodat | prodávat)
    + prodáváme ..3 (citliv* | biometrick*)
    - (neprodáv* | neprodá*) ..6 (citliv* | biometrick*)
    - (citliv* | biometrick*) ..6 neprodáv*
    ~unspecific (prodej* | prodat | prodáv*) ..6 (citliv* | biometrick*)
    """
}
