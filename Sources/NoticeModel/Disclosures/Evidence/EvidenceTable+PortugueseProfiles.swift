extension EvidenceTable {
  /// Portuguese: what single laws ask for besides the core disclosures, and what answers the questions of profiles.
  static let portugueseLaws: [StaticString] = [
    portugueseProfiles, portugueseProfilesEurope, portugueseProfilesOthers, portugueseQuestions,
  ]

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
    """
}
