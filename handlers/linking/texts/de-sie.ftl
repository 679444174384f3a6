linking-channel = { $channel ->
    [telegram] Telegram
    [matrix] Matrix
    [console] das Terminal
    [web] die Chat-Seite
   *[other] { $channel }
}

linking-code = Sie nutzen mich auch woanders, zum Beispiel in Matrix oder im Browser? Dann schicken Sie mir dort diesen Code:
    → **{ $code }**
    Er gilt 15 Minuten. Geben Sie ihn sonst niemandem: Wer ihn hat, könnte sonst Ihre Sachen sehen.
linking-code-more = Soll noch ein Chat dazukommen? Dann schicken Sie mir dort diesen Code:
    → **{ $code }**
    Er gilt 15 Minuten. Geben Sie ihn sonst niemandem: Wer ihn hat, könnte sonst Ihre Sachen sehen.
    Verbunden ist dieser Chat schon mit: { $channels }. Mit **/verbinden loesen** nehmen Sie ihn wieder heraus.
linking-wrong = Mit diesem Code komme ich nicht weiter. Vielleicht ist er vertippt, älter als 15 Minuten oder schon benutzt.
    Holen Sie sich im anderen Chat mit **/verbinden** einen neuen. Nach fünf Versuchen mache ich eine Stunde Pause.
linking-same = Das ist der richtige Code, aber er kommt von hier. Schicken Sie ihn mir in Ihrem anderen Chat.
linking-sure = Haben Sie diesen Code selbst geholt? Dann gehören dieser Chat und { linking-channel } zusammen: Gruppen, Anmeldungen und Rechte gelten danach in beiden, und beide sehen alles.
    Hat Ihnen jemand den Code geschickt, sagen Sie bitte Nein.
linking-asked = Gut. Jetzt frage ich noch dort nach, wo der Code herkommt: { linking-channel }. Sagen Sie dort Ja, dann ist es fertig.
linking-question = Soll **{ linking-channel }** dazukommen? Jemand hat dort gerade Ihren Code eingegeben.
    Waren Sie das, schreiben Sie **/verbinden ja**. Sonst schreiben Sie **/verbinden nein**.
linking-done = Fertig. Dieser Chat und { linking-channel } gehören jetzt zusammen.
    Mit **/verbinden loesen** trennen Sie sie wieder.
linking-nothing = Da wartet gerade nichts. Mit **/verbinden** bekommen Sie einen neuen Code.
linking-parted = Erledigt. Dieser Chat steht jetzt für sich: Ich kenne Sie hier nicht mehr von früher. Ihre Gruppen und Anmeldungen bleiben im anderen Chat.
linking-parted-other = Erledigt. { linking-channel } gehört nicht mehr zu Ihnen. Wer dort schreibt, sieht nichts von Ihren Sachen. Was dort schon stand, kann ich nicht wegnehmen.
