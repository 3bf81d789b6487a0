extension FunctionWords {
  /// The most frequent function words of each language in lower case: a line begins with the language.
  ///
  /// Words of one letter are left out, and words of content: a notice may cite them.
  static let table = """
    en the of and to in that is for you we your our with or are be this by on as not may will from have
    en which their they has any when if these such can about other use how where what who us been its
    de der die das und in zu den von mit für ist auf dem im nicht ein eine sie wir ihre oder werden
    de wird sind an als bei durch uns unsere diese dieser zur zum einer einem eines sich auch nach kann
    de über wenn unter aus haben können ihnen ihrer ihren dass
    fr le la les des de du et en un une pour dans que qui sur par vos nous vous votre notre ces ce est
    fr au aux avec ou pas plus sont cette nos leur être si sans peut ne se son sa
    es el la los las de del que en un una por con para su sus se es al lo como más no nuestra nuestro
    es nos usted puede esta este estos estas son sobre cuando también entre sin otros si ser y o
    it il lo la gli le di del della dei delle degli che in un una per con su non si da dal dalla nel
    it nella sono è come anche al alla ai alle questo questa più può tuoi suoi nostri nostro nostra o
    pt os as do da dos das de que em um uma para com por no na nos nas ao aos à se não ou seu sua seus
    pt suas é como mais pelo pela são você nosso nossa este esta também pode quando
    nl de het een van en in is dat op te voor met zijn niet aan door u uw we wij onze of als bij deze
    nl dit die worden wordt kan kunnen om naar ook uit over hebben heeft er deze jouw je
    pl nie się na do to jest że od dla przez po lub oraz są jak być może które który która tego tych
    pl ich jego ze przy za nas nasz nasze które użytkownika jako także pod tym
    sv och att det som en på är av för med den till inte om ett vi du eller från kan din dina vår våra
    sv när har de sig så dig oss också detta dessa ditt vara vid
    da og at det som en på er af for med den til ikke om et vi du eller fra kan din dine vores når har
    da de sig så dig os også dette disse dit være ved vil hvis
    nb og at det som en på er av for med den til ikke om et vi du eller fra kan din dine vår våre når
    nb har de seg så deg oss også dette disse ditt være ved vil hvis
    cs se na je že za do by pro jako jsou nebo od po které který která při také podle této tohoto tyto
    cs být může můžete vaše vám nás naše nám můžeme pokud jejich ze ve ke než však
    sk sa na je že za do by pre ako sú alebo od po ktoré ktorý ktorá pri tiež podľa tejto tohto tieto
    sk byť môže môžete vaše vám nás naše nám môžeme ak ich zo vo než však
    tr ve bir bu için ile olarak veya da de olan daha gibi kadar sonra her değil ancak tarafından
    tr ise hakkında bizim sizin üzere göre çok nasıl ya şu olduğu bunun
    hu az és hogy nem is egy van meg de ha vagy mint csak el már ez azt ezek ön önnek által valamint
    hu amely amelyek illetve során szerint nem kell lehet arra ennek után között
    fi ja on ei että se joka tai ovat myös kuin niin voi mutta jos sekä ne jotka tämä tämän sen ole
    fi voimme sinun meidän kanssa mukaan kun voit joita jossa
    ro și şi de la în cu pe care nu este din pentru sau prin se ale al unui unei sunt mai ca fi dacă
    ro noastre dumneavoastră despre să aceste acest această poate pot le vă ne nostru
    id yang dan di untuk dengan dari ini anda pada atau tidak dalam kami akan adalah ke oleh kepada
    id sebagai dapat itu jika bahwa tersebut saat juga serta lain telah agar
    ms yang dan di untuk dengan dari ini anda pada atau tidak dalam kami akan adalah ke oleh kepada
    ms sebagai boleh itu jika bahawa tersebut apabila juga serta lain telah
    vi và của các là cho được trong để với không có này những một khi bạn chúng tôi từ về theo hoặc
    vi như tại đó thể người đã sẽ trên nếu cũng vào bởi
    ru и в на не что с по для это как или от из к при их мы вы вас нас если может быть которые также
    ru ваши наши его об том чтобы вам нам до только можете мы
    uk і в на не що з для це як або від із до при їх ми ви вас нас якщо може бути які також та та у ваші
    uk наші його про щоб вам нам лише можете за є й чи
    bg и в на не че за да се от с по са как или при ние вие вас нас ако може което които също това тези
    bg ви ни си ще със във до само
    mk и во на не дека за да се од со по се како или при ние вие вас нас ако може кои што исто ова овие
    mk ви ни ќе до само
    sr и у на не да за је се од са по су како или при ми ви вас нас ако може које који такође ово ваше
    sr до само ће i u na ne da za je se od sa po su kako ili pri mi vi vas nas ako može koje koji takođe
    hr na ne da za je se od sa po su kako ili pri mi vi vas nas ako može koje koji također ovo vaše do
    hr samo će biti što kao te ovih ove nije iz
    sl in na ne da za je se od po so kako ali pri mi vi vas nas če lahko ki tudi to vaše do samo bo
    sl biti kot teh te ni iz jih naše vam pa
    lt ir į iš su kad yra jūsų mes jūs ar arba tai kaip šis ši šią apie bei nuo dėl gali būti per kurie
    lt mūsų pagal taip pat jei tik
    lv un no ar par ka ir vai jūsu mēs jūs kā šis šī šo lai uz pie gan kas mūsu saskaņā arī ja tikai var
    lv būt tiek jums
    et ja on ei et see mis või ka kui teie meie oma seda selle saab võib mida ning kes nende meil teil
    et kuid olla koos
    el και το τα της του των να για με από που στο στη στην στον είναι δεν σας μας ή ένα μια την τον τις
    el τους αυτό αυτή θα όπως αν ως οι σε κατά
    ca el la els les de del que en un una per amb no es al com més són ser aquesta aquest si seva seves
    ca nostra nosaltres vostè pot o sobre quan també
    gl os as do da dos das de que en un unha para con por no na ao non se ou súa súas como máis polo
    gl pola son vostede noso nosa este esta tamén pode cando
    eu eta da ez du dira bat edo hau horren dugu duzu zure gure baina ere izan behar bidez arabera
    eu den duen dute
    af die van en in is dat op te vir met nie aan deur jou ons of as by hierdie wat word kan om na ook
    af uit oor het sal moet
    sq dhe të e i në për me një nga që është nuk ose ju ne kjo ky si do mund tuaj tona janë por edhe
    cy ac yn ar i o y yr a'r i'r o'r eich ein chi ni neu gan am gyda mae fod wrth drwy byddwn gallwch
    fil ang ng mga sa na at ay para kung hindi ito iyong aming kami mo namin o ka ikaw may pati upang
    sw na ya wa kwa ni katika za la hii au kama yako yetu kuwa sisi hiyo ambayo hizi hili wewe pia
    eo la de kaj en al por ke vi ni aŭ estas kiu kiuj el per pri tio ĉi via viaj nia niaj se ne aŭ
    ar في من على إلى أن التي هذا هذه أو عن مع ما لا كما ذلك قد كان بك لك نحن التي الذي إذا أي بها لنا
    fa و در به از که این را با برای است شما ما آن یا هر می شود خود تا اگر های ها باید
    ur اور کی کے میں ہے کا کو سے پر کہ ہیں آپ نہیں یا اس یہ ہم کر نے جو ان
    hi के में की है और से को का पर यह या आप हम लिए कि नहीं इस हैं जो भी ने एक अपने किसी
    mr आणि आहे या हे तर आपण आम्ही किंवा नाही होते असे त्या करण्यासाठी आपल्या आहेत च्या
    ne र को मा छ लागि यो वा तपाईं हामी गर्न गर्ने भएको हुन्छ छन् हाम्रो
    """
}
