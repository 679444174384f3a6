# Translation not yet checked by a native speaker.
# The command line speaks German and English only.

bot-choice-hint = Stuknij w liczbę albo ją napisz.
bot-page-on = Dalej ({ $page } z { $pages })
bot-page-back = Wstecz
bot-not-allowed = To może zrobić tylko zespół sieci.
bot-sorry =
    Coś poszło u mnie nie tak. Spróbuj proszę jeszcze raz.
    Jeśli to się powtórzy, napisz **człowiek**, a pokażę ci, kto może pomóc. Numer błędu: { $incident }
bot-quarantined =
    Nie radzę sobie z twoją ostatnią wiadomością. To moja wina, nie twoja.
    Napisz ją proszę jeszcze raz innymi słowami.
    Jeśli to pilne: **112** przy zagrożeniu życia, **116 123**, żeby porozmawiać, w dzień i w nocy.
bot-press-failed = Teraz się nie udało. Napisz mi to proszę na czacie we dwoje.
bot-mail-subject = Nowa wiadomość
bot-mail-unsubscribe = Nie chcę więcej maili
