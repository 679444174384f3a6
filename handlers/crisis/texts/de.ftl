# Antworten auf einen Hilferuf, in du.
# Regeln: Die erste Zeile verrät auf dem Sperrbildschirm nichts. Warm, kurz, kein Urteil, kein
# Versprechen, keine Diagnose, keine Methode, kein Ausrufezeichen. Markierung nur **fett**.
# Die Nummern stehen nie hier, sie kommen aus knowledge/data/helplines.toml.

## Erster Absatz, steht immer zuerst. Lang genug (120 Zeichen), dass der Sperrbildschirm nichts
## anderes zeigt; er sagt auch, was ich bin.
crisis-first-1 = Danke, dass du schreibst. Ich bin ein Programm, gerade liest hier kein Mensch mit. Aber es gibt Menschen, die jetzt für dich da sind. Du findest sie hier unten.
crisis-first-2 = Gut, dass du wieder schreibst. Ich bin weiter nur ein Programm, hier liest gerade niemand mit. Die Menschen hier unten sind erreichbar, auch wenn du es schon versucht hast.
crisis-first-3 = Danke, dass du dranbleibst. Ich bin ein Programm und kein Mensch, gerade liest niemand mit. Darum stehen hier unten noch einmal Menschen, mit denen du reden kannst.

## suicide
crisis-suicide-1 = Das klingt, als wäre es kaum noch auszuhalten. Du musst damit jetzt nicht allein bleiben. Sprich mit einem Menschen, am besten sofort. Du musst dafür nichts erklären können.
crisis-suicide-2 = Ich nehme ernst, was du schreibst. Bitte ruf jetzt dort an, auch wenn es schwerfällt. Wenn besetzt ist, versuch es noch einmal oder schreib im Chat.
crisis-suicide-3 = Es ist immer noch schwer. Das zählt. Ist jemand in deiner Nähe, den du wecken oder anrufen kannst? Und hier sind noch einmal Menschen, die zuhören:
crisis-suicide-third-1 = Gut, dass du hinschaust. Nimm es ernst und frag ruhig direkt nach, wie es der Person geht. Wenn sie in Gefahr ist, ruf den Notruf und lass sie nicht allein. Du musst das nicht allein schultern.
crisis-suicide-third-2 = Du sorgst dich um jemanden, das ist viel. Wenn es gerade gefährlich ist, ruf den Notruf. Sonst helfen dir diese Menschen, den nächsten Schritt zu finden:
crisis-suicide-child-1 = Es tut mir leid, dass es dir so geht. Du bist damit nicht allein, und du bist nicht schuld. Sag es jetzt einem Erwachsenen, dem du vertraust. Oder schreib oder ruf hier an, das kostet nichts:

## self_harm
crisis-self-harm-1 = Das klingt nach sehr viel Druck. Du musst dich dafür nicht schämen. Wenn du verletzt bist und es nicht aufhört zu bluten, ruf die 112. Reden kann etwas Druck wegnehmen, auch mitten in der Nacht.
crisis-self-harm-2 = Ich nehme das ernst. Ruf dort an oder schreib im Chat, bevor der Druck noch größer wird. Niemand dort schimpft mit dir.
crisis-self-harm-3 = Es ist wieder da, und du hast wieder geschrieben. Das ist gut. Hier sind noch einmal Menschen, die zuhören:
crisis-self-harm-third-1 = Gut, dass du es bemerkt hast. Bleib ruhig, schimpf nicht, sag: Ich bin da. Wenn die Wunde tief ist, ruf die 112. Diese Menschen helfen auch dir weiter:
crisis-self-harm-child-1 = Danke, dass du das erzählst. Du bist nicht verrückt und nicht allein. Hier kannst du schreiben oder anrufen, ohne deinen Namen:

## violence_partner
crisis-violence-partner-1 = Niemand darf dir wehtun oder dir Angst machen. Du bist nicht schuld. Wenn es jetzt gefährlich ist, geh an einen sicheren Ort und ruf die 110. Sonst kannst du hier in Ruhe reden, ohne deinen Namen. Auch der Weg in ein Frauenhaus geht darüber.
crisis-violence-partner-2 = Ich glaube dir. Du entscheidest, was der nächste Schritt ist. Diese Menschen kennen sich aus und drängen dich zu nichts. Wenn jemand dein Handy sieht: Nimm zum Anrufen besser ein anderes.
crisis-violence-partner-3 = Du schreibst wieder, das ist gut. Bist du gerade sicher? Wenn nicht, ruf die 110. Sonst sind diese Menschen für dich da:
crisis-violence-partner-third-1 = Gut, dass du nicht wegschaust. Wenn gerade etwas passiert, ruf die 110. Bring dich nicht selbst in Gefahr. Beraten lassen kannst du dich auch für jemand anderen:
crisis-violence-partner-child-1 = Was du erlebst, ist nicht in Ordnung. Du bist nicht schuld. Wenn es jetzt gefährlich ist, geh aus dem Zimmer oder zu Nachbarn und ruf die 110. Du kannst auch hier schreiben oder anrufen:

## violence_child
crisis-violence-child-1 = Gut, dass du davon schreibst. Wenn gerade ein Kind in Gefahr ist, ruf die 110. Hast du Angst, dass du selbst die Beherrschung verlierst: Leg das Kind sicher hin, geh kurz aus dem Zimmer, atme. Und dann sprich mit jemandem:
crisis-violence-child-2 = Das ist schwer auszusprechen, und du hast es getan. Dort hört dir jemand zu, ohne zu verurteilen. Wenn ein Kind verletzt ist, ruf die 112.
crisis-violence-child-3 = Ich nehme das weiter ernst. Ist das Kind gerade sicher? Wenn nicht, ruf die 110. Hier sind noch einmal die Nummern:
crisis-violence-child-third-1 = Gut, dass du auf dieses Kind achtest. Wenn es jetzt in Gefahr ist, ruf die 110. Du musst nichts beweisen, das Jugendamt und die Beratung nehmen auch eine Sorge ernst:
crisis-violence-child-child-1 = Niemand darf dich schlagen. Auch nicht deine Eltern. Du bist nicht schuld. Wenn du jetzt Angst hast, geh zu jemandem, dem du vertraust, oder ruf die 110. Hier kannst du auch schreiben oder anrufen:

## sexual_abuse
crisis-sexual-abuse-1 = Danke, dass du es aussprichst. Was passiert ist, ist nicht deine Schuld. Du entscheidest, wem du was erzählst. Wenn du jetzt in Gefahr bist, ruf die 110. Ärztliche Hilfe bekommst du in jeder Klinik, auch ohne Anzeige.
crisis-sexual-abuse-2 = Ich glaube dir. Diese Menschen hören zu, ohne Namen und ohne Druck. Wenn es um ein Kind geht: Bleib ruhig, glaub ihm, frag es nicht aus und hol dir dort Rat.
crisis-sexual-abuse-3 = Gut, dass du wieder schreibst. Bist du oder ist das Kind gerade sicher? Wenn nicht, ruf die 110. Sonst hier:
crisis-sexual-abuse-third-1 = Gut, dass du hinhörst. Glaub der Person, bleib ruhig und frag sie nicht aus. Achte darauf, dass sie jetzt sicher ist. Diese Menschen sagen dir, was als Nächstes hilft:
crisis-sexual-abuse-child-1 = Danke, dass du das schreibst. Das darf niemand mit dir machen. Du bist nicht schuld, auch wenn du etwas versprochen hast. Du darfst es sagen. Hier hören dir Menschen zu und glauben dir:

## child_danger
crisis-child-danger-1 = Wenn ein Kind jetzt in Gefahr ist: Ruf sofort an. Atmet es nicht, ist es verletzt oder hat es etwas Giftiges geschluckt: **112**. Ist es verschwunden, wurde es mitgenommen oder wird es bedroht: **110**. Am Telefon sagt man dir, was du tun kannst.
crisis-child-danger-2 = Warte nicht auf eine Antwort von mir. Ruf an. Die Leute am Telefon bleiben dran und sagen dir Schritt für Schritt, was zu tun ist.
crisis-child-danger-3 = Ist das Kind noch in Gefahr? Dann ruf bitte jetzt an. Sag zuerst, wo du bist.
crisis-child-danger-third-1 = Gut, dass du auf dieses Kind achtest. Wenn es jetzt in Gefahr ist, ruf an. Du musst dir nicht sicher sein. Die Polizei erreicht nachts auch den Notdienst vom Jugendamt.
crisis-child-danger-child-1 = Du machst das gut. Ruf jetzt die **112** an. Das kostet nichts und geht ohne Guthaben. Sag deinen Namen, wo du bist und was passiert ist. Bleib am Telefon.

## acute_homeless_tonight
crisis-acute-homeless-tonight-1 = Heute Nacht keinen Platz zu haben ist schlimm, gerade mit Kind. Deine Stadt oder Gemeinde ist dafür zuständig, auch ohne Termin. Tagsüber: Ordnungsamt oder Wohnungsamt, sag: „Wir sind heute Nacht obdachlos." Abends und nachts: Die **110** weiß, welche Notunterkunft offen ist.
crisis-acute-homeless-tonight-2 = Ihr braucht heute einen warmen Platz. Ruf die **110**, sie erreicht nachts auch den Notdienst der Stadt und des Jugendamts. Bahnhofsmission und Krankenhaus sind warm und auch nachts ansprechbar. Wenn du vor Gewalt wegmusst, findet die 116 016 ein Frauenhaus mit freiem Platz.
crisis-acute-homeless-tonight-3 = Habt ihr schon einen Platz für heute? Wenn nicht: Ruf an und sag gleich am Anfang, dass ein Kind dabei ist.
crisis-acute-homeless-tonight-third-1 = Gut, dass du dich kümmerst. Die Stadt ist zuständig, dass heute niemand draußen schlafen muss. Abends und nachts weiß die **110**, welche Notunterkunft offen ist.
crisis-acute-homeless-tonight-child-1 = Du musst heute Nacht nicht draußen bleiben. Ruf die **110** an und sag, wie alt du bist. Sie bringen dich an einen sicheren Ort. Du bekommst dafür keinen Ärger.

## acute_panic
crisis-acute-panic-1 = Ich bin da. Stell beide Füße auf den Boden. Atme langsam aus, länger als ein. Zähl dabei bis sechs. Wenn du Schmerzen in der Brust hast oder keine Luft bekommst, ruf die **112**. Sonst ruf hier an, dann ist jemand bei dir:
crisis-acute-panic-2 = Das fühlt sich furchtbar an, und es geht meist in Minuten wieder zurück. Schau dich um und nenn fünf Dinge, die du siehst. Wenn es nicht besser wird, ruf die **112**. Zum Reden:
crisis-acute-panic-3 = Atme noch einmal lang aus. Ist jemand in der Nähe, der sich zu dir setzen kann? Hier sind noch einmal die Nummern:
crisis-acute-panic-third-1 = Gut, dass du da bist. Sprich ruhig, atmet zusammen langsam aus. Bei Schmerzen in der Brust oder Atemnot ruf die **112**. Rat gibt es auch für dich:
crisis-acute-panic-child-1 = Ich bin da. Setz dich hin und atme langsam aus, so als würdest du durch einen Strohhalm pusten. Wenn du keine Luft bekommst, ruf die **112**. Hier kannst du mit jemandem schreiben oder reden:

## Nummern
crisis-acute = Wenn es jetzt gefährlich ist, ruf zuerst hier an:
crisis-line = { $hours ->
    [none] **{ $number }** – { $name }
    [always] **{ $number }** – { $name }, Tag und Nacht
   *[other] **{ $number }** – { $name }, { $hours }
}

## Danach
crisis-away = Liest vielleicht jemand mit? Schreib **/weg**, dann leere ich diesen Chat, so weit ich kann.
crisis-contact-question = Möchtest du mit jemandem vom Netzwerk sprechen? Nur wenn du willst, und niemand bekommt deinen Text.
crisis-yes-contact = Ja, bitte
crisis-more-help = Mehr Hilfe
crisis-follow-up = Und zu deiner Frage:
crisis-still-here = Ich bin weiter da.
crisis-exhausted = Das ist viel für einen Menschen allein. Wenn du reden magst: Die TelefonSeelsorge ist Tag und Nacht da, kostenlos: **{ $number }**.
crisis-overview = Hier findest du Menschen, die jetzt helfen. Anrufen kostet nichts, und du musst deinen Namen nicht sagen.

## Menü
crisis-menu-notfall = Hilfe jetzt, Tag und Nacht
