# When a meeting is: pieces, joined by commas.
meetings-when-once = { DATETIME($day, dateStyle: "full") }
meetings-rhythm-daily = { $every ->
    [1] every day
   *[other] every { $every } days
}
meetings-rhythm-weekly = { $every ->
    [1] every { $days }
   *[other] every { $every } weeks on { $days }
}
meetings-rhythm-range = { $every ->
    [1] { $first } to { $last }
   *[other] every { $every } weeks from { $first } to { $last }
}
meetings-rhythm-nth = { $nth ->
    [-2] every last but one
    [-1] every last
    [1] every 1st
    [2] every 2nd
    [3] every 3rd
   *[other] every { $nth }th
}{ $second ->
    [-2] { " " }and last but one
    [-1] { " " }and last
    [0] { "" }
    [2] { " " }and 2nd
    [3] { " " }and 3rd
   *[other] { " " }and { $second }th
} { $days } { $every ->
    [1] of the month
   *[other] every { $every } months
}
meetings-rhythm-monthday = { $every ->
    [1] every month on day { $days }
   *[other] every { $every } months on day { $days }
}
meetings-rhythm-last-day = { $every ->
    [1] on the last day of every month
   *[other] every { $every } months on the last day
}
meetings-rhythm-yearly = every year on { $day }
meetings-when-dates = { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }…
}
meetings-when-hours = { $begin }–{ $end }
meetings-rhythm-since = from { $day }
meetings-rhythm-until = until { $day }
meetings-rhythm-count = { $count ->
    [one] once
   *[other] { $count } times
}
meetings-rhythm-except-months = except { $months }
meetings-rhythm-only-months = only { $months }
meetings-rhythm-skipped = not on { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }and { $more } more days
}
meetings-rhythm-moved = on { $to } at { $hour } instead of { $day }
meetings-rhythm-extra = also on { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }and { $more } more days
}

meetings-menu-termine = Next meetings
meetings-menu-erinnerungen = When I remind you
meetings-menu-kalender = Your meetings in your phone's calendar
meetings-menu-treffen_neu = Plan a meeting
meetings-menu-treffen_leiten = Manage your meetings

meetings-when = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }
meetings-coming = **This is coming up.** Tap a meeting for more.
    You can also search: **/termine** and a place, a topic or a day.
meetings-none = No meeting is planned right now. Look in again later.
meetings-groups = See groups
meetings-all = All meetings
meetings-look = Look at it
meetings-unknown = I cannot find this meeting. **meetings** shows all that you can come to.
meetings-over = This meeting is over. **meetings** shows the next ones.
meetings-is-off = This meeting does not take place.
meetings-which = Which meeting do you mean? **meetings** shows all of them.
meetings-which-yes = Good! Which meeting are you coming to?
meetings-which-no = Which meeting do you mean?
meetings-yes = yes
meetings-no = no
meetings-minutes = { $minutes } minutes

meetings-fact-format = How
meetings-fact-length = Length
meetings-fact-area = Area
meetings-fact-topic = Topic
meetings-fact-group = Group
meetings-fact-childcare = Childcare
meetings-fact-step-free = Step-free
meetings-fact-cost = Cost
meetings-fact-seats = Seats
meetings-fact-answer = Your answer
meetings-fact-where = Place
meetings-fact-link = Link
meetings-fact-entrance = Entrance
meetings-fact-stop = Stop
meetings-fact-who = For whom
meetings-fact-shown = Address
meetings-fact-room = Reminder in the group
meetings-format-place = in person
meetings-format-online = online
meetings-format-both = in person and online
meetings-answer-yes = You are coming.
meetings-answer-maybe = maybe
meetings-answer-no = You are not coming.
meetings-answer-waiting = You are on the waiting list.

meetings-say-yes = Yes, I'm coming
meetings-say-maybe = Maybe
meetings-say-no = No
meetings-said-yes = Good that you're coming: { DATETIME($day, dateStyle: "full") }, { $begin }.
meetings-said-maybe = I noted “maybe”: { DATETIME($day, dateStyle: "full") }, { $begin }. You can change it at any time.
meetings-said-no = Thanks for telling me: on { DATETIME($day, dateStyle: "full") } you are not there. You can change it at any time.
meetings-said-waiting = There is no free seat right now. You are on the waiting list for { DATETIME($day, dateStyle: "full") }, { $begin }. As soon as there is a seat for you, I'll tell you.
meetings-address-later = Where it is, I only tell those who come. Ask me from { DATETIME($day, dateStyle: "full") }, { $hour }.
meetings-address-now = Where it is, I only tell those who said yes.
meetings-will-remind = I'll remind you before; you choose when with **/erinnerungen**.
meetings-cannot-remind = I can't remind you here: once this window is closed, I can't find you any more. Put the date in your calendar now, or go on in a messenger with **/verbinden**.
meetings-ask-children = Are you bringing children? Tap an answer or write, for example, “two, 3 and 5”.
meetings-children = { $count ->
        [one] 1 child
       *[other] { $count } children
    }
meetings-no-children = No children
meetings-skip = I'd rather not say
meetings-children-unclear = I did not understand that; your answer for the meeting counts all the same. You can tell me about children later: **/kinder { $id } 2**
meetings-ask-ages = { $count ->
        [one] How old is your child? A number is enough.
       *[other] How old are your children? Write, for example, “3 and 5”.
    }
    If you'd rather not say, write “skip”.
meetings-ask-needs = Do you need anything? A changing table, room for a wheelchair, a translation, for example. The organiser reads it without your name.
meetings-needs-noted = Noted: “{ $words }”. The organiser reads it without your name.
meetings-needs-drop = Do not note it
meetings-needs-nothing = No, nothing
meetings-needs-too-long = That is a little long. { $most } characters at most, please.
meetings-all-noted = Thank you, everything is noted.
meetings-moved-up = A seat is free, you are in: { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }.
    { "" }**{ $title }**
meetings-not-after-all = I'm not coming after all

meetings-where = Where is it?
meetings-where-head = This is how you get there. Please keep it to yourself.
meetings-where-first = Where it is, I only tell those who said yes.
meetings-where-waiting = You are still on the waiting list. As soon as there is a seat for you, I'll tell you, and then where it is as well.
meetings-where-later = I'll tell you where it is from { DATETIME($day, dateStyle: "full") }, { $hour }. Ask me again then.
meetings-where-unknown = That is not settled yet. Ask me again later.
meetings-open-link = Open
meetings-file = For the calendar
meetings-file-here = Here is the meeting for your calendar. Open the file on your phone.

meetings-reminder = Reminder: { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }.
    { "" }**{ $title }**
meetings-no-reminders = No more reminders
meetings-reminders = **I remind you of meetings that you come to.** When should I? At night I keep quiet.
meetings-reminders-none = I remind you of nothing right now. When should I?
meetings-remind-week-on = ✓ A week before
meetings-remind-week-off = A week before
meetings-remind-evening-on = ✓ The evening before, 18:00
meetings-remind-evening-off = The evening before, 18:00
meetings-remind-hours-on = ✓ Two hours before
meetings-remind-hours-off = Two hours before
meetings-reminders-off = All right, I won't remind you any more. If something is called off, I'll still tell you.
meetings-reminders-on = Remind me again

meetings-news = There is news about your meeting: **{ $title }**
meetings-news-off = Sadly this does not take place: **{ $title }**
meetings-news-line-off = { DATETIME($day, dateStyle: "full") }, { $begin }: called off
meetings-news-line-on = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: takes place after all
meetings-news-line-moved = now { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }, instead of { DATETIME($before, dateStyle: "full") }, { $hour }
meetings-news-line-way = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: It is somewhere else, or the way in is new.
meetings-news-line-facts = { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }: The details are new.
meetings-news-reason = The reason: { $reason }

meetings-feed = All of them for the calendar
meetings-feed-address = With this address your calendar fetches all meetings that you come to, also when something changes:
    { $address }
    Subscribe to it in your calendar. Show it to nobody: whoever knows it sees your meetings. I only show it now.
meetings-feed-there = Your calendar address exists already. I cannot show it again, only make a new one. The old one ends then.
meetings-feed-new = New address
meetings-feed-close = End it
meetings-feed-closed = It is ended. There is nothing at the old address any more.
meetings-feed-nowhere = There are no calendar addresses here, sadly. But each meeting comes with a file for your calendar.

meetings-how-was-it = How was it? **{ $title }**
    One tap is enough. I only count; who says what I do not remember.
meetings-was-good = Good
meetings-was-fair = So-so
meetings-was-bad = Not good
meetings-thanks = Thank you!

meetings-room = **{ $title }**
    { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }
    { $channel ->
        [telegram] Are you coming? Nobody else sees what you tap. I'll tell you where it is in our own chat.
       *[other] Are you coming? Write to me in our own chat: **/zusage { $id }**, **/vielleicht { $id }** or **/absage { $id }**. Nobody else sees it. There I'll also tell you where it is.
    }
meetings-room-alone = Chat with me alone
meetings-room-none = No meeting is planned here right now.
meetings-room-not-you = I don't know you as a member of this group. In our own chat, **/gruppen** helps you on.
meetings-room-where = I'll tell you where it is in our own chat.
meetings-room-more = Are you bringing children, or do you need something? Tell me here. Nobody in the group reads it.
meetings-room-children = Children and what I need
meetings-room-news = News about the meeting: **{ $title }**
meetings-called-treffen = When the next meeting is

meetings-staff-ask-title = What is it called? The name shows on lock screens as well, so better something neutral.
meetings-staff-title-1 = Open meeting
meetings-staff-title-2 = Parents' café
meetings-staff-title-3 = Get-together
meetings-staff-ask-when = When is it? Write it as you would say it: “jeden 2. Donnerstag im Monat 19:30 bis 21 Uhr”, “every Wednesday at 10”.
meetings-staff-ask-when-day = On which day? “every Wednesday”, for example.
meetings-staff-ask-when-time = At what time? “19:30 to 21:00”, for example.
meetings-staff-ask-end = How long does it take, or until when?
meetings-staff-length-60 = 1 hour
meetings-staff-length-120 = 2 hours
meetings-staff-length-180 = 3 hours
meetings-staff-length-90 = 90 minutes
meetings-staff-ask-where = Where is it? Write the place or the link, or both. Only those who said yes see it.
meetings-staff-ask-way = How does one get there? “Entrance at the back, bus stop Rathaus, step-free”, for example.
meetings-staff-ask-childcare = Is there childcare?
meetings-staff-ask-seats = How many seats are there?
meetings-staff-ask-group = Which group is it for?
meetings-staff-ask-who = Who may come? Tap, or write the name of a group.
meetings-staff-ask-area = In which area is it? Everybody sees this.
meetings-staff-ask-topic = Which topic does it belong to?
meetings-staff-ask-shown = From when should those who said yes see the address?
meetings-staff-ask-cost = Does it cost anything?
meetings-staff-ask-room = Should I remind the group in its room as well, the evening before?
meetings-staff-yes = Yes
meetings-staff-no = No
meetings-staff-nothing = Nothing more
meetings-staff-no-limit = No limit
meetings-staff-no-topic = No topic
meetings-staff-everywhere = Everywhere
meetings-staff-shown-24 = 24 hours before
meetings-staff-shown-2 = 2 hours before
meetings-staff-shown-168 = A week before
meetings-staff-shown-0 = Right after they said yes
meetings-staff-shown = { $hours ->
        [0] right after they said yes
       *[other] from { $hours } hours before, only for those who said yes
    }
meetings-staff-who-network = Everybody in the network
meetings-staff-who-public = Everybody, also in the public calendar
meetings-staff-who-staff = Counsellors only
meetings-staff-who-group = A group only
meetings-staff-link-later = to come

meetings-staff-doubt-second = “{ $words }” can mean two things. Which is it?
meetings-staff-doubt-monthly = “{ $words }”: once, or every month?
meetings-staff-doubt-weekday = “{ $words }” does not go together: that date is another day of the week. Which is right?
meetings-staff-doubt-past = “{ $words }” is over already. When will it be?
meetings-staff-doubt-end = “{ $words }”: the end is before the beginning. What is meant?
meetings-staff-doubt-half-day = “{ $words }”: in the morning or in the evening?
meetings-staff-doubt-times = There are several times: “{ $words }”. Which one?
meetings-staff-doubt-no-such-day = “{ $words }” is not in the calendar. When will it be?
meetings-staff-doubt-never = Like this the meeting would never take place. Please write again when it is.
meetings-staff-doubt-which-week = “{ $words }”: I began with the next week that fits.
meetings-staff-doubt-workdays = “{ $words }”: I took Monday to Friday.
meetings-staff-doubt-public-holidays = “{ $words }”: I'll ask about each public holiday.
meetings-staff-doubt-school-holidays = “{ $words }”: I do not know school holidays. You can call those dates off later.

meetings-staff-holiday = { DATETIME($day, dateStyle: "long") } is a holiday: { $holiday }. What shall we do?
meetings-staff-holiday-move = Move it to { $day }
meetings-staff-holiday-skip = Leave it out
meetings-staff-holiday-keep = Meet all the same
meetings-staff-holiday-skip-all = Leave out all holidays
meetings-staff-holiday-keep-all = Meet on all holidays
meetings-staff-holiday-unclear = Move it, leave it out, or meet all the same?

meetings-staff-preview-new = **This is what I understood. Is it right?**
meetings-staff-preview-edit = **This is the meeting as it is.** Change what you like. It counts once you tap “That's right”.
meetings-staff-next-dates = { $count ->
        [0] There is no date to come.
        [one] The date:
       *[other] The next dates:
    }
meetings-staff-rest = This I did not understand: “{ $words }”
meetings-staff-fits = That's right
meetings-staff-change = Change something
meetings-staff-drop = Drop it
meetings-staff-dropped = All right, nothing was saved.
meetings-staff-new = New meeting
meetings-staff-over = That is not there any more. Begin again with **/treffen_neu**.
meetings-staff-which-field = What would you like to change? You can also just write it: “at 8 pm”, “15 seats”.
meetings-staff-preview = Back to the preview
meetings-staff-field-title = Name
meetings-staff-field-when = When
meetings-staff-field-where = Place or link
meetings-staff-field-way = Way in
meetings-staff-field-childcare = Childcare
meetings-staff-field-seats = Seats
meetings-staff-field-who = For whom
meetings-staff-field-area = Area
meetings-staff-field-topic = Topic
meetings-staff-field-shown = Address from when
meetings-staff-field-cost = Cost
meetings-staff-field-room = Reminder in the group
meetings-staff-saved = Saved: **{ $title }**. From now on people can say yes, and I remind all who come.
    Its number is { $id }. **/treffen_leiten { $id }** shows who comes, and lets you change it or call it off.

meetings-staff-or-file = Do you have a calendar file (.ics) already? Just send it to me.
meetings-staff-file-reading = I'm reading the file …
meetings-staff-file-only-new = I take a calendar file for new meetings only. Begin with **/treffen_neu**, and send it to me again then.
meetings-staff-file-lost = I could not fetch the file. Please send it once more.
meetings-staff-file-broken = The file does not open. Perhaps it broke on its way? Please send it once more.
meetings-staff-file-size = The file is too big: I read calendars of up to { $most } kB. Perhaps export the next few months only.
meetings-staff-file-no-calendar = This is no calendar file. You get one in your calendar with “Export”, and its name ends in .ics. You can also just write to me when and where it is.
meetings-staff-file-encoding = In line { $line } there are letters that I cannot read. Save the file as UTF-8, and send it once more.
meetings-staff-file-too-deep = From line { $line } on the file is nested too deeply. I cannot read it like that.
meetings-staff-file-too-many-events = There are more than { $events } events in the file. That is too much for me at once: please export the next few months only.
meetings-staff-file-unclosed = The file breaks off in the middle of an event (line { $line }). Please export it once more.
meetings-staff-file-empty = There is no event in this file. Just write to me when and where it is.
meetings-staff-file-none = I have read the file. There is nothing in it that becomes a new meeting.
meetings-staff-file-one = **This is in the file.** Shall I make a meeting of it?
meetings-staff-file-untitled = No name yet
meetings-staff-file-repeats = It comes again. I'll show you the next dates in a moment.
meetings-staff-file-several = **There are { $count } new events in the file.** Shall I create them all?
meetings-staff-file-line = { $title }: { DATETIME($day, dateStyle: "full") }, { $begin }
meetings-staff-file-line-again = { $title }: { DATETIME($day, dateStyle: "full") }, { $begin }, and again after that
meetings-staff-file-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
meetings-staff-file-for-all = This is true for all of them: “{ $words }”
meetings-staff-file-left = These are left out:
meetings-staff-file-left-known = { $count ->
    [one] “{ $title }” is there already.
   *[other] { $count } are there already.
}
meetings-staff-file-left-over = { $count ->
    [one] “{ $title }” is over.
   *[other] { $count } are over.
}
meetings-staff-file-left-off = { $count ->
    [one] “{ $title }” was called off.
   *[other] { $count } were called off.
}
meetings-staff-file-left-untitled = The event in line { $line } has no name.
meetings-staff-file-left-all-day = “{ $title }” lasts all day: it does not say when it begins.
meetings-staff-file-left-no-start = “{ $title }” does not say when it begins.
meetings-staff-file-left-start = I do not understand when “{ $title }” begins.
meetings-staff-file-left-zone = I do not know the time zone of “{ $title }”.
meetings-staff-file-left-rule = I do not understand how “{ $title }” repeats.
meetings-staff-file-left-end = “{ $title }” ends before it begins.
meetings-staff-file-left-too-long = “{ $title }” takes too long for a meeting.
meetings-staff-file-left-several-a-day = “{ $title }” takes place several times on one day.
meetings-staff-file-left-broken = The entry in line { $line } is damaged.
meetings-staff-file-on = Yes, go on
meetings-staff-file-all = Yes, create all { $count }
meetings-staff-file-no = No
meetings-staff-file-not = No, none
meetings-staff-file-made = { $count ->
    [0] No new meeting has been added.
    [one] One meeting is created. From now on people can say yes, and I remind everybody who comes.
   *[other] { $count } meetings are created. From now on people can say yes, and I remind everybody who comes.
}
meetings-staff-file-known = This meeting is there already. With **/treffen_leiten** you see those that you lead.

meetings-staff-changed = Changed: **{ $title }**. Whoever knows of it learns it in a minute.
meetings-staff-moved = Moved to { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }. Whoever knows of it learns it in a minute.
meetings-staff-cancelled = Called off. Whoever knows of it learns it in a minute, and nobody else.

meetings-staff-what-is = “{ $words }”: is that the name or the place?
meetings-staff-is-title = The name
meetings-staff-is-where = The place
meetings-staff-is-neither = Neither
meetings-staff-unclear = I did not understand that. Tap “That's right” or “Change something”, or write, for example, “at 8 pm”.
meetings-staff-when-unclear = I find no time in that. Write, for example, “every Wednesday at 10”.
meetings-staff-end-unclear = I find no end in that. Write, for example, “until 21:00” or “2 hours”.
meetings-staff-yes-or-no = Yes or no?
meetings-staff-seats-wrong = Write a number up to { $most }, or “egal” for no limit.
meetings-staff-who-unclear = I do not know that. Write “all”, “public”, “Fachkräfte” or the name of a group.
meetings-staff-topic-unknown = I do not know this topic. Tap one, or write “no”.
meetings-staff-shown-unclear = Write, for example, “24 hours”, “2 days” or “at once”.
meetings-staff-length = That is too short or too long. { $most } characters at most, please.
meetings-staff-no-group = You can plan a meeting for your group. You lead none right now.
meetings-staff-not-yours = I cannot find this meeting among those that you lead. **/treffen_leiten** shows them.
meetings-staff-which-date = Which date? **/treffen_leiten** shows all of them.
meetings-staff-is-off = That is called off already.

meetings-staff-lead = Manage
meetings-staff-which = Which meeting?
meetings-staff-none = You lead no meeting right now.
meetings-staff-leading = **{ $title }**: tap a date, or change all of them.
meetings-staff-change-all = Change all dates
meetings-staff-cancel-all = Call off all dates
meetings-staff-date = **{ $title }**
    { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }
meetings-staff-list = Who comes?
meetings-staff-move = Move it
meetings-staff-place = Another place
meetings-staff-cancel = Call it off
meetings-staff-post = Post it in the group
meetings-staff-posted = It will be in the group in a moment. Only I see the answers.
meetings-staff-no-room = This group has no room of its own, or nothing is planned.
meetings-staff-reason-all = Why is **{ $title }** called off? One sentence is enough. Whoever knows of it will read it.
meetings-staff-reason-one = Why is this date of **{ $title }** called off? One sentence is enough. Whoever knows of it will read it.
meetings-staff-no-reason = Call it off without a reason
meetings-staff-not-off = Do not call it off
meetings-staff-move-to = To when shall I move { DATETIME($day, dateStyle: "full") }, { $begin }? “Friday 18:00”, for example.
meetings-staff-move-past = That lies behind us. When will it be?
meetings-staff-numbers = **{ $title }**
    { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }
    Yes: { $yes }, maybe: { $maybe }, no: { $no }, waiting: { $waiting }
    Children: { $children }, ages: { $ages }
meetings-staff-needs = What is needed:
meetings-staff-attended = { $count ->
        [one] One person was there.
       *[other] { $count } people were there.
    }
meetings-staff-attended-wrong = Add the number: **/treffen_waren { $id } 12**
meetings-staff-not-yet = This meeting has not been yet.
meetings-staff-verdicts = Good: { $good }, so-so: { $fair }, not good: { $bad }
meetings-staff-missed = { $count ->
        [one] I could not send one reminder in time:
       *[other] I could not send { $count } reminders in time:
    } **{ $title }**, { DATETIME($day, dateStyle: "full") }, { $begin }–{ $end }.
