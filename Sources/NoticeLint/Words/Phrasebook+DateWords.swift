extension Phrasebook {
  /// Labels of dates, words for "date" and for places on a page. `_` is a blank, `*` lets endings
  /// follow.
  static let dateWords = """
    @en
    updated last_updated last_modified last_revised last_changed last_amended updated revised
    updated modified amended last_update last_revision revision_date date_of_revision
    updated date_last_updated update_date version_date last_edited
    effective effective effective_date effective_as_of in_effect in_force enters_into_force
    effective comes_into_effect comes_into_force takes_effect took_effect valid_from
    date date dates
    place top beginning start bottom end head header foot footer
    @de
    updated aktualisiert* aktualisierung letzte_aktualisierung stand datenstand letzte_änderung
    updated geändert* überarbeit* aktualisierungsdatum änderungsdatum überarbeitungsdatum
    updated revidiert* letzte_überarbeitung fassung_vom fassung
    effective gültig* gilt_ab gilt_seit inkrafttreten in_kraft wirksam* geltungsbeginn
    effective geltungsdatum datum_des_inkrafttretens inkrafttretensdatum
    date datum datums daten aktualisierungsdatum änderungsdatum überarbeitungsdatum
    place oben anfang beginn ende unten kopf seitenanfang seitenende obersten
    @fr
    updated mise_à_jour mises_à_jour mis_à_jour dernière_mise_à_jour dernière_modification
    updated modifié* modification révis* actualis* dernière_révision
    effective entrée_en_vigueur en_vigueur date_d’effet date_d'effet prise_d’effet prend_effet
    effective prise_d'effet applicable*
    date date dates
    place haut début bas fin tête en-tête pied
    @es
    updated actualizad* actualización modificad* modificación revisad* revisión
    updated última_actualización última_modificación última_revisión
    effective entrada_en_vigor en_vigor vigencia vigente* efectiv* entra_en_vigor fecha_efectiva
    date fecha fechas
    place superior principio inicio inferior final encabezado comienzo arriba pie
    @it
    updated aggiornat* aggiornamento modificat* modifica revisionat* revisione rivist*
    updated ultimo_aggiornamento ultima_modifica ultima_revisione
    effective entrata_in_vigore in_vigore decorrenza efficacia efficace entra_in_vigore
    date data date
    place alto inizio cima fondo fine testa
    @pt
    updated atualizad* actualizad* atualização actualização modificad* modificação revisad* revist*
    updated revisão última_atualização última_actualização última_modificação última_revisão
    effective entrada_em_vigor em_vigor vigência vigente* efetiv* efectiv* entra_em_vigor
    date data datas
    place topo início superior fim inferior rodapé cabeçalho começo
    @nl
    updated bijgewerkt* laatst_bijgewerkt laatst_gewijzigd gewijzigd* herzien* laatste_update
    updated laatste_wijziging laatste_herziening herzieningsdatum wijzigingsdatum laatste_versie
    effective ingangsdatum van_kracht geldig* ingaande inwerkingtreding met_ingang_van
    effective datum_van_inwerkingtreding treedt_in_werking
    date datum data datums ingangsdatum herzieningsdatum wijzigingsdatum
    place bovenaan boven begin onderaan onder einde top
    @pl
    updated zaktualizowan* aktualizacj* ostatnia_aktualizacja ostatnia_zmiana ostatnia_modyfikacja
    updated zmienion* zmodyfikowan* data_aktualizacji poprawion* zrewidowan* weryfikacj*
    effective wejścia_w_życie wejście_w_życie wchodzi_w_życie obowiązuje obowiązując* w_życie
    date data daty datę dacie datą
    place góry górze górnej początku dole końcu nagłówku u_góry
    @ja
    updated 最終更新 更新日 更新 改定 改訂 変更日 修正日 改正
    effective 発効 施行 適用開始 有効日 制定
    date 日付 日
    place 冒頭 上部 先頭 末尾 下部 最上部 最初 最後
    @zh
    updated 更新 修订 修訂 修改 修正 变更 變更
    effective 生效 施行 实施 實施
    date 日期 日
    place 顶部 頂部 开头 開頭 上方 底部 末尾 文首 顶端 頂端 页首
    @ko
    updated 업데이트 개정 수정 변경 갱신
    effective 시행 발효 적용 효력
    date 날짜 일자 일
    place 상단 맨_위 처음 하단 맨_앞 맨_아래 첫
    @ar
    updated آخر_تحديث تحديث تم_التحديث آخر_تعديل تعديل مراجعة محدث* محدَّث* منقح* منقّح*
    effective سريان نفاذ ساري* سارية يسري تسري نافذ* اعتبارا اعتبارًا
    date تاريخ
    place أعلى بداية أسفل نهاية رأس
    @hi
    updated अद्यतन अपडेट संशोधित संशोधन अंतिम_अद्यतन
    effective प्रभावी लागू प्रभाव
    date तारीख तिथि दिनांक
    place शीर्ष ऊपर शुरुआत नीचे आरंभ
    @sv
    updated uppdaterad* senast_uppdaterad uppdatering* senast_ändrad ändrad* reviderad* reviderat
    updated uppdaterat ändrat revideringsdatum uppdateringsdatum
    effective gäller_från ikraftträdande* träder_i_kraft giltig* gällande gäller_från_och_med
    date datum datumet revideringsdatum* uppdateringsdatum*
    place överst toppen början längst_upp nederst slutet botten
    @da
    updated opdateret senest_opdateret sidst_opdateret senest_ændret ændret revideret opdatering*
    updated revisionsdato opdateringsdato
    effective gældende gælder_fra ikrafttræd* træder_i_kraft gyldig* ikraftrædelsesdato
    date dato datoen datoer revisionsdato* opdateringsdato*
    place øverst toppen begyndelsen nederst starten slutningen bunden
    @cs
    updated aktualizován* aktualizac* aktualizováno poslední_změna změněn* revidován* revize upraven*
    updated naposledy
    effective účinnost* účinn* platnost* platn* platí_od
    date datum data datem datu dne
    place nahoře začátku záhlaví horní konci dole úvodu
    @tr
    updated güncelle* son_güncelleme revize revizyon düzenle* değişiklik*
    effective yürürlük yürürlüğe yürürlükte geçerli* geçerlilik
    date tarih*
    place başında üst üstünde başlangıcında sonunda altında üstte başlığında
    @ru
    updated обновлен* обновлён* обновлени* изменен* изменён* изменени* редакци* пересмотрен*
    updated пересмотр*
    effective вступления_в_силу вступает_в_силу вступила_в_силу вступил_в_силу
    effective действует_с действительн* вступают_в_силу
    date дата даты дату датой дате
    place вверху начале верхней конце внизу нижней заголовке
    """
}
