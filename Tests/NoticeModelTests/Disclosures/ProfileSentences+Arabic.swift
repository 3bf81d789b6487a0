extension ProfileSentences {
  static let arabic = ProfileSentences(
    language: "ar",
    list: """
      joint-controllers
      present نحن والجامعة متحكمان مشتركان، أي مراقبون مشتركون بموجب اتفاق بيننا.
      denied ليس لدينا مراقبون مشتركون.
      partial النادي والشركة مراقبون مشتركون.
      legitimate-interest-named
      present مصالحنا المشروعة هي منع الاحتيال.
      partial الأساس هو المصلحة المشروعة.
      transfer-safeguards
      present نعتمد البنود التعاقدية القياسية عند نقل البيانات.
      partial نتخذ ضمانات مناسبة عند نقل البيانات خارج البلاد.
      provision-required
      present تقديم هذه البيانات اختياري.
      absent ترسم الدروب على الخرائط.
      adm-logic
      present تعتمد القرارات الآلية على معايير مثل قيمة الطلب.
      denied لا نتخذ قرارات آلية.
      partial اسأل عن التنميط.
      special-category-data
      present نعالج البيانات الحساسة بعد موافقتك الصريحة.
      denied لا نجمع بيانات حساسة.
      partial قد تشمل الرسالة بيانات صحية.
      cookie-durations
      present تنتهي صلاحية ملفات تعريف الارتباط بعد 30 يومًا، وقد تقرأ أطراف ثالثة ملفات تعريف الارتباط.
      partial تبقى ملفات تعريف الارتباط حتى إغلاق المتصفح.
      uk-complaint-to-controller
      present إن كانت لديك شكوى فأرسلها إلينا على a@b.example
      absent يمكنك تقديم شكوى إلى السلطة.
      ccpa-collected-12m
      present جمعنا خلال الأشهر 12 الماضية هذه الفئات من المعلومات.
      partial هذه فئات المعلومات التي نجمعها.
      ccpa-sold-shared-12m
      denied لم نبع معلومات شخصية خلال الأشهر 12 الماضية.
      partial لا نبيع معلوماتك.
      ccpa-disclosed-12m
      present أفصحنا عن المعرفات خلال الأشهر 12 الماضية.
      partial نكشف عن المعرفات لأغراض تجارية.
      ccpa-know-delete-correct
      present لك الحق في المعرفة والحق في الحذف والحق في التصحيح.
      partial يمكنك طلب حذف خريطة.
      ccpa-limit-sensitive
      present يمكنك تقييد استخدام المعلومات الحساسة.
      absent يمكنك تقييد المعالجة.
      ccpa-non-discrimination
      present لن نميز ضدك إذا مارست حقوقك.
      absent الدروب مختلفة.
      ccpa-request-methods
      present أرسل طلبك إلى a@b.example وسوف نتحقق من هويتك. ويمكن أن يتقدم وكيل بالطلب.
      partial أرسل طلبك بالبريد.
      ccpa-minors-sale
      denied لا نبيع معلومات المستهلكين دون سن 16 عامًا.
      absent لا نجمع معلومات الأطفال.
      ccpa-financial-incentive
      present نقدم حوافز مالية.
      denied لا نقدم أي حوافز مالية.
      partial لدينا برنامج الولاء.
      ccpa-metrics
      present بلغ عدد الطلبات في العام الماضي 42 طلبًا.
      absent نرد على طلبك.
      caloppa-review
      present يمكنك تصحيح معلوماتك في حسابك.
      absent قد تتغير هذه السياسة.
      caloppa-third-party-tracking
      present قد تجمع أطراف ثالثة أنشطتك عبر مواقع أخرى.
      denied لا نتتبع الزوار في مواقع أخرى.
      absent في الموقع روابط.
      shine-the-light
      present لسكان كاليفورنيا أن يسألوا عن التسويق المباشر.
      denied لا نشارك معلوماتك لأغراض التسويق المباشر.
      absent في كاليفورنيا جبال.
      minor-content-removal
      present لمن هو دون 18 عامًا طلب حذف المحتوى الذي نشره.
      absent يمكن حذف التعليق.
      coppa-operators
      present شركة الدروب المحدودة، شارع الجبل 5، الهاتف 20123456، a@b.example
      partial راسلنا على a@b.example
      coppa-practices
      present نجمع من الأطفال اسمًا مستعارًا. نستخدم هذه المعلومات لنرسل الخرائط إلى الأطفال. نكشف عن معلومات الأطفال لشركة البريد.
      denied لا نجمع عن عمد معلومات من الأطفال.
      absent ترسم الدروب على الخرائط.
      coppa-parent-rights
      present يحق للوالدين الاطلاع على معلومات طفلهم وطلب حذفها ورفض جمع المزيد منها.
      partial يحق للوالدين طلب حذف المعلومات.
      coppa-retention-policy
      present نحتفظ بمعلومات الأطفال لمدة 30 يومًا.
      partial نحذف معلومات الأطفال.
      us-state-appeal
      present يمكنك الطعن في قرار رفض طلبك.
      absent يمكنك الطعن في القرار أمام المحكمة.
      tx-sensitive-sale-notice
      present قد نبيع بياناتك الشخصية الحساسة.
      denied لا نبيع البيانات الشخصية الحساسة.
      absent نبيع الخرائط.
      lgpd-encarregado
      present مسؤول حماية البيانات: ليلى حداد، a@b.example
      partial لدينا مسؤول حماية البيانات.
      lgpd-agents-responsibility
      present المتحكم مسؤول عن معالجة البيانات.
      absent المتنزه مسؤول عن سلامته.
      pipeda-openness
      present مسؤول الخصوصية: a@b.example. يمكنك طلب الوصول إلى معلوماتك. نجمع اسمك وعنوانك.
      partial نجمع اسمك وعنوانك.
      qc-person-in-charge
      present مسؤولة الخصوصية: ليلى حداد، a@b.example
      partial لدينا مسؤول الخصوصية.
      qc-governance
      present تحدد السياسات والإجراءات مسؤوليات الموظفين وتدريبهم على حماية المعلومات.
      partial لدينا السياسات والإجراءات.
      qc-confidentiality-policy
      present إذا أجرينا تغييرات على سياسة الخصوصية هذه فسوف ننشرها هنا.
      partial اقرأ سياسة الخصوصية هذه.
      qc-tracking-profiling
      present يمكنك تعطيل تحديد الموقع في الإعدادات.
      denied لا نتتبع الزوار.
      absent يمكنك طي الخريطة.
      fadp-destination-state
      present تنقل البيانات إلى الولايات المتحدة.
      partial تنقل البيانات إلى دول أخرى.
      absent رسمنا جبال ألمانيا.
      appi-joint-use
      present نستخدم البيانات مع المجموعة في إطار الاستخدام المشترك، والشركة مسؤولة عن إدارتها.
      denied ليس هناك استخدام مشترك.
      partial يجري استخدام مشترك لبعضها.
      appi-disclosure-procedure
      present لطلب الاطلاع أو تصحيح البيانات املأ نموذجًا خطيًا.
      absent يمكنك شراء الخريطة.
      appi-complaint-desk
      present أرسل الشكاوى إلى a@b.example
      absent في الجبل أسئلة كثيرة.
      pipa-outsourcing
      present نعهد بمعالجة الطلبات إلى شركة بريد.
      denied لا نعهد بذلك إلى أحد.
      absent نرسم الخرائط بأنفسنا.
      pipa-destruction
      present نحذف البيانات نهائيًا.
      partial نحذف البيانات.
      pipa-cpo
      present مسؤول حماية البيانات: ليلى حداد، a@b.example
      partial لدينا مسؤول حماية البيانات.
      pipa-auto-collection
      present يمكنك رفض ملفات تعريف الارتباط في المتصفح.
      denied لا نستخدم ملفات تعريف الارتباط.
      partial نستخدم ملفات تعريف الارتباط.
      pipl-separate-consent
      present نحصل على موافقة منفصلة.
      absent نحصل على موافقتك.
      pipl-cross-border
      present نرسل البيانات إلى الخارج، والجهة المستلمة شركة الدروب، لغرض الدعم، للتواصل a@b.example
      denied لا ننقل البيانات إلى الخارج.
      partial نرسلها إلى الخارج لغرض الدعم.
      dpdp-itemised
      present نعالج البيانات التالية: الاسم والهاتف. الغرض تقديم الخرائط. يمكنك سحب موافقتك. تقدم الشكوى إلى مجلس حماية البيانات.
      partial يمكنك سحب موافقتك.
      apple-third-party-protection
      present توفر الأطراف الثالثة نفس مستوى الحماية.
      absent تطبع الشركة الخرائط.
      play-privacy-contact
      present لأسئلة الخصوصية: a@b.example
      partial تواصل معنا.
      play-deletion
      present يمكنك حذف حسابك من الإعدادات.
      partial نحذف البيانات.
      ? officer-appointed
      yes عيّنا ليلى حداد مسؤول حماية البيانات.
      open المسؤول عن الدرب هنا.
      ? representative-appointed
      yes ممثلنا في الاتحاد الأوروبي هو ما يلي.
      ? joint-controllers
      yes نحن مراقبون مشتركون.
      no ليس لدينا مراقبون مشتركون.
      ? consent
      yes الأساس القانوني هو موافقتك.
      ? legitimate-interest
      yes الأساس هو مصالحنا المشروعة.
      ? recipients
      yes نشارك البيانات مع أطراف ثالثة.
      no لا نشارك البيانات مع أي طرف ثالث.
      ? international-transfers
      yes ننقل البيانات خارج البلاد.
      no لا ننقل البيانات خارج البلاد.
      ? automated-decisions
      no لا نتخذ قرارات آلية.
      ? indirect-collection
      yes نحصل على المعلومات من أطراف ثالثة.
      ? special-categories
      yes نجمع بيانات صحية.
      no لا نجمع بيانات صحية.
      ? children
      yes هذه الخدمة موجهة للأطفال.
      no هذه الخدمة ليست موجهة للأطفال.
      ? cookies
      yes نستخدم ملفات تعريف الارتباط في موقعنا.
      no لا نستخدم ملفات تعريف الارتباط.
      ? sale
      no لا نبيع بياناتك.
      yes قد نبيع بياناتك.
      ? cross-site-tracking
      yes نعرض الإعلانات المخصصة.
      no لا نتتبع الزوار في مواقع أخرى.
      ? financial-incentives
      yes نقدم حوافز مالية.
      ? sensitive-uses
      no لا نستخدم بيانات حساسة.
      ? sensitive-sale
      yes نبيع بيانات حساسة.
      ? marketing-disclosure
      yes نقدمها إلى أطراف ثالثة لأغراض التسويق.
      no لا نشارك معلوماتك لأغراض التسويق.
      ? review-offered
      yes يمكنك مراجعة معلوماتك أو تعديلها، أي مراجعة وتعديل ما تشاء.
      open سنعدل هذه السياسة.
      ? ten-million-consumers
      yes نعالج بيانات عشرة ملايين مستهلك.
      ? joint-use
      yes هناك استخدام مشترك للبيانات.
      ? profiling-technology
      yes نجمع بيانات الموقع.
      """)
}
