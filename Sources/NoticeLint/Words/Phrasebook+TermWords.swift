extension Phrasebook {
  /// Words of definitions and of blanks that were to be filled in. `_` is a blank, `*` lets endings
  /// follow; a tag names what several words stand for.
  static let termWords = """
    @en
    pronoun we us our you your yours they them their i me my it its
    synonym=site website websites site sites web_site web_sites webpage
    synonym=app app apps application applications
    synonym=data personal_data personal_information
    blank company name address email e-mail date website url insert your domain app phone number
    blank country city state organization organisation entity business contact link here details
    blank placeholder month year day title street telephone product service
    @de
    pronoun wir uns unser unsere unserer unseren sie ihr ihre ich mich mein
    synonym=site website websites webseite webseiten internetseite internetseiten webauftritt
    synonym=site internetauftritt homepage
    blank firma firmenname* unternehmen* unternehmensname name datum e-mail e-mail-adresse adresse
    blank anschrift einfügen eintragen einsetzen website telefonnummer ort straße plz domain url ihr
    blank ihre ergänzen hier
    @fr
    pronoun nous notre nos vous votre vos je moi ils elles
    synonym=site site sites site_web site_internet
    synonym=app application applications appli
    blank nom société entreprise date adresse e-mail email insérer indiquer compléter site numéro
    blank téléphone votre ici url domaine ville pays
    @es
    pronoun nosotros nosotras nos nuestro nuestra usted ustedes su sus tú vosotros
    synonym=site sitio sitios sitio_web sitios_web página_web
    synonym=app aplicación aplicaciones app
    blank nombre empresa compañía fecha dirección correo email insertar indicar sitio número
    blank teléfono su aquí url dominio ciudad país
    @it
    pronoun noi ci nostro nostra voi tu lei lui vostro
    synonym=site sito siti sito_web
    synonym=app applicazione applicazioni app
    blank nome azienda società data indirizzo email e-mail inserire indicare sito numero telefono
    blank vostro qui url dominio città paese
    @pt
    pronoun nós nos nosso nossa você vocês seu sua
    synonym=site site sites website sítio
    synonym=app aplicativo aplicativos aplicação app
    blank nome empresa data endereço e-mail email inserir indicar site número telefone seu aqui url
    blank domínio cidade país
    @nl
    pronoun wij we ons onze u uw jij je jou jouw
    synonym=site website websites site sites
    synonym=app app apps applicatie applicaties
    blank naam bedrijf bedrijfsnaam datum adres e-mail e-mailadres invoegen invullen website
    blank telefoonnummer nummer uw hier url domein plaats land
    @pl
    pronoun my nas nam nasz nasza nasze ty użytkownik pan pani
    synonym=site strona strony stronę stronie witryna witryny witrynę witrynie serwis serwisu
    blank nazwa nazwę firma firmy data datę adres e-mail wstaw wpisz uzupełnij telefon numer domena
    blank imię nazwisko miasto kraj
    @ja
    pronoun 当社 弊社 私たち 私 お客様 あなた
    synonym=site 本サイト 本ウェブサイト 当サイト 当ウェブサイト
    synonym=app 本アプリ 本アプリケーション
    blank 会社名 社名 日付 住所 氏名 名前 メールアドレス 挿入 入力 電話番号 サイト名 ここに
    @zh
    pronoun 我们 我們 我方 您 你 用户 用戶
    synonym=site 本网站 本網站 本站 本站点
    synonym=app 本应用 本应用程序 本應用程式
    blank 公司名称 公司名稱 公司 日期 地址 姓名 名称 名稱 邮箱 電郵 插入 填写 填寫 电话 電話 网址 網址 此处
    @ko
    pronoun 당사 저희 우리 회원 귀하 이용자
    synonym=site 본_사이트 본_웹사이트 본_웹_사이트
    blank 회사명 회사_이름 날짜 주소 이름 이메일 삽입 입력 전화번호 웹사이트 여기
    @ar
    pronoun نحن لنا أنت أنتم
    blank اسم_الشركة شركة اسم تاريخ عنوان بريد أدخل إدراج هاتف موقع هنا
    @hi
    pronoun हम हमें हमारा आप आपका
    blank कंपनी कंपनी_का_नाम नाम तारीख तिथि पता ईमेल डालें दर्ज फ़ोन वेबसाइट यहाँ
    @sv
    pronoun vi oss vår vårt våra du ni dig er
    synonym=site webbplats webbplatsen webbsida webbsidan sajt sajten
    synonym=app app appen applikation applikationen
    blank företagsnamn företag namn datum adress e-post infoga fyll telefon webbplats ditt här ort
    @da
    pronoun vi os vores du dig i jer
    synonym=site websted webstedet hjemmeside hjemmesiden website websitet
    synonym=app app appen applikation applikationen
    blank virksomhedsnavn virksomhed navn dato adresse e-mail indsæt udfyld telefon hjemmeside her
    @cs
    pronoun my nás nám náš naše vy vás váš vaše
    synonym=site web webu webové_stránky webových_stránek stránky stránek
    synonym=app aplikace aplikaci
    blank název společnost společnosti jméno datum adresa e-mail vložte doplňte telefon zde
    @tr
    pronoun biz bizi bize bizim siz sizi size sizin
    synonym=site site siteyi sitede web_sitesi internet_sitesi
    synonym=app uygulama uygulamayı
    blank şirket şirketin_adı ad adı tarih adres e-posta ekleyin girin telefon site buraya
    @ru
    pronoun мы нас нам наш наша вы вас вам ваш
    synonym=site сайт сайта сайте сайту сайтом веб-сайт веб-сайта веб-сайте
    synonym=app приложение приложения приложении
    blank название компания компании имя дата дату адрес почта укажите вставьте телефон сайт фио здесь
    """
}
