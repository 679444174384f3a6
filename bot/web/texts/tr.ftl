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
