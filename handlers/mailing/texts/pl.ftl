mailing-menu-abo = Co od was dostaję

mailing-overview = **To wysyłam ci, jeśli chcesz:**
mailing-line-off = { $what }: wyłączone
mailing-line-on = { $what }: włączone
mailing-line-topics = { $what }: włączone – { $topics }
mailing-open-mail = Newsletter mailem
mailing-open-chat = Wiadomości tu na czacie
mailing-open-erinnerungen = Przypomnienia
mailing-open-umfragen = Krótkie ankiety
mailing-open-fragen = Zachowywanie pytań
mailing-change = Zobacz i zmień
mailing-change-topics = Zmień tematy
mailing-end = Zakończ

mailing-which-topics-mail = **O czym chcesz dostawać maile?** Dotknij tematów albo je napisz, na przykład „pieniądze i mieszkanie”.
mailing-which-topics-chat = **O czym mam ci tu pisać?** Dotknij tematów albo je napisz, na przykład „pieniądze i mieszkanie”.
mailing-all-topics = wszystko
mailing-on = Dalej
mailing-topics-unknown = Nie znam takiego tematu. Napisz na przykład „pieniądze” albo „wszystko”. Słowo „anuluj” to przerwie.
mailing-which-area = **Dla jakiego miejsca?** Możesz je też napisać.
mailing-everywhere = wszędzie
mailing-area-unknown = Tego miejsca jeszcze nie znam. Znam: { $areas }. Albo napisz „wszędzie”.
mailing-which-address = **Jaki jest twój adres e-mail?** Dostaniesz maila z linkiem. Dopóki go nie dotkniesz, nic się nie zacznie.
mailing-address-wrong = To nie wygląda na adres e-mail. W środku musi być znak @, na przykład imie@example.org. Napisz jeszcze raz albo „anuluj”.
mailing-letter-sent =
    Prawie gotowe. Zajrzyj do skrzynki, także do spamu.
    Mail idzie na { $address }. Dotknij w nim linku, działa trzy dni. Tematy: { $topics }.
    Takiego maila wysyłam najwyżej raz dziennie.
mailing-no-mail = Niestety nie mogę stąd wysyłać maili. Wiadomości tu na czacie działają: napisz /abo.
mailing-confirmed = Twój adres e-mail jest potwierdzony. Teraz będziesz dostawać od nas maile.

mailing-agree = **Czy to ci odpowiada?**
mailing-yes = Tak, proszę
mailing-no = Nie
mailing-agreed = Dobrze, ustawione. Słowo „stop” od razu wszystko kończy.
mailing-wording-list = Chcę dostawać maile od { $network }. Tematy: { $topics }. Mój adres służy tylko do tego i nikomu nie jest pokazywany. Mogę skończyć w każdej chwili: linkiem na dole każdego maila albo słowem „stop” na czacie.
mailing-wording-announcements = Chcę dostawać wiadomości od { $network } tu na czacie. Tematy: { $topics }. Mogę skończyć w każdej chwili: słowem „stop”.
mailing-wording-reminders = { $network } może mi tu na czacie przypominać o terminach, na które jestem na liście. Mogę skończyć w każdej chwili: słowem „stop”.
mailing-wording-surveys = { $network } może mi tu na czacie czasem wysłać krótką ankietę. Moje odpowiedzi są bez nazwiska i nigdy nie muszę odpowiadać. Mogę skończyć w każdej chwili: słowem „stop”.
mailing-wording-question = Gdy przewodnik { $network } nie zna odpowiedzi, może zachować moje pytanie, żeby odpowiedział na nie człowiek. Mojego nazwiska przy nim nie ma. Mogę skończyć w każdej chwili: słowem „stop”.

mailing-ended = Gotowe. To już nie przyjdzie, nawet to, co było w drodze.
mailing-nothing-to-end = Nie ma tu nic do zakończenia.
mailing-leave-which = Co mam zakończyć?
mailing-leave-list = Maile
mailing-leave-announcements = Wiadomości na czacie
mailing-leave-all = Wszystko
mailing-leave-by-letter = Dla adresu e-mail jest tak: na dole każdego naszego maila jest link do wypisania się. Wystarczy jedno dotknięcie.

mailing-letter-subject = Proszę o potwierdzenie: newsletter
mailing-letter-chat =
    Dzień dobry,
    { DATETIME($day, dateStyle: "long") } ktoś na czacie { $network } podał ten adres e-mail do newslettera. W zgłoszeniu jest napisane:
mailing-letter-page =
    Dzień dobry,
    { DATETIME($day, dateStyle: "long") } ktoś na stronie { $network } podał ten adres e-mail do newslettera. W zgłoszeniu jest napisane:
mailing-letter-invitation =
    Dzień dobry,
    ten adres e-mail jest na liście { $network }. Zakładamy listę na nowo i dlatego { DATETIME($day, dateStyle: "long") } pytamy. Chodzi o to:
mailing-letter-not-you =
    Czy to się zgadza? Wtedy dotknij linku i potwierdź na stronie. Działa trzy dni.
    Jeśli nie: po prostu nic nie rób. Nic więcej nie przyjdzie, a po siedmiu dniach ten adres zostanie u nas usunięty.
mailing-letter-confirm = Potwierdź zapis
mailing-letter-welcome-subject = Newsletter: zapis potwierdzony
mailing-letter-welcome =
    Dzień dobry,
    zapis w { $network } jest potwierdzony. To jest ustalone:
mailing-letter-leave = Link do wypisania się jest na dole, w tym i w każdym następnym mailu.
