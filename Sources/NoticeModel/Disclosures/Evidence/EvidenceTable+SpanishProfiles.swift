extension EvidenceTable {
  /// Spanish: what single laws ask for besides the core disclosures, and what answers the questions of profiles.
  static let spanishLaws: [StaticString] = [
    spanishProfiles, spanishProfilesOthers, spanishQuestions,
  ]

  /// Spanish: what the laws of Europe and of California ask for besides the core disclosures.
  static let spanishProfiles: StaticString = """
    gap 8
    class no: no | nunca | jamás | ningún | ninguna | ninguno | ningunas | ningunos | sin | ni | tampoco | nadie
    class datos: datos | dato | información
    class facilitar: facilit* | proporcion* | suministr* | aport* | entreg*

    joint-controllers
    class juntos: corresponsable | corresponsables | corresponsabilidad | responsable conjunto | responsables conjuntos | responsable conjunta | responsables conjuntas | responsabilidad conjunta | conjuntamente responsables | responsables conjuntamente | determinamos conjuntamente | determinan conjuntamente
    - <no> ..4 <juntos>
    + <juntos> &near (acuerdo* | convenio | contrato | adenda | artículo 26 | art 26 | aspectos esenciales | punto de contacto | reparto | se encarga de | es responsable de | es el responsable de)
    ~unspecific <juntos>

    legitimate-interest-named
    class meta: mejor* | preven* | evitar | proteg* | protección | segur* | fraud* | marketing | mercadotecnia | promo* | publicidad | publicitari* | desarroll* | operar | operaciones | explotación | funcionamiento | funciones | prestar | prestación | ofrecer* | gestion* | respond* | comunicar* | comunicaciones | entender | comprender | conocer | analiz* | análisis | optimiz* | mantener | mantenimiento | detect* | defen* | reclamar | reclamaciones | administr* | personaliz* | investig* | estadístic* | medir | medición | clientes | abuso* | eficien* | fideliz* | cobr* | impago* | calidad | satisfacción | enviar* | mostrar*
    class interés: interés legítimo | intereses legítimos | legítimo interés | legítimos intereses | interés comercial legítimo | intereses comerciales legítimos | intereses empresariales legítimos
    + <interés> & <meta> ! (opon* | oposición)
    + <interés> &block <meta> &near (artículo 6 | art 6 | base | bases | legitimación | finalidad* | fines) ! (opon* | oposición)
    + nuestro interés (en | es | consiste | radica) ..8 <meta>
    +# <interés> &section <meta>
    ~unspecific <interés>

    transfer-safeguards
    + (cláusulas contractuales (tipo | estándar | modelo | estandarizadas) | cláusulas tipo | cláusulas modelo | cláusulas estándar | normas corporativas vinculantes | reglas corporativas vinculantes | (decisión | decisiones) de adecuación | privacy shield | escudo de [la] privacidad | data privacy framework | marco de privacidad de datos | standard contractual clauses | binding corporate rules | mecanismo de certificación aprobado | código de conducta aprobado)
    + (protección adecuad* | nivel adecuado | nivel de protección adecuado | nivel de protección de datos adecuado | adecuado nivel | protección equivalente | protección comparable) & (comisión | decisión | país | países | reconoc*)
    + (artículo | artículos | art) (44 | 45 | 46 | 47 | 49) & (transfer* | rgpd | garantía* | reglamento)
    + comisión ..10 (adecuad* | adecuación)
    + (consentimiento explícito | consentimiento expreso) ..10 transfer*
    ~unspecific (garantías | salvaguardas | salvaguardias | medidas) ..2 (adecuadas | apropiadas | necesarias | suficientes | oportunas) &block (transfer* | transferencia* | extranjero | países)

    provision-required
    + <facilitar> ..12 (es | son | será | serán | tiene carácter | tienen carácter) ..4 (obligatori* | voluntari* | opcional* | facultativ* | potestativ* | requisito | obligación) & (<datos> | campos | formulario) ! (autoridad* | tribunal* | terceros)
    + (obligatori* | voluntari* | voluntariamente | facultativ* | requisito (legal | contractual)) ..6 (<facilitar> | comunicar*) & (<datos> | campos)
    + (obligad* | obligación) [..1] (a | de) (facilitar* | proporcionar* | suministrar* | aportar* | entregar* | darnos | comunicarnos)
    + (no necesita | no es necesario que | no tiene que | no tiene por qué | no hace falta que) ..3 <facilitar> ..6 <datos>
    + (si | cuando | caso de) ..4 no ..4 (<facilitar> | comunica* | comunique* | rellen* | cumpliment*) ..24 (no | imposib* | imped* | limit*) ! (consentimiento ..4 padres)
    + (negativa | falta de | omisión) ..4 (<facilitar> | comunicación) ..20 (no | imposib* | imped* | consecuencia* | supon* | impli*)
    + sin (estos | esos | sus | tus | dichos | tales | esta | esa | dicha) <datos> ..12 (no | imposible | imposibilidad)
    + (campos | casillas | datos) ..6 (marcad* | señalad* | indicad*) ..6 (obligatori* | asterisco)
    + (campos | datos) (obligatorios | opcionales | voluntarios) & (formulario* | asterisco* | registro)
    + necesari* para (celebrar | suscribir | formalizar) ..4 contrato & <facilitar>

    adm-logic
    class máquina: decisión automatizada | decisiones automatizadas | decisión individual automatizada | decisiones individuales automatizadas | tratamiento automatizado | elaboración de perfiles | perfilado | algoritmo | algoritmos | scoring | puntuación crediticia | calificación crediticia
    + (lógica | criterios | factores | parámetros | variables | tiene en cuenta | tienen en cuenta) ..16 <máquina> ! (derecho | derechos)
    + <máquina> ..16 (lógica | criterios | factores | parámetros | variables | tiene en cuenta | tienen en cuenta) ! (derecho | derechos)
    + <máquina> ..24 (consecuencia* | resultado es | rechaz* | deneg* | aprob* | dar lugar | da lugar) ! (derecho | derechos | opon*)
    - <no> ..8 <máquina> ! (derecho | derechos | objeto de | sometid* | opon* | limit*)
    - (decisiones | decisión) ..6 (automatizad* | automáticamente) ..4 <no> ! (derecho | derechos)
    ~unspecific <máquina>

    special-category-data
    class sensible: categorías especiales | categoría especial | datos sensibles | datos personales sensibles | información sensible | información personal sensible | datos especialmente protegidos | datos de salud | datos relativos a la salud | datos médicos | información médica | información sobre [la | su] salud | datos biométricos | información biométrica | datos genéticos | origen racial | origen étnico | orientación sexual | vida sexual | opiniones políticas | convicciones religiosas | creencias religiosas | afiliación sindical
    + <sensible> ..24 (consentimiento | consiente* | consienta* | artículo 9 | art 9 | intereses vitales | interés público esencial | reclamaciones | medicina preventiva | medicina laboral | derecho laboral | seguridad social)
    + (consentimiento explícito | consentimiento expreso | expresamente | artículo 9 | art 9 | con su consentimiento) ..24 <sensible>
    - <no> ..8 (recopil* | recog* | recab* | trat* | solicit* | ped* | almacen* | proces* | necesit*) ..10 <sensible> ! (cifr* | encript*)
    - <no> ..4 (<facilitar> | envíe* | comunique* | incluya* | comparta* | revele*) ..8 <sensible>
    ~unspecific <sensible>

    cookie-durations
    class galleta: cookie | cookies | rastreador* | píxel | píxeles | almacenamiento local
    =lifetime <galleta> ..24 ({period} | caduc* | vencimiento | expir* | duración | vida útil | plazo de conservación | (finaliz* | termin* | fin | cerrar | cierr* | cierre) ..4 (sesión | navegador | visita) | hasta que ..4 (borre* | elimin*) | permanec*)
    =lifetime ({period} | caduc* | expiran | duración | sesión del navegador) ..24 <galleta> ! (años de edad | menor* de)
    =lifetime ({period} | sesión | persistente* | caducidad | duración | vencimiento) &heading (<galleta> | rastreo)
    =third-party-access (terceros | tercera* | google | facebook | meta | socios | anunciantes | proveedores | otras empresas) ..16 <galleta>
    =third-party-access <galleta> ..16 (terceros | tercera* | google | facebook | meta | socios | anunciantes | proveedores | otras empresas | propias)
    =third-party-access (solo nosotros | nadie más | ningún tercero) & <galleta>

    uk-complaint-to-controller
    class queja: queja | quejas | quejarse | quejarte | reclamación | reclamaciones | reclamar | descontento | insatisfech*
    class vigilante: autoridad* | agencia | aepd | ico | comisionad* | regulador* | comisario
    + <queja> ..16 (contact* con nosotros | contáctenos | contáctanos | póngase en contacto | ponte en contacto | escríbanos | escríbenos | ante nosotros | a nosotros | nuestro servicio | nuestro formulario | {email} | {form}) ! <vigilante> ..8 ({email} | {form}) ! <queja> ..10 <vigilante>
    + (contact* con nosotros | contáctenos | contáctanos | escríbanos | escríbenos | dirigirse a nosotros | dirigirte a nosotros | diríjase a nosotros | en contacto con nosotros) ..16 <queja> ! <queja> ..8 <vigilante> ! (derechos de autor | infracción)
    + (presentar* | enviar* | remitir* | formular | plantear*) [..2] <queja> ..6 (ante nosotros | a nosotros | directamente | {email} | {form} | nuestro | nuestra) ! <vigilante>
    + (responderemos | atenderemos | tramitaremos | investigaremos | examinaremos | resolveremos | acusaremos recibo) ..8 <queja>
    + <queja> ..10 (antes de) ..8 <vigilante> &block (nosotros | {email} | {form})
    +# (procedimiento de (quejas | reclamaciones) | cómo (reclamar | quejarse))

    ccpa-collected-12m
    class año: (últimos | pasados | anteriores | precedentes) (12 | doce) [12] meses | (12 | doce) [12] meses (anteriores | previos | precedentes | pasados) | último año | año (anterior | pasado | precedente)
    class recogido: recopil* | recogid* | recogimos | recoge* | recogem* | recab* | obtenid*
    + <recogido> ..20 <año> ! (derecho | solicitud* | gratuit* | <no>)
    + <año> ..30 <recogido> ! (derecho | solicitud* | gratuit* | <no>)
    ~unspecific categorías ..8 <datos> ..8 <recogido>
    ~unspecific <recogido> ..10 categorías

    ccpa-sold-shared-12m
    class vendido: vend* | venta | ventas
    - <no> ..8 (<vendido> | compartid*) ..24 <año>
    - <año> ..12 <no> ..8 (<vendido> | compartid*)
    + <vendido> ..24 <año> ! (solicitud* | gratuit*)
    + <año> ..24 (<vendido> | compartid* ..6 tercer*) ! (solicitud* | gratuit*)
    ~unspecific <vendido> ..8 <datos>
    ~unspecific <datos> ..6 <vendido>

    ccpa-disclosed-12m
    class revelado: divulg* | revel* | comunicad* | comunicamos | cedid* | cedimos
    - <no> ..6 <revelado> ..24 <año>
    - <año> ..8 <no> ..6 <revelado>
    + <revelado> ..24 <año> ! (derecho | solicitud* | gratuit* | 1798 83)
    + <año> ..24 <revelado> ! (derecho | solicitud* | gratuit* | 1798 83)
    + (fines | finalidad* | propósito*) (comercial* | empresarial* | de negocio) &block <año> &block (<revelado> | compartid*)
    + (compart* | proporcionad*) ..24 <año> & (tercer* | proveedores | categorías) ! (<vendido> | derecho | solicitud*)
    + <año> ..24 compart* & (proveedores | prestadores | categorías) ! (<vendido> | derecho | solicitud*)
    ~unspecific (<revelado> | compart*) ..14 (fines | finalidad* | propósito*) (comercial* | empresarial*)

    ccpa-know-delete-correct
    class puede: derecho | derechos | puede | puedes | podrá | podrás | solicit*
    =right-to-know (derecho a saber | derecho a conocer | derecho de acceso | derecho a acceder | derecho a solicitar acceso | derecho a ser informad* | solicitud* de acceso | derecho de información)
    =right-to-know <puede> ..8 (revel* | divulg* | acce* | saber | conocer | copia | confirm*) ..10 <datos>
    =right-to-delete (derecho de (supresión | eliminación | cancelación | borrado) | derecho al olvido | derecho a (eliminar | suprimir | borrar) | solicitud* de (eliminación | supresión))
    =right-to-delete <puede> ..8 (elimin* | suprim* | supresión | borr*) ..10 (<datos> | cuenta | los | la)
    =right-to-correct (derecho de (rectificación | corrección) | derecho a (corregir | rectificar) | solicitud* de (corrección | rectificación))
    =right-to-correct <puede> ..8 (corregir* | corrija* | corrección | rectific* | actualiz* | modific*) ..10 (<datos> | cuenta | los | inexact*)

    ccpa-limit-sensitive
    + (limit* | restring*) ..10 (uso | divulgación | tratamiento | utilización) ..12 (sensible | sensibles | confidencial*)
    + derecho a limitar
    + (sensible | sensibles) ..12 (limitar | limite* | restringir) ..6 (uso | divulgación)
    - <no> ..10 (us* | utiliz* | divulg* | recopil* | trat* | compart*) ..10 (sensible | sensibles) ..24 (infer* | deduc* | características | distint* | 7027 | 1798 121 | limitar)
    - (sensible | sensibles) ..20 (<no> | solo | únicamente) ..10 (infer* | deduc* | permitid* | 7027 | 1798 121 | otros fines)
    - <no> ..4 (recopil* | trat* | utiliz*) ..5 (sensible | sensibles)

    ccpa-non-discrimination
    + (<no> | contra) ..8 (discrimin* | represalia* | penaliz* | perjudic* | trato diferente | trato distinto) ! (empleo | género | discapacidad)
    + derecho ..6 (no discriminación | no ser discriminad* | igual* servicio | igualdad de trato)
    + <no> ..4 (negaremos | denegaremos | niega | negará) ..6 (bienes | servicio | servicios) ..12 (derecho* | ejerc* | precio*)
    + (no discriminación | mismo precio | mismos precios | mismo servicio) & (derecho* | ejerc*)

    ccpa-request-methods
    class petición: solicitud | solicitudes | ejerc* | petición | peticiones
    =methods <petición> ..24 ({email} | {phone} | {form} | {link} | {url} | llam* | formulario* | contact* | escrib* | por correo | por teléfono | portal)
    =methods ({email} | {phone} | {form} | formulario web | número gratuito) &near <petición> &near (derecho* | privacidad | solicitud*)
    =verification (verific* | confirm* | comprob* | acredit* | autentic*) ..8 (identidad | <petición> | solicitante | quién es | consumidor*)
    =verification (solicitud* ..2 verificable* | <petición> ..10 (verific* | autentic*) | identidad ..8 (verific* | acredit* | comprob*))
    =authorized-agents (agente* | representante* | persona*) (autorizad* | designad*)
    =authorized-agents (agente* | representante* | otra persona) ..8 (en su nombre | en tu nombre | por cuenta)
    =authorized-agents (autoriz* | design*) ..4 (agente | representante)

    ccpa-minors-sale
    class joven: menores de (16 | dieciséis | 13 | trece | 18 | edad) | menor de (16 | 13 | 18) | menos de (16 | 13) | menores | niños | (13 | 16) años | 13 y 16 | 13 a 16
    - <no> ..14 (<vendido> | compart*) ..16 <joven>
    - <joven> ..14 <no> ..6 <vendido>
    + <vendido> ..6 <datos> ..16 <joven>
    + (optar por | aceptar | autorizar | opt in) ..10 <vendido> &near <joven>

    ccpa-financial-incentive
    class incentivo: incentivo económico | incentivos económicos | incentivo financiero | incentivos financieros | programa de fidelización | programas de fidelización | programa de fidelidad | programa de lealtad | programa de recompensas | programa de puntos | diferencia de precio | diferencias de precio
    - <no> ..6 (ofrec* | proporcion* | dispon*) ..6 <incentivo>
    + (incentivo* económico* | incentivo* financiero*) &block (valor | particip* | inscrib* | retir* | condiciones | adher* | darse de baja)
    + <incentivo> &block (valor ..4 <datos> | aceptar particip* | términos del incentivo)
    ~unspecific <incentivo>

    ccpa-metrics
    + (métricas | estadísticas | indicadores) ..12 solicitudes
    + número de ..6 solicitudes & (recib* | atendid* | denegad* | rechazad* | cumplid* | mediana | promedio)
    + solicitudes ..10 métricas
    + (mediana | promedio | media) ..10 días ..10 (respond* | respuesta | solicitud*)
    + solicitudes (recibidas | atendidas | denegadas) &near (denegad* | rechazad* | mediana | promedio | {number})

    caloppa-review
    class cambiar: modificar* | modifique* | cambiar* | cambie* | actualizar* | actualice* | corregir* | corrija* | rectificar* | editar* | edite*
    + (revisar* | revise* | consultar* | consulte* | acceder | acceda | ver | comprobar*) ..12 <cambiar> ..12 (<datos> | cuenta | perfil) ! (política | podemos | terceros | piratas | no autorizad* | otros usuarios)
    + <cambiar> ..4 (sus | su | tus | tu | los | la | cualquier) ..4 (<datos> | cuenta | perfil) ..16 ({email} | {link} | {form} | contact* | escrib* | ajustes | configuración | cuenta | solicit* | en cualquier momento | desde | mediante | a través)
    + (puede | puedes | podrá | podrás) ..8 <cambiar> ..8 (<datos> | cuenta | perfil) ! (política | configuración del navegador)
    - <no> ..6 (mant* | ofrec* | dispon*) ..6 (proceso | procedimiento) ..8 (revis* | modific*)
    ~unspecific (acceder | acceso | revisar) ..8 <datos> & (derecho* | solicit* | puede | puedes)

    caloppa-third-party-tracking
    class otro: tercer* | terceras | otras empresas | socios | anunciantes | redes publicitarias | proveedores | google | facebook | meta | otros
    class varios: otros sitios | otras páginas | otras webs | otras aplicaciones | (distintos | diferentes | diversos) sitios | (distintas | diferentes | diversas) (páginas | webs | aplicaciones) | a lo largo del tiempo | sitios web que visita* | entre sitios | entre dispositivos | en internet
    - <no> ..12 (rastre* | sigue* | seguim* | seguir* | hacemos seguimiento | realizamos seguimiento) ..16 <varios>
    - <no> ..6 (permit* | autoriz* | dej*) ..10 (tercer* | otros) ..10 (rastre* | sigan | recopil* | seguimiento)
    - <no> ..4 (rastreo | rastreadores | cookies) de terceros
    + <otro> ..24 <varios> & (rastre* | recopil* | recog* | seguimiento | activid* | perfil* | visita*) ! (enlaces | responsables de)
    + <varios> ..24 <otro> & (rastre* | recopil* | recog* | seguimiento | activid* | perfil*) ! (enlaces | responsables de)
    + (permit* | autoriz*) ..6 terceros ..6 (rastre* | seguimiento | recopil*)
    + (publicidad | anuncios) ..4 (interés | intereses | comportamiento | comportamental | personalizad* | dirigid*) &near <otro> &near (cookie* | rastre* | visit* | identificador* | recopil*)
    + (remarketing | retargeting | doubleclick)
    ~unspecific <otro> ..10 (cookie* | rastre* | publicidad)

    shine-the-light
    + (shine the light | 1798 83)
    + tercer* ..8 (marketing directo | fines de marketing | mercadotecnia directa) &block (california* | solicit* | optar)
    + california* ..40 (marketing directo | mercadotecnia directa)
    - <no> ..8 (compart* | divulg* | revel* | vend* | ced* | proporcion* | comunic*) ..18 (tercer* | otras empresas | socios) ..10 ((fines | finalidad* | propósito*) ..4 (marketing | publicitari* | promocional* | mercadotecnia) | marketing directo)

    minor-content-removal
    + 22581
    + (menor* de (18 | edad | dieciocho) | menores) ..40 (elimin* | retir* | borr* | suprim*) ..16 (contenido* | publicad* | publicacion*)
    + (elimin* | retir* | borr* | suprim*) ..16 (contenido* | publicad* | publicacion*) ..30 (menor* de (18 | edad) | menores)
    """
}
