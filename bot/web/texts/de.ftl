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
web-attach = Datei anhängen
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

# Die Seiten des Newsletters.

web-list-title = Newsletter
web-list-intro = Neues für Familien mit einem Elternteil: Treffen, Angebote, Tipps. Nur, was dich interessiert.
web-list-address = Deine E-Mail-Adresse
web-list-wrong = Das sieht nicht wie eine E-Mail-Adresse aus. Sie hat ein @ in der Mitte, zum Beispiel name@beispiel.de.
web-list-topics = Themen
web-list-topics-hint = Wenn du nichts ankreuzt, bekommst du alle.
web-list-area = Ort
web-list-trap = Dieses Feld bleibt leer
web-list-after = Du bekommst gleich eine Mail mit einem Link. Erst wenn du dort bestätigst, geht es los. Aufhören kannst du jederzeit, mit einem Tipp.
web-list-send = Anmelden
web-list-sent-title = Fast fertig
web-list-sent = Wir haben dir eine Mail geschickt. Schau in dein Postfach, auch im Spam-Ordner, und tipp dort auf den Link. Er gilt drei Tage. So eine Mail kommt höchstens einmal am Tag.
web-list-too-often-title = Gerade zu viele
web-list-too-often = Von hier kamen eben sehr viele Anmeldungen. Bitte versuch es in ein paar Minuten noch einmal.
web-list-confirm-title = Stimmt das so?
web-list-confirm-not = Du warst das nicht? Dann schließ einfach die Seite.
web-list-confirmed-title = Alles klar
web-list-confirmed = Deine Anmeldung ist bestätigt. In jeder Mail steht unten ein Link, mit dem du wieder aufhören kannst.
web-list-gone-title = Dieser Link gilt nicht mehr
web-list-gone = Er ist schon benutzt oder älter als drei Tage. Wenn du schon bestätigt hast, ist alles gut.
web-list-leave-title = Keine Mails mehr?
web-list-leave = Ein Tipp, und es kommt nichts mehr.
web-list-left-title = Erledigt
web-list-left = An diese Adresse kommt nichts mehr, auch nicht, was schon unterwegs war.
web-list-again = Neu anmelden
web-list-chat = Zum Chat
