# إعلانات: ما يقرؤه الأهل.

announcements-menu-ankuendigung = الكتابة للجميع
announcements-head = **جديد من أجلك**
announcements-correction = **تصحيح لرسالتي الأخيرة**
announcements-subject = أخبار
announcements-link = المزيد
announcements-meeting = إلى اللقاء
announcements-leave = إيقاف أو تغيير
announcements-taken-back = تم سحب هذه الرسالة.
