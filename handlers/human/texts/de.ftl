human-menu-mensch = Mit einem Menschen sprechen
human-menu-dienst = Dienst an und aus
human-menu-talks = Offene Gespräche
human-here = Gern. Hier erreichst du jemanden vom Netzwerk:
human-who = Ruf an oder schreib. Du musst nichts vorbereiten.
human-phone = Telefon
human-mail = E-Mail
human-hours = Zeiten
human-urgent = Es eilt – Hilfe jetzt
human-nobody =
    Hier ist noch niemand eingetragen, den ich dir nennen kann. Das tut mir leid.
    Die Behördennummer **115** weiß oft, welches Amt zuständig ist. Zum Reden ist die TelefonSeelsorge da: **116 123**, Tag und Nacht, kostenlos.

# Eine Bitte an das Team
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
    Gern. Deine Nachricht liest jemand vom Team, der gerade Dienst hat. Dort heißt du **{ $name }**, mehr sieht niemand von dir.
    Schreib in ein, zwei Sätzen, worum es geht. Oder tippe auf „Nur melden“, dann fragt das Team dich selbst.
human-offer-later =
    Gerade ist niemand da. Ab { human-when } liest wieder jemand vom Team. Dort heißt du **{ $name }**, mehr sieht niemand von dir.
    Wenn du magst, schreib jetzt schon in ein, zwei Sätzen, worum es geht. Ich hebe es verschlüsselt auf und gebe es dann weiter.
    Wenn es nicht warten kann: **116 123**, Tag und Nacht, kostenlos.
human-offer-some-day =
    Gerade ist niemand da, und ich weiß nicht, wann wieder jemand da ist. Im Team heißt du **{ $name }**, mehr sieht niemand von dir.
    Wenn du magst, schreib in ein, zwei Sätzen, worum es geht. Ich hebe es verschlüsselt auf und gebe es weiter, sobald jemand da ist.
    Wenn es nicht warten kann: **116 123**, Tag und Nacht, kostenlos.
human-your-question =
    Deine Frage von eben war: „{ $question }“
    Ich weiß sie nur noch ein paar Minuten. Mit geht sie nur, wenn du es willst.
human-with-question = Meine Frage mitschicken
human-just-ask = Nur melden
human-call-instead = Lieber anrufen
human-more-to-say = Gut, deine Frage geht mit. Magst du noch etwas dazu sagen? Schreib es einfach, oder schick nur die Frage.
human-only-the-question = Nur die Frage schicken
human-sent-now =
    Ist weitergegeben. Wer Zeit hat, antwortet dir hier.
    Meldet sich in zwei Stunden niemand, frage ich noch einmal nach.
human-sent-later =
    Gut, ich hebe es auf. Ab { human-when } gebe ich es weiter, und jemand antwortet dir hier.
    Wenn es nicht warten kann: **116 123**, Tag und Nacht, kostenlos.
human-sent-some-day =
    Gut, ich hebe es auf und gebe es weiter, sobald jemand vom Team da ist. Spätestens in 14 Tagen hörst du von mir.
    Wenn es nicht warten kann: **116 123**, Tag und Nacht, kostenlos.
human-hurried-now =
    Das Team weiß jetzt, dass du jemanden brauchst, und dass es eilt. Was du geschrieben hast, sieht niemand.
    Meldet sich in zehn Minuten niemand, klingle ich noch einmal. Die Nummern von eben sind auch jetzt für dich da.
human-hurried-later =
    Gerade ist niemand vom Team da. Ab { human-when } sage ich als Erstes, dass du jemanden brauchst. Was du geschrieben hast, sieht niemand.
    Warte bitte nicht so lange, wenn es schlimm ist. Diese Nummern sind jetzt da: **112** bei Gefahr, **116 123** zum Reden.
human-hurried-some-day =
    Gerade ist niemand vom Team da. Sobald jemand kommt, sage ich als Erstes, dass du jemanden brauchst. Was du geschrieben hast, sieht niemand.
    Warte bitte nicht so lange, wenn es schlimm ist. Diese Nummern sind jetzt da: **112** bei Gefahr, **116 123** zum Reden.
human-urgent-told =
    Ich habe dem Menschen, mit dem du schreibst, gesagt, dass es eilt. Deine letzte Nachricht ist dort nicht angekommen.
    Was du jetzt schreibst, geht wieder dorthin. Bei Gefahr: **112**.
human-waiting = Deine Bitte ist noch offen. Sobald jemand vom Team sie liest, bekommst du hier Antwort.
human-one-at-a-time = Deine Bitte ist schon unterwegs. Mehr als eine auf einmal geht nicht.
human-take-back = Hat sich erledigt
human-taken-back = Gut, ich habe es zurückgenommen. Schön, wenn es sich gelöst hat.
human-nothing-open = Gerade ist nichts offen. Wenn du jemanden brauchst, schreib **mensch**.
human-unheard =
    Auf deine Bitte hat noch niemand geantwortet. Das tut mir leid.
    Ich habe jetzt alle im Team gefragt, auch die ohne Dienst. Wenn du nicht warten willst: **116 123**, Tag und Nacht, kostenlos.
human-never-answered = Auf deine Bitte hat niemand geantwortet. Das tut mir leid. Ich habe sie jetzt gelöscht. Wenn du noch jemanden brauchst, schreib **mensch**.

# Im Gespräch
human-answer = Antworten
human-came = { $team ->
    [none] Jemand vom Team ist jetzt für dich da.
   *[other] { $team } vom Team ist jetzt für dich da.
}
    Zum Antworten schreib **antworten**.
human-says = { $team ->
    [none] **Team vom Netzwerk:**
   *[other] **{ $team } vom Team:**
}
human-how-to-answer = Zum Antworten schreib **antworten**.
human-inside = { $team ->
    [none] Du schreibst jetzt mit dem Team.
   *[other] Du schreibst jetzt mit { $team } vom Team.
}
    Was du schreibst, geht dorthin und nicht an mich. **fertig** bringt dich zurück zu mir. Wörter wie **themen** oder **notfall** gehen immer.
human-passed-on-now = Ist weitergegeben. Mit **fertig** bist du wieder bei mir.
human-passed-on-later = Ist weitergegeben, liegt dort aber erst einmal still. Gelesen wird es wohl ab { human-when }. Mit **fertig** bist du wieder bei mir.
human-passed-on-some-day = Ist weitergegeben. Dein Gegenüber hat gerade keinen Dienst und liest es, wenn wieder Zeit ist. Mit **fertig** bist du wieder bei mir.
human-in-talk = { $team ->
    [none] Du hast ein offenes Gespräch mit dem Team.
   *[other] Du hast ein offenes Gespräch mit { $team } vom Team.
}
    Zum Weiterschreiben: **antworten**.
human-outside = Du schreibst wieder mit mir. Das Gespräch bleibt offen: **antworten** bringt dich zurück.
human-outside-only = Du schreibst mit mir. Was brauchst du?
human-over = Das Gespräch ist zu Ende, diese Nachricht hat niemand bekommen. Wenn du noch jemanden brauchst, schreib **mensch**.
human-closed = Das Gespräch ist jetzt zu Ende. Ich habe nichts davon behalten. Wenn noch etwas ist, schreib **mensch**.
human-again = Doch noch etwas
human-reopened = { $team ->
    [none] Das Team schreibt dir noch einmal.
   *[other] { $team } vom Team schreibt dir noch einmal.
}
    Zum Antworten schreib **antworten**.
human-changed = { $team ->
    [none] Ab jetzt ist jemand anderes vom Team für dich da.
   *[other] Ab jetzt ist { $team } vom Team für dich da.
}
    Was ihr bisher geschrieben habt, ist dort nicht zu sehen.
human-no-concern = Das Team hat hier nichts gefunden, wobei es helfen kann, und das Gespräch beendet. Ich bin weiter da. Wenn es dir nicht gut geht: **116 123**, Tag und Nacht.
human-left-now = Der Mensch, mit dem du geschrieben hast, ist nicht mehr da. Ich frage gerade die anderen im Team.
human-left-later = Der Mensch, mit dem du geschrieben hast, ist nicht mehr da. Ab { human-when } liest jemand anderes vom Team, was noch offen ist.
human-left-some-day = Der Mensch, mit dem du geschrieben hast, ist nicht mehr da. Sobald wieder jemand vom Team da ist, geht es weiter.

# Für das Team
human-staff-request = **{ $name }** möchte mit jemandem vom Team schreiben, seit { DATETIME($since, dateStyle: "short", timeStyle: "short") }. Sprache: { $language ->
    [de] Deutsch
    [en] Englisch
    [tr] Türkisch
    [ar] Arabisch
    [uk] Ukrainisch
    [ru] Russisch
    [pl] Polnisch
   *[other] { $language }
}.
human-staff-urgent = **Dringend:** { $name } braucht jemanden vom Team, seit { DATETIME($since, dateStyle: "short", timeStyle: "short") }. Sprache: { $language ->
    [de] Deutsch
    [en] Englisch
    [tr] Türkisch
    [ar] Arabisch
    [uk] Ukrainisch
    [ru] Russisch
    [pl] Polnisch
   *[other] { $language }
}.
human-staff-wordless = Ohne weitere Worte. Frag am besten selbst, worum es geht.
human-staff-how-to-take = Zum Übernehmen schreib **/uebernehmen { $id }**.
human-staff-take = Ich übernehme
human-staff-take-this = { $name } übernehmen
human-staff-later = Später
human-staff-later-then = Gut. Wenn niemand übernimmt, klingle ich wieder.
human-staff-taken = Das hat schon jemand anderes aus dem Team übernommen.
human-staff-gone = Diese Bitte gibt es nicht mehr.
human-staff-taken-back = { $name } hat das Gespräch beendet: Es hat sich erledigt.
human-staff-needs-you = { $name } braucht dich jetzt, es ist dringend. Was los ist, weiß ich nicht; frag bitte selbst.
human-staff-again = { $name } möchte noch einmal mit dir schreiben.
human-staff-given = Du hast das Gespräch mit **{ $name }** bekommen. Was bisher geschrieben wurde, ist nirgends gespeichert.
human-staff-alarm = Im Team antwortet niemand: Eine Bitte wartet seit { DATETIME($since, dateStyle: "short", timeStyle: "short") }. Bitte schau, wer Dienst hat.
human-staff-from = **{ $name }:**
human-staff-how-to-answer = Antworten: **/schreiben { $name } …**
human-staff-answer = { $name } antworten
human-staff-facing =
    Du schreibst jetzt mit **{ $name }**. Was du schreibst, geht dorthin.
    Mit **fertig** bist du wieder bei mir, **/talks** zeigt alle Gespräche.
human-staff-passed-on = An { $name } weitergegeben.
human-staff-unreachable = { $name } ist gerade nicht zu erreichen. Deine Nachricht ist nicht angekommen.
human-staff-over = Dieses Gespräch ist zu Ende, deine Nachricht ging an niemanden.
human-staff-no-more = Du gehörst nicht mehr zum Team, deine Nachricht ging an niemanden.
human-staff-no-such-talk = Mit dieser Person hast du kein Gespräch. **/talks** zeigt alle.
human-staff-close = Beenden
human-staff-closed = Das Gespräch mit { $name } ist zu Ende. Eine Woche lang kannst du es wieder öffnen.
human-staff-no-concern = Beenden: kein Anliegen
human-staff-reopen = Wieder öffnen
human-staff-reopen-this = { $name } wieder öffnen
human-staff-hand-over = Weitergeben
human-staff-to-whom = Wer soll mit { $name } weiterschreiben?
human-staff-nobody-else = Gerade hat sonst niemand Dienst.
human-staff-handed-over = Das Gespräch mit { $name } ist weitergegeben.
human-staff-talks = Gespräche:
human-staff-no-talks = Gerade ist nichts offen.
human-staff-all-talks = Alle Gespräche
human-staff-talk = **{ $name }**, seit { DATETIME($since, dateStyle: "short", timeStyle: "short") }: { $state ->
    [mine] offen, bei dir
    [closed] zu Ende
   *[free] wartet noch auf jemanden
}
human-staff-on = Du hast Dienst, bis du **/dienst aus** schreibst.
human-staff-on-until = Du hast Dienst bis { DATETIME($until, dateStyle: "short", timeStyle: "short") }.
human-staff-on-by-hours = Du hast gerade Dienst, nach Plan.
human-staff-off = Du hast keinen Dienst, bis du **/dienst an** schreibst.
human-staff-off-by-hours = Du hast gerade keinen Dienst, nach Plan.
human-staff-duty = { $team ->
    [none] Für Eltern bist du „Team vom Netzwerk“. Deinen Vornamen setzt du mit **/dienst name Julia**.
   *[other] Für Eltern bist du „{ $team } vom Team“. Ohne Namen geht es wieder mit **/dienst name**.
}
    Für eine Zeit: **/dienst bis 18:00**.
human-staff-hours = Der Plan: { $hours }
human-staff-go-on = Dienst an
human-staff-go-off = Dienst aus
human-staff-follow = Nach Plan
human-staff-no-name = Nimm bitte nur einen Vornamen, bis 20 Buchstaben.

# Im Raum des Teams
human-team-reads = Im Team können alle mitlesen, die zur Moderation gehören.
human-closed-room = Das Gespräch ist jetzt zu Ende. In einer Woche nehme ich deine Worte auch aus dem Raum des Teams. Wenn noch etwas ist, schreib **mensch**.
human-changed-room = { $team ->
    [none] Ab jetzt ist jemand anderes vom Team für dich da.
   *[other] Ab jetzt ist { $team } vom Team für dich da.
}
    Was du bisher geschrieben hast, ist dort zu sehen.
human-words-stay = Deine Worte nehme ich auch aus dem Raum des Teams. Was das Team dort selbst geschrieben hat, kann ich nicht löschen.
human-staff-room-how-to-take = Antworte hier im Thread, dann hast du das Gespräch, und deine Worte gehen hin. Ohne Antwort: **übernehmen** oder **später**.
human-staff-room-has-it = **{ $who }** hat das Gespräch. Was { $who } hier schreibt, geht hin, was andere schreiben, nicht. Dazu: **weitergeben**, **schließen**, **kein Anliegen**.
human-staff-room-taken-outside = { $who } hat das Gespräch und schreibt im eigenen Chat. Eine Antwort hier holt es zurück in den Raum, wenn sie von { $who } ist.
human-staff-room-taken = { $who ->
    [none] Das Gespräch hat schon jemand anderes aus dem Team.
   *[other] Das Gespräch hat { $who }.
} Deine Nachricht ging an niemanden.
human-staff-room-orders = Das kenne ich hier nicht, und es ging an niemanden. Hier gehen: **übernehmen**, **später**, **weitergeben**, **schließen**, **öffnen**.
human-staff-room-nothing-to-leave = Hier gibt es nichts zu verlassen: Nur was im Thread steht, geht hin. Zum Beenden schreib **schließen**.
human-staff-room-only-words = Das kann ich nicht weitergeben, nur Geschriebenes. Es ging an niemanden.
human-staff-room-unreachable = Die Person ist gerade nicht zu erreichen. Deine Nachricht ist nicht angekommen.
human-staff-room-over = Das Gespräch ist zu Ende. Eine Woche lang geht **öffnen**, danach nehme ich heraus, was ich hier geschrieben habe.
human-staff-room-erased = Die Person hat alles gelöscht, was ich von ihr wusste. Das Gespräch ist zu Ende.
human-staff-room-closed = Dieses Gespräch ist zu Ende, deine Nachricht ging an niemanden. Wer es hatte, kann es mit **öffnen** wieder aufnehmen.
human-staff-room-reopened = Das Gespräch ist wieder offen.
human-staff-room-to-whom = Wer soll weiterschreiben? Schreib **weitergeben** mit dem Namen dahinter.
human-staff-room-given = Du hast das Gespräch mit **{ $name }** bekommen. Was bisher geschrieben wurde, steht im Raum des Teams.
human-staff-room-not-team = Hier antwortet nur, wer im Netzwerk zur Moderation gehört. Was du schreibst, geht an niemanden. Gehörst du dazu, schreib mir zuerst in unserem eigenen Chat.
human-staff-room-own = Das ist deine eigene Bitte. Was du im Raum des Teams dazu schreibst, geht an niemanden, und ich sage dort nicht, dass sie von dir ist.
human-staff-room-stranger = In diesen Raum ist gerade jemand gekommen, der im Netzwerk nicht zur Moderation gehört und alles mitliest, was Eltern schreiben. Gehört die Person dazu, braucht sie die Rolle, sonst werft sie bitte hinaus.
