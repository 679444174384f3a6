# Ankündigungen: was Eltern lesen, und womit Moderatorinnen sie schreiben.

announcements-menu-ankuendigung = Allen etwas schreiben

announcements-head = **Neues für dich**
announcements-correction = **Korrektur zu meiner letzten Nachricht**
announcements-subject = Neuigkeiten
announcements-link = Mehr dazu
announcements-meeting = Zum Treffen
announcements-leave = Abbestellen oder ändern
announcements-taken-back = Diese Nachricht wurde zurückgenommen.

announcements-staff-list = **Ankündigungen**
announcements-staff-listed = { $id }: { $title } – { $state ->
    [draft] Entwurf
    [waiting] wartet auf Freigabe, von { $who }
    [released] geht bald raus
    [started] läuft gerade
   *[ended] ist fertig
}
announcements-staff-new = Neue schreiben
announcements-staff-write = **Was möchtest du schreiben?** Schick mir einfach den Text, so wie er ankommen soll. Links darfst du mit hineinschreiben. Du siehst alles noch einmal, bevor etwas rausgeht.
announcements-staff-rather-not = Lieber nicht
announcements-staff-no-words = Da steht noch nichts. Schick mir den Text, so wie er ankommen soll.
announcements-staff-too-long = Das ist etwas lang: { $length } Zeichen, höchstens { $most } gehen. Magst du kürzen?
announcements-staff-too-long-with-file = Mit Bild oder Datei gehen höchstens { $most } Zeichen, dann bleibt es überall eine einzige Nachricht. Dein Text hat { $length }. Kürz ihn, oder lass die Datei weg.
announcements-staff-not-that = Das kann ich leider nicht mitschicken. Bilder und PDFs gehen, sonst nur Text.
announcements-staff-my-text = Das ist Text für meine Ankündigung
announcements-staff-not-kept = Den Text habe ich nicht mehr. Schick ihn bitte noch einmal, und tipp dann gleich auf „Das ist Text für meine Ankündigung“.
announcements-staff-no-draft = Du schreibst gerade an keiner Ankündigung. Mit /ankuendigung fängst du an.
announcements-staff-not-there = Diese Ankündigung finde ich nicht. /ankuendigung zeigt alle.
announcements-staff-too-late = Dafür ist es zu spät: Sie ist schon einen Schritt weiter. Tipp auf /ankuendigung, dann siehst du, wo sie steht.

announcements-staff-which-topic = **Worum geht es?** Dann bekommen es alle, die dazu etwas lesen wollen.
announcements-staff-no-topic = Kein bestimmtes Thema
announcements-staff-topic-unknown = Dieses Thema kenne ich nicht. Tipp eins an, oder schreib „kein“.
announcements-staff-which-area = **Für welchen Ort?**
announcements-staff-everywhere = Überall
announcements-staff-area-unknown = Diesen Ort kenne ich nicht. Ich kenne: { $areas }. Oder schreib „überall“.
announcements-staff-which-group = **Nur für eine Gruppe?** Dann bekommen es ihre Mitglieder, die auch Nachrichten im Chat wollen.
announcements-staff-no-group = Nein, nicht nur für eine Gruppe
announcements-staff-which-sprache = **Nur für Menschen, die eine bestimmte Sprache lesen?**
announcements-staff-any-language = Alle Sprachen
announcements-staff-which-text = **In welcher Sprache hast du den Text noch?** Wer sie gewählt hat, liest ihn dann so.
announcements-staff-in-de = Deutsch
announcements-staff-in-en = Englisch
announcements-staff-in-tr = Türkisch
announcements-staff-in-ar = Arabisch
announcements-staff-in-uk = Ukrainisch
announcements-staff-in-ru = Russisch
announcements-staff-in-pl = Polnisch
announcements-staff-write-in = Schick mir den Text auf { $language }.
announcements-staff-write-anew = Schick mir den neuen Text, ganz.
announcements-staff-write-correction = **Was ist richtig?** Schick mir den neuen Text. Er geht an genau die, die den alten bekommen haben.
announcements-staff-which-link = Schick mir den Link, er beginnt mit https://. Er wird ein Knopf unter dem Text.
announcements-staff-no-link = Ohne Link
announcements-staff-no-link-there = Da sehe ich keinen Link. Er beginnt mit https://.
announcements-staff-which-file = Schick mir ein Bild oder ein PDF, zum Beispiel einen Flyer. Auf der Chat-Seite geht das mit der Büroklammer. Aus Bildern nehme ich heraus, wo und womit sie aufgenommen sind.
announcements-staff-no-file = Ohne Bild oder Datei
announcements-staff-no-file-there = Da ist kein Bild dabei. Schick es mir, dann frage ich.
announcements-staff-which-alt = **Was ist auf dem Bild zu sehen?** Ein Satz genügt. Wer das Bild nicht sehen kann, bekommt ihn vorgelesen: auf der Chat-Seite und in E-Mails.
announcements-staff-no-alt = Steht alles im Text
announcements-staff-write-with-file = **Und was möchtest du dazu schreiben?** Das Wichtige bitte auch in Worten: Nicht alle sehen das Bild.
announcements-staff-file-came = Die Datei ist da. /ankuendigung { $id } zeigt, wie es ankommt.
announcements-staff-file-lost = Die Datei konnte ich nicht holen. Schick sie bitte noch einmal.
announcements-staff-file-under-way = Die Datei ist noch unterwegs. Ich sage Bescheid, sobald sie da ist.
announcements-staff-file-kind = Damit niemand sich etwas einfängt, schicke ich nur Bilder (JPEG, PNG, WebP) und PDFs weiter. Das hier ist etwas anderes.
announcements-staff-file-size = Das ist zu groß: Bis { $most } MB kann ich mitschicken, damit es überall ankommt.
announcements-staff-file-broken = Die Datei lässt sich nicht öffnen. Vielleicht ist sie unterwegs kaputtgegangen? Schick sie bitte noch einmal.
announcements-staff-file-active = In diesem PDF steckt ein Programm oder noch eine andere Datei. So etwas schicke ich niemandem. Speichere es neu, zum Beispiel mit „Als PDF drucken“.
announcements-staff-which-meeting = Schick mir die Nummer des Treffens. Unter dem Text ist dann ein Knopf, der es zeigt.
announcements-staff-no-meeting = Ohne Treffen
announcements-staff-no-meeting-there = Das ist keine Nummer. Sie steht beim Treffen, zum Beispiel 12.
announcements-staff-which-way = **Auf welchem Weg?**
announcements-staff-by-chat = Nur im Chat
announcements-staff-by-mail = Nur per E-Mail
announcements-staff-by-beide = Im Chat und per E-Mail
announcements-staff-which-time = **Wann soll sie raus?** Tipp eine gute Zeit an oder schreib sie, zum Beispiel „morgen 18 Uhr“ oder „3.12. um 9:30“.
announcements-staff-at = { $ahead ->
    [0] Heute
    [1] Morgen
   *[other] { DATETIME($at, dateStyle: "short") }
}, { DATETIME($at, timeStyle: "short") }
announcements-staff-at-once = Gleich
announcements-staff-time-unknown = Diese Zeit verstehe ich nicht. Schreib zum Beispiel „morgen 18 Uhr“ oder „3.12. um 9:30“.
announcements-staff-time-wrong = Diese Zeit geht nicht: Sie ist vorbei oder mehr als drei Monate hin.
announcements-staff-is-quiet = Um diese Zeit ist Ruhe. Ich fange an, wenn sie vorbei ist.

announcements-staff-what-to-change = **Was möchtest du ändern?**
announcements-staff-change-text = Text
announcements-staff-change-topic = Thema
announcements-staff-change-area = Ort
announcements-staff-change-group = Gruppe
announcements-staff-change-language = Nur eine Sprache
announcements-staff-translate = Übersetzung dazu
announcements-staff-change-link = Link
announcements-staff-change-file = Bild oder Datei
announcements-staff-change-alt = Was auf dem Bild ist
announcements-staff-change-meeting = Treffen
announcements-staff-change-way = Chat oder E-Mail
announcements-staff-urgent = Ist dringend
announcements-staff-not-urgent = Ist nicht dringend
announcements-staff-back = Zurück

announcements-staff-as-mail = **Als E-Mail, Betreff „{ $subject }“:**
announcements-staff-mail-foot = Darunter stehen euer Impressum und ein Link zum Abmelden.
announcements-staff-card = **Darüber siehst du sie, wie sie ankommt.**
announcements-staff-send = Abschicken
announcements-staff-have-released = Zur Freigabe geben
announcements-staff-test = Test an mich
announcements-staff-later = Zeit wählen
announcements-staff-change = Ändern
announcements-staff-drop = Verwerfen
announcements-staff-thrown-away = Weg ist sie. Niemand hat sie bekommen.
announcements-staff-tested = Du hast sie gerade bekommen, wie alle anderen sie bekommen werden.
announcements-staff-to-nobody = An: **niemanden**. Niemand hat dem zugestimmt.
announcements-staff-to = { $correcting ->
    [0] An:
   *[other] An alle, die Nummer { $wrong } haben:
} { $chat ->
    [0] niemanden im Chat
    [-1] **weniger als 5 Personen** im Chat
   *[other] **{ $chat } Personen** im Chat
}{ $mail ->
    [0] { "" }
    [-1] , dazu **weniger als 5** per E-Mail
   *[other] , dazu **{ $mail }** per E-Mail
}
announcements-staff-aim = { $topical ->
    [0] Kein bestimmtes Thema
   *[other] Thema { $topic }
}, { $local ->
    [0] überall
   *[other] in { $area }
}{ $grouped ->
    [0] { "" }
   *[other] , nur Gruppe { $group }
}{ $language ->
    [all] { "" }
    [de] , nur auf Deutsch
    [en] , nur auf Englisch
    [tr] , nur auf Türkisch
    [ar] , nur auf Arabisch
    [uk] , nur auf Ukrainisch
    [ru] , nur auf Russisch
   *[pl] , nur auf Polnisch
}
announcements-staff-out-other-topic = { $number ->
    [-1] Weniger als 5
   *[other] { $number }
} bekommen sie { $way ->
    [mail] per E-Mail
   *[chat] im Chat
} nicht: Sie wollten nur andere Themen.
announcements-staff-out-no-consent = { $number ->
    [-1] Weniger als 5
   *[other] { $number }
} bekommen sie { $way ->
    [mail] per E-Mail
   *[chat] im Chat
} nicht: Sie haben solchen Nachrichten nicht zugestimmt.
announcements-staff-out-enough = { $number ->
    [-1] Weniger als 5
   *[other] { $number }
} bekommen sie { $way ->
    [mail] per E-Mail
   *[chat] im Chat
} nicht: Sie hatten diese Woche schon genug.
announcements-staff-out-stopped = { $number ->
    [-1] Weniger als 5
   *[other] { $number }
} bekommen sie { $way ->
    [mail] per E-Mail
   *[chat] im Chat
} nicht: Sie haben „stopp“ gesagt.
announcements-staff-out-blocked = { $number ->
    [-1] Weniger als 5
   *[other] { $number }
} bekommen sie { $way ->
    [mail] per E-Mail
   *[chat] im Chat
} nicht: Sie sind nicht mehr erreichbar.
announcements-staff-takes-minutes = { $when ->
    [later] Beginnt { DATETIME($begin, dateStyle: "short", timeStyle: "short") }, dauert
   *[now] Dauert
} etwa { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}{ $pauses ->
    [0] { "" }
   *[other] , nachts ab { $since } mit Pause
}. Fertig { DATETIME($end, dateStyle: "short", timeStyle: "short") }.
announcements-staff-takes-hours = { $when ->
    [later] Beginnt { DATETIME($begin, dateStyle: "short", timeStyle: "short") }, dauert
   *[now] Dauert
} etwa { $hours } Stunden{ $pauses ->
    [0] { "" }
   *[other] , nachts ab { $since } mit Pause
}. Fertig { DATETIME($end, dateStyle: "short", timeStyle: "short") }.
announcements-staff-is-urgent = Dringend: Sie klingelt, auch in der Ruhezeit, und zählt nicht gegen die Grenze je Woche.
announcements-staff-with-pdf = Dabei: { $name }
announcements-staff-with-picture = Mit Bild. Wer es nicht sehen kann, liest: „{ $alt }“
announcements-staff-with-picture-undescribed = Mit Bild, ohne ein Wort dazu, was darauf zu sehen ist.
announcements-staff-also-in = Dazu in anderen Sprachen:
announcements-staff-betrays = Achtung, das kann jemand auf dem Sperrbildschirm oder weitergeleitet lesen: „{ $word }“. Geht es auch ohne?
announcements-staff-needs-second = Mehr als { $limit }: Jemand anderes aus dem Team schaut sie an und gibt sie frei.

announcements-staff-waiting = **Darüber siehst du sie ganz.** Geschrieben von { $who }, sie wartet auf die Freigabe durch eine zweite Person.
announcements-staff-release = Freigeben
announcements-staff-please-release = { $who } möchte eine Ankündigung freigegeben haben: „{ $title }“. Schau sie dir an: /ankuendigung { $id }
announcements-staff-look = Ansehen
announcements-staff-asked-others = Sie wartet jetzt auf eine zweite Person. Ich habe { $others ->
    [one] jemanden
   *[other] { $others } Leute
} im Team gefragt und sage dir, wenn es losgeht.
announcements-staff-nobody-else = Sie wartet jetzt auf eine zweite Person. Im Team gibt es außer dir aber niemanden, der sie freigeben kann. Ein Admin kann jemanden dazuholen: /rolle
announcements-staff-somebody-else = Freigeben muss sie jemand anderes: Du hast sie geschrieben.
announcements-staff-nobodys = Wer sie geschrieben hat, ist nicht mehr da. Schreib sie bitte neu.
announcements-staff-reaches-nobody = So bekommt sie niemand. Ändere Thema, Ort oder Gruppe.
announcements-staff-goes-now = { $two ->
    [0] Gut.
   *[other] { $who } hat sie freigegeben.
} { $quiet ->
    [0] In 60 Sekunden geht es los.
   *[other] Jetzt ist Ruhezeit. Los geht es { DATETIME($resumes, dateStyle: "short", timeStyle: "short") }.
} Bis dahin kannst du sie zurückholen.
announcements-staff-goes-later = { $two ->
    [0] Gut.
   *[other] { $who } hat sie freigegeben.
} { $quiet ->
    [0] Sie geht { DATETIME($at, dateStyle: "short", timeStyle: "short") } raus.
   *[other] Um diese Zeit ist Ruhe. Sie geht { DATETIME($resumes, dateStyle: "short", timeStyle: "short") } raus.
} Bis dahin kannst du sie zurückholen.
announcements-staff-take-back = Zurückholen
announcements-staff-taken-back = Zurückgeholt, niemand hat sie bekommen. Du kannst sie ändern und neu abschicken.
announcements-staff-stopped-others = Zurückgeholt, niemand hat sie bekommen. Sie ist wieder ein Entwurf von { $who }.
announcements-staff-begun = Nummer { $id } geht los: „{ $title }“
announcements-staff-preparing = Ich bereite sie vor …
announcements-staff-held = „{ $title }“ geht noch nicht raus: Es sind mehr Leute geworden, oder wer sie freigegeben hat, darf das nicht mehr. Ich habe das Team noch einmal gefragt.
announcements-staff-dropped = „{ $title }“ geht nicht raus: Wer sie geschrieben hat, gehört nicht mehr zum Team.

announcements-staff-progress = { $state ->
    [planning] **Ich bereite sie vor.**
    [paused] **Angehalten.**
    [night] **Pause für die Nacht**, weiter { DATETIME($resumes, dateStyle: "short", timeStyle: "short") }.
    [cancelled] **Abgebrochen.**
   *[running] **Läuft.**
} { $sent } von { $total } zugestellt, { $left } noch offen, { $others } nicht erreicht. Anhalten oder abbrechen: /ankuendigung { $id }
announcements-staff-pause = Anhalten
announcements-staff-go-on = Weitermachen
announcements-staff-cancel = Abbrechen
announcements-staff-cancelled = Abgebrochen. Nur was gerade unterwegs ist, kommt noch an. Gleich siehst du, wer sie schon hat.
announcements-staff-not-running = Das geht gerade nicht. Tipp auf /ankuendigung, dann siehst du, wo sie steht.
announcements-staff-report = **Fertig: „{ $title }“** – { $total } sollten sie bekommen:
announcements-staff-report-delivered = { $number } zugestellt
announcements-staff-report-doubtful = davon { $number } vielleicht doppelt
announcements-staff-report-blocked = { $number } nicht mehr erreichbar: haben mich blockiert oder sind weg
announcements-staff-report-withdrawn = { $number } wollten inzwischen keine mehr oder hatten genug
announcements-staff-report-uncertain = { $number } unklar: Vielleicht ist sie angekommen
announcements-staff-report-failed = { $number } fehlgeschlagen
announcements-staff-report-expired = { $number } zu spät geworden
announcements-staff-report-cancelled = { $number } abgebrochen, nicht mehr geschickt
announcements-staff-report-more = Was du noch tun kannst: /ankuendigung { $id }
announcements-staff-again = Nochmal an diese { $number }
announcements-staff-once-more = Ich versuche es noch einmal bei { $number }.
announcements-staff-nobody-again = Da ist niemand, bei dem es noch einmal lohnt.
announcements-staff-correct = Korrektur schicken
announcements-staff-erase = Zurücknehmen
announcements-staff-really-erase = Soll ich sie bei allen wieder wegnehmen{ $number ->
    [-1] , bei weniger als 5 Personen
   *[other] , bei { $number } Personen
}? Auf Telegram geht das nur zwei Tage lang, bei E-Mails gar nicht. Wer sie schon gelesen hat, hat sie gelesen.
announcements-staff-erase-yes = Ja, zurücknehmen
announcements-staff-erasing = Ich nehme sie zurück und sage dir, bei wie vielen es ging.
announcements-staff-erased = Zurückgenommen: bei { $gone } von { $total }.
announcements-staff-finished = „{ $title }“ ist fertig verschickt.
announcements-staff-from-shell = Jemand hat in deinem Namen auf dem Server eine Ankündigung geschrieben: „{ $title }“
