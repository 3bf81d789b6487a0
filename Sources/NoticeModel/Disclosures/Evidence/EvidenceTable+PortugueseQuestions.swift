extension EvidenceTable {
  /// Portuguese: what answers the questions of profiles.
  static let portugueseQuestions: StaticString = """
    ? officer-appointed
    + (<encarregado> | encarregado da proteção | encarregada da proteção | responsável pela privacidade | responsável de privacidade | epd) ! (autoridade | anpd | <não> ..6 (nome* | design* | obrig*) | de educação)
    - <não> ..8 (nome* | design* | obrig* | disp*) ..8 (encarregad* | dpo | epd)

    ? representative-appointed
    + representante* ..8 (ue | união | europe* | reino unido | suíça | artigo 27 | art 27) & (rgpd | nome* | design* | artigo 27 | art 27 | proteção de dados | nosso)

    ? joint-controllers
    + <juntos> ! <não> ..4 <juntos>
    - <não> ..4 <juntos>

    ? consent
    + (com base | baseia se | basei* | basead* | mediante | fundament* | base legal | bases legais | base jurídica | hipótese* | obte* | obtid* | pedi* | solicit* | dado | deu | prestad* | concedid* | com) ..5 consentimento ! (ao usar | ao utilizar | ao acessar | ao aceder | <não> ..3 consentimento | pais | pai | tutor | parental)
    + consentimento ..8 (art 7 | artigo 7 | art 6 | artigo 6 | 6 1 a)
    + (base legal | bases legais | base jurídica | fundamento jurídico) ..16 consentimento

    ? legitimate-interest
    + <interesse>
    + (artigo 6 | art 6) ..6 f & (rgpd | regulamento | base | dsgvo)
    + (art 7 | artigo 7) ..4 ix & lgpd

    ? recipients
    + (compartilh* | partilh* | divulg* | transfer* | comunic* | ced* | fornec*) ..10 (terceiros | fornecedores | prestadores | parceiros | operadores | subcontratantes | afiliad*) ! <não>
    - <não> ..8 (compartilh* | partilh* | divulg* | fornec* | transfer* | ced* | transmit*) ..10 (terceiros | ninguém | outr*)

    ? international-transfers
    + (transf* | transmit* | envi* | armazen* | process* | hosped* | aloj* | trat*) ..14 (exterior | estrangeiro | fora d* | outros países | países terceiros | estados unidos | eua | transferência* internaciona*) & <dados> ! (<não> ..10 (transf* | envi* | sai* | export*))
    + (cláusulas contratuais (tipo | padrão) | (decisão | decisões) de adequação | privacy shield | data privacy framework | regras vinculativas)
    - <não> ..8 (transf* | envi* | sai* | export*) ..10 (exterior | estrangeiro | fora | outros países | países terceiros | internaciona*)

    ? automated-decisions
    + (tomamos | utilizamos | usamos | realizamos | fazemos | adotamos | recorremos) ..8 (decisões automatizadas | decisão automatizada | decisões individuais automatizadas | tratamento automatizado | perfilamento | scoring | score de crédito) ! <não>
    - <não> ..10 (decisões automatizadas | decisão automatizada | decisões individuais automatizadas | decisões unicamente | perfilamento | definição de perfis | tratamento automatizado) ! (direito | sujeit*)

    ? indirect-collection
    + (receb* | obt* | colet* | recolh* | adquir*) ..10 <dados> ..10 (de | através de | por) ..4 (terceiros | outras fontes | fontes públicas | fontes acessíveis | parceiros | redes sociais) ! <não>
    - <não> ..6 (colet* | recolh* | receb* | obt*) ..10 (de terceiros | de outras fontes | de fontes)

    ? special-categories
    + (colet* | recolh* | trat* | process* | armazen* | utiliz*) ..14 (<sensível> | dados de saúde | dados médicos | dados relativos à saúde | dados biométricos | dados genéticos | origem racial | origem étnica | convicções religiosas | crenças religiosas | orientação sexual) ! <não>
    - <não> ..8 (colet* | recolh* | trat* | process* | solicit* | pedi* | exig*) ..10 (<sensível> | <sensíveis> | saúde)

    ? children
    + (destina* | direcion* | voltad* | dirigid* | dirig* | pensad*) ..6 (crianças | adolescentes | menores | famílias | alunos) ! (<não> | maiores)
    + consentimento ..3 (parental | dos pais) ..20 (obt* | antes | verific*) ! (<não> | se)
    + (pais | pai | tutor) ..4 (criar | criam | registar | registrar | cadastrar) ..10 (criança* | filh*)
    - <não> ..8 (destina* | direcion* | voltad* | dirig* | colet* | recolh* | conscientemente | intencionalmente) ..12 (criança* | menor* | adolescentes | 13 | 14 | 16 | 18)

    ? cookies
    + (utiliz* | usa | usamos | usam | uso de | empreg* | instal* | coloc*) ..8 (cookie | cookies | web beacons | pixels | píxeis | armazenamento local | tecnologias de rastreamento) ! <não>
    + (google analytics | cookies de sessão | cookies persistentes | cookies analíticos) ! <não>
    - <não> ..6 (utiliz* | usa* | instal* | empreg* | conté* | contém) ..6 (cookie* | rastreador* | rastreamento)

    ? sale
    + (vendemos | vendeu) ..8 <dados> ! (<não> | ativos | empresa)
    + não vender [nem partilhar | ou partilhar | nem compartilhar | ou compartilhar] (os meus | meus | minhas | as minhas) & {link}
    + (partilh* | compartilh* | venda) ..14 (publicidade direcionada | publicidade comportamental | entre contextos) ! <não>
    - <não> ..8 vend* ..14 (<dados> | os | terceiros)

    ? cross-site-tracking
    + (publicidade | anúncios) ..4 (interess* | comportament* | personalizad* | direcionad* | segmentad*) ! <não>
    + <algures> & (rastre* | monitor* | atividad* | publicidade) ! <não>
    + (remarketing | retargeting | doubleclick | adsense | admob | pixel do facebook | pixel da meta) ! <não>
    - <não> ..6 (rastre* | segu* | monitor* | acompanh*) ..14 (ao longo | outros sites | outros sítios | outros websites | outras páginas | entre sites)

    ? financial-incentives
    + <incentivo> ! <não>
    - <não> ..6 (oferec* | forn*) ..6 (incentivo* financeiro* | incentivo* económico*)

    ? sensitive-uses
    + (us* | utiliz* | trat* | infer*) ..10 (sensível | sensíveis) ..20 (infer* | publicid* | marketing | perfi* | personaliz*) ! <não>
    + (limitar o uso | limitar a utilização | direito de limitar) ..12 (sensível | sensíveis) ! <não>
    - <não> ..10 (us* | utiliz* | colet* | recolh* | trat* | divulg*) ..10 (sensível | sensíveis)

    ? sensitive-sale
    + (vendemos | vender | venda de) ..6 (sensíveis | biométric*) ! <não>
    - <não> ..6 vend* ..8 (sensíveis | biométric*)

    ? marketing-disclosure
    + (partilh* | compartilh* | divulg* | ced* | comunic* | vend*) ..14 (terceiros | parceiros | anunciantes | outras empresas) ..10 ((fins | finalidad* | propósito*) ..4 (marketing | promociona* | publicitári*) | marketing direto) ! <não>
    - <não> ..8 (partilh* | compartilh* | divulg* | vend* | ced* | comunic*) ..18 (terceiros | outras empresas | parceiros) ..10 ((fins | finalidad* | propósito*) ..4 (marketing | promociona* | publicitári*) | marketing direto)

    ? review-offered
    + (consultar | verificar | aceder | acessar | revisar) ..8 <mudar> ..10 (<dados> | conta | perfil) ! (política | outros usuários | outros utilizadores | <não>)
    + (pode | podem | poderá) ..4 <mudar> ..8 (<dados> | conta | perfil) ! (política | <não>)
    - <não> ..6 (mant* | oferec* | disp*) ..6 (processo | procedimento) ..8 (rev* | alter*)

    ? ten-million-consumers
    + (10 milhões | 10 000 000 | dez milhões) ..8 (consumidores | californi*)
    + métricas ..4 (pedidos | solicitações)

    ? joint-use
    + (uso conjunto | utilização conjunta | utiliz* conjuntamente) ! <não>
    - <não> ..6 (uso conjunto | utilização conjunta | utiliz* conjuntamente)

    ? profiling-technology
    + (colet* | recolh* | utiliz* | us* | aced* | acess*) ..10 (geolocalização | localização precisa | gps | dados de localização) ! <não>
    + (elabor* | cri*) ..4 (perfil | perfis) ! (<não> | direito | opor* | conta)
    - <não> ..8 (identific* | localiz* | rastre* | perfi*) ..8 (você | utilizador* | usuário* | visitante* | pessoa*)
    """
}
