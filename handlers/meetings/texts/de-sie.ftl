meetings-menu-erinnerungen = Wann ich Sie erinnere
meetings-menu-kalender = Ihre Termine im Handy-Kalender
meetings-menu-treffen_leiten = Ihre Treffen verwalten

meetings-coming = **Das steht an.** Tippen Sie auf ein Treffen für mehr.
    Sie können auch suchen: **/termine** und dann Ort, Thema oder Wochentag.
meetings-none = Gerade ist kein Treffen geplant. Schauen Sie gern später wieder herein.
meetings-unknown = Dieses Treffen finde ich nicht. Mit **termine** sehen Sie alle, zu denen Sie kommen können.
meetings-over = Dieses Treffen ist vorbei. Mit **termine** sehen Sie die nächsten.
meetings-which = Welches Treffen meinen Sie? Mit **termine** sehen Sie alle.
meetings-which-yes = Schön! Zu welchem Treffen kommen Sie?
meetings-which-no = Welches Treffen meinen Sie?
meetings-fact-answer = Ihre Antwort
meetings-answer-yes = Sie kommen.
meetings-answer-no = Sie kommen nicht.
meetings-answer-waiting = Sie stehen auf der Warteliste.
meetings-said-yes = Schön, dass Sie kommen: { DATETIME($day, dateStyle: "full") }, { $begin } Uhr.
meetings-said-maybe = Gut, ich habe „vielleicht“ notiert: { DATETIME($day, dateStyle: "full") }, { $begin } Uhr. Sie können es jederzeit ändern.
meetings-said-no = Danke fürs Bescheidsagen: Am { DATETIME($day, dateStyle: "full") } sind Sie nicht dabei. Sie können es jederzeit ändern.
meetings-said-waiting = Gerade ist kein Platz frei. Sie stehen auf der Warteliste für { DATETIME($day, dateStyle: "full") }, { $begin } Uhr. Sobald ein Platz für Sie da ist, sage ich Ihnen Bescheid.
meetings-address-later = Wo es ist, sage ich nur denen, die kommen. Fragen Sie mich ab { DATETIME($day, dateStyle: "full") }, { $hour } Uhr.
meetings-address-now = Wo es ist, sage ich nur denen, die zugesagt haben.
meetings-will-remind = Ich erinnere Sie vorher; wann, stellen Sie mit **/erinnerungen** ein.
meetings-cannot-remind = Erinnern kann ich Sie hier nicht: Ist dieses Fenster zu, finde ich Sie nicht mehr. Tragen Sie sich den Termin gleich ein, oder gehen Sie mit **/verbinden** zu einem Messenger über.
meetings-ask-children = Bringen Sie Kinder mit? Tippen Sie auf eine Antwort oder schreiben Sie zum Beispiel „zwei, 3 und 5“.
meetings-children-unclear = Das habe ich nicht verstanden, Ihre Antwort zum Treffen gilt trotzdem. Zu den Kindern können Sie später noch etwas sagen: **/kinder { $id } 2**
meetings-ask-ages = { $count ->
        [one] Wie alt ist Ihr Kind? Eine Zahl reicht.
       *[other] Wie alt sind Ihre Kinder? Schreiben Sie zum Beispiel „3 und 5“.
    }
    Möchten Sie es nicht sagen, schreiben Sie „weiter“.
meetings-ask-needs = Brauchen Sie etwas? Zum Beispiel einen Wickelplatz, Platz für den Rollstuhl, eine Übersetzung. Die Leitung liest das ohne Ihren Namen.
meetings-needs-noted = Notiert: „{ $words }“. Die Leitung liest das ohne Ihren Namen.
meetings-moved-up = Ein Platz ist frei geworden, Sie sind dabei: { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end } Uhr.
    { "" }**{ $title }**
meetings-where-head = Hier finden Sie hin. Bitte behalten Sie es für sich.
meetings-where-waiting = Sie stehen noch auf der Warteliste. Sobald ein Platz für Sie da ist, sage ich Ihnen Bescheid, und dann auch, wo es ist.
meetings-where-later = Wo es ist, sage ich Ihnen ab { DATETIME($day, dateStyle: "full") }, { $hour } Uhr. Fragen Sie mich dann noch einmal.
meetings-where-unknown = Das steht noch nicht fest. Fragen Sie mich später noch einmal.
meetings-file-here = Hier ist der Termin für Ihren Kalender. Öffnen Sie die Datei auf Ihrem Handy.
meetings-reminders = **Ich erinnere Sie an Treffen, zu denen Sie kommen.** Wann soll ich das tun? Nachts bleibe ich still.
meetings-reminders-none = Ich erinnere Sie gerade an nichts. Wann soll ich?
meetings-reminders-off = Gut, ich erinnere Sie nicht mehr. Fällt etwas aus, sage ich es Ihnen trotzdem.
meetings-news = Es gibt etwas Neues zu Ihrem Treffen: **{ $title }**
meetings-feed-address = Mit dieser Adresse holt sich Ihr Kalender alle Treffen, zu denen Sie kommen, auch wenn sich etwas ändert:
    { $address }
    Tragen Sie sie im Kalender als Abo ein. Zeigen Sie sie niemandem: Wer sie kennt, sieht Ihre Treffen. Ich zeige sie nur jetzt.
meetings-feed-there = Ihr Kalender-Abo gibt es schon. Die Adresse kann ich nicht noch einmal zeigen, nur eine neue machen. Die alte gilt dann nicht mehr.
meetings-feed-nowhere = Kalender-Abos gibt es hier leider nicht. Bei jedem Treffen bekommen Sie aber eine Datei für Ihren Kalender.
meetings-how-was-it = Wie war es? **{ $title }**
    Ein Tipp genügt. Ich zähle nur, wer was sagt, merke ich mir nicht.
meetings-thanks = Danke Ihnen!
meetings-room = **{ $title }**
    { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end } Uhr
    { $channel ->
        [telegram] Kommen Sie? Was Sie antippen, sieht sonst niemand. Wo es ist, sage ich Ihnen im Chat zu zweit.
       *[other] Kommen Sie? Schreiben Sie mir im Chat zu zweit **/zusage { $id }**, **/vielleicht { $id }** oder **/absage { $id }**: Das sieht sonst niemand. Dort sage ich Ihnen auch, wo es ist.
    }
meetings-room-not-you = Ich kenne Sie hier nicht als Mitglied der Gruppe. Im Chat zu zweit hilft Ihnen **/gruppen** weiter.
meetings-room-where = Wo es ist, sage ich Ihnen im Chat zu zweit.
meetings-room-more = Kommen Kinder mit, oder brauchen Sie etwas? Sagen Sie es mir hier. In der Gruppe liest das niemand.

meetings-staff-ask-when = Wann ist es? Schreiben Sie es, wie Sie es sagen würden: „jeden 2. Donnerstag im Monat 19:30 bis 21 Uhr“ oder „am 3.12. um 18 Uhr“.
meetings-staff-ask-where = Wo ist es? Schreiben Sie den Ort oder den Link, oder beides. Das sehen nur die, die zugesagt haben.
meetings-staff-ask-who = Wer darf kommen? Tippen Sie an oder schreiben Sie den Namen einer Gruppe.
meetings-staff-doubt-second = „{ $words }“ kann zweierlei heißen. Was meinen Sie?
meetings-staff-doubt-never = So gäbe es nie einen Termin. Schreiben Sie bitte noch einmal, wann es ist.
meetings-staff-doubt-school-holidays = „{ $words }“: Schulferien kenne ich nicht. Diese Termine können Sie später absagen.
meetings-staff-preview-edit = **So ist das Treffen jetzt.** Ändern Sie, was Sie wollen. Erst mit „Passt so“ gilt es.
meetings-staff-over = Das habe ich nicht mehr da. Fangen Sie mit **/treffen_neu** noch einmal an.
meetings-staff-which-field = Was möchten Sie ändern? Sie können es auch einfach schreiben, zum Beispiel „um 20 Uhr“ oder „15 Plätze“.
meetings-staff-saved = Gespeichert: **{ $title }**. Ab jetzt kann man zusagen, und ich erinnere alle, die kommen.
    Die Nummer ist { $id }. Mit **/treffen_leiten { $id }** sehen Sie, wer kommt, und können ändern und absagen.

meetings-staff-or-file = Haben Sie schon eine Kalenderdatei (.ics)? Schicken Sie sie mir einfach.
meetings-staff-file-only-new = Eine Kalenderdatei nehme ich nur für neue Treffen. Fangen Sie mit **/treffen_neu** an, und schicken Sie sie mir dann noch einmal.
meetings-staff-file-lost = Die Datei konnte ich nicht holen. Schicken Sie sie bitte noch einmal.
meetings-staff-file-broken = Die Datei lässt sich nicht öffnen. Vielleicht ist sie unterwegs kaputtgegangen? Schicken Sie sie bitte noch einmal.
meetings-staff-file-size = Die Datei ist zu groß: Kalender lese ich bis { $most } kB. Exportieren Sie vielleicht nur die nächsten Monate.
meetings-staff-file-no-calendar = Das ist keine Kalenderdatei. Die bekommen Sie in Ihrem Kalender mit „Exportieren“, und ihr Name endet auf .ics. Sie können mir auch einfach schreiben, wann und wo es ist.
meetings-staff-file-encoding = In Zeile { $line } stehen Zeichen, die ich nicht lesen kann. Speichern Sie die Datei als UTF-8, und schicken Sie sie noch einmal.
meetings-staff-file-too-many-events = In der Datei stehen mehr als { $events } Termine. Das ist mir zu viel auf einmal: Exportieren Sie bitte nur die nächsten Monate.
meetings-staff-file-unclosed = Die Datei bricht mitten in einem Termin ab (Zeile { $line }). Exportieren Sie sie bitte noch einmal.
meetings-staff-file-empty = In dieser Datei steht kein Termin. Schreiben Sie mir einfach, wann und wo es ist.
meetings-staff-file-repeats = Es wiederholt sich. Die nächsten Termine zeige ich Ihnen gleich.
meetings-staff-file-known = Dieses Treffen gibt es schon. Mit **/treffen_leiten** sehen Sie die, die Sie leiten.

meetings-staff-unclear = Das habe ich nicht verstanden. Tippen Sie auf „Passt so“ oder „Etwas ändern“, oder schreiben Sie zum Beispiel „um 20 Uhr“.
meetings-staff-when-unclear = Darin finde ich keine Zeit. Schreiben Sie zum Beispiel „jeden Mittwoch um 10“ oder „am 3.12. um 18 Uhr“.
meetings-staff-end-unclear = Darin finde ich kein Ende. Schreiben Sie zum Beispiel „bis 21 Uhr“ oder „2 Stunden“.
meetings-staff-seats-wrong = Schreiben Sie eine Zahl bis { $most }, oder „egal“.
meetings-staff-who-unclear = Das kenne ich nicht. Schreiben Sie „alle“, „öffentlich“, „Fachkräfte“ oder den Namen einer Gruppe.
meetings-staff-topic-unknown = Dieses Thema kenne ich nicht. Tippen Sie eins an, oder schreiben Sie „egal“.
meetings-staff-shown-unclear = Schreiben Sie zum Beispiel „24 Stunden“, „2 Tage“ oder „sofort“.
meetings-staff-no-group = Ein Treffen können Sie für Ihre Gruppe anlegen. Sie leiten gerade keine.
meetings-staff-not-yours = Dieses Treffen finde ich nicht unter denen, die Sie leiten. Mit **/treffen_leiten** sehen Sie sie.
meetings-staff-which-date = Welcher Termin? Mit **/treffen_leiten** sehen Sie sie alle.
meetings-staff-none = Sie leiten gerade kein Treffen.
meetings-staff-leading = **{ $title }**: Tippen Sie auf einen Termin, oder ändern Sie alle.
meetings-staff-attended-wrong = Schreiben Sie die Zahl dazu: **/treffen_waren { $id } 12**
