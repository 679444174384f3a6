# One person on several channels.

linking-menu-verbinden = Mich auf einem zweiten Gerät kennen

linking-channel = { $channel ->
    [telegram] Telegram
    [matrix] Matrix
    [console] das Terminal
    [web] die Chat-Seite
   *[other] { $channel }
}

linking-code = Du nutzt mich auch woanders, zum Beispiel in Matrix oder im Browser? Dann schick mir dort diesen Code:
    → **{ $code }**
    Er gilt 15 Minuten. Gib ihn sonst niemandem: Wer ihn hat, könnte sonst deine Sachen sehen.
linking-code-more = Soll noch ein Chat dazukommen? Dann schick mir dort diesen Code:
    → **{ $code }**
    Er gilt 15 Minuten. Gib ihn sonst niemandem: Wer ihn hat, könnte sonst deine Sachen sehen.
    Verbunden ist dieser Chat schon mit: { $channels }. Mit **/verbinden loesen** nimmst du ihn wieder heraus.
linking-wrong = Mit diesem Code komme ich nicht weiter. Vielleicht ist er vertippt, älter als 15 Minuten oder schon benutzt.
    Hol dir im anderen Chat mit **/verbinden** einen neuen. Nach fünf Versuchen mache ich eine Stunde Pause.
linking-same = Das ist der richtige Code, aber er kommt von hier. Schick ihn mir in deinem anderen Chat.
linking-sure = Hast du diesen Code selbst geholt? Dann gehören dieser Chat und { linking-channel } zusammen: Gruppen, Anmeldungen und Rechte gelten danach in beiden, und beide sehen alles.
    Hat dir jemand den Code geschickt, sag bitte Nein.
linking-sure-yes = Ja, ich habe ihn geholt
linking-sure-no = Nein
linking-asked = Gut. Jetzt frage ich noch dort nach, wo der Code herkommt: { linking-channel }. Sag dort Ja, dann ist es fertig.
linking-question = Soll **{ linking-channel }** dazukommen? Jemand hat dort gerade deinen Code eingegeben.
    Warst du das, schreib **/verbinden ja**. Sonst schreib **/verbinden nein**.
linking-yes = Ja, das war ich
linking-no = Nein, das war ich nicht
linking-done = Fertig. Dieser Chat und { linking-channel } gehören jetzt zusammen.
    Mit **/verbinden loesen** trennst du sie wieder.
linking-declined = Die Chats bleiben getrennt. Es ist alles, wie es war.
linking-left = Gut, die Chats bleiben getrennt. Der Code gilt nicht mehr.
linking-nothing = Da wartet gerade nichts. Mit **/verbinden** bekommst du einen neuen Code.
linking-alone = Dieser Chat ist mit keinem anderen verbunden.
linking-unknown-channel = Damit ist dieser Chat nicht verbunden. Verbunden ist er mit: { $channels }
linking-part = Diesen Chat herausnehmen
linking-part-other = { linking-channel } herausnehmen
linking-parted = Erledigt. Dieser Chat steht jetzt für sich: Ich kenne dich hier nicht mehr von früher. Deine Gruppen und Anmeldungen bleiben im anderen Chat.
linking-parted-other = Erledigt. { linking-channel } gehört nicht mehr zu dir. Wer dort schreibt, sieht nichts von deinen Sachen. Was dort schon stand, kann ich nicht wegnehmen.
