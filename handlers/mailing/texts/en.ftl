mailing-menu-abo = What I get from you

mailing-overview = **This is what I send you if you like:**
mailing-line-off = { $what }: off
mailing-line-on = { $what }: on
mailing-line-topics = { $what }: on – { $topics }
mailing-open-mail = Newsletter by e-mail
mailing-open-chat = Messages here in the chat
mailing-open-erinnerungen = Reminders
mailing-open-umfragen = Short surveys
mailing-open-fragen = Keeping questions
mailing-change = See and change
mailing-change-topics = Change topics
mailing-end = End it

mailing-which-topics-mail = **What would you like to get mail about?** Tap topics or write them, for example “money and housing”.
mailing-which-topics-chat = **What shall I write to you about here?** Tap topics or write them, for example “money and housing”.
mailing-all-topics = all topics
mailing-on = Next
mailing-topics-unknown = I do not know this topic. Write for example “money” or “all”. With “cancel” we leave it.
mailing-which-area = **For which place?** You can also write it.
mailing-everywhere = everywhere
mailing-area-unknown = I do not know this place yet. I know: { $areas }. Or write “everywhere”.
mailing-which-address = **What is your e-mail address?** You will then get a mail with a link. Nothing starts until you tap it.
mailing-address-wrong = This does not look like an e-mail address. It has an @ in the middle, for example name@example.org. Write it once more, or “cancel”.
mailing-letter-sent =
    Almost done. Look into your inbox, also into the spam folder.
    The mail goes to { $address }. Tap the link in it, it works for three days. Topics: { $topics }.
    I send such a mail at most once a day.
mailing-no-mail = Sorry, I cannot send e-mails here. Messages here in the chat do work: write /abo.
mailing-confirmed = Your e-mail address is confirmed. You will now get mail from us.

mailing-agree = **Is this all right for you?**
mailing-yes = Yes, please
mailing-no = No
mailing-agreed = Good, that is set. “stop” ends everything at once.
mailing-wording-list = I would like to get e-mails from { $network }. Topics: { $topics }. My address is used for this only and shown to nobody. I can stop at any time: with the link at the bottom of every mail, or with “stop” in the chat.
mailing-wording-announcements = I would like to get messages from { $network } here in the chat. Topics: { $topics }. I can stop at any time: with “stop”.
mailing-wording-reminders = { $network } may remind me here in the chat of dates that I have signed up for. I can stop at any time: with “stop”.
mailing-wording-surveys = { $network } may send me a short survey here in the chat now and then. My answers carry no name, and I never have to answer. I can stop at any time: with “stop”.
mailing-wording-question = When the guide of { $network } knows no answer, it may keep my question so that a human can answer it. My name is not on it. I can stop at any time: with “stop”.

mailing-ended = Done. It will not come any more, not even what was on its way.
mailing-nothing-to-end = There is nothing that I could end.
mailing-leave-which = What shall I stop?
mailing-leave-list = The e-mails
mailing-leave-announcements = The messages in the chat
mailing-leave-all = All of it
mailing-leave-by-letter = For an e-mail address it works like this: at the bottom of every mail from us is a link to unsubscribe. One tap is enough.

mailing-letter-subject = Please confirm: newsletter
mailing-letter-chat =
    Hello,
    on { DATETIME($day, dateStyle: "long") } somebody gave this e-mail address for the newsletter in the chat of { $network }. The sign-up says:
mailing-letter-page =
    Hello,
    on { DATETIME($day, dateStyle: "long") } somebody gave this e-mail address for the newsletter on the page of { $network }. The sign-up says:
mailing-letter-invitation =
    Hello,
    this e-mail address is on a list of { $network }. We are making the list anew and therefore ask on { DATETIME($day, dateStyle: "long") }. It is about this:
mailing-letter-not-you =
    Is that right? Then please tap the link and confirm on the page. It works for three days.
    If not: simply do nothing. Nothing more will come, and after seven days this address is deleted here.
mailing-letter-confirm = Confirm
mailing-letter-welcome-subject = Newsletter: confirmed
mailing-letter-welcome =
    Hello,
    the sign-up with { $network } is confirmed. This is agreed:
mailing-letter-leave = The link to unsubscribe is below, in this mail and in every other.
