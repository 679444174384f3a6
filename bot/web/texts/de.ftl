# Die Chat-Seite. `web-emergency` steht auch dort, wo sonst nichts mehr geht: die Nummern bleiben.
web-title = Chat
web-skip = Direkt zum Schreiben
web-help-now = Hilfe jetzt
web-leave = Seite verlassen
web-conversation = Unterhaltung
web-you = Du
web-bot = Wegweiser
web-write = Deine Nachricht
web-placeholder = Schreib mir …
web-send = Senden
web-typing = Wegweiser schreibt …
web-offline = Keine Verbindung – ich versuche es weiter.
web-waiting = Wird gesendet, sobald es geht
web-welcome =
    Hallo! Ich helfe dir, Angebote für Alleinerziehende zu finden.
    Schreib einfach, was du brauchst. In deinen Worten.
web-program = Ich bin ein Programm, kein Mensch. Unser Gespräch steht nur in diesem Fenster. „Seite verlassen“ löscht es hier sofort.
web-examples = Zum Beispiel:
web-example-1 = Der Unterhalt kommt nicht
web-example-2 = Wer betreut mein Kind am Abend?
web-example-3 = Ich möchte andere Alleinerziehende treffen
web-go = Los geht’s
web-emergency =
    In Gefahr: 112. Polizei: 110.
    Jemand zum Reden, Tag und Nacht: 116 123.
    Bei Gewalt, Tag und Nacht: 116 016.
    Alle Anrufe sind kostenlos.
web-too-fast =
    Das waren viele Nachrichten auf einmal. Deine letzte sende ich gleich.
    Brauchst du sofort Hilfe? Notruf 112, Polizei 110, jemand zum Reden 116 123.
web-too-long = Diese Nachricht kann ich nicht lesen. Bitte schreib sie noch einmal, etwas kürzer.
web-refused = Das hat nicht geklappt. Bitte lade die Seite neu.
web-busy =
    Ich kann deine Nachricht gerade nicht annehmen. Ich versuche es gleich wieder.
    Brauchst du sofort Hilfe? Notruf 112, Polizei 110, jemand zum Reden 116 123.
web-file-gone = Diese Datei gibt es hier nicht mehr. Frag mich einfach noch einmal danach.
web-slow = Meine Antwort braucht noch etwas. Lade die Seite gleich neu.
web-no-script =
    Dein Browser führt hier kein JavaScript aus. Du kannst trotzdem schreiben.
    Die Antwort steht auf der nächsten Seite. Anrufen geht immer:
