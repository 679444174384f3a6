# Duyurular: ebeveynlerin okuduğu.

announcements-menu-ankuendigung = Herkese yazmak
announcements-head = **Senin için yeni**
announcements-correction = **Son mesajıma düzeltme**
announcements-subject = Haberler
announcements-link = Devamı
announcements-meeting = Buluşmaya git
announcements-leave = Bırak veya değiştir
announcements-taken-back = Bu mesaj geri alındı.
