# Sehen, mitnehmen, zurücknehmen, löschen, verschwinden lassen.
# Die erste Zeile verrät auf dem Sperrbildschirm nichts.

privacy-menu-weg = Diesen Chat leeren
privacy-menu-meinedaten = Was ich über dich weiß
privacy-menu-einwilligungen = Wozu du Ja gesagt hast
privacy-menu-loeschen = Alles über dich löschen
privacy-menu-datenschutz = Was ich speichere

## /meinedaten: je Tabelle ein Satz

privacy-my-data = Das weiß ich über dich:
privacy-file = Hier ist alles zusammen als Datei, auch für andere Programme. Was du geschrieben hast, steht nicht darin: Das weiß ich nicht mehr.
privacy-file-goes = In zehn Minuten nehme ich sie wieder aus diesem Chat. Was du heruntergeladen hast, bleibt bei dir, und dein Messenger kann eine Kopie behalten.
privacy-file-link = Der Link gilt zehn Minuten. Was du heruntergeladen hast, bleibt auf diesem Gerät.
privacy-file-stays = Die Datei bleibt in diesem Chat. Lösch sie dort, wenn du sie nicht mehr brauchst.
privacy-table-people = Ich nenne dich { $pseudonym } und kenne dich seit dem { DATETIME($since, dateStyle: "long") }. Gewählte Sprache: { $language }, gewählte Anrede: { $anrede }.
privacy-table-addresses = Hier erreiche ich dich: { $channels }. Die Adresse ist verschlüsselt.
privacy-table-conversations = Wo unser Gespräch gerade steht. Einen Tag nach deiner letzten Nachricht ist es vergessen.
privacy-table-inbox = Nummern deiner Nachrichten, ohne Text: { $count }. Nach zwei Wochen sind sie weg.
privacy-table-outbox = Dass ich dir geantwortet habe, ohne Text: { $count }-mal. Nach 30 Tagen ist das weg.
privacy-table-traces = Nummern von Nachrichten, damit ich sie mit **/weg** aus dem Chat nehmen kann: { $count }. Nach zwei Tagen sind sie weg.
privacy-table-clearings = Was ich gerade aus deinen Chats nehme: { $count }.
privacy-table-bounces = Briefe an dich, die nicht ankamen: { $count }. Nach 90 Tagen vergesse ich das.
privacy-table-consents = Dinge, zu denen du Ja gesagt hast: { $count }. Welche, zeigt dir **/einwilligungen**.
privacy-table-roles = Aufgaben, die du hier hast: { $count }.
privacy-table-fading = Ich habe dich lange nicht gehört und lösche bald alles über dich. Schreib mir, dann bleibt es.
privacy-table-group = Deine Gruppen, auch was dort noch unterwegs ist: { $count ->
        [one] ein Eintrag
       *[other] { $count } Einträge
    }. Mit **/gruppen** siehst du, wo du dabei bist.
privacy-table-human = Deine Bitte an das Team, oder deine Aufgaben darin: { $count ->
        [one] ein Eintrag
       *[other] { $count } Einträge
    }. Was ihr euch schreibt, behalte ich nicht.
privacy-table-mailing = Deine Wünsche für Newsletter und Nachrichten: { $count ->
        [one] ein Eintrag
       *[other] { $count } Einträge
    }. Du siehst und änderst sie mit **/abo**.
privacy-table-announcement = Ankündigungen, die du geschrieben oder freigegeben hast: { $count }. Was darin steht, gehört dem Netzwerk.
privacy-table-link = Ein Code, der zwei deiner Chats verbinden soll. Nach 15 Minuten ist er weg.
privacy-table-exclusions = Menschen, denen du hier nie begegnen willst: { $count }. Wer das ist, kann auch ich nicht lesen.
privacy-table-meeting = Treffen, zu denen du kommst oder die du leitest, deine Erinnerungen und dein Kalender: { $count }.

## /einwilligungen

privacy-consents = Dazu hast du Ja gesagt. Du kannst jedes Ja zurücknehmen, ohne Grund und sofort.
privacy-consent-since = Seit
privacy-consent-on = { DATETIME($since, dateStyle: "long") }
privacy-no-consents = Du hast noch zu nichts Ja gesagt. Ich schicke dir also nichts von selbst.
privacy-take-back = Zurücknehmen: { $purpose }
privacy-taken-back = Gut, das Ja ist zurückgenommen: { $purpose }. Es gilt ab sofort.
privacy-nothing-to-take-back = Da ist nichts zurückzunehmen. Vielleicht hast du es schon getan.
privacy-purpose-list = Newsletter per E-Mail
privacy-purpose-announcements = Nachrichten im Chat
privacy-purpose-group = Gruppe
privacy-purpose-reminders = Erinnerungen
privacy-purpose-surveys = Umfragen
privacy-purpose-question = Deine Frage aufheben

## /loeschen

privacy-erase = Alles löschen
privacy-show-data = Was weißt du über mich?
privacy-show-consents = Wozu habe ich Ja gesagt?
privacy-sure = Soll ich alles löschen, was ich über dich weiß? Das lässt sich nicht zurückholen.
    Es gilt für alle Wege, auf denen wir uns schreiben. Du bist dann auch in keiner Gruppe und in keinem Verteiler mehr.
    Was in deiner App steht, kann ich nicht löschen. Das geht nur dort.
privacy-yes = Ja, alles löschen
privacy-no = Nein, doch nicht
privacy-erased = Erledigt. Ich weiß nichts mehr über dich.
    Das kann ich nicht löschen:
    • Unser Gespräch steht noch in deiner App. Lösch es dort, wenn es niemand sehen soll.
    • Was andere schon von dir bekommen haben, steht bei ihnen.
    • Wozu du Ja gesagt hattest, bleibt drei Jahre als Nachweis. Ohne Namen und ohne Adresse.
    • In alten Sicherungen liegst du noch, höchstens 30 Tage. Spielt sie jemand zurück, lösche ich dich gleich wieder.

## /weg: Die Antwort darf nichts verraten.

privacy-bye = Alles klar. Bis bald.
privacy-bye-more = Mehr
privacy-remains-telegram = Ich habe weggeräumt, was ich darf: was wir uns in den letzten zwei Tagen geschrieben haben.
    Das kann ich nicht: ältere Nachrichten löschen, Mitteilungen vom Sperrbildschirm nehmen, fremde Programme auf deinem Handy finden.
    Den Rest löschst du so: Tippe oben auf meinen Namen, dann auf „Chat löschen“. In den Einstellungen unter „Geräte“ siehst du, wer noch mitlesen kann.
    Von mir aus schreibe ich dir hier nicht mehr.
privacy-remains-matrix = Ich habe weggeräumt, was ich darf: was ich dir in den letzten zwei Tagen geschrieben habe.
    Das kann ich nicht: deine eigenen und ältere Nachrichten löschen, Mitteilungen vom Sperrbildschirm nehmen, fremde Programme auf deinem Handy finden.
    Den Rest löschst du so: Verlass diesen Raum und wähl dann „Vergessen“. In den Einstellungen unter „Sitzungen“ siehst du, wer noch mitlesen kann.
    Von mir aus schreibe ich dir hier nicht mehr.
privacy-remains-web = Diese Seite ist leer, auch in anderen offenen Fenstern.
    Das kann ich nicht: den Verlauf deines Browsers löschen, fremde Programme auf deinem Gerät finden.
    Im Verlauf steht die Adresse dieser Seite. Lösch sie dort. Beim nächsten Mal hilft ein privates Fenster.
    Von mir aus schreibe ich dir hier nicht mehr.
privacy-remains-other = Ich habe weggeräumt, was ich hier wegräumen kann.
    Das kann ich nicht: ältere Nachrichten löschen, Kopien auf anderen Geräten, fremde Programme auf deinem Gerät finden.
    Von mir aus schreibe ich dir hier nicht mehr.
privacy-away-again = Das hier auch weg
privacy-away-all = Auch alles löschen, was du weißt
privacy-go-on = Doch wieder Nachrichten

## Nach zwei Jahren ohne ein Wort

privacy-silent = Wir haben uns lange nicht geschrieben. Soll ich dich noch in Erinnerung behalten?
    Wenn du nichts tust, lösche ich in 30 Tagen alles, was ich über dich weiß. Schreib **/bleiben**, dann bleibt alles, wie es ist.
privacy-stay = Ja, ich bleibe
privacy-stays = Schön. Es bleibt alles, wie es ist.

## /datenschutz und /impressum

privacy-notice = **Was ich speichere, und wie lange**
    • **Deine Nachrichten:** bis ich geantwortet habe, meist ein paar Sekunden. Einen Hilferuf schreibe ich gar nicht auf. Deine letzte Frage merke ich mir eine Viertelstunde, falls du sie einem Menschen schicken willst.
    • **Wo ich dich erreiche, deine Sprache, ein erfundener Name:** bis du alles löschst. Schreibst du zwei Jahre nicht, frage ich und lösche dann. Blockierst du mich, lösche ich nach 30 Tagen.
    • **Wo unser Gespräch steht:** einen Tag.
    • **Nummern von Nachrichten, ohne Text:** zwei Tage zum Wegräumen, zwei Wochen gegen Doppeltes, 30 Tage, dass eine Antwort ankam.
    • **Wozu du Ja gesagt hast:** bis du es zurücknimmst. Danach drei Jahre ein Nachweis ohne Namen.
    • **Zahlen:** ob ein Angebot gepasst hat – ohne zu wissen, bei wem.
    Wo ich dich erreiche, ist verschlüsselt. Wer hier arbeitet, sieht nur den erfundenen Namen.
    Deine App und ihre Firma behalten eigene Kopien. Darauf habe ich keinen Einfluss.
    Wenn jemand auf dein Handy schaut: Schreib **weg**. Dann räume ich diesen Chat auf, so weit ich darf.
privacy-notice-page = Datenschutz lesen
privacy-imprint = Hinter mir steht { $network }.
privacy-imprint-page = Impressum öffnen
privacy-imprint-missing = Hinter mir steht { $network }. Ein Impressum ist noch nicht eingetragen.
