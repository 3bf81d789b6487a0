extension EvidenceTable {
  /// Portuguese: what the law of Brazil asks for besides the core disclosures.
  static let portugueseProfiles: StaticString = """
    gap 10
    class nunca: não | nunca | nenhum | nenhuma | sem | nem | jamais
    class contato: {email} | {phone} | {postal} | {form}

    special-category-data
    class sensível: dados sensíveis | dados pessoais sensíveis | dado sensível | dado pessoal sensível | dados de saúde | dados biométricos | biometria | origem racial | convicção religiosa | opinião política | orientação sexual | vida sexual
    + <sensível> ..24 (consentimento | art 11 | artigo 11 | obrigação legal | tutela da saúde | base legal)
    + (consentimento | art 11 | artigo 11) ..24 <sensível>
    - <nunca> ..8 (colet* | trat* | solicit* | process* | recolh*) ..10 <sensível>
    ~unspecific <sensível>

    lgpd-encarregado
    class encarregado: encarregado | encarregada | dpo | data protection officer
    + <encarregado> &near <contato>
    ~role-alone <encarregado>

    lgpd-agents-responsibility
    + (controlador* | operador* | agente de tratamento | agentes de tratamento) ..10 (responsab* | respond* | responsáve* | obriga* | compete*)
    + (responsab* | respond* | responsáve*) ..10 (controlador* | operador* | agentes de tratamento)
    + (somos | é) responsáve* pel* ..8 (tratamento | dados) ..16 (operador* | fornecedor* | prestador* | instruç*)

    ? consent
    + (com base | mediante | fundament* | base legal | hipótese* | basead*) ..8 consentimento ! (ao usar | ao utilizar | ao acessar)
    + consentimento ..8 (art 7 | artigo 7)

    ? recipients
    + (compartilh* | partilh* | divulg* | transfer* | fornec*) ..10 (terceiros | fornecedores | prestadores | parceiros | operadores) ! <nunca>
    - <nunca> ..8 (compartilh* | partilh* | divulg* | fornec*) ..10 (terceiros | ninguém)

    ? international-transfers
    + (transfer* | armazen* | process* | hosped*) ..12 (exterior | fora do Brasil | outros países | Estados Unidos | internacional*) ! <nunca>
    - <nunca> ..8 (transfer* | envi*) ..10 (exterior | fora do Brasil | outros países | internacional*)

    ? automated-decisions
    + (tomamos | utilizamos | usamos | realizamos) ..10 (decisões automatizadas | decisão automatizada | tratamento automatizado | perfilamento) ! <nunca>
    - <nunca> ..10 (decisões automatizadas | decisão automatizada | decisões unicamente | perfilamento)

    ? children
    + (destina* | direcion* | voltad*) ..6 (crianças | adolescentes) ! <nunca>
    - <nunca> ..8 (destina* | direcion* | voltad* | colet* | conscientemente) ..10 (crianças | menores | adolescentes)

    ? special-categories
    + (colet* | trat* | process*) ..12 <sensível> ! <nunca>
    - <nunca> ..8 (colet* | trat* | process* | solicit*) ..10 <sensível>
    """
}
