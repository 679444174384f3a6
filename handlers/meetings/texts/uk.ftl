meetings-when-once = { DATETIME($day, dateStyle: "full") }
meetings-when-dates = { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }…
}
meetings-when-hours = { $begin }–{ $end }

meetings-menu-termine = Найближчі зустрічі
meetings-menu-erinnerungen = Коли тобі нагадувати
meetings-menu-kalender = Твої зустрічі в календарі телефону
meetings-menu-treffen_neu = Запланувати зустріч
meetings-menu-treffen_leiten = Керувати зустрічами
meetings-when = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }
meetings-coming = **Ось що попереду.** Торкнися зустрічі, щоб дізнатися більше.
    Можна й шукати: **/termine**, а далі місце, тема чи день.
meetings-none = Зараз жодної зустрічі не заплановано. Зазирни пізніше.
meetings-groups = Переглянути групи
meetings-all = Усі зустрічі
meetings-look = Переглянути
meetings-unknown = Цієї зустрічі я не знаходжу. Слово **termine** покаже всі, на які ти можеш прийти.
meetings-over = Ця зустріч уже минула. Слово **termine** покаже наступні.
meetings-is-off = Ця зустріч не відбудеться.
meetings-which = Яку зустріч ти маєш на увазі? Слово **termine** покаже всі.
meetings-which-yes = Чудово! На яку зустріч ти прийдеш?
meetings-which-no = Яку зустріч ти маєш на увазі?
meetings-yes = так
meetings-no = ні
meetings-minutes = { $minutes } хв
meetings-fact-format = Як
meetings-fact-length = Тривалість
meetings-fact-area = Місцевість
meetings-fact-topic = Тема
meetings-fact-group = Група
meetings-fact-childcare = Догляд за дітьми
meetings-fact-step-free = Без сходів
meetings-fact-cost = Вартість
meetings-fact-seats = Місця
meetings-fact-answer = Твоя відповідь
meetings-fact-where = Місце
meetings-fact-link = Посилання
meetings-fact-entrance = Вхід
meetings-fact-stop = Зупинка
meetings-fact-who = Для кого
meetings-fact-shown = Адреса
meetings-fact-room = Нагадування в групі
meetings-format-place = на місці
meetings-format-online = онлайн
meetings-format-both = на місці й онлайн
meetings-answer-yes = Ти прийдеш.
meetings-answer-maybe = можливо
meetings-answer-no = Ти не прийдеш.
meetings-answer-waiting = Ти в списку очікування.
meetings-say-yes = Так, я прийду
meetings-say-maybe = Можливо
meetings-say-no = Ні
meetings-said-yes = Добре, що ти прийдеш: { DATETIME($day, dateStyle: "full") }, { $begin }.
meetings-said-maybe = Я занотував «можливо»: { DATETIME($day, dateStyle: "full") }, { $begin }. Це можна змінити будь-коли.
meetings-said-no = Дякую, що даєш знати: { DATETIME($day, dateStyle: "full") } тебе не буде. Це можна змінити будь-коли.
meetings-said-waiting = Зараз вільних місць немає. Ти в списку очікування на { DATETIME($day, dateStyle: "full") }, { $begin }. Щойно буде місце для тебе, я скажу.
meetings-address-later = Де це, я кажу лише тим, хто прийде. Запитай мене від { DATETIME($day, dateStyle: "full") }, { $hour }.
meetings-address-now = Де це, я кажу лише тим, хто погодився.
meetings-will-remind = Перед тим я нагадаю; коли саме, обери через **/erinnerungen**.
meetings-cannot-remind = Тут я не зможу нагадати: коли це вікно закрите, я тебе не знайду. Одразу запиши дату в календар або продовжуй у месенджері через **/verbinden**.
meetings-ask-children = Ти прийдеш із дітьми? Торкнися відповіді або напиши, наприклад, «2, 3 і 5».
meetings-children = { $count ->
        [one] { $count } дитина
        [few] { $count } дитини
       *[other] { $count } дітей
    }
meetings-no-children = Без дітей
meetings-skip = Не хочу казати
meetings-children-unclear = Цього я не зрозумів, але твоя відповідь про зустріч лишається. Про дітей можна сказати пізніше: **/kinder { $id } 2**
meetings-ask-ages = { $count ->
        [one] Скільки років дитині? Досить одного числа.
       *[other] Скільки років дітям? Напиши, наприклад, «3 і 5».
    }
    Якщо не хочеш казати, напиши «skip».
meetings-ask-needs = Вам щось потрібно? Наприклад, місце для переповивання, місце для візка, переклад. Організатор читає це без твого імені.
meetings-needs-noted = Занотовано: «{ $words }». Організатор читає це без твого імені.
meetings-needs-drop = Не нотувати
meetings-needs-nothing = Ні, нічого
meetings-needs-too-long = Це трохи задовго. Не більше ніж { $most } знаків, будь ласка.
meetings-all-noted = Дякую, усе занотовано.
meetings-moved-up = Звільнилося місце, ти з нами: { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }.
    { "" }**{ $title }**
meetings-not-after-all = Я все ж не прийду
meetings-where = Де це?
meetings-where-head = Ось як туди дістатися. Будь ласка, нікому не кажи.
meetings-where-first = Де це, я кажу лише тим, хто погодився.
meetings-where-waiting = Ти ще в списку очікування. Щойно буде місце для тебе, я скажу, а тоді й де це.
meetings-where-later = Де це, я скажу від { DATETIME($day, dateStyle: "full") }, { $hour }. Запитай мене тоді ще раз.
meetings-where-unknown = Це ще не вирішено. Запитай пізніше.
meetings-open-link = Відкрити
meetings-file = До календаря
meetings-file-here = Ось зустріч для твого календаря. Відкрий файл на телефоні.
meetings-reminder = Нагадування: { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }.
    { "" }**{ $title }**
meetings-no-reminders = Більше не нагадувати
meetings-reminders = **Я нагадую про зустрічі, на які ти прийдеш.** Коли нагадувати? Уночі я мовчу.
meetings-reminders-none = Зараз я ні про що не нагадую. Коли нагадувати?
meetings-remind-week-on = ✓ За тиждень
meetings-remind-week-off = За тиждень
meetings-remind-evening-on = ✓ Напередодні ввечері, 18:00
meetings-remind-evening-off = Напередодні ввечері, 18:00
meetings-remind-hours-on = ✓ За дві години
meetings-remind-hours-off = За дві години
meetings-reminders-off = Добре, більше не нагадую. Якщо щось скасують, я все одно скажу.
meetings-reminders-on = Знову нагадувати
meetings-news = Є новини про твою зустріч: **{ $title }**
meetings-news-off = На жаль, це не відбудеться: **{ $title }**
meetings-news-line-off = { DATETIME($day, dateStyle: "full") }, { $begin }: скасовано
meetings-news-line-on = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: усе ж відбудеться
meetings-news-line-moved = тепер { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }, замість { DATETIME($before, dateStyle: "full") }, { $hour }
meetings-news-line-way = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: Змінилося місце або вхід.
meetings-news-line-facts = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: Змінилися подробиці.
meetings-news-reason = Причина: { $reason }
meetings-feed = Усі до календаря
meetings-feed-address = За цією адресою твій календар бере всі зустрічі, на які ти прийдеш, і зміни теж:
    { $address }
    Додай її в календарі як підписку. Не показуй нікому: хто її знає, бачить твої зустрічі. Я показую її лише зараз.
meetings-feed-there = Підписка для календаря вже є. Показати адресу ще раз я не можу, лише зробити нову. Стара тоді більше не діє.
meetings-feed-new = Нова адреса
meetings-feed-close = Закінчити підписку
meetings-feed-closed = Підписку закінчено. За старою адресою більше нічого немає.
meetings-feed-nowhere = Підписок для календаря тут, на жаль, немає. Але до кожної зустрічі є файл для календаря.
meetings-how-was-it = Як було? **{ $title }**
    Досить одного дотику. Я лише рахую; хто що каже, я не запам’ятовую.
meetings-was-good = Добре
meetings-was-fair = Так собі
meetings-was-bad = Не дуже
meetings-thanks = Дякую!
meetings-room = **{ $title }**
    { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }
    { $channel ->
        [telegram] Прийдеш? Більше ніхто не бачить, на що ти натискаєш. Де це, я скажу тобі в приватному чаті.
       *[other] Прийдеш? Напиши мені в приватному чаті **/zusage { $id }**, **/vielleicht { $id }** або **/absage { $id }**. Більше ніхто цього не бачить. Там я скажу й де це.
    }
meetings-room-alone = Приватний чат зі мною
meetings-room-none = Зараз тут не заплановано жодної зустрічі.
meetings-room-not-you = Я не знаю тебе тут як учасника групи. У приватному чаті допоможе **/gruppen**.
meetings-room-where = Де це, я скажу тобі в приватному чаті.
meetings-room-more = Прийдеш з дітьми чи тобі щось потрібно? Скажи мені тут. У групі цього ніхто не читає.
meetings-room-children = Діти й що мені потрібно
meetings-room-news = Є новини про зустріч: **{ $title }**
meetings-called-treffen = Коли наступна зустріч
