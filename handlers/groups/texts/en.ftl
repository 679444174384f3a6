# Peer groups. What begins with groups-lead- is read by organisers and moderators only.

groups-menu-gruppen = Find groups
groups-menu-gruppe_verlassen = Leave a group
groups-menu-nie_begegnen = Whom you never want to meet
groups-menu-gruppe_leiten = Lead your groups

groups-all = See the groups
groups-human = Talk to a human
groups-own = You are in these. To write, tap your group.
groups-found = These groups take people in right now:
    Search in your own words: **/gruppen** and then, say, a place, a topic or a weekday.
groups-none = No group takes anybody in right now. Do look again later.
    You can also suggest one yourself: **/gruppe_neu**
groups-more = More groups
groups-join = Join: { $group }
groups-talk = Write: { $group }
groups-leave = Leave: { $group }
groups-fact-area = Area
groups-fact-ages = Children
groups-fact-evening = When
groups-fact-seats = Seats
groups-any-ages = any age
groups-any-evening = as agreed
groups-seats-free = There are free seats.
groups-seats-full = Full right now, there is a waiting list.

groups-not-open = I cannot find this group, or it takes nobody in right now. With **groups** you see all of them.
groups-not-yours = You are not in this group. With **groups** you see which there are.
groups-not-led = Only whoever leads this group can do that.
groups-already-in = You are in { $group } already. Write **/gruppe { $slug }** to begin.
groups-already-asked = You have asked { $group } already. As soon as somebody answers, I will tell you.

groups-join-words = Gladly. Write two sentences on why you would like to be in { $group }.
    Please no names, no address and no telephone number. Only the organisers read it, and only until they have decided.
groups-join-too-long = That is a little long. Two or three sentences will do, at most { $most } characters.
groups-join-no-contact = There is a number, an address or a link in it. For your own protection, leave it out and write it again.
groups-join-preview = This is what the organisers read:
    { $who } writes: { $words }
groups-consent = To make the group work, I keep that you are in { $group } or asked to be. That you are in it may say something about your life. The others see only your made-up name, never how to reach you. What you write in the group I pass on and do not keep afterwards. You can leave at any time with **/gruppe_verlassen**, then I erase this.
groups-join-yes = Yes, I agree, send it
groups-join-no = No, do not
groups-join-not-sent = Fine, I have sent nothing.
groups-join-again = Your request is no longer here. Please begin again.
groups-join-sent = Sent. The organisers of { $group } will answer through me. That may take a few days.
groups-on-the-list = The organisers would gladly have you, but there is no free seat right now.
    You are on the waiting list of { $group }. As soon as there is a seat, I will tell you.
groups-declined = Your request to { $group } was answered. Sadly it does not work out this time.
groups-declined-1 = There is no free seat right now.
groups-declined-2 = The group may not be such a good match for what you are looking for.
groups-declined-3 = The group takes nobody new in at the moment.
groups-declined-own = The organisers write to you: { $words }
groups-declined-nobody = Sadly nobody has answered. That is not because of you. Do ask another group, or write **human**.
groups-welcome = Good news, you are now in { $group }.
    Write **/gruppe { $slug }**, then everything goes to the group until you write **done**. For a single message: **/an { $slug }** and your text.
    The others see only your made-up name. You see only such names of them, too.
    Is something not right? **/melden { $slug }** tells the organisers.
groups-leave-which = Which group would you like to leave?
groups-leave-none = You are in no group right now.
groups-left = You are no longer in { $group }. Nothing more will come from there. All the best to you.
groups-removed = The organisers have taken you out of { $group }. Nothing more will come from there.
    If you would like to talk about it, somebody from the network is there for you.
groups-let-go = We had not heard from you for long, so you are no longer in { $group }. You can ask again at any time.
groups-still-there = We have not heard from you in { $group } for long. Would you like to stay? Write **/gruppe_bleiben { $slug }**.
    Without an answer I will take you out in 30 days.
groups-stay = Yes, I stay
groups-stays = Good. You stay in { $group }.

groups-said = **{ $who }** in { $group }:
    { $words }
groups-evening = This is what was going on in { $group } today:
groups-talk-here = You are now in { $group }. What you write goes to everybody there.
    With **done** you come back to me. Any other command ends it, too.
groups-talk-which = Which group would you like to write to?
groups-talk-sure = Shall this go to everybody in { $group }?
    { $words }
groups-talk-yes = Yes, to { $group }
groups-talk-no = No, do not send it
groups-talk-not-sent = Not sent. It is just the two of us again: ask me what you need.
groups-talk-over = You are in no group right now. With **groups** you see yours.
groups-talk-done = Fine, it is just the two of us again. What you write goes to no group any more.
groups-sent = It is in { $group }.
groups-say-what = What shall I write? For example: **/an { $slug } Hello everybody**
groups-paused = { $group } is having a break. I will tell you when it goes on.
groups-silenced = The organisers have muted you in { $group }. You can still read.
groups-too-long = That is too long. At most { $most } characters, please split it.
groups-too-fast = Those were many messages at once. Wait a minute, then it goes on.
groups-held = There is a link, a number or an address in it. In the beginning the organisers of { $group } have a quick look at such things. Until then it waits, for three days at most.
groups-no-pictures = I do not pass on pictures, voice messages and stickers in groups, to protect everybody. Please write it in words.
groups-now-paused = { $group } is having a break. You stay in, there is just nothing coming.
groups-now-on = { $group } goes on. You can write again.
groups-now-closed = { $group } has come to its end. Thank you for being there. With **groups** you see others.

groups-pace = How often I write
groups-pace-which = How often would you like to hear from { $group }? You can also write **/gruppe_tempo { $slug } abends**.
groups-pace-now = At once
groups-pace-evening = All together at 7 in the evening
groups-pace-muted = Not at all
groups-pace-is-now = Fine, everything from { $group } comes at once.
groups-pace-is-evening = Fine, everything from { $group } comes together at 7 in the evening.
groups-pace-is-muted = Fine, { $group } is muted for you. You stay in and can still write.
groups-stopped = Your groups are muted now, but you stay a member. To leave for good, write **/gruppe_verlassen**.

groups-who = Whom do you mean? Add the made-up name, for example **/stumm Birke-4821**.
groups-about-open = Report or mute
groups-about = What about { $who } in { $group }? Nobody is told who reports or mutes.
groups-about-report = Report
groups-about-mute = Mute for me
groups-muted = You will not hear from { $who } any more. Nobody is told.
groups-unmute = Hear them again
groups-unmuted = Fine, you hear from { $who } again.
groups-report-what = What is not right in { $group }? Copy here what you mean, with the name before it. I no longer have it myself.
    The organisers and the team read it, without your name.
groups-report-sent = Thank you for telling us. The organisers and the team have it, without your name.
    If you would rather not read somebody any more: **/stumm** and the name.
groups-report-nobody = I cannot reach any of the organisers right now. Please talk to a human of the network directly.

groups-never-who = Is there somebody whom you never want to meet here? Write the name by which you know them here, their name on Telegram or Matrix, their e-mail or mobile number.
    I turn it into a check number at once. Nobody can read that, not even I. They learn nothing of it.
groups-never-list = This is what you entered. Whom you meant even I can no longer read. Tap what should go, or write whom else you mean.
groups-never-remove = Remove the entry of { DATETIME($since, dateStyle: "long") }
groups-never-kept = Entered. As far as I recognise them, you will not newly come into the same group, and your messages do not reach each other.
    It is not quite certain: whoever opens a new account I do not recognise.
groups-never-show = My entries
groups-never-removed = Fine, the entry is gone.
groups-never-unclear = That is too short for me to recognise anybody. Please write it in full.

groups-would-you-lead = Would you like to lead { $group }? You are asked because people trust you with it.
    If so, write **/gruppe_uebernehmen { $slug }**. If not, you need do nothing.

groups-lead-accept = Yes, I will lead it
groups-lead-not-asked = You have not been asked for this.
groups-lead-nobody = { $group } has no organiser right now. Until it has, requests come to you. To ask somebody: **/gruppe_leitung { $slug } Birke-4821**

groups-lead-ask-name = What shall the group be called? For example { $example }. The name shows on lock screens, so please nothing personal in it.
groups-lead-ask-topic = What is it about? A few words will do, for example: sleep, school, just talking.
groups-lead-ask-area = For which area? Only the town or quarter, no address.
groups-lead-ask-ages = For children of what age? For example: 0–3 years.
groups-lead-ask-evening = On which evening do you mostly write or meet?
groups-lead-ask-seats = How many seats? For example 12.
groups-lead-name-neutral = The name shows on lock screens and should give nothing away. Better take something neutral, for example { $example }. What it is about goes into the topic.
groups-lead-no-contact = Please without a link, a number or an address. Everybody sees this, strangers too.
groups-lead-length = At least 2 and at most { $most } characters, please.
groups-lead-seats-wrong = A number from { $fewest } to { $most }, please.
groups-lead-new-preview = This is how others see the group:
groups-lead-new-yes = Yes, create it
groups-lead-new-again = Begin again
groups-lead-new-no = Rather not
groups-lead-new-over = There is no draft here any more. Please begin again.
groups-lead-one-at-a-time = You have suggested a group already. Please wait until the team has answered.
groups-lead-created = { $group } is open. Who shall lead it? Write **/gruppe_leitung { $slug }** and the person's made-up name (they find it with /meinedaten). Until then requests come to you.
groups-lead-appoint-how = Write **/gruppe_leitung { $slug } Birke-4821**: first the group, then the person's made-up name. They find it with /meinedaten.
groups-lead-proposed = Thank you! Somebody from the team will have a look at { $group }. I will write as soon as it is open.
groups-lead-proposal = { $who } would like to found a group: **{ $group }**
    • Topic: { $topic }
    • Area: { $area }
    • Children: { $ages }
    • When: { $evening }
    • Seats: { $seats }
    Or write **/gruppe_pruefen { $slug } ja** or **nein**.
groups-lead-open-it = Yes, open it
groups-lead-not-open = No
groups-lead-look = Look at: { $group }
groups-lead-proposals = These groups wait for a yes:
groups-lead-no-proposals = No new group is waiting right now.
groups-lead-decided = That is decided already, or no longer there.
groups-lead-opened = { $group } is open.
groups-lead-not-opened = { $group } will not be opened. I have said so kindly.
groups-lead-founded = { $group } is now led by you. Requests come to you. For everything else: **/gruppe_leiten { $slug }**
groups-lead-declined = Sadly nothing comes of { $group } this time. If you would like to know why, talk to somebody from the team.

groups-lead-manage = Lead: { $group }
groups-lead-which = Which group?
groups-lead-none = There is no group yet. A new one: **/gruppe_neu**
groups-lead-group = **{ $group }** { $state ->
        [paused] is having a break.
        [proposed] waits for the team.
       *[other] is open.
    }
    Seats taken: { $members } of { $seats }, open requests: { $requests }
groups-lead-see-request = Request of { $who }
groups-lead-see-member = { $who }
groups-lead-pause = Have a break
groups-lead-on = Go on
groups-lead-change = Change details
groups-lead-close = Close the group
groups-lead-back = To the group
groups-lead-request = { $who } would like to be in { $group }:
    { $words }
    Here since { DATETIME($since, dateStyle: "long") }. Or write **/aufnehmen { $request }** or **/ablehnen { $request }**.
groups-lead-approve = Let in
groups-lead-decline = Decline
groups-lead-approved = { $who } is now in { $group } and knows.
groups-lead-listed = { $group } is full right now. { $who } is on the waiting list and knows.
groups-lead-decline-how = In which words shall I decline { $who }? Tap one, or write your own kind ones.
groups-lead-was-declined = I will tell { $who } kindly.
groups-lead-no-request = I cannot find this request among your groups.
groups-lead-was-decided = { $who } has decided that already.
groups-lead-again = Somebody has been waiting for an answer for some days:
groups-lead-unanswered = Nobody has answered this request for a week:
groups-lead-member = { $who } has been in { $group } since { DATETIME($since, dateStyle: "long") }.
groups-lead-silence = Mute
groups-lead-unsilence = Let them write again
groups-lead-silence-who = Mute { $who }
groups-lead-remove = Remove
groups-lead-remove-who = Remove { $who }
groups-lead-remove-here = Remove
groups-lead-silence-all = Mute for all
groups-lead-hand-over = Hand over the lead
groups-lead-silenced = { $who } can only read in { $group } now.
groups-lead-unsilenced = { $who } can write in { $group } again.
groups-lead-removed = { $who } is no longer in { $group }.
groups-lead-nobody-there = There is nobody of that name in the group. Who is in it: **/gruppe_leiten { $slug }**
groups-lead-held = { $who } is new and would like to write in { $group }:
    { $words }
    There is a link, a number or an address in it. Or write **/freigeben { $held }** or **/verwerfen { $held }**.
groups-lead-release = Release
groups-lead-discard = Discard
groups-lead-released = Released. The message of { $who } is in the group.
groups-lead-discarded = Discarded. Nobody has read it.
groups-lead-paused = { $group } is having a break. Everybody there knows.
groups-lead-goes-on = { $group } goes on. Everybody there knows.
groups-lead-close-sure = Really close { $group }? Everybody goes out of it and is told. This cannot be taken back.
groups-lead-close-yes = Yes, close it
groups-lead-close-no = No, do not
groups-lead-closed = { $group } is closed. Everybody knows.
groups-lead-change-what = What shall change in { $group }?
groups-lead-change-how = What shall it say?
groups-lead-changed = Changed: { $group }
groups-lead-field-name = Name
groups-lead-field-topic = Topic
groups-lead-field-area = Area
groups-lead-field-ages = Age of the children
groups-lead-field-evening = Evening
groups-lead-field-seats = Seats
groups-lead-handing-over = I will ask { $who } about { $group }. Until there is a yes, everything stays as it is.
groups-lead-appointing = If there is a { $who }, the question is on its way. Until there is a yes, requests for { $group } come to you.
groups-lead-handed-over = The lead of { $group } is handed over. Thank you for everything. You stay a member.
groups-lead-report = Somebody in { $group } says that something is not right:
    { $words }

groups-room-consent = To let you in, I store that you are in { $group } or ask to be. Being in it may tell something about your life.
    This is a real group: everybody there sees your name and your picture, and depending on your settings your number. I do not keep what you write there. You can leave at any time with **/gruppe_verlassen**, and I delete it.
groups-room-talk = { $group } is a real group. Please write there.
groups-room-invited = { $group } has a place for you. Tap the button and ask to be let in there, and I let you in right away.
    The invitation is for you alone and lasts 24 hours. Too late? Write **/gruppe_einladung { $slug }**.
groups-room-invited-there = { $group } has a place for you. You find the invitation in your list of chats, please accept it there.
    Is it gone? Write **/gruppe_einladung { $slug }**.
groups-room-open = Open the group
groups-room-again = Fine, the invitation to { $group } is on its way once more.
groups-room-elsewhere = { $group } has a place for you. The group is on { $channel ->
        [telegram] Telegram
       *[other] Matrix
    }, and I do not know you there yet. Write to me there, link both chats, and then ask here once more with **/gruppe_einladung { $slug }**.
groups-room-asked = You would like to join { $group }. So that its organisers see it, I need two sentences from you and your yes.
    Tap the button or write **/gruppe_beitreten { $slug }**.
groups-room-still-visible = The others still see you in { $group }: I may not take you out there. Please leave it yourself.
groups-room-inside = Good, you now really belong to { $group }. Just write there.
groups-room-no-seat = There is no free place in { $group } at the moment, so you are not in it any more. **groups** shows you others.
groups-room-go-on = Go on
groups-room-not-for-you = Hello! I am afraid I do not fit into this group, so I am leaving again. You are welcome to write to me one by one.
groups-room-unused = Hello! Nobody needs me here at the moment, so I am leaving. All the best.

groups-lead-invited = { $who } may join { $group } and gets the invitation now.
groups-lead-room-how = Shall { $group } become a real group? On Telegram, add me to your group as an admin; on Matrix, invite me into your room. Then I ask you here.
    On Matrix I can also make a room myself: **/gruppe_raum { $slug }**
groups-lead-room-ways = Shall { $group } be in a Telegram group? You should know: everybody there sees the names and pictures of the others, and some their number, too. Whoever looks for somebody can find them there. Here with me nobody sees that.
    If you want it, tap the button and choose your group. I only ask for the right to let people in and to take them out. The button works for you alone, once, until this time tomorrow.
    If it does not work, add me as an admin yourself and write **/gruppe_verbinden { $slug }** once more. For a Matrix room, write to me there.
groups-lead-room-add = Add to my group
groups-lead-room-pick = My groups
groups-lead-room-or-pick = Or pick it right here: tap “My groups” below. Only those that belong to you are listed.
groups-lead-room-of-another = “{ $room }” belongs to another group already. Please choose a different one.
groups-lead-room-make = Make a Matrix room
groups-lead-room-offered = You took me into “{ $room }”. Which group is to be there?
    Or write **/gruppe_verbinden { $slug }**. Without an answer I leave tomorrow.
groups-lead-room-connect = Connect: { $group }
groups-lead-room-sure = { $group } in “{ $room }”: please know this.
    { $kind ->
        [telegram] In a Telegram group everybody sees the names and pictures of the others, and some their number.
       *[other] In a Matrix room everybody sees the names and addresses of the others.
    } Whoever looks for somebody can find them there. With me, nobody sees that. Really connect?
groups-lead-room-yes = Yes, connect
groups-lead-room-no = No, do not
groups-lead-room-connected = Fine, { $group } is connected. I check right away whether I may do all I need there.
groups-lead-room-making = I am making a room for { $group } and invite you.
groups-lead-room-made = The room for { $group } is there. You find the invitation in your list of chats. Whoever asks comes to you as a card, as usual.
groups-lead-room-cannot-make = I can only make rooms on Matrix. Write to me there, or make the group on Telegram yourself and add me.
groups-lead-room-not-empty = Somebody is in { $group } already whom I promised a made-up name. Please start a new one for the real group: **/gruppe_neu**
groups-lead-room-ready = { $group } is ready. Whoever asks comes to you as a card, and I let in whom you approve.
groups-lead-room-missing = In { $group } I still lack something:
groups-lead-room-right-invite = • I may not invite anybody.
groups-lead-room-right-remove = • I may not remove anybody.
groups-lead-room-right-ban = • I may not ban anybody.
groups-lead-room-right-redact = • I may not remove messages.
groups-lead-room-others = In { $group } others besides you can let people in, or even take me out:
groups-lead-room-other-named = • { $who }
groups-lead-room-other-everybody = • everybody in the room
groups-lead-room-other-strangers = • { $count ->
        [one] somebody whom I do not know
       *[other] { $count } people whom I do not know
    }
groups-lead-room-others-what = Whomever they let in was not asked by me, and nobody decided it. If you do not want that, open the room, then settings, roles and permissions: set “Invite users” to moderator and take back the role that is too much. I notice by myself.
groups-lead-room-give = { $kind ->
        [telegram] Open the group, tap its name, then Edit and Administrators. Add me and switch on “Invite users via link” and “Ban users”. I notice it by myself.
       *[other] Open the room, then Settings, Roles and permissions. Make me a moderator. I notice by myself; if not, write **/gruppe_pruefen_raum { $slug }** here.
    }
groups-lead-room-failed = Something does not work in { $group }. Am I still an admin there, and may I invite? Once that is so, **/gruppe_einladung** helps those who wait.
groups-lead-room-entered = { $known ->
        [yes] { $who }
       *[no] Somebody
    } is in { $group } now, but did not come through me. Perhaps somebody with admin rights opened the door.
    For me they do not belong to it yet: they agreed to nothing, and I remind them of nothing. If they are to stay, ask them to write **/gruppe_beitreten { $slug }** to me, and you let them in like everybody. If not, please take them out there.
groups-lead-room-no-seat = There is no place in { $group } at the moment for { $known ->
        [yes] { $who }
       *[no] somebody who has just come in
    }. I am taking them out again.
groups-lead-room-stays = I wanted to take somebody out of { $group } who shall not, or does not want to, be in it any more, and I may not. Please look whether I am still an admin there who may remove members, and then write **/gruppe_pruefen_raum { $slug }**.
groups-lead-room-lost = I am no longer in { $group } and cannot let anybody in. So the group pauses. Take me back in, and then write **/gruppe_weiter { $slug }**.
groups-lead-room-taken = { $group } has a room already.
groups-lead-room-none = { $group } has no room.
groups-lead-room-look = Check again
groups-lead-room-looking = I check whether I may do all I need in { $group } now.
