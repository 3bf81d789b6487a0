extension EvidenceTable {
  /// Portuguese: what the laws of Europe and of California ask for besides the core disclosures.
  static let portugueseProfilesEurope: StaticString = """
    gap 8
    class não: não | nunca | nenhum | nenhuma | nenhuns | nenhumas | sem | nem | jamais | ninguém
    class dados: dados | dado | informações | informação
    class fornecer: fornec* | fornecimento | facult* | disponibiliz* | comunic* | preench* | inform*

    joint-controllers
    class juntos: corresponsável | corresponsáveis | responsáveis conjuntos | responsável conjunto | responsáveis conjuntas | responsabilidade conjunta | conjuntamente responsáveis | controladores conjuntos | controlador conjunto | cocontrolador* | cocontroladores | controladoria conjunta | determinamos conjuntamente | determinam conjuntamente
    - <não> ..4 <juntos>
    + <juntos> &near (acordo* | contrato | convénio | convênio | artigo 26 | art 26 | essência | ponto de contacto | ponto de contato | repart* | se encarrega | é responsável por | é responsável pela | é responsável pelo)
    ~unspecific <juntos>

    legitimate-interest-named
    class meta: melhor* | preven* | evitar | proteg* | proteção | proteç* | segur* | fraud* | marketing | promo* | publicidad* | publicitári* | desenvolv* | operar | operações | exploração | funcionamento | prestar | prestação | oferecer | gerir | gestão | gerenciar | respond* | comunicar | comunicações | entender | compreender | conhecer | analis* | análise | análises | otimiz* | optimiz* | garantir | manter | manutenção | detet* | detect* | defes* | defend* | cobran* | administr* | personaliz* | pesquisa | investig* | estatístic* | medir | medição | clientes | abus* | eficiên* | fideliz* | qualidade | satisfação | enviar | mostrar
    class interesse: interesse legítimo | interesses legítimos | legítimo interesse | legítimos interesses | interesse comercial legítimo | interesses comerciais legítimos
    + <interesse> & <meta> ! (opor* | oposição | opon*)
    + <interesse> &block <meta> &near (artigo 6 | art 6 | artigo 7 | art 7 | base | bases | fundamento* | finalidad* | fins) ! (opor* | oposição | opon*)
    + nosso interesse (em | é | consiste | na | no) ..8 <meta>
    +# <interesse> &section <meta>
    ~unspecific <interesse>

    transfer-safeguards
    + (cláusulas contratuais (tipo | padrão | padronizadas | modelo) | cláusulas tipo | cláusulas padrão | cláusulas modelo | cláusulas padrão contratuais | regras vinculativas aplicáveis | regras vinculativas | regras corporativas vinculativas | normas corporativas globais | normas corporativas vinculativas | (decisão | decisões) de adequação | privacy shield | escudo de [proteção de] privacidade | data privacy framework | quadro de privacidade de dados | standard contractual clauses | binding corporate rules | código de conduta aprovado | procedimento de certificação aprovado)
    + ((nível | grau) de proteção (adequado | suficiente) | (nível | grau) de proteção de dados (adequado | suficiente) | grau de proteção de dados pessoais adequado | nível adequado | proteção adequada | proteção equivalente) & (comissão | decisão | país | países | reconhec* | anpd)
    + (artigo | artigos | art | arts) (44 | 45 | 46 | 47 | 49 | 33) & (transfer* | rgpd | lgpd | garantia* | regulamento)
    + comissão ..10 (adequad* | adequação)
    + (consentimento explícito | consentimento expresso | consentimento específico) ..10 transfer*
    ~unspecific (garantias | salvaguardas | medidas | proteções) ..2 (adequadas | apropriadas | necessárias | suficientes) &block (transfer* | exterior | estrangeiro | países)

    provision-required
    + (<fornecer> | cedência) ..12 (é | são | será | tem caráter | tem carácter) ..4 (obrigatóri* | voluntári* | opciona* | facultativ* | requisito | obrigação) & (<dados> | campos | formulári*) ! (autoridades | tribuna* | terceiros)
    + (obrigatóri* | voluntári* | voluntariamente | facultativ* | requisito (legal | contratual)) ..6 <fornecer> & (<dados> | campos)
    + (obrigad* | obrigação) (a | de) (fornecer* | facultar* | disponibilizar* | comunicar* | informar* | fornecê*)
    + (não precisa | não é necessário | não tem de | não tem que) ..3 <fornecer> ..6 <dados>
    + (se | quando | caso) ..4 não ..4 <fornecer> ..24 (não | impossib* | imped* | limit*) ! consentimento ..4 pais
    + (recusa | falta de | não) ..3 (fornec* | fornecimento | facult*) ..20 (não | impossib* | imped* | consequência* | implic* | inviabiliz*)
    + sem (estes | esses | seus | os seus | tais | esta | essa | essas | estas | os) [seus] <dados> ..12 (não | impossível)
    + (campos | caixas | <dados>) ..6 (marcad* | assinalad* | indicad* | sinalizad*) ..6 (obrigatóri* | asterisco)
    + (campos | dados) (obrigatórios | facultativos | opcionais) & (formulári* | asterisco | registo | registro | cadastro)
    + necessári* (para a celebração | à celebração | para celebrar) ..4 contrato & <fornecer>

    adm-logic
    class máquina: decisão automatizada | decisões automatizadas | decisões individuais automatizadas | decisão individual automatizada | tratamento automatizado | processamento automatizado | definição de perfis | perfilamento | perfilagem | algoritmo | algoritmos | pontuação de crédito | score de crédito | scoring
    + (lógica | critérios | fatores | factores | parâmetros | tem em conta | têm em conta | considera* | leva em conta | levam em conta) ..16 <máquina> ! (direito | direitos)
    + <máquina> ..16 (lógica | critérios | fatores | factores | parâmetros | tem em conta | têm em conta | considera* | leva em conta | levam em conta) ! (direito | direitos)
    + <máquina> ..24 (consequência* | recus* | rejeit* | negad* | aprov*) ! (direito | direitos | opor* | opon*)
    - <não> ..8 <máquina> ! (direito | direitos | sujeit* | opor* | opon*)
    ~unspecific <máquina>

    special-category-data
    class sensíveis: categorias especiais | categoria especial | informações sensíveis | informações pessoais sensíveis | dados relativos à saúde | dados médicos | informações médicas | informações de saúde | informações sobre [a] saúde | dados genéticos | origem étnica | opiniões políticas | convicções religiosas | crenças religiosas | filiação sindical
    + <sensíveis> ..24 (consentimento | consentir | artigo 9 | art 9 | art 11 | artigo 11 | interesses vitais | interesse público importante | processo judicial | medicina preventiva | medicina do trabalho | direito laboral | segurança social | obrigação legal | tutela da saúde)
    + (consentimento explícito | consentimento expresso | consentimento específico | expressamente | artigo 9 | art 9 | com o seu consentimento) ..24 (<sensíveis> | <sensível>)
    - <não> ..8 (colet* | recolh* | trat* | solicit* | pedi* | armazen* | process* | exig*) ..10 (<sensíveis> | <sensível>)
    - <não> ..4 (<fornecer> | envie* | partilhe | compartilhe) ..8 (<sensíveis> | <sensível>)
    ~unspecific <sensíveis>

    cookie-durations
    class biscoito: cookie | cookies | rastreador* | pixel | pixels | píxeis | armazenamento local
    =lifetime <biscoito> ..24 ({period} | expir* | validade | duração | prazo de conservação | (fech* | fim | encerr* | termin* | terminar) ..4 (sessão | navegador | browser | visita) | até que ..3 (apag* | elimin* | exclu*) | permanec*)
    =lifetime ({period} | expiram | duração | validade | sessão do navegador) ..24 <biscoito> ! (anos de idade | menor* de)
    =lifetime ({period} | sessão | persistent* | validade | duração) &heading (<biscoito> | rastreamento)
    =third-party-access (terceiros | terceira | google | facebook | meta | parceiros | anunciantes | fornecedores | prestadores | outras empresas) ..16 <biscoito>
    =third-party-access <biscoito> ..16 (terceiros | google | facebook | meta | parceiros | anunciantes | fornecedores | prestadores | outras empresas | próprios | primários)
    =third-party-access (apenas nós | só nós | mais ninguém | nenhum terceiro) & <biscoito>

    uk-complaint-to-controller
    class queixa: queixa | queixas | reclamação | reclamações | reclamar | insatisf*
    class vigia: autoridad* | cnpd | anpd | ico | comissári* | comissão | regulador* | controlo | procon
    + <queixa> ..16 (contact* | contat* | fale conosco | escreva | escrever | junto de nós | a nós | nosso serviço | {email} | {form}) ! <vigia> ..10 ({email} | {form} | contact* | contat*) ! <queixa> ..10 <vigia>
    + (contacte nos | contactar nos | entre em contato | entrar em contato | contate nos | fale conosco | escreva nos | dirigir se a nós) ..16 <queixa> ! <queixa> ..8 <vigia> ! (direitos de autor | direitos autorais | violação)
    + (apresentar | enviar | dirigir | submeter | encaminhar | registrar | fazer) ..3 <queixa> ..6 (a nós | junto de nós | diretamente | {email} | {form} | nosso | nossa | conosco) ! <vigia>
    + (responderemos | trataremos | analisaremos | investigaremos | examinaremos | acusaremos) ..8 <queixa>
    + <queixa> ..10 (antes de) ..8 <vigia> &block (nós | conosco | connosco | {email} | {form})
    +# (procedimento de (queixas | reclamações) | como reclamar)

    ccpa-collected-12m
    class ano: (últimos | passados | anteriores) (12 | doze) [12] meses | (12 | doze) [12] (últimos meses | meses (anteriores | passados)) | último ano | ano (anterior | passado)
    class coletado: colet* | recolh* | obtid* | obtivemos
    + <coletado> ..20 <ano> ! (direito | solicitaç* | pedido* | gratuit* | <não>)
    + <ano> ..30 <coletado> ! (direito | solicitaç* | pedido* | gratuit* | <não>)
    ~unspecific categorias ..8 <dados> ..8 <coletado>
    ~unspecific <coletado> ..10 categorias

    ccpa-sold-shared-12m
    class vendido: vend* | venda | vendas
    - <não> ..8 (<vendido> | partilh* | compartilh*) ..24 <ano>
    - <ano> ..12 <não> ..8 (<vendido> | partilh* | compartilh*)
    + <vendido> ..24 <ano> ! (solicitaç* | pedido* | gratuit*)
    + <ano> ..24 (<vendido> | (partilh* | compartilh*) ..6 terceiros) ! (solicitaç* | pedido* | gratuit*)
    ~unspecific <vendido> ..8 <dados>
    ~unspecific <dados> ..6 <vendido>

    ccpa-disclosed-12m
    class divulgado: divulg* | comunicad* | revel* | ced*
    - <não> ..6 <divulgado> ..24 <ano>
    - <ano> ..8 <não> ..6 <divulgado>
    + <divulgado> ..24 <ano> ! (direito | solicitaç* | pedido* | gratuit* | 1798 83)
    + <ano> ..24 <divulgado> ! (direito | solicitaç* | pedido* | gratuit* | 1798 83)
    + (fins | finalidad* | propósito*) (comercia* | empresaria* | de negócio*) &block <ano> &block (<divulgado> | partilh* | compartilh*)
    + (partilh* | compartilh* | fornecid*) ..24 <ano> & (terceiros | fornecedores | prestadores | categorias) ! (<vendido> | direito | solicitaç* | pedido*)
    + <ano> ..24 (partilh* | compartilh*) & (prestadores | fornecedores | categorias) ! (<vendido> | direito | solicitaç* | pedido*)
    ~unspecific (<divulgado> | partilh* | compartilh*) ..14 (fins | finalidad*) (comercia* | empresaria* | de negócio*)

    ccpa-know-delete-correct
    class pode: direito | direitos | pode | poderá | podem | solicit* | pedir
    =right-to-know (direito (de (saber | conhecer | acesso | aceder | acessar | ser informad* | solicitar [o] acesso) | ao acesso | à informação | a saber) | (solicitaç* | pedido*) de acesso)
    =right-to-know <pode> ..8 (divulg* | aced* | acess* | saber | conhecer | cópia | confirm*) ..10 <dados>
    =right-to-delete (direito (de | ao | à) (exclusão | excluir | eliminação | eliminar | apagamento | apagar | esquecimento | supressão | solicitar a exclusão | ser esquecido) | (solicitaç* | pedido*) de (exclusão | eliminação | apagamento))
    =right-to-delete <pode> ..8 (elimin* | apag* | exclu* | suprim*) ..10 (<dados> | conta)
    =right-to-correct (direito (de | à) (retificação | correção | corrigir | retificar | solicitar a correção) | (solicitaç* | pedido*) de (correção | retificação))
    =right-to-correct <pode> ..8 (corrig* | correção | retific* | atualiz* | alter*) ..10 (<dados> | conta | inexat* | imprecis*)

    ccpa-limit-sensitive
    + (limitar | limite | limitação | restringir) ..10 (uso | utilização | divulgação | tratamento) ..12 (sensível | sensíveis | confidencia*)
    + direito de limitar
    + (sensível | sensíveis) ..12 (limitar | limitação | restringir) ..6 (uso | utilização | divulgação)
    - <não> ..10 (us* | utiliz* | divulg* | colet* | recolh* | trat* | partilh* | compartilh*) ..10 (sensível | sensíveis) ..24 (inferir | deduzir | características | divers* | diferente* | 7027 | 1798 121 | limitar)
    - (sensível | sensíveis) ..20 (<não> | apenas | somente) ..10 (inferir | deduzir | permitid* | 7027 | 1798 121 | outros fins)
    - <não> ..4 (colet* | recolh* | trat* | utiliz*) ..5 (sensível | sensíveis)

    ccpa-non-discrimination
    + (<não> | contra) ..8 (discrimin* | retali* | represália* | penaliz* | prejudic* | tratamento diferente) ! (emprego | género | gênero | deficiência)
    + direito ..6 (não discriminação | não ser discriminad* | não sofrer discriminação | igualdade de serviço | igualdade de tratamento)
    + <não> ..4 (negaremos | nega* | recus*) ..6 (bens | serviço | serviços) ..12 (direito* | exerc* | preço*)
    + (não discriminação | mesmo preço | mesmos preços | mesmo serviço) & (direito* | exerc*)

    ccpa-request-methods
    class pedido: pedido | pedidos | solicitação | solicitações | exercer | exercício | requisição | requisições
    =methods <pedido> ..24 ({email} | {phone} | {form} | {link} | {url} | telefon* | formulári* | contact* | contat* | escrev* | por e-mail | por correio | portal | ligue)
    =methods ({email} | {phone} | {form} | formulário online | número gratuito) &near <pedido> &near (direito* | privacidade | <pedido>)
    =verification (verific* | confirm* | comprov* | autentic*) ..8 (identidade | <pedido> | requerente | solicitante | consumidor*)
    =verification (<pedido> ..2 verificáve* | <pedido> ..10 (verific* | autentic*) | identidade ..8 (verific* | comprov*))
    =authorized-agents (agente* | representante* | procurador* | pessoa) (autorizad* | designad*)
    =authorized-agents (agente* | representante* | outra pessoa | procurador) ..8 (em seu nome | em nome do | por sua conta)
    =authorized-agents (autoriz* | design*) ..4 (agente | representante | procurador)

    ccpa-minors-sale
    class jovem: (menor* | menos | idade inferior) (de | a) (16 | dezasseis | dezesseis | 13 | treze | 18 | idade) | menores | crianças | (13 | 16) anos | 13 e 16 | 13 a 16
    - <não> ..14 (<vendido> | partilh* | compartilh*) ..16 <jovem>
    - <jovem> ..14 <não> ..6 <vendido>
    + <vendido> ..6 <dados> ..16 <jovem>
    + (opt in | aceit* | autoriz* | consent*) ..10 <vendido> &near <jovem>

    ccpa-financial-incentive
    class incentivo: incentivo financeiro | incentivos financeiros | incentivo económico | incentivos económicos | incentivo econômico | incentivos econômicos | programa de fidelidade | programas de fidelidade | programa de fidelização | programa de recompensas | programa de pontos | diferença de preço | diferenças de preço
    - <não> ..6 (oferec* | forn* | propor*) ..6 <incentivo>
    + (incentivo* financeiro* | incentivo* económico*) &block (valor | particip* | inscrev* | retir* | condições | ader* | desist* | sair)
    + <incentivo> &block (valor ..4 <dados> | aceitar participar | termos do incentivo)
    ~unspecific <incentivo>

    ccpa-metrics
    + (métricas | estatísticas | indicadores) ..12 (pedidos | solicitações)
    + número de ..6 (pedidos | solicitações) & (recebid* | atendid* | negad* | recusad* | median* | médi*)
    + (pedidos | solicitações) ..10 métricas
    + (mediana | média | médio) ..10 dias ..10 (respo* | pedido* | solicitaç*)
    + (pedidos recebidos | solicitações recebidas | pedidos atendidos | solicitações atendidas) &near (negad* | recusad* | median* | médi* | {number})

    caloppa-review
    class mudar: modificar | modifique | alterar | altere | atualizar | atualize | corrigir | corrija | retificar | editar | edite | corrigi* | atualizá* | alterá*
    + (consultar | consulte | verificar | rever | revisar | aceder | acessar | acesse | ver | visualizar) ..12 <mudar> ..12 (<dados> | conta | perfil) ! (política | podemos | terceiros | hackers | não autorizad* | outros usuários | outros utilizadores)
    + <mudar> ..4 (seus | suas | os | as | sua | seu | quaisquer) ..4 (<dados> | conta | perfil) ..16 ({email} | {link} | {form} | contact* | contat* | escrev* | definições | configurações | conta | solicit* | a qualquer momento | através)
    + (pode | podem | poderá) ..8 <mudar> ..8 (<dados> | conta | perfil) ! (política | navegador)
    - <não> ..6 (mant* | oferec* | disp*) ..6 (processo | procedimento) ..8 (rev* | alter*)
    ~unspecific (aceder | acessar | acesso | consultar) ..8 <dados> & (direito* | solicit* | pode)

    caloppa-third-party-tracking
    class outro: terceiro | terceiros | outras empresas | parceiros | anunciantes | redes de publicidade | fornecedores | google | facebook | meta
    class algures: outros sites | outros sítios | outros websites | outras páginas | outras aplicações | outros aplicativos | outras apps | (diferentes | diversos | vários) (sites | sítios | websites | aplicativos) | (diferentes | diversas | várias) (páginas | aplicações) | ao longo do tempo | sites que visita* | sítios que visita | websites que visita | entre sites | na internet
    - <não> ..12 (rastre* | segu* | monitor* | acompanh*) ..16 <algures>
    - <não> ..6 (permit* | autoriz* | deix*) ..10 (terceiros | outros) ..10 (rastre* | sigam | monitor* | recolh* | colet*)
    - <não> ..4 (rastreamento | rastreio | rastreadores | cookies) de terceiros
    + <outro> ..24 <algures> & (rastre* | recolh* | colet* | monitor* | atividad* | perfi* | visit*) ! (ligações para | links para | responsáve* p*)
    + <algures> ..24 <outro> & (rastre* | recolh* | colet* | monitor* | atividad* | perfi*) ! (ligações para | links para | responsáve* p*)
    + (permit* | autoriz*) ..6 terceiros ..6 (rastre* | monitor* | recolh* | colet*)
    + (publicidade | anúncios) ..4 (interess* | comportament* | personalizad* | direcionad* | segmentad*) &near <outro> &near (cookie* | rastre* | visit* | identificador* | recolh* | colet*)
    + (remarketing | retargeting | doubleclick)
    ~unspecific <outro> ..10 (cookie* | rastreamento | publicidade)

    shine-the-light
    + (shine the light | 1798 83)
    + terceiros ..8 (marketing direto | fins de marketing | finalidades de marketing) &block (califórnia* | solicit* | pedido | opç*)
    + califórnia* ..40 marketing direto
    - <não> ..8 (partilh* | compartilh* | divulg* | comunic* | vend* | ced* | fornec*) ..18 (terceiros | outras empresas | parceiros) ..10 ((fins | finalidad* | propósito*) ..4 (marketing | publicitári* | promociona*) | marketing direto)

    minor-content-removal
    + 22581
    + (menor* de (18 | dezoito | idade) | menores) ..40 (remo* | elimin* | apag* | exclu*) ..16 (conteúdo* | publicad* | publicaç* | postad*)
    + (remo* | elimin* | apag* | exclu*) ..16 (conteúdo* | publicad* | publicaç* | postad*) ..30 (menor* de (18 | dezoito | idade) | menores)
    """
}
