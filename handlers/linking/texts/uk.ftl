# Translation not yet checked by a native speaker.

linking-menu-verbinden = Впізнавати мене на другому пристрої

linking-channel = { $channel ->
    [telegram] Telegram
    [matrix] Matrix
    [console] термінал
    [web] сторінка чату
   *[other] { $channel }
}

linking-code = Користуєшся мною ще десь, наприклад у Matrix чи в браузері? Тоді надішли мені там цей код:
    → **{ $code }**
    Він діє 15 хвилин. Нікому його не давай: хто має код, може побачити твоє.
linking-code-more = Додати ще один чат? Тоді надішли мені там цей код:
    → **{ $code }**
    Він діє 15 хвилин. Нікому його не давай: хто має код, може побачити твоє.
    Цей чат уже пов’язано з: { $channels }. **/verbinden loesen** знову його від’єднає.
linking-wrong = Із цим кодом не виходить. Можливо, у ньому помилка, минуло 15 хвилин або його вже використано.
    Візьми новий в іншому чаті: **/verbinden**. Після п’яти спроб я роблю перерву на годину.
linking-same = Код правильний, але він звідси. Надішли його мені в іншому чаті.
linking-sure = Цей код узято тобою? Тоді цей чат і { linking-channel } будуть разом: групи, підписки й права діятимуть в обох, і обидва бачитимуть усе.
    Якщо код тобі хтось надіслав, скажи «ні».
linking-sure-yes = Так, узято мною
linking-sure-no = Ні
linking-asked = Добре. Тепер я ще запитаю там, звідки код: { linking-channel }. Скажи там «так», і все готово.
linking-question = Додати **{ linking-channel }**? Там щойно хтось увів твій код.
    Якщо це ти, напиши **/verbinden ja**. Якщо ні, напиши **/verbinden nein**.
linking-yes = Так, це я
linking-no = Ні, це не я
linking-done = Готово. Цей чат і { linking-channel } тепер разом. **/verbinden loesen** знову їх роз’єднає.
linking-declined = Чати лишаються окремо. Усе як було.
linking-left = Добре, чати лишаються окремо. Код більше не діє.
linking-nothing = Зараз тут нічого не чекає. **/verbinden** дасть новий код.
linking-alone = Цей чат не пов’язано з іншим.
linking-unknown-channel = З цим чат не пов’язано. Його пов’язано з: { $channels }
linking-part = Від’єднати цей чат
linking-part-other = Від’єднати: { linking-channel }
linking-parted = Готово. Цей чат тепер окремо: тут я більше не знаю тебе з минулого. Твої групи й підписки лишаються в іншому чаті.
linking-parted-other = Готово. { linking-channel } більше не твій чат. Хто там пише, нічого твого не бачить. Того, що там уже було, я забрати не можу.
