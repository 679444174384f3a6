# Translation not yet checked by a native speaker.

human-menu-mensch = Porozmawiaj z człowiekiem
human-here = Oczywiście. Tu skontaktujesz się z kimś z sieci:
human-who = Zadzwoń albo napisz. Nie musisz nic przygotowywać.
human-phone = Telefon
human-mail = E-mail
human-hours = Godziny
human-urgent = To pilne – pomoc teraz
human-nobody =
    Nie wpisano tu jeszcze nikogo, kogo mogę ci wskazać. Przykro mi.
    Pod numerem urzędów **115** (Behördennummer) często wiedzą, który urząd jest właściwy. Do rozmowy jest TelefonSeelsorge: **116 123**, w dzień i w nocy, bezpłatnie.
