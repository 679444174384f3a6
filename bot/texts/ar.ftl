# Translation not yet checked by a native speaker.
# The command line speaks German and English only.
# Numbers with a gap stand between U+2066 and U+2069: bare, "116 123" reads "123 116" here.

bot-choice-hint = يمكنك الضغط على رقم أو كتابته.
bot-page-on = التالي ({ $page } من { $pages })
bot-page-back = رجوع
bot-not-allowed = هذا متاح لفريق الشبكة فقط.
bot-sorry =
    حدث خطأ عندي. تُرجى المحاولة مرة أخرى.
    إن تكرر ذلك، يكفي إرسال كلمة **إنسان**، وسأعرض من يستطيع المساعدة. رقم الخطأ: { $incident }
bot-quarantined =
    لم أستطع التعامل مع رسالتك الأخيرة. السبب عندي وليس عندك.
    تُرجى كتابتها مرة أخرى بكلمات مختلفة.
    إن كان الأمر عاجلًا: **112** عند الخطر على الحياة، **{"\u2066116 123\u2069"}** للتحدّث، ليلًا ونهارًا.
bot-press-failed = لم ينجح ذلك الآن. تُرجى كتابته لي في محادثتنا الخاصة.
bot-mail-subject = رسالة جديدة
bot-mail-unsubscribe = لا أريد رسائل بعد الآن
