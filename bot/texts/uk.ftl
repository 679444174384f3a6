# Translation not yet checked by a native speaker.
# The command line speaks German and English only.

bot-choice-hint = Натисни на цифру або напиши її.
bot-page-on = Далі ({ $page } з { $pages })
bot-page-back = Назад
bot-not-allowed = Це може зробити лише команда мережі.
bot-sorry =
    У мене щось пішло не так. Будь ласка, спробуй ще раз.
    Якщо це повториться, напиши **людина**, і я покажу, хто може допомогти. Номер помилки: { $incident }
bot-quarantined =
    Із твоїм останнім повідомленням я не даю ради. Справа в мені, а не в тобі.
    Будь ласка, напиши його ще раз іншими словами.
    Якщо терміново: **112** при небезпеці для життя, **116 123**, щоб поговорити, вдень і вночі.
bot-mail-subject = Нове повідомлення
bot-mail-unsubscribe = Більше не надсилати листів
