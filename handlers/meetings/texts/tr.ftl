meetings-when-once = { DATETIME($day, dateStyle: "full") }
meetings-when-dates = { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }…
}
meetings-when-hours = { $begin }–{ $end }

meetings-menu-termine = Sıradaki buluşmalar
meetings-menu-erinnerungen = Sana ne zaman hatırlatayım
meetings-menu-kalender = Buluşmaların telefon takviminde
meetings-menu-treffen_neu = Buluşma planla
meetings-menu-treffen_leiten = Buluşmalarını yönet
meetings-when = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }
meetings-coming = **Sırada bunlar var.** Daha fazlası için birine dokun.
    Arayabilirsin de: **/termine** ve ardından yer, konu ya da gün.
meetings-none = Şu anda planlanmış bir buluşma yok. Sonra yine bak.
meetings-groups = Gruplara bak
meetings-all = Bütün buluşmalar
meetings-look = Bak
meetings-unknown = Bu buluşmayı bulamıyorum. Gelebileceğin buluşmaları **termine** ile görürsün.
meetings-over = Bu buluşma geçti. Sıradakileri **termine** ile görürsün.
meetings-is-off = Bu buluşma yapılmayacak.
meetings-which = Hangi buluşmayı diyorsun? Hepsini **termine** ile görürsün.
meetings-which-yes = Ne güzel! Hangi buluşmaya geliyorsun?
meetings-which-no = Hangi buluşmayı diyorsun?
meetings-yes = evet
meetings-no = hayır
meetings-minutes = { $minutes } dakika
meetings-fact-format = Nasıl
meetings-fact-length = Süre
meetings-fact-area = Bölge
meetings-fact-topic = Konu
meetings-fact-group = Grup
meetings-fact-childcare = Çocuk bakımı
meetings-fact-step-free = Basamaksız
meetings-fact-cost = Ücret
meetings-fact-seats = Yer sayısı
meetings-fact-answer = Cevabın
meetings-fact-where = Yer
meetings-fact-link = Bağlantı
meetings-fact-entrance = Giriş
meetings-fact-stop = Durak
meetings-fact-who = Kimler için
meetings-fact-shown = Adres
meetings-fact-room = Grupta hatırlatma
meetings-format-place = yüz yüze
meetings-format-online = çevrim içi
meetings-format-both = yüz yüze ve çevrim içi
meetings-answer-yes = Geliyorsun.
meetings-answer-maybe = belki
meetings-answer-no = Gelmiyorsun.
meetings-answer-waiting = Bekleme listesindesin.
meetings-say-yes = Evet, geliyorum
meetings-say-maybe = Belki
meetings-say-no = Hayır
meetings-said-yes = Gelmene sevindim: { DATETIME($day, dateStyle: "full") }, { $begin }.
meetings-said-maybe = “Belki” diye not ettim: { DATETIME($day, dateStyle: "full") }, { $begin }. İstediğin zaman değiştirebilirsin.
meetings-said-no = Haber verdiğin için teşekkürler: { DATETIME($day, dateStyle: "full") } günü yoksun. İstediğin zaman değiştirebilirsin.
meetings-said-waiting = Şu anda boş yer yok. { DATETIME($day, dateStyle: "full") }, { $begin } için bekleme listesindesin. Sana yer açılınca haber veririm.
meetings-address-later = Yerini yalnızca gelenlere söylerim. { DATETIME($day, dateStyle: "full") }, saat { $hour } itibarıyla bana sor.
meetings-address-now = Yerini yalnızca “evet” diyenlere söylerim.
meetings-will-remind = Öncesinde sana hatırlatırım; zamanını **/erinnerungen** ile seçersin.
meetings-cannot-remind = Sana burada hatırlatamam: bu pencere kapanınca seni bulamam. Tarihi hemen takvimine ekle ya da **/verbinden** ile bir mesajlaşma uygulamasında devam et.
meetings-ask-children = Çocuk getiriyor musun? Bir cevaba dokun ya da örneğin “2, 3 ve 5” yaz.
meetings-children = { $count } çocuk
meetings-no-children = Çocuk yok
meetings-skip = Söylemek istemiyorum
meetings-children-unclear = Bunu anlamadım; buluşmaya verdiğin cevap yine de geçerli. Çocukları sonra da söyleyebilirsin: **/kinder { $id } 2**
meetings-ask-ages = { $count ->
        [one] Çocuğun kaç yaşında? Bir sayı yeter.
       *[other] Çocukların kaç yaşında? Örneğin “3 ve 5” yaz.
    }
    Söylemek istemezsen “skip” yaz.
meetings-ask-needs = Bir şeye ihtiyacınız var mı? Örneğin bez değiştirme yeri, tekerlekli sandalye için yer, çeviri. Düzenleyen bunu adın olmadan okur.
meetings-needs-noted = Not ettim: “{ $words }”. Düzenleyen bunu adın olmadan okur.
meetings-needs-drop = Not etme
meetings-needs-nothing = Hayır, yok
meetings-needs-too-long = Bu biraz uzun. En fazla { $most } karakter, lütfen.
meetings-all-noted = Teşekkürler, hepsini not ettim.
meetings-moved-up = Bir yer açıldı, sen de varsın: { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }.
    { "" }**{ $title }**
meetings-not-after-all = Gelemiyorum
meetings-where = Nerede?
meetings-where-head = Oraya böyle gidersin. Lütfen kimseye söyleme.
meetings-where-first = Yerini yalnızca “evet” diyenlere söylerim.
meetings-where-waiting = Hâlâ bekleme listesindesin. Sana yer açılınca haber veririm ve yerini de söylerim.
meetings-where-later = Yerini { DATETIME($day, dateStyle: "full") }, saat { $hour } itibarıyla söylerim. O zaman yine sor.
meetings-where-unknown = Bu henüz belli değil. Sonra yine sor.
meetings-open-link = Aç
meetings-file = Takvime ekle
meetings-file-here = Takvimin için buluşma burada. Dosyayı telefonunda aç.
meetings-reminder = Hatırlatma: { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }.
    { "" }**{ $title }**
meetings-no-reminders = Artık hatırlatma
meetings-reminders = **Geldiğin buluşmaları sana hatırlatırım.** Ne zaman hatırlatayım? Geceleri sessizim.
meetings-reminders-none = Şu anda sana hiçbir şey hatırlatmıyorum. Ne zaman hatırlatayım?
meetings-remind-week-on = ✓ Bir hafta önce
meetings-remind-week-off = Bir hafta önce
meetings-remind-evening-on = ✓ Bir önceki akşam, 18:00
meetings-remind-evening-off = Bir önceki akşam, 18:00
meetings-remind-hours-on = ✓ İki saat önce
meetings-remind-hours-off = İki saat önce
meetings-reminders-off = Peki, artık hatırlatmıyorum. Bir buluşma iptal olursa yine de söylerim.
meetings-reminders-on = Yine hatırlat
meetings-news = Buluşmanla ilgili yeni bir şey var: **{ $title }**
meetings-news-off = Bu ne yazık ki yapılmayacak: **{ $title }**
meetings-news-line-off = { DATETIME($day, dateStyle: "full") }, { $begin }: iptal
meetings-news-line-on = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: yine de yapılacak
meetings-news-line-moved = artık { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }; önceki: { DATETIME($before, dateStyle: "full") }, { $hour }
meetings-news-line-way = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: Yer ya da giriş değişti.
meetings-news-line-facts = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: Bilgiler değişti.
meetings-news-reason = Nedeni: { $reason }
meetings-feed = Hepsi takvime
meetings-feed-address = Bu adresle takvimin, geldiğin bütün buluşmaları alır; değişiklikleri de:
    { $address }
    Takviminde abonelik olarak ekle. Kimseye gösterme: bilen buluşmalarını görür. Yalnızca şimdi gösteriyorum.
meetings-feed-there = Takvim aboneliğin zaten var. Adresi bir daha gösteremem, yalnızca yenisini yapabilirim. Eskisi o zaman geçersiz olur.
meetings-feed-new = Yeni adres
meetings-feed-close = Aboneliği bitir
meetings-feed-closed = Takvim aboneliği bitti. Eski adreste artık bir şey yok.
meetings-feed-nowhere = Burada takvim aboneliği yok. Ama her buluşmada takvimin için bir dosya alırsın.
meetings-how-was-it = Nasıldı? **{ $title }**
    Bir dokunuş yeter. Yalnızca sayarım; kimin ne dediğini aklımda tutmam.
meetings-was-good = İyi
meetings-was-fair = Eh işte
meetings-was-bad = İyi değil
meetings-thanks = Teşekkürler!
meetings-room = **{ $title }**
    { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }
    { $channel ->
        [telegram] Geliyor musun? Neye dokunduğunu başka kimse görmez. Yerini sana özel sohbette söylerim.
       *[other] Geliyor musun? Bana özel sohbette yaz: **/zusage { $id }**, **/vielleicht { $id }** ya da **/absage { $id }**. Başka kimse görmez. Yerini de orada söylerim.
    }
meetings-room-alone = Benimle özel sohbet
meetings-room-none = Şu anda burada planlanmış bir buluşma yok.
meetings-room-not-you = Seni burada grubun üyesi olarak tanımıyorum. Özel sohbette **/gruppen** sana yol gösterir.
meetings-room-where = Yerini sana özel sohbette söylerim.
meetings-room-more = Çocuk getiriyor musun ya da bir şeye ihtiyacın var mı? Bana burada söyle. Grupta bunu kimse okumaz.
meetings-room-children = Çocuklar ve ihtiyacım
meetings-room-news = Buluşmayla ilgili yeni bir şey var: **{ $title }**
meetings-called-treffen = Sonraki buluşma ne zaman
