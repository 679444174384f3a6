# Translation not yet checked by a native speaker.

linking-menu-verbinden = Poznawaj mnie na drugim urządzeniu

linking-channel = { $channel ->
    [telegram] Telegram
    [matrix] Matrix
    [console] terminal
    [web] strona czatu
   *[other] { $channel }
}

linking-code = Korzystasz ze mnie też gdzie indziej, na przykład w Matrix albo w przeglądarce? To wyślij mi stamtąd ten kod:
    → **{ $code }**
    Jest ważny 15 minut. Nikomu go nie dawaj: kto go ma, może zobaczyć twoje sprawy.
linking-code-more = Dodać jeszcze jeden czat? To wyślij mi stamtąd ten kod:
    → **{ $code }**
    Jest ważny 15 minut. Nikomu go nie dawaj: kto go ma, może zobaczyć twoje sprawy.
    Ten czat jest już połączony z: { $channels }. **/verbinden loesen** znów go odłączy.
linking-wrong = Z tym kodem nic nie mogę zrobić. Może jest w nim literówka, minęło 15 minut albo został już użyty.
    Weź nowy w drugim czacie: **/verbinden**. Po pięciu próbach robię godzinę przerwy.
linking-same = Kod jest dobry, ale pochodzi stąd. Wyślij mi go z drugiego czatu.
linking-sure = Czy to twój kod, wzięty przez ciebie? Wtedy ten czat i { linking-channel } będą razem: grupy, zapisy i uprawnienia działają w obu i oba widzą wszystko.
    Jeśli ktoś ci ten kod przysłał, powiedz „nie”.
linking-sure-yes = Tak, to mój kod
linking-sure-no = Nie
linking-asked = Dobrze. Teraz zapytam jeszcze tam, skąd jest kod: { linking-channel }. Powiedz tam „tak” i gotowe.
linking-question = Dodać **{ linking-channel }**? Ktoś właśnie wpisał tam twój kod.
    Jeśli to ty, napisz **/verbinden ja**. Jeśli nie, napisz **/verbinden nein**.
linking-yes = Tak, to ja
linking-no = Nie, to nie ja
linking-done = Gotowe. Ten czat i { linking-channel } są teraz razem. **/verbinden loesen** znów je rozłączy.
linking-declined = Czaty zostają osobno. Wszystko jest tak, jak było.
linking-left = Dobrze, czaty zostają osobno. Kod już nie działa.
linking-nothing = Nic tu teraz nie czeka. **/verbinden** da ci nowy kod.
linking-alone = Ten czat nie jest połączony z żadnym innym.
linking-unknown-channel = Z tym ten czat nie jest połączony. Jest połączony z: { $channels }
linking-part = Odłącz ten czat
linking-part-other = Odłącz: { linking-channel }
linking-parted = Gotowe. Ten czat jest teraz osobno: tutaj nie znam cię już z wcześniej. Twoje grupy i zapisy zostają w drugim czacie.
linking-parted-other = Gotowe. { linking-channel } nie należy już do ciebie. Kto tam pisze, nie widzi twoich spraw. Tego, co już tam było, nie mogę zabrać.
