web-title = Czat
web-skip = Przejdź do pisania
web-help-now = Pomoc teraz
web-leave = Opuść stronę
web-conversation = Rozmowa
web-you = Ty
web-bot = Wegweiser
web-write = Twoja wiadomość
web-placeholder = Napisz do mnie …
web-send = Wyślij
web-attach = Dołącz plik
web-typing = Wegweiser pisze …
web-offline = Brak połączenia – próbuję dalej.
web-waiting = Wyślę, gdy tylko się uda
web-welcome =
    Dzień dobry! Pomagam znaleźć wsparcie dla osób, które same wychowują dzieci.
    Napisz po prostu, czego potrzebujesz. Własnymi słowami.
web-program = Jestem programem, nie człowiekiem. Nasza rozmowa jest tylko w tym oknie. „Opuść stronę” od razu ją tu usuwa.
web-examples = Na przykład:
web-example-1 = Nie dostaję alimentów
web-example-2 = Kto zajmie się moim dzieckiem wieczorem?
web-example-3 = Chcę poznać inne osoby, które same wychowują dzieci
web-go = Zaczynamy
web-emergency =
    W niebezpieczeństwie: 112. Policja: 110.
    Ktoś do rozmowy, w dzień i w nocy: 116 123.
    W razie przemocy, w dzień i w nocy: 116 016.
    Wszystkie rozmowy są bezpłatne.
web-too-fast =
    To było dużo wiadomości naraz. Ostatnią zaraz wyślę.
    Potrzebujesz pomocy teraz? Numer alarmowy 112, policja 110, ktoś do rozmowy 116 123.
web-too-long = Nie mogę przeczytać tej wiadomości. Napisz ją proszę jeszcze raz, trochę krócej.
web-refused = Nie udało się. Odśwież proszę stronę.
web-busy =
    Nie mogę teraz przyjąć Twojej wiadomości. Zaraz spróbuję ponownie.
    Potrzebujesz pomocy teraz? Numer alarmowy 112, policja 110, ktoś do rozmowy 116 123.
web-file-gone = Tego pliku już tu nie ma. Zapytaj mnie po prostu jeszcze raz.
web-slow = Moja odpowiedź potrzebuje jeszcze chwili. Odśwież stronę za moment.
web-no-script =
    Twoja przeglądarka nie uruchamia tu JavaScriptu. Mimo to możesz pisać.
    Odpowiedź będzie na następnej stronie. Zadzwonić możesz zawsze:
web-list-title = Newsletter
web-list-intro = Nowości dla rodzin z jednym rodzicem: spotkania, oferty, porady. Tylko to, co cię interesuje.
web-list-address = Twój adres e-mail
web-list-wrong = To nie wygląda na adres e-mail. W środku musi być znak @, na przykład imie@example.org.
web-list-topics = Tematy
web-list-topics-hint = Jeśli nic nie zaznaczysz, dostaniesz wszystkie.
web-list-area = Miejsce
web-list-trap = Zostaw to pole puste
web-list-after = Za chwilę dostaniesz maila z linkiem. Zacznie się dopiero, gdy tam potwierdzisz. Skończyć możesz w każdej chwili, jednym dotknięciem.
web-list-send = Zapisz się
web-list-sent-title = Prawie gotowe
web-list-sent = Wysłaliśmy ci maila. Zajrzyj do skrzynki, także do spamu, i dotknij linku. Działa trzy dni. Taki mail przychodzi najwyżej raz dziennie.
web-list-too-often-title = Teraz za dużo
web-list-too-often = Stąd przyszło przed chwilą bardzo dużo zgłoszeń. Spróbuj ponownie za kilka minut.
web-list-confirm-title = Czy to się zgadza?
web-list-confirm-not = To nie ty? Wtedy po prostu zamknij stronę.
web-list-confirmed-title = Gotowe
web-list-confirmed = Zapis jest potwierdzony. Na dole każdego maila jest link, którym możesz skończyć.
web-list-gone-title = Ten link już nie działa
web-list-gone = Był już użyty albo ma więcej niż trzy dni. Jeśli zapis jest już potwierdzony, wszystko w porządku.
web-list-leave-title = Koniec z mailami?
web-list-leave = Jedno dotknięcie i nic więcej nie przyjdzie.
web-list-left-title = Gotowe
web-list-left = Na ten adres nic już nie przyjdzie, nawet to, co było w drodze.
web-list-again = Zapisz się od nowa
web-list-chat = Do czatu
