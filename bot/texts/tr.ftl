# Translation not yet checked by a native speaker.
# The command line speaks German and English only.

bot-choice-hint = Bir sayıya dokun ya da sayıyı yaz.
bot-page-on = Devam ({ $page } / { $pages })
bot-page-back = Geri
bot-not-allowed = Bunu yalnızca ağın ekibi yapabilir.
bot-sorry =
    Bende bir şey ters gitti. Lütfen bir kez daha dene.
    Yine olursa **insan** yaz, kimin yardım edebileceğini göstereyim. Hata numarası: { $incident }
bot-quarantined =
    Son mesajınla başa çıkamadım. Bu benden kaynaklanıyor, senden değil.
    Lütfen başka sözlerle bir kez daha yaz.
    Acilse: hayat tehlikesinde **112**, konuşmak için **116 123**, gece gündüz.
bot-press-failed = Bu şimdi olmadı. Lütfen bunu bana özel sohbetimizde yaz.
bot-mail-subject = Yeni mesaj
bot-mail-unsubscribe = Artık e-posta istemiyorum
