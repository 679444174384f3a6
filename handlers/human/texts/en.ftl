human-menu-mensch = Talk to a human
human-menu-dienst = When you are on duty
human-menu-talks = Your open conversations
human-here = Of course. You can reach somebody from the network here:
human-who = Call or write. You do not have to prepare anything.
human-phone = Phone
human-mail = E-mail
human-hours = Hours
human-urgent = It is urgent – help now
human-nobody =
    Nobody is entered here yet whom I could name. I am sorry.
    The public authorities' number **115** often knows which office is in charge. To talk to somebody, call TelefonSeelsorge: **116 123**, day and night, free of charge.

human-when = { $day ->
    [today] today, { $time }
    [tomorrow] tomorrow, { $time }
    [mon] Monday, { $time }
    [tue] Tuesday, { $time }
    [wed] Wednesday, { $time }
    [thu] Thursday, { $time }
    [fri] Friday, { $time }
    [sat] Saturday, { $time }
   *[sun] Sunday, { $time }
}
human-offer-now =
    Of course. Somebody from the team who is on duty now will read your message. They know you as **{ $name }** and see nothing else of you.
    Write in a sentence or two what it is about. Or tap “Just get in touch”, then the team will ask you.
human-offer-later =
    Nobody is here right now. From { human-when } somebody from the team reads again. They will know you as **{ $name }** and see nothing else of you.
    If you like, write in a sentence or two now. I keep it encrypted and pass it on then.
    If it cannot wait: **116 123**, day and night, free of charge.
human-offer-some-day =
    Nobody is here right now, and I do not know when somebody will be. The team will know you as **{ $name }** and see nothing else of you.
    If you like, write in a sentence or two. I keep it encrypted and pass it on as soon as somebody is here.
    If it cannot wait: **116 123**, day and night, free of charge.
human-your-question =
    Your question just now was: “{ $question }”
    I remember it for a few minutes only. It goes along only if you want it to.
human-with-question = Send my question along
human-just-ask = Just get in touch
human-call-instead = I would rather call
human-more-to-say = Good, your question goes along. Would you like to add something? Just write it, or send only the question.
human-only-the-question = Send only the question
human-sent-now =
    Passed on. Whoever has time answers you here.
    If nobody has answered in two hours, I ask again.
human-sent-later =
    Good, I keep it. From { human-when } I pass it on, and somebody answers you here.
    If it cannot wait: **116 123**, day and night, free of charge.
human-sent-some-day =
    Good, I keep it and pass it on as soon as somebody from the team is here. You hear from me in 14 days at the latest.
    If it cannot wait: **116 123**, day and night, free of charge.
human-hurried-now =
    The team knows now that you need somebody, and that it is urgent. Nobody sees what you wrote.
    If nobody has answered in ten minutes, I ring again. The numbers I gave you are there for you now, too.
human-hurried-later =
    Nobody from the team is here right now. From { human-when } I say first of all that you need somebody. Nobody sees what you wrote.
    Please do not wait that long if it is bad. These numbers are there now: **112** in danger, **116 123** to talk.
human-hurried-some-day =
    Nobody from the team is here right now. As soon as somebody comes, I say first of all that you need somebody. Nobody sees what you wrote.
    Please do not wait that long if it is bad. These numbers are there now: **112** in danger, **116 123** to talk.
human-urgent-told =
    I told the person you are writing with that it is urgent. Your last message did not reach them.
    What you write now goes to them again. In danger: **112**.
human-waiting = Your request is still open. As soon as somebody from the team reads it, you get an answer here.
human-one-at-a-time = Your request is on its way already. There can only be one at a time.
human-take-back = Never mind
human-taken-back = All right, I took it back. Good if it has solved itself.
human-nothing-open = Nothing is open right now. If you need somebody, write **human**.
human-unheard =
    Nobody has answered your request yet. I am sorry.
    I have now asked everybody in the team, on duty or not. If you do not want to wait: **116 123**, day and night, free of charge.
human-never-answered = Nobody answered your request. I am sorry. I have deleted it now. If you still need somebody, write **human**.

human-answer = Answer
human-came = { $team ->
    [none] Somebody from the team is here for you now.
   *[other] { $team } from the team is here for you now.
}
    To answer, write **answer**.
human-says = { $team ->
    [none] **The network’s team:**
   *[other] **{ $team } from the team:**
}
human-how-to-answer = To answer, write **answer**.
human-inside = { $team ->
    [none] You are writing with the team now.
   *[other] You are writing with { $team } from the team now.
}
    What you write goes there and not to me. **done** brings you back to me. Words like **topics** or **emergency** always work.
human-passed-on-now = Passed on. With **done** you are back with me.
human-passed-on-later = Passed on, but it rests there quietly for now. It is probably read from { human-when }. With **done** you are back with me.
human-passed-on-some-day = Passed on. The other side is off duty right now and reads it when there is time again. With **done** you are back with me.
human-in-talk = { $team ->
    [none] You have an open talk with the team.
   *[other] You have an open talk with { $team } from the team.
}
    To go on writing: **answer**.
human-outside = You are writing with me again. The talk stays open: **answer** brings you back.
human-outside-only = You are writing with me. What do you need?
human-over = The talk has ended, nobody got this message. If you still need somebody, write **human**.
human-closed = The talk has ended now. I kept nothing of it. If there is anything else, write **human**.
human-again = There is something else
human-reopened = { $team ->
    [none] The team is writing to you once more.
   *[other] { $team } from the team is writing to you once more.
}
    To answer, write **answer**.
human-changed = { $team ->
    [none] From now on somebody else from the team is here for you.
   *[other] From now on { $team } from the team is here for you.
}
    What you wrote so far cannot be seen there.
human-no-concern = The team found nothing here that it can help with, and ended the talk. I am still here. If you are not well: **116 123**, day and night.
human-left-now = The person you were writing with is not here any more. I am asking the others in the team.
human-left-later = The person you were writing with is not here any more. From { human-when } somebody else from the team reads what is still open.
human-left-some-day = The person you were writing with is not here any more. It goes on as soon as somebody from the team is here.

human-staff-request = **{ $name }** would like to write with somebody from the team, since { DATETIME($since, dateStyle: "short", timeStyle: "short") }. Language: { $language ->
    [de] German
    [en] English
    [tr] Turkish
    [ar] Arabic
    [uk] Ukrainian
    [ru] Russian
    [pl] Polish
   *[other] { $language }
}.
human-staff-urgent = **Urgent:** { $name } needs somebody from the team, since { DATETIME($since, dateStyle: "short", timeStyle: "short") }. Language: { $language ->
    [de] German
    [en] English
    [tr] Turkish
    [ar] Arabic
    [uk] Ukrainian
    [ru] Russian
    [pl] Polish
   *[other] { $language }
}.
human-staff-wordless = Without further words. Best ask what it is about.
human-staff-how-to-take = To take it, write **/uebernehmen { $id }**.
human-staff-take = I take it
human-staff-take-this = Take { $name }
human-staff-later = Later
human-staff-later-then = All right. If nobody takes it, I ring again.
human-staff-taken = Somebody else from the team has taken this already.
human-staff-gone = This request is no longer there.
human-staff-taken-back = { $name } ended the talk: it has settled itself.
human-staff-needs-you = { $name } needs you now, it is urgent. I do not know what happened; please ask.
human-staff-again = { $name } would like to write with you once more.
human-staff-given = You were given the talk with **{ $name }**. What was written so far is kept nowhere.
human-staff-alarm = Nobody in the team answers: a request has been waiting since { DATETIME($since, dateStyle: "short", timeStyle: "short") }. Please look who is on duty.
human-staff-from = **{ $name }:**
human-staff-how-to-answer = Answer: **/write { $name } …**
human-staff-answer = Answer { $name }
human-staff-facing =
    You are writing with **{ $name }** now. What you write goes there.
    With **done** you are back with me, **/talks** shows all talks.
human-staff-passed-on = Passed on to { $name }.
human-staff-unreachable = { $name } cannot be reached right now. Your message did not arrive.
human-staff-over = This talk has ended, your message went to nobody.
human-staff-no-more = You are not in the team any more, your message went to nobody.
human-staff-no-such-talk = You have no talk with this person. **/talks** shows all.
human-staff-close = End
human-staff-closed = The talk with { $name } has ended. You can open it again for a week.
human-staff-no-concern = End: no concern
human-staff-reopen = Open again
human-staff-reopen-this = Open { $name } again
human-staff-hand-over = Hand over
human-staff-to-whom = Who shall go on writing with { $name }?
human-staff-nobody-else = Nobody else is on duty right now.
human-staff-handed-over = The talk with { $name } is handed over.
human-staff-talks = Talks:
human-staff-no-talks = Nothing is open right now.
human-staff-all-talks = All talks
human-staff-talk = **{ $name }**, since { DATETIME($since, dateStyle: "short", timeStyle: "short") }: { $state ->
    [mine] open, with you
    [closed] ended
   *[free] still waiting for somebody
}
human-staff-on = You are on duty until you write **/dienst aus**.
human-staff-on-until = You are on duty until { DATETIME($until, dateStyle: "short", timeStyle: "short") }.
human-staff-on-by-hours = You are on duty now, by the plan.
human-staff-off = You are off duty until you write **/dienst an**.
human-staff-off-by-hours = You are off duty now, by the plan.
human-staff-duty = { $team ->
    [none] To parents you are “the network’s team”. Set your first name with **/dienst name Julia**.
   *[other] To parents you are “{ $team } from the team”. **/dienst name** takes the name away again.
}
    For a while: **/dienst bis 18:00**.
human-staff-hours = The plan: { $hours }
human-staff-go-on = On duty
human-staff-go-off = Off duty
human-staff-follow = By the plan
human-staff-no-name = Please take a first name only, up to 20 letters.

# In the team’s room
human-team-reads = All moderators of the team can read along.
human-closed-room = The conversation is over now. In a week I take your words out of the team’s room, too. If there is anything else, write **human**.
human-changed-room = { $team ->
    [none] From now on somebody else from the team is there for you.
   *[other] From now on { $team } from the team is there for you.
}
    They can see what you have written so far.
human-words-stay = I take your words out of the team’s room, too. What the team itself wrote there I cannot delete.
human-staff-room-how-to-take = Answer here in the thread: then you have the conversation, and your words go out. Without an answer: **take** or **later**.
human-staff-room-has-it = **{ $who }** has the conversation. What { $who } writes here goes out, what others write does not. Also: **hand over**, **close**, **no concern**.
human-staff-room-taken-outside = { $who } has the conversation and writes in a chat of their own. An answer here brings it back into the room, if it is from { $who }.
human-staff-room-taken = { $who ->
    [none] Somebody else from the team has this conversation.
   *[other] { $who } has this conversation.
} Your message went to nobody.
human-staff-room-orders = I do not know that here, and it went to nobody. What works here: **take**, **later**, **hand over**, **close**, **reopen**.
human-staff-room-nothing-to-leave = There is nothing to leave here: only what stands in the thread goes out. To end it, write **close**.
human-staff-room-only-words = I cannot pass that on, only words. It went to nobody.
human-staff-room-unreachable = The person cannot be reached right now. Your message did not arrive.
human-staff-room-over = The conversation is over. For a week **reopen** works, then I take out what I wrote here.
human-staff-room-erased = The person has deleted everything I knew of them. The conversation is over.
human-staff-room-closed = This conversation is over, your message went to nobody. Whoever had it can take it up again with **reopen**.
human-staff-room-reopened = The conversation is open again.
human-staff-room-to-whom = Who shall go on? Write **hand over** with the name behind it.
human-staff-room-given = You have been given the conversation with **{ $name }**. What was written so far stands in the team’s room.
human-staff-room-not-team = Only the network’s moderators answer here. What you write goes to nobody. If you are one, write to me in our own chat first.
human-staff-room-own = This is your own request. What you write about it in the team’s room goes to nobody, and I do not say there that it is yours.
human-staff-room-stranger = Somebody has just come into this room who is no moderator of the network and reads everything that parents write. If they belong here, they need the role; otherwise please show them out.
