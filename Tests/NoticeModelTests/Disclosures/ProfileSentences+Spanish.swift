extension ProfileSentences {
  static let spanish = ProfileSentences(
    language: "es",
    list: """
      joint-controllers
      present Somos corresponsables del tratamiento junto con el refugio; un acuerdo reparte las obligaciones entre ambos.
      partial El refugio y nosotros somos corresponsables del tratamiento.
      legitimate-interest-named
      present Tratamos esos datos sobre la base de nuestro interés legítimo en prevenir el fraude.
      present El envío de comunicaciones comerciales sobre productos similares responde al interés legítimo de la empresa.
      partial Puede oponerse al tratamiento basado en el interés legítimo, también al marketing directo.
      partial El fundamento es el interés legítimo del responsable (artículo 6.1 f del RGPD).
      transfer-safeguards
      present Las transferencias a ese país se amparan en las cláusulas contractuales tipo de la Comisión Europea.
      present Estos países no garantizan un nivel adecuado, por lo que aplicamos cláusulas contractuales aprobadas por la Comisión Europea o pedimos su consentimiento explícito a la transferencia.
      partial Aplicamos garantías adecuadas cuando los datos salen al extranjero mediante transferencias.
      absent No hacemos transferencias internacionales de datos.
      provision-required
      present Si no nos facilita su dirección, no podremos enviarle el mapa.
      present Los campos marcados con un asterisco son de cumplimentación obligatoria.
      present La negativa a facilitar los datos solicitados supondrá la imposibilidad de prestar el servicio.
      present No está obligado a proporcionarnos sus datos personales, pero sin ellos no podemos tramitar el pedido.
      absent Usted nos facilita su dirección cuando encarga un mapa.
      absent Le facilitamos copia de los datos en el plazo de un mes.
      absent Conservamos los datos que usted nos proporciona por obligación legal.
      absent Facilitamos sus datos a las autoridades cuando es obligatorio por ley.
      adm-logic
      present La decisión automatizada tiene en cuenta los criterios siguientes: número de pedidos e importes pendientes.
      present Utilizamos un algoritmo que valora su historial de pagos; si la puntuación es baja, el pedido se rechaza.
      partial Tiene derecho a no ser objeto de una decisión automatizada.
      partial No se toman decisiones automatizadas sobre usted con lógica alguna distinta del derecho aplicable.
      special-category-data
      present Solo tratamos datos de salud con su consentimiento explícito.
      denied No recabamos datos sensibles.
      present La base para tratar categorías especiales de datos es el artículo 9.2 a) del RGPD.
      partial Los datos de salud merecen una protección especial.
      absent Tratamos su nombre y su correo.
      partial Respetamos las opiniones políticas y convicciones religiosas de todos.
      cookie-durations
      present La cookie de idioma caduca a los 30 días. Ningún tercero coloca cookies: solo nosotros leemos esta cookie.
      present Las cookies de terceros, como las de Google, permanecen en su equipo durante dos años.
      partial La cookie de idioma caduca a los 30 días.
      absent Nuestro sitio utiliza cookies.
      uk-complaint-to-controller
      present Puede presentar una reclamación directamente ante nosotros: quejas@mapas.example.
      present Si no está satisfecho con nuestra respuesta, contacte con nosotros para formular una queja antes de acudir a la autoridad.
      absent Puede presentar una reclamación ante la Agencia Española de Protección de Datos.
      absent Tiene derecho a presentar una reclamación ante la AEPD (www.aepd.example).
      ccpa-collected-12m
      present En los últimos 12 meses hemos recopilado las siguientes categorías de datos: identificadores y pedidos.
      present A continuación se indican las categorías de información personal que hemos recopilado durante los doce meses anteriores.
      partial Recopilamos varias categorías de información personal.
      absent Puede solicitar dos veces al año las categorías recopiladas en los últimos 12 meses; es su derecho.
      ccpa-sold-shared-12m
      present En los últimos doce meses no hemos vendido ni compartido datos personales.
      partial No vendemos sus datos personales.
      ccpa-disclosed-12m
      present En los últimos 12 meses hemos divulgado identificadores a imprentas con fines comerciales.
      present Durante los 12 meses anteriores hemos compartido identificadores con proveedores de servicios.
      partial Divulgamos identificadores a imprentas con fines comerciales.
      absent Compartimos identificadores con proveedores.
      ccpa-know-delete-correct
      present Tiene derecho a saber qué información tenemos, derecho a eliminar sus datos y derecho a corregir los datos inexactos.
      partial Tiene derecho a saber qué información tenemos sobre usted.
      ccpa-limit-sensitive
      present Puede limitar el uso y la divulgación de su información personal sensible.
      absent Guardamos la información sensible en un armario cerrado.
      ccpa-non-discrimination
      present No le discriminaremos por ejercer sus derechos de privacidad.
      present Tiene derecho a no sufrir represalias ni discriminación por ejercer sus derechos de privacidad.
      absent Prohibimos la discriminación por razón de género en el empleo.
      absent No discriminamos entre senderos fáciles y difíciles en los mapas de género histórico.
      ccpa-request-methods
      present Envíe su solicitud a datos@mapas.example. Verificaremos su identidad antes de responder a la solicitud. Un agente autorizado puede presentarla en su nombre.
      present Para ejercer sus derechos, llámenos al 900 123 456 o rellene este formulario. Tendremos que confirmar su identidad. También puede designar a un representante autorizado para que actúe por usted.
      partial Envíe su solicitud a datos@mapas.example.
      partial Para ejercer sus derechos, llámenos.
      ccpa-minors-sale
      present No vendemos ni compartimos los datos personales de menores de 16 años.
      absent No vendemos datos personales a nadie.
      ccpa-financial-incentive
      present El incentivo económico consiste en un mapa gratuito; su valor guarda relación con sus datos y puede retirarse cuando quiera.
      partial Tenemos un programa de fidelización para excursionistas.
      ccpa-metrics
      present Número de solicitudes recibidas el año pasado: 14, de las que fueron atendidas 13.
      absent Respondemos a las solicitudes en el plazo legal.
      caloppa-review
      present Puede revisar y modificar sus datos en la página de su cuenta.
      present Para actualizar o corregir su información personal, acceda a su cuenta en cualquier momento.
      absent Podemos modificar esta política de privacidad.
      absent Consulte la política de privacidad actualizada.
      absent Acceder a las cuentas de otros usuarios o modificar sus datos está prohibido.
      caloppa-third-party-tracking
      present No permitimos que terceros rastreen su actividad en nuestra tienda.
      present Terceros como Google pueden recopilar información sobre sus actividades a lo largo del tiempo y en distintos sitios web.
      absent Nuestra tienda muestra publicidad de terceros.
      absent Los sitios web de terceros tienen sus propias normas.
      shine-the-light
      denied No revelamos datos personales a terceros para sus fines de marketing.
      absent Le enviamos marketing por correo postal.
      minor-content-removal
      present Los menores de 18 años pueden pedir que se elimine el contenido que hayan publicado.
      absent Podemos eliminar el contenido que incumpla las normas.
      us-state-appeal
      present Si rechazamos su solicitud, puede apelar nuestra decisión en el plazo de 30 días.
      absent Puede recurrir la decisión ante los tribunales.
      tx-sensitive-sale-notice
      present AVISO: podemos vender sus datos personales sensibles.
      absent Tratamos sus datos personales sensibles con cuidado.
      coppa-operators
      present Mapas del Valle S.L., calle Mayor 4, 28013 Madrid, teléfono 91 555 01 02, hola@mapas.example
      partial Escriba a hola@mapas.example.
      coppa-practices
      denied No recopilamos a sabiendas datos de menores de 13 años.
      absent Los menores disfrutan mucho en la montaña.
      coppa-parent-rights
      present Los padres pueden consultar los datos de su hijo, pedir que se eliminen y negarse a que se recojan más.
      present El padre, madre o tutor podrá acceder a la información del menor, solicitar que la borremos e impedir que sigamos recogiéndola.
      partial Los padres pueden consultar los datos de su hijo.
      absent Los padres deciden qué excursión conviene.
      coppa-retention-policy
      present Los datos de los niños se conservan hasta el final de la excursión.
      absent Guardamos los mapas en un archivo mientras sean útiles.
      lgpd-encarregado
      present Nuestra delegada de protección de datos es Ana Lima: ana@mapas.example
      partial Hemos nombrado una delegada de protección de datos.
      lgpd-agents-responsibility
      present El responsable del tratamiento responde de los daños y el encargado del tratamiento sigue sus instrucciones.
      absent El responsable del tratamiento es Mapas del Valle.
      pipeda-openness
      present Nuestra responsable de privacidad es Ana Lima, ana@mapas.example. Para acceder a sus datos, escriba y solicite una copia. Guardamos su nombre y su correo.
      partial Nuestra responsable de privacidad es Ana Lima, ana@mapas.example.
      qc-person-in-charge
      present La persona responsable de la protección de la información personal es Ana Lima, ana@mapas.example.
      partial Hay una persona responsable en cada refugio.
      qc-governance
      present Nuestras políticas y prácticas sobre la información personal fijan los roles y las responsabilidades del personal.
      partial Tenemos políticas y prácticas para casi todo.
      qc-confidentiality-policy
      present Esta es nuestra política de confidencialidad. Avisaremos por correo de cualquier modificación de la política.
      partial Esta es nuestra política de confidencialidad.
      qc-tracking-profiling
      present Puede activar o desactivar la geolocalización en los ajustes.
      partial La geolocalización sirve a los excursionistas.
      fadp-destination-state
      present Los datos se transfieren a Alemania y a los Países Bajos.
      partial Los datos se transfieren a terceros países.
      appi-joint-use
      present Hacemos un uso conjunto de los datos con el refugio; las categorías son nombre y correo, y la responsable es Ana Lima.
      absent El refugio y la tienda comparten un tejado.
      appi-disclosure-procedure
      present Para solicitar el acceso, la rectificación o la supresión de sus datos, rellene el formulario.
      absent Usted puede pedir un mapa por teléfono.
      appi-complaint-desk
      present Dirija sus quejas y consultas a quejas@mapas.example.
      absent Recibimos pocas quejas de los excursionistas.
      pipa-outsourcing
      present Subcontratamos el envío de paquetes con empresas de mensajería.
      absent Enviamos los paquetes el mismo día.
      absent Puede cambiar la configuración de los servicios de terceros.
      pipa-destruction
      present Los documentos en papel se destruyen mediante trituración y los archivos se borran de forma irreversible.
      present Una vez vencido el plazo, los datos se eliminan de manera segura y definitiva.
      absent El viento destruye las señales del camino.
      partial Eliminamos los datos antiguos.
      pipa-cpo
      present La responsable de privacidad es Ana Lima: ana@mapas.example
      partial Cada sede tiene una responsable de privacidad.
      pipa-auto-collection
      present Puede rechazar las cookies en la configuración de su navegador.
      partial Las cookies recuerdan su idioma.
      pipl-separate-consent
      present Le pediremos por separado su consentimiento para tratar datos sensibles.
      absent Tratamos sus datos con su consentimiento.
      pipl-cross-border
      present El destinatario en el extranjero es un receptor: fuera de China recibe los datos Nube Clara, clara@nube.example, con la finalidad de alojarlos.
      absent Viajamos al extranjero cada verano.
      dpdp-itemised
      present Recopilamos datos como su nombre y su correo. Utilizamos los datos para enviarle mapas. Puede retirar su consentimiento. Puede presentar quejas ante la Junta de Protección de Datos.
      partial Recopilamos datos como su nombre y su correo. Utilizamos los datos para enviarle mapas.
      apple-third-party-protection
      present Exigimos a los proveedores que ofrezcan el mismo nivel de protección de los datos.
      present Nuestros proveedores están obligados contractualmente a proteger los datos con arreglo a esta política.
      partial Los proveedores tienen sus propias políticas de privacidad.
      absent Nuestros proveedores imprimen los mapas.
      play-privacy-contact
      present Si tiene preguntas sobre su privacidad, escriba a datos@mapas.example.
      partial Contáctenos cuando quiera.
      play-deletion
      present Puede eliminar su cuenta y sus datos en los ajustes de la aplicación.
      present Si desea borrar su cuenta, escríbanos a baja@mapas.example.
      absent Eliminamos los datos de las cuentas antiguas.
      absent Borramos la pizarra cada noche.
      ? officer-appointed
      yes Nuestro delegado de protección de datos se llama Juan Ríos.
      no No estamos obligados a designar un delegado de protección de datos.
      ? representative-appointed
      yes Hemos designado un representante en la Unión conforme al artículo 27 del RGPD.
      open Un representante de la tienda le atenderá en la Unión de montañeros.
      ? joint-controllers
      yes El refugio y nosotros somos corresponsables del tratamiento.
      no No somos corresponsables del tratamiento con nadie.
      ? consent
      yes El tratamiento se basa en su consentimiento.
      yes Tratamos su correo con su consentimiento previo.
      open Pedimos el consentimiento de los padres antes de inscribir a un alumno.
      open Al utilizar el sitio presta su consentimiento.
      ? legitimate-interest
      yes Nos basamos en nuestro interés legítimo.
      open Nos interesa mucho el estado de los caminos.
      ? recipients
      yes Compartimos datos con proveedores de mensajería.
      yes Sus datos se comunicarán a proveedores de mensajería.
      no No compartimos sus datos con terceros.
      no Sus datos no se cederán a terceros salvo obligación legal.
      ? international-transfers
      yes Transferimos los datos a Estados Unidos.
      yes Sus datos pueden almacenarse en servidores situados fuera de la Unión Europea.
      no No transferimos sus datos a terceros países.
      no Sus datos no salen de la Unión Europea ni se transfieren al extranjero.
      ? automated-decisions
      yes Adoptamos decisiones automatizadas sobre los pagos aplazados.
      no No adoptamos decisiones automatizadas.
      ? indirect-collection
      yes Recibimos datos de terceros, como las oficinas de turismo.
      no No obtenemos datos personales de terceros.
      ? special-categories
      yes Recogemos datos de salud de quienes se apuntan a la travesía.
      no No tratamos categorías especiales de datos.
      ? children
      yes Este curso está dirigido a niños de seis a doce años.
      no La tienda no está dirigida a menores.
      ? cookies
      yes Utilizamos cookies en la tienda.
      no No utilizamos cookies.
      ? sale
      yes Vendemos datos de contacto a editoriales.
      no No vendemos sus datos.
      ? cross-site-tracking
      yes Mostramos anuncios personalizados con remarketing.
      no No rastreamos su actividad en otros sitios web.
      ? financial-incentives
      yes Tenemos un programa de fidelización.
      no No ofrecemos incentivos económicos.
      ? sensitive-uses
      yes Utilizamos información sensible para crear perfiles y hacer publicidad.
      no No utilizamos información sensible.
      ? sensitive-sale
      yes La venta de datos sensibles nos financia.
      no No vendemos datos sensibles.
      ? marketing-disclosure
      yes Cedemos datos a otras empresas con fines promocionales.
      no No cedemos datos a terceros con fines de marketing.
      ? review-offered
      yes Usted puede modificar los datos de su perfil.
      open Podemos modificar esta política cuando sea preciso.
      ? ten-million-consumers
      yes Tratamos datos de más de diez millones de consumidores.
      open Vendimos diez millones de mapas.
      ? joint-use
      yes Hacemos un uso conjunto de los datos con el refugio.
      no No hacemos ningún uso conjunto de los datos.
      ? profiling-technology
      yes La aplicación utiliza datos de ubicación.
      no No localizamos a los usuarios de la aplicación.
      """)
}
