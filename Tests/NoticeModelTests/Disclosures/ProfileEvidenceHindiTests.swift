import Testing

@testable import NoticeModel

/// What the evidence of Hindi says of single sentences.
@Suite struct ProfileEvidenceHindiTests {
  @Test(arguments: ProfileSentence.all(in: Self.sentences))
  func finds(_ sentence: ProfileSentence) throws {
    #expect(try sentence.finding(in: "hi") == sentence.finding)
  }

  @Test func eachDisclosureIsMadeOnceAndMissedOnce() {
    #expect(ProfileSentence.untried(in: Self.sentences) == [])
  }

  private static let sentences = """
    joint-controllers
    present हम और विश्वविद्यालय संयुक्त नियंत्रक हैं और हमारे बीच एक समझौता है।
    denied कोई संयुक्त नियंत्रक नहीं है।
    partial पर्वत क्लब संयुक्त नियंत्रक है।
    legitimate-interest-named
    present हमारा वैध हित धोखाधड़ी रोकना है।
    partial आधार वैध हित है।
    transfer-safeguards
    present हम मानक संविदात्मक खंड अपनाते हैं।
    partial विदेश में हस्तांतरण के लिए हम उचित उपाय करते हैं।
    absent पहाड़ पर उचित जूते पहनें।
    provision-required
    present आप जानकारी देने के लिए बाध्य नहीं हैं।
    present यदि आप पता नहीं देते, तो हम नक्शा नहीं भेज सकते।
    absent रास्ते नक्शे पर बने हैं।
    adm-logic
    present स्वचालित निर्णय ऑर्डर की राशि जैसे मानदंडों पर टिका है।
    denied हम स्वचालित निर्णय नहीं लेते।
    partial प्रोफाइलिंग पर आपत्ति करें।
    special-category-data
    present हम संवेदनशील डेटा केवल आपकी सहमति से संसाधित करते हैं।
    denied हम संवेदनशील व्यक्तिगत जानकारी एकत्र नहीं करते।
    partial इसमें स्वास्थ्य जानकारी हो सकती है।
    cookie-durations
    present कुकीज़ की अवधि 30 दिन है और तीसरे पक्ष इन कुकीज़ को नहीं पढ़ते।
    partial ब्राउज़र बंद होने पर कुकीज़ समाप्त होती हैं।
    uk-complaint-to-controller
    present शिकायत हो तो हमसे संपर्क करें: a@b.example
    absent आप नियामक के पास शिकायत कर सकते हैं।
    ccpa-collected-12m
    present पिछले 12 महीनों में हमने ये श्रेणियां एकत्र कीं।
    partial हम जानकारी की ये श्रेणियां एकत्र करते हैं।
    ccpa-sold-shared-12m
    denied पिछले 12 महीनों में हमने जानकारी बेची नहीं।
    present पिछले 12 महीनों में हमने पहचानकर्ता बेचे।
    partial हम आपकी जानकारी नहीं बेचते।
    ccpa-disclosed-12m
    present पिछले बारह महीनों में हमने पहचानकर्ता प्रकट किए।
    absent आप पिछले 12 महीनों के प्रकटीकरण का अनुरोध कर सकते हैं।
    ccpa-know-delete-correct
    present आपको जानने का अधिकार, जानकारी हटाने का अधिकार और उसे सुधारने का अधिकार है।
    partial आप अपनी जानकारी हटाने का अनुरोध कर सकते हैं।
    ccpa-limit-sensitive
    present आप संवेदनशील जानकारी के उपयोग को सीमित कर सकते हैं।
    denied हम संवेदनशील जानकारी का उपयोग नहीं करते।
    absent आप प्रसंस्करण सीमित कर सकते हैं।
    ccpa-non-discrimination
    present अधिकारों के प्रयोग पर हम आपसे भेदभाव नहीं करेंगे।
    absent रास्ते अलग हैं।
    ccpa-request-methods
    present अनुरोध a@b.example पर भेजें। हम आपकी पहचान सत्यापित करेंगे। अधिकृत एजेंट भी अनुरोध कर सकता है।
    partial अनुरोध फ़ोन से करें।
    ccpa-minors-sale
    denied हम 16 वर्ष से कम आयु के उपभोक्ताओं की जानकारी नहीं बेचते।
    absent हम बच्चों की जानकारी एकत्र नहीं करते।
    ccpa-financial-incentive
    present वित्तीय प्रोत्साहन में आप कभी भी भाग ले सकते हैं।
    denied हम वित्तीय प्रोत्साहन नहीं देते।
    partial हमारा लॉयल्टी कार्यक्रम है।
    ccpa-metrics
    present पिछले साल प्राप्त अनुरोधों की संख्या 42 थी।
    absent हम अनुरोध का उत्तर देते हैं।
    caloppa-review
    present आप अपने खाते की जानकारी अपडेट कर सकते हैं।
    absent यह नीति अपडेट की जा सकती है।
    caloppa-third-party-tracking
    present तीसरे पक्ष अन्य वेबसाइटों पर आपकी गतिविधि एकत्र कर सकते हैं।
    denied हम आपको ट्रैक नहीं करते।
    absent अन्य वेबसाइटों के लिंक हैं।
    shine-the-light
    present कैलिफ़ोर्निया के निवासी प्रत्यक्ष विपणन के बारे में पूछ सकते हैं।
    denied हम विपणन के लिए तीसरे पक्ष के साथ जानकारी साझा नहीं करते।
    absent कैलिफ़ोर्निया में पहाड़ हैं।
    minor-content-removal
    present 18 वर्ष से कम आयु के उपयोगकर्ता अपनी पोस्ट हटा सकते हैं।
    absent टिप्पणी हटाई जा सकती है।
    coppa-operators
    present पगडंडी प्राइवेट लिमिटेड, पता: 5, पहाड़ मार्ग, फ़ोन 01123456789, a@b.example
    partial a@b.example पर लिखें।
    coppa-practices
    present हम बच्चों से उपनाम एकत्र करते हैं। यह बच्चों को नक्शे भेजने के लिए उपयोग होता है। बच्चों की जानकारी साझा नहीं की जाती।
    denied हम 13 वर्ष से कम आयु के बच्चों से जानबूझकर जानकारी एकत्र नहीं करते।
    absent नक्शे पर रास्ते बने हैं।
    coppa-parent-rights
    present माता-पिता अपने बच्चे की जानकारी देख सकते हैं, उसे हटवा सकते हैं और आगे के संग्रह से इनकार कर सकते हैं।
    absent माता-पिता पहाड़ पर जाते हैं।
    coppa-retention-policy
    present बच्चों की जानकारी 30 दिन तक रखी जाती है।
    partial हम बच्चों की जानकारी हटाते हैं।
    us-state-appeal
    present अनुरोध अस्वीकार होने पर आप अपील कर सकते हैं।
    absent न्यायालय में अपील के निर्णय देखें।
    tx-sensitive-sale-notice
    present हम आपका संवेदनशील डेटा बेच सकते हैं।
    denied हम संवेदनशील डेटा बेचते नहीं हैं।
    absent हम नक्शे बेचते हैं।
    lgpd-encarregado
    present डेटा संरक्षण अधिकारी: मीरा, a@b.example
    partial हमारे डेटा संरक्षण अधिकारी हैं।
    lgpd-agents-responsibility
    present नियंत्रक प्रसंस्करण के लिए जिम्मेदार है।
    absent यात्री अपने लिए जिम्मेदार है।
    pipeda-openness
    present गोपनीयता अधिकारी: a@b.example। आप अपनी जानकारी तक पहुंच का अनुरोध कर सकते हैं। हम नाम और पता एकत्र करते हैं।
    partial हम नाम और पता एकत्र करते हैं।
    qc-person-in-charge
    present गोपनीयता अधिकारी: मीरा, a@b.example
    partial हमारे गोपनीयता अधिकारी हैं।
    qc-governance
    present हमारी नीतियां और प्रक्रियाएं कर्मचारियों की भूमिका और जानकारी पर प्रशिक्षण तय करती हैं।
    partial हमारी नीतियां और प्रक्रियाएं हैं।
    qc-confidentiality-policy
    present इस गोपनीयता नीति में बदलाव होने पर हम यहाँ पोस्ट करेंगे।
    partial यह गोपनीयता नीति पढ़ें।
    qc-tracking-profiling
    present आप सेटिंग में लोकेशन बंद कर सकते हैं।
    denied हम आगंतुकों को ट्रैक नहीं करते।
    absent नक्शा मोड़ा जा सकता है।
    fadp-destination-state
    present डेटा अमेरिका में स्थानांतरित होता है।
    partial डेटा अन्य देशों में स्थानांतरित होता है।
    absent हमने जर्मनी के पहाड़ बनाए।
    appi-joint-use
    present हम समूह के साथ संयुक्त उपयोग करते हैं और प्रबंधन के लिए कंपनी जिम्मेदार है।
    denied हम संयुक्त उपयोग नहीं करते।
    partial कुछ का संयुक्त उपयोग होता है।
    appi-disclosure-procedure
    present पहुंच या सुधार का अनुरोध लिखित में करें।
    absent आप नक्शा खरीद सकते हैं।
    appi-complaint-desk
    present शिकायत a@b.example पर भेजें।
    absent पहाड़ पर सवाल बहुत हैं।
    pipa-outsourcing
    present हम प्रसंस्करण एक कंपनी को सौंपते हैं।
    denied हम यह किसी को सौंपते नहीं हैं।
    absent हम नक्शे खुद बनाते हैं।
    pipa-destruction
    present डेटा स्थायी रूप से हटाया जाता है।
    partial डेटा हटाया जाता है।
    pipa-cpo
    present गोपनीयता अधिकारी: मीरा, a@b.example
    partial हमारे गोपनीयता अधिकारी हैं।
    pipa-auto-collection
    present आप ब्राउज़र में कुकीज़ अस्वीकार कर सकते हैं।
    denied हम कुकीज़ का उपयोग नहीं करते।
    partial हम कुकीज़ का उपयोग करते हैं।
    pipl-separate-consent
    present हम अलग सहमति लेते हैं।
    absent हम सहमति लेते हैं।
    pipl-cross-border
    present विदेश में प्राप्तकर्ता को सहायता के उद्देश्य से भेजते हैं; संपर्क: a@b.example
    denied हम डेटा विदेश में स्थानांतरित नहीं करते।
    partial डेटा विदेश में एक कंपनी को जाता है।
    dpdp-itemised
    present हम निम्नलिखित डेटा लेते हैं: नाम और ईमेल। उद्देश्य नक्शे प्रदान करना है। आप सहमति वापस ले सकते हैं। शिकायत डेटा संरक्षण बोर्ड में दर्ज करें।
    partial आप सहमति वापस ले सकते हैं।
    apple-third-party-protection
    present तीसरे पक्ष समान सुरक्षा देते हैं।
    absent कंपनी नक्शे छापती है।
    play-privacy-contact
    present गोपनीयता के प्रश्न a@b.example पर भेजें।
    partial हमसे संपर्क करें।
    play-deletion
    present आप सेटिंग में खाता हटा सकते हैं।
    partial डेटा हटाया जाता है।
    ? officer-appointed
    yes हमारी डेटा संरक्षण अधिकारी मीरा हैं।
    no डेटा संरक्षण अधिकारी नियुक्त नहीं है।
    ? representative-appointed
    yes यूरोपीय संघ में हमारा प्रतिनिधि नियुक्त है: यूरोपीय प्रतिनिधि, हमारे साथी।
    open यूरोपीय पहाड़ ऊंचे हैं।
    ? joint-controllers
    yes विश्वविद्यालय संयुक्त नियंत्रक है।
    no कोई संयुक्त नियंत्रक नहीं है।
    ? consent
    yes कानूनी आधार आपकी सहमति है।
    open बिना अनुमति के पहाड़ पर न जाएं।
    ? legitimate-interest
    yes आधार हमारा वैध हित है।
    ? recipients
    yes हम डेटा तीसरे पक्ष के साथ साझा करते हैं।
    no हम डेटा तीसरे पक्ष के साथ साझा नहीं करते।
    ? international-transfers
    yes डेटा विदेश में स्थानांतरित होता है।
    no हम डेटा विदेश में स्थानांतरित नहीं करते।
    ? automated-decisions
    yes हम स्वचालित निर्णय लेते हैं।
    no हम स्वचालित निर्णय नहीं लेते।
    ? indirect-collection
    yes हम भागीदारों से जानकारी प्राप्त करते हैं।
    no हम तीसरे पक्ष से जानकारी एकत्र नहीं करते।
    ? special-categories
    yes हम स्वास्थ्य जानकारी एकत्र करते हैं।
    no हम स्वास्थ्य जानकारी एकत्र नहीं करते।
    ? children
    yes यह ऐप बच्चों के लिए बनाया गया है।
    no यह सेवा बच्चों के लिए लक्षित नहीं है।
    ? cookies
    yes हम कुकीज़ का उपयोग करते हैं।
    no हम कुकीज़ का उपयोग नहीं करते।
    ? sale
    yes हम आपकी जानकारी बेचते हैं।
    no हम आपकी जानकारी नहीं बेचते।
    ? cross-site-tracking
    yes हम लक्षित विज्ञापन दिखाते हैं।
    no हम आपको ट्रैक नहीं करते।
    ? financial-incentives
    yes हम वित्तीय प्रोत्साहन देते हैं।
    no हम वित्तीय प्रोत्साहन नहीं देते।
    ? sensitive-uses
    yes संवेदनशील जानकारी विज्ञापन में काम आती है।
    no हम संवेदनशील जानकारी का उपयोग नहीं करते।
    ? sensitive-sale
    yes हम संवेदनशील डेटा बेचते हैं।
    no हम संवेदनशील डेटा बेचते नहीं हैं।
    ? marketing-disclosure
    yes हम विपणन के लिए भागीदारों के साथ साझा करते हैं।
    no हम विपणन के लिए तीसरे पक्ष के साथ साझा नहीं करते।
    ? review-offered
    yes आप अपने खाते की जानकारी अपडेट कर सकते हैं।
    open यह नीति अपडेट होगी।
    ? ten-million-consumers
    yes हम एक करोड़ उपभोक्ताओं का डेटा रखते हैं।
    ? joint-use
    yes हम समूह के साथ संयुक्त उपयोग करते हैं।
    no हम संयुक्त उपयोग नहीं करते।
    ? profiling-technology
    yes हम सटीक स्थान एकत्र करते हैं।
    no हम आपको ट्रैक नहीं करते।
    """
}
