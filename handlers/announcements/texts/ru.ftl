# Объявления: что читают родители.

announcements-menu-ankuendigung = Написать всем
announcements-head = **Новости для тебя**
announcements-correction = **Исправление к моему последнему сообщению**
announcements-subject = Новости
announcements-link = Подробнее
announcements-meeting = К встрече
announcements-leave = Отказаться или изменить
announcements-taken-back = Это сообщение отозвано.
