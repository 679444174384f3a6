# Translation not yet checked by a native speaker.

privacy-menu-meinedaten = ما أعرفه عنك
privacy-menu-loeschen = حذف كل شيء عنك
privacy-my-data = هذا ما أعرفه عنك:
    • أنك تكتب لي منذ { DATETIME($since, dateStyle: "long") }
    • العنوان الذي أرد عليه
    • اللغة المختارة: { $language }، صيغة المخاطبة: { $anrede }
    ما كتبته لم أعد أعرفه. وكل ذلك موجود أيضًا في هذا الملف.
privacy-erase = حذف كل شيء
privacy-sure = هل أحذف كل ما أعرفه عنك؟ لا يمكن استرجاعه.
    ما يوجد في تطبيقك لا أستطيع حذفه. هذا ممكن هناك فقط.
privacy-yes = نعم، حذف كل شيء
privacy-no = لا، ليس الآن
privacy-erased = تم. لم أعد أعرف أي شيء عنك.
    محادثتنا ما زالت في تطبيقك. يمكن حذفها هناك إذا كان يجب ألا يراها أحد.
