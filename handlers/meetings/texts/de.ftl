# When a meeting is: pieces, joined by commas. What begins with meetings-rhythm- is said in German and
# English only; other languages list the next dates.
meetings-when-once = { DATETIME($day, dateStyle: "full") }
meetings-rhythm-daily = { $every ->
    [1] jeden Tag
   *[other] alle { $every } Tage
}
meetings-rhythm-weekly = { $every ->
    [1] jeden { $days }
   *[other] alle { $every } Wochen am { $days }
}
meetings-rhythm-range = { $every ->
    [1] { $first } bis { $last }
   *[other] alle { $every } Wochen { $first } bis { $last }
}
meetings-rhythm-nth = { $nth ->
    [-2] jeden vorletzten
    [-1] jeden letzten
   *[other] jeden { $nth }.
}{ $second ->
    [-2] { " " }und vorletzten
    [-1] { " " }und letzten
    [0] { "" }
   *[other] { " " }und { $second }.
} { $days } { $every ->
    [1] im Monat
   *[other] alle { $every } Monate
}
meetings-rhythm-monthday = { $every ->
    [1] am { $days } jeden Monats
   *[other] alle { $every } Monate am { $days }
}
meetings-rhythm-last-day = { $every ->
    [1] am letzten Tag jeden Monats
   *[other] alle { $every } Monate am letzten Tag
}
meetings-rhythm-yearly = jedes Jahr am { $day }
meetings-when-dates = am { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }…
}
meetings-when-hours = { $begin }–{ $end } Uhr
meetings-rhythm-since = ab { $day }
meetings-rhythm-until = bis { $day }
meetings-rhythm-count = { $count ->
    [one] einmal
   *[other] { $count } Termine
}
meetings-rhythm-except-months = außer { $months }
meetings-rhythm-only-months = nur { $months }
meetings-rhythm-skipped = nicht am { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }und an { $more } weiteren Tagen
}
meetings-rhythm-moved = statt am { $day } am { $to } um { $hour } Uhr
meetings-rhythm-extra = auch am { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }und an { $more } weiteren Tagen
}

# What parents see. The first line of whatever comes unasked tells no place and nobody's troubles.
meetings-menu-termine = Nächste Treffen
meetings-menu-erinnerungen = Wann ich dich erinnere
meetings-menu-kalender = Deine Termine im Handy-Kalender
meetings-menu-treffen_neu = Ein Treffen anlegen
meetings-menu-treffen_leiten = Deine Treffen verwalten

meetings-when = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end } Uhr
meetings-coming = **Das steht an.** Tipp auf ein Treffen für mehr.
    Du kannst auch suchen: **/termine** und dann Ort, Thema oder Wochentag.
meetings-none = Gerade ist kein Treffen geplant. Schau gern später wieder herein.
meetings-groups = Gruppen ansehen
meetings-all = Alle Treffen
meetings-look = Ansehen
meetings-unknown = Dieses Treffen finde ich nicht. Mit **termine** siehst du alle, zu denen du kommen kannst.
meetings-over = Dieses Treffen ist vorbei. Mit **termine** siehst du die nächsten.
meetings-is-off = Dieses Treffen fällt aus.
meetings-which = Welches Treffen meinst du? Mit **termine** siehst du alle.
meetings-which-yes = Schön! Zu welchem Treffen kommst du?
meetings-which-no = Welches Treffen meinst du?
meetings-yes = ja
meetings-no = nein
meetings-minutes = { $minutes } Minuten

meetings-fact-format = Wie
meetings-fact-length = Dauer
meetings-fact-area = Gegend
meetings-fact-topic = Thema
meetings-fact-group = Gruppe
meetings-fact-childcare = Kinderbetreuung
meetings-fact-step-free = Ohne Stufen
meetings-fact-cost = Kosten
meetings-fact-seats = Plätze
meetings-fact-answer = Deine Antwort
meetings-fact-where = Ort
meetings-fact-link = Link
meetings-fact-entrance = Eingang
meetings-fact-stop = Haltestelle
meetings-fact-who = Für wen
meetings-fact-shown = Adresse
meetings-fact-room = Erinnerung in der Gruppe
meetings-format-place = vor Ort
meetings-format-online = online
meetings-format-both = vor Ort und online
meetings-answer-yes = Du kommst.
meetings-answer-maybe = vielleicht
meetings-answer-no = Du kommst nicht.
meetings-answer-waiting = Du stehst auf der Warteliste.

meetings-say-yes = Ja, ich komme
meetings-say-maybe = Vielleicht
meetings-say-no = Nein
meetings-said-yes = Schön, dass du kommst: { DATETIME($day, dateStyle: "full") }, { $begin } Uhr.
meetings-said-maybe = Gut, ich habe „vielleicht“ notiert: { DATETIME($day, dateStyle: "full") }, { $begin } Uhr. Du kannst es jederzeit ändern.
meetings-said-no = Danke fürs Bescheidsagen: Am { DATETIME($day, dateStyle: "full") } bist du nicht dabei. Du kannst es jederzeit ändern.
meetings-said-waiting = Gerade ist kein Platz frei. Du stehst auf der Warteliste für { DATETIME($day, dateStyle: "full") }, { $begin } Uhr. Sobald ein Platz für dich da ist, sage ich dir Bescheid.
meetings-address-later = Wo es ist, sage ich nur denen, die kommen. Frag mich ab { DATETIME($day, dateStyle: "full") }, { $hour } Uhr.
meetings-address-now = Wo es ist, sage ich nur denen, die zugesagt haben.
meetings-will-remind = Ich erinnere dich vorher; wann, stellst du mit **/erinnerungen** ein.
meetings-cannot-remind = Erinnern kann ich dich hier nicht: Ist dieses Fenster zu, finde ich dich nicht mehr. Trag dir den Termin gleich ein, oder geh mit **/verbinden** zu einem Messenger über.
meetings-ask-children = Bringst du Kinder mit? Tipp auf eine Antwort oder schreib zum Beispiel „zwei, 3 und 5“.
meetings-children = { $count ->
        [one] 1 Kind
       *[other] { $count } Kinder
    }
meetings-no-children = Keine Kinder
meetings-skip = Möchte ich nicht sagen
meetings-children-unclear = Das habe ich nicht verstanden, deine Antwort zum Treffen gilt trotzdem. Zu den Kindern kannst du später noch etwas sagen: **/kinder { $id } 2**
meetings-ask-ages = { $count ->
        [one] Wie alt ist dein Kind? Eine Zahl reicht.
       *[other] Wie alt sind deine Kinder? Schreib zum Beispiel „3 und 5“.
    }
    Möchtest du es nicht sagen, schreib „weiter“.
meetings-ask-needs = Braucht ihr etwas? Zum Beispiel einen Wickelplatz, Platz für den Rollstuhl, eine Übersetzung. Die Leitung liest das ohne deinen Namen.
meetings-needs-noted = Notiert: „{ $words }“. Die Leitung liest das ohne deinen Namen.
meetings-needs-drop = Doch nicht notieren
meetings-needs-nothing = Nein, nichts
meetings-needs-too-long = Das ist etwas lang. Höchstens { $most } Zeichen, bitte.
meetings-all-noted = Danke, alles notiert.
meetings-moved-up = Ein Platz ist frei geworden, du bist dabei: { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end } Uhr.
    { "" }**{ $title }**
meetings-not-after-all = Ich komme doch nicht

meetings-where = Wo ist es?
meetings-where-head = Hier findest du hin. Bitte behalte es für dich.
meetings-where-first = Wo es ist, sage ich nur denen, die zugesagt haben.
meetings-where-waiting = Du stehst noch auf der Warteliste. Sobald ein Platz für dich da ist, sage ich dir Bescheid, und dann auch, wo es ist.
meetings-where-later = Wo es ist, sage ich dir ab { DATETIME($day, dateStyle: "full") }, { $hour } Uhr. Frag mich dann noch einmal.
meetings-where-unknown = Das steht noch nicht fest. Frag mich später noch einmal.
meetings-open-link = Öffnen
meetings-file = Für den Kalender
meetings-file-here = Hier ist der Termin für deinen Kalender. Öffne die Datei auf deinem Handy.

meetings-reminder = Erinnerung: { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end } Uhr.
    { "" }**{ $title }**
meetings-no-reminders = Nicht mehr erinnern
meetings-reminders = **Ich erinnere dich an Treffen, zu denen du kommst.** Wann soll ich das tun? Nachts bleibe ich still.
meetings-reminders-none = Ich erinnere dich gerade an nichts. Wann soll ich?
meetings-remind-week-on = ✓ Eine Woche vorher
meetings-remind-week-off = Eine Woche vorher
meetings-remind-evening-on = ✓ Am Abend vorher, 18 Uhr
meetings-remind-evening-off = Am Abend vorher, 18 Uhr
meetings-remind-hours-on = ✓ Zwei Stunden vorher
meetings-remind-hours-off = Zwei Stunden vorher
meetings-reminders-off = Gut, ich erinnere dich nicht mehr. Fällt etwas aus, sage ich es dir trotzdem.
meetings-reminders-on = Doch wieder erinnern

meetings-news = Es gibt etwas Neues zu deinem Treffen: **{ $title }**
meetings-news-off = Das fällt leider aus: **{ $title }**
meetings-news-line-off = { DATETIME($day, dateStyle: "full") }, { $begin } Uhr: fällt aus
meetings-news-line-on = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end } Uhr: findet doch statt
meetings-news-line-moved = jetzt { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end } Uhr, statt { DATETIME($before, dateStyle: "full") }, { $hour } Uhr
meetings-news-line-way = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end } Uhr: Der Ort oder der Eingang ist ein anderer.
meetings-news-line-facts = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end } Uhr: Daran hat sich etwas geändert.
meetings-news-reason = Der Grund: { $reason }

meetings-feed = Alle in den Kalender
meetings-feed-address = Mit dieser Adresse holt sich dein Kalender alle Treffen, zu denen du kommst, auch wenn sich etwas ändert:
    { $address }
    Trag sie im Kalender als Abo ein. Zeig sie niemandem: Wer sie kennt, sieht deine Treffen. Ich zeige sie nur jetzt.
meetings-feed-there = Dein Kalender-Abo gibt es schon. Die Adresse kann ich nicht noch einmal zeigen, nur eine neue machen. Die alte gilt dann nicht mehr.
meetings-feed-new = Neue Adresse
meetings-feed-close = Abo beenden
meetings-feed-closed = Das Kalender-Abo ist beendet. Unter der alten Adresse steht nichts mehr.
meetings-feed-nowhere = Kalender-Abos gibt es hier leider nicht. Bei jedem Treffen bekommst du aber eine Datei für deinen Kalender.

meetings-how-was-it = Wie war es? **{ $title }**
    Ein Tipp genügt. Ich zähle nur, wer was sagt, merke ich mir nicht.
meetings-was-good = Gut
meetings-was-fair = Ging so
meetings-was-bad = Nicht gut
meetings-thanks = Danke dir!

meetings-room = **{ $title }**
    { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end } Uhr
    { $channel ->
        [telegram] Kommst du? Was du antippst, sieht sonst niemand. Wo es ist, sage ich dir im Chat zu zweit.
       *[other] Kommst du? Schreib mir im Chat zu zweit **/zusage { $id }**, **/vielleicht { $id }** oder **/absage { $id }**: Das sieht sonst niemand. Dort sage ich dir auch, wo es ist.
    }
meetings-room-alone = Im Chat mit mir
meetings-room-none = Gerade ist hier kein Treffen geplant.
meetings-room-not-you = Ich kenne dich hier nicht als Mitglied der Gruppe. Im Chat zu zweit hilft dir **/gruppen** weiter.
meetings-room-where = Wo es ist, sage ich dir im Chat zu zweit.
meetings-room-more = Kommen Kinder mit, oder brauchst du etwas? Sag es mir hier. In der Gruppe liest das niemand.
meetings-room-children = Kinder und was ich brauche
meetings-room-news = Neues zum Treffen: **{ $title }**
meetings-called-treffen = Wann das nächste Treffen ist

# What whoever plans and leads meetings sees.
meetings-staff-ask-title = Wie soll es heißen? Der Name steht auch auf Sperrbildschirmen, also lieber etwas Neutrales.
meetings-staff-title-1 = Offenes Treffen
meetings-staff-title-2 = Elterncafé
meetings-staff-title-3 = Stammtisch
meetings-staff-ask-when = Wann ist es? Schreib es, wie du es sagen würdest: „jeden 2. Donnerstag im Monat 19:30 bis 21 Uhr“ oder „am 3.12. um 18 Uhr“.
meetings-staff-ask-when-day = An welchem Tag? Zum Beispiel „jeden Mittwoch“ oder „am 3.12.“.
meetings-staff-ask-when-time = Um wie viel Uhr? Zum Beispiel „19:30 bis 21 Uhr“.
meetings-staff-ask-end = Wie lange dauert es, oder bis wann?
meetings-staff-length-60 = 1 Stunde
meetings-staff-length-120 = 2 Stunden
meetings-staff-length-180 = 3 Stunden
meetings-staff-length-90 = 90 Minuten
meetings-staff-ask-where = Wo ist es? Schreib den Ort oder den Link, oder beides. Das sehen nur die, die zugesagt haben.
meetings-staff-ask-way = Wie findet man hin? Zum Beispiel „Eingang hinten, Haltestelle Rathaus, ohne Stufen“.
meetings-staff-ask-childcare = Gibt es Kinderbetreuung?
meetings-staff-ask-seats = Wie viele Plätze gibt es?
meetings-staff-ask-group = Für welche Gruppe ist das Treffen?
meetings-staff-ask-who = Wer darf kommen? Tipp an oder schreib den Namen einer Gruppe.
meetings-staff-ask-area = In welcher Gegend ist es? Das sehen alle.
meetings-staff-ask-topic = Zu welchem Thema gehört es?
meetings-staff-ask-shown = Ab wann sollen die, die zugesagt haben, die Adresse sehen?
meetings-staff-ask-cost = Kostet es etwas?
meetings-staff-ask-room = Soll ich am Abend vorher auch in der Gruppe daran erinnern?
meetings-staff-yes = Ja
meetings-staff-no = Nein
meetings-staff-nothing = Nichts weiter
meetings-staff-no-limit = Unbegrenzt
meetings-staff-no-topic = Kein Thema
meetings-staff-everywhere = Überall
meetings-staff-shown-24 = 24 Stunden vorher
meetings-staff-shown-2 = 2 Stunden vorher
meetings-staff-shown-168 = Eine Woche vorher
meetings-staff-shown-0 = Gleich nach der Zusage
meetings-staff-shown = { $hours ->
        [0] gleich nach der Zusage
       *[other] ab { $hours } Stunden vorher, nur wer zugesagt hat
    }
meetings-staff-who-network = Alle im Netzwerk
meetings-staff-who-public = Alle, auch im öffentlichen Kalender
meetings-staff-who-staff = Nur Fachkräfte
meetings-staff-who-group = Nur eine Gruppe
meetings-staff-link-later = kommt noch

meetings-staff-doubt-second = „{ $words }“ kann zweierlei heißen. Was meinst du?
meetings-staff-doubt-monthly = „{ $words }“: einmal oder jeden Monat?
meetings-staff-doubt-weekday = „{ $words }“ passt nicht zusammen: Das Datum ist ein anderer Wochentag. Was stimmt?
meetings-staff-doubt-past = „{ $words }“ ist schon vorbei. Wann soll es sein?
meetings-staff-doubt-end = „{ $words }“: Das Ende liegt vor dem Anfang. Wie ist es gemeint?
meetings-staff-doubt-half-day = „{ $words }“: morgens oder abends?
meetings-staff-doubt-times = Da stehen mehrere Uhrzeiten: „{ $words }“. Welche gilt?
meetings-staff-doubt-no-such-day = „{ $words }“ gibt es im Kalender nicht. Wann soll es sein?
meetings-staff-doubt-never = So gäbe es nie einen Termin. Schreib bitte noch einmal, wann es ist.
meetings-staff-doubt-which-week = „{ $words }“: Ich habe mit der nächsten passenden Woche angefangen.
meetings-staff-doubt-workdays = „{ $words }“: Ich habe Montag bis Freitag genommen.
meetings-staff-doubt-public-holidays = „{ $words }“: Nach Feiertagen frage ich gleich noch einzeln.
meetings-staff-doubt-school-holidays = „{ $words }“: Schulferien kenne ich nicht. Diese Termine kannst du später absagen.

meetings-staff-holiday = Der { DATETIME($day, dateStyle: "long") } ist { $holiday }. Was machen wir?
meetings-staff-holiday-move = Verschieben auf { $day }
meetings-staff-holiday-skip = Ausfallen lassen
meetings-staff-holiday-keep = Trotzdem
meetings-staff-holiday-skip-all = An allen Feiertagen ausfallen lassen
meetings-staff-holiday-keep-all = An allen Feiertagen trotzdem
meetings-staff-holiday-unclear = Verschieben, ausfallen lassen oder trotzdem?

meetings-staff-preview-new = **So habe ich es verstanden. Passt das?**
meetings-staff-preview-edit = **So ist das Treffen jetzt.** Ändere, was du willst. Erst mit „Passt so“ gilt es.
meetings-staff-next-dates = { $count ->
        [0] Es gibt keinen kommenden Termin.
        [one] Der Termin:
       *[other] Die nächsten Termine:
    }
meetings-staff-rest = Das habe ich nicht verstanden: „{ $words }“
meetings-staff-fits = Passt so
meetings-staff-change = Etwas ändern
meetings-staff-drop = Verwerfen
meetings-staff-dropped = Gut, ich habe nichts gespeichert.
meetings-staff-new = Neues Treffen
meetings-staff-over = Das habe ich nicht mehr da. Fang mit **/treffen_neu** noch einmal an.
meetings-staff-which-field = Was möchtest du ändern? Du kannst es auch einfach schreiben, zum Beispiel „um 20 Uhr“ oder „15 Plätze“.
meetings-staff-preview = Zurück zur Vorschau
meetings-staff-field-title = Name
meetings-staff-field-when = Wann
meetings-staff-field-where = Ort oder Link
meetings-staff-field-way = Weg hinein
meetings-staff-field-childcare = Kinderbetreuung
meetings-staff-field-seats = Plätze
meetings-staff-field-who = Für wen
meetings-staff-field-area = Gegend
meetings-staff-field-topic = Thema
meetings-staff-field-shown = Ab wann die Adresse
meetings-staff-field-cost = Kosten
meetings-staff-field-room = Erinnerung in der Gruppe
meetings-staff-saved = Gespeichert: **{ $title }**. Ab jetzt kann man zusagen, und ich erinnere alle, die kommen.
    Die Nummer ist { $id }. Mit **/treffen_leiten { $id }** siehst du, wer kommt, und kannst ändern und absagen.

meetings-staff-or-file = Hast du schon eine Kalenderdatei (.ics)? Schick sie mir einfach.
meetings-staff-file-reading = Ich lese die Datei …
meetings-staff-file-only-new = Eine Kalenderdatei nehme ich nur für neue Treffen. Fang mit **/treffen_neu** an und schick sie mir dann noch einmal.
meetings-staff-file-lost = Die Datei konnte ich nicht holen. Schick sie bitte noch einmal.
meetings-staff-file-broken = Die Datei lässt sich nicht öffnen. Vielleicht ist sie unterwegs kaputtgegangen? Schick sie bitte noch einmal.
meetings-staff-file-size = Die Datei ist zu groß: Kalender lese ich bis { $most } kB. Exportier vielleicht nur die nächsten Monate.
meetings-staff-file-no-calendar = Das ist keine Kalenderdatei. Die bekommst du in deinem Kalender mit „Exportieren“, und ihr Name endet auf .ics. Du kannst mir auch einfach schreiben, wann und wo es ist.
meetings-staff-file-encoding = In Zeile { $line } stehen Zeichen, die ich nicht lesen kann. Speichere die Datei als UTF-8, und schick sie noch einmal.
meetings-staff-file-too-deep = Ab Zeile { $line } ist die Datei zu tief verschachtelt. So kann ich sie nicht lesen.
meetings-staff-file-too-many-events = In der Datei stehen mehr als { $events } Termine. Das ist mir zu viel auf einmal: Exportier bitte nur die nächsten Monate.
meetings-staff-file-unclosed = Die Datei bricht mitten in einem Termin ab (Zeile { $line }). Exportier sie bitte noch einmal.
meetings-staff-file-empty = In dieser Datei steht kein Termin. Schreib mir einfach, wann und wo es ist.
meetings-staff-file-none = Ich habe die Datei gelesen. Es ist nichts dabei, was ein neues Treffen wird.
meetings-staff-file-one = **Das steht in der Datei.** Soll ein Treffen daraus werden?
meetings-staff-file-untitled = Noch ohne Namen
meetings-staff-file-repeats = Es wiederholt sich. Die nächsten Termine zeige ich dir gleich.
meetings-staff-file-several = **In der Datei stehen { $count } neue Termine.** Soll ich sie alle anlegen?
meetings-staff-file-line = { $title }: { DATETIME($day, dateStyle: "full") }, { $begin } Uhr
meetings-staff-file-line-again = { $title }: { DATETIME($day, dateStyle: "full") }, { $begin } Uhr, und danach wieder
meetings-staff-file-more = { $count ->
    [one] und noch einer
   *[other] und { $count } weitere
}
meetings-staff-file-for-all = Das gilt für alle: „{ $words }“
meetings-staff-file-left = Das bleibt draußen:
meetings-staff-file-left-known = { $count ->
    [one] „{ $title }“ gibt es schon.
   *[other] { $count } gibt es schon.
}
meetings-staff-file-left-over = { $count ->
    [one] „{ $title }“ ist vorbei.
   *[other] { $count } sind vorbei.
}
meetings-staff-file-left-off = { $count ->
    [one] „{ $title }“ ist abgesagt.
   *[other] { $count } sind abgesagt.
}
meetings-staff-file-left-untitled = Der Termin in Zeile { $line } hat keinen Namen.
meetings-staff-file-left-all-day = „{ $title }“ geht über den ganzen Tag: Es fehlt, wann es losgeht.
meetings-staff-file-left-no-start = Bei „{ $title }“ fehlt, wann es losgeht.
meetings-staff-file-left-start = Bei „{ $title }“ verstehe ich den Anfang nicht.
meetings-staff-file-left-zone = Bei „{ $title }“ kenne ich die Zeitzone nicht.
meetings-staff-file-left-rule = Bei „{ $title }“ verstehe ich die Wiederholung nicht.
meetings-staff-file-left-end = Bei „{ $title }“ liegt das Ende vor dem Anfang.
meetings-staff-file-left-too-long = „{ $title }“ dauert zu lange für ein Treffen.
meetings-staff-file-left-several-a-day = „{ $title }“ ist mehrmals am selben Tag.
meetings-staff-file-left-broken = Der Eintrag in Zeile { $line } ist beschädigt.
meetings-staff-file-on = Ja, weiter
meetings-staff-file-all = Ja, alle { $count } anlegen
meetings-staff-file-no = Nein
meetings-staff-file-not = Nein, keine
meetings-staff-file-made = { $count ->
    [0] Es ist kein neues Treffen dazugekommen.
    [one] Ein Treffen ist angelegt. Ab jetzt kann man zusagen, und ich erinnere alle, die kommen.
   *[other] { $count } Treffen sind angelegt. Ab jetzt kann man zusagen, und ich erinnere alle, die kommen.
}
meetings-staff-file-known = Dieses Treffen gibt es schon. Mit **/treffen_leiten** siehst du die, die du leitest.

meetings-staff-changed = Geändert: **{ $title }**. Wer schon davon weiß, erfährt es in einer Minute.
meetings-staff-moved = Verschoben auf { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end } Uhr. Wer schon davon weiß, erfährt es in einer Minute.
meetings-staff-cancelled = Abgesagt. Wer schon davon weiß, erfährt es in einer Minute, sonst niemand.

meetings-staff-what-is = „{ $words }“: Ist das der Name oder der Ort?
meetings-staff-is-title = Der Name
meetings-staff-is-where = Der Ort
meetings-staff-is-neither = Weder noch
meetings-staff-unclear = Das habe ich nicht verstanden. Tipp auf „Passt so“ oder „Etwas ändern“, oder schreib zum Beispiel „um 20 Uhr“.
meetings-staff-when-unclear = Darin finde ich keine Zeit. Schreib zum Beispiel „jeden Mittwoch um 10“ oder „am 3.12. um 18 Uhr“.
meetings-staff-end-unclear = Darin finde ich kein Ende. Schreib zum Beispiel „bis 21 Uhr“ oder „2 Stunden“.
meetings-staff-yes-or-no = Ja oder nein?
meetings-staff-seats-wrong = Schreib eine Zahl bis { $most }, oder „egal“.
meetings-staff-who-unclear = Das kenne ich nicht. Schreib „alle“, „öffentlich“, „Fachkräfte“ oder den Namen einer Gruppe.
meetings-staff-topic-unknown = Dieses Thema kenne ich nicht. Tipp eins an, oder schreib „egal“.
meetings-staff-shown-unclear = Schreib zum Beispiel „24 Stunden“, „2 Tage“ oder „sofort“.
meetings-staff-length = Das ist zu kurz oder zu lang. Höchstens { $most } Zeichen, bitte.
meetings-staff-no-group = Ein Treffen kannst du für deine Gruppe anlegen. Du leitest gerade keine.
meetings-staff-not-yours = Dieses Treffen finde ich nicht unter denen, die du leitest. Mit **/treffen_leiten** siehst du sie.
meetings-staff-which-date = Welcher Termin? Mit **/treffen_leiten** siehst du sie alle.
meetings-staff-is-off = Das ist schon abgesagt.

meetings-staff-lead = Verwalten
meetings-staff-which = Welches Treffen?
meetings-staff-none = Du leitest gerade kein Treffen.
meetings-staff-leading = **{ $title }**: Tipp auf einen Termin, oder ändere alle.
meetings-staff-change-all = Alle Termine ändern
meetings-staff-cancel-all = Alle Termine absagen
meetings-staff-date = **{ $title }**
    { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end } Uhr
meetings-staff-list = Wer kommt?
meetings-staff-move = Verschieben
meetings-staff-place = Anderer Ort
meetings-staff-cancel = Absagen
meetings-staff-post = In die Gruppe schreiben
meetings-staff-posted = Steht gleich in der Gruppe. Die Antworten sehe nur ich.
meetings-staff-no-room = Diese Gruppe hat keinen eigenen Raum, oder es ist nichts geplant.
meetings-staff-reason-all = Warum fällt **{ $title }** ganz aus? Ein Satz genügt. Wer davon weiß, bekommt ihn zu lesen.
meetings-staff-reason-one = Warum fällt der Termin von **{ $title }** aus? Ein Satz genügt. Wer davon weiß, bekommt ihn zu lesen.
meetings-staff-no-reason = Absagen ohne Grund
meetings-staff-not-off = Doch nicht absagen
meetings-staff-move-to = Auf wann soll ich { DATETIME($day, dateStyle: "full") }, { $begin } Uhr verschieben? Zum Beispiel „Freitag 18 Uhr“.
meetings-staff-move-past = Das liegt schon hinter uns. Wann soll es sein?
meetings-staff-numbers = **{ $title }**
    { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end } Uhr
    Ja: { $yes }, vielleicht: { $maybe }, nein: { $no }, Warteliste: { $waiting }
    Kinder: { $children }, Alter: { $ages }
meetings-staff-needs = Gebraucht wird:
meetings-staff-attended = { $count ->
        [one] Da war eine Person.
       *[other] Da waren { $count } Menschen.
    }
meetings-staff-attended-wrong = Schreib die Zahl dazu: **/treffen_waren { $id } 12**
meetings-staff-not-yet = Dieses Treffen war noch nicht.
meetings-staff-verdicts = Gut: { $good }, ging so: { $fair }, nicht gut: { $bad }
meetings-staff-missed = { $count ->
        [one] Eine Erinnerung konnte ich nicht rechtzeitig schicken:
       *[other] { $count } Erinnerungen konnte ich nicht rechtzeitig schicken:
    } **{ $title }**, { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end } Uhr.
