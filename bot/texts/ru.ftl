# Translation not yet checked by a native speaker.
# The command line speaks German and English only.

bot-choice-hint = Нажми на цифру или напиши её.
bot-page-on = Дальше ({ $page } из { $pages })
bot-page-back = Назад
bot-not-allowed = Это может сделать только команда сети.
bot-sorry =
    У меня что-то пошло не так. Пожалуйста, попробуй ещё раз.
    Если это повторится, напиши **человек**, и я покажу, кто может помочь. Номер ошибки: { $incident }
bot-quarantined =
    С твоим последним сообщением я не справляюсь. Дело во мне, а не в тебе.
    Пожалуйста, напиши его ещё раз другими словами.
    Если срочно: **112** при опасности для жизни, **116 123**, чтобы поговорить, днём и ночью.
bot-mail-subject = Новое сообщение
bot-mail-unsubscribe = Больше не присылать писем
