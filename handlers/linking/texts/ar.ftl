# Translation not yet checked by a native speaker.

linking-menu-verbinden = التعرّف عليّ على جهاز ثانٍ

linking-channel = { $channel ->
    [telegram] Telegram
    [matrix] Matrix
    [console] الطرفية
    [web] صفحة المحادثة
   *[other] { $channel }
}

linking-code = هل تُستخدم محادثة أخرى معي أيضًا، مثلًا في Matrix أو في المتصفح؟ إذن يُرسل هذا الرمز إليّ من هناك:
    → **{ $code }**
    صالح لمدة 15 دقيقة. لا يُعطى لأي شخص آخر: من لديه الرمز قد يرى كل شيء.
linking-code-more = هل تُضاف محادثة أخرى؟ إذن يُرسل هذا الرمز إليّ من هناك:
    → **{ $code }**
    صالح لمدة 15 دقيقة. لا يُعطى لأي شخص آخر: من لديه الرمز قد يرى كل شيء.
    هذه المحادثة مرتبطة الآن مع: { $channels }. الأمر **/verbinden loesen** يفصلها من جديد.
linking-wrong = لا أستطيع استخدام هذا الرمز. ربما فيه خطأ، أو مضت عليه 15 دقيقة، أو استُخدم من قبل.
    يمكن الحصول على رمز جديد في المحادثة الأخرى عبر **/verbinden**. بعد خمس محاولات أتوقف ساعة.
linking-same = الرمز صحيح، لكنه من هنا. يُرسل إليّ من المحادثة الأخرى.
linking-sure = هل طلبتَه أنت من المحادثة الأخرى؟ عندها تصبح هذه المحادثة و{ linking-channel } معًا: المجموعات والتسجيلات والصلاحيات تسري في الاثنتين، وكلتاهما ترى كل شيء.
    إذا أرسل شخص آخر هذا الرمز، فالجواب لا.
linking-sure-yes = نعم، طلبته أنا
linking-sure-no = لا
linking-asked = حسنًا. الآن أسأل أيضًا حيث جاء الرمز: { linking-channel }. الجواب هناك نعم، ثم ينتهي الأمر.
linking-question = هل تُضاف **{ linking-channel }**؟ كتب أحدهم الرمز هناك قبل قليل.
    إذا كنت أنت: **/verbinden ja**. وإلا: **/verbinden nein**.
linking-yes = نعم، كنت أنا
linking-no = لا، لم أكن أنا
linking-done = تم. هذه المحادثة و{ linking-channel } أصبحتا معًا.
    الأمر **/verbinden loesen** يفصلهما من جديد.
linking-declined = تبقى المحادثتان منفصلتين. كل شيء كما كان.
linking-left = حسنًا، تبقى المحادثتان منفصلتين. الرمز لم يعد صالحًا.
linking-nothing = لا شيء ينتظر هنا الآن. عبر **/verbinden** يمكن الحصول على رمز جديد.
linking-alone = هذه المحادثة غير مرتبطة بأي محادثة أخرى.
linking-unknown-channel = هذه المحادثة غير مرتبطة بذلك. هي مرتبطة مع: { $channels }
linking-part = فصل هذه المحادثة
linking-part-other = فصل { linking-channel }
linking-parted = تم. هذه المحادثة أصبحت وحدها: هنا لم أعد أعرف شيئًا من قبل. المجموعات والتسجيلات تبقى في المحادثة الأخرى.
linking-parted-other = تم. لم تعد { linking-channel } مرتبطة بك. من يكتب هناك لا يرى شيئًا من أمورك. ما كُتب هناك من قبل لا أستطيع حذفه.
