# Оголошення: що читають батьки.

announcements-menu-ankuendigung = Написати всім
announcements-head = **Новини для тебе**
announcements-correction = **Виправлення до мого останнього повідомлення**
announcements-subject = Новини
announcements-link = Докладніше
announcements-meeting = До зустрічі
announcements-leave = Відмовитися або змінити
announcements-taken-back = Це повідомлення відкликано.
