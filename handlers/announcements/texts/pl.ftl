# Ogłoszenia: co czytają rodzice.

announcements-menu-ankuendigung = Napisać do wszystkich
announcements-head = **Coś nowego dla ciebie**
announcements-correction = **Poprawka do mojej ostatniej wiadomości**
announcements-subject = Nowości
announcements-link = Więcej
announcements-meeting = Do spotkania
announcements-leave = Zrezygnuj lub zmień
announcements-taken-back = Ta wiadomość została wycofana.
