web-title = Chat
web-skip = Skip to writing
web-help-now = Help now
web-leave = Leave this page
web-conversation = Conversation
web-you = You
web-bot = Wegweiser
web-write = Your message
web-placeholder = Write to me …
web-send = Send
web-attach = Attach a file
web-typing = Wegweiser is writing …
web-offline = No connection – I keep trying.
web-waiting = Will be sent as soon as possible
web-welcome =
    Hello! I help you find offers for single parents.
    Just write what you need. In your own words.
web-program = I am a program, not a person. Our conversation is kept in this window only. “Leave this page” deletes it here at once.
web-examples = For example:
web-example-1 = I am not getting child maintenance
web-example-2 = Who can look after my child in the evening?
web-example-3 = I would like to meet other single parents
web-go = Let’s go
web-emergency =
    In danger: 112. Police: 110.
    Someone to talk to, day and night: 116 123.
    Violence, day and night: 116 016.
    All calls are free.
web-too-fast =
    These were many messages at once. I will send your last one in a moment.
    Do you need help right now? Emergency 112, police 110, someone to talk to 116 123.
web-too-long = I cannot read this message. Please write it again, a little shorter.
web-refused = That did not work. Please reload the page.
web-busy =
    I cannot take your message right now. I will try again in a moment.
    Do you need help right now? Emergency 112, police 110, someone to talk to 116 123.
web-file-gone = This file is no longer here. Just ask me for it again.
web-slow = My answer needs a little longer. Reload this page in a moment.
web-no-script =
    Your browser does not run JavaScript here. You can write all the same.
    The answer is on the next page. You can always call:
web-list-title = Newsletter
web-list-intro = News for families with one parent: meetings, offers, tips. Only what interests you.
web-list-address = Your e-mail address
web-list-wrong = This does not look like an e-mail address. It has an @ in the middle, for example name@example.org.
web-list-topics = Topics
web-list-topics-hint = If you tick nothing, you get all of them.
web-list-area = Place
web-list-trap = Leave this field empty
web-list-after = You will get a mail with a link in a moment. Nothing starts until you confirm there. You can stop at any time, with one tap.
web-list-send = Sign up
web-list-sent-title = Almost done
web-list-sent = We have sent you a mail. Look into your inbox, also into the spam folder, and tap the link. It works for three days. Such a mail comes at most once a day.
web-list-too-often-title = Too many just now
web-list-too-often = A great many sign-ups have just come from here. Please try again in a few minutes.
web-list-confirm-title = Is this right?
web-list-confirm-not = It was not you? Then simply close this page.
web-list-confirmed-title = All set
web-list-confirmed = Your sign-up is confirmed. At the bottom of every mail is a link with which you can stop.
web-list-gone-title = This link no longer works
web-list-gone = It has been used already or is older than three days. If you have confirmed before, all is well.
web-list-leave-title = No more mails?
web-list-leave = One tap, and nothing more will come.
web-list-left-title = Done
web-list-left = Nothing more will come to this address, not even what was on its way.
web-list-again = Sign up anew
web-list-chat = To the chat
