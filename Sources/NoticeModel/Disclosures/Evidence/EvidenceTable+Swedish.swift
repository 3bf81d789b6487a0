extension EvidenceTable {
  /// Swedish.
  static let swedish: StaticString = """
    gap 7
    class inte: inte | aldrig | ingen | inga | inget | utan | ej
    class uppgifter: uppgifter | information | personuppgifter | data
    class form: incorporated | ab | hb | kb | ideell forening | stiftelse | inc | llc | ltd | limited | gmbh | corporation | bv | aktiebolag
    class annan: google | facebook | meta | microsoft | amazon | apple | twitter | stripe | paypal | cloudflare | sentry | revenuecat | telemetrydeck | supabase | openai | anthropic | hotjar | mailchimp | amplitude | digitalocean | vercel | tencent
    class grupp: studio | studios | games | apps | app | technology | technologies | tech | labs | lab | software | team | group | media | digital | dev | interactive | entertainment | solutions | systems | project

    controller-identity
    + {name} <form> ! <annan> [..2] <form> ! (för vår räkning | personuppgiftsbiträde*) ! limited use
    + (personuppgiftsansvarig* | ansvarig* för) ..10 {name}
    + {name} ..8 (organisationsnummer | org nr)
    + ^ (utvecklare | utvecklaren | utgivare | utgivaren) {name} {name} ! {name} <grupp>
    + (utvecklas | utvecklad | utvecklats | drivs | utges) av {name} {name} ! <annan> ! {name} <grupp>
    + enskild firma ..8 {name}
    + {name} ..4 enskild firma
    ~brand-only (vi | vår*)

    contact-channel
    + {email}
    + {phone}
    + {postal}
    + {form} & (kontakt* | formulär)
    + kontaktformulär*
    ~no-direct-channel kontakt* ..2 (oss | mig)

    postal-address
    + {postal} ! (integritetsskyddsmyndigheten | google | imy)
    + {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @parkway | @lane | @suite) ! (google | facebook | commissioner*)
    + (vägen | gatan | torget | plan | box) {number} ! google
    + (adress | postadress | besöksadress | via post) ..10 {number} ! (ip | e post* | google)
    ~foreign-address {postal}

    dpo-or-representative
    class ombud: ansvarig* för skydd av person* | ansvarig* för personuppgiftsskydd | dataskyddsombud* | dataskyddsansvarig* | data protection officer | personuppgiftsombud*
    + <ombud> &near ({email} | {phone} | {postal} | {link})
    + <ombud> & (kontakt* | adress* | nå)
    + företrädare ..8 (unionen | eu | artikel 27) &near ({email} | {phone} | {postal} | {link} | {form})
    ~role-alone <ombud>

    data-categories
    class slag: namn | förnamn | efternamn | e postadress* | e post | email | mejl* | telefonnummer | adress* | ip adress* | ip | plats* | platsdata | position* | enhet* | webbläsare* | ålder | kön | födelsedatum | personnummer | foto* | bild* | betal* | kreditkort* | användarnamn | lösenord | användning* | logg* | cookies | kakor | operativsystem | krasch* | beställning* | köp* | kontakter | kontaktuppgifter | meddelanden | hälsa | postnummer | språk | konto* | identifierare
    class samla: samla* | inhämta* | får | lagra* | behandla* | registrera* | spara* | lämna* | uppge* | inklusive | såsom | till exempel | t ex | följande | hämta* | tar emot | bland annat
    - (ingen | inga) ..10 (datainsamling | insamling)
    + <samla> ..12 <slag>
    + <slag> ..10 (samlas | lagras | behandlas | registreras | sparas | samlar | behandlar)
    + <slag> &heading (uppgifter | information | samla* | data)
    + ^ [ditt | din | dina] <slag> &near <samla>
    - (samlar | lagrar | sparar | behandlar) <inte> ..8 <uppgifter>
    - <inte> ..5 (samla* | lagra* | spara*)
    ~no-kind (samla* | behandla*) ..6 <uppgifter>

    purposes
    class syfte: svara* | kontakt* | leverera* | leverans* | skicka* | personanpassa* | anpassa* | analys* | förhindra* | förebygg* | upptäck* | skydda* | följa | uppfylla* | verifiera* | autentisera* | identifiera* | marknadsför* | reklam* | annons* | meddela* | informera* | fakturera* | betal* | registrera* | lösa | förstå | mäta | hantera* | administrera* | fullgöra* | kommunicera* | statistik* | bedräger* | säkerhet* | nyhetsbrev* | forskning* | support* | hjälp* | kundtjänst | beställning* | skapa* | visa* | felsök* | ansluta* | beräkna* | låsa* | synkronisera* | stabilitet* | prestanda* | avgöra | bestämma
    + (använd* | behandla* | samla* | behöv* | dela* | hjälp*) ..8 (för att | för | syfte* | ändamål*) ..6 <syfte>
    + (för att | för) ..4 <syfte> &heading (använd* | syfte* | ändamål* | varför | hur)
    + ^ (för att | i syfte att) ..3 <syfte>
    + ^ <syfte> &near ((använd* | behandla* | samla*) ..10 (för | syfte* | ändamål* | följande))
    + (syfte* | ändamål*) ..8 <syfte>
    ~vague-purpose (använd* | behandla*) ..8 (tillhandahålla | förbättra)

    legal-basis
    + (rättslig* grund* | laglig* grund* | rättsliga grunden | juridisk* grund*)
    + (berättiga* intresse* | legitim* intresse*) ! invänd* ! (rättigheter och intressen | rättigheter och berättigade)
    + (fullgöra* | fullgörande* | uppfylla) ..4 avtal* & (behandl* | nödvändig* | grund*)
    + (artikel | art) [..1] 6 ..10 (gdpr | dataskyddsförordning*)
    + (grundas på | baseras på | med stöd av) ..6 (samtycke* | avtal* | intresse* | skyldighet*)
    ~implied-consent (samtycke* | genom att använda)

    recipients
    class mottagare: leverantör* | tjänsteleverantör* | partner* | personuppgiftsbiträde* | dotterbolag* | myndighet* | domstol* | annonsör* | koncernbolag* | tredje part* | tredjepart* | tredje parter | polis* | rådgivare | bank* | google | apple | revenuecat | firebase | admob | openai | amazon | stripe | paypal | microsoft | facebook | cloudflare | mottagare* | underleverantör* | samarbetspartner*
    + (dela* | lämna* ut | lämnas | överför* | utlämna* | röja* | tillgång | säljer | vidarebefordra* | ger) ..12 (med | till | av | åt) ..8 <mottagare>
    + <mottagare> ..10 (tillgång | behandla* | dela* | överför*)
    + (använder | anlitar | samarbetar) ..6 <mottagare>
    + <mottagare> &heading (dela* | mottagare* | utlämna* | tredje)
    - (delar | säljer | lämnar | hyr) <inte> ..10 (tredje | annan | andra | någon)
    - <inte> ..5 (dela* | sälja* | lämna* | säljs | delas)
    + (använder) ..4 (tredjepartstjänster | tjänster från tredje part* | externa tjänster)
    + {name} &heading (tredjepartstjänster | personuppgiftsbiträden | mottagare)
    + (delar | delas) ..6 med {name}
    + (annonsnätverk* | reklamnätverk* | annonspartner*) ..6 (använd* | samla* | kan)
    + används av tredjepart*
    - (säljer | delar | lämnar) ..6 (inte | inga) ..4 (person* | uppgifter | information | data)
    ~unnamed-recipients (delar | tredje part*)

    international-transfers
    + (överför* | lagra* | behandla*) ..12 (utanför | utomlands | tredje land* | tredjeland* | usa | andra länder | annat land) ! utanför ..2 (dator* | enhet* | telefon* | app*)
    + skicka* ..12 (utanför | utomlands | tredje land* | tredjeland* | usa | andra länder | annat land) ! utanför ..2 (dator* | enhet* | telefon* | app*) &block <uppgifter>
    + (standardavtalsklausul* | adekvansbeslut* | beslut om adekvat | adekvat skyddsnivå | privacy shield | data privacy framework | bindande företags* | lämpliga skyddsåtgärder)
    + internationell* (överföring* | dataöverföring*)
    +# överföring* ! (fil | filer)
    - <inte> ..8 (tredje land* | tredjeland* | utanför eu | utanför ees)
    - överför* <inte> ..8 (utanför | utomlands | tredje land* | tredjeland*)
    + gränsöverskridande ..2 (överför* | dataöverför*)
    + dataskyddsram*
    ~server-place server* ..6 (i | sverige | eu)

    retention
    class spara: spara* | lagra* | bevara* | behåll* | radera* | tas bort | ta bort | förstör* | anonymisera* | gallra* | arkivera* | lagringstid*
    + <spara> ..14 {period} ! (cookie* | svar*)
    + {period} ..12 <spara> ! (cookie* | svar*)
    + {period} &heading (lagring* | spara* | hur länge | gallring* | bevara*)
    + <spara> ..12 (så länge | tills | under den tid | medan | fram till) ..8 (konto* | kund* | medlem* | användare | radera* | begär* | avtal* | relation* | registrera* | prenumer* | återkalla*)
    + (så länge | tills) ..6 (konto* | radera* | kund* | avsluta* | återkalla*) ..8 <spara>
    + <spara> ..8 (efter | när | då) ..4 (avsluta* | stäng* | radera* | upphör*)
    + (efter | när) ..4 (avsluta* | stäng* | upphör*) ..10 <spara>
    - <inte> ..4 (sparas | lagras | spara) &heading (lagring* | spara* | hur länge)
    + (raderas | tas bort | raderat) ..3 (när | om | då | efter) ..5 (raderar | tar bort | avinstallera* | stänger) ! (kan du | du kan)
    + (när | om | då | vid) ..5 (raderar | tar bort | avinstallera* | avinstallation | stänger) ..10 (raderas | tas bort) ! (kan du | du kan)
    + (behålls | <spara>) ..4 (så länge | medan) ..6 installera*
    - (sparar | behåller | lagrar) (inga | inte) ..3 (kopior | kopia)
    + (radera | raderar | avinstallera*) (ditt | appen | kontot) ..4 (raderas | raderar | tas bort)
    + i minnet & (<inte> | endast)
    ~no-period (så länge | inte längre än) ..6 (nödvändig* | behöv* | krävs)
    ~no-period <spara> ..6 <uppgifter>

    data-subject-rights
    class ratt: rätt | rättighet* | kan | möjlighet | begära | utöva
    class förbehålla: (förbehåller | förbehålla) ..3 (rätt | rätten | rättigheter)
    =access <ratt> ..12 (tillgång | registerutdrag | kopia | ta del) ! (inte | ingen) ..3 tillgång ! (ta bort | återkalla) ..3 (åtkomst | tillgång) ! <förbehålla>
    =access rätt till tillgång ! <förbehålla>
    =access ^ [rätt] [till] tillgång ..8 &near (rätt | rättigheter) ! <förbehålla>
    =correction <ratt> ..14 (rätt* | korrigera* | uppdatera* | ändra* | redigera*) ! (policy* | integritetspolicy* | inställning* | appinställning*) ! <förbehålla>
    =correction (rättelse | rätt till rättelse) ! <förbehålla>
    =deletion <ratt> ..14 (radera* | radering | ta bort | bli glömd) ! <förbehålla>
    =deletion (rätt till radering | rätten att bli | radering) ! <förbehålla>
    =portability (dataportabilitet | portabilitet) ! <förbehålla>
    =restriction (begränsning* | begränsa*) ! (begränsad tid | begränsad period | ansvarsbegränsning*) ! <förbehålla>
    =objection (invända | invändning* | göra invändningar) ! <förbehålla>
    =access ^ (tillgång | åtkomst) ..10 &heading (rättigheter) ! <förbehålla>
    =correction ^ (rättelse | rätta | korrigera*) ..10 &heading (rättigheter) ! <förbehålla>
    =deletion ^ (radera | radering) ..10 &heading (rättigheter) ! <förbehålla>
    =access ^ ..6 (tillgång | åtkomst | komma åt) ..8 &near (rätt | rättigheter) ! <förbehålla>
    =correction ^ ..6 (rätta | korrigera) ..8 &near (rätt | rättigheter) ! <förbehålla>
    =deletion ^ ..6 (radera) ..8 &near (rätt | rättigheter) ! <förbehålla>
    ~one-right (dina rättigheter | registrerades rättigheter) ! <förbehålla>

    withdraw-consent
    + (återkalla* | dra tillbaka | ta tillbaka) ..8 samtycke*
    + samtycke* ..14 (återkalla* | dra tillbaka | tillbaka)
    ~opt-out-only (avregistrera* | avanmäl* | opt out)

    complaint-authority
    class vakt: dataskyddsmyndighet* | myndighet* | tillsynsmyndighet* | integritetsskyddsmyndigheten | imy | datainspektionen | cnil | ico | aepd | edpb
    + (klaga* | klagomål*) ..16 <vakt>
    + <vakt> ..14 (klaga* | klagomål*)
    ~authority-only (integritetsskyddsmyndigheten | tillsynsmyndighet*)

    automated-decisions
    + (automatisera* | automatisk*) ..4 (beslut* | beslutsfattande*) ! (rätt | föremål | invända)
    + profilering* ..10 (<inte> | använd* | sker) ! (rätt | invända)
    + <inte> ..8 (automatisera* beslut* | automatiserat beslutsfattande | profilering*)
    +# (automatisera* ..3 beslut* | profilering*)
    - <inte> ..10 (beteendeprofil* | profilering) ! rätt
    ~passing-mention (profilering* | automatisera*)

    sources-of-data
    + (får | inhämta* | samla* | hämta* | erhåll*) ..10 från ..5 (tredje* | partner* | andra källor | sociala | offentlig* | facebook | google | andra användare | samarbetspartner*)
    + (offentliga källor | allmänt tillgänglig* | offentligt tillgänglig* | offentliga register)
    + (logga* in | registrera*) ..8 (facebook | google | apple | twitter | sociala) & <uppgifter>
    +# (källor | varifrån)
    + ({name} [..1] oauth | oauth ..4 {name})
    + (får | tar emot | hämtar) ..8 från (dessa | de) (tjänster | tjänsterna | plattformar)
    ~own-sources-only (du lämnar | automatiskt | direkt)

    security
    + (behörig* | auktoriserad*) ..3 (personal | person* | medarbetare) ..6 (tillgång | åtkomst)
    + (tillgång | åtkomst) ..8 (begräns* | endast | bara) ..6 (personal | person* | medarbetare | behörig*)
    + (teknisk* | organisatorisk* | lämplig* | rimlig* | säkerhets* | fysisk*) ..4 (åtgärd* | skyddsåtgärd* | säkerhetsåtgärd*) ! (rekommender* | råder)
    + säkerhetsåtgärd* ! (rekommender* | råder)
    + (krypter* | ssl | tls | brandvägg* | åtkomstkontroll* | behörighetsstyrning | pseudonymiser*)
    + (skydda* | skydd) ..12 (obehörig* | förlust* | missbruk* | avslöjande* | ändring* | förstöring*)
    + (100 | helt | fullständigt | absolut) ..5 säker*
    + (via | över | med | protokoll*) https
    + (soc 2 | iso 27001)
    ~heading-only säkerhet*

    children
    + (rikta* | avsedd* | vänder) ..5 (barn* | minderårig*)
    + (under | minst | yngre än | över | fyllt) ..3 {number} [år] & (barn* | minderårig* | år)
    + (barn* | minderårig*) ..12 (år | ålder | förälder* | föräldrar* | vårdnadshavare* | medvetet | rikta*)
    +# (barn* | minderårig*)
    + (utformad* | utvecklad*) ..4 barn
    + samla* ..8 (barn | minderårig*)
    ~passing-mention (barn* | minderårig*)

    cookies-tracking
    class spar: cookie | cookies | kakor | kaka | webbfyrar* | pixlar | pixel | lokal lagring | annons id | google analytics | matomo | spårningsteknik* | analysverktyg*
    - (spårar | spåra) (dig | användare | användarna) ..2 inte
    - (ingen | inga | inte) ..4 (spårning* | spårare)
    + (annons id | reklam id | annonserings id | advertising id)
    + <spar> ..14 (använd* | fil* | lagra* | webbläsare* | avvisa* | neka* | acceptera* | blockera* | radera* | inaktivera* | nödvändig* | session* | är | hjälp* | inställning* | ta bort)
    + (använd* | med | via | genom | hjälp) ..8 <spar>
    - <inte> ..6 <spar>
    - (ingen | inga) ..5 (analysverktyg | analys)
    - <inte> ..8 (analys* | analytics) & (reklam* | annons* | tredje*)
    + (enhetsidentifierare | enhets id)
    - <inte> ..8 (telemetri | användningsanalys*)
    ~passing-mention <spar>

    changes-to-notice
    + (ändra* | ändring* | uppdatera* | uppdatering* | revidera*) ..10 (policy* | integritetspolicy* | meddelande* | information* | integritetsmeddelande* | dokument* | sekretess*)
    + (policy* | integritetspolicy* | meddelande* | integritetsmeddelande* | sekretess*) ..12 (ändra* | ändring* | uppdatera* | revidera*)
    +# (ändring* | uppdatering*)

    effective-date
    + (giltighetsdatum | ikraftträdandedatum | uppdatera* | uppdatering* | gäller | ändrad* | datum | version* | reviderad* | senast | ikraft* | träder) ..8 {date} ! (gdpr | förordning* | lag)
    + ^ {date} $
    ~no-date (senast uppdaterad | giltig från)

    do-not-track
    + (do not track | dnt | global privacy control | gpc | spåra inte) ..16 (svara* | respektera* | känn* | signal* | reagera* | stöd*)
    + (svara* | respektera* | signal* | reagera*) ..14 (do not track | dnt | global privacy control | gpc)
    +# (do not track | global privacy control)
    ~link-only (do not track | dnt)

    sale-opt-out
    + (säljs | hyrs) ..4 <inte>
    + säljs ..4 inte
    + <inte> ..8 (sälj* | hyr* | säljs)
    + (säljer | hyr) <inte>
    - ^ ..6 (säljer | sälja) &near (<inte> ..1) $ & (uppgifter | information | data)
    - ^ ..2 (uppgifter | information | data) ..8 (säljer | sälja) &near (<inte> ..1) $
    - (säljer | hyr) ..6 (inte | inga | aldrig | ingen)
    ~right-only sälj*
    """
}
