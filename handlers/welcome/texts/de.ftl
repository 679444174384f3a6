# Start, help, back, stop, language.

welcome-menu-hilfe = Was ich kann
welcome-menu-stopp = Nichts mehr von mir hören
welcome-menu-sprache = Sprache ändern
welcome-menu-anrede = Du oder Sie

welcome-start-web =
    Hallo, ich bin der Wegweiser von **{ $network }**.
    Schreib mir in deinen Worten, was du brauchst. Zum Beispiel: „Der Vater zahlt nicht“ oder „Kita macht zu früh zu“.
    Ich bin ein Programm. Es liest niemand mit.
welcome-start-telegram =
    Hallo, ich bin der Wegweiser von **{ $network }**.
    Schreib mir in deinen Worten, was du brauchst. Zum Beispiel: „Der Vater zahlt nicht“ oder „Kita macht zu früh zu“.
    Ich bin ein Programm. Von uns liest niemand mit, aber Telegram könnte es. Schreib hier keine Namen und nichts, was niemand sehen darf.
welcome-start-matrix =
    Hallo, ich bin der Wegweiser von **{ $network }**.
    Schreib mir in deinen Worten, was du brauchst. Zum Beispiel: „Der Vater zahlt nicht“ oder „Kita macht zu früh zu“.
    Ich bin ein Programm. Es liest niemand mit.
welcome-topics = Themen ansehen
welcome-help-now = Hilfe jetzt
welcome-what = Was kannst du?
welcome-human = Mit einem Menschen sprechen

welcome-help = **So geht es:** Schreib einfach, was los ist. Ein Satz reicht, Tippfehler machen nichts.
    Ich suche dir das passende Angebot: wo, wann, was es kostet, was du mitbringst.
    Wörter, die immer gehen:
    • **themen** – alles ansehen
    • **mensch** – mit jemandem sprechen
    • **notfall** – Hilfe jetzt, Tag und Nacht
    • **zurück** – einen Schritt zurück
    • **stopp** – nichts mehr von mir hören
    Bei Lebensgefahr ruf **112** an.

welcome-more = **Außerdem:**
welcome-team = **Fürs Team:**

welcome-cancelled = Gut, das lassen wir. Was brauchst du?
welcome-stopped =
    In Ordnung. Von mir kommt nichts mehr, außer du schreibst mir.
    Fragen kannst du mich weiter jederzeit.
welcome-go-on = Doch wieder Nachrichten
welcome-on-again = Gut, du hörst wieder von mir. Aber nur, was du bestellt hast.

welcome-which-language = In welcher Sprache soll ich antworten?
welcome-language-chosen = Gut, ab jetzt: { $language }.
welcome-language-unknown = Diese Sprache kann ich leider nicht. Ich kann Deutsch, English, Türkçe, العربية, Українська, Русский und Polski.
welcome-which-anrede = Wie soll ich dich ansprechen?
welcome-du = Mit Du
welcome-sie = Mit Sie
welcome-anrede-du = Gern. Dann sagen wir Du.
welcome-anrede-sie = Gern. Dann bleiben wir beim Sie.
