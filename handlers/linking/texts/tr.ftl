# Translation not yet checked by a native speaker.

linking-menu-verbinden = Beni ikinci bir cihazda da tanı

linking-channel = { $channel ->
    [telegram] Telegram
    [matrix] Matrix
    [console] terminal
    [web] sohbet sayfası
   *[other] { $channel }
}

linking-code = Beni başka bir yerde de mi kullanıyorsun, örneğin Matrix’te ya da tarayıcıda? O zaman bana oradan şu kodu gönder:
    → **{ $code }**
    15 dakika geçerli. Başka kimseye verme: Bu kodu alan kişi senin bilgilerini görebilir.
linking-code-more = Bir sohbet daha eklensin mi? O zaman bana oradan şu kodu gönder:
    → **{ $code }**
    15 dakika geçerli. Başka kimseye verme: Bu kodu alan kişi senin bilgilerini görebilir.
    Bu sohbet şununla bağlı: { $channels }. **/verbinden loesen** ile yeniden ayırabilirsin.
linking-wrong = Bu kodla bir şey yapamıyorum. Belki yanlış yazıldı, 15 dakikası doldu ya da daha önce kullanıldı.
    Diğer sohbette **/verbinden** ile yeni bir kod al. Beş denemeden sonra bir saat ara veriyorum.
linking-same = Kod doğru ama buradan geliyor. Onu bana diğer sohbetten gönder.
linking-sure = Bu kodu kendin mi aldın? Öyleyse bu sohbet ile { linking-channel } birbirine bağlanır: Gruplar, kayıtlar ve yetkiler ikisinde de geçerli olur, ikisi de her şeyi görür.
    Kodu sana başka biri gönderdiyse lütfen hayır de.
linking-sure-yes = Evet, kendim aldım
linking-sure-no = Hayır
linking-asked = Tamam. Şimdi kodun geldiği yerde de soruyorum: { linking-channel }. Orada evet de, sonra bitti.
linking-question = **{ linking-channel }** eklensin mi? Az önce biri orada senin kodunu yazdı.
    Sen yazdıysan **/verbinden ja** yaz. Sen değilsen **/verbinden nein** yaz.
linking-yes = Evet, bendim
linking-no = Hayır, ben değildim
linking-done = Tamam. Bu sohbet ile { linking-channel } artık birbirine bağlı. **/verbinden loesen** ile yeniden ayırabilirsin.
linking-declined = Sohbetler ayrı kalıyor. Her şey eskisi gibi.
linking-left = Tamam, sohbetler ayrı kalıyor. Kod artık geçerli değil.
linking-nothing = Şu anda bekleyen bir şey yok. **/verbinden** ile yeni bir kod alabilirsin.
linking-alone = Bu sohbet başka bir sohbetle bağlı değil.
linking-unknown-channel = Bu sohbet onunla bağlı değil. Bağlı olduğu: { $channels }
linking-part = Bu sohbeti ayır
linking-part-other = Ayır: { linking-channel }
linking-parted = Tamam. Bu sohbet artık tek başına: Burada seni eskisi gibi tanımıyorum. Grupların ve kayıtların diğer sohbette kalıyor.
linking-parted-other = Tamam. { linking-channel } artık sana ait değil. Orada yazan kişi senin bilgilerini göremez. Orada daha önce yazılanları silemem.
