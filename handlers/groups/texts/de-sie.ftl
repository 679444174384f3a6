groups-menu-nie_begegnen = Wem Sie nie begegnen wollen
groups-own = Hier sind Sie dabei. Zum Schreiben tippen Sie auf Ihre Gruppe.
groups-found = Diese Gruppen nehmen gerade auf:
    Suchen Sie mit eigenen Worten: **/gruppen** und dann zum Beispiel Ort, Thema oder Wochentag.
groups-none = Gerade nimmt keine Gruppe jemanden auf. Schauen Sie gern später wieder herein.
    Sie können auch selbst eine vorschlagen: **/gruppe_neu**
groups-not-open = Diese Gruppe finde ich nicht, oder sie nimmt gerade niemanden auf. Mit **gruppen** sehen Sie alle.
groups-not-yours = In dieser Gruppe sind Sie nicht dabei. Mit **gruppen** sehen Sie, welche es gibt.
groups-already-in = In { $group } sind Sie schon dabei. Schreiben Sie **/gruppe { $slug }**, um loszulegen.
groups-already-asked = Bei { $group } haben Sie schon angefragt. Sobald jemand antwortet, sage ich Ihnen Bescheid.
groups-join-words = Gern. Schreiben Sie zwei Sätze, warum Sie bei { $group } mitmachen mögen.
    Bitte ohne Namen, Adresse und Telefonnummer. Nur die Leitung liest das, und nur bis sie entschieden hat.
groups-join-no-contact = Da steht eine Nummer, eine Adresse oder ein Link. Lassen Sie das zu Ihrem Schutz weg und schreiben Sie es noch einmal.
groups-consent = Damit die Gruppe läuft, speichere ich, dass Sie bei { $group } dabei sind oder anfragen. Dass Sie dabei sind, kann etwas über Ihr Leben verraten. Die anderen sehen nur Ihren erfundenen Namen, nie Ihren Kontakt. Was Sie in der Gruppe schreiben, gebe ich weiter und hebe es danach nicht auf. Sie können jederzeit mit **/gruppe_verlassen** gehen, dann lösche ich das.
groups-join-again = Ihre Anfrage habe ich nicht mehr da. Fangen Sie bitte noch einmal an.
groups-on-the-list = Die Leitung nimmt Sie gern auf, aber gerade ist kein Platz frei.
    Sie stehen auf der Warteliste von { $group }. Wird etwas frei, sage ich Ihnen sofort Bescheid.
groups-declined = Ihre Anfrage bei { $group } wurde beantwortet. Diesmal klappt es leider nicht.
groups-declined-2 = Die Gruppe passt wohl nicht so gut zu dem, was Sie suchen.
groups-declined-own = Die Leitung schreibt Ihnen: { $words }
groups-declined-nobody = Es hat leider niemand geantwortet. Das liegt nicht an Ihnen. Fragen Sie gern bei einer anderen Gruppe an, oder schreiben Sie **mensch**.
groups-welcome = Schön, Sie sind jetzt in { $group } dabei.
    Schreiben Sie **/gruppe { $slug }**, dann geht alles an die Gruppe, bis Sie **fertig** schreiben. Für eine einzelne Nachricht: **/an { $slug }** und Ihr Text.
    Die anderen sehen nur Ihren erfundenen Namen. Auch Sie sehen von ihnen nur solche Namen.
    Stimmt etwas nicht? **/melden { $slug }** sagt es der Leitung.
groups-leave-which = Welche Gruppe mögen Sie verlassen?
groups-leave-none = Sie sind gerade in keiner Gruppe.
groups-left = Sie sind nicht mehr in { $group }. Von dort kommt nichts mehr. Alles Gute Ihnen.
groups-removed = Die Leitung hat Sie aus { $group } herausgenommen. Von dort kommt nichts mehr.
    Wenn Sie darüber sprechen mögen, ist jemand vom Netzwerk für Sie da.
groups-let-go = Von Ihnen kam lange nichts, darum sind Sie nicht mehr in { $group }. Sie können jederzeit wieder anfragen.
groups-still-there = Von Ihnen kam in { $group } lange nichts. Mögen Sie dabei bleiben? Schreiben Sie **/gruppe_bleiben { $slug }**.
    Ohne Antwort nehme ich Sie in 30 Tagen heraus.
groups-stays = Schön. Sie bleiben in { $group } dabei.
groups-talk-here = Sie sind jetzt in { $group }. Was Sie schreiben, geht an alle dort.
    Mit **fertig** kommen Sie zurück zu mir. Auch jeder andere Befehl beendet es.
groups-talk-which = In welche Gruppe mögen Sie schreiben?
groups-talk-not-sent = Nicht abgeschickt. Jetzt sind wir wieder unter uns: Fragen Sie mich, was Sie brauchen.
groups-talk-over = Gerade sind Sie in keiner Gruppe. Mit **gruppen** sehen Sie Ihre.
groups-talk-done = Gut, jetzt sind wir wieder unter uns. Was Sie schreiben, geht an keine Gruppe mehr.
groups-paused = { $group } macht gerade Pause. Sobald es weitergeht, sage ich Ihnen Bescheid.
groups-silenced = Die Leitung hat Sie in { $group } stumm gestellt. Lesen können Sie weiter.
groups-too-long = Das ist zu lang. Höchstens { $most } Zeichen, teilen Sie es bitte auf.
groups-too-fast = Das waren viele Nachrichten auf einmal. Warten Sie eine Minute, dann geht es weiter.
groups-no-pictures = Bilder, Sprachnachrichten und Sticker gebe ich in Gruppen nicht weiter, zum Schutz von allen. Schreiben Sie es bitte in Worten.
groups-now-paused = { $group } macht eine Pause. Sie bleiben dabei, gerade kommt nur nichts.
groups-now-on = { $group } geht weiter. Sie können wieder schreiben.
groups-now-closed = { $group } ist zu Ende gegangen. Danke, dass Sie dabei waren. Andere Gruppen sehen Sie mit **gruppen**.
groups-pace-which = Wie oft mögen Sie von { $group } hören? Sie können auch **/gruppe_tempo { $slug } abends** schreiben.
groups-pace-is-muted = Gut, { $group } ist für Sie stumm. Sie bleiben dabei und können weiter schreiben.
groups-stopped = Ihre Gruppen sind jetzt stumm, Sie bleiben aber Mitglied. Wollen Sie ganz heraus, schreiben Sie **/gruppe_verlassen**.
groups-who = Wen meinen Sie? Schreiben Sie den erfundenen Namen dazu, zum Beispiel **/stumm Birke-4821**.
groups-muted = Von { $who } hören Sie nichts mehr. Niemand erfährt das.
groups-unmuted = Gut, von { $who } hören Sie wieder.
groups-report-what = Was stimmt in { $group } nicht? Kopieren Sie hierher, was Sie meinen, mit dem Namen davor. Ich habe es nämlich nicht mehr.
    Die Leitung und das Team lesen es, ohne Ihren Namen.
groups-report-sent = Danke, dass Sie Bescheid geben. Die Leitung und das Team haben es bekommen, ohne Ihren Namen.
    Mögen Sie jemanden nicht mehr lesen: **/stumm** und der Name.
groups-report-nobody = Gerade erreiche ich leider niemanden von der Leitung. Sprechen Sie bitte direkt mit einem Menschen vom Netzwerk.
groups-never-who = Gibt es jemanden, dem Sie hier nie begegnen wollen? Schreiben Sie den Namen, unter dem Sie die Person hier kennen, ihren Namen bei Telegram oder Matrix, ihre E-Mail oder Handynummer.
    Ich mache daraus sofort eine Prüfzahl. Lesen kann das niemand, auch ich nicht. Die Person erfährt nichts.
groups-never-list = Das haben Sie eingetragen. Wen Sie meinen, kann auch ich nicht mehr lesen. Tippen Sie an, was weg soll, oder schreiben Sie, wen Sie noch meinen.
groups-never-kept = Eingetragen. Soweit ich die Person erkenne, kommen Sie beide nicht neu in dieselbe Gruppe, und Ihre Nachrichten erreichen einander nicht.
    Ganz sicher ist das nicht: Wer einen neuen Zugang anlegt, den erkenne ich nicht.
groups-never-unclear = Das ist mir zu kurz, um jemanden wiederzuerkennen. Schreiben Sie es bitte vollständig.
groups-would-you-lead = Mögen Sie { $group } leiten? Sie werden gefragt, weil man es Ihnen zutraut.
    Wenn ja, schreiben Sie **/gruppe_uebernehmen { $slug }**. Wenn nicht, brauchen Sie nichts zu tun.
groups-lead-not-asked = Dafür liegt keine Anfrage an Sie vor.
groups-lead-new-over = Hier liegt kein Entwurf mehr. Fangen Sie bitte noch einmal an.
groups-lead-one-at-a-time = Sie haben schon eine Gruppe vorgeschlagen. Warten Sie bitte, bis jemand vom Team geantwortet hat.
groups-lead-ask-evening = An welchem Abend schreiben oder treffen Sie sich meistens?
groups-lead-name-neutral = Der Name steht auf Sperrbildschirmen und soll nichts verraten. Nehmen Sie lieber etwas Neutrales, zum Beispiel { $example }. Worum es geht, steht beim Thema.
groups-lead-created = { $group } ist offen. Wer soll sie leiten? Schreiben Sie **/gruppe_leitung { $slug }** und den erfundenen Namen der Person (sie findet ihn mit /meinedaten). Bis dahin kommen Anfragen zu Ihnen.
groups-lead-appoint-how = Schreiben Sie **/gruppe_leitung { $slug } Birke-4821**: erst die Gruppe, dann der erfundene Name der Person. Sie findet ihn mit /meinedaten.
groups-lead-proposal = { $who } möchte eine Gruppe gründen: **{ $group }**
    • Thema: { $topic }
    • Gegend: { $area }
    • Kinder: { $ages }
    • Wann: { $evening }
    • Plätze: { $seats }
    Oder schreiben Sie **/gruppe_pruefen { $slug } ja** oder **nein**.
groups-lead-founded = { $group } hat jetzt Sie als Leitung. Anfragen kommen zu Ihnen. Alles Weitere: **/gruppe_leiten { $slug }**
groups-lead-declined = Aus { $group } wird diesmal leider nichts. Wenn Sie wissen mögen, warum, sprechen Sie mit jemandem vom Team.
groups-lead-request = { $who } möchte bei { $group } mitmachen:
    { $words }
    Seit { DATETIME($since, dateStyle: "long") } hier. Oder schreiben Sie **/aufnehmen { $request }** oder **/ablehnen { $request }**.
groups-lead-decline-how = Mit welchen Worten soll ich { $who } absagen? Tippen Sie an oder schreiben Sie eigene, freundliche.
groups-lead-no-request = Diese Anfrage finde ich bei Ihren Gruppen nicht.
groups-lead-held = { $who } ist neu und möchte in { $group } schreiben:
    { $words }
    Darin steht ein Link, eine Nummer oder eine Adresse. Oder schreiben Sie **/freigeben { $held }** oder **/verwerfen { $held }**.
groups-lead-handed-over = Die Leitung von { $group } ist übergeben. Danke für alles. Mitglied bleiben Sie.
groups-lead-nobody = { $group } hat gerade keine Leitung. Anfragen kommen so lange zu Ihnen. Jemanden bitten: **/gruppe_leitung { $slug } Birke-4821**

groups-room-consent = Damit Sie hineinkommen, speichere ich, dass Sie bei { $group } dabei sind oder anfragen. Dass Sie dabei sind, kann etwas über Ihr Leben verraten.
    Das ist eine echte Gruppe: Alle dort sehen Ihren Namen und Ihr Bild, je nach Einstellung auch Ihre Nummer. Was dort geschrieben wird, hebe ich nicht auf. Sie können jederzeit mit **/gruppe_verlassen** gehen, dann lösche ich das.
groups-room-talk = { $group } ist eine echte Gruppe. Schreiben Sie bitte direkt dort.
groups-room-invited = { $group } hat einen Platz für Sie. Tippen Sie auf den Knopf und bitten Sie dort um Einlass, ich lasse Sie dann gleich hinein.
    Die Einladung gilt 24 Stunden und nur für Sie. Zu spät? Schreiben Sie **/gruppe_einladung { $slug }**.
groups-room-invited-there = { $group } hat einen Platz für Sie. Die Einladung steht in Ihrer Chat-Liste, nehmen Sie sie dort an.
    Ist sie weg? Schreiben Sie **/gruppe_einladung { $slug }**.
groups-room-elsewhere = { $group } hat einen Platz für Sie. Die Gruppe ist bei { $channel ->
        [telegram] Telegram
       *[other] Matrix
    }, und dort kenne ich Sie noch nicht. Schreiben Sie mir dort, verbinden Sie beide Chats und fragen Sie dann hier mit **/gruppe_einladung { $slug }** noch einmal.
groups-room-asked = Sie möchten bei { $group } mitmachen. Damit die Leitung das sieht, brauche ich zwei Sätze von Ihnen und Ihr Ja.
    Tippen Sie auf den Knopf oder schreiben Sie **/gruppe_beitreten { $slug }**.
groups-room-still-visible = In { $group } sehen die anderen Sie noch: Dort darf ich Sie nicht herausnehmen. Verlassen Sie die Gruppe bitte selbst.
groups-room-inside = Schön, Sie gehören jetzt richtig zu { $group }. Schreiben Sie einfach direkt dort.
groups-room-no-seat = In { $group } ist gerade kein Platz frei, darum sind Sie dort nicht mehr dabei. Mit **gruppen** sehen Sie andere.
groups-room-not-for-you = Guten Tag! In diese Gruppe passe ich leider nicht und gehe darum gleich wieder. Schreiben Sie mir gern einzeln.
groups-room-unused = Guten Tag! Mich braucht hier gerade niemand, darum gehe ich wieder. Alles Gute.
groups-lead-room-how = { $group } soll eine echte Gruppe werden? Bei Telegram nehmen Sie mich als Admin in Ihre Gruppe auf, bei Matrix laden Sie mich in Ihren Raum ein. Ich melde mich dann hier.
    Bei Matrix kann ich auch selbst einen Raum anlegen: **/gruppe_raum { $slug }**
groups-lead-room-ways = { $group } soll in eine Telegram-Gruppe? Das müssen Sie wissen: Dort sehen alle die Namen und Bilder der anderen, und manche auch deren Nummer. Wer jemanden sucht, kann sie dort finden. Hier bei mir sieht das niemand.
    Wenn Sie das wollen, tippen Sie auf den Knopf und wählen Sie Ihre Gruppe. Ich bitte dort nur um das Recht, Leute hereinzulassen und herauszunehmen. Der Knopf geht nur bei Ihnen, einmal, bis morgen um diese Zeit.
    Klappt es nicht, nehmen Sie mich selbst als Admin auf und schreiben Sie noch einmal **/gruppe_verbinden { $slug }**. Für einen Raum bei Matrix schreiben Sie mir dort.
groups-lead-room-or-pick = Oder suchen Sie sie sich gleich hier aus: Tippen Sie unten auf „Meine Gruppen“. Dort stehen nur solche, die Ihnen gehören.
groups-lead-room-of-another = „{ $room }“ gehört schon zu einer anderen Gruppe. Nehmen Sie bitte eine andere.
groups-lead-room-offered = Sie haben mich in „{ $room }“ geholt. Welche Gruppe soll dort sein?
    Oder schreiben Sie **/gruppe_verbinden { $slug }**. Ohne Antwort gehe ich morgen wieder.
groups-lead-room-sure = { $group } in „{ $room }“: Das müssen Sie wissen.
    { $kind ->
        [telegram] In einer Telegram-Gruppe sehen alle die Namen und Bilder der anderen, und manche auch deren Nummer.
       *[other] In einem Matrix-Raum sehen alle die Namen und Adressen der anderen.
    } Wer jemanden sucht, kann sie dort finden. Hier bei mir sieht das niemand. Wirklich verbinden?
groups-lead-room-making = Ich lege einen Raum für { $group } an und lade Sie ein.
groups-lead-room-made = Der Raum für { $group } ist da. Die Einladung steht in Ihrer Chat-Liste. Wer anfragt, kommt wie gewohnt als Karte zu Ihnen.
groups-lead-room-cannot-make = Einen Raum kann ich nur bei Matrix anlegen. Schreiben Sie mir dort, oder gründen Sie die Gruppe bei Telegram selbst und nehmen Sie mich auf.
groups-lead-room-not-empty = In { $group } ist schon jemand, dem ich einen erfundenen Namen versprochen habe. Gründen Sie für die echte Gruppe bitte eine neue: **/gruppe_neu**
groups-lead-room-ready = { $group } ist bereit. Wer anfragt, kommt als Karte zu Ihnen, und ich lasse hinein, wen Sie aufnehmen.
groups-lead-room-give = { $kind ->
        [telegram] Öffnen Sie die Gruppe, tippen Sie oben auf ihren Namen, dann auf Bearbeiten und Administratoren. Fügen Sie mich hinzu und schalten Sie „Nutzer über Link einladen“ und „Nutzer sperren“ ein. Ich merke es von selbst.
       *[other] Öffnen Sie den Raum, dann Einstellungen, Rollen und Berechtigungen. Machen Sie mich zur Moderation. Ich merke es von selbst; sonst schreiben Sie hier **/gruppe_pruefen_raum { $slug }**.
    }
groups-lead-room-lost = Ich bin nicht mehr in { $group } und kann dort niemanden hineinlassen. Die Gruppe macht darum Pause. Holen Sie mich wieder herein und schreiben Sie dann **/gruppe_weiter { $slug }**.
groups-lead-room-others = In { $group } können außer Ihnen noch andere Leute hereinlassen oder sogar mich hinaussetzen:
groups-lead-room-others-what = Wer über sie hereinkommt, hat mir nicht zugestimmt, und Sie haben es nicht entschieden. Soll das nicht sein, öffnen Sie den Raum, dann Einstellungen, Rollen und Berechtigungen: Stellen Sie „Personen einladen“ auf Moderation und nehmen Sie die Rolle wieder weg, die zu viel ist. Ich merke es von selbst.
groups-lead-room-entered = { $known ->
        [yes] { $who }
       *[no] Jemand
    } ist jetzt in { $group }, aber nicht über mich. Vielleicht hat jemand mit Adminrechten die Tür selbst aufgemacht.
    Für mich gehört die Person noch nicht dazu: Sie hat mir nicht zugestimmt, und ich erinnere sie an nichts. Soll sie bleiben, bitten Sie sie, mir **/gruppe_beitreten { $slug }** zu schreiben, dann nehmen Sie sie wie alle auf. Soll sie nicht bleiben, nehmen Sie sie dort bitte wieder heraus.
groups-lead-room-stays = Aus { $group } wollte ich jemanden herausnehmen, der nicht mehr dabei sein soll oder will, und darf es dort nicht. Schauen Sie bitte nach, ob ich noch Admin bin und Mitglieder entfernen darf, und schreiben Sie dann **/gruppe_pruefen_raum { $slug }**.
groups-about = { $who } in { $group }: Was möchten Sie tun? Niemand erfährt, wenn Sie jemanden melden oder stumm schalten.
