#!/usr/bin/env python3
"""Writes the locale tables in Sources/NoticeModel/Locale/Data from CLDR.

Month names, date orders, separators and unit names come from CLDR through the `babel` package,
declined number words through ICU (`pip install babel pyicu`). What CLDR lacks stands below: declined
unit names, number words, words for per cent, and accepted sets of quotation marks, on which CLDR's
versions differ. The further languages have what CLDR has and no more.

    python3 Tests/Generators/locale-data.py
"""

import contextlib
import os
import re

import icu
from babel import Locale, __version__

LOCALES = (
    "en de fr es it pt nl pl ja zh ko ar hi sv da cs tr ru fa th hu fi nb uk ro el id vi".split()
)
FURTHER = (
    "af as ast az be bg bn br bs ca cy dsb eo et eu fil fo fy ga gd gl gu ha he hr hsb hy is jv ka kk"
    " km kn ku ky lb lo lt lv mk ml mn mr ms my ne or pa ps rm sc sd si sk sl so sq sr sw ta te tg"
    " tk tt ug ur uz wo xh zu"
).split()
# Where endings are added to the names of units, whatever CLDR's own forms are.
INFLECTING = (
    "az be bg bs dsb et eu gu hr hsb hy is ka kk kn ku ky lt lv mk ml mn mr ne pa ps sk sl sq sr ta te tg"
    " tk tt ug ur uz"
).split()
SPELLED = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 18, 20, 24, 30, 45, 60, 90]
FOLDER = os.path.join(os.path.dirname(__file__), "../../Sources/NoticeModel/Locale/Data")
UNITS = "second minute hour day week month year".split()
MARKS = "\u200e\u200f\u061c"

# A `*` lets endings follow. A `_` stands for a blank.
MORE_UNITS = {
    "en": {"day": "day's days'", "month": "month's months'", "year": "year's years' yrs"},
    "de": {
        "second": "sekunden", "minute": "minuten minütig*", "hour": "stunden stündig*",
        "day": "tag tage tagen tages tägig* kalendertag* werktag* arbeitstag*",
        "week": "wochen wöchig*", "month": "monat monate monaten monats monatig*",
        "year": "jahr jahre jahren jahres jährig*",
    },
    "fr": {"day": "jour jours", "year": "an ans année années"},
    "es": {"day": "día días dia dias", "year": "año años"},
    "it": {"day": "giorno giorni", "year": "anno anni"},
    "pt": {"day": "dia dias", "month": "mês meses", "year": "ano anos"},
    "nl": {"day": "dag dagen", "week": "week weken", "month": "maand maanden", "year": "jaar jaren",
           "hour": "uur uren", "minute": "minuut minuten"},
    "pl": {"day": "dzień dni dnia dniach dniom dniowy dniowego",
           "week": "tydzień tygodnie tygodni tygodnia tygodniach",
           "month": "miesiąc miesiące miesięcy miesiąca miesiącach miesięczny miesięcznego",
           "year": "rok lata lat roku latach", "hour": "godzin* godzina godziny"},
    "ja": {"second": "秒", "minute": "分", "hour": "時間", "day": "日間 日 営業日", "week": "週間",
           "month": "か月 ヶ月 ヵ月 カ月 ケ月 箇月", "year": "年間 年 か年"},
    "zh": {"second": "秒 秒钟 秒鐘", "minute": "分钟 分鐘", "hour": "小时 小時 个小时 個小時",
           "day": "天 日 个工作日 個工作天 个自然日", "week": "周 週 星期 个星期 個星期",
           "month": "个月 個月", "year": "年"},
    "ko": {"second": "초", "minute": "분", "hour": "시간", "day": "일", "week": "주", "month": "개월",
           "year": "년"},
    "ar": {"second": "ثانية ثوان ثواني", "minute": "دقيقة دقائق", "hour": "ساعة ساعات",
           "day": "يوم يوما يومًا يوماً أيام ايام", "week": "أسبوع أسبوعا أسبوعًا أسبوعاً أسابيع",
           "month": "شهر شهرا شهرًا شهراً أشهر شهور", "year": "سنة سنوات عام عاما عامًا عاماً أعوام"},
    "hi": {"day": "दिन दिनों दिवस", "week": "सप्ताह हफ़्ते हफ्ते सप्ताहों", "month": "महीना महीने महीनों माह",
           "year": "वर्ष वर्षों साल सालों", "hour": "घंटा घंटे घंटों", "minute": "मिनट मिनटों"},
    "sv": {"day": "dag dagar dagars dygn", "week": "vecka veckor veckors",
           "month": "månad månader månaders", "year": "år års", "hour": "timme timmar"},
    "da": {"day": "dag dage dages døgn", "week": "uge uger ugers", "month": "måned måneder måneders",
           "year": "år års", "hour": "time timer"},
    "nb": {"day": "dag dager dagers døgn", "week": "uke uker ukers",
           "month": "måned måneder måneders", "year": "år års", "hour": "time timer"},
    "cs": {"day": "den dny dní dnů dne dnech dnům denní", "week": "týden týdny týdnů týdne týdnech",
           "month": "měsíc měsíce měsíců měsících měsíční", "year": "rok roky let roku letech roků",
           "hour": "hodina hodiny hodin hodinách"},
    "tr": {"second": "saniye*", "minute": "dakika*", "hour": "saat*", "day": "gün* iş_günü",
           "week": "hafta*", "month": "ay aylık ayı ayda aya aydan", "year": "yıl*"},
    "ru": {"second": "секунд*", "minute": "минут*", "hour": "час часа часов",
           "day": "день дня дней дни дням сутки суток", "week": "недел*",
           "month": "месяц*", "year": "год года лет годов году"},
    "uk": {"second": "секунд*", "minute": "хвилин*", "hour": "годин*",
           "day": "день дня днів дні діб", "week": "тижд* тижн*", "month": "місяц*",
           "year": "рік року років роки"},
    "fa": {"second": "ثانیه", "minute": "دقیقه", "hour": "ساعت", "day": "روز روزه", "week": "هفته",
           "month": "ماه ماهه", "year": "سال ساله"},
    "th": {"second": "วินาที", "minute": "นาที", "hour": "ชั่วโมง", "day": "วัน", "week": "สัปดาห์",
           "month": "เดือน", "year": "ปี"},
    "hu": {"second": "másodperc*", "minute": "perc*", "hour": "óra órá*", "day": "nap*", "week": "hét het*",
           "month": "hónap*", "year": "év*"},
    "fi": {"second": "sekunti sekunti* sekunni*", "minute": "minuutti* minuuti*",
           "hour": "tunti* tunni*", "day": "päiv* vuorokau* arkipäiv*", "week": "viikko* viiko*",
           "month": "kuukau*", "year": "vuosi* vuode* vuotta vuoden"},
    "ro": {"day": "zi zile", "month": "lună luni", "year": "an ani", "week": "săptămân*",
           "hour": "oră ore"},
    "el": {"day": "ημέρα ημέρες ημερών μέρες", "week": "εβδομάδα εβδομάδες εβδομάδων",
           "month": "μήνας μήνες μηνών μήνα", "year": "έτος έτη ετών χρόνια χρόνος", "hour": "ώρα ώρες ωρών"},
    "id": {"day": "hari", "week": "minggu pekan", "month": "bulan", "year": "tahun"},
    "vi": {"day": "ngày", "week": "tuần", "month": "tháng", "year": "năm", "hour": "giờ"},
}

MORE_MONTHS = {
    "de": {1: "jänner jän"}, "en": {9: "sept"}, "pt": {3: "marco"}, "es": {9: "septiembre setiembre set"},
    "ar": {1: "كانون_الثاني", 2: "شباط", 3: "آذار", 4: "نيسان أبريل ابريل", 5: "أيار ماي", 6: "حزيران جوان",
           7: "تموز يوليوز جويلية", 8: "آب غشت أوت اغسطس", 9: "أيلول شتنبر", 10: "تشرين_الأول اكتوبر",
           11: "تشرين_الثاني نونبر", 12: "كانون_الأول دجنبر"},
    "hi": {1: "जनवरी", 2: "फरवरी फ़रवरी", 8: "अगस्त", 9: "सितंबर सितम्बर", 10: "अक्टूबर अक्तूबर",
           11: "नवंबर नवम्बर", 12: "दिसंबर दिसम्बर"},
    "id": {2: "pebruari", 11: "nopember"},
    "fa": {5: "می مه", 6: "ژوئن", 7: "جولای ژوئیه", 8: "آگوست اوت", 11: "نوامبر"},
    "fi": {},
}
PERSIAN_MONTHS = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split()

# One to twelve, then words for others as `number=word`.
NUMBER_WORDS = {
    "en": "one two three four five six seven eight nine ten eleven twelve"
    " 14=fourteen 15=fifteen 18=eighteen 20=twenty 24=twenty-four 30=thirty 45=forty-five 60=sixty 90=ninety",
    "de": "ein|eine|einem|einer|eines|einen zwei|zweier drei|dreier vier fünf sechs sieben acht neun"
    " zehn elf zwölf 14=vierzehn 20=zwanzig 30=dreißig 60=sechzig 90=neunzig",
    "fr": "un|une deux trois quatre cinq six sept huit neuf dix onze douze 15=quinze 30=trente 60=soixante",
    "es": "un|una dos tres cuatro cinco seis siete ocho nueve diez once doce 15=quince 30=treinta 60=sesenta",
    "it": "un|una due tre quattro cinque sei sette otto nove dieci undici dodici 30=trenta 60=sessanta",
    "pt": "um|uma dois|duas três|tres quatro cinco seis sete oito nove dez onze doze 15=quinze 30=trinta",
    "nl": "een|één twee drie vier vijf zes zeven acht negen tien elf twaalf 30=dertig 60=zestig",
    "pl": "jeden|jednego|jedna dwa|dwóch|dwie trzy|trzech cztery|czterech pięć|pięciu sześć|sześciu"
    " siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu jedenaście dwanaście|dwunastu"
    " 30=trzydzieści 30=trzydziestu",
    "ar": "واحد|واحدة اثنان|اثنين|اثنتين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني تسعة|تسع"
    " عشرة|عشر - - 30=ثلاثين 30=ثلاثون",
    "hi": "एक दो तीन चार पांच|पाँच छह|छः|छ सात आठ नौ दस ग्यारह बारह 30=तीस",
    "sv": "en|ett två tre fyra fem sex sju åtta nio tio elva tolv 30=trettio",
    "da": "en|et|ét to tre fire fem seks syv otte ni ti elleve tolv 30=tredive",
    "nb": "en|ett|én to tre fire fem seks sju|syv åtte ni ti elleve tolv 30=tretti",
    "cs": "jeden|jednoho|jedna dva|dvou|dvě tři|tří čtyři|čtyř pět|pěti šest|šesti sedm|sedmi osm|osmi"
    " devět|devíti deset|deseti jedenáct|jedenácti dvanáct|dvanácti 30=třicet 30=třiceti",
    "tr": "bir iki üç dört beş altı yedi sekiz dokuz on - - 30=otuz 60=altmış 90=doksan",
    "ru": "один|одного|одна|одной два|двух|две три|трех|трёх четыре|четырех|четырёх пять|пяти шесть|шести"
    " семь|семи восемь|восьми девять|девяти десять|десяти одиннадцать|одиннадцати"
    " двенадцать|двенадцати 30=тридцать 30=тридцати",
    "uk": "один|одного два|двох|дві три|трьох чотири|чотирьох пʼять|п'яти|п’ять шість|шести сім|семи"
    " вісім|восьми девʼять|дев’ять десять|десяти одинадцять дванадцять|дванадцяти 30=тридцять",
    "fa": "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده 30=سی",
    "th": "หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ - - 30=สามสิบ",
    "hu": "egy kettő|két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét|tizenkettő 30=harminc",
    "fi": "yksi|yhden kaksi|kahden kolme|kolmen neljä|neljän viisi|viiden kuusi|kuuden seitsemän"
    " kahdeksan yhdeksän kymmenen yksitoista kaksitoista|kahdentoista 30=kolmekymmentä",
    "ro": "un|o|unu doi|două trei patru cinci șase|şase șapte|şapte opt nouă zece unsprezece doisprezece",
    "el": "ένας|μία|ένα|ενός δύο τρεις|τρία|τριών τέσσερις|τέσσερα|τεσσάρων πέντε έξι επτά|εφτά οκτώ|οχτώ"
    " εννέα|εννιά δέκα έντεκα δώδεκα 30=τριάντα",
    "id": "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas - 12=dua_belas",
    "vi": "một hai ba bốn năm sáu bảy tám chín mười - - 12=mười_hai",
}

PERCENT = {
    "en": "percent per_cent", "de": "prozent vom_hundert", "fr": "pour_cent", "es": "por_ciento",
    "it": "per_cento percento", "pt": "por_cento", "nl": "procent", "pl": "procent procenta procentów",
    "ja": "パーセント", "zh": "个百分点", "ko": "퍼센트 프로", "ar": "بالمائة بالمئة في_المائة في_المئة",
    "hi": "प्रतिशत फीसदी", "sv": "procent", "da": "procent", "nb": "prosent", "cs": "procent procenta procento",
    "ru": "процент*", "uk": "відсот*", "fa": "درصد", "th": "เปอร์เซ็นต์", "hu": "százalék*",
    "fi": "prosentti* prosentin", "ro": "la_sută procente", "el": "τοις_εκατό", "id": "persen",
    "vi": "phần_trăm",
}

QUOTES = {
    "en": "“” ‘’", "de": "„“ ‚‘ »« «»", "fr": "«» “” ‹›", "es": "«» “” ‘’", "it": "«» “” „“",
    "pt": "“” «» ‘’", "nl": "‘’ “” „”", "pl": "„” «» ‚’", "ja": "「」 『』", "zh": "“” 「」 『』 《》 ‘’",
    "ko": "“” ‘’ 「」 『』 《》", "ar": "“” ”“ «»", "hi": "“” ‘’", "sv": "”” ’’ »»", "da": "“” »« „“ ”” „”",
    "nb": "«» “” ‘’", "cs": "„“ ‚‘ »«", "tr": "“” ‘’", "ru": "«» „“", "uk": "«» „“ “”", "fa": "«» “”",
    "th": "“” ‘’", "hu": "„” »«", "fi": "”” ’’ »»", "ro": "„” «»", "el": "«» “”", "id": "“” ‘’",
    "vi": "“” ‘’",
}
END_MARKS = {
    "ja": "。 ？ ！ ． . ? !", "zh": "。 ？ ！ ． ； …", "ko": ". ? ! 。", "ar": ". ؟ ! ۔", "fa": ". ؟ ! ۔",
    "hi": "। ॥ . ? !", "th": "", "el": ". ; ! ;",
}
MORE_SEPARATORS = {  # decimal, group: read besides CLDR's own
    "de": ("", "’ '"), "fr": ("", "\u00a0 \u202f ."), "es": ("", "\u00a0 \u202f ."), "pt": ("", "\u00a0 \u202f"),
    "it": ("", "’ '"), "ar": ("٫ , .", "٬ . ،"), "fa": ("٫ . /", "٬ ، ,"), "hu": ("", "\u00a0 \u202f ."),
    "pl": ("", "\u00a0 \u202f ."), "sv": ("", "\u00a0 \u202f ."), "nb": ("", "\u00a0 \u202f ."),
    "fi": ("", "\u00a0 \u202f ."), "cs": ("", "\u00a0 \u202f ."), "ru": ("", "\u00a0 \u202f"),
    "uk": ("", "\u00a0 \u202f"), "ja": ("", "，"), "zh": ("", "，"),
}


def clean(text):
    for mark in MARKS:
        text = text.replace(mark, "")
    return text.replace("\u00a0", " ").strip().lower()


def months(code, locale):
    names = {month: [] for month in range(1, 13)}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for month, name in locale.months[context][width].items():
                name = clean(name).rstrip(".")
                if re.search(r"\d", name) or len(name) < 2:
                    continue
                names[month].append(name.replace(" ", "_"))
    for month, more in MORE_MONTHS.get(code, {}).items():
        names[month] += more.split()
    return {month: list(dict.fromkeys(found)) for month, found in names.items()}


def order(locale):
    pattern = clean(locale.date_formats["short"].pattern)
    return "".join(sorted("dmy", key=pattern.index))


def units(code, locale, unit):
    found = []
    patterns = locale._data["unit_patterns"]["duration-" + unit]
    widths = [patterns[width] for width in ("long", "short") if width in patterns]
    if code in ("ja", "zh", "ko"):
        widths = []  # Written below without the blank that CLDR sets.
    for form, pattern in (pair for width in widths for pair in width.items()):
        if form == "per" or "{0}" not in pattern:
            continue
        found.append(clean(pattern.replace("{0}", "")).rstrip(".").replace(" ", "_"))
    found += MORE_UNITS.get(code, {}).get(unit, "").split()
    # A lone Latin letter says too little.
    return [word for word in dict.fromkeys(found) if len(word) > 1 or code in ("ja", "zh", "ko")]


def numbers(code):
    words = NUMBER_WORDS.get(code, "").split()
    found = []
    for index, word in enumerate(words):
        if "=" in word:
            found.append(word)
        elif word != "-":
            found += [f"{index + 1}={form}" for form in word.split("|")]
    return found


def emit(key, values):
    """One or more lines of at most 90 characters."""
    line = key
    for value in values:
        if len(line) + len(value) + 1 > 90:
            print("    " + line)
            line = key
        line += " " + value
    if line != key:
        print("    " + line)


def escape(symbols):
    return ["U+%04X" % ord(symbol) for symbol in dict.fromkeys(symbols)]


def calendar(code, locale):
    emit("order", [order(locale)])
    names = months(code, locale)
    emit("months", [f"{month}={name}" for month in names for name in names[month]])
    if code == "fa":
        emit("persian", [f"{index + 1}={name}" for index, name in enumerate(PERSIAN_MONTHS)])


def text(code, locale):
    symbols = locale.number_symbols["latn"]
    decimal, group = [symbols["decimal"]], [symbols["group"]]
    more = MORE_SEPARATORS.get(code, ("", ""))
    decimal += [symbol for symbol in more[0].split(" ") if symbol]
    group += [symbol for symbol in more[1].split(" ") if symbol]
    emit("decimal", escape(decimal))
    emit("group", escape(group))
    emit("quotes", QUOTES[code].split())
    emit("end", END_MARKS.get(code, ". ? !").split())
    for unit in UNITS:
        emit(unit, units(code, locale, unit))
    emit("percent", PERCENT.get(code, "").split())
    emit("number", numbers(code))


def spelled(code, known):
    """Number words as ICU spells them out, in all cases and genders."""
    found = []
    for tag in {"sr": ["sr", "sr-Latn"], "bs": ["bs", "bs-Cyrl"]}.get(code, [code]):
        format = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(tag))
        names = [format.getRuleSetName(index) for index in range(format.getNumberOfRuleSetNames())]
        for name in names:
            if "cardinal" not in name or code == "fi" and "plural" in name:
                continue
            format.setDefaultRuleSet(name)
            found += [(number, clean(format.format(number))) for number in SPELLED]
    english = {icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale("en")).format(5)}
    if english & {word for _, word in found}:
        return []
    words = [(number, word.replace("\u00ad", "").replace(" ", "_")) for number, word in found]
    return sorted({f"{number}={word}" for number, word in words} - set(known), key=order_of_number)


def order_of_number(value):
    number, word = value.split("=")
    return int(number), word


def further_calendar(code):
    locale = Locale.parse(code)
    emit("order", [order(locale)])
    names = months(code, locale)
    if code in ("sr", "bs"):
        other = months(code, Locale.parse(code + ("_Latn" if code == "sr" else "_Cyrl")))
        names = {month: names[month] + other[month] for month in names}
    emit("months", [f"{month}={name}" for month in names for name in names[month]])


def further_words(code):
    if code in LOCALES:
        emit("number", spelled(code, numbers(code)))
        return
    locale = Locale.parse(code)
    symbols = locale.number_symbols["latn"]
    emit("decimal", escape([symbols["decimal"]]))
    groups = [symbols["group"]] + (["\u00a0", "\u202f"] if symbols["group"] in "\u00a0\u202f" else [])
    emit("group", escape(groups))
    emit("end", ["।", "॥", ".", "?", "!"] if code in ("as", "bn", "mr", "ne", "or", "pa") else [".", "?", "!"])
    for unit in UNITS:
        emit(unit, further_units(code, locale, unit))
    emit("number", spelled(code, []))


def further_units(code, locale, unit):
    found = []
    tags = {"sr": ["sr", "sr_Latn"]}.get(code, [code])
    for patterns in [Locale.parse(tag)._data["unit_patterns"].get("duration-" + unit) for tag in tags]:
        widths = [(patterns or {}).get(width) or {} for width in ("long", "short")]
        for form, pattern in (pair for width in widths for pair in width.items()):
            if form == "per" or not isinstance(pattern, str) or "{0}" not in pattern:
                continue
            word = clean(pattern.replace("{0}", "")).rstrip(".").replace(" ", "_")
            if len(word) > 2 and not re.search(r"[()/]", word):
                found.append(word + ("*" if code in INFLECTING and len(word) > 2 else ""))
    return list(dict.fromkeys(found))


def write(name, summary, codes, sections):
    file_name = name[0].upper() + name[1:]
    path = os.path.join(FOLDER, f"LocaleTable+{file_name}.swift")
    with open(path, "w", encoding="utf-8") as file, contextlib.redirect_stdout(file):
        print(f"// Written by Tests/Generators/locale-data.py from CLDR (babel {__version__}).")
        print()
        print("extension LocaleTable {")
        print(f"  /// {summary}")
        print(f'  static let {name} = """')
        for code in codes:
            print("    @" + code)
            sections(code)
        print('    """')
        print("}")


write("calendar", "Orders and names of months.", LOCALES, lambda code: calendar(code, Locale.parse(code)))
write("words", "Separators, marks, units and number words.", LOCALES, lambda code: text(code, Locale.parse(code)))
write("furtherCalendar", "Orders and names of months in further languages.", FURTHER, further_calendar)
write("furtherNumbers", "Declined number words.", [code for code in LOCALES if code != "en"], further_words)
for name, letters in ("A to G", "abcdefg"), ("H to M", "hijklm"), ("N to Z", "nopqrstuvwxyz"):
    codes = [code for code in FURTHER if code[0] in letters]
    title = "furtherWords" + name.replace(" ", "").replace("to", "To")
    write(title, f"Separators, units and number words in further languages, {name}.", codes, further_words)
