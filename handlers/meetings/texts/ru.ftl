meetings-when-once = { DATETIME($day, dateStyle: "full") }
meetings-when-dates = { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }…
}
meetings-when-hours = { $begin }–{ $end }

meetings-menu-termine = Ближайшие встречи
meetings-menu-erinnerungen = Когда тебе напоминать
meetings-menu-kalender = Твои встречи в календаре телефона
meetings-menu-treffen_neu = Запланировать встречу
meetings-menu-treffen_leiten = Управлять встречами
meetings-when = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }
meetings-coming = **Вот что впереди.** Коснись встречи, чтобы узнать больше.
    Можно и искать: **/termine**, а дальше место, тема или день.
meetings-none = Сейчас ни одной встречи не запланировано. Загляни позже.
meetings-groups = Посмотреть группы
meetings-all = Все встречи
meetings-look = Посмотреть
meetings-unknown = Этой встречи я не нахожу. Слово **termine** покажет все, на которые ты можешь прийти.
meetings-over = Эта встреча уже прошла. Слово **termine** покажет следующие.
meetings-is-off = Эта встреча не состоится.
meetings-which = Какую встречу ты имеешь в виду? Слово **termine** покажет все.
meetings-which-yes = Отлично! На какую встречу ты придёшь?
meetings-which-no = Какую встречу ты имеешь в виду?
meetings-yes = да
meetings-no = нет
meetings-minutes = { $minutes } мин
meetings-fact-format = Как
meetings-fact-length = Длительность
meetings-fact-area = Местность
meetings-fact-topic = Тема
meetings-fact-group = Группа
meetings-fact-childcare = Присмотр за детьми
meetings-fact-step-free = Без ступеней
meetings-fact-cost = Стоимость
meetings-fact-seats = Места
meetings-fact-answer = Твой ответ
meetings-fact-where = Место
meetings-fact-link = Ссылка
meetings-fact-entrance = Вход
meetings-fact-stop = Остановка
meetings-fact-who = Для кого
meetings-fact-shown = Адрес
meetings-fact-room = Напоминание в группе
meetings-format-place = на месте
meetings-format-online = онлайн
meetings-format-both = на месте и онлайн
meetings-answer-yes = Ты придёшь.
meetings-answer-maybe = может быть
meetings-answer-no = Ты не придёшь.
meetings-answer-waiting = Ты в списке ожидания.
meetings-say-yes = Да, я приду
meetings-say-maybe = Может быть
meetings-say-no = Нет
meetings-said-yes = Хорошо, что ты придёшь: { DATETIME($day, dateStyle: "full") }, { $begin }.
meetings-said-maybe = Я записал «может быть»: { DATETIME($day, dateStyle: "full") }, { $begin }. Это можно изменить в любое время.
meetings-said-no = Спасибо, что сообщаешь: { DATETIME($day, dateStyle: "full") } тебя не будет. Это можно изменить в любое время.
meetings-said-waiting = Сейчас свободных мест нет. Ты в списке ожидания на { DATETIME($day, dateStyle: "full") }, { $begin }. Как только будет место для тебя, я скажу.
meetings-address-later = Где это, я говорю только тем, кто придёт. Спроси меня начиная с { DATETIME($day, dateStyle: "full") }, { $hour }.
meetings-address-now = Где это, я говорю только тем, кто согласился.
meetings-will-remind = До этого я напомню; когда именно, выбери через **/erinnerungen**.
meetings-cannot-remind = Здесь я не смогу напомнить: когда это окно закрыто, я тебя не найду. Сразу запиши дату в календарь или продолжай в мессенджере через **/verbinden**.
meetings-ask-children = Ты придёшь с детьми? Коснись ответа или напиши, например, «2, 3 и 5».
meetings-children = { $count ->
        [one] { $count } ребёнок
        [few] { $count } ребёнка
       *[other] { $count } детей
    }
meetings-no-children = Без детей
meetings-skip = Не хочу говорить
meetings-children-unclear = Этого я не понял, но твой ответ о встрече остаётся. О детях можно сказать позже: **/kinder { $id } 2**
meetings-ask-ages = { $count ->
        [one] Сколько лет ребёнку? Достаточно одного числа.
       *[other] Сколько лет детям? Напиши, например, «3 и 5».
    }
    Если не хочешь говорить, напиши «skip».
meetings-ask-needs = Вам что-нибудь нужно? Например, место для пеленания, место для коляски, перевод. Организатор читает это без твоего имени.
meetings-needs-noted = Записано: «{ $words }». Организатор читает это без твоего имени.
meetings-needs-drop = Не записывать
meetings-needs-nothing = Нет, ничего
meetings-needs-too-long = Это немного длинно. Не больше { $most } знаков, пожалуйста.
meetings-all-noted = Спасибо, всё записано.
meetings-moved-up = Освободилось место, ты с нами: { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }.
    { "" }**{ $title }**
meetings-not-after-all = Я всё же не приду
meetings-where = Где это?
meetings-where-head = Вот как туда добраться. Пожалуйста, никому не говори.
meetings-where-first = Где это, я говорю только тем, кто согласился.
meetings-where-waiting = Ты ещё в списке ожидания. Как только будет место для тебя, я скажу, а тогда и где это.
meetings-where-later = Где это, я скажу начиная с { DATETIME($day, dateStyle: "full") }, { $hour }. Спроси меня тогда ещё раз.
meetings-where-unknown = Это ещё не решено. Спроси позже.
meetings-open-link = Открыть
meetings-file = В календарь
meetings-file-here = Вот встреча для твоего календаря. Открой файл на телефоне.
meetings-reminder = Напоминание: { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }.
    { "" }**{ $title }**
meetings-no-reminders = Больше не напоминать
meetings-reminders = **Я напоминаю о встречах, на которые ты придёшь.** Когда напоминать? Ночью я молчу.
meetings-reminders-none = Сейчас я ни о чём не напоминаю. Когда напоминать?
meetings-remind-week-on = ✓ За неделю
meetings-remind-week-off = За неделю
meetings-remind-evening-on = ✓ Накануне вечером, 18:00
meetings-remind-evening-off = Накануне вечером, 18:00
meetings-remind-hours-on = ✓ За два часа
meetings-remind-hours-off = За два часа
meetings-reminders-off = Хорошо, больше не напоминаю. Если что-то отменят, я всё равно скажу.
meetings-reminders-on = Снова напоминать
meetings-news = Есть новости о твоей встрече: **{ $title }**
meetings-news-off = К сожалению, это не состоится: **{ $title }**
meetings-news-line-off = { DATETIME($day, dateStyle: "full") }, { $begin }: отменено
meetings-news-line-on = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: всё же состоится
meetings-news-line-moved = теперь { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }, вместо { DATETIME($before, dateStyle: "full") }, { $hour }
meetings-news-line-way = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: Изменилось место или вход.
meetings-news-line-facts = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: Изменились подробности.
meetings-news-reason = Причина: { $reason }
meetings-feed = Все в календарь
meetings-feed-address = По этому адресу твой календарь берёт все встречи, на которые ты придёшь, и изменения тоже:
    { $address }
    Добавь его в календаре как подписку. Не показывай никому: кто его знает, видит твои встречи. Я показываю его только сейчас.
meetings-feed-there = Подписка для календаря уже есть. Показать адрес ещё раз я не могу, только сделать новый. Старый тогда больше не действует.
meetings-feed-new = Новый адрес
meetings-feed-close = Закончить подписку
meetings-feed-closed = Подписка закончена. По старому адресу больше ничего нет.
meetings-feed-nowhere = Подписок для календаря здесь, к сожалению, нет. Но к каждой встрече есть файл для календаря.
meetings-how-was-it = Как было? **{ $title }**
    Достаточно одного касания. Я только считаю; кто что говорит, я не запоминаю.
meetings-was-good = Хорошо
meetings-was-fair = Так себе
meetings-was-bad = Не очень
meetings-thanks = Спасибо!
meetings-room = **{ $title }**
    { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }
    { $channel ->
        [telegram] Придёшь? Больше никто не видит, на что ты нажимаешь. Где это, я скажу тебе в личном чате.
       *[other] Придёшь? Напиши мне в личном чате **/zusage { $id }**, **/vielleicht { $id }** или **/absage { $id }**. Больше никто этого не видит. Там я скажу и где это.
    }
meetings-room-alone = Личный чат со мной
meetings-room-none = Сейчас здесь не запланировано ни одной встречи.
meetings-room-not-you = Я не знаю тебя здесь как участника группы. В личном чате поможет **/gruppen**.
meetings-room-where = Где это, я скажу тебе в личном чате.
meetings-room-more = Придёшь с детьми или тебе что-то нужно? Скажи мне здесь. В группе этого никто не читает.
meetings-room-children = Дети и что мне нужно
meetings-room-news = Есть новости о встрече: **{ $title }**
meetings-called-treffen = Когда следующая встреча
