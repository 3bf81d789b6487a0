import Testing

@testable import NoticeModel

/// What Spanish notices say about what single laws ask for.
@Suite struct ProfileEvidenceSpanishTests {
  private static let others = """
    Los senderos y las fuentes figuran en los mapas que dibujamos \
    cada primavera junto a los vecinos del valle.
    """

  private static let statements = ProfileStatement.all(
    in: """
      joint-controllers
      + Somos corresponsables del tratamiento junto con el refugio; un acuerdo reparte las obligaciones entre ambos.
      - El refugio y nosotros somos corresponsables del tratamiento.
      legitimate-interest-named
      + Tratamos esos datos sobre la base de nuestro interés legítimo en prevenir el fraude.
      + El envío de comunicaciones comerciales sobre productos similares responde al interés legítimo de la empresa.
      - Puede oponerse al tratamiento basado en el interés legítimo, también al marketing directo.
      - El fundamento es el interés legítimo del responsable (artículo 6.1 f del RGPD).
      transfer-safeguards
      + Las transferencias a ese país se amparan en las cláusulas contractuales tipo de la Comisión Europea.
      + Estos países no garantizan un nivel adecuado, por lo que aplicamos cláusulas contractuales aprobadas por la Comisión Europea o pedimos su consentimiento explícito a la transferencia.
      - Aplicamos garantías adecuadas cuando los datos salen al extranjero mediante transferencias.
      - No hacemos transferencias internacionales de datos.
      provision-required
      + Si no nos facilita su dirección, no podremos enviarle el mapa.
      + Los campos marcados con un asterisco son de cumplimentación obligatoria.
      + La negativa a facilitar los datos solicitados supondrá la imposibilidad de prestar el servicio.
      + No está obligado a proporcionarnos sus datos personales, pero sin ellos no podemos tramitar el pedido.
      - Usted nos facilita su dirección cuando encarga un mapa.
      - Le facilitamos copia de los datos en el plazo de un mes.
      - Conservamos los datos que usted nos proporciona por obligación legal.
      - Facilitamos sus datos a las autoridades cuando es obligatorio por ley.
      adm-logic
      + La decisión automatizada tiene en cuenta los criterios siguientes: número de pedidos e importes pendientes.
      + Utilizamos un algoritmo que valora su historial de pagos; si la puntuación es baja, el pedido se rechaza.
      - Tiene derecho a no ser objeto de una decisión automatizada.
      - No se toman decisiones automatizadas sobre usted con lógica alguna distinta del derecho aplicable.
      special-category-data
      + Solo tratamos datos de salud con su consentimiento explícito.
      + No recabamos datos sensibles.
      + La base para tratar categorías especiales de datos es el artículo 9.2 a) del RGPD.
      - Los datos de salud merecen una protección especial.
      - Tratamos su nombre y su correo.
      - Respetamos las opiniones políticas y convicciones religiosas de todos.
      cookie-durations
      + La cookie de idioma caduca a los 30 días. Ningún tercero coloca cookies: solo nosotros leemos esta cookie.
      + Las cookies de terceros, como las de Google, permanecen en su equipo durante dos años.
      - La cookie de idioma caduca a los 30 días.
      - Nuestro sitio utiliza cookies.
      uk-complaint-to-controller
      + Puede presentar una reclamación directamente ante nosotros: quejas@mapas.example.
      + Si no está satisfecho con nuestra respuesta, contacte con nosotros para formular una queja antes de acudir a la autoridad.
      - Puede presentar una reclamación ante la Agencia Española de Protección de Datos.
      - Tiene derecho a presentar una reclamación ante la AEPD (www.aepd.example).
      ccpa-collected-12m
      + En los últimos 12 meses hemos recopilado las siguientes categorías de datos: identificadores y pedidos.
      + A continuación se indican las categorías de información personal que hemos recopilado durante los doce meses anteriores.
      - Recopilamos varias categorías de información personal.
      - Puede solicitar dos veces al año las categorías recopiladas en los últimos 12 meses; es su derecho.
      ccpa-sold-shared-12m
      + En los últimos doce meses no hemos vendido ni compartido datos personales.
      - No vendemos sus datos personales.
      ccpa-disclosed-12m
      + En los últimos 12 meses hemos divulgado identificadores a imprentas con fines comerciales.
      + Durante los 12 meses anteriores hemos compartido identificadores con proveedores de servicios.
      - Divulgamos identificadores a imprentas con fines comerciales.
      - Compartimos identificadores con proveedores.
      ccpa-know-delete-correct
      + Tiene derecho a saber qué información tenemos, derecho a eliminar sus datos y derecho a corregir los datos inexactos.
      - Tiene derecho a saber qué información tenemos sobre usted.
      ccpa-limit-sensitive
      + Puede limitar el uso y la divulgación de su información personal sensible.
      - Guardamos la información sensible en un armario cerrado.
      ccpa-non-discrimination
      + No le discriminaremos por ejercer sus derechos de privacidad.
      + Tiene derecho a no sufrir represalias ni discriminación por ejercer sus derechos de privacidad.
      - Prohibimos la discriminación por razón de género en el empleo.
      - No discriminamos entre senderos fáciles y difíciles en los mapas de género histórico.
      ccpa-request-methods
      + Envíe su solicitud a datos@mapas.example. Verificaremos su identidad antes de responder a la solicitud. Un agente autorizado puede presentarla en su nombre.
      + Para ejercer sus derechos, llámenos al 900 123 456 o rellene este formulario. Tendremos que confirmar su identidad. También puede designar a un representante autorizado para que actúe por usted.
      - Envíe su solicitud a datos@mapas.example.
      - Para ejercer sus derechos, llámenos.
      ccpa-minors-sale
      + No vendemos ni compartimos los datos personales de menores de 16 años.
      - No vendemos datos personales a nadie.
      ccpa-financial-incentive
      + El incentivo económico consiste en un mapa gratuito; su valor guarda relación con sus datos y puede retirarse cuando quiera.
      - Tenemos un programa de fidelización para excursionistas.
      ccpa-metrics
      + Número de solicitudes recibidas el año pasado: 14, de las que fueron atendidas 13.
      - Respondemos a las solicitudes en el plazo legal.
      caloppa-review
      + Puede revisar y modificar sus datos en la página de su cuenta.
      + Para actualizar o corregir su información personal, acceda a su cuenta en cualquier momento.
      - Podemos modificar esta política de privacidad.
      - Consulte la política de privacidad actualizada.
      - Acceder a las cuentas de otros usuarios o modificar sus datos está prohibido.
      caloppa-third-party-tracking
      + No permitimos que terceros rastreen su actividad en nuestra tienda.
      + Terceros como Google pueden recopilar información sobre sus actividades a lo largo del tiempo y en distintos sitios web.
      - Nuestra tienda muestra publicidad de terceros.
      - Los sitios web de terceros tienen sus propias normas.
      shine-the-light
      + No revelamos datos personales a terceros para sus fines de marketing.
      - Le enviamos marketing por correo postal.
      minor-content-removal
      + Los menores de 18 años pueden pedir que se elimine el contenido que hayan publicado.
      - Podemos eliminar el contenido que incumpla las normas.
      us-state-appeal
      + Si rechazamos su solicitud, puede apelar nuestra decisión en el plazo de 30 días.
      - Puede recurrir la decisión ante los tribunales.
      tx-sensitive-sale-notice
      + AVISO: podemos vender sus datos personales sensibles.
      - Tratamos sus datos personales sensibles con cuidado.
      coppa-operators
      + Mapas del Valle S.L., calle Mayor 4, 28013 Madrid, teléfono 91 555 01 02, hola@mapas.example
      - Escriba a hola@mapas.example.
      coppa-practices
      + No recopilamos a sabiendas datos de menores de 13 años.
      - Los menores disfrutan mucho en la montaña.
      coppa-parent-rights
      + Los padres pueden consultar los datos de su hijo, pedir que se eliminen y negarse a que se recojan más.
      + El padre, madre o tutor podrá acceder a la información del menor, solicitar que la borremos e impedir que sigamos recogiéndola.
      - Los padres pueden consultar los datos de su hijo.
      - Los padres deciden qué excursión conviene.
      coppa-retention-policy
      + Los datos de los niños se conservan hasta el final de la excursión.
      - Guardamos los mapas en un archivo mientras sean útiles.
      lgpd-encarregado
      + Nuestra delegada de protección de datos es Ana Lima: ana@mapas.example
      - Hemos nombrado una delegada de protección de datos.
      lgpd-agents-responsibility
      + El responsable del tratamiento responde de los daños y el encargado del tratamiento sigue sus instrucciones.
      - El responsable del tratamiento es Mapas del Valle.
      pipeda-openness
      + Nuestra responsable de privacidad es Ana Lima, ana@mapas.example. Para acceder a sus datos, escriba y solicite una copia. Guardamos su nombre y su correo.
      - Nuestra responsable de privacidad es Ana Lima, ana@mapas.example.
      qc-person-in-charge
      + La persona responsable de la protección de la información personal es Ana Lima, ana@mapas.example.
      - Hay una persona responsable en cada refugio.
      qc-governance
      + Nuestras políticas y prácticas sobre la información personal fijan los roles y las responsabilidades del personal.
      - Tenemos políticas y prácticas para casi todo.
      qc-confidentiality-policy
      + Esta es nuestra política de confidencialidad. Avisaremos por correo de cualquier modificación de la política.
      - Esta es nuestra política de confidencialidad.
      qc-tracking-profiling
      + Puede activar o desactivar la geolocalización en los ajustes.
      - La geolocalización sirve a los excursionistas.
      fadp-destination-state
      + Los datos se transfieren a Alemania y a los Países Bajos.
      - Los datos se transfieren a terceros países.
      appi-joint-use
      + Hacemos un uso conjunto de los datos con el refugio; las categorías son nombre y correo, y la responsable es Ana Lima.
      - El refugio y la tienda comparten un tejado.
      appi-disclosure-procedure
      + Para solicitar el acceso, la rectificación o la supresión de sus datos, rellene el formulario.
      - Usted puede pedir un mapa por teléfono.
      appi-complaint-desk
      + Dirija sus quejas y consultas a quejas@mapas.example.
      - Recibimos pocas quejas de los excursionistas.
      pipa-outsourcing
      + Subcontratamos el envío de paquetes con empresas de mensajería.
      - Enviamos los paquetes el mismo día.
      - Puede cambiar la configuración de los servicios de terceros.
      pipa-destruction
      + Los documentos en papel se destruyen mediante trituración y los archivos se borran de forma irreversible.
      + Una vez vencido el plazo, los datos se eliminan de manera segura y definitiva.
      - El viento destruye las señales del camino.
      - Eliminamos los datos antiguos.
      pipa-cpo
      + La responsable de privacidad es Ana Lima: ana@mapas.example
      - Cada sede tiene una responsable de privacidad.
      pipa-auto-collection
      + Puede rechazar las cookies en la configuración de su navegador.
      - Las cookies recuerdan su idioma.
      pipl-separate-consent
      + Le pediremos por separado su consentimiento para tratar datos sensibles.
      - Tratamos sus datos con su consentimiento.
      pipl-cross-border
      + El destinatario en el extranjero es un receptor: fuera de China recibe los datos Nube Clara, clara@nube.example, con la finalidad de alojarlos.
      - Viajamos al extranjero cada verano.
      dpdp-itemised
      + Recopilamos datos como su nombre y su correo. Utilizamos los datos para enviarle mapas. Puede retirar su consentimiento. Puede presentar quejas ante la Junta de Protección de Datos.
      - Recopilamos datos como su nombre y su correo. Utilizamos los datos para enviarle mapas.
      apple-third-party-protection
      + Exigimos a los proveedores que ofrezcan el mismo nivel de protección de los datos.
      + Nuestros proveedores están obligados contractualmente a proteger los datos con arreglo a esta política.
      - Los proveedores tienen sus propias políticas de privacidad.
      - Nuestros proveedores imprimen los mapas.
      play-privacy-contact
      + Si tiene preguntas sobre su privacidad, escriba a datos@mapas.example.
      - Contáctenos cuando quiera.
      play-deletion
      + Puede eliminar su cuenta y sus datos en los ajustes de la aplicación.
      + Si desea borrar su cuenta, escríbanos a baja@mapas.example.
      - Eliminamos los datos de las cuentas antiguas.
      - Borramos la pizarra cada noche.
      ? officer-appointed
      + Nuestro delegado de protección de datos se llama Juan Ríos.
      - No estamos obligados a designar un delegado de protección de datos.
      ? representative-appointed
      + Hemos designado un representante en la Unión conforme al artículo 27 del RGPD.
      - Un representante de la tienda le atenderá en la Unión de montañeros.
      ? joint-controllers
      + El refugio y nosotros somos corresponsables del tratamiento.
      - No somos corresponsables del tratamiento con nadie.
      ? consent
      + El tratamiento se basa en su consentimiento.
      + Tratamos su correo con su consentimiento previo.
      - Pedimos el consentimiento de los padres antes de inscribir a un alumno.
      - Al utilizar el sitio presta su consentimiento.
      ? legitimate-interest
      + Nos basamos en nuestro interés legítimo.
      - Nos interesa mucho el estado de los caminos.
      ? recipients
      + Compartimos datos con proveedores de mensajería.
      + Sus datos se comunicarán a proveedores de mensajería.
      - No compartimos sus datos con terceros.
      - Sus datos no se cederán a terceros salvo obligación legal.
      ? international-transfers
      + Transferimos los datos a Estados Unidos.
      + Sus datos pueden almacenarse en servidores situados fuera de la Unión Europea.
      - No transferimos sus datos a terceros países.
      - Sus datos no salen de la Unión Europea ni se transfieren al extranjero.
      ? automated-decisions
      + Adoptamos decisiones automatizadas sobre los pagos aplazados.
      - No adoptamos decisiones automatizadas.
      ? indirect-collection
      + Recibimos datos de terceros, como las oficinas de turismo.
      - No obtenemos datos personales de terceros.
      ? special-categories
      + Recogemos datos de salud de quienes se apuntan a la travesía.
      - No tratamos categorías especiales de datos.
      ? children
      + Este curso está dirigido a niños de seis a doce años.
      - La tienda no está dirigida a menores.
      ? cookies
      + Utilizamos cookies en la tienda.
      - No utilizamos cookies.
      ? sale
      + Vendemos datos de contacto a editoriales.
      - No vendemos sus datos.
      ? cross-site-tracking
      + Mostramos anuncios personalizados con remarketing.
      - No rastreamos su actividad en otros sitios web.
      ? financial-incentives
      + Tenemos un programa de fidelización.
      - No ofrecemos incentivos económicos.
      ? sensitive-uses
      + Utilizamos información sensible para crear perfiles y hacer publicidad.
      - No utilizamos información sensible.
      ? sensitive-sale
      + La venta de datos sensibles nos financia.
      - No vendemos datos sensibles.
      ? marketing-disclosure
      + Cedemos datos a otras empresas con fines promocionales.
      - No cedemos datos a terceros con fines de marketing.
      ? review-offered
      + Usted puede modificar los datos de su perfil.
      - Podemos modificar esta política cuando sea preciso.
      ? ten-million-consumers
      + Tratamos datos de más de diez millones de consumidores.
      - Vendimos diez millones de mapas.
      ? joint-use
      + Hacemos un uso conjunto de los datos con el refugio.
      - No hacemos ningún uso conjunto de los datos.
      ? profiling-technology
      + La aplicación utiliza datos de ubicación.
      - No localizamos a los usuarios de la aplicación.
      """)

  @Test(arguments: statements)
  func isTakenAsMeant(_ statement: ProfileStatement) {
    #expect(statement.isFound(in: "es", besides: Self.others) == statement.isMade)
  }

  @Test func hasStatementsForEachLaw() {
    #expect(ProfileStatement.gaps(in: Self.statements) == [])
  }
}
