# Translation not yet checked by a native speaker.

welcome-menu-hilfe = Neler yapabilirim
welcome-menu-stopp = Benden artık mesaj alma
welcome-menu-sprache = Dili değiştir
welcome-menu-anrede = Du ya da Sie (Almanca)

welcome-start-web =
    Merhaba, ben Wegweiser, **{ $network }** için yol gösteren bir programım.
    Neye ihtiyacın olduğunu kendi sözlerinle yaz. Örneğin: “Nafaka gelmiyor” ya da “Kreş (Kita) çok erken kapanıyor”.
    Yazdıklarımızı kimse okumuyor.
welcome-start-telegram =
    Merhaba, ben Wegweiser, **{ $network }** için yol gösteren bir programım.
    Neye ihtiyacın olduğunu kendi sözlerinle yaz. Örneğin: “Nafaka gelmiyor” ya da “Kreş (Kita) çok erken kapanıyor”.
    Bizden kimse yazdıklarını okumuyor ama Telegram okuyabilir. Buraya isim yazma, kimsenin görmemesi gereken şeyleri de yazma.
welcome-start-matrix =
    Merhaba, ben Wegweiser, **{ $network }** için yol gösteren bir programım.
    Neye ihtiyacın olduğunu kendi sözlerinle yaz. Örneğin: “Nafaka gelmiyor” ya da “Kreş (Kita) çok erken kapanıyor”.
    Yazdıklarımızı kimse okumuyor.
welcome-topics = Konuları gör
welcome-help-now = Acil yardım
welcome-what = Neler yapabilirsin?
welcome-human = Bir insanla konuş

welcome-help = **Şöyle çalışır:** Ne olduğunu yazman yeterli. Bir cümle olur, yazım hataları sorun değil.
    Senin için uygun desteği ararım: nerede, ne zaman, ücreti ne, neleri getirmek gerekiyor.
    Her zaman işe yarayan kelimeler:
    • **konular** – hepsini gör
    • **insan** – biriyle konuş
    • **acil** – hemen yardım, gece gündüz
    • **geri** – bir adım geri
    • **dur** – benden artık mesaj alma
    Hayat tehlikesi varsa **112**’yi ara.

welcome-more = **Ayrıca:**
welcome-team = **Ekip için:**

welcome-cancelled = Tamam, bunu bırakıyoruz. Neye ihtiyacın var?
welcome-stopped =
    Tamam. Sen bana yazmadıkça benden mesaj gelmeyecek.
    Bana her zaman soru sorabilirsin.
welcome-go-on = Yine mesaj almak istiyorum
welcome-on-again = Tamam, benden yine haber alacaksın. Ama yalnızca istediğin şeyler hakkında.

welcome-which-language = Hangi dilde cevap vereyim?
welcome-language-chosen = Tamam, bundan sonra: { $language }.
welcome-language-unknown = Bu dili ne yazık ki bilmiyorum. Bildiklerim: Deutsch, English, Türkçe, العربية, Українська, Русский ve Polski.
welcome-which-anrede = Almancada sana nasıl hitap edeyim?
welcome-du = Du ile
welcome-sie = Sie ile
welcome-anrede-du = Olur. Almancada du diyeceğim.
welcome-anrede-sie = Olur. Almancada Sie diyeceğim.
