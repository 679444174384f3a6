# Translation not yet checked by a native speaker.

ask-menu-themen = Tüm konuları gör

ask-where = Nerede
ask-phone = Telefon
ask-hours = Saatler
ask-cost = Ücret
ask-as-of = Son kontrol
ask-more = Daha fazla bilgi
ask-documents = Neler gerekiyor?
ask-next-steps = Ya sonra?
ask-contact = Numarayı kaydet
ask-web-page = Web sayfası
ask-fits = Bu uygun
ask-fits-not = Uygun değil
ask-translated = Bu çeviriyi ana dili Türkçe olan biri henüz kontrol etmedi.
ask-only-german = Bu metin şimdilik yalnızca Almanca.
ask-in-german = Almancasını oku
ask-outdated = Bu bilgi { DATETIME($until, dateStyle: "long") } tarihine kadar geçerliydi. Hâlâ doğru mu, sorman iyi olur.
ask-back-to = Bu desteğe geri dön
ask-contact-file = Numara burada, kişi kartı olarak. Üzerine dokunup kaydedebilirsin.
ask-bring = Yanında bunlar olsun:
ask-no-documents = Yanında bir şey getirmen gerekmiyor.
ask-after-that = Bundan sonra çoğu zaman şunlar gelir:
ask-nothing-after = Burada yapılacak başka bir şey yok.

ask-which = Bunlardan birini mi arıyorsun?
ask-choice = **{ $title }**: { $summary }
ask-none-of-these = Hiçbiri
ask-topics = Konu ne?
ask-topic = { $count ->
    [one] **{ $topic }**: bir destek imkânı
   *[other] **{ $topic }**: { $count } destek imkânı
}
ask-topic-on = Devamı
ask-topic-all = Tüm konular
ask-all-topics = Tüm konular
ask-human = Bir insanla konuş

ask-glad = Buna sevindim. Başka bir şeye ihtiyacın olursa yaz.
ask-sorry-not =
    Üzgünüm. Söylediğin için teşekkürler.
    İstersen bana bir kez de başka türlü anlat. Ya da buraya bak:
ask-offer-gone = Bu destek artık yok. Neye ihtiyacın olduğunu yaz, yeniden arayayım.
ask-unknown =
    Ne yazık ki buna uygun bir şey bulamadım.
    İstersen başka sözlerle bir daha yaz. Belki şu konulardan birine giriyordur? Bir insan da sana yardımcı olur.
    Şu an her şey çok ağır geliyorsa: **116 123**, gece gündüz, ücretsiz.
ask-unknown-at-all =
    Ne yazık ki buna uygun bir şey bulamadım.
    İstersen başka sözlerle bir daha yaz. Bir insan da sana yardımcı olur.
    Şu an her şey çok ağır geliyorsa: **116 123**, gece gündüz, ücretsiz.
ask-worn-out = Şu an en zor olan ne, bana yazmak ister misin? Belki yükünü biraz hafifletecek bir şey bulurum. Ya da ağdan bir insanla konuş.
ask-not-yet = Bunu ne yazık ki henüz kendim yapamıyorum. Ağdan bir insan bunu senin için yapar.

ask-talk-greeting = Merhaba. Burada olman güzel. Şu an neye ihtiyacın var?
ask-talk-thanks = Rica ederim. Başka bir şey olursa buradayım.
ask-talk-goodbye = Kendine iyi bak. İstediğin zaman yine yazabilirsin.
ask-talk-how-are-you = Teşekkürler, bende her şey yolunda. Daha önemlisi: Sen nasılsın, neye ihtiyacın var?
ask-talk-who-are-you =
    Ben Wegweiser, { $network } için yol gösteren bir programım. Senin için uygun desteği ararım.
    Bir insanla konuşmak istersen **insan** yaz.
ask-talk-praise = Teşekkürler, sevindim.
ask-talk-insult =
    Şu an her şey üst üste gelmiş gibi görünüyor. Ben yalnızca bir programım ama elimden geldiğince yardım ederim.
    Neye ihtiyacın olduğunu söyle. Ya da **insan** yaz.
ask-talk-joke = Şakada pek iyi değilim. Ama kendin ya da çocuğun için bir şey arıyorsan buradayım.
ask-talk-yes-no = Şu anda cevap bekleyen bir soru yoktu. Neye ihtiyacın olduğunu yaz.
ask-talk-laugh = Gülecek bir şey olması güzel. Başka bir şeye ihtiyacın var mı?
ask-talk-test = Evet, seni duyuyorum. Neye ihtiyacın var?
ask-talk-emoji-only = İşaretini görüyorum. Neye ihtiyacın olduğunu birkaç kelimeyle yazar mısın?
ask-talk-love = Çok naziksin. Ben yalnızca bir programım ama senin için seve seve buradayım.
ask-talk-apology = Sorun değil. Neye ihtiyacın var?
ask-talk-spam = Bununla bir şey yapamıyorum. Kendin ya da çocuğun için bir şey arıyorsan buradayım.

ask-kind-sticker = Resim için teşekkürler. Ben yalnızca yazıyı anlıyorum. Neye ihtiyacın var?
ask-kind-voice = Sesli mesajları ne yazık ki dinleyemiyorum. Mesajını kaydetmedim. Bana birkaç kelime yazar mısın?
ask-kind-photo = Fotoğraflara bakamıyorum, seninkini de kaydetmedim. Konunun ne olduğunu yaz. Resmî bir mektupsa: Üstteki konu satırında (Betreff) ne yazıyor?
ask-kind-video = Videoları izleyemiyorum, seninkini de kaydetmedim. Bana birkaç kelime yazar mısın?
ask-kind-location = Konumunu kaydetmedim. Bunun yerine ne aradığını yaz.
ask-kind-contact = Kişi kartını kaydetmedim. Bunun yerine neye ihtiyacın olduğunu yaz.
ask-kind-file = Dosyaları açamıyorum, seninkini de kaydetmedim. Konunun ne olduğunu yaz.
ask-kind-undecryptable = Mesajın geldi ama okuyamıyorum: Şifre anahtarı bende yok. Lütfen bir kez daha gönder. Acilse: **112**, konuşmak için **116 123**.
ask-kind-other = Bununla ne yazık ki bir şey yapamıyorum. Bana birkaç kelime yazar mısın?
