extension EvidenceTable {
  /// What readers may do.
  static let englishRights: StaticString = """
    data-subject-rights
    class may: right | rights | may | can | able | entitled | request | requests | requesting | ask | asks | choose | option | contact us | contact me | email us | let us know | allow* | wish | would like | want | ability | exercise | opportunity | demand | obtain | procedures | process
    class mine: data | information | account | profile | records | details | pii | it | them | personal
    class reserve: (reserv* | retain | retains) ..2 (right | rights)
    =access <may> ..12 (access | accessing | copy | copies | review | view | inspect | see what | know what | see which | know which | obtain ..3 information | confirmation | confirm whether | find out) ..12 <mine> ! (third part* (may | can) | we may | employees | unauthori* | children's | service providers | hacker* | steal | criminal* | cybercriminal*) ! <not> ..2 (allow* | permit*) ! third part* ..2 (have | has | having) access ! access to ..4 (feature* | camera | photo* | microphone | calendar) ! (request access to | requests access to | photo library | photos in) ! <reserve>
    =access (right of access | right to access | access rights | right to be informed | right to know | subject access | access request | access requests | right to information | request access) ! <reserve>
    =access ^ (review | view | know) ..6 <mine> &near (right | rights | request | entitled | you (can | may) | gdpr | ccpa | choices | controls) ! <reserve>
    =access ^ (access | right to access | right of access | accessing | to access | the right to access | request access | a copy | confirm) ..10 &near (right | rights | request | entitled | you (can | may) | gdpr | ccpa | choices | controls) ! <reserve>
    =correction <may> ..12 (correct | corrected | correction | corrections | rectif* | update | updated | updating | amend* | modify | modified | change | changed | edit | edited) ..10 <mine> ! (we may | policy | this notice | reserve | settings | hacker* | steal | criminal* | unauthori*) ! <reserve>
    =correction (right to rectification | right of rectification | rectification | right to correct | right of correction | correct inaccura* | correct any | correction right* | incorrect or incomplete | inaccurate or incomplete) ! <reserve>
    =correction ^ (correct | correction | rectif* | update | amend | to correct | to rectif* | modify | right to correct* | edit) ..10 &near (right | rights | request | entitled | you (can | may) | gdpr | ccpa | choices | controls) ! <reserve>
    =deletion to (access or delete | access and delete | access correct or delete | access update or delete) ..4 <mine> ! <reserve>
    =deletion <may> ..12 (delete | deleted | deletion | erase | erased | erasure | remove | removed | removal | forgotten | destroy*) ..12 (<mine> | us | your) ! (we may (delete | remove) | cookies | reserve) ! <reserve>
    =deletion (right to erasure | right of erasure | right to be forgotten | right to delete | right to deletion | right to request deletion | erasure | request deletion | request the deletion | deletion request* | data deletion | account deletion | right to request that we delete) ! <reserve>
    =deletion ^ (delete | deletion | erase | erasure | remove | removal | to delete | to erase | request deletion | right to delete | right to erasure) ..10 &near (right | rights | request | entitled | you (can | may) | gdpr | ccpa | choices | controls) ! <reserve>
    =deletion (delete | remove | close | deactivate) (your | their) (account | data | information | profile) ..10 (at any time | by | in | via | through | from | anytime | contact* | email* | using) ! <reserve>
    =deletion you (can | may) ..3 (delete | remove | erase) ..6 (data | information | account | history | profile | it | them) ! <reserve>
    =portability (portability | portable | machine readable | structured commonly used | structured and commonly | transfer ..6 (another | other) (controller | organi* | company | service | provider | party) | take your data) ! <reserve>
    =portability (export | download) ..4 (your | their | all | my | copy of your | user) ..3 (data | information | content) ! <reserve>
    =restriction (restriction | right to restrict | restrict* ..4 process* | limit* ..4 process* | suspend ..4 process* | block* ..3 process* | restrict* (the use | our use | or object | processing) | limit* (the use | our use) ..3 (data | information)) ! <reserve>
    =objection (right to object | object* ..4 (process* | use | marketing) | right of objection | objection to | oppose ..4 process* | to object) ! <reserve>
    =objection (opt out | opt-out | unsubscribe) ..8 (process* | sale | profiling | targeted advertising | sharing of) ! <reserve>
    ~one-right (your rights | data subject rights | privacy rights | data protection rights) ! <reserve>

    withdraw-consent
    + (withdraw* | revok* | rescind* | retract* | withhold or withdraw | take back | cancel*) ..8 (consent | consents | permission to | agreement to ..3 process*)
    + consent ..14 (withdraw* | revok* | rescind* | retract* | withdrawn | taken back)
    + (right to | right of) (withdraw* | revoke | revocation) ..4 consent
    + (withdraw* | revok* | take back) ..4 permission ..3 (gave | given | granted)
    + (withdraw | revoke) it &block consent
    + (change your mind | changed your mind) ..16 (consent | contact | continued collection | process* | withdraw)
    ~opt-out-only (opt out | opt-out | unsubscribe* | optout)

    complaint-authority
    class watchdog: authority | authorities | commissioner | commissioners | ico | regulator | regulators | supervisory | ombudsman | cnil | aepd | garante | bfdi | dpc | autoriteit persoonsgegevens | datatilsynet | imy | uodo | anpd | cnpd | edpb | edoeb | fdpic | oaic | opc | pdpc | information commission | data protection board | data protection agency | protection agency | data protection commission | privacy commission | attorney general | federal trade commission | ftc | landesbeauftragte* | inspectorate | dpa | dpas | tietosuojavaltuutettu | persoonsgegevens | datenschutzbehorde | watchdog | data protection office
    + (complain | complaint | complaints | complaining | grievance | appeal | claim | concern | concerns) ..20 <watchdog> ! (respond to ..4 complaint* | forward*) ! (trade commission | attorney general) ..4 (children | subpoena)
    + <watchdog> ..20 (complain | complaint | complaints | lodge | grievance)
    + (right | entitled | may | can | free to) ..6 (contact | refer | turn to | apply to | approach | report | appeal | address | petition) ..8 (supervisory authority | data protection authority | information commissioner* | privacy commissioner* | data protection commission* | regulator | data protection agency | protection authority | ico | supervisory authorities)
    + (lodge | lodging | file | filing | make | submit | bring | raise) ..3 (complaint | complaints | claim) ..14 (authority | commissioner | regulator | agency | ico | data protection | supervisory | cnil | country | member state)
    + (personal information | privacy | data) ..2 (infringement | violation | invasion | dispute) ..2 (report* | mediation | response | call) (center | centre | committee)
    ~authority-only (supervisory authority | data protection authority | information commissioner* | privacy commissioner* | ico)

    automated-decisions
    + (automated | automatic | automatically | solely automated | algorithmic) ..3 (decision | decisions | decision making | decisionmaking | individual decision*) ! (right | rights | object* | subject to | entitled | been subject) !near (right to | rights | object to | you may | you can)
    + (we | our | <thing> | {name}) ..4 (use | uses | make | makes | carry out | perform | performs | engage | engages | undertake | conduct | employ) ..6 (profiling | automated decision* | automated individual | automatic decision* | automated processing | algorithm*) ! (right to | object)
    + engage in ..3 (profiling | automated decision*) ! (right to | rights | object)
    + (automated (systems | tools | means) | algorithms) ..8 (decide | take action | remove | reject | suspend | restrict | approve | block) ! (right to | rights | object)
    + <not> ..8 (automated decision* | automatic decision* | profiling | automated individual | automated process* | automated means | automatic decision) ! right ..3 not
    + (profiling | automated decision* | automated individual) ..8 (<not> | is carried out | takes place | is used | are used | based on | means | to predict | to evaluate | to analy*) ! (right not | right to | object* | rights)
    + (profiling | profile you | create* ..3 profile* | build* ..4 profile* | credit scor* | scoring) ..10 (interests | preferences | behavior | behaviour | advertis* | market* | personali* | predict* | analy* | decision*) & (we | our) ! (right to | object | <not>)
    +# (automated ..4 (decision* | processing | individual) | profiling | automatic ..2 decision*) ! (right | rights | object*)
    + (build | builds | create | creates | creating | building) ..4 (taste | interest | usage | behavioral | behavioural) (profile | profiles)
    + (scored | decided | declined | approved | rejected | assessed) ..8 (automatically | by ..3 (algorithm* | machine*)) ! (right | object)
    + (referred to as | so called | constitutes | form of) profiling
    + (fraud | risk | credit) (risk score* | score* | scoring) & (we | our | decision* | assess*) ! (right | bureau*)
    - <not> ..6 (build | builds | create | creates | creating | use) ..4 (advertising | behavio* | marketing | user | personal) (profile | profiles | profiling) ! right
    ~passing-mention (automated decision* | automated process* | profiling | automated means)
    """
}
