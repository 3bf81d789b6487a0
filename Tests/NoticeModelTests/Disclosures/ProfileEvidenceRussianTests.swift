import Testing

@testable import NoticeModel

/// What the evidence of Russian says of single sentences.
@Suite struct ProfileEvidenceRussianTests {
  @Test(arguments: ProfileSentence.all(in: sentences))
  func finds(_ sentence: ProfileSentence) throws {
    #expect(try sentence.finding(in: "ru") == sentence.finding)
  }

  @Test func eachDisclosureIsMadeOnceAndMissedOnce() {
    #expect(ProfileSentence.untried(in: Self.sentences) == [])
  }

  private static let sentences = """
    joint-controllers
    present Клуб и приют — совместные контролеры, их обязанности определяет соглашение.
    denied Совместных контролеров нет, мы не действуем как совместные контролеры.
    partial Клуб и приют — совместные контролеры.
    legitimate-interest-named
    present Наш законный интерес состоит в предотвращении мошенничества.
    partial Основанием служит законный интерес.
    transfer-safeguards
    present Мы применяем стандартные договорные условия.
    present Комиссия признала, что страна обеспечивает надлежащий уровень защиты.
    partial При трансграничной передаче мы принимаем необходимые меры.
    provision-required
    present Предоставление данных является добровольным.
    present Если вы не укажете адрес, мы не сможем отправить карту.
    absent Мы предоставляем карты троп.
    adm-logic
    present Скоринг учитывает историю заказов.
    denied Мы не используем автоматизированное принятие решений.
    partial Вы имеете право не подвергаться профилированию.
    special-category-data
    present Сведения о состоянии здоровья обрабатываются только с вашего письменного согласия.
    denied Мы не собираем специальные категории данных.
    partial Состояние здоровья важно в горах.
    cookie-durations
    present Файлы cookie хранятся 30 дней. Третьи лица не могут читать наши файлы cookie.
    partial Файлы cookie хранятся 30 дней.
    uk-complaint-to-controller
    present Жалобу вы можете направить нам: a@b.example
    absent Жалобу вы можете подать в надзорный орган.
    ccpa-collected-12m
    present За последние 12 месяцев мы собирали эти категории сведений.
    partial Мы собираем эти категории сведений.
    ccpa-sold-shared-12m
    present За последние 12 месяцев мы продавали адреса.
    denied За последние двенадцать месяцев мы не продавали данные.
    partial Мы не продаем данные.
    ccpa-disclosed-12m
    present За последние 12 месяцев мы раскрывали адреса.
    denied За последние 12 месяцев мы не раскрывали данные.
    partial Мы раскрываем адреса в деловых целях.
    ccpa-know-delete-correct
    present У вас есть право на доступ, право на удаление и право на исправление.
    partial У вас есть право на удаление.
    ccpa-limit-sensitive
    present Вы можете ограничить использование чувствительных данных.
    denied Мы не собираем чувствительные данные.
    absent Вы можете ограничить обработку.
    ccpa-non-discrimination
    present Мы не дискриминируем тех, кто пользуется своими правами.
    absent Тропа открыта для всех.
    ccpa-request-methods
    present Направьте запрос на a@b.example. Мы проверим вашу личность. Запрос может подать уполномоченный представитель.
    partial Направьте запрос на a@b.example.
    ccpa-minors-sale
    present Мы продаем данные лиц младше 16 лет только с согласия.
    denied Мы не продаем данные лиц младше 16 лет.
    absent Лица младше 16 лет идут со взрослыми.
    ccpa-financial-incentive
    present Финансовое поощрение соответствует ценности данных, участие требует согласия.
    denied Мы не предлагаем финансовых поощрений.
    partial У нас есть программа лояльности.
    ccpa-metrics
    present Количество полученных запросов — 12.
    absent Мы получили много писем.
    caloppa-review
    present Вы можете просмотреть и исправить свои данные в профиле.
    absent Мы можем изменить политику конфиденциальности.
    caloppa-third-party-tracking
    present Партнеры собирают сведения о посещении других сайтов.
    denied Мы не отслеживаем никого на других сайтах.
    absent На наших картах показаны разные тропы.
    shine-the-light
    present По закону Shine the Light вы можете спросить нас.
    denied Мы не передаем данные третьим лицам для прямого маркетинга.
    absent Мы присылаем рекламу клуба.
    minor-content-removal
    present Лица младше 18 лет могут потребовать удалить опубликованные материалы.
    absent Материалы можно удалить.
    us-state-appeal
    present Наш отказ можно обжаловать, написав нам.
    absent Решение можно обжаловать в суде.
    tx-sensitive-sale-notice
    present Мы можем продавать ваши чувствительные персональные данные.
    denied Мы не продаем биометрические данные.
    absent Мы защищаем биометрические данные.
    coppa-operators
    present ООО «Тропа», улица Лесная, 5, Москва, телефон +7 495 123-45-67, deti@tropa.example
    partial ООО «Тропа», deti@tropa.example
    coppa-practices
    present У детей мы собираем только прозвище. Данные детей используются в игре. Данные детей мы передаем лагерю.
    denied Мы сознательно не собираем данные детей.
    absent Дети любят карты.
    coppa-parent-rights
    present Родители могут ознакомиться с данными ребенка, удалить их и запретить дальнейший сбор.
    partial Родители могут ознакомиться с данными ребенка.
    coppa-retention-policy
    present Данные детей хранятся 30 дней.
    denied Мы не храним данные детей.
    partial Мы удаляем данные детей.
    lgpd-encarregado
    present Encarregada: Ana Lima, ana@b.example
    partial Есть ответственный за организацию обработки.
    lgpd-agents-responsibility
    present Оператор отвечает за нарушения, а обработчик — перед оператором.
    absent Оператор — клуб.
    pipeda-openness
    present Ответственный за защиту данных: a@b.example. Доступ к данным можно получить по письменному запросу. Мы собираем имя и адрес.
    partial Мы собираем имя и адрес.
    qc-person-in-charge
    present Ответственная за организацию обработки персональных данных — Анна Лис, a@b.example
    partial Ответственная за организацию обработки работает в клубе.
    qc-governance
    present Наши внутренние правила определяют обязанности, обучение и уничтожение документов.
    partial У нас есть внутренние правила.
    qc-confidentiality-policy
    present Об изменениях политики конфиденциальности мы сообщим по почте.
    partial Политика конфиденциальности относится к картам.
    qc-tracking-profiling
    present Геолокацию можно отключить в настройках.
    denied Мы не отслеживаем пользователей.
    partial Приложение использует геолокацию.
    fadp-destination-state
    present Данные передаются в Германию и в Канаду.
    partial Данные передаются за границу.
    appi-joint-use
    present Цель совместного использования данных — бронирование, отвечает клуб.
    denied Нет совместного использования данных.
    absent В приюте общая кухня.
    appi-disclosure-procedure
    present Заявление об исправлении данных подается по форме.
    absent У вас есть право на исправление.
    appi-complaint-desk
    present Жалобы принимаются по адресу a@b.example.
    absent Жалобы редки.
    pipa-outsourcing
    present Рассылку мы поручаем компании из Твери.
    denied Мы никому не поручаем обработку.
    absent Карты мы отправляем сами.
    pipa-destruction
    present Файлы удаляются безвозвратно.
    present Бумажные документы измельчаются в шредере.
    partial Данные удаляются через год.
    pipa-cpo
    present Chief Privacy Officer: Иван Лис, a@b.example
    partial В клубе есть уполномоченный по защите данных.
    pipa-auto-collection
    present Файлы cookie можно заблокировать в браузере.
    denied Мы не используем файлы cookie.
    partial Мы используем файлы cookie.
    pipl-separate-consent
    present Мы запросим ваше отдельное согласие.
    absent Мы запросим ваше согласие.
    pipl-cross-border
    present В целях бронирования данные получает получатель за рубежом, Pfad GmbH: a@b.example
    denied Мы не передаем данные за границу.
    partial Данные уходят к получателю за рубежом.
    dpdp-itemised
    present Мы собираем следующие данные: имя и телефон. Цель — обработка данных для бронирования. Вы можете отозвать согласие. Жалобы принимает Data Protection Board.
    partial Мы собираем следующие данные: имя и телефон.
    apple-third-party-protection
    present Третьи лица обеспечивают такую же защиту.
    present Подрядчики по договору обязаны соблюдать конфиденциальность.
    absent Подрядчики получают ваш адрес.
    play-privacy-contact
    present Вопросы о конфиденциальности: a@b.example
    partial Свяжитесь с нами.
    play-deletion
    present Аккаунт можно удалить в настройках.
    denied Мы не собираем данные.
    absent Через год данные удаляются.
    ? officer-appointed
    yes Назначена ответственная за организацию обработки персональных данных.
    no Мы не назначали ответственного за защиту данных.
    ? representative-appointed
    yes Наш представитель в Европейском союзе — Анна Лис.
    ? joint-controllers
    yes Клуб и приют — совместные контролеры.
    no Нет совместных контролеров.
    ? consent
    yes Данные обрабатываются на основании вашего согласия.
    open Без согласия мы ничего не отправляем.
    ? legitimate-interest
    yes Это наш законный интерес.
    ? recipients
    yes Мы передаем данные подрядчикам.
    no Мы не передаем данные третьим лицам.
    ? international-transfers
    yes Осуществляется трансграничная передача данных.
    no Трансграничная передача данных не осуществляется, мы не передаем данные за границу.
    ? automated-decisions
    yes Мы применяем автоматизированное принятие решений.
    no Мы не применяем автоматизированное принятие решений.
    ? indirect-collection
    yes Мы получаем сведения от третьих лиц.
    ? special-categories
    yes Мы обрабатываем данные о состоянии здоровья.
    no Мы не обрабатываем специальные категории данных.
    ? children
    yes Приложение предназначено для детей.
    no Приложение не предназначено для детей.
    ? cookies
    yes Мы используем файлы cookie.
    no Мы не используем файлы cookie.
    ? sale
    yes Мы продаем данные.
    no Мы не продаем ваши данные.
    ? cross-site-tracking
    yes Мы показываем персонализированную рекламу.
    ? financial-incentives
    yes Действует программа лояльности.
    ? sensitive-uses
    yes Мы используем чувствительные данные для рекламы.
    no Мы не собираем чувствительные данные.
    ? sensitive-sale
    yes Мы можем продавать биометрические данные.
    no Мы не продаем биометрические данные.
    ? marketing-disclosure
    yes Мы передаем данные партнерам для прямого маркетинга.
    no Мы не передаем данные партнерам для прямого маркетинга.
    ? review-offered
    yes Вы можете исправить свои данные.
    ? ten-million-consumers
    yes Мы обрабатываем данные 10 миллионов потребителей.
    ? joint-use
    yes Ведется совместное использование данных.
    ? profiling-technology
    yes Мы определяем местоположение.
    no Мы не отслеживаем пользователей.
    """
}
