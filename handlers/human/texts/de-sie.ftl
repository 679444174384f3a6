human-here = Gern. Hier erreichen Sie jemanden vom Netzwerk:
human-who = Rufen Sie an oder schreiben Sie. Sie müssen nichts vorbereiten.
human-nobody =
    Hier ist noch niemand eingetragen, den ich Ihnen nennen kann. Das tut mir leid.
    Die Behördennummer **115** weiß oft, welches Amt zuständig ist. Zum Reden ist die TelefonSeelsorge da: **116 123**, Tag und Nacht, kostenlos.
human-when = { $day ->
    [today] heute, { $time } Uhr
    [tomorrow] morgen, { $time } Uhr
    [mon] Montag, { $time } Uhr
    [tue] Dienstag, { $time } Uhr
    [wed] Mittwoch, { $time } Uhr
    [thu] Donnerstag, { $time } Uhr
    [fri] Freitag, { $time } Uhr
    [sat] Samstag, { $time } Uhr
   *[sun] Sonntag, { $time } Uhr
}
human-offer-now =
    Gern. Ihre Nachricht liest jemand vom Team, der gerade Dienst hat. Dort heißen Sie **{ $name }**, mehr sieht niemand von Ihnen.
    Schreiben Sie in ein, zwei Sätzen, worum es geht. Oder tippen Sie auf „Nur melden“, dann fragt das Team Sie selbst.
human-offer-later =
    Gerade ist niemand da. Ab { human-when } liest wieder jemand vom Team. Dort heißen Sie **{ $name }**, mehr sieht niemand von Ihnen.
    Wenn Sie mögen, schreiben Sie jetzt schon in ein, zwei Sätzen, worum es geht. Ich hebe es verschlüsselt auf und gebe es dann weiter.
    Wenn es nicht warten kann: **116 123**, Tag und Nacht, kostenlos.
human-offer-some-day =
    Gerade ist niemand da, und ich weiß nicht, wann wieder jemand da ist. Im Team heißen Sie **{ $name }**, mehr sieht niemand von Ihnen.
    Wenn Sie mögen, schreiben Sie in ein, zwei Sätzen, worum es geht. Ich hebe es verschlüsselt auf und gebe es weiter, sobald jemand da ist.
    Wenn es nicht warten kann: **116 123**, Tag und Nacht, kostenlos.
human-your-question =
    Ihre Frage von eben war: „{ $question }“
    Ich weiß sie nur noch ein paar Minuten. Mit geht sie nur, wenn Sie es wollen.
human-more-to-say = Gut, Ihre Frage geht mit. Mögen Sie noch etwas dazu sagen? Schreiben Sie es einfach, oder schicken Sie nur die Frage.
human-sent-now =
    Ist weitergegeben. Wer Zeit hat, antwortet Ihnen hier.
    Meldet sich in zwei Stunden niemand, frage ich noch einmal nach.
human-sent-some-day =
    Gut, ich hebe es auf und gebe es weiter, sobald jemand vom Team da ist. Spätestens in 14 Tagen hören Sie von mir.
    Wenn es nicht warten kann: **116 123**, Tag und Nacht, kostenlos.
human-sent-later =
    Gut, ich hebe es auf. Ab { human-when } gebe ich es weiter, und jemand antwortet Ihnen hier.
    Wenn es nicht warten kann: **116 123**, Tag und Nacht, kostenlos.
human-hurried-now =
    Das Team weiß jetzt, dass Sie jemanden brauchen, und dass es eilt. Was Sie geschrieben haben, sieht niemand.
    Meldet sich in zehn Minuten niemand, klingle ich noch einmal. Die Nummern von eben sind auch jetzt für Sie da.
human-hurried-later =
    Gerade ist niemand vom Team da. Ab { human-when } sage ich als Erstes, dass Sie jemanden brauchen. Was Sie geschrieben haben, sieht niemand.
    Warten Sie bitte nicht so lange, wenn es schlimm ist. Diese Nummern sind jetzt da: **112** bei Gefahr, **116 123** zum Reden.
human-hurried-some-day =
    Gerade ist niemand vom Team da. Sobald jemand kommt, sage ich als Erstes, dass Sie jemanden brauchen. Was Sie geschrieben haben, sieht niemand.
    Warten Sie bitte nicht so lange, wenn es schlimm ist. Diese Nummern sind jetzt da: **112** bei Gefahr, **116 123** zum Reden.
human-urgent-told =
    Ich habe dem Menschen, mit dem Sie schreiben, gesagt, dass es eilt. Ihre letzte Nachricht ist dort nicht angekommen.
    Was Sie jetzt schreiben, geht wieder dorthin. Bei Gefahr: **112**.
human-waiting = Ihre Bitte ist noch offen. Sobald jemand vom Team sie liest, bekommen Sie hier Antwort.
human-one-at-a-time = Ihre Bitte ist schon unterwegs. Mehr als eine auf einmal geht nicht.
human-nothing-open = Gerade ist nichts offen. Wenn Sie jemanden brauchen, schreiben Sie **mensch**.
human-unheard =
    Auf Ihre Bitte hat noch niemand geantwortet. Das tut mir leid.
    Ich habe jetzt alle im Team gefragt, auch die ohne Dienst. Wenn Sie nicht warten wollen: **116 123**, Tag und Nacht, kostenlos.
human-never-answered = Auf Ihre Bitte hat niemand geantwortet. Das tut mir leid. Ich habe sie jetzt gelöscht. Wenn Sie noch jemanden brauchen, schreiben Sie **mensch**.
human-came = { $team ->
    [none] Jemand vom Team ist jetzt für Sie da.
   *[other] { $team } vom Team ist jetzt für Sie da.
}
    Zum Antworten schreiben Sie **antworten**.
human-how-to-answer = Zum Antworten schreiben Sie **antworten**.
human-inside = { $team ->
    [none] Sie schreiben jetzt mit dem Team.
   *[other] Sie schreiben jetzt mit { $team } vom Team.
}
    Was Sie schreiben, geht dorthin und nicht an mich. **fertig** bringt Sie zurück zu mir. Wörter wie **themen** oder **notfall** gehen immer.
human-passed-on-now = Ist weitergegeben. Mit **fertig** sind Sie wieder bei mir.
human-passed-on-later = Ist weitergegeben, liegt dort aber erst einmal still. Gelesen wird es wohl ab { human-when }. Mit **fertig** sind Sie wieder bei mir.
human-passed-on-some-day = Ist weitergegeben. Ihr Gegenüber hat gerade keinen Dienst und liest es, wenn wieder Zeit ist. Mit **fertig** sind Sie wieder bei mir.
human-in-talk = { $team ->
    [none] Sie haben ein offenes Gespräch mit dem Team.
   *[other] Sie haben ein offenes Gespräch mit { $team } vom Team.
}
    Zum Weiterschreiben: **antworten**.
human-outside = Sie schreiben wieder mit mir. Das Gespräch bleibt offen: **antworten** bringt Sie zurück.
human-outside-only = Sie schreiben mit mir. Was brauchen Sie?
human-over = Das Gespräch ist zu Ende, diese Nachricht hat niemand bekommen. Wenn Sie noch jemanden brauchen, schreiben Sie **mensch**.
human-closed = Das Gespräch ist jetzt zu Ende. Ich habe nichts davon behalten. Wenn noch etwas ist, schreiben Sie **mensch**.
human-reopened = { $team ->
    [none] Das Team schreibt Ihnen noch einmal.
   *[other] { $team } vom Team schreibt Ihnen noch einmal.
}
    Zum Antworten schreiben Sie **antworten**.
human-changed = { $team ->
    [none] Ab jetzt ist jemand anderes vom Team für Sie da.
   *[other] Ab jetzt ist { $team } vom Team für Sie da.
}
    Was bisher geschrieben wurde, ist dort nicht zu sehen.
human-no-concern = Das Team hat hier nichts gefunden, wobei es helfen kann, und das Gespräch beendet. Ich bin weiter da. Wenn es Ihnen nicht gut geht: **116 123**, Tag und Nacht.
human-left-now = Der Mensch, mit dem Sie geschrieben haben, ist nicht mehr da. Ich frage gerade die anderen im Team.
human-left-later = Der Mensch, mit dem Sie geschrieben haben, ist nicht mehr da. Ab { human-when } liest jemand anderes vom Team, was noch offen ist.
human-left-some-day = Der Mensch, mit dem Sie geschrieben haben, ist nicht mehr da. Sobald wieder jemand vom Team da ist, geht es weiter.
human-staff-wordless = Ohne weitere Worte. Fragen Sie am besten selbst, worum es geht.
human-staff-how-to-take = Zum Übernehmen schreiben Sie **/uebernehmen { $id }**.
human-staff-needs-you = { $name } braucht Sie jetzt, es ist dringend. Was los ist, weiß ich nicht; fragen Sie bitte selbst.
human-staff-again = { $name } möchte noch einmal mit Ihnen schreiben.
human-staff-given = Sie haben das Gespräch mit **{ $name }** bekommen. Was bisher geschrieben wurde, ist nirgends gespeichert.
human-staff-alarm = Im Team antwortet niemand: Eine Bitte wartet seit { DATETIME($since, dateStyle: "short", timeStyle: "short") }. Bitte schauen Sie, wer Dienst hat.
human-staff-facing =
    Sie schreiben jetzt mit **{ $name }**. Was Sie schreiben, geht dorthin.
    Mit **fertig** sind Sie wieder bei mir, **/talks** zeigt alle Gespräche.
human-staff-unreachable = { $name } ist gerade nicht zu erreichen. Ihre Nachricht ist nicht angekommen.
human-staff-over = Dieses Gespräch ist zu Ende, Ihre Nachricht ging an niemanden.
human-staff-no-more = Sie gehören nicht mehr zum Team, Ihre Nachricht ging an niemanden.
human-staff-no-such-talk = Mit dieser Person haben Sie kein Gespräch. **/talks** zeigt alle.
human-staff-closed = Das Gespräch mit { $name } ist zu Ende. Eine Woche lang können Sie es wieder öffnen.
human-staff-talk = **{ $name }**, seit { DATETIME($since, dateStyle: "short", timeStyle: "short") }: { $state ->
    [mine] offen, bei Ihnen
    [closed] zu Ende
   *[free] wartet noch auf jemanden
}
human-staff-on = Sie haben Dienst, bis Sie **/dienst aus** schreiben.
human-staff-on-until = Sie haben Dienst bis { DATETIME($until, dateStyle: "short", timeStyle: "short") }.
human-staff-on-by-hours = Sie haben gerade Dienst, nach Plan.
human-staff-off = Sie haben keinen Dienst, bis Sie **/dienst an** schreiben.
human-staff-off-by-hours = Sie haben gerade keinen Dienst, nach Plan.
human-staff-duty = { $team ->
    [none] Für Eltern sind Sie „Team vom Netzwerk“. Ihren Vornamen setzen Sie mit **/dienst name Julia**.
   *[other] Für Eltern sind Sie „{ $team } vom Team“. Ohne Namen geht es wieder mit **/dienst name**.
}
    Für eine Zeit: **/dienst bis 18:00**.
human-staff-no-name = Nehmen Sie bitte nur einen Vornamen, bis 20 Buchstaben.

human-closed-room = Das Gespräch ist jetzt zu Ende. In einer Woche nehme ich Ihre Worte auch aus dem Raum des Teams. Wenn noch etwas ist, schreiben Sie **mensch**.
human-changed-room = { $team ->
    [none] Ab jetzt ist jemand anderes vom Team für Sie da.
   *[other] Ab jetzt ist { $team } vom Team für Sie da.
}
    Was Sie bisher geschrieben haben, ist dort zu sehen.
human-words-stay = Ihre Worte nehme ich auch aus dem Raum des Teams. Was das Team dort selbst geschrieben hat, kann ich nicht löschen.
human-staff-room-how-to-take = Antworten Sie hier im Thread, dann haben Sie das Gespräch, und Ihre Worte gehen hin. Ohne Antwort: **übernehmen** oder **später**.
human-staff-room-taken = { $who ->
    [none] Das Gespräch hat schon jemand anderes aus dem Team.
   *[other] Das Gespräch hat { $who }.
} Ihre Nachricht ging an niemanden.
human-staff-room-nothing-to-leave = Hier gibt es nichts zu verlassen: Nur was im Thread steht, geht hin. Zum Beenden schreiben Sie **schließen**.
human-staff-room-unreachable = Die Person ist gerade nicht zu erreichen. Ihre Nachricht ist nicht angekommen.
human-staff-room-closed = Dieses Gespräch ist zu Ende, Ihre Nachricht ging an niemanden. Wer es hatte, kann es mit **öffnen** wieder aufnehmen.
human-staff-room-to-whom = Wer soll weiterschreiben? Schreiben Sie **weitergeben** mit dem Namen dahinter.
human-staff-room-given = Sie haben das Gespräch mit **{ $name }** bekommen. Was bisher geschrieben wurde, steht im Raum des Teams.
human-staff-room-not-team = Hier antwortet nur, wer im Netzwerk zur Moderation gehört. Was Sie schreiben, geht an niemanden. Gehören Sie dazu, schreiben Sie mir zuerst in unserem eigenen Chat.
human-staff-room-own = Das ist Ihre eigene Bitte. Was Sie im Raum des Teams dazu schreiben, geht an niemanden, und ich sage dort nicht, dass sie von Ihnen ist.
human-staff-room-stranger = In diesen Raum ist gerade jemand gekommen, der im Netzwerk nicht zur Moderation gehört und alles mitliest, was Eltern schreiben. Gehört die Person dazu, braucht sie die Rolle, sonst werfen Sie sie bitte hinaus.
