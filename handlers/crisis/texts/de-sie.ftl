# Nur, was sich in der Sie-Form unterscheidet; alles andere steht in de.ftl.
# Texte für Kinder und Jugendliche (…-child-…) bleiben beim Du.

crisis-first-1 = Danke, dass Sie schreiben. Ich bin ein Programm, gerade liest hier kein Mensch mit. Aber es gibt Menschen, die jetzt für Sie da sind. Sie finden sie hier unten.
crisis-first-2 = Gut, dass Sie wieder schreiben. Ich bin weiter nur ein Programm, hier liest gerade niemand mit. Die Menschen hier unten sind erreichbar, auch wenn Sie es schon versucht haben.
crisis-first-3 = Danke, dass Sie dranbleiben. Ich bin ein Programm und kein Mensch, gerade liest niemand mit. Darum stehen hier unten noch einmal Menschen, mit denen Sie reden können.

crisis-suicide-1 = Das klingt, als wäre es kaum noch auszuhalten. Sie müssen damit jetzt nicht allein bleiben. Sprechen Sie mit einem Menschen, am besten sofort. Sie müssen dafür nichts erklären können.
crisis-suicide-2 = Ich nehme ernst, was Sie schreiben. Bitte rufen Sie jetzt dort an, auch wenn es schwerfällt. Wenn besetzt ist, versuchen Sie es noch einmal oder schreiben Sie im Chat.
crisis-suicide-3 = Es ist immer noch schwer. Das zählt. Ist jemand in Ihrer Nähe, den Sie wecken oder anrufen können? Und hier sind noch einmal Menschen, die zuhören:
crisis-suicide-third-1 = Gut, dass Sie hinschauen. Nehmen Sie es ernst und fragen Sie ruhig direkt nach, wie es der Person geht. Wenn sie in Gefahr ist, rufen Sie den Notruf und lassen Sie sie nicht allein. Sie müssen das nicht allein schultern.
crisis-suicide-third-2 = Sie sorgen sich um jemanden, das ist viel. Wenn es gerade gefährlich ist, rufen Sie den Notruf. Sonst helfen Ihnen diese Menschen, den nächsten Schritt zu finden:

crisis-self-harm-1 = Das klingt nach sehr viel Druck. Sie müssen sich dafür nicht schämen. Wenn Sie verletzt sind und es nicht aufhört zu bluten, rufen Sie die 112. Reden kann etwas Druck wegnehmen, auch mitten in der Nacht.
crisis-self-harm-2 = Ich nehme das ernst. Rufen Sie dort an oder schreiben Sie im Chat, bevor der Druck noch größer wird. Niemand dort macht Ihnen Vorwürfe.
crisis-self-harm-3 = Es ist wieder da, und Sie haben wieder geschrieben. Das ist gut. Hier sind noch einmal Menschen, die zuhören:
crisis-self-harm-third-1 = Gut, dass Sie es bemerkt haben. Bleiben Sie ruhig, schimpfen Sie nicht, sagen Sie: Ich bin da. Wenn die Wunde tief ist, rufen Sie die 112. Diese Menschen helfen auch Ihnen weiter:

crisis-violence-partner-1 = Niemand darf Ihnen wehtun oder Ihnen Angst machen. Sie sind nicht schuld. Wenn es jetzt gefährlich ist, gehen Sie an einen sicheren Ort und rufen Sie die 110. Sonst können Sie hier in Ruhe reden, ohne Ihren Namen. Auch der Weg in ein Frauenhaus geht darüber.
crisis-violence-partner-2 = Ich glaube Ihnen. Sie entscheiden, was der nächste Schritt ist. Diese Menschen kennen sich aus und drängen Sie zu nichts. Wenn jemand Ihr Handy sieht: Nehmen Sie zum Anrufen besser ein anderes.
crisis-violence-partner-3 = Sie schreiben wieder, das ist gut. Sind Sie gerade sicher? Wenn nicht, rufen Sie die 110. Sonst sind diese Menschen für Sie da:
crisis-violence-partner-third-1 = Gut, dass Sie nicht wegschauen. Wenn gerade etwas passiert, rufen Sie die 110. Bringen Sie sich nicht selbst in Gefahr. Beraten lassen können Sie sich auch für jemand anderen:

crisis-violence-child-1 = Gut, dass Sie davon schreiben. Wenn gerade ein Kind in Gefahr ist, rufen Sie die 110. Haben Sie Angst, dass Sie selbst die Beherrschung verlieren: Legen Sie das Kind sicher hin, gehen Sie kurz aus dem Zimmer, atmen Sie. Und dann sprechen Sie mit jemandem:
crisis-violence-child-2 = Das ist schwer auszusprechen, und Sie haben es getan. Dort hört Ihnen jemand zu, ohne zu verurteilen. Wenn ein Kind verletzt ist, rufen Sie die 112.
crisis-violence-child-3 = Ich nehme das weiter ernst. Ist das Kind gerade sicher? Wenn nicht, rufen Sie die 110. Hier sind noch einmal die Nummern:
crisis-violence-child-third-1 = Gut, dass Sie auf dieses Kind achten. Wenn es jetzt in Gefahr ist, rufen Sie die 110. Sie müssen nichts beweisen, das Jugendamt und die Beratung nehmen auch eine Sorge ernst:

crisis-sexual-abuse-1 = Danke, dass Sie es aussprechen. Was passiert ist, ist nicht Ihre Schuld. Sie entscheiden, wem Sie was erzählen. Wenn Sie jetzt in Gefahr sind, rufen Sie die 110. Ärztliche Hilfe bekommen Sie in jeder Klinik, auch ohne Anzeige.
crisis-sexual-abuse-2 = Ich glaube Ihnen. Diese Menschen hören zu, ohne Namen und ohne Druck. Wenn es um ein Kind geht: Bleiben Sie ruhig, glauben Sie ihm, fragen Sie es nicht aus und holen Sie sich dort Rat.
crisis-sexual-abuse-3 = Gut, dass Sie wieder schreiben. Sind Sie oder ist das Kind gerade sicher? Wenn nicht, rufen Sie die 110. Sonst hier:
crisis-sexual-abuse-third-1 = Gut, dass Sie hinhören. Glauben Sie der Person, bleiben Sie ruhig und fragen Sie sie nicht aus. Achten Sie darauf, dass sie jetzt sicher ist. Diese Menschen sagen Ihnen, was als Nächstes hilft:

crisis-child-danger-1 = Wenn ein Kind jetzt in Gefahr ist: Rufen Sie sofort an. Atmet es nicht, ist es verletzt oder hat es etwas Giftiges geschluckt: **112**. Ist es verschwunden, wurde es mitgenommen oder wird es bedroht: **110**. Am Telefon sagt man Ihnen, was Sie tun können.
crisis-child-danger-2 = Warten Sie nicht auf eine Antwort von mir. Rufen Sie an. Die Leute am Telefon bleiben dran und sagen Ihnen Schritt für Schritt, was zu tun ist.
crisis-child-danger-3 = Ist das Kind noch in Gefahr? Dann rufen Sie bitte jetzt an. Sagen Sie zuerst, wo Sie sind.
crisis-child-danger-third-1 = Gut, dass Sie auf dieses Kind achten. Wenn es jetzt in Gefahr ist, rufen Sie an. Sie müssen sich nicht sicher sein. Die Polizei erreicht nachts auch den Notdienst vom Jugendamt.

crisis-acute-homeless-tonight-1 = Heute Nacht keinen Platz zu haben ist schlimm, gerade mit Kind. Ihre Stadt oder Gemeinde ist dafür zuständig, auch ohne Termin. Tagsüber: Ordnungsamt oder Wohnungsamt, sagen Sie: „Wir sind heute Nacht obdachlos." Abends und nachts: Die **110** weiß, welche Notunterkunft offen ist.
crisis-acute-homeless-tonight-2 = Sie brauchen heute einen warmen Platz. Rufen Sie die **110**, sie erreicht nachts auch den Notdienst der Stadt und des Jugendamts. Bahnhofsmission und Krankenhaus sind warm und auch nachts ansprechbar. Wenn Sie vor Gewalt wegmüssen, findet die 116 016 ein Frauenhaus mit freiem Platz.
crisis-acute-homeless-tonight-3 = Haben Sie schon einen Platz für heute? Wenn nicht: Rufen Sie an und sagen Sie gleich am Anfang, dass ein Kind dabei ist.
crisis-acute-homeless-tonight-third-1 = Gut, dass Sie sich kümmern. Die Stadt ist zuständig, dass heute niemand draußen schlafen muss. Abends und nachts weiß die **110**, welche Notunterkunft offen ist.

crisis-acute-panic-1 = Ich bin da. Stellen Sie beide Füße auf den Boden. Atmen Sie langsam aus, länger als ein. Zählen Sie dabei bis sechs. Wenn Sie Schmerzen in der Brust haben oder keine Luft bekommen, rufen Sie die **112**. Sonst rufen Sie hier an, dann ist jemand bei Ihnen:
crisis-acute-panic-2 = Das fühlt sich furchtbar an, und es geht meist in Minuten wieder zurück. Schauen Sie sich um und nennen Sie fünf Dinge, die Sie sehen. Wenn es nicht besser wird, rufen Sie die **112**. Zum Reden:
crisis-acute-panic-3 = Atmen Sie noch einmal lang aus. Ist jemand in der Nähe, der sich zu Ihnen setzen kann? Hier sind noch einmal die Nummern:
crisis-acute-panic-third-1 = Gut, dass Sie da sind. Sprechen Sie ruhig, atmen Sie zusammen langsam aus. Bei Schmerzen in der Brust oder Atemnot rufen Sie die **112**. Rat gibt es auch für Sie:

crisis-acute = Wenn es jetzt gefährlich ist, rufen Sie zuerst hier an:
crisis-away = Liest vielleicht jemand mit? Schreiben Sie **/weg**, dann leere ich diesen Chat, so weit ich kann.
crisis-contact-question = Möchten Sie mit jemandem vom Netzwerk sprechen? Nur wenn Sie wollen, und niemand bekommt Ihren Text.
crisis-follow-up = Und zu Ihrer Frage:
crisis-exhausted = Das ist viel für einen Menschen allein. Wenn Sie reden mögen: Die TelefonSeelsorge ist Tag und Nacht da, kostenlos: **{ $number }**.
crisis-overview = Hier finden Sie Menschen, die jetzt helfen. Anrufen kostet nichts, und Sie müssen Ihren Namen nicht sagen.
