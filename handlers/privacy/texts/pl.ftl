# Translation not yet checked by a native speaker.

privacy-menu-weg = Wyczyść ten czat
privacy-menu-meinedaten = Co o tobie wiem
privacy-menu-einwilligungen = Na co jest twoja zgoda
privacy-menu-loeschen = Usuń wszystko o tobie
privacy-menu-datenschutz = Co przechowuję

privacy-my-data = To wiem o tobie:
privacy-file = Tu jest wszystko razem w pliku, także dla innych programów. Tego, co było napisane, w nim nie ma: już tego nie wiem.
privacy-file-goes = Za dziesięć minut usunę go z tego czatu. To, co pobrane, zostaje u ciebie, a komunikator może zachować kopię.
privacy-file-link = Link działa dziesięć minut. To, co pobrane, zostaje na tym urządzeniu.
privacy-file-stays = Plik zostaje w tym czacie. Usuń go tam, gdy nie będzie już potrzebny.
privacy-table-people = Nazywam cię { $pseudonym } i znam cię od { DATETIME($since, dateStyle: "long") }. Wybrany język: { $language }, wybrana forma: { $anrede }.
privacy-table-addresses = Tu mogę do ciebie pisać: { $channels }. Adres jest zaszyfrowany.
privacy-table-conversations = Gdzie jesteśmy w rozmowie. Dzień po ostatniej wiadomości jest to zapomniane.
privacy-table-inbox = Numery twoich wiadomości, bez tekstu: { $count }. Po dwóch tygodniach ich nie ma.
privacy-table-outbox = Że ci odpowiedziałem, bez tekstu: { $count }. Po 30 dniach tego nie ma.
privacy-table-traces = Numery wiadomości, żeby usunąć je z czatu poleceniem **/weg**: { $count }. Po dwóch dniach ich nie ma.
privacy-table-clearings = Co właśnie usuwam z twoich czatów: { $count }.
privacy-table-bounces = Listy do ciebie, które nie doszły: { $count }. Po 90 dniach o tym zapomnę.
privacy-table-consents = Na co jest twoja zgoda: { $count }. Na co dokładnie, pokaże **/einwilligungen**.
privacy-table-roles = Twoje zadania tutaj: { $count }.
privacy-table-fading = Dawno nic od ciebie nie było i wkrótce usunę wszystko o tobie. Napisz do mnie, a wszystko zostanie.
privacy-table-group = Twoje grupy, także to, co jest tam jeszcze w drodze: { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
       *[many] { $count } wpisów
    }. **/gruppen** pokazuje, gdzie jesteś.
privacy-table-human = Twoja prośba do zespołu albo twoje zadania w nim: { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
       *[many] { $count } wpisów
    }. Tego, co do siebie piszecie, nie zachowuję.
privacy-table-mailing = Twoje życzenia co do newslettera i wiadomości: { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
       *[many] { $count } wpisów
    }. Widzisz je i zmieniasz przez **/abo**.
privacy-table-announcement = Ogłoszenia, które napisałeś(-aś) lub zatwierdziłeś(-aś): { $count }. Ich treść należy do sieci.
privacy-table-link = Kod, który ma połączyć dwa twoje czaty. Po 15 minutach znika.
privacy-table-exclusions = Osoby, których nigdy nie chcesz tu spotkać: { $count }. Kto to jest, nie odczytam nawet ja.
privacy-table-meeting = Spotkania, na które przyjdziesz lub które prowadzisz, twoje przypomnienia i kalendarz: { $count }.

privacy-consents = Na to jest twoja zgoda. Każdą zgodę można cofnąć, bez powodu i od razu.
privacy-consent-since = Od
privacy-consent-on = { DATETIME($since, dateStyle: "long") }
privacy-no-consents = Na nic jeszcze nie ma twojej zgody. Dlatego sam niczego nie wysyłam.
privacy-take-back = Cofnij: { $purpose }
privacy-taken-back = Dobrze, zgoda cofnięta: { $purpose }. To działa od razu.
privacy-nothing-to-take-back = Nie ma czego cofać. Może już to zrobiono.
privacy-purpose-list = Lista mailingowa
privacy-purpose-announcements = Nowości w czacie
privacy-purpose-group = Grupa
privacy-purpose-reminders = Przypomnienia
privacy-purpose-surveys = Ankiety
privacy-purpose-question = Zachowanie twojego pytania

privacy-erase = Usuń wszystko
privacy-show-data = Co o mnie wiesz?
privacy-show-consents = Na co jest moja zgoda?
privacy-sure = Czy usunąć wszystko, co o tobie wiem? Nie da się tego cofnąć.
    Dotyczy to wszystkich dróg, którymi do siebie piszemy. Nie będzie cię już w żadnej grupie ani na żadnej liście.
    Tego, co jest w twojej aplikacji, nie mogę usunąć. To możliwe tylko tam.
privacy-yes = Tak, usuń wszystko
privacy-no = Nie, jednak nie
privacy-erased = Gotowe. Nic już o tobie nie wiem.
    Tego nie mogę usunąć:
    • Nasza rozmowa jest jeszcze w twojej aplikacji. Usuń ją tam, jeśli nikt nie ma jej widzieć.
    • To, co inni już od ciebie dostali, zostaje u nich.
    • To, na co była twoja zgoda, zostaje trzy lata jako dowód. Bez imienia i bez adresu.
    • W starych kopiach zapasowych twoje dane są jeszcze najwyżej 30 dni. Gdy ktoś przywróci kopię, od razu usunę je znowu.

privacy-bye = W porządku. Do zobaczenia.
privacy-bye-more = Więcej
privacy-remains-telegram = Usunąłem to, co mi wolno: co do siebie pisaliśmy przez ostatnie dwa dni.
    Tego nie mogę: usunąć starszych wiadomości, zdjąć powiadomień z ekranu blokady, znaleźć programów szpiegujących w telefonie.
    Resztę usuniesz tak: dotknij u góry mojej nazwy, potem „Usuń czat”. W ustawieniach, w „Urządzeniach”, widać, kto jeszcze może czytać.
    Sam już tu do ciebie nie napiszę.
privacy-remains-matrix = Usunąłem to, co mi wolno: co pisałem do ciebie przez ostatnie dwa dni.
    Tego nie mogę: usunąć twoich i starszych wiadomości, zdjąć powiadomień z ekranu blokady, znaleźć programów szpiegujących w telefonie.
    Resztę usuniesz tak: wyjdź z tego pokoju, potem wybierz „Zapomnij”. W ustawieniach, w „Sesjach”, widać, kto jeszcze może czytać.
    Sam już tu do ciebie nie napiszę.
privacy-remains-web = Ta strona jest pusta, w innych otwartych oknach też.
    Tego nie mogę: usunąć historii przeglądarki, znaleźć programów szpiegujących w urządzeniu.
    W historii jest adres tej strony. Usuń go tam. Następnym razem pomoże okno prywatne.
    Sam już tu do ciebie nie napiszę.
privacy-remains-other = Usunąłem to, co mogę tu usunąć.
    Tego nie mogę: usunąć starszych wiadomości i kopii na innych urządzeniach, znaleźć programów szpiegujących w urządzeniu.
    Sam już tu do ciebie nie napiszę.
privacy-away-again = Usuń też to
privacy-away-all = Usuń też wszystko, co wiesz
privacy-go-on = Jednak znowu wiadomości

privacy-silent = Dawno do siebie nie pisaliśmy. Czy mam cię dalej pamiętać?
    Jeśli nic nie zrobisz, za 30 dni usunę wszystko, co o tobie wiem. Napisz **/bleiben**, a wszystko zostanie tak, jak jest.
privacy-stay = Tak, zostaję
privacy-stays = Dobrze. Wszystko zostaje tak, jak jest.

privacy-notice = **Co przechowuję i jak długo**
    • **Twoje wiadomości:** aż odpowiem, zwykle kilka sekund. Wołania o pomoc nie zapisuję wcale. Twoje ostatnie pytanie pamiętam przez kwadrans, gdybyś chciał(a) wysłać je człowiekowi.
    • **Gdzie do ciebie pisać, twój język, zmyślone imię:** aż wszystko zostanie usunięte na twoje życzenie. Gdy przez dwa lata nic nie napiszesz, pytam i potem usuwam. Gdy mnie zablokujesz, usuwam po 30 dniach.
    • **Gdzie jesteśmy w rozmowie:** jeden dzień.
    • **Numery wiadomości, bez tekstu:** dwa dni, żeby je usunąć; dwa tygodnie, żeby nic nie przyszło dwa razy; 30 dni, że odpowiedź dotarła.
    • **Na co jest twoja zgoda:** aż ją cofniesz. Potem trzy lata dowód bez imienia.
    • **Liczby:** czy oferta pasowała – nie wiedząc komu.
    To, gdzie do ciebie pisać, jest zaszyfrowane. Kto tu pracuje, widzi tylko zmyślone imię.
    Twoja aplikacja i jej firma mają własne kopie. Na to nie mam wpływu.
    Gdy ktoś patrzy na twój telefon: napisz **weg** albo **ukryj**. Posprzątam ten czat, na ile mogę.
privacy-notice-page = Przeczytaj o ochronie danych (Datenschutz)
privacy-imprint = Stoi za mną { $network }.
privacy-imprint-page = Otwórz dane wydawcy (Impressum)
privacy-imprint-missing = Stoi za mną { $network }. Danych wydawcy (Impressum) jeszcze nie wpisano.
