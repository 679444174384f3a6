privacy-menu-meinedaten = Was ich über Sie weiß
privacy-menu-einwilligungen = Wozu Sie Ja gesagt haben
privacy-menu-loeschen = Alles über Sie löschen
privacy-my-data = Das weiß ich über Sie:
privacy-file = Hier ist alles zusammen als Datei, auch für andere Programme. Was Sie geschrieben haben, steht nicht darin: Das weiß ich nicht mehr.
privacy-file-goes = In zehn Minuten nehme ich sie wieder aus diesem Chat. Was Sie heruntergeladen haben, bleibt bei Ihnen, und Ihr Messenger kann eine Kopie behalten.
privacy-file-link = Der Link gilt zehn Minuten. Was Sie heruntergeladen haben, bleibt auf diesem Gerät.
privacy-file-stays = Die Datei bleibt in diesem Chat. Löschen Sie sie dort, wenn Sie sie nicht mehr brauchen.
privacy-table-people = Ich nenne Sie { $pseudonym } und kenne Sie seit dem { DATETIME($since, dateStyle: "long") }. Gewählte Sprache: { $language }, gewählte Anrede: { $anrede }.
privacy-table-addresses = Hier erreiche ich Sie: { $channels }. Die Adresse ist verschlüsselt.
privacy-table-clearings = Was ich gerade aus Ihren Chats nehme: { $count }.
privacy-table-bounces = Briefe an Sie, die nicht ankamen: { $count }. Nach 90 Tagen vergesse ich das.
privacy-table-conversations = Wo unser Gespräch gerade steht. Einen Tag nach Ihrer letzten Nachricht ist es vergessen.
privacy-table-inbox = Nummern Ihrer Nachrichten, ohne Text: { $count }. Nach zwei Wochen sind sie weg.
privacy-table-outbox = Dass ich Ihnen geantwortet habe, ohne Text: { $count }-mal. Nach 30 Tagen ist das weg.
privacy-table-consents = Dinge, zu denen Sie Ja gesagt haben: { $count }. Welche, zeigt Ihnen **/einwilligungen**.
privacy-table-roles = Aufgaben, die Sie hier haben: { $count }.
privacy-table-fading = Ich habe Sie lange nicht gehört und lösche bald alles über Sie. Schreiben Sie mir, dann bleibt es.
privacy-table-group = Ihre Gruppen, auch was dort noch unterwegs ist: { $count ->
        [one] ein Eintrag
       *[other] { $count } Einträge
    }. Mit **/gruppen** sehen Sie, wo Sie dabei sind.
privacy-table-human = Ihre Bitte an das Team, oder Ihre Aufgaben darin: { $count ->
        [one] ein Eintrag
       *[other] { $count } Einträge
    }. Was geschrieben wird, behalte ich nicht.
privacy-table-mailing = Ihre Wünsche für Newsletter und Nachrichten: { $count ->
        [one] ein Eintrag
       *[other] { $count } Einträge
    }. Sie sehen und ändern sie mit **/abo**.
privacy-table-announcement = Ankündigungen, die Sie geschrieben oder freigegeben haben: { $count }. Was darin steht, gehört dem Netzwerk.
privacy-table-link = Ein Code, der zwei Ihrer Chats verbinden soll. Nach 15 Minuten ist er weg.
privacy-table-exclusions = Menschen, denen Sie hier nie begegnen wollen: { $count }. Wer das ist, kann auch ich nicht lesen.
privacy-table-meeting = Treffen, zu denen Sie kommen oder die Sie leiten, Ihre Erinnerungen und Ihr Kalender: { $count }.
privacy-consents = Dazu haben Sie Ja gesagt. Sie können jedes Ja zurücknehmen, ohne Grund und sofort.
privacy-no-consents = Sie haben noch zu nichts Ja gesagt. Ich schicke Ihnen also nichts von selbst.
privacy-nothing-to-take-back = Da ist nichts zurückzunehmen. Vielleicht haben Sie es schon getan.
privacy-purpose-question = Ihre Frage aufheben
privacy-show-data = Was wissen Sie über mich?
privacy-sure = Soll ich alles löschen, was ich über Sie weiß? Das lässt sich nicht zurückholen.
    Es gilt für alle Wege, auf denen wir uns schreiben. Sie sind dann auch in keiner Gruppe und in keinem Verteiler mehr.
    Was in Ihrer App steht, kann ich nicht löschen. Das geht nur dort.
privacy-erased = Erledigt. Ich weiß nichts mehr über Sie.
    Das kann ich nicht löschen:
    • Unser Gespräch steht noch in Ihrer App. Löschen Sie es dort, wenn es niemand sehen soll.
    • Was andere schon von Ihnen bekommen haben, steht bei ihnen.
    • Wozu Sie Ja gesagt hatten, bleibt drei Jahre als Nachweis. Ohne Namen und ohne Adresse.
    • In alten Sicherungen liegen Sie noch, höchstens 30 Tage. Spielt sie jemand zurück, lösche ich Sie gleich wieder.
privacy-remains-telegram = Ich habe weggeräumt, was ich darf: was wir uns in den letzten zwei Tagen geschrieben haben.
    Das kann ich nicht: ältere Nachrichten löschen, Mitteilungen vom Sperrbildschirm nehmen, fremde Programme auf Ihrem Handy finden.
    Den Rest löschen Sie so: Tippen Sie oben auf meinen Namen, dann auf „Chat löschen“. In den Einstellungen unter „Geräte“ sehen Sie, wer noch mitlesen kann.
    Von mir aus schreibe ich Ihnen hier nicht mehr.
privacy-remains-matrix = Ich habe weggeräumt, was ich darf: was ich Ihnen in den letzten zwei Tagen geschrieben habe.
    Das kann ich nicht: Ihre eigenen und ältere Nachrichten löschen, Mitteilungen vom Sperrbildschirm nehmen, fremde Programme auf Ihrem Handy finden.
    Den Rest löschen Sie so: Verlassen Sie diesen Raum und wählen Sie dann „Vergessen“. In den Einstellungen unter „Sitzungen“ sehen Sie, wer noch mitlesen kann.
    Von mir aus schreibe ich Ihnen hier nicht mehr.
privacy-remains-web = Diese Seite ist leer, auch in anderen offenen Fenstern.
    Das kann ich nicht: den Verlauf Ihres Browsers löschen, fremde Programme auf Ihrem Gerät finden.
    Im Verlauf steht die Adresse dieser Seite. Löschen Sie sie dort. Beim nächsten Mal hilft ein privates Fenster.
    Von mir aus schreibe ich Ihnen hier nicht mehr.
privacy-remains-other = Ich habe weggeräumt, was ich hier wegräumen kann.
    Das kann ich nicht: ältere Nachrichten löschen, Kopien auf anderen Geräten, fremde Programme auf Ihrem Gerät finden.
    Von mir aus schreibe ich Ihnen hier nicht mehr.
privacy-away-all = Auch alles löschen, was Sie wissen
privacy-silent = Wir haben uns lange nicht geschrieben. Soll ich Sie noch in Erinnerung behalten?
    Wenn Sie nichts tun, lösche ich in 30 Tagen alles, was ich über Sie weiß. Schreiben Sie **/bleiben**, dann bleibt alles, wie es ist.
privacy-notice = **Was ich speichere, und wie lange**
    • **Ihre Nachrichten:** bis ich geantwortet habe, meist ein paar Sekunden. Einen Hilferuf schreibe ich gar nicht auf. Ihre letzte Frage merke ich mir eine Viertelstunde, falls Sie sie einem Menschen schicken wollen.
    • **Wo ich Sie erreiche, Ihre Sprache, ein erfundener Name:** bis Sie alles löschen. Schreiben Sie zwei Jahre nicht, frage ich und lösche dann. Blockieren Sie mich, lösche ich nach 30 Tagen.
    • **Wo unser Gespräch steht:** einen Tag.
    • **Nummern von Nachrichten, ohne Text:** zwei Tage zum Wegräumen, zwei Wochen gegen Doppeltes, 30 Tage, dass eine Antwort ankam.
    • **Wozu Sie Ja gesagt haben:** bis Sie es zurücknehmen. Danach drei Jahre ein Nachweis ohne Namen.
    • **Zahlen:** ob ein Angebot gepasst hat – ohne zu wissen, bei wem.
    Wo ich Sie erreiche, ist verschlüsselt. Wer hier arbeitet, sieht nur den erfundenen Namen.
    Ihre App und ihre Firma behalten eigene Kopien. Darauf habe ich keinen Einfluss.
    Wenn jemand auf Ihr Handy schaut: Schreiben Sie **weg**. Dann räume ich diesen Chat auf, so weit ich darf.
