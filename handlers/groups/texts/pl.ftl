# Translation not yet checked by a native speaker.

groups-menu-gruppen = Znajdź grupę
groups-menu-gruppe_verlassen = Opuść grupę
groups-menu-nie_begegnen = Kogo nigdy nie chcesz tu spotkać
groups-menu-gruppe_leiten = Prowadź swoje grupy
groups-all = Zobacz grupy
groups-human = Porozmawiaj z człowiekiem
groups-own = Jesteś w tych grupach. Aby napisać, dotknij swojej grupy.
groups-found = Te grupy teraz przyjmują:
    Szukaj własnymi słowami: **/gruppen**, a potem na przykład miejsce, temat albo dzień.
groups-none = Teraz żadna grupa nie przyjmuje. Zajrzyj znowu później.
    Możesz też zaproponować własną: **/gruppe_neu**
groups-more = Kolejne grupy
groups-join = Dołącz: { $group }
groups-talk = Napisz: { $group }
groups-leave = Opuść: { $group }
groups-fact-area = Okolica
groups-fact-ages = Dzieci
groups-fact-evening = Kiedy
groups-fact-seats = Miejsca
groups-any-ages = każdy wiek
groups-any-evening = do uzgodnienia
groups-seats-free = Są wolne miejsca.
groups-seats-full = Teraz pełna, jest lista oczekujących.
groups-not-open = Nie znajduję tej grupy albo teraz nikogo nie przyjmuje. Słowo **grupy** pokaże wszystkie.
groups-not-yours = Nie jesteś w tej grupie. Słowo **grupy** pokaże, jakie są.
groups-not-led = To może zrobić tylko osoba, która prowadzi grupę.
groups-already-in = W { $group } już jesteś. Napisz **/gruppe { $slug }**, aby zacząć.
groups-already-asked = Prośba do { $group } już czeka. Gdy ktoś odpowie, dam ci znać.
groups-join-words = Chętnie. Napisz w dwóch zdaniach, dlaczego chcesz być w { $group }.
    Proszę bez nazwisk, adresu i telefonu. Czyta to tylko prowadzący grupę, i tylko do decyzji.
groups-join-too-long = To trochę za długie. Wystarczą dwa, trzy zdania, najwyżej { $most } znaków.
groups-join-no-contact = Jest tam numer, adres albo link. Dla swojego bezpieczeństwa usuń to i napisz jeszcze raz.
groups-join-preview = Tak przeczyta to prowadzący grupę:
    { $who } pisze: { $words }
groups-consent = Żeby grupa działała, zapisuję, że jesteś w { $group } albo o to prosisz. To, że tam jesteś, może coś mówić o twoim życiu. Inni widzą tylko twoje wymyślone imię, nigdy kontakt do ciebie. To, co piszesz w grupie, przekazuję dalej i potem nie przechowuję. Możesz odejść w każdej chwili przez **/gruppe_verlassen**, wtedy to usunę.
groups-join-yes = Tak, zgadzam się, wyślij
groups-join-no = Nie, jednak nie
groups-join-not-sent = Dobrze, nic nie zostało wysłane.
groups-join-again = Twojej prośby już tu nie ma. Zacznij proszę od nowa.
groups-join-sent = Wysłane. Prowadzący { $group } odpowie przeze mnie. To może potrwać kilka dni.
groups-on-the-list = Prowadzący chętnie cię przyjmie, ale teraz nie ma wolnego miejsca.
    Jesteś na liście oczekujących { $group }. Gdy zwolni się miejsce, od razu dam znać.
groups-declined = Jest odpowiedź na twoją prośbę do { $group }. Tym razem niestety się nie uda.
groups-declined-1 = Teraz nie ma wolnego miejsca.
groups-declined-2 = Ta grupa chyba nie pasuje do tego, czego szukasz.
groups-declined-3 = Grupa na razie nie przyjmuje nowych osób.
groups-declined-own = Prowadzący pisze do ciebie: { $words }
groups-declined-nobody = Niestety nikt nie odpowiedział. To nie z twojego powodu. Zapytaj w innej grupie albo napisz **człowiek**.
groups-welcome = Dobra wiadomość, jesteś teraz w { $group }.
    Napisz **/gruppe { $slug }**, wtedy wszystko idzie do grupy, aż napiszesz **gotowe**. Jedna wiadomość: **/an { $slug }** i twój tekst.
    Inni widzą tylko twoje wymyślone imię. Ty też widzisz tylko takie imiona.
    Coś jest nie w porządku? **/melden { $slug }** powie o tym prowadzącym.
groups-leave-which = Którą grupę chcesz opuścić?
groups-leave-none = Teraz nie jesteś w żadnej grupie.
groups-left = Nie jesteś już w { $group }. Stamtąd nic więcej nie przyjdzie. Wszystkiego dobrego.
groups-removed = Prowadzący zakończył twój udział w { $group }. Stamtąd nic więcej nie przyjdzie.
    Jeśli chcesz o tym porozmawiać, ktoś z sieci jest dla ciebie.
groups-let-go = Długo nie było od ciebie wiadomości, dlatego nie jesteś już w { $group }. Możesz poprosić znowu w każdej chwili.
groups-still-there = W { $group } długo nie było od ciebie wiadomości. Chcesz zostać? Napisz **/gruppe_bleiben { $slug }**.
    Bez odpowiedzi za 30 dni zakończę twój udział.
groups-stay = Tak, zostaję
groups-stays = Dobrze. Zostajesz w { $group }.
groups-said = **{ $who }** w { $group }:
    { $words }
groups-evening = To działo się dziś w { $group }:
groups-talk-here = Jesteś teraz w { $group }. To, co piszesz, idzie do wszystkich tam.
    Słowo **gotowe** przywraca rozmowę ze mną. Każde inne polecenie też to kończy.
groups-talk-which = Do której grupy chcesz napisać?
groups-talk-sure = Czy wysłać to do wszystkich w { $group }?
    { $words }
groups-talk-yes = Tak, do { $group }
groups-talk-no = Nie, nie wysyłaj
groups-talk-not-sent = Nie wysłano. Znowu jesteśmy tylko we dwoje: zapytaj mnie, czego potrzebujesz.
groups-talk-over = Teraz nie piszesz w żadnej grupie. Słowo **grupy** pokaże twoje.
groups-talk-done = Dobrze, znowu jesteśmy tylko we dwoje. To, co piszesz, nie idzie już do żadnej grupy.
groups-sent = Jest w { $group }.
groups-say-what = Co napisać? Na przykład: **/an { $slug } Cześć wszystkim**
groups-paused = { $group } ma teraz przerwę. Gdy ruszy dalej, dam znać.
groups-silenced = Prowadzący wyłączył ci pisanie w { $group }. Nadal możesz czytać.
groups-too-long = To za długie. Najwyżej { $most } znaków, podziel to proszę.
groups-too-fast = Dużo wiadomości naraz. Poczekaj minutę i pisz dalej.
groups-held = Jest tam link, numer albo adres. Na początku prowadzący { $group } krótko na to patrzy. Do tego czasu to czeka, najwyżej trzy dni.
groups-no-pictures = Obrazów, wiadomości głosowych i naklejek nie przekazuję w grupach, żeby chronić wszystkich. Napisz to proszę słowami.
groups-now-paused = { $group } robi przerwę. Zostajesz w niej, tylko teraz nic nie przychodzi.
groups-now-on = { $group } działa dalej. Możesz znowu pisać.
groups-now-closed = { $group } dobiegła końca. Dziękuję za udział. Inne grupy pokaże słowo **grupy**.
groups-pace = Jak często pisać
groups-pace-which = Jak często chcesz słyszeć od { $group }? Możesz też napisać **/gruppe_tempo { $slug } abends**.
groups-pace-now = Od razu
groups-pace-evening = Wszystko razem o 19
groups-pace-muted = Wcale
groups-pace-is-now = Dobrze, wszystko z { $group } przychodzi od razu.
groups-pace-is-evening = Dobrze, wszystko z { $group } przychodzi razem o 19.
groups-pace-is-muted = Dobrze, { $group } jest dla ciebie wyciszona. Zostajesz w niej i nadal możesz pisać.
groups-stopped = Twoje grupy są teraz wyciszone, ale zostajesz w nich. Aby odejść całkiem, napisz **/gruppe_verlassen**.
groups-who = O kogo chodzi? Dopisz wymyślone imię, na przykład **/stumm Birke-4821**.
groups-about-open = Zgłoś albo wycisz
groups-about = Co zrobić z { $who } w { $group }? Nikt się nie dowie, kto zgłasza lub wycisza.
groups-about-report = Zgłoś
groups-about-mute = Wycisz dla mnie
groups-muted = Od { $who } nic już do ciebie nie przyjdzie. Nikt się o tym nie dowie.
groups-unmute = Jednak słyszeć znowu
groups-unmuted = Dobrze, { $who } znowu do ciebie dociera.
groups-report-what = Co jest nie w porządku w { $group }? Skopiuj tu tę wiadomość z imieniem na początku. Ja już jej nie mam.
    Przeczyta to prowadzący i zespół, bez twojego imienia.
groups-report-sent = Dziękuję za wiadomość. Prowadzący i zespół ją mają, bez twojego imienia.
    Jeśli nie chcesz już kogoś czytać: **/stumm** i imię.
groups-report-nobody = Teraz nie mogę dotrzeć do nikogo z prowadzących. Porozmawiaj proszę od razu z człowiekiem z sieci.
groups-never-who = Czy jest ktoś, kogo nigdy nie chcesz tu spotkać? Napisz imię, pod którym znasz tu tę osobę, jej nazwę w Telegramie lub Matriksie, e-mail albo numer komórki.
    Od razu zamieniam to w liczbę kontrolną. Nikt jej nie odczyta, ja też nie. Ta osoba niczego się nie dowie.
groups-never-list = To są twoje wpisy. Kogo dotyczą, nie odczytam już nawet ja. Dotknij, co usunąć, albo napisz, o kogo jeszcze chodzi.
groups-never-remove = Usuń wpis z { DATETIME($since, dateStyle: "long") }
groups-never-kept = Zapisane. O ile rozpoznam tę osobę, nie traficie na nowo do tej samej grupy, a wasze wiadomości do siebie nie docierają.
    To nie jest całkiem pewne: kto założy nowe konto, tego nie rozpoznam.
groups-never-show = Moje wpisy
groups-never-removed = Dobrze, wpisu już nie ma.
groups-never-unclear = To za krótkie, żeby kogoś rozpoznać. Napisz proszę w całości.
groups-would-you-lead = Chcesz prowadzić { $group }? To pytanie, bo inni ci ufają.
    Jeśli tak, napisz **/gruppe_uebernehmen { $slug }**. Jeśli nie, nic nie musisz robić.

groups-room-consent = Żeby cię wpuścić, zapisuję, że jesteś w { $group } albo o to prosisz. To może coś mówić o twoim życiu.
    To prawdziwa grupa: wszyscy tam widzą twoje imię i zdjęcie, a zależnie od ustawień także numer. Tego, co tam piszecie, nie przechowuję. Możesz w każdej chwili wyjść przez **/gruppe_verlassen**, wtedy to usuwam.
groups-room-talk = { $group } to prawdziwa grupa. Pisz proszę bezpośrednio tam.
groups-room-invited = W { $group } jest miejsce dla ciebie. Naciśnij przycisk i poproś tam o wejście, wpuszczę cię od razu.
    Zaproszenie jest ważne 24 godziny i tylko dla ciebie. Za późno? Napisz **/gruppe_einladung { $slug }**.
groups-room-invited-there = W { $group } jest miejsce dla ciebie. Zaproszenie jest na twojej liście czatów, przyjmij je tam.
    Nie ma go? Napisz **/gruppe_einladung { $slug }**.
groups-room-open = Do grupy
groups-room-again = Dobrze, zaproszenie do { $group } zaraz przyjdzie jeszcze raz.
groups-room-elsewhere = W { $group } jest miejsce dla ciebie. Grupa jest na { $channel ->
        [telegram] Telegramie
       *[other] Matriksie
    }, a tam jeszcze cię nie znam. Napisz do mnie tam, połącz oba czaty i potem napisz tu jeszcze raz **/gruppe_einladung { $slug }**.
groups-room-asked = Chcesz dołączyć do { $group }. Żeby prowadzący to zobaczyli, potrzebuję od ciebie dwóch zdań i twojego „tak”.
    Naciśnij przycisk albo napisz **/gruppe_beitreten { $slug }**.
groups-room-still-visible = W { $group } inni wciąż cię widzą: nie mam prawa cię stamtąd usunąć. Wyjdź, proszę, z grupy samodzielnie.
groups-room-inside = Świetnie, teraz naprawdę należysz do { $group }. Pisz po prostu tam.
groups-room-no-seat = W { $group } nie ma teraz wolnego miejsca, dlatego już cię tam nie ma. Napisz **grupy**, żeby zobaczyć inne.
groups-room-go-on = Dalej
groups-room-not-for-you = Dzień dobry! Niestety nie pasuję do tej grupy, więc od razu wychodzę. Piszcie do mnie osobno.
groups-room-unused = Dzień dobry! Nikt mnie tu teraz nie potrzebuje, więc wychodzę. Wszystkiego dobrego.
