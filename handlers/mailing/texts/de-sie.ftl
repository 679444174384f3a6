mailing-overview = **Das schicke ich Ihnen, wenn Sie mögen:**
mailing-which-topics-mail = **Worüber möchten Sie Post bekommen?** Tippen Sie Themen an oder schreiben Sie sie mir, zum Beispiel „Geld und Wohnen“.
mailing-which-topics-chat = **Worüber soll ich Ihnen hier schreiben?** Tippen Sie Themen an oder schreiben Sie sie mir, zum Beispiel „Geld und Wohnen“.
mailing-topics-unknown = Dieses Thema kenne ich nicht. Schreiben Sie zum Beispiel „Geld“ oder „alles“. Mit „abbrechen“ lassen wir es.
mailing-which-area = **Für welchen Ort?** Sie können ihn auch schreiben.
mailing-area-unknown = Diesen Ort kenne ich noch nicht. Ich kenne: { $areas }. Oder schreiben Sie „überall“.
mailing-which-address = **Wie ist Ihre E-Mail-Adresse?** Sie bekommen dann eine Mail mit einem Link. Erst wenn Sie ihn antippen, geht es los.
mailing-address-wrong = Das sieht nicht wie eine E-Mail-Adresse aus. Sie hat ein @ in der Mitte, zum Beispiel name@beispiel.de. Schreiben Sie sie noch einmal, oder „abbrechen“.
mailing-letter-sent =
    Fast fertig. Schauen Sie in Ihr Postfach, auch im Spam-Ordner.
    Die Mail geht an { $address }. Tippen Sie dort auf den Link, er gilt drei Tage. Themen: { $topics }.
    Ich schicke so eine Mail höchstens einmal am Tag.
mailing-no-mail = E-Mails kann ich hier leider nicht schicken. Nachrichten hier im Chat gehen: schreiben Sie /abo.
mailing-confirmed = Ihre E-Mail-Adresse ist bestätigt. Sie bekommen jetzt Post von uns.
mailing-agree = **Ist das in Ordnung für Sie?**
