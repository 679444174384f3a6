privacy-menu-meinedaten = What I know about you
privacy-menu-loeschen = Erase everything about you
privacy-my-data = This is what I know about you:
    • that you write to me, since { DATETIME($since, dateStyle: "long") }
    • the address I answer to
    • chosen language: { $language }, chosen form of address: { $anrede }
    What you wrote I no longer know. All of it is in this file, too.
privacy-erase = Erase everything
privacy-sure = Shall I erase everything that I know about you? It cannot be brought back.
    What is in your app I cannot erase. That only works there.
privacy-yes = Yes, erase everything
privacy-no = No, do not
privacy-erased = Done. I no longer know anything about you.
    Our talk is still in your app. Delete it there if nobody may see it.
