ask-contact-file = Hier ist die Nummer als Kontakt. Tippen Sie sie an, dann können Sie sie speichern.
ask-bring = Das sollten Sie dabeihaben:
ask-no-documents = Sie brauchen nichts mitzubringen.
ask-which = Meinen Sie eins davon?
ask-glad = Das freut mich. Melden Sie sich, wenn Sie noch etwas brauchen.
ask-sorry-not =
    Schade. Danke, dass Sie es sagen.
    Beschreiben Sie es mir gern noch einmal anders. Oder schauen Sie hier:
ask-offer-gone = Dieses Angebot gibt es nicht mehr. Schreiben Sie mir, was Sie brauchen, dann suche ich neu.
ask-unknown =
    Dazu habe ich leider nichts Passendes.
    Schreiben Sie es mir gern noch einmal mit anderen Worten. Vielleicht gehört es zu einem dieser Themen? Ein Mensch hilft Ihnen auch weiter.
    Wenn es gerade zu viel ist: **116 123**, Tag und Nacht, kostenlos.
ask-unknown-at-all =
    Dazu habe ich leider nichts Passendes.
    Schreiben Sie es mir gern noch einmal mit anderen Worten. Ein Mensch hilft Ihnen auch weiter.
    Wenn es gerade zu viel ist: **116 123**, Tag und Nacht, kostenlos.
ask-worn-out = Mögen Sie mir schreiben, was gerade am schwersten ist? Vielleicht finde ich etwas, das Ihnen etwas abnimmt. Oder sprechen Sie mit einem Menschen vom Netzwerk.
ask-not-yet = Das kann ich leider noch nicht selbst. Am besten fragen Sie jemanden vom Netzwerk.
ask-talk-greeting = Guten Tag. Schön, dass Sie da sind. Was brauchen Sie gerade?
ask-talk-goodbye = Alles Gute. Sie können jederzeit wieder schreiben.
ask-talk-how-are-you = Danke, bei mir läuft alles. Wichtiger ist: Wie geht es Ihnen, und was brauchen Sie?
ask-talk-who-are-you =
    Ich bin der Wegweiser von { $network }. Ich bin ein Programm und suche für Sie das passende Angebot.
    Wenn Sie lieber mit jemandem sprechen, schreiben Sie **mensch**.
ask-talk-insult =
    Das klingt, als wäre gerade alles zu viel. Ich bin nur ein Programm, aber ich helfe, so gut ich kann.
    Sagen Sie mir, was Sie brauchen. Oder schreiben Sie **mensch**.
ask-talk-joke = Witze kann ich nicht so gut. Aber wenn Sie etwas suchen, für sich oder Ihr Kind, bin ich da.
ask-talk-yes-no = Gerade war keine Frage offen. Schreiben Sie mir, was Sie brauchen.
ask-talk-laugh = Schön, dass es etwas zu lachen gibt. Brauchen Sie noch etwas?
ask-talk-test = Ja, ich höre Sie. Was brauchen Sie?
ask-talk-emoji-only = Ich sehe Ihr Zeichen. Mögen Sie mit ein paar Worten sagen, was Sie brauchen?
ask-talk-love = Das ist lieb. Ich bin nur ein Programm, aber ich bin gern für Sie da.
ask-talk-apology = Alles gut. Was brauchen Sie?
ask-talk-spam = Mit so etwas kann ich nichts anfangen. Wenn Sie etwas für sich oder Ihr Kind suchen, bin ich da.
ask-kind-sticker = Danke für das Bild. Ich verstehe nur Worte. Was brauchen Sie?
ask-kind-voice = Sprachnachrichten kann ich leider nicht anhören. Ich habe sie nicht gespeichert. Schreiben Sie mir ein paar Worte?
ask-kind-photo = Fotos kann ich nicht ansehen, und ich habe Ihres nicht gespeichert. Schreiben Sie mir, worum es geht. Bei Briefen vom Amt: Was steht oben im Betreff?
ask-kind-video = Videos kann ich nicht ansehen, und ich habe Ihres nicht gespeichert. Schreiben Sie mir ein paar Worte?
ask-kind-location = Ihren Standort habe ich nicht gespeichert. Schreiben Sie mir lieber, was Sie suchen.
ask-kind-contact = Den Kontakt habe ich nicht gespeichert. Schreiben Sie mir lieber, was Sie brauchen.
ask-kind-file = Dateien kann ich nicht öffnen, und ich habe Ihre nicht gespeichert. Schreiben Sie mir, worum es geht.
ask-kind-undecryptable = Ihre Nachricht ist angekommen, aber ich kann sie nicht lesen: Mir fehlt der Schlüssel dazu. Schicken Sie sie bitte noch einmal. Wenn es eilt: **112**, oder **116 123** zum Reden.
ask-kind-other = Damit kann ich leider nichts anfangen. Schreiben Sie mir ein paar Worte?
ask-outdated = Das galt bis zum { DATETIME($until, dateStyle: "long") }. Fragen Sie lieber nach, ob es noch stimmt.
