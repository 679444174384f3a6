web-you = Sie
web-write = Ihre Nachricht
web-placeholder = Schreiben Sie mir …
web-welcome =
    Guten Tag! Ich helfe Ihnen, Angebote für Alleinerziehende zu finden.
    Schreiben Sie einfach, was Sie brauchen. In Ihren Worten.
web-too-fast =
    Das waren viele Nachrichten auf einmal. Ihre letzte sende ich gleich.
    Brauchen Sie sofort Hilfe? Notruf 112, Polizei 110, jemand zum Reden 116 123.
web-too-long = Diese Nachricht kann ich nicht lesen. Bitte schreiben Sie sie noch einmal, etwas kürzer.
web-refused = Das hat nicht geklappt. Bitte laden Sie die Seite neu.
web-busy =
    Ich kann Ihre Nachricht gerade nicht annehmen. Ich versuche es gleich wieder.
    Brauchen Sie sofort Hilfe? Notruf 112, Polizei 110, jemand zum Reden 116 123.
web-file-gone = Diese Datei gibt es hier nicht mehr. Fragen Sie mich einfach noch einmal danach.
web-slow = Meine Antwort braucht noch etwas. Laden Sie die Seite gleich neu.
web-no-script =
    Ihr Browser führt hier kein JavaScript aus. Sie können trotzdem schreiben.
    Die Antwort steht auf der nächsten Seite. Anrufen geht immer:
