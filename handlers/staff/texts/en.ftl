staff-menu-rolle = Give and take roles
staff-menu-team = Who is in the team
staff-menu-protokoll = What the team has done
staff-menu-sperren = When a phone is lost: lock its rights

staff-role = { $role ->
    [admin] admin
    [moderator] moderator
    [counsellor] counsellor
   *[organiser] organiser of the group { $group }
}

staff-code-wrong = I cannot do anything with this code. Perhaps there is a typing mistake in it, or it has expired or was used already.
    Best ask for a new one. After five tries I take an hour's break.
staff-code-made = The code for **{ staff-role }**:
    → **{ $code }**
    It is good for 24 hours, and only once. Give it to that person alone, not in a group. They simply send it to me as a message.

staff-now-admin = Good to have you with us! From now on you help to keep everything running here.
    You can give others their role and take it again (**/rolle**), see who is in the team (**/team**), and read what the team has done (**/protokoll**).
    If a phone is lost, lock it with **/sperren**.
staff-now-moderator = Good to have you with us! From now on you belong to the team of the network.
    You are there when somebody needs a human, and you help groups and offers to go well. **/hilfe** shows what you can do.
    Should your phone be lost one day, write **/sperren ich** to me from another device.
staff-now-counsellor = Good to have you with us! From now on I know you as a counsellor.
    Write **/hilfe** to see what you can do here.
staff-now-organiser = Good of you to do this! From now on you run the group { $group }.
    Requests come to you, and you decide who joins. **/hilfe** shows what else you can do.
    Should your phone be lost one day, write **/sperren ich** to me from another device.
staff-what = What can I do now?

staff-role-how = This is how you give somebody a role:
    • **/rolle geben moderator Birke-4821**
    • **/rolle nehmen moderator Birke-4821**
    • **/rolle code moderator** makes a code for somebody who is not here yet.
    There are **admin**, **moderator**, **fachkraft** (counsellor) and **orga**. With orga the group comes last: **/rolle geben orga Birke-4821 spieltreff**
staff-given = { $who } now has the role **{ staff-role }**. I told { $who }.
staff-undo = On second thoughts, no
staff-taken = { $who } does not have the role **{ staff-role }** any more. I told { $who }.
staff-told-taken = Something has changed for you. You do not have the role “{ staff-role }” any more. Thank you for everything you have done.
    If this is not right, please talk to your team.
staff-has-already = { $who } has the role **{ staff-role }** already.
staff-has-not = { $who } does not have the role **{ staff-role }** at all.
staff-nobody = I know nobody by the name of { $who }. I mean the name that I give, Birke-4821 for example.
staff-last-admin = This is the last admin role. Give it to somebody else first, otherwise nobody can give roles any more.

staff-team = The team. You yourself are { $me }.
staff-log = What the team did lately:
# Acts as the log names them, a dash for each dot; what is missing here is shown as it is.
staff-act = { $act ->
    [staff-redeem] used a code
    [staff-code] made a code
    [staff-give] gave a role
    [staff-take] took a role
    [staff-lock] locked all rights
    [staff-step-down] gave up their own rights
    [linking-join] joined two chats, before
    [human-take] took a talk
    [human-later] put it off
    [human-hand-over] handed a talk over
    [human-answer] answered
    [human-close] closed a talk
    [human-close-idle] closed, no concern
    [human-reopen] reopened a talk
    [human-duty-on] duty on
    [human-duty-off] duty off
    [human-duty-until] duty for a while
    [human-duty-plan] duty by the plan
    [groups-create] made a group
    [groups-review-ja] opened a group
    [groups-review-nein] did not open a group
    [groups-nominate] asked somebody to lead
    [groups-lead] took the lead
    [groups-approved] let in
    [groups-waiting] put on the waiting list
    [groups-declined] said no
    [groups-silence] silenced
    [groups-unsilence] let write again
    [groups-remove] removed
    [groups-release] released a message
    [groups-discard] discarded a message
    [groups-paused] paused
    [groups-open] went on
    [groups-close] closed a group
    [groups-change-name] changed the name
    [groups-change-topic] changed the topic
    [groups-change-area] changed the area
    [groups-change-ages] changed the ages
    [groups-change-evening] changed the evening
    [groups-change-seats] changed the seats
    [groups-connect] connected a real room
    [mailing-import] sent invitations
   *[other] { $act }
}
staff-log-empty = There is nothing here yet. As soon as somebody of the team does something, you will see it here.

staff-lock-how = Is your own phone lost? Write **/sperren ich**.
    Is it somebody else's, add the name: **/sperren Birke-4821**
staff-lock-sure = Shall I take all rights from { $who } at once? You can give them anew later.
staff-lock-yes = Yes, lock at once
staff-lock-no = No, rather not
staff-lock-nothing = { $who } has no rights that I could take.
staff-locked = Locked. { $who } has no rights any more, and open codes from there are worth nothing now.
staff-told-locked = Something has changed for you. Please talk to your team if you have questions.
staff-stepped-down = Done. You have no rights any more, on no device. Open codes of yours are worth nothing now.
    When all is well again, ask for a new code.
    Is your phone lost? Then take the chat on it out, too, so that nobody sees your things there.
staff-other-chats = My other chats
