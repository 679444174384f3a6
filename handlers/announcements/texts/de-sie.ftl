# Was in Sie anders lautet.

announcements-head = **Neues für Sie**

announcements-staff-write = **Was möchten Sie schreiben?** Schicken Sie mir einfach den Text, so wie er ankommen soll. Links dürfen Sie mit hineinschreiben. Sie sehen alles noch einmal, bevor etwas rausgeht.
announcements-staff-no-words = Da steht noch nichts. Schicken Sie mir den Text, so wie er ankommen soll.
announcements-staff-too-long = Das ist etwas lang: { $length } Zeichen, höchstens { $most } gehen. Mögen Sie kürzen?
announcements-staff-not-kept = Den Text habe ich nicht mehr. Schicken Sie ihn bitte noch einmal, und tippen Sie dann gleich auf „Das ist Text für meine Ankündigung“.
announcements-staff-too-long-with-file = Mit Bild oder Datei gehen höchstens { $most } Zeichen, dann bleibt es überall eine einzige Nachricht. Ihr Text hat { $length }. Kürzen Sie ihn, oder lassen Sie die Datei weg.
announcements-staff-which-file = Schicken Sie mir ein Bild oder ein PDF, zum Beispiel einen Flyer. Auf der Chat-Seite geht das mit der Büroklammer. Aus Bildern nehme ich heraus, wo und womit sie aufgenommen sind.
announcements-staff-no-file-there = Da ist kein Bild dabei. Schicken Sie es mir, dann frage ich.
announcements-staff-write-with-file = **Und was möchten Sie dazu schreiben?** Das Wichtige bitte auch in Worten: Nicht alle sehen das Bild.
announcements-staff-file-lost = Die Datei konnte ich nicht holen. Schicken Sie sie bitte noch einmal.
announcements-staff-file-broken = Die Datei lässt sich nicht öffnen. Vielleicht ist sie unterwegs kaputtgegangen? Schicken Sie sie bitte noch einmal.
announcements-staff-file-active = In diesem PDF steckt ein Programm oder noch eine andere Datei. So etwas schicke ich niemandem. Speichern Sie es neu, zum Beispiel mit „Als PDF drucken“.
announcements-staff-no-draft = Sie schreiben gerade an keiner Ankündigung. Mit /ankuendigung fangen Sie an.
announcements-staff-too-late = Dafür ist es zu spät: Sie ist schon einen Schritt weiter. Tippen Sie auf /ankuendigung, dann sehen Sie, wo sie steht.
announcements-staff-topic-unknown = Dieses Thema kenne ich nicht. Tippen Sie eins an, oder schreiben Sie „kein“.
announcements-staff-area-unknown = Diesen Ort kenne ich nicht. Ich kenne: { $areas }. Oder schreiben Sie „überall“.
announcements-staff-which-text = **In welcher Sprache haben Sie den Text noch?** Wer sie gewählt hat, liest ihn dann so.
announcements-staff-write-in = Schicken Sie mir den Text auf { $language }.
announcements-staff-write-anew = Schicken Sie mir den neuen Text, ganz.
announcements-staff-write-correction = **Was ist richtig?** Schicken Sie mir den neuen Text. Er geht an genau die, die den alten bekommen haben.
announcements-staff-which-link = Schicken Sie mir den Link, er beginnt mit https://. Er wird ein Knopf unter dem Text.
announcements-staff-which-meeting = Schicken Sie mir die Nummer des Treffens. Unter dem Text ist dann ein Knopf, der es zeigt.
announcements-staff-which-time = **Wann soll sie raus?** Tippen Sie eine gute Zeit an oder schreiben Sie sie, zum Beispiel „morgen 18 Uhr“ oder „3.12. um 9:30“.
announcements-staff-time-unknown = Diese Zeit verstehe ich nicht. Schreiben Sie zum Beispiel „morgen 18 Uhr“ oder „3.12. um 9:30“.
announcements-staff-what-to-change = **Was möchten Sie ändern?**
announcements-staff-card = **Darüber sehen Sie sie, wie sie ankommt.**
announcements-staff-tested = Sie haben sie gerade bekommen, wie alle anderen sie bekommen werden.
announcements-staff-waiting = **Darüber sehen Sie sie ganz.** Geschrieben von { $who }, sie wartet auf die Freigabe durch eine zweite Person.
announcements-staff-please-release = { $who } möchte eine Ankündigung freigegeben haben: „{ $title }“. Bitte ansehen: /ankuendigung { $id }
announcements-staff-asked-others = Sie wartet jetzt auf eine zweite Person. Ich habe { $others ->
    [one] jemanden
   *[other] { $others } Leute
} im Team gefragt und melde mich, wenn es losgeht.
announcements-staff-nobody-else = Sie wartet jetzt auf eine zweite Person. Im Team gibt es außer Ihnen aber niemanden, der sie freigeben kann. Ein Admin kann jemanden dazuholen: /rolle
announcements-staff-somebody-else = Freigeben muss sie jemand anderes: Sie haben sie geschrieben.
announcements-staff-nobodys = Wer sie geschrieben hat, ist nicht mehr da. Schreiben Sie sie bitte neu.
announcements-staff-goes-now = { $two ->
    [0] Gut.
   *[other] { $who } hat sie freigegeben.
} { $quiet ->
    [0] In 60 Sekunden geht es los.
   *[other] Jetzt ist Ruhezeit. Los geht es { DATETIME($resumes, dateStyle: "short", timeStyle: "short") }.
} Bis dahin können Sie sie zurückholen.
announcements-staff-goes-later = { $two ->
    [0] Gut.
   *[other] { $who } hat sie freigegeben.
} { $quiet ->
    [0] Sie geht { DATETIME($at, dateStyle: "short", timeStyle: "short") } raus.
   *[other] Um diese Zeit ist Ruhe. Sie geht { DATETIME($resumes, dateStyle: "short", timeStyle: "short") } raus.
} Bis dahin können Sie sie zurückholen.
announcements-staff-taken-back = Zurückgeholt, niemand hat sie bekommen. Sie können sie ändern und neu abschicken.
announcements-staff-cancelled = Abgebrochen. Nur was gerade unterwegs ist, kommt noch an. Gleich sehen Sie, wer sie schon hat.
announcements-staff-not-running = Das geht gerade nicht. Tippen Sie auf /ankuendigung, dann sehen Sie, wo sie steht.
announcements-staff-report-more = Was Sie noch tun können: /ankuendigung { $id }
announcements-staff-erasing = Ich nehme sie zurück und melde mich, bei wie vielen es ging.
announcements-staff-from-shell = Jemand hat in Ihrem Namen auf dem Server eine Ankündigung geschrieben: „{ $title }“
