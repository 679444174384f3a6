# Translation not yet checked by a native speaker.

privacy-menu-weg = Bu sohbeti boşalt
privacy-menu-meinedaten = Hakkında ne biliyorum
privacy-menu-einwilligungen = Neye evet dedin
privacy-menu-loeschen = Hakkındaki her şeyi sil
privacy-menu-datenschutz = Neleri saklıyorum

privacy-my-data = Hakkında bildiklerim:
privacy-file = Hepsi bir arada, başka programların da okuyabildiği bir dosyada. Yazdıkların içinde yok: Onları artık bilmiyorum.
privacy-file-goes = On dakika sonra onu bu sohbetten kaldırırım. İndirdiğin dosya sende kalır, kullandığın uygulama da bir kopya saklayabilir.
privacy-file-link = Bağlantı on dakika geçerlidir. İndirdiğin dosya bu cihazda kalır.
privacy-file-stays = Dosya bu sohbette kalır. İşin bitince orada sil.
privacy-table-people = Sana { $pseudonym } diyorum ve seni şu günden beri tanıyorum: { DATETIME($since, dateStyle: "long") }. Seçilen dil: { $language }, seçilen hitap: { $anrede }.
privacy-table-addresses = Sana buradan ulaşıyorum: { $channels }. Adres şifreli.
privacy-table-conversations = Konuşmamızın neresinde olduğumuz. Son mesajından bir gün sonra unutulur.
privacy-table-inbox = Mesajlarının numaraları, metin yok: { $count }. İki hafta sonra silinir.
privacy-table-outbox = Sana cevap verdiğim, metin yok: { $count } kez. 30 gün sonra silinir.
privacy-table-traces = **/weg** ile sohbetten kaldırabilmem için mesaj numaraları: { $count }. İki gün sonra silinir.
privacy-table-clearings = Sohbetlerinden kaldırmak üzere olduklarım: { $count }.
privacy-table-bounces = Sana ulaşmayan e-postalar: { $count }. 90 gün sonra bunu unuturum.
privacy-table-consents = Evet dediğin şeyler: { $count }. Hangileri olduğunu **/einwilligungen** gösterir.
privacy-table-roles = Buradaki görevlerin: { $count }.
privacy-table-fading = Uzun süredir senden haber almadım, yakında hakkındaki her şeyi sileceğim. Bana yazarsan kalır.
privacy-table-group = Grupların, orada henüz yolda olanlar da dahil: { $count } kayıt. Nerede olduğunu **/gruppen** gösterir.
privacy-table-human = Ekipten istediğin şey ya da ekipteki görevlerin: { $count } kayıt. Birbirinize yazdıklarınızı saklamam.
privacy-table-mailing = Bülten ve mesajlar için isteklerin: { $count } kayıt. **/abo** ile görür ve değiştirirsin.
privacy-table-announcement = Yazdığın veya onayladığın duyurular: { $count }. İçerikleri ağa aittir.
privacy-table-link = İki sohbetini birleştirecek bir kod. 15 dakika sonra silinir.
privacy-table-exclusions = Burada asla karşılaşmak istemediğin kişiler: { $count }. Kim olduklarını ben de okuyamam.
privacy-table-meeting = Geldiğin ya da düzenlediğin buluşmalar, hatırlatmaların ve takvimin: { $count }.

privacy-consents = Bunlara evet dedin. Her evet’i geri alabilirsin, sebep göstermeden ve hemen.
privacy-consent-since = Şu günden beri
privacy-consent-on = { DATETIME($since, dateStyle: "long") }
privacy-no-consents = Henüz hiçbir şeye evet demedin. Bu yüzden kendiliğimden bir şey göndermiyorum.
privacy-take-back = Geri al: { $purpose }
privacy-taken-back = Tamam, evet’in geri alındı: { $purpose }. Hemen geçerli.
privacy-nothing-to-take-back = Geri alınacak bir şey yok. Belki daha önce geri aldın.
privacy-purpose-list = E-posta listesi
privacy-purpose-announcements = Sohbette haberler
privacy-purpose-group = Grup
privacy-purpose-reminders = Hatırlatmalar
privacy-purpose-surveys = Anketler
privacy-purpose-question = Sorunu saklamak

privacy-erase = Her şeyi sil
privacy-show-data = Hakkımda ne biliyorsun?
privacy-show-consents = Neye evet dedim?
privacy-sure = Hakkında bildiğim her şeyi sileyim mi? Geri getirilemez.
    Bu, yazıştığımız bütün yollar için geçerli. Artık hiçbir grupta ve listede olmazsın.
    Uygulamandaki konuşmayı ben silemem. Bu yalnızca orada olur.
privacy-yes = Evet, her şeyi sil
privacy-no = Hayır, vazgeçtim
privacy-erased = Tamam. Artık hakkında hiçbir şey bilmiyorum.
    Bunları silemem:
    • Konuşmamız hâlâ uygulamanda duruyor. Kimse görmesin istersen orada sil.
    • Başkalarının senden aldıkları onlarda kalır.
    • Neye evet dediğin üç yıl kanıt olarak kalır. Adın ve adresin olmadan.
    • Eski yedeklerde en çok 30 gün daha varsın. Yedek geri yüklenirse seni hemen yeniden silerim.

privacy-bye = Tamam. Görüşürüz.
privacy-bye-more = Daha fazla
privacy-remains-telegram = Kaldırabildiğimi kaldırdım: son iki günde birbirimize yazdıklarımızı.
    Bunları yapamam: eski mesajları silmek, kilit ekranındaki bildirimleri kaldırmak, telefonundaki casus programları bulmak.
    Kalanı şöyle silersin: yukarıda adıma, sonra “Sohbeti sil”e dokun. Ayarlarda “Cihazlar” altında kimlerin okuyabildiğini görürsün.
    Buradan sana kendiliğimden artık yazmayacağım.
privacy-remains-matrix = Kaldırabildiğimi kaldırdım: son iki günde sana yazdıklarımı.
    Bunları yapamam: senin yazdıklarını ve eski mesajları silmek, kilit ekranındaki bildirimleri kaldırmak, telefonundaki casus programları bulmak.
    Kalanı şöyle silersin: bu odadan çık, sonra “Unut”u seç. Ayarlarda “Oturumlar” altında kimlerin okuyabildiğini görürsün.
    Buradan sana kendiliğimden artık yazmayacağım.
privacy-remains-web = Bu sayfa boş, açık olan diğer pencerelerde de.
    Bunları yapamam: tarayıcının geçmişini silmek, cihazındaki casus programları bulmak.
    Geçmişte bu sayfanın adresi duruyor. Onu orada sil. Bir dahaki sefere gizli pencere işe yarar.
    Buradan sana kendiliğimden artık yazmayacağım.
privacy-remains-other = Burada kaldırabildiğimi kaldırdım.
    Bunları yapamam: eski mesajları ve diğer cihazlardaki kopyaları silmek, cihazındaki casus programları bulmak.
    Buradan sana kendiliğimden artık yazmayacağım.
privacy-away-again = Bunu da kaldır
privacy-away-all = Bildiğin her şeyi de sil
privacy-go-on = Yine mesaj gönder

privacy-silent = Uzun süredir yazışmadık. Seni aklımda tutayım mı?
    Bir şey yapmazsan 30 gün sonra hakkında bildiğim her şeyi silerim. **/bleiben** yazarsan her şey olduğu gibi kalır.
privacy-stay = Evet, kalıyorum
privacy-stays = Güzel. Her şey olduğu gibi kalıyor.

privacy-notice = **Neyi ne kadar saklıyorum**
    • **Mesajların:** cevap verene kadar, çoğu zaman birkaç saniye. Yardım çağrısını hiç kaydetmem. Son sorunu, bir insana göndermek istersen diye on beş dakika aklımda tutarım.
    • **Sana nereden ulaştığım, dilin, uydurma bir ad:** sen her şeyi silene kadar. İki yıl yazmazsan sorar, sonra silerim. Beni engellersen 30 gün sonra silerim.
    • **Konuşmamızın neresinde olduğumuz:** bir gün.
    • **Mesaj numaraları, metin yok:** kaldırmak için iki gün, iki kez gelmesin diye iki hafta, cevabın gittiği 30 gün.
    • **Neye evet dediğin:** geri alana kadar. Sonra üç yıl, adsız bir kanıt.
    • **Sayılar:** bir desteğin uygun olup olmadığı – kime uygun olduğunu bilmeden.
    Sana nereden ulaştığım şifreli. Burada çalışanlar yalnızca uydurma adı görür.
    Kullandığın uygulama ve onun şirketi kendi kopyalarını saklar. Bunu ben değiştiremem.
    Telefonuna biri bakıyorsa **weg** ya da **gizle** yaz. Bu sohbeti elimden geldiğince temizlerim.
privacy-notice-page = Gizlilik bilgisini oku (Datenschutz)
privacy-imprint = Wegweiser’i yürüten: { $network }.
privacy-imprint-page = Künyeyi aç (Impressum)
privacy-imprint-missing = Wegweiser’i yürüten: { $network }. Künye (Impressum) henüz eklenmedi.
