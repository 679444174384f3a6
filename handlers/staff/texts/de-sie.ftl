staff-code-wrong = Mit diesem Code komme ich nicht weiter. Vielleicht ist er vertippt, abgelaufen oder schon benutzt.
    Lassen Sie sich am besten einen neuen geben. Nach fünf Versuchen mache ich eine Stunde Pause.
staff-code-made = Der Code für **{ staff-role }**:
    → **{ $code }**
    Er gilt 24 Stunden und nur einmal. Geben Sie ihn der Person selbst, nicht in einer Gruppe. Sie schickt ihn mir einfach als Nachricht.
staff-role = { $role ->
    [admin] Admin
    [moderator] Moderation
    [counsellor] Fachkraft
   *[organiser] Leitung der Gruppe { $group }
}
staff-now-admin = Schön, dass Sie dabei sind! Ab jetzt kümmern Sie sich mit darum, dass hier alles läuft.
    Sie können anderen ihre Rolle geben und sie wieder nehmen (**/rolle**), sehen, wer im Team ist (**/team**), und nachlesen, was das Team getan hat (**/protokoll**).
    Ist ein Handy weg, sperren Sie es mit **/sperren**.
staff-now-moderator = Schön, dass Sie dabei sind! Ab jetzt gehören Sie zum Team vom Netzwerk.
    Sie sind da, wenn jemand einen Menschen braucht, und Sie helfen, dass Gruppen und Angebote gut laufen. Was Sie tun können, zeigt Ihnen **/hilfe**.
    Ist Ihr Handy einmal weg, schreiben Sie mir von einem anderen Gerät **/sperren ich**.
staff-now-counsellor = Schön, dass Sie dabei sind! Ab jetzt kenne ich Sie als Fachkraft.
    Was Sie hier tun können, zeigt Ihnen **/hilfe**.
staff-now-organiser = Schön, dass Sie das machen! Ab jetzt leiten Sie die Gruppe { $group }.
    Anfragen kommen zu Ihnen, und Sie entscheiden, wer dazukommt. Was Sie sonst tun können, zeigt Ihnen **/hilfe**.
    Ist Ihr Handy einmal weg, schreiben Sie mir von einem anderen Gerät **/sperren ich**.
staff-role-how = So geben Sie jemandem eine Rolle:
    • **/rolle geben moderator Birke-4821**
    • **/rolle nehmen moderator Birke-4821**
    • **/rolle code moderator** macht einen Code für jemanden, der noch nicht hier ist.
    Es gibt: **admin**, **moderator**, **fachkraft** und **orga**. Bei orga steht die Gruppe dahinter: **/rolle geben orga Birke-4821 spieltreff**
staff-told-taken = Bei Ihnen hat sich etwas geändert. Die Rolle „{ staff-role }“ haben Sie jetzt nicht mehr. Danke für alles, was Sie getan haben.
    Wenn das nicht stimmt, sprechen Sie bitte mit Ihrem Team.
staff-last-admin = Das ist die letzte Admin-Rolle. Geben Sie sie erst jemand anderem, sonst kann niemand mehr Rollen vergeben.
staff-team = Das Team. Sie selbst sind { $me }.
staff-log-empty = Hier steht noch nichts. Sobald jemand aus dem Team etwas tut, sehen Sie es hier.
staff-lock-how = Ist Ihr eigenes Handy weg? Schreiben Sie **/sperren ich**.
    Ist es das Handy von jemand anderem, schreiben Sie den Namen dazu: **/sperren Birke-4821**
staff-lock-sure = Soll ich { $who } sofort alle Rechte nehmen? Sie können sie später neu geben.
staff-told-locked = Bei Ihnen hat sich etwas geändert. Sprechen Sie bitte mit Ihrem Team, wenn Sie Fragen haben.
staff-stepped-down = Erledigt. Sie haben keine Rechte mehr, auf keinem Gerät. Offene Codes von Ihnen gelten nicht mehr.
    Wenn alles wieder gut ist, lassen Sie sich einen neuen Code geben.
    Ist Ihr Handy weg? Dann nehmen Sie auch den Chat darauf heraus, damit dort niemand Ihre Sachen sieht.
