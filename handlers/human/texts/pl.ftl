# Translation not yet checked by a native speaker.

human-menu-mensch = Porozmawiaj z człowiekiem
human-menu-dienst = Kiedy masz dyżur
human-menu-talks = Twoje otwarte rozmowy
human-here = Oczywiście. Tu skontaktujesz się z kimś z sieci:
human-who = Zadzwoń albo napisz. Nie musisz nic przygotowywać.
human-phone = Telefon
human-mail = E-mail
human-hours = Godziny
human-urgent = To pilne – pomoc teraz
human-nobody =
    Nie wpisano tu jeszcze nikogo, kogo mogę ci wskazać. Przykro mi.
    Pod numerem urzędów **115** (Behördennummer) często wiedzą, który urząd jest właściwy. Do rozmowy jest TelefonSeelsorge: **116 123**, w dzień i w nocy, bezpłatnie.

human-when = { $day ->
    [today] dziś, { $time }
    [tomorrow] jutra, { $time }
    [mon] poniedziałku, { $time }
    [tue] wtorku, { $time }
    [wed] środy, { $time }
    [thu] czwartku, { $time }
    [fri] piątku, { $time }
    [sat] soboty, { $time }
   *[sun] niedzieli, { $time }
}
human-offer-now =
    Chętnie. Twoją wiadomość przeczyta ktoś z zespołu, kto ma teraz dyżur. Tam nazywasz się **{ $name }**, nikt nie widzi o tobie nic więcej.
    Napisz w jednym, dwóch zdaniach, o co chodzi. Albo dotknij „Tylko daj znać”, wtedy zespół sam cię zapyta.
human-offer-later =
    Teraz nikogo nie ma. Ktoś z zespołu znów czyta od { human-when }. Tam nazywasz się **{ $name }**, nikt nie widzi o tobie nic więcej.
    Jeśli chcesz, napisz już teraz w jednym, dwóch zdaniach, o co chodzi. Przechowam to zaszyfrowane i wtedy przekażę.
    Jeśli to nie może czekać: **116 123**, w dzień i w nocy, bezpłatnie.
human-offer-some-day =
    Teraz nikogo nie ma i nie wiem, kiedy ktoś będzie. W zespole nazywasz się **{ $name }**, nikt nie widzi o tobie nic więcej.
    Jeśli chcesz, napisz w jednym, dwóch zdaniach, o co chodzi. Przechowam to zaszyfrowane i przekażę, gdy tylko ktoś będzie.
    Jeśli to nie może czekać: **116 123**, w dzień i w nocy, bezpłatnie.
human-your-question =
    Twoje pytanie sprzed chwili: „{ $question }”
    Pamiętam je tylko przez kilka minut. Przekażę je tylko, jeśli tego chcesz.
human-with-question = Wyślij też moje pytanie
human-just-ask = Tylko daj znać
human-call-instead = Wolę zadzwonić
human-more-to-say = Dobrze, twoje pytanie też pójdzie. Chcesz coś dodać? Po prostu napisz, albo wyślij tylko pytanie.
human-only-the-question = Wyślij tylko pytanie
human-sent-now =
    Przekazane. Kto ma czas, odpowie ci tutaj.
    Jeśli przez dwie godziny nikt się nie odezwie, zapytam jeszcze raz.
human-sent-later =
    Dobrze, przechowam to. Przekażę od { human-when } i ktoś odpowie ci tutaj.
    Jeśli to nie może czekać: **116 123**, w dzień i w nocy, bezpłatnie.
human-sent-some-day =
    Dobrze, przechowam to i przekażę, gdy tylko ktoś z zespołu będzie. Najpóźniej za 14 dni dam ci znać.
    Jeśli to nie może czekać: **116 123**, w dzień i w nocy, bezpłatnie.
human-hurried-now =
    Zespół wie już, że kogoś potrzebujesz i że to pilne. Nikt nie widzi tego, co piszesz do mnie.
    Jeśli przez dziesięć minut nikt się nie odezwie, zawołam jeszcze raz. Numery sprzed chwili są dla ciebie także teraz.
human-hurried-later =
    Teraz nie ma nikogo z zespołu. Od { human-when } najpierw powiem, że kogoś potrzebujesz. Nikt nie widzi tego, co piszesz do mnie.
    Proszę, nie czekaj tak długo, jeśli jest źle. Te numery są teraz: **112** w niebezpieczeństwie, **116 123**, żeby porozmawiać.
human-hurried-some-day =
    Teraz nie ma nikogo z zespołu. Gdy tylko ktoś będzie, najpierw powiem, że kogoś potrzebujesz. Nikt nie widzi tego, co piszesz do mnie.
    Proszę, nie czekaj tak długo, jeśli jest źle. Te numery są teraz: **112** w niebezpieczeństwie, **116 123**, żeby porozmawiać.
human-urgent-told =
    Osoba, z którą piszesz, wie już, że to pilne. Twoja ostatnia wiadomość tam nie dotarła.
    To, co teraz piszesz, znów tam trafi. W niebezpieczeństwie: **112**.
human-waiting = Twoja prośba jest jeszcze otwarta. Gdy tylko ktoś z zespołu ją przeczyta, dostaniesz odpowiedź tutaj.
human-one-at-a-time = Twoja prośba jest już w drodze. Naraz może być tylko jedna.
human-take-back = Już nie trzeba
human-taken-back = Dobrze, prośba jest cofnięta. To miło, jeśli sprawa się rozwiązała.
human-nothing-open = Teraz nic nie jest otwarte. Jeśli kogoś potrzebujesz, napisz **człowiek**.
human-unheard =
    Na twoją prośbę jeszcze nikt nie odpowiedział. Przykro mi.
    Teraz pytam wszystkich w zespole, także tych bez dyżuru. Jeśli nie chcesz czekać: **116 123**, w dzień i w nocy, bezpłatnie.
human-never-answered = Na twoją prośbę nikt nie odpowiedział. Przykro mi. Prośba jest teraz usunięta. Jeśli nadal kogoś potrzebujesz, napisz **człowiek**.

human-answer = Odpowiedz
human-came = { $team ->
    [none] Ktoś z zespołu jest teraz dla ciebie.
   *[other] { $team } z zespołu jest teraz dla ciebie.
}
    Żeby odpowiedzieć, napisz **odpowiedz**.
human-says = { $team ->
    [none] **Zespół sieci:**
   *[other] **{ $team } z zespołu:**
}
human-how-to-answer = Żeby odpowiedzieć, napisz **odpowiedz**.
human-inside = { $team ->
    [none] Piszesz teraz z zespołem.
   *[other] Teraz odpowiada ci { $team } z zespołu.
}
    To, co piszesz, trafia tam, a nie do mnie. **gotowe** przenosi cię z powrotem do mnie. Słowa takie jak **tematy** albo **pilne** działają zawsze.
human-passed-on-now = Przekazane. Słowem **gotowe** wracasz do mnie.
human-passed-on-later = Przekazane, ale na razie czeka tam po cichu. Przeczytane będzie zapewne od { human-when }. Słowem **gotowe** wracasz do mnie.
human-passed-on-some-day = Przekazane. Osoba z zespołu nie ma teraz dyżuru i przeczyta, gdy znów będzie miała czas. Słowem **gotowe** wracasz do mnie.
human-in-talk = { $team ->
    [none] Masz otwartą rozmowę z zespołem.
   *[other] Masz otwartą rozmowę, odpowiada { $team } z zespołu.
}
    Żeby pisać dalej: **odpowiedz**.
human-outside = Piszesz znów ze mną. Rozmowa zostaje otwarta: **odpowiedz** przenosi cię z powrotem.
human-outside-only = Piszesz ze mną. Czego potrzebujesz?
human-over = Rozmowa się skończyła, tej wiadomości nikt nie dostał. Jeśli nadal kogoś potrzebujesz, napisz **człowiek**.
human-closed = Rozmowa jest teraz zakończona. Niczego z niej nie zachowuję. Jeśli coś jeszcze będzie, napisz **człowiek**.
human-again = Jest jeszcze coś
human-reopened = { $team ->
    [none] Zespół pisze do ciebie jeszcze raz.
   *[other] { $team } z zespołu pisze do ciebie jeszcze raz.
}
    Żeby odpowiedzieć, napisz **odpowiedz**.
human-changed = { $team ->
    [none] Od teraz jest dla ciebie ktoś inny z zespołu.
   *[other] Od teraz jest dla ciebie { $team } z zespołu.
}
    Tego, co było pisane do tej pory, tam nie widać.
human-no-concern = Zespół nie znalazł tu nic, w czym może pomóc, i zakończył rozmowę. Ja nadal tu jestem. Jeśli jest ci źle: **116 123**, w dzień i w nocy.
human-left-now = Osoby, z którą piszesz, już nie ma. Pytam teraz innych w zespole.
human-left-later = Osoby, z którą piszesz, już nie ma. Ktoś inny z zespołu przeczyta to, co jest jeszcze otwarte, od { human-when }.
human-left-some-day = Osoby, z którą piszesz, już nie ma. Gdy tylko ktoś z zespołu będzie, rozmowa pójdzie dalej.

human-team-reads = W zespole mogą to czytać wszyscy moderatorzy.
human-closed-room = Rozmowa jest zakończona. Za tydzień usunę twoje słowa także z pokoju zespołu. Jeśli będzie coś jeszcze, napisz **człowiek**.
human-changed-room = { $team ->
    [none] Od teraz jest dla ciebie ktoś inny z zespołu.
   *[other] Od teraz jest dla ciebie { $team } z zespołu.
}
    Widać tam to, co dotąd pisałeś lub pisałaś.
human-words-stay = Usuwam twoje słowa także z pokoju zespołu. Tego, co zespół sam tam napisał, nie mogę usunąć.
