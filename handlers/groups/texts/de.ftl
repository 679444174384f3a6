# Peer groups. What begins with groups-lead- is read by organisers and moderators only.

groups-menu-gruppen = Gruppen finden
groups-menu-gruppe_verlassen = Eine Gruppe verlassen
groups-menu-nie_begegnen = Wem du nie begegnen willst
groups-menu-gruppe_leiten = Gruppen leiten

groups-all = Gruppen ansehen
groups-human = Mit einem Menschen sprechen
groups-own = Hier bist du dabei. Zum Schreiben tippe auf deine Gruppe.
groups-found = Diese Gruppen nehmen gerade auf:
    Such mit eigenen Worten: **/gruppen** und dann zum Beispiel Ort, Thema oder Wochentag.
groups-none = Gerade nimmt keine Gruppe jemanden auf. Schau gern später wieder herein.
    Du kannst auch selbst eine vorschlagen: **/gruppe_neu**
groups-more = Weitere Gruppen
groups-join = Mitmachen: { $group }
groups-talk = Schreiben: { $group }
groups-leave = Verlassen: { $group }
groups-fact-area = Gegend
groups-fact-ages = Kinder
groups-fact-evening = Wann
groups-fact-seats = Plätze
groups-any-ages = jedes Alter
groups-any-evening = nach Absprache
groups-seats-free = Es gibt freie Plätze.
groups-seats-full = Gerade voll, es gibt eine Warteliste.

groups-not-open = Diese Gruppe finde ich nicht, oder sie nimmt gerade niemanden auf. Mit **gruppen** siehst du alle.
groups-not-yours = In dieser Gruppe bist du nicht dabei. Mit **gruppen** siehst du, welche es gibt.
groups-not-led = Das kann nur, wer diese Gruppe leitet.
groups-already-in = In { $group } bist du schon dabei. Schreib **/gruppe { $slug }**, um loszulegen.
groups-already-asked = Bei { $group } hast du schon angefragt. Sobald jemand antwortet, sage ich dir Bescheid.

groups-join-words = Gern. Schreib zwei Sätze, warum du bei { $group } mitmachen magst.
    Bitte ohne Namen, Adresse und Telefonnummer. Nur die Leitung liest das, und nur bis sie entschieden hat.
groups-join-too-long = Das ist etwas lang. Zwei, drei Sätze reichen, höchstens { $most } Zeichen.
groups-join-no-contact = Da steht eine Nummer, eine Adresse oder ein Link. Lass das zu deinem Schutz weg und schreib es noch einmal.
groups-join-preview = So liest es die Leitung:
    { $who } schreibt: { $words }
groups-consent = Damit die Gruppe läuft, speichere ich, dass du bei { $group } dabei bist oder anfragst. Dass du dabei bist, kann etwas über dein Leben verraten. Die anderen sehen nur deinen erfundenen Namen, nie deinen Kontakt. Was du in der Gruppe schreibst, gebe ich weiter und hebe es danach nicht auf. Du kannst jederzeit mit **/gruppe_verlassen** gehen, dann lösche ich das.
groups-join-yes = Ja, einverstanden und abschicken
groups-join-no = Nein, doch nicht
groups-join-not-sent = Gut, ich habe nichts abgeschickt.
groups-join-again = Deine Anfrage habe ich nicht mehr da. Fang bitte noch einmal an.
groups-join-sent = Abgeschickt. Die Leitung von { $group } meldet sich über mich. Das kann ein paar Tage dauern.
groups-on-the-list = Die Leitung nimmt dich gern auf, aber gerade ist kein Platz frei.
    Du stehst auf der Warteliste von { $group }. Wird etwas frei, sage ich dir sofort Bescheid.
groups-declined = Deine Anfrage bei { $group } wurde beantwortet. Diesmal klappt es leider nicht.
groups-declined-1 = Gerade ist kein Platz frei.
groups-declined-2 = Die Gruppe passt wohl nicht so gut zu dem, was du suchst.
groups-declined-3 = Die Gruppe nimmt im Moment niemanden Neues auf.
groups-declined-own = Die Leitung schreibt dir: { $words }
groups-declined-nobody = Es hat leider niemand geantwortet. Das liegt nicht an dir. Frag gern bei einer anderen Gruppe an, oder schreib **mensch**.
groups-welcome = Schön, du bist jetzt in { $group } dabei.
    Schreib **/gruppe { $slug }**, dann geht alles an die Gruppe, bis du **fertig** schreibst. Für eine einzelne Nachricht: **/an { $slug }** und dein Text.
    Die anderen sehen nur deinen erfundenen Namen. Auch du siehst von ihnen nur solche Namen.
    Stimmt etwas nicht? **/melden { $slug }** sagt es der Leitung.
groups-leave-which = Welche Gruppe magst du verlassen?
groups-leave-none = Du bist gerade in keiner Gruppe.
groups-left = Du bist nicht mehr in { $group }. Von dort kommt nichts mehr. Alles Gute dir.
groups-removed = Die Leitung hat dich aus { $group } herausgenommen. Von dort kommt nichts mehr.
    Wenn du darüber sprechen magst, ist jemand vom Netzwerk für dich da.
groups-let-go = Von dir kam lange nichts, darum bist du nicht mehr in { $group }. Du kannst jederzeit wieder anfragen.
groups-still-there = Von dir kam in { $group } lange nichts. Magst du dabei bleiben? Schreib **/gruppe_bleiben { $slug }**.
    Ohne Antwort nehme ich dich in 30 Tagen heraus.
groups-stay = Ja, ich bleibe
groups-stays = Schön. Du bleibst in { $group } dabei.

groups-said = **{ $who }** in { $group }:
    { $words }
groups-evening = Das war heute in { $group } los:
groups-talk-here = Du bist jetzt in { $group }. Was du schreibst, geht an alle dort.
    Mit **fertig** kommst du zurück zu mir. Auch jeder andere Befehl beendet es.
groups-talk-which = In welche Gruppe magst du schreiben?
groups-talk-sure = Soll das an alle in { $group } gehen?
    { $words }
groups-talk-yes = Ja, an { $group }
groups-talk-no = Nein, nicht abschicken
groups-talk-not-sent = Nicht abgeschickt. Jetzt sind wir wieder unter uns: Frag mich, was du brauchst.
groups-talk-over = Gerade bist du in keiner Gruppe. Mit **gruppen** siehst du deine.
groups-talk-done = Gut, jetzt sind wir wieder unter uns. Was du schreibst, geht an keine Gruppe mehr.
groups-sent = Ist in { $group }.
groups-say-what = Was soll ich schreiben? Zum Beispiel: **/an { $slug } Hallo zusammen**
groups-paused = { $group } macht gerade Pause. Sobald es weitergeht, sage ich dir Bescheid.
groups-silenced = Die Leitung hat dich in { $group } stumm gestellt. Lesen kannst du weiter.
groups-too-long = Das ist zu lang. Höchstens { $most } Zeichen, teil es bitte auf.
groups-too-fast = Das waren viele Nachrichten auf einmal. Warte eine Minute, dann geht es weiter.
groups-held = Darin steht ein Link, eine Nummer oder eine Adresse. Am Anfang schaut die Leitung von { $group } bei so etwas kurz darüber. Bis dahin wartet es, höchstens drei Tage.
groups-no-pictures = Bilder, Sprachnachrichten und Sticker gebe ich in Gruppen nicht weiter, zum Schutz von allen. Schreib es bitte in Worten.
groups-now-paused = { $group } macht eine Pause. Du bleibst dabei, gerade kommt nur nichts.
groups-now-on = { $group } geht weiter. Du kannst wieder schreiben.
groups-now-closed = { $group } ist zu Ende gegangen. Danke, dass du dabei warst. Andere Gruppen siehst du mit **gruppen**.

groups-pace = Wie oft ich mich melde
groups-pace-which = Wie oft magst du von { $group } hören? Du kannst auch **/gruppe_tempo { $slug } abends** schreiben.
groups-pace-now = Sofort
groups-pace-evening = Abends um 19 Uhr alles zusammen
groups-pace-muted = Gar nicht
groups-pace-is-now = Gut, aus { $group } kommt alles sofort.
groups-pace-is-evening = Gut, aus { $group } kommt abends um 19 Uhr alles zusammen.
groups-pace-is-muted = Gut, { $group } ist für dich stumm. Du bleibst dabei und kannst weiter schreiben.
groups-stopped = Deine Gruppen sind jetzt stumm, du bleibst aber Mitglied. Willst du ganz heraus, schreib **/gruppe_verlassen**.

groups-who = Wen meinst du? Schreib den erfundenen Namen dazu, zum Beispiel **/stumm Birke-4821**.
groups-about-open = Melden oder stumm schalten
groups-about = { $who } in { $group }: Was möchtest du tun? Niemand erfährt, wenn du jemanden meldest oder stumm schaltest.
groups-about-report = Melden
groups-about-mute = Für mich stumm
groups-muted = Von { $who } hörst du nichts mehr. Niemand erfährt das.
groups-unmute = Doch wieder hören
groups-unmuted = Gut, von { $who } hörst du wieder.
groups-report-what = Was stimmt in { $group } nicht? Kopier hierher, was du meinst, mit dem Namen davor. Ich habe es nämlich nicht mehr.
    Die Leitung und das Team lesen es, ohne deinen Namen.
groups-report-sent = Danke, dass du Bescheid gibst. Die Leitung und das Team haben es bekommen, ohne deinen Namen.
    Magst du jemanden nicht mehr lesen: **/stumm** und der Name.
groups-report-nobody = Gerade erreiche ich leider niemanden von der Leitung. Sprich bitte direkt mit einem Menschen vom Netzwerk.

groups-never-who = Gibt es jemanden, dem du hier nie begegnen willst? Schreib den Namen, unter dem du die Person hier kennst, ihren Namen bei Telegram oder Matrix, ihre E-Mail oder Handynummer.
    Ich mache daraus sofort eine Prüfzahl. Lesen kann das niemand, auch ich nicht. Die Person erfährt nichts.
groups-never-list = Das hast du eingetragen. Wen du meinst, kann auch ich nicht mehr lesen. Tippe an, was weg soll, oder schreib, wen du noch meinst.
groups-never-remove = Eintrag vom { DATETIME($since, dateStyle: "long") } löschen
groups-never-kept = Eingetragen. Soweit ich die Person erkenne, kommt ihr nicht neu in dieselbe Gruppe, und eure Nachrichten erreichen einander nicht.
    Ganz sicher ist das nicht: Wer einen neuen Zugang anlegt, den erkenne ich nicht.
groups-never-show = Meine Einträge
groups-never-removed = Gut, der Eintrag ist weg.
groups-never-unclear = Das ist mir zu kurz, um jemanden wiederzuerkennen. Schreib es bitte vollständig.

groups-would-you-lead = Magst du { $group } leiten? Du wirst gefragt, weil man es dir zutraut.
    Wenn ja, schreib **/gruppe_uebernehmen { $slug }**. Wenn nicht, brauchst du nichts zu tun.

groups-lead-accept = Ja, ich leite sie
groups-lead-not-asked = Dafür liegt keine Anfrage an dich vor.
groups-lead-nobody = { $group } hat gerade keine Leitung. Anfragen kommen so lange zu euch. Jemanden bitten: **/gruppe_leitung { $slug } Birke-4821**

groups-lead-ask-name = Wie soll die Gruppe heißen? Zum Beispiel { $example }. Der Name steht auf Sperrbildschirmen, darum bitte nichts Persönliches darin.
groups-lead-ask-topic = Worum geht es? Ein paar Wörter reichen, zum Beispiel: Schlaf, Schule, einfach reden.
groups-lead-ask-area = Für welche Gegend? Nur der Ort oder Stadtteil, keine Adresse.
groups-lead-ask-ages = Für Kinder in welchem Alter? Zum Beispiel: 0–3 Jahre.
groups-lead-ask-evening = An welchem Abend schreibt oder trefft ihr euch meistens?
groups-lead-ask-seats = Wie viele Plätze? Zum Beispiel 12.
groups-lead-name-neutral = Der Name steht auf Sperrbildschirmen und soll nichts verraten. Nimm lieber etwas Neutrales, zum Beispiel { $example }. Worum es geht, steht beim Thema.
groups-lead-no-contact = Bitte ohne Link, Nummer und Adresse. Das sehen alle, auch Fremde.
groups-lead-length = Bitte mit mindestens 2 und höchstens { $most } Zeichen.
groups-lead-seats-wrong = Bitte eine Zahl von { $fewest } bis { $most }.
groups-lead-new-preview = So sehen andere die Gruppe:
groups-lead-new-yes = Ja, so anlegen
groups-lead-new-again = Von vorn
groups-lead-new-no = Doch nicht
groups-lead-new-over = Hier liegt kein Entwurf mehr. Fang bitte noch einmal an.
groups-lead-one-at-a-time = Du hast schon eine Gruppe vorgeschlagen. Warte bitte, bis jemand vom Team geantwortet hat.
groups-lead-created = { $group } ist offen. Wer soll sie leiten? Schreib **/gruppe_leitung { $slug }** und den erfundenen Namen der Person (sie findet ihn mit /meinedaten). Bis dahin kommen Anfragen zu euch.
groups-lead-appoint-how = Schreib **/gruppe_leitung { $slug } Birke-4821**: erst die Gruppe, dann der erfundene Name der Person. Sie findet ihn mit /meinedaten.
groups-lead-proposed = Danke! Jemand vom Team schaut sich { $group } an. Ich melde mich, sobald sie offen ist.
groups-lead-proposal = { $who } möchte eine Gruppe gründen: **{ $group }**
    • Thema: { $topic }
    • Gegend: { $area }
    • Kinder: { $ages }
    • Wann: { $evening }
    • Plätze: { $seats }
    Oder schreib **/gruppe_pruefen { $slug } ja** oder **nein**.
groups-lead-open-it = Ja, eröffnen
groups-lead-not-open = Nein
groups-lead-look = Ansehen: { $group }
groups-lead-proposals = Diese Gruppen warten auf ein Ja:
groups-lead-no-proposals = Gerade wartet keine neue Gruppe.
groups-lead-decided = Das ist schon entschieden oder gibt es nicht mehr.
groups-lead-opened = { $group } ist offen.
groups-lead-not-opened = { $group } wird nicht eröffnet. Ich habe freundlich Bescheid gesagt.
groups-lead-founded = { $group } hat jetzt dich als Leitung. Anfragen kommen zu dir. Alles Weitere: **/gruppe_leiten { $slug }**
groups-lead-declined = Aus { $group } wird diesmal leider nichts. Wenn du wissen magst, warum, sprich mit jemandem vom Team.

groups-lead-manage = Leiten: { $group }
groups-lead-which = Welche Gruppe?
groups-lead-none = Es gibt noch keine Gruppe. Eine neue: **/gruppe_neu**
groups-lead-group = **{ $group }** { $state ->
        [paused] macht Pause.
        [proposed] wartet auf das Team.
       *[other] ist offen.
    }
    Dabei sind { $members } von { $seats }, offene Anfragen: { $requests }
groups-lead-see-request = Anfrage von { $who }
groups-lead-see-member = { $who }
groups-lead-pause = Pause machen
groups-lead-on = Weitermachen
groups-lead-change = Angaben ändern
groups-lead-close = Gruppe schließen
groups-lead-back = Zur Gruppe
groups-lead-request = { $who } möchte bei { $group } mitmachen:
    { $words }
    Seit { DATETIME($since, dateStyle: "long") } hier. Oder schreib **/aufnehmen { $request }** oder **/ablehnen { $request }**.
groups-lead-approve = Aufnehmen
groups-lead-decline = Ablehnen
groups-lead-approved = { $who } ist jetzt in { $group } und weiß Bescheid.
groups-lead-listed = { $group } ist gerade voll. { $who } steht auf der Warteliste und weiß Bescheid.
groups-lead-decline-how = Mit welchen Worten soll ich { $who } absagen? Tippe an oder schreib eigene, freundliche.
groups-lead-was-declined = Ich sage { $who } freundlich Bescheid.
groups-lead-no-request = Diese Anfrage finde ich bei deinen Gruppen nicht.
groups-lead-was-decided = Das hat { $who } schon entschieden.
groups-lead-again = Hier wartet seit ein paar Tagen jemand auf Antwort:
groups-lead-unanswered = Auf diese Anfrage hat seit einer Woche niemand geantwortet:
groups-lead-member = { $who } ist seit { DATETIME($since, dateStyle: "long") } in { $group }.
groups-lead-silence = Stumm stellen
groups-lead-unsilence = Wieder schreiben lassen
groups-lead-silence-who = { $who } stumm stellen
groups-lead-remove = Herausnehmen
groups-lead-remove-who = { $who } herausnehmen
groups-lead-remove-here = Entfernen
groups-lead-silence-all = Für alle stumm
groups-lead-hand-over = Leitung übergeben
groups-lead-silenced = { $who } kann in { $group } nur noch lesen.
groups-lead-unsilenced = { $who } kann in { $group } wieder schreiben.
groups-lead-removed = { $who } ist nicht mehr in { $group }.
groups-lead-nobody-there = So jemanden gibt es in der Gruppe nicht. Wer dabei ist: **/gruppe_leiten { $slug }**
groups-lead-held = { $who } ist neu und möchte in { $group } schreiben:
    { $words }
    Darin steht ein Link, eine Nummer oder eine Adresse. Oder schreib **/freigeben { $held }** oder **/verwerfen { $held }**.
groups-lead-release = Freigeben
groups-lead-discard = Verwerfen
groups-lead-released = Freigegeben. Die Nachricht von { $who } ist in der Gruppe.
groups-lead-discarded = Verworfen. Niemand hat es gelesen.
groups-lead-paused = { $group } macht Pause. Alle dort wissen Bescheid.
groups-lead-goes-on = { $group } geht weiter. Alle dort wissen Bescheid.
groups-lead-close-sure = { $group } wirklich schließen? Alle gehen heraus und erfahren es. Das lässt sich nicht zurückholen.
groups-lead-close-yes = Ja, schließen
groups-lead-close-no = Nein, doch nicht
groups-lead-closed = { $group } ist geschlossen. Alle wissen Bescheid.
groups-lead-change-what = Was soll sich bei { $group } ändern?
groups-lead-change-how = Wie soll es heißen?
groups-lead-changed = Geändert: { $group }
groups-lead-field-name = Name
groups-lead-field-topic = Thema
groups-lead-field-area = Gegend
groups-lead-field-ages = Alter der Kinder
groups-lead-field-evening = Abend
groups-lead-field-seats = Plätze
groups-lead-handing-over = Ich frage { $who }, ob { $group } in gute Hände kommt. Bis zum Ja bleibt alles, wie es ist.
groups-lead-appointing = Wenn es { $who } gibt, ist die Frage unterwegs. Bis zum Ja kommen Anfragen für { $group } zu euch.
groups-lead-handed-over = Die Leitung von { $group } ist übergeben. Danke für alles. Mitglied bleibst du.
groups-lead-report = Jemand aus { $group } gibt Bescheid, dass etwas nicht stimmt:
    { $words }

groups-room-consent = Damit du hineinkommst, speichere ich, dass du bei { $group } dabei bist oder anfragst. Dass du dabei bist, kann etwas über dein Leben verraten.
    Das ist eine echte Gruppe: Alle dort sehen deinen Namen und dein Bild, je nach Einstellung auch deine Nummer. Was ihr dort schreibt, hebe ich nicht auf. Du kannst jederzeit mit **/gruppe_verlassen** gehen, dann lösche ich das.
groups-room-talk = { $group } ist eine echte Gruppe. Schreib bitte direkt dort.
groups-room-invited = { $group } hat einen Platz für dich. Tippe auf den Knopf und bitte dort um Einlass, ich lasse dich dann gleich hinein.
    Die Einladung gilt 24 Stunden und nur für dich. Zu spät? Schreib **/gruppe_einladung { $slug }**.
groups-room-invited-there = { $group } hat einen Platz für dich. Die Einladung steht in deiner Chat-Liste, nimm sie dort an.
    Ist sie weg? Schreib **/gruppe_einladung { $slug }**.
groups-room-open = Zur Gruppe
groups-room-again = Gut, die Einladung zu { $group } kommt gleich noch einmal.
groups-room-elsewhere = { $group } hat einen Platz für dich. Die Gruppe ist bei { $channel ->
        [telegram] Telegram
       *[other] Matrix
    }, und dort kenne ich dich noch nicht. Schreib mir dort, verbinde beide Chats und frag dann hier mit **/gruppe_einladung { $slug }** noch einmal.
groups-room-asked = Du möchtest bei { $group } mitmachen. Damit die Leitung das sieht, brauche ich zwei Sätze von dir und dein Ja.
    Tippe auf den Knopf oder schreib **/gruppe_beitreten { $slug }**.
groups-room-still-visible = In { $group } sehen dich die anderen noch: Dort darf ich dich nicht herausnehmen. Verlass die Gruppe bitte selbst.
groups-room-inside = Schön, du gehörst jetzt richtig zu { $group }. Schreib einfach direkt dort.
groups-room-no-seat = In { $group } ist gerade kein Platz frei, darum bist du dort nicht mehr dabei. Mit **gruppen** siehst du andere.
groups-room-go-on = Weiter
groups-room-not-for-you = Hallo! In diese Gruppe passe ich leider nicht und gehe darum gleich wieder. Schreibt mir gern einzeln.
groups-room-unused = Hallo! Mich braucht hier gerade niemand, darum gehe ich wieder. Alles Gute euch.

groups-lead-invited = { $who } darf in { $group } und bekommt jetzt die Einladung.
groups-lead-room-how = { $group } soll eine echte Gruppe werden? Bei Telegram nimm mich als Admin in deine Gruppe auf, bei Matrix lade mich in deinen Raum ein. Ich melde mich dann hier.
    Bei Matrix kann ich auch selbst einen Raum anlegen: **/gruppe_raum { $slug }**
groups-lead-room-ways = { $group } soll in eine Telegram-Gruppe? Das musst du wissen: Dort sehen alle die Namen und Bilder der anderen, und manche auch deren Nummer. Wer jemanden sucht, kann sie dort finden. Hier bei mir sieht das niemand.
    Wenn du das willst, tippe auf den Knopf und wähl deine Gruppe. Ich bitte dort nur um das Recht, Leute hereinzulassen und herauszunehmen. Der Knopf geht nur bei dir, einmal, bis morgen um diese Zeit.
    Klappt es nicht, nimm mich selbst als Admin auf und schreib noch einmal **/gruppe_verbinden { $slug }**. Für einen Raum bei Matrix schreib mir dort.
groups-lead-room-add = In meine Gruppe holen
groups-lead-room-pick = Meine Gruppen
groups-lead-room-or-pick = Oder such sie dir gleich hier aus: Tippe unten auf „Meine Gruppen“. Dort stehen nur solche, die dir gehören.
groups-lead-room-of-another = „{ $room }“ gehört schon zu einer anderen Gruppe. Nimm bitte eine andere.
groups-lead-room-make = Matrix-Raum anlegen
groups-lead-room-offered = Du hast mich in „{ $room }“ geholt. Welche Gruppe soll dort sein?
    Oder schreib **/gruppe_verbinden { $slug }**. Ohne Antwort gehe ich morgen wieder.
groups-lead-room-connect = Verbinden: { $group }
groups-lead-room-sure = { $group } in „{ $room }“: Das musst du wissen.
    { $kind ->
        [telegram] In einer Telegram-Gruppe sehen alle die Namen und Bilder der anderen, und manche auch deren Nummer.
       *[other] In einem Matrix-Raum sehen alle die Namen und Adressen der anderen.
    } Wer jemanden sucht, kann sie dort finden. Hier bei mir sieht das niemand. Wirklich verbinden?
groups-lead-room-yes = Ja, verbinden
groups-lead-room-no = Nein, doch nicht
groups-lead-room-connected = Gut, { $group } ist verbunden. Ich prüfe gleich, ob ich dort alles darf.
groups-lead-room-making = Ich lege einen Raum für { $group } an und lade dich ein.
groups-lead-room-made = Der Raum für { $group } ist da. Die Einladung steht in deiner Chat-Liste. Wer anfragt, kommt wie gewohnt als Karte zu dir.
groups-lead-room-cannot-make = Einen Raum kann ich nur bei Matrix anlegen. Schreib mir dort, oder gründe die Gruppe bei Telegram selbst und nimm mich auf.
groups-lead-room-not-empty = In { $group } ist schon jemand, dem ich einen erfundenen Namen versprochen habe. Gründe für die echte Gruppe bitte eine neue: **/gruppe_neu**
groups-lead-room-ready = { $group } ist bereit. Wer anfragt, kommt als Karte zu dir, und ich lasse hinein, wen du aufnimmst.
groups-lead-room-missing = In { $group } fehlt mir noch etwas:
groups-lead-room-right-invite = • Ich darf niemanden einladen.
groups-lead-room-right-remove = • Ich darf niemanden herausnehmen.
groups-lead-room-right-ban = • Ich darf niemanden ausschließen.
groups-lead-room-right-redact = • Ich darf keine Nachrichten entfernen.
groups-lead-room-others = In { $group } können außer dir noch andere Leute hereinlassen oder sogar mich hinaussetzen:
groups-lead-room-other-named = • { $who }
groups-lead-room-other-everybody = • alle, die im Raum sind
groups-lead-room-other-strangers = • { $count ->
        [one] jemand, den ich nicht kenne
       *[other] { $count } Leute, die ich nicht kenne
    }
groups-lead-room-others-what = Wer über sie hereinkommt, hat mir nicht zugestimmt, und du hast es nicht entschieden. Soll das nicht sein, öffne den Raum, dann Einstellungen, Rollen und Berechtigungen: Stell „Personen einladen“ auf Moderation und gib die Rolle wieder zurück, die zu viel ist. Ich merke es von selbst.
groups-lead-room-give = { $kind ->
        [telegram] Öffne die Gruppe, tippe oben auf ihren Namen, dann auf Bearbeiten und Administratoren. Füge mich hinzu und schalte „Nutzer über Link einladen“ und „Nutzer sperren“ ein. Ich merke es von selbst.
       *[other] Öffne den Raum, dann Einstellungen, Rollen und Berechtigungen. Mach mich zur Moderation. Ich merke es von selbst; sonst schreib hier **/gruppe_pruefen_raum { $slug }**.
    }
groups-lead-room-failed = In { $group } klappt gerade etwas nicht. Bin ich dort noch Admin und darf einladen? Sobald das stimmt, hilft **/gruppe_einladung** denen, die warten.
groups-lead-room-entered = { $known ->
        [yes] { $who }
       *[no] Jemand
    } ist jetzt in { $group }, aber nicht über mich. Vielleicht hat jemand mit Adminrechten die Tür selbst aufgemacht.
    Für mich gehört die Person noch nicht dazu: Sie hat mir nicht zugestimmt, und ich erinnere sie an nichts. Soll sie bleiben, bitte sie, mir **/gruppe_beitreten { $slug }** zu schreiben, dann nimmst du sie wie alle auf. Soll sie nicht bleiben, nimm sie dort bitte wieder heraus.
groups-lead-room-no-seat = Für { $known ->
        [yes] { $who }
       *[no] jemanden, der eben hereinkam,
    } ist in { $group } gerade kein Platz. Ich nehme die Person dort wieder heraus.
groups-lead-room-stays = Aus { $group } wollte ich jemanden herausnehmen, der nicht mehr dabei sein soll oder will, und darf es dort nicht. Schau bitte nach, ob ich noch Admin bin und Mitglieder entfernen darf, und schreib dann **/gruppe_pruefen_raum { $slug }**.
groups-lead-room-lost = Ich bin nicht mehr in { $group } und kann dort niemanden hineinlassen. Die Gruppe macht darum Pause. Hol mich wieder herein und schreib dann **/gruppe_weiter { $slug }**.
groups-lead-room-taken = { $group } hat schon einen Raum.
groups-lead-room-none = { $group } hat keinen Raum.
groups-lead-room-look = Noch einmal prüfen
groups-lead-room-looking = Ich prüfe, ob ich in { $group } jetzt alles darf.
