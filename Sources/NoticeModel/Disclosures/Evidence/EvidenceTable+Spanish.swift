extension EvidenceTable {
  /// Spanish.
  static let spanish: StaticString = """
    gap 7
    class no: no | nunca | ningun | ninguna | ninguno | sin | ni | tampoco | jamas
    class datos: datos | informacion | dato
    class forma: incorporated | sl | slu | srl | sas | sociedad limitada | sociedad anonima | inc | llc | ltd | limited | gmbh | bv | corporation | s a | s l | s l u | s r l | s a s | @sa | s a de c v | ltda | asociacion | fundacion
    class ajeno: google | facebook | meta | microsoft | amazon | apple | twitter | stripe | paypal | cloudflare | sentry | revenuecat | telemetrydeck | supabase | openai | anthropic | hotjar | mailchimp | amplitude | digitalocean | vercel | tencent
    class grupo: studio | studios | games | apps | app | technology | technologies | tech | labs | lab | software | team | group | media | digital | dev | interactive | entertainment | solutions | systems | project

    controller-identity
    + {name} <forma> ! <ajeno> [..2] <forma> ! (en nuestro nombre | por nuestra cuenta | encargad* del tratamiento | encargad* de tratamiento) ! limited use
    + responsable* [del | de los | de] [tratamiento | datos] ..10 {name} ! articulo ! ^ responsable* [del | de] [los] [tratamiento] [de] [datos] $ ! politica de privacidad
    + {name} ..10 (domicilio social | cif | nif | registro mercantil | inscrit*)
    + ^ [el | la] (desarrollador | desarrolladora | editor | editora | titular) {name} {name} ! {name} <grupo>
    + (desarrollad* | creada | creado | operad* | publicad*) por {name} {name} ! <ajeno> ! {name} <grupo>
    + (opera | gestiona | desarrolla | publica) {name} {name} ! {name} <grupo>
    + (empresario individual | trabajador autonomo) ..8 {name}
    + {name} ..4 (empresario individual | trabajador autonomo)
    + ^ entidad (legal | juridica) {name}
    ~brand-only (nosotros | nuestr*)

    contact-channel
    + {email}
    + {phone}
    + {postal}
    + {form} & (contact* | formulario | escrib*)
    + formulario de contacto
    ~no-direct-channel (contact* | escrib*) ..2 (nosotros | nos)
    ~no-direct-channel (contactenos | contactanos | contactarnos | escribenos | escribanos)

    postal-address
    + {postal} ! (agencia | google | facebook | aepd | autoridad)
    + {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @parkway | @lane | @suite) ! (google | facebook | commissioner*)
    + (calle | avenida | plaza | paseo | carretera | av | c) ..6 {number} ! (agencia | google | autoridad)
    + (apartado de correos | apartado postal)
    + (domicilio | direccion postal | correo postal | domicilio social | ubicad*) ..10 {number} ! (google | agencia | ip | servidor*)
    + direccion (registrada | social) ..6 {number}
    ~foreign-address {postal}

    dpo-or-representative
    class delegado: delegad* de proteccion de datos | oficial de proteccion de datos | responsable de proteccion de datos | data protection officer | oficial de privacidad | responsable de privacidad | encargado de proteccion de datos
    + (oficial | director | directora | responsable | encargado | encargada) de [la] privacidad &near ({email} | {phone} | {postal} | {link} | {form})
    + <delegado> &near ({email} | {phone} | {postal} | {link})
    + <delegado> & (contact* | direccion | escrib* | correo)
    + dpo &near ({email} | {phone} | {postal} | {link}) & (nuestro | el | del | contact*)
    + representante* ..8 (union | europe* | articulo 27 | ue | reino unido) &near ({email} | {phone} | {postal} | {link} | {form})
    ~role-alone <delegado>
    ~role-alone dpo

    data-categories
    class clase: nombre | nombres | apellido* | correo electronico | email | e mail | telefono | direccion | direcciones | direccion ip | direcciones ip | ip | ubicacion | localizacion | geolocalizacion | dispositivo* | navegador | edad | genero | sexo | nacimiento | foto* | imagen* | pago* | tarjeta* | usuario | contrasena* | uso | registro* | cookies | sistema operativo | fallo* | pedido* | compra* | contactos | mensajes | salud | codigo postal | idioma | cuenta | identificador*
    class recoger: recopil* | recog* | recib* | almacen* | trat* | proces* | registr* | obten* | proporcion* | facilit* | solicit* | inclu* | como | tales como | por ejemplo | siguientes | recab* | guard*
    - (no | ni | sin) ..8 (recopilacion | recoleccion | recogida) ..4 (datos | estadistic* | informacion)
    + <recoger> ..12 <clase>
    + <clase> ..8 (recopil* | almacena* | tratad* | procesad* | registrad* | recogid*)
    + <clase> &heading (datos | informacion | recopil* | recog*)
    + ^ [su | sus | el | la | los | tu | tus] <clase> &near <recoger>
    - <no> ..6 (recopil* | almacen* | recog* | trat* | guard* | proces*) ..8 (datos | informacion)
    ~no-kind (recopil* | trat* | recog*) ..6 <datos>

    purposes
    class fin: respond* | contactar* | procesar ..2 (pedido* | pago* | solicitud*) | entreg* | enviar* | envio* | personaliz* | adapt* | analiz* | analisis | prevenir | detectar | proteg* | cumplir | verific* | autentic* | identific* | marketing | promoc* | public* | notific* | inform* | factur* | pago* | registr* | resolver | entender | comprender | medir | gestion* | administr* | ejecutar | comunic* | estadistic* | fraude* | seguridad | boletin* | investig* | asistencia | soporte | atencion al cliente | pedido* | crear | mostrar | diagnost* | corregir | conectar* | calcular | mostrar* | bloquear | desbloquear | sincroniz* | estabilidad | rendimiento | determin*
    + (us* | utiliz* | trat* | recopil* | necesit* | necesari* | compart* | permit* | ayud* | proces*) ..8 (para | con el fin | a fin de | fines | finalidad* | con fines) ..6 <fin>
    + para ..4 <fin> &heading (us* | utiliz* | finalidad* | por que | como | para que)
    + ^ (para | con el fin de) ..3 <fin>
    + ^ [la | el] <fin> &near ((us* | utiliz* | trat* | recopil*) ..10 (para | fines | finalidad* | siguiente*))
    + (finalidad* | fines | proposito*) ..8 <fin>
    ~vague-purpose (us* | utiliz* | trat*) ..8 (proporcionar | mejorar)

    legal-basis
    + (base legal | bases legales | base juridica | bases juridicas | legitimacion | base legitima | base de legitimacion | fundamento juridico | fundamento legal | legitima el tratamiento)
    + interes* legitimo* ! opon* ! (derechos e intereses)
    + ejecucion ..4 contrato & (trat* | base | necesari* | datos)
    + (articulo | art) [..1] (6 | 9) ..10 (rgpd | reglamento general)
    + (basa* en | basado* en | sobre la base de | fundamenta* en) ..6 (consentimiento | contrato | interes* | obligacion*)
    ~implied-consent (consentimiento | al utilizar | al usar)

    recipients
    class destinatario: proveedor* | prestador* | socio* | encargad* | filial* | autoridad* | tribunal* | anunciante* | afiliad* | empresas del grupo | tercero* | terceras | fuerzas | administracion* | asesor* | banco* | google | apple | revenuecat | firebase | admob | openai | amazon | stripe | paypal | microsoft | facebook | cloudflare | destinatario* | agencias
    + (compart* | divulg* | revel* | comunic* | transfer* | ced* | cesion* | proporcion* | facilit* | transmit* | vend* | acceso | envi*) ..12 (a | con | al | por | de | entre) ..8 <destinatario>
    + (utilizamos | recurr* | contrat* | trabajamos) ..6 (proveedor* | tercero* | socio* | prestador* | google | stripe)
    + <destinatario> ..10 (tienen acceso | trat* | recib* | acced* | proces*) ! (internet | hacker* | delincuente*)
    + <destinatario> &heading (compart* | destinatario* | comunic* | divulg* | tercero* | cesion*)
    - <no> ..8 (compart* | vend* | divulg* | revel* | comunic* | ced* | transfer* | alquil*) ..10 (tercero* | nadie | terceras)
    + (utiliza* | usa | usamos) ..4 (servicios de tercer* | servicios extern* | proveedor* extern*)
    + {name} &heading (servicios de tercer* | proveedores | destinatario*)
    + compart* ..8 con {name}
    + (redes publicitarias | redes de publicidad | redes de anuncios | socios publicitarios) ..6 (us* | utiliz* | recopil* | pueden)
    + servicios de tercer* ..4 (us* | utiliz*)
    - <no> ..8 (compart* | vend*) ..6 <datos>
    ~unnamed-recipients (compart* | tercero*)

    international-transfers
    + (transfer* | transmit* | almacen* | trat* | aloj* | proces* | transferencia*) ..12 (fuera de | fuera del | al extranjero | tercer* pais* | terceros paises | estados unidos | ee uu | otros paises | otro pais | paises fuera | pais distinto | pais diferente) ! (ordenador | computadora | dispositivo)
    + (fuera del | fuera de la | terceros paises | extranjero) ..12 (transfer* | trat* | almacen*)
    + (clausulas contractuales tipo | clausulas tipo | decision de adecuacion | decisiones de adecuacion | privacy shield | escudo de privacidad | data privacy framework | nivel de proteccion adecuado | nivel adecuado de proteccion | normas corporativas vinculantes | garantias adecuadas)
    + transferencia* internacional*
    +# transferencia* ..3 (internacional* | datos | fuera) ! (archiv* | ficher*)
    - <no> ..6 transfer* ..10 (fuera | terceros paises | internacional* | extranjero)
    + transferencia* transfronteriza*
    + marco de (privacidad de datos | privacidad de los datos | proteccion de datos)
    ~server-place servidor* ..8 (ubicad* | situad* | espana | europa)

    retention
    class guardar: conserv* | almacen* | guard* | reten* | mant* | archiv* | elimin* | borr* | suprim* | supresion | destru* | anonimiz*
    + <guardar> ..14 {period} ! cookie* ! (respuesta | respond*)
    + {period} ..12 <guardar> ! cookie* ! respond*
    + {period} &heading (conserv* | plazo* | cuanto tiempo | retencion | almacenamiento)
    + <guardar> ..12 (mientras | hasta | durante | por la duracion | tanto tiempo como) ..8 (cuenta | cliente* | miembro | usuario | elimin* | solicit* | contrat* | relacion | registr* | desinstal* | suscri* | vigen*)
    + (mientras | hasta que) ..6 (cuenta | elimin* | solicit* | cliente* | revoc* | cancel*) & <guardar>
    + <guardar> ..8 (despues | tras | una vez | al) ..4 (cierre | cerrar | elimin* | terminacion | finaliz* | fin de | baja | cancelacion)
    + (plazo* de conservacion | periodo* de conservacion | periodo de retencion) ..12 (depend* | determin* | vari* | criterio* | legal*)
    - <no> ..6 (conserv* | guard* | almacen*) &heading (conserv* | plazo* | cuanto | almacenamiento) ! (recopil* | exige | requiere)
    + (elimina* | borra* | suprim* | eliminad* | borrad*) ..3 (cuando | si | al | una vez) ..3 (elimin* | borr* | desinstal* | cerr* | cierr* | cancel*) ! (puede | puedes | podra)
    + (cuando | si | al) ..3 (elimin* | borr* | desinstal* | cerr* | cierr*) ..12 (se elimina* | se borra* | eliminad* | borrad* | suprimid*) ! (puede | puedes | podra)
    + (eliminar | elimina | borrar) (su | tu) ..5 (eliminara* | se elimina* | elimina tambien | borrara*)
    + <guardar> ..4 mientras ..6 instalad*
    - <no> ..6 (retien* | conserv*) ..6 (texto* | copia* | ningun* | contenido) ! recopil*
    + (permanecen | permanece | quedan) ..8 hasta ..6 (elimin* | borr* | desinstal*)
    + (eliminar | borrar | desinstalar) (su | tu | la) ..3 (cuenta | aplicacion | app) ..3 (elimina* | borra* | suprim*) ! (puede | puedes)
    - (retencion cero | cero retencion | cero conservacion)
    + en memoria & (<no>)
    ~no-period (tiempo necesario | mientras ..3 necesari* | durante ..3 necesari*)
    ~no-period <guardar> ..6 <datos>

    data-subject-rights
    class derecho: derecho | derechos | puede | podra | puedes | posibilidad | solicitar | ejercer | obtener | pedir
    class reservar: (reservamos | se reserva | se reservan | me reservo | reservarnos | reservandonos) ..2 (derecho | derechos | facultad)
    =access <derecho> ..12 (acceso | acceder | copia | consultar | conocer) & (datos | informacion) ! <no> ! acceso a ..3 (camara | fotos | microfono | ubicacion | determinadas funciones) ! (reservamos | se reserva) ! <reservar>
    =access derecho de acceso ! <reservar>
    =access ^ [el | derecho | de | a] (acceso | acceder) ..8 &near (derecho | derechos) ! <reservar>
    =correction <derecho> ..14 (rectific* | correg* | correccion | modific* | actualiz* | edit*) & (datos | informacion | cuenta | perfil) ! politica ! <reservar>
    =correction rectificacion ! <reservar>
    =deletion <derecho> ..14 (elimin* | suprim* | supresion | borr* | olvido | cancelacion) ! <reservar>
    =deletion (derecho de supresion | supresion | derecho al olvido) ! <reservar>
    =portability portabilidad ! <reservar>
    =restriction (limitacion del tratamiento | limitacion | limitar el tratamiento | restriccion | restringir) ! <reservar>
    =objection (derecho de oposicion | oposicion | oponer* | opongas) ! <reservar>
    =access ^ (acceso | acceder | ver) ..10 &heading (derechos | opciones) ! <reservar>
    =correction ^ (rectific* | corregir | modificar) ..10 &heading (derechos | opciones) ! <reservar>
    =deletion ^ (eliminar | eliminacion | borrar) ..10 &heading (derechos | opciones) ! <reservar>
    =access ^ ..6 (acceder) ..8 &near (derecho | derechos) ! <reservar>
    =correction ^ ..6 (rectificar | corregir) ..8 &near (derecho | derechos) ! <reservar>
    =deletion ^ ..6 (eliminar | suprimir | borrar) ..8 &near (derecho | derechos) ! <reservar>
    ~one-right (sus derechos | tus derechos) ! <reservar>

    withdraw-consent
    + (retir* | revoc* | retirada) ..8 consentimiento
    + consentimiento ..14 (retir* | revoc* | retirada)
    ~opt-out-only (cancelar ..3 suscripcion | opt out | darse de baja | darte de baja | optar por no)

    complaint-authority
    class guardian: autoridad* | organismo* | agencia | aepd | comisionado | regulador* | control | inai | cnil | ico | aepd | edpb
    + (reclamacion* | queja* | denuncia* | recurrir | reclamar) ..16 <guardian>
    + <guardian> ..14 (reclamacion* | queja* | denuncia*)
    ~authority-only (aepd | autoridad de control)

    automated-decisions
    + (decision* | toma de decisiones) ..4 automatizad* ! (derecho | objeto de | opon*)
    + (elaboracion de perfiles | perfilado) ..10 (<no> | utiliz* | realiz* | llev*) ! (derecho | opon*)
    + <no> ..8 (decision* ..2 automatizad* | elaboracion de perfiles)
    +# (decision* ..3 automatizad* | elaboracion de perfiles)
    - <no> ..10 (perfilado | perfiles) ! derecho
    ~passing-mention (elaboracion de perfiles | automatizad*)

    sources-of-data
    + (obten* | recopil* | recib* | recog*) ..8 (registros | fuentes | directorios) ..2 (publicos | publicas)
    + (recib* | obten* | recopil* | recog* | proced* | provien* | recab*) ..10 (de | a traves | desde) ..5 (tercero* | socio* | otras fuentes | redes sociales | medios sociales | plataformas sociales | fuentes publicas | facebook | google | publicamente | otros usuarios | otras empresas) & (datos | informacion* | perfil | cuenta) ! (obten mas | mas informacion)
    + (fuentes de acceso publico | fuentes publicas | publicamente disponible* | fuentes accesibles)
    + (inici* sesion | registr*) ..8 (facebook | google | apple | twitter | redes sociales) & (datos | informacion | perfil)
    +# (fuentes | otras fuentes | origen ..3 datos)
    + ({name} [..1] oauth | oauth ..4 {name}) & <datos>
    + (de estos servicios ..4 (recibimos | obtenemos) | (recibimos | obtenemos) ..8 de (estos servicios | estas plataformas))
    + inicio* de sesion social*
    ~own-sources-only (nos proporciona | automaticamente | directamente)

    security
    + (personal | empleados | personas) ..3 autorizad* ..6 (acceso | acceder | accede*)
    + acceso ..8 (limitad* | restringid*) ..6 (personal | empleados | personas)
    + (medida* | precaucion* | salvaguarda* | procedimiento*) ..6 (seguridad | tecnicas | organizativas | apropiadas | adecuadas | razonables | proteccion | fisicas) ! encargad* ..4 deb* ! (recomienda* | recomend* | aconsej*)
    + (cifr* | encript* | ssl | tls | cortafuegos | firewall* | control* de acceso | seudonimiz*)
    + (proteg* | asegur*) ..12 (no autorizad* | perdida | uso indebido | divulgacion | alteracion | destruccion)
    + (100 | totalmente | absoluta | completamente) ..5 (segur* | seguridad)
    + (a traves de | via | por | mediante | protocolo | con) https
    + (soc 2 | iso 27001)
    ~heading-only seguridad

    children
    + (dirigid* | destinad* | dirige* | orientad*) ..4 (menores | ninos | ninas)
    + (menor* de | menos de | al menos | mayor* de) ..3 {number} [anos] & (nin* | menor* | anos)
    + (ninos | nino* | menor* | menores) ..12 (edad | anos | padre* | tutor* | consciente* | dirig* | sabiendas)
    + (sabiendas | conscientemente | intencionad*) ..10 (nin* | menor*)
    +# (menores | nin* | infantil)
    + disen* ..4 (ninos | menores | ninas)
    +# infanti*
    + (recopil* | recog*) ..8 (ninos | menores)
    +# edad minima
    ~passing-mention (ninos | menores)

    cookies-tracking
    class rastreador: cookie | cookies | baliza* | pixel* | rastreador* | almacenamiento local | identificador de publicidad | google analytics | matomo | herramientas de analisis | tecnologias de seguimiento
    - (no | ni | sin) ..3 (rastrea* | rastreo | seguimiento)
    + (id de publicidad | identificador de publicidad | identificador publicitario | identificador de anuncios | advertising id)
    + <rastreador> ..14 (utiliz* | archivo* | fichero* | almacen* | navegador | rechaz* | acept* | bloque* | elimin* | desactiv* | necesari* | sesion | permit* | son | sirven | instal* | config* | us*)
    + (utiliz* | us* | con | mediante | a traves | por | instal*) ..8 <rastreador>
    - <no> ..6 <rastreador> ! (us* | utiliz*) ..3 (datos | informacion) ..4 para
    - (ningun* | no utilizamos | no usamos | sin) ..6 (analitica* | rastreo | rastreador*)
    - <no> ..8 (analitica* | analisis) & (publicidad | terceros)
    + (identificador* (de | del) (dispositivo* | publicidad) | identificador* publicitari*)
    - <no> ..8 telemetria
    ~passing-mention <rastreador>

    changes-to-notice
    + (modific* | actualiz* | cambi* | revis* | alteraci*) ..10 (politica* | aviso | declaracion | privacidad | documento) ! (su eleccion | tu eleccion | sus preferencias | tus preferencias)
    + (politica* | aviso | declaracion | privacidad) ..12 (modific* | actualiz* | cambi* | revis*)
    +# (cambios | modificacion* | actualizacion*)

    effective-date
    + (actualizacion | actualizad* | vigor | vigente | vigencia | efectiv* | modific* | fecha | version | revision | revisad* | publicad* | desde) ..8 {date} ! (rgpd | reglamento | ley)
    + ^ ..1 {date} ..1 $
    + {date} ..5 (vigor | actualizacion | modificacion)
    ~no-date (ultima actualizacion | fecha de entrada en vigor)

    do-not-track
    + (do not track | dnt | no rastrear | no seguir | global privacy control | gpc) ..16 (respond* | respet* | reconoc* | senal* | honr* | trat* | admit* | compatib*)
    + (respond* | respet* | reconoc* | senal*) ..14 (do not track | dnt | no rastrear | global privacy control | gpc)
    + (activ* | envi* | configur* | senal*) ..14 (do not track | dnt | no rastrear | global privacy control | gpc)
    + (do not track | dnt | global privacy control | gpc) ..14 (activ* | envi* | configur* | permit* | ofrec*)
    +# (do not track | no rastrear | global privacy control)
    ~link-only (do not track | dnt)

    sale-opt-out
    + <no> ..8 (vend* | alquil* | venta | comercializ*)
    + (vend* | venta) ..6 (datos | informacion) & (nosotros | no | optar | exclu*)
    - ^ ..6 (vender | vendemos | vendo) &near (<no> ..1) $ & (datos | informacion)
    - ^ ..2 (datos | informacion) ..8 (vender | vendemos | vendo) &near (<no> ..1) $
    ~right-only venta
    """
}
