welcome-start-web =
    Guten Tag, ich bin der Wegweiser von **{ $network }**.
    Schreiben Sie mir in Ihren Worten, was Sie brauchen. Zum Beispiel: „Der Vater zahlt nicht“ oder „Kita macht zu früh zu“.
    Ich bin ein Programm. Es liest niemand mit.
welcome-start-telegram =
    Guten Tag, ich bin der Wegweiser von **{ $network }**.
    Schreiben Sie mir in Ihren Worten, was Sie brauchen. Zum Beispiel: „Der Vater zahlt nicht“ oder „Kita macht zu früh zu“.
    Ich bin ein Programm. Von uns liest niemand mit, aber Telegram könnte es. Schreiben Sie hier keine Namen und nichts, was niemand sehen darf.
welcome-start-matrix =
    Guten Tag, ich bin der Wegweiser von **{ $network }**.
    Schreiben Sie mir in Ihren Worten, was Sie brauchen. Zum Beispiel: „Der Vater zahlt nicht“ oder „Kita macht zu früh zu“.
    Ich bin ein Programm. Es liest niemand mit.
welcome-what = Was können Sie?
welcome-help = **So geht es:** Schreiben Sie einfach, was los ist. Ein Satz reicht, Tippfehler machen nichts.
    Ich suche Ihnen das passende Angebot: wo, wann, was es kostet, was Sie mitbringen.
    Wörter, die immer gehen:
    • **themen** – alles ansehen
    • **mensch** – mit jemandem sprechen
    • **notfall** – Hilfe jetzt, Tag und Nacht
    • **zurück** – einen Schritt zurück
    • **stopp** – nichts mehr von mir hören
    Bei Lebensgefahr rufen Sie **112** an.
welcome-cancelled = Gut, das lassen wir. Was brauchen Sie?
welcome-stopped =
    In Ordnung. Von mir kommt nichts mehr, außer Sie schreiben mir.
    Fragen können Sie mich weiter jederzeit.
welcome-on-again = Gut, Sie hören wieder von mir. Aber nur, was Sie bestellt haben.
welcome-which-anrede = Wie soll ich Sie ansprechen?
