extension EvidenceTable {
  /// Spanish: what answers the questions of profiles.
  static let spanishQuestions: StaticString = """
    ? officer-appointed
    + (<delegado> | oficial de privacidad | responsable de privacidad | responsable de la privacidad) ! (agencia | autoridad | <no> ..6 (nombr* | design* | obligad*))
    - <no> ..8 (nombr* | design* | obligad* | dispon*) ..8 (delegad* de protección | dpd | dpo)

    ? representative-appointed
    + representante* ..8 (ue | unión | europe* | reino unido | suiza | artículo 27 | art 27) & (rgpd | nombr* | design* | artículo 27 | art 27 | protección de datos | nuestr*)

    ? joint-controllers
    + <juntos> ! <no> ..4 <juntos>
    - <no> ..4 <juntos>

    ? consent
    + (basad* en | basa en | base a | base de | sobre la base | base jurídica | base legal | legitimación | con | mediante | previo | obten* | solicit* | otorg* | prest* | dado | dio | conced*) ..4 consentimiento ! (al utilizar | al usar | al acceder | <no> ..3 consentimiento | padres | padre | tutor | paterno | parental)
    + consentimiento ..8 (artículo 6 | art 6 | 6 1 a)
    + (base jurídica | base legal | bases jurídicas | bases legales | legitimación) ..16 consentimiento

    ? legitimate-interest
    + <interés>
    + (artículo 6 | art 6) ..6 f & (rgpd | reglamento | base | dsgvo)

    ? recipients
    + (compart* | divulg* | revel* | comunic* | transfer* | ced* | proporcion* | facilit*) ..10 (terceros | proveedores | socios | filiales | encargados | prestadores | terceras partes) ! <no>
    - <no> ..6 (compart* | divulg* | revel* | comunic* | ced* | transfer* | facilit* | transmit*) ..10 (tercer* | nadie | otr*)

    ? international-transfers
    + (transf* | transmit* | envi* | export* | almacen* | trat* | aloj*) ..14 (fuera (de | del) | extranjero | terceros países | otros países | otro país | país distinto | estados unidos | ee uu) & <datos> ! (<no> ..10 (transf* | envi* | sal* | export*))
    + (cláusulas contractuales (tipo | estándar) | (decisión | decisiones) de adecuación | privacy shield | data privacy framework | normas corporativas vinculantes)
    - <no> ..6 (transf* | envi* | sal* | export*) ..12 (fuera | extranjero | terceros países | otros países | internacional*)

    ? automated-decisions
    + (adoptamos | tomamos | realizamos | utilizamos | usamos | llevamos a cabo | empleamos) ..8 (decisiones automatizadas | decisiones individuales automatizadas | decisión automatizada | scoring | puntuación crediticia) ! <no>
    - <no> ..10 (decisiones automatizadas | decisiones individuales automatizadas | decisión automatizada | elaboración de perfiles | tratamiento automatizado) ! (derecho | objeto de)

    ? indirect-collection
    + (recib* | obten* | recopil* | recog* | recab* | adquir*) ..10 <datos> ..10 (de | a través de | por) ..4 (tercer* | otras fuentes | fuentes públicas | fuentes de acceso público | socios | redes sociales | agencias) ! <no>
    - <no> ..6 (recopil* | recib* | obten* | recab*) ..10 (de terceros | de otras fuentes | de fuentes)

    ? special-categories
    + (recopil* | trat* | almacen* | recog* | recab* | utiliz*) ..14 (datos de salud | datos médicos | datos relativos a la salud | datos biométricos | datos genéticos | origen racial | origen étnico | creencias religiosas | orientación sexual) ! <no>
    - <no> ..8 (recopil* | trat* | solicit* | recog* | recab* | almacen*) ..10 (<sensible> | salud)

    ? children
    + (dirigid* a | destinad* a | pensad* para | diseñad* para | creado para) ..3 (niños | niñas | menores | familias | escolares | alumnos) ! (<no> | mayores)
    + consentimiento ..3 (parental | paterno | los padres) ..20 (obten* | antes | verific*) ! (<no> | si)
    + (padres | padre | tutor) ..4 (crear | crea | registr*) ..10 (niño* | menor* | hij*)
    - <no> ..8 (dirig* | destin* | sabiendas | conscientemente | intencionad* | recopil* | recog* | pensad*) ..12 (niñ* | menor* | 13 | 14 | 16 | 18)

    ? cookies
    + (utiliz* | usa | usamos | usan | uso de | emple* | instal* | coloc*) ..8 (cookie | cookies | balizas | píxeles | almacenamiento local | tecnologías de seguimiento) ! <no>
    + (google analytics | cookies analíticas | cookies de sesión | cookies persistentes) ! <no>
    - <no> ..6 (utiliz* | usa* | instal* | emple* | contien*) ..6 (cookie* | rastreador* | seguimiento)

    ? sale
    + (vendemos | hemos vendido) ..8 <datos> ! (<no> | activos | empresa)
    + (no vender ni compartir mis | no vender mis) & {link}
    + (compart* | venta) ..14 (publicidad dirigida | publicidad conductual | contextos cruzados | entre contextos) ! <no>
    - <no> ..8 vend* ..14 (<datos> | los | la | tercer*)

    ? cross-site-tracking
    + (publicidad | anuncios) ..4 (intereses | comportament* | comportamiento | personalizad* | dirigid*) ! <no>
    + <varios> & (rastre* | seguimiento | activid* | publicidad) ! <no>
    + (remarketing | retargeting | doubleclick | adsense | admob | píxel de facebook | píxel de meta) ! <no>
    - <no> ..6 (rastre* | seguim* | segu*) ..14 (a lo largo | otros sitios | otras páginas | otras webs | entre sitios)

    ? financial-incentives
    + <incentivo> ! <no>
    - <no> ..6 (ofrec* | proporcion*) ..6 (incentivo* económico* | incentivo* financiero*)

    ? sensitive-uses
    + (us* | utiliz* | trat* | infer*) ..10 (sensible | sensibles) ..20 (infer* | publicid* | marketing | perfil* | personaliz*) ! <no>
    + (limitar el uso | derecho a limitar) ..12 (sensible | sensibles) ! <no>
    - <no> ..10 (us* | utiliz* | recopil* | trat* | divulg*) ..10 (sensible | sensibles)

    ? sensitive-sale
    + (vende* | vender* | venta de) ..6 (sensible | sensibles | biométric*) ! <no>
    - <no> ..6 vend* ..8 (sensible | sensibles | biométric*)

    ? marketing-disclosure
    + (compart* | divulg* | revel* | ced* | comunic* | vend*) ..14 (tercer* | socios | anunciantes | otras empresas) ..10 ((fines | finalidad* | propósito*) ..4 (marketing | promocional* | mercadotecnia | publicitari*) | marketing directo) ! <no>
    - <no> ..8 (compart* | divulg* | revel* | vend* | ced* | comunic*) ..18 (tercer* | otras empresas | socios) ..10 ((fines | finalidad* | propósito*) ..4 (marketing | promocional* | mercadotecnia | publicitari*) | marketing directo)

    ? review-offered
    + (revisar* | consultar* | acceder) ..8 <cambiar> ..10 (<datos> | cuenta | perfil) ! (política | otros usuarios | <no>)
    + (puede | puedes | podrá | podrás | usuarios pueden) ..4 <cambiar> ..8 (<datos> | cuenta | perfil) ! (política | <no>)
    - <no> ..6 (mant* | ofrec* | dispon*) ..6 (proceso | procedimiento) ..8 (revis* | modific*)

    ? ten-million-consumers
    + (10 millones | 10 000 000 | diez millones) ..8 (consumidores | californi*)
    + métricas ..4 solicitudes

    ? joint-use
    + (uso conjunto | utilización conjunta | utiliza* conjuntamente) ! <no>
    - <no> ..6 (uso conjunto | utilización conjunta | utiliza* conjuntamente)

    ? profiling-technology
    + (recopil* | recog* | utiliz* | us* | acce*) ..10 (geolocalización | ubicación precisa | gps | datos de ubicación | datos de localización) ! <no>
    + (elabor* | cre*) ..4 (perfil | perfiles) ! (<no> | derecho | opon* | cuenta)
    - <no> ..8 (identific* | localiz* | rastre* | perfil*) ..8 (usuario* | visitante* | persona* | usted)
    """
}
