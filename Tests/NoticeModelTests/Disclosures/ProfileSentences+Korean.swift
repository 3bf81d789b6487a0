extension ProfileSentences {
  static let korean = ProfileSentences(
    language: "ko",
    list: """
      joint-controllers
      present 당사와 대학은 공동 컨트롤러이며 책임 분담에 관한 협약을 맺었습니다.
      denied 공동 컨트롤러는 없습니다.
      partial 산악회는 공동 관리자입니다.
      legitimate-interest-named
      present 당사의 정당한 이익은 사기 방지입니다.
      partial 처리 근거는 정당한 이익입니다.
      transfer-safeguards
      present 이전에는 표준 계약 조항을 사용합니다.
      partial 국외로 이전할 때 적절한 보호조치를 취합니다.
      absent 적절한 신발이 필요합니다.
      provision-required
      present 귀하는 정보를 제공할 의무가 없습니다.
      present 이름을 입력하지 않으시면 서비스를 이용할 수 없습니다.
      absent 제3자에게 제공하지 않으므로 이용이 제한되지 않습니다.
      adm-logic
      present 자동화된 결정은 주문 금액과 결제 이력을 고려합니다.
      denied 당사는 자동화된 의사결정을 하지 않습니다.
      partial 프로파일링에 대해 설명을 요구할 권리가 있습니다.
      special-category-data
      present 민감정보는 별도의 동의를 받아 처리합니다.
      denied 당사는 민감정보를 수집하지 않습니다.
      partial 건강 정보가 포함될 수 있습니다.
      cookie-durations
      present 쿠키의 유효기간은 30일이며, 제3자는 쿠키를 읽을 수 없습니다.
      partial 이 쿠키는 브라우저를 닫으면 사라집니다.
      uk-complaint-to-controller
      present 불만이 있으시면 a@b.example 로 연락해 주십시오.
      absent 감독 기관에 불만을 제기할 수 있습니다.
      ccpa-collected-12m
      present 지난 12개월 동안 다음 범주의 정보를 수집했습니다.
      partial 다음 범주의 정보를 수집합니다.
      ccpa-sold-shared-12m
      denied 지난 12개월 동안 개인정보를 판매한 적이 없습니다.
      present 지난 12개월 동안 식별자를 판매했습니다.
      partial 개인정보를 판매하지 않습니다.
      ccpa-disclosed-12m
      present 최근 12개월간 사업 목적으로 식별자를 공개했습니다.
      absent 지난 12개월의 내역을 공개하도록 요청하실 수 있습니다.
      ccpa-know-delete-correct
      present 귀하에게는 알 권리, 삭제를 요청할 권리, 정정을 요청할 권리가 있습니다.
      partial 지도의 삭제를 요청할 수 있습니다.
      ccpa-limit-sensitive
      present 민감한 개인정보의 이용을 제한할 수 있습니다.
      denied 민감한 개인정보를 이용하지 않습니다.
      absent 처리를 제한할 수 있습니다.
      ccpa-non-discrimination
      present 권리를 행사했다는 이유로 차별하지 않습니다.
      absent 산길은 서로 다릅니다.
      ccpa-request-methods
      present 권리를 행사하려면 a@b.example 로 요청하십시오. 당사는 신원을 확인합니다. 위임받은 대리인을 통해서도 요청할 수 있습니다.
      partial 요청은 전화로 하실 수 있습니다.
      ccpa-minors-sale
      denied 16세 미만 소비자의 정보를 판매하지 않습니다.
      absent 아동의 정보를 수집하지 않습니다.
      ccpa-financial-incentive
      present 금전적 인센티브에는 언제든지 참여하실 수 있습니다.
      denied 금전적 인센티브를 제공하지 않습니다.
      partial 포인트 프로그램을 운영합니다.
      ccpa-metrics
      present 작년에 접수한 요청 건수는 42건입니다.
      absent 요청에 답변드립니다.
      caloppa-review
      present 계정에서 개인정보를 조회하고 수정할 수 있습니다.
      absent 본 방침은 변경될 수 있습니다.
      caloppa-third-party-tracking
      present 제3자는 여러 웹사이트에서 귀하의 활동을 수집할 수 있습니다.
      denied 당사는 이용자를 추적하지 않습니다.
      absent 다른 사이트로 가는 링크가 있습니다.
      shine-the-light
      present 캘리포니아 거주자는 직접 마케팅을 위한 제공 내역을 물을 수 있습니다.
      denied 마케팅 목적으로 제3자에게 정보를 제공하지 않습니다.
      absent 캘리포니아에는 산이 많습니다.
      minor-content-removal
      present 18세 미만 이용자는 게시한 글의 삭제를 요청할 수 있습니다.
      absent 댓글은 삭제할 수 있습니다.
      coppa-operators
      present 주식회사 산길, 주소: 서울특별시 종로구 산길 5, 전화 02-1234-5678, 이메일 a@b.example
      partial a@b.example 로 연락 주십시오.
      coppa-practices
      present 아동의 별명을 수집합니다. 이 정보는 아동에게 지도를 보내기 위해 이용합니다. 아동의 정보는 공유되지 않습니다.
      denied 13세 미만 아동의 정보를 고의로 수집하지 않습니다.
      absent 지도에 길이 그려져 있습니다.
      coppa-parent-rights
      present 부모는 자녀의 정보를 열람하고 삭제를 요청하며 추가 수집을 거부할 수 있습니다.
      partial 부모는 삭제를 요청할 수 있습니다.
      coppa-retention-policy
      present 아동의 정보는 30일 동안 보관합니다.
      partial 아동의 정보를 삭제합니다.
      us-state-appeal
      present 요청이 거부된 경우 이의를 제기할 수 있습니다.
      absent 감독 기관에 이의를 제기할 수 있습니다.
      tx-sensitive-sale-notice
      present 귀하의 민감한 개인정보를 판매할 수 있습니다.
      denied 민감한 개인정보를 판매하지 않습니다.
      absent 지도를 판매합니다.
      lgpd-encarregado
      present 데이터 보호 책임자: 김하나, a@b.example
      partial 데이터 보호 책임자가 있습니다.
      lgpd-agents-responsibility
      present 처리자는 데이터 처리에 대한 책임을 집니다.
      absent 등산객은 자신의 안전에 책임이 있습니다.
      pipeda-openness
      present 개인정보 보호책임자: a@b.example. 개인정보의 열람을 요청할 수 있습니다. 당사는 이름과 주소를 수집합니다.
      partial 당사는 이름과 주소를 수집합니다.
      qc-person-in-charge
      present 프라이버시 담당자: 김하나, 전화 02-1234-5678
      partial 개인정보 보호책임자를 지정하였습니다.
      qc-governance
      present 정책 및 절차는 개인정보에 관한 직원의 역할과 교육을 정합니다.
      partial 당사에는 정책 및 절차가 있습니다.
      qc-confidentiality-policy
      present 본 개인정보 처리방침이 변경되면 이 페이지에 공지합니다.
      partial 개인정보 처리방침을 읽어 주십시오.
      qc-tracking-profiling
      present 설정에서 위치 기능을 끌 수 있습니다.
      denied 당사는 방문자를 추적하지 않습니다.
      absent 지도를 접을 수 있습니다.
      fadp-destination-state
      present 데이터는 미국으로 이전됩니다.
      partial 데이터는 다른 국가로 이전됩니다.
      absent 독일의 산을 그렸습니다.
      appi-joint-use
      present 다음 항목을 그룹 회사와 공동으로 이용하며 당사가 관리합니다.
      denied 개인정보를 공동으로 이용하지 않습니다.
      partial 일부 정보는 공동 이용됩니다.
      appi-disclosure-procedure
      present 열람이나 정정을 요청하려면 신청서 양식을 보내 주십시오.
      absent 지도를 구입할 수 있습니다.
      appi-complaint-desk
      present 문의와 불만은 a@b.example 로 보내 주십시오.
      absent 산에서는 질문이 많습니다.
      pipa-outsourcing
      present 회사는 결제 업무를 다음 업체에 위탁합니다.
      denied 회사는 개인정보 처리 업무를 위탁하지 않습니다.
      absent 회사는 지도를 직접 그립니다.
      pipa-destruction
      present 종이 문서는 분쇄하여 파기합니다.
      partial 정보를 파기합니다.
      pipa-cpo
      present 개인정보 보호책임자: 김하나, a@b.example
      partial 개인정보 보호책임자가 있습니다.
      pipa-auto-collection
      present 브라우저 설정에서 쿠키를 거부할 수 있습니다.
      denied 쿠키를 사용하지 않습니다.
      partial 쿠키를 사용합니다.
      pipl-separate-consent
      present 당사는 별도의 동의를 받습니다.
      absent 당사는 동의를 받습니다.
      pipl-cross-border
      present 해외 수신자에게 상담 목적으로 제공하며, 연락처는 a@b.example 입니다.
      denied 정보를 해외로 이전하지 않습니다.
      partial 해외 업체에 보냅니다.
      dpdp-itemised
      present 다음 정보를 처리합니다: 이름과 이메일. 목적은 지도 제공입니다. 동의를 철회할 수 있습니다. 불만은 데이터 보호 위원회에 제기할 수 있습니다.
      partial 동의를 철회할 수 있습니다.
      apple-third-party-protection
      present 제3자는 동일한 수준으로 정보를 보호해야 합니다.
      absent 업체가 지도를 인쇄합니다.
      play-privacy-contact
      present 개인정보 문의는 a@b.example 로 보내 주십시오.
      partial 문의해 주십시오.
      play-deletion
      present 설정에서 계정을 삭제할 수 있습니다.
      partial 계정이 삭제됩니다.
      ? officer-appointed
      yes 개인정보 보호책임자는 김하나입니다.
      no 데이터 보호 책임자를 지정하지 않았습니다.
      ? representative-appointed
      yes 당사는 EU에 대리인을 지정했습니다.
      open 유럽의 산을 대리인이 그렸습니다.
      ? joint-controllers
      yes 당사와 대학은 공동 컨트롤러입니다.
      no 공동 컨트롤러는 없습니다.
      ? consent
      yes 귀하의 동의에 근거하여 처리합니다.
      open 부모의 동의를 받아 이용합니다.
      ? legitimate-interest
      yes 근거는 정당한 이익입니다.
      ? recipients
      yes 데이터를 제3자에게 제공합니다.
      no 데이터를 제3자에게 제공하지 않습니다.
      ? international-transfers
      yes 개인정보는 국외로 이전됩니다.
      no 개인정보를 국외로 이전하지 않습니다.
      ? automated-decisions
      yes 당사는 자동화된 결정을 활용합니다.
      no 자동화된 의사결정을 하지 않습니다.
      ? indirect-collection
      yes 당사는 제휴사로부터 정보를 수집합니다.
      no 제3자로부터 정보를 수집하지 않습니다.
      ? special-categories
      yes 당사는 건강 정보를 수집합니다.
      no 민감정보를 수집하지 않습니다.
      ? children
      yes 본 앱은 어린이를 대상으로 합니다.
      no 본 서비스는 아동을 대상으로 하지 않습니다.
      ? cookies
      yes 당사는 쿠키를 사용합니다.
      no 당사는 쿠키를 사용하지 않습니다.
      ? sale
      yes 당사는 귀하의 개인정보를 판매합니다.
      no 당사는 개인정보를 판매하지 않습니다.
      ? cross-site-tracking
      yes 맞춤형 광고를 표시합니다.
      no 여러 사이트에서 이용자를 추적하지 않습니다.
      ? financial-incentives
      yes 금전적 인센티브를 제공합니다.
      no 금전적 인센티브를 제공하지 않습니다.
      ? sensitive-uses
      yes 민감정보를 광고에 이용합니다.
      no 민감정보를 이용하지 않습니다.
      ? sensitive-sale
      yes 민감정보를 판매합니다.
      no 민감정보를 판매하지 않습니다.
      ? marketing-disclosure
      yes 파트너에게 직접 마케팅을 위해 제공합니다.
      no 마케팅을 위해 제3자에게 제공하지 않습니다.
      ? review-offered
      yes 계정 정보를 수정할 수 있습니다.
      open 지도를 수정합니다.
      ? ten-million-consumers
      yes 천만 명의 소비자 정보를 다룹니다.
      open 산이 천 개 있습니다.
      ? joint-use
      yes 계열사와 공동으로 이용합니다.
      no 공동으로 이용하지 않습니다.
      ? profiling-technology
      yes 위치 정보를 수집합니다.
      no 방문자를 식별하지 않습니다.
      """)
}
