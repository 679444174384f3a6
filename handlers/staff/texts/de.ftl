# Roles, codes, the team and its log.

staff-menu-rolle = Rollen geben und nehmen
staff-menu-team = Wer im Team ist
staff-menu-protokoll = Was das Team getan hat
staff-menu-sperren = Wenn ein Handy weg ist: Rechte sperren

staff-role = { $role ->
    [admin] Admin
    [moderator] Moderation
    [counsellor] Fachkraft
   *[organiser] Leitung der Gruppe { $group }
}

staff-code-wrong = Mit diesem Code komme ich nicht weiter. Vielleicht ist er vertippt, abgelaufen oder schon benutzt.
    Lass dir am besten einen neuen geben. Nach fünf Versuchen mache ich eine Stunde Pause.
staff-code-made = Der Code für **{ staff-role }**:
    → **{ $code }**
    Er gilt 24 Stunden und nur einmal. Gib ihn der Person selbst, nicht in einer Gruppe. Sie schickt ihn mir einfach als Nachricht.

staff-now-admin = Schön, dass du dabei bist! Ab jetzt kümmerst du dich mit darum, dass hier alles läuft.
    Du kannst anderen ihre Rolle geben und sie wieder nehmen (**/rolle**), sehen, wer im Team ist (**/team**), und nachlesen, was das Team getan hat (**/protokoll**).
    Ist ein Handy weg, sperrst du es mit **/sperren**.
staff-now-moderator = Schön, dass du dabei bist! Ab jetzt gehörst du zum Team vom Netzwerk.
    Du bist da, wenn jemand einen Menschen braucht, und du hilfst, dass Gruppen und Angebote gut laufen. Was du tun kannst, zeigt dir **/hilfe**.
    Ist dein Handy einmal weg, schreib mir von einem anderen Gerät **/sperren ich**.
staff-now-counsellor = Schön, dass du dabei bist! Ab jetzt kenne ich dich als Fachkraft.
    Was du hier tun kannst, zeigt dir **/hilfe**.
staff-now-organiser = Schön, dass du das machst! Ab jetzt leitest du die Gruppe { $group }.
    Anfragen kommen zu dir, und du entscheidest, wer dazukommt. Was du sonst tun kannst, zeigt dir **/hilfe**.
    Ist dein Handy einmal weg, schreib mir von einem anderen Gerät **/sperren ich**.
staff-what = Was kann ich jetzt tun?

staff-role-how = So gibst du jemandem eine Rolle:
    • **/rolle geben moderator Birke-4821**
    • **/rolle nehmen moderator Birke-4821**
    • **/rolle code moderator** macht einen Code für jemanden, der noch nicht hier ist.
    Es gibt: **admin**, **moderator**, **fachkraft** und **orga**. Bei orga steht die Gruppe dahinter: **/rolle geben orga Birke-4821 spieltreff**
staff-given = { $who } hat jetzt die Rolle **{ staff-role }**. Ich habe es { $who } gesagt.
staff-undo = Doch nicht
staff-taken = { $who } hat die Rolle **{ staff-role }** nicht mehr. Ich habe es { $who } gesagt.
staff-told-taken = Bei dir hat sich etwas geändert. Die Rolle „{ staff-role }“ hast du jetzt nicht mehr. Danke für alles, was du getan hast.
    Wenn das nicht stimmt, sprich bitte mit deinem Team.
staff-has-already = { $who } hat die Rolle **{ staff-role }** schon.
staff-has-not = { $who } hat die Rolle **{ staff-role }** gar nicht.
staff-nobody = Ich kenne niemanden mit dem Namen { $who }. Gemeint ist der Name, den ich vergebe, zum Beispiel Birke-4821.
staff-last-admin = Das ist die letzte Admin-Rolle. Gib sie erst jemand anderem, sonst kann niemand mehr Rollen vergeben.

staff-team = Das Team. Du selbst bist { $me }.
staff-log = Was das Team zuletzt getan hat:
# Acts as the log names them, a dash for each dot; what is missing here is shown as it is.
staff-act = { $act ->
    [staff-redeem] Code eingelöst
    [staff-code] Code gemacht
    [staff-give] Rolle gegeben
    [staff-take] Rolle genommen
    [staff-lock] Rechte gesperrt
    [staff-step-down] eigene Rechte abgegeben
    [linking-join] zwei Chats verbunden, früher
    [human-take] Gespräch übernommen
    [human-later] auf später gelegt
    [human-hand-over] Gespräch weitergegeben
    [human-answer] geantwortet
    [human-close] Gespräch beendet
    [human-close-idle] beendet, kein Anliegen
    [human-reopen] Gespräch wieder geöffnet
    [human-duty-on] Dienst an
    [human-duty-off] Dienst aus
    [human-duty-until] Dienst auf Zeit
    [human-duty-plan] Dienst nach Plan
    [groups-create] Gruppe angelegt
    [groups-review-ja] Gruppe eröffnet
    [groups-review-nein] Gruppe nicht eröffnet
    [groups-nominate] um die Leitung gebeten
    [groups-lead] Leitung übernommen
    [groups-approved] aufgenommen
    [groups-waiting] auf die Warteliste gesetzt
    [groups-declined] abgesagt
    [groups-silence] stumm gestellt
    [groups-unsilence] wieder schreiben lassen
    [groups-remove] herausgenommen
    [groups-release] Nachricht freigegeben
    [groups-discard] Nachricht verworfen
    [groups-paused] Pause gemacht
    [groups-open] weitergemacht
    [groups-close] Gruppe geschlossen
    [groups-change-name] Namen geändert
    [groups-change-topic] Thema geändert
    [groups-change-area] Gegend geändert
    [groups-change-ages] Alter geändert
    [groups-change-evening] Abend geändert
    [groups-change-seats] Plätze geändert
    [groups-connect] echten Raum verbunden
    [mailing-import] Einladungen verschickt
   *[other] { $act }
}
staff-log-empty = Hier steht noch nichts. Sobald jemand aus dem Team etwas tut, siehst du es hier.

staff-lock-how = Ist dein eigenes Handy weg? Schreib **/sperren ich**.
    Ist es das Handy von jemand anderem, schreib den Namen dazu: **/sperren Birke-4821**
staff-lock-sure = Soll ich { $who } sofort alle Rechte nehmen? Du kannst sie später neu geben.
staff-lock-yes = Ja, sofort sperren
staff-lock-no = Nein, lieber nicht
staff-lock-nothing = { $who } hat gar keine Rechte, die ich nehmen könnte.
staff-locked = Gesperrt. { $who } hat keine Rechte mehr, und offene Codes von dort gelten nicht mehr.
staff-told-locked = Bei dir hat sich etwas geändert. Sprich bitte mit deinem Team, wenn du Fragen hast.
staff-stepped-down = Erledigt. Du hast keine Rechte mehr, auf keinem Gerät. Offene Codes von dir gelten nicht mehr.
    Wenn alles wieder gut ist, lass dir einen neuen Code geben.
    Ist dein Handy weg? Dann nimm auch den Chat darauf heraus, damit dort niemand deine Sachen sieht.
staff-other-chats = Meine anderen Chats
