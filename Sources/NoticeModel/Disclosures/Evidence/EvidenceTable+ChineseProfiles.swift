extension EvidenceTable {
  /// Chinese: what the law of China asks for besides the core disclosures.
  static let chineseProfiles: StaticString = """
    gap 14
    class 无: 不 | 不会 | 未 | 没有 | 无 | 不得
    class 联系: {email} | {phone} | {form} | {postal} | 联系方式

    special-category-data
    class 敏感: 敏感个人信息 | 敏感信息 | 生物识别 | 健康信息 | 医疗健康 | 行踪轨迹 | 金融账户 | 宗教信仰 | 特定身份
    + <敏感> ..40 (单独同意 | 明示同意 | 书面同意 | 必要性 | 特定目的 | 特定的目的)
    + (单独同意 | 明示同意 | 书面同意) ..40 <敏感>
    - <无> ..8 (收集 | 处理 | 要求 | 索取) ..14 <敏感>
    ~unspecific <敏感>

    pipl-separate-consent
    + (单独同意 | 单独的同意 | 单独取得 | 单独征得 | 单独征求)
    + (另行 | 分别) ..8 (取得 | 征得 | 征求) ..8 同意

    pipl-cross-border
    class 境外: 境外 | 跨境 | 出境 | 海外 | 国外
    - <无> ..10 (传输 | 提供 | 转移 | 存储 | 发送) ..14 <境外>
    - (存储 | 储存 | 保存 | 存放) ..8 (境内 | 中国境内)
    =recipient <境外> ..20 (接收方 | 公司 | {name})
    =contact <联系> &near <境外>
    =purpose (目的 | 处理方式 | 种类 | 用于) &near <境外>

    ? officer-appointed
    + (个人信息保护负责人 | 数据保护官 | 个人信息保护专员) ! <无>

    ? consent
    + (基于 | 取得 | 征得 | 获得 | 经) ..6 同意 ! (使用本 | 继续使用)
    + 同意 ..10 (撤回 | 撤销)

    ? recipients
    + (共享 | 提供 | 披露 | 委托) ..20 (第三方 | 合作伙伴 | 服务商 | 受托人) ! <无>
    - <无> ..8 (共享 | 提供 | 披露 | 分享) ..14 (第三方 | 任何人 | 他人)

    ? international-transfers
    + (传输 | 提供 | 转移 | 存储) ..14 <境外> ! <无>
    + <境外> ..14 (传输 | 提供 | 转移 | 接收方) ! <无>
    - <无> ..10 (传输 | 提供 | 转移) ..14 <境外>

    ? automated-decisions
    + (自动化决策 | 自动决策 | 用户画像) ! <无>
    - <无> ..10 (自动化决策 | 自动决策 | 用户画像)

    ? special-categories
    + (收集 | 处理) ..14 <敏感> ! <无>
    - <无> ..8 (收集 | 处理) ..14 <敏感>

    ? children
    + (面向 | 针对) ..6 (儿童 | 未成年人) ! <无>
    - <无> ..8 (面向 | 针对 | 收集) ..14 (儿童 | 未成年人)
    """
}
