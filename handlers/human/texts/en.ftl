human-menu-mensch = Talk to a human
human-here = Of course. You can reach somebody from the network here:
human-who = Call or write. You do not have to prepare anything.
human-phone = Phone
human-mail = E-mail
human-hours = Hours
human-urgent = It is urgent – help now
human-nobody =
    Nobody is entered here yet whom I could name. I am sorry.
    The public authorities' number **115** often knows which office is in charge. To talk to somebody, call TelefonSeelsorge: **116 123**, day and night, free of charge.
