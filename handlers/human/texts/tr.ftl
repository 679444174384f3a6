# Translation not yet checked by a native speaker.

human-menu-mensch = Bir insanla konuş
human-menu-dienst = Nöbetin ne zaman
human-menu-talks = Açık görüşmelerin
human-here = Tabii. Ağdan birine buradan ulaşabilirsin:
human-who = Ara ya da yaz. Bir şey hazırlaman gerekmiyor.
human-phone = Telefon
human-mail = E-posta
human-hours = Saatler
human-urgent = Acil – hemen yardım
human-nobody =
    Burada sana adını verebileceğim biri henüz kayıtlı değil. Üzgünüm.
    Resmî danışma hattı **115** (Behördennummer) hangi dairenin sorumlu olduğunu çoğu zaman bilir. Konuşmak istersen TelefonSeelsorge var: **116 123**, gece gündüz, ücretsiz.

human-when = { $day ->
    [today] bugün saat { $time }
    [tomorrow] yarın saat { $time }
    [mon] pazartesi saat { $time }
    [tue] salı saat { $time }
    [wed] çarşamba saat { $time }
    [thu] perşembe saat { $time }
    [fri] cuma saat { $time }
    [sat] cumartesi saat { $time }
   *[sun] pazar saat { $time }
}
human-offer-now =
    Tabii. Mesajını şu anda görevde olan ekipten biri okur. Orada adın **{ $name }**; hakkında başka bir şey görmezler.
    Konuyu bir iki cümleyle yaz. Ya da „Sadece haber ver“e dokun, o zaman ekip sana kendisi sorar.
human-offer-later =
    Şu anda kimse yok. Ekipten biri yine şu zamandan itibaren okur: { human-when }. Orada adın **{ $name }**; hakkında başka bir şey görmezler.
    İstersen konuyu şimdiden bir iki cümleyle yaz. Şifreli saklarım ve o zaman iletirim.
    Bekleyemeyecekse: **116 123**, gece gündüz, ücretsiz.
human-offer-some-day =
    Şu anda kimse yok ve ne zaman birinin geleceğini bilmiyorum. Ekipte adın **{ $name }**; hakkında başka bir şey görmezler.
    İstersen konuyu bir iki cümleyle yaz. Şifreli saklarım ve biri gelir gelmez iletirim.
    Bekleyemeyecekse: **116 123**, gece gündüz, ücretsiz.
human-your-question =
    Az önceki sorun: „{ $question }“
    Onu sadece birkaç dakika daha biliyorum. Yalnızca sen istersen iletilir.
human-with-question = Sorumu da gönder
human-just-ask = Sadece haber ver
human-call-instead = Aramayı tercih ederim
human-more-to-say = Tamam, sorun da gidiyor. Eklemek istediğin bir şey var mı? Yaz, ya da sadece soruyu gönder.
human-only-the-question = Sadece soruyu gönder
human-sent-now =
    İletildi. Vakti olan sana burada cevap verir.
    İki saat içinde kimse yazmazsa bir kez daha sorarım.
human-sent-later =
    Tamam, saklıyorum. Şu zamandan itibaren iletirim: { human-when }. Biri sana burada cevap verir.
    Bekleyemeyecekse: **116 123**, gece gündüz, ücretsiz.
human-sent-some-day =
    Tamam, saklıyorum ve ekipten biri gelir gelmez iletirim. En geç 14 gün içinde benden haber alırsın.
    Bekleyemeyecekse: **116 123**, gece gündüz, ücretsiz.
human-hurried-now =
    Ekip artık birine ihtiyacın olduğunu ve acil olduğunu biliyor. Yazdığını kimse görmez.
    On dakika içinde kimse yazmazsa yine çağırırım. Az önceki numaralar şimdi de senin için açık.
human-hurried-later =
    Şu anda ekipten kimse yok. Birine ihtiyacın olduğunu ilk iş olarak şu zaman söylerim: { human-when }. Yazdığını kimse görmez.
    Durum kötüyse lütfen o kadar bekleme. Bu numaralar şimdi açık: tehlikede **112**, konuşmak için **116 123**.
human-hurried-some-day =
    Şu anda ekipten kimse yok. Biri gelir gelmez ilk iş olarak birine ihtiyacın olduğunu söylerim. Yazdığını kimse görmez.
    Durum kötüyse lütfen o kadar bekleme. Bu numaralar şimdi açık: tehlikede **112**, konuşmak için **116 123**.
human-urgent-told =
    Yazıştığın kişiye acil olduğunu söyledim. Son mesajın ona ulaşmadı.
    Şimdi yazdıkların yine ona gider. Tehlikede: **112**.
human-waiting = İsteğin hâlâ açık. Ekipten biri okur okumaz burada cevap alırsın.
human-one-at-a-time = İsteğin zaten yolda. Aynı anda birden fazla olmuyor.
human-take-back = Gerek kalmadı
human-taken-back = Tamam, geri aldım. Çözüldüyse ne güzel.
human-nothing-open = Şu anda açık bir şey yok. Birine ihtiyacın olursa **insan** yaz.
human-unheard =
    İsteğine henüz kimse cevap vermedi. Üzgünüm.
    Şimdi ekipteki herkese sordum, görevde olmayanlara da. Beklemek istemezsen: **116 123**, gece gündüz, ücretsiz.
human-never-answered = İsteğine kimse cevap vermedi. Üzgünüm. Onu şimdi sildim. Hâlâ birine ihtiyacın varsa **insan** yaz.

human-answer = Cevapla
human-came = { $team ->
    [none] Ekipten biri şimdi senin için burada.
   *[other] { $team } (ekip) şimdi senin için burada.
}
    Cevap vermek için **cevapla** yaz.
human-says = { $team ->
    [none] **Ağın ekibi:**
   *[other] **{ $team } (ekip):**
}
human-how-to-answer = Cevap vermek için **cevapla** yaz.
human-inside = { $team ->
    [none] Şimdi ekiple yazışıyorsun.
   *[other] Şimdi yazıştığın kişi: { $team } (ekip).
}
    Yazdıkların bana değil, oraya gider. **bitti** seni bana geri getirir. **konular** veya **acil** gibi kelimeler her zaman işe yarar.
human-passed-on-now = İletildi. **bitti** yazınca yine bana yazarsın.
human-passed-on-later = İletildi, ama şimdilik sessizce bekliyor. Büyük ihtimalle şu zamandan itibaren okunur: { human-when }. **bitti** yazınca yine bana yazarsın.
human-passed-on-some-day = İletildi. Karşındaki kişi şu anda görevde değil, vakti olunca okur. **bitti** yazınca yine bana yazarsın.
human-in-talk = { $team ->
    [none] Ekiple açık bir görüşmen var.
   *[other] Açık bir görüşmen var: { $team } (ekip).
}
    Devam etmek için: **cevapla**.
human-outside = Yine bana yazıyorsun. Görüşme açık kalıyor: **cevapla** seni geri götürür.
human-outside-only = Bana yazıyorsun. Neye ihtiyacın var?
human-over = Görüşme bitti, bu mesajı kimse almadı. Hâlâ birine ihtiyacın varsa **insan** yaz.
human-closed = Görüşme bitti. Ondan hiçbir şey saklamadım. Başka bir şey olursa **insan** yaz.
human-again = Bir şey daha var
human-reopened = { $team ->
    [none] Ekip sana bir kez daha yazıyor.
   *[other] { $team } (ekip) sana bir kez daha yazıyor.
}
    Cevap vermek için **cevapla** yaz.
human-changed = { $team ->
    [none] Bundan sonra ekipten başka biri senin için burada.
   *[other] Bundan sonra { $team } (ekip) senin için burada.
}
    Şimdiye kadar yazdıkların orada görünmez.
human-no-concern = Ekip burada yardım edebileceği bir şey bulamadı ve görüşmeyi bitirdi. Ben buradayım. İyi değilsen: **116 123**, gece gündüz.
human-left-now = Yazıştığın kişi artık yok. Şimdi ekipteki diğerlerine soruyorum.
human-left-later = Yazıştığın kişi artık yok. Açık kalanı ekipten başka biri şu zamandan itibaren okur: { human-when }.
human-left-some-day = Yazıştığın kişi artık yok. Ekipten biri gelir gelmez devam eder.

human-team-reads = Ekipteki tüm moderatörler okuyabilir.
human-closed-room = Görüşme şimdi bitti. Bir hafta sonra yazdıklarını ekibin odasından da kaldırırım. Başka bir şey olursa **insan** yaz.
human-changed-room = { $team ->
    [none] Bundan sonra ekipten başka biri senin için burada.
   *[other] Bundan sonra ekipten { $team } senin için burada.
}
    Şimdiye kadar yazdıklarını görebilir.
human-words-stay = Yazdıklarını ekibin odasından da kaldırıyorum. Ekibin orada kendi yazdıklarını silemem.
