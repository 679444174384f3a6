human-here = Gern. Hier erreichen Sie jemanden vom Netzwerk:
human-who = Rufen Sie an oder schreiben Sie. Sie müssen nichts vorbereiten.
human-nobody =
    Hier ist noch niemand eingetragen, den ich Ihnen nennen kann. Das tut mir leid.
    Die Behördennummer **115** weiß oft, welches Amt zuständig ist. Zum Reden ist die TelefonSeelsorge da: **116 123**, Tag und Nacht, kostenlos.
