web-title = Sohbet
web-skip = Yazma alanına geç
web-help-now = Acil yardım
web-leave = Sayfadan çık
web-conversation = Konuşma
web-you = Sen
web-bot = Wegweiser
web-write = Mesajın
web-placeholder = Bana yaz …
web-send = Gönder
web-attach = Dosya ekle
web-typing = Wegweiser yazıyor …
web-offline = Bağlantı yok – denemeye devam ediyorum.
web-waiting = Bağlantı gelince gönderilecek
web-welcome =
    Merhaba! Çocuğunu yalnız büyütenler için destek bulmana yardım ederim.
    Neye ihtiyacın olduğunu kendi sözlerinle yaz.
web-program = Ben bir programım, insan değilim. Konuşmamız yalnızca bu pencerede durur. “Sayfadan çık” onu buradan hemen siler.
web-examples = Örneğin:
web-example-1 = Nafaka ödenmiyor
web-example-2 = Akşamları çocuğuma kim bakabilir?
web-example-3 = Çocuğunu yalnız büyüten başka anne babalarla tanışmak istiyorum
web-go = Başlayalım
web-emergency =
    Tehlikede: 112. Polis: 110.
    Konuşacak biri, gece gündüz: 116 123.
    Şiddet durumunda, gece gündüz: 116 016.
    Bütün aramalar ücretsizdir.
web-too-fast =
    Art arda çok mesaj geldi. Sonuncusunu birazdan gönderiyorum.
    Hemen yardıma mı ihtiyacın var? Acil 112, polis 110, konuşacak biri 116 123.
web-too-long = Bu mesajı okuyamıyorum. Lütfen biraz daha kısa olarak yeniden yaz.
web-refused = Olmadı. Lütfen sayfayı yeniden yükle.
web-busy =
    Mesajını şu anda alamıyorum. Birazdan yeniden deneyeceğim.
    Hemen yardıma mı ihtiyacın var? Acil 112, polis 110, konuşacak biri 116 123.
web-file-gone = Bu dosya artık burada değil. Bana yeniden sorabilirsin.
web-slow = Cevabım biraz daha sürecek. Birazdan sayfayı yeniden yükle.
web-no-script =
    Tarayıcın burada JavaScript çalıştırmıyor. Yine de yazabilirsin.
    Cevap bir sonraki sayfada olur. Telefon etmek her zaman mümkün:
web-list-title = Haber bülteni
web-list-intro = Tek ebeveynli aileler için haberler: buluşmalar, destekler, ipuçları. Yalnızca ilgini çekenler.
web-list-address = E-posta adresin
web-list-wrong = Bu bir e-posta adresine benzemiyor. Ortasında @ olur, örneğin isim@ornek.de.
web-list-topics = Konular
web-list-topics-hint = Hiçbirini seçmezsen hepsini alırsın.
web-list-area = Yer
web-list-trap = Bu alanı boş bırak
web-list-after = Birazdan içinde bağlantı olan bir e-posta alacaksın. Ancak orada onaylarsan başlar. İstediğin zaman tek dokunuşla bırakabilirsin.
web-list-send = Kaydol
web-list-sent-title = Neredeyse tamam
web-list-sent = Sana bir e-posta gönderdik. Gelen kutuna, spam klasörüne de bak ve bağlantıya dokun. Üç gün geçerli. Böyle bir e-posta günde en fazla bir kez gelir.
web-list-too-often-title = Şu anda çok fazla
web-list-too-often = Buradan az önce çok fazla kayıt geldi. Lütfen birkaç dakika sonra yeniden dene.
web-list-confirm-title = Böyle doğru mu?
web-list-confirm-not = Bu sen değil miydin? O zaman sayfayı kapat, yeter.
web-list-confirmed-title = Tamam
web-list-confirmed = Kaydın onaylandı. Her e-postanın altında bırakmak için bir bağlantı var.
web-list-gone-title = Bu bağlantı artık geçerli değil
web-list-gone = Daha önce kullanıldı ya da üç günden eski. Zaten onayladıysan her şey yolunda.
web-list-leave-title = Artık e-posta gelmesin mi?
web-list-leave = Tek dokunuş yeter, artık hiçbir şey gelmez.
web-list-left-title = Tamamdır
web-list-left = Bu adrese artık hiçbir şey gelmeyecek, yolda olanlar da.
web-list-again = Yeniden kaydol
web-list-chat = Sohbete git
