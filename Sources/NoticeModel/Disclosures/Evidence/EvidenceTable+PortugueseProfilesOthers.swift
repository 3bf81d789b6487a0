extension EvidenceTable {
  /// Portuguese: what further laws and the stores ask for besides the core disclosures.
  static let portugueseProfilesOthers: StaticString = """
    class alcance: {email} | {phone} | {postal} | {form} | {link}

    us-state-appeal
    class recusa: decisão | decisões | recus* | rejeit* | indefer* | negativa | neguemos | negarmos | negad* | resposta
    + (recorrer | recurso | apelar | apelação | impugn*) ..16 <recusa> ! (tribuna* | judicia* | arbitra* | autoridade)
    + <recusa> ..20 (recorrer | recurso | apelar | apelação | impugn*) ! (tribuna* | judicia* | arbitra* | autoridade)
    + (recurso interno | direito de (recurso | recorrer | apelar) | processo de recurso | procedimento de recurso) ! (tribuna* | judicia* | arbitra*)

    tx-sensitive-sale-notice
    + (podemos | poderemos) vender ..5 (sensíveis | biométric*)
    - <não> ..6 vend* ..8 (sensíveis | biométric*)
    ~unspecific (vend* | venda) ..8 (sensíveis | biométric*)

    coppa-operators
    =email-address {email}
    =telephone-number {phone}
    =telephone-number (telefone | ligue | tel) ..6 {number}
    =postal-address {postal}
    =postal-address (rua | avenida | praça | largo | travessa | estrada | alameda | street | avenue) ..6 {number}
    =postal-address (caixa postal | apartado)
    =name {name} (corporation | limited | ltda | lda | s a | sa | eireli | unipessoal | inc | llc | ltd | gmbh)
    =name (associação | fundação | sociedade | empresa) {name}
    =name (operad* | gerid* | oferecid* | publicad* | explorad*) por ..2 {name} {name}

    coppa-practices
    class criança: criança | crianças | menor | menores | menos de 13 | menos de treze
    - <não> ..6 (conscientemente | intencionalmente | deliberadamente | propositadamente) ..8 (<criança> | 13 | pessoas)
    - <não> ..4 (colet* | recolh* | solicit* | trat*) ..10 (de | sobre | junto) ..6 <criança>
    =collection (colet* | recolh* | pedimos) ..14 <criança>
    =collection <criança> ..14 (colet* | recolh* | pedimos | fornec* | inser*)
    =collection (colet* | recolh*) &heading <criança>
    =use (us* | utiliz*) ..10 (<dados> | identificador*) ..16 <criança>
    =use <criança> ..10 <dados> ..8 (us* | utiliz*)
    =use (us* | utiliz*) ..10 para &heading <criança>
    =disclosure (divulg* | partilh* | compartilh* | comunic* | terceiros | vend*) ..14 <criança>
    =disclosure <criança> ..14 (divulg* | partilh* | compartilh* | comunic* | terceiros | vend*)
    =disclosure (divulg* | partilh* | compartilh* | terceiros) &heading <criança>

    coppa-parent-rights
    class pais: pai | pais | mãe | mães | tutor | tutores | responsáveis legais | responsável legal | encarregado de educação | encarregados de educação | parental | parentais
    =review <pais> ..24 (consult* | aced* | acess* | ver | examin* | cópia | rever | revis* | analisar)
    =review (consultar | aceder | acessar | ver | examinar | revisar) &near <pais> (pode | podem | tem | têm) &near <criança>
    =deletion <pais> ..30 (elimin* | apag* | exclu*)
    =deletion (elimin* | apag* | exclu*) ..20 <pais> ..8 (solicit* | pedi* | contact* | contat*)
    =deletion (eliminar | apagar | excluir) &near <pais> (pode | podem | tem | têm) &near <criança>
    =refusal <pais> ..30 (recus* | revog* | retir* | cess* | proib* | opor* | interromp* | impedir)
    =refusal (recusar | revogar | retirar) &near <pais> (pode | podem | tem | têm) &near <criança>

    coppa-retention-policy
    class guarda: conserv* | guard* | armazen* | mantid* | mantemos | ret*
    + <criança> ..24 <guarda> ..20 ({period} | enquanto | até | tempo | necessári* | prazo)
    + <guarda> ..24 <criança> & ({period} | enquanto | até | tempo | necessári* | prazo | política de conservação | política de retenção)
    + <guarda> ..16 ({period} | enquanto | até | necessári*) &heading <criança>
    - <não> ..3 <guarda> ..12 <criança>
    ~no-period (elimin* | apag* | exclu*) ..16 <criança> ! <pais>

    pipeda-openness
    class responsável: responsável pela privacidade | responsável pela proteção | responsável de privacidade | responsável pela conformidade | diretor* de privacidade | encarregado | encarregada | data protection officer | privacy officer | dpo | epd
    =accountable-person <responsável> &near <alcance>
    =way-to-get-access (aced* | acess* | cópia | consult*) ..12 (<dados> | conta | perfil) & (solicit* | pedido* | pedir | peça | escrev* | contact* | contat* | mail | direito* | pode | {email} | {link})
    =kinds-of-data (colet* | recolh* | trat* | armazen* | conserv* | guard* | fornec*) ..14 (nome | nomes | mail | email | endereço | telefone | ip | pagamento | localização | utilização | uso | dispositivo)
    =kinds-of-data (nome | nomes | apelido | mail | email | endereço | telefone | ip) &heading (colet* | recolh* | <dados>)

    qc-person-in-charge
    + (<responsável> | pessoa responsável | pessoa encarregada) &near ({email} | {phone} | {postal} | {form}) ! autoridade
    ~role-alone (<responsável> | pessoa responsável)

    qc-governance
    + (governança | governação | políticas e práticas | políticas e procedimentos | programa de privacidade) ..14 (<dados> | privacidade) &block (funções | papéis | responsabilidades | formação | treinamento | reclamações | destruição | ciclo de vida)
    +# (governança | governação | nossas políticas e práticas)
    ~unspecific (políticas e práticas | políticas e procedimentos | governança)

    qc-confidentiality-policy
    =policy (política de (confidencialidade | privacidade | proteção) | (aviso | declaração) de (privacidade | confidencialidade))
    =amendments (modific* | alter* | mudan* | atualiz* | rev*) ..14 (política | aviso | declaração | página | documento) & (notific* | avis* | public* | inform* | comunic* | vigor | consult* | mail)
    =amendments (política | aviso | declaração) ..14 (modific* | alter* | mudan* | atualiz* | revis*) & (notific* | avisa* | public* | informa* | comunic* | vigor | consult* | mail)

    qc-tracking-profiling
    class ajuste: ativ* | desativ* | habilit* | desabilit* | (nas | das | as | suas) (definições | configurações) | recus* | permiss*
    + (identific* | localiz* | geolocaliz* | perfi* | rastre*) ..24 <ajuste>
    + <ajuste> ..20 (localiz* | geolocaliz* | perfilamento | definição de perfis | rastre* | cookies)
    - <não> ..8 (identificamos | localizamos | rastreamos | identificar | localizar | rastrear) ..8 (você | utilizador* | usuário* | visitante* | pessoa* | ninguém)
    ~unspecific (geolocaliz* | perfilamento | definição de perfis)

    fadp-destination-state
    class estado: estados unidos | eua | usa | alemanha | frança | irlanda | países baixos | holanda | itália | espanha | áustria | bélgica | luxemburgo | polónia | polônia | suécia | dinamarca | noruega | finlândia | islândia | reino unido | grã bretanha | canadá | índia | japão | israel | singapura | cingapura | austrália | nova zelândia | brasil | china | filipinas | áfrica do sul | méxico | coreia do sul | turquia | ucrânia | sérvia | roménia | romênia | portugal | hungria | chéquia | grécia | estónia | argentina | chile | colômbia | (na | da | dentro da | no | do) (ue | eee | união europeia | espaço económico europeu | espaço econômico europeu)
    + (transf* | comunic* | divulg* | envi* | export* | destinatári* | países) ..12 (a | para | em | no | nos | na | nas | são | incluindo) ..12 <estado> & (<dados> | destinatári* | transf*) ! (fora | exterior) ..2 <estado> ! (leis | legislação | lei | tribunais)
    + (tratados | tratamos | armazen* | alojad* | hospedad* | conserv* | servidores | fornecedores | prestadores | destinatári*) ..8 (em | no | nos | na | nas) ..4 <estado> & (<dados> | fornecedores | prestadores | servidores) ! (leis | legislação | lei | tribunais | (fora | exterior) ..2 <estado>)
    + (todos os países | qualquer país | todo o mundo) & (transf* | comunic* | estrangeiro | exterior)
    ~unspecific (estrangeiro | exterior | fora da suíça | outros países | países terceiros) & (transf* | comunic* | trat* | dados)

    appi-joint-use
    + (uso conjunto | utilização conjunta | utiliz* conjuntamente | us* conjuntamente) &near (dados | finalidad* | fins | âmbito | responsáve* | categorias)
    - <não> ..6 (uso conjunto | utilização conjunta | utiliz* conjuntamente)
    ~unspecific (uso conjunto | utilização conjunta)

    appi-disclosure-procedure
    + (solicitar | solicitação de | solicitações de | pedido de | pedidos de | pedir) ..6 (acesso | retificação | correção | apagamento | eliminação | exclusão) ..20 ({email} | {phone} | {form} | {link} | contact* | contat* | escrev* | formulário) ! terceiros
    + (solicit* | pedir | pedido* | procedimento* | requer*) ..16 (divulgação | retific* | correção | corrigir | suspen* | apagamento | apagar | exclusão | excluir | eliminação | eliminar | cessação) ..20 (<dados> | {email} | contact* | contat* | formulário | identidade | tax*)
    + (exercer | exercício) ..8 (direito* | acesso) ..20 ({email} | {phone} | {form} | {link} | contact* | contat* | escrev* | dirig*)
    + (contacte nos | contate nos | entre em contato | fale conosco | escreva nos) ..20 (aced* | acess* | retific* | corrigir | eliminar | excluir | apagar) ..10 <dados>

    appi-complaint-desk
    + (queixa* | reclama* | pergunta* | dúvida* | consulta* | pedidos de informação) ..24 ({email} | {phone} | {form} | {postal} | balcão | ponto de contacto | ponto de contato | atendimento | apoio ao cliente)
    +# (contact* | contato* | fale conosco | queixas | reclamações | perguntas | dúvidas) &section ({email} | {phone} | {form} | {postal})

    pipa-outsourcing
    + (subcontrat* | terceiriz* | externaliz* | confia | confiamos | delega | delegamos | encarregamos) ..16 (tratamento | processamento | tarefas | serviço* | empresas | fornecedores | prestadores | transportador* | terceiros | <dados>)
    + (trat* | process*) ..8 (em nosso nome | por nossa conta | em nome da)
    - <não> ..6 (subcontrat* | terceiriz* | externaliz*)

    pipa-destruction
    class destruir: destru* | destrói* | tritur* | fragment* | inciner* | apag* | elimin* | exclu*
    + <destruir> ..24 (método* | procedimento* | tritur* | fragment* | inciner* | irrecuperáve* | irreversíve* | não ..3 (recuper* | restaur*) | formatação | definitiv* | permanente* | de forma segura | de modo seguro | com segurança)
    + (de forma segura | definitivamente | permanentemente | irreversivelmente) <destruir>
    ~unspecific <destruir> ..8 <dados>

    pipa-cpo
    + (<responsável> | encarregado da proteção | equipa de privacidade | equipe de privacidade | departamento de privacidade | chief privacy officer) &near <alcance>
    ~role-alone <responsável>

    pipa-auto-collection
    + (cookie* | automaticamente | rastreamento) ..30 (recus* | rejeit* | bloque* | desativ* | desabilit* | (definições | configurações) do [seu] navegador)
    + (recus* | rejeit* | bloque* | desativ* | desabilit* | elimin* | apag* | exclu* | configur* ..3 navegador) ..14 cookie*
    - <não> ..6 (us* | utiliz* | instal* | empreg*) ..8 (cookie* | automátic*)
    ~unspecific cookie*

    pipl-separate-consent
    + consentimento* (separado* | autónomo* | autônomo* | à parte | destacado)
    + (em separado | separadamente) ..6 consentimento
    + consentimento (individual | específico | adicional) ..20 (sensíve* | terceiro* | exterior | estrangeiro | transfer* | transfronteiriç* | public*)

    pipl-cross-border
    class fora: exterior | estrangeiro | transfronteiriç* | fora da china | fora da república popular | fora do seu país | outros países
    - <não> ..8 (transfer* | envi* | fornec* | armazen*) ..12 <fora>
    - (armazen* | conserv* | guard*) ..6 na ..3 china
    =recipient <fora> ..24 ({name} | destinatári* | recetor* | receptor*)
    =contact <alcance> &near <fora>
    =purpose (finalidad* | com o fim de | a fim de | para prestar | fins | categorias | tipos de) &near <fora>

    dpdp-itemised
    =items (seguintes | tais como | como | por exemplo | inclu* | tipos de) ..16 (nome | nomes | mail | email | telefone | endereço | ip | localização | dispositivo | pagamento)
    =items (nome | mail | email | telefone) &heading (colet* | recolh* | <dados>)
    =purpose ((us* | utiliz* | trat*) ..6 (para | fins | finalidad*) | finalidad* | com o objetivo de) & (<dados> | prestar | prestação)
    =withdrawal (retir* | revog*) ..8 consentimento
    =withdrawal consentimento ..12 (retir* | revog*)
    =complaint-to-the-board (conselho de proteção de dados | comité de proteção de dados | comitê de proteção de dados | data protection board | responsável pelas reclamações) ..20 (queixa* | reclam* | {email} | contact* | contat*)
    =complaint-to-the-board (queixa* | reclam*) ..16 (conselho de proteção | comité de proteção | comitê de proteção | data protection board | responsável pelas reclamações)

    apple-third-party-protection
    class ajuda: terceiro | terceiros | fornecedor* | parceiro* | prestador* | subcontratante* | operadores | destinatários | afiliad*
    + <ajuda> ..30 (mesm* | igual | iguais | equivalente* | comparáve* | pelo menos | não inferior*) ..6 (proteção | proteg* | níve* | padrão | padrões | garantias | grau | confidencialidade | segurança)
    + (mesmo | mesma | mesmos | mesmas | equivalente* | igual) ..5 (proteção | níve* | padrões | garantias) ..20 <ajuda>
    + <ajuda> ..16 (obrigad* | obrigações | devem | exigimos | contratualmente | comprometem | vinculad* | contrato*) ..16 (proteger | proteção | confidencia* | segur* | garantias | privacidade | esta política)
    + (exigimos | obrigamos | pedimos | impomos) ..4 <ajuda> ..16 (proteg* | proteção | confidencia* | segur* | garantias)
    ~unspecific <ajuda> ..20 (própri* polític* | suas políticas)

    play-privacy-contact
    + (privacidade | pergunta* | dúvida* | questões | preocupaç* | comentário* | dados | contact* | contat*) ..30 ({email} | {form} | {phone})
    + ({email} | {form} | {phone}) &near (privacidade | pergunta* | dúvida* | contact* | contat* | sugest*)
    + formulário de (contato | contacto)
    ~no-direct-channel (contacte nos | contate nos | fale conosco | entre em contato)

    play-deletion
    class tirar: eliminar | elimine | eliminação | apagar | apague | apagamento | excluir | exclua | exclusão | encerrar | encerramento
    + <tirar> ..12 (conta | <dados> | perfil) ..30 ({email} | {link} | {form} | {url} | definições | configurações | na aplicação | no aplicativo | na app | contact* | contat* | escrev* | solicit* | botão | a qualquer momento)
    + (solicit* | pedir | peça | contact* | contat* | escrev* | direito | {email}) ..14 <tirar> ..12 (conta | <dados> | perfil)
    + desinstal* ..16 <tirar>
    - <não> ..4 (coletamos | coleta | recolhemos | recolhe | armazenamos | armazena | guardamos) ..6 <dados>
    ~unspecific <tirar> ..8 (conta | <dados>)
    """
}
