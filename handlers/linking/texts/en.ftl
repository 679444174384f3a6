linking-menu-verbinden = Know me on a second device

linking-channel = { $channel ->
    [telegram] Telegram
    [matrix] Matrix
    [console] the terminal
    [web] the chat page
   *[other] { $channel }
}

linking-code = Do you use me somewhere else, too, in Matrix or in a browser for example? Then send me this code there:
    → **{ $code }**
    It is good for 15 minutes. Give it to nobody else: whoever has it might see your things.
linking-code-more = Shall one more chat be added? Then send me this code there:
    → **{ $code }**
    It is good for 15 minutes. Give it to nobody else: whoever has it might see your things.
    This chat is already connected with: { $channels }. **/verbinden loesen** takes it out again.
linking-wrong = I cannot do anything with this code. Perhaps there is a typing mistake in it, or it is older than 15 minutes or was used already.
    Get a new one in your other chat with **/verbinden**. After five tries I take an hour's break.
linking-same = That is the right code, but it comes from here. Send it to me in your other chat.
linking-sure = Did you get this code yourself? Then this chat and { linking-channel } will belong together: groups, sign-ups and rights hold in both, and both see everything.
    If somebody sent you the code, please say no.
linking-sure-yes = Yes, I got it myself
linking-sure-no = No
linking-asked = Good. Now I ask once more where the code came from: { linking-channel }. Say yes there, then it is done.
linking-question = Shall **{ linking-channel }** be added? Somebody has just typed your code there.
    If it was you, write **/verbinden ja**. If not, write **/verbinden nein**.
linking-yes = Yes, it was me
linking-no = No, it was not me
linking-done = Done. This chat and { linking-channel } belong together now. **/verbinden loesen** separates them again.
linking-declined = The chats stay separate. Everything is as it was.
linking-left = Good, the chats stay separate. The code is worth nothing any more.
linking-nothing = Nothing is waiting here. **/verbinden** gets you a new code.
linking-alone = This chat is not connected with any other.
linking-unknown-channel = This chat is not connected with that. It is connected with: { $channels }
linking-part = Take this chat out
linking-part-other = Take { linking-channel } out
linking-parted = Done. This chat stands for itself now: here I no longer know you from before. Your groups and sign-ups stay in the other chat.
linking-parted-other = Done. { linking-channel } does not belong to you any more. Whoever writes there sees nothing of your things. What stood there already I cannot take away.
