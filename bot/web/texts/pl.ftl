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
