# Was jemand von uns hören will.

mailing-menu-abo = Was ich von euch bekomme

mailing-overview = **Das schicke ich dir, wenn du magst:**
mailing-line-off = { $what }: aus
mailing-line-on = { $what }: an
mailing-line-topics = { $what }: an – { $topics }
mailing-open-mail = Newsletter per E-Mail
mailing-open-chat = Nachrichten hier im Chat
mailing-open-erinnerungen = Erinnerungen
mailing-open-umfragen = Kurze Umfragen
mailing-open-fragen = Fragen aufheben
mailing-change = Ansehen und ändern
mailing-change-topics = Themen ändern
mailing-end = Beenden

mailing-which-topics-mail = **Worüber möchtest du Post bekommen?** Tipp Themen an oder schreib sie mir, zum Beispiel „Geld und Wohnen“.
mailing-which-topics-chat = **Worüber soll ich dir hier schreiben?** Tipp Themen an oder schreib sie mir, zum Beispiel „Geld und Wohnen“.
mailing-all-topics = alle Themen
mailing-on = Weiter
mailing-topics-unknown = Dieses Thema kenne ich nicht. Schreib zum Beispiel „Geld“ oder „alles“. Mit „abbrechen“ lassen wir es.
mailing-which-area = **Für welchen Ort?** Du kannst ihn auch schreiben.
mailing-everywhere = überall
mailing-area-unknown = Diesen Ort kenne ich noch nicht. Ich kenne: { $areas }. Oder schreib „überall“.
mailing-which-address = **Wie ist deine E-Mail-Adresse?** Du bekommst dann eine Mail mit einem Link. Erst wenn du ihn antippst, geht es los.
mailing-address-wrong = Das sieht nicht wie eine E-Mail-Adresse aus. Sie hat ein @ in der Mitte, zum Beispiel name@beispiel.de. Schreib sie noch einmal, oder „abbrechen“.
mailing-letter-sent =
    Fast fertig. Schau in dein Postfach, auch im Spam-Ordner.
    Die Mail geht an { $address }. Tipp dort auf den Link, er gilt drei Tage. Themen: { $topics }.
    Ich schicke so eine Mail höchstens einmal am Tag.
mailing-no-mail = E-Mails kann ich hier leider nicht schicken. Nachrichten hier im Chat gehen: schreib /abo.
mailing-confirmed = Deine E-Mail-Adresse ist bestätigt. Du bekommst jetzt Post von uns.

mailing-agree = **Ist das in Ordnung für dich?**
mailing-yes = Ja, gern
mailing-no = Nein
mailing-agreed = Gut, das ist eingestellt. Mit „stopp“ endet alles sofort.
mailing-wording-list = Ich möchte von { $network } E-Mails bekommen. Themen: { $topics }. Meine Adresse wird nur dafür benutzt und niemandem gezeigt. Ich kann jederzeit aufhören: mit dem Link unten in jeder Mail oder mit „stopp“ im Chat.
mailing-wording-announcements = Ich möchte von { $network } hier im Chat Nachrichten bekommen. Themen: { $topics }. Ich kann jederzeit aufhören: mit „stopp“.
mailing-wording-reminders = { $network } darf mich hier im Chat an Termine erinnern, zu denen ich mich angemeldet habe. Ich kann jederzeit aufhören: mit „stopp“.
mailing-wording-surveys = { $network } darf mir hier im Chat ab und zu eine kurze Umfrage schicken. Meine Antworten sind ohne Namen, und antworten muss ich nie. Ich kann jederzeit aufhören: mit „stopp“.
mailing-wording-question = Wenn der Wegweiser von { $network } keine Antwort weiß, darf er meine Frage aufheben, damit ein Mensch sie beantworten kann. Mein Name steht nicht dabei. Ich kann jederzeit aufhören: mit „stopp“.

mailing-ended = Erledigt. Das kommt nicht mehr, auch nicht, was schon unterwegs war.
mailing-nothing-to-end = Da ist nichts, was ich beenden könnte.
mailing-leave-which = Womit soll ich aufhören?
mailing-leave-list = Mit den E-Mails
mailing-leave-announcements = Mit den Nachrichten im Chat
mailing-leave-all = Mit allem
mailing-leave-by-letter = Für eine E-Mail-Adresse geht das so: In jeder Mail von uns steht unten ein Link zum Abmelden. Einmal antippen genügt.

mailing-letter-subject = Bitte bestätigen: Newsletter
mailing-letter-chat =
    Guten Tag,
    am { DATETIME($day, dateStyle: "long") } hat jemand im Chat von { $network } diese E-Mail-Adresse für den Newsletter angegeben. So steht es in der Anmeldung:
mailing-letter-page =
    Guten Tag,
    am { DATETIME($day, dateStyle: "long") } hat jemand auf der Seite von { $network } diese E-Mail-Adresse für den Newsletter angegeben. So steht es in der Anmeldung:
mailing-letter-invitation =
    Guten Tag,
    diese E-Mail-Adresse steht auf einer Liste von { $network }. Wir führen die Liste neu und fragen deshalb am { DATETIME($day, dateStyle: "long") } nach. Darum geht es:
mailing-letter-not-you =
    Stimmt das? Dann bitte auf den Link tippen und auf der Seite bestätigen. Er gilt drei Tage.
    Wenn nicht: einfach nichts tun. Es kommt nichts weiter, und nach sieben Tagen ist diese Adresse bei uns gelöscht.
mailing-letter-confirm = Anmeldung bestätigen
mailing-letter-welcome-subject = Newsletter: Anmeldung bestätigt
mailing-letter-welcome =
    Guten Tag,
    die Anmeldung bei { $network } ist bestätigt. Das ist vereinbart:
mailing-letter-leave = Der Link zum Abmelden steht unten, in dieser und in jeder weiteren Mail.
