extension ProfileSentences {
  static let chinese = ProfileSentences(
    language: "zh",
    list: """
      joint-controllers
      present 我们与合作大学是共同控制者，双方已就各自的职责达成协议。
      denied 我们没有共同控制者。
      partial 山谷俱樂部是共同控管者。
      legitimate-interest-named
      present 我们的合法利益在于防止欺诈。
      partial 处理依据为合法利益。
      transfer-safeguards
      present 我們以標準契約條款保障移轉。
      present 向境外提供前，我们已通过国家网信部门组织的安全评估。
      partial 向国外传输时，我们会采取适当的保障措施。
      absent 我们每年进行一次安全评估。
      provision-required
      present 您没有义务向我们提供任何资料。
      present 如果您不提供送货地址，我们将无法寄送地图。
      absent 我们不会提供您的信息给他人，除非无法避免。
      adm-logic
      present 自动化决策会考虑您的订单金额和付款记录等因素。
      denied 我们不进行自动化决策。
      partial 您有权不受自动化决策的约束。
      special-category-data
      present 仅在您单独同意后，我们才会处理您的敏感个人信息。
      denied 我們不會蒐集敏感個人資料。
      partial 健康数据需要特别小心。
      cookie-durations
      present Cookie 的有效期为 30 天，第三方无法读取这些 Cookie。
      partial 这个 Cookie 会在您关闭浏览器时失效。
      uk-complaint-to-controller
      present 如有投诉，请发送电子邮件至 a@b.example 与我们联系。
      absent 您可以向监管机构投诉。
      ccpa-collected-12m
      present 在过去 12 个月内，我们收集了以下类别的个人信息。
      partial 我們蒐集以下類別的個人資料。
      ccpa-sold-shared-12m
      denied 在过去12个月中，我们没有出售任何个人信息。
      present 過去 12 個月內，我們出售了下列資料。
      partial 我们不出售您的信息。
      ccpa-disclosed-12m
      present 过去十二个月，我们出于商业目的披露了标识符。
      absent 您可以请求我们披露过去 12 个月的情况。
      ccpa-know-delete-correct
      present 您有权了解我们掌握的个人信息，有权要求删除，也有权要求更正。
      partial 您有权要求删除您的地图。
      ccpa-limit-sensitive
      present 您有权限制我们使用和披露您的敏感个人信息。
      denied 我们不会收集敏感个人信息。
      absent 您有权限制处理。
      ccpa-non-discrimination
      present 我们不会因您行使权利而歧视您。
      absent 我们反对山上的喧哗。
      ccpa-request-methods
      present 请将请求发送至 a@b.example。我们会验证您的身份。您也可以指定授权代理人。
      partial 如需行使您的权利，请写信至 a@b.example。
      ccpa-minors-sale
      denied 我们不会出售未满16岁消费者的信息。
      absent 我们不会收集未成年人的信息。
      ccpa-financial-incentive
      present 我們提供財務激勵，您可隨時退出。
      denied 我们不提供任何财务激励。
      partial 会员可以参加积分计划。
      ccpa-metrics
      present 去年收到的请求数量：42，其中拒绝 3 件。
      absent 我们会回复您的请求。
      caloppa-review
      present 您可以登录账户查看并更正您的个人信息。
      absent 我们可能会更新本政策。
      caloppa-third-party-tracking
      present 第三方可能会在不同网站上收集您的浏览活动。
      denied 我们不会跟踪您。
      absent 本站有指向其他网站的链接。
      shine-the-light
      present 加州居民可以询问我们是否为直接营销而提供资料。
      denied 我们不会为营销目的与第三方分享信息，也不会将信息提供给他人用于推广目的。
      absent 加州有许多山峰。
      minor-content-removal
      present 未满 18 岁的用户可以要求删除其发布的内容。
      absent 您可以删除您的评论。
      coppa-operators
      present 山路出版有限公司，地址：北京市东城区山路 5 号，电话 +86 10 1234 5678，电子邮件 a@b.example
      partial 请写信至 a@b.example。
      coppa-practices
      present 我们向儿童收集昵称。我们使用这些信息向儿童发送地图。我们不会与任何人分享儿童的信息。
      denied 我們不會故意蒐集 13 歲以下兒童的資料。
      absent 地图上画着小路。
      coppa-parent-rights
      present 家长可以查看其子女的信息，要求删除，并可拒绝进一步收集。
      partial 家长可以要求我们删除信息。
      coppa-retention-policy
      present 儿童的信息仅保存 30 天。
      partial 我们会删除儿童的信息。
      us-state-appeal
      present 如果我们拒绝您的请求，您可以提出申诉。
      absent 您可以向监管机构申诉我们的决定。
      tx-sensitive-sale-notice
      present 我们可能会出售您的敏感个人信息。
      denied 我们不会出售您的敏感个人信息。
      absent 登山者会遇到敏感的岩石。
      lgpd-encarregado
      present 我们的数据保护官：李安，a@b.example
      partial 我们有一位数据保护官。
      lgpd-agents-responsibility
      present 数据控制者对处理活动负责。
      absent 骑行者对自己的单车负责。
      pipeda-openness
      present 隐私官：a@b.example。您可以请求访问您的个人信息。我们收集您的姓名和地址。
      partial 我们收集您的姓名和地址。
      qc-person-in-charge
      present 隱私長：王安，a@b.example
      partial 我們設有隱私長。
      qc-governance
      present 我们的政策和做法规定了员工在个人信息方面的职责和培训。
      partial 我们有政策和程序。
      qc-confidentiality-policy
      present 本隐私政策如有更新，我们将在此发布。
      partial 请阅读本隐私政策。
      qc-tracking-profiling
      present 您可以在设置中关闭定位功能。
      denied 我们不会跟踪访客。
      absent 小路的位置画在地图上。
      fadp-destination-state
      present 数据会传输到美国。
      present 我們的伺服器位於德國。
      partial 数据会传输到其他国家。
      absent 本政策受德国法律管辖。
      appi-joint-use
      present 我们与集团公司共同利用下列项目，由本公司负责管理。
      denied 我们不会共同利用个人信息。
      partial 部分数据供共同利用。
      appi-disclosure-procedure
      present 如需请求披露或更正个人信息，请发送至 a@b.example。
      absent 您可以购买地图。
      appi-complaint-desk
      present 如有疑问或投诉，请联系 a@b.example。
      absent 登山时的问题很多。
      pipa-outsourcing
      present 我们委托配送公司处理订单业务。
      denied 我们不会委托他人处理。
      absent 我们自己绘制地图。
      pipa-destruction
      present 纸质文件以碎纸机粉碎的方式销毁。
      partial 我们会删除您的数据。
      pipa-cpo
      present 个人信息保护负责人：李安，电话 +86 10 1234 5678
      partial 我们任命了个人信息保护负责人。
      pipa-auto-collection
      present 您可以在浏览器中拒绝 Cookie。
      denied 我们不使用 Cookie。
      partial 本站使用 Cookie。
      pipl-separate-consent
      present 提供給他人之前，我們會取得您的單獨同意。
      absent 我们会征得您的同意。
      pipl-cross-border
      present 我们向境外接收方提供数据，目的为客服，联系 a@b.example。
      denied 我们将信息存储在中国境内。
      partial 资料会提供给境外公司。
      dpdp-itemised
      present 我们处理以下数据：姓名和电话。目的是提供地图。您可以随时撤回同意。投诉可联系申诉专员 a@b.example。
      partial 您可以随时撤回同意。
      apple-third-party-protection
      present 服务提供商必须对您的信息予以保密。
      absent 服务提供商帮助我们绘制地图。
      play-privacy-contact
      present 如有隐私问题，请联系 a@b.example。
      partial 请与我们联系。
      play-deletion
      present 您可以在设置中删除账户。
      partial 账户被删除。
      absent 您可以关闭更新功能。
      ? officer-appointed
      yes 我们的数据保护官是李安。
      no 我们没有任命数据保护官。
      ? representative-appointed
      yes 我们在欧盟的代表由我们指定如下。
      open 这幅地图代表欧洲的山。
      ? joint-controllers
      yes 我們與大學為共同控制者。
      no 我们没有共同控制者。
      ? consent
      yes 我们基于您的同意处理数据。
      open 未经父母同意，儿童不得使用。
      ? legitimate-interest
      yes 依据是我们的正当利益。
      open 我们保护用户的合法权益。
      ? recipients
      yes 我们会与服务提供商共享数据。
      no 我们不会与第三方共享您的数据。
      ? international-transfers
      yes 个人信息会传输至境外。
      no 我们不会向境外传输数据，也不提供给境外。
      ? automated-decisions
      no 我们不使用自动化决策。
      yes 我们使用自动化决策来审批订单。
      ? indirect-collection
      yes 我们从合作伙伴处获取您的信息。
      no 我们不从第三方获取信息。
      ? special-categories
      yes 我们收集敏感个人信息。
      no 我们不收集敏感个人信息。
      ? children
      yes 本应用面向儿童。
      no 本服务并非面向儿童。
      ? cookies
      yes 我们使用 Cookie。
      no 我們不使用 Cookie。
      ? sale
      yes 我们出售您的个人信息。
      no 我们不会出售您的个人信息。
      ? cross-site-tracking
      yes 我们展示个性化广告。
      no 我们不会在其他网站上跟踪您。
      ? financial-incentives
      yes 会员可获得财务激励。
      no 我们不提供财务激励。
      ? sensitive-uses
      yes 我们使用敏感信息投放广告。
      no 我们不处理敏感信息。
      ? sensitive-sale
      yes 我们出售敏感数据。
      no 我们不出售敏感数据。
      ? marketing-disclosure
      yes 我们向合作伙伴提供信息用于直接营销。
      no 我们不会将信息提供给他人用于营销。
      ? review-offered
      yes 您可以修改您的个人信息。
      open 您可以修改地图。
      ? ten-million-consumers
      yes 我们处理一千万名消费者的信息。
      open 山上有一千棵树。
      ? joint-use
      yes 我们与关联公司共同使用数据。
      no 我们不会共同使用数据。
      ? profiling-technology
      yes 我们收集您的地理位置。
      no 我们不会识别访客。
      """)
}
