extension EvidenceTable {
  /// Korean.
  static let korean: StaticString = """
    gap 18
    class 무: 않습니다 | 않으며 | 않고 | 없습니다 | 없으며 | 않는 | 아니 | 없이 | 않 | 없
    class 정보: 정보 | 데이터 | 개인정보 | 개인 정보
    class 회사: 주식회사 | 유한회사 | 재단 | 협회 | inc | llc | ltd | limited | gmbh | corporation | bv
    class 타: google | facebook | meta | microsoft | amazon | apple | twitter | stripe | paypal | cloudflare

    controller-identity
    + (주식회사 | 유한회사)
    + {name} ..3 (inc | llc | ltd | limited | gmbh | corporation | bv) ! <타> [..2] <회사>
    + (개인정보처리자 | 데이터 컨트롤러 | 정보 관리자 | 데이터 관리자 | 운영자 | 사업자) ..10 {name}
    ~brand-only (당사 | 저희 | 우리)

    contact-channel
    + {email}
    + {phone}
    + {postal}
    + {form} & (문의 | 연락 | 양식)
    + (문의 양식 | 문의 페이지 | 연락처 양식)
    ~no-direct-channel (문의 | 연락)

    postal-address
    + {postal} ! (위원회 | google)
    + (주소 | 우편 | 소재지) ..12 {number} ! (ip | 이메일 | 전자)
    + (로 | 길 | 구 | 동) {number}
    + 사서함
    ~foreign-address {postal}

    dpo-or-representative
    class 담당: 개인정보 보호책임자 | 개인정보보호책임자 | 개인정보 보호 책임자 | 데이터 보호 책임자 | 데이터보호책임자 | 데이터 보호 담당자 | 개인정보관리책임자 | dpo | 개인정보 보호 담당자 | 데이터 보호 담당관
    + <담당> &near ({email} | {phone} | {postal} | {link})
    + <담당> & (연락 | 문의)
    + (eu | 유럽 | 영국) ..6 대리인
    ~role-alone <담당>

    data-categories
    class 종류: 이름 | 성명 | 이메일 | 전자우편 | 전화번호 | 주소 | ip 주소 | ip | 위치 | 기기 | 장치 | 브라우저 | 나이 | 연령 | 성별 | 생년월일 | 사진 | 이미지 | 결제 | 신용카드 | 사용자 이름 | 비밀번호 | 사용 기록 | 이용 기록 | 로그 | 쿠키 | 운영 체제 | 운영체제 | 충돌 | 주문 | 구매 | 연락처 | 메시지 | 건강 | 우편번호 | 언어 | 계정 | 식별자
    class 수집: 수집 | 저장 | 처리 | 기록 | 받 | 제공 | 입력 | 전송 | 포함 | 다음 | 등 | 같은 | 예
    + <종류> ... <수집>
    + <수집> ... <종류>
    + <종류> &heading (정보 | 수집 | 데이터)
    + ^ <종류> &near <수집>
    - (수집 | 저장 | 처리) ..6 <무> & <정보>
    ~no-kind 수집 & <정보>

    purposes
    class 목적: 응답 | 답변 | 연락 | 배송 | 발송 | 전송 | 개인화 | 맞춤 | 분석 | 방지 | 탐지 | 보호 | 준수 | 확인 | 인증 | 식별 | 마케팅 | 광고 | 홍보 | 알림 | 통지 | 청구 | 결제 | 등록 | 해결 | 이해 | 측정 | 관리 | 이행 | 소통 | 통계 | 사기 | 보안 | 뉴스레터 | 조사 | 연구 | 지원 | 주문 | 생성 | 표시 | 진단 | 수정 | 안전
    + <목적> ..10 (위해 | 위하여 | 위한 | 목적) ..18 (사용 | 이용 | 처리 | 수집 | 활용)
    + (사용 | 이용 | 처리 | 수집 | 활용) ..20 (위해 | 위하여 | 목적) & <목적>
    + 목적 ..20 <목적>
    + <목적> &heading (목적 | 사용 | 이용 | 어떻게 | 왜 | 활용)
    + ^ ..10 <목적> &near ((사용 | 이용 | 처리) ..14 (목적 | 위해 | 다음))
    ~vague-purpose (제공 | 개선) ..8 (위해 | 목적)

    legal-basis
    + (법적 근거 | 법적근거 | 법률적 근거 | 적법한 근거 | 적법 근거)
    + (정당한 이익 | 적법한 이익 | 합법적 이익 | 정당한 이해) ! (반대 | 이의)
    + 계약 ..6 이행 & (처리 | 근거 | 필요)
    + 제 [..1] 6 [..1] 조 ..12 gdpr
    + 동의 ..8 (근거 | 기반 | 바탕) ! 철회
    ~implied-consent 동의

    recipients
    class 상대: 서비스 제공업체 | 서비스 제공자 | 서비스 공급자 | 업체 | 파트너 | 수탁 | 처리자 | 자회사 | 계열사 | 당국 | 법원 | 법 집행 | 광고주 | 제3자 | 제 3 자 | 정부 | 기관 | 은행 | google | amazon | stripe | paypal | microsoft | facebook | cloudflare | 공급업체 | 협력사 | 회사들
    + <상대> ..16 (공유 | 공개 | 제공 | 이전 | 위탁 | 전송 | 접근 | 액세스 | 판매 | 전달)
    + (공유 | 공개 | 제공 | 이전 | 위탁 | 접근) ..16 <상대>
    + <상대> ..8 (이용 | 사용)
    + <상대> &heading (공유 | 공개 | 제공 | 제3자 | 수신자 | 위탁)
    - <상대> ..20 (공유 | 공개 | 제공 | 판매) ..8 <무>
    - (공유 | 공개 | 제공 | 판매) ..6 <무>
    ~unnamed-recipients (제3자 | 공유)

    international-transfers
    + (이전 | 전송 | 저장 | 처리) & (해외 | 국외 | 외국 | 제3국 | 미국 | 다른 국가 | 역외 | 다른 나라 | 외부 국가)
    + (표준 계약 조항 | 표준계약조항 | 적정성 결정 | 프라이버시 쉴드 | privacy shield | data privacy framework | 구속력 있는 기업 | 적절한 보호 조치)
    + (국제 이전 | 국제 전송 | 국외 이전 | 해외 이전 | 국제적 이전 | 국가 간 이전)
    +# (이전 | 국외 | 해외)
    - (해외 | 국외 | 제3국) ..12 (이전 | 전송) ..8 <무>
    ~server-place 서버

    retention
    class 보: 보관 | 보유 | 저장 | 유지 | 보존 | 삭제 | 파기 | 폐기 | 익명화
    + <보> ... {period} ! (쿠키 | 답변)
    + {period} ... <보> ! (쿠키 | 답변)
    + {period} &heading (보관 | 보유 | 기간 | 저장 | 보존)
    + (계정 | 고객 | 회원 | 계약 | 삭제 | 탈퇴 | 해지 | 관계 | 이용 | 철회) ..14 (까지 | 동안 | 한 | 후 | 때까지) ..14 <보>
    + (보유 기간 | 보관 기간 | 보존 기간 | 보유기간) ..16 (기준 | 따라 | 결정 | 다르)
    - <보> ..4 <무> &heading (보관 | 보유 | 기간 | 저장)
    ~no-period 필요 ..10 (기간 | 동안 | 한)
    ~no-period (보관 | 보유 | 저장)

    data-subject-rights
    class 권: 권리 | 수 있습니다 | 요청 | 요구 | 가능
    =access (접근권 | 열람권 | 액세스 권한 | 열람 | 액세스 | 접근 | 사본) & <권>
    =access ^ (열람 | 접근 | 액세스) ..10 &near (권리 | 요청)
    =correction (정정 | 수정 | 업데이트 | 변경 | 갱신) & <권>
    =correction 정정
    =deletion (삭제 | 파기 | 잊힐 | 지울) & <권>
    =deletion (삭제권 | 삭제할 권리 | 잊힐 권리 | 삭제를 요청)
    =portability (이동권 | 이동성 | 이식성 | 이전권)
    =restriction (처리 제한 | 처리 정지 | 처리를 제한 | 제한할 권리 | 처리정지 | 제한을 요청)
    =objection (이의 | 반대할 | 반대)
    ~one-right 권리

    withdraw-consent
    + 동의 ..10 (철회 | 취소)
    + (철회 | 취소) ..10 동의
    ~opt-out-only (수신 거부 | 구독 취소 | 옵트아웃 | 탈퇴)

    complaint-authority
    class 관: 감독 기관 | 감독기관 | 위원회 | 당국 | 규제 기관 | 규제기관 | 보호 기관 | 감독 당국
    + <관> ..16 (불만 | 이의 | 민원 | 신고 | 진정)
    + (불만 | 이의 | 민원 | 신고 | 진정) ..16 <관>
    ~authority-only <관>

    automated-decisions
    + (자동화된 | 자동) ..6 (의사 결정 | 의사결정 | 결정) ! 권리
    + (프로파일링) ..14 (사용 | 수행 | 이용 | <무>) ! 권리
    +# (자동 ..6 결정 | 프로파일링)
    ~passing-mention (프로파일링 | 자동화된)

    sources-of-data
    + (제3자 | 파트너 | 다른 출처 | 소셜 | 공개 | facebook | google | 다른 사용자 | 제휴) ..12 (로부터 | 에서 | 으로부터 | 통해) ..16 (수집 | 획득 | 받 | 수신 | 얻 | 제공)
    + (공개된 출처 | 공개적으로 이용 | 공개 출처 | 공개적으로 ..4 정보)
    + (로그인 | 가입 | 등록) ..14 (facebook | google | apple | twitter | 소셜) & <정보>
    +# (출처 | 정보 출처)
    ~own-sources-only (직접 | 자동으로)

    security
    + (기술적 | 관리적 | 조직적 | 적절한 | 합리적 | 물리적 | 보안 | 안전) ..8 (조치 | 대책 | 보호조치 | 안전장치) ! 수탁
    + (암호화 | ssl | tls | 방화벽 | 접근 통제 | 접근통제 | 가명)
    + (무단 | 유출 | 손실 | 도난 | 변조 | 오용) ..14 (보호 | 방지)
    + (100 | 완전 | 완벽 | 절대) ..8 (안전 | 보장 | 보안)
    ~heading-only (보안 | 안전)

    children
    + {number} 세 ..4 (미만 | 이상 | 이하)
    + (어린이 | 아동 | 미성년 | 자녀) ..18 (세 | 부모 | 보호자 | 고의 | 대상 | 나이 | 연령 | 수집 | 알면서)
    ~passing-mention (어린이 | 아동 | 미성년)

    cookies-tracking
    class 추: 쿠키 | cookie | cookies | 웹 비콘 | 비콘 | 픽셀 | 추적 기술 | 로컬 저장소 | 광고 식별자 | google analytics | 분석 도구
    + <추> ... (사용 | 저장 | 브라우저 | 거부 | 비활성 | 설정 | 삭제 | 파일 | 필요 | 세션 | 입니다 | 허용 | 이용)
    - <추> ..10 <무>
    ~passing-mention <추>

    changes-to-notice
    + (변경 | 업데이트 | 수정 | 개정) & (방침 | 정책 | 고지 | 통지 | 본 개인정보 | 공지 | 약관) ! (귀하의 ..4 변경)
    +# (변경 | 업데이트 | 개정)

    effective-date
    + (업데이트 | 발효 | 시행 | 개정 | 수정 | 효력 | 최종 | 날짜 | 버전 | 공고) ..8 {date} ! gdpr
    + ^ {date} $
    + {date} ..6 (시행 | 발효 | 업데이트 | 개정 | 부터)
    ~no-date (최종 업데이트 | 시행일 | 발효일)

    do-not-track
    + (do not track | dnt | 추적 금지 | 추적 안 함 | global privacy control | gpc) ... (응답 | 대응 | 존중 | 인식 | 신호 | 반응)
    + (응답 | 존중 | 신호) ..14 (do not track | dnt | global privacy control | gpc)
    +# (do not track | global privacy control | 추적 금지)
    ~link-only (do not track | dnt)

    sale-opt-out
    + (판매 | 대여 | 임대) ..8 <무>
    + <정보> ..8 판매 ..6 (합니다 | 거부 | 옵트아웃)
    ~right-only 판매
    """
}
