extension ProfileSentences {
  static let japanese = ProfileSentences(
    language: "ja",
    list: """
      joint-controllers
      present 当社と大学は共同管理者であり、役割分担について合意しています。
      denied 共同管理者はおりません、ほかにもいません。
      partial 山岳会は共同管理者です。
      legitimate-interest-named
      present 当社の正当な利益は不正の防止です。
      partial 根拠は正当な利益です。
      transfer-safeguards
      present 移転には標準契約条項を用います。
      partial 国外への移転には適切な措置を講じます。
      provision-required
      present 情報を提供する義務はありません。
      absent 道は地図に描かれています。
      adm-logic
      present 自動化された意思決定では、注文額という基準を用います。
      denied 自動化された意思決定は行いません。
      partial プロファイリングについてお尋ねください。
      special-category-data
      present 要配慮個人情報は同意を得て取得します。
      denied 要配慮個人情報は取得しません。
      partial 健康情報にご注意ください。
      cookie-durations
      present クッキーの有効期限は30日です。第三者もクッキーを読み取ります。
      partial クッキーの有効期限は30日です。
      uk-complaint-to-controller
      present 苦情は当社の窓口で受け付けます。
      absent 山小屋は静かです。
      ccpa-collected-12m
      present 過去12か月間に次の種類の情報を収集しました。
      partial 次の種類の情報を収集します。
      ccpa-sold-shared-12m
      denied 過去12か月間に個人情報を販売していません。
      present 過去12か月間に識別子を販売しました。
      partial 個人情報を販売しません。
      ccpa-disclosed-12m
      present 過去12か月間に事業目的で識別子を開示しました。
      absent 過去12か月分の開示を請求できます。
      ccpa-know-delete-correct
      present 知る権利、削除する権利、訂正する権利があります。
      partial 地図の削除を請求できます。
      ccpa-limit-sensitive
      present 機密性の高い個人情報の利用を制限できます。
      absent 処理を制限できます。
      ccpa-non-discrimination
      present 権利の行使を理由に差別することはありません。
      absent 道はそれぞれ違います。
      ccpa-request-methods
      present 請求は a@b.example までお送りください。本人確認を行います。代理人も請求できます。
      partial 請求は電話でも承ります。
      ccpa-minors-sale
      denied 16歳未満の消費者の情報は販売しません。
      absent 未成年の情報は取得しません。
      ccpa-financial-incentive
      present 金銭的インセンティブを提供します。
      partial ポイントプログラムがあります。
      ccpa-metrics
      present 昨年の請求の件数は42件です。
      absent 請求にお答えします。
      caloppa-review
      present アカウントの情報は編集することができます。
      absent 更新機能は無効にできます。
      caloppa-third-party-tracking
      present 広告主は複数のサイトで活動を記録します。
      absent 他のサイトへの道があります。
      shine-the-light
      present カリフォルニア州の方はダイレクトマーケティングについて照会できます。
      denied マーケティング目的で第三者に情報を提供しません。
      absent カリフォルニアには山があります。
      minor-content-removal
      present 18歳未満の方は投稿の削除を求めることができます。
      absent 投稿は削除できます。
      coppa-operators
      present 山道株式会社、東京都千代田区山道5、電話 03-1234-5678、a@b.example
      partial a@b.example までご連絡ください。
      coppa-practices
      present 子どものあだ名を収集します。この情報は子どもに地図を送るために利用します。子どもの情報は共有しません。
      denied 13歳未満の子どもの情報を故意に収集することはありません。
      absent 地図には道が描かれています。
      coppa-parent-rights
      present 保護者は子どもの情報を確認し、削除を求め、以後の収集を拒否できます。
      partial 保護者は削除を求めることができます。
      coppa-retention-policy
      present 子どもの情報は30日間保存します。
      partial 子どもの情報は削除します。
      us-state-appeal
      present 請求が拒否された場合、不服を申し立てることができます。
      absent 監督機関に不服を申し立てることができます。
      tx-sensitive-sale-notice
      present 機密性の高い個人情報を販売することがあります。
      denied 機密性の高い個人情報は販売しません。
      absent 地図を販売します。
      lgpd-encarregado
      present データ保護責任者：山田花子、a@b.example
      partial データ保護責任者を置いています。
      lgpd-agents-responsibility
      present 処理者は取扱いについて責任を負います。
      absent 登山者は自分の責任で歩きます。
      pipeda-openness
      present プライバシー責任者：a@b.example。個人情報の開示を請求できます。氏名と住所を取得します。
      partial 氏名と住所を取得します。
      qc-person-in-charge
      present 個人情報保護管理者：山田花子、電話 03-1234-5678
      partial 個人情報保護管理者を置いています。
      qc-governance
      present 社内規程は個人情報に関する従業員の役割と研修を定めます。
      partial 当社には社内規程があります。
      qc-confidentiality-policy
      present 本プライバシーポリシーを変更した場合は、このページに掲載します。
      partial プライバシーポリシーをお読みください。
      qc-tracking-profiling
      present 位置情報は設定でオフにできます。
      denied お客様を追跡することはありません。
      absent 地図は折りたためます。
      fadp-destination-state
      present データは米国に移転されます。
      partial データは海外に移転されます。
      absent ドイツの山を描きました。
      appi-joint-use
      present 次の項目をグループ会社と共同利用し、当社が管理について責任を負います。
      denied 共同利用は行いません。
      partial 一部を共同利用します。
      appi-disclosure-procedure
      present 開示や訂正の請求は書面でお願いします。
      absent 地図をお買い求めください。
      appi-complaint-desk
      present 苦情は次の窓口で受け付けます。
      absent 山小屋は静かです。
      pipa-outsourcing
      present 配送業務を外部の業者に委託します。
      denied 個人情報の処理を委託していません。
      absent 地図は自分で描きます。
      pipa-destruction
      present 書類はシュレッダーで裁断して廃棄します。
      partial データを削除します。
      pipa-cpo
      present プライバシー責任者：山田花子、a@b.example
      partial プライバシー責任者がいます。
      pipa-auto-collection
      present ブラウザの設定でクッキーを拒否できます。
      denied クッキーは使用していません。
      partial クッキーを使用します。
      pipl-separate-consent
      present 提供の前に個別の同意をいただきます。
      absent 同意をいただきます。
      pipl-cross-border
      present 国外の提供先に、相談対応の目的で提供します。連絡先は a@b.example です。
      denied 情報を国外に移転しません。
      partial 海外の会社に送ります。
      dpdp-itemised
      present 次の情報を処理します：氏名とメール。目的は地図の提供です。同意は撤回できます。苦情はデータ保護委員会に申し立てることができます。
      partial 同意は撤回できます。
      apple-third-party-protection
      present 第三者にも同等の保護を求めます。
      absent 業者が地図を印刷します。
      play-privacy-contact
      present プライバシーに関するご質問は a@b.example まで。
      partial ご連絡ください。
      play-deletion
      present 設定からアカウントを削除できます。
      partial データは削除されます。
      ? officer-appointed
      yes データ保護責任者は山田花子です。
      ? representative-appointed
      yes EU の代理人は次のとおりです。
      open 代わりの道があります。
      ? joint-controllers
      yes 大学は共同管理者です。
      ? consent
      yes ご本人の同意に基づいて取り扱います。
      ? legitimate-interest
      yes 根拠は正当な利益です。
      ? recipients
      yes 情報を第三者に提供します。
      no 情報を第三者に提供しません。
      ? international-transfers
      yes 情報は国外に移転されます。
      no 情報を国外に移転しません。
      ? automated-decisions
      no 自動化された意思決定は行いません。
      ? indirect-collection
      yes 提携先から情報を取得します。
      ? special-categories
      yes 要配慮個人情報を取得します。
      no 要配慮個人情報は取得しません。
      ? children
      yes 子ども向けのアプリです。
      no 子どもを対象としていません。
      ? cookies
      yes 当社はクッキーとその他の技術を使用します。
      no クッキーは使用しません。
      open クッキーが無効の場合、正しく動作しません。
      ? sale
      no 個人情報は販売しません。
      ? cross-site-tracking
      yes 行動ターゲティング広告を表示します。
      no お客様を追跡しません。
      ? financial-incentives
      yes 金銭的インセンティブがあります。
      ? sensitive-uses
      yes 機微な情報を広告に利用します。
      no 機微な情報は利用しません。
      ? sensitive-sale
      yes 機微な情報を販売します。
      ? marketing-disclosure
      yes 第三者にダイレクトマーケティングのため提供します。
      ? review-offered
      yes アカウントの設定は更新できます。
      open 本ポリシーは更新されます。
      ? ten-million-consumers
      yes 1000万人の情報を扱います。
      ? joint-use
      yes グループ会社と共同利用します。
      no 共同利用は行いません。
      ? profiling-technology
      yes 位置情報を取得します。
      """)
}
