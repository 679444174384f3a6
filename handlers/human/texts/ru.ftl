# Translation not yet checked by a native speaker.

human-menu-mensch = Поговорить с человеком
human-here = Конечно. Здесь можно связаться с человеком из сети:
human-who = Позвони или напиши. Готовиться ни к чему не нужно.
human-phone = Телефон
human-mail = Эл. почта
human-hours = Часы работы
human-urgent = Срочно – помощь сейчас
human-nobody =
    Здесь пока не указан никто, кого я могу назвать. Мне жаль.
    По единому номеру ведомств **115** (Behördennummer) часто знают, какое ведомство отвечает. Поговорить можно с TelefonSeelsorge: **116 123**, днём и ночью, бесплатно.
