extension EvidenceTable {
  /// Czech.
  static let czech: StaticString = """
    gap 7
    class ne: ne | nikdy | žádn* | bez | ani
    class udaje: údaje | údajů | údaji | informac* | dat* | data
    class forma: incorporated | s r o | spol | a s | z s | o p s | v o s | inc | llc | ltd | limited | gmbh | corporation | bv | nadace | spolek
    class cizi: google | facebook | meta | microsoft | amazon | apple | twitter | stripe | paypal | cloudflare | seznam | sentry | revenuecat | telemetrydeck | supabase | openai | anthropic | hotjar | mailchimp | amplitude | digitalocean | vercel | tencent
    class skupina: studio | studios | games | apps | app | technology | technologies | tech | labs | lab | software | team | group | media | digital | dev | interactive | entertainment | solutions | systems | project

    controller-identity
    + {name} ..2 <forma> ! <cizi> [..2] <forma> ! (naším jménem | zpracovatel*) ! limited use
    + (správce* | správcem) ..6 (údaj* | je | osobních) ..8 {name} ! zásad* ochrany
    + {name} ..8 (ič | ičo | sídlem)
    + ^ (vývojář | vydavatel | provozovatel) {name} {name} ! {name} <skupina>
    ~brand-only (my | naše)

    contact-channel
    + {email}
    + {phone}
    + {postal}
    + {form} & (kontakt* | formulář*)
    + kontaktní* formulář*
    ~no-direct-channel kontakt* ..2 (nás | nám | mě)
    ~no-direct-channel (nás | námi | mě) ..2 (kontakt* | spoj*)

    postal-address
    + {postal} ! (úřad* | google)
    + {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @parkway | @lane | @suite) ! (google | facebook | commissioner*)
    + (ulice | ul | náměstí | třída) ..4 {number} ! (úřad* | google)
    + (sídl* | adres* | poštou | písemně) ..10 {number} ! (ip | e mail* | google | úřad*) ! {email}
    ~foreign-address {postal}

    dpo-or-representative
    class poverenec: odpovědn* osob* pro ochranu osobních | osoba odpovědná za ochranu osobních | odpovědná osoba za ochranu | pověřen* pro ochranu osobních | pověřen* pro ochranu údajů | pověřenec | pověřence | dpo
    + <poverenec> &near ({email} | {phone} | {postal} | {link})
    + <poverenec> & (kontakt* | adres*)
    + zástupc* ..8 (unii | eu | čl 27) &near ({email} | {phone} | {postal} | {link} | {form})
    ~role-alone <poverenec>

    data-categories
    class druh: jméno | jména | příjmení | e mail* | email* | telefon* | adres* | ip adres* | ip | poloh* | zařízení | prohlížeč* | věk | pohlaví | narození | fotografi* | obráz* | plateb* | kart* | uživatelské jméno | hesl* | používání | protokol* | log* | cookies | operační* systém* | pád* | objednáv* | nákup* | kontakt* | zpráv* | zdrav* | psč | jazyk* | účet | účtu | identifikátor*
    class sbirat: shromažď* | sbír* | získáv* | ukládá* | zpracováv* | zaznamenáv* | uchováv* | poskyt* | uvád* | zahrnuj* | jako | například | následující* | včetně | uvede*
    - (žádné | bez | neobsahuje | nesbír*) ..12 (sběr* dat | sběr* údajů | sbírání dat)
    + <sbirat> ..12 <druh>
    + <druh> ..10 (shromažď* | ukládá* | zpracováv* | sbír* | zaznamenáv*)
    + <druh> &heading (údaj* | informac* | shromažď* | sbír*)
    + ^ [vaše | váš] <druh> &near <sbirat>
    - (neshromažď* | nesbír* | neukládá* | nezpracováv*)
    ~no-kind (shromažď* | zpracováv*) ..6 <udaje>

    purposes
    class ucel: odpověd* | odpovídá* | kontakt* | doruč* | dodá* | zasíl* | posíl* | personaliz* | přizpůsob* | analýz* | analyz* | předcház* | zabrán* | odhal* | ochran* | chrán* | dodržov* | plněn* | plnit | ověř* | identifik* | marketing* | reklam* | upozorn* | inform* | faktur* | plateb* | registr* | řeš* | porozum* | měř* | správ* | spravov* | komunik* | statisti* | podvod* | bezpečnost* | newsletter* | výzkum* | podpor* | pomoc* | zákaznick* | objednáv* | vytvoř* | zobraz* | diagnost* | oprav* | připoj* | výpoč* | vypoč* | uzamč* | odemč* | synchroniz* | stabilit* | výkon* | určen* | zjišť*
    + (použív* | zpracováv* | shromažď* | potřeb* | sdíl* | slouž* | využív* | pomáh* | umožň*) ..8 (pro | za účelem | k | aby | abychom | účel* | účelům) ..6 <ucel>
    + (pro | k | abychom) ..4 <ucel> &heading (použív* | účel* | proč | jak | využív*)
    + ^ (pro | za účelem | k | abychom) ..3 <ucel>
    + ^ <ucel> &near ((použív* | zpracováv*) ..10 (účel* | následující* | k | pro))
    + účel* ..8 <ucel>
    ~vague-purpose (použív* | zpracováv*) ..8 (poskyt* | zlepš*)

    legal-basis
    + (právní* základ* | právním základem | právní titul* | zákonn* základ*)
    + oprávněn* zájm* ! námitk* ! (zájmy a práva | práva a zájmy | práva a oprávněné)
    + (plnění | splnění) ..4 smlouv* & (zpracov* | nezbytn* | základ* | údaj*)
    + (článek | čl | článku) [..1] 6 ..10 (gdpr | nařízení)
    + na základě ..6 (souhlas* | smlouv* | zájm* | povinnost*) & (zpracov* | údaj*)
    ~implied-consent (souhlas* | používáním)

    recipients
    class prijemce: poskytovatel* | dodavatel* | partner* | zpracovatel* | dceřin* | orgány | orgánům | orgánů | orgánem | soudy | soudům | inzerent* | přidružen* | třetí* stran* | třetím stranám | třetím osobám | třetí | polici* | porad* | bank* | google | apple | revenuecat | firebase | admob | openai | amazon | stripe | paypal | microsoft | facebook | cloudflare | příjemc* | úřad*
    + (sdíl* | předáv* | zpřístup* | poskyt* | přenáš* | zveřej* | přístup* | prodáv* | předat) ..12 <prijemce>
    + <prijemce> ..10 (přístup* | zpracováv* | získ* | předáv*)
    + (používáme | využíváme | spolupracujeme) ..6 <prijemce>
    + <prijemce> &heading (sdíl* | příjemc* | předáv* | třetí* | zpřístup*)
    - (nesdílí* | neprodáv* | nepředáv* | neposkyt* | nezpřístup* | nepronajím*)
    + {name} &heading (služby třetích stran | příjemci)
    + (sdíl* | poskytn*) ..8 (s | službě) {name}
    + (reklamní* sít* | reklamní* partne*) ..6 (použív* | shromažď* | mohou)
    + technologie služeb třetích stran
    ~unnamed-recipients (sdíl* | třetí*)

    international-transfers
    + (předáv* | přenáš* | přenos* | ukládá* | zpracováv* | předání) ..12 (mimo | do zahraničí | třetí* zem* | třetích zem* | usa | spojen* stát* | jin* zem* | jiných zem*) ! mimo ..2 (zařízení | počítač* | telefon* | aplikac*)
    + (standardní* smluvní* dolož* | rozhodnutí o odpovídající | privacy shield | štít | data privacy framework | odpovídající úroveň ochrany | závazn* podnikov* | vhodn* záruk*)
    + mezinárodní* (předáv* | přenos* | předání)
    +# (předáv* ..5 (mimo | třetí* | zahranič*) | přenos* | mezinárodní* ..3 (předáv* | přenos*)) ! mimo ..2 (zařízení | počítač* | telefon* | aplikac*) ! (soubor*)
    - (nepředáv* | nepřenáš*) ..8 (mimo | zahranič* | třetí* zem* | třetích zem*)
    + přeshraniční* ..2 (předáv* | přenos*)
    + rám* ..2 (ochran* | soukromí) ..2 údaj*
    ~server-place server*

    retention
    class uchovat: uchováv* | ukládá* | uložen* | skladov* | maž* | smaž* | smazán* | vymaž* | vymazán* | odstran* | zničen* | anonymiz* | archiv* | ponech*
    + <uchovat> ..14 {period} ! (cookie* | odpov*)
    + {period} ..12 <uchovat> ! (cookie* | odpov*)
    + {period} &heading (uchováv* | dob* | jak dlouho | ukládán*)
    + <uchovat> ..12 (dokud | po dobu | do doby | až do) ..8 (účet | účt* | zákazn* | člen* | uživatel* | smaž* | požád* | smlouv* | vztah* | registr* | předplat* | odvol*)
    + (dokud | do doby) ..6 (účet | účt* | smaž* | zákazn* | odvol* | smlouv*) ..8 <uchovat>
    + <uchovat> ..8 po ..4 (ukonč* | zruš* | smazán* | uzavřen*)
    + po ..4 (ukonč* | zruš* | uzavřen* | uplynut*) ..10 <uchovat>
    - (neuchováv* | neukládá*) &heading (uchováv* | dob* | jak dlouho)
    + (smazán* | smaž* | odstraněn* | odstran* | vymazán*) ..3 (když | po | při | jakmile | pokud) ..4 (smaž* | smazán* | odinstal* | odstran* | zruš*) ! (můžete | můžeš)
    + <uchovat> ..6 (dokud | po dobu | kterou) ..8 nainstalov*
    + <uchovat> ..3 do ..3 (žádost* | smazání | zrušení)
    + (pokud | když | jakmile) ..2 (odinstal* | smaž* | zruš*) ..10 (smaž* | vymaž* | odstran* | smazán* | vymazán*) ! můžete
    + (smazání | odstranění | odinstalování | odinstalace) ..2 (účtu | aplikace) ..3 (smaž* | odstran* | vymaž*)
    + v paměti & (nikdy | nejsou | není | pouze)
    ~no-period (po dobu | ne déle) ..6 (nezbytn* | potřeb* | nutn*)
    ~no-period <uchovat> ..6 <udaje>

    data-subject-rights
    class pravo: právo | práva | práv | můžete | možnost* | požadovat | požádat | uplatnit
    class vyhradit: vyhraz* ..3 (právo | práva)
    =access <pravo> ..12 (přístup* | kopi*) ! (odebrat | zrušit | odvolat) přístup* ! <vyhradit>
    =access právo na přístup ! <vyhradit>
    =access ^ [právo] [na] přístup ..8 &near (právo | práva) ! <vyhradit>
    =correction <pravo> ..14 (oprav* | aktualiz* | změn* | uprav*) ! (zásad* | nastavení) ! <vyhradit>
    =correction právo na opravu ! <vyhradit>
    =deletion <pravo> ..14 (výmaz* | smazán* | vymaz* | smaz* | zapomenut* | odstran*) ! <vyhradit>
    =deletion (právo na výmaz | právo být zapomenut | výmaz*) ! <vyhradit>
    =portability přenositelnost* ! <vyhradit>
    =restriction (omezení zpracování | omezení) ! <vyhradit>
    =objection námitk* ! <vyhradit>
    =access ^ (přístup*) ..10 &heading (práva | práv) ! <vyhradit>
    =correction ^ (oprav*) ..10 &heading (práva | práv) ! <vyhradit>
    =deletion ^ (výmaz* | smaz*) ..10 &heading (práva | práv) ! <vyhradit>
    =access ^ ..6 (přístup*) ..8 &near (právo | práva) ! <vyhradit>
    =correction ^ ..6 (oprav*) ..8 &near (právo | práva) ! <vyhradit>
    =deletion ^ ..6 (vymaz* | výmaz* | smaz*) ..8 &near (právo | práva) ! <vyhradit>
    ~one-right (vaše práva | práva subjekt*) ! <vyhradit>

    withdraw-consent
    + (odvol* | zruš* | vzít zpět) ..8 souhlas*
    + souhlas* ..14 (odvol* | vzít zpět)
    ~opt-out-only (odhlás* | opt out)

    complaint-authority
    class dozor: úřad* | úoou | dozorov* | orgán | orgánu | orgánem | cnil | ico | aepd | edpb
    + (stížnost* | stěžovat) ..16 <dozor>
    + <dozor> ..14 stížnost*
    ~authority-only (dozorov* úřad* | úřad* pro ochranu)

    automated-decisions
    + automatiz* ..4 rozhod* ! (právo | předmětem | námitk*)
    + profilován* ..10 (nedochází | využív* | použív* | provád* | neprovád*) ! (právo | námitk*)
    + (nedochází | neprovád* | nepoužív* | nevyužív*) ..8 (automatiz* | profilován*)
    +# (automatiz* ..3 rozhod* | profilován*)
    - (nepouží* | nevyuží* | nevytvář*) ..10 profil* ! právo
    ~passing-mention (profilován* | automatiz* rozhod*)

    sources-of-data
    + (získáv* | obdrž* | shromažď* | pocház*) ..10 (od | z | ze) ..5 (třetí* | partner* | jiných zdroj* | sociáln* | veřejn* | facebook | google | jiných uživatel*)
    + (veřejn* zdroj* | veřejně dostupn* | veřejn* rejstřík*)
    + (přihlás* | registr*) ..8 (facebook | google | apple | twitter | sociáln*) & <udaje>
    +# (zdroj* | zdroje údajů)
    + ({name} [..1] oauth | oauth ..4 {name}) & <udaje>
    + (získáváme | dostáváme | přijímáme) ..8 z těchto (služeb | platforem)
    ~own-sources-only (poskytnete | automaticky | přímo)

    security
    + (oprávněn* | pověřen*) ..3 (osob* | zaměstnan* | pracovní*) ..6 přístup*
    + přístup* ..8 (pouze | jen | omezen*) ..6 (osob* | zaměstnan* | pracovní* | oprávněn*)
    + (technick* | organizační* | přiměřen* | vhodn* | bezpečnostní* | fyzick*) ..4 (opatření | záruk* | postup*) ! doporuč*
    + (šifrov* | ssl | tls | firewall* | řízení přístupu | pseudonymiz*)
    + (chrán* | ochran* | zabezpeč*) ..12 (neoprávněn* | ztrát* | zneužit* | zveřejněn* | změn* | zničen*)
    + (100 | zcela | naprosto | absolutně) ..5 bezpeč*
    + (přes | prostřednictvím | protokol* | pomocí) https
    + (chráněn* | chrán*) ..4 bezpečnostní* (mechanism* | opatřen*)
    + (soc 2 | iso 27001)
    ~heading-only (bezpečnost* | zabezpeč*)

    children
    + (určen* | zaměřen*) ..4 (dětem | děti | dětí | nezletil*)
    + (mladší* | do | pod | alespoň | starší*) ..3 {number} [let] & (dět* | dítě* | nezletil* | let)
    + (dět* | dítě* | nezletil*) ..12 (let | věk* | rodič* | zákonn* | vědomě | určen*)
    +# (dět* | nezletil*)
    + (navržen* | vytvořen*) ..4 děti
    + (shromažď* | sbír* | neshromažď*) ..8 (dětí | děti)
    ~passing-mention (děti | dětí | nezletil*)

    cookies-tracking
    class stopa: cookie | cookies | soubor* cookie | webové maják* | pixel* | místní* úložiš* | reklamní* identifik* | google analytics | sledovac* | analytick* nástroj*
    - (nesleduje* | nesledujeme)
    - (žádné | bez) ..3 sledování
    + (reklamní id | reklamní* identifik* | advertising id)
    + <stopa> ..14 (použív* | soubor* | ukládá* | prohlížeč* | odmít* | přijm* | přijím* | blok* | smaž* | maz* | vypn* | nezbytn* | relac* | jsou | slouž* | pomáh* | nastav*)
    + (použív* | pomocí | prostřednictvím | soubor*) ..8 <stopa>
    - (nepoužív*) ..6 <stopa>
    - (ne | žádn* | nepouží* | nevyuží* | bez) ..8 (analytik* | analytick* | analýz*) & (reklam* | třetí*)
    + (identifikátor* zařízení)
    - (ne | žádn* | nesbír* | neshromažď*) ..8 telemetri*
    ~passing-mention <stopa>

    changes-to-notice
    + (změn* | měnit | aktualiz* | uprav* | revid*) ..10 (zásad* | prohlášení | oznámení | dokument* | soukromí) ! (svou volbu | své předvolby) ! aktualizac* verze
    + (zásad* | prohlášení | oznámení | soukromí) ..12 (změn* | aktualiz* | uprav* | měnit)
    +# (změn* | aktualizac*) ! prohlížeč*

    effective-date
    + (aktualiz* | účinn* | platn* | změn* | datum | verze | poslední* | vydán*) ..8 {date} ! (gdpr | nařízení | zákon*)
    + ^ ..1 {date} ..1 $
    ~no-date (poslední aktualizace | datum účinnosti)

    do-not-track
    + (do not track | dnt | nesledovat | global privacy control | gpc) ..16 (reag* | respekt* | rozpozn* | signál* | odpovíd* | podporu*)
    + (reag* | respekt* | signál* | odpovíd*) ..14 (do not track | dnt | global privacy control | gpc)
    + (zapn* | odesíl* | nastav* | signál*) ..14 (do not track | dnt | nesledovat | global privacy control | gpc)
    + (do not track | dnt | global privacy control | gpc) ..14 (zapn* | odesíl* | nastav* | nabíz*)
    +# (do not track | global privacy control)
    ~link-only (do not track | dnt)

    sale-opt-out
    + (neprodáv* | nepronajím*)
    + prodej* ..6 <udaje>
    ~right-only (prodáv* | prodej*)
    """
}
