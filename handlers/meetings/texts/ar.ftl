meetings-when-once = { DATETIME($day, dateStyle: "full") }
meetings-when-dates = { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }…
}
meetings-when-hours = { $begin }–{ $end }

meetings-menu-termine = اللقاءات القادمة
meetings-menu-erinnerungen = متى أذكّرك
meetings-menu-kalender = لقاءاتك في تقويم هاتفك
meetings-menu-treffen_neu = تخطيط لقاء
meetings-menu-treffen_leiten = إدارة لقاءاتك
meetings-when = { DATETIME($day, dateStyle: "full") }، { $begin }–{ $end }
meetings-coming = **هذا ما هو قادم.** اضغط على لقاء لتعرف المزيد.
    يمكنك البحث أيضًا: **/termine** ثم المكان أو الموضوع أو اليوم.
meetings-none = لا يوجد لقاء مخطط له الآن. انظر مرة أخرى لاحقًا.
meetings-groups = عرض المجموعات
meetings-all = كل اللقاءات
meetings-look = عرض
meetings-unknown = لا أجد هذا اللقاء. اكتب **termine** لترى كل ما يمكنك المجيء إليه.
meetings-over = هذا اللقاء انتهى. اكتب **termine** لترى اللقاءات القادمة.
meetings-is-off = هذا اللقاء لن يُعقد.
meetings-which = أي لقاء تقصد؟ اكتب **termine** لتراها كلها.
meetings-which-yes = جميل! إلى أي لقاء ستأتي؟
meetings-which-no = أي لقاء تقصد؟
meetings-yes = نعم
meetings-no = لا
meetings-minutes = { $minutes } دقيقة
meetings-fact-format = كيف
meetings-fact-length = المدة
meetings-fact-area = المنطقة
meetings-fact-topic = الموضوع
meetings-fact-group = المجموعة
meetings-fact-childcare = رعاية الأطفال
meetings-fact-step-free = بلا درج
meetings-fact-cost = التكلفة
meetings-fact-seats = الأماكن
meetings-fact-answer = جوابك
meetings-fact-where = المكان
meetings-fact-link = الرابط
meetings-fact-entrance = المدخل
meetings-fact-stop = الموقف
meetings-fact-who = لمن
meetings-fact-shown = العنوان
meetings-fact-room = تذكير في المجموعة
meetings-format-place = حضوريًا
meetings-format-online = عبر الإنترنت
meetings-format-both = حضوريًا وعبر الإنترنت
meetings-answer-yes = ستأتي.
meetings-answer-maybe = ربما
meetings-answer-no = لن تأتي.
meetings-answer-waiting = أنت على قائمة الانتظار.
meetings-say-yes = نعم، سآتي
meetings-say-maybe = ربما
meetings-say-no = لا
meetings-said-yes = جميل أنك ستأتي: { DATETIME($day, dateStyle: "full") }، { $begin }.
meetings-said-maybe = سجّلت «ربما»: { DATETIME($day, dateStyle: "full") }، { $begin }. يمكنك تغيير ذلك في أي وقت.
meetings-said-no = شكرًا لإخباري: لن تكون حاضرًا يوم { DATETIME($day, dateStyle: "full") }. يمكنك تغيير ذلك في أي وقت.
meetings-said-waiting = لا يوجد مكان الآن. أنت على قائمة الانتظار ليوم { DATETIME($day, dateStyle: "full") }، { $begin }. سأخبرك حالما يوجد مكان لك.
meetings-address-later = لا أقول المكان إلا لمن سيأتي. اسألني ابتداءً من { DATETIME($day, dateStyle: "full") }، { $hour }.
meetings-address-now = لا أقول المكان إلا لمن قال نعم.
meetings-will-remind = سأذكّرك قبل ذلك؛ تختار الوقت عبر **/erinnerungen**.
meetings-cannot-remind = لا أستطيع أن أذكّرك هنا: بعد إغلاق هذه النافذة لن أجدك. سجّل الموعد في تقويمك الآن، أو تابع في تطبيق مراسلة عبر **/verbinden**.
meetings-ask-children = هل ستحضر أطفالًا؟ اضغط على جواب أو اكتب مثلًا «2، 3 و5».
meetings-children = { $count ->
        [one] طفل واحد
        [two] طفلان
       *[other] { $count } أطفال
    }
meetings-no-children = بلا أطفال
meetings-skip = لا أريد أن أقول
meetings-children-unclear = لم أفهم ذلك، لكن جوابك عن اللقاء يبقى. يمكنك أن تخبرني عن الأطفال لاحقًا: **/kinder { $id } 2**
meetings-ask-ages = { $count ->
        [one] كم عمر طفلك؟ رقم واحد يكفي.
       *[other] كم أعمار أطفالك؟ اكتب مثلًا «3 و5».
    }
    إن لم ترد أن تقول فاكتب «skip».
meetings-ask-needs = هل تحتاجون شيئًا؟ مثلًا مكانًا لتبديل الحفاضات، أو مكانًا لكرسي متحرك، أو ترجمة. المنظِّم يقرأ ذلك من دون اسمك.
meetings-needs-noted = سجّلت: «{ $words }». المنظِّم يقرأ ذلك من دون اسمك.
meetings-needs-drop = لا تسجّل ذلك
meetings-needs-nothing = لا، لا شيء
meetings-needs-too-long = هذا طويل قليلًا. { $most } حرفًا على الأكثر من فضلك.
meetings-all-noted = شكرًا، سجّلت كل شيء.
meetings-moved-up = أصبح هناك مكان، أنت معنا: { DATETIME($day, dateStyle: "full") }، { $begin }–{ $end }.
    { "" }**{ $title }**
meetings-not-after-all = لن آتي
meetings-where = أين؟
meetings-where-head = هكذا تصل إلى هناك. من فضلك لا تخبر أحدًا.
meetings-where-first = لا أقول المكان إلا لمن قال نعم.
meetings-where-waiting = ما زلت على قائمة الانتظار. سأخبرك حالما يوجد مكان لك، وعندها أقول لك أين.
meetings-where-later = سأقول لك المكان ابتداءً من { DATETIME($day, dateStyle: "full") }، { $hour }. اسألني عندها مرة أخرى.
meetings-where-unknown = هذا غير محدد بعد. اسألني لاحقًا.
meetings-open-link = فتح
meetings-file = للتقويم
meetings-file-here = هذا هو الموعد لتقويمك. افتح الملف على هاتفك.
meetings-reminder = تذكير: { DATETIME($day, dateStyle: "full") }، { $begin }–{ $end }.
    { "" }**{ $title }**
meetings-no-reminders = لا مزيد من التذكير
meetings-reminders = **أذكّرك باللقاءات التي ستأتي إليها.** متى أذكّرك؟ في الليل أبقى صامتًا.
meetings-reminders-none = لا أذكّرك بشيء الآن. متى أذكّرك؟
meetings-remind-week-on = ✓ قبل أسبوع
meetings-remind-week-off = قبل أسبوع
meetings-remind-evening-on = ✓ في المساء السابق، 18:00
meetings-remind-evening-off = في المساء السابق، 18:00
meetings-remind-hours-on = ✓ قبل ساعتين
meetings-remind-hours-off = قبل ساعتين
meetings-reminders-off = حسنًا، لن أذكّرك بعد الآن. وإذا أُلغي لقاء فسأخبرك مع ذلك.
meetings-reminders-on = ذكّرني من جديد
meetings-news = هناك جديد عن لقائك: **{ $title }**
meetings-news-off = للأسف لن يُعقد هذا: **{ $title }**
meetings-news-line-off = { DATETIME($day, dateStyle: "full") }، { $begin }: أُلغي
meetings-news-line-on = { DATETIME($day, dateStyle: "full") }، { $begin }–{ $end }: سيُعقد رغم ذلك
meetings-news-line-moved = الآن { DATETIME($day, dateStyle: "full") }، { $begin }–{ $end }، بدلًا من { DATETIME($before, dateStyle: "full") }، { $hour }
meetings-news-line-way = { DATETIME($day, dateStyle: "full") }، { $begin }–{ $end }: المكان أو المدخل تغيّر.
meetings-news-line-facts = { DATETIME($day, dateStyle: "full") }، { $begin }–{ $end }: تغيّرت المعلومات.
meetings-news-reason = السبب: { $reason }
meetings-feed = كلها إلى التقويم
meetings-feed-address = بهذا العنوان يجلب تقويمك كل اللقاءات التي ستأتي إليها، وما يتغير فيها أيضًا:
    { $address }
    أضفه في التقويم كاشتراك. لا تُرِه لأحد: من يعرفه يرى لقاءاتك. أعرضه الآن فقط.
meetings-feed-there = اشتراك تقويمك موجود. لا أستطيع عرض العنوان مرة أخرى، بل إنشاء عنوان جديد فقط. عندها لا يعود القديم صالحًا.
meetings-feed-new = عنوان جديد
meetings-feed-close = إنهاء الاشتراك
meetings-feed-closed = انتهى اشتراك التقويم. لم يعد شيء تحت العنوان القديم.
meetings-feed-nowhere = لا توجد هنا اشتراكات تقويم للأسف. لكنك تحصل مع كل لقاء على ملف لتقويمك.
meetings-how-was-it = كيف كان؟ **{ $title }**
    ضغطة واحدة تكفي. أنا أعدّ فقط ولا أتذكر من قال ماذا.
meetings-was-good = جيد
meetings-was-fair = لا بأس
meetings-was-bad = ليس جيدًا
meetings-thanks = شكرًا لك!
meetings-room = **{ $title }**
    { DATETIME($day, dateStyle: "full") }، { $begin }–{ $end }
    { $channel ->
        [telegram] هل ستأتي؟ لا يرى أحد غيري ما تضغط عليه. أقول لك أين في محادثتنا الخاصة.
       *[other] هل ستأتي؟ اكتب لي في محادثتنا الخاصة: **/zusage { $id }** أو **/vielleicht { $id }** أو **/absage { $id }**. لا يرى ذلك أحد غيري. وهناك أقول لك أين.
    }
meetings-room-alone = محادثة خاصة معي
meetings-room-none = لا يوجد هنا لقاء مخطط له الآن.
meetings-room-not-you = لا أعرفك هنا كعضو في المجموعة. في محادثتنا الخاصة يساعدك **/gruppen**.
meetings-room-where = أقول لك أين في محادثتنا الخاصة.
meetings-room-more = هل ستحضر أطفالًا، أو تحتاج إلى شيء؟ قل لي هنا. لا يقرأ ذلك أحد في المجموعة.
meetings-room-children = الأطفال وما أحتاجه
meetings-room-news = هناك جديد عن اللقاء: **{ $title }**
meetings-called-treffen = متى اللقاء القادم
