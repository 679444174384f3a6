human-menu-mensch = Mit einem Menschen sprechen
human-here = Gern. Hier erreichst du jemanden vom Netzwerk:
human-who = Ruf an oder schreib. Du musst nichts vorbereiten.
human-phone = Telefon
human-mail = E-Mail
human-hours = Zeiten
human-urgent = Es eilt – Hilfe jetzt
human-nobody =
    Hier ist noch niemand eingetragen, den ich dir nennen kann. Das tut mir leid.
    Die Behördennummer **115** weiß oft, welches Amt zuständig ist. Zum Reden ist die TelefonSeelsorge da: **116 123**, Tag und Nacht, kostenlos.
