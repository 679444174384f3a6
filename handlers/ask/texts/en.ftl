ask-menu-themen = See all topics

ask-where = Where
ask-phone = Phone
ask-hours = Hours
ask-cost = Cost
ask-as-of = Checked
ask-more = Tell me more
ask-documents = What do I need?
ask-next-steps = What comes next?
ask-contact = Save the number
ask-web-page = Web page
ask-fits = That fits
ask-fits-not = Does not fit
ask-translated = This translation has not been checked by a native speaker yet.
ask-only-german = So far this text exists in German only.
ask-in-german = Read it in German
ask-outdated = This held until { DATETIME($until, dateStyle: "long") }. Better ask whether it is still right.
ask-back-to = Back to the offer
ask-contact-file = Here is the number as a contact. Tap it to save it.
ask-bring = You should bring:
ask-no-documents = You do not need to bring anything.
ask-after-that = This often comes next:
ask-nothing-after = There is nothing more to do here.

ask-which = Do you mean one of these?
ask-choice = **{ $title }**: { $summary }
ask-none-of-these = None of these
ask-topics = What is it about?
ask-topic = { $count ->
    [one] **{ $topic }**: one offer
   *[other] **{ $topic }**: { $count } offers
}
ask-topic-on = More of these
ask-topic-all = All topics
ask-all-topics = All topics
ask-human = Talk to a human

ask-glad = I am glad. Write to me if you need anything else.
ask-sorry-not =
    I am sorry. Thank you for telling me.
    Please try to put it in other words. Or look here:
ask-offer-gone = This offer no longer exists. Tell me what you need and I will look again.
ask-unknown =
    I am afraid I have nothing that fits.
    Please try it in other words. Perhaps it belongs to one of these topics? A human can help you, too.
    If it is all too much right now: **116 123**, day and night, free of charge.
ask-unknown-at-all =
    I am afraid I have nothing that fits.
    Please try it in other words. A human can help you, too.
    If it is all too much right now: **116 123**, day and night, free of charge.
ask-worn-out = Would you like to tell me what is hardest right now? Perhaps I can find something that takes a load off you. Or talk to a human from the network.
ask-not-yet = I cannot do that myself yet. It is best to ask somebody from the network.

ask-talk-greeting = Hello. Good to have you here. What do you need?
ask-talk-thanks = You are welcome. I am here if there is anything else.
ask-talk-goodbye = Take care. You can write again at any time.
ask-talk-how-are-you = Thank you, all is well with me. More important: how are you, and what do you need?
ask-talk-who-are-you =
    I am the guide of { $network }. I am a program and look for the right offer for you.
    If you would rather talk to somebody, write **human**.
ask-talk-praise = Thank you, I am glad.
ask-talk-insult =
    That sounds as if it is all too much right now. I am only a program, but I help as well as I can.
    Tell me what you need. Or write **human**.
ask-talk-joke = I am not very good at jokes. But if you are looking for something, for you or your child, I am here.
ask-talk-yes-no = There was no open question just now. Tell me what you need.
ask-talk-laugh = Good that there is something to laugh about. Do you need anything else?
ask-talk-test = Yes, I hear you. What do you need?
ask-talk-emoji-only = I see your sign. Would you tell me in a few words what you need?
ask-talk-love = That is kind. I am only a program, but I am glad to be there for you.
ask-talk-apology = It is all right. What do you need?
ask-talk-spam = I cannot do anything with that. If you are looking for something for you or your child, I am here.

ask-kind-sticker = Thank you for the picture. I only understand words. What do you need?
ask-kind-voice = I am afraid I cannot listen to voice messages. I have not stored it. Would you write me a few words?
ask-kind-photo = I cannot look at photos, and I have not stored yours. Tell me what it is about. If it is a letter from an office: what does the subject line say?
ask-kind-video = I cannot watch videos, and I have not stored yours. Would you write me a few words?
ask-kind-location = I have not stored your location. Rather tell me what you are looking for.
ask-kind-contact = I have not stored the contact. Rather tell me what you need.
ask-kind-file = I cannot open files, and I have not stored yours. Tell me what it is about.
ask-kind-undecryptable = Your message has arrived, but I cannot read it: I do not have its key. Please send it once more. If it is urgent: **112**, or **116 123** to talk.
ask-kind-other = I am afraid I cannot do anything with that. Would you write me a few words?
