import Testing

@testable import NoticeModel

/// What Portuguese notices say about what single laws ask for.
@Suite struct ProfileEvidencePortugueseTests {
  private static let others = """
    Os trilhos e as nascentes figuram nos mapas que desenhamos todas \
    as primaveras com os habitantes do vale.
    """

  private static let statements = ProfileStatement.all(
    in: """
      joint-controllers
      + Somos responsáveis conjuntos pelo tratamento com o refúgio; um acordo reparte as obrigações.
      - O refúgio e nós somos responsáveis conjuntos.
      legitimate-interest-named
      + Tratamos estes dados com base no nosso interesse legítimo em prevenir fraudes.
      + O envio de ofertas sobre produtos semelhantes responde ao interesse legítimo da empresa.
      - Pode opor-se ao tratamento baseado no interesse legítimo, incluindo o marketing direto.
      - O fundamento é o interesse legítimo do responsável (artigo 6.1 f do RGPD).
      transfer-safeguards
      + Estas transferências assentam nas cláusulas contratuais-tipo da Comissão Europeia.
      + O país é objeto de uma decisão de adequação da Comissão.
      - Aplicamos garantias adequadas a cada transferência para o exterior.
      - Não fazemos transferências.
      provision-required
      + Se não nos fornecer a morada, não poderemos enviar o mapa.
      + Os campos assinalados com asterisco são obrigatórios.
      + A recusa em fornecer os dados implica a impossibilidade de processar a encomenda.
      + Você não é obrigado a fornecer seus dados pessoais.
      - Fornece-nos a morada quando encomenda um mapa.
      - Fornecemos-lhe uma cópia dos dados no prazo de um mês.
      - Comunicamos os dados às autoridades quando a lei o exige.
      - Guardamos os dados que nos fornece por obrigação legal.
      adm-logic
      + A decisão automatizada tem em conta os critérios seguintes: número de encomendas e valores em dívida.
      + Um algoritmo avalia o histórico de pagamentos; se a pontuação for baixa, o pedido é recusado.
      - Tem o direito de não ficar sujeito a uma decisão automatizada.
      - Pode opor-se ao perfilamento.
      special-category-data
      + Só tratamos dados de saúde com o seu consentimento explícito.
      + Não coletamos dados sensíveis.
      - Os dados de saúde merecem atenção especial.
      - Tratamos o seu nome e e-mail.
      cookie-durations
      + O cookie de idioma expira ao fim de 30 dias. Nenhum terceiro lê este cookie.
      + Os cookies de terceiros, como os do Google, permanecem no dispositivo por dois anos.
      - O cookie de idioma expira ao fim de 30 dias.
      - O site utiliza cookies.
      uk-complaint-to-controller
      + Pode apresentar uma reclamação diretamente a reclamacoes@mapas.example.
      + Se não estiver satisfeito e quiser fazer uma reclamação, entre em contato conosco.
      - Pode apresentar uma reclamação à autoridade de controlo.
      - Tem o direito de apresentar reclamação à CNPD (www.cnpd.example).
      ccpa-collected-12m
      + Nos últimos 12 meses, recolhemos as seguintes categorias de dados: identificadores e encomendas.
      + Seguem as categorias de informações pessoais que coletamos nos doze meses anteriores.
      - Recolhemos várias categorias de informações pessoais.
      - Pode solicitar duas vezes por ano as categorias coletadas nos últimos 12 meses; é um direito seu.
      ccpa-sold-shared-12m
      + Nos últimos doze meses, não vendemos nem partilhámos dados pessoais.
      - Não vendemos os seus dados pessoais.
      ccpa-disclosed-12m
      + Nos últimos 12 meses, divulgámos identificadores a tipografias para fins comerciais.
      + Nos últimos 12 meses compartilhamos identificadores com prestadores de serviços.
      - Divulgamos identificadores a tipografias para fins comerciais.
      - Compartilhamos identificadores com prestadores.
      ccpa-know-delete-correct
      + Tem o direito de saber que informações temos, o direito de apagar os seus dados e o direito de corrigir dados inexatos.
      - Tem o direito de saber que informações temos sobre si.
      ccpa-limit-sensitive
      + Pode limitar o uso e a divulgação das suas informações pessoais sensíveis.
      - As informações sensíveis ficam num armário fechado.
      ccpa-non-discrimination
      + Não o discriminaremos por exercer os seus direitos.
      + Você tem o direito de não ser discriminado por exercer seus direitos.
      - Lutamos contra a discriminação de género no emprego.
      - Não há discriminação de gênero nos nomes dos lugares.
      ccpa-request-methods
      + Envie o pedido para dados@mapas.example. Verificamos a sua identidade antes de responder ao pedido. Um agente autorizado pode apresentá-lo em seu nome.
      + Para exercer seus direitos, ligue para 21 555 01 02 ou preencha o formulário. Precisaremos confirmar sua identidade. Você pode designar um representante autorizado.
      - Envie o pedido para dados@mapas.example.
      - Para exercer seus direitos, ligue.
      ccpa-minors-sale
      + Não vendemos nem partilhamos dados pessoais de menores de 16 anos.
      - Não vendemos dados pessoais a ninguém.
      ccpa-financial-incentive
      + O incentivo financeiro é um mapa gratuito; o valor depende dos seus dados e pode desistir quando quiser.
      - Temos um programa de fidelidade para caminhantes.
      ccpa-metrics
      + Número de pedidos recebidos no ano passado: 14, dos quais 13 atendidos.
      - Respondemos aos pedidos no prazo legal.
      caloppa-review
      + Pode consultar e corrigir os seus dados na página da sua conta.
      + Você pode atualizar ou corrigir seus dados a qualquer momento na sua conta.
      - Podemos alterar esta política de privacidade.
      - Consulte a política atualizada.
      caloppa-third-party-tracking
      + Não permitimos que terceiros rastreiem a sua atividade noutros sites.
      + Terceiros como o Google podem coletar informações sobre suas atividades ao longo do tempo e em diferentes sites.
      - A loja mostra publicidade de terceiros.
      - Os sites de terceiros têm regras próprias.
      shine-the-light
      + Não divulgamos os seus dados a terceiros para fins de marketing.
      - Enviamos-lhe publicidade pelo correio.
      minor-content-removal
      + Os menores de 18 anos podem pedir a remoção do conteúdo que tenham publicado.
      - Podemos remover conteúdo que viole as regras.
      us-state-appeal
      + Se recusarmos o pedido, pode recorrer da nossa decisão no prazo de 30 dias.
      - Pode recorrer da decisão nos tribunais.
      tx-sensitive-sale-notice
      + AVISO: podemos vender os seus dados pessoais sensíveis.
      - Tratamos com cuidado os seus dados pessoais sensíveis.
      coppa-operators
      + Mapas do Vale Lda, Rua da Fonte 4, 1000-001 Lisboa, telefone 21 555 01 02, ola@mapas.example
      - Escreva para ola@mapas.example.
      coppa-practices
      + Não recolhemos conscientemente dados de crianças com menos de 13 anos.
      - As crianças gostam muito da montanha.
      coppa-parent-rights
      + Os pais podem consultar os dados do filho, pedir que sejam apagados e recusar novas recolhas.
      + Os pais ou responsáveis legais podem acessar as informações da criança, solicitar a exclusão e recusar novas coletas.
      - Os pais podem consultar os dados do filho.
      - Os pais escolhem a caminhada.
      coppa-retention-policy
      + Os dados das crianças são conservados até ao fim da caminhada.
      - Guardamos os mapas enquanto forem úteis.
      lgpd-encarregado
      + A nossa encarregada é Ana Lima: ana@mapas.example
      + Você pode falar com o nosso Encarregado pelo Tratamento de Dados Pessoais em dpo@mapas.example.
      - Nomeámos uma encarregada de proteção de dados.
      - O encarregado da loja atende de manhã.
      lgpd-agents-responsibility
      + O controlador responde pelos danos e o operador segue as instruções.
      - O controlador é a Mapas do Vale.
      pipeda-openness
      + A nossa responsável pela privacidade é Ana Lima, ana@mapas.example. Para aceder aos seus dados, escreva e solicite uma cópia. Guardamos o seu nome e e-mail.
      - A nossa responsável pela privacidade é Ana Lima, ana@mapas.example.
      qc-person-in-charge
      + A responsável pela proteção dos dados pessoais é Ana Lima, ana@mapas.example.
      - Há uma pessoa responsável em cada refúgio.
      qc-governance
      + As nossas políticas e práticas sobre dados pessoais fixam as funções e responsabilidades do pessoal.
      - Temos políticas e práticas para quase tudo.
      qc-confidentiality-policy
      + Esta é a nossa política de privacidade. Avisaremos por e-mail de qualquer alteração da política.
      - Esta é a nossa política de privacidade.
      qc-tracking-profiling
      + Pode ativar ou desativar a geolocalização nas definições.
      - A geolocalização serve aos caminhantes.
      fadp-destination-state
      + Os dados são transferidos para a Alemanha e os Países Baixos.
      - Os dados são transferidos para países terceiros.
      appi-joint-use
      + Fazemos uma utilização conjunta dos dados com o refúgio; as categorias são nome e e-mail, e a responsável é Ana Lima.
      - O refúgio e a loja partilham um telhado.
      - Receberá os dados num formato de uso comum e leitura automática.
      appi-disclosure-procedure
      + Para solicitar o acesso, a retificação ou o apagamento dos seus dados, preencha o formulário.
      - Pode pedir um mapa por telefone.
      appi-complaint-desk
      + Dirija queixas e perguntas a queixas@mapas.example.
      - Recebemos poucas queixas dos caminhantes.
      pipa-outsourcing
      + Subcontratamos o envio de encomendas a empresas de transporte.
      - Enviamos as encomendas no próprio dia.
      pipa-destruction
      + Os documentos em papel são destruídos por trituração e os ficheiros apagados de forma irreversível.
      + Findo o prazo, os dados são excluídos de forma segura.
      - O vento destrói os sinais do caminho.
      - Excluímos os dados antigos.
      pipa-cpo
      + A responsável pela privacidade é Ana Lima: ana@mapas.example
      - Cada sede tem uma responsável pela privacidade.
      pipa-auto-collection
      + Pode recusar os cookies nas definições do seu navegador.
      - Os cookies recordam o seu idioma.
      pipl-separate-consent
      + Pediremos um consentimento separado para os dados sensíveis.
      - Tratamos os dados com o seu consentimento.
      pipl-cross-border
      + O destinatário no estrangeiro, fora da China, é Nuvem Clara, clara@nuvem.example, com a finalidade de alojar os dados.
      - Viajamos para o estrangeiro todos os verões.
      dpdp-itemised
      + Recolhemos dados como o nome e o e-mail. Utilizamos os dados para lhe enviar mapas. Pode retirar o consentimento. Pode apresentar queixa ao Conselho de Proteção de Dados.
      - Recolhemos dados como o nome e o e-mail. Utilizamos os dados para lhe enviar mapas.
      apple-third-party-protection
      + Exigimos que os fornecedores ofereçam o mesmo nível de proteção dos dados.
      + Nossos fornecedores são obrigados por contrato a proteger os dados.
      - Os fornecedores têm as suas próprias políticas.
      - Nossos fornecedores imprimem os mapas.
      play-privacy-contact
      + Se tiver perguntas sobre a privacidade, escreva para dados@mapas.example.
      - Contacte-nos quando quiser.
      play-deletion
      + Pode excluir a sua conta e os seus dados nas definições da aplicação.
      + Para excluir sua conta, escreva para saida@mapas.example.
      - Eliminamos os dados das contas antigas.
      - Apagamos o quadro todas as noites.
      ? officer-appointed
      + O nosso encarregado da proteção de dados chama-se João Lima.
      - Não somos obrigados a designar um encarregado da proteção de dados.
      ? representative-appointed
      + Designámos um representante na União nos termos do artigo 27 do RGPD.
      - Um representante da loja espera por si na União dos Montanhistas.
      ? joint-controllers
      + O refúgio e nós somos responsáveis conjuntos.
      - Não somos responsáveis conjuntos com ninguém.
      ? consent
      + O tratamento baseia-se no seu consentimento.
      + Tratamos o e-mail com o seu consentimento prévio.
      - Pedimos o consentimento dos pais antes de inscrever um aluno.
      - Ao utilizar o site, você dá o seu consentimento.
      ? legitimate-interest
      + Apoiamo-nos no nosso interesse legítimo.
      - Interessa-nos muito o estado dos trilhos.
      ? recipients
      + Partilhamos dados com fornecedores de transporte.
      + Os dados são comunicados a prestadores de entrega.
      - Não partilhamos os seus dados com terceiros.
      - Os dados não serão cedidos a terceiros.
      ? international-transfers
      + Transferimos os dados para os Estados Unidos.
      + Os dados podem ser armazenados em servidores situados fora da União Europeia.
      - Não transferimos os seus dados para países terceiros.
      - Os dados não são transferidos para fora do país nem enviados ao exterior.
      ? automated-decisions
      + Tomamos decisões automatizadas sobre pagamentos a prazo.
      - Não tomamos decisões automatizadas.
      ? indirect-collection
      + Recebemos dados de terceiros, como os postos de turismo.
      - Não obtemos dados pessoais de terceiros.
      ? special-categories
      + Recolhemos dados de saúde de quem se inscreve na travessia.
      - Não tratamos categorias especiais de dados.
      ? children
      + Este curso destina-se a crianças dos seis aos doze anos.
      - A loja não se destina a menores.
      ? cookies
      + Utilizamos cookies na loja.
      - Não utilizamos cookies.
      ? sale
      + Vendemos dados de contacto a editoras.
      - Não vendemos os seus dados.
      ? cross-site-tracking
      + Mostramos anúncios personalizados com remarketing.
      - Não rastreamos a sua atividade em outros sites.
      ? financial-incentives
      + Temos um programa de fidelidade.
      - Não oferecemos incentivos financeiros.
      ? sensitive-uses
      + Utilizamos informações sensíveis para criar perfis e fazer publicidade.
      - Não utilizamos informações sensíveis.
      ? sensitive-sale
      + A venda de dados sensíveis financia-nos.
      - Não vendemos dados sensíveis.
      ? marketing-disclosure
      + Divulgamos dados a parceiros para fins promocionais.
      - Não divulgamos dados a terceiros para fins de marketing.
      ? review-offered
      + Pode corrigir os dados do seu perfil.
      - Podemos alterar esta política se for preciso.
      ? ten-million-consumers
      + Tratamos dados de mais de dez milhões de consumidores.
      - Vendemos dez milhões de mapas.
      ? joint-use
      + Fazemos uma utilização conjunta dos dados com o refúgio.
      - Não fazemos qualquer utilização conjunta dos dados.
      ? profiling-technology
      + A aplicação utiliza dados de localização.
      - Não localizamos os utilizadores da aplicação.
      """)

  @Test(arguments: statements)
  func isTakenAsMeant(_ statement: ProfileStatement) {
    #expect(statement.isFound(in: "pt", besides: Self.others) == statement.isMade)
  }

  @Test func hasStatementsForEachLaw() {
    #expect(ProfileStatement.gaps(in: Self.statements) == [])
  }
}
