privacy-menu-meinedaten = Was ich über dich weiß
privacy-menu-loeschen = Alles über dich löschen
privacy-my-data = Das weiß ich über dich:
    • dass du mir schreibst, seit dem { DATETIME($since, dateStyle: "long") }
    • die Adresse, unter der ich dir antworte
    • gewählte Sprache: { $language }, gewählte Anrede: { $anrede }
    Was du geschrieben hast, weiß ich nicht mehr. Alles zusammen steht auch in dieser Datei.
privacy-erase = Alles löschen
privacy-sure = Soll ich alles löschen, was ich über dich weiß? Das lässt sich nicht zurückholen.
    Was in deiner App steht, kann ich nicht löschen. Das geht nur dort.
privacy-yes = Ja, alles löschen
privacy-no = Nein, doch nicht
privacy-erased = Erledigt. Ich weiß nichts mehr über dich.
    Unser Gespräch steht noch in deiner App. Lösch es dort, wenn es niemand sehen soll.
