# Rules: see de.ftl. Not yet read by a native speaker.

crisis-first-1 = Dziękuję, że piszesz. Jestem programem i teraz nikt z ludzi tu nie czyta. Ale są osoby, które właśnie teraz są dla ciebie. Znajdziesz je poniżej.
crisis-first-2 = Dobrze, że znowu piszesz. Nadal jestem tylko programem i nikt teraz nie czyta. Do osób poniżej można się dodzwonić, nawet jeśli wcześniej się nie udało.
crisis-first-3 = Dziękuję, że jesteś w kontakcie. Jestem programem, nie człowiekiem, i nikt teraz nie czyta. Dlatego poniżej jeszcze raz są osoby, z którymi można porozmawiać.

crisis-suicide-1 = To brzmi, jakby już prawie nie dało się tego znieść. Nie musisz być z tym teraz bez nikogo. Porozmawiaj z kimś, najlepiej od razu. Nie musisz niczego tłumaczyć.
crisis-suicide-2 = Traktuję poważnie to, co piszesz. Proszę, zadzwoń teraz, nawet jeśli to trudne. Jeśli zajęte, spróbuj jeszcze raz albo napisz na czacie.
crisis-suicide-3 = Wciąż jest ciężko, i to jest ważne. Czy jest blisko ktoś, kogo można obudzić albo zawołać? Oto jeszcze raz osoby, które wysłuchają:
crisis-suicide-third-1 = Dobrze, że ci na tej osobie zależy. Potraktuj to poważnie i zapytaj wprost, jak się czuje. Jeśli jest w niebezpieczeństwie, dzwoń pod 112 i nie zostawiaj jej samej. Nie musisz dźwigać tego w pojedynkę.
crisis-suicide-third-2 = Martwisz się o kogoś, to dużo znaczy. Jeśli teraz jest niebezpiecznie, dzwoń pod 112. Poza tym te osoby pomogą znaleźć następny krok:
crisis-suicide-child-1 = Przykro mi, że tak się czujesz. Nie jesteś z tym bez nikogo i to nie twoja wina. Powiedz teraz dorosłej osobie, której ufasz. Albo napisz lub zadzwoń tutaj, to nic nie kosztuje:

crisis-self-harm-1 = To brzmi jak bardzo duże napięcie. Nie musisz się wstydzić. Jeśli jest rana i krew nie przestaje płynąć, dzwoń pod 112. Rozmowa może trochę ulżyć, nawet w środku nocy.
crisis-self-harm-2 = Traktuję to poważnie. Zadzwoń albo napisz na czacie, zanim będzie ciężej. Nikt tam nie będzie krzyczał.
crisis-self-harm-3 = To wróciło, a ty znowu piszesz. To dobrze. Oto jeszcze raz osoby, które wysłuchają:
crisis-self-harm-third-1 = Dobrze, że to widzisz. Zachowaj spokój, nie krzycz, powiedz: jestem przy tobie. Jeśli rana jest głęboka, dzwoń pod 112. Te osoby pomogą też tobie:
crisis-self-harm-child-1 = Dziękuję, że o tym mówisz. Wszystko z tobą w porządku i nie jesteś z tym bez nikogo. Tu można napisać albo zadzwonić bez podawania imienia:

crisis-violence-partner-1 = Nikt nie ma prawa cię krzywdzić ani straszyć. To nie twoja wina. Jeśli teraz jest niebezpiecznie, idź w bezpieczne miejsce i dzwoń pod 110. Jeśli nie, tu można spokojnie porozmawiać bez podawania nazwiska. Tam znajdą też miejsce w schronisku dla kobiet.
crisis-violence-partner-2 = Wierzę ci. To ty decydujesz, jaki będzie następny krok. Te osoby znają się na tym i do niczego nie zmuszają. Jeśli ktoś zagląda do twojego telefonu, lepiej dzwonić z innego.
crisis-violence-partner-3 = Znowu piszesz, to dobrze. Czy teraz jesteś w bezpiecznym miejscu? Jeśli nie, dzwoń pod 110. Poza tym te osoby są dla ciebie:
crisis-violence-partner-third-1 = Dobrze, że nie odwracasz wzroku. Jeśli coś dzieje się właśnie teraz, dzwoń pod 110. Nie narażaj siebie. Poradzić się można także w sprawie kogoś innego:
crisis-violence-partner-child-1 = To, co się dzieje, nie jest w porządku. To nie twoja wina. Jeśli teraz jest niebezpiecznie, wyjdź z pokoju albo idź do sąsiadów i dzwoń pod 110. Tu też można napisać albo zadzwonić:

crisis-violence-child-1 = Dobrze, że o tym piszesz. Jeśli dziecko jest teraz w niebezpieczeństwie, dzwoń pod 110. Jeśli boisz się, że stracisz panowanie nad sobą: połóż dziecko w bezpiecznym miejscu, wyjdź na chwilę z pokoju, oddychaj. A potem porozmawiaj z kimś:
crisis-violence-child-2 = Trudno o tym powiedzieć, a jednak to robisz. Tam ktoś wysłucha i nie będzie oceniał. Jeśli dziecko jest ranne, dzwoń pod 112.
crisis-violence-child-3 = Nadal traktuję to poważnie. Czy dziecko jest teraz bezpieczne? Jeśli nie, dzwoń pod 110. Oto numery jeszcze raz:
crisis-violence-child-third-1 = Dobrze, że myślisz o tym dziecku. Jeśli jest teraz w niebezpieczeństwie, dzwoń pod 110. Nie trzeba niczego udowadniać. Urząd do spraw młodzieży i poradnie traktują poważnie także obawy:
crisis-violence-child-child-1 = Nikt nie ma prawa cię bić. Rodzice też nie. To nie twoja wina. Jeśli teraz się boisz, idź do kogoś, komu ufasz, albo dzwoń pod 110. Tu też można napisać albo zadzwonić:

crisis-sexual-abuse-1 = Dziękuję, że o tym mówisz. To, co się stało, nie jest twoją winą. Ty decydujesz, komu i co opowiesz. Jeśli teraz grozi ci niebezpieczeństwo, dzwoń pod 110. Pomoc lekarską dostaniesz w każdym szpitalu, także bez zgłoszenia na policję.
crisis-sexual-abuse-2 = Wierzę ci. Te osoby słuchają bez pytania o nazwisko i bez nacisku. Jeśli chodzi o dziecko: zachowaj spokój, uwierz mu, nie przesłuchuj go i poradź się tam.
crisis-sexual-abuse-3 = Dobrze, że znowu piszesz. Czy ty albo dziecko jesteście teraz bezpieczni? Jeśli nie, dzwoń pod 110. Poza tym tutaj:
crisis-sexual-abuse-third-1 = Dobrze, że słuchasz. Uwierz tej osobie, zachowaj spokój i nie przesłuchuj jej. Zadbaj, żeby teraz było bezpiecznie. Te osoby powiedzą, co dalej:
crisis-sexual-abuse-child-1 = Dziękuję, że o tym piszesz. Nikt nie ma prawa ci tego robić. To nie twoja wina, nawet jeśli była obietnica milczenia. Możesz o tym mówić. Tu są ludzie, którzy wysłuchają i uwierzą:

crisis-child-danger-1 = Jeśli dziecko jest teraz w niebezpieczeństwie, dzwoń od razu. Nie oddycha, jest ranne albo połknęło coś trującego: **112**. Zaginęło, ktoś je zabrał albo mu grozi: **110**. Przez telefon powiedzą, co robić.
crisis-child-danger-2 = Nie czekaj na moją odpowiedź. Dzwoń. Osoby przy telefonie zostaną na linii i powiedzą krok po kroku, co robić.
crisis-child-danger-3 = Czy dziecko nadal jest w niebezpieczeństwie? Proszę, zadzwoń teraz. Najpierw powiedz, gdzie jesteś.
crisis-child-danger-third-1 = Dobrze, że myślisz o tym dziecku. Jeśli jest teraz w niebezpieczeństwie, dzwoń. Nie trzeba mieć pewności. W nocy policja połączy się też z dyżurem urzędu do spraw młodzieży.
crisis-child-danger-child-1 = Dobrze sobie radzisz. Zadzwoń teraz pod **112**. To nic nie kosztuje. Powiedz, jak masz na imię, gdzie jesteś i co się stało. Zostań przy telefonie.

crisis-acute-homeless-tonight-1 = Nie mieć miejsca na noc to ciężka sprawa, zwłaszcza z dzieckiem. Odpowiada za to miasto, bez terminu. W dzień: Ordnungsamt albo Wohnungsamt, powiedz: „Wir sind heute Nacht obdachlos." Wieczorem i w nocy: **110** wie, która noclegownia jest otwarta.
crisis-acute-homeless-tonight-2 = Dziś potrzebne jest ciepłe miejsce. Dzwoń pod **110**, w nocy połączą się z dyżurem miasta. Na dworcu jest Bahnhofsmission, w szpitalu jest ciepło, tam można zapytać też w nocy. Jeśli uciekasz przed przemocą, 116 016 znajdzie miejsce w schronisku dla kobiet.
crisis-acute-homeless-tonight-3 = Czy jest już miejsce na dziś? Jeśli nie, dzwoń i od razu powiedz, że jest z tobą dziecko.
crisis-acute-homeless-tonight-third-1 = Dobrze, że pomagasz. Miasto odpowiada za to, żeby nikt dziś nie spał na dworze. Wieczorem i w nocy **110** wie, która noclegownia jest otwarta.
crisis-acute-homeless-tonight-child-1 = Nie musisz zostawać w nocy na dworze. Zadzwoń pod **110** i powiedz, ile masz lat. Zabiorą cię w bezpieczne miejsce. Nie będziesz mieć za to kłopotów.

crisis-acute-panic-1 = Jestem tu. Postaw obie stopy na podłodze. Powoli wydychaj powietrze, dłużej niż wdychasz. Licz przy tym do sześciu. Jeśli boli cię w klatce piersiowej albo brakuje powietrza, dzwoń pod **112**. Poza tym zadzwoń tutaj, wtedy ktoś będzie z tobą:
crisis-acute-panic-2 = To straszne uczucie i zwykle mija w ciągu kilku minut. Rozejrzyj się i nazwij pięć rzeczy, które widzisz. Jeśli nie jest lepiej, dzwoń pod **112**. Porozmawiać można tutaj:
crisis-acute-panic-3 = Jeszcze raz długi wydech. Czy jest w pobliżu ktoś, kto może usiąść obok? Oto numery jeszcze raz:
crisis-acute-panic-third-1 = Dobrze, że jesteś obok. Mów spokojnie, wydychajcie razem powoli powietrze. Przy bólu w klatce piersiowej lub duszności dzwoń pod **112**. Rada jest też dla ciebie:
crisis-acute-panic-child-1 = Jestem tu. Usiądź i powoli wypuszczaj powietrze, jakby przez słomkę. Jeśli brakuje powietrza, dzwoń pod **112**. Tu można z kimś pisać albo rozmawiać:

crisis-acute = Jeśli teraz jest niebezpiecznie, najpierw dzwoń tutaj:
crisis-line = { $hours ->
    [none] **{ $number }** – { $name }
    [always] **{ $number }** – { $name }, dzień i noc
   *[other] **{ $number }** – { $name }, { $hours }
}

crisis-away = Może ktoś jeszcze to czyta? Napisz **/weg**, a wyczyszczę ten czat, na ile mogę.
crisis-contact-question = Chcesz porozmawiać z kimś z sieci? Tylko jeśli chcesz, i nikt nie dostanie twojego tekstu.
crisis-yes-contact = Tak, proszę
crisis-more-help = Więcej pomocy
crisis-follow-up = A co do twojego pytania:
crisis-still-here = Dalej tu jestem.
crisis-exhausted = To bardzo dużo dla jednej osoby. Jeśli chcesz porozmawiać: TelefonSeelsorge jest dzień i noc, bezpłatnie: **{ $number }**.
crisis-overview = Tu są osoby, które pomagają teraz. Telefon jest bezpłatny i nie trzeba podawać nazwiska.
crisis-menu-notfall = Pomoc teraz, dzień i noc
