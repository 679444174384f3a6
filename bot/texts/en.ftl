bot-choice-hint = Tap a number or type it.
bot-page-on = More ({ $page } of { $pages })
bot-page-back = Back
bot-not-allowed = Only the network’s team can do that.
bot-sorry =
    Something went wrong on my side. Please try again.
    If it happens again, write **human** and I will show you who can help. Error number: { $incident }
bot-quarantined =
    I could not handle your last message. That is my fault, not yours.
    Please write it again in other words.
    If it is urgent: **112** when a life is at risk, **116 123** to talk, day and night.
bot-press-failed = That did not work just now. Please write it to me in our own chat.

# The command line.

cli-help = Wegweiser: the messenger companion of a network of single parents.
cli-version-help = Show the version.
cli-config-help = Another configuration file than config.toml.
cli-run-help = Start every configured channel; without a configuration, the chat page on this machine.
cli-chat-help = Talk to Wegweiser in the terminal.
cli-ask-help = Answer one question, or a whole file of them.
cli-ask-question-help = The question, in your own words.
cli-ask-batch-help = JSONL file with "query" or "text" in each line; "-" reads standard input.
cli-ask-directory-help = Ask another directory: JSONL with at least "id" and "title".
cli-ask-explain-help = Show how the answer came about.
cli-ask-one-of = Please give either a question or --batch FILE. Example: wegweiser ask "Der Vater zahlt nicht"
cli-check-help = Look whether everything is set up well, and say how to mend what is not.
cli-run-at = The chat page is running: { $url }
    Stop it with Ctrl+C.
cli-run-others = Also connected: { $channels }
cli-nothing-started = Nothing was started.
cli-already-running = Wegweiser is running here already (folder { $folder }). Please stop the other one first.
cli-bad-key = { $file } holds no key of Wegweiser. Put the key file of your backup there.
cli-other-key = The database is sealed with another key than the one in { $file }. Put the key file there that belongs to this database.
cli-os-error = { $file } cannot be read or written: { $reason }
cli-kind-answer = Answer:
cli-kind-choices = To choose from:
cli-kind-unknown = Nothing that fits. Nearest:
cli-kind-crisis = A cry for help ({ $crisis }). The help lines come first, then at most:
cli-kind-function = The bot's own function: { $function }
cli-kind-smalltalk = No question, only a kind word.

place-line = line { $line }

config-wrong = This value does not fit. Expected: { $expected }
config-unreadable = The file cannot be read. Does it exist, and may this user read it?
config-encoding = The file is not saved in UTF-8. Please save it as UTF-8.
config-syntax = Something is written wrongly here (TOML). Often a quotation mark or a bracket is missing.
config-unknown-channel = There is no such channel. There are: { $expected }
config-extra-forbidden = There is no such option.
config-nearest = Did you mean “{ $option }”?
config-missing = This option is missing.
config-string-type = Expected: text in quotation marks.
config-int-type = Expected: a whole number.
config-int-parsing = Expected: a whole number.
config-float-type = Expected: a number.
config-float-parsing = Expected: a number.
config-bool-type = Expected: true or false.
config-bool-parsing = Expected: true or false.
config-literal-error = Allowed: { $expected }
config-string-pattern-mismatch = The format is wrong. Expected: { $expected }
config-value-error = This cannot be. Expected: { $expected }
config-one-token = Please give exactly one of them: token or token_file.
config-one-secret = Please give only one of them: webhook_secret or webhook_secret_file.
config-webhook-url = mode = "webhook" needs webhook_url, a public address with https://.
config-no-way-in = One of password, password_file, access_token or access_token_file is missing.
config-time-zone = There is no such time zone. Usually it is Europe/Berlin.
config-duty-hours = I do not understand these hours: { $expected }. Like this: "Mo-Fr 09:00-16:00" or "Sat 10:00-12:00". The end is later than the beginning; past midnight takes two lines.
config-room-without-matrix = A room for the team needs Matrix: please fill in the section [channel.matrix].
config-path-type = Expected: a path of a file in quotation marks.
config-model-type = Expected: a section, such as [network].
config-dict-type = Expected: a section, such as [channel.web].
config-greater-than-equal = The number is too small ({ $expected }).
config-less-than-equal = The number is too large ({ $expected }).
config-greater-than = The number is too small ({ $expected }).
config-less-than = The number is too large ({ $expected }).

offer-unreadable = The file cannot be read ({ $detail }).
offer-syntax = Something is written wrongly here ({ $detail }).
offer-missing = This field is missing.
offer-unknown-field = There is no such field.
offer-wrong-type = The wrong kind of value stands here ({ $detail }).
offer-not-allowed = This value is not allowed ({ $detail }).
offer-too-long = This is too long ({ $detail }).
offer-too-short = This is too short ({ $detail }).
offer-phone = This is no telephone number that one can dial in Germany.
offer-url = Expected: an address that begins with https://
offer-language = Allowed: de, en, tr, ar, uk, ru, pl.
offer-date = Expected: a date such as 2026-11-25.
offer-duplicate-id = This id exists already ({ $detail }).
offer-id-is-not-file-name = The id must be the name of the file ({ $detail }).
offer-unknown-next-step = There is no such offer ({ $detail }).

batch-json = This is no valid JSON. The line gets an error in the output, the others go on.
batch-object = Expected: a JSON object such as {"{"}"query": "…"{"}"}.
batch-missing = "query" or "text" is missing.
batch-text = Expected: text in quotation marks.

check-contact = Contact person: { $name }
check-no-contact = No contact person is entered. Please give a phone number or an e-mail address in config.toml under [network.contact]; without it Wegweiser can name nobody.
check-directory = Shipped directory: { $count } offers, all in order.
check-directory-broken = Something is wrong in the shipped directory: { $detail }
check-layer-letters = Questions are recognised by letters, words and learned weights. Directories with few example questions gain by: pip install 'wegweiser[semantic]'
check-layer-ready = Questions are recognised by letters, words and learned weights; this directory knows enough example questions. { $encoder } is installed and helps where that is not so.
check-layer-meaning = Questions are recognised by letters, words, learned weights and their meaning ({ $encoder }).
check-database = The database answers ({ $kind }).
check-database-silent = The database does not answer ({ $detail }). Is [database] url right, is the server running, may this user write?
check-database-driver = The driver for this database is missing ({ $detail }). For PostgreSQL: pip install 'wegweiser[postgresql]'
check-key = Key: { $file }, readable by the bot alone. Please keep a copy, apart from the backups of the database.
check-key-beside = Key: { $file } is in order, but lies in the folder of the database. Please leave it out of the database's backups and keep a copy elsewhere, or put it somewhere else with [privacy] key_file: whoever has both can read all addresses.
check-key-new = Key: { $file } is made at the first start.
check-key-missing = The key { $file } is missing, and the database is sealed with it. Please put the copy that you kept there, or say at [privacy] key_file where it is. Without it everybody is a stranger to the bot.
check-key-unreadable = The key { $file } cannot be read. It must belong to the user that the bot runs as (chown), with mode 600.
check-key-broken = { $file } holds no key of Wegweiser: it must be 128 characters from 0 to 9 and a to f. Please put the copy that you kept there.
check-key-other = The key { $file } does not fit the database, which was sealed with another one. Please put the key there that belongs to this database, or check [database] url.
check-key-open = Other users of this machine can read the key { $file }. Please: chmod 600 { $file }
check-clock = Clock: { $now } (UTC)
check-clock-old = The clock says { $now }. Please set the time of this machine, or no deadline will be right.
check-clock-off = The clock is { $minutes } minutes off. Please set the time of this machine (for example with timedatectl set-ntp true).
check-clock-behind = The clock says { $now } (UTC), but the database already knows of { $newest }. Please set the time of this machine. Until a server confirms it, or an hour has passed, the bot deletes nothing and reminds nobody.
check-clock-ahead = The clock says { $now } (UTC), but the last thing in the database is of { $newest }. If the bot did not run for that long, all is well; otherwise please set the time of this machine. Until a server confirms it, or an hour has passed, the bot deletes nothing and reminds nobody.
check-telegram-fine = Telegram: connected as @{ $detail }.
check-telegram-refused = Telegram does not know this token. Please look it up at @BotFather (/mybots → API Token) and put it into config.toml.
check-telegram-silent = Telegram cannot be reached ({ $detail }). May this machine reach the internet? Is base_url right?
check-matrix-fine = Matrix: the server answers, { $detail }.
check-matrix-room-fine = The team’s room: I am in it and may write, and it is encrypted ({ $detail }).
check-matrix-room-unknown = The team’s room: whether I am in it I only know once Wegweiser has run ({ $detail }).
check-matrix-room-outside = I am not in the team’s room ({ $detail }). Please invite my account there, and check the room id: it begins with “!”, and Element shows it under settings, advanced.
check-matrix-room-mute = I may not write in the team’s room ({ $detail }). Please give me the right to send messages there.
check-matrix-room-clear = The team’s room is not encrypted ({ $detail }). Please switch encryption on: what parents write stands there.
check-matrix-room-public = Anybody can enter the team’s room without an invitation ({ $detail }). Please set it to “invite only”: what parents write stands there.
check-matrix-silent = The Matrix server cannot be reached ({ $detail }). Is homeserver right?
check-mail-fine = E-mail: { $detail } takes letters.
check-mail-refused = The mail server { $detail } refuses the login. Are user and password in [channel.mail] right?
check-mail-silent = The mail server cannot be reached ({ $detail }). Are host, port and security in [channel.mail] right?
check-mail-bounces-refused = The mailbox for bounces at { $detail } does not let the bot in. Are user, password and folder in [channel.mail.bounces] right?
check-mail-bounces-silent = The mailbox for bounces cannot be reached ({ $detail }). Are host, port and security in [channel.mail.bounces] right?
check-mail-no-pages = E-mail is set up, but the links in letters lead nowhere. Please set base_url in [channel.web]: the address under which the page is reached from outside.

# What Telegram shows before the first message.

telegram-about = I look for the right offer for single parents, for { $network }. Just write what is going on. I am a program. If it is urgent: /notfall
telegram-about-short = Find the right offer: just write what is going on.

cli-evaluate-help = Measure how well questions with known answers are understood.
cli-evaluate-files-help = JSONL files: "query" with "relevant", "text" with "intent" or with "kind".
cli-evaluate-compare-help = Put the same questions to simpler methods as well; takes a while.

quality-offers = The right offer
quality-calibration = What the probabilities are worth
quality-calibration-error = On average, what is said and what is right are { $error } apart.
quality-outside = What nothing answers
quality-functions = Own functions
quality-cries = Cries for help
quality-look-alikes = Only sounds like a cry for help
quality-worst = The worst misses
quality-comparison = The same questions, other methods
quality-group = group
quality-all = all
quality-no-style = not given
quality-asked = questions
quality-first = right first
quality-three = among three
quality-five = among five
quality-reciprocal = MRR
quality-served = shown rightly
quality-answered = answered
quality-rightly = of these rightly
quality-stolen = taken for a function
quality-said = said
quality-right = right
quality-offered = choices shown
quality-functions-shown = taken for a function
quality-area = area under the curve
quality-hits = recognised
quality-interval = Wilson, 95 %
quality-question = question
quality-wanted = right would be
quality-place = place
quality-instead = instead
quality-sureness = sureness
quality-outcome = shown
quality-matcher = method
quality-ours = Wegweiser
quality-milliseconds = ms a question
quality-layer-letters = Layer: letters, words, learned weights.
quality-layer-meaning = Layer: meaning beside them ({ $encoder }).

cli-teach-help = Attach a question as somebody asked it to an offer. From then on it counts.
cli-teach-offer-help = Id of the offer, for example kinderzuschlag.
cli-teach-batch-help = Many at once: JSONL with "query" and "relevant".
cli-teach-forget-help = Take back what was taught this way.
cli-teach-one-of = Please give an offer and a question, or --batch FILE. Example: wegweiser teach tafel "where is food for little money"
teach-taught = “{ $question }” now belongs to { $offer }. { $place ->
    [0] So far it was not among the first ten for it.
    [1] It led for it already.
   *[other] So far it stood in place { $place } for it.
}
teach-forgotten = “{ $question }” no longer belongs to { $offer }.
teach-not-taught = “{ $question }” was never taught to { $offer }. What stands in the offer's file is changed there.
teach-known = “{ $question }” belonged to { $offer } already.
teach-unknown-offer = There is no offer { $offer }.
teach-unknown-offer-near = There is no offer { $offer }. Do you mean { $nearest }?
teach-empty = The question is empty.
teach-too-long = The question is longer than 500 characters. The sentence that matters is enough.
bot-mail-subject = New message
bot-mail-unsubscribe = No more mails

cli-grant-help = Print a code that gives somebody a role. It is good for 24 hours, and only once.
cli-grant-role-help = Role: organiser (runs a group), counsellor, moderator or admin.
cli-grant-group-help = Short name of the group, for an organiser only.
cli-grant-group = --group GROUP belongs to organiser, and only there. Example: wegweiser grant organiser --group spieltreff
cli-grant-done = { $code }
    This code gives somebody the role { $role }. It is good for 24 hours, and only once.
    How to use it: send this code to the bot as a message, in one's own chat (Telegram, Matrix or the chat page).
cli-person-help = What is stored of a person.
cli-consents-help = Proof of one person's consents, to be shown.
cli-consents-who-help = Name in the network (Birke-4821), e-mail address or chat (telegram:123). By the address also after an erasure.
cli-consents-html-help = Write it as an HTML page into this file instead of showing it here.
cli-consents-nobody = There is no person and no consent for { $who }.
cli-consents-written = The proof is in { $file }.
cli-sheet-help = Make a sheet with a QR code for the notice board, A4.
cli-sheet-what-help = What it opens: start, abo, hilfe or gruppe-SHORTNAME.
cli-sheet-out-help = File, .pdf to print or .png as an image.
cli-sheet-channel-help = Where the QR code leads if there are several ways: web, telegram or matrix.
cli-sheet-how = Expected: wegweiser sheet start|abo|hilfe|gruppe-SHORTNAME, with --out FILE.pdf or FILE.png
cli-sheet-no-address = This sheet lacks an address. In config.toml: [channel.web] base_url = "https://…", or [channel.telegram] username = "…"
cli-sheet-done = The sheet is in { $file }. Its QR code leads to { $address }

proof-title = Proof of consents
proof-person = Person: { $name } (name in the network, given in place of their own)
proof-erased = The person had their data erased. Only this proof is kept (Art. 17(3)(e) GDPR).
proof-asked-for = Looked for: { $who }
proof-printed = Made: { $at }
proof-none = There is no consent.
proof-event-asked = Asked
proof-event-given = Consent given
proof-event-withdrawn = Consent withdrawn
proof-purpose = Purpose
proof-purpose-list = E-mail list
proof-purpose-announcements = Announcements in the chat
proof-purpose-group = Group
proof-purpose-reminders = Reminders
proof-purpose-surveys = Surveys
proof-purpose-question = Keep the words of a question
proof-time = Time
proof-channel = Channel
proof-act = Act
proof-language = Language
proof-version = Program version
proof-checked = Checksum of the wording
proof-right = is right
proof-wrong = is wrong

sheet-title-start = Just ask.
sheet-title-abo = Miss nothing
sheet-title-hilfe = Just ask.
sheet-title-gruppe = Easier together
sheet-words-start = Write in your own words what you need. You get an answer at once, late in the evening, too.
sheet-words-abo = Meetings, offers, news from nearby: choose what you would like to get.
sheet-words-hilfe = Write in your own words what you need. You get an answer at once, late in the evening, too.
sheet-words-gruppe = Here parents meet who manage a lot on their own. Take your time to look at the group.
sheet-free = Free of charge. Looking commits you to nothing.
sheet-also-web = In the browser: { $address }
sheet-also-telegram = In Telegram: { $address }
sheet-also-matrix = In Matrix: { $address }

cli-list-help = The mailing list.
cli-list-import-help = Invite an existing list: each address gets a neutral mail and must confirm by itself.
cli-list-file-help = CSV file with a column “e-mail”; other columns are not read.
cli-list-needs = This needs [channel.mail], and in [channel.web] a base_url that the links in the mails lead to.
cli-list-done = { $invited } invitations leave as soon as Wegweiser runs. { $passed } addresses have agreed already or were asked only just now.
batch-no-address = There is no e-mail address here. The other lines count.
batch-no-column = No column is called “e-mail”.

cli-announce-help = Write an announcement, as with /ankuendigung in the chat. The running Wegweiser sends it.
cli-announce-file-help = File with the text as it should arrive; “-” reads what is piped in.
cli-announce-by-help = Pseudonym of the moderator in whose name it goes out. They see in the chat how far it is, and can stop it.
cli-announce-topic-help = Only to everybody who wants to read about this topic, for example wohnen.
cli-announce-area-help = Only for this place.
cli-announce-language-help = Only to everybody who reads this language: de, en, tr, ar, uk, ru or pl.
cli-announce-at-help = When it goes out, for example “tomorrow 18:00” or “2026-12-03 18:00”.
cli-announce-attach-help = A picture or a PDF that goes with it. From pictures it is removed where and with what they were taken.
cli-announce-alt-help = What can be seen in the picture, for those who cannot see it.
cli-announce-urgent-help = Also in quiet hours, and to everybody who had enough this week.
cli-announce-yes-help = Do not ask.
cli-announce-watch-help = Watch until it is done. Ctrl-C only stops watching.
cli-announce-sure = Send it?
cli-announce-released = Number { $id } goes out in 60 seconds, or at the chosen time. It can be taken back in the chat: /ankuendigung { $id }
cli-announce-waiting = Number { $id } goes to so many that a second person must release it. The other moderators see it in the chat now.
cli-announce-too-late = Number { $id } is one step further already.
cli-announce-state = { $state ->
    [waiting] Waits for its release
    [released] Goes out soon
    [planning] Is being prepared
    [running] Going out
    [paused] Paused
    [cancelled] Cancelled
    [dropped] Does not go out
    [draft] Taken back
   *[ended] Done
}
cli-announce-still = I am not watching any more. It is sent all the same; stop it in the chat with /ankuendigung.
cli-announce-not-language = I do not know this language. There are: { $known }
cli-announce-not-words = There is no text in the file.
cli-announce-not-long = The text is too long: at most 3000 characters.
cli-announce-not-long-with-file = With a picture or a file 900 characters is the most: then it stays one single message everywhere.
cli-announce-not-file-kind = Only pictures (JPEG, PNG, WebP) and PDFs can go along.
cli-announce-not-file-size = The file is too large: up to { $most } MB (network.announcements.file_megabytes).
cli-announce-not-file-broken = The file does not open.
cli-announce-not-file-active = There is a program or another file in this PDF. Save it anew, for example with “Print as PDF”.
cli-announce-not-moderator = Nobody of that pseudonym is a moderator.
cli-announce-not-topic = I do not know this topic.
cli-announce-not-area = I do not know this place: no offer in the directory is for it.
cli-announce-not-time = I do not understand this time, or it is over. For example: --at "tomorrow 18:00"
cli-announce-not-nobody = Like this nobody gets it. Nothing was sent.
cli-announce-not-no = Good, nothing was sent.

cli-meetings-help = Meetings from a calendar file.
cli-meetings-import-help = Take events of a calendar file (.ics) over as meetings. Taken over again, nothing is there twice.
cli-meetings-file-help = The file, as a calendar exports it.
cli-meetings-by-help = Pseudonym of the moderator who leads them.
cli-meetings-for-help = For whom: network (everybody in the network), public (in the public calendar, too), staff (professionals only), or the short name of a group.
cli-meetings-new = { $file }, line { $line }: “{ $title }” is a meeting now.
cli-meetings-known = { $file }, line { $line }: “{ $title }” is there already.
cli-meetings-over = { $file }, line { $line }: “{ $title }” is over and was left out.
cli-meetings-off = { $file }, line { $line }: “{ $title }” was called off and is left out.
cli-meetings-untitled = { $file }, line { $line }: The event has no name (SUMMARY) and was left out.
cli-meetings-refused = { $file }, line { $line }: “{ $title }” was left out. { $why }
cli-meetings-refused-all-day = It lasts all day: when does it begin (DTSTART)?
cli-meetings-refused-no-start = It does not say when it begins (DTSTART).
cli-meetings-refused-start = Its beginning cannot be understood (DTSTART).
cli-meetings-refused-zone = This time zone is unknown (TZID).
cli-meetings-refused-rule = Its repetition cannot be understood (RRULE).
cli-meetings-refused-end = It ends before it begins (DTEND).
cli-meetings-refused-too-long = It takes too long for a meeting (DTEND).
cli-meetings-refused-several-a-day = It takes place several times on one day (RRULE).
cli-meetings-refused-broken = The entry is damaged (VEVENT).
cli-meetings-unreadable = { $file }{ $line ->
    [0] { "" }
   *[other] , line { $line }
}: { $reason } Nothing was taken over.
cli-meetings-unreadable-too-big = The file is too big.
cli-meetings-unreadable-encoding = The file is not written in UTF-8.
cli-meetings-unreadable-no-calendar = This is no calendar file.
cli-meetings-unreadable-too-deep = The file is nested too deeply.
cli-meetings-unreadable-too-many-events = There are too many events in the file.
cli-meetings-unreadable-unclosed = The file breaks off in the middle of an event.
cli-meetings-no-moderator = There is no moderator of this pseudonym.
cli-meetings-no-group = There is no such group. network, public and staff work as well.
