# Translation not yet checked by a native speaker.

groups-menu-gruppen = البحث عن مجموعة
groups-menu-gruppe_verlassen = مغادرة مجموعة
groups-menu-nie_begegnen = من لا تريد أن تلتقي به هنا أبدًا
groups-menu-gruppe_leiten = إدارة مجموعاتك
groups-all = عرض المجموعات
groups-human = التحدث مع إنسان
groups-own = أنت في هذه المجموعات. للكتابة اضغط على مجموعتك.
groups-found = هذه المجموعات تستقبل الآن:
    ابحث بكلماتك: **/gruppen** ثم مثلًا المكان أو الموضوع أو اليوم.
groups-none = لا توجد الآن مجموعة تستقبل أحدًا. عد لاحقًا من فضلك.
    يمكنك أيضًا اقتراح مجموعة: **/gruppe_neu**
groups-more = مجموعات أخرى
groups-join = الانضمام: { $group }
groups-talk = الكتابة: { $group }
groups-leave = المغادرة: { $group }
groups-fact-area = المنطقة
groups-fact-ages = الأطفال
groups-fact-evening = متى
groups-fact-seats = الأماكن
groups-any-ages = كل الأعمار
groups-any-evening = حسب الاتفاق
groups-seats-free = توجد أماكن شاغرة.
groups-seats-full = ممتلئة الآن، وتوجد قائمة انتظار.
groups-not-open = لا أجد هذه المجموعة، أو أنها لا تستقبل أحدًا الآن. بكلمة **مجموعات** ترى الكل.
groups-not-yours = لست في هذه المجموعة. بكلمة **مجموعات** ترى ما هو موجود.
groups-not-led = هذا لا يستطيعه إلا من يدير المجموعة.
groups-already-in = أنت موجود في { $group }. اكتب **/gruppe { $slug }** للبدء.
groups-already-asked = طلبك إلى { $group } موجود. عندما يأتي الجواب سأخبرك.
groups-join-words = بكل سرور. اكتب جملتين: لماذا تريد أن تكون في { $group }؟
    من فضلك بلا أسماء ولا عنوان ولا رقم هاتف. تقرأ ذلك الإدارة فقط، وحتى تقرر فقط.
groups-join-too-long = هذا طويل قليلًا. تكفي جملتان أو ثلاث، على الأكثر { $most } حرفًا.
groups-join-no-contact = فيه رقم أو عنوان أو رابط. لحمايتك احذفه واكتب مرة أخرى.
groups-join-preview = هكذا ستقرؤه الإدارة:
    { $who } يكتب: { $words }
groups-consent = لكي تعمل المجموعة أحفظ أنك في { $group } أو أنك طلبت ذلك. كونك فيها قد يقول شيئًا عن حياتك. الآخرون يرون فقط اسمك المستعار، ولا يرون أبدًا كيف يمكن الوصول إليك. ما تكتبه في المجموعة أوصله ثم لا أحتفظ به. يمكنك المغادرة في أي وقت بـ **/gruppe_verlassen**، وعندها أحذف هذا.
groups-join-yes = نعم، أوافق، أرسل
groups-join-no = لا، ليس الآن
groups-join-not-sent = حسنًا، لم أرسل شيئًا.
groups-join-again = طلبك لم يعد موجودًا هنا. ابدأ من جديد من فضلك.
groups-join-sent = تم الإرسال. إدارة { $group } ستجيب عن طريقي. قد يستغرق ذلك بضعة أيام.
groups-on-the-list = الإدارة ترحب بك، لكن لا يوجد مكان شاغر الآن.
    أنت على قائمة انتظار { $group }. عندما يصبح مكان شاغرًا سأخبرك فورًا.
groups-declined = جاء الجواب على طلبك إلى { $group }. للأسف لا ينجح الأمر هذه المرة.
groups-declined-1 = لا يوجد مكان شاغر الآن.
groups-declined-2 = ربما لا تناسب المجموعة ما تبحث عنه.
groups-declined-3 = المجموعة لا تستقبل أحدًا جديدًا في الوقت الحالي.
groups-declined-own = الإدارة تكتب لك: { $words }
groups-declined-nobody = للأسف لم يجب أحد. ليس هذا بسببك. اسأل مجموعة أخرى أو اكتب **إنسان**.
groups-welcome = خبر جميل، أنت الآن في { $group }.
    اكتب **/gruppe { $slug }** فيذهب كل شيء إلى المجموعة حتى تكتب **انتهيت**. لرسالة واحدة: **/an { $slug }** ثم نصك.
    الآخرون يرون فقط اسمك المستعار. وأنت أيضًا ترى مثل هذه الأسماء فقط.
    هل هناك شيء غير صحيح؟ **/melden { $slug }** يخبر الإدارة.
groups-leave-which = أي مجموعة تريد أن تغادر؟
groups-leave-none = لست الآن في أي مجموعة.
groups-left = لم تعد في { $group }. لن يصلك شيء من هناك. كل التوفيق لك.
groups-removed = أخرجتك الإدارة من { $group }. لن يصلك شيء من هناك.
    إذا أردت التحدث عن ذلك فهناك من الشبكة من يستمع إليك.
groups-let-go = لم نسمع منك منذ وقت طويل، لذلك لم تعد في { $group }. يمكنك أن تطلب من جديد في أي وقت.
groups-still-there = لم نسمع منك في { $group } منذ وقت طويل. هل تريد البقاء؟ اكتب **/gruppe_bleiben { $slug }**.
    بلا جواب سأخرجك بعد 30 يومًا.
groups-stay = نعم، أبقى
groups-stays = جميل. أنت باقٍ في { $group }.
groups-said = **{ $who }** في { $group }:
    { $words }
groups-evening = هذا ما دار اليوم في { $group }:
groups-talk-here = أنت الآن في { $group }. ما تكتبه يذهب إلى الجميع هناك.
    بكلمة **انتهيت** تعود إليّ. وأي أمر آخر ينهي ذلك أيضًا.
groups-talk-which = إلى أي مجموعة تريد أن تكتب؟
groups-talk-sure = هل يذهب هذا إلى الجميع في { $group }؟
    { $words }
groups-talk-yes = نعم، إلى { $group }
groups-talk-no = لا، لا ترسل
groups-talk-not-sent = لم يُرسل. نحن الآن وحدنا من جديد: اسألني عما تحتاجه.
groups-talk-over = لا تكتب الآن في أي مجموعة. بكلمة **مجموعات** ترى مجموعاتك.
groups-talk-done = حسنًا، نحن وحدنا من جديد. ما تكتبه لا يذهب إلى أي مجموعة.
groups-sent = وصل إلى { $group }.
groups-say-what = ماذا أكتب؟ مثلًا: **/an { $slug } مرحبًا بالجميع**
groups-paused = { $group } في استراحة الآن. عندما تستمر سأخبرك.
groups-silenced = أوقفت الإدارة كتابتك في { $group }. ما زالت القراءة ممكنة.
groups-too-long = هذا طويل جدًا. على الأكثر { $most } حرفًا، قسّمه من فضلك.
groups-too-fast = رسائل كثيرة دفعة واحدة. انتظر دقيقة ثم تابع.
groups-held = فيه رابط أو رقم أو عنوان. في البداية تلقي إدارة { $group } نظرة على مثل هذا. حتى ذلك الحين ينتظر، ثلاثة أيام على الأكثر.
groups-no-pictures = لا أوصل الصور والرسائل الصوتية والملصقات في المجموعات، لحماية الجميع. اكتب ذلك بالكلمات من فضلك.
groups-now-paused = { $group } في استراحة. أنت باقٍ فيها، لكن لا يصل شيء الآن.
groups-now-on = { $group } تستمر. يمكنك الكتابة من جديد.
groups-now-closed = انتهت { $group }. شكرًا لمشاركتك. بكلمة **مجموعات** ترى غيرها.
groups-pace = كم مرة أكتب لك
groups-pace-which = كم مرة تريد أن تسمع من { $group }؟ يمكنك أيضًا كتابة **/gruppe_tempo { $slug } abends**.
groups-pace-now = فورًا
groups-pace-evening = الكل معًا في السابعة مساءً
groups-pace-muted = أبدًا
groups-pace-is-now = حسنًا، كل شيء من { $group } يصل فورًا.
groups-pace-is-evening = حسنًا، كل شيء من { $group } يصل معًا في السابعة مساءً.
groups-pace-is-muted = حسنًا، { $group } صامتة عندك. أنت باقٍ فيها ويمكنك الكتابة.
groups-stopped = مجموعاتك صامتة الآن، لكنك باقٍ فيها. للمغادرة تمامًا اكتب **/gruppe_verlassen**.
groups-who = من تقصد؟ أضف الاسم المستعار، مثلًا **/stumm Birke-4821**.
groups-about-open = الإبلاغ أو كتم الصوت
groups-about = ماذا عن { $who } في { $group }؟ لن يُذكر لأحد من أبلغ أو كتم.
groups-about-report = إبلاغ
groups-about-mute = كتم بالنسبة لي
groups-muted = لن يصلك شيء بعد الآن من { $who }. ولن يعلم أحد بذلك.
groups-unmute = أريد أن أسمع من جديد
groups-unmuted = حسنًا، سيصلك من جديد ما يكتبه { $who }.
groups-report-what = ما الذي ليس صحيحًا في { $group }؟ انسخ إلى هنا ما تقصده مع الاسم في أوله. فهو لم يعد عندي.
    تقرؤه الإدارة والفريق، بلا اسمك.
groups-report-sent = شكرًا لإخبارنا. وصل إلى الإدارة والفريق، بلا اسمك.
    إذا لم تعد تريد قراءة أحد: **/stumm** ثم الاسم.
groups-report-nobody = لا أستطيع الآن الوصول إلى أحد من الإدارة. تحدث من فضلك مباشرة مع إنسان من الشبكة.
groups-never-who = هل هناك من لا تريد أن تلتقي به هنا أبدًا؟ اكتب الاسم الذي تعرفه به هنا، أو اسمه في Telegram أو Matrix، أو بريده أو رقم هاتفه.
    أحوّل ذلك فورًا إلى رقم تحقق. لا يستطيع أحد قراءته، ولا أنا. ولن يعلم هذا الشخص شيئًا.
groups-never-list = هذا ما سجلته. من تقصده لم أعد أستطيع قراءته أنا أيضًا. اضغط على ما تريد حذفه، أو اكتب من تقصد أيضًا.
groups-never-remove = حذف التسجيل بتاريخ { DATETIME($since, dateStyle: "long") }
groups-never-kept = تم التسجيل. بقدر ما أتعرف على هذا الشخص لن تجتمعا من جديد في مجموعة واحدة، ولن تصل رسائلكما بعضكما إلى بعض.
    هذا ليس أكيدًا تمامًا: من يفتح حسابًا جديدًا لا أتعرف عليه.
groups-never-show = تسجيلاتي
groups-never-removed = حسنًا، حُذف التسجيل.
groups-never-unclear = هذا قصير جدًا كي أتعرف على أحد. اكتبه كاملًا من فضلك.
groups-would-you-lead = هل تريد أن تدير { $group }؟ نسألك لأن الآخرين يثقون بك.
    إذا نعم فاكتب **/gruppe_uebernehmen { $slug }**. وإذا لا فلا شيء عليك.

groups-room-consent = لكي تدخل، أحفظ أنك في { $group } أو أنك تطلب الانضمام. وجودك هناك قد يكشف شيئًا عن حياتك.
    هذه مجموعة حقيقية: الجميع هناك يرون اسمك وصورتك، وحسب إعداداتك رقمك أيضًا. لا أحتفظ بما تكتبونه هناك. يمكنك الخروج في أي وقت بكتابة **/gruppe_verlassen** فأحذف ذلك.
groups-room-talk = { $group } مجموعة حقيقية. اكتب هناك مباشرة من فضلك.
groups-room-invited = في { $group } مكان لك. اضغط الزر واطلب الدخول هناك، وسأدخلك فورًا.
    الدعوة صالحة 24 ساعة ولك وحدك. تأخرت؟ اكتب **/gruppe_einladung { $slug }**.
groups-room-invited-there = في { $group } مكان لك. الدعوة في قائمة محادثاتك، اقبلها هناك.
    اختفت؟ اكتب **/gruppe_einladung { $slug }**.
groups-room-open = إلى المجموعة
groups-room-again = حسنًا، دعوة { $group } ستصلك مرة أخرى حالًا.
groups-room-elsewhere = في { $group } مكان لك. المجموعة على { $channel ->
        [telegram] تيليغرام
       *[other] ماتركس
    }، ولا أعرفك هناك بعد. اكتب لي هناك، واربط المحادثتين، ثم اكتب هنا مرة أخرى **/gruppe_einladung { $slug }**.
groups-room-asked = تريد الانضمام إلى { $group }. لكي يرى المسؤولون ذلك أحتاج منك جملتين وموافقتك.
    اضغط الزر أو اكتب **/gruppe_beitreten { $slug }**.
groups-room-still-visible = ما زال الآخرون يرونك في { $group }: لا يُسمح لي بإخراجك من هناك. من فضلك غادر المجموعة بنفسك.
groups-room-inside = جميل، أنت الآن عضو حقًا في { $group }. اكتب هناك مباشرة.
groups-room-no-seat = لا يوجد حاليًا مكان شاغر في { $group }، لذلك لم تعد فيها. اكتب **مجموعات** لترى غيرها.
groups-room-go-on = متابعة
groups-room-not-for-you = مرحبًا! لا أناسب هذه المجموعة للأسف، لذلك أغادر الآن. يمكنكم الكتابة لي كل على حدة.
groups-room-unused = مرحبًا! لا أحد يحتاجني هنا الآن، لذلك أغادر. أتمنى لكم كل الخير.
