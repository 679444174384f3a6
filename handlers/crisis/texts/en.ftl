# Answers to a cry for help. Rules: see de.ftl.

## First paragraph, always first; long enough that a lock screen shows nothing else
crisis-first-1 = Thank you for writing. I am a program, and nobody is reading along right now. But there are people who are there for you at this moment. You find them below.
crisis-first-2 = It is good that you write again. I am still only a program, and nobody reads along right now. The people below can be reached, even if you have tried before.
crisis-first-3 = Thank you for staying in touch. I am a program, not a person, and nobody is reading right now. So here are once more people you can talk to, just below.

## suicide
crisis-suicide-1 = This sounds almost too much to bear. You do not have to be alone with it. Please talk to somebody, best right now. You do not have to explain anything.
crisis-suicide-2 = I take seriously what you write. Please call now, even if it is hard. If the line is busy, try again or use the chat.
crisis-suicide-3 = It is still hard, and that matters. Is there somebody near you whom you can wake or call? Here are the people who listen, once more:
crisis-suicide-third-1 = It is good that you care. Take it seriously, and ask the person directly how they are. If they are in danger, call 112 and do not leave them alone. You do not have to carry this by yourself.
crisis-suicide-third-2 = You are worried about somebody, and that means a lot. If it is dangerous right now, call 112. Otherwise these people help you find the next step:
crisis-suicide-child-1 = I am sorry that you feel this way. You are not alone, and it is not your fault. Tell a grown-up you trust, now. Or write or call here, it costs nothing:

## self_harm
crisis-self-harm-1 = That sounds like a lot of pressure. You do not need to be ashamed. If you are hurt and it does not stop bleeding, call 112. Talking can take some of the pressure away, even in the middle of the night.
crisis-self-harm-2 = I take this seriously. Call or use the chat before the pressure grows. Nobody there will tell you off.
crisis-self-harm-3 = It is back, and you wrote again. That is good. Here are the people who listen, once more:
crisis-self-harm-third-1 = It is good that you noticed. Stay calm, do not scold, say: I am here. If a wound is deep, call 112. These people help you as well:
crisis-self-harm-child-1 = Thank you for telling me. You are not crazy and you are not alone. You can write or call here without giving your name:

## violence_partner
crisis-violence-partner-1 = Nobody may hurt you or frighten you. It is not your fault. If it is dangerous now, go to a safe place and call 110. Otherwise you can talk here in peace, without giving your name. They can also find a place in a women's shelter.
crisis-violence-partner-2 = I believe you. You decide what comes next. These people know about it and push you into nothing. If somebody looks at your phone, it is better to call from another one.
crisis-violence-partner-3 = You write again, that is good. Are you safe right now? If not, call 110. Otherwise these people are there for you:
crisis-violence-partner-third-1 = It is good that you do not look away. If something is happening right now, call 110. Do not put yourself in danger. You can also get advice for somebody else:
crisis-violence-partner-child-1 = What you are going through is not right. It is not your fault. If it is dangerous now, leave the room or go to neighbours and call 110. You can also write or call here:

## violence_child
crisis-violence-child-1 = It is good that you write about this. If a child is in danger right now, call 110. If you are afraid of losing control yourself: put the child somewhere safe, leave the room for a moment, breathe. Then talk to somebody:
crisis-violence-child-2 = This is hard to say, and you said it. There somebody listens without judging. If a child is hurt, call 112.
crisis-violence-child-3 = I still take this seriously. Is the child safe right now? If not, call 110. Here are the numbers once more:
crisis-violence-child-third-1 = It is good that you look out for this child. If it is in danger now, call 110. You do not have to prove anything. The youth welfare office and the helplines take a worry seriously too:
crisis-violence-child-child-1 = Nobody may hit you. Not even your parents. It is not your fault. If you are afraid now, go to somebody you trust or call 110. You can also write or call here:

## sexual_abuse
crisis-sexual-abuse-1 = Thank you for saying it. What happened is not your fault. You decide whom you tell what. If you are in danger now, call 110. Any hospital will give you medical help, also without going to the police.
crisis-sexual-abuse-2 = I believe you. These people listen, without names and without pressure. If it is about a child: stay calm, believe it, do not question it, and get advice there.
crisis-sexual-abuse-3 = It is good that you write again. Are you or is the child safe right now? If not, call 110. Otherwise here:
crisis-sexual-abuse-third-1 = It is good that you listen. Believe the person, stay calm and do not question them. Make sure that they are safe now. These people tell you what helps next:
crisis-sexual-abuse-child-1 = Thank you for writing this. Nobody may do that to you. It is not your fault, even if you promised something. You may tell. Here are people who listen and believe you:

## child_danger
crisis-child-danger-1 = If a child is in danger now, call at once. Not breathing, hurt, or swallowed something poisonous: **112**. Missing, taken away or threatened: **110**. On the phone they tell you what to do.
crisis-child-danger-2 = Do not wait for an answer from me. Call. The people on the phone stay with you and tell you step by step what to do.
crisis-child-danger-3 = Is the child still in danger? Then please call now. Say first where you are.
crisis-child-danger-third-1 = It is good that you look out for this child. If it is in danger now, call. You do not have to be sure. At night the police also reach the emergency service of the youth welfare office.
crisis-child-danger-child-1 = You are doing this well. Call **112** now. It costs nothing. Say your name, where you are and what happened. Stay on the phone.

## acute_homeless_tonight
crisis-acute-homeless-tonight-1 = Having no place for tonight is hard, all the more with a child. Your town is responsible for this, without an appointment. By day: Ordnungsamt or Wohnungsamt, say “Wir sind heute Nacht obdachlos”. In the evening and at night: **110** knows which emergency shelter is open.
crisis-acute-homeless-tonight-2 = You need a warm place today. Call **110**, at night they reach the emergency services of the town and of the youth welfare office. The Bahnhofsmission and any hospital are warm and can be asked at night too. If you have to get away from violence, 116 016 finds a women's shelter with a free place.
crisis-acute-homeless-tonight-3 = Do you have a place for tonight? If not: call, and say at the very start that there is a child with you.
crisis-acute-homeless-tonight-third-1 = It is good that you care. The town is responsible that nobody has to sleep outside tonight. In the evening and at night **110** knows which emergency shelter is open.
crisis-acute-homeless-tonight-child-1 = You do not have to stay outside tonight. Call **110** and say how old you are. They bring you to a safe place. You are not in trouble for that.

## acute_panic
crisis-acute-panic-1 = I am here. Put both feet on the floor. Breathe out slowly, longer than in. Count to six while you do. If your chest hurts or you cannot get air, call **112**. Otherwise call here, then somebody is with you:
crisis-acute-panic-2 = This feels terrible, and mostly it eases within minutes. Look around and name five things you see. If it does not get better, call **112**. To talk:
crisis-acute-panic-3 = Breathe out slowly once more. Is there somebody near who can sit with you? Here are the numbers again:
crisis-acute-panic-third-1 = It is good that you are there. Speak calmly, breathe out slowly together. With pain in the chest or no air, call **112**. There is advice for you too:
crisis-acute-panic-child-1 = I am here. Sit down and breathe out slowly, as if you blew through a straw. If you cannot get air, call **112**. Here you can write or talk to somebody:

## Numbers
crisis-acute = If it is dangerous now, call here first:
crisis-line = { $hours ->
    [none] **{ $number }** – { $name }
    [always] **{ $number }** – { $name }, day and night
   *[other] **{ $number }** – { $name }, { $hours }
}

## Afterwards
crisis-away = Might somebody read along? Write **/weg**, and I empty this chat as far as I can.
crisis-contact-question = Would you like to talk to somebody from the network? Only if you want to, and nobody gets your text.
crisis-yes-contact = Yes, please
crisis-more-help = More help
crisis-follow-up = And about your question:
crisis-still-here = I am still here.
crisis-exhausted = That is a lot for one person alone. If you would like to talk: TelefonSeelsorge is there day and night, free of charge: **{ $number }**.
crisis-overview = Here you find people who help right now. Calling is free, and you do not have to give your name.

## Menu
crisis-menu-notfall = Help now, day and night
