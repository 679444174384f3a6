# Translation not yet checked by a native speaker.

human-menu-mensch = Поговорити з людиною
human-here = Звісно. Тут можна звернутися до людини з мережі:
human-who = Зателефонуй або напиши. Готувати нічого не потрібно.
human-phone = Телефон
human-mail = Ел. пошта
human-hours = Години роботи
human-urgent = Терміново – допомога зараз
human-nobody =
    Тут поки що не вказано нікого, кого я можу назвати. Мені шкода.
    За єдиним номером установ **115** (Behördennummer) часто знають, яка установа відповідає. Поговорити можна з TelefonSeelsorge: **116 123**, вдень і вночі, безкоштовно.
