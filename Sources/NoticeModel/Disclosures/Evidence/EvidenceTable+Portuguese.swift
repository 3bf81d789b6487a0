extension EvidenceTable {
  /// Portuguese.
  static let portuguese: StaticString = """
    gap 7
    class nao: nao | nunca | nenhum | nenhuma | sem | nem | jamais
    class dados: dados | informacoes | informacao | dado
    class forma: incorporated | ltda | lda | s a | sa unipessoal | eireli | me | epp | inc | llc | ltd | limited | gmbh | bv | corporation | associacao | fundacao | unipessoal
    class alheio: google | facebook | meta | microsoft | amazon | apple | twitter | stripe | paypal | cloudflare | sentry | revenuecat | telemetrydeck | supabase | openai | anthropic | hotjar | mailchimp | amplitude | digitalocean | vercel | tencent
    class grupo: studio | studios | games | apps | app | technology | technologies | tech | labs | lab | software | team | group | media | digital | dev | interactive | entertainment | solutions | systems | project

    controller-identity
    + {name} <forma> ! <alheio> [..2] <forma> ! (em nosso nome | por nossa conta | operadora de dados | subcontratante*) ! limited use
    + (controlador* | responsavel pelo tratamento | responsavel pelos dados) ..10 {name} ! artigo ! ^ controlador* [de | dos] [dados] $ ! politica de privacidade
    + {name} ..10 (cnpj | nipc | sede | registrad*)
    + ^ [o | a] (desenvolvedor | desenvolvedora | editor | editora | titular) {name} {name} ! {name} <grupo>
    + (desenvolvid* | criada | criado | operad* | publicad*) (por | pela | pelo) {name} {name} ! <alheio> ! {name} <grupo>
    + (empresario individual | microempreendedor individual) ..8 {name}
    + {name} ..4 (empresario individual | microempreendedor individual)
    + ^ (entidade legal | pessoa juridica) {name}
    ~brand-only (nos | noss*)

    contact-channel
    + {email}
    + {phone}
    + {postal}
    + {form} & (contat* | contact* | formulario | escrev*)
    + formulario de (contato | contacto)
    ~no-direct-channel (contat* | contact* | fale | escreva*) ..2 (nos | conosco | connosco)

    postal-address
    + {postal} ! (anpd | google | facebook | autoridade | cnpd)
    + {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @parkway | @lane | @suite) ! (google | facebook | commissioner*)
    + (rua | avenida | praca | alameda | travessa | rodovia | av) ..8 {number} ! (anpd | google | autoridade)
    + (caixa postal | apartado)
    + (sede | endereco postal | correio | localizad* | endereco comercial) ..10 {number} ! (google | autoridade | ip | servidor*)
    + endereco (registrado | registado | comercial | da sede) ..6 {number}
    ~foreign-address {postal}

    dpo-or-representative
    class encarregado: responsavel pela protecao de informacoes | responsavel pela protecao das informacoes | encarregad* [de | da | do | pela | pelo] [protecao] [de] dados | encarregado pelo tratamento | encarregado da protecao | data protection officer | responsavel pela protecao de dados | encarregado de protecao | oficial de protecao de dados | diretor de protecao de dados
    + <encarregado> &near ({email} | {phone} | {postal} | {link})
    + <encarregado> & (contat* | contact* | endereco | escrev*)
    + (dpo | epd) &near ({email} | {phone} | {postal} | {link}) & (nosso | o | do | contat*)
    + representante ..8 (uniao | europe* | artigo 27 | ue | reino unido) &near ({email} | {phone} | {postal} | {link} | {form})
    ~role-alone <encarregado>
    ~role-alone dpo

    data-categories
    class tipo: nome | nomes | sobrenome | apelido | email | e mail | correio eletronico | telefone | endereco | enderecos | endereco ip | enderecos ip | ip | localizacao | geolocalizacao | dispositivo | dispositivos | navegador | idade | sexo | genero | nascimento | foto* | imagem | imagens | pagamento* | cartao | usuario | senha* | palavra passe | uso | registro* | registo* | logs | cookies | sistema operacional | sistema operativo | falhas | pedidos | compras | contatos | contactos | mensagens | saude | cep | codigo postal | idioma | conta | identificador*
    class coletar: colet* | recolh* | receb* | armazen* | trat* | process* | regist* | obt* | fornec* | solicit* | inclu* | como | tais como | por exemplo | seguintes | guard*
    + <coletar> ..12 <tipo>
    + <tipo> ..8 (coletad* | recolhid* | armazenad* | tratad* | processad* | registrad*)
    + <tipo> &heading (dados | informac* | colet* | recolh*)
    + ^ [o | a | os | seu | sua | seus] <tipo> &near <coletar>
    - <nao> ..6 (colet* | recolh* | armazen* | trat* | guard* | process*) ..8 (dados | informac*)
    ~no-kind (colet* | trat* | recolh*) ..6 <dados>

    purposes
    class fim: respond* | contat* | contact* | processar ..2 (pedido* | pagamento* | solicitac*) | entreg* | envi* | personaliz* | adapt* | analis* | preven* | detect* | proteg* | cumpr* | verific* | autentic* | identific* | marketing | promo* | public* | notific* | inform* | fatur* | pagament* | regist* | resolv* | entend* | compreend* | med* | gest* | gerenc* | gerir | administr* | execut* | comunic* | estatistic* | fraude* | seguranca | boletim | newsletter* | pesquis* | investig* | assistencia | suporte | atendimento | pedido* | criar | mostrar | exibir | diagnost* | corrig* | conectar* | calcular | bloquear | desbloquear | sincroniz* | estabilidade | desempenho | determin*
    + (us* | utiliz* | trat* | colet* | recolh* | precis* | necessari* | compartilh* | partilh* | permit* | ajud* | process* | serv*) ..8 (para | a fim de | com o objetivo | fins | finalidade* | proposito*) ..6 <fim>
    + para ..4 <fim> &heading (us* | utiliz* | finalidade* | por que | porque | como)
    + ^ (para | a fim de) ..3 <fim>
    + ^ [a | o] <fim> &near ((us* | utiliz* | trat* | colet*) ..10 (para | fins | finalidade* | seguinte*))
    + (finalidade* | fins | proposito* | objetivo*) ..8 <fim>
    ~vague-purpose (us* | utiliz* | trat*) ..8 (fornecer | melhorar)

    legal-basis
    + (se baseia | baseia se | baseado | baseada | fundamenta) ..4 (consentimento | contrato | interesse | obrigacao)
    + (base legal | bases legais | base juridica | bases juridicas | fundamento legal | fundamento juridico | fundamentos juridicos | hipotese legal)
    + (interesse legitimo | legitimo interesse | interesses legitimos | legitimos interesses) ! opo* ! (direitos e interesses)
    + execucao ..4 contrato & (trat* | base | necessari* | dados)
    + (artigo | art) [..1] (6 | 7 | 9) ..10 (rgpd | gdpr | lgpd | regulamento)
    + (basead* em | com base em | com base no | fundament* em) ..6 (consentimento | contrato | interesse* | obrigac*)
    ~implied-consent (consentimento | ao utilizar | ao usar)

    recipients
    class destinatario: provedor* | fornecedor* | prestador* | parceir* | operador* | filia* | subsidiaria* | autoridade* | tribunai* | anunciante* | afiliad* | empresas do grupo | terceir* | orgaos | governo* | consultor* | banco* | google | apple | revenuecat | firebase | admob | openai | amazon | stripe | paypal | microsoft | facebook | cloudflare | destinatario* | subcontratante*
    + (compartilh* | partilh* | divulg* | revel* | comunic* | transfer* | ced* | fornec* | transmit* | vend* | acesso | envi*) ..12 (a | com | ao | aos | por | de | para) ..8 <destinatario>
    + (utilizamos | recorr* | contrat* | usamos | trabalhamos) ..6 (fornecedor* | terceir* | parceir* | prestador* | google | stripe)
    + <destinatario> ..10 (tem acesso | trat* | receb* | aced* | process*) ! (internet | hacker* | criminos*)
    + <destinatario> &heading (compartilh* | partilh* | destinatario* | comunic* | divulg* | terceir*)
    - <nao> ..8 (compartilh* | partilh* | vend* | divulg* | revel* | comunic* | ced* | transfer* | alug*) ..10 (terceir* | ninguem)
    + (utiliza | usa | utilizamos | usamos) ..4 (serviços de terceiros | servicos de terceiros | serviços externos | servicos externos)
    + {name} &heading (servicos de terceiros | fornecedores | destinatarios)
    + (compartilh* | partilh*) ..8 com {name}
    + (redes de publicidade | redes de anuncios | redes publicitarias | parceiros de publicidade) ..6 (us* | utiliz* | colet* | recolh* | podem)
    + (usad* | utilizad*) ..2 por servicos de terceiros
    + (usamos | utilizamos | usa | utiliza) ..4 provedor* ..4 (analise | hospedagem | pagamento* | que)
    - <nao> ..8 (compartilh* | partilh* | vend*) ..6 <dados>
    ~unnamed-recipients (compartilh* | terceir*)

    international-transfers
    + (transfer* | transmit* | armazen* | trat* | hosped* | process* | transferencia*) ..12 (fora do | fora da | no exterior | para o exterior | paises terceiros | pais terceiro | estados unidos | outros paises | outro pais | eua | estrangeiro) ! fora do ..2 (aparelho | dispositivo | computador | celular | telefone | aplicativo) ! fora do app
    + (fora do | fora da | paises terceiros | exterior) ..12 (transfer* | trat* | armazen*) ! fora do ..2 (aparelho | dispositivo | computador | celular | telefone | aplicativo) ! fora do app
    + (clausulas contratuais | clausulas padrao | clausulas tipo | decisao de adequacao | decisoes de adequacao | privacy shield | escudo de privacidade | data privacy framework | nivel de protecao adequado | nivel adequado de protecao | regras corporativas | normas corporativas | garantias adequadas | salvaguardas adequadas)
    + transferencia* internaciona*
    +# transferencia* ! (arquivo* | ficheiro*)
    - <nao> ..6 transfer* ..10 (fora | paises terceiros | internaciona* | exterior)
    + transferencia* transfronteirica*
    + (marco | quadro | estrutura) de (privacidade | protecao) de dados
    ~server-place servidor* ..8 (localizad* | situad* | brasil | europa)

    retention
    class guardar: conserv* | armazen* | guard* | ret* | mant* | arquiv* | exclu* | elimin* | apag* | destru* | anonimiz*
    + <guardar> ..14 {period} ! cookie* ! (resposta | respond*)
    + {period} ..12 <guardar> ! cookie* ! respond*
    + {period} &heading (conserv* | prazo* | quanto tempo | retenc* | armazen*)
    + <guardar> ..12 (enquanto | ate | durante | pelo tempo | pela duracao) ..8 (conta | cliente* | membro | usuario | utilizador | exclu* | elimin* | solicit* | contrato | relac* | regist* | assinatura | pedir | ativ*)
    + (enquanto | ate que) ..6 (conta | exclu* | elimin* | solicit* | cliente* | revog* | cancel*) & <guardar>
    + <guardar> ..8 (apos | depois | quando) ..4 (encerr* | exclu* | elimin* | termin* | fim | cancelamento | expir*) ! (pode | podem)
    + (prazo* de conservacao | periodo* de retencao | periodo de conservacao | prazo de retencao) ..12 (depend* | determin* | vari* | criterio* | lega*)
    - <nao> ..6 (conserv* | guard* | armazen*) &heading (conserv* | prazo* | quanto | retenc* | armazenamento)
    + (removid* | excluíd* | excluid* | apagad* | eliminad*) ..3 (quando | se | ao) ..3 (exclu* | apag* | desinstal* | elimin* | remov* | encerr*) ! (pode | podem)
    + (quando | se | ao) ..3 (exclu* | apag* | desinstal* | elimin* | encerr*) ..12 (removid* | excluíd* | excluid* | apagad* | eliminad*) ! (pode | podem)
    + (excluir | exclusao | apagar) ..5 (excluira* | apagara* | removera*)
    + <guardar> ..4 enquanto ..6 instalad*
    - <nao> ..6 (ret* | conserv* | mant*) ..3 (nenhum* | copia* | qualquer) ! colet*
    + (permanecem | permanece | ficam | fica) ..8 ate ..6 (apag* | exclu* | remov*)
    + (excluir | apagar | desinstalar | exclusao d*) (sua | seu | a | o) ..3 (conta | aplicativo | app) ..3 (exclui* | apaga* | remov*) ! (pode | podem)
    - (retencao zero | zero retencao)
    + em memoria & (<nao>)
    ~no-period (tempo necessario | enquanto ..3 necessari* | durante ..3 necessari*)
    ~no-period <guardar> ..6 <dados>

    data-subject-rights
    class direito: direito | direitos | pode | podera | possibilidade | solicitar | exercer | obter | pedir
    class reservar: (reservamo | reservamos | se reserva | reserva se | se reservam | reservam se | reservo) ..2 (direito | direitos | faculdade)
    =access <direito> ..12 (acesso | acessar | aceder | copia | consultar | confirmacao) & (dados | informac*) ! <nao> ! (reservamos | se reserva) ! <reservar>
    =access direito de acesso ! <reservar>
    =access ^ [o | direito | de | a] (acesso | acessar) ..8 &near (direito | direitos) ! <reservar>
    =correction <direito> ..14 (retific* | corrig* | correcao | modific* | atualiz* | edit*) ! (politica | configurac*) ! <reservar>
    =correction (retificacao | correcao) ! <reservar>
    =deletion <direito> ..14 (exclu* | elimin* | apag* | apagamento | esquec*) ! <reservar>
    =deletion (direito ao apagamento | eliminacao | exclusao d* ..3 dados | direito de exclusao | apagamento) ! <reservar>
    =portability portabilidade ! <reservar>
    =restriction (limitacao do tratamento | limitacao | limitar o tratamento | restricao | restringir) ! <reservar>
    =objection (direito de oposicao | oposicao | opor se | opor) ! <reservar>
    =access ^ (acesso | acessar | aceder | ver) ..10 &heading (direitos) ! <reservar>
    =correction ^ (retific* | corrigir | correcao) ..10 &heading (direitos) ! <reservar>
    =deletion ^ (excluir | exclusao | eliminar | apagar) ..10 &heading (direitos) ! <reservar>
    =access ^ ..6 (acessar | aceder) ..8 &near (direito | direitos) ! <reservar>
    =correction ^ ..6 (corrigir | retificar) ..8 &near (direito | direitos) ! <reservar>
    =deletion ^ ..6 (excluir | eliminar | apagar) ..8 &near (direito | direitos) ! <reservar>
    ~one-right (seus direitos | direitos do titular | direitos dos titulares) ! <reservar>

    withdraw-consent
    + (revog* | retir* | retirada) ..8 consentimento
    + consentimento ..14 (revog* | retir* | retirada)
    ~opt-out-only (cancelar ..3 inscricao | opt out | descadastr*)

    complaint-authority
    class guardiao: orgao* | autoridade* | anpd | cnpd | controlo | controle | procon | cnil | ico | aepd | edpb
    + (reclamac* | queixa* | denuncia* | peticion* | reclamar) ..16 <guardiao>
    + <guardiao> ..14 (reclamac* | queixa* | denuncia*)
    ~authority-only (anpd | cnpd | autoridade de controlo | autoridade nacional)

    automated-decisions
    + (decis* | tomada de decisoes) ..4 automatizad* ! (direito | sujeit* | opo*)
    + (definicao de perfis | perfilamento | criacao de perfis) ..10 (<nao> | utiliz* | realiz*) ! (direito | opo*)
    + <nao> ..8 (decis* ..2 automatizad* | definicao de perfis | perfilamento)
    +# (decis* ..3 automatizad* | definicao de perfis | perfilamento)
    - <nao> ..10 (criacao de perfis | perfilamento | perfis) ! direito
    ~passing-mention (definicao de perfis | automatizad*)

    sources-of-data
    + (obt* | colet* | recolh* | receb*) ..8 (registros | registos | fontes | cadastros) ..2 (publicos | publicas)
    + (receb* | obt* | colet* | recolh* | provem | provenientes) ..10 (de | atraves | junto | do | dos | das) ..5 (terceir* | parceir* | outras fontes | redes sociais | fontes publicas | facebook | google | publicamente | outros usuarios | outras empresas)
    + (fontes publicas | publicamente disponive* | publicamente acessive* | fontes acessiveis)
    + (login | entrar | regist* | cadastr*) ..8 (facebook | google | apple | twitter | redes sociais) & (dados | informac* | perfil)
    +# (fontes | outras fontes | origem ..3 dados)
    + ({name} [..1] oauth | oauth ..4 {name}) & <dados>
    + (recebemos | obtemos) ..8 (desses | destes | dessas | destas) (servicos | plataformas)
    + login social
    ~own-sources-only (voce nos fornece | automaticamente | diretamente)

    security
    + (funcionarios | pessoal | pessoas | colaboradores) ..3 autorizad* ..6 (acesso | acessar | acessam)
    + acesso ..8 (limitad* | restrit*) ..6 (pessoal | funcionarios | colaboradores | pessoas)
    + (medida* | precauc* | salvaguarda* | procedimento*) ..6 (seguranca | tecnicas | organizacionais | organizativas | administrativas | apropriadas | adequadas | razoaveis | protecao | fisicas) ! operador* ..4 dev* ! (recomenda* | aconselh*)
    + (criptograf* | encript* | ssl | tls | firewall* | control* de acesso | pseudonimiz*)
    + (proteg* | protecao) ..12 (nao autorizad* | perda | uso indevido | divulgacao | alteracao | destruicao)
    + (100 | totalmente | absolut* | completamente) ..5 (segur* | seguranca)
    + (por | via | através de | atraves de | protocolo | com) https
    + (soc 2 | iso 27001)
    ~heading-only seguranca

    children
    + (destina* | dirigid* | direcionad* | voltad*) ..4 (criancas | menores | adolescentes)
    + (menor* de | menos de | pelo menos | maior* de | com idade) ..4 {number} [anos] & (crianca* | menor* | anos)
    + (crianca* | menor* | adolescente*) ..12 (idade | anos | pais | responsave* | intencional* | destin* | conscient*)
    + (intencionalmente | conscientemente | propositadamente) ..10 (crianca* | menor*)
    +# (crianca* | menores)
    + (projetad* | desenvolvid* | concebid*) ..4 criancas
    +# infanti*
    + (colet* | recolh*) ..8 (criancas | menores)
    +# idade minima
    ~passing-mention (crianca* | menores)

    cookies-tracking
    class rastreador: cookie | cookies | beacon* | pixel* | rastreador* | armazenamento local | identificador de publicidade | google analytics | matomo | ferramentas de analise | tecnologias de rastreamento
    - (nao | sem | nenhum) ..4 (rastreia | rastreamos | rastreamento | rastreio)
    + (id de publicidade | identificador de publicidade | id de anuncio* | identificador de anuncio* | advertising id)
    + <rastreador> ..14 (utiliz* | arquivo* | ficheiro* | armazen* | navegador | recus* | aceit* | bloque* | exclu* | desativ* | necessari* | sessao | permit* | sao | serv* | instal* | config* | us*)
    + (utiliz* | us* | com | mediante | atraves | por | por meio) ..8 <rastreador>
    - <nao> ..6 <rastreador> ! (us* | utiliz*) ..3 dados ..4 para
    - (nenhum* | nao utilizamos | nao usamos | sem) ..6 (analitic* | rastreamento | rastreador*)
    - <nao> ..8 (analise* | analitic*) & (publicidade | terceiros)
    + (identificador* (de | do) dispositivo* | identificador* de publicidade)
    - <nao> ..8 telemetria
    ~passing-mention <rastreador>

    changes-to-notice
    + (alter* | atualiz* | modific* | mud* | rev*) ..10 (politica* | aviso | declaracao | privacidade | documento) ! (sua escolha | suas escolhas | suas preferencias)
    + (politica* | aviso | declaracao | privacidade) ..12 (alter* | atualiz* | modific* | mud* | revis*)
    +# (alterac* | atualizac* | mudanca*)

    effective-date
    + (atualizac* | atualizad* | vigor | vigente | vigencia | efetiv* | modific* | data | versao | revis* | publicad* | desde | alterac*) ..8 {date} ! (rgpd | lgpd | regulamento | lei)
    + ^ ..1 {date} ..1 $
    + {date} ..5 (vigor | atualizac* | modific*)
    ~no-date (ultima atualizacao | data de vigencia)

    do-not-track
    + (do not track | dnt | nao rastrear | global privacy control | gpc) ..16 (respond* | respeit* | reconhec* | sina* | honr* | trat* | suport*)
    + (respond* | respeit* | reconhec* | sina*) ..14 (do not track | dnt | nao rastrear | global privacy control | gpc)
    + (ativ* | envi* | configur* | sina*) ..14 (do not track | dnt | nao rastrear | global privacy control | gpc)
    + (do not track | dnt | global privacy control | gpc) ..14 (ativ* | envi* | configur* | permit* | oferec*)
    +# (do not track | nao rastrear | global privacy control)
    ~link-only (do not track | dnt)

    sale-opt-out
    + <nao> ..8 (vend* | alug* | venda | comercializ*)
    + (vend* | venda) ..6 (dados | informac*) & (nos | nao | optar | recus*)
    - ^ ..6 (vender | vendemos) &near (<nao> ..1) $ & (dados | informacoes)
    - ^ ..2 (dados | informacoes) ..8 (vender | vendemos) &near (<nao> ..1) $
    ~right-only venda
    """
}
