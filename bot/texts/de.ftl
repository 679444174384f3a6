# Words of the bot itself: choices, pages, mishaps.

bot-choice-hint = Tippe auf eine Zahl oder schreib sie.
bot-page-on = Weiter ({ $page } von { $pages })
bot-page-back = Zurück
bot-not-allowed = Das kann nur das Team vom Netzwerk.
bot-sorry =
    Da ist bei mir etwas schiefgegangen. Versuch es bitte noch einmal.
    Wenn es wieder passiert: Schreib **mensch**, dann zeige ich dir, wer helfen kann. Fehlernummer: { $incident }
bot-quarantined =
    Mit deiner letzten Nachricht komme ich nicht zurecht. Das liegt an mir, nicht an dir.
    Schreib sie bitte noch einmal mit anderen Worten.
    Wenn es eilt: **112** bei Lebensgefahr, **116 123** zum Reden, Tag und Nacht.
bot-press-failed = Das hat gerade nicht geklappt. Schreib es mir bitte im Chat zu zweit.

# The command line.

cli-help = Wegweiser: der Messenger-Begleiter eines Netzwerks für Alleinerziehende.
cli-version-help = Version anzeigen.
cli-config-help = Andere Konfigurationsdatei als config.toml.
cli-run-help = Alle eingerichteten Kanäle starten; ohne Konfiguration die Chat-Seite auf diesem Rechner.
cli-chat-help = Im Terminal mit dem Wegweiser schreiben.
cli-ask-help = Eine Frage beantworten, oder eine ganze Datei voller Fragen.
cli-ask-question-help = Die Frage, in eigenen Worten.
cli-ask-batch-help = JSONL-Datei mit "query" oder "text" in jeder Zeile; "-" liest von der Standardeingabe.
cli-ask-directory-help = Ein anderes Verzeichnis fragen: JSONL mit mindestens "id" und "title".
cli-ask-explain-help = Zeigen, wie die Antwort zustande kam.
cli-ask-one-of = Bitte entweder eine Frage oder --batch DATEI angeben. Beispiel: wegweiser ask "Der Vater zahlt nicht"
cli-check-help = Prüfen, ob alles richtig eingerichtet ist, und sagen, wie man es behebt.
cli-run-at = Die Chat-Seite läuft: { $url }
    Beenden mit Strg+C.
cli-run-others = Außerdem verbunden: { $channels }
cli-nothing-started = Es wurde nichts gestartet.
cli-already-running = Der Wegweiser läuft hier schon (Ordner { $folder }). Bitte erst den anderen beenden.
cli-bad-key = In { $file } steht kein Schlüssel des Wegweisers. Leg die Schlüsseldatei aus deiner Sicherung dorthin.
cli-other-key = Die Datenbank ist mit einem anderen Schlüssel versiegelt als dem in { $file }. Leg die Schlüsseldatei dorthin, die zu dieser Datenbank gehört.
cli-os-error = { $file } lässt sich nicht lesen oder schreiben: { $reason }
cli-kind-answer = Antwort:
cli-kind-choices = Zur Auswahl:
cli-kind-unknown = Nichts Passendes. Am nächsten liegen:
cli-kind-crisis = Hilferuf ({ $crisis }). Zuerst kommen die Hilfenummern, danach höchstens:
cli-kind-function = Eigene Funktion: { $function }
cli-kind-smalltalk = Kein Anliegen, nur ein freundliches Wort.

place-line = Zeile { $line }

config-wrong = Der Wert passt nicht. Erwartet: { $expected }
config-unreadable = Die Datei lässt sich nicht lesen. Gibt es sie, und darf dieser Benutzer sie lesen?
config-encoding = Die Datei ist nicht in UTF-8 gespeichert. Bitte im Editor als UTF-8 speichern.
config-syntax = Hier stimmt die Schreibweise nicht (TOML). Oft fehlt ein Anführungszeichen oder eine Klammer.
config-unknown-channel = Diesen Kanal gibt es nicht. Es gibt: { $expected }
config-extra-forbidden = Diese Option gibt es nicht.
config-nearest = Ist „{ $option }“ gemeint?
config-missing = Diese Option fehlt.
config-string-type = Erwartet wird Text in Anführungszeichen.
config-int-type = Erwartet wird eine ganze Zahl.
config-int-parsing = Erwartet wird eine ganze Zahl.
config-float-type = Erwartet wird eine Zahl.
config-float-parsing = Erwartet wird eine Zahl.
config-bool-type = Erwartet wird true oder false.
config-bool-parsing = Erwartet wird true oder false.
config-literal-error = Erlaubt ist: { $expected }
config-string-pattern-mismatch = Das Format stimmt nicht. Erwartet: { $expected }
config-value-error = Das geht so nicht. Erwartet: { $expected }
config-one-token = Bitte genau eins von beiden angeben: token oder token_file.
config-one-secret = Bitte nur eins von beiden angeben: webhook_secret oder webhook_secret_file.
config-webhook-url = Für mode = "webhook" fehlt webhook_url, eine öffentliche Adresse mit https://.
config-no-way-in = Es fehlt password, password_file, access_token oder access_token_file.
config-time-zone = Diese Zeitzone gibt es nicht. Gemeint ist meist Europe/Berlin.
config-duty-hours = Diese Zeit verstehe ich nicht: { $expected }. So geht es: "Mo-Fr 09:00-16:00" oder "Sa 10:00-12:00". Das Ende liegt nach dem Anfang; über Mitternacht werden es zwei Zeilen.
config-room-without-matrix = Ein Raum für das Team braucht Matrix: Bitte den Abschnitt [channel.matrix] ausfüllen.
config-path-type = Erwartet wird ein Dateipfad in Anführungszeichen.
config-model-type = Hier wird ein Abschnitt erwartet, zum Beispiel [network].
config-dict-type = Hier wird ein Abschnitt erwartet, zum Beispiel [channel.web].
config-greater-than-equal = Die Zahl ist zu klein ({ $expected }).
config-less-than-equal = Die Zahl ist zu groß ({ $expected }).
config-greater-than = Die Zahl ist zu klein ({ $expected }).
config-less-than = Die Zahl ist zu groß ({ $expected }).

offer-unreadable = Die Datei lässt sich nicht lesen ({ $detail }).
offer-syntax = Hier stimmt die Schreibweise nicht ({ $detail }).
offer-missing = Dieses Feld fehlt.
offer-unknown-field = Dieses Feld gibt es nicht.
offer-wrong-type = Hier steht die falsche Art von Wert ({ $detail }).
offer-not-allowed = Dieser Wert ist nicht erlaubt ({ $detail }).
offer-too-long = Das ist zu lang ({ $detail }).
offer-too-short = Das ist zu kurz ({ $detail }).
offer-phone = Das ist keine Telefonnummer, die man in Deutschland wählen kann.
offer-url = Erwartet wird eine Adresse, die mit https:// beginnt.
offer-language = Erlaubt sind de, en, tr, ar, uk, ru, pl.
offer-date = Erwartet wird ein Datum wie 2026-11-25.
offer-duplicate-id = Diese id gibt es schon einmal ({ $detail }).
offer-id-is-not-file-name = Die id muss so heißen wie die Datei ({ $detail }).
offer-unknown-next-step = Dieses Angebot gibt es nicht ({ $detail }).

batch-json = Das ist kein gültiges JSON. Die Zeile bekommt einen Fehler in der Ausgabe, die anderen gehen weiter.
batch-object = Erwartet wird ein JSON-Objekt wie {"{"}"query": "…"{"}"}.
batch-missing = Es fehlt "query" oder "text".
batch-text = Erwartet wird Text in Anführungszeichen.

check-contact = Ansprechperson: { $name }
check-no-contact = Keine Ansprechperson eingetragen. Bitte in config.toml unter [network.contact] Telefon oder E-Mail angeben, sonst kann der Wegweiser niemanden nennen.
check-directory = Mitgeliefertes Verzeichnis: { $count } Angebote, alle in Ordnung.
check-directory-broken = Im mitgelieferten Verzeichnis stimmt etwas nicht: { $detail }
check-layer-letters = Fragen werden an Buchstaben, Wörtern und gelernten Gewichten erkannt. Für Verzeichnisse mit wenigen Beispielfragen hilft: pip install 'wegweiser[semantic]'
check-layer-ready = Fragen werden an Buchstaben, Wörtern und gelernten Gewichten erkannt; dieses Verzeichnis kennt genug Beispielfragen. { $encoder } ist installiert und springt ein, wo das anders ist.
check-layer-meaning = Fragen werden an Buchstaben, Wörtern, gelernten Gewichten und an ihrer Bedeutung erkannt ({ $encoder }).
check-database = Datenbank antwortet ({ $kind }).
check-database-silent = Die Datenbank antwortet nicht ({ $detail }). Stimmt [database] url, läuft der Server, darf dieser Benutzer schreiben?
check-database-driver = Für diese Datenbank fehlt der Treiber ({ $detail }). Für PostgreSQL: pip install 'wegweiser[postgresql]'
check-key = Schlüssel: { $file }, nur für den Wegweiser lesbar. Bitte eine Kopie aufheben, getrennt von den Sicherungen der Datenbank.
check-key-beside = Schlüssel: { $file } ist in Ordnung, liegt aber im Ordner der Datenbank. Bitte bei deren Sicherungen weglassen und eine Kopie woanders aufheben, oder ihn mit [privacy] key_file woanders hinlegen: Wer beides hat, kann alle Adressen lesen.
check-key-new = Schlüssel: { $file } entsteht beim ersten Start.
check-key-missing = Der Schlüssel { $file } fehlt, und die Datenbank ist damit verschlossen. Bitte die aufgehobene Kopie dorthin legen oder bei [privacy] key_file sagen, wo er liegt. Ohne ihn ist für den Wegweiser jeder ein Fremder.
check-key-unreadable = Der Schlüssel { $file } ist nicht zu lesen. Er muss dem Benutzer gehören, unter dem der Wegweiser läuft (chown), mit den Rechten 600.
check-key-broken = In { $file } steht kein Schlüssel des Wegweisers: Es müssen 128 Zeichen von 0 bis 9 und a bis f sein. Bitte die aufgehobene Kopie dorthin legen.
check-key-other = Der Schlüssel { $file } passt nicht zur Datenbank: Sie wurde mit einem anderen verschlossen. Bitte den Schlüssel hinlegen, der zu dieser Datenbank gehört, oder [database] url prüfen.
check-key-open = Den Schlüssel { $file } können auch andere Benutzer dieses Rechners lesen. Bitte: chmod 600 { $file }
check-clock = Uhr: { $now } (UTC)
check-clock-old = Die Uhr steht auf { $now }. Bitte die Zeit dieses Rechners stellen, sonst stimmen alle Fristen nicht.
check-clock-off = Die Uhr geht { $minutes } Minuten falsch. Bitte die Zeit dieses Rechners stellen (zum Beispiel mit timedatectl set-ntp true).
check-clock-behind = Die Uhr steht auf { $now } (UTC), aber die Datenbank weiß schon von { $newest }. Bitte die Zeit dieses Rechners stellen. Bis ein Server sie bestätigt oder eine Stunde vergangen ist, löscht der Wegweiser nichts und erinnert niemanden.
check-clock-ahead = Die Uhr steht auf { $now } (UTC), aber das Letzte in der Datenbank ist von { $newest }. Lief der Wegweiser so lange nicht, ist alles in Ordnung; sonst bitte die Zeit dieses Rechners stellen. Bis ein Server sie bestätigt oder eine Stunde vergangen ist, löscht er nichts und erinnert niemanden.
check-telegram-fine = Telegram: verbunden als @{ $detail }.
check-telegram-refused = Telegram kennt dieses Token nicht. Bitte bei @BotFather prüfen (/mybots → API Token) und in config.toml eintragen.
check-telegram-silent = Telegram ist nicht zu erreichen ({ $detail }). Darf dieser Rechner ins Internet? Stimmt base_url?
check-matrix-fine = Matrix: Der Server antwortet, { $detail }.
check-matrix-room-fine = Raum des Teams: Ich bin darin und kann schreiben, und er ist verschlüsselt ({ $detail }).
check-matrix-room-unknown = Raum des Teams: Ob ich darin bin, weiß ich erst, wenn der Wegweiser einmal gelaufen ist ({ $detail }).
check-matrix-room-outside = Im Raum des Teams bin ich nicht ({ $detail }). Bitte mein Konto dort einladen und die Raum-ID prüfen: Sie beginnt mit „!“ und steht in Element unter Einstellungen, Erweitert.
check-matrix-room-mute = Im Raum des Teams darf ich nicht schreiben ({ $detail }). Bitte mir dort das Recht geben, Nachrichten zu senden.
check-matrix-room-clear = Der Raum des Teams ist nicht verschlüsselt ({ $detail }). Bitte die Verschlüsselung einschalten: Dort steht, was Eltern schreiben.
check-matrix-room-public = In den Raum des Teams kann jeder ohne Einladung ({ $detail }). Bitte „nur mit Einladung“ einstellen: Dort steht, was Eltern schreiben.
check-matrix-silent = Der Matrix-Server ist nicht zu erreichen ({ $detail }). Stimmt homeserver?
check-mail-fine = E-Mail: { $detail } nimmt Post an.
check-mail-refused = Der Mailserver { $detail } lehnt die Anmeldung ab. Stimmen user und password in [channel.mail]?
check-mail-silent = Der Mailserver ist nicht zu erreichen ({ $detail }). Stimmen host, port und security in [channel.mail]?
check-mail-bounces-refused = Das Postfach für Rückläufer auf { $detail } lässt den Wegweiser nicht hinein. Stimmen user, password und folder in [channel.mail.bounces]?
check-mail-bounces-silent = Das Postfach für Rückläufer ist nicht zu erreichen ({ $detail }). Stimmen host, port und security in [channel.mail.bounces]?
check-mail-no-pages = E-Mail ist eingerichtet, aber die Links in den Mails führen nirgendwohin. Bitte bei [channel.web] base_url eintragen: die Adresse, unter der die Seite von außen zu erreichen ist.

# What Telegram shows before the first message.

telegram-about = Ich suche das passende Angebot für Alleinerziehende, von { $network }. Schreib mir einfach, was los ist. Ich bin ein Programm. Wenn es eilt: /notfall
telegram-about-short = Das passende Angebot finden: schreib einfach, was los ist.

cli-evaluate-help = Messen, wie gut Fragen mit bekannter Antwort verstanden werden.
cli-evaluate-files-help = JSONL-Dateien: "query" mit "relevant", "text" mit "intent" oder mit "kind".
cli-evaluate-compare-help = Dieselben Fragen auch einfacheren Verfahren stellen; das dauert.

quality-offers = Das richtige Angebot
quality-calibration = Was die Wahrscheinlichkeiten wert sind
quality-calibration-error = Im Mittel liegen Zusage und Wirklichkeit { $error } auseinander.
quality-outside = Wozu kein Angebot passt
quality-functions = Eigene Funktionen
quality-cries = Hilferufe
quality-look-alikes = Klingt nur wie ein Hilferuf
quality-worst = Die schlimmsten Fehler
quality-comparison = Dieselben Fragen, andere Verfahren
quality-group = Gruppe
quality-all = alle
quality-no-style = ohne Angabe
quality-asked = Fragen
quality-first = richtig zuerst
quality-three = unter den ersten drei
quality-five = unter den ersten fünf
quality-reciprocal = MRR
quality-served = richtig gezeigt
quality-answered = beantwortet
quality-rightly = davon richtig
quality-stolen = als Funktion gedeutet
quality-said = zugesagt
quality-right = richtig
quality-offered = Auswahl gezeigt
quality-functions-shown = als Funktion gedeutet
quality-area = Fläche unter der Kurve
quality-hits = erkannt
quality-interval = Wilson, 95 %
quality-question = Frage
quality-wanted = richtig wäre
quality-place = Platz
quality-instead = stattdessen
quality-sureness = Sicherheit
quality-outcome = gezeigt
quality-matcher = Verfahren
quality-ours = Wegweiser
quality-milliseconds = ms je Frage
quality-layer-letters = Ebene: Buchstaben, Wörter, gelernte Gewichte.
quality-layer-meaning = Ebene: dazu Bedeutung ({ $encoder }).

cli-teach-help = Eine Frage, wie sie jemand gestellt hat, zu einem Angebot legen. Ab dann zählt sie mit.
cli-teach-offer-help = Kennung des Angebots, zum Beispiel kinderzuschlag.
cli-teach-batch-help = Viele auf einmal: JSONL mit "query" und "relevant".
cli-teach-forget-help = Wieder zurücknehmen, was so beigebracht wurde.
cli-teach-one-of = Bitte Angebot und Frage angeben, oder --batch DATEI. Beispiel: wegweiser teach tafel "wo gibts essen für wenig geld"
teach-taught = „{ $question }“ gehört jetzt zu { $offer }. { $place ->
    [0] Bisher kam es dafür nicht unter die ersten zehn.
    [1] Es stand dafür schon vorn.
   *[other] Bisher stand es dafür auf Platz { $place }.
}
teach-forgotten = „{ $question }“ gehört nicht mehr zu { $offer }.
teach-not-taught = „{ $question }“ wurde { $offer } nie beigebracht. Was in der Datei des Angebots steht, ändert man dort.
teach-known = „{ $question }“ gehörte schon zu { $offer }.
teach-unknown-offer = Ein Angebot { $offer } gibt es nicht.
teach-unknown-offer-near = Ein Angebot { $offer } gibt es nicht. Meinst du { $nearest }?
teach-empty = Die Frage ist leer.
teach-too-long = Die Frage ist länger als 500 Zeichen. Es reicht der Satz, auf den es ankommt.
bot-mail-subject = Neue Nachricht
bot-mail-unsubscribe = Keine Mails mehr

cli-grant-help = Einen Code drucken, mit dem jemand eine Rolle bekommt. Er gilt 24 Stunden und nur einmal.
cli-grant-role-help = Rolle: organiser (leitet eine Gruppe), counsellor (Fachkraft), moderator oder admin.
cli-grant-group-help = Kurzname der Gruppe, nur für organiser.
cli-grant-group = --group GRUPPE gehört zu organiser, und nur dazu. Beispiel: wegweiser grant organiser --group spieltreff
cli-grant-done = { $code }
    Mit diesem Code bekommt jemand die Rolle { $role }. Er gilt 24 Stunden und nur einmal.
    So geht es: dem Bot im eigenen Chat (Telegram, Matrix oder Chat-Seite) diesen Code als Nachricht schicken.
cli-person-help = Was über eine Person gespeichert ist.
cli-consents-help = Nachweis der Einwilligungen einer Person, zum Vorlegen.
cli-consents-who-help = Name im Netzwerk (Birke-4821), E-Mail-Adresse oder Chat (telegram:123). Mit der Adresse geht es auch nach einer Löschung.
cli-consents-html-help = Als HTML-Seite in diese Datei schreiben, statt hier zu zeigen.
cli-consents-nobody = Zu { $who } gibt es keine Person und keine Einwilligung.
cli-consents-written = Der Nachweis steht in { $file }.
cli-sheet-help = Einen Aushang mit QR-Code machen, A4.
cli-sheet-what-help = Was sich öffnet: start, abo, hilfe oder gruppe-KURZNAME.
cli-sheet-out-help = Datei, .pdf zum Drucken oder .png als Bild.
cli-sheet-channel-help = Wohin der QR-Code führt, wenn es mehrere Wege gibt: web, telegram oder matrix.
cli-sheet-how = Erwartet wird: wegweiser sheet start|abo|hilfe|gruppe-KURZNAME, mit --out DATEI.pdf oder DATEI.png
cli-sheet-no-address = Für diesen Aushang fehlt eine Adresse. In config.toml: [channel.web] base_url = "https://…", oder [channel.telegram] username = "…"
cli-sheet-done = Der Aushang steht in { $file }. Der QR-Code führt zu { $address }

proof-title = Nachweis der Einwilligungen
proof-person = Person: { $name } (Name im Netzwerk, vergeben statt des eigenen)
proof-erased = Die Person hat ihre Daten löschen lassen. Aufbewahrt ist nur dieser Nachweis (Art. 17 Abs. 3 lit. e DSGVO).
proof-asked-for = Gesucht nach: { $who }
proof-printed = Erstellt: { $at }
proof-none = Es liegt keine Einwilligung vor.
proof-event-asked = Gefragt
proof-event-given = Einwilligung erteilt
proof-event-withdrawn = Einwilligung zurückgenommen
proof-purpose = Zweck
proof-purpose-list = E-Mail-Verteiler
proof-purpose-announcements = Ankündigungen im Chat
proof-purpose-group = Gruppe
proof-purpose-reminders = Erinnerungen
proof-purpose-surveys = Umfragen
proof-purpose-question = Wortlaut einer Frage aufheben
proof-time = Zeit
proof-channel = Kanal
proof-act = Handlung
proof-language = Sprache
proof-version = Programmversion
proof-checked = Prüfsumme des Wortlauts
proof-right = stimmt
proof-wrong = stimmt nicht

sheet-title-start = Frag einfach.
sheet-title-abo = Nichts mehr verpassen
sheet-title-hilfe = Frag einfach.
sheet-title-gruppe = Zusammen geht es leichter
sheet-words-start = Schreib in deinen Worten, was du brauchst. Du bekommst gleich eine Antwort, auch spät am Abend.
sheet-words-abo = Treffen, Angebote, Neues aus der Nähe: Such dir aus, was du bekommen möchtest.
sheet-words-hilfe = Schreib in deinen Worten, was du brauchst. Du bekommst gleich eine Antwort, auch spät am Abend.
sheet-words-gruppe = Hier treffen sich Eltern, die vieles allein schaffen. Schau dir die Gruppe in Ruhe an.
sheet-free = Kostenlos. Nachsehen verpflichtet zu nichts.
sheet-also-web = Im Browser: { $address }
sheet-also-telegram = In Telegram: { $address }
sheet-also-matrix = In Matrix: { $address }

cli-list-help = Die Mailingliste.
cli-list-import-help = Eine bestehende Liste einladen: Jede Adresse bekommt eine neutrale Mail und muss selbst bestätigen.
cli-list-file-help = CSV-Datei mit einer Spalte „E-Mail“; andere Spalten werden nicht gelesen.
cli-list-needs = Dafür braucht es [channel.mail] und bei [channel.web] eine base_url, zu der die Links in den Mails führen.
cli-list-done = { $invited } Einladungen gehen hinaus, sobald der Wegweiser läuft. { $passed } Adressen haben schon zugestimmt oder wurden gerade erst gefragt.
batch-no-address = Hier steht keine E-Mail-Adresse. Die anderen Zeilen gelten.
batch-no-column = Keine Spalte heißt „E-Mail“.

cli-announce-help = Eine Ankündigung schreiben, wie mit /ankuendigung im Chat. Der laufende Wegweiser verschickt sie.
cli-announce-file-help = Datei mit dem Text, so wie er ankommen soll; „-“ liest, was hineingeleitet wird.
cli-announce-by-help = Pseudonym der Moderatorin, in deren Namen sie rausgeht. Sie sieht im Chat, wie weit sie ist, und kann sie anhalten.
cli-announce-topic-help = Nur an alle, die zu diesem Thema etwas lesen wollen, zum Beispiel wohnen.
cli-announce-area-help = Nur für diesen Ort.
cli-announce-language-help = Nur an alle, die diese Sprache lesen: de, en, tr, ar, uk, ru oder pl.
cli-announce-at-help = Wann sie rausgeht, zum Beispiel „morgen 18 Uhr“ oder „2026-12-03 18:00“.
cli-announce-attach-help = Ein Bild oder ein PDF, das mitgeht. Aus Bildern wird herausgenommen, wo und womit sie aufgenommen sind.
cli-announce-alt-help = Was auf dem Bild zu sehen ist, für alle, die es nicht sehen können.
cli-announce-urgent-help = Auch in der Ruhezeit, und auch an alle, die diese Woche schon genug hatten.
cli-announce-yes-help = Nicht mehr nachfragen.
cli-announce-watch-help = Zusehen, bis sie fertig ist. Strg-C hört nur mit dem Zusehen auf.
cli-announce-sure = Abschicken?
cli-announce-released = Nummer { $id } geht in 60 Sekunden raus, oder zur gewählten Zeit. Zurückholen geht im Chat: /ankuendigung { $id }
cli-announce-waiting = Nummer { $id } geht an so viele, dass eine zweite Person sie freigeben muss. Die anderen aus der Moderation sehen sie jetzt im Chat.
cli-announce-too-late = Nummer { $id } ist schon einen Schritt weiter.
cli-announce-state = { $state ->
    [waiting] Wartet auf die Freigabe
    [released] Geht gleich raus
    [planning] Wird vorbereitet
    [running] Läuft
    [paused] Angehalten
    [cancelled] Abgebrochen
    [dropped] Geht nicht raus
    [draft] Zurückgeholt
   *[ended] Fertig
}
cli-announce-still = Ich sehe nicht mehr zu. Verschickt wird sie trotzdem; anhalten geht im Chat mit /ankuendigung.
cli-announce-not-language = Diese Sprache kenne ich nicht. Es gibt: { $known }
cli-announce-not-words = In der Datei steht kein Text.
cli-announce-not-long = Der Text ist zu lang: höchstens 3000 Zeichen.
cli-announce-not-long-with-file = Mit Bild oder Datei gehen höchstens 900 Zeichen, dann bleibt es überall eine einzige Nachricht.
cli-announce-not-file-kind = Mitschicken lassen sich nur Bilder (JPEG, PNG, WebP) und PDFs.
cli-announce-not-file-size = Die Datei ist zu groß: bis { $most } MB (network.announcements.file_megabytes).
cli-announce-not-file-broken = Die Datei lässt sich nicht öffnen.
cli-announce-not-file-active = In diesem PDF steckt ein Programm oder noch eine andere Datei. Neu gespeichert geht es, zum Beispiel mit „Als PDF drucken“.
cli-announce-not-moderator = Unter diesem Pseudonym gibt es niemanden in der Moderation.
cli-announce-not-topic = Dieses Thema kenne ich nicht.
cli-announce-not-area = Diesen Ort kenne ich nicht: Kein Angebot im Verzeichnis gilt für ihn.
cli-announce-not-time = Diese Zeit verstehe ich nicht, oder sie ist vorbei. Zum Beispiel: --at "morgen 18 Uhr"
cli-announce-not-nobody = So bekommt sie niemand. Es wurde nichts verschickt.
cli-announce-not-no = Gut, es wurde nichts verschickt.

cli-meetings-help = Treffen aus einer Kalenderdatei.
cli-meetings-import-help = Termine aus einer Kalenderdatei (.ics) als Treffen übernehmen. Noch einmal übernommen wird nichts doppelt.
cli-meetings-file-help = Die Datei, wie sie ein Kalender herausgibt.
cli-meetings-by-help = Pseudonym der Moderatorin, die sie leitet.
cli-meetings-for-help = Für wen: network (alle im Netzwerk), public (auch im öffentlichen Kalender), staff (nur Fachkräfte) oder der Kurzname einer Gruppe.
cli-meetings-new = { $file }, Zeile { $line }: „{ $title }“ ist jetzt ein Treffen.
cli-meetings-known = { $file }, Zeile { $line }: „{ $title }“ gibt es schon.
cli-meetings-over = { $file }, Zeile { $line }: „{ $title }“ ist vorbei und bleibt draußen.
cli-meetings-off = { $file }, Zeile { $line }: „{ $title }“ ist abgesagt und bleibt draußen.
cli-meetings-untitled = { $file }, Zeile { $line }: Der Termin hat keinen Namen (SUMMARY) und bleibt draußen.
cli-meetings-refused = { $file }, Zeile { $line }: „{ $title }“ bleibt draußen. { $why }
cli-meetings-refused-all-day = Er geht über den ganzen Tag: Wann geht es los (DTSTART)?
cli-meetings-refused-no-start = Es fehlt, wann er beginnt (DTSTART).
cli-meetings-refused-start = Der Anfang ist nicht zu verstehen (DTSTART).
cli-meetings-refused-zone = Diese Zeitzone kenne ich nicht (TZID).
cli-meetings-refused-rule = Die Wiederholung ist nicht zu verstehen (RRULE).
cli-meetings-refused-end = Das Ende liegt vor dem Anfang (DTEND).
cli-meetings-refused-too-long = Er dauert zu lange für ein Treffen (DTEND).
cli-meetings-refused-several-a-day = Er ist mehrmals am selben Tag (RRULE).
cli-meetings-refused-broken = Der Eintrag ist beschädigt (VEVENT).
cli-meetings-unreadable = { $file }{ $line ->
    [0] { "" }
   *[other] , Zeile { $line }
}: { $reason } Es wurde nichts übernommen.
cli-meetings-unreadable-too-big = Die Datei ist zu groß.
cli-meetings-unreadable-encoding = Die Datei ist nicht in UTF-8 geschrieben.
cli-meetings-unreadable-no-calendar = Das ist keine Kalenderdatei.
cli-meetings-unreadable-too-deep = Die Datei ist zu tief verschachtelt.
cli-meetings-unreadable-too-many-events = In der Datei stehen zu viele Termine.
cli-meetings-unreadable-unclosed = Die Datei bricht mitten in einem Termin ab.
cli-meetings-no-moderator = Unter diesem Pseudonym gibt es niemanden in der Moderation.
cli-meetings-no-group = Diese Gruppe gibt es nicht. Möglich sind auch network, public und staff.
