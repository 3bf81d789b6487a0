extension EvidenceTable {
  /// Czech: what the rule on children and the laws of further countries ask for besides the core
  /// disclosures.
  static let czechProfilesOthers: StaticString = """
    class dosažitelný: {email} | {phone} | {postal} | {form} | {link}
    class dítě: dítě | dítěte | dítěti | děti | dětí | dětem | dětech | dětmi | nezletil* | mladší* 13 | mladších 13 | mladší než 13 | mladších než 13
    class sbírat: shromažďujeme | shromažďuje | shromažďovat | shromažďování | sbíráme | sbírá | získáváme | ukládáme | uchováváme | zpracováváme
    class mazat: smazat | smažeme | smazání | smazány | vymazat | vymažeme | vymazání | výmaz | výmazu | odstranit | odstraníme | odstranění | odstraňujeme | mažeme
    class cizinec: třetí* stran* | třetích stran | třetím stranám | třetími stranami | poskytovatel* | dodavatel* | partner* | zpracovatel* | subdodavatel* | příjemc*

    coppa-operators
    class firma: s r o | a s | spol s r o | z s | o p s | v o s | k s | nadace | spolek | inc | llc | ltd | limited | gmbh | corporation | bv
    =email-address {email}
    =telephone-number {phone}
    =telephone-number (telefon | tel | telefonní číslo) ..4 {number}
    =postal-address {postal}
    =postal-address {name} {number} ..3 {number} ..2 {name}
    =postal-address {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @floor) ..4 {number}
    =postal-address p o box
    =name {name} ..2 <firma>
    =name (provozuje | provozovatelem je | vydává) [..2] {name} {name}

    coppa-practices
    - (vědomě | záměrně | úmyslně) ..4 (neshromažď* | nesbírá* | nezískáv* | nezpracováv*) ..14 <dítě>
    - (neshromažď* | nesbírá* | nezískáv* | nezpracováv*) ..4 (vědomě | záměrně | úmyslně) ..14 <dítě>
    - (neshromažď* | nesbírá* | nezískáv* | nezpracováv*) ..6 (od | o) ..3 <dítě>
    - (od | o) ..2 <dítě> ..4 (neshromažď* | nesbírá* | nezískáv* | nezpracováv*)
    =collection (shromažď* | sbírá* | získáv* | žádáme) ..12 <dítě>
    =collection <dítě> ..12 (shromažď* | sbírá* | získáv* | uvád* | poskyt*)
    =collection (shromažď* | sbíráme) &heading <dítě>
    =use (používá* | použív* | využív*) ..12 <dítě>
    =use <dítě> ..14 (používá* | použív* | využív*)
    =use (používáme | využíváme) &heading <dítě>
    =disclosure (sdíl* | předáv* | zpřístupň* | nesdíl* | nepředáv* | neposkytuj* | nezpřístupň*) ..14 <dítě>
    =disclosure <dítě> ..14 (sdíl* | předáv* | zpřístupň* | nesdíl* | nepředáv* | neposkytuj* | nezpřístupň*)
    =disclosure (sdílíme | předáváme | nepředáváme | nesdílíme) &heading <dítě>

    coppa-parent-rights
    class rodič: rodič | rodiče | rodičů | rodičům | rodičovsk* | zákonn* zástupc* | zákonní zástupci | opatrovník*
    =review <rodič> ..24 (nahlédn* | nahlíž* | zobraz* | prohléd* | přístup* | kopi* | zkontrol*)
    =review (nahlédn* | přístup* | prohléd*) &near <rodič> (mohou | může | mají | má) &near <dítě>
    =deletion <rodič> ..30 <mazat>
    =deletion <mazat> ..10 (na žádost | na požádání) ..2 <rodič>
    =refusal <rodič> ..30 (odmítn* | zakáz* | odvol* | námit* | nesouhlas* | další* shromažď*)
    =refusal (odmítn* | zakáz* | odvol* | námit*) &near <rodič> (mohou | může | mají | má) &near <dítě>

    coppa-retention-policy
    class držet: uchováv* | ukládá* | uchová* | uložen*
    - (neuchováv* | neukládá*) ..8 <dítě>
    - <dítě> ..4 (neuchováv* | neukládá*)
    + <dítě> ..16 <držet> ..14 ({period} | dokud | po dobu | do doby | nejdéle)
    + <držet> ..12 <dítě> ..14 ({period} | dokud | po dobu | do doby | nejdéle)
    + <držet> ..14 ({period} | dokud | do doby) &heading <dítě>
    ~no-period <mazat> ..10 <dítě> ! <rodič>

    lgpd-encarregado
    class pověřenec: pověřenec | pověřence | pověřencem | pověřenci | pověřenkyn* | pověřen* pro ochranu | pověřen* osob* | dpo
    + (encarregado | encarregada | <pověřenec>) &near <dosažitelný>
    ~role-alone (encarregado | encarregada | <pověřenec>)

    lgpd-agents-responsibility
    + (správce | správci | zpracovatel | zpracovatele | zpracovatelé) ..8 (odpovídá | odpovídají | odpovědn* | odpovědnost* | povinnost* | nese)
    + (odpovědnost | povinnosti) ..6 (správce | správců | zpracovatel*)

    pipeda-openness
    =accountable-person (<pověřenec> | osob* odpovědn* za ..2 (ochranu | soukromí) | privacy officer) &near <dosažitelný>
    =way-to-get-access (přístup* | kopi* | nahlédn*) & (žádost* | požád* | písemn* | kontakt* | právo | můžete | napsat | napište | {email}) & <údaj>
    =kinds-of-data <sbírat> ..14 (jméno | jména | příjmení | adres* | e-mail* | telefon* | ip | poloh* | plateb* | kontaktní*)
    =kinds-of-data (jméno | příjmení | e-mailová adresa | telefon | ip adresa) &heading (<údaj> | shromažď*)

    qc-person-in-charge
    + (<pověřenec> | osob* odpovědn* za ..2 (ochranu | soukromí) | privacy officer) &near <dosažitelný>
    ~role-alone (<pověřenec> | osob* odpovědn* za ..2 ochranu)

    qc-governance
    class řád: vnitřní* (předpis* | pravid* | směrnic* | zásad*) | interní* (předpis* | pravid* | směrnic* | zásad*) | zásady a postupy | zásad a postupů | pravidla a postupy | program* ochrany (osobních | soukromí)
    + <řád> &block (rol* | odpovědnost* | povinnost* | školení* | stížnost* | skart* | ničení | životní* cykl*)
    + # (zásady a postupy | pravidla a postupy | správa údajů)
    ~unspecific <řád>

    qc-confidentiality-policy
    class zásady: zásad* ochrany (osobních | soukromí | údajů) | zásad* zpracování osobních | zásad* ochrany | prohlášení o ochraně | oznámení o ochraně | informac* o zpracování osobních | prohlášení o zpracování
    =policy <zásady>
    =amendments (změn* | změnit | aktualiz* | uprav* | úprav*) ..12 (zásad* | prohlášení* | oznámení* | stránk* | dokument* | informac*) & (oznám* | inform* | uveřejn* | zveřejn* | upozorn* | e-mail* | účinn* | zkontrol* | vyvěs*)
    =amendments (změn* | změnit | aktualiz*) ..8 (zásad* | prohlášení* | oznámení*) &near (oznám* | inform* | uveřejn* | zveřejn* | upozorn* | zkontrol* | kontrol*)
    =amendments (o změnách | o každé změně | jakékoli změny | veškeré změny) ..8 (oznám* | inform* | uveřejn* | zveřejn* | upozorn*)

    qc-tracking-profiling
    class vypínač: zapn* | vypn* | zapnout | vypnout | aktiv* | deaktiv* | nastavení* | odmítn* | povol* | svolení | oprávnění
    class místo: poloh* | geolokac* | lokaliz* | profilován* | sledován* | identifikac* | identifikov*
    + <místo> ..16 <vypínač>
    + <vypínač> ..14 (<místo> | <sušenka>)
    - (nesleduj* | neprofiluj* | nelokaliz* | neidentifik*) ..6 (vás | uživatel* | návštěvník* | osob* | aktivit* | chován*)
    ~unspecific (geolokac* | profilován*)

    fadp-destination-state
    class stát: usa | spojen* stát* | německ* | franci* | irsk* | nizozem* | itáli* | španělsk* | rakousk* | belgi* | lucembursk* | polsk* | švédsk* | dánsk* | norsk* | finsk* | island* | lichtenštejnsk* | spojen* královstv* | velk* británi* | kanad* | indi* | japonsk* | izrael* | singapur* | austráli* | nov* zéland* | brazíli* | čín* | filipín* | mexik* | jižní korej* | tureck* | ukrajin* | srbsk* | rumunsk* | portugalsk* | maďarsk* | česk* republi* | česku | řeck* | eston* | lotyšsk* | litv* | slovensk* | slovinsk* | chorvatsk* | bulharsk* | v (eu | ehp | rámci eu | evropské unii)
    class posílat: předáv* | předán* | přenáš* | přenos* | posílá* | zasílá* | odesíl* | příjemc* | zpřístupň*
    + <posílat> ..10 (do | v | ve | na) ..6 <stát> & (<údaj> | příjemc*) ! (mimo | práv* | zákon* | soud*) ..3 <stát>
    + (zpracov* | uchováv* | ukládá* | uložen* | server* | poskytovatel* | příjemc*) ..6 (v | ve) ..4 <stát> & (<údaj> | server*) ! (mimo | práv* | zákon* | soud*) ..3 <stát>
    + (všech zemí | kterékoli země | celém světě | celého světa) & <posílat>
    ~unspecific (zahranič* | mimo švýcarsko | jin* zem* | třetí* zem* | třetích zem*) & (<posílat> | zpracov*)

    appi-joint-use
    class dohromady: společn* využív* | společn* využit* | společn* užív* | společn* používán* | společně (využív* | používá* | užívá*)
    - <není> ..6 <dohromady>
    + <dohromady> &near (účel* | rozsah* | odpovědn* | odpovídá | kategori*) & <údaj> ! <není> ..6 <dohromady>
    ~unspecific <dohromady> & <údaj>

    appi-disclosure-procedure
    + (žádost | žádosti | postup* | požadavk*) ..10 (zpřístupnění | přístup* | opravu | opravy | výmaz* | vymazání | ukončení) & (<údaj> | formulář* | poplat* | totožnost* | písemn* | {email} | {form})
    + (požádat | žádat | požadovat) ..6 (přístup* | oprav* | výmaz* | vymazání | smazání) & <údaj>
    + (přístup | opravu | výmaz | zpřístupnění) ..20 ({email} | {phone} | {form} | písemn* | kontakt* | napište)
    + (kontaktujte | obraťte | napište) ..20 (přístup* | oprav* | vymaz* | výmaz* | smaz*) ..8 <údaj>

    appi-complaint-desk
    + (stížnost* | dotaz* | připomínk*) ..24 ({email} | {phone} | {form} | {postal} | kontaktní* míst* | podpor* | oddělení)
    + (stížnost* | dotaz* | otázk* | připomínk*) ..20 (kontaktujte | kontaktovat | kontaktuj | napište | obraťte | obrátit) &near ({email} | {phone} | {form} | {postal})
    + # (kontakt* | stížnost* | dotaz*) &section ({email} | {phone} | {form} | {postal})

    pipa-outsourcing
    class pověřit: pověřuj* | pověřili | pověřen* | svěřuj* | svěřil* | outsourc* | zadáváme | najímáme
    - (nepověřuj* | nesvěřuj*)
    + <pověřit> ..12 (zpracov* | úkol* | služb* | společnost* | firm* | dodavatel* | zpracovatel* | <údaj>) ! pověřen* pro ochranu
    + (naším jménem | pro nás | z našeho pověření | z našeho pokynu) & (zpracováv* | vykonáv* | zajišťuj* | provád*)

    pipa-destruction
    class ničit: zničit | zničíme | zničen* | ničíme | ničení | zlikvid* | likvid* | skart* | <mazat>
    + <ničit> ..16 (metod* | postup* | trvale | nevratn* | bezpečně | bezpečným způsobem | nelze obnovit | nemožn* obnov* | technick*)
    + (trvale | nevratně | bezpečně | nenávratně) [..2] (<ničit> | mazány | smazány) & (<údaj> | soubor* | dokument*)
    + skart* & (dokument* | papír* | listin*)
    ~unspecific <ničit> & <údaj>

    pipa-cpo
    + (<pověřenec> | chief privacy officer | cpo | oddělení ochrany údajů | tým* ochrany (údajů | soukromí)) &near <dosažitelný>
    ~role-alone (<pověřenec> | chief privacy officer)

    pipa-auto-collection
    - (nepoužív* | neukládá* | nevyužív* | nenastav*) ..6 <sušenka>
    + (<sušenka> | automatick* | protokol* | sledov*) ..30 (odmítn* | zablok* | blok* | vypn* | vypnout | deaktiv* | zakáz* | nastavení* prohlížeč*) & (<sušenka> | <údaj>)
    + (odmítn* | zablok* | blok* | vypn* | deaktiv* | zakáz* | smaz*) ..12 <sušenka>
    ~unspecific <sušenka>

    pipl-separate-consent
    + (samostatn* | zvláštní* | oddělen*) [..1] souhlas* ! <není>
    + souhlas* ..2 (samostatn* | zvlášť | odděleně) ! <není>

    pipl-cross-border
    class venku: zahraničí | zahraniční* | přeshraniční* | mimo čínu | mimo území
    - (nepředáv* | nepřenáš* | neukládá* | neposílá*) ..8 <venku>
    - (pouze | výhradně | jen) v číně
    =recipient <venku> ..12 (příjemc* | {name} ..2 <firma>)
    =recipient příjemc* ..6 <venku>
    =contact <dosažitelný> &near <venku>
    =purpose (účel* | aby | za účelem | kategori* | druh*) &near <venku>

    dpdp-itemised
    class položka: jméno | příjmení | e-mail* | telefon* | adres* | ip | poloh* | plateb*
    =items (následující* | jako | například | včetně | zejména | zahrnuj*) ..14 <položka>
    =items <sbírat> ..12 <položka>
    =items <položka> &heading (<údaj> | shromažď*)
    =purpose (účel* | aby | abychom) & (<údaj> | služ* | zpracov*)
    =withdrawal (odvol* | stáhnout) ..8 souhlas*
    =withdrawal souhlas* ..12 (odvol* | stáhnout | odvolat)
    =complaint-to-the-board (data protection board | rad* pro ochranu údajů | grievance officer)
    =complaint-to-the-board stížnost* ..12 (radě | board | komis*)

    apple-third-party-protection
    class stejný: stejn* | rovnocenn* | srovnateln* | přinejmenším | obdobn*
    class ochrana: ochran* | úrove* | úrovni | standard* | zabezpeč* | opatření
    + <cizinec> ..24 <stejný> ..4 <ochrana>
    + <stejný> ..4 <ochrana> ..20 <cizinec>
    + <cizinec> ..14 (povinn* | zavázan* | zavazuj* | musí | smluvn* | smlouv*) ..14 (<ochrana> | mlčenliv* | důvěrn* | bezpečn* | chránit)
    + (zavazujeme | vyžadujeme od | požadujeme po) ..6 <cizinec> ..12 (<ochrana> | mlčenliv* | důvěrn* | bezpečn*)
    ~unspecific <cizinec> ..14 (vlastní* | svými) ..2 zásad*

    play-privacy-contact
    + (soukrom* | dotaz* | připomínk* | kontakt* | osobních údajů) ..30 ({email} | {form} | {phone})
    + ({email} | {form} | {phone}) &near (soukrom* | dotaz* | připomínk* | kontakt*)
    + kontaktní* formulář*
    ~no-direct-channel (kontaktujte nás | obraťte se na nás)

    play-deletion
    class žádat: {email} | {link} | {form} | {url} | nastavení* | v aplikaci | kontakt* | žádost* | požád* | kdykoli | tlačítk* | můžete | můžou | lze | právo
    + <mazat> ..10 (účet | účtu | účty | <údaj> | profil*) & <žádat>
    + (účet | účtu | <údaj> | profil*) ..8 <mazat> & <žádat>
    + (zrušit | zrušení) ..3 (účet | účtu | účty) & <žádat>
    + odinstal* ..12 <mazat>
    - (neshromažď* | neukládá* | neuchováv* | nesbírá*) ..8 <údaj> ! (citliv* | plateb* | zvláštní*)
    ~unspecific <mazat> ..8 (účet | účtu | <údaj>)
    """
}
