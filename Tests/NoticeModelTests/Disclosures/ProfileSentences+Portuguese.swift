extension ProfileSentences {
  static let portuguese = ProfileSentences(
    language: "pt",
    list: """
      joint-controllers
      present Somos responsáveis conjuntos pelo tratamento com o refúgio; um acordo reparte as obrigações.
      partial O refúgio e nós somos responsáveis conjuntos.
      legitimate-interest-named
      present Tratamos estes dados com base no nosso interesse legítimo em prevenir fraudes.
      present O envio de ofertas sobre produtos semelhantes responde ao interesse legítimo da empresa.
      partial Pode opor-se ao tratamento baseado no interesse legítimo, incluindo o marketing direto.
      partial O fundamento é o interesse legítimo do responsável (artigo 6.1 f do RGPD).
      transfer-safeguards
      present Estas transferências assentam nas cláusulas contratuais-tipo da Comissão Europeia.
      present O país é objeto de uma decisão de adequação da Comissão.
      partial Aplicamos garantias adequadas a cada transferência para o exterior.
      absent Não fazemos transferências.
      provision-required
      present Se não nos fornecer a morada, não poderemos enviar o mapa.
      present Os campos assinalados com asterisco são obrigatórios.
      present A recusa em fornecer os dados implica a impossibilidade de processar a encomenda.
      present Você não é obrigado a fornecer seus dados pessoais.
      absent Fornece-nos a morada quando encomenda um mapa.
      absent Fornecemos-lhe uma cópia dos dados no prazo de um mês.
      absent Comunicamos os dados às autoridades quando a lei o exige.
      absent Guardamos os dados que nos fornece por obrigação legal.
      adm-logic
      present A decisão automatizada tem em conta os critérios seguintes: número de encomendas e valores em dívida.
      present Um algoritmo avalia o histórico de pagamentos; se a pontuação for baixa, o pedido é recusado.
      partial Tem o direito de não ficar sujeito a uma decisão automatizada.
      partial Pode opor-se ao perfilamento.
      special-category-data
      present Só tratamos dados de saúde com o seu consentimento explícito.
      denied Não coletamos dados sensíveis.
      partial Os dados de saúde merecem atenção especial.
      absent Tratamos o seu nome e e-mail.
      cookie-durations
      present O cookie de idioma expira ao fim de 30 dias. Nenhum terceiro lê este cookie.
      present Os cookies de terceiros, como os do Google, permanecem no dispositivo por dois anos.
      partial O cookie de idioma expira ao fim de 30 dias.
      absent O site utiliza cookies.
      uk-complaint-to-controller
      present Pode apresentar uma reclamação diretamente a reclamacoes@mapas.example.
      present Se não estiver satisfeito e quiser fazer uma reclamação, entre em contato conosco.
      absent Pode apresentar uma reclamação à autoridade de controlo.
      absent Tem o direito de apresentar reclamação à CNPD (www.cnpd.example).
      ccpa-collected-12m
      present Nos últimos 12 meses, recolhemos as seguintes categorias de dados: identificadores e encomendas.
      present Seguem as categorias de informações pessoais que coletamos nos doze meses anteriores.
      partial Recolhemos várias categorias de informações pessoais.
      absent Pode solicitar duas vezes por ano as categorias coletadas nos últimos 12 meses; é um direito seu.
      ccpa-sold-shared-12m
      present Nos últimos doze meses, não vendemos nem partilhámos dados pessoais.
      partial Não vendemos os seus dados pessoais.
      ccpa-disclosed-12m
      present Nos últimos 12 meses, divulgámos identificadores a tipografias para fins comerciais.
      present Nos últimos 12 meses compartilhamos identificadores com prestadores de serviços.
      partial Divulgamos identificadores a tipografias para fins comerciais.
      absent Compartilhamos identificadores com prestadores.
      ccpa-know-delete-correct
      present Tem o direito de saber que informações temos, o direito de apagar os seus dados e o direito de corrigir dados inexatos.
      partial Tem o direito de saber que informações temos sobre si.
      ccpa-limit-sensitive
      present Pode limitar o uso e a divulgação das suas informações pessoais sensíveis.
      absent As informações sensíveis ficam num armário fechado.
      ccpa-non-discrimination
      present Não o discriminaremos por exercer os seus direitos.
      present Você tem o direito de não ser discriminado por exercer seus direitos.
      absent Lutamos contra a discriminação de género no emprego.
      absent Não há discriminação de gênero nos nomes dos lugares.
      ccpa-request-methods
      present Envie o pedido para dados@mapas.example. Verificamos a sua identidade antes de responder ao pedido. Um agente autorizado pode apresentá-lo em seu nome.
      present Para exercer seus direitos, ligue para 21 555 01 02 ou preencha o formulário. Precisaremos confirmar sua identidade. Você pode designar um representante autorizado.
      partial Envie o pedido para dados@mapas.example.
      partial Para exercer seus direitos, ligue.
      ccpa-minors-sale
      present Não vendemos nem partilhamos dados pessoais de menores de 16 anos.
      absent Não vendemos dados pessoais a ninguém.
      ccpa-financial-incentive
      present O incentivo financeiro é um mapa gratuito; o valor depende dos seus dados e pode desistir quando quiser.
      partial Temos um programa de fidelidade para caminhantes.
      ccpa-metrics
      present Número de pedidos recebidos no ano passado: 14, dos quais 13 atendidos.
      absent Respondemos aos pedidos no prazo legal.
      caloppa-review
      present Pode consultar e corrigir os seus dados na página da sua conta.
      present Você pode atualizar ou corrigir seus dados a qualquer momento na sua conta.
      absent Podemos alterar esta política de privacidade.
      absent Consulte a política atualizada.
      caloppa-third-party-tracking
      present Não permitimos que terceiros rastreiem a sua atividade noutros sites.
      present Terceiros como o Google podem coletar informações sobre suas atividades ao longo do tempo e em diferentes sites.
      absent A loja mostra publicidade de terceiros.
      absent Os sites de terceiros têm regras próprias.
      shine-the-light
      denied Não divulgamos os seus dados a terceiros para fins de marketing.
      absent Enviamos-lhe publicidade pelo correio.
      minor-content-removal
      present Os menores de 18 anos podem pedir a remoção do conteúdo que tenham publicado.
      absent Podemos remover conteúdo que viole as regras.
      us-state-appeal
      present Se recusarmos o pedido, pode recorrer da nossa decisão no prazo de 30 dias.
      absent Pode recorrer da decisão nos tribunais.
      tx-sensitive-sale-notice
      present AVISO: podemos vender os seus dados pessoais sensíveis.
      absent Tratamos com cuidado os seus dados pessoais sensíveis.
      coppa-operators
      present Mapas do Vale Lda, Rua da Fonte 4, 1000-001 Lisboa, telefone 21 555 01 02, ola@mapas.example
      partial Escreva para ola@mapas.example.
      coppa-practices
      denied Não recolhemos conscientemente dados de crianças com menos de 13 anos.
      absent As crianças gostam muito da montanha.
      coppa-parent-rights
      present Os pais podem consultar os dados do filho, pedir que sejam apagados e recusar novas recolhas.
      present Os pais ou responsáveis legais podem acessar as informações da criança, solicitar a exclusão e recusar novas coletas.
      partial Os pais podem consultar os dados do filho.
      absent Os pais escolhem a caminhada.
      coppa-retention-policy
      present Os dados das crianças são conservados até ao fim da caminhada.
      absent Guardamos os mapas enquanto forem úteis.
      lgpd-encarregado
      present A nossa encarregada é Ana Lima: ana@mapas.example
      present Você pode falar com o nosso Encarregado pelo Tratamento de Dados Pessoais em dpo@mapas.example.
      partial Nomeámos uma encarregada de proteção de dados.
      partial O encarregado da loja atende de manhã.
      lgpd-agents-responsibility
      present O controlador responde pelos danos e o operador segue as instruções.
      absent O controlador é a Mapas do Vale.
      pipeda-openness
      present A nossa responsável pela privacidade é Ana Lima, ana@mapas.example. Para aceder aos seus dados, escreva e solicite uma cópia. Guardamos o seu nome e e-mail.
      partial A nossa responsável pela privacidade é Ana Lima, ana@mapas.example.
      qc-person-in-charge
      present A responsável pela proteção dos dados pessoais é Ana Lima, ana@mapas.example.
      partial Há uma pessoa responsável em cada refúgio.
      qc-governance
      present As nossas políticas e práticas sobre dados pessoais fixam as funções e responsabilidades do pessoal.
      partial Temos políticas e práticas para quase tudo.
      qc-confidentiality-policy
      present Esta é a nossa política de privacidade. Avisaremos por e-mail de qualquer alteração da política.
      partial Esta é a nossa política de privacidade.
      qc-tracking-profiling
      present Pode ativar ou desativar a geolocalização nas definições.
      partial A geolocalização serve aos caminhantes.
      fadp-destination-state
      present Os dados são transferidos para a Alemanha e os Países Baixos.
      partial Os dados são transferidos para países terceiros.
      appi-joint-use
      present Fazemos uma utilização conjunta dos dados com o refúgio; as categorias são nome e e-mail, e a responsável é Ana Lima.
      absent O refúgio e a loja partilham um telhado.
      absent Receberá os dados num formato de uso comum e leitura automática.
      appi-disclosure-procedure
      present Para solicitar o acesso, a retificação ou o apagamento dos seus dados, preencha o formulário.
      absent Pode pedir um mapa por telefone.
      appi-complaint-desk
      present Dirija queixas e perguntas a queixas@mapas.example.
      absent Recebemos poucas queixas dos caminhantes.
      pipa-outsourcing
      present Subcontratamos o envio de encomendas a empresas de transporte.
      absent Enviamos as encomendas no próprio dia.
      pipa-destruction
      present Os documentos em papel são destruídos por trituração e os ficheiros apagados de forma irreversível.
      present Findo o prazo, os dados são excluídos de forma segura.
      absent O vento destrói os sinais do caminho.
      partial Excluímos os dados antigos.
      pipa-cpo
      present A responsável pela privacidade é Ana Lima: ana@mapas.example
      partial Cada sede tem uma responsável pela privacidade.
      pipa-auto-collection
      present Pode recusar os cookies nas definições do seu navegador.
      partial Os cookies recordam o seu idioma.
      pipl-separate-consent
      present Pediremos um consentimento separado para os dados sensíveis.
      absent Tratamos os dados com o seu consentimento.
      pipl-cross-border
      present O destinatário no estrangeiro, fora da China, é Nuvem Clara, clara@nuvem.example, com a finalidade de alojar os dados.
      absent Viajamos para o estrangeiro todos os verões.
      dpdp-itemised
      present Recolhemos dados como o nome e o e-mail. Utilizamos os dados para lhe enviar mapas. Pode retirar o consentimento. Pode apresentar queixa ao Conselho de Proteção de Dados.
      partial Recolhemos dados como o nome e o e-mail. Utilizamos os dados para lhe enviar mapas.
      apple-third-party-protection
      present Exigimos que os fornecedores ofereçam o mesmo nível de proteção dos dados.
      present Nossos fornecedores são obrigados por contrato a proteger os dados.
      partial Os fornecedores têm as suas próprias políticas.
      absent Nossos fornecedores imprimem os mapas.
      play-privacy-contact
      present Se tiver perguntas sobre a privacidade, escreva para dados@mapas.example.
      partial Contacte-nos quando quiser.
      play-deletion
      present Pode excluir a sua conta e os seus dados nas definições da aplicação.
      present Para excluir sua conta, escreva para saida@mapas.example.
      absent Eliminamos os dados das contas antigas.
      absent Apagamos o quadro todas as noites.
      ? officer-appointed
      yes O nosso encarregado da proteção de dados chama-se João Lima.
      no Não somos obrigados a designar um encarregado da proteção de dados.
      ? representative-appointed
      yes Designámos um representante na União nos termos do artigo 27 do RGPD.
      open Um representante da loja espera por si na União dos Montanhistas.
      ? joint-controllers
      yes O refúgio e nós somos responsáveis conjuntos.
      no Não somos responsáveis conjuntos com ninguém.
      ? consent
      yes O tratamento baseia-se no seu consentimento.
      yes Tratamos o e-mail com o seu consentimento prévio.
      open Pedimos o consentimento dos pais antes de inscrever um aluno.
      open Ao utilizar o site, você dá o seu consentimento.
      ? legitimate-interest
      yes Apoiamo-nos no nosso interesse legítimo.
      open Interessa-nos muito o estado dos trilhos.
      ? recipients
      yes Partilhamos dados com fornecedores de transporte.
      yes Os dados são comunicados a prestadores de entrega.
      no Não partilhamos os seus dados com terceiros.
      no Os dados não serão cedidos a terceiros.
      ? international-transfers
      yes Transferimos os dados para os Estados Unidos.
      yes Os dados podem ser armazenados em servidores situados fora da União Europeia.
      no Não transferimos os seus dados para países terceiros.
      no Os dados não são transferidos para fora do país nem enviados ao exterior.
      ? automated-decisions
      yes Tomamos decisões automatizadas sobre pagamentos a prazo.
      no Não tomamos decisões automatizadas.
      ? indirect-collection
      yes Recebemos dados de terceiros, como os postos de turismo.
      no Não obtemos dados pessoais de terceiros.
      ? special-categories
      yes Recolhemos dados de saúde de quem se inscreve na travessia.
      no Não tratamos categorias especiais de dados.
      ? children
      yes Este curso destina-se a crianças dos seis aos doze anos.
      no A loja não se destina a menores.
      ? cookies
      yes Utilizamos cookies na loja.
      no Não utilizamos cookies.
      ? sale
      yes Vendemos dados de contacto a editoras.
      no Não vendemos os seus dados.
      ? cross-site-tracking
      yes Mostramos anúncios personalizados com remarketing.
      no Não rastreamos a sua atividade em outros sites.
      ? financial-incentives
      yes Temos um programa de fidelidade.
      no Não oferecemos incentivos financeiros.
      ? sensitive-uses
      yes Utilizamos informações sensíveis para criar perfis e fazer publicidade.
      no Não utilizamos informações sensíveis.
      ? sensitive-sale
      yes A venda de dados sensíveis financia-nos.
      no Não vendemos dados sensíveis.
      ? marketing-disclosure
      yes Divulgamos dados a parceiros para fins promocionais.
      no Não divulgamos dados a terceiros para fins de marketing.
      ? review-offered
      yes Pode corrigir os dados do seu perfil.
      open Podemos alterar esta política se for preciso.
      ? ten-million-consumers
      yes Tratamos dados de mais de dez milhões de consumidores.
      open Vendemos dez milhões de mapas.
      ? joint-use
      yes Fazemos uma utilização conjunta dos dados com o refúgio.
      no Não fazemos qualquer utilização conjunta dos dados.
      ? profiling-technology
      yes A aplicação utiliza dados de localização.
      no Não localizamos os utilizadores da aplicação.
      """)
}
