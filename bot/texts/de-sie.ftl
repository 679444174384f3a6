bot-choice-hint = Tippen Sie auf eine Zahl oder schreiben Sie sie.
bot-sorry =
    Da ist bei mir etwas schiefgegangen. Versuchen Sie es bitte noch einmal.
    Wenn es wieder passiert: Schreiben Sie **mensch**, dann zeige ich Ihnen, wer helfen kann. Fehlernummer: { $incident }
bot-quarantined =
    Mit Ihrer letzten Nachricht komme ich nicht zurecht. Das liegt an mir, nicht an Ihnen.
    Schreiben Sie sie bitte noch einmal mit anderen Worten.
    Wenn es eilt: **112** bei Lebensgefahr, **116 123** zum Reden, Tag und Nacht.
bot-press-failed = Das hat gerade nicht geklappt. Schreiben Sie es mir bitte im Chat zu zweit.

# What Telegram shows before the first message.

telegram-about = Ich suche das passende Angebot für Alleinerziehende, von { $network }. Schreiben Sie mir einfach, was los ist. Ich bin ein Programm. Wenn es eilt: /notfall
telegram-about-short = Das passende Angebot finden: schreiben Sie einfach, was los ist.
teach-unknown-offer-near = Ein Angebot { $offer } gibt es nicht. Meinen Sie { $nearest }?
