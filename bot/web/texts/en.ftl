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
