privacy-menu-weg = Empty this chat
privacy-menu-meinedaten = What I know about you
privacy-menu-einwilligungen = What you said yes to
privacy-menu-loeschen = Erase everything about you
privacy-menu-datenschutz = What I store

privacy-my-data = This is what I know about you:
privacy-file = Here is all of it as a file, for other programs, too. What you wrote is not in it: I no longer know that.
privacy-file-goes = In ten minutes I take it out of this chat again. What you downloaded stays with you, and your messenger may keep a copy.
privacy-file-link = The link works for ten minutes. What you downloaded stays on this device.
privacy-file-stays = The file stays in this chat. Delete it there when you no longer need it.
privacy-table-people = I call you { $pseudonym } and have known you since { DATETIME($since, dateStyle: "long") }. Chosen language: { $language }, chosen form of address: { $anrede }.
privacy-table-addresses = Where I reach you: { $channels }. The address is encrypted.
privacy-table-conversations = Where our talk stands. It is forgotten a day after your last message.
privacy-table-inbox = Numbers of your messages, without text: { $count }. They are gone after two weeks.
privacy-table-outbox = That I answered you, without text: { $count } times. Gone after 30 days.
privacy-table-traces = Numbers of messages, so that **/weg** can take them out of the chat: { $count }. They are gone after two days.
privacy-table-clearings = What I am about to take out of your chats: { $count }.
privacy-table-bounces = Letters to you that did not arrive: { $count }. I forget this after 90 days.
privacy-table-consents = Things you said yes to: { $count }. **/einwilligungen** shows you which.
privacy-table-roles = Tasks that you have here: { $count }.
privacy-table-fading = I have not heard from you for long and will soon erase everything about you. Write to me, and it stays.
privacy-table-group = Your groups, also what is still on its way there: { $count ->
        [one] one entry
       *[other] { $count } entries
    }. **/gruppen** shows where you are in.
privacy-table-human = What you asked of the team, or what you do in it: { $count ->
        [one] one entry
       *[other] { $count } entries
    }. What you write to each other I do not keep.
privacy-table-mailing = What you want of newsletter and messages: { $count ->
        [one] one entry
       *[other] { $count } entries
    }. You see and change it with **/abo**.
privacy-table-announcement = Announcements that you wrote or released: { $count }. What they say belongs to the network.
privacy-table-link = A code that is to join two of your chats. It is gone after 15 minutes.
privacy-table-exclusions = People whom you never want to meet here: { $count }. Not even I can read who that is.
privacy-table-meeting = Meetings that you come to or lead, your reminders and your calendar: { $count }.

privacy-consents = You said yes to this. You can take back every yes, without a reason and at once.
privacy-consent-since = Since
privacy-consent-on = { DATETIME($since, dateStyle: "long") }
privacy-no-consents = You have not said yes to anything yet. So I send you nothing of my own accord.
privacy-take-back = Take back: { $purpose }
privacy-taken-back = Done, your yes is taken back: { $purpose }. It holds from now on.
privacy-nothing-to-take-back = There is nothing to take back. Perhaps you have done it already.
privacy-purpose-list = Mailing list
privacy-purpose-announcements = News in the chat
privacy-purpose-group = Group
privacy-purpose-reminders = Reminders
privacy-purpose-surveys = Surveys
privacy-purpose-question = Keeping your question

privacy-erase = Erase everything
privacy-show-data = What do you know about me?
privacy-show-consents = What did I say yes to?
privacy-sure = Shall I erase everything that I know about you? It cannot be brought back.
    It goes for every way in which we write to each other. You will be in no group and on no list any more.
    What is in your app I cannot erase. That only works there.
privacy-yes = Yes, erase everything
privacy-no = No, do not
privacy-erased = Done. I no longer know anything about you.
    What I cannot erase:
    • Our talk is still in your app. Delete it there if nobody may see it.
    • What others have already received from you is with them.
    • What you said yes to is kept for three years as a proof. Without name and address.
    • You are still in old backups, for 30 days at most. If one is restored, I erase you again at once.

privacy-bye = All right. See you soon.
privacy-bye-more = More
privacy-remains-telegram = I have taken away what I may: what we wrote to each other in the last two days.
    What I cannot do: delete older messages, take notifications off the lock screen, find spy programs on your phone.
    This is how you delete the rest: tap my name at the top, then “Delete chat”. In the settings, under “Devices”, you see who else can read along.
    I will no longer write to you here of my own accord.
privacy-remains-matrix = I have taken away what I may: what I wrote to you in the last two days.
    What I cannot do: delete your own and older messages, take notifications off the lock screen, find spy programs on your phone.
    This is how you delete the rest: leave this room, then choose “Forget”. In the settings, under “Sessions”, you see who else can read along.
    I will no longer write to you here of my own accord.
privacy-remains-web = This page is empty, in other open windows, too.
    What I cannot do: delete your browser’s history, find spy programs on your device.
    The history holds the address of this page. Delete it there. Next time a private window helps.
    I will no longer write to you here of my own accord.
privacy-remains-other = I have taken away what I can take away here.
    What I cannot do: delete older messages, copies on other devices, find spy programs on your device.
    I will no longer write to you here of my own accord.
privacy-away-again = Take this away, too
privacy-away-all = Also erase everything you know
privacy-go-on = Messages again after all

privacy-silent = We have not written to each other for long. Shall I still remember you?
    If you do nothing, I will erase everything that I know about you in 30 days. Write **/bleiben**, and everything stays as it is.
privacy-stay = Yes, I am staying
privacy-stays = Good. Everything stays as it is.

privacy-notice = **What I store, and for how long**
    • **Your messages:** until I have answered, mostly a few seconds. A cry for help I do not write down at all. Your last question I remember for a quarter of an hour, in case you want to send it to a human.
    • **Where I reach you, your language, an invented name:** until you erase everything. If you do not write for two years, I ask and then erase. If you block me, I erase after 30 days.
    • **Where our talk stands:** one day.
    • **Numbers of messages, without text:** two days to take them away, two weeks against doubles, 30 days that an answer arrived.
    • **What you said yes to:** until you take it back. After that three years as a proof without a name.
    • **Numbers:** whether an offer was right – without knowing for whom.
    Where I reach you is encrypted. Whoever works here only sees the invented name.
    Your app and its company keep copies of their own. I cannot change that.
    If somebody looks at your phone: write **weg** or **hide**. Then I tidy this chat up, as far as I may.
privacy-notice-page = Read the privacy notice
privacy-imprint = I am run by { $network }.
privacy-imprint-page = Open the legal notice
privacy-imprint-missing = I am run by { $network }. There is no legal notice yet.
