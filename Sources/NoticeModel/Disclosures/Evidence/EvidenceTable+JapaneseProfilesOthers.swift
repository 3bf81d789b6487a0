extension EvidenceTable {
  /// Japanese: what the rule on children and the laws of further countries ask for besides the core
  /// disclosures.
  static let japaneseProfilesOthers: StaticString = """
    gap 12
    class 窓: {email} | {phone} | {form} | {postal} | {link}
    class 資料: 情報 | データ
    class 打消: ません | ない | なく | なし | ありませ | おらず | せず

    coppa-operators
    =email-address {email}
    =telephone-number {phone}
    =telephone-number 電話 ..6 {number}
    =postal-address {postal}
    =postal-address (住所 | 所在地) ..20 {number} ! (ip | メール)
    =postal-address (都 | 道 | 府 | 県) ..4 (市 | 区 | 郡) ..14 {number}
    =name (株式会社 | 有限会社 | 合同会社 | 一般社団法人 | 財団法人)
    =name {name} ..2 (inc | llc | ltd | limited | gmbh | corporation | corp | foundation)

    coppa-practices
    class 子: 子ども | 子供 | 児童 | お子様 | お子さま | 未成年 | (13 | 16) 歳 [未満]
    class 子集: 収集 | 取得
    - <子> & <子集> ..12 <打消>
    =collection <子集> & <子>
    =collection <子> ..16 (提供 | 入力 | 送信)
    =collection <子集> &heading <子>
    =use (利用 | 使用) ..6 (します | いたします | され) & <子>
    =use <子> ..24 (ために | 目的)
    =use (利用 | 使用) &heading <子>
    =disclosure (開示 | 共有 | 第三者 | 販売) & <子>
    =disclosure (開示 | 共有 | 第三者) &heading <子>

    coppa-parent-rights
    class 親: 保護者 | 両親 | 親権者 | 親御 | ご家族の方 | 法定代理人 | 親は | 親が
    =review <親> ..30 (確認 | 閲覧 | 照会 | アクセス | 開示)
    =review (閲覧 | 照会 | 開示) ..16 <親>
    =deletion <親> ..40 (削除 | 消去)
    =deletion (削除 | 消去) ..16 <親>
    =refusal <親> ..40 (拒否 | 拒絶 | 停止 | 撤回 | 中止 | お断り)
    =refusal (拒否 | 停止 | 撤回) ..16 <親>

    coppa-retention-policy
    class 保管: 保存 | 保持 | 保管 | 保有
    - <子> & <保管> ..6 <打消>
    + <子> & <保管> & ({period} | まで | 期間 | 間 | 必要)
    + <保管> ..20 ({period} | まで | 期間 | 必要) &heading <子>
    ~no-period <子> ..16 (削除 | 消去) ! <親>

    us-state-appeal
    + (不服 | 異議 | 再審査 | 上訴 | 控訴) & (拒否 | 却下 | 拒絶 | 決定 | お断り | 応じ) & (請求 | 要求 | 申請 | 依頼 | リクエスト) ! (監督 | 委員会 | 当局 | 裁判 | 処理 | 自動)

    tx-sensitive-sale-notice
    class 売: 販売 | 売却
    class 微: 機密性の高い | 機微 | センシティブ | 生体 | 要配慮
    - <微> ..16 <売> ..12 <打消>
    + <微> ..16 <売> ! <売> ..12 <打消>
    ~unspecific <微> ..16 <売>

    lgpd-encarregado
    class 責: (データ | 個人情報 | 個人データ | プライバシー | 情報) [保護 | 管理] (責任者 | 管理者 | オフィサー | 担当者 | 担当役員) | データ保護 (オフィサー | 官) | 個人情報保護 (担当 | 管理責任者) | dpo | encarregado
    + <責> &near <窓>
    ~role-alone <責>

    lgpd-agents-responsibility
    class 主体: 管理者 | 処理者 | 委託先 | 運営者 | 取扱事業者
    + <主体> ..12 (責任を負 | 責任があ | 責任は | 義務を負 | 責任を持)
    + (責任 | 義務) ..6 (負う | 負 ..2) <主体>

    pipeda-openness
    class 品: 氏名 | 名前 | メール | 住所 | 電話番号 | ip | 支払い | 位置情報 | 連絡先 | 利用状況 | デバイス | 端末
    =accountable-person <責> &near <窓>
    =way-to-get-access (アクセス | 開示 | 閲覧 | コピー | 写し) & (請求 | 要求 | 権利 | できます | 求め | 連絡 | {email} | {link})
    =kinds-of-data <品> ..24 (収集 | 取得 | 保有 | 保存 | 提供)
    =kinds-of-data (収集 | 取得) ..24 <品>
    =kinds-of-data <品> &heading (収集 | 取得 | <資料>)

    qc-person-in-charge
    + <責> &near <窓>
    ~role-alone <責>

    qc-governance
    class 規: ガバナンス | 方針と慣行 | 方針および慣行 | 方針と手順 | 方針および手順 | 社内規程 | 取扱規程 | 内部規程
    + <規> &block (役割 | 責任 | 研修 | 教育 | 苦情 | 廃棄 | ライフサイクル) &block <資料>
    +# (ガバナンス | 社内規程)
    ~unspecific <規>

    qc-confidentiality-policy
    class 書: プライバシー [保護] (ポリシー | 通知 | 方針 | ステートメント | ノーティス | 声明 | に関する通知) | 個人情報保護方針 | 秘密保持方針 | 機密保持方針
    class 改: 変更 | 更新 | 改定 | 改訂 | 修正
    =policy <書>
    =amendments <改> & (<書> | 本ポリシー | 本通知 | 本方針 | 本声明 | ポリシー | このページ) & (通知 | 掲載 | 公表 | 公開 | お知らせ | 掲示 | 投稿 | 告知 | 発効 | 効力 | 施行 | 確認)

    qc-tracking-profiling
    class 位: 位置 | トラッキング | プロファイリング
    class 切: 有効に | 無効 | オンに | オフに | 設定 | 拒否 | 許可 | オプトアウト | オプトイン | 停止 | 解除
    - (追跡 | トラッキング) (し | する | を行 | は行) ..8 ません
    + <位> ..24 <切>
    + (拒否 | 無効 | オフに | オプトアウト) ..20 (<位> | <食>)
    ~unspecific (位置情報 | プロファイリング)

    fadp-destination-state
    class 国: 米国 | アメリカ | ドイツ | フランス | アイルランド | オランダ | ベルギー | フィンランド | スウェーデン | デンマーク | ノルウェー | ポーランド | スペイン | イタリア | オーストリア | 英国 | イギリス | カナダ | インド | 日本 | 韓国 | シンガポール | オーストラリア | ニュージーランド | ブラジル | イスラエル | 中国 | 香港 | 台湾 | 欧州連合 | 欧州経済領域 | eu | eea | すべての国 | 世界各国
    class 移: 移転 | 転送 | 送信 | 保存 | 保管 | 処理 | サーバ
    + <国> ..20 <移> & (<資料> | サーバ) ! (以外 | 外 | 準拠法 | 居住)
    + (移転 | 転送 | サーバ) & <国> & <資料> ! (以外 | 外 | 準拠法 | 居住)
    ~unspecific (国外 | 海外 | 外国 | 他の国 | 第三国) & (<移> | <資料>)

    pipa-outsourcing
    - (委託 | 外注) ..10 <打消>
    + (委託 | 外注) ..20 (業務 | 処理 | 業者 | 先 | 会社 | 取扱 | 取り扱) ! (委託 | 外注) ..10 <打消>
    + (業務 | 処理 | 取扱 | 取り扱い) ..16 (委託 | 外注) ! (委託 | 外注) ..10 <打消>
    + 代わって ..14 処理

    pipa-destruction
    class 壊: 廃棄 | 破棄 | 消去 | 削除 | 破砕
    + (廃棄 | 破棄 | 消去) & (方法 | 手順 | シュレッダー | 裁断 | 焼却 | 溶解 | 復元 | 復旧)
    + (シュレッダー | 裁断 | 焼却 | 溶解 | 安全に | 完全に | 復元できない | 復元不可能 | 永久に | 確実に) ..24 <壊>
    ~unspecific <資料> ..8 <壊>
    ~unspecific <壊> ..8 <資料>

    pipa-cpo
    + <責> &near <窓>
    + (プライバシー | 個人情報保護) (チーム | 部門 | 部署 | 担当部署) &near <窓>
    ~role-alone <責>

    pipa-auto-collection
    class 断: 拒否 | 無効 | ブロック | オフ | オプトアウト | 受け入れない | ブラウザの設定 | ブラウザー設定 | 停止
    - <食> ..12 (使用 | 利用) ..4 <打消>
    + (<食> | 自動的に収集 | 自動収集 | ログ) & <断>
    + (<断> | 削除) ..16 <食>
    ~unspecific <食>

    pipl-separate-consent
    + (個別 | 別途 | 個々 | 別個) [の | に] ..6 同意

    pipl-cross-border
    class 越: 国外 | 海外 | 越境 | 域外 | 外国 | 中国外
    - <越> ..20 (移転 | 提供 | 送信 | 保存) ..10 <打消>
    - 中国 [国] 内 ..8 (保存 | 保管)
    =recipient <越> ..24 (受領者 | 受信者 | 提供先 | 移転先 | 会社 | 事業者 | {name})
    =contact <窓> &near <越>
    =purpose (目的 | 処理方法 | 種類 | ため) &near <越>

    dpdp-itemised
    =items (次の | 以下 | など | 等 | 含 | 例えば) ..24 <品>
    =items <品> ..14 (など | 等 | 含)
    =items <品> &heading (収集 | 取得 | <資料>)
    =purpose (目的 | ため) & (<資料> | 提供 | 処理 | 利用)
    =withdrawal 同意 ..12 (撤回 | 取り消 | 取消)
    =withdrawal (撤回 | 取り消) ..10 同意
    =complaint-to-the-board (データ保護委員会 | 苦情処理 | 苦情担当 | 苦情受付) ..20 (苦情 | {email} | 連絡 | 担当 | 申し立て | 申立)
    =complaint-to-the-board 苦情 ..16 (委員会 | 担当者)

    apple-third-party-protection
    class 他者: 第三者 | サービスプロバイダ | プロバイダー | サービス提供者 | パートナー | 提携先 | 委託先 | 処理者 | 関連会社 | ベンダー | 業者
    + <他者> & (同等 | 同じ | 同様 | 同一) ..10 (保護 | 水準 | 基準 | レベル | 義務 | セキュリティ)
    + <他者> & (義務 | 求め | 要求 | なければ | 契約上 | 課し) & (保護 | 機密 | 秘密 | 安全 | セキュリティ)
    ~unspecific <他者> ..14 (ポリシー | 方針)

    play-privacy-contact
    + (プライバシー | 個人情報 | 問い合わせ | 問合せ | 質問 | 連絡 | 意見 | 懸念) & ({email} | {form} | {phone})
    + ({email} | {form} | {phone}) &near (プライバシー | 問い合わせ | 問合せ | 質問 | 連絡 | 意見)
    + (お問い合わせフォーム | 問い合わせ窓口)
    ~no-direct-channel (問い合わせ | 連絡) ..8 (ください | 下さい | お願い)

    play-deletion
    class 消: 削除 | 消去 | 退会 | 抹消
    class 口座: アカウント | <資料>
    - <資料> ..8 (収集 | 保存) ..4 ません
    + <口座> ..12 <消> & ({email} | {link} | {form} | {url} | 設定 | 連絡 | 問い合わせ | 請求 | 要求 | 依頼 | 権利 | いつでも | アプリ内 | ボタン | できます) ! (<食> | 自動的)
    + アンインストール ..16 <消>
    ~unspecific <口座> ..8 <消>
    """
}
