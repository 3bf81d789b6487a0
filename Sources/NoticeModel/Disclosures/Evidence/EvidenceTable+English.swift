extension EvidenceTable {
  /// English.
  static let english: [StaticString] = [
    englishIdentity, englishProcessing, englishRights, englishPractices, englishProfiles,
    englishProfilesCalifornia, englishProfilesOthers, englishQuestions,
  ]

  /// Classes, and who is responsible.
  private static let englishIdentity: StaticString = """
    gap 6
    class we: we | us | our | ours | company | i | me | my
    class not: not | never | no | neither | nor | none | without
    class data: data | information | info | details | pii | records | content | history
    class form: inc | incorporated | llc | ltd | gmbh | mbh | corp | corporation | plc | ag | sas | sarl | bv | nv | srl | oy | oyj | aps | kg | pty | pte | llp | sro | kft | doo | lda | ltda | slu | bhd | pvt | e v | s a | s r l | b v | s p a | z o o | l l c | gbr | ohg | pbc | uab | eirl | asbl | vzw | limited company | private limited | @limited | @ab | @ug | @kk | @spa | @as | @sa
    class vendor: google | facebook | meta | apple | microsoft | amazon | aws | stripe | paypal | twitter | admob | firebase | cloudflare | mailchimp | intuit | hotjar | shopify | unity | adobe | yandex | linkedin | youtube | instagram | tiktok | sentry | functional software | mixpanel | applovin | chartboost | vungle | ironsource | onesignal | revenuecat | automattic | zendesk | hubspot | salesforce | twilio | sendgrid | github | discord | openai | heroku | vercel | netlify | digitalocean | innocraft | heap | amplitude | segment | appsflyer | flurry | startapp | tapjoy | klarna | zoom | atlassian | dropbox | oracle | taboola | outbrain | criteo | quantcast | doubleclick | hetzner | ovh | bugsnag | crashlytics | truste | trustarc | jams
    class doc: policy | notice | statement | declaration
    class thing: service | services | app | apps | application | applications | game | games | website | websites | web | site | sites | software | extension | plugin | platform | product | products | bot | tool | page | webpage | portal | blog | project | store | shop
    class made: provided | operated | owned | developed | run | maintained | managed | published | created | made | built | produced | offered | hosted | administered | administrated | brought to you

    controller-identity
    class own: {name} | {number} | com | net | org | io
    class group: productions | studio | studios | games | platform | apps | app | solutions | technologies | tech | labs | software | team | group | media | digital | developer | developers | dev | company | publisher | publishing | services | service | systems | interactive | entertainment | mobile | floors | project | community | network | online | web | design | creative | consulting | inspire | name
    + <own> <form> & (we | us | our | you | your | controller | operat* | provid* | own* | contact | write | address* | policy | notice | service* | website | site | app | application | copyright | reserved | processes | registered | company | mail* | office | responsible | attn | attention | group) ! <vendor> [..2] <form> ! we ..2 (use | work with | engage | employ) ..6 <form> ! (bank | payment service*) ..6 <form> ! (use | uses | using | via | through) ..4 <made> by ..6 <form> ! (hosted by | powered by | processed by | its provider | our provider | service provider | for example | such as | processor* | vendor* | cc by)
    + ^ ..6 {name} <form> $ ! <vendor> [..2] <form> ! (hosted | powered | cc by)
    + <vendor> [..2] <form> & (hereinafter | hereafter | referred to as | together with its)
    + (controller | controllers | responsible party | responsible body | responsible person | data fiduciary | responsible entity) (is | are | means | within | for | in | under | pursuant | as | with) ..10 {name} ..3 (<form> | {name} | {email} | {postal}) ! (google | meta | facebook) ..4 controller
    + ^ [the] (developer | publisher | operator | author | company name) [of ..4] {name} {name} ! {name} <group>
    + (data controller | controller | responsible party) {name} {name} ! (google | meta | facebook)
    + ^ [the] (controller | data controller | responsible party | responsible person | owner and data controller | legal entity | impressum) [of ..4] {name} {name}
    + by {name} [..1] (we | us) (us | our | we | or | and) & (<made>) ! by <vendor>
    + (<thing> | {name}) ..4 (is | are | was | were) [..2] <made> [..2] by [the | a | an | our | developer | individual] {name} {name} ! by [the | a | an | our] ..2 {name} <group> ! by [..1] <vendor> ! (not | hosted) ! (data | information | content | list | lists) ..8 <made>
    + (<made> and | <made> or) <made> [..1] by [the | a] {name} {name} ! by [..1] <vendor> ! (not | hosted)
    + ^ {name} {name} (built | developed | created | made | operates | runs | owns | maintains) (the | this | a) ..8 <thing> ! ^ {name} <group>
    + (i am | my name is) {name} {name}
    + {name} ..10 (registered office | company number | registration number | registration no {number} | company registration | company no | vat number | vat id | registered in england | incorporated in | incorporated under | registered charity | charity number | trade register | commercial register | registered at | organisation number | organization number | registered company) ! <vendor> ! (becomes | become)
    + {name} ..3 (having its | with its | whose) (registered | principal | head | main | place | office)
    + (@university | @ministry | @department | @council | @authority | @agency | @commission | @municipality | @association | @foundation | @institute | stichting | @verein | @trust | @society | @federation | @trade union | @student union | @students union | @credit union | @hospital | @parliament | @library | @museum | @chamber | @church | @college | @cooperative | @bank | @secretariat | @club | @committee | @centre | @organisation | @organization | @office of | @board) ..12 (we | us | our | controller | referred to as | is committed) ! (ombudsman | supervisory | data protection (authority | commission*) | ftc | trade commission | donat*)
    + <made> [..1] by [the] ..3 (@university | @ministry | @department | @council | @institute | @agency | @commission | @foundation | @association | @administration | @hospital | @library | @museum) ! (european commission)
    + ^ ..3 (@inc | @ltd | @llc | @gmbh | @corp | @plc | @pty | @ag | @bv) ..1 {number} ! <vendor>
    + {name} ..3 (is | are) (a | an | @an) ..6 (corporation | limited liability company | joint stock company | registered charity | charity registered | non profit organi* | nonprofit organi* | company registered | company incorporated) ! <vendor>
    + (we are | we at) [a | an | the] ..4 (department | office | bureau | hospital | school | college | library | museum | university | ministry | council | agency | association | foundation | institute | charity | trust | federation | cooperative | non profit | nonprofit)
    + ^ ..3 (@city | @county | @town | @village | @state | @government | @republic) of {name} & (operat* | website | site | we | our | service* | committed)
    + ^ name of [the] (controller | data controller | operator | developer | owner | provider) {name} {name}
    + responsible for ..6 (process* | data | content | site | website | app) is {name} {name}
    + (a | this | the) ..2 <thing> <made> by [the | a | an] {name} {name} ! {name} <group> ! by [..1] <vendor> ! (not | hosted)
    + <made> by [a | an | the] ..3 (developer | individual | person | student | author) {name} {name} ! {name} <group>
    + (@university | @ministry | @hospital | @institute | @foundation | @association) ..4 (collects | processes | uses | respects | operates) ..4 (data | information | privacy | personal | website | site)
    + i {name} {name} am
    + official (website | web site | site | app) of [the] {name}
    + (copyright | all rights reserved) ..6 {name} ..3 <form> ! <vendor> [..2] <form>
    + (sole trader | sole proprietor | sole proprietorship | sole developer | individual entrepreneur | individual developer) ..6 {name}
    + ^ responsible [is] {name} {name} ! responsible disclosure
    + ^ {name} {name} operating ! operating system*
    ~brand-only (<thing> | {name}) ..6 (we | us | our | <thing>)

    contact-channel
    + {email}
    + {phone} & (call* | phone* | tel | telephone | toll | contact* | fax | reach | number | helpline | hotline)
    + {phone} &near (contact | call | phone | telephone | email | mail)
    + {form} & (contact | form | request | reach | question* | submit | write | here | exercis*)
    + (contact | write | send | mail | letter | reach | post | address* | attn | attention) ... {postal}
    + {postal} &near (contact | write | reach us | email | mail | phone | questions | privacy)
    + {number} [..3] (@street | @st | @road | @rd | @avenue | @ave | @lane | @drive | @blvd | @boulevard | @parkway | @square) &near (contact us | write to | reach us | mail us | by mail | by post | contact information | questions) ! (google | commissioner* | authority)
    + contact form
    + (online | web | our | this | request | inquiry | enquiry | support | feedback) (form | webform | web form) & (contact | question* | request* | reach | privacy | submit* | exercis*)
    + (contact | reach | email | write | mail) (us | me) [..4] (at | on | by | via | through | using | here) [..4] {url} ! (github | discord | issue* | telegram | twitter | facebook | forum | reddit | support | help)
    + (privacy | support | info | contact | dpo | legal) (at | dot) ..3 (com | org | net | io | dev)
    ~no-direct-channel (contact | reach | email | mail | write | message | ask) (us | me)
    ~no-direct-channel (contact | reach | ask | message | email) (the | our) ..3 (team | support | developer | developers | admin | administrator* | staff | department | office | author | owner* | maintainer*)
    ~no-direct-channel (discord | telegram | forum | forums | twitter | reddit | help cent*) & (contact* | question* | support | ask* | reach* | message* | join | help | talk | report* | write)
    ~no-direct-channel (issue tracker* | issues page | (open | file | create | submit | raise | opening | filing | creating) [a | an | new | github] ..2 issue | github [..1] issue*)

    postal-address
    class elsewhere: hotline | google | facebook | meta | microsoft | twitter | commissioner* | authority | authorities | arbitration | supervisory | wilmslow | garante | cnil | aepd | regulator | mountain view | menlo park | ftc | federal trade
    + {postal} ! <elsewhere> !block (supervisory | commissioner | mountain view | google ireland | google llc | google inc)
    + {number} [..4] (street | st | road | rd | avenue | ave | lane | drive | blvd | boulevard | parkway | pkwy | highway | hwy | plaza | court | square | terrace | crescent | quay | broadway) & {name} {number} ! <elsewhere>
    + {number} [..3] (@street | @road | @avenue | @plaza | @lane | @boulevard | @drive | @parkway | @square) ! <elsewhere> ! (phone | call | tel)
    + (@street | @road | @avenue | @square | @lane) ..3 @london ! <elsewhere>
    + {number} [..3] (@street | @st | @road | @rd | @avenue | @ave | @lane | @drive | @blvd | @boulevard | @way | @parkway | @square | @place | @court | @terrace) ..6 ({name} | {number}) ! <elsewhere>
    + (p o box | po box | post office box | gpo box) ! <elsewhere>
    + (registered office | registered address | postal address | mailing address | our address | office address | business address | physical address | street address | located at | registered at | offices at | headquarters at | address is) [is | at | in | of | located] ..8 {number} ! (google | facebook | ip | server* | authority | commissioner* | supervisory | you | your)
    + (write to us at | by mail at | by post at | by mail to | by post to | by mail | by post | regular mail | mail to | letter to | write to | post) ..12 {number} ! <elsewhere> ! (phone | call | days | page | at any)
    + ^ (address | postal address | mailing address | registered office | registered address | headquarters | office address) ..12 {number} ! (ip | email | <elsewhere>)
    + {name} {number} [..1] (@japan | @singapore | @india | @taiwan | @korea) ! <elsewhere> ! ip ! (center | centre | committee | police) ! (office | unit | prosecutor*)
    + (@floor | @suite | @ste) {number} ! <elsewhere>
    + {number} (@floor | th floor | st floor | nd floor | rd floor) ! <elsewhere>
    + (strasse | str | rue | @via | calle | avenida | weg | allee | gasse | straat | laan | ulica | ul | rua | platz | piazza) ..4 {number} & {name} ! <elsewhere>
    + {number} ..2 (strasse | rue | calle | weg | allee | straat) & {name} ! <elsewhere>
    ~foreign-address {postal}

    dpo-or-representative
    class officer: personal information protection officer | personal information protection manager | chief privacy officer | personal information manager | personal information officer | data protection officer | data protection officers | data privacy officer | privacy officer | data protection manager | privacy manager | data protection coordinator | data protection lead | grievance officer | grievance redressal officer | privacy compliance officer | encarregado | nodal officer | data privacy manager | privacy lead | privacy coordinator | data privacy representative | head of privacy | head of data protection | data protection representative | privacy representative | data protection supervisor
    + <officer> &near ({email} | {phone} | {postal} | {link} | {form})
    + <officer> & (contact* | email* | write* | reach* | address* | attn | attention)
    + (attn | attention | c o) ..4 (privacy officer | data protection officer | dpo)
    + (email | e mail | contact | address) [..2] dpo &near ({email} | {phone} | {postal})
    + (our | the | a | appointed | group | company | contact) dpo &near ({email} | {phone} | {postal} | {link} | {form})
    + dpo (is | can | via | by | for | of | name | contact | who) &near ({email} | {phone} | {postal} | {link} | {form})
    + (representative | representatives) [..8] (eu | european | union | uk | united kingdom | eea | gdpr | switzerland | swiss | article 27 | art 27) &near ({email} | {phone} | {postal} | {link} | {form} | {name} <form>)
    + (eu | european | uk | gdpr | article 27 | art 27 | swiss) [..3] (representative | representatives) &near ({email} | {phone} | {postal} | {link} | {form} | {name} <form>)
    ~role-alone <officer>
    ~role-alone dpo
    """
}
