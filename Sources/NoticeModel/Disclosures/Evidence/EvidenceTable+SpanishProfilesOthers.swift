extension EvidenceTable {
  /// Spanish: what further laws and the stores ask for besides the core disclosures.
  static let spanishProfilesOthers: StaticString = """
    class contacto: {email} | {phone} | {postal} | {form} | {link}

    us-state-appeal
    class negativa: decisión | decisiones | denegación | denieg* | denegamos | deneguemos | denegad* | rechaz* | negativa | respuesta
    + (apel* | recurrir | recurso | impugn*) ..16 <negativa> ! (tribunal* | judicial* | arbitraje | autoridad | juzgad*)
    + <negativa> ..20 (apel* | recurrir* | impugn*) ! (tribunal* | judicial* | arbitraje | autoridad | derecho a impugnar la decisión)
    + (apelación interna | recurso interno | derecho (a apelar | de apelación) | procedimiento de apelación | proceso de apelación | presentar una apelación) ! (tribunal* | judicial* | arbitraje)

    tx-sensitive-sale-notice
    + podemos vender sus datos [personales] (sensibles | biométricos)
    + (podemos | podríamos) vender ..4 (sensible | sensibles | biométric*)
    - <no> ..6 vend* ..8 (sensible | sensibles | biométric*)
    ~unspecific (vend* | venta) ..8 (sensible | sensibles | biométric*)

    coppa-operators
    =email-address {email}
    =telephone-number {phone}
    =telephone-number (teléfono | llam* | tel) ..6 {number}
    =postal-address {postal}
    =postal-address (calle | avenida | avda | plaza | paseo | carretera | street | avenue | road) ..6 {number}
    =postal-address (apartado de correos | apartado postal)
    =name {name} (corporation | limited | sl | slu | sa | s l | s a | s l u | sas | srl | inc | llc | ltd | gmbh | ltda | asociación | fundación)
    =name (operad* | gestionad* | ofrecid* | publicad* | explotad*) por ..2 {name} {name}

    coppa-practices
    class niño: niño | niña | niños | niñas | menor | menores | menores de 13 | menores de trece
    - <no> ..6 (sabiendas | conscientemente | intencionad* | deliberad*) ..8 (<niño> | 13 | personas)
    - <no> ..4 (recopil* | recog* | recab* | solicit* | trat*) ..10 (de | sobre) ..6 <niño>
    =collection (recopil* | recog* | recab* | pedimos) ..14 <niño>
    =collection <niño> ..14 (recopil* | recog* | recab* | pedimos | facilit* | introduc*)
    =collection (recopil* | recog* | recab*) &heading <niño>
    =use (us* | utiliz*) ..10 (<datos> | identificador*) ..16 <niño>
    =use <niño> ..10 <datos> ..8 (us* | utiliz*)
    =use (us* | utiliz*) ..10 para &heading <niño>
    =disclosure (revel* | divulg* | compart* | comunic* | terceros | vend*) ..14 <niño>
    =disclosure <niño> ..14 (revel* | divulg* | compart* | comunic* | terceros | vend*)
    =disclosure (revel* | divulg* | compart* | terceros) &heading <niño>

    coppa-parent-rights
    class padres: padre | padres | madre | madres | progenitor* | tutor | tutores | parental | paternal
    =review <padres> ..24 (revis* | consult* | acce* | ver | copia | examinar)
    =review (revisar | consultar | acceder | ver) &near <padres> (puede* | podrá* | tiene*) &near <niño>
    =deletion <padres> ..30 (elimin* | suprim* | supresión | borr*)
    =deletion (elimin* | suprim* | borr*) ..20 <padres> ..8 (solicit* | pid* | contact*)
    =deletion (eliminar | suprimir | borrar) &near <padres> (puede* | podrá* | tiene*) &near <niño>
    =refusal <padres> ..30 (neg* | rechaz* | revoc* | retir* | deje* de | prohib* | opon* | impedir)
    =refusal (negarse | rechazar | revocar | retirar) &near <padres> (puede* | podrá* | tiene*) &near <niño>

    coppa-retention-policy
    class conserva: conserv* | retenemos | retención | guard* | almacen* | mantenemos
    + <niño> ..24 <conserva> ..20 ({period} | mientras | hasta | tiempo | necesari*)
    + <conserva> ..24 <niño> & ({period} | mientras | hasta | tiempo | necesari* | política de conservación | plazo*)
    + <conserva> ..16 ({period} | mientras | hasta | necesari*) &heading <niño>
    - <no> ..3 <conserva> ..12 <niño>
    ~no-period (elimin* | borr* | suprim*) ..16 <niño> ! <padres>

    lgpd-encarregado
    class delegado: delegad* de protección de datos | encargad* de protección de datos | oficial de protección de datos | responsable de protección de datos | data protection officer | dpo | dpd | encarregado
    + <delegado> &near <contacto>
    ~role-alone <delegado>

    lgpd-agents-responsibility
    + (responsable del tratamiento | encargado del tratamiento | encargados del tratamiento | agentes de tratamiento | controlador | operador | operadores) ..8 (responde* | responsabilidad* | obligad* | es responsable | son responsables)
    + (responsabilidad* | responde*) ..10 (responsable del tratamiento | encargado del tratamiento | encargados del tratamiento | agentes de tratamiento | controlador)
    + somos responsables (del | de su | de tu) [..2] tratamiento ! <no> ..2 somos

    pipeda-openness
    class responsable: oficial de privacidad | responsable de [la] privacidad | responsable de protección | director* de privacidad | delegad* de protección | data protection officer | dpo | encargad* de [la] privacidad | encargad* de [la] protección
    =accountable-person <responsable> &near <contacto>
    =way-to-get-access (acce* | copia | consult* | revis*) ..12 (<datos> | cuenta | perfil) & (solicit* | escrib* | contact* | correo | derecho* | puede | puedes | podrá | {email} | {link})
    =kinds-of-data (recopil* | recog* | recab* | trat* | almacen* | guard* | facilit*) ..14 (nombre | nombres | correo | email | dirección | teléfono | ip | pago | ubicación | uso | dispositivo)
    =kinds-of-data (nombre | nombres | apellidos | correo | dirección | teléfono | ip) &heading (recopil* | recog* | recab* | <datos>)

    qc-person-in-charge
    + (<responsable> | persona responsable | persona encargada) &near ({email} | {phone} | {postal} | {form}) ! (autoridad | agencia)
    ~role-alone (<responsable> | persona responsable)

    qc-governance
    + (gobernanza | políticas y prácticas | políticas y procedimientos | programa de privacidad) ..14 (<datos> | privacidad) &block (funciones | roles | responsabilidades | formación | quejas | reclamaciones | destrucción | ciclo de vida)
    +# (gobernanza | nuestras políticas y prácticas)
    ~unspecific (políticas y prácticas | políticas y procedimientos | gobernanza)

    qc-confidentiality-policy
    =policy (política de (confidencialidad | privacidad | protección) | (aviso | declaración) de (privacidad | confidencialidad))
    =amendments (modific* | cambi* | actualiz* | revis*) ..14 (política | aviso | declaración | página | documento) & (notific* | avis* | public* | inform* | comunic* | vigor | consult* | correo)
    =amendments (política | aviso | declaración) ..14 (modific* | cambi* | actualiz* | revis*) & (notific* | avisa* | public* | inform* | comunic* | vigor | consult* | correo)

    qc-tracking-profiling
    class ajuste: activ* | desactiv* | habilit* | deshabilit* | los ajustes | tus ajustes | sus ajustes | la configuración | su configuración | tu configuración | rechaz* | permiso | permisos
    + (identific* | ubicación | localiz* | geolocaliz* | perfil* | rastre*) ..24 <ajuste>
    + <ajuste> ..20 (ubicación | localiz* | geolocaliz* | elaboración de perfiles | rastre* | cookies)
    - <no> ..8 (identificamos | localizamos | geolocalizamos | rastreamos | identificar* | localizar* | rastrear*) ..8 (usted | usuario* | visitante* | persona* | nadie)
    ~unspecific (geolocaliz* | elaboración de perfiles)

    fadp-destination-state
    class estado: estados unidos | ee uu | eeuu | usa | alemania | francia | irlanda | países bajos | italia | españa | austria | bélgica | luxemburgo | polonia | suecia | dinamarca | noruega | finlandia | islandia | reino unido | gran bretaña | canadá | india | japón | israel | singapur | australia | nueva zelanda | brasil | china | filipinas | sudáfrica | méxico | corea del sur | turquía | ucrania | serbia | rumanía | portugal | hungría | república checa | grecia | estonia | colombia | argentina | chile | perú | uruguay | (en | dentro del | dentro de | del | de) [la | el] (ue | eee | unión europea | espacio económico europeo)
    + (transf* | revel* | comunic* | envi* | export* | destinatarios | países) ..12 (a | en | son | hacia | incluid* | incluy*) ..12 <estado> & (<datos> | destinatarios | transf*) ! (fuera ..3 <estado>) ! (leyes de | legislación | tribunales)
    + (tratados | tratamos | tratan | almacen* | alojad* | servidores | proveedores | encargados | destinatarios) ..8 (en | de) ..4 <estado> & (<datos> | proveedores | servidores) ! (leyes de | legislación | tribunales | fuera ..3 <estado>)
    + (todos los países | cualquier país | todo el mundo) & (transf* | comunic* | extranjero)
    ~unspecific (extranjero | fuera de suiza | otros países | terceros países) & (transf* | comunic* | trat* | datos)

    appi-joint-use
    + (uso conjunto | utilización conjunta | uso compartido | utiliza* conjuntamente | usa* conjuntamente) &near (datos | finalidad* | fines | alcance | responsable | categorías)
    - <no> ..6 (uso conjunto | utiliza* conjuntamente | usa* conjuntamente)
    ~unspecific (uso conjunto | utilización conjunta)

    appi-disclosure-procedure
    + (solicitar | solicitud de | solicitudes de) ..6 (acceso | rectificación | supresión | eliminación) ..20 ({email} | {phone} | {form} | {link} | contact* | escrit* | escrib* | formulario) ! tercer*
    + (solicit* | procedimiento* | petición | peticiones | pedir) ..16 (divulgación | rectific* | corrección | corregir | suspen* | supresión | suprimir | eliminación | eliminar* | cese) ..20 (<datos> | {email} | contact* | formulario | identidad | tarifa)
    + (ejercer | ejercitar) ..8 (derecho* | acceso) ..20 ({email} | {phone} | {form} | {link} | contact* | escrib* | dirig*)
    + (contáctenos | contáctanos | escríbanos | escríbenos | en contacto con nosotros) ..20 (acce* | rectific* | corregir | eliminar | suprimir) ..10 <datos>

    appi-complaint-desk
    + (queja* | reclamaci* | consulta | consultas | pregunta* | duda | dudas | solicitud de información) ..24 ({email} | {phone} | {form} | {postal} | ventanilla | punto de contacto | atención al cliente)
    +# (contact* | quejas | reclamaciones | preguntas | consultas | dudas) &section ({email} | {phone} | {form} | {postal})

    pipa-outsourcing
    + (subcontrat* | externaliz* | encomend* | encomiend* | encarg* a | confía | confiamos | confiar a | delegamos) ..16 (tratamiento | procesamiento | tareas | servicio* | empresas | proveedores | contratistas | terceros | <datos>)
    + (trat* | proces* | gestion*) ..8 (en nuestro nombre | por nuestra cuenta | por cuenta de | por encargo)
    - <no> ..6 (subcontrat* | externaliz* | encomend*)

    pipa-destruction
    class destruir: destru* | tritur* | inciner* | borr* | elimin* | suprim*
    + <destruir> ..24 (método* | procedimiento* | tritur* | inciner* | irrecuperable* | irreversible* | no ..2 (recuper* | restaur*) | formateo | permanente* | definitiva* | de forma segura | de manera segura)
    + (de forma segura | permanentemente | definitivamente | irreversiblemente) <destruir>
    ~unspecific <destruir> ..8 <datos>

    pipa-cpo
    + (<delegado> | <responsable> | director de privacidad | departamento de privacidad | equipo de privacidad | chief privacy officer) &near <contacto>
    ~role-alone (<responsable> | <delegado>)

    pipa-auto-collection
    + (cookie* | automáticamente | rastreo) ..30 (rechaz* | bloque* | desactiv* | deshabilit* | inhabilit* | configuración (de | del) [su] navegador | ajustes (de | del) [su] navegador)
    + (rechaz* | bloque* | desactiv* | deshabilit* | inhabilit* | elimin* | borr* | configur* ..3 navegador) ..14 cookie*
    - <no> ..6 (us* | utiliz* | instal* | emple*) ..8 (cookie* | automátic*)
    ~unspecific cookie*

    pipl-separate-consent
    + consentimiento* (separado* | independiente* | aparte)
    + por separado ..6 consentimiento
    + consentimiento (individual | específico | adicional) ..20 (sensible* | tercer* | extranjero | transfer* | transfronteriz* | public*)

    pipl-cross-border
    class fuera: extranjero | transfronteriz* | fuera de china | fuera de [la] república popular | fuera de su país | fuera de tu país | otros países
    - <no> ..8 (transfer* | envi* | proporcion* | almacen*) ..12 <fuera>
    - (almacen* | conserv* | guard*) ..6 en ..3 china
    =recipient <fuera> ..24 ({name} | destinatari* | receptor*)
    =contact <contacto> &near <fuera>
    =purpose (finalidad* | con el fin de | para prestar | fines | categorías | tipos de) &near <fuera>

    dpdp-itemised
    =items (siguientes | tales como | como | por ejemplo | inclu* | tipos de) ..16 (nombre | nombres | correo | email | teléfono | dirección | ip | ubicación | dispositivo | pago)
    =items (nombre | correo | email | teléfono) &heading (recopil* | recog* | recab* | <datos>)
    =purpose ((us* | utiliz* | trat*) ..6 (para | fines | finalidad*) | finalidad* | con el fin de) & (<datos> | prestar | prestación)
    =withdrawal (retir* | revoc*) ..8 consentimiento
    =withdrawal consentimiento ..12 (retir* | revoc*)
    =complaint-to-the-board (junta de protección de datos | consejo de protección de datos | data protection board | oficial de quejas | responsable de reclamaciones) ..20 (queja* | reclam* | {email} | contact*)
    =complaint-to-the-board (queja* | reclam*) ..16 (junta | consejo de protección | data protection board | responsable de reclamaciones)

    apple-third-party-protection
    class ayudante: tercero | terceros | terceras | proveedor* | socios | prestador* | encargados | contratistas | destinatarios | filiales | afiliad*
    + <ayudante> ..30 (mism* | igual* | equivalente* | comparable* | al menos | no inferior*) ..6 (protección | proteg* | nivel* | estándar* | garantías | grado | privacidad | confidencialidad | seguridad)
    + (mismo | misma | igual | equivalente) ..5 (protección | nivel | estándar* | garantías) ..20 <ayudante>
    + <ayudante> ..16 (obligad* | deben | deberán | exigimos | contractualmente | se comprometen | contrato*) ..16 (proteger | protección | confidencial* | segur* | garantías | privacidad | esta política)
    + (exigimos | obligamos | pedimos) ..4 <ayudante> ..16 (proteger | protejan | confidencial* | segur* | garantías | privacidad)
    ~unspecific <ayudante> ..20 (propia* polític* | sus propias polític*)

    play-privacy-contact
    + (privacidad | pregunta* | duda* | consulta* | inquietud* | comentario* | datos | contact*) ..30 ({email} | {form} | {phone})
    + ({email} | {form} | {phone}) &near (privacidad | pregunta* | duda* | consulta* | contact* | sugerencia*)
    + formulario de contacto
    ~no-direct-channel (contacte con nosotros | contáctenos | contáctanos | escríbanos | escríbenos)

    play-deletion
    class quitar: eliminar* | elimine* | elimina | eliminación | borrar* | borre* | borrado | suprimir* | suprima* | supresión | cerrar | cierre
    + <quitar> ..12 (cuenta | <datos> | perfil) ..30 ({email} | {link} | {form} | {url} | ajustes | configuración | en la aplicación | desde la aplicación | contact* | escrib* | solicit* | botón | en cualquier momento)
    + (solicit* | pedir* | pida* | contact* | escrib* | derecho | {email}) ..14 <quitar> ..12 (cuenta | <datos> | perfil)
    + (desinstal*) ..16 <quitar>
    - <no> ..4 (recopilamos | recopila | almacenamos | almacena | recogemos | recoge | guardamos) ..6 <datos>
    ~unspecific <quitar> ..8 (cuenta | <datos>)
    """
}
