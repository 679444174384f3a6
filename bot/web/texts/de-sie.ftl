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
web-list-intro = Neues für Familien mit einem Elternteil: Treffen, Angebote, Tipps. Nur, was Sie interessiert.
web-list-address = Ihre E-Mail-Adresse
web-list-topics-hint = Wenn Sie nichts ankreuzen, bekommen Sie alle.
web-list-after = Sie bekommen gleich eine Mail mit einem Link. Erst wenn Sie dort bestätigen, geht es los. Aufhören können Sie jederzeit, mit einem Klick.
web-list-sent = Wir haben Ihnen eine Mail geschickt. Schauen Sie in Ihr Postfach, auch im Spam-Ordner, und öffnen Sie dort den Link. Er gilt drei Tage. So eine Mail kommt höchstens einmal am Tag.
web-list-too-often = Von hier kamen eben sehr viele Anmeldungen. Bitte versuchen Sie es in ein paar Minuten noch einmal.
web-list-confirm-not = Sie waren das nicht? Dann schließen Sie einfach die Seite.
web-list-confirmed = Ihre Anmeldung ist bestätigt. In jeder Mail steht unten ein Link, mit dem Sie wieder aufhören können.
web-list-gone = Er ist schon benutzt oder älter als drei Tage. Wenn Sie schon bestätigt haben, ist alles gut.
web-list-leave = Ein Klick, und es kommt nichts mehr.
