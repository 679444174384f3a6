# Translation not yet checked by a native speaker.

groups-menu-gruppen = Grup bul
groups-menu-gruppe_verlassen = Bir gruptan ayrıl
groups-menu-nie_begegnen = Asla karşılaşmak istemediğin kişi
groups-menu-gruppe_leiten = Gruplarını yönet
groups-all = Gruplara bak
groups-human = Bir insanla konuş
groups-own = Bu gruplardasın. Yazmak için grubuna dokun.
groups-found = Şu anda yeni kişi alan gruplar:
    Kendi kelimelerinle ara: **/gruppen** ve ardından örneğin yer, konu ya da gün.
groups-none = Şu anda hiçbir grup yeni kişi almıyor. Sonra yine bak.
    Kendin de bir grup önerebilirsin: **/gruppe_neu**
groups-more = Diğer gruplar
groups-join = Katıl: { $group }
groups-talk = Yaz: { $group }
groups-leave = Ayrıl: { $group }
groups-fact-area = Bölge
groups-fact-ages = Çocuklar
groups-fact-evening = Ne zaman
groups-fact-seats = Yer
groups-any-ages = her yaş
groups-any-evening = anlaşmaya göre
groups-seats-free = Boş yer var.
groups-seats-full = Şu anda dolu, bekleme listesi var.
groups-not-open = Bu grubu bulamıyorum ya da şu anda kimseyi almıyor. **gruplar** yazarsan hepsini görürsün.
groups-not-yours = Bu grupta değilsin. **gruplar** yazarsan hangileri olduğunu görürsün.
groups-not-led = Bunu yalnızca grubu yöneten yapabilir.
groups-already-in = { $group } içinde zaten varsın. Başlamak için **/gruppe { $slug }** yaz.
groups-already-asked = { $group } için zaten sordun. Cevap gelince sana haber veririm.
groups-join-words = Memnuniyetle. { $group } grubuna neden katılmak istediğini iki cümleyle yaz.
    Lütfen isim, adres ve telefon yazma. Bunu yalnızca yöneticiler okur, karar verene kadar.
groups-join-too-long = Bu biraz uzun. İki üç cümle yeter, en fazla { $most } karakter.
groups-join-no-contact = İçinde numara, adres ya da bağlantı var. Kendi güvenliğin için onu çıkar ve yeniden yaz.
groups-join-preview = Yöneticiler bunu okuyacak:
    { $who } yazıyor: { $words }
groups-consent = Grubun işlemesi için { $group } grubunda olduğunu ya da sorduğunu kaydederim. Grupta olman hayatın hakkında bir şey belli edebilir. Diğerleri yalnızca takma adını görür, sana nasıl ulaşılacağını asla görmez. Grupta yazdıklarını iletirim, sonra saklamam. **/gruppe_verlassen** ile istediğin zaman ayrılabilirsin, o zaman bunu silerim.
groups-join-yes = Evet, kabul ediyorum, gönder
groups-join-no = Hayır, vazgeçtim
groups-join-not-sent = Tamam, hiçbir şey göndermedim.
groups-join-again = İsteğin artık burada değil. Lütfen baştan başla.
groups-join-sent = Gönderildi. { $group } yöneticileri benim üzerimden cevap verir. Birkaç gün sürebilir.
groups-on-the-list = Yöneticiler seni seve seve alır, ama şu anda boş yer yok.
    { $group } bekleme listesindesin. Yer açılınca sana hemen haber veririm.
groups-declined = { $group } için isteğin cevaplandı. Ne yazık ki bu sefer olmuyor.
groups-declined-1 = Şu anda boş yer yok.
groups-declined-2 = Grup, aradığın şeye pek uymuyor olabilir.
groups-declined-3 = Grup şu sıralar yeni kimseyi almıyor.
groups-declined-own = Yöneticiler sana yazıyor: { $words }
groups-declined-nobody = Ne yazık ki kimse cevap vermedi. Bu senin yüzünden değil. Başka bir gruba sor ya da **insan** yaz.
groups-welcome = Ne güzel, artık { $group } içindesin.
    Şunu yaz: **/gruppe { $slug }**. O zaman **bitti** yazana kadar her şey gruba gider. Tek bir mesaj için: **/an { $slug }** ve metnin.
    Diğerleri yalnızca takma adını görür. Sen de onların yalnızca takma adını görürsün.
    Bir şey yolunda değil mi? **/melden { $slug }** yöneticilere haber verir.
groups-leave-which = Hangi gruptan ayrılmak istiyorsun?
groups-leave-none = Şu anda hiçbir grupta değilsin.
groups-left = Artık { $group } içinde değilsin. Oradan başka mesaj gelmez. Her şey gönlünce olsun.
groups-removed = Yöneticiler seni { $group } grubundan çıkardı. Oradan başka mesaj gelmez.
    Bunu konuşmak istersen ağdan biri senin için burada.
groups-let-go = Senden uzun süre ses çıkmadı, bu yüzden artık { $group } içinde değilsin. İstediğin zaman yeniden sorabilirsin.
groups-still-there = { $group } grubunda senden uzun süredir ses yok. Kalmak ister misin? **/gruppe_bleiben { $slug }** yaz.
    Cevap gelmezse seni 30 gün sonra çıkarırım.
groups-stay = Evet, kalıyorum
groups-stays = Güzel. { $group } içinde kalıyorsun.
groups-said = **{ $who }**, { $group }:
    { $words }
groups-evening = Bugün { $group } içinde konuşulanlar:
groups-talk-here = Şimdi { $group } içindesin. Yazdıkların oradaki herkese gider.
    Bana dönmek için **bitti** yaz. Başka her komut da bunu bitirir.
groups-talk-which = Hangi gruba yazmak istiyorsun?
groups-talk-sure = Bu, { $group } içindeki herkese gitsin mi?
    { $words }
groups-talk-yes = Evet, { $group } için
groups-talk-no = Hayır, gönderme
groups-talk-not-sent = Gönderilmedi. Şimdi yine baş başayız: Neye ihtiyacın varsa bana sor.
groups-talk-over = Şu anda hiçbir grupta yazmıyorsun. **gruplar** yazarsan kendininkileri görürsün.
groups-talk-done = Tamam, yine baş başayız. Yazdıkların artık hiçbir gruba gitmez.
groups-sent = { $group } içinde.
groups-say-what = Ne yazayım? Örneğin: **/an { $slug } Herkese merhaba**
groups-paused = { $group } şu anda ara verdi. Devam edince sana haber veririm.
groups-silenced = Yöneticiler { $group } içinde yazmanı kapattı. Okumaya devam edebilirsin.
groups-too-long = Bu çok uzun. En fazla { $most } karakter, lütfen böl.
groups-too-fast = Bir anda çok mesaj oldu. Bir dakika bekle, sonra devam eder.
groups-held = İçinde bağlantı, numara ya da adres var. Başlangıçta { $group } yöneticileri böyle şeylere kısaca bakar. O zamana kadar bekler, en fazla üç gün.
groups-no-pictures = Herkesi korumak için gruplarda resim, sesli mesaj ve çıkartma iletmem. Lütfen kelimelerle yaz.
groups-now-paused = { $group } ara veriyor. Sen içinde kalıyorsun, yalnızca şimdilik bir şey gelmiyor.
groups-now-on = { $group } devam ediyor. Yeniden yazabilirsin.
groups-now-closed = { $group } sona erdi. Katıldığın için teşekkürler. **gruplar** ile diğerlerini görürsün.
groups-pace = Ne sıklıkta yazayım
groups-pace-which = { $group } grubundan ne sıklıkta haber almak istersin? **/gruppe_tempo { $slug } abends** da yazabilirsin.
groups-pace-now = Hemen
groups-pace-evening = Akşam 19'da hepsi birlikte
groups-pace-muted = Hiç
groups-pace-is-now = Tamam, { $group } içinden her şey hemen gelir.
groups-pace-is-evening = Tamam, { $group } içinden her şey akşam 19'da birlikte gelir.
groups-pace-is-muted = Tamam, { $group } senin için sessiz. İçinde kalıyorsun ve yazmaya devam edebilirsin.
groups-stopped = Grupların artık sessiz, ama üye kalıyorsun. Tamamen ayrılmak için **/gruppe_verlassen** yaz.
groups-who = Kimi kastediyorsun? Takma adı ekle, örneğin **/stumm Birke-4821**.
groups-about-open = Bildir ya da sustur
groups-about = { $group } grubundaki { $who } için ne yapayım? Kimin bildirdiği ya da susturduğu kimseye söylenmez.
groups-about-report = Bildir
groups-about-mute = Benim için sustur
groups-muted = { $who } artık sana ulaşmaz. Bunu kimse öğrenmez.
groups-unmute = Yeniden duymak istiyorum
groups-unmuted = Tamam, { $who } yine sana ulaşır.
groups-report-what = { $group } içinde ne yolunda değil? Kastettiğin mesajı başındaki adla buraya kopyala. Bende artık yok.
    Yöneticiler ve ekip okur, senin adın olmadan.
groups-report-sent = Haber verdiğin için teşekkürler. Yöneticilere ve ekibe ulaştı, senin adın olmadan.
    Birini artık okumak istemiyorsan: **/stumm** ve adı.
groups-report-nobody = Şu anda yöneticilerden kimseye ulaşamıyorum. Lütfen doğrudan ağdan bir insanla konuş.
groups-never-who = Burada asla karşılaşmak istemediğin biri var mı? Burada bildiğin adını, Telegram ya da Matrix adını, e-postasını ya da cep numarasını yaz.
    Bunu hemen bir kontrol sayısına çeviririm. Onu kimse okuyamaz, ben de. O kişi hiçbir şey öğrenmez.
groups-never-list = Bunları girdin. Kimi kastettiğini ben de artık okuyamam. Silinmesini istediğine dokun ya da başka kimi kastettiğini yaz.
groups-never-remove = { DATETIME($since, dateStyle: "long") } tarihli kaydı sil
groups-never-kept = Kaydedildi. O kişiyi tanıyabildiğim kadarıyla yeni bir grupta bir araya gelmezsiniz ve mesajlarınız birbirinize ulaşmaz.
    Bu tam kesin değil: Yeni hesap açanı tanımam.
groups-never-show = Kayıtlarım
groups-never-removed = Tamam, kayıt silindi.
groups-never-unclear = Birini tanımam için bu çok kısa. Lütfen tam yaz.
groups-would-you-lead = { $group } grubunu yönetmek ister misin? Sana güvenildiği için soruluyor.
    Evetse **/gruppe_uebernehmen { $slug }** yaz. Değilse bir şey yapman gerekmez.

groups-room-consent = Seni içeri alabilmek için { $group } grubunda olduğunu veya katılmak istediğini kaydederim. Bu, hayatın hakkında bir şey söyleyebilir.
    Bu gerçek bir gruptur: Oradaki herkes adını ve resmini, ayarlarına göre numaranı da görür. Orada yazdıklarınızı saklamam. İstediğin zaman **/gruppe_verlassen** ile çıkabilirsin, o zaman bunu silerim.
groups-room-talk = { $group } gerçek bir grup. Lütfen doğrudan orada yaz.
groups-room-invited = { $group } grubunda sana yer var. Düğmeye dokun ve orada katılma isteği gönder, seni hemen içeri alırım.
    Davet 24 saat ve yalnızca senin için geçerli. Geç mi kaldın? **/gruppe_einladung { $slug }** yaz.
groups-room-invited-there = { $group } grubunda sana yer var. Davet sohbet listende, orada kabul et.
    Davet kayıp mı? **/gruppe_einladung { $slug }** yaz.
groups-room-open = Gruba git
groups-room-again = Tamam, { $group } daveti birazdan tekrar geliyor.
groups-room-elsewhere = { $group } grubunda sana yer var. Grup { $channel ->
        [telegram] Telegram'da
       *[other] Matrix'te
    }, seni orada henüz tanımıyorum. Bana oradan yaz, iki sohbeti bağla ve sonra burada tekrar **/gruppe_einladung { $slug }** yaz.
groups-room-asked = { $group } grubuna katılmak istiyorsun. Grubu yönetenlerin görmesi için senden iki cümle ve onayını isterim.
    Düğmeye dokun ya da **/gruppe_beitreten { $slug }** yaz.
groups-room-still-visible = { $group } grubunda diğerleri seni hâlâ görüyor: Seni oradan çıkarmaya iznim yok. Lütfen gruptan kendin çık.
groups-room-inside = Ne güzel, artık gerçekten { $group } grubundansın. Doğrudan orada yazabilirsin.
groups-room-no-seat = { $group } grubunda şu an boş yer yok, bu yüzden artık orada değilsin. **gruplar** yazarsan diğerlerini görürsün.
groups-room-go-on = Devam
groups-room-not-for-you = Merhaba! Bu gruba uymuyorum, o yüzden hemen ayrılıyorum. Bana tek tek yazabilirsiniz.
groups-room-unused = Merhaba! Burada şu an kimsenin bana ihtiyacı yok, o yüzden ayrılıyorum. Her şey gönlünüzce olsun.
