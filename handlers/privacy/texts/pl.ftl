# Translation not yet checked by a native speaker.

privacy-menu-meinedaten = Co o tobie wiem
privacy-menu-loeschen = Usuń wszystko o tobie
privacy-my-data = To wiem o tobie:
    • że do mnie piszesz, od { DATETIME($since, dateStyle: "long") }
    • adres, na który odpowiadam
    • wybrany język: { $language }, wybrana forma: { $anrede }
    Tego, co było napisane, już nie znam. Wszystko jest też w tym pliku.
privacy-erase = Usuń wszystko
privacy-sure = Czy usunąć wszystko, co o tobie wiem? Nie da się tego cofnąć.
    Tego, co jest w twojej aplikacji, nie mogę usunąć. To możliwe tylko tam.
privacy-yes = Tak, usuń wszystko
privacy-no = Nie, jednak nie
privacy-erased = Gotowe. Nic już o tobie nie wiem.
    Nasza rozmowa jest jeszcze w twojej aplikacji. Usuń ją tam, jeśli nikt nie ma jej widzieć.
