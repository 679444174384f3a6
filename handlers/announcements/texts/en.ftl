# Announcements: what parents read, and what moderators write them with.

announcements-menu-ankuendigung = Write to everybody

announcements-head = **News for you**
announcements-correction = **A correction to my last message**
announcements-subject = News
announcements-link = Read more
announcements-meeting = To the meeting
announcements-leave = Stop or change these
announcements-taken-back = This message was taken back.

announcements-staff-list = **Announcements**
announcements-staff-listed = { $id }: { $title } – { $state ->
    [draft] draft
    [waiting] waits for a release, by { $who }
    [released] goes out soon
    [started] is going out
   *[ended] is done
}
announcements-staff-new = Write a new one
announcements-staff-write = **What would you like to write?** Just send me the text as it should arrive. Links may be part of it. You will see everything once more before anything goes out.
announcements-staff-rather-not = Rather not
announcements-staff-no-words = There is nothing there yet. Send me the text as it should arrive.
announcements-staff-too-long = That is a little long: { $length } characters, at most { $most } will do. Could you shorten it?
announcements-staff-too-long-with-file = With a picture or a file { $most } characters is the most: then it stays one single message everywhere. Your text has { $length }. Shorten it, or leave the file out.
announcements-staff-not-that = I cannot send that along, sorry. Pictures and PDFs work, otherwise only text.
announcements-staff-my-text = This is text for my announcement
announcements-staff-not-kept = I do not have the text any more. Please send it again, and then tap “This is text for my announcement” right away.
announcements-staff-no-draft = You are not writing an announcement just now. Begin with /ankuendigung.
announcements-staff-not-there = I cannot find this announcement. /ankuendigung shows all.
announcements-staff-too-late = It is too late for that: it is one step further already. Tap /ankuendigung to see where it stands.

announcements-staff-which-topic = **What is it about?** Everybody who wants to read about that will get it.
announcements-staff-no-topic = No topic in particular
announcements-staff-topic-unknown = I do not know this topic. Tap one, or write “none”.
announcements-staff-which-area = **For which place?**
announcements-staff-everywhere = Everywhere
announcements-staff-area-unknown = I do not know this place. I know: { $areas }. Or write “all”.
announcements-staff-which-group = **For one group only?** Then its members get it who also want messages in the chat.
announcements-staff-no-group = No, not for one group only
announcements-staff-which-sprache = **Only for people who read a certain language?**
announcements-staff-any-language = All languages
announcements-staff-which-text = **In which other language do you have the text?** Who chose it will read it so.
announcements-staff-in-de = German
announcements-staff-in-en = English
announcements-staff-in-tr = Turkish
announcements-staff-in-ar = Arabic
announcements-staff-in-uk = Ukrainian
announcements-staff-in-ru = Russian
announcements-staff-in-pl = Polish
announcements-staff-write-in = Send me the text in { $language }.
announcements-staff-write-anew = Send me the new text, all of it.
announcements-staff-write-correction = **What is right?** Send me the new text. It goes to exactly those who got the old one.
announcements-staff-which-link = Send me the link, it begins with https://. It becomes a button under the text.
announcements-staff-no-link = Without a link
announcements-staff-no-link-there = I see no link there. It begins with https://.
announcements-staff-which-file = Send me a picture or a PDF, a flyer for example. On the chat page, use the paper clip. From pictures I remove where and with what they were taken.
announcements-staff-no-file = Without a picture or file
announcements-staff-no-file-there = There is no picture with it. Send it to me, then I will ask.
announcements-staff-which-alt = **What can be seen in the picture?** One sentence will do. It is read to those who cannot see the picture: on the chat page and in e-mails.
announcements-staff-no-alt = It is all in the text
announcements-staff-write-with-file = **And what would you like to write with it?** Please say what matters in words, too: not everybody sees the picture.
announcements-staff-file-came = The file is here. /ankuendigung { $id } shows how it will arrive.
announcements-staff-file-lost = I could not fetch the file. Please send it once more.
announcements-staff-file-under-way = The file is still on its way. I will tell you when it is here.
announcements-staff-file-kind = So that nobody catches anything, I only pass on pictures (JPEG, PNG, WebP) and PDFs. This is something else.
announcements-staff-file-size = That is too large: I can send up to { $most } MB, so that it arrives everywhere.
announcements-staff-file-broken = The file does not open. Perhaps it broke on its way? Please send it once more.
announcements-staff-file-active = There is a program or another file in this PDF. I send that to nobody. Save it anew, for example with “Print as PDF”.
announcements-staff-which-meeting = Send me the number of the meeting. Then there is a button under the text that shows it.
announcements-staff-no-meeting = Without a meeting
announcements-staff-no-meeting-there = That is no number. It stands with the meeting, for example 12.
announcements-staff-which-way = **By which way?**
announcements-staff-by-chat = Only in the chat
announcements-staff-by-mail = Only by e-mail
announcements-staff-by-beide = In the chat and by e-mail
announcements-staff-which-time = **When should it go out?** Tap a good time or write it, for example “tomorrow 18:00”.
announcements-staff-at = { $ahead ->
    [0] Today
    [1] Tomorrow
   *[other] { DATETIME($at, dateStyle: "short") }
}, { DATETIME($at, timeStyle: "short") }
announcements-staff-at-once = At once
announcements-staff-time-unknown = I do not understand this time. Write for example “tomorrow 18:00”.
announcements-staff-time-wrong = This time does not work: it is over, or more than three months ahead.
announcements-staff-is-quiet = These are quiet hours. I begin when they are over.

announcements-staff-what-to-change = **What would you like to change?**
announcements-staff-change-text = Text
announcements-staff-change-topic = Topic
announcements-staff-change-area = Place
announcements-staff-change-group = Group
announcements-staff-change-language = One language only
announcements-staff-translate = Add a translation
announcements-staff-change-link = Link
announcements-staff-change-file = Picture or file
announcements-staff-change-alt = What is in the picture
announcements-staff-change-meeting = Meeting
announcements-staff-change-way = Chat or e-mail
announcements-staff-urgent = Is urgent
announcements-staff-not-urgent = Is not urgent
announcements-staff-back = Back

announcements-staff-as-mail = **As an e-mail, subject “{ $subject }”:**
announcements-staff-mail-foot = Below that are your imprint and a link to unsubscribe.
announcements-staff-card = **Above you see it as it arrives.**
announcements-staff-send = Send
announcements-staff-have-released = Have it released
announcements-staff-test = Test to me
announcements-staff-later = Choose a time
announcements-staff-change = Change
announcements-staff-drop = Throw away
announcements-staff-thrown-away = It is gone. Nobody got it.
announcements-staff-tested = You just got it as everybody else will get it.
announcements-staff-to-nobody = To: **nobody**. Nobody agreed to that.
announcements-staff-to = { $correcting ->
    [0] To:
   *[other] To everybody who has number { $wrong }:
} { $chat ->
    [0] nobody in the chat
    [-1] **fewer than 5 people** in the chat
   *[other] **{ $chat } people** in the chat
}{ $mail ->
    [0] { "" }
    [-1] , and **fewer than 5** by e-mail
   *[other] , and **{ $mail }** by e-mail
}
announcements-staff-aim = { $topical ->
    [0] No topic in particular
   *[other] Topic { $topic }
}, { $local ->
    [0] everywhere
   *[other] in { $area }
}{ $grouped ->
    [0] { "" }
   *[other] , only group { $group }
}{ $language ->
    [all] { "" }
    [de] , only in German
    [en] , only in English
    [tr] , only in Turkish
    [ar] , only in Arabic
    [uk] , only in Ukrainian
    [ru] , only in Russian
   *[pl] , only in Polish
}
announcements-staff-out-other-topic = { $number ->
    [-1] Fewer than 5
   *[other] { $number }
} do not get it { $way ->
    [mail] by e-mail
   *[chat] in the chat
}: they only wanted other topics.
announcements-staff-out-no-consent = { $number ->
    [-1] Fewer than 5
   *[other] { $number }
} do not get it { $way ->
    [mail] by e-mail
   *[chat] in the chat
}: they did not agree to such messages.
announcements-staff-out-enough = { $number ->
    [-1] Fewer than 5
   *[other] { $number }
} do not get it { $way ->
    [mail] by e-mail
   *[chat] in the chat
}: they had enough this week.
announcements-staff-out-stopped = { $number ->
    [-1] Fewer than 5
   *[other] { $number }
} do not get it { $way ->
    [mail] by e-mail
   *[chat] in the chat
}: they said stop.
announcements-staff-out-blocked = { $number ->
    [-1] Fewer than 5
   *[other] { $number }
} do not get it { $way ->
    [mail] by e-mail
   *[chat] in the chat
}: they cannot be reached any more.
announcements-staff-takes-minutes = { $when ->
    [later] Begins { DATETIME($begin, dateStyle: "short", timeStyle: "short") }, takes
   *[now] Takes
} about { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}{ $pauses ->
    [0] { "" }
   *[other] , with a pause at night from { $since }
}. Done { DATETIME($end, dateStyle: "short", timeStyle: "short") }.
announcements-staff-takes-hours = { $when ->
    [later] Begins { DATETIME($begin, dateStyle: "short", timeStyle: "short") }, takes
   *[now] Takes
} about { $hours } hours{ $pauses ->
    [0] { "" }
   *[other] , with a pause at night from { $since }
}. Done { DATETIME($end, dateStyle: "short", timeStyle: "short") }.
announcements-staff-is-urgent = Urgent: it rings, also in quiet hours, and does not count against the weekly limit.
announcements-staff-with-pdf = With it: { $name }
announcements-staff-with-picture = With a picture. Who cannot see it reads: “{ $alt }”
announcements-staff-with-picture-undescribed = With a picture, without a word on what can be seen in it.
announcements-staff-also-in = Also in other languages:
announcements-staff-betrays = Mind that somebody may read this on a lock screen or passed on: “{ $word }”. Could it do without?
announcements-staff-needs-second = More than { $limit }: somebody else of the team looks at it and releases it.

announcements-staff-waiting = **Above you see all of it.** Written by { $who }, it waits for a second person to release it.
announcements-staff-release = Release
announcements-staff-please-release = { $who } would like to have an announcement released: “{ $title }”. Have a look: /ankuendigung { $id }
announcements-staff-look = Look at it
announcements-staff-asked-others = It now waits for a second person. I asked { $others ->
    [one] somebody
   *[other] { $others } people
} of the team and will tell you when it starts.
announcements-staff-nobody-else = It now waits for a second person. But there is nobody in the team besides you who could release it. An admin can add somebody: /rolle
announcements-staff-somebody-else = Somebody else must release it: you wrote it.
announcements-staff-nobodys = Whoever wrote it is not here any more. Please write it anew.
announcements-staff-reaches-nobody = Like this nobody gets it. Change topic, place or group.
announcements-staff-goes-now = { $two ->
    [0] Good.
   *[other] { $who } released it.
} { $quiet ->
    [0] It starts in 60 seconds.
   *[other] These are quiet hours. It starts { DATETIME($resumes, dateStyle: "short", timeStyle: "short") }.
} Until then you can take it back.
announcements-staff-goes-later = { $two ->
    [0] Good.
   *[other] { $who } released it.
} { $quiet ->
    [0] It goes out { DATETIME($at, dateStyle: "short", timeStyle: "short") }.
   *[other] Those are quiet hours. It goes out { DATETIME($resumes, dateStyle: "short", timeStyle: "short") }.
} Until then you can take it back.
announcements-staff-take-back = Take back
announcements-staff-taken-back = Taken back, nobody got it. You can change it and send it again.
announcements-staff-stopped-others = Taken back, nobody got it. It is a draft of { $who } again.
announcements-staff-begun = Number { $id } starts: “{ $title }”
announcements-staff-preparing = I am preparing it …
announcements-staff-held = “{ $title }” does not go out yet: there are more people now, or whoever released it may not do so any more. I asked the team once more.
announcements-staff-dropped = “{ $title }” does not go out: whoever wrote it is not in the team any more.

announcements-staff-progress = { $state ->
    [planning] **I am preparing it.**
    [paused] **Paused.**
    [night] **Pause for the night**, goes on { DATETIME($resumes, dateStyle: "short", timeStyle: "short") }.
    [cancelled] **Cancelled.**
   *[running] **Going out.**
} { $sent } of { $total } delivered, { $left } to go, { $others } not reached. Pause or cancel: /ankuendigung { $id }
announcements-staff-pause = Pause
announcements-staff-go-on = Go on
announcements-staff-cancel = Cancel
announcements-staff-cancelled = Cancelled. Only what is on its way still arrives. In a moment you will see who has it.
announcements-staff-not-running = That does not work just now. Tap /ankuendigung to see where it stands.
announcements-staff-report = **Done: “{ $title }”** – { $total } were to get it:
announcements-staff-report-delivered = { $number } delivered
announcements-staff-report-doubtful = of them { $number } perhaps twice
announcements-staff-report-blocked = { $number } cannot be reached any more: they blocked me or left
announcements-staff-report-withdrawn = { $number } did not want any more or had enough
announcements-staff-report-uncertain = { $number } unclear: perhaps it arrived
announcements-staff-report-failed = { $number } failed
announcements-staff-report-expired = { $number } became too late
announcements-staff-report-cancelled = { $number } cancelled, not sent
announcements-staff-report-more = What you can still do: /ankuendigung { $id }
announcements-staff-again = Again to these { $number }
announcements-staff-once-more = I am trying { $number } once more.
announcements-staff-nobody-again = There is nobody left for whom it is worth another try.
announcements-staff-correct = Send a correction
announcements-staff-erase = Take back
announcements-staff-really-erase = Shall I take it away from everybody again{ $number ->
    [-1] , from fewer than 5 people
   *[other] , from { $number } people
}? On Telegram that works for two days only, with e-mails not at all. Who has read it has read it.
announcements-staff-erase-yes = Yes, take it back
announcements-staff-erasing = I am taking it back and will tell you where it worked.
announcements-staff-erased = Taken back: from { $gone } of { $total }.
announcements-staff-finished = “{ $title }” has been sent to everybody.
announcements-staff-from-shell = Somebody wrote an announcement in your name on the server: “{ $title }”
