meetings-when-once = { DATETIME($day, dateStyle: "full") }
meetings-when-dates = { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }…
}
meetings-when-hours = { $begin }–{ $end }

meetings-menu-termine = Najbliższe spotkania
meetings-menu-erinnerungen = Kiedy mam ci przypominać
meetings-menu-kalender = Twoje spotkania w kalendarzu telefonu
meetings-menu-treffen_neu = Zaplanuj spotkanie
meetings-menu-treffen_leiten = Zarządzaj spotkaniami
meetings-when = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }
meetings-coming = **Oto, co przed nami.** Dotknij spotkania, żeby zobaczyć więcej.
    Możesz też szukać: **/termine**, a potem miejsce, temat albo dzień.
meetings-none = Teraz nie ma zaplanowanego spotkania. Zajrzyj później.
meetings-groups = Zobacz grupy
meetings-all = Wszystkie spotkania
meetings-look = Zobacz
meetings-unknown = Nie znajduję tego spotkania. Słowo **termine** pokaże wszystkie, na które możesz przyjść.
meetings-over = To spotkanie już było. Słowo **termine** pokaże następne.
meetings-is-off = To spotkanie się nie odbędzie.
meetings-which = O które spotkanie chodzi? Słowo **termine** pokaże wszystkie.
meetings-which-yes = Świetnie! Na które spotkanie przyjdziesz?
meetings-which-no = O które spotkanie chodzi?
meetings-yes = tak
meetings-no = nie
meetings-minutes = { $minutes } min
meetings-fact-format = Jak
meetings-fact-length = Czas trwania
meetings-fact-area = Okolica
meetings-fact-topic = Temat
meetings-fact-group = Grupa
meetings-fact-childcare = Opieka nad dziećmi
meetings-fact-step-free = Bez schodów
meetings-fact-cost = Koszt
meetings-fact-seats = Miejsca
meetings-fact-answer = Twoja odpowiedź
meetings-fact-where = Miejsce
meetings-fact-link = Link
meetings-fact-entrance = Wejście
meetings-fact-stop = Przystanek
meetings-fact-who = Dla kogo
meetings-fact-shown = Adres
meetings-fact-room = Przypomnienie w grupie
meetings-format-place = na miejscu
meetings-format-online = online
meetings-format-both = na miejscu i online
meetings-answer-yes = Przyjdziesz.
meetings-answer-maybe = może
meetings-answer-no = Nie przyjdziesz.
meetings-answer-waiting = Jesteś na liście oczekujących.
meetings-say-yes = Tak, przyjdę
meetings-say-maybe = Może
meetings-say-no = Nie
meetings-said-yes = Dobrze, że przyjdziesz: { DATETIME($day, dateStyle: "full") }, { $begin }.
meetings-said-maybe = Mam zanotowane „może”: { DATETIME($day, dateStyle: "full") }, { $begin }. Możesz to zawsze zmienić.
meetings-said-no = Dzięki za wiadomość: { DATETIME($day, dateStyle: "full") } cię nie będzie. Możesz to zawsze zmienić.
meetings-said-waiting = Teraz nie ma wolnego miejsca. Jesteś na liście oczekujących na { DATETIME($day, dateStyle: "full") }, { $begin }. Gdy tylko będzie miejsce dla ciebie, dam znać.
meetings-address-later = Gdzie to jest, mówię tylko tym, którzy przyjdą. Zapytaj mnie od { DATETIME($day, dateStyle: "full") }, { $hour }.
meetings-address-now = Gdzie to jest, mówię tylko tym, którzy się zgłosili.
meetings-will-remind = Przedtem przypomnę; kiedy, wybierzesz przez **/erinnerungen**.
meetings-cannot-remind = Tutaj nie mogę ci przypomnieć: gdy zamkniesz to okno, już cię nie znajdę. Zapisz termin od razu w kalendarzu albo przejdź do komunikatora przez **/verbinden**.
meetings-ask-children = Czy przyjdziesz z dziećmi? Dotknij odpowiedzi albo napisz na przykład „2, 3 i 5”.
meetings-children = { $count ->
        [one] { $count } dziecko
       *[other] { $count } dzieci
    }
meetings-no-children = Bez dzieci
meetings-skip = Nie chcę mówić
meetings-children-unclear = Nie rozumiem, ale twoja odpowiedź na spotkanie zostaje. O dzieciach możesz powiedzieć później: **/kinder { $id } 2**
meetings-ask-ages = { $count ->
        [one] Ile lat ma dziecko? Wystarczy liczba.
       *[other] Ile lat mają dzieci? Napisz na przykład „3 i 5”.
    }
    Jeśli nie chcesz mówić, napisz „skip”.
meetings-ask-needs = Czy czegoś potrzebujecie? Na przykład przewijaka, miejsca na wózek, tłumaczenia. Organizator czyta to bez twojego imienia.
meetings-needs-noted = Zanotowane: „{ $words }”. Organizator czyta to bez twojego imienia.
meetings-needs-drop = Nie notuj tego
meetings-needs-nothing = Nie, niczego
meetings-needs-too-long = To trochę za długie. Najwyżej { $most } znaków, proszę.
meetings-all-noted = Dziękuję, wszystko zanotowane.
meetings-moved-up = Zwolniło się miejsce, jesteś z nami: { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }.
    { "" }**{ $title }**
meetings-not-after-all = Jednak nie przyjdę
meetings-where = Gdzie to jest?
meetings-where-head = Tak tam trafisz. Proszę, zachowaj to dla siebie.
meetings-where-first = Gdzie to jest, mówię tylko tym, którzy się zgłosili.
meetings-where-waiting = Jesteś jeszcze na liście oczekujących. Gdy tylko będzie miejsce dla ciebie, dam znać, a wtedy powiem też, gdzie to jest.
meetings-where-later = Gdzie to jest, powiem od { DATETIME($day, dateStyle: "full") }, { $hour }. Zapytaj mnie wtedy jeszcze raz.
meetings-where-unknown = To jeszcze nie jest ustalone. Zapytaj później.
meetings-open-link = Otwórz
meetings-file = Do kalendarza
meetings-file-here = Oto spotkanie do twojego kalendarza. Otwórz plik w telefonie.
meetings-reminder = Przypomnienie: { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }.
    { "" }**{ $title }**
meetings-no-reminders = Nie przypominaj więcej
meetings-reminders = **Przypominam o spotkaniach, na które przyjdziesz.** Kiedy mam to robić? W nocy milczę.
meetings-reminders-none = Teraz o niczym nie przypominam. Kiedy mam to robić?
meetings-remind-week-on = ✓ Tydzień wcześniej
meetings-remind-week-off = Tydzień wcześniej
meetings-remind-evening-on = ✓ Wieczorem dzień wcześniej, 18:00
meetings-remind-evening-off = Wieczorem dzień wcześniej, 18:00
meetings-remind-hours-on = ✓ Dwie godziny wcześniej
meetings-remind-hours-off = Dwie godziny wcześniej
meetings-reminders-off = Dobrze, już nie przypominam. Jeśli coś się nie odbędzie, i tak dam znać.
meetings-reminders-on = Jednak przypominaj
meetings-news = Jest coś nowego o twoim spotkaniu: **{ $title }**
meetings-news-off = To się niestety nie odbędzie: **{ $title }**
meetings-news-line-off = { DATETIME($day, dateStyle: "full") }, { $begin }: odwołane
meetings-news-line-on = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: jednak się odbędzie
meetings-news-line-moved = teraz { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }, zamiast { DATETIME($before, dateStyle: "full") }, { $hour }
meetings-news-line-way = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: Zmieniło się miejsce albo wejście.
meetings-news-line-facts = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: Zmieniły się szczegóły.
meetings-news-reason = Powód: { $reason }
meetings-feed = Wszystkie do kalendarza
meetings-feed-address = Pod tym adresem twój kalendarz pobiera wszystkie spotkania, na które przyjdziesz, także gdy coś się zmieni:
    { $address }
    Dodaj go w kalendarzu jako subskrypcję. Nie pokazuj nikomu: kto go zna, widzi twoje spotkania. Pokazuję go tylko teraz.
meetings-feed-there = Subskrypcja kalendarza już jest. Adresu nie mogę pokazać jeszcze raz, mogę tylko zrobić nowy. Stary wtedy przestaje działać.
meetings-feed-new = Nowy adres
meetings-feed-close = Zakończ subskrypcję
meetings-feed-closed = Subskrypcja jest zakończona. Pod starym adresem niczego już nie ma.
meetings-feed-nowhere = Subskrypcji kalendarza tu niestety nie ma. Ale do każdego spotkania dostaniesz plik do kalendarza.
meetings-how-was-it = Jak było? **{ $title }**
    Wystarczy jedno dotknięcie. Tylko liczę; kto co mówi, tego nie zapamiętuję.
meetings-was-good = Dobrze
meetings-was-fair = Tak sobie
meetings-was-bad = Niedobrze
meetings-thanks = Dziękuję!
meetings-room = **{ $title }**
    { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }
    { $channel ->
        [telegram] Przyjdziesz? Nikt inny nie widzi, co naciskasz. Gdzie to jest, powiem ci w prywatnym czacie.
       *[other] Przyjdziesz? Napisz do mnie w prywatnym czacie **/zusage { $id }**, **/vielleicht { $id }** albo **/absage { $id }**. Nikt inny tego nie widzi. Tam powiem też, gdzie to jest.
    }
meetings-room-alone = Prywatny czat ze mną
meetings-room-none = Na razie nie ma tu zaplanowanego spotkania.
meetings-room-not-you = Nie znam cię tutaj jako osoby z tej grupy. W prywatnym czacie pomoże **/gruppen**.
meetings-room-where = Gdzie to jest, powiem ci w prywatnym czacie.
meetings-room-more = Przyjdziesz z dziećmi albo czegoś potrzebujesz? Powiedz mi tutaj. W grupie nikt tego nie czyta.
meetings-room-children = Dzieci i czego potrzebuję
meetings-room-news = Jest coś nowego o spotkaniu: **{ $title }**
meetings-called-treffen = Kiedy jest następne spotkanie
