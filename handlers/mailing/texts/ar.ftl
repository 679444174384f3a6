mailing-menu-abo = ما يصلني منكم

mailing-overview = **هذا ما أرسله إليك إن أردت:**
mailing-line-off = { $what }: متوقف
mailing-line-on = { $what }: يعمل
mailing-line-topics = { $what }: يعمل – { $topics }
mailing-open-mail = النشرة بالبريد الإلكتروني
mailing-open-chat = رسائل هنا في المحادثة
mailing-open-erinnerungen = تذكيرات
mailing-open-umfragen = استبيانات قصيرة
mailing-open-fragen = حفظ الأسئلة
mailing-change = عرض وتغيير
mailing-change-topics = تغيير المواضيع
mailing-end = إنهاء

mailing-which-topics-mail = **عن ماذا تريد أن تصلك رسائل؟** اضغط على المواضيع أو اكتبها، مثلاً «المال والسكن».
mailing-which-topics-chat = **عن ماذا أكتب لك هنا؟** اضغط على المواضيع أو اكتبها، مثلاً «المال والسكن».
mailing-all-topics = الكل
mailing-on = التالي
mailing-topics-unknown = لا أعرف هذا الموضوع. اكتب مثلاً «المال» أو «الكل». وبكلمة «إلغاء» نترك الأمر.
mailing-which-area = **لأي مكان؟** يمكنك كتابته أيضاً.
mailing-everywhere = الكل
mailing-area-unknown = لا أعرف هذا المكان بعد. أعرف: { $areas }. أو اكتب «الكل».
mailing-which-address = **ما هو بريدك الإلكتروني؟** ستصلك رسالة فيها رابط. لا يبدأ شيء قبل أن تضغط عليه.
mailing-address-wrong = هذا لا يبدو عنوان بريد إلكتروني. يجب أن تكون فيه علامة @ في الوسط. اكتبه مرة أخرى، أو «إلغاء».
mailing-letter-sent =
    أوشكنا على الانتهاء. انظر في بريدك، وفي مجلد الرسائل غير المرغوبة أيضاً.
    تذهب الرسالة إلى { $address }. اضغط على الرابط فيها، يبقى صالحاً ثلاثة أيام. المواضيع: { $topics }.
    أرسل رسالة كهذه مرة واحدة في اليوم على الأكثر.
mailing-no-mail = للأسف لا أستطيع إرسال بريد إلكتروني من هنا. الرسائل هنا في المحادثة ممكنة: اكتب /abo.
mailing-confirmed = تم تأكيد بريدك الإلكتروني. ستصلك الآن رسائل منا.

mailing-agree = **هل هذا مناسب لك؟**
mailing-yes = نعم
mailing-no = لا
mailing-agreed = حسناً، تم الضبط. بكلمة «توقف» ينتهي كل شيء فوراً.
mailing-wording-list = أريد أن تصلني رسائل بريد إلكتروني من { $network }. المواضيع: { $topics }. يُستعمل عنواني لهذا فقط ولا يُعرض على أحد. يمكنني التوقف في أي وقت: بالرابط في أسفل كل رسالة أو بكلمة «توقف» في المحادثة.
mailing-wording-announcements = أريد أن تصلني رسائل من { $network } هنا في المحادثة. المواضيع: { $topics }. يمكنني التوقف في أي وقت: بكلمة «توقف».
mailing-wording-reminders = يجوز لـ { $network } تذكيري هنا في المحادثة بالمواعيد التي سجّلت فيها. يمكنني التوقف في أي وقت: بكلمة «توقف».
mailing-wording-surveys = يجوز لـ { $network } أن يرسل لي هنا في المحادثة استبياناً قصيراً من حين إلى آخر. إجاباتي بلا اسم، ولست مضطراً للإجابة أبداً. يمكنني التوقف في أي وقت: بكلمة «توقف».
mailing-wording-question = إذا لم يعرف دليل { $network } جواباً، يجوز له حفظ سؤالي كي يجيب عنه إنسان. لا يُذكر اسمي معه. يمكنني التوقف في أي وقت: بكلمة «توقف».

mailing-ended = تم. لن يصل شيء بعد الآن، ولا حتى ما كان في الطريق.
mailing-nothing-to-end = ليس هناك ما يمكنني إنهاؤه.
mailing-leave-which = ما الذي أوقفه؟
mailing-leave-list = رسائل البريد
mailing-leave-announcements = الرسائل في المحادثة
mailing-leave-all = كل شيء
mailing-leave-by-letter = لعنوان بريد إلكتروني يتم الأمر هكذا: في أسفل كل رسالة منا رابط لإلغاء الاشتراك. تكفي لمسة واحدة.

mailing-letter-subject = يرجى التأكيد: النشرة البريدية
mailing-letter-chat =
    مرحباً،
    في { DATETIME($day, dateStyle: "long") } ذكر أحدهم هذا العنوان للنشرة في محادثة { $network }. هذا نص التسجيل:
mailing-letter-page =
    مرحباً،
    في { DATETIME($day, dateStyle: "long") } ذكر أحدهم هذا العنوان للنشرة في صفحة { $network }. هذا نص التسجيل:
mailing-letter-invitation =
    مرحباً،
    هذا العنوان موجود في قائمة لدى { $network }. نجدّد القائمة ولذلك نسأل في { DATETIME($day, dateStyle: "long") }. الأمر كالتالي:
mailing-letter-not-you =
    هل هذا صحيح؟ إذن اضغط على الرابط وأكّد في الصفحة. يبقى صالحاً ثلاثة أيام.
    إن لم يكن: لا تفعل شيئاً. لن يصل شيء آخر، وبعد سبعة أيام يُحذف هذا العنوان لدينا.
mailing-letter-confirm = تأكيد التسجيل
mailing-letter-welcome-subject = النشرة البريدية: تم التأكيد
mailing-letter-welcome =
    مرحباً،
    تم تأكيد التسجيل لدى { $network }. هذا ما اتُّفق عليه:
mailing-letter-leave = رابط إلغاء الاشتراك في الأسفل، في هذه الرسالة وفي كل رسالة بعدها.
