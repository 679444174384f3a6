privacy-menu-meinedaten = Was ich über Sie weiß
privacy-menu-loeschen = Alles über Sie löschen
privacy-my-data = Das weiß ich über Sie:
    • dass Sie mir schreiben, seit dem { DATETIME($since, dateStyle: "long") }
    • die Adresse, unter der ich Ihnen antworte
    • gewählte Sprache: { $language }, gewählte Anrede: { $anrede }
    Was Sie geschrieben haben, weiß ich nicht mehr. Alles zusammen steht auch in dieser Datei.
privacy-sure = Soll ich alles löschen, was ich über Sie weiß? Das lässt sich nicht zurückholen.
    Was in Ihrer App steht, kann ich nicht löschen. Das geht nur dort.
privacy-erased = Erledigt. Ich weiß nichts mehr über Sie.
    Unser Gespräch steht noch in Ihrer App. Löschen Sie es dort, wenn es niemand sehen soll.
