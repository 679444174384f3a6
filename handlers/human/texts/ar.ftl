# Translation not yet checked by a native speaker.
# Numbers with a gap stand between U+2066 and U+2069: bare, "116 123" reads "123 116" here.

human-menu-mensch = التحدّث مع إنسان
human-here = بكل سرور. هكذا يمكن الوصول إلى شخص من الشبكة:
human-who = يمكنك الاتصال أو الكتابة. لا حاجة إلى تحضير أي شيء.
human-phone = الهاتف
human-mail = البريد الإلكتروني
human-hours = الأوقات
human-urgent = الأمر عاجل – مساعدة الآن
human-nobody =
    لم يُسجَّل هنا بعد شخص أستطيع أن أدلّك عليه. أعتذر عن ذلك.
    الرقم الموحّد للدوائر الرسمية **115** (Behördennummer) يعرف غالبًا أي دائرة هي المسؤولة. وللتحدّث هناك TelefonSeelsorge: **{"\u2066116 123\u2069"}**، ليلًا ونهارًا، مجانًا.
