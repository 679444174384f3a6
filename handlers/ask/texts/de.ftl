# Offers, choices, and what is said when nothing fits.

ask-menu-themen = Alle Themen ansehen

ask-where = Wo
ask-phone = Telefon
ask-hours = Zeiten
ask-cost = Kosten
ask-as-of = Stand
ask-more = Mehr dazu
ask-documents = Was brauche ich?
ask-next-steps = Und danach?
ask-contact = Nummer speichern
ask-web-page = Webseite
ask-fits = Das passt
ask-fits-not = Passt nicht
ask-translated = Diese Übersetzung hat noch niemand geprüft, der mit der Sprache aufgewachsen ist.
ask-only-german = Diesen Text gibt es bisher nur auf Deutsch.
ask-in-german = Auf Deutsch lesen
ask-outdated = Das galt bis zum { DATETIME($until, dateStyle: "long") }. Frag lieber nach, ob es noch stimmt.
ask-back-to = Zurück zum Angebot
ask-contact-file = Hier ist die Nummer als Kontakt. Tipp sie an, dann kannst du sie speichern.
ask-bring = Das solltest du dabeihaben:
ask-no-documents = Du brauchst nichts mitzubringen.
ask-after-that = Danach kommt oft das hier:
ask-nothing-after = Mehr ist hier nicht zu tun.

ask-which = Meinst du eins davon?
ask-choice = **{ $title }**: { $summary }
ask-none-of-these = Nichts davon
ask-topics = Worum geht es?
ask-topic = { $count ->
    [one] **{ $topic }**: ein Angebot
   *[other] **{ $topic }**: { $count } Angebote
}
ask-topic-on = Mehr davon
ask-topic-all = Alle Themen
ask-all-topics = Alle Themen
ask-human = Mit einem Menschen sprechen

ask-glad = Das freut mich. Meld dich, wenn du noch etwas brauchst.
ask-sorry-not =
    Schade. Danke, dass du es sagst.
    Beschreib es mir gern noch einmal anders. Oder schau hier:
ask-offer-gone = Dieses Angebot gibt es nicht mehr. Schreib mir, was du brauchst, dann suche ich neu.
ask-unknown =
    Dazu habe ich leider nichts Passendes.
    Schreib es mir gern noch einmal mit anderen Worten. Vielleicht gehört es zu einem dieser Themen? Ein Mensch hilft dir auch weiter.
    Wenn es gerade zu viel ist: **116 123**, Tag und Nacht, kostenlos.
ask-unknown-at-all =
    Dazu habe ich leider nichts Passendes.
    Schreib es mir gern noch einmal mit anderen Worten. Ein Mensch hilft dir auch weiter.
    Wenn es gerade zu viel ist: **116 123**, Tag und Nacht, kostenlos.
ask-worn-out = Magst du mir schreiben, was gerade am schwersten ist? Vielleicht finde ich etwas, das dir etwas abnimmt. Oder sprich mit einem Menschen vom Netzwerk.
ask-not-yet = Das kann ich leider noch nicht selbst. Am besten fragst du jemanden vom Netzwerk.

ask-talk-greeting = Hallo. Schön, dass du da bist. Was brauchst du gerade?
ask-talk-thanks = Gern. Ich bin da, wenn noch etwas ist.
ask-talk-goodbye = Mach es gut. Du kannst jederzeit wieder schreiben.
ask-talk-how-are-you = Danke, bei mir läuft alles. Wichtiger ist: Wie geht es dir, und was brauchst du?
ask-talk-who-are-you =
    Ich bin der Wegweiser von { $network }. Ich bin ein Programm und suche für dich das passende Angebot.
    Wenn du lieber mit jemandem sprichst, schreib **mensch**.
ask-talk-praise = Danke, das freut mich.
ask-talk-insult =
    Das klingt, als wäre gerade alles zu viel. Ich bin nur ein Programm, aber ich helfe, so gut ich kann.
    Sag mir, was du brauchst. Oder schreib **mensch**.
ask-talk-joke = Witze kann ich nicht so gut. Aber wenn du etwas suchst, für dich oder dein Kind, bin ich da.
ask-talk-yes-no = Gerade war keine Frage offen. Schreib mir, was du brauchst.
ask-talk-laugh = Schön, dass es etwas zu lachen gibt. Brauchst du noch etwas?
ask-talk-test = Ja, ich höre dich. Was brauchst du?
ask-talk-emoji-only = Ich sehe dein Zeichen. Magst du mit ein paar Worten sagen, was du brauchst?
ask-talk-love = Das ist lieb. Ich bin nur ein Programm, aber ich bin gern für dich da.
ask-talk-apology = Alles gut. Was brauchst du?
ask-talk-spam = Mit so etwas kann ich nichts anfangen. Wenn du etwas für dich oder dein Kind suchst, bin ich da.

ask-kind-sticker = Danke für das Bild. Ich verstehe nur Worte. Was brauchst du?
ask-kind-voice = Sprachnachrichten kann ich leider nicht anhören. Ich habe sie nicht gespeichert. Schreibst du mir ein paar Worte?
ask-kind-photo = Fotos kann ich nicht ansehen, und ich habe deins nicht gespeichert. Schreib mir, worum es geht. Bei Briefen vom Amt: Was steht oben im Betreff?
ask-kind-video = Videos kann ich nicht ansehen, und ich habe deins nicht gespeichert. Schreibst du mir ein paar Worte?
ask-kind-location = Deinen Standort habe ich nicht gespeichert. Schreib mir lieber, was du suchst.
ask-kind-contact = Den Kontakt habe ich nicht gespeichert. Schreib mir lieber, was du brauchst.
ask-kind-file = Dateien kann ich nicht öffnen, und ich habe deine nicht gespeichert. Schreib mir, worum es geht.
ask-kind-undecryptable = Deine Nachricht ist angekommen, aber ich kann sie nicht lesen: Mir fehlt der Schlüssel dazu. Schick sie bitte noch einmal. Wenn es eilt: **112**, oder **116 123** zum Reden.
ask-kind-other = Damit kann ich leider nichts anfangen. Schreibst du mir ein paar Worte?
