mailing-menu-abo = Sizden neler alıyorum

mailing-overview = **İstersen sana şunları gönderirim:**
mailing-line-off = { $what }: kapalı
mailing-line-on = { $what }: açık
mailing-line-topics = { $what }: açık – { $topics }
mailing-open-mail = E-posta bülteni
mailing-open-chat = Buradaki sohbette mesajlar
mailing-open-erinnerungen = Hatırlatmalar
mailing-open-umfragen = Kısa anketler
mailing-open-fragen = Soruları saklama
mailing-change = Gör ve değiştir
mailing-change-topics = Konuları değiştir
mailing-end = Bitir

mailing-which-topics-mail = **Hangi konularda posta almak istersin?** Konulara dokun ya da yaz, örneğin “para ve barınma”.
mailing-which-topics-chat = **Sana burada hangi konularda yazayım?** Konulara dokun ya da yaz, örneğin “para ve barınma”.
mailing-all-topics = hepsi
mailing-on = Devam
mailing-topics-unknown = Bu konuyu bilmiyorum. Örneğin “para” ya da “hepsi” yaz. “iptal” dersen bırakırız.
mailing-which-area = **Hangi yer için?** Yazabilirsin de.
mailing-everywhere = heryer
mailing-area-unknown = Bu yeri henüz bilmiyorum. Bildiklerim: { $areas }. Ya da “heryer” yaz.
mailing-which-address = **E-posta adresin ne?** Sana bağlantılı bir e-posta gelecek. Ona dokunmadan hiçbir şey başlamaz.
mailing-address-wrong = Bu bir e-posta adresine benzemiyor. Ortasında @ olur, örneğin isim@ornek.de. Bir daha yaz ya da “iptal” de.
mailing-letter-sent =
    Neredeyse tamam. Gelen kutuna, spam klasörüne de bak.
    E-posta { $address } adresine gidiyor. İçindeki bağlantıya dokun, üç gün geçerli. Konular: { $topics }.
    Böyle bir e-postayı günde en fazla bir kez gönderirim.
mailing-no-mail = Buradan ne yazık ki e-posta gönderemiyorum. Sohbette mesaj olur: /abo yaz.
mailing-confirmed = E-posta adresin onaylandı. Artık bizden posta alacaksın.

mailing-agree = **Senin için uygun mu?**
mailing-yes = Evet, olur
mailing-no = Hayır
mailing-agreed = Tamam, ayarlandı. “dur” yazarsan hepsi hemen biter.
mailing-wording-list = { $network } bana e-posta göndersin istiyorum. Konular: { $topics }. Adresim yalnızca bunun için kullanılır ve kimseye gösterilmez. İstediğim zaman bırakabilirim: her e-postanın altındaki bağlantıyla ya da sohbette “dur” yazarak.
mailing-wording-announcements = { $network } bana buradaki sohbette mesaj göndersin istiyorum. Konular: { $topics }. İstediğim zaman bırakabilirim: “dur” yazarak.
mailing-wording-reminders = { $network } kaydolduğum tarihleri bana buradaki sohbette hatırlatabilir. İstediğim zaman bırakabilirim: “dur” yazarak.
mailing-wording-surveys = { $network } bana buradaki sohbette ara sıra kısa bir anket gönderebilir. Yanıtlarımda ad yoktur ve hiçbir zaman yanıtlamak zorunda değilim. İstediğim zaman bırakabilirim: “dur” yazarak.
mailing-wording-question = { $network } rehberi yanıt bilmediğinde, bir insan yanıtlasın diye sorumu saklayabilir. Adım yanında durmaz. İstediğim zaman bırakabilirim: “dur” yazarak.

mailing-ended = Tamam. Artık gelmeyecek, yolda olanlar da.
mailing-nothing-to-end = Bitirebileceğim bir şey yok.
mailing-leave-which = Neyi bırakayım?
mailing-leave-list = E-postaları
mailing-leave-announcements = Sohbetteki mesajları
mailing-leave-all = Hepsini
mailing-leave-by-letter = Bir e-posta adresi için şöyle: Bizden gelen her e-postanın altında çıkış bağlantısı var. Tek dokunuş yeter.

mailing-letter-subject = Lütfen onayla: Haber bülteni
mailing-letter-chat =
    Merhaba,
    { DATETIME($day, dateStyle: "long") } tarihinde biri { $network } sohbetinde bülten için bu e-posta adresini verdi. Kayıtta şöyle yazıyor:
mailing-letter-page =
    Merhaba,
    { DATETIME($day, dateStyle: "long") } tarihinde biri { $network } sayfasında bülten için bu e-posta adresini verdi. Kayıtta şöyle yazıyor:
mailing-letter-invitation =
    Merhaba,
    bu e-posta adresi { $network } listesinde duruyor. Listeyi yeniliyoruz ve bu yüzden { DATETIME($day, dateStyle: "long") } tarihinde soruyoruz. Konu şu:
mailing-letter-not-you =
    Doğru mu? O zaman bağlantıya dokun ve sayfada onayla. Üç gün geçerli.
    Değilse: hiçbir şey yapma. Başka bir şey gelmez ve yedi gün sonra bu adres bizden silinir.
mailing-letter-confirm = Kaydı onayla
mailing-letter-welcome-subject = Haber bülteni: kayıt onaylandı
mailing-letter-welcome =
    Merhaba,
    { $network } kaydı onaylandı. Anlaşılan şu:
mailing-letter-leave = Çıkış bağlantısı aşağıda, bu e-postada ve sonraki her e-postada.
