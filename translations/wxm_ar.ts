<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ChatWords</name>
    <message>
        <source>Refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>رُفض: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>مرفق %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Not confirmed: the link dropped before the server answered</source>
        <translation>لم يتأكد الإرسال: انقطع الاتصال قبل رد الخادم</translation>
    </message>
    <message>
        <source>Thread %1 opened, no older messages</source>
        <translation>فُتحت المحادثة %1، ولا رسائل أقدم</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation begins here</source>
        <translation>هنا تبدأ المحادثة</translation>
    </message>
    <message>
        <source>The computer slept from %1 to %2</source>
        <translation>كان الجهاز في وضع السكون من %1 إلى %2</translation>
    </message>
    <message>
        <source>No events from the server, %1 to %2</source>
        <translation>لم تصل أحداث من الخادم من %1 إلى %2</translation>
    </message>
    <message>
        <source>The server closed the link, %1 to %2</source>
        <translation>أغلق الخادم الاتصال من %1 إلى %2</translation>
    </message>
    <message>
        <source>The server stopped answering, %1 to %2</source>
        <translation>توقف الخادم عن الرد من %1 إلى %2</translation>
    </message>
    <message>
        <source>Link lost %1 to %2</source>
        <translation>انقطع الاتصال من %1 إلى %2</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>لم تُقارن بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) read again</source>
        <translation>
            <numerusform>لا رسائل مستعادة</numerusform>
            <numerusform>استُعيدت رسالة</numerusform>
            <numerusform>استُعيدت رسالتان</numerusform>
            <numerusform>استُعيدت %n رسائل</numerusform>
            <numerusform>استُعيدت %n رسالة</numerusform>
            <numerusform>استُعيدت %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was missed</source>
        <translation>لم يفُت شيء</translation>
    </message>
    <message>
        <source>not everything could be recovered</source>
        <translation>تعذّرت استعادة كل شيء</translation>
    </message>
    <message>
        <source>not recoverable</source>
        <translation>تعذّرت استعادتها</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The server asks to wait, sent by itself at %1</source>
        <translation>الخادم يطلب الانتظار، يُرسل تلقائيًا الساعة %1</translation>
    </message>
    <message>
        <source>The server is down for maintenance, next try at %1</source>
        <translation>الخادم تحت الصيانة، المحاولة التالية الساعة %1</translation>
    </message>
    <message>
        <source>The server is not available, next try at %1</source>
        <translation>الخادم غير متاح، المحاولة التالية الساعة %1</translation>
    </message>
    <message>
        <source>Not confirmed: the server did not answer in time</source>
        <translation>لم يتأكد الإرسال: لم يردّ الخادم في الوقت المحدد</translation>
    </message>
    <message>
        <source>Not confirmed: the server&apos;s answer was not understood</source>
        <translation>لم يتأكد الإرسال: تعذّر فهم رد الخادم</translation>
    </message>
    <message>
        <source>Not confirmed: the server answered %1, so it may or may not have been sent</source>
        <translation>لم يتأكد الإرسال: ردّ الخادم بالرمز %1 دون بيان ما إذا أُرسل</translation>
    </message>
    <message>
        <source>The server saved less than was sent</source>
        <translation>حفظ الخادم أقل مما أُرسل</translation>
    </message>
    <message>
        <source>Queued until the sign-in is renewed</source>
        <translation>في الانتظار حتى يتجدد تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Support and messages</source>
        <translation>الدعم والرسائل</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Library of saved replies</source>
        <translation>مكتبة الردود المحفوظة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>Triage of flagged comments</source>
        <translation>فرز التعليقات المرصودة</translation>
    </message>
    <message>
        <source>Sheet of a person</source>
        <translation>صفحة الشخص</translation>
    </message>
    <message>
        <source>Journal of actions</source>
        <translation>سجل الإجراءات</translation>
    </message>
    <message>
        <source>Go to a thread, a person, a live, an action</source>
        <translation>الانتقال إلى محادثة أو شخص أو بث أو إجراء</translation>
    </message>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>كل اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Pages of the window</source>
        <translation>صفحات النافذة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the list, or the thread you are in</source>
        <translation>البحث في القائمة، أو في المحادثة التي تعمل فيها</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>إغلاق أو رجوع</translation>
    </message>
    <message>
        <source>Activate what is selected</source>
        <translation>تنفيذ المحدد</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>العنصر التالي أو السابق</translation>
    </message>
    <message>
        <source>Move in lists and texts</source>
        <translation>التنقل في القوائم والنصوص</translation>
    </message>
    <message>
        <source>Move by words, and select, in a text</source>
        <translation>التنقل بالكلمات والتحديد في النص</translation>
    </message>
    <message>
        <source>Copy, cut, paste, select all</source>
        <translation>نسخ، قص، لصق، تحديد الكل</translation>
    </message>
    <message>
        <source>Undo typing, or the reply just sent; redo</source>
        <translation>تراجع عما كُتب أو عن الرد المرسل للتو، أو إعادته</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Recently opened threads</source>
        <translation>المحادثات المفتوحة مؤخرًا</translation>
    </message>
    <message>
        <source>The same, from the oldest</source>
        <translation>مثلها، بدءًا من الأقدم</translation>
    </message>
    <message>
        <source>In the list: select several threads</source>
        <translation>في القائمة: تحديد عدة محادثات</translation>
    </message>
    <message>
        <source>Quote the message in the reply</source>
        <translation>اقتباس الرسالة في الرد</translation>
    </message>
    <message>
        <source>All saved replies</source>
        <translation>كل الردود المحفوظة</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Translate the thread, where your company has a translator</source>
        <translation>ترجمة المحادثة، إن كان لشركتك مترجم</translation>
    </message>
    <message>
        <source>Resolve or reopen the thread</source>
        <translation>تسجيل حل المحادثة أو إعادة فتحها</translation>
    </message>
    <message>
        <source>Assign the thread to me</source>
        <translation>إسناد المحادثة إليّ</translation>
    </message>
    <message>
        <source>Hand the thread over</source>
        <translation>تسليم المحادثة</translation>
    </message>
    <message>
        <source>Snooze the thread</source>
        <translation>تأجيل المحادثة</translation>
    </message>
    <message>
        <source>Labels of the thread</source>
        <translation>وسوم المحادثة</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>إظهار العميل أو إخفاؤه</translation>
    </message>
    <message>
        <source>Open the thread that waits longest</source>
        <translation>فتح الأطول انتظارًا</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>عروض القائمة</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Send the reply, as the settings have it</source>
        <translation>إرسال الرد، حسب الإعدادات</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Send both sides of the saved reply</source>
        <translation>إرسال نسختي الرد المحفوظ معًا</translation>
    </message>
    <message>
        <source>Next or previous place to fill</source>
        <translation>الخانة التالية أو السابقة</translation>
    </message>
    <message>
        <source>Saved replies, in the reply</source>
        <translation>الردود المحفوظة، أثناء كتابة الرد</translation>
    </message>
    <message>
        <source>Emoji by name, in the reply</source>
        <translation>رمز تعبيري باسمه، داخل الرد</translation>
    </message>
    <message>
        <source>Earlier replies, in an empty reply</source>
        <translation>الردود السابقة، والرد فارغ</translation>
    </message>
    <message>
        <source>Paragraph from the left, or from the right</source>
        <translation>الفقرة من اليسار أو من اليمين</translation>
    </message>
    <message>
        <source>Emoji, to choose from</source>
        <translation>رموز تعبيرية للاختيار</translation>
    </message>
    <message>
        <source>Suggestions for a marked word</source>
        <translation>اقتراحات لكلمة معلّمة</translation>
    </message>
    <message>
        <source>New saved reply</source>
        <translation>رد محفوظ جديد</translation>
    </message>
    <message>
        <source>Save the reply</source>
        <translation>حفظ الرد</translation>
    </message>
    <message>
        <source>The other side of the reply</source>
        <translation>الجانب الآخر من الرد</translation>
    </message>
    <message>
        <source>Insert a place to fill</source>
        <translation>إدراج خانة تُملأ</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>إدراج متغيّر</translation>
    </message>
    <message>
        <source>Previous or next thread with a hit</source>
        <translation>المحادثة السابقة أو التالية في النتائج</translation>
    </message>
    <message>
        <source>A day back or on</source>
        <translation>اليوم السابق أو التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Export my day</source>
        <translation>تصدير يومي</translation>
    </message>
    <message>
        <source>Pin or unpin the comment</source>
        <translation>تثبيت التعليق أو إلغاء تثبيته</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Remove with a reason…</source>
        <translation>حذف مع سبب…</translation>
    </message>
    <message>
        <source>Remove all comments of this person here</source>
        <translation>حذف كل تعليقات هذا الشخص هنا</translation>
    </message>
    <message>
        <source>Block or unblock the viewer</source>
        <translation>حظر المشاهد أو إلغاء حظره</translation>
    </message>
    <message>
        <source>Block with a reason, in other lives too…</source>
        <translation>حظر مع سبب، وفي بث آخر أيضًا…</translation>
    </message>
    <message>
        <source>The preset of the key, as set in the menu of the live</source>
        <translation>ما حُدّد للمفتاح في قائمة البث</translation>
    </message>
    <message>
        <source>Undo what is waiting</source>
        <translation>التراجع عما ينتظر التنفيذ</translation>
    </message>
    <message>
        <source>Undo all that is waiting</source>
        <translation>التراجع عن كل ما ينتظر</translation>
    </message>
    <message>
        <source>Add the comment to the selection, or take it out</source>
        <translation>إضافة التعليق إلى التحديد أو إخراجه</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>توسيع التحديد</translation>
    </message>
    <message>
        <source>Show a wave row by row, or fold it again</source>
        <translation>عرض الموجة سطرًا سطرًا، أو طيّها</translation>
    </message>
    <message>
        <source>Hold: pauses the feed</source>
        <translation>بالضغط المستمر: تتوقف التعليقات</translation>
    </message>
    <message>
        <source>Author of the comment</source>
        <translation>صاحب التعليق</translation>
    </message>
    <message>
        <source>Everything about the author, and the name check</source>
        <translation>كل المعلومات عن صاحب التعليق وفحص الاسم</translation>
    </message>
    <message>
        <source>An evidence pack of what was said around the comment</source>
        <translation>حزمة أدلة مما قيل حول التعليق</translation>
    </message>
    <message>
        <source>Hold: show what is blurred</source>
        <translation>عند الضغط: إظهار المموّه</translation>
    </message>
    <message>
        <source>Add a watch word…</source>
        <translation>إضافة كلمة مراقبة…</translation>
    </message>
    <message>
        <source>Put the author on the watch-list, or take them off</source>
        <translation>إضافة صاحب التعليق إلى قائمة المتابعة أو إخراجه</translation>
    </message>
    <message>
        <source>Go to the newest comment</source>
        <translation>الانتقال إلى أحدث تعليق</translation>
    </message>
    <message>
        <source>The next flagged comment</source>
        <translation>التعليق المرصود التالي</translation>
    </message>
    <message>
        <source>The previous flagged comment</source>
        <translation>التعليق المرصود السابق</translation>
    </message>
    <message>
        <source>Search in the feed</source>
        <translation>البحث في البث</translation>
    </message>
    <message>
        <source>Approve the guest who waits longest</source>
        <translation>قبول أقدم ضيف منتظر</translation>
    </message>
    <message>
        <source>Reject the guest who waits longest</source>
        <translation>رفض أقدم ضيف منتظر</translation>
    </message>
    <message>
        <source>The next live</source>
        <translation>البث التالي</translation>
    </message>
    <message>
        <source>The previous live</source>
        <translation>البث السابق</translation>
    </message>
    <message>
        <source>A live by the position of its tab</source>
        <translation>بث حسب موضع تبويبه</translation>
    </message>
    <message>
        <source>A layout</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>Save as a new layout…</source>
        <translation>حفظ كتخطيط جديد…</translation>
    </message>
    <message>
        <source>Triage: the flagged comments of all lives</source>
        <translation>الفرز: التعليقات المرصودة في كل عمليات البث</translation>
    </message>
    <message>
        <source>The next comment</source>
        <translation>التعليق التالي</translation>
    </message>
    <message>
        <source>The previous comment</source>
        <translation>التعليق السابق</translation>
    </message>
    <message>
        <source>The next step that is proposed</source>
        <translation>الخطوة التالية المقترحة</translation>
    </message>
    <message>
        <source>Reviewed, keep it</source>
        <translation>تم النظر، يُترك</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>تنبيه خاطئ</translation>
    </message>
    <message>
        <source>Write a note about the person</source>
        <translation>كتابة ملاحظة عن الشخص</translation>
    </message>
    <message>
        <source>The opposite of the entry</source>
        <translation>عكس القيد</translation>
    </message>
    <message>
        <source>Emergency sheet: what to switch on in a raid</source>
        <translation>ورقة الطوارئ: ما يُفعَّل عند الهجوم</translation>
    </message>
    <message>
        <source>Names, phrases and links to write with</source>
        <translation>أسماء وعبارات وروابط للكتابة</translation>
    </message>
    <message>
        <source>Back to where you were, before a hit, a quote, a day or another page</source>
        <translation>العودة إلى حيث كنت قبل نتيجة بحث أو اقتباس أو يوم أو صفحة أخرى</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>التقدم مجددًا</translation>
    </message>
    <message>
        <source>Save the attachment of the message</source>
        <translation>حفظ مرفق الرسالة</translation>
    </message>
    <message>
        <source>Go to a day of the thread</source>
        <translation>الانتقال إلى يوم في المحادثة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Send the reply later</source>
        <translation>إرسال الرد لاحقًا</translation>
    </message>
    <message>
        <source>Follow the thread, or stop following it</source>
        <translation>متابعة المحادثة أو إيقاف متابعتها</translation>
    </message>
    <message>
        <source>Tidy the reply: spaces, punctuation, digits</source>
        <translation>ترتيب الرد: المسافات وعلامات الترقيم والأرقام</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>مسجّل الخروج</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>lost, reconnecting</source>
        <translation>انقطع، وجارٍ إعادة الاتصال</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>the server closed the link</source>
        <translation>أغلق الخادم الاتصال</translation>
    </message>
    <message>
        <source>the link broke or the server cannot be reached</source>
        <translation>انقطع الاتصال أو تعذّر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>الخادم لا يرد</translation>
    </message>
    <message>
        <source>something answers, but not the live server</source>
        <translation>يأتي الرد من خادم آخر غير خادم الاتصال المباشر</translation>
    </message>
    <message>
        <source>the certificate or the encryption was refused</source>
        <translation>الشهادة أو التشفير غير سليم</translation>
    </message>
    <message>
        <source>the server does not accept the sign-in</source>
        <translation>لا يقبل الخادم تسجيل الدخول</translation>
    </message>
    <message>
        <source>this computer slept, or its clock was set</source>
        <translation>كان الجهاز في وضع السكون أو ضُبطت ساعته</translation>
    </message>
    <message>
        <source>events were missed while the link stood</source>
        <translation>فاتت أحداث مع أن الاتصال كان قائمًا</translation>
    </message>
    <message>
        <source>signed out here</source>
        <translation>سُجّل الخروج من هنا</translation>
    </message>
    <message>
        <source>signed out: the sign-in can no longer be renewed</source>
        <translation>انتهى تسجيل الدخول ولم يعد يتجدد</translation>
    </message>
    <message>
        <source>signed out: revoked elsewhere, or blocked</source>
        <translation>أُلغي تسجيل الدخول من مكان آخر أو حُظر الحساب</translation>
    </message>
    <message>
        <source>signed out: the live server refuses the sign-in</source>
        <translation>رفض خادم الاتصال المباشر تسجيل الدخول</translation>
    </message>
    <message>
        <source>the sign-in was renewed</source>
        <translation>تجدّد تسجيل الدخول</translation>
    </message>
    <message>
        <source>WXM Console</source>
        <translation>WXM Console</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>a proxy in the way does not let the link through</source>
        <translation>وكيل (proxy) في الطريق لا يسمح بمرور الاتصال</translation>
    </message>
    <message>
        <source>this computer has no network</source>
        <translation>لا توجد شبكة على هذا الجهاز</translation>
    </message>
    <message>
        <source>the live server still refuses the sign-in</source>
        <translation>ما زال خادم الاتصال المباشر يرفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>disconnected again and again: is this account in use elsewhere?</source>
        <translation>أُنهي الاتصال مرارًا: هل يُستخدم الحساب في مكان آخر؟</translation>
    </message>
    <message>
        <source>signed out: the sign-in could not be renewed</source>
        <translation>سُجّل الخروج: تعذّر تجديد تسجيل الدخول</translation>
    </message>
    <message>
        <source>the sign-in cannot be renewed for now</source>
        <translation>تعذّر تجديد تسجيل الدخول الآن</translation>
    </message>
    <message>
        <source>the live connection uses long polling</source>
        <translation>الاتصال المباشر عبر طلبات عادية</translation>
    </message>
    <message>
        <source>the live connection uses WebSocket</source>
        <translation>الاتصال المباشر عبر WebSocket</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server could not do this. Try again.</source>
        <translation>لم ينفّذ الخادم الطلب. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server answered %1. Try again in a moment.</source>
        <translation>رد الخادم بالرمز %1. حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network.</source>
        <translation>تعذّر الوصول إلى الخادم. تحقّق من الشبكة.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>لم يرد الخادم في الوقت المحدد. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was refused.</source>
        <translation>الاتصال غير آمن: رُفضت شهادة الخادم.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Use https.</source>
        <translation>هذا العنوان غير مشفّر. استخدم https.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again.</source>
        <translation>سُجّل الخروج. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>لا يُسمح لحسابك بهذا الإجراء.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>لم يعد هذا موجودًا.</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>لا يوفّر هذا الخادم هذه الخدمة.</translation>
    </message>
    <message>
        <source>Someone else changed it in the meantime.</source>
        <translation>غيّره شخص آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The server did not accept what was entered.</source>
        <translation>لم يقبل الخادم البيانات المدخلة.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a little and try again.</source>
        <translation>طلبات كثيرة. انتظر قليلًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>رفض الخادم الطلب.</translation>
    </message>
    <message>
        <source>The answer was not understood. Perhaps this is not a WXM server.</source>
        <translation>تعذّر فهم الرد. ربما ليس هذا خادم WXM.</translation>
    </message>
    <message>
        <source>Not confirmed: the link dropped before the server answered.</source>
        <translation>لم يتأكد التنفيذ: انقطع الاتصال قبل رد الخادم.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Not confirmed: the server did not answer in time.</source>
        <translation>لم يتأكد التنفيذ: لم يردّ الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Not confirmed: the server&apos;s answer was not understood.</source>
        <translation>لم يتأكد التنفيذ: تعذّر فهم رد الخادم.</translation>
    </message>
    <message>
        <source>Not confirmed: the server answered %1, so it may or may not have been done.</source>
        <translation>لم يتأكد التنفيذ: ردّ الخادم بالرمز %1 دون بيان ما إذا نُفّذ الطلب.</translation>
    </message>
    <message>
        <source>The server answered with a web page (%1). Try again in a moment.</source>
        <translation>ردّ الخادم بصفحة ويب (%1). حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The server is down for maintenance. Try again in a moment.</source>
        <translation>الخادم تحت الصيانة. حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The server took this for one of its web pages (419). Ask your administrator.</source>
        <translation>عامل الخادم الطلب كإحدى صفحات موقعه (419). راجع مدير النظام.</translation>
    </message>
    <message>
        <source>This is locked on the server.</source>
        <translation>هذا مقفل على الخادم.</translation>
    </message>
    <message>
        <source>Too many requests. Try again %1.</source>
        <comment>%1: in 8 s</comment>
        <translation>طلبات كثيرة. حاول مجددًا %1.</translation>
    </message>
    <message>
        <source>The server does not have this, or does not offer it.</source>
        <translation>هذا غير موجود على الخادم، أو لا يوفّره الخادم.</translation>
    </message>
    <message>
        <source>The server did not receive all that was sent: something in between removed it. Ask your administrator.</source>
        <translation>لم يصل إلى الخادم كل ما أُرسل: حُذف جزء منه في الطريق. راجع مدير النظام.</translation>
    </message>
    <message>
        <source>The sign-in is too long for the web server in front of this server. Ask your administrator.</source>
        <translation>رمز تسجيل الدخول أطول مما يقبله خادم الويب أمام هذا الخادم. راجع مدير النظام.</translation>
    </message>
    <message>
        <source>This is too large for the server.</source>
        <translation>هذا أكبر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>the account number</source>
        <translation>رقم الحساب</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>رقم الجوال</translation>
    </message>
    <message>
        <source>the country code</source>
        <translation>رمز الدولة</translation>
    </message>
    <message>
        <source>the account type</source>
        <translation>نوع الحساب</translation>
    </message>
    <message>
        <source>the attachment</source>
        <translation>المرفق</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence pack</source>
        <translation>حزمة أدلة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُعدّت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>أعدّها</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Of them removed, with their text</source>
        <translation>المحذوف منها، ونصه محفوظ</translation>
    </message>
    <message>
        <source>Actions of staff</source>
        <translation>إجراءات الفريق</translation>
    </message>
    <message>
        <source>Missing, in seconds</source>
        <translation>ما ينقص، بالثواني</translation>
    </message>
    <message>
        <source>Names of bystanders</source>
        <translation>أسماء غير المعنيين</translation>
    </message>
    <message>
        <source>masked; their words are not</source>
        <translation>مخفية، وكلامهم غير مخفي</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ظاهرة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Anybody can check it: sha256sum -c manifest.sha256. There is no password: who has to judge it must be able to open it.</source>
        <translation>يستطيع أي شخص التحقق بالأمر sha256sum -c manifest.sha256. لا كلمة مرور لها: يجب أن يفتحها من ينظر فيها.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Refused: %1, the limit is %2</source>
        <translation>لم يُقبل: %1، والحد %2</translation>
    </message>
    <message>
        <source>Refused: this kind of file could run on the customer’s computer</source>
        <translation>لم يُقبل: ملف من هذا النوع قد يعمل برنامجًا على جهاز العميل</translation>
    </message>
    <message>
        <source>Refused: the file is empty</source>
        <translation>لم يُقبل: الملف فارغ</translation>
    </message>
    <message>
        <source>Refused: the file cannot be read, or was changed</source>
        <translation>لم يُقبل: تعذّرت قراءة الملف أو تغيّر</translation>
    </message>
    <message>
        <source>Refused: too many files for one reply</source>
        <translation>لم يُقبل: الملفات أكثر مما يسعه رد واحد</translation>
    </message>
    <message>
        <source>This server does not accept files</source>
        <translation>هذا الخادم لا يستقبل ملفات</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>أوقفته أنت</translation>
    </message>
    <message>
        <source>Refused: larger than this server takes</source>
        <translation>لم يُقبل: أكبر مما يستقبله هذا الخادم</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>لم يُقبل: %1</translation>
    </message>
    <message>
        <source>Stopped at %1, the link was lost</source>
        <translation>توقف عند %1، انقطع الاتصال</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>توقف: %1</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>جارٍ فحصه</translation>
    </message>
    <message>
        <source>%1, next</source>
        <translation>%1، التالي</translation>
    </message>
    <message>
        <source>%1, uploaded</source>
        <translation>%1، اكتمل رفعه</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>اكتمل رفعه</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Comments here are filtered: insults, links and repeated messages are removed.</source>
        <translation>التعليقات هنا تخضع للتصفية: تُحذف الإساءات والروابط والرسائل المكررة.</translation>
    </message>
    <message>
        <source>Filters are on because of many unwanted comments. Thank you for your patience.</source>
        <translation>التصفية مفعّلة بسبب كثرة التعليقات غير المرغوبة. شكرًا لصبركم.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Pending</source>
        <comment>of a thread</comment>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>of a thread</comment>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>of a thread</comment>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>of a thread</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Removal of a comment</source>
        <translation>حذف تعليق</translation>
    </message>
    <message>
        <source>Pin of a comment</source>
        <translation>تثبيت تعليق</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع حظر</translation>
    </message>
    <message>
        <source>Decision on a guest</source>
        <translation>قرار بشأن ضيف</translation>
    </message>
    <message>
        <source>Change of a moderator</source>
        <translation>تغيير مشرف</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 is not confirmed, sent %4: check it in the journal</source>
        <translation>%1 %2 في %3 لم يتأكد، أُرسل %4: تحقّق منه في السجل</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 was refused at %4</source>
        <translation>%1 %2 في %3 رُفض عند %4</translation>
    </message>
    <message>
        <source>A wave goes on, first in %1. Comments: %2, people: %3</source>
        <translation>موجة مستمرة، بدأت في %1. التعليقات: %2، الأشخاص: %3</translation>
    </message>
    <message>
        <source>(blurred)</source>
        <translation>(مموّه)</translation>
    </message>
    <message>
        <source>Comments left in triage: %1</source>
        <translation>تعليقات باقية في الفرز: %1</translation>
    </message>
    <message>
        <source>Guests who wait in %1: %2</source>
        <translation>ضيوف ينتظرون في %1: %2</translation>
    </message>
    <message>
        <source>next step: remove</source>
        <translation>الخطوة التالية: حذف</translation>
    </message>
    <message>
        <source>next step: remove and block in this live</source>
        <translation>الخطوة التالية: حذف وحظر في هذا البث</translation>
    </message>
    <message>
        <source>next step: block in every open live</source>
        <translation>الخطوة التالية: حظر في كل بث مفتوح</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>viewers: %1</source>
        <translation>المشاهدون: %1</translation>
    </message>
    <message>
        <source>nothing seen for %1 s from %2</source>
        <translation>فاتت %1 ثانية من %2</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>بلا انقطاع</translation>
    </message>
    <message>
        <source>Shift hand-over, live desk</source>
        <translation>تسليم المناوبة، البث المباشر</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>البنود المفتوحة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Watch-list</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Lives and gaps</source>
        <translation>عمليات البث والانقطاعات</translation>
    </message>
    <message>
        <source>No live is open</source>
        <translation>لا يوجد بث مفتوح</translation>
    </message>
    <message>
        <source>Numbers, mine alone</source>
        <translation>أرقامي وحدي</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>حُظر: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تم التراجع عنه: %1</translation>
    </message>
    <message>
        <source>Reversed: %1</source>
        <translation>عُكس: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>رُفض: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>(in Arabic only)</source>
        <translation>(بالعربية فقط)</translation>
    </message>
    <message>
        <source>(in English only)</source>
        <translation>(بالإنجليزية فقط)</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Remove comment</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Pin comment</source>
        <translation>تثبيت التعليق</translation>
    </message>
    <message>
        <source>Unpin comment</source>
        <translation>إلغاء تثبيت التعليق</translation>
    </message>
    <message>
        <source>Block viewer</source>
        <translation>حظر المشاهد</translation>
    </message>
    <message>
        <source>Unblock viewer</source>
        <translation>إلغاء حظر المشاهد</translation>
    </message>
    <message>
        <source>Approve guest</source>
        <translation>قبول الضيف</translation>
    </message>
    <message>
        <source>Reject guest</source>
        <translation>رفض الضيف</translation>
    </message>
    <message>
        <source>Take off stage</source>
        <translation>إنزال عن المنصة</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>منح الإشراف</translation>
    </message>
    <message>
        <source>Revoke moderator</source>
        <translation>سحب الإشراف</translation>
    </message>
    <message>
        <source>%1: this server does not offer it. Ask your administrator.</source>
        <translation>%1: لا يوفّره هذا الخادم. اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>%1: your account may not do this. Ask your administrator.</source>
        <translation>%1: غير مسموح لحسابك. اسأل مدير النظام.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined</source>
        <translation>
            <numerusform>لم ينضم أحد</numerusform>
            <numerusform>انضم مشاهد</numerusform>
            <numerusform>انضم مشاهدان</numerusform>
            <numerusform>انضم %Ln مشاهدين</numerusform>
            <numerusform>انضم %Ln مشاهدًا</numerusform>
            <numerusform>انضم %Ln مشاهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>لم يغادر أحد</numerusform>
            <numerusform>غادر مشاهد</numerusform>
            <numerusform>غادر مشاهدان</numerusform>
            <numerusform>غادر %Ln مشاهدين</numerusform>
            <numerusform>غادر %Ln مشاهدًا</numerusform>
            <numerusform>غادر %Ln مشاهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likes</source>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>إعجاب واحد</numerusform>
            <numerusform>إعجابان</numerusform>
            <numerusform>%Ln إعجابات</numerusform>
            <numerusform>%Ln إعجابًا</numerusform>
            <numerusform>%Ln إعجاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shares</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%Ln مشاركات</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of: 18 joined, 6 left</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The stream has ended</source>
        <translation>انتهى البث</translation>
    </message>
    <message>
        <source>You are visible as a viewer</source>
        <translation>تظهر ضمن المشاهدين</translation>
    </message>
    <message>
        <source>%1 was blocked</source>
        <translation>حظر: %1</translation>
    </message>
    <message>
        <source>%1 asks to join the stage</source>
        <translation>طلب الصعود إلى المنصة: %1</translation>
    </message>
    <message>
        <source>%1 is on stage</source>
        <translation>على المنصة: %1</translation>
    </message>
    <message>
        <source>%1 left the stage</source>
        <translation>مغادرة المنصة: %1</translation>
    </message>
    <message>
        <source>%1 is a moderator now</source>
        <translation>مُنح الإشراف: %1</translation>
    </message>
    <message>
        <source>%1 is no longer a moderator</source>
        <translation>سُحب الإشراف من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s missed</source>
        <translation>
            <numerusform>لم يفُت شيء</numerusform>
            <numerusform>فاتت ثانية</numerusform>
            <numerusform>فاتت ثانيتان</numerusform>
            <numerusform>فاتت %n ثوانٍ</numerusform>
            <numerusform>فاتت %n ثانية</numerusform>
            <numerusform>فاتت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reading what was said…</source>
        <translation>%1، تُقرأ التعليقات الفائتة…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comments recovered</source>
        <translation>
            <numerusform>لم يُستعد أي تعليق</numerusform>
            <numerusform>استُعيد تعليق</numerusform>
            <numerusform>استُعيد تعليقان</numerusform>
            <numerusform>استُعيدت %n تعليقات</numerusform>
            <numerusform>استُعيد %n تعليقًا</numerusform>
            <numerusform>استُعيد %n تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no comments in them</source>
        <translation>%1، ولا تعليقات خلالها</translation>
    </message>
    <message>
        <source>%1, not all could be recovered</source>
        <translation>%1، ولم يُستعد كل شيء</translation>
    </message>
    <message>
        <source>%1, not recoverable</source>
        <translation>%1، ولا يمكن استعادتها</translation>
    </message>
    <message>
        <source>the server closed the link, %1 to %2</source>
        <translation>أغلق الخادم الاتصال من %1 إلى %2</translation>
    </message>
    <message>
        <source>the server stopped answering, %1 to %2</source>
        <translation>توقف الخادم عن الرد من %1 إلى %2</translation>
    </message>
    <message>
        <source>link lost %1 to %2</source>
        <translation>انقطع الاتصال من %1 إلى %2</translation>
    </message>
    <message>
        <source>You removed a comment by %1</source>
        <translation>أنت: حذف تعليق من %1</translation>
    </message>
    <message>
        <source>A comment by %1 was removed</source>
        <translation>حُذف تعليق من %1</translation>
    </message>
    <message>
        <source>You pinned a comment by %1</source>
        <translation>أنت: تثبيت تعليق من %1</translation>
    </message>
    <message>
        <source>A comment by %1 was pinned</source>
        <translation>ثُبّت تعليق من %1</translation>
    </message>
    <message>
        <source>You unpinned a comment by %1</source>
        <translation>أنت: إلغاء تثبيت تعليق من %1</translation>
    </message>
    <message>
        <source>A comment by %1 was unpinned</source>
        <translation>أُلغي تثبيت تعليق من %1</translation>
    </message>
    <message>
        <source>You blocked %1</source>
        <translation>أنت: حظر %1</translation>
    </message>
    <message>
        <source>You unblocked %1</source>
        <translation>أنت: إلغاء حظر %1</translation>
    </message>
    <message>
        <source>%1 was unblocked</source>
        <translation>إلغاء حظر: %1</translation>
    </message>
    <message>
        <source>You approved %1 as a guest</source>
        <translation>أنت: قبول %1 ضيفًا</translation>
    </message>
    <message>
        <source>%1 was approved as a guest</source>
        <translation>قبول ضيف: %1</translation>
    </message>
    <message>
        <source>You turned %1 down as a guest</source>
        <translation>أنت: رفض طلب %1</translation>
    </message>
    <message>
        <source>%1 was turned down as a guest</source>
        <translation>رفض ضيف: %1</translation>
    </message>
    <message>
        <source>You took %1 off the stage</source>
        <translation>أنت: إنزال %1 عن المنصة</translation>
    </message>
    <message>
        <source>%1 was taken off the stage</source>
        <translation>أُنزل عن المنصة: %1</translation>
    </message>
    <message>
        <source>You made %1 a moderator</source>
        <translation>أنت: منح الإشراف: %1</translation>
    </message>
    <message>
        <source>You revoked %1 as a moderator</source>
        <translation>أنت: سحب الإشراف من %1</translation>
    </message>
    <message>
        <source>You wrote a comment</source>
        <translation>أُرسل تعليقك</translation>
    </message>
    <message>
        <source>the computer slept, %1 to %2</source>
        <translation>كان الجهاز في وضع السكون من %1 إلى %2</translation>
    </message>
    <message>
        <source>no events from the server, %1 to %2</source>
        <translation>لم تصل أحداث من الخادم من %1 إلى %2</translation>
    </message>
    <message>
        <source>stretching</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>التمديد</translation>
    </message>
    <message>
        <source>marks</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>التشكيل</translation>
    </message>
    <message>
        <source>letter forms</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>صور الحروف</translation>
    </message>
    <message>
        <source>hidden characters</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>الرموز المخفية</translation>
    </message>
    <message>
        <source>digits</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>نوع الأرقام</translation>
    </message>
    <message>
        <source>ignored: %1</source>
        <translation>بصرف النظر عن: %1</translation>
    </message>
    <message>
        <source>Looks like staff name “%1”</source>
        <translation>يشبه اسم المشرف «%1»</translation>
    </message>
    <message>
        <source>Watch words</source>
        <translation>كلمات المراقبة</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>name of a rule, the word that it found</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rules</source>
        <translation>
            <numerusform>لا قواعد أخرى</numerusform>
            <numerusform>وقاعدة أخرى</numerusform>
            <numerusform>وقاعدتان أخريان</numerusform>
            <numerusform>و%Ln قواعد أخرى</numerusform>
            <numerusform>و%Ln قاعدة أخرى</numerusform>
            <numerusform>و%Ln قاعدة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>look-alike letters</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>حروف متشابهة</translation>
    </message>
    <message>
        <source>letters apart</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>حروف متباعدة</translation>
    </message>
    <message>
        <source>the other alphabet</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>الأبجدية الأخرى</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>لم يتأكد</translation>
    </message>
    <message>
        <source>removing a comment by %1</source>
        <translation>حذف تعليق %1</translation>
    </message>
    <message>
        <source>pinning a comment by %1</source>
        <translation>تثبيت تعليق %1</translation>
    </message>
    <message>
        <source>unpinning a comment by %1</source>
        <translation>إلغاء تثبيت تعليق %1</translation>
    </message>
    <message>
        <source>blocking %1</source>
        <translation>حظر %1</translation>
    </message>
    <message>
        <source>unblocking %1</source>
        <translation>إلغاء حظر %1</translation>
    </message>
    <message>
        <source>approving %1 as a guest</source>
        <translation>قبول استضافة %1</translation>
    </message>
    <message>
        <source>turning %1 down as a guest</source>
        <translation>رفض استضافة %1</translation>
    </message>
    <message>
        <source>taking %1 off the stage</source>
        <translation>إنزال %1 عن المنصة</translation>
    </message>
    <message>
        <source>making %1 a moderator</source>
        <translation>منح الإشراف: %1</translation>
    </message>
    <message>
        <source>revoking %1 as a moderator</source>
        <translation>سحب الإشراف: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it ended, what was tried</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln lives</source>
        <translation>
            <numerusform>لا بث</numerusform>
            <numerusform>في بث واحد</numerusform>
            <numerusform>في بثّين</numerusform>
            <numerusform>في %Ln عمليات بث</numerusform>
            <numerusform>في %Ln عملية بث</numerusform>
            <numerusform>في %Ln عملية بث</numerusform>
        </translation>
    </message>
    <message>
        <source>this live</source>
        <translation>هذا البث</translation>
    </message>
    <message>
        <source>Blurred: hold V to read it</source>
        <translation>مموّه: اضغط V مطوّلًا لقراءته</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>أول تعليق</translation>
    </message>
    <message numerus="yes">
        <source>Returning viewer, last here %Ln days ago</source>
        <translation>
            <numerusform>مشاهد عائد، كان هنا اليوم</numerusform>
            <numerusform>مشاهد عائد، كان هنا قبل يوم</numerusform>
            <numerusform>مشاهد عائد، كان هنا قبل يومين</numerusform>
            <numerusform>مشاهد عائد، كان هنا قبل %Ln أيام</numerusform>
            <numerusform>مشاهد عائد، كان هنا قبل %Ln يومًا</numerusform>
            <numerusform>مشاهد عائد، كان هنا قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Returning viewer</source>
        <translation>مشاهد عائد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>3 shares (Noura, Sara)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what a key does</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Remove and block</source>
        <translation>حذف وحظر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scam link: remove and block</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>قائمة المنع</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>فريق الدعم</translation>
    </message>
    <message>
        <source>as you wrote it</source>
        <translation>كما كتبته</translation>
    </message>
</context>
<context>
    <name>NameWarning</name>
    <message>
        <source>Reads like the name of a member of staff: %1</source>
        <translation>يشبه اسم أحد أفراد الفريق: %1</translation>
    </message>
    <message>
        <source>Not a member of staff, whatever the name says</source>
        <translation>ليس من فريق العمل، وإن أوحى الاسم بذلك</translation>
    </message>
    <message>
        <source>Mixes letters of two alphabets that look alike</source>
        <translation>يخلط حروفًا متشابهة من أبجديتين</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s) in the name</source>
        <translation>
            <numerusform>لا رموز مخفية في الاسم</numerusform>
            <numerusform>رمز مخفي في الاسم</numerusform>
            <numerusform>رمزان مخفيان في الاسم</numerusform>
            <numerusform>%n رموز مخفية في الاسم</numerusform>
            <numerusform>%n رمزًا مخفيًا في الاسم</numerusform>
            <numerusform>%n رمز مخفي في الاسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObstacleWords</name>
    <message>
        <source>the server&apos;s certificate is self-signed</source>
        <translation>شهادة الخادم لم توقّعها أي جهة سوى نفسها</translation>
    </message>
    <message>
        <source>this computer does not know who signed the server&apos;s certificate</source>
        <translation>هذا الجهاز لا يعرف الجهة التي وقّعت شهادة الخادم</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired</source>
        <translation>انتهت صلاحية شهادة الخادم</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet, or this computer&apos;s clock is wrong</source>
        <translation>لم يبدأ سريان شهادة الخادم بعد، أو أن ساعة هذا الجهاز غير صحيحة</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is for another name</source>
        <translation>شهادة الخادم صادرة لاسم آخر</translation>
    </message>
    <message>
        <source>the server&apos;s certificate was refused</source>
        <translation>رُفضت شهادة الخادم</translation>
    </message>
    <message>
        <source>the server speaks only an old encryption that is not safe</source>
        <translation>الخادم لا يدعم إلا تشفيرًا قديمًا غير آمن</translation>
    </message>
    <message>
        <source>no encrypted connection to the server could be made</source>
        <translation>تعذّر إنشاء اتصال مشفّر مع الخادم</translation>
    </message>
    <message>
        <source>the proxy %1 asks for a password</source>
        <translation>الوكيل %1 يطلب كلمة مرور</translation>
    </message>
    <message>
        <source>the proxy %1 does not let this server through</source>
        <translation>الوكيل %1 لا يسمح بالوصول إلى هذا الخادم</translation>
    </message>
    <message>
        <source>the proxy %1 does not answer</source>
        <translation>الوكيل %1 لا يستجيب</translation>
    </message>
    <message>
        <source>%1: ask your IT</source>
        <translation>%1: راجع قسم تقنية المعلومات</translation>
    </message>
    <message>
        <source>%1 (signed by %2): ask your IT</source>
        <translation>%1 (وقّعها %2): راجع قسم تقنية المعلومات</translation>
    </message>
    <message>
        <source>the proxy %1 gives no usable answer: it may be of another type than the one that is set</source>
        <translation>الوكيل %1 لا يعطي ردًّا مفيدًا: قد يكون من نوع غير المضبوط</translation>
    </message>
    <message>
        <source>the proxy %1 cannot reach the server</source>
        <translation>الوكيل %1 لا يصل إلى الخادم</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Files cannot be sent from here. Nothing was pasted.</source>
        <translation>لا تُرسل الملفات من هنا، فلم يُلصق شيء.</translation>
    </message>
    <message>
        <source>Pictures cannot be sent from here. Nothing was pasted.</source>
        <translation>لا تُرسل الصور من هنا، فلم يُلصق شيء.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>ليس في الحافظة نص يُلصق.</translation>
    </message>
</context>
<context>
    <name>PhoneLookup</name>
    <message>
        <source>This server does not give phone numbers.</source>
        <translation>هذا الخادم لا يذكر أرقام الجوال.</translation>
    </message>
    <message>
        <source>Phone numbers are known for %1 of the %2 people here.</source>
        <translation>المعروف هنا أرقام جوال %1 من أصل %2 من الأشخاص.</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>Online</source>
        <comment>a person</comment>
        <translation>متصل الآن</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>a person</comment>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time with zone</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ثانية</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %n ثوانٍ</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد ثانية</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %n ثوانٍ</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>waiting time</comment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>waiting time: hours, minutes with two digits</comment>
        <translation>%1 س و%2 د</translation>
    </message>
    <message>
        <source>%1 AH</source>
        <comment>date of the Hijri calendar</comment>
        <translation>%1هـ</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, then the time of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation>اللغة والنص</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Threads and replies</source>
        <translation>المحادثات والردود</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Privacy and storage</source>
        <translation>الخصوصية والتخزين</translation>
    </message>
    <message>
        <source>How the program starts and stays up to date</source>
        <translation>كيف يبدأ البرنامج ويبقى محدّثًا</translation>
    </message>
    <message>
        <source>Changes at once, in every window</source>
        <translation>يتغيّر فورًا في كل النوافذ</translation>
    </message>
    <message>
        <source>Language and direction change at once, and nothing that you typed is lost.</source>
        <translation>تتغيّر اللغة والاتجاه فورًا، ولا يضيع ما كتبته.</translation>
    </message>
    <message>
        <source>What notifies you, and when it stays quiet</source>
        <translation>ما يصلك من إشعارات، ومتى تتوقف</translation>
    </message>
    <message>
        <source>How replies are written and sent</source>
        <translation>كيف تُكتب الردود وتُرسل</translation>
    </message>
    <message>
        <source>How lives are watched and moderated</source>
        <translation>كيف يُشاهَد البث ويُشرَف عليه</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>كيف يصل هذا الجهاز إلى الخادم</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>ما يُحفظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>بحسب النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Also used for the server&apos;s messages</source>
        <translation>تُستخدم أيضًا في رسائل الخادم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>نمط الألوان</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>الإرسال بمفتاح Enter</translation>
    </message>
    <message>
        <source>Off: Enter starts a new line and Ctrl+Enter sends</source>
        <translation>عند الإيقاف: Enter لسطر جديد وCtrl+Enter للإرسال</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>المشاهدة</translation>
    </message>
    <message>
        <source>Count me as a viewer</source>
        <translation>احتسابي ضمن المشاهدين</translation>
    </message>
    <message>
        <source>Off: lives are watched without raising their viewer count</source>
        <translation>عند الإيقاف: تُتابع عمليات البث دون زيادة عدد مشاهديها</translation>
    </message>
    <message>
        <source>Moderating</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>مهلة التراجع</translation>
    </message>
    <message>
        <source>How long removing, pinning and blocking wait before they go out</source>
        <translation>مدة انتظار الحذف والتثبيت والحظر قبل تنفيذها</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>بلا مهلة</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل (Proxy)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه والمحاذاة</translation>
    </message>
    <message>
        <source>Change a paragraph’s direction by keyboard</source>
        <translation>تبديل الاتجاه من لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl+Right Shift for right to left, Ctrl+Left Shift for left to right</source>
        <translation>Ctrl+Right Shift لليمين، Ctrl+Left Shift لليسار</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>الأرقام والتاريخ</translation>
    </message>
    <message>
        <source>Digits in Arabic</source>
        <translation>الأرقام في العربية</translation>
    </message>
    <message>
        <source>Phone numbers, IDs and codes always use 0–9</source>
        <translation>أرقام الجوال والمعرّفات والرموز تبقى 0–9 دائمًا</translation>
    </message>
    <message>
        <source>12-hour clock</source>
        <translation>نظام 12 ساعة</translation>
    </message>
    <message>
        <source>Off: 24 hours</source>
        <translation>عند الإيقاف: 24 ساعة</translation>
    </message>
    <message>
        <source>Hijri date</source>
        <translation>التاريخ الهجري</translation>
    </message>
    <message>
        <source>Beside the Gregorian date, over each day of messages</source>
        <translation>بجانب الميلادي، فوق رسائل كل يوم</translation>
    </message>
    <message>
        <source>Same as the interface</source>
        <translation>بحسب الواجهة</translation>
    </message>
    <message>
        <source>Always right</source>
        <translation>يمين دائمًا</translation>
    </message>
    <message>
        <source>Side of my messages</source>
        <translation>جهة رسائلي</translation>
    </message>
    <message>
        <source>Which side your own messages are on in a thread</source>
        <translation>جهة فقاعاتك في المحادثة</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>على سطح المكتب</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>عرض الإشعارات</translation>
    </message>
    <message>
        <source>One for each thread, while the window is behind; a click opens the thread</source>
        <translation>إشعار لكل محادثة ما دامت النافذة في الخلفية، والنقر عليه يفتحها</translation>
    </message>
    <message>
        <source>Hide names and text</source>
        <translation>إخفاء الأسماء والنصوص</translation>
    </message>
    <message>
        <source>For a screen that others see: it only says that something came</source>
        <translation>لشاشة يراها غيرك: يظهر أن شيئًا وصل فحسب</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>البحث عن تحديثات</translation>
    </message>
    <message>
        <source>Once a day at most. Nothing is downloaded or installed automatically.</source>
        <translation>مرة في اليوم على الأكثر، ولا يُنزَّل شيء ولا يُثبَّت من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Stable versions</source>
        <translation>الإصدارات المكتملة</translation>
    </message>
    <message>
        <source>Test versions too</source>
        <translation>الإصدارات التجريبية أيضًا</translation>
    </message>
    <message>
        <source>Versions to announce</source>
        <translation>نوع الإصدارات</translation>
    </message>
    <message>
        <source>This build has no place to check for updates</source>
        <translation>لا يعرف هذا الإصدار مكانًا يبحث فيه عن تحديثات</translation>
    </message>
    <message>
        <source>Turn this on in your system’s settings</source>
        <translation>يُفعَّل هذا من إعدادات النظام</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>التشغيل عند الدخول إلى هذا الجهاز</translation>
    </message>
    <message>
        <source>Same as the region</source>
        <translation>بحسب المنطقة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>أول أيام الأسبوع</translation>
    </message>
    <message>
        <source>Threads answered since then stand together in the list</source>
        <translation>تُجمع في القائمة المحادثات التي رُدّ عليها منذ بداية الأسبوع</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Sort without “ال”</source>
        <translation>الترتيب دون «ال»</translation>
    </message>
    <message>
        <source>Where names are sorted, “العتيبي” stands at ع</source>
        <translation>عند الترتيب بالاسم يقع «العتيبي» في حرف العين</translation>
    </message>
    <message numerus="yes">
        <source>%n %</source>
        <translation>
            <numerusform>%n%</numerusform>
            <numerusform>%n%</numerusform>
            <numerusform>%n%</numerusform>
            <numerusform>%n%</numerusform>
            <numerusform>%n%</numerusform>
            <numerusform>%n%</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>حجم النصوص كلها</translation>
    </message>
    <message>
        <source>Arabic is drawn one step larger, so that both read alike</source>
        <translation>النص العربي أكبر بدرجة ليتساوى مع اللاتيني</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>Hijri date: days added or taken off</source>
        <translation>التاريخ الهجري: زيادة يوم أو نقصه</translation>
    </message>
    <message>
        <source>0 is the Umm al-Qura calendar; where the moon was seen otherwise, choose the difference</source>
        <translation>0 هو تقويم أم القرى؛ وإن اختلفت رؤية الهلال فاختر الفرق</translation>
    </message>
    <message>
        <source>Time to undo a reply</source>
        <translation>مهلة التراجع عن الرد</translation>
    </message>
    <message>
        <source>How long a sent reply waits before it goes out; Enter once more sends it at once</source>
        <translation>المدة التي ينتظرها الرد قبل إرساله؛ وEnter مرة أخرى يرسله فورًا</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Plain requests</source>
        <translation>طلبات عادية</translation>
    </message>
    <message>
        <source>Live connection</source>
        <translation>الاتصال المباشر</translation>
    </message>
    <message>
        <source>How it connects</source>
        <translation>طريقة الاتصال</translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and plain requests where a network blocks it</source>
        <translation>تلقائي: WebSocket، وطلبات عادية حيث لا تسمح الشبكة به</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء فيها</translation>
    </message>
    <message>
        <source>Open the next</source>
        <translation>فتح التالية</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاقها</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>After resolving a thread</source>
        <translation>بعد حلّ المحادثة</translation>
    </message>
    <message>
        <source>The next is the one below it; Undo comes back to it</source>
        <translation>التالية هي ما تحتها، و«تراجع» يعيدك إليها</translation>
    </message>
    <message>
        <source>As the system: also a PAC file. Encryption stays end to end.</source>
        <translation>«بحسب النظام» يشمل ملف PAC. يبقى التشفير من الطرف إلى الطرف.</translation>
    </message>
    <message>
        <source>Write the proxy as host:port, for example proxy.example:3128</source>
        <translation>اكتب الخادم الوكيل بصيغة host:port، مثل proxy.example:3128</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>One of my own</source>
        <translation>وكيل أحدده</translation>
    </message>
    <message>
        <source>Type of the proxy</source>
        <translation>نوع الوكيل</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>منفذ الوكيل</translation>
    </message>
    <message>
        <source>Support and live</source>
        <translation>الدعم والبث</translation>
    </message>
    <message>
        <source>How the program starts, looks and calls you</source>
        <translation>بدء البرنامج ومظهره وإشعاراته</translation>
    </message>
    <message>
        <source>How replies are written and sent, and lives watched and moderated</source>
        <translation>كتابة الردود وإرسالها، ومتابعة البث والإشراف عليه</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Arabic and English at once, by the dictionaries of this computer</source>
        <translation>بالعربية والإنجليزية معًا، من قواميس هذا الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>%n acts</source>
        <translation>
            <numerusform>لا سؤال</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراءً</numerusform>
            <numerusform>%n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask after so many acts in 30 s</source>
        <translation>السؤال بعد هذا العدد من الإجراءات في 30 ثانية</translation>
    </message>
    <message>
        <source>What waits is held until you answer: a key may be held down, or somebody else at the keyboard. 0: never ask</source>
        <translation>يتوقف ما ينتظر حتى تجيب: قد يكون مفتاح عالقًا أو غيرك على لوحة المفاتيح. 0: بلا سؤال</translation>
    </message>
    <message>
        <source>Fold waves</source>
        <translation>طيّ الموجات</translation>
    </message>
    <message>
        <source>What several people say at about the same time stands in one row, ×12</source>
        <translation>ما يقوله عدة أشخاص في وقت واحد يظهر في سطر واحد، ×12</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Keep the journal on this computer</source>
        <translation>حفظ السجل على هذا الجهاز</translation>
    </message>
    <message>
        <source>Who did what to whom in the lives, when, why and how it ended. Off: it is gone with the program</source>
        <translation>من فعل ماذا في عمليات البث ومتى ولماذا وكيف انتهى. عند الإيقاف يزول مع البرنامج</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries older than this go</source>
        <translation>حذف القيود الأقدم من</translation>
    </message>
    <message>
        <source>At the next start of the program</source>
        <translation>عند بدء البرنامج التالي</translation>
    </message>
    <message>
        <source>Reasons for blocks and removals</source>
        <translation>أسباب الحظر والحذف</translation>
    </message>
    <message>
        <source>One a line; the one used last comes first. Empty: the usual ones</source>
        <translation>سبب في كل سطر، والأحدث استخدامًا أولًا. فارغ: الأسباب المعتادة</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>تشغيل صوت</translation>
    </message>
    <message>
        <source>That of this computer for a message; silent while you are busy or on a break</source>
        <translation>صوت الرسائل في هذا الجهاز؛ صامت عند الانشغال أو الاستراحة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>حسب القاعدة</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>كل ما رُصد</translation>
    </message>
    <message>
        <source>Blur until a key is held</source>
        <translation>تمويه حتى الضغط على مفتاح</translation>
    </message>
    <message>
        <source>Words that a rule matched, in feeds, triage, people and the journal</source>
        <translation>ما طابقته قاعدة، في عمليات البث والفرز والأشخاص والسجل</translation>
    </message>
    <message>
        <source>One tone</source>
        <translation>نغمة واحدة</translation>
    </message>
    <message>
        <source>Two tones</source>
        <translation>نغمتان</translation>
    </message>
    <message>
        <source>Three tones</source>
        <translation>ثلاث نغمات</translation>
    </message>
    <message>
        <source>Sounds of the lives</source>
        <translation>أصوات البث</translation>
    </message>
    <message>
        <source>Somebody asks to come on stage</source>
        <translation>طلب مشاركة في البث</translation>
    </message>
    <message>
        <source>Rules have a sound of their own</source>
        <translation>لكل قاعدة صوتها</translation>
    </message>
    <message>
        <source>An act was refused</source>
        <translation>رُفض إجراء</translation>
    </message>
    <message>
        <source>Mark returning viewers</source>
        <translation>تمييز المشاهدين العائدين</translation>
    </message>
    <message>
        <source>Keeps on this computer who wrote and in which hour, of 100,000 at most: numbers alone, no names and no words. Off: what was kept is deleted</source>
        <translation>يحفظ على هذا الجهاز من علّق وفي أي ساعة، لـ 100,000 مشاهد على الأكثر: أرقام فقط، بلا أسماء ولا نصوص. عند الإيقاف يُحذف ما حُفظ</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>الرعاية</translation>
    </message>
    <message>
        <source>Count the abuse I have to read</source>
        <translation>احتساب الإساءات التي أقرؤها</translation>
    </message>
    <message>
        <source>For you alone: in memory, never sent, at zero with each shift</source>
        <translation>لك وحدك: في الذاكرة فقط، ولا تُرسل أبدًا، وتبدأ من الصفر مع كل مناوبة</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 دقيقة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Suggest a break when it was much for</source>
        <translation>اقتراح استراحة بعد تعرّض مرتفع مدة</translation>
    </message>
    <message>
        <source>Log what is said in lives to this computer</source>
        <translation>تسجيل ما يُقال في البث على هذا الجهاز</translation>
    </message>
    <message>
        <source>Every live from its opening on, with names and words, as lines of JSON. Off: only those that are switched on in their menu</source>
        <translation>كل بث منذ فتحه، بالأسماء والنصوص، أسطر JSON. عند الإيقاف: فقط ما يُفعَّل من قائمته</translation>
    </message>
    <message numerus="yes">
        <source>%n MB</source>
        <translation>
            <numerusform>%n م.ب</numerusform>
            <numerusform>%n م.ب</numerusform>
            <numerusform>%n م.ب</numerusform>
            <numerusform>%n م.ب</numerusform>
            <numerusform>%n م.ب</numerusform>
            <numerusform>%n م.ب</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest log of a live</source>
        <translation>الحد الأعلى لسجل كل بث</translation>
    </message>
    <message>
        <source>The oldest lines go first</source>
        <translation>تُحذف أقدم الأسطر أولًا</translation>
    </message>
    <message>
        <source>Open the last layout at the start</source>
        <translation>فتح آخر تخطيط عند التشغيل</translation>
    </message>
    <message>
        <source>The lives that stood side by side, as far as they still run</source>
        <translation>عمليات البث التي كانت متجاورة، ما دامت قائمة</translation>
    </message>
    <message>
        <source>After sending a reply in support</source>
        <translation>بعد إرسال رد في الدعم</translation>
    </message>
    <message>
        <source>The next is the one below it; the time to undo goes on, and Back leads to it</source>
        <translation>التالية هي التي تحتها، ومهلة التراجع مستمرة، وزر الرجوع يعيدك إليها</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>بلا تنبيه</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Response targets</source>
        <translation>أهداف الرد</translation>
    </message>
    <message>
        <source>First reply within</source>
        <translation>أول رد خلال</translation>
    </message>
    <message>
        <source>From the first message of the thread</source>
        <translation>من أول رسالة في المحادثة</translation>
    </message>
    <message>
        <source>Next reply within</source>
        <translation>الرد التالي خلال</translation>
    </message>
    <message>
        <source>From the first message without a reply, not from the last</source>
        <translation>من أول رسالة لم يُرد عليها، لا من آخرها</translation>
    </message>
    <message>
        <source>Warn before the target</source>
        <translation>تنبيه قبل تجاوز الهدف</translation>
    </message>
    <message>
        <source>The clock of the thread changes its shape and colour</source>
        <translation>يتغير شكل عداد المحادثة ولونه</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Count working hours only</source>
        <translation>احتساب ساعات العمل فقط</translation>
    </message>
    <message>
        <source>Outside them the clocks stand, and are shown in a quiet colour</source>
        <translation>خارجها يتوقف العداد ويظهر بلون هادئ</translation>
    </message>
    <message>
        <source>Sunday to Thursday</source>
        <translation>من الأحد إلى الخميس</translation>
    </message>
    <message>
        <source>Saturday to Thursday</source>
        <translation>من السبت إلى الخميس</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>أسبوع العمل</translation>
    </message>
    <message>
        <source>In the time zone of this computer</source>
        <translation>بتوقيت هذا الجهاز</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>بداية الدوام</translation>
    </message>
    <message>
        <source>Write a time of 24 hours, such as 09:00</source>
        <translation>اكتب الوقت بنظام 24 ساعة، مثل 09:00</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>نهاية الدوام</translation>
    </message>
    <message>
        <source>Where that is not after its beginning: on the next day</source>
        <translation>إن لم تكن بعد البداية فهي في اليوم التالي</translation>
    </message>
    <message>
        <source>Hours of Ramadan</source>
        <translation>ساعات رمضان</translation>
    </message>
    <message>
        <source>They begin and end with the month of the Umm al-Qura calendar</source>
        <translation>تبدأ وتنتهي مع الشهر في تقويم أم القرى</translation>
    </message>
    <message>
        <source>In Ramadan work begins</source>
        <translation>بداية الدوام في رمضان</translation>
    </message>
    <message>
        <source>In Ramadan work ends</source>
        <translation>نهاية الدوام في رمضان</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>الإجازات</translation>
    </message>
    <message>
        <source>One a line, with or without a name: 2027-09-23, or 2027-03-09 – 2027-03-12 Eid al-Fitr</source>
        <translation>إجازة في كل سطر، باسم أو دونه: ⁦2027-09-23⁩، أو ⁦2027-03-09 – 2027-03-12⁩ عيد الفطر</translation>
    </message>
    <message>
        <source>Each line begins with a date, such as 2027-09-23, or with two: 2027-03-09 – 2027-03-12</source>
        <translation>يبدأ كل سطر بتاريخ مثل ⁦2027-09-23⁩، أو بتاريخين: ⁦2027-03-09 – 2027-03-12⁩</translation>
    </message>
    <message>
        <source>What feeds show</source>
        <translation>ما يظهر بين التعليقات</translation>
    </message>
    <message>
        <source>Show joins in feeds</source>
        <translation>إظهار الانضمام بين التعليقات</translation>
    </message>
    <message>
        <source>Also in a feed’s own menu; what is hidden still counts in its figures</source>
        <translation>وكذلك في قائمة كل بث؛ وما يُخفى يبقى محسوبًا في أرقامه</translation>
    </message>
    <message>
        <source>Show departures in feeds</source>
        <translation>إظهار المغادرة بين التعليقات</translation>
    </message>
    <message>
        <source>Show likes in feeds</source>
        <translation>إظهار الإعجابات بين التعليقات</translation>
    </message>
    <message>
        <source>Show shares in feeds</source>
        <translation>إظهار المشاركات بين التعليقات</translation>
    </message>
    <message>
        <source>Show gifts in feeds</source>
        <translation>إظهار الهدايا بين التعليقات</translation>
    </message>
    <message>
        <source>Show guests, moderators and blocks in feeds</source>
        <translation>إظهار الضيوف والإشراف والحظر بين التعليقات</translation>
    </message>
    <message>
        <source>The end of a live is always shown</source>
        <translation>نهاية البث تظهر دائمًا</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>قوائم الخطوات</translation>
    </message>
    <message>
        <source>One step a line: “[ ] Order number noted”. A line without [ ] is the name of the list that begins there. What is done is kept for each thread</source>
        <translation>خطوة في كل سطر: «[ ] سُجّل رقم الطلب». والسطر الذي لا يبدأ بـ [ ] اسم القائمة التي تليه. وما أُنجز يُحفظ لكل محادثة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Memory for searching messages</source>
        <translation>ذاكرة البحث في الرسائل</translation>
    </message>
    <message>
        <source>400 MB hold about a million messages. When it is full, the oldest are no more found</source>
        <translation>تتسع 400 م.ب لنحو مليون رسالة، وإذا امتلأت لم تعد الأقدم تظهر في النتائج</translation>
    </message>
    <message>
        <source>Targets by label</source>
        <translation>أوقات الرد بحسب الوسم</translation>
    </message>
    <message>
        <source>One a line: the label, the minutes of the first and of the next reply, such as “VIP: 5 / 10”. Of several labels the shortest time counts</source>
        <translation>وسم في كل سطر، ثم دقائق الرد الأول والرد التالي، مثل «كبار العملاء: 5 / 10». وإذا تعددت الوسوم فالعبرة بأقصر وقت</translation>
    </message>
    <message>
        <source>Each line ends with one or two numbers from 1 to 240: “VIP: 5 / 10”</source>
        <translation>ينتهي كل سطر برقم أو رقمين من 1 إلى 240: «كبار العملاء: 5 / 10»</translation>
    </message>
    <message>
        <source>Days of Ramadan</source>
        <translation>أيام رمضان</translation>
    </message>
    <message>
        <source>Empty: those proposed, of the calendar. Write others where the month was announced otherwise</source>
        <translation>إذا تُرك فارغًا فالأيام المقترحة من التقويم. اكتب غيرها إذا أُعلن الشهر بخلافه</translation>
    </message>
    <message>
        <source>Write the first and the last day: 2027-02-08 – 2027-03-08</source>
        <translation>اكتب اليوم الأول والأخير: ⁦2027-02-08 – 2027-03-08⁩</translation>
    </message>
    <message>
        <source>Gifts, likes and shares in a lane of their own</source>
        <translation>الهدايا والإعجابات والمشاركات في شريط مستقل</translation>
    </message>
    <message>
        <source>Above the comments of each live, which then have none of them; also in its menu</source>
        <translation>فوق تعليقات كل بث، فلا تظهر بينها؛ وتجده أيضًا في قائمة البث</translation>
    </message>
    <message>
        <source>Night watch</source>
        <translation>الحراسة الليلية</translation>
    </message>
    <message>
        <source>Let rules remove comments when nobody is there</source>
        <translation>حذف التعليقات بالقواعد حين لا يوجد أحد</translation>
    </message>
    <message>
        <source>Only where your administrator allows it, and only rules that are marked for it. All of it is in the journal; 20 removals in 30 s stop it</source>
        <translation>حيث يسمح مدير النظام فقط، وبالقواعد المحددة لذلك وحدها. كل حذف مدوّن في السجل، و20 عملية حذف في 30 ثانية توقفها</translation>
    </message>
    <message>
        <source>Begin when nobody was there for</source>
        <translation>تبدأ بعد غياب الجميع مدة</translation>
    </message>
    <message>
        <source>Without a key or the mouse here, and without an act of another moderator</source>
        <translation>من دون لوحة مفاتيح أو فأرة هنا، ومن دون إجراء من مشرف آخر</translation>
    </message>
    <message>
        <source>Writing in lives</source>
        <translation>الكتابة في البث</translation>
    </message>
    <message>
        <source>Comments that tell viewers of filters</source>
        <translation>تعليقات تُعلم المشاهدين بالتصفية</translation>
    </message>
    <message>
        <source>One a line; you choose one and confirm it. Empty: the usual ones</source>
        <translation>تعليق في كل سطر، تختار واحدًا وتؤكده. فارغ: التعليقات المعتادة</translation>
    </message>
    <message>
        <source>Names, phrases and links at hand</source>
        <translation>أسماء وعبارات وروابط جاهزة</translation>
    </message>
    <message>
        <source>One a line. A name begins with @, a link with https://; all else is a phrase</source>
        <translation>واحد في كل سطر. يبدأ الاسم بـ @ والرابط بـ https://‎ وما سوى ذلك عبارة</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Erase this computer’s copies when I sign out</source>
        <translation>محو النسخ المحفوظة على هذا الجهاز عند تسجيل الخروج</translation>
    </message>
    <message>
        <source>Drafts, unsent replies, notes, journals and logs of every account here. Settings, rules and saved replies stay</source>
        <translation>المسودات والردود التي لم تُرسل والملاحظات والسجلات لكل حساب استُخدم هنا. تبقى الإعدادات والقواعد والردود المحفوظة</translation>
    </message>
    <message>
        <source>Not in safe mode</source>
        <translation>غير متاح في الوضع الآمن</translation>
    </message>
    <message>
        <source>Sounds of threads</source>
        <translation>أصوات المحادثات</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>رسالة من عميل</translation>
    </message>
    <message>
        <source>Heard with the window in front, too, but not for the thread before your eyes. What you choose is played once</source>
        <translation>تُسمع والنافذة أمامك أيضًا، إلا للمحادثة المفتوحة أمامك. ما تختاره يُسمع مرة واحدة</translation>
    </message>
    <message>
        <source>A direct message comes</source>
        <translation>رسالة مباشرة</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>كل دقيقة</translation>
    </message>
    <message>
        <source>Every 2 minutes</source>
        <translation>كل دقيقتين</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>كل 5 دقائق</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>كل 10 دقائق</translation>
    </message>
    <message>
        <source>Until it is seen</source>
        <translation>حتى الاطلاع عليها</translation>
    </message>
    <message>
        <source>Remind of threads nobody opened</source>
        <translation>التذكير بالمحادثات التي لم تُفتح</translation>
    </message>
    <message>
        <source>With their sound and a notification, until you open the thread or the bell</source>
        <translation>بصوتها وبإشعار، حتى تفتح المحادثة أو قائمة الإشعارات</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>No notifications at certain hours</source>
        <translation>بلا إشعارات في ساعات معيّنة</translation>
    </message>
    <message>
        <source>The bell counts on, and one notification tells of it when they are over. Sounds of the lives stay</source>
        <translation>يستمر العدّ في قائمة الإشعارات، ويأتي إشعار واحد بما فات بعد انتهائها. أصوات البث تبقى</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف متقاربة</translation>
    </message>
    <message>
        <source>More threads on the screen: without assignee and labels, with a sign for what is snoozed, pending or urgent</source>
        <translation>محادثات أكثر على الشاشة: بلا المُسند إليه والوسوم، مع علامة لما هو مؤجّل أو معلّق أو عاجل</translation>
    </message>
    <message>
        <source>A sound of its own</source>
        <translation>صوت خاص به</translation>
    </message>
    <message>
        <source>Sounds of their own</source>
        <translation>الأصوات الخاصة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Of sounds of their own, also those from your files; tones are as loud as this computer has them</source>
        <translation>للأصوات الخاصة ولملفاتك؛ أما النغمات فبمستوى صوت هذا الجهاز</translation>
    </message>
    <message>
        <source>Keep the sound device awake</source>
        <translation>إبقاء جهاز الصوت يقظًا</translation>
    </message>
    <message>
        <source>For wireless headsets that swallow the first sound: a moment of silence every 20 seconds, which costs some of their battery</source>
        <translation>للسماعات اللاسلكية التي تبتلع أول صوت: لحظة صامتة كل 20 ثانية، وتستهلك شيئًا من بطاريتها</translation>
    </message>
    <message>
        <source>So that you miss nothing</source>
        <translation>حتى لا يفوتك شيء</translation>
    </message>
    <message>
        <source>In front of other windows</source>
        <translation>أمام النوافذ الأخرى</translation>
    </message>
    <message>
        <source>Shown, and what you type goes where it went</source>
        <translation>ظاهرة دون أن تأخذ لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Minimised</source>
        <translation>مصغّرة</translation>
    </message>
    <message>
        <source>Window at the start</source>
        <translation>النافذة عند البدء</translation>
    </message>
    <message>
        <source>Also when the console starts with this computer</source>
        <translation>وكذلك حين تبدأ المنصة مع هذا الجهاز</translation>
    </message>
    <message>
        <source>Assigned and silent</source>
        <translation>مسندة بلا رد</translation>
    </message>
    <message>
        <source>Tell of assigned threads that are silent for</source>
        <translation>التنبيه إلى محادثات مسندة بقيت بلا رد مدة</translation>
    </message>
    <message>
        <source>Once for each wait, from the first message without a reply, as the clock in the list counts. 0: never</source>
        <translation>مرة واحدة لكل انتظار، من أول رسالة بلا رد، كما تعدّ ساعة القائمة. 0: أبدًا</translation>
    </message>
    <message>
        <source>Those of colleagues, too</source>
        <translation>ومحادثات الزملاء أيضًا</translation>
    </message>
    <message>
        <source>Off: only threads that are assigned to you</source>
        <translation>عند إيقافه: المحادثات المسندة إليك وحدها</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>الإغلاق إلى علبة النظام</translation>
    </message>
    <message>
        <source>The window is hidden and the program goes on, where this desktop has a tray</source>
        <translation>تُخفى النافذة ويستمر البرنامج، حيث توجد علبة نظام في سطح المكتب</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The phone number or the password is wrong.</source>
        <translation>رقم الجوال أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>This account may not use the console.</source>
        <translation>لا يُسمح لهذا الحساب باستخدام منصة WXM.</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>فريق الدعم</translation>
    </message>
    <message>
        <source>Streamer</source>
        <translation>صاحب البث</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Forgotten? Ask your administrator for a new password.</source>
        <translation>نسيت كلمة المرور؟ اطلب كلمة جديدة من مدير النظام.</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is larger than 2 MB.</source>
        <translation>الملف أكبر من 2 ميغابايت.</translation>
    </message>
    <message>
        <source>This is not a whole WAV file.</source>
        <translation>هذا ليس ملف WAV كاملًا.</translation>
    </message>
    <message>
        <source>Only WAV files of plain 16-bit samples, mono or stereo, are played.</source>
        <translation>لا تُشغَّل إلا ملفات WAV غير مضغوطة بدقة 16 بت، أحادية أو مجسّمة.</translation>
    </message>
    <message>
        <source>The sound is longer than 5 seconds.</source>
        <translation>الصوت أطول من 5 ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>ThreadMenu</name>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>The file could not be written to disk, or it is a link to another file.</source>
        <translation>لم يقبل القرص الملف، أو أنه رابط إلى ملف آخر.</translation>
    </message>
    <message>
        <source>Save record of interruptions</source>
        <translation>حفظ سجل الانقطاعات</translation>
    </message>
    <message>
        <source>Refresh from the server</source>
        <translation>تحديث من الخادم</translation>
    </message>
    <message>
        <source>Copy link to here</source>
        <translation>نسخ رابط هذه المحادثة</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Save record of interruptions…</source>
        <translation>حفظ سجل الانقطاعات…</translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message>
        <source>You:</source>
        <translation>أنت:</translation>
    </message>
    <message>
        <source>Staff:</source>
        <translation>الدعم:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>who wrote the last message</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Waiting for a reply · %1</source>
        <translation>بانتظار الرد · %1</translation>
    </message>
    <message>
        <source>Answered today · %1</source>
        <translation>رُدّ عليها اليوم · %1</translation>
    </message>
    <message>
        <source>Earlier · %1</source>
        <translation>سابقة · %1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>مسودة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>كل شيء مقروء</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier this week · %1</source>
        <translation>هذا الأسبوع · %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم تُرسل: %1</translation>
    </message>
    <message>
        <source>Resolved · %1</source>
        <comment>heading of a list, and how many</comment>
        <translation>تم الحل · %1</translation>
    </message>
    <message>
        <source>Pending and snoozed · %1</source>
        <translation>معلّقة ومؤجلة · %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مسندة</translation>
    </message>
    <message>
        <source>until the customer writes</source>
        <translation>حتى يكتب العميل</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>أحد الزملاء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a colleague, how long ago</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>الانتظار %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>مسندة إلى %1</translation>
    </message>
    <message>
        <source>labels: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>snoozed %1</source>
        <translation>مؤجلة %1</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>until a message</source>
        <translation>حتى تصل رسالة</translation>
    </message>
    <message>
        <source>past the target</source>
        <translation>تجاوز الهدف</translation>
    </message>
    <message>
        <source>the target is near</source>
        <translation>اقترب الهدف</translation>
    </message>
    <message>
        <source>the clock stands outside working hours</source>
        <translation>العداد متوقف خارج ساعات العمل</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>تتابعها</translation>
    </message>
</context>
<context>
    <name>TranscriptFile</name>
    <message>
        <source>Save transcript</source>
        <translation>حفظ نص المحادثة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>The file could not be written to disk, or it is a link to another file.</source>
        <translation>تعذّرت الكتابة على القرص، أو أنه رابط إلى ملف آخر.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>محادثة مع %1</translation>
    </message>
    <message>
        <source>Support thread %1, saved %2</source>
        <translation>محادثة الدعم %1، حُفظت %2</translation>
    </message>
    <message>
        <source>Conversation %1, saved %2</source>
        <translation>المحادثة %1، حُفظت %2</translation>
    </message>
    <message>
        <source>Older messages were not read, and are not in this file.</source>
        <translation>الرسائل الأقدم ليست في هذا الملف، فهي لم تُطلب من الخادم بعد.</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>فريق الدعم</translation>
    </message>
    <message>
        <source>attachment %1</source>
        <translation>مرفق %1</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>بلا وقت</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>كنص…</translation>
    </message>
    <message>
        <source>As a web page…</source>
        <translation>كصفحة ويب…</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>كجدول (CSV)…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>كملف PDF…</translation>
    </message>
    <message>
        <source>note, not sent</source>
        <comment>beside a name</comment>
        <translation>ملاحظة لم تُرسل</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>on this computer, nothing leaves it</source>
        <translation>على هذا الجهاز، ولا يخرج منه نص</translation>
    </message>
    <message>
        <source>by %1, your company’s own</source>
        <translation>عبر %1 الخاص بشركتك</translation>
    </message>
</context>
<context>
    <name>wxm::AboutPanel</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>WXM Console</source>
        <translation>منصة WXM</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It comes without any warranty.</source>
        <translation>برنامج حر برخصة MIT، ويُقدَّم بلا أي ضمان.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>يعتمد على</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>نسخ معلومات الإصدار</translation>
    </message>
</context>
<context>
    <name>wxm::AccountList</name>
    <message>
        <source>Continue as</source>
        <translation>المتابعة باسم</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>المتابعة باسم %1</translation>
    </message>
    <message>
        <source>Forget %1 on this computer</source>
        <translation>نسيان %1 على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>wxm::ChatHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>wxm::ChatPane</name>
    <message>
        <source>You are not part of this conversation</source>
        <translation>لست طرفًا في هذه المحادثة</translation>
    </message>
    <message>
        <source>Only its members can read it. Ask a member to add you.</source>
        <translation>لا يقرؤها إلا أطرافها. اطلب من أحدهم إضافتك.</translation>
    </message>
    <message>
        <source>The messages did not load</source>
        <translation>تعذّر تحميل الرسائل</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>What you write below is the first one.</source>
        <translation>ما يُكتب في الأسفل يكون أول رسالة.</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>غير متصل منذ %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>You can go on writing, nothing is lost.</source>
        <translation>يمكن متابعة الكتابة، ولن يضيع شيء.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Link lost %1 to %2</source>
        <translation>انقطع الاتصال من %1 إلى %2</translation>
    </message>
    <message>
        <source>Comparing this thread with the server.</source>
        <translation>تجري مقارنة هذه المحادثة بالخادم.</translation>
    </message>
    <message>
        <source>This thread could not be refreshed</source>
        <translation>تعذّرت قراءة هذه المحادثة مجددًا</translation>
    </message>
    <message>
        <source>The attachment did not open</source>
        <translation>تعذّر فتح المرفق</translation>
    </message>
    <message>
        <source>Its address is not a safe one.</source>
        <translation>عنوانه غير آمن.</translation>
    </message>
    <message>
        <source>Loading messages…</source>
        <translation>جارٍ تحميل الرسائل…</translation>
    </message>
    <message>
        <source>Next try %1. You can go on writing, nothing is lost.</source>
        <translation>المحاولة التالية %1. يمكن متابعة الكتابة، ولن يضيع شيء.</translation>
    </message>
    <message>
        <source>Search in this thread</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>New messages may come late here</source>
        <translation>قد تتأخر الرسائل الجديدة هنا</translation>
    </message>
    <message>
        <source>The live server did not open this conversation. It is asked again by itself; until then the messages are read every now and then.</source>
        <translation>لم يفتح الخادم المباشر هذه المحادثة. يُعاد الطلب تلقائيًا، وحتى ذلك الحين تُقرأ الرسائل بين حين وآخر.</translation>
    </message>
    <message>
        <source>The quoted message is not here</source>
        <translation>الرسالة المقتبسة ليست هنا</translation>
    </message>
    <message>
        <source>It stands further back than this thread was read, or was changed when it was quoted.</source>
        <translation>هي أقدم مما قُرئ من هذه المحادثة، أو عُدّل نصها عند اقتباسه.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>حفظ المرفق</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>The file could not be written to disk, or it is a link to another file.</source>
        <translation>تعذّرت الكتابة على القرص، أو أنه رابط إلى ملف آخر.</translation>
    </message>
    <message>
        <source>That day could not be read</source>
        <translation>تعذّرت قراءة ذلك اليوم</translation>
    </message>
</context>
<context>
    <name>wxm::ChatView</name>
    <message>
        <source>Messages in thread</source>
        <translation>رسائل المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Quote in reply</source>
        <translation>اقتباس في الرد</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages. %1</source>
        <comment>what a screen reader says</comment>
        <translation>
            <numerusform>لا رسائل جديدة. %1</numerusform>
            <numerusform>رسالة جديدة. %1</numerusform>
            <numerusform>رسالتان جديدتان. %1</numerusform>
            <numerusform>%n رسائل جديدة. %1</numerusform>
            <numerusform>%n رسالة جديدة. %1</numerusform>
            <numerusform>%n رسالة جديدة. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open attachment</source>
        <translation>فتح المرفق</translation>
    </message>
    <message>
        <source>, written as: %1</source>
        <translation>، كُتبت: %1</translation>
    </message>
    <message>
        <source>, translated: %1</source>
        <translation>، ترجمتها: %1</translation>
    </message>
    <message>
        <source>Go to the quoted message</source>
        <translation>الانتقال إلى الرسالة المقتبسة</translation>
    </message>
    <message>
        <source>Save attachment as…</source>
        <translation>حفظ المرفق باسم…</translation>
    </message>
</context>
<context>
    <name>wxm::ChecklistBox</name>
    <message>
        <source>%1 of %2</source>
        <comment>%1: steps that are done, %2: all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة الخطوات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا قائمة</translation>
    </message>
</context>
<context>
    <name>wxm::CloseQuestion</name>
    <message numerus="yes">
        <source>%n reply(ies) not sent yet</source>
        <translation>
            <numerusform>كل الردود أُرسلت</numerusform>
            <numerusform>رد لم يُرسل بعد</numerusform>
            <numerusform>ردان لم يُرسلا بعد</numerusform>
            <numerusform>%n ردود لم تُرسل بعد</numerusform>
            <numerusform>%n ردًا لم يُرسل بعد</numerusform>
            <numerusform>%n رد لم يُرسل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>الإغلاق على أي حال</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>الإبقاء مفتوحة</translation>
    </message>
    <message>
        <source>Nothing is lost: what is not sent is kept on this computer and goes on when you sign in again.</source>
        <translation>لن يضيع شيء: ما لم يُرسل محفوظ على هذا الجهاز، ويُستكمل إرساله عند تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>What you wrote is not saved</source>
        <translation>لم يُحفظ ما كُتب</translation>
    </message>
    <message>
        <source>Your text cannot be saved to disk: it is lost when the window closes. Free some space, or copy it first.</source>
        <translation>تعذّر حفظ النص على القرص، وسيضيع عند إغلاق النافذة. وفّر بعض المساحة، أو انسخ النص أولًا.</translation>
    </message>
    <message>
        <source>A reply that is not sent yet could not be saved to disk: it is lost when the window closes.</source>
        <translation>تعذّر حفظ رد لم يُرسل بعد على القرص، وسيضيع عند إغلاق النافذة.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) not sent yet are kept on this computer.</source>
        <translation>
            <numerusform>كل الردود أُرسلت.</numerusform>
            <numerusform>رد لم يُرسل بعد محفوظ على هذا الجهاز.</numerusform>
            <numerusform>ردان لم يُرسلا بعد محفوظان على هذا الجهاز.</numerusform>
            <numerusform>%n ردود لم تُرسل بعد محفوظة على هذا الجهاز.</numerusform>
            <numerusform>%n ردًا لم يُرسل بعد محفوظ على هذا الجهاز.</numerusform>
            <numerusform>%n رد لم يُرسل بعد محفوظ على هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) not carried out yet</source>
        <translation>
            <numerusform>لا إجراءات معلّقة</numerusform>
            <numerusform>إجراء واحد لم يُنفّذ بعد</numerusform>
            <numerusform>إجراءان لم يُنفّذا بعد</numerusform>
            <numerusform>%n إجراءات لم تُنفّذ بعد</numerusform>
            <numerusform>%n إجراءً لم يُنفّذ بعد</numerusform>
            <numerusform>%n إجراء لم يُنفّذ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Another WXM Console is using this profile, so this window keeps nothing: unfinished text and replies that are not sent are lost when it closes.</source>
        <translation>تعمل منصة WXM في نافذة أخرى على ملف التعريف نفسه، فلا تحفظ هذه النافذة شيئًا: ما لم يكتمل من النصوص وما لم يُرسل من الردود يضيع عند إغلاقها.</translation>
    </message>
    <message>
        <source>The server has not answered. What you did may not happen when the window closes.</source>
        <translation>لم يرد الخادم. قد لا يُنفّذ ما طلبته إذا أُغلقت النافذة.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused reply(ies) are kept on this computer, and go out only when you send them again.</source>
        <translation>
            <numerusform>لا ردود مرفوضة على هذا الجهاز.</numerusform>
            <numerusform>رد مرفوض محفوظ على هذا الجهاز، ولا يُرسل إلا بإعادة إرساله منك.</numerusform>
            <numerusform>ردان مرفوضان محفوظان على هذا الجهاز، ولا يُرسلان إلا بإعادة إرسالهما منك.</numerusform>
            <numerusform>%n ردود مرفوضة محفوظة على هذا الجهاز، ولا تُرسل إلا بإعادة إرسالها منك.</numerusform>
            <numerusform>%n ردًا مرفوضًا محفوظ على هذا الجهاز، ولا يُرسل إلا بإعادة إرساله منك.</numerusform>
            <numerusform>%n رد مرفوض محفوظ على هذا الجهاز، ولا يُرسل إلا بإعادة إرساله منك.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer keeps nothing of it now: unfinished text and replies that are not sent are lost when the window closes.</source>
        <translation>هذا الجهاز لا يحفظ شيئًا من ذلك الآن: النص غير المكتمل والردود التي لم تُرسل تضيع عند إغلاق النافذة.</translation>
    </message>
</context>
<context>
    <name>wxm::CollisionHead</name>
    <message>
        <source>%1 answered while you were writing</source>
        <translation>وصل رد من %1 أثناء الكتابة</translation>
    </message>
    <message>
        <source>%1 answered %2, while you were writing</source>
        <translation>وصل رد من %1 %2 أثناء الكتابة</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>This account answered elsewhere while you were writing</source>
        <translation>رُدّ بهذا الحساب من جهاز آخر أثناء الكتابة</translation>
    </message>
    <message>
        <source>This account answered elsewhere %1, while you were writing</source>
        <translation>رُدّ بهذا الحساب من جهاز آخر %1، أثناء الكتابة</translation>
    </message>
</context>
<context>
    <name>wxm::Composer</name>
    <message>
        <source>Not saved: the disk could not be written</source>
        <translation>لم يُحفظ: تعذّرت الكتابة على القرص</translation>
    </message>
    <message>
        <source>The reply was not sent. Free some space, or send it without a copy on this computer.</source>
        <translation>لم يُرسل الرد. أفرغ بعض المساحة، أو أرسله دون نسخة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>أرسل مع ذلك</translation>
    </message>
    <message>
        <source>Reply of %1</source>
        <translation>رد %1</translation>
    </message>
    <message>
        <source>Send locked</source>
        <translation>الإرسال مقفل</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>ضمن الحد</numerusform>
            <numerusform>حرف زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفًا زائدًا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>لا أحرف متبقية</numerusform>
            <numerusform>بقي حرف</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft not saved: the disk could not be written</source>
        <translation>لم تُحفظ المسودة: تعذّرت الكتابة على القرص</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>اكتب ردًا…</translation>
    </message>
    <message>
        <source>Paragraph left to right</source>
        <translation>فقرة من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Paragraph right to left</source>
        <translation>فقرة من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Edit my draft</source>
        <translation>تعديل مسودتي</translation>
    </message>
    <message>
        <source>Send mine as well</source>
        <translation>أرسل ردي أيضًا</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter starts a new line</source>
        <translation>Enter للإرسال · Shift+Enter لسطر جديد</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends · Enter starts a new line</source>
        <translation>Ctrl+Enter للإرسال · Enter لسطر جديد</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>This thread may be out of date</source>
        <translation>قد لا تكون هذه المحادثة محدّثة</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>لم تُملأ: %1</translation>
    </message>
    <message>
        <source>The customer would read the braces.</source>
        <translation>ستظهر الأقواس للعميل كما هي.</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>الردود المحفوظة</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>مسودتك</translation>
    </message>
    <message>
        <source>saved on this computer</source>
        <translation>محفوظة على هذا الجهاز</translation>
    </message>
    <message>
        <source>It is being compared with the server. Your reply goes out after that, if nobody has written meanwhile. Send once more to send it now.</source>
        <translation>تجري مقارنتها بالخادم، وسيُرسل ردك بعدها إن لم يكتب أحد في الأثناء. أرسل مرة أخرى لإرساله الآن.</translation>
    </message>
    <message>
        <source>Something new has arrived</source>
        <translation>وصل جديد في المحادثة</translation>
    </message>
    <message>
        <source>Your reply was not sent. Read it, then send.</source>
        <translation>لم يُرسل ردك. اقرأ الجديد ثم أرسل.</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>مسندة إلى %1</translation>
    </message>
    <message>
        <source>You can still reply.</source>
        <translation>يمكنك الرد مع ذلك.</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>إسناد إليّ</translation>
    </message>
    <message>
        <source>Send only “%1”?</source>
        <translation>إرسال «%1» وحده؟</translation>
    </message>
    <message>
        <source>It looks like the search for a saved reply.</source>
        <translation>يبدو أنه بحث عن رد محفوظ.</translation>
    </message>
    <message>
        <source>You have sent this three times</source>
        <translation>أُرسل هذا الرد ثلاث مرات</translation>
    </message>
    <message>
        <source>As a saved reply it is three keys away.</source>
        <translation>بعد حفظه يُدرج بثلاثة مفاتيح.</translation>
    </message>
    <message>
        <source>Keep it as a saved reply</source>
        <translation>حفظ بين الردود</translation>
    </message>
    <message>
        <source>Reply of this account, from elsewhere</source>
        <translation>رد هذا الحساب من جهاز آخر</translation>
    </message>
    <message numerus="yes">
        <source>waits for %Ln file(s)</source>
        <translation>
            <numerusform>لا ينتظر ملفات</numerusform>
            <numerusform>ينتظر ملفًا</numerusform>
            <numerusform>ينتظر ملفين</numerusform>
            <numerusform>ينتظر %Ln ملفات</numerusform>
            <numerusform>ينتظر %Ln ملفًا</numerusform>
            <numerusform>ينتظر %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not uploaded</source>
        <translation>
            <numerusform>لا ملفات متعثرة</numerusform>
            <numerusform>لم يُرفع ملف</numerusform>
            <numerusform>لم يُرفع ملفان</numerusform>
            <numerusform>لم تُرفع %Ln ملفات</numerusform>
            <numerusform>لم يُرفع %Ln ملفًا</numerusform>
            <numerusform>لم يُرفع %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again beside the file, or send the reply without it.</source>
        <translation>حاول مجددًا بجانب الملف، أو أرسل الرد من دونه.</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>إرسال من دونه</translation>
    </message>
    <message>
        <source>Send translation</source>
        <translation>إرسال الترجمة</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Write the reply first</source>
        <translation>اكتب الرد أولًا</translation>
    </message>
    <message>
        <source>Then choose when it is sent.</source>
        <translation>ثم اختر متى يُرسل.</translation>
    </message>
    <message>
        <source>Files cannot be sent later</source>
        <translation>الملفات لا تُرسل لاحقًا</translation>
    </message>
    <message>
        <source>Send them now, or take them away.</source>
        <translation>أرسلها الآن أو أزلها.</translation>
    </message>
    <message>
        <source>A reply waits here already</source>
        <translation>يوجد رد مؤجل هنا</translation>
    </message>
    <message>
        <source>Send, edit or cancel that one first.</source>
        <translation>أرسله أو عدّله أو ألغِه أولًا.</translation>
    </message>
    <message>
        <source>Something is not filled in</source>
        <translation>بقيت خانة لم تُملأ</translation>
    </message>
    <message>
        <source>In an hour (%1)</source>
        <translation>بعد ساعة (%1)</translation>
    </message>
    <message>
        <source>Tomorrow morning (%1)</source>
        <translation>صباح الغد (%1)</translation>
    </message>
    <message>
        <source>Pick a day and time…</source>
        <translation>اختيار يوم ووقت…</translation>
    </message>
    <message>
        <source>Sent only while this computer runs</source>
        <translation>لا يُرسل إلا وهذا الجهاز يعمل</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>مضى هذا الوقت</translation>
    </message>
    <message>
        <source>The reply will not be sent</source>
        <translation>لن يُرسل الرد</translation>
    </message>
    <message>
        <source>Edit it again</source>
        <translation>تعديله من جديد</translation>
    </message>
    <message>
        <source>Too long to be tidied</source>
        <translation>النص أطول من أن يُرتَّب</translation>
    </message>
    <message>
        <source>Nothing to tidy</source>
        <translation>لا شيء يحتاج إلى ترتيب</translation>
    </message>
    <message>
        <source>Not tidied: the reply has changed in the meantime</source>
        <translation>لم يُرتَّب: تغيّر الرد في هذه الأثناء</translation>
    </message>
</context>
<context>
    <name>wxm::ConnectionLine</name>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>جارٍ إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>كل شيء أُرسل</numerusform>
            <numerusform>رسالة لم تُرسل</numerusform>
            <numerusform>رسالتان لم تُرسلا</numerusform>
            <numerusform>%n رسائل لم تُرسل</numerusform>
            <numerusform>%n رسالة لم تُرسل</numerusform>
            <numerusform>%n رسالة لم تُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>the server closed the link</source>
        <translation>أغلق الخادم الاتصال</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>الخادم لا يرد</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>لا توجد شبكة</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>تعذّر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>the server asks to wait</source>
        <translation>يطلب الخادم الانتظار</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>last checked %1</source>
        <translation>آخر تحقق %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>sign in to continue</source>
        <translation>سجّل الدخول للمتابعة</translation>
    </message>
    <message>
        <source>the server asks for a pause, next try %1</source>
        <comment>%1: in 8 s</comment>
        <translation>يطلب الخادم التمهّل، المحاولة التالية %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>waiting for the keychain of this computer</source>
        <translation>بانتظار سلسلة مفاتيح هذا الجهاز</translation>
    </message>
    <message>
        <source>the server is down for maintenance, next try %1</source>
        <comment>%1: in 8 s</comment>
        <translation>الخادم تحت الصيانة، المحاولة التالية %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Connect here</source>
        <translation>الاتصال من هنا</translation>
    </message>
    <message>
        <source>waiting for the live server</source>
        <translation>بانتظار خادم الاتصال المباشر</translation>
    </message>
    <message>
        <source>the live server does not accept this sign-in</source>
        <translation>لا يقبل خادم الاتصال المباشر تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>this account is in use elsewhere</source>
        <translation>هذا الحساب مستخدم في مكان آخر</translation>
    </message>
    <message>
        <source>the sign-in cannot be renewed, next try %1</source>
        <comment>%1: in 8 s</comment>
        <translation>تعذّر تجديد تسجيل الدخول، المحاولة التالية %1</translation>
    </message>
    <message>
        <source>the sign-in cannot be renewed</source>
        <translation>تعذّر تجديد تسجيل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without live events, tried again</source>
        <translation>
            <numerusform>كل الأماكن تصلها الأحداث</numerusform>
            <numerusform>مكان لا تصله الأحداث المباشرة، تُعاد المحاولة</numerusform>
            <numerusform>مكانان لا تصلهما الأحداث المباشرة، تُعاد المحاولة</numerusform>
            <numerusform>%n أماكن لا تصلها الأحداث المباشرة، تُعاد المحاولة</numerusform>
            <numerusform>%n مكانًا لا تصله الأحداث المباشرة، تُعاد المحاولة</numerusform>
            <numerusform>%n مكان لا تصله الأحداث المباشرة، تُعاد المحاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>by plain requests</source>
        <translation>عبر طلبات عادية</translation>
    </message>
    <message>
        <source>Shows where it stands</source>
        <translation>يعرض مكانها</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>أدخل كلمة المرور…</translation>
    </message>
</context>
<context>
    <name>wxm::ConnectionTestPanel</name>
    <message numerus="yes">
        <source>Reaches the server in %Ln ms</source>
        <translation>
            <numerusform>الخادم متاح فورًا</numerusform>
            <numerusform>الخادم متاح خلال مللي ثانية</numerusform>
            <numerusform>الخادم متاح خلال مللي ثانيتين</numerusform>
            <numerusform>الخادم متاح خلال %Ln مللي ثانية</numerusform>
            <numerusform>الخادم متاح خلال %Ln مللي ثانية</numerusform>
            <numerusform>الخادم متاح خلال %Ln مللي ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>تجربة الاتصال</translation>
    </message>
</context>
<context>
    <name>wxm::Console</name>
    <message>
        <source>Your session has ended. Sign in to continue.</source>
        <translation>انتهت جلستك. سجّل الدخول للمتابعة.</translation>
    </message>
    <message>
        <source>This account was signed out on another device, or blocked.</source>
        <translation>سُجّل خروج هذا الحساب من جهاز آخر، أو حُظر.</translation>
    </message>
    <message>
        <source>The live server does not accept this sign-in. Sign in again.</source>
        <translation>لا يقبل خادم الاتصال المباشر تسجيل الدخول هذا. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The settings were damaged</source>
        <translation>كانت الإعدادات تالفة</translation>
    </message>
    <message>
        <source>This computer could not keep the sign-in</source>
        <translation>تعذّر على هذا الجهاز حفظ تسجيل الدخول</translation>
    </message>
    <message>
        <source>You will have to sign in again next time. It is kept in memory only.</source>
        <translation>سيلزم تسجيل الدخول مجددًا في المرة القادمة، فهو محفوظ في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>The sign-in could not be deleted</source>
        <translation>تعذّر حذف تسجيل الدخول</translation>
    </message>
    <message>
        <source>The keychain of this computer did not delete it. Delete the entry of WXM Console there.</source>
        <translation>لم تحذفه سلسلة مفاتيح هذا الجهاز. احذف منها مدخل منصة WXM.</translation>
    </message>
    <message>
        <source>This computer did not accept the change</source>
        <translation>لم يقبل هذا الجهاز التغيير</translation>
    </message>
    <message>
        <source>Whether the console starts with it is as it was before.</source>
        <translation>بقي بدء البرنامج مع الجهاز كما كان.</translation>
    </message>
    <message>
        <source>They start afresh. The old file is kept beside them as %1.</source>
        <translation>بدأت من جديد، والملف القديم محفوظ بجانبها باسم %1.</translation>
    </message>
    <message>
        <source>Another WXM Console is open on this profile</source>
        <translation>منصة WXM مفتوحة في نافذة أخرى على ملف التعريف نفسه</translation>
    </message>
    <message>
        <source>So that neither overwrites the other, this window keeps no drafts, notes, saved replies and unsent replies, and no settings. Close the other one and start again to have them.</source>
        <translation>لئلا تكتب إحداهما فوق الأخرى، لا تحفظ هذه النافذة المسودات والملاحظات والردود المحفوظة والردود التي لم تُرسل، ولا الإعدادات. أغلق الأخرى وابدأ من جديد لاستعادتها.</translation>
    </message>
    <message>
        <source>The keychain is open again: the sign-in was removed from it.</source>
        <translation>فُتحت سلسلة المفاتيح من جديد، وحُذف منها تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The sign-in is still in the keychain</source>
        <translation>ما زال تسجيل الدخول في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. The sign-in is removed as soon as it is opened.</source>
        <translation>سلسلة المفاتيح في هذا الجهاز مقفلة. يُحذف تسجيل الدخول منها حال فتحها.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not answered yet. When it does, you are signed in without the password.</source>
        <translation>لم ترد سلسلة المفاتيح في هذا الجهاز بعد. متى ردّت تم تسجيل الدخول بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Open it, and you are signed in without the password.</source>
        <translation>سلسلة المفاتيح في هذا الجهاز مقفلة. متى فُتحت تم تسجيل الدخول بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. When it is there, you are signed in without the password.</source>
        <translation>سلسلة المفاتيح في هذا الجهاز لا ترد. متى توفّرت تم تسجيل الدخول بلا كلمة مرور.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) had not gone out yet and may not have happened.</source>
        <translation>
            <numerusform>لم يضع أي إجراء.</numerusform>
            <numerusform>إجراء واحد لم يُرسل بعد، وقد لا يكون نُفّذ.</numerusform>
            <numerusform>إجراءان لم يُرسلا بعد، وقد لا يكونان نُفّذا.</numerusform>
            <numerusform>%n إجراءات لم تُرسل بعد، وقد لا تكون نُفّذت.</numerusform>
            <numerusform>%n إجراءً لم يُرسل بعد، وقد لا يكون نُفّذ.</numerusform>
            <numerusform>%n إجراء لم يُرسل بعد، وقد لا يكون نُفّذ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not renew your sign-in. Sign in to continue; what you wrote is kept.</source>
        <translation>لم يتمكن الخادم من تجديد تسجيل الدخول. سجّل الدخول للمتابعة؛ كل ما كُتب محفوظ.</translation>
    </message>
    <message>
        <source>This computer could not keep the proxy&apos;s password</source>
        <translation>تعذّر حفظ كلمة مرور الوكيل في هذا الجهاز</translation>
    </message>
    <message>
        <source>You will be asked for it again next time.</source>
        <translation>ستُطلب منك مجددًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>This computer keeps drafts and unsent replies only</source>
        <translation>لا يحفظ هذا الجهاز إلا المسودات والردود التي لم تُرسل</translation>
    </message>
    <message>
        <source>By your administrator: notes, labels and the journal of the lives are gone when the console ends.</source>
        <translation>بأمر مدير النظام: الملاحظات والوسوم وسجل البث تزول عند إغلاق المنصة.</translation>
    </message>
    <message>
        <source>This computer keeps nothing of what you write</source>
        <translation>لا يحفظ هذا الجهاز شيئًا مما يُكتب</translation>
    </message>
    <message>
        <source>By your administrator: drafts, unsent replies, notes, labels and the journal of the lives are gone when the console ends.</source>
        <translation>بأمر مدير النظام: المسودات والردود التي لم تُرسل والملاحظات والوسوم وسجل البث تزول عند إغلاق المنصة.</translation>
    </message>
    <message>
        <source>Nothing of what you write is kept in this window</source>
        <translation>لا يُحفظ شيء مما يُكتب في هذه النافذة</translation>
    </message>
    <message>
        <source>The key of its files was not available. What was written before is on this computer as it was; start again when the keychain is open.</source>
        <translation>مفتاح الملفات غير متاح. ما كُتب من قبل باقٍ على هذا الجهاز كما هو؛ ابدأ من جديد بعد فتح سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>What you write is encrypted on this computer</source>
        <translation>ما يُكتب مشفّر على هذا الجهاز</translation>
    </message>
    <message>
        <source>By your administrator: pasted pictures, the journal of the lives and what is known of viewers are gone when the console ends.</source>
        <translation>بأمر مدير النظام: الصور الملصقة وسجل البث وما يُعرف عن المشاهدين تزول عند إغلاق المنصة.</translation>
    </message>
</context>
<context>
    <name>wxm::CrashQuestion</name>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
    <message>
        <source>Not saved: the file could not be written there.</source>
        <translation>لم يُحفظ: تعذّرت كتابة الملف هناك.</translation>
    </message>
    <message>
        <source>WXM Console stopped because of an error</source>
        <translation>توقفت منصة WXM بسبب خلل</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>البدء في الوضع الآمن</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>البدء كالمعتاد</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>What you wrote is kept. In safe mode the console starts without layouts, spelling, sounds and translation.</source>
        <translation>ما كُتب محفوظ. في الوضع الآمن تبدأ المنصة بلا تخطيطات ولا تدقيق إملائي ولا أصوات ولا ترجمة.</translation>
    </message>
    <message>
        <source>It happened while windows were put back where they stood, so this time they are not.</source>
        <translation>حدث ذلك أثناء إعادة النوافذ إلى مواضعها، فلن تُعاد هذه المرة.</translation>
    </message>
    <message>
        <source>The report tells where in the program it happened. It holds no names, numbers or messages, and nothing is sent by itself.</source>
        <translation>يذكر التقرير موضع الخلل في البرنامج، وليس فيه أسماء ولا أرقام ولا رسائل، ولا يُرسل شيء تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>wxm::DayDialog</name>
    <message>
        <source>Write a day</source>
        <translation>اكتب يومًا</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Like “7/6”, “%1”, “yesterday” or “3d” for three days ago</source>
        <translation>مثل «7/6» أو «%1» أو «أمس» أو «3ي» أي قبل ثلاثة أيام</translation>
    </message>
</context>
<context>
    <name>wxm::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>wxm::DiagnosticsPanel</name>
    <message>
        <source>Copied. It holds no names, numbers or messages.</source>
        <translation>نُسخ، وليس فيه أسماء ولا أرقام ولا رسائل.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>حفظ التشخيص</translation>
    </message>
    <message>
        <source>Saved. It holds no names, numbers or messages.</source>
        <translation>حُفظ، وليس فيه أسماء ولا أرقام ولا رسائل.</translation>
    </message>
    <message>
        <source>Not saved: the file could not be written there.</source>
        <translation>لم يُحفظ: تعذّرت كتابة الملف هناك.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>None since the start</source>
        <translation>لا أخطاء منذ البدء</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>not on this server</source>
        <translation>غير موجود على هذا الخادم</translation>
    </message>
    <message>
        <source>not allowed for this account</source>
        <translation>غير مسموح لهذا الحساب</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>نسخ التشخيص</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Versions and server</source>
        <translation>الإصدارات والخادم</translation>
    </message>
    <message>
        <source>Connection history</source>
        <translation>سجل الاتصال</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>آخر الأخطاء</translation>
    </message>
    <message>
        <source>What the server offers</source>
        <translation>ما يقدّمه الخادم</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل البرنامج</translation>
    </message>
</context>
<context>
    <name>wxm::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>wxm::DropHint</name>
    <message>
        <source>Drop to attach</source>
        <translation>أفلِت للإرفاق</translation>
    </message>
    <message>
        <source>This server does not accept files</source>
        <translation>هذا الخادم لا يستقبل ملفات</translation>
    </message>
    <message>
        <source>At most %1 per file</source>
        <translation>حد الملف %1</translation>
    </message>
</context>
<context>
    <name>wxm::EmojiPopup</name>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Search in Arabic or English</source>
        <translation>ابحث بالعربية أو الإنجليزية</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>البحث في الرموز التعبيرية</translation>
    </message>
    <message>
        <source>No emoji of this name</source>
        <translation>لا رمز بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>wxm::EmojiSuggestions</name>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
</context>
<context>
    <name>wxm::EmptyState</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>wxm::EraseQuestion</name>
    <message>
        <source>Erase this computer’s copies?</source>
        <translation>محو النسخ المحفوظة على هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Sign out and erase</source>
        <translation>تسجيل الخروج والمحو</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) not sent yet are lost.</source>
        <translation>
            <numerusform>كل الردود أُرسلت.</numerusform>
            <numerusform>رد لم يُرسل بعد سيضيع.</numerusform>
            <numerusform>ردان لم يُرسلا بعد سيضيعان.</numerusform>
            <numerusform>%n ردود لم تُرسل بعد ستضيع.</numerusform>
            <numerusform>%n ردًا لم يُرسل بعد سيضيع.</numerusform>
            <numerusform>%n رد لم يُرسل بعد سيضيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are lost.</source>
        <translation>
            <numerusform>لا مسودات.</numerusform>
            <numerusform>مسودة واحدة ستضيع.</numerusform>
            <numerusform>مسودتان ستضيعان.</numerusform>
            <numerusform>%n مسودات ستضيع.</numerusform>
            <numerusform>%n مسودة ستضيع.</numerusform>
            <numerusform>%n مسودة ستضيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, labels, journals and logs of every account on this computer go as well. Settings, rules and saved replies stay. The console starts again.</source>
        <translation>تُمحى أيضًا الملاحظات والوسوم والسجلات لكل حساب على هذا الجهاز. تبقى الإعدادات والقواعد والردود المحفوظة. تبدأ المنصة بعد ذلك من جديد.</translation>
    </message>
    <message>
        <source>Drafts and unsent replies that could not be read this time are lost as well.</source>
        <translation>وتضيع معها المسودات والردود غير المرسلة التي تعذّرت قراءتها هذه المرة.</translation>
    </message>
</context>
<context>
    <name>wxm::Erasure</name>
    <message>
        <source>The copies on this computer could not be erased</source>
        <translation>تعذّر محو النسخ المحفوظة على هذا الجهاز</translation>
    </message>
    <message>
        <source>The disk refused it. Delete the folder of the profile by hand.</source>
        <translation>القرص لا يقبل ذلك. احذف مجلد ملف التعريف يدويًا.</translation>
    </message>
</context>
<context>
    <name>wxm::FileChip</name>
    <message>
        <source>Try upload again</source>
        <translation>إعادة الرفع</translation>
    </message>
    <message>
        <source>Cancel upload</source>
        <translation>إلغاء الرفع</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>حذف الملف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>wxm::FilterChips</name>
    <message>
        <source>Remove filter</source>
        <translation>حذف الشرط</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح الشروط</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
</context>
<context>
    <name>wxm::FilterDialog</name>
    <message numerus="yes">
        <source>%n threads match</source>
        <translation>
            <numerusform>لا محادثة تطابق</numerusform>
            <numerusform>محادثة واحدة تطابق</numerusform>
            <numerusform>محادثتان تطابقان</numerusform>
            <numerusform>%n محادثات تطابق</numerusform>
            <numerusform>%n محادثة تطابق</numerusform>
            <numerusform>%n محادثة تطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مسندة إلى</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Language of the last message</source>
        <translation>لغة آخر رسالة</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>فقط</translation>
    </message>
    <message>
        <source>Waiting at least</source>
        <translation>الانتظار لا يقل عن</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>لها ملاحظة</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>However long</source>
        <translation>أيًّا كانت المدة</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>المتابَعة</translation>
    </message>
</context>
<context>
    <name>wxm::FindBar</name>
    <message>
        <source>Nothing in what was loaded so far</source>
        <translation>لا نتائج فيما حُمّل حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits of a search</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Search in this thread</source>
        <translation>ابحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Older result</source>
        <translation>النتيجة الأقدم</translation>
    </message>
    <message>
        <source>Newer result</source>
        <translation>النتيجة الأحدث</translation>
    </message>
    <message>
        <source>End search</source>
        <translation>إنهاء البحث</translation>
    </message>
</context>
<context>
    <name>wxm::HeldStrip</name>
    <message>
        <source>Not sent yet: press Control and Z to undo the reply.</source>
        <translation>لم يُرسل بعد: Ctrl مع Z للتراجع عن الرد.</translation>
    </message>
    <message numerus="yes">
        <source>Sends in %Ln s</source>
        <translation>
            <numerusform>يُرسل الآن</numerusform>
            <numerusform>يُرسل بعد ثانية</numerusform>
            <numerusform>يُرسل بعد ثانيتين</numerusform>
            <numerusform>يُرسل بعد %Ln ثوانٍ</numerusform>
            <numerusform>يُرسل بعد %Ln ثانية</numerusform>
            <numerusform>يُرسل بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply that is not sent yet</source>
        <translation>رد لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>التراجع عن الإرسال</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
</context>
<context>
    <name>wxm::HintBar</name>
    <message>
        <source>New here?</source>
        <translation>للبداية:</translation>
    </message>
    <message>
        <source>go to anything</source>
        <translation>للانتقال إلى أي شيء</translation>
    </message>
    <message>
        <source>in a reply: saved replies</source>
        <translation>داخل الرد: الردود المحفوظة</translation>
    </message>
    <message>
        <source>all keyboard shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>wxm::KeptPanel</name>
    <message>
        <source>What is kept on this computer</source>
        <translation>ما يُحفظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>Drafts and replies that are not sent: until they are sent or removed.</source>
        <translation>المسودات والردود التي لم تُرسل: حتى تُرسل أو تُحذف.</translation>
    </message>
    <message>
        <source>Notes, labels and snoozes: until you remove them.</source>
        <translation>الملاحظات والوسوم والتأجيل: حتى تُحذف.</translation>
    </message>
    <message>
        <source>What you did in lives, and what is said there where you log it: as long as the settings of the journal say.</source>
        <translation>ما نُفّذ في عمليات البث، وما يُقال فيها إن كان يُسجَّل: بحسب إعدادات السجل.</translation>
    </message>
    <message>
        <source>Viewers that you met or acted on, and your layouts: until you forget them, or others take their place.</source>
        <translation>المشاهدون الذين مرّوا أو اتُّخذ بحقهم إجراء، والتخطيطات: حتى تُحذف أو يحل غيرها محلها.</translation>
    </message>
    <message>
        <source>Figures of My day, without names or words: 90 days, their totals two years.</source>
        <translation>أرقام «يومي» بلا أسماء ولا نصوص: 90 يومًا، ومجاميعها سنتين.</translation>
    </message>
    <message>
        <source>Saved replies, rules and your own words of the spelling: until you remove them.</source>
        <translation>الردود المحفوظة والقواعد والكلمات المضافة إلى التدقيق الإملائي: حتى تُحذف.</translation>
    </message>
    <message>
        <source>Settings, and a log of the program without names or messages: as long as the profile.</source>
        <translation>الإعدادات، وسجل للبرنامج بلا أسماء ولا رسائل: ما دام ملف التعريف.</translation>
    </message>
    <message>
        <source>Messages, lists and searches are in memory alone. The sign-in is in the keychain of this computer.</source>
        <translation>الرسائل والقوائم والبحث في الذاكرة وحدها. تسجيل الدخول في سلسلة المفاتيح في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Your administrator lets this computer keep drafts and unsent replies only.</source>
        <translation>بأمر مدير النظام لا يحفظ هذا الجهاز إلا المسودات والردود التي لم تُرسل.</translation>
    </message>
    <message>
        <source>Your administrator lets this computer keep nothing of what you write or do.</source>
        <translation>بأمر مدير النظام لا يحفظ هذا الجهاز شيئًا مما يُكتب أو يُنفَّذ.</translation>
    </message>
    <message numerus="yes">
        <source>What was not changed for %n day(s) is deleted at the next start.</source>
        <translation>
            <numerusform>ما لم يتغير يُمحى عند البدء التالي.</numerusform>
            <numerusform>ما لم يتغير منذ يوم يُمحى عند البدء التالي.</numerusform>
            <numerusform>ما لم يتغير منذ يومين يُمحى عند البدء التالي.</numerusform>
            <numerusform>ما لم يتغير منذ %n أيام يُمحى عند البدء التالي.</numerusform>
            <numerusform>ما لم يتغير منذ %n يومًا يُمحى عند البدء التالي.</numerusform>
            <numerusform>ما لم يتغير منذ %n يوم يُمحى عند البدء التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out and erase…</source>
        <translation>تسجيل الخروج والمحو…</translation>
    </message>
    <message>
        <source>It is encrypted with a key from the keychain; what cannot be encrypted is not kept.</source>
        <translation>كل ذلك مشفّر بمفتاح من سلسلة المفاتيح، وما لا يمكن تشفيره لا يُحفظ.</translation>
    </message>
</context>
<context>
    <name>wxm::KeyEditor</name>
    <message>
        <source>Here letters are typed: hold Ctrl or Alt with it</source>
        <translation>الحروف تُكتب هنا: اضغط معه Ctrl أو Alt</translation>
    </message>
    <message>
        <source>A row of keys: hold others with a digit from 1 to 9</source>
        <translation>هذا صف مفاتيح: اضغط رقمًا من 1 إلى 9 مع مفاتيح أخرى</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write characters on some keyboards</source>
        <translation>Ctrl مع Alt يكتبان رموزًا في بعض لوحات المفاتيح</translation>
    </message>
    <message>
        <source>%1 belongs to the system</source>
        <translation>%1 محجوز للنظام</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”</source>
        <translation>%1 لأمر «%2»</translation>
    </message>
    <message>
        <source>%1, and stays there</source>
        <comment>%1: to whom a key belongs</comment>
        <translation>%1، ولا يتغيّر</translation>
    </message>
    <message>
        <source>%1, which then has no key</source>
        <comment>%1: to whom a key belongs</comment>
        <translation>%1، ويصبح بلا مفتاح إن نُقل</translation>
    </message>
    <message>
        <source>%1, which then has %2</source>
        <comment>%1: to whom a key belongs</comment>
        <translation>%1، ويصبح له %2 إن نُقل</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Key conflict</source>
        <translation>تعارض المفاتيح</translation>
    </message>
    <message>
        <source>Move the keys here</source>
        <translation>نقل المفاتيح إلى هنا</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>مفاتيح أخرى</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>wxm::KeyQuestion</name>
    <message>
        <source>The key of your files is not available</source>
        <translation>مفتاح ملفاتك غير متاح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Start without them</source>
        <translation>البدء بدونها</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Open it, then try again.</source>
        <translation>سلسلة المفاتيح في هذا الجهاز مقفلة. افتحها ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not have it any more. Was the keychain replaced, or is this another computer?</source>
        <translation>لم يعد المفتاح في سلسلة المفاتيح في هذا الجهاز. هل استُبدلت السلسلة، أم أن هذا جهاز آخر؟</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>سلسلة المفاتيح في هذا الجهاز لا تجيب.</translation>
    </message>
    <message>
        <source>Drafts, unsent replies and notes are encrypted on this computer. Without the key they cannot be read; they stay as they are.</source>
        <translation>المسودات والردود التي لم تُرسل والملاحظات مشفّرة على هذا الجهاز. لا تمكن قراءتها من دون المفتاح، وتبقى كما هي.</translation>
    </message>
    <message>
        <source>Drafts, unsent replies and notes are to be encrypted on this computer.</source>
        <translation>يجب تشفير المسودات والردود التي لم تُرسل والملاحظات على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Started without them, the console keeps nothing of what you write this time.</source>
        <translation>إن بدأت المنصة بدونها فلن تحفظ شيئًا مما يُكتب هذه المرة.</translation>
    </message>
    <message>
        <source>If the key is gone for good, start without them and choose “Sign out and erase…” in the settings under “Privacy and storage”: they are lost, and the console keeps what you write again.</source>
        <translation>إذا ضاع المفتاح نهائيًا فابدأ بدونها ثم اختر «تسجيل الخروج والمحو…» في الإعدادات ضمن «الخصوصية والتخزين»: ستضيع، وتعود المنصة إلى حفظ ما تكتبه.</translation>
    </message>
</context>
<context>
    <name>wxm::KeyRow</name>
    <message>
        <source>Stays as it is</source>
        <translation>ثابت لا يتغيّر</translation>
    </message>
    <message>
        <source>The saved keys could not be used: these are the default keys</source>
        <translation>تعذّر استخدام المحفوظ له، وهذه مفاتيحه الأصلية</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Changed by you; default: %1</source>
        <translation>غُيّر هنا، وكان: %1</translation>
    </message>
    <message>
        <source>Restore the keys: %1</source>
        <translation>استعادة المفاتيح الأصلية: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the keys: %1</source>
        <translation>تغيير المفاتيح: %1</translation>
    </message>
</context>
<context>
    <name>wxm::KeysPanel</name>
    <message>
        <source>Fixed by the policy of this computer</source>
        <translation>مثبّت بسياسة هذا الجهاز</translation>
    </message>
    <message>
        <source>All keys are back to their defaults</source>
        <translation>عادت كل المفاتيح إلى أصلها</translation>
    </message>
    <message numerus="yes">
        <source>%n kept key(s) could not be used</source>
        <translation>
            <numerusform>لا مفاتيح محفوظة تعذّر استخدامها</numerusform>
            <numerusform>تعذّر استخدام مفتاح محفوظ واحد</numerusform>
            <numerusform>تعذّر استخدام مفتاحين محفوظين</numerusform>
            <numerusform>تعذّر استخدام %n مفاتيح محفوظة</numerusform>
            <numerusform>تعذّر استخدام %n مفتاحًا محفوظًا</numerusform>
            <numerusform>تعذّر استخدام %n مفتاح محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore all keys</source>
        <translation>استعادة كل المفاتيح</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>They go by the position of a key, so they work with an Arabic layout, too. Search by words above; F1 finds them by pressing.</source>
        <translation>العبرة بموضع المفتاح، فتعمل مع اللوحة العربية أيضًا. ابحث عنها بالكلمات أعلاه، أو بالضغط عليها في F1.</translation>
    </message>
</context>
<context>
    <name>wxm::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>wxm::LaterDialog</name>
    <message>
        <source>Will be sent: %1</source>
        <translation>سيُرسل: %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
</context>
<context>
    <name>wxm::LaterStrip</name>
    <message>
        <source>Will be sent: %1 · only while this computer runs</source>
        <translation>سيُرسل: %1 · ما دام هذا الجهاز يعمل</translation>
    </message>
    <message>
        <source>Not sent: the customer wrote in the meantime</source>
        <translation>لم يُرسل: كتب العميل في هذه الأثناء</translation>
    </message>
    <message>
        <source>Not sent: a message came in the meantime</source>
        <translation>لم يُرسل: وصلت رسالة في هذه الأثناء</translation>
    </message>
    <message>
        <source>Not sent: a colleague wrote in the meantime</source>
        <translation>لم يُرسل: رد أحد الزملاء في هذه الأثناء</translation>
    </message>
    <message>
        <source>Not sent: its time has passed, and this computer could not send it then</source>
        <translation>لم يُرسل: مضى وقته، ولم يستطع هذا الجهاز إرساله حينها</translation>
    </message>
    <message>
        <source>Reply to be sent later</source>
        <translation>رد يُرسل لاحقًا</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Send the later reply now</source>
        <translation>إرسال الرد المؤجل الآن</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit the later reply</source>
        <translation>تعديل الرد المؤجل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the later reply</source>
        <translation>إلغاء الرد المؤجل</translation>
    </message>
</context>
<context>
    <name>wxm::LineEdit</name>
    <message>
        <source>Clear the field</source>
        <translation>مسح الحقل</translation>
    </message>
    <message>
        <source>Nothing that was pasted fits in this field.</source>
        <translation>لا يصلح شيء مما أُلصق لهذا الحقل.</translation>
    </message>
    <message numerus="yes">
        <source>The pasted text is too long: %Ln character(s) of it were left out.</source>
        <translation>
            <numerusform>النص الملصق طويل جدًا: لم يُحذف منه حرف.</numerusform>
            <numerusform>النص الملصق طويل جدًا: حُذف منه حرف واحد.</numerusform>
            <numerusform>النص الملصق طويل جدًا: حُذف منه حرفان.</numerusform>
            <numerusform>النص الملصق طويل جدًا: حُذف منه %Ln أحرف.</numerusform>
            <numerusform>النص الملصق طويل جدًا: حُذف منه %Ln حرفًا.</numerusform>
            <numerusform>النص الملصق طويل جدًا: حُذف منه %Ln حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::ListFoot</name>
    <message>
        <source>List as of %1, %2</source>
        <comment>a time of day, and how long ago</comment>
        <translation>القائمة من %1، %2</translation>
    </message>
    <message>
        <source>List last read %1</source>
        <comment>how long ago</comment>
        <translation>آخر قراءة للقائمة: %1</translation>
    </message>
    <message>
        <source>List state</source>
        <translation>حالة القائمة</translation>
    </message>
    <message>
        <source>Older threads are not listed: %1 shown</source>
        <translation>المحادثات الأقدم لا تظهر: المعروض %1</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>قراءة القائمة من جديد</translation>
    </message>
</context>
<context>
    <name>wxm::ListPane</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>wxm::MainWindow</name>
    <message>
        <source>%1 – WXM Console</source>
        <translation>%1 – منصة WXM</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>كل شيء مقروء</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>WXM Console</source>
        <translation>منصة WXM</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>الانتقال إلى…</translation>
    </message>
    <message>
        <source>Another account…</source>
        <translation>حساب آخر…</translation>
    </message>
    <message>
        <source>Replies that are not sent</source>
        <translation>ردود لم تُرسل</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>نمط الألوان: فاتح</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>نمط الألوان: داكن</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>نمط الألوان: بحسب النظام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Busy: nothing rings</source>
        <translation>مشغول: دون تنبيه</translation>
    </message>
    <message>
        <source>On a break: nothing rings</source>
        <translation>استراحة: دون تنبيه</translation>
    </message>
    <message>
        <source>Busy – %1</source>
        <comment>%1: the title of the window</comment>
        <translation>مشغول – %1</translation>
    </message>
    <message>
        <source>On a break – %1</source>
        <comment>%1: the title of the window</comment>
        <translation>استراحة – %1</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>الوضع الآمن</translation>
    </message>
    <message>
        <source>Without layouts, spelling, sounds and translation; changed settings are not kept. Start the console again to leave it.</source>
        <translation>بلا تخطيطات ولا تدقيق إملائي ولا أصوات ولا ترجمة، ولا تُحفظ الإعدادات التي تُغيَّر. للخروج منه ابدأ المنصة من جديد.</translation>
    </message>
    <message>
        <source>Safe mode – %1</source>
        <comment>%1: the title of the window</comment>
        <translation>الوضع الآمن – %1</translation>
    </message>
</context>
<context>
    <name>wxm::MomentDialog</name>
    <message>
        <source>A time of the day, for example 14:30</source>
        <translation>وقت من اليوم، مثل 14:30</translation>
    </message>
    <message>
        <source>Write a time of the day, for example 14:30</source>
        <translation>اكتب وقتًا من اليوم، مثل 14:30</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>مضى هذا الوقت</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>غدًا، %1</translation>
    </message>
</context>
<context>
    <name>wxm::NameDialog</name>
    <message>
        <source>Write a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
</context>
<context>
    <name>wxm::NoticeBar</name>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>wxm::Notices</name>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <translation>رسالة جديدة من %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) with something new</source>
        <translation>
            <numerusform>لا جديد في المحادثات</numerusform>
            <numerusform>جديد في محادثة واحدة</numerusform>
            <numerusform>جديد في محادثتين</numerusform>
            <numerusform>جديد في %n محادثات</numerusform>
            <numerusform>جديد في %n محادثة</numerusform>
            <numerusform>جديد في %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) that nobody has opened yet</source>
        <translation>
            <numerusform>كل المحادثات فُتحت</numerusform>
            <numerusform>محادثة واحدة لم تُفتح بعد</numerusform>
            <numerusform>محادثتان لم تُفتحا بعد</numerusform>
            <numerusform>%n محادثات لم تُفتح بعد</numerusform>
            <numerusform>%n محادثة لم تُفتح بعد</numerusform>
            <numerusform>%n محادثة لم تُفتح بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::OpenUrlDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>هل تريد فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Someone else wrote it. It leads to:</source>
        <translation>كتبه شخص آخر، ويؤدي إلى:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Nothing on this computer opened it. Copy the address and open it yourself.</source>
        <translation>لم يفتحه أي برنامج على هذا الجهاز. انسخ العنوان وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>هل تريد الاتصال بهذا الرقم؟</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>The phone program of this computer is asked to call:</source>
        <translation>يُطلب من برنامج الهاتف على هذا الجهاز الاتصال بالرقم:</translation>
    </message>
</context>
<context>
    <name>wxm::PasswordField</name>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>wxm::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>How messages look</source>
        <translation>شكل الرسائل</translation>
    </message>
    <message>
        <source>Line over a day</source>
        <translation>خط اليوم</translation>
    </message>
    <message>
        <source>Times and numbers</source>
        <translation>الأوقات والأرقام</translation>
    </message>
</context>
<context>
    <name>wxm::ProxyDialog</name>
    <message>
        <source>The proxy did not take the user name and the password that were used until now.</source>
        <translation>لم يقبل الوكيل اسم المستخدم وكلمة المرور المستخدمين حتى الآن.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>أدخل اسم المستخدم.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>The proxy does not take this user name and password.</source>
        <translation>لا يقبل الوكيل اسم المستخدم وكلمة المرور هذين.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>مفتاح الأحرف الكبيرة مفعّل</translation>
    </message>
    <message>
        <source>The keyboard is set to Arabic; check its language.</source>
        <translation>لوحة المفاتيح الآن بالعربية، فتأكد من لغتها.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>تسجيل الدخول إلى الوكيل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The proxy %1 of this network asks for a user name and a password of its own. They are not those of WXM; your IT knows them.</source>
        <translation>الوكيل %1 في هذه الشبكة يطلب اسم مستخدم وكلمة مرور خاصين به. ليسا اسم حسابك في WXM ولا كلمة مروره، وهما عند قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer. You can forget it in the settings.</source>
        <translation>تُحفظ في سلسلة المفاتيح في هذا الجهاز، ويمكن نسيانها من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>wxm::ProxyPanel</name>
    <message>
        <source>Forgotten. The proxy asks again when it is needed.</source>
        <translation>نُسيت. سيطلبها الوكيل عند الحاجة إليها.</translation>
    </message>
    <message>
        <source>The keychain did not delete it. Delete the entry of WXM Console there.</source>
        <translation>لم تحذفها سلسلة المفاتيح. احذف مدخل منصة WXM من هناك.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>In the keychain of this computer, for every account.</source>
        <translation>في سلسلة المفاتيح في هذا الجهاز، أيًّا كان الحساب المستخدم.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the password of %1</source>
        <comment>%1: a proxy</comment>
        <translation>نسيان كلمة مرور %1</translation>
    </message>
</context>
<context>
    <name>wxm::RecentPopup</name>
    <message>
        <source>Recently opened</source>
        <translation>المفتوحة مؤخرًا</translation>
    </message>
</context>
<context>
    <name>wxm::RelatedStrip</name>
    <message>
        <source>Insert saved reply %1</source>
        <translation>إدراج الرد المحفوظ %1</translation>
    </message>
    <message>
        <source>Related saved replies</source>
        <translation>ردود محفوظة ذات صلة</translation>
    </message>
</context>
<context>
    <name>wxm::RepliesModel</name>
    <message>
        <source>shared with everyone</source>
        <translation>متاح للجميع</translation>
    </message>
    <message>
        <source>no Arabic</source>
        <translation>دون عربي</translation>
    </message>
    <message>
        <source>no English</source>
        <translation>دون إنجليزي</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln time(s)</source>
        <translation>
            <numerusform>لم يُستخدم</numerusform>
            <numerusform>استُخدم مرة</numerusform>
            <numerusform>استُخدم مرتين</numerusform>
            <numerusform>استُخدم %Ln مرات</numerusform>
            <numerusform>استُخدم %Ln مرة</numerusform>
            <numerusform>استُخدم %Ln مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::RepliesPopup</name>
    <message>
        <source>Saved replies</source>
        <translation>الردود المحفوظة</translation>
    </message>
    <message>
        <source>No saved replies yet</source>
        <translation>لا ردود محفوظة بعد</translation>
    </message>
    <message>
        <source>New saved reply</source>
        <translation>رد محفوظ جديد</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message>
        <source>New reply from this text</source>
        <translation>رد جديد من هذا النص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match “%1”, spelling variants too</source>
        <translation>
            <numerusform>لا رد يطابق «%1»</numerusform>
            <numerusform>رد واحد يطابق «%1» مع اختلاف الإملاء</numerusform>
            <numerusform>ردان يطابقان «%1» مع اختلاف الإملاء</numerusform>
            <numerusform>%Ln ردود تطابق «%1» مع اختلاف الإملاء</numerusform>
            <numerusform>%Ln ردًا يطابق «%1» مع اختلاف الإملاء</numerusform>
            <numerusform>%Ln رد يطابق «%1» مع اختلاف الإملاء</numerusform>
        </translation>
    </message>
    <message>
        <source>This reply has only an Arabic side</source>
        <translation>لهذا الرد نسخة عربية فقط</translation>
    </message>
    <message>
        <source>This reply has only an English side</source>
        <translation>لهذا الرد نسخة إنجليزية فقط</translation>
    </message>
    <message>
        <source>This customer writes English, the Arabic side is chosen</source>
        <translation>هذا العميل يكتب بالإنجليزية، والنسخة المختارة عربية</translation>
    </message>
    <message>
        <source>This customer writes Arabic, the English side is chosen</source>
        <translation>هذا العميل يكتب بالعربية، والنسخة المختارة إنجليزية</translation>
    </message>
    <message>
        <source>Use the English side</source>
        <translation>استخدام الإنجليزية</translation>
    </message>
    <message>
        <source>Use the Arabic side</source>
        <translation>استخدام العربية</translation>
    </message>
    <message numerus="yes">
        <source>Goes to the composer · %Ln character(s)</source>
        <translation>
            <numerusform>تدخل حقل الرد · لا أحرف</numerusform>
            <numerusform>تدخل حقل الرد · حرف واحد</numerusform>
            <numerusform>تدخل حقل الرد · حرفان</numerusform>
            <numerusform>تدخل حقل الرد · %Ln أحرف</numerusform>
            <numerusform>تدخل حقل الرد · %Ln حرفًا</numerusform>
            <numerusform>تدخل حقل الرد · %Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes below it · %Ln character(s)</source>
        <translation>
            <numerusform>تأتي تحتها · لا أحرف</numerusform>
            <numerusform>تأتي تحتها · حرف واحد</numerusform>
            <numerusform>تأتي تحتها · حرفان</numerusform>
            <numerusform>تأتي تحتها · %Ln أحرف</numerusform>
            <numerusform>تأتي تحتها · %Ln حرفًا</numerusform>
            <numerusform>تأتي تحتها · %Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) to fill first</source>
        <translation>
            <numerusform>لا خانات تُملأ</numerusform>
            <numerusform>خانة تُملأ أولًا</numerusform>
            <numerusform>خانتان تُملآن أولًا</numerusform>
            <numerusform>%Ln خانات تُملأ أولًا</numerusform>
            <numerusform>%Ln خانة تُملأ أولًا</numerusform>
            <numerusform>%Ln خانة تُملأ أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply suggestions</source>
        <translation>الردود المقترحة</translation>
    </message>
    <message>
        <source>Reply side</source>
        <translation>نسخة الرد</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>النسختان</translation>
    </message>
    <message>
        <source>Language mismatch</source>
        <translation>اختلاف اللغة</translation>
    </message>
    <message>
        <source>Send both</source>
        <translation>إرسال النسختين</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Insert reply</source>
        <translation>إدراج الرد</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>other side</source>
        <translation>النسخة الأخرى</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln speak of what the customer wrote</source>
        <translation>
            <numerusform>لا رد عمّا كتبه العميل</numerusform>
            <numerusform>الأول عمّا كتبه العميل</numerusform>
            <numerusform>أول ردّين عمّا كتبه العميل</numerusform>
            <numerusform>أول %Ln ردود عمّا كتبه العميل</numerusform>
            <numerusform>أول %Ln ردًا عمّا كتبه العميل</numerusform>
            <numerusform>أول %Ln رد عمّا كتبه العميل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::ReplyEdit</name>
    <message numerus="yes">
        <source>The pasted text is too long: %Ln character(s) of it were left out.</source>
        <translation>
            <numerusform>النص الملصق طويل جدًا: لم يُحذف منه حرف.</numerusform>
            <numerusform>النص الملصق طويل جدًا: حُذف منه حرف واحد.</numerusform>
            <numerusform>النص الملصق طويل جدًا: حُذف منه حرفان.</numerusform>
            <numerusform>النص الملصق طويل جدًا: حُذف منه %Ln أحرف.</numerusform>
            <numerusform>النص الملصق طويل جدًا: حُذف منه %Ln حرفًا.</numerusform>
            <numerusform>النص الملصق طويل جدًا: حُذف منه %Ln حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::ReplyEditor</name>
    <message>
        <source>The Arabic side is empty</source>
        <translation>النسخة العربية فارغة</translation>
    </message>
    <message>
        <source>The English side is empty</source>
        <translation>النسخة الإنجليزية فارغة</translation>
    </message>
    <message>
        <source>English lacks %1</source>
        <translation>تنقص الإنجليزية: %1</translation>
    </message>
    <message>
        <source>Arabic lacks %1</source>
        <translation>تنقص العربية: %1</translation>
    </message>
    <message>
        <source>Same places on both sides</source>
        <translation>الخانات نفسها في النسختين</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview for %1</source>
        <translation>معاينة: %1</translation>
    </message>
    <message>
        <source>writes Arabic</source>
        <translation>الكتابة بالعربية</translation>
    </message>
    <message>
        <source>writes English</source>
        <translation>الكتابة بالإنجليزية</translation>
    </message>
    <message>
        <source>Reply title</source>
        <translation>عنوان الرد</translation>
    </message>
    <message>
        <source>Typed as</source>
        <translation>يُكتب</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>customer name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>اسم الموظف</translation>
    </message>
    <message>
        <source>thread number</source>
        <translation>رقم المحادثة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Insert variable: %1</source>
        <translation>إدراج متغيّر: %1</translation>
    </message>
    <message>
        <source>place to fill</source>
        <translation>خانة تُملأ</translation>
    </message>
    <message>
        <source>Insert place to fill</source>
        <translation>إدراج خانة تُملأ</translation>
    </message>
    <message>
        <source>Side check</source>
        <translation>مطابقة النسختين</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Preview side</source>
        <translation>نسخة المعاينة</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>النسختان</translation>
    </message>
    <message>
        <source>Tab jumps from place to place. A reply with an empty place is not sent.</source>
        <translation>ينتقل Tab بين الخانات، ولا يُرسل رد فيه خانة فارغة.</translation>
    </message>
</context>
<context>
    <name>wxm::ReplyFiles</name>
    <message>
        <source>Your account may not send files</source>
        <translation>حسابك لا يسمح بإرسال الملفات</translation>
    </message>
    <message>
        <source>This server does not accept files</source>
        <translation>هذا الخادم لا يستقبل ملفات</translation>
    </message>
    <message>
        <source>Nothing was attached, and what you wrote is as it was.</source>
        <translation>لم يُرفق شيء، وما كتبته باقٍ كما هو.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
</context>
<context>
    <name>wxm::ReplyFinder</name>
    <message>
        <source>Find a saved reply</source>
        <translation>البحث عن رد محفوظ</translation>
    </message>
    <message>
        <source>Save this text as a reply…</source>
        <translation>حفظ هذا النص ضمن الردود…</translation>
    </message>
    <message>
        <source>All saved replies…</source>
        <translation>كل الردود المحفوظة…</translation>
    </message>
</context>
<context>
    <name>wxm::ReplyFolders</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>استُخدمت مؤخرًا</translation>
    </message>
    <message>
        <source>One side missing</source>
        <translation>تنقصها نسخة</translation>
    </message>
    <message>
        <source>Without a folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>From your administrator</source>
        <translation>من مدير النظام</translation>
    </message>
</context>
<context>
    <name>wxm::ReplyLibrary</name>
    <message>
        <source>Leave without saving?</source>
        <translation>مغادرة دون حفظ؟</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>التراجع عن التعديل</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>What you changed in this reply is not saved yet.</source>
        <translation>التعديل في هذا الرد لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>No replies yet. Write one, or import a file.</source>
        <translation>لا ردود بعد. اكتب ردًا أو استورد ملفًا.</translation>
    </message>
    <message>
        <source>Nothing in this folder</source>
        <translation>لا شيء في هذا المجلد</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Give it a title, so that you can find it again.</source>
        <translation>اكتب له عنوانًا ليسهل العثور عليه.</translation>
    </message>
    <message>
        <source>Write what it says, on one side at least.</source>
        <translation>اكتب نصه في نسخة واحدة على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>A side holds %Ln characters at most.</source>
        <translation>
            <numerusform>لا تتسع النسخة لأي حرف.</numerusform>
            <numerusform>تتسع النسخة لحرف واحد.</numerusform>
            <numerusform>تتسع النسخة لحرفين.</numerusform>
            <numerusform>تتسع النسخة لـ %Ln أحرف.</numerusform>
            <numerusform>تتسع النسخة لـ %Ln حرفًا.</numerusform>
            <numerusform>تتسع النسخة لـ %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a reply of this title already.</source>
        <translation>يوجد رد بهذا العنوان.</translation>
    </message>
    <message>
        <source>The library is full</source>
        <translation>امتلأت المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln replies of your own. Delete one, or export them, to make room.</source>
        <translation>
            <numerusform>لا تتسع لأي رد.</numerusform>
            <numerusform>تتسع لرد واحد. احذف ردًا أو صدّرها لإفساح المجال.</numerusform>
            <numerusform>تتسع لردّين. احذف ردًا أو صدّرها لإفساح المجال.</numerusform>
            <numerusform>تتسع لـ %Ln ردود. احذف ردًا أو صدّرها لإفساح المجال.</numerusform>
            <numerusform>تتسع لـ %Ln ردًا. احذف ردًا أو صدّرها لإفساح المجال.</numerusform>
            <numerusform>تتسع لـ %Ln رد. احذف ردًا أو صدّرها لإفساح المجال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: the disk could not be written</source>
        <translation>لم يُحفظ: القرص لم يقبله</translation>
    </message>
    <message>
        <source>Your text stays here. Free some space, then save again.</source>
        <translation>يبقى النص هنا. أفرغ بعض المساحة ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>From your administrator: it can be copied, not changed</source>
        <translation>من مدير النظام: يمكن نسخه لا تعديله</translation>
    </message>
    <message>
        <source>A new reply</source>
        <translation>رد جديد</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln time(s), last %1</source>
        <translation>
            <numerusform>لم يُستخدم، آخرها %1</numerusform>
            <numerusform>استُخدم مرة: %1</numerusform>
            <numerusform>استُخدم مرتين، آخرهما %1</numerusform>
            <numerusform>استُخدم %Ln مرات، آخرها %1</numerusform>
            <numerusform>استُخدم %Ln مرة، آخرها %1</numerusform>
            <numerusform>استُخدم %Ln مرة، آخرها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>الردود المحفوظة</translation>
    </message>
    <message>
        <source>Each reply has an Arabic and an English side</source>
        <translation>لكل رد نسختان: عربية وإنجليزية</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>استيراد الردود</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export replies</source>
        <translation>تصدير الردود</translation>
    </message>
    <message>
        <source>As JSON, for this program…</source>
        <translation>بصيغة JSON، لهذا البرنامج…</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets…</source>
        <translation>بصيغة CSV، لجداول البيانات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Search both sides</source>
        <translation>ابحث في النسختين</translation>
    </message>
    <message>
        <source>Search replies</source>
        <translation>البحث في الردود</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>رد جديد</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>تعديل لم يُحفظ</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete reply</source>
        <translation>حذف الرد</translation>
    </message>
    <message>
        <source>Copy as my own</source>
        <translation>نسخ إلى ردودي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save reply</source>
        <translation>حفظ الرد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>رد جديد</numerusform>
            <numerusform>ردان جديدان</numerusform>
            <numerusform>%Ln ردود جديدة</numerusform>
            <numerusform>%Ln ردًا جديدًا</numerusform>
            <numerusform>%Ln رد جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>لا معدّل</numerusform>
            <numerusform>رد معدّل</numerusform>
            <numerusform>ردان معدّلان</numerusform>
            <numerusform>%Ln ردود معدّلة</numerusform>
            <numerusform>%Ln ردًا معدّلًا</numerusform>
            <numerusform>%Ln رد معدّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <translation>
            <numerusform>لا رد بلا تغيير</numerusform>
            <numerusform>رد بلا تغيير</numerusform>
            <numerusform>ردان بلا تغيير</numerusform>
            <numerusform>%Ln ردود بلا تغيير</numerusform>
            <numerusform>%Ln ردًا بلا تغيير</numerusform>
            <numerusform>%Ln رد بلا تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>reply %1</source>
        <translation>الرد %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>كلها مقروءة</numerusform>
            <numerusform>رد غير مقروء</numerusform>
            <numerusform>ردان غير مقروءين</numerusform>
            <numerusform>%Ln ردود غير مقروءة</numerusform>
            <numerusform>%Ln ردًا غير مقروء</numerusform>
            <numerusform>%Ln رد غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>This is not a file of saved replies</source>
        <translation>هذا ليس ملف ردود محفوظة</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %Ln of them</source>
        <translation>
            <numerusform>المكان يكفيها</numerusform>
            <numerusform>لا مكان لرد منها</numerusform>
            <numerusform>لا مكان لردّين منها</numerusform>
            <numerusform>لا مكان لـ %Ln ردود منها</numerusform>
            <numerusform>لا مكان لـ %Ln ردًا منها</numerusform>
            <numerusform>لا مكان لـ %Ln رد منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your library holds %Ln replies. Nothing was changed.</source>
        <translation>
            <numerusform>لا تتسع المكتبة لأي رد. لم يتغيّر شيء.</numerusform>
            <numerusform>تتسع المكتبة لرد واحد. لم يتغيّر شيء.</numerusform>
            <numerusform>تتسع المكتبة لردّين. لم يتغيّر شيء.</numerusform>
            <numerusform>تتسع المكتبة لـ %Ln ردود. لم يتغيّر شيء.</numerusform>
            <numerusform>تتسع المكتبة لـ %Ln ردًا. لم يتغيّر شيء.</numerusform>
            <numerusform>تتسع المكتبة لـ %Ln رد. لم يتغيّر شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this file?</source>
        <translation>استيراد هذا الملف؟</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>لا جديد في هذا الملف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies imported</source>
        <translation>
            <numerusform>لم يُستورد شيء</numerusform>
            <numerusform>استُورد رد</numerusform>
            <numerusform>استُورد ردان</numerusform>
            <numerusform>استُوردت %Ln ردود</numerusform>
            <numerusform>استُورد %Ln ردًا</numerusform>
            <numerusform>استُورد %Ln رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Import saved replies</source>
        <translation>استيراد الردود المحفوظة</translation>
    </message>
    <message>
        <source>Export saved replies</source>
        <translation>تصدير الردود المحفوظة</translation>
    </message>
    <message>
        <source>The replies were exported.</source>
        <translation>صُدّرت الردود.</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written there.</source>
        <translation>لم يُصدّر: تعذّرت الكتابة هناك.</translation>
    </message>
</context>
<context>
    <name>wxm::ReplySideBox</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic text</source>
        <translation>النص العربي</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>النص الإنجليزي</translation>
    </message>
</context>
<context>
    <name>wxm::SaveAttachmentDialog</name>
    <message>
        <source>The attachment could not be read</source>
        <translation>تعذّرت قراءة المرفق</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>The attachment is being read…</source>
        <translation>تجري قراءة المرفق…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: what a file is, %2: its size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>This is a program, or a page that can run one. Opening it may give a stranger control of this computer.</source>
        <translation>هذا برنامج، أو صفحة قد تشغّل برنامجًا. وفتحه يمكّن غريبًا من هذا الجهاز.</translation>
    </message>
    <message>
        <source>Its name pretends that it is something else.</source>
        <translation>اسمه يوحي بغير حقيقته.</translation>
    </message>
    <message>
        <source>Save the attachment?</source>
        <translation>هل يُحفظ المرفق؟</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>wxm::SearchChips</name>
    <message>
        <source>There is no “%1”. Known are: %2</source>
        <translation>لا يوجد «%1». المعروف: %2</translation>
    </message>
    <message>
        <source>A language is “arabic” or “english”.</source>
        <translation>اللغة «عربي» أو «إنجليزي».</translation>
    </message>
    <message>
        <source>A day is like “7/6”, “%1”, “yesterday” or “3d” for three days ago.</source>
        <translation>اليوم يُكتب مثل «7/6» أو «%1» أو «أمس» أو «3ي» أي قبل ثلاثة أيام.</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>حذف الشرط</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>A message can have a “link” or a “file”, its thread a “note”.</source>
        <translation>قد يكون في الرسالة «رابط» أو «ملف»، وعلى محادثتها «ملاحظة».</translation>
    </message>
    <message>
        <source>A thread is “unread”, “waiting”, “open”, “pending”, “snoozed”, “resolved”, “urgent”, “followed”, “mine” or “unassigned”.</source>
        <translation>حالة المحادثة «غير-مقروءة» أو «بانتظار-الرد» أو «مفتوحة» أو «معلّقة» أو «مؤجلة» أو «محلولة» أو «عاجلة» أو «متابعة» أو «لي» أو «غير-مسندة».</translation>
    </message>
</context>
<context>
    <name>wxm::SearchPage</name>
    <message>
        <source>Search messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n threads</source>
        <translation>
            <numerusform>في 0 محادثة</numerusform>
            <numerusform>في محادثة واحدة</numerusform>
            <numerusform>في محادثتين</numerusform>
            <numerusform>في %n محادثات</numerusform>
            <numerusform>في %n محادثة</numerusform>
            <numerusform>في %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 %2; older ones as you scroll</source>
        <comment>%1: 50 messages, %2: in 3 threads</comment>
        <translation>الأحدث: %1 %2؛ والأقدم عند التمرير</translation>
    </message>
    <message>
        <source>%1 %2, newest first</source>
        <comment>%1: 7 messages, %2: in 4 threads</comment>
        <translation>%1 %2، الأحدث أولًا</translation>
    </message>
    <message>
        <source>This build does not search messages</source>
        <translation>هذه النسخة لا تبحث في الرسائل</translation>
    </message>
    <message>
        <source>It was made without SQLite, or its driver is not installed.</source>
        <translation>بُنيت من دون SQLite، أو أن مشغّله غير مثبّت.</translation>
    </message>
    <message>
        <source>What was written?</source>
        <translation>ماذا كُتب؟</translation>
    </message>
    <message>
        <source>The beginning of a word is enough, in any spelling. Words in quotes are found as they stand; a minus before a word leaves it out.</source>
        <translation>تكفي بداية الكلمة بأي رسم للحروف. ما بين علامتي تنصيص يُبحث عنه كما هو، والشرطة قبل الكلمة تستبعدها.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Older messages are read.</source>
        <translation>تُقرأ الرسائل الأقدم.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Only what was read since the start is searched: open a thread, and read it back, to have more.</source>
        <translation>البحث فيما قُرئ منذ بدء البرنامج فقط: افتح محادثة وتصفّح رسائلها الأقدم لتشملها النتائج.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read since the start</source>
        <translation>
            <numerusform>لا رسائل منذ البدء</numerusform>
            <numerusform>قُرئت رسالة واحدة منذ البدء</numerusform>
            <numerusform>قُرئت رسالتان منذ البدء</numerusform>
            <numerusform>قُرئت %n رسائل منذ البدء</numerusform>
            <numerusform>قُرئت %n رسالة منذ البدء</numerusform>
            <numerusform>قُرئت %n رسالة منذ البدء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1: 812 messages, %2: in 40 threads</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, back to %3</source>
        <comment>%1: 812 messages, %2: in 40 threads, %3: 31 May</comment>
        <translation>%1 %2، رجوعًا إلى %3</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث مرة أخرى</translation>
    </message>
    <message>
        <source>Search in everything that was read</source>
        <translation>ابحث في كل ما قُرئ</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>الرسائل التي وُجدت</translation>
    </message>
    <message>
        <source>Search reach</source>
        <translation>مدى البحث</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>عمليات بحث سابقة</translation>
    </message>
    <message>
        <source>The newest %1 %2; a narrower search finds older ones</source>
        <comment>%1: 1,000 messages, %2: in 90 threads</comment>
        <translation>الأحدث: %1 %2؛ ضيّق البحث لتصل إلى الأقدم</translation>
    </message>
    <message numerus="yes">
        <source>in %n lives</source>
        <translation>
            <numerusform>في 0 بث</numerusform>
            <numerusform>في بث واحد</numerusform>
            <numerusform>في بثين</numerusform>
            <numerusform>في %n عمليات بث</numerusform>
            <numerusform>في %n عملية بث</numerusform>
            <numerusform>في %n عملية بث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>%1: in 4 threads, %2: in 2 lives</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%n messages that were read earlier are no longer found: the memory for searching is full</source>
        <translation>
            <numerusform>لا رسائل خارج البحث</numerusform>
            <numerusform>رسالة واحدة قُرئت سابقًا لم تعد تظهر في النتائج: امتلأت ذاكرة البحث</numerusform>
            <numerusform>رسالتان قُرئتا سابقًا لم تعودا تظهران في النتائج: امتلأت ذاكرة البحث</numerusform>
            <numerusform>%n رسائل قُرئت سابقًا لم تعد تظهر في النتائج: امتلأت ذاكرة البحث</numerusform>
            <numerusform>%n رسالة قُرئت سابقًا لم تعد تظهر في النتائج: امتلأت ذاكرة البحث</numerusform>
            <numerusform>%n رسالة قُرئت سابقًا لم تعد تظهر في النتائج: امتلأت ذاكرة البحث</numerusform>
        </translation>
    </message>
    <message>
        <source>This comment is no longer in a feed: its live is not watched now, older rows were dropped, or the comment was removed.</source>
        <translation>لم يعد هذا التعليق معروضًا: بثّه غير متابَع الآن، أو حُذفت منه السطور الأقدم، أو أن التعليق نفسه حُذف.</translation>
    </message>
</context>
<context>
    <name>wxm::SearchResults</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>فريق الدعم</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>tashkeel ignored</source>
        <translation>بتجاهل التشكيل</translation>
    </message>
    <message>
        <source>stretched letters ignored</source>
        <translation>بتجاهل تكرار الحروف والتطويل</translation>
    </message>
    <message>
        <source>another form of a letter</source>
        <translation>برسم آخر للحرف</translation>
    </message>
    <message>
        <source>hidden characters ignored</source>
        <translation>بتجاهل رموز مخفية</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hits</source>
        <translation>
            <numerusform>%1، لا نتائج</numerusform>
            <numerusform>%1، نتيجة واحدة</numerusform>
            <numerusform>%1، نتيجتان</numerusform>
            <numerusform>%1، %n نتائج</numerusform>
            <numerusform>%1، %n نتيجة</numerusform>
            <numerusform>%1، %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of what a screen reader says</extracomment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <comment>of a thread</comment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>beside what a live is called, before its number</extracomment>
        <translation>بث</translation>
    </message>
    <message>
        <source>in the live %1</source>
        <translation>في البث %1</translation>
    </message>
</context>
<context>
    <name>wxm::SettingsNav</name>
    <message>
        <source>Search the settings</source>
        <translation>ابحث في الإعدادات</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are fixed by the policy of this computer and cannot be changed here.</source>
        <translation>
            <numerusform>لا إعدادات ثبّتتها سياسة الجهاز.</numerusform>
            <numerusform>إعداد واحد ثبّتته سياسة الجهاز، ولا يمكن تغييره من هنا.</numerusform>
            <numerusform>إعدادان ثبّتتهما سياسة الجهاز، ولا يمكن تغييرهما من هنا.</numerusform>
            <numerusform>%n إعدادات ثبّتتها سياسة الجهاز، ولا يمكن تغييرها من هنا.</numerusform>
            <numerusform>%n إعدادًا ثبّتتها سياسة الجهاز، ولا يمكن تغييرها من هنا.</numerusform>
            <numerusform>%n إعداد ثبّتتها سياسة الجهاز، ولا يمكن تغييرها من هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>لا إعداد بهذا الاسم</translation>
    </message>
    <message>
        <source>Search for part of its name, or of what it does.</source>
        <translation>ابحث بجزء من اسم الإعداد أو مما يفعله.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>For finding faults. It contains no names.</source>
        <translation>لمن يبحث عن خلل، وليس فيه ما يدل على أحد.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
</context>
<context>
    <name>wxm::SettingsRow</name>
    <message>
        <source>Fixed by the policy of this computer</source>
        <translation>مثبّت بسياسة هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>wxm::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Words, or press the keys</source>
        <translation>كلمات، أو اضغط المفاتيح</translation>
    </message>
    <message>
        <source>No key for “%1”</source>
        <translation>لا مفتاح لـ «%1»</translation>
    </message>
    <message>
        <source>%1 does nothing here</source>
        <translation>لا يعمل %1 شيئًا هنا</translation>
    </message>
</context>
<context>
    <name>wxm::SignInWindow</name>
    <message>
        <source>Set by the policy of this computer</source>
        <translation>تحدده سياسة هذا الجهاز</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Enter the phone number.</source>
        <translation>أدخل رقم الجوال.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>أدخل عنوان الخادم.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>مفتاح الأحرف الكبيرة مفعّل</translation>
    </message>
    <message>
        <source>The keyboard is set to Arabic; check its language.</source>
        <translation>لوحة المفاتيح الآن بالعربية، فتأكد من لغتها.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>WXM Console for support and live teams</source>
        <translation>منصة WXM لفرق الدعم والبث</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>رمز الدولة</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الجوال</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>نوع الحساب</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>البقاء مسجّلًا</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>Signs in to %1</source>
        <translation>الدخول إلى %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Too many attempts. The server asks you to wait: sign in again %1.</source>
        <comment>%1: in 8 s</comment>
        <translation>محاولات كثيرة. الخادم يطلب الانتظار: سجّل الدخول مجددًا %1.</translation>
    </message>
    <message>
        <source>You can sign in again now.</source>
        <translation>يمكن تسجيل الدخول مجددًا الآن.</translation>
    </message>
    <message>
        <source>WXM Console</source>
        <translation>منصة WXM</translation>
    </message>
    <message>
        <source>Proxy and diagnostics…</source>
        <translation>الخادم الوكيل والتشخيص…</translation>
    </message>
    <message>
        <source>The sign-in is kept in the keychain of this computer, which is new: it will ask for a password of its own in another window. Untick this to do without.</source>
        <translation>يُحفظ الدخول في سلسلة مفاتيح هذا الجهاز، وهي جديدة: ستطلب كلمة مرور خاصة بها في نافذة أخرى. ألغِ هذا الاختيار للاستغناء عنها.</translation>
    </message>
    <message>
        <source>No such code</source>
        <translation>رمز غير صحيح</translation>
    </message>
    <message>
        <source>Password of the proxy…</source>
        <translation>كلمة مرور الوكيل…</translation>
    </message>
</context>
<context>
    <name>wxm::SoundPanel</name>
    <message>
        <source>The sound of the program is played again.</source>
        <translation>عاد صوت البرنامج.</translation>
    </message>
    <message>
        <source>A sound of your own</source>
        <translation>صوت من ملفاتك</translation>
    </message>
    <message>
        <source>From now on %1 is played.</source>
        <comment>%1: the name of a file</comment>
        <translation>من الآن يُشغَّل %1.</translation>
    </message>
    <message>
        <source>Listen and choose</source>
        <translation>الاستماع والاختيار</translation>
    </message>
    <message>
        <source>A file of your own is a WAV of at most 5 seconds and 2 MB.</source>
        <translation>ملفك بصيغة WAV، لا يزيد على 5 ثوانٍ و2 ميغابايت.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <comment>%1: when a sound is played</comment>
        <translation>تجربة: %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <comment>%1: when a sound is played</comment>
        <translation>اختيار ملف: %1</translation>
    </message>
    <message>
        <source>Without the file</source>
        <translation>بلا الملف</translation>
    </message>
    <message>
        <source>Without the file: %1</source>
        <comment>%1: when a sound is played</comment>
        <translation>بلا الملف: %1</translation>
    </message>
</context>
<context>
    <name>wxm::SpellMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>جارٍ البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>إضافة إلى كلماتي</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>This program was built without spelling</source>
        <translation>بُني هذا البرنامج دون تدقيق إملائي</translation>
    </message>
    <message>
        <source>No Arabic dictionary on this computer (hunspell-ar)</source>
        <translation>لا قاموس عربيًا على هذا الجهاز (hunspell-ar)</translation>
    </message>
    <message>
        <source>No English dictionary on this computer (hunspell-en-us)</source>
        <translation>لا قاموس إنجليزيًا على هذا الجهاز (hunspell-en-us)</translation>
    </message>
    <message>
        <source>Tidy the reply…</source>
        <translation>ترتيب الرد…</translation>
    </message>
</context>
<context>
    <name>wxm::StartFault</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>WXM Console does not start</source>
        <translation>تعذّر تشغيل منصة WXM</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The configuration of this computer has a mistake. Your administrator can fix it; it is here:</source>
        <translation>في قواعد هذا الجهاز خطأ يصلحه مدير النظام، وهذا موضعه:</translation>
    </message>
</context>
<context>
    <name>wxm::StateButtons</name>
    <message>
        <source>Check again</source>
        <translation>تحقّق مجددًا</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>أعد الإرسال</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>إعادة إلى المسودة</translation>
    </message>
    <message>
        <source>Discard reply</source>
        <translation>حذف الرد</translation>
    </message>
</context>
<context>
    <name>wxm::StorageBar</name>
    <message>
        <source>What you write cannot be saved to disk</source>
        <translation>تعذّر حفظ ما يُكتب على القرص</translation>
    </message>
    <message>
        <source>Your text stays here while the window is open. Free some space, or copy it before you close.</source>
        <translation>يبقى النص هنا ما دامت النافذة مفتوحة. وفّر بعض المساحة، أو انسخ النص قبل الإغلاق.</translation>
    </message>
    <message>
        <source>A file with drafts or unsent replies was damaged</source>
        <translation>تضرّر ملف فيه مسودات أو ردود لم تُرسل</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>What could be read is here. The damaged file is kept beside it, with %1 at the end of its name.</source>
        <translation>ما أمكنت قراءته موجود هنا. والملف المتضرر محفوظ بجانبه، واسمه ينتهي بـ %1.</translation>
    </message>
    <message>
        <source>A draft was longer than a reply can be</source>
        <translation>مسودة أطول من أي رد ممكن</translation>
    </message>
    <message>
        <source>It was cut. All of it is kept beside the drafts, in a file with %1 at the end of its name.</source>
        <translation>اقتُطعت، وحُفظ نصها كاملًا بجانب المسودات في ملف ينتهي اسمه بـ%1.</translation>
    </message>
</context>
<context>
    <name>wxm::Switcher</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا نتائج لـ«%1»</translation>
    </message>
    <message>
        <source>Names, numbers, subjects and actions on this computer were searched.</source>
        <translation>شمل البحث الأسماء والأرقام والمواضيع على هذا الجهاز، والإجراءات.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Go to a thread, a person, a live…</source>
        <translation>محادثة أو شخص أو بث…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>الإجراءات فقط</translation>
    </message>
    <message>
        <source>Arabic spellings and Latin names are found, too</source>
        <translation>يشمل البحث الأسماء بأي رسم للحروف العربية وبالحروف اللاتينية</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>فتح بالجانب</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>wxm::SwitcherModel</name>
    <message>
        <source>Threads</source>
        <translation>محادثات الدعم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>عمليات البث</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>بالجانب</translation>
    </message>
</context>
<context>
    <name>wxm::ThreadDelegate</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
</context>
<context>
    <name>wxm::ThreadListView</name>
    <message numerus="yes">
        <source>%1 selected, %n in all</source>
        <translation>
            <numerusform>%1 محددة، ولا محادثة في المجموع</numerusform>
            <numerusform>%1 محددة، والمجموع محادثة واحدة</numerusform>
            <numerusform>%1 محددة، والمجموع محادثتان</numerusform>
            <numerusform>%1 محددة، والمجموع %n محادثات</numerusform>
            <numerusform>%1 محددة، والمجموع %n محادثة</numerusform>
            <numerusform>%1 محددة، والمجموع %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not selected, %n in all</source>
        <translation>
            <numerusform>%1 غير محددة، ولا محادثة في المجموع</numerusform>
            <numerusform>%1 غير محددة، والمجموع محادثة واحدة</numerusform>
            <numerusform>%1 غير محددة، والمجموع محادثتان</numerusform>
            <numerusform>%1 غير محددة، والمجموع %n محادثات</numerusform>
            <numerusform>%1 غير محددة، والمجموع %n محادثة</numerusform>
            <numerusform>%1 غير محددة، والمجموع %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا محادثة محددة</numerusform>
            <numerusform>محادثة واحدة محددة</numerusform>
            <numerusform>محادثتان محددتان</numerusform>
            <numerusform>%n محادثات محددة</numerusform>
            <numerusform>%n محادثة محددة</numerusform>
            <numerusform>%n محادثة محددة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::ThreadPage</name>
    <message>
        <source>This list is not up to date</source>
        <translation>هذه القائمة ليست محدّثة</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا نتائج لـ«%1»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Older threads did not load</source>
        <translation>تعذّر تحميل المحادثات الأقدم</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>الانتقال إلى يوم…</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>إرسال لاحقًا…</translation>
    </message>
    <message>
        <source>A reply that was to be sent now waits for you</source>
        <translation>رد حان وقت إرساله ينتظر قرارك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a colleague, and what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wxm::TidyDialog</name>
    <message>
        <source>Tidy the reply</source>
        <translation>ترتيب الرد</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>wxm::TransferPanel</name>
    <message>
        <source>Exported, without accounts and phone numbers.</source>
        <translation>صُدّرت دون الحسابات وأرقام الجوال.</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written there.</source>
        <translation>لم تُصدَّر: تعذّرت كتابة الملف هناك.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>This is not a settings file. Nothing was changed.</source>
        <translation>هذا ليس ملف إعدادات، ولم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) imported.</source>
        <translation>
            <numerusform>لم يُطبّق أي إعداد.</numerusform>
            <numerusform>طُبّق إعداد واحد.</numerusform>
            <numerusform>طُبّق إعدادان.</numerusform>
            <numerusform>طُبّقت %n إعدادات.</numerusform>
            <numerusform>طُبّق %n إعدادًا.</numerusform>
            <numerusform>طُبّق %n إعداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>Moves the settings only; accounts, phone numbers and messages stay here.</source>
        <translation>تنتقل الإعدادات وحدها، وتبقى الحسابات وأرقام الجوال والرسائل هنا.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>تصدير الإعدادات…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>استيراد الإعدادات…</translation>
    </message>
</context>
<context>
    <name>wxm::TranslationPreview</name>
    <message>
        <source>Translation preview</source>
        <translation>معاينة الترجمة</translation>
    </message>
    <message>
        <source>Translating %1</source>
        <translation>جارٍ الترجمة %1</translation>
    </message>
    <message>
        <source>Esc stops</source>
        <translation>Esc للإيقاف</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>معاينة الترجمة %1</translation>
    </message>
    <message>
        <source>The customer sees this; the original stays with you</source>
        <translation>العميل يرى هذا، والأصل يبقى عندك</translation>
    </message>
    <message>
        <source>Enter sends the translation · Ctrl+Enter sends the original · Esc goes back · any change voids it</source>
        <translation>Enter لإرسال الترجمة · Ctrl+Enter لإرسال الأصل · Esc للعودة إلى الكتابة · أي تعديل يلغي المعاينة</translation>
    </message>
    <message>
        <source>You changed the text, the preview is void</source>
        <translation>عدّلت النص، فأُلغيت المعاينة</translation>
    </message>
    <message>
        <source>Enter makes a new preview</source>
        <translation>Enter لمعاينة جديدة</translation>
    </message>
    <message>
        <source>No translation within 2 s</source>
        <translation>لم تصل الترجمة خلال ثانيتين</translation>
    </message>
    <message>
        <source>Enter sends it as written · Ctrl+Enter tries again · Esc goes back</source>
        <translation>Enter لإرساله كما كُتب · Ctrl+Enter للمحاولة مجددًا · Esc للعودة إلى الكتابة</translation>
    </message>
</context>
<context>
    <name>wxm::TranslationStrip</name>
    <message>
        <source>Translated between Arabic and English</source>
        <translation>تُترجم هذه المحادثة بين العربية والإنجليزية</translation>
    </message>
    <message>
        <source>Thread translation</source>
        <translation>ترجمة المحادثة</translation>
    </message>
    <message>
        <source>Stop translating</source>
        <translation>إيقاف الترجمة</translation>
    </message>
</context>
<context>
    <name>wxm::TrayIcon</name>
    <message numerus="yes">
        <source>WXM Console: %n new</source>
        <translation>
            <numerusform>منصة WXM: لا جديد</numerusform>
            <numerusform>منصة WXM: جديد واحد</numerusform>
            <numerusform>منصة WXM: جديدان</numerusform>
            <numerusform>منصة WXM: %n جديدة</numerusform>
            <numerusform>منصة WXM: %n جديدًا</numerusform>
            <numerusform>منصة WXM: %n جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>WXM Console</source>
        <translation>منصة WXM</translation>
    </message>
    <message numerus="yes">
        <source>%n support thread(s)</source>
        <translation>
            <numerusform>لا محادثات دعم</numerusform>
            <numerusform>محادثة دعم واحدة</numerusform>
            <numerusform>محادثتا دعم</numerusform>
            <numerusform>%n محادثات دعم</numerusform>
            <numerusform>%n محادثة دعم</numerusform>
            <numerusform>%n محادثة دعم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct message thread(s)</source>
        <translation>
            <numerusform>لا محادثات مباشرة</numerusform>
            <numerusform>محادثة مباشرة واحدة</numerusform>
            <numerusform>محادثتان مباشرتان</numerusform>
            <numerusform>%n محادثات مباشرة</numerusform>
            <numerusform>%n محادثة مباشرة</numerusform>
            <numerusform>%n محادثة مباشرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) of the lives</source>
        <translation>
            <numerusform>لا إشعارات من البث</numerusform>
            <numerusform>إشعار واحد من البث</numerusform>
            <numerusform>إشعاران من البث</numerusform>
            <numerusform>%n إشعارات من البث</numerusform>
            <numerusform>%n إشعارًا من البث</numerusform>
            <numerusform>%n إشعار من البث</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>إخفاء النافذة</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>حالة التوفر</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>WXM Console goes on in the tray</source>
        <translation>منصة WXM مستمرة في علبة النظام</translation>
    </message>
    <message>
        <source>You hear of what comes, as before. “Quit” in the menu of its icon ends it.</source>
        <translation>يصلك الجديد كما كان. يُنهيها «إنهاء البرنامج» في قائمة أيقونتها.</translation>
    </message>
</context>
<context>
    <name>wxm::UpdateNotifier</name>
    <message>
        <source>Version %1 is available</source>
        <translation>صدر الإصدار %1</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
</context>
<context>
    <name>wxm::ViewButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a view, and how many threads are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>wxm::ViewsColumn</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
</context>
<context>
    <name>wxm::conversations::ConversationsPage</name>
    <message>
        <source>The conversation was not muted or unmuted</source>
        <translation>تعذّر تغيير كتم المحادثة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>إلغاء كتم المحادثة</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>كتم المحادثة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>The conversations did not load</source>
        <translation>تعذّر تحميل المحادثات</translation>
    </message>
    <message>
        <source>Names, numbers and last messages were searched.</source>
        <translation>شمل البحث الأسماء والأرقام وآخر الرسائل.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>كل شيء مقروء</translation>
    </message>
    <message>
        <source>New messages appear here automatically.</source>
        <translation>تظهر الرسائل الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Loading conversations…</source>
        <translation>جارٍ تحميل المحادثات…</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>لا محادثة مفتوحة</translation>
    </message>
    <message>
        <source>Pick one from the list, or start a new one.</source>
        <translation>اختر محادثة من القائمة، أو ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>The conversation was not started</source>
        <translation>لم تبدأ المحادثة</translation>
    </message>
    <message>
        <source>Open support thread</source>
        <translation>فتح محادثة الدعم</translation>
    </message>
    <message>
        <source>Start one with a name, a phone number or the number of an account.</source>
        <translation>ابدأ محادثة باسم أو برقم جوال أو برقم حساب.</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>محادثة جديدة…</translation>
    </message>
    <message>
        <source>Compare more</source>
        <translation>مقارنة المزيد</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>إظهار العميل</translation>
    </message>
</context>
<context>
    <name>wxm::conversations::StartDialog</name>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Account number %1</source>
        <translation>حساب رقم %1</translation>
    </message>
    <message>
        <source>Nobody with this phone number is known here. Try the name, or the number of the account.</source>
        <translation>لا أحد معروف هنا بهذا الرقم. جرّب الاسم أو رقم الحساب.</translation>
    </message>
    <message>
        <source>Nobody of this name is known here. Try the number of the account, for example 12.</source>
        <translation>لا أحد معروف هنا بهذا الاسم. جرّب رقم الحساب، مثل 12.</translation>
    </message>
    <message>
        <source>Start the conversation</source>
        <translation>بدء المحادثة</translation>
    </message>
    <message>
        <source>Name, phone number, or number of the account</source>
        <translation>الاسم أو رقم الجوال أو رقم الحساب</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>wxm::live::ActBox</name>
    <message>
        <source>scam link</source>
        <translation>رابط احتيال</translation>
    </message>
    <message>
        <source>another channel</source>
        <translation>ترويج لقناة أخرى</translation>
    </message>
    <message>
        <source>contact outside</source>
        <translation>تواصل خارجي</translation>
    </message>
    <message>
        <source>insult</source>
        <translation>إساءة</translation>
    </message>
    <message>
        <source>not seen here</source>
        <translation>لم يظهر هنا</translation>
    </message>
    <message>
        <source>Write the reason, or choose none.</source>
        <translation>اكتب السبب، أو اختر «بلا سبب».</translation>
    </message>
    <message>
        <source>Choose a live.</source>
        <translation>اختر بثًا.</translation>
    </message>
    <message numerus="yes">
        <source>Remove their %Ln comments too</source>
        <translation>
            <numerusform>لا تعليقات لحذفها</numerusform>
            <numerusform>حذف تعليقه أيضًا</numerusform>
            <numerusform>حذف تعليقيه أيضًا</numerusform>
            <numerusform>حذف تعليقاته الـ%Ln أيضًا</numerusform>
            <numerusform>حذف تعليقاته الـ%Ln أيضًا</numerusform>
            <numerusform>حذف تعليقاته الـ%Ln أيضًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block in %Ln lives</source>
        <translation>
            <numerusform>حظر</numerusform>
            <numerusform>حظر في بث واحد</numerusform>
            <numerusform>حظر في بثّين</numerusform>
            <numerusform>حظر في %Ln عمليات بث</numerusform>
            <numerusform>حظر في %Ln عملية بث</numerusform>
            <numerusform>حظر في %Ln عملية بث</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Reason, the one used last first</source>
        <translation>السبب، والأحدث استخدامًا أولًا</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>بلا سبب</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Write a reason, it is kept</source>
        <translation>اكتب سببًا، ويُحفظ</translation>
    </message>
    <message>
        <source>In which lives</source>
        <translation>في أي بث</translation>
    </message>
    <message>
        <source>This live</source>
        <translation>هذا البث</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln open lives</source>
        <translation>
            <numerusform>كل عمليات البث المفتوحة</numerusform>
            <numerusform>البث المفتوح وحده</numerusform>
            <numerusform>البثّان المفتوحان</numerusform>
            <numerusform>عمليات البث المفتوحة الـ%Ln</numerusform>
            <numerusform>عمليات البث المفتوحة الـ%Ln</numerusform>
            <numerusform>عمليات البث المفتوحة الـ%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>The reason goes to the server and into the journal. It goes out after your time to undo.</source>
        <translation>يُرسل السبب إلى الخادم ويُكتب في السجل. يُنفَّذ بعد مهلة التراجع.</translation>
    </message>
    <message>
        <source>The reason stays in the journal. It goes out after your time to undo.</source>
        <translation>يبقى السبب في السجل. يُنفَّذ بعد مهلة التراجع.</translation>
    </message>
</context>
<context>
    <name>wxm::live::ActionBar</name>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Preset %1: %2</source>
        <comment>Preset 1: scam link: remove and block</comment>
        <translation>الإجراء الجاهز %1: %2</translation>
    </message>
</context>
<context>
    <name>wxm::live::BrakeDialog</name>
    <message numerus="yes">
        <source>%Ln actions are held</source>
        <translation>
            <numerusform>لا إجراءات موقوفة</numerusform>
            <numerusform>إجراء واحد موقوف</numerusform>
            <numerusform>إجراءان موقوفان</numerusform>
            <numerusform>%Ln إجراءات موقوفة</numerusform>
            <numerusform>%Ln إجراءً موقوفًا</numerusform>
            <numerusform>%Ln إجراء موقوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the %Ln held</source>
        <translation>
            <numerusform>لا شيء للتراجع عنه</numerusform>
            <numerusform>تراجع عن الإجراء الموقوف</numerusform>
            <numerusform>تراجع عن الإجراءين الموقوفين</numerusform>
            <numerusform>تراجع عن الموقوف، وهو %Ln</numerusform>
            <numerusform>تراجع عن الموقوف، وهو %Ln</numerusform>
            <numerusform>تراجع عن الموقوف، وهو %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo held</source>
        <translation>تراجع عن الموقوف</translation>
    </message>
    <message numerus="yes">
        <source>You acted %Ln times in 30 s. Go on?</source>
        <translation>
            <numerusform>إجراءات كثيرة في 30 ثانية. استمرار؟</numerusform>
            <numerusform>إجراء واحد في 30 ثانية. استمرار؟</numerusform>
            <numerusform>إجراءان في 30 ثانية. استمرار؟</numerusform>
            <numerusform>%Ln إجراءات في 30 ثانية. استمرار؟</numerusform>
            <numerusform>%Ln إجراءً في 30 ثانية. استمرار؟</numerusform>
            <numerusform>%Ln إجراء في 30 ثانية. استمرار؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on for 5 min</source>
        <translation>استمرار لخمس دقائق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استمرار</translation>
    </message>
    <message>
        <source>Hold here</source>
        <translation>توقف هنا</translation>
    </message>
    <message>
        <source>Nothing more is sent until you answer. What was sent stays as it is.</source>
        <translation>لا يُرسل شيء آخر قبل الإجابة. ما أُرسل يبقى كما هو.</translation>
    </message>
    <message>
        <source>Action keys do nothing here, and Enter waits a second: a key that is held down cannot answer.</source>
        <translation>مفاتيح الإجراءات لا تعمل هنا، وEnter ينتظر ثانية: لا يجيب مفتاح بقي مضغوطًا.</translation>
    </message>
</context>
<context>
    <name>wxm::live::BreakBar</name>
    <message>
        <source>Nobody else was seen to act in these lives lately. The feeds go on, and rules mark what comes.</source>
        <translation>لم يُلحظ إجراء من غيرك في عمليات البث هذه مؤخرًا. يستمر البث والقواعد ترصد ما يأتي.</translation>
    </message>
    <message>
        <source>Others act in these lives: the desk is not empty. The feeds go on, and rules mark what comes.</source>
        <translation>زملاؤك يعملون في عمليات البث هذه. يستمر البث والقواعد ترصد ما يأتي.</translation>
    </message>
    <message>
        <source>On a break since %1</source>
        <translation>في استراحة منذ %1</translation>
    </message>
    <message>
        <source>Ten minutes away would be good</source>
        <translation>عشر دقائق بعيدًا ستفيدك</translation>
    </message>
    <message>
        <source>Nothing is counted meanwhile.</source>
        <translation>لا يُحتسب شيء خلالها.</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>أخذ استراحة</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>بعد 15 دقيقة</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>عدت</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>wxm::live::CareView</name>
    <message>
        <source>%1: %2</source>
        <comment>Last break: 1:05</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>High for</source>
        <translation>مرتفع منذ</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>مدة المناوبة</translation>
    </message>
    <message>
        <source>Abusive comments in front of you</source>
        <translation>إساءات ظهرت أمامك</translation>
    </message>
    <message>
        <source>of them blurred</source>
        <translation>منها مموّهة</translation>
    </message>
    <message>
        <source>Revealed by holding V</source>
        <translation>كُشفت بالضغط على V</translation>
    </message>
    <message>
        <source>Last break</source>
        <translation>آخر استراحة</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>1:05 ago</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing is counted: it is switched off in the settings.</source>
        <translation>لا يُحتسب شيء: الاحتساب متوقف في الإعدادات.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>High, 4 of 5</comment>
        <translation>%1، %2 من %3</translation>
    </message>
    <message>
        <source>Both are in the clipboard</source>
        <translation>نُسخت اللغتان</translation>
    </message>
    <message>
        <source>Save the hand-over</source>
        <translation>حفظ ورقة التسليم</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Not saved: the disk could not be written</source>
        <translation>لم يُحفظ: تعذّرت الكتابة على القرص</translation>
    </message>
    <message>
        <source>The shift has ended. The sheet is in the journal.</source>
        <translation>انتهت المناوبة، والورقة في السجل.</translation>
    </message>
    <message>
        <source>Exposure this shift</source>
        <translation>التعرّض في هذه المناوبة</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعرّض</translation>
    </message>
    <message>
        <source>Blur until held</source>
        <translation>تمويه حتى الضغط</translation>
    </message>
    <message>
        <source>Suggest a break when high for</source>
        <translation>اقتراح استراحة بعد تعرّض مرتفع مدة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>حسب القاعدة</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>كل ما رُصد</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 دقيقة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Counted on this computer for you alone. Nobody else sees it, and it starts at zero with each shift.</source>
        <translation>يُحتسب على هذا الجهاز لك وحدك، ولا يراه أحد سواك، ويبدأ من الصفر مع كل مناوبة.</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>تسليم المناوبة</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>البنود المفتوحة</translation>
    </message>
    <message>
        <source>Watch-list</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Lives and gaps</source>
        <translation>عمليات البث والانقطاعات</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Hand-over, Arabic</source>
        <translation>ورقة التسليم بالعربية</translation>
    </message>
    <message>
        <source>Hand-over, English</source>
        <translation>ورقة التسليم بالإنجليزية</translation>
    </message>
    <message>
        <source>Note, Arabic</source>
        <translation>ملاحظة بالعربية</translation>
    </message>
    <message>
        <source>Note, English</source>
        <translation>ملاحظة بالإنجليزية</translation>
    </message>
    <message>
        <source>Your note in Arabic; it is not translated</source>
        <translation>ملاحظتك بالعربية؛ لا تُترجم</translation>
    </message>
    <message>
        <source>Your note in English; it is not translated</source>
        <translation>ملاحظتك بالإنجليزية؛ لا تُترجم</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>نسخ اللغتين</translation>
    </message>
    <message>
        <source>Save hand-over…</source>
        <translation>حفظ الورقة…</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>إنهاء المناوبة</translation>
    </message>
    <message>
        <source>Back to feeds</source>
        <translation>العودة إلى البث</translation>
    </message>
</context>
<context>
    <name>wxm::live::CommentBar</name>
    <message>
        <source>Comments: this server does not offer writing them. Ask your administrator.</source>
        <translation>التعليقات: لا يوفّر هذا الخادم كتابتها. اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>Comments: your account may not write them. Ask your administrator.</source>
        <translation>التعليقات: لا يُسمح لحسابك بكتابتها. اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>The stream has ended</source>
        <translation>انتهى البث</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation>اكتب تعليقًا…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send comment</source>
        <translation>إرسال التعليق</translation>
    </message>
    <message>
        <source>Not confirmed. Look for it in the feed; sending it again does not double it.</source>
        <translation>لم يتأكد الإرسال. ابحث عنه بين التعليقات؛ إعادة إرساله لا تكرّره.</translation>
    </message>
    <message>
        <source>Names, phrases and links</source>
        <translation>أسماء وعبارات وروابط</translation>
    </message>
    <message>
        <source>It stands behind what you are writing. Press Enter to send both.</source>
        <translation>أُضيف بعد ما تكتبه. اضغط Enter لإرسالهما معًا.</translation>
    </message>
</context>
<context>
    <name>wxm::live::EmergencySheet</name>
    <message>
        <source>%1 of %2</source>
        <comment>7 comments, 3 people</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليقًا واحدًا</numerusform>
            <numerusform>تعليقين</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment is kept to rehearse it on.</source>
        <translation>لا توجد تعليقات محفوظة للتجربة عليها.</translation>
    </message>
    <message>
        <source>As they are they flag %1; at their loosest, %2.</source>
        <translation>بوضعها الحالي ترصد %1، وبأقصى مرونة %2.</translation>
    </message>
    <message>
        <source>Your administrator decides this.</source>
        <translation>يحدده مدير النظام.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>لا يُحفظ شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>It has no words yet. Add what the raid says.</source>
        <translation>لا كلمات فيها بعد. أضف ما يردده المهاجمون.</translation>
    </message>
    <message>
        <source>What many say at once stands in one row, to be acted on as one.</source>
        <translation>ما يقوله كثيرون معًا يظهر في صف واحد ويُتخذ فيه إجراء واحد.</translation>
    </message>
    <message numerus="yes">
        <source>Every action waits %Ln s before it goes out: time to look twice.</source>
        <translation>
            <numerusform>يُرسل كل إجراء فورًا.</numerusform>
            <numerusform>ينتظر كل إجراء ثانية واحدة قبل إرساله للتأكد منه.</numerusform>
            <numerusform>ينتظر كل إجراء ثانيتين قبل إرساله للتأكد منه.</numerusform>
            <numerusform>ينتظر كل إجراء %Ln ثوانٍ قبل إرساله للتأكد منه.</numerusform>
            <numerusform>ينتظر كل إجراء %Ln ثانية قبل إرساله للتأكد منه.</numerusform>
            <numerusform>ينتظر كل إجراء %Ln ثانية قبل إرساله للتأكد منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open live, and those that are opened from now on.</source>
        <translation>كل بث مفتوح، وما يُفتح من الآن فصاعدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words, flagged in every live however they are written.</source>
        <translation>
            <numerusform>لا كلمات.</numerusform>
            <numerusform>كلمة واحدة تُرصد في كل بث كيفما كُتبت.</numerusform>
            <numerusform>كلمتان تُرصدان في كل بث كيفما كُتبتا.</numerusform>
            <numerusform>%Ln كلمات تُرصد في كل بث كيفما كُتبت.</numerusform>
            <numerusform>%Ln كلمة تُرصد في كل بث كيفما كُتبت.</numerusform>
            <numerusform>%Ln كلمة تُرصد في كل بث كيفما كُتبت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one of this live: %1</source>
        <translation>آخر حزمة لهذا البث: %1</translation>
    </message>
    <message>
        <source>None of this live yet.</source>
        <translation>لا حزمة لهذا البث بعد.</translation>
    </message>
    <message>
        <source>Open a live first: a pack is of one.</source>
        <translation>افتح بثًا أولًا: كل حزمة لبث واحد.</translation>
    </message>
    <message>
        <source>Somebody else acted in these lives at %1.</source>
        <translation>آخر إجراء من شخص آخر في عمليات البث هذه: %1.</translation>
    </message>
    <message>
        <source>Nobody else acted in these lives for half an hour.</source>
        <translation>لا إجراء من شخص آخر في عمليات البث هذه منذ نصف ساعة.</translation>
    </message>
    <message>
        <source>No other moderator is known.</source>
        <translation>لا يُعرف مشرف آخر.</translation>
    </message>
    <message>
        <source>%1, online</source>
        <translation>%1، متصل</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1، غير متصل</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>مراسلة %1</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: مفعّل</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: متوقف</translation>
    </message>
    <message>
        <source>Emergency sheet of the live desk</source>
        <translation>ورقة طوارئ البث</translation>
    </message>
    <message>
        <source>Save for printing</source>
        <translation>حفظ للطباعة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Not saved: the disk could not be written</source>
        <translation>لم يُحفظ: تعذّرت الكتابة على القرص</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>ورقة الطوارئ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Many come at once to do harm? From the top down. Each switch acts at once and goes back to what it was before.</source>
        <translation>هجوم جماعي؟ ابدأ من الأعلى. كل مفتاح يعمل فورًا، ويعود عند إيقافه إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>Rules at their loosest</source>
        <translation>القواعد بأقصى مرونة</translation>
    </message>
    <message>
        <source>Gather waves</source>
        <translation>جمع الموجات</translation>
    </message>
    <message>
        <source>Slow acting</source>
        <translation>إجراءات متأنية</translation>
    </message>
    <message>
        <source>Log the lives to disk</source>
        <translation>تسجيل عمليات البث على القرص</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>قائمة المنع</translation>
    </message>
    <message>
        <source>Who else is on shift</source>
        <translation>من معك في المناوبة</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>حزمة أدلة</translation>
    </message>
    <message>
        <source>Add a word…</source>
        <translation>إضافة كلمة…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>حزمة أدلة…</translation>
    </message>
    <message>
        <source>Switch all back</source>
        <translation>إعادة كل شيء كما كان</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>حفظ للطباعة…</translation>
    </message>
</context>
<context>
    <name>wxm::live::EndDialog</name>
    <message>
        <source>End live %1?</source>
        <translation>إنهاء البث %1؟</translation>
    </message>
    <message>
        <source>End live</source>
        <translation>إنهاء البث للجميع</translation>
    </message>
    <message>
        <source>The stream stops at once for the streamer and everyone watching. This cannot be undone.</source>
        <translation>يتوقف البث فورًا لدى صاحبه وكل من يشاهده. لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>wxm::live::EvidenceDialog</name>
    <message>
        <source>the cover, in both languages</source>
        <translation>ورقة الغلاف باللغتين</translation>
    </message>
    <message>
        <source>text as it is stored, and its code points</source>
        <translation>النص كما خُزّن ورموزه</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>who did what, when, why, and how it ended</source>
        <translation>من وماذا ومتى ولماذا وكيف انتهى</translation>
    </message>
    <message>
        <source>the feed as staff saw it</source>
        <translation>البث كما رآه الفريق</translation>
    </message>
    <message>
        <source>sums, to check all of it by</source>
        <translation>بصمات التحقق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed, text kept</source>
        <translation>
            <numerusform>لا محذوف</numerusform>
            <numerusform>محذوف واحد ونصه محفوظ</numerusform>
            <numerusform>محذوفان ونصهما محفوظ</numerusform>
            <numerusform>%Ln محذوفة ونصها محفوظ</numerusform>
            <numerusform>%Ln محذوفًا ونصه محفوظ</numerusform>
            <numerusform>%Ln محذوف ونصه محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%Ln إجراءات</numerusform>
            <numerusform>%Ln إجراءً</numerusform>
            <numerusform>%Ln إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s missing, told</source>
        <translation>
            <numerusform>لا انقطاع</numerusform>
            <numerusform>انقطاع ثانية، مذكور</numerusform>
            <numerusform>انقطاع ثانيتين، مذكور</numerusform>
            <numerusform>انقطاع %Ln ثوانٍ، مذكور</numerusform>
            <numerusform>انقطاع %Ln ثانية، مذكور</numerusform>
            <numerusform>انقطاع %Ln ثانية، مذكور</numerusform>
        </translation>
    </message>
    <message>
        <source>This build makes no evidence packs: it was made without libzip.</source>
        <translation>هذه النسخة لا تُعدّ حزم أدلة: بُنيت دون libzip.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>Nothing was said in this time.</source>
        <translation>لا تعليقات في هذا الوقت.</translation>
    </message>
    <message>
        <source>Written to this computer alone. Read back and checked after writing.</source>
        <translation>تُكتب على هذا الجهاز وحده، وتُقرأ وتُفحص بعد الكتابة.</translation>
    </message>
    <message>
        <source>This live is no longer watched.</source>
        <translation>توقفت متابعة هذا البث.</translation>
    </message>
    <message>
        <source>Check a pack</source>
        <translation>تحقّق من حزمة</translation>
    </message>
    <message>
        <source>Save the evidence pack</source>
        <translation>حفظ حزمة الأدلة</translation>
    </message>
    <message>
        <source>Not saved: the disk could not be written.</source>
        <translation>لم تُحفظ: القرص لم يقبلها.</translation>
    </message>
    <message>
        <source>Not saved: what the disk gives back is not what was written.</source>
        <translation>لم تُحفظ: ما يعيده القرص غير ما كُتب.</translation>
    </message>
    <message>
        <source>Saved and checked: %1. Sum of the manifest: %2</source>
        <translation>حُفظت وفُحصت: %1. بصمة القائمة: %2</translation>
    </message>
    <message>
        <source>This is no evidence pack, or it is damaged.</source>
        <translation>ليست حزمة أدلة، أو أنها تالفة.</translation>
    </message>
    <message>
        <source>The pack was changed: %1</source>
        <translation>تغيّرت الحزمة: %1</translation>
    </message>
    <message>
        <source>The pack is as it was made.</source>
        <translation>الحزمة كما أُعدّت.</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>حزمة أدلة</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save pack</source>
        <translation>حفظ الحزمة</translation>
    </message>
    <message>
        <source>From and to, local time, in live %1</source>
        <translation>من وإلى، بالوقت المحلي، في البث %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Mask names of bystanders</source>
        <translation>إخفاء أسماء غير المعنيين</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Case: an appeal, a thread…</source>
        <translation>القضية: تظلّم، محادثة…</translation>
    </message>
    <message>
        <source>Files in the pack</source>
        <translation>ملفات الحزمة</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Check a pack…</source>
        <translation>تحقّق من حزمة…</translation>
    </message>
    <message>
        <source>Being written. Cancel stops it and leaves no file.</source>
        <translation>تُكتب الحزمة. «إلغاء» يوقفها ولا يُبقي ملفًا.</translation>
    </message>
    <message>
        <source>Stopped. No file was left.</source>
        <translation>توقّفت، ولم يبقَ ملف.</translation>
    </message>
</context>
<context>
    <name>wxm::live::ExposureMeter</name>
    <message>
        <source>Calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>مرتفع جدًا</translation>
    </message>
</context>
<context>
    <name>wxm::live::FeedNews</name>
    <message numerus="yes">
        <source>%n new comments. %1</source>
        <comment>what a screen reader says</comment>
        <translation>
            <numerusform>لا تعليقات جديدة. %1</numerusform>
            <numerusform>تعليق جديد. %1</numerusform>
            <numerusform>تعليقان جديدان. %1</numerusform>
            <numerusform>%n تعليقات جديدة. %1</numerusform>
            <numerusform>%n تعليقًا جديدًا. %1</numerusform>
            <numerusform>%n تعليق جديد. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::live::FeedPane</name>
    <message>
        <source>There is no live with this number</source>
        <translation>لا يوجد بث بهذا الرقم</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>تحقّق من الرقم وحاول مجددًا.</translation>
    </message>
    <message>
        <source>You cannot watch this live</source>
        <translation>هذا البث غير متاح لك</translation>
    </message>
    <message>
        <source>The server does not let this account follow it.</source>
        <translation>لا يسمح الخادم لهذا الحساب بمتابعته.</translation>
    </message>
    <message>
        <source>The feed could not be opened</source>
        <translation>تعذّر فتح التعليقات</translation>
    </message>
    <message>
        <source>Figures and guests did not load</source>
        <translation>تعذّر تحميل الأرقام والضيوف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>تعليق جديد</numerusform>
            <numerusform>تعليقان جديدان</numerusform>
            <numerusform>%Ln تعليقات جديدة</numerusform>
            <numerusform>%Ln تعليقًا جديدًا</numerusform>
            <numerusform>%Ln تعليق جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى الأحدث</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>عن هذا الشخص</translation>
    </message>
    <message>
        <source>Search in this feed</source>
        <translation>بحث في هذه التعليقات</translation>
    </message>
    <message>
        <source>Compare with the server</source>
        <translation>مقارنة بالخادم</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المتابعة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>The file could not be written to disk, or it is a link to another file.</source>
        <translation>تعذّرت كتابة الملف على القرص، أو أنه رابط إلى ملف آخر.</translation>
    </message>
    <message>
        <source>The stream has ended</source>
        <translation>انتهى البث</translation>
    </message>
    <message>
        <source>What was said stays here until you stop watching.</source>
        <translation>يبقى ما قيل هنا إلى أن توقف المتابعة.</translation>
    </message>
    <message>
        <source>End live…</source>
        <translation>إنهاء البث للجميع…</translation>
    </message>
    <message>
        <source>End live: this server does not offer it. Ask your administrator.</source>
        <translation>إنهاء البث: لا يوفّره هذا الخادم. اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>End live: your account may not do this. Ask your administrator.</source>
        <translation>إنهاء البث: غير مسموح لحسابك. اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>القواعد…</translation>
    </message>
    <message>
        <source>Save record of interruptions…</source>
        <translation>حفظ سجل الانقطاعات…</translation>
    </message>
    <message>
        <source>Save record of interruptions</source>
        <translation>حفظ سجل الانقطاعات</translation>
    </message>
    <message>
        <source>Everything, and the name check</source>
        <translation>كل المعلومات وفحص الاسم</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>حزمة أدلة…</translation>
    </message>
    <message>
        <source>Off the watch-list</source>
        <translation>إخراج من قائمة المتابعة</translation>
    </message>
    <message>
        <source>Watch-list</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Remove with a reason…</source>
        <translation>حذف مع سبب…</translation>
    </message>
    <message numerus="yes">
        <source>Remove their %Ln comments</source>
        <translation>
            <numerusform>لا تعليقات لحذفها</numerusform>
            <numerusform>حذف تعليقه</numerusform>
            <numerusform>حذف تعليقيه</numerusform>
            <numerusform>حذف تعليقاته الـ%Ln</numerusform>
            <numerusform>حذف تعليقاته الـ%Ln</numerusform>
            <numerusform>حذف تعليقاته الـ%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Block with a reason…</source>
        <translation>حظر مع سبب…</translation>
    </message>
    <message>
        <source>The live server did not open it. It is asked again by itself; until then the comments are read every now and then.</source>
        <translation>لم يفتحه الخادم المباشر. يُعاد الطلب تلقائيًا، وحتى ذلك الحين تُقرأ التعليقات بين حين وآخر.</translation>
    </message>
    <message>
        <source>The log of this live is not written</source>
        <translation>سجل هذا البث لا يُكتب</translation>
    </message>
    <message>
        <source>It cannot be written to disk. The latest lines are in memory and are tried again.</source>
        <translation>القرص لا يقبله. أحدث الأسطر في الذاكرة وتُعاد محاولة كتابتها.</translation>
    </message>
    <message>
        <source>Log to disk</source>
        <translation>السجل على القرص</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>نافذة مستقلة</translation>
    </message>
    <message>
        <source>Watch word…</source>
        <translation>كلمة مراقبة…</translation>
    </message>
    <message>
        <source>Presets, keys 1 to 3…</source>
        <translation>الإجراءات الجاهزة، المفاتيح 1 إلى 3…</translation>
    </message>
    <message>
        <source>No preset is set for key %1.</source>
        <translation>لا إجراء جاهزًا للمفتاح %1.</translation>
    </message>
    <message>
        <source>Gifts, likes and shares in a lane</source>
        <translation>الهدايا والإعجابات والمشاركات في شريط</translation>
    </message>
    <message>
        <source>Tell viewers of the filters…</source>
        <translation>إعلام المشاهدين بالتصفية…</translation>
    </message>
    <message>
        <source>Replay of the log…</source>
        <translation>إعادة عرض السجل…</translation>
    </message>
    <message>
        <source>Emergency sheet…</source>
        <translation>ورقة الطوارئ…</translation>
    </message>
</context>
<context>
    <name>wxm::live::FeedRows</name>
    <message>
        <source>a gift</source>
        <translation>هدية</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>حُذف بطلبك</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>هدية:</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>جارٍ الحظر…</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>حظر منك</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message numerus="yes">
        <source>wave of %Ln</source>
        <translation>
            <numerusform>موجة</numerusform>
            <numerusform>موجة من تعليق واحد</numerusform>
            <numerusform>موجة من تعليقين</numerusform>
            <numerusform>موجة من %Ln تعليقات</numerusform>
            <numerusform>موجة من %Ln تعليقًا</numerusform>
            <numerusform>موجة من %Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>مموّه</translation>
    </message>
    <message>
        <source>on the watch-list</source>
        <translation>في قائمة المتابعة</translation>
    </message>
    <message>
        <source>value %1</source>
        <comment>of a gift: value 10</comment>
        <translation>القيمة %1</translation>
    </message>
</context>
<context>
    <name>wxm::live::FeedView</name>
    <message>
        <source>Live feed</source>
        <translation>تعليقات البث</translation>
    </message>
    <message>
        <source>You left off here</source>
        <translation>توقفت القراءة هنا</translation>
    </message>
    <message>
        <source>No flagged comment</source>
        <translation>لا يوجد تعليق مرصود</translation>
    </message>
    <message>
        <source>Gifts, likes and shares</source>
        <translation>الهدايا والإعجابات والمشاركات</translation>
    </message>
</context>
<context>
    <name>wxm::live::FilterBar</name>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>الهدايا</translation>
    </message>
    <message>
        <source>Joins and likes</source>
        <translation>الانضمام والإعجاب</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Search in this feed</source>
        <translation>بحث في هذه التعليقات</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>كلمات البحث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>تعليق جديد</numerusform>
            <numerusform>تعليقان جديدان</numerusform>
            <numerusform>%Ln تعليقات جديدة</numerusform>
            <numerusform>%Ln تعليقًا جديدًا</numerusform>
            <numerusform>%Ln تعليق جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flagged</source>
        <translation>
            <numerusform>لا مرصود</numerusform>
            <numerusform>تعليق مرصود</numerusform>
            <numerusform>تعليقان مرصودان</numerusform>
            <numerusform>%Ln تعليقات مرصودة</numerusform>
            <numerusform>%Ln تعليقًا مرصودًا</numerusform>
            <numerusform>%Ln تعليق مرصود</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules yet: press to add some</source>
        <translation>لا قواعد بعد: اضغط لإنشائها</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>المرصودة</translation>
    </message>
    <message>
        <source>Only comments that match a rule</source>
        <translation>التعليقات التي رصدتها قاعدة فقط</translation>
    </message>
</context>
<context>
    <name>wxm::live::FilterLineDialog</name>
    <message>
        <source>The stream has ended</source>
        <translation>انتهى البث</translation>
    </message>
    <message>
        <source>Choose a comment.</source>
        <translation>اختر تعليقًا.</translation>
    </message>
    <message>
        <source>Tell viewers of the filters</source>
        <translation>إعلام المشاهدين بالتصفية</translation>
    </message>
    <message>
        <source>Write the comment</source>
        <translation>كتابة التعليق</translation>
    </message>
    <message>
        <source>The chosen line is written as your comment in live %1, for everyone to see. Your own lines stand in the settings.</source>
        <translation>يُكتب السطر المختار تعليقًا باسمك في البث %1 ويراه الجميع. أسطرك الخاصة في الإعدادات.</translation>
    </message>
    <message>
        <source>Lines about filters</source>
        <translation>أسطر عن التصفية</translation>
    </message>
</context>
<context>
    <name>wxm::live::GiftLane</name>
    <message>
        <source>Gifts, likes and shares</source>
        <translation>الهدايا والإعجابات والمشاركات</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>الهدايا</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>What stands in the lane</source>
        <translation>ما يظهر في الشريط</translation>
    </message>
</context>
<context>
    <name>wxm::live::GuestList</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>On stage</source>
        <translation>على المنصة</translation>
    </message>
    <message>
        <source>Guest requests</source>
        <translation>طلبات الضيوف</translation>
    </message>
    <message>
        <source>Guests on stage</source>
        <translation>الضيوف على المنصة</translation>
    </message>
    <message>
        <source>No requests to join the stage. Requests appear here automatically.</source>
        <translation>لا طلبات للصعود إلى المنصة. تظهر الطلبات هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 asks to join the stage</source>
        <translation>طلب الصعود إلى المنصة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) ask to join the stage</source>
        <translation>
            <numerusform>لا طلبات للصعود إلى المنصة</numerusform>
            <numerusform>طلب للصعود إلى المنصة</numerusform>
            <numerusform>طلبان للصعود إلى المنصة</numerusform>
            <numerusform>%n طلبات للصعود إلى المنصة</numerusform>
            <numerusform>%n طلبًا للصعود إلى المنصة</numerusform>
            <numerusform>%n طلب للصعود إلى المنصة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::live::GuestRowWidget</name>
    <message>
        <source>asked %1</source>
        <translation>طلب الانضمام %1</translation>
    </message>
    <message>
        <source>asks to join</source>
        <translation>طلب الانضمام</translation>
    </message>
    <message>
        <source>on stage, since %1</source>
        <translation>على المنصة منذ %1</translation>
    </message>
    <message>
        <source>on stage</source>
        <translation>على المنصة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>asked before %1</source>
        <translation>طلب قبل %1</translation>
    </message>
</context>
<context>
    <name>wxm::live::JournalExport</name>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>منك</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>رقم الشخص</translation>
    </message>
    <message>
        <source>Number of the comment</source>
        <translation>رقم التعليق</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>wxm::live::JournalView</name>
    <message>
        <source>Done</source>
        <comment>how an act ended</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>how an act ended</comment>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>how an act ended</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>how an act ended</comment>
        <translation>لم يتأكد</translation>
    </message>
    <message>
        <source>Sent, end not known</source>
        <comment>how an act ended</comment>
        <translation>أُرسل ولم تُعرف نتيجته</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>an act of somebody else</comment>
        <translation>لوحظ</translation>
    </message>
    <message>
        <source>Reversed</source>
        <comment>how an act ended</comment>
        <translation>عُكس</translation>
    </message>
    <message>
        <source>Comment as staff</source>
        <translation>تعليق باسم الفريق</translation>
    </message>
    <message>
        <source>End of the live</source>
        <translation>نهاية البث</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>انتهى (UTC)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>رقم الشخص</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Number of the comment</source>
        <translation>رقم التعليق</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>Title of the live</source>
        <translation>عنوان البث</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>Number of the staff</source>
        <translation>رقم عضو الفريق</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>غيرك</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Why, and the comment</source>
        <translation>السبب والتعليق</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>All lives</source>
        <translation>كل عمليات البث</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>أي نتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>لا إجراءات بعد</translation>
    </message>
    <message>
        <source>No entry in this range</source>
        <translation>لا قيود في هذا المدى</translation>
    </message>
    <message>
        <source>What you and others do in lives stands here: who, what, whom, when and why.</source>
        <translation>هنا ما يُجرى في عمليات البث، بيدك أو بيد غيرك: من وماذا ومتى ولماذا.</translation>
    </message>
    <message>
        <source>Choose more, or other words.</source>
        <translation>وسّع الاختيار، أو ابحث بكلمات أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>The journal cannot be written to disk: %Ln lines are in memory alone. Export them.</source>
        <translation>
            <numerusform>القرص لا يقبل السجل. صدّره.</numerusform>
            <numerusform>القرص لا يقبل السجل: سطر واحد في الذاكرة وحدها. صدّره.</numerusform>
            <numerusform>القرص لا يقبل السجل: سطران في الذاكرة وحدها. صدّرهما.</numerusform>
            <numerusform>القرص لا يقبل السجل: %Ln أسطر في الذاكرة وحدها. صدّرها.</numerusform>
            <numerusform>القرص لا يقبل السجل: %Ln سطرًا في الذاكرة وحدها. صدّرها.</numerusform>
            <numerusform>القرص لا يقبل السجل: %Ln سطر في الذاكرة وحدها. صدّرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the journal was changed outside this program, or damaged. What can be read is shown.</source>
        <translation>ملف السجل تغيّر خارج هذا البرنامج أو تلف. يُعرض ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>In memory alone: the journal is gone with the program.</source>
        <translation>في الذاكرة وحدها: يزول السجل بإغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>تجري قراءته…</translation>
    </message>
    <message>
        <source>Kept on this computer since %1, %2</source>
        <translation>محفوظ على هذا الجهاز منذ %1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Why: scam link</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>الوقت المحلي</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>عكس الإجراء</translation>
    </message>
    <message>
        <source>This live is no longer watched.</source>
        <translation>توقفت متابعة هذا البث.</translation>
    </message>
    <message>
        <source>A removed comment cannot be put back.</source>
        <translation>التعليق المحذوف لا يُعاد.</translation>
    </message>
    <message>
        <source>Asks for a reason, waits for its time to undo, and makes an entry of its own.</source>
        <translation>يسأل عن السبب، وينتظر مهلة التراجع، ويُكتب قيدًا مستقلًا.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صُدّر</translation>
    </message>
    <message>
        <source>Not saved: the disk could not be written</source>
        <translation>لم يُحفظ: القرص لم يقبله</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Search journal</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Name, number, reason or words</source>
        <translation>اسم أو رقم أو سبب أو كلمات</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>قيود السجل</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>حزمة أدلة…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Back to feeds</source>
        <translation>العودة إلى البث</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>حزمة أدلة</translation>
    </message>
    <message>
        <source>Hand-over of the shift</source>
        <translation>تسليم المناوبة</translation>
    </message>
    <message>
        <source>Night watch begins</source>
        <translation>بدء الحراسة الليلية</translation>
    </message>
    <message>
        <source>Night watch ends</source>
        <translation>انتهاء الحراسة الليلية</translation>
    </message>
    <message>
        <source>For the comments</source>
        <translation>بسبب التعليقات</translation>
    </message>
    <message>
        <source>Entry…</source>
        <translation>القيد…</translation>
    </message>
    <message>
        <source>Show the whole entry</source>
        <translation>عرض القيد كاملًا</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>العودة إلى القيود</translation>
    </message>
</context>
<context>
    <name>wxm::live::KindsMenu</name>
    <message>
        <source>Shown in feeds</source>
        <translation>ما يظهر بين التعليقات</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>الهدايا</translation>
    </message>
    <message>
        <source>Guests, moderators, blocks</source>
        <translation>الضيوف والإشراف والحظر</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>حدّده مدير النظام</translation>
    </message>
</context>
<context>
    <name>wxm::live::LayoutDialog</name>
    <message>
        <source>The layout has no name.</source>
        <translation>التخطيط بلا اسم.</translation>
    </message>
    <message>
        <source>There is a layout of this name.</source>
        <translation>يوجد تخطيط بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %Ln layouts. Remove one first.</source>
        <translation>
            <numerusform>لا مكان لأي تخطيط. احذف واحدًا أولًا.</numerusform>
            <numerusform>المتاح تخطيط واحد. احذفه أولًا.</numerusform>
            <numerusform>المتاح تخطيطان. احذف أحدهما أولًا.</numerusform>
            <numerusform>المتاح %Ln تخطيطات. احذف أحدها أولًا.</numerusform>
            <numerusform>المتاح %Ln تخطيطًا. احذف أحدها أولًا.</numerusform>
            <numerusform>المتاح %Ln تخطيط. احذف أحدها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a new layout</source>
        <translation>حفظ كتخطيط جديد</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>حفظ التخطيط</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>اسم التخطيط</translation>
    </message>
</context>
<context>
    <name>wxm::live::LiveHeader</name>
    <message>
        <source>%1, live %2, %3 viewers, %4 likes, %5 gifts</source>
        <translation>%1، بث %2، المشاهدون %3، الإعجابات %4، الهدايا %5</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Actions for this live</source>
        <translation>إجراءات هذا البث</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المتابعة</translation>
    </message>
    <message>
        <source>logged to disk</source>
        <translation>يُسجَّل على القرص</translation>
    </message>
</context>
<context>
    <name>wxm::live::LiveNotices</name>
    <message>
        <source>asks to come on stage</source>
        <translation>طلب الصعود إلى المنصة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>wxm::live::LivePage</name>
    <message>
        <source>Live</source>
        <translation>البث</translation>
    </message>
    <message numerus="yes">
        <source>At most %n lives can be watched at a time. Close one first.</source>
        <translation>
            <numerusform>لا يمكن متابعة أي بث الآن.</numerusform>
            <numerusform>يمكن متابعة بث واحد في الوقت نفسه. أغلق بثًا أولًا.</numerusform>
            <numerusform>يمكن متابعة بثين في الوقت نفسه. أغلق بثًا أولًا.</numerusform>
            <numerusform>يمكن متابعة %n عمليات بث في الوقت نفسه. أغلق بثًا أولًا.</numerusform>
            <numerusform>يمكن متابعة %n بثًا في الوقت نفسه. أغلق بثًا أولًا.</numerusform>
            <numerusform>يمكن متابعة %n بث في الوقت نفسه. أغلق بثًا أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are visible as a viewer</source>
        <translation>تظهر ضمن المشاهدين</translation>
    </message>
    <message>
        <source>Not counted as a viewer</source>
        <translation>لا تُحسب ضمن المشاهدين</translation>
    </message>
    <message>
        <source>Live %1</source>
        <translation>بث %1</translation>
    </message>
    <message>
        <source>Not counted as a viewer: %1</source>
        <translation>لا تُحسب ضمن المشاهدين: %1</translation>
    </message>
    <message>
        <source>Triage: the flagged comments of all lives</source>
        <translation>الفرز: التعليقات المرصودة في كل عمليات البث</translation>
    </message>
    <message>
        <source>Waves: what several people say at once</source>
        <translation>الموجات: ما يكتبه عدة أشخاص معًا</translation>
    </message>
    <message>
        <source>Rules and watch words…</source>
        <translation>القواعد وكلمات المراقبة…</translation>
    </message>
    <message>
        <source>Running lives</source>
        <translation>عمليات البث الجارية</translation>
    </message>
    <message>
        <source>One live at a time</source>
        <translation>بث واحد في كل مرة</translation>
    </message>
    <message>
        <source>Lives side by side</source>
        <translation>عمليات البث جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Journal of all lives, to search and to export</source>
        <translation>سجل كل عمليات البث، للبحث فيه وتصديره</translation>
    </message>
    <message>
        <source>Exposure and hand-over of the shift</source>
        <translation>التعرّض وتسليم المناوبة</translation>
    </message>
    <message>
        <source>Nobody asks to come on stage</source>
        <translation>لا أحد يطلب المشاركة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Approve guest: Latifa</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>التخطيطات</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Back to how it was saved</source>
        <translation>العودة إلى المحفوظ</translation>
    </message>
    <message>
        <source>Save as a new layout…</source>
        <translation>حفظ كتخطيط جديد…</translation>
    </message>
    <message>
        <source>Remove this layout</source>
        <translation>حذف هذا التخطيط</translation>
    </message>
    <message>
        <source>Recent lives</source>
        <translation>عمليات بث حديثة</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>تخطيط: %1</translation>
    </message>
    <message>
        <source>This live in a window of its own</source>
        <translation>هذا البث في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Add a watch word…</source>
        <translation>إضافة كلمة مراقبة…</translation>
    </message>
    <message numerus="yes">
        <source>Emergency: %Ln measures are on</source>
        <translation>
            <numerusform>الطوارئ: لا إجراءات</numerusform>
            <numerusform>الطوارئ: إجراء واحد مفعّل</numerusform>
            <numerusform>الطوارئ: إجراءان مفعّلان</numerusform>
            <numerusform>الطوارئ: %Ln إجراءات مفعّلة</numerusform>
            <numerusform>الطوارئ: %Ln إجراءً مفعّلًا</numerusform>
            <numerusform>الطوارئ: %Ln إجراء مفعّل</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>فتح الورقة</translation>
    </message>
    <message>
        <source>Night watch: %1</source>
        <comment>a reason in the journal; the name of a rule</comment>
        <translation>الحراسة الليلية: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments were removed since %1.</source>
        <translation>
            <numerusform>لم يُحذف أي تعليق منذ %1.</numerusform>
            <numerusform>حُذف تعليق واحد منذ %1.</numerusform>
            <numerusform>حُذف تعليقان منذ %1.</numerusform>
            <numerusform>حُذفت %Ln تعليقات منذ %1.</numerusform>
            <numerusform>حُذف %Ln تعليقًا منذ %1.</numerusform>
            <numerusform>حُذف %Ln تعليق منذ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The night watch is on: rules remove comments by themselves</source>
        <translation>الحراسة الليلية تعمل: القواعد تحذف التعليقات تلقائيًا</translation>
    </message>
    <message>
        <source>A key or the mouse here ends it.</source>
        <translation>تنتهي بضغطة مفتاح أو حركة فأرة هنا.</translation>
    </message>
    <message>
        <source>The night watch is paused: the rules are at their loosest</source>
        <translation>الحراسة الليلية متوقفة مؤقتًا: القواعد بأقصى مرونة</translation>
    </message>
    <message>
        <source>Switch them back in the emergency sheet, and it goes on.</source>
        <translation>أعدها كما كانت من ورقة الطوارئ فتستأنف.</translation>
    </message>
    <message numerus="yes">
        <source>The night watch stopped itself: %Ln removals in 30 s</source>
        <translation>
            <numerusform>أوقفت الحراسة الليلية نفسها</numerusform>
            <numerusform>أوقفت الحراسة الليلية نفسها: عملية حذف واحدة في 30 ثانية</numerusform>
            <numerusform>أوقفت الحراسة الليلية نفسها: عمليتا حذف في 30 ثانية</numerusform>
            <numerusform>أوقفت الحراسة الليلية نفسها: %Ln عمليات حذف في 30 ثانية</numerusform>
            <numerusform>أوقفت الحراسة الليلية نفسها: %Ln عملية حذف في 30 ثانية</numerusform>
            <numerusform>أوقفت الحراسة الليلية نفسها: %Ln عملية حذف في 30 ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them in the journal before you let it go on.</source>
        <translation>راجعها في السجل قبل السماح باستئنافها.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>السماح باستئنافها</translation>
    </message>
    <message>
        <source>The night watch acted while you were away</source>
        <translation>عملت الحراسة الليلية في غيابك</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Emergency sheet: what to switch on in a raid</source>
        <translation>ورقة الطوارئ: ما يُفعَّل عند الهجوم</translation>
    </message>
    <message>
        <source>Names, phrases and links to write with</source>
        <translation>أسماء وعبارات وروابط للكتابة</translation>
    </message>
    <message>
        <source>Replay of a recorded live</source>
        <translation>إعادة عرض بث مسجّل</translation>
    </message>
    <message>
        <source>Nothing is removed in %1: who the moderators are there is not known.</source>
        <comment>#7 #9</comment>
        <translation>لا يُحذف شيء في %1: لا يُعرف من هم المشرفون هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments removed</source>
        <translation>
            <numerusform>لم يُحذف أي تعليق</numerusform>
            <numerusform>حُذف تعليق واحد</numerusform>
            <numerusform>حُذف تعليقان</numerusform>
            <numerusform>حُذفت %Ln تعليقات</numerusform>
            <numerusform>حُذف %Ln تعليقًا</numerusform>
            <numerusform>حُذف %Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>somebody was there; 3 comments removed</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>حضر أحدهم</translation>
    </message>
    <message>
        <source>Stopped itself: too many at once</source>
        <translation>أوقفت نفسها: حذف كثير دفعة واحدة</translation>
    </message>
    <message>
        <source>The rules were put at their loosest</source>
        <translation>صارت القواعد بأقصى مرونة</translation>
    </message>
    <message>
        <source>Switched off, or nothing left to watch</source>
        <translation>أُوقفت، أو لم يبقَ ما تحرسه</translation>
    </message>
    <message>
        <source>The program was closed</source>
        <translation>أُغلق البرنامج</translation>
    </message>
</context>
<context>
    <name>wxm::live::LiveTab</name>
    <message numerus="yes">
        <source>%Ln new comments</source>
        <translation>
            <numerusform>لا تعليقات جديدة</numerusform>
            <numerusform>تعليق جديد</numerusform>
            <numerusform>تعليقان جديدان</numerusform>
            <numerusform>%Ln تعليقات جديدة</numerusform>
            <numerusform>%Ln تعليقًا جديدًا</numerusform>
            <numerusform>%Ln تعليق جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
</context>
<context>
    <name>wxm::live::LiveTabs</name>
    <message>
        <source>Enter the number of a live</source>
        <translation>أدخل رقم البث</translation>
    </message>
    <message>
        <source>Running lives</source>
        <translation>عمليات البث الجارية</translation>
    </message>
    <message>
        <source>Live number</source>
        <translation>رقم البث</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>One live at a time</source>
        <translation>بث واحد في كل مرة</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>إظهار اللوحة الجانبية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>الفرز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments wait</source>
        <translation>
            <numerusform>لا تعليقات تنتظر</numerusform>
            <numerusform>تعليق واحد ينتظر</numerusform>
            <numerusform>تعليقان ينتظران</numerusform>
            <numerusform>%Ln تعليقات تنتظر</numerusform>
            <numerusform>%Ln تعليقًا ينتظر</numerusform>
            <numerusform>%Ln تعليق ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Flagged comments of all open lives, one after the other</source>
        <translation>التعليقات المرصودة في كل بث مفتوح، واحدًا بعد آخر</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>الموجات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waves rising</source>
        <translation>
            <numerusform>لا موجة تتزايد</numerusform>
            <numerusform>موجة تتزايد</numerusform>
            <numerusform>موجتان تتزايدان</numerusform>
            <numerusform>%Ln موجات تتزايد</numerusform>
            <numerusform>%Ln موجة تتزايد</numerusform>
            <numerusform>%Ln موجة تتزايد</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal of all lives</source>
        <translation>سجل كل عمليات البث</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعرّض</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>High, 4 of 5</comment>
        <translation>%1، %2 من %3</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>غير محتسب</translation>
    </message>
    <message>
        <source>Exposure and hand-over of the shift</source>
        <translation>التعرّض وتسليم المناوبة</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>التخطيطات</translation>
    </message>
</context>
<context>
    <name>wxm::live::LivesList</name>
    <message numerus="yes">
        <source>%Ln viewers</source>
        <translation>
            <numerusform>لا مشاهدين</numerusform>
            <numerusform>مشاهد واحد</numerusform>
            <numerusform>مشاهدان</numerusform>
            <numerusform>%Ln مشاهدين</numerusform>
            <numerusform>%Ln مشاهدًا</numerusform>
            <numerusform>%Ln مشاهد</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick one, or type the number of a live.</source>
        <translation>اختر بثًا، أو اكتب رقمه.</translation>
    </message>
    <message>
        <source>No live is open</source>
        <translation>لا بث مفتوح</translation>
    </message>
    <message>
        <source>This server does not list running lives. Type the number of a live.</source>
        <translation>لا يعرض هذا الخادم عمليات البث الجارية. اكتب رقم البث.</translation>
    </message>
    <message>
        <source>Watch a live</source>
        <translation>متابعة بث</translation>
    </message>
    <message>
        <source>The running lives did not load</source>
        <translation>تعذّر تحميل عمليات البث الجارية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>No live is running</source>
        <translation>لا بث جارٍ</translation>
    </message>
    <message>
        <source>New ones appear here automatically. You can also type the number of a live.</source>
        <translation>تظهر عمليات البث الجديدة هنا تلقائيًا. ويمكنك أيضًا كتابة رقم البث.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>جارية الآن</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>عمليات البث</translation>
    </message>
    <message>
        <source>Loading lives…</source>
        <translation>جارٍ تحميل عمليات البث…</translation>
    </message>
    <message>
        <source>This list is not up to date.</source>
        <translation>هذه القائمة ليست محدّثة.</translation>
    </message>
</context>
<context>
    <name>wxm::live::ModeratorDialog</name>
    <message>
        <source>Make moderator?</source>
        <translation>منح الإشراف؟</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>منح الإشراف</translation>
    </message>
    <message>
        <source>A moderator of this live can remove comments and block viewers.</source>
        <translation>يستطيع المشرف حذف التعليقات وحظر المشاهدين في هذا البث.</translation>
    </message>
</context>
<context>
    <name>wxm::live::NameLens</name>
    <message>
        <source>Latin</source>
        <translation>لاتيني</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربي</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>سيريلي</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>يوناني</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>أرمني</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عبري</translation>
    </message>
    <message>
        <source>common</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>changes the order</source>
        <translation>يقلب الترتيب</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Viewers see</source>
        <translation>ما يراه المشاهدون</translation>
    </message>
    <message>
        <source>Stored order, what is hidden made visible</source>
        <translation>كما خُزّن، والمخفي ظاهر</translation>
    </message>
    <message>
        <source>Stored order</source>
        <translation>كما خُزّن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters of another alphabet</source>
        <translation>
            <numerusform>لا حروف من أبجدية أخرى</numerusform>
            <numerusform>حرف واحد من أبجدية أخرى</numerusform>
            <numerusform>حرفان من أبجدية أخرى</numerusform>
            <numerusform>%Ln حروف من أبجدية أخرى</numerusform>
            <numerusform>%Ln حرفًا من أبجدية أخرى</numerusform>
            <numerusform>%Ln حرف من أبجدية أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters that change the order</source>
        <translation>
            <numerusform>لا رموز تقلب الترتيب</numerusform>
            <numerusform>رمز واحد يقلب الترتيب</numerusform>
            <numerusform>رمزان يقلبان الترتيب</numerusform>
            <numerusform>%Ln رموز تقلب الترتيب</numerusform>
            <numerusform>%Ln رمزًا يقلب الترتيب</numerusform>
            <numerusform>%Ln رمز يقلب الترتيب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden characters</source>
        <translation>
            <numerusform>لا رموز مخفية</numerusform>
            <numerusform>رمز مخفي واحد</numerusform>
            <numerusform>رمزان مخفيان</numerusform>
            <numerusform>%Ln رموز مخفية</numerusform>
            <numerusform>%Ln رمزًا مخفيًا</numerusform>
            <numerusform>%Ln رمز مخفي</numerusform>
        </translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>رموز الحروف</translation>
    </message>
    <message>
        <source>control</source>
        <translation>تحكّم</translation>
    </message>
</context>
<context>
    <name>wxm::live::PanelRail</name>
    <message numerus="yes">
        <source>%n guests wait</source>
        <translation>
            <numerusform>لا ضيوف في الانتظار</numerusform>
            <numerusform>ضيف في الانتظار</numerusform>
            <numerusform>ضيفان في الانتظار</numerusform>
            <numerusform>%n ضيوف في الانتظار</numerusform>
            <numerusform>%n ضيفًا في الانتظار</numerusform>
            <numerusform>%n ضيف في الانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::live::PendingRow</name>
    <message>
        <source>Remove comment by</source>
        <translation>حذف تعليق</translation>
    </message>
    <message>
        <source>Pin comment by</source>
        <translation>تثبيت تعليق</translation>
    </message>
    <message>
        <source>Unpin comment by</source>
        <translation>إلغاء تثبيت تعليق</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>لم يتأكد بعد</translation>
    </message>
    <message>
        <source>not done: it did not reach the server</source>
        <translation>لم يُنفّذ: لم يصل إلى الخادم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>تحقّق مجددًا</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks</source>
        <translation>
            <numerusform>لا حظر</numerusform>
            <numerusform>حظر واحد</numerusform>
            <numerusform>حظران</numerusform>
            <numerusform>%Ln حالات حظر</numerusform>
            <numerusform>%Ln حالة حظر</numerusform>
            <numerusform>%Ln حالة حظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removals</source>
        <translation>
            <numerusform>لا حذف</numerusform>
            <numerusform>حذف تعليق</numerusform>
            <numerusform>حذف تعليقين</numerusform>
            <numerusform>حذف %Ln تعليقات</numerusform>
            <numerusform>حذف %Ln تعليقًا</numerusform>
            <numerusform>حذف %Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation>موقوف</translation>
    </message>
</context>
<context>
    <name>wxm::live::PendingStrip</name>
    <message numerus="yes">
        <source>%Ln actions are held, none of them sent</source>
        <translation>
            <numerusform>لا إجراءات موقوفة</numerusform>
            <numerusform>إجراء واحد موقوف ولم يُرسل</numerusform>
            <numerusform>إجراءان موقوفان ولم يُرسلا</numerusform>
            <numerusform>%Ln إجراءات موقوفة ولم تُرسل</numerusform>
            <numerusform>%Ln إجراءً موقوفًا ولم يُرسل</numerusform>
            <numerusform>%Ln إجراء موقوف ولم يُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استمرار</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>تراجع عن الكل</translation>
    </message>
</context>
<context>
    <name>wxm::live::PersonCard</name>
    <message>
        <source>First seen %1</source>
        <translation>أول ظهور %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comments in this live</source>
        <translation>التعليقات في هذا البث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>لا تعليقات محذوفة</numerusform>
            <numerusform>تعليق محذوف</numerusform>
            <numerusform>تعليقان محذوفان</numerusform>
            <numerusform>%Ln تعليقات محذوفة</numerusform>
            <numerusform>%Ln تعليقًا محذوفًا</numerusform>
            <numerusform>%Ln تعليق محذوف</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>مراسلة</translation>
    </message>
    <message>
        <source>Message this person</source>
        <translation>مراسلة هذا الشخص</translation>
    </message>
    <message>
        <source>More actions for this person</source>
        <translation>إجراءات أخرى لهذا الشخص</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Note, this computer only</source>
        <translation>ملاحظة، على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Note not saved: the disk could not be written</source>
        <translation>لم تُحفظ الملاحظة: تعذّرت الكتابة على القرص</translation>
    </message>
    <message>
        <source>Note about this person</source>
        <translation>ملاحظة عن هذا الشخص</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>اكتب ملاحظة…</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>كل المعلومات عن هذا الشخص</translation>
    </message>
    <message>
        <source>Block with a reason…</source>
        <translation>حظر مع سبب…</translation>
    </message>
    <message numerus="yes">
        <source>Remove their %Ln comments</source>
        <translation>
            <numerusform>لا تعليقات لحذفها</numerusform>
            <numerusform>حذف تعليقه</numerusform>
            <numerusform>حذف تعليقيه</numerusform>
            <numerusform>حذف تعليقاته الـ%Ln</numerusform>
            <numerusform>حذف تعليقاته الـ%Ln</numerusform>
            <numerusform>حذف تعليقاته الـ%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::live::PersonSheet</name>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove and block in this live</source>
        <translation>حذف وحظر في هذا البث</translation>
    </message>
    <message>
        <source>Block in every open live</source>
        <translation>حظر في كل بث مفتوح</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>لا محذوف</numerusform>
            <numerusform>حُذف واحد</numerusform>
            <numerusform>حُذف اثنان</numerusform>
            <numerusform>حُذف %Ln</numerusform>
            <numerusform>حُذف %Ln</numerusform>
            <numerusform>حُذف %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Off the watch-list</source>
        <translation>إخراج من قائمة المتابعة</translation>
    </message>
    <message>
        <source>Watch-list</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>No comments in the open lives</source>
        <translation>لا تعليقات في عمليات البث المفتوحة</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>First seen %1</source>
        <translation>أول ظهور %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln open lives</source>
        <translation>
            <numerusform>في غير المفتوح</numerusform>
            <numerusform>في بث مفتوح واحد</numerusform>
            <numerusform>في بثّين مفتوحين</numerusform>
            <numerusform>في %Ln عمليات بث مفتوحة</numerusform>
            <numerusform>في %Ln عملية بث مفتوحة</numerusform>
            <numerusform>في %Ln عملية بث مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove their %Ln comments here</source>
        <translation>
            <numerusform>لا تعليقات لحذفها هنا</numerusform>
            <numerusform>حذف تعليقه هنا</numerusform>
            <numerusform>حذف تعليقيه هنا</numerusform>
            <numerusform>حذف تعليقاته الـ%Ln هنا</numerusform>
            <numerusform>حذف تعليقاته الـ%Ln هنا</numerusform>
            <numerusform>حذف تعليقاته الـ%Ln هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>others</source>
        <translation>غيرك</translation>
    </message>
    <message>
        <source>Nothing was done to this person</source>
        <translation>لا إجراءات في حق هذا الشخص</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>proposed now</source>
        <translation>المقترح الآن</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>لا يُعرف غيره</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>مراسلة</translation>
    </message>
    <message>
        <source>Message this person</source>
        <translation>مراسلة هذا الشخص</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>حظر…</translation>
    </message>
    <message>
        <source>Block viewer</source>
        <translation>حظر المشاهد</translation>
    </message>
    <message>
        <source>Copy code points</source>
        <translation>نسخ رموز الحروف</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>انسَ الآن</translation>
    </message>
    <message>
        <source>Forget person</source>
        <translation>نسيان الشخص</translation>
    </message>
    <message>
        <source>Nickname, note, watch-list and names before; the journal keeps what was done</source>
        <translation>اللقب والملاحظة وقائمة المتابعة والأسماء السابقة؛ ويبقى ما أُجري في السجل</translation>
    </message>
    <message>
        <source>Comments here</source>
        <translation>تعليقاته هنا</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>ما أُجري في حقه</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>التدرّج</translation>
    </message>
    <message>
        <source>Previous names</source>
        <translation>أسماء سابقة</translation>
    </message>
    <message>
        <source>Ladder, of the last 30 days</source>
        <translation>التدرّج، آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Note, this computer only</source>
        <translation>ملاحظة، على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Note about this person</source>
        <translation>ملاحظة عن هذا الشخص</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>اكتب ملاحظة…</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>عن هذا الشخص</translation>
    </message>
    <message>
        <source>Reads as the staff name %1</source>
        <translation>يُقرأ كاسم من الفريق: %1</translation>
    </message>
    <message>
        <source>Near the staff name %1</source>
        <translation>قريب من اسم في الفريق: %1</translation>
    </message>
    <message>
        <source>Resembles no name of the staff that is known here.</source>
        <translation>لا يشبه اسمًا معروفًا هنا من الفريق.</translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>يشبه</translation>
    </message>
    <message>
        <source>Looks like staff</source>
        <translation>يشبه الفريق</translation>
    </message>
    <message>
        <source>Odd name</source>
        <translation>اسم غريب</translation>
    </message>
    <message>
        <source>Name check</source>
        <translation>فحص الاسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Comment, %1</source>
        <translation>التعليق، %1</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>علِّم من جديد</translation>
    </message>
    <message>
        <source>Known, stop marking</source>
        <translation>معروف، بلا علامة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Account since %1</source>
        <comment>a date</comment>
        <translation>الحساب منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>account is %Ln days old</source>
        <translation>
            <numerusform>أُنشئ الحساب اليوم</numerusform>
            <numerusform>عمر الحساب يوم واحد</numerusform>
            <numerusform>عمر الحساب يومان</numerusform>
            <numerusform>عمر الحساب %Ln أيام</numerusform>
            <numerusform>عمر الحساب %Ln يومًا</numerusform>
            <numerusform>عمر الحساب %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>المزيد عن هذا الشخص</translation>
    </message>
</context>
<context>
    <name>wxm::live::PinnedLine</name>
    <message>
        <source>Pinned</source>
        <translation>مثبّت</translation>
    </message>
</context>
<context>
    <name>wxm::live::PinnedList</name>
    <message>
        <source>Pinned comments</source>
        <translation>التعليقات المثبّتة</translation>
    </message>
    <message>
        <source>No pinned comments. Point at a comment and press P.</source>
        <translation>لا تعليق مثبّتًا. أشر إلى تعليق واضغط P.</translation>
    </message>
</context>
<context>
    <name>wxm::live::PinnedRowWidget</name>
    <message>
        <source>Comment #%1</source>
        <translation>تعليق #%1</translation>
    </message>
</context>
<context>
    <name>wxm::live::PopOut</name>
    <message>
        <source>Stay on top</source>
        <translation>البقاء في المقدمة</translation>
    </message>
    <message>
        <source>Opacity: %1</source>
        <translation>العتامة: %1</translation>
    </message>
    <message>
        <source>Opacity of this window</source>
        <translation>عتامة هذه النافذة</translation>
    </message>
</context>
<context>
    <name>wxm::live::PresetsDialog</name>
    <message>
        <source>Choose what is done for “%1”.</source>
        <translation>اختر الإجراء لسبب «%1».</translation>
    </message>
    <message>
        <source>Presets of this live</source>
        <translation>الإجراءات الجاهزة لهذا البث</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>In every live of %1, on this computer.</source>
        <translation>في كل عمليات البث لدى %1، على هذا الجهاز.</translation>
    </message>
    <message>
        <source>In this live, on this computer.</source>
        <translation>في هذا البث، على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The key does it to the comment in hand; it goes out after your time to undo.</source>
        <translation>يُنفّذه المفتاح على التعليق المحدد، ويُرسل بعد مهلة التراجع.</translation>
    </message>
    <message>
        <source>What key %1 does</source>
        <translation>إجراء المفتاح %1</translation>
    </message>
    <message>
        <source>Reason of key %1</source>
        <translation>سبب المفتاح %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>wxm::live::QuickList</name>
    <message>
        <source>Your administrator keeps these.</source>
        <translation>يحددها مدير النظام.</translation>
    </message>
    <message>
        <source>A name begins with @, a link with https://; all else is a phrase.</source>
        <translation>يبدأ الاسم بـ @ والرابط بـ https://‎ وما سوى ذلك عبارة.</translation>
    </message>
    <message>
        <source>Open a live to write in it.</source>
        <translation>افتح بثًا لتكتب فيه.</translation>
    </message>
    <message>
        <source>Goes into live %1.</source>
        <translation>يُكتب في البث %1.</translation>
    </message>
    <message>
        <source>There is no room for it, or it is there already.</source>
        <translation>لا مكان له، أو هو موجود من قبل.</translation>
    </message>
    <message>
        <source>Names, phrases and links</source>
        <translation>أسماء وعبارات وروابط</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>أسماء</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>عبارات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>روابط</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Texts at hand</source>
        <translation>نصوص جاهزة</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>نص جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Put into the comment</source>
        <translation>وضعه في التعليق</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Send as a comment</source>
        <translation>إرسال كتعليق</translation>
    </message>
</context>
<context>
    <name>wxm::live::ReplayWindow</name>
    <message>
        <source>The log is being read</source>
        <translation>تجري قراءة السجل</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>لا شيء مسجّل</translation>
    </message>
    <message>
        <source>Switch on Log to disk in the menu of a live; what is said from then on can be replayed here.</source>
        <translation>فعّل «السجل على القرص» من قائمة أي بث، وما يُقال بعدها تجده هنا.</translation>
    </message>
    <message>
        <source>Read only, from the log of this computer. What was removed later is in it.</source>
        <translation>للقراءة فقط، من سجل هذا الجهاز. وفيه ما حُذف لاحقًا.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines could not be read.</source>
        <translation>
            <numerusform>قُرئت كل الأسطر.</numerusform>
            <numerusform>تعذّرت قراءة سطر واحد.</numerusform>
            <numerusform>تعذّرت قراءة سطرين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln أسطر.</numerusform>
            <numerusform>تعذّرت قراءة %Ln سطرًا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay of a recorded live</source>
        <translation>إعادة عرض بث مسجّل</translation>
    </message>
    <message>
        <source>Recorded live</source>
        <translation>البث المسجّل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>دقيقة إلى الوراء</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>دقيقة إلى الأمام</translation>
    </message>
</context>
<context>
    <name>wxm::live::RuleEditor</name>
    <message>
        <source>The filter is empty.</source>
        <translation>المرشّح فارغ.</translation>
    </message>
    <message>
        <source>This word is unknown.</source>
        <translation>هذه الكلمة غير معروفة.</translation>
    </message>
    <message>
        <source>A field is missing, such as text or links.</source>
        <translation>ينقص حقل، مثل text أو links.</translation>
    </message>
    <message>
        <source>A comparison is missing, such as has or &gt;.</source>
        <translation>تنقص مقارنة، مثل has أو &gt;.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>ينقص رقم.</translation>
    </message>
    <message>
        <source>Text in quotation marks is missing.</source>
        <translation>ينقص نص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A role is missing, such as moderator.</source>
        <translation>ينقص دور، مثل moderator.</translation>
    </message>
    <message>
        <source>A flag is missing: hidden or stretched.</source>
        <translation>تنقص علامة: hidden أو stretched.</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>ينقص قوس إغلاق.</translation>
    </message>
    <message>
        <source>A closing quotation mark is missing.</source>
        <translation>تنقص علامة اقتباس في الآخر.</translation>
    </message>
    <message>
        <source>Too many nested brackets.</source>
        <translation>الأقواس المتداخلة أكثر مما يُقبل.</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>المرشّح أطول مما يُقبل.</translation>
    </message>
    <message>
        <source>and or or is missing.</source>
        <comment>two words of the filter language</comment>
        <translation>تنقص and أو or.</translation>
    </message>
    <message>
        <source>The rule has no name.</source>
        <translation>القاعدة بلا اسم.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <comment>where a filter is wrong, what is wrong</comment>
        <translation>عند الحرف %1: %2</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>روابط</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>أول تعليق</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>مرشّح</translation>
    </message>
    <message>
        <source>Exact: as written</source>
        <translation>حرفي: كما كُتب</translation>
    </message>
    <message>
        <source>Folded: however it is spelled</source>
        <translation>موحّد: كيفما كُتب</translation>
    </message>
    <message>
        <source>Loose: also what sounds or looks alike</source>
        <translation>مرن: وما يشبهه لفظًا أو شكلًا</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Rule name</source>
        <translation>اسم القاعدة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Words, one per line</source>
        <translation>الكلمات، واحدة في السطر</translation>
    </message>
    <message>
        <source>Numbers of people, one per line</source>
        <translation>أرقام الأشخاص، رقم في السطر</translation>
    </message>
    <message>
        <source>From this many</source>
        <translation>ابتداءً من</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Comments it never matches</source>
        <translation>تعليقات لا تُمس</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Filter error</source>
        <translation>خطأ المرشّح</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>مشاهد</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Streamer</source>
        <translation>صاحب البث</translation>
    </message>
    <message>
        <source>Also in the sender’s name</source>
        <translation>وفي اسم المرسل أيضًا</translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>إلى الفرز</translation>
    </message>
    <message>
        <source>Blur until a key is held</source>
        <translation>تمويه حتى الضغط على مفتاح</translation>
    </message>
    <message>
        <source>Desktop notice</source>
        <translation>إشعار على سطح المكتب</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>One tone</source>
        <translation>نغمة واحدة</translation>
    </message>
    <message>
        <source>Two tones</source>
        <translation>نغمتان</translation>
    </message>
    <message>
        <source>Three tones</source>
        <translation>ثلاث نغمات</translation>
    </message>
    <message>
        <source>Count for the ladder</source>
        <translation>تُحتسب في التدرّج</translation>
    </message>
    <message>
        <source>Night watch removes its hits</source>
        <translation>تحذف الحراسة الليلية ما ترصده</translation>
    </message>
</context>
<context>
    <name>wxm::live::RuleTest</name>
    <message>
        <source>No hit</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <source>Hit by “%1”</source>
        <translation>رصدته: «%1»</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>read as: %1</source>
        <comment>a comment without its marks and stretching</comment>
        <translation>قُرئ: %1</translation>
    </message>
    <message>
        <source>Would have matched %1 of %2</source>
        <comment>7 comments, 3 people</comment>
        <translation>لو كانت القاعدة مفعّلة لرصدت %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليقًا واحدًا</numerusform>
            <numerusform>تعليقين</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Test comment</source>
        <translation>تعليق للتجربة</translation>
    </message>
    <message>
        <source>How it matched</source>
        <translation>سبب التطابق</translation>
    </message>
    <message>
        <source>Rehearsal: runs the rule over the comments kept of the open lives. Nothing is sent.</source>
        <translation>تجربة القاعدة على التعليقات المحفوظة لعمليات البث المفتوحة. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Run rehearsal</source>
        <translation>تشغيل التجربة</translation>
    </message>
    <message>
        <source>Rehearsal result</source>
        <translation>نتيجة التجربة</translation>
    </message>
    <message>
        <source>Rehearsal hits</source>
        <translation>ما رصدته التجربة</translation>
    </message>
</context>
<context>
    <name>wxm::live::RulesDialog</name>
    <message>
        <source>The rules file was damaged. It was set aside as rules.json.bad.</source>
        <translation>كان ملف القواعد تالفًا، فنُقل إلى rules.json.bad.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>This is not a rules file, or it is damaged. Nothing was changed.</source>
        <translation>هذا ليس ملف قواعد، أو أنه تالف. لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules were added. They take effect when you save.</source>
        <translation>
            <numerusform>لم تُضف أي قاعدة. تسري بعد الحفظ.</numerusform>
            <numerusform>أُضيفت قاعدة واحدة. تسري بعد الحفظ.</numerusform>
            <numerusform>أُضيفت قاعدتان. تسري بعد الحفظ.</numerusform>
            <numerusform>أُضيفت %Ln قواعد. تسري بعد الحفظ.</numerusform>
            <numerusform>أُضيفت %Ln قاعدة. تسري بعد الحفظ.</numerusform>
            <numerusform>أُضيفت %Ln قاعدة. تسري بعد الحفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>قُرئت كلها.</numerusform>
            <numerusform>تعذّرت قراءة قاعدة واحدة.</numerusform>
            <numerusform>تعذّرت قراءة قاعدتين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln قواعد.</numerusform>
            <numerusform>تعذّرت قراءة %Ln قاعدة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln قاعدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules were exported.</source>
        <translation>تم تصدير القواعد.</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written there.</source>
        <translation>لم يتم التصدير: تعذّرت كتابة الملف هناك.</translation>
    </message>
    <message>
        <source>The rules are in force, but could not be saved to disk. They are lost when the program closes.</source>
        <translation>القواعد سارية، لكن القرص لم يقبلها، وستزول عند إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>حفظ القواعد</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>حذف القاعدة</translation>
    </message>
    <message>
        <source>Starter lists</source>
        <translation>قوائم جاهزة</translation>
    </message>
    <message>
        <source>Insults, mild</source>
        <translation>إساءات خفيفة</translation>
    </message>
    <message>
        <source>Prizes, contact elsewhere, links</source>
        <translation>جوائز وتواصل خارجي وروابط</translation>
    </message>
    <message>
        <source>Written for this program, MIT licence; change them as you like.</source>
        <translation>كُتبت لهذا البرنامج برخصة MIT، ويمكن تعديلها بحرية.</translation>
    </message>
    <message>
        <source>Export rules…</source>
        <translation>تصدير القواعد…</translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation>استيراد قواعد…</translation>
    </message>
    <message>
        <source>Import, export, starter lists</source>
        <translation>استيراد وتصدير وقوائم جاهزة</translation>
    </message>
    <message>
        <source>Threats and harassment</source>
        <translation>تهديد وتحرش</translation>
    </message>
    <message>
        <source>Sects, politics, origins</source>
        <translation>طوائف وسياسة وأصول</translation>
    </message>
</context>
<context>
    <name>wxm::live::SelectionBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>5 comments of 3 people</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>حذف</numerusform>
            <numerusform>حذف واحد</numerusform>
            <numerusform>حذف اثنين</numerusform>
            <numerusform>حذف %Ln</numerusform>
            <numerusform>حذف %Ln</numerusform>
            <numerusform>حذف %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove selected</source>
        <translation>حذف المحدّد</translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln</source>
        <translation>
            <numerusform>حظر</numerusform>
            <numerusform>حظر شخص</numerusform>
            <numerusform>حظر شخصين</numerusform>
            <numerusform>حظر %Ln</numerusform>
            <numerusform>حظر %Ln</numerusform>
            <numerusform>حظر %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Block selected</source>
        <translation>حظر أصحاب المحدّد</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
</context>
<context>
    <name>wxm::live::SidePanel</name>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>About this live</source>
        <translation>عن هذا البث</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صُدّر السجل</translation>
    </message>
    <message>
        <source>The file could not be written there</source>
        <translation>تعذّرت الكتابة في ذلك المكان</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>ابحث في الأشخاص</translation>
    </message>
    <message>
        <source>Who spoke last stands first</source>
        <translation>آخر من علّق يظهر أولًا</translation>
    </message>
    <message>
        <source>Export all lives…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Export the journals of all lives</source>
        <translation>تصدير سجلات كل عمليات البث</translation>
    </message>
</context>
<context>
    <name>wxm::live::TriageView</name>
    <message>
        <source>waiting</source>
        <translation>بانتظار النظر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments in this live</source>
        <translation>
            <numerusform>لا تعليقات في هذا البث</numerusform>
            <numerusform>تعليق واحد في هذا البث</numerusform>
            <numerusform>تعليقان في هذا البث</numerusform>
            <numerusform>%Ln تعليقات في هذا البث</numerusform>
            <numerusform>%Ln تعليقًا في هذا البث</numerusform>
            <numerusform>%Ln تعليق في هذا البث</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>تم الحذف</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>تم الحظر</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>تم النظر</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>تنبيه خاطئ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation>فات وقت التراجع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>removed, 8 left</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقيت %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need review</source>
        <translation>
            <numerusform>لا شيء بحاجة إلى نظر</numerusform>
            <numerusform>تعليق بحاجة إلى نظر</numerusform>
            <numerusform>تعليقان بحاجة إلى نظر</numerusform>
            <numerusform>%Ln تعليقات بحاجة إلى نظر</numerusform>
            <numerusform>%Ln تعليقًا بحاجة إلى نظر</numerusform>
            <numerusform>%Ln تعليق بحاجة إلى نظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, added when you continue</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد، يُدرج عند المتابعة</numerusform>
            <numerusform>اثنان جديدان، يُدرجان عند المتابعة</numerusform>
            <numerusform>%Ln جديدة، تُدرج عند المتابعة</numerusform>
            <numerusform>%Ln جديدًا، يُدرج عند المتابعة</numerusform>
            <numerusform>%Ln جديد، يُدرج عند المتابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>تم النظر: %Ln</numerusform>
            <numerusform>تم النظر: %Ln</numerusform>
            <numerusform>تم النظر: %Ln</numerusform>
            <numerusform>تم النظر: %Ln</numerusform>
            <numerusform>تم النظر: %Ln</numerusform>
            <numerusform>تم النظر: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>تم الحذف: %Ln</numerusform>
            <numerusform>تم الحذف: %Ln</numerusform>
            <numerusform>تم الحذف: %Ln</numerusform>
            <numerusform>تم الحذف: %Ln</numerusform>
            <numerusform>تم الحذف: %Ln</numerusform>
            <numerusform>تم الحذف: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>تم الحظر: %Ln</numerusform>
            <numerusform>تم الحظر: %Ln</numerusform>
            <numerusform>تم الحظر: %Ln</numerusform>
            <numerusform>تم الحظر: %Ln</numerusform>
            <numerusform>تم الحظر: %Ln</numerusform>
            <numerusform>تم الحظر: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>لا شيء بحاجة إلى نظر</translation>
    </message>
    <message>
        <source>No rule is on</source>
        <translation>لا قاعدة مفعّلة</translation>
    </message>
    <message>
        <source>Flagged comments of all open lives wait here.</source>
        <translation>هنا تنتظر التعليقات المرصودة في كل بث مفتوح.</translation>
    </message>
    <message>
        <source>Add rules in the menu of a live; what they match waits here.</source>
        <translation>تُنشأ القواعد من قائمة البث، وما ترصده ينتظر هنا.</translation>
    </message>
    <message>
        <source>Flagged comments</source>
        <translation>التعليقات المرصودة</translation>
    </message>
    <message>
        <source>Comments around it</source>
        <translation>التعليقات من حوله</translation>
    </message>
    <message>
        <source>Comment to judge</source>
        <translation>التعليق المعروض</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Block viewer</source>
        <translation>حظر المشاهد</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>تم النظر</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>تنبيه خاطئ</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>التعليق السابق</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>التعليق التالي</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Back to feeds</source>
        <translation>العودة إلى البث</translation>
    </message>
    <message>
        <source>Done in triage</source>
        <translation>ما تم في الفرز</translation>
    </message>
    <message>
        <source>Suggested action</source>
        <translation>الإجراء المقترح</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>remove and block in this live</source>
        <translation>حذف وحظر في هذا البث</translation>
    </message>
    <message>
        <source>block in every open live</source>
        <translation>حظر في كل بث مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removals in 30 days</source>
        <translation>
            <numerusform>لا حذف في 30 يومًا</numerusform>
            <numerusform>حذف واحد في 30 يومًا</numerusform>
            <numerusform>مرتا حذف في 30 يومًا</numerusform>
            <numerusform>%Ln مرات حذف في 30 يومًا</numerusform>
            <numerusform>%Ln مرة حذف في 30 يومًا</numerusform>
            <numerusform>%Ln مرة حذف في 30 يومًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks in 30 days</source>
        <translation>
            <numerusform>لا حظر في 30 يومًا</numerusform>
            <numerusform>حظر واحد في 30 يومًا</numerusform>
            <numerusform>مرتا حظر في 30 يومًا</numerusform>
            <numerusform>%Ln مرات حظر في 30 يومًا</numerusform>
            <numerusform>%Ln مرة حظر في 30 يومًا</numerusform>
            <numerusform>%Ln مرة حظر في 30 يومًا</numerusform>
        </translation>
    </message>
    <message>
        <source>removed and blocked</source>
        <translation>حُذف وحُظر</translation>
    </message>
    <message>
        <source>Next step, %1: %2</source>
        <comment>Next step, Enter: remove</comment>
        <translation>الخطوة التالية، %1: %2</translation>
    </message>
    <message>
        <source>this rule does not count for the ladder</source>
        <translation>هذه القاعدة لا تُحتسب في التدرّج</translation>
    </message>
</context>
<context>
    <name>wxm::live::WatchWordDialog</name>
    <message>
        <source>Write a word with letters or digits in it.</source>
        <translation>اكتب كلمة فيها حروف أو أرقام.</translation>
    </message>
    <message>
        <source>The rule has this word already.</source>
        <translation>الكلمة موجودة في القاعدة.</translation>
    </message>
    <message>
        <source>The rule is full. Choose another one.</source>
        <translation>القاعدة ممتلئة. اختر قاعدة أخرى.</translation>
    </message>
    <message>
        <source>The word is in force, but could not be saved to disk. It is lost when the program closes.</source>
        <translation>الكلمة سارية، لكن تعذّر حفظها على القرص، وتضيع عند إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Watch word</source>
        <translation>كلمة مراقبة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Comments with it are flagged in every open live, from now on.</source>
        <translation>تُرصد التعليقات التي فيها الكلمة في كل بث مفتوح، من الآن.</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>كلمة أو عبارة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>%1, which is switched on by this</source>
        <translation>%1، وتُفعَّل بهذه الإضافة</translation>
    </message>
</context>
<context>
    <name>wxm::live::WavesView</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>37 comments, 12 people, 3 lives</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lives</source>
        <translation>
            <numerusform>لا بث</numerusform>
            <numerusform>بث واحد</numerusform>
            <numerusform>عمليتا بث</numerusform>
            <numerusform>%Ln عمليات بث</numerusform>
            <numerusform>%Ln عملية بث</numerusform>
            <numerusform>%Ln عملية بث</numerusform>
        </translation>
    </message>
    <message>
        <source>rising</source>
        <translation>تتزايد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>تم التراجع عن %Ln</numerusform>
            <numerusform>تم التراجع عن %Ln</numerusform>
            <numerusform>تم التراجع عن %Ln</numerusform>
            <numerusform>تم التراجع عن %Ln</numerusform>
            <numerusform>تم التراجع عن %Ln</numerusform>
            <numerusform>تم التراجع عن %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No wave</source>
        <translation>لا موجة</translation>
    </message>
    <message>
        <source>What several people say at about the same time appears here.</source>
        <translation>هنا يظهر ما يقوله عدة أشخاص في وقت متقارب.</translation>
    </message>
    <message>
        <source>This covers %1 of %2</source>
        <comment>37 comments, 12 people</comment>
        <translation>يشمل هذا %1 من %2</translation>
    </message>
    <message>
        <source>Staff and the streamer are left out. Nothing is sent before the time to undo is over.</source>
        <translation>يُستثنى المشرفون وصاحب البث. ولا يُرسل شيء قبل انقضاء مهلة التراجع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <translation>
            <numerusform>بالانتظار: %Ln</numerusform>
            <numerusform>بالانتظار: %Ln</numerusform>
            <numerusform>بالانتظار: %Ln</numerusform>
            <numerusform>بالانتظار: %Ln</numerusform>
            <numerusform>بالانتظار: %Ln</numerusform>
            <numerusform>بالانتظار: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent or done</source>
        <translation>
            <numerusform>أُرسل أو تم: %Ln</numerusform>
            <numerusform>أُرسل أو تم: %Ln</numerusform>
            <numerusform>أُرسل أو تم: %Ln</numerusform>
            <numerusform>أُرسل أو تم: %Ln</numerusform>
            <numerusform>أُرسل أو تم: %Ln</numerusform>
            <numerusform>أُرسل أو تم: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>الموجات</translation>
    </message>
    <message>
        <source>People in the wave</source>
        <translation>أشخاص الموجة</translation>
    </message>
    <message>
        <source>Remove the comments</source>
        <translation>حذف التعليقات</translation>
    </message>
    <message>
        <source>Block the people</source>
        <translation>حظر الأشخاص</translation>
    </message>
    <message>
        <source>Start mass action</source>
        <translation>بدء الإجراء الجماعي</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>توقف هنا</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة العد</translation>
    </message>
    <message>
        <source>Back to feeds</source>
        <translation>العودة إلى البث</translation>
    </message>
    <message>
        <source>Mass action</source>
        <translation>الإجراء الجماعي</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>ما يشمله الإجراء</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>بلا سبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined in 30 s</source>
        <translation>
            <numerusform>لا انضمام في 30 ثانية</numerusform>
            <numerusform>انضم واحد في 30 ثانية</numerusform>
            <numerusform>انضم اثنان في 30 ثانية</numerusform>
            <numerusform>انضم %Ln في 30 ثانية</numerusform>
            <numerusform>انضم %Ln في 30 ثانية</numerusform>
            <numerusform>انضم %Ln في 30 ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually %Ln</source>
        <translation>
            <numerusform>والمعتاد لا أحد</numerusform>
            <numerusform>والمعتاد واحد</numerusform>
            <numerusform>والمعتاد اثنان</numerusform>
            <numerusform>والمعتاد %Ln</numerusform>
            <numerusform>والمعتاد %Ln</numerusform>
            <numerusform>والمعتاد %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Many join at once</source>
        <translation>انضمام كثيرين دفعة واحدة</translation>
    </message>
</context>
<context>
    <name>wxm::support::CustomerPanel</name>
    <message>
        <source>Phone</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>عضو منذ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>أول رد</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>ينتظر منذ</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>Other threads · %1</source>
        <translation>محادثات سابقة · %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Hide customer</source>
        <translation>إخفاء العميل</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>نسخ رقم الجوال</translation>
    </message>
    <message>
        <source>Languages seen</source>
        <translation>لغات العميل</translation>
    </message>
    <message>
        <source>This thread</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>%1: how long, as 13 min</comment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>Support threads · %1</source>
        <translation>محادثات الدعم · %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>threads of a person</comment>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>عرض المحادثة</numerusform>
            <numerusform>عرض المحادثتين</numerusform>
            <numerusform>عرض المحادثات الـ%n كلها</numerusform>
            <numerusform>عرض المحادثات الـ%n كلها</numerusform>
            <numerusform>عرض المحادثات الـ%n كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Older threads are read…</source>
        <translation>تجري قراءة محادثات أقدم…</translation>
    </message>
    <message>
        <source>Look for older ones on the server</source>
        <translation>البحث عن الأقدم على الخادم</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
</context>
<context>
    <name>wxm::support::DayPlot</name>
    <message>
        <source>Waiting over the day</source>
        <translation>المنتظرون خلال اليوم</translation>
    </message>
    <message>
        <source>The arrow keys go by ten minutes.</source>
        <translation>مفاتيح الأسهم تنتقل كل عشر دقائق.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies in these 10 minutes</source>
        <translation>
            <numerusform>لا ردود في هذه الدقائق العشر</numerusform>
            <numerusform>رد واحد في هذه الدقائق العشر</numerusform>
            <numerusform>ردّان في هذه الدقائق العشر</numerusform>
            <numerusform>%n ردود في هذه الدقائق العشر</numerusform>
            <numerusform>%n ردًّا في هذه الدقائق العشر</numerusform>
            <numerusform>%n رد في هذه الدقائق العشر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not seen, %2</source>
        <comment>a time, replies</comment>
        <translation>%1: لم يُرصد، %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a time, how many wait, replies</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n ينتظرون</numerusform>
            <numerusform>%n ينتظرون</numerusform>
            <numerusform>%n ينتظرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::support::EarlierThread</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلّت</translation>
    </message>
</context>
<context>
    <name>wxm::support::HandOverDialog</name>
    <message>
        <source>Account number %1</source>
        <translation>رقم الحساب %1</translation>
    </message>
    <message>
        <source>No colleague of this name has answered here. Try the number of the account.</source>
        <translation>لم يظهر هنا رد من زميل بهذا الاسم. جرّب رقم الحساب.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters at most</source>
        <translation>
            <numerusform>الملاحظة أطول من الحد</numerusform>
            <numerusform>الملاحظة طويلة: الحد حرف واحد</numerusform>
            <numerusform>الملاحظة طويلة: الحد حرفان</numerusform>
            <numerusform>الملاحظة طويلة: الحد %n أحرف</numerusform>
            <numerusform>الملاحظة طويلة: الحد %n حرفًا</numerusform>
            <numerusform>الملاحظة طويلة: الحد %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Find colleague</source>
        <translation>البحث عن زميل</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>Hand-over note, if there is something to know</source>
        <translation>ملاحظة التسليم، إن كان هناك ما يلزم معرفته</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>ملاحظة التسليم</translation>
    </message>
    <message>
        <source>The note goes to the colleague as a message in Messages.</source>
        <translation>تصل الملاحظة إلى الزميل رسالةً في «الرسائل».</translation>
    </message>
</context>
<context>
    <name>wxm::support::LabelsDialog</name>
    <message numerus="yes">
        <source>A thread has %n labels at most</source>
        <translation>
            <numerusform>لا وسوم للمحادثة</numerusform>
            <numerusform>للمحادثة وسم واحد على الأكثر</numerusform>
            <numerusform>للمحادثة وسمان على الأكثر</numerusform>
            <numerusform>للمحادثة %n وسوم على الأكثر</numerusform>
            <numerusform>للمحادثة %n وسمًا على الأكثر</numerusform>
            <numerusform>للمحادثة %n وسم على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <source>Labels of the thread</source>
        <translation>وسوم المحادثة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Find or create label</source>
        <translation>ابحث عن وسم أو أنشئه</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Enter adds a label. Labels are kept on this computer only.</source>
        <translation>مفتاح Enter يضيف الوسم. الوسوم محفوظة على هذا الجهاز فقط.</translation>
    </message>
</context>
<context>
    <name>wxm::support::LanguageBar</name>
    <message>
        <source>%1 %2</source>
        <comment>language, its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>wxm::support::MyDayFile</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Threads handled</source>
        <translation>محادثات عولجت</translation>
    </message>
    <message>
        <source>First reply, median (s)</source>
        <translation>أول رد، الوسيط (ثانية)</translation>
    </message>
    <message>
        <source>Next reply, median (s)</source>
        <translation>الرد التالي، الوسيط (ثانية)</translation>
    </message>
    <message>
        <source>Replies within the target</source>
        <translation>ردود ضمن الهدف</translation>
    </message>
    <message>
        <source>Replies that somebody waited for</source>
        <translation>ردود كان العميل ينتظرها</translation>
    </message>
    <message>
        <source>Longest wait (s)</source>
        <translation>أطول انتظار (ثانية)</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>طريقة الاحتساب</translation>
    </message>
    <message>
        <source>By what this console saw on this computer; gaps are not counted.</source>
        <translation>حسب ما رصده البرنامج على هذا الجهاز، والفجوات لا تُحسب.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Most waiting</source>
        <translation>أكثر عدد منتظرين</translation>
    </message>
    <message>
        <source>Not counted from</source>
        <translation>لم يُحسب من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The console was closed</source>
        <translation>كان البرنامج مغلقًا</translation>
    </message>
    <message>
        <source>The link was lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>First answered after (s)</source>
        <translation>أول رد بعد (ثانية)</translation>
    </message>
</context>
<context>
    <name>wxm::support::MyDayPage</name>
    <message>
        <source>Export my day</source>
        <translation>تصدير يومي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Counted on this computer, seen by nobody else</source>
        <translation>محسوب على هذا الجهاز، ولا يراه أحد غيرك</translation>
    </message>
    <message>
        <source>Waiting over the day</source>
        <translation>المنتظرون خلال اليوم</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>حسب الساعة</translation>
    </message>
    <message>
        <source>Handled threads</source>
        <translation>المحادثات المعالجة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>أول رد</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>الرد التالي</translation>
    </message>
    <message>
        <source>Most waiting</source>
        <translation>أكثر عدد منتظرين</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>First after</source>
        <translation>أول رد بعد</translation>
    </message>
    <message>
        <source>Only the totals of this day</source>
        <translation>لم يبقَ من هذا اليوم إلا مجاميعه</translation>
    </message>
    <message>
        <source>The details of a day are kept for 90 days.</source>
        <translation>تُحفظ تفاصيل اليوم 90 يومًا.</translation>
    </message>
    <message>
        <source>Your first reply starts the day</source>
        <translation>يبدأ يومك بأول رد</translation>
    </message>
    <message>
        <source>What you answer and how many wait stands here, hour by hour.</source>
        <translation>هنا ردودك وعدد المنتظرين، ساعة بساعة.</translation>
    </message>
    <message>
        <source>Nothing is known of this day</source>
        <translation>لا شيء معروف عن هذا اليوم</translation>
    </message>
    <message>
        <source>The console was closed, or not connected.</source>
        <translation>كان البرنامج مغلقًا أو غير متصل.</translation>
    </message>
    <message numerus="yes">
        <source>target %n min</source>
        <translation>
            <numerusform>الهدف 0 دقيقة</numerusform>
            <numerusform>الهدف دقيقة واحدة</numerusform>
            <numerusform>الهدف دقيقتان</numerusform>
            <numerusform>الهدف %n دقائق</numerusform>
            <numerusform>الهدف %n دقيقة</numerusform>
            <numerusform>الهدف %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to customers who waited</source>
        <translation>
            <numerusform>لم ينتظر أحد ردًّا</numerusform>
            <numerusform>واحد منها لعميل كان ينتظر</numerusform>
            <numerusform>اثنان منها لعملاء كانوا ينتظرون</numerusform>
            <numerusform>%n منها لعملاء كانوا ينتظرون</numerusform>
            <numerusform>%n منها لعملاء كانوا ينتظرون</numerusform>
            <numerusform>%n منها لعملاء كانوا ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads handled</source>
        <translation>محادثات عولجت</translation>
    </message>
    <message>
        <source>First reply, median</source>
        <translation>أول رد، الوسيط</translation>
    </message>
    <message>
        <source>Next reply, median</source>
        <translation>الرد التالي، الوسيط</translation>
    </message>
    <message>
        <source>Within the target</source>
        <translation>ضمن الهدف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>replies within the target</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>at %1, thread %2</source>
        <comment>when it was answered, its number</comment>
        <translation>الساعة %1، محادثة %2</translation>
    </message>
    <message>
        <source>Show all threads</source>
        <translation>عرض كل المحادثات</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n after the target</source>
        <translation>
            <numerusform>عرض ما تجاوز الهدف</numerusform>
            <numerusform>عرض الرد الذي تجاوز الهدف</numerusform>
            <numerusform>عرض الردّين اللذين تجاوزا الهدف</numerusform>
            <numerusform>عرض %n ردود تجاوزت الهدف</numerusform>
            <numerusform>عرض %n ردًّا تجاوز الهدف</numerusform>
            <numerusform>عرض %n رد تجاوز الهدف</numerusform>
        </translation>
    </message>
    <message>
        <source>Console closed %1 to %2, not counted</source>
        <translation>البرنامج مغلق من %1 إلى %2، ولم يُحسب</translation>
    </message>
    <message>
        <source>Link lost %1 to %2, not counted</source>
        <translation>انقطع الاتصال من %1 إلى %2، ولم يُحسب</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the sum of a table</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Threads handled · %1</source>
        <translation>محادثات عولجت · %1</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تم التصدير</translation>
    </message>
    <message>
        <source>The file could not be written to disk, or it is a link to another file.</source>
        <translation>تعذّرت كتابة الملف على القرص، أو أنه رابط إلى ملف آخر.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>Export my day as PDF</source>
        <translation>تصدير يومي كملف PDF</translation>
    </message>
    <message>
        <source>My day, %1</source>
        <translation>يومي، %1</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>كجدول (CSV)…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>كملف PDF…</translation>
    </message>
</context>
<context>
    <name>wxm::support::NotesBox</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Not saved: the disk could not be written</source>
        <translation>لم يُحفظ: تعذّرت الكتابة على القرص</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>ما يهم تذكّره…</translation>
    </message>
</context>
<context>
    <name>wxm::support::SnoozeDialog</name>
    <message>
        <source>Wakes: %1</source>
        <translation>تعود: %1</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
</context>
<context>
    <name>wxm::support::SummaryBox</name>
    <message>
        <source>Key lines</source>
        <translation>أبرز السطور</translation>
    </message>
    <message>
        <source>Others wrote since you were here</source>
        <translation>كتب آخرون منذ كنت هنا</translation>
    </message>
    <message>
        <source>It began with</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Questions since the last reply</source>
        <translation>أسئلة منذ آخر رد</translation>
    </message>
    <message>
        <source>Days named</source>
        <translation>أيام مذكورة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>messages</comment>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>رسائل العميل</translation>
    </message>
    <message>
        <source>From staff</source>
        <translation>رسائل الفريق</translation>
    </message>
</context>
<context>
    <name>wxm::support::SupportBulk</name>
    <message numerus="yes">
        <source>%n threads snoozed</source>
        <translation>
            <numerusform>لم تؤجل أي محادثة</numerusform>
            <numerusform>أُجّلت محادثة واحدة</numerusform>
            <numerusform>أُجّلت محادثتان</numerusform>
            <numerusform>أُجّلت %n محادثات</numerusform>
            <numerusform>أُجّلت %n محادثة</numerusform>
            <numerusform>أُجّلت %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads labelled</source>
        <translation>
            <numerusform>لم توسم أي محادثة</numerusform>
            <numerusform>وُسمت محادثة واحدة</numerusform>
            <numerusform>وُسمت محادثتان</numerusform>
            <numerusform>وُسمت %n محادثات</numerusform>
            <numerusform>وُسمت %n محادثة</numerusform>
            <numerusform>وُسمت %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>To me</source>
        <translation>إليّ</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>إلى لا أحد</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n threads and takes about %1.</source>
        <translation>
            <numerusform>لا يشمل هذا أي محادثة، ويستغرق نحو %1.</numerusform>
            <numerusform>يشمل هذا محادثة واحدة، ويستغرق نحو %1.</numerusform>
            <numerusform>يشمل هذا محادثتين، ويستغرق نحو %1.</numerusform>
            <numerusform>يشمل هذا %n محادثات، ويستغرق نحو %1.</numerusform>
            <numerusform>يشمل هذا %n محادثة، ويستغرق نحو %1.</numerusform>
            <numerusform>يشمل هذا %n محادثة، ويستغرق نحو %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go ahead</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>what is done, number, total</comment>
        <translation>%1 %2 من %3</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>لم يتعذّر شيء.</numerusform>
            <numerusform>تعذّرت واحدة.</numerusform>
            <numerusform>تعذّرت اثنتان.</numerusform>
            <numerusform>تعذّرت %n.</numerusform>
            <numerusform>تعذّرت %n.</numerusform>
            <numerusform>تعذّرت %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are.</source>
        <translation>
            <numerusform>لم يبق شيء.</numerusform>
            <numerusform>بقيت واحدة كما هي.</numerusform>
            <numerusform>بقيت اثنتان كما هما.</numerusform>
            <numerusform>بقيت %n كما هي.</numerusform>
            <numerusform>بقيت %n كما هي.</numerusform>
            <numerusform>بقيت %n كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thread, and why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>جارٍ الإسناد</translation>
    </message>
    <message>
        <source>Resolving</source>
        <translation>جارٍ الحل</translation>
    </message>
    <message>
        <source>Marking as read</source>
        <translation>جارٍ وضع علامة مقروءة</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned.</source>
        <translation>
            <numerusform>لم تُسند أي محادثة.</numerusform>
            <numerusform>أُسندت محادثة واحدة.</numerusform>
            <numerusform>أُسندت محادثتان.</numerusform>
            <numerusform>أُسندت %n محادثات.</numerusform>
            <numerusform>أُسندت %n محادثة.</numerusform>
            <numerusform>أُسندت %n محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved.</source>
        <translation>
            <numerusform>لم تُحل أي محادثة.</numerusform>
            <numerusform>حُلّت محادثة واحدة.</numerusform>
            <numerusform>حُلّت محادثتان.</numerusform>
            <numerusform>حُلّت %n محادثات.</numerusform>
            <numerusform>حُلّت %n محادثة.</numerusform>
            <numerusform>حُلّت %n محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read.</source>
        <translation>
            <numerusform>لم توضع علامة على أي محادثة.</numerusform>
            <numerusform>صارت محادثة واحدة مقروءة.</numerusform>
            <numerusform>صارت محادثتان مقروءتين.</numerusform>
            <numerusform>صارت %n محادثات مقروءة.</numerusform>
            <numerusform>صارت %n محادثة مقروءة.</numerusform>
            <numerusform>صارت %n محادثة مقروءة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا محادثة محددة</numerusform>
            <numerusform>محادثة واحدة محددة</numerusform>
            <numerusform>محادثتان محددتان</numerusform>
            <numerusform>%n محادثات محددة</numerusform>
            <numerusform>%n محادثة محددة</numerusform>
            <numerusform>%n محادثة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not offer changing threads. Ask your administrator.</source>
        <translation>هذا الخادم لا يتيح تغيير المحادثات. اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>This account may not change threads. Ask your administrator.</source>
        <translation>لا يُسمح لهذا الحساب بتغيير المحادثات. اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>Selected threads</source>
        <translation>المحادثات المحددة</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select all matching</source>
        <translation>تحديد كل المطابقة</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>مسح التحديد</translation>
    </message>
    <message>
        <source>Assign selected</source>
        <translation>إسناد المحددة</translation>
    </message>
    <message>
        <source>Resolve selected</source>
        <translation>حل المحددة</translation>
    </message>
    <message>
        <source>Snooze selected</source>
        <translation>تأجيل المحددة</translation>
    </message>
    <message>
        <source>Label selected</source>
        <translation>وسم المحددة</translation>
    </message>
    <message>
        <source>Mark selected as read</source>
        <translation>جعل المحددة مقروءة</translation>
    </message>
    <message>
        <source>Bulk progress</source>
        <translation>تقدّم العمل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>ما تعذّر</translation>
    </message>
</context>
<context>
    <name>wxm::support::SupportInbox</name>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>حذف هذا العرض</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source>There are %n views already: delete one first</source>
        <translation>
            <numerusform>لا عروض بعد</numerusform>
            <numerusform>يوجد عرض واحد: احذفه أولًا</numerusform>
            <numerusform>يوجد عرضان: احذف أحدهما أولًا</numerusform>
            <numerusform>توجد %n عروض: احذف واحدًا أولًا</numerusform>
            <numerusform>يوجد %n عرضًا: احذف واحدًا أولًا</numerusform>
            <numerusform>يوجد %n عرض: احذف واحدًا أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>مسندة إلى: %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>الوسم: %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>لها ملاحظة</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>Waiting at least %1</source>
        <translation>الانتظار لا يقل عن %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>مسندة إليّ</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مسندة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Nothing here as of %1</source>
        <comment>a time of day</comment>
        <translation>لا شيء هنا حتى %1</translation>
    </message>
    <message>
        <source>The list could not be read since: there may be threads that are not shown.</source>
        <translation>تعذّرت قراءة القائمة بعد ذلك: قد توجد محادثات لا تظهر.</translation>
    </message>
    <message>
        <source>No thread matches</source>
        <translation>لا محادثة تطابق</translation>
    </message>
    <message>
        <source>The filter looks at what was read. Remove a condition to see more.</source>
        <translation>تشمل التصفية ما قُرئ فقط. احذف شرطًا لترى المزيد.</translation>
    </message>
    <message>
        <source>New threads appear here automatically.</source>
        <translation>تظهر المحادثات الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>No thread is assigned to you</source>
        <translation>لا محادثة مسندة إليك</translation>
    </message>
    <message>
        <source>Every thread is assigned</source>
        <translation>كل المحادثات مسندة</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>لا شيء معلّق</translation>
    </message>
    <message>
        <source>The server sets threads pending.</source>
        <translation>الخادم هو الذي يعلّق المحادثات.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>لا شيء مؤجل</translation>
    </message>
    <message>
        <source>Nothing is resolved</source>
        <translation>لا محادثات محلولة</translation>
    </message>
    <message>
        <source>Read older ones below the list.</source>
        <translation>اقرأ الأقدم من أسفل القائمة.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Assign one to yourself in its header.</source>
        <translation>أسند محادثة إلى نفسك من أعلاها.</translation>
    </message>
    <message>
        <source>Assign one to yourself in its header, or with %1.</source>
        <translation>أسند محادثة إلى نفسك من أعلاها أو بالمفاتيح %1.</translation>
    </message>
    <message>
        <source>Snooze a thread in its header. It comes back at its time, or when the customer writes.</source>
        <translation>أجّل محادثة من أعلاها، وتعود في وقتها أو حين يكتب العميل.</translation>
    </message>
    <message>
        <source>Snooze a thread in its header, or with %1. It comes back at its time, or when the customer writes.</source>
        <translation>أجّل محادثة من أعلاها أو بالمفاتيح %1، وتعود في وقتها أو حين يكتب العميل.</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>المتابَعة</translation>
    </message>
</context>
<context>
    <name>wxm::support::SupportPage</name>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>مسندة إليك</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>مسندة إلى %1</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>إسناد إليّ</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>This server does not offer changing threads. Ask your administrator.</source>
        <translation>لا يوفّر هذا الخادم تعديل المحادثات. اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>This account may not change threads. Ask your administrator.</source>
        <translation>لا يُسمح لهذا الحساب بتعديل المحادثات. اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>Unassign</source>
        <translation>إلغاء الإسناد</translation>
    </message>
    <message>
        <source>The thread list did not load</source>
        <translation>تعذّر تحميل قائمة المحادثات</translation>
    </message>
    <message>
        <source>New threads appear here automatically.</source>
        <translation>تظهر المحادثات الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>No threads yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <source>The thread was not resolved</source>
        <translation>لم تُسجّل المحادثة محلولة</translation>
    </message>
    <message>
        <source>The thread was not reopened</source>
        <translation>تعذّرت إعادة فتح المحادثة</translation>
    </message>
    <message>
        <source>The thread was not assigned to you</source>
        <translation>تعذّر إسناد المحادثة إليك</translation>
    </message>
    <message>
        <source>The thread was not unassigned</source>
        <translation>تعذّر إلغاء إسناد المحادثة</translation>
    </message>
    <message>
        <source>Support threads</source>
        <translation>محادثات الدعم</translation>
    </message>
    <message>
        <source>Loading threads…</source>
        <translation>جارٍ تحميل المحادثات…</translation>
    </message>
    <message>
        <source>No thread is open</source>
        <translation>لا محادثة مفتوحة</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>إظهار العميل</translation>
    </message>
    <message>
        <source>This server does not offer replies. Ask your administrator.</source>
        <translation>لا يوفّر هذا الخادم الردود. اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>This account may not reply. Ask your administrator.</source>
        <translation>لا يُسمح لهذا الحساب بالرد. اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>Assign the thread to me</source>
        <translation>إسناد المحادثة إليّ</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>إظهار العميل أو إخفاؤه</translation>
    </message>
    <message>
        <source>Waiting longest first</source>
        <translation>الأطول انتظارًا أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بحسب الاسم</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>بحسب الاسم</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Resolved at %1</source>
        <translation>حُلّت %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Reopen the thread</source>
        <translation>إعادة فتح المحادثة</translation>
    </message>
    <message>
        <source>Resolve the thread</source>
        <translation>حلّ المحادثة</translation>
    </message>
    <message>
        <source>Search in this thread</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Refresh from the server</source>
        <translation>تحديث من الخادم</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>Names, thread numbers, subjects and last messages were searched.</source>
        <translation>شمل البحث الأسماء وأرقام المحادثات والمواضيع وآخر الرسائل.</translation>
    </message>
    <message>
        <source>Compare more</source>
        <translation>مقارنة المزيد</translation>
    </message>
    <message>
        <source>1. Open the thread that waits longest: the first in the list.
2. Answer. Enter sends, / finds a saved reply.
3. Resolve, and the next one waits.</source>
        <translation>1. افتح صاحب أطول انتظار: أول القائمة.
2. اكتب الرد: Enter يرسله، و/ يعرض الردود المحفوظة.
3. اختر «تم الحل» ثم انتقل إلى التالي.</translation>
    </message>
    <message>
        <source>All saved replies</source>
        <translation>كل الردود المحفوظة</translation>
    </message>
    <message>
        <source>Resolved by you · %1</source>
        <translation>حُلّت منك · %1</translation>
    </message>
    <message>
        <source>Save the transcript…</source>
        <translation>حفظ نص المحادثة…</translation>
    </message>
    <message>
        <source>Read older ones</source>
        <translation>قراءة الأقدم</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>إنهاء التأجيل الآن</translation>
    </message>
    <message>
        <source>Snoozed %1</source>
        <translation>مؤجلة %1</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>No longer urgent (this computer only)</source>
        <translation>لم تعد عاجلة (هذا الجهاز فقط)</translation>
    </message>
    <message>
        <source>Urgent (this computer only)</source>
        <translation>عاجلة (هذا الجهاز فقط)</translation>
    </message>
    <message>
        <source>The reply is on its way</source>
        <translation>الرد في الطريق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Handed over to %1, but the note was not sent</source>
        <translation>سُلّمت إلى %1، لكن الملاحظة لم تُرسل</translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation>نسخ الملاحظة</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>سُلّمت إلى %1</translation>
    </message>
    <message>
        <source>The note is on its way, in Messages</source>
        <translation>الملاحظة في الطريق، في «الرسائل»</translation>
    </message>
    <message>
        <source>The snooze is over</source>
        <translation>انتهى التأجيل</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>الوسوم…</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the checklist are open</source>
        <translation>
            <numerusform>كل الخطوات أُنجزت</numerusform>
            <numerusform>بقيت خطوة واحدة من قائمة الخطوات</numerusform>
            <numerusform>بقيت خطوتان من قائمة الخطوات</numerusform>
            <numerusform>بقيت %n خطوات من قائمة الخطوات</numerusform>
            <numerusform>بقيت %n خطوة من قائمة الخطوات</numerusform>
            <numerusform>بقيت %n خطوة من قائمة الخطوات</numerusform>
        </translation>
    </message>
    <message>
        <source>The thread was not resolved. Once more resolves it as it is.</source>
        <translation>لم يُسجَّل الحل. الضغط مرة أخرى يسجّله كما هو.</translation>
    </message>
    <message>
        <source>Resolve anyway</source>
        <translation>تم الحل رغم ذلك</translation>
    </message>
    <message>
        <source>Unmute (this computer only)</source>
        <translation>إلغاء الكتم (هذا الجهاز فقط)</translation>
    </message>
    <message>
        <source>Mute (this computer only)</source>
        <translation>كتم (هذا الجهاز فقط)</translation>
    </message>
    <message>
        <source>Stop following (this computer only)</source>
        <translation>إيقاف المتابعة (على هذا الجهاز فقط)</translation>
    </message>
    <message>
        <source>Follow (this computer only)</source>
        <translation>متابعة (على هذا الجهاز فقط)</translation>
    </message>
    <message>
        <source>You follow this thread</source>
        <translation>أنت تتابع هذه المحادثة</translation>
    </message>
    <message>
        <source>You no longer follow this thread</source>
        <translation>لم تعد تتابع هذه المحادثة</translation>
    </message>
    <message>
        <source>You are told when the customer or a colleague writes.</source>
        <translation>يصلك تنبيه عندما يكتب العميل أو أحد الزملاء.</translation>
    </message>
    <message>
        <source>Send the reply later</source>
        <translation>إرسال الرد لاحقًا</translation>
    </message>
    <message>
        <source>Stop following the thread</source>
        <translation>إيقاف متابعة المحادثة</translation>
    </message>
    <message>
        <source>Follow the thread</source>
        <translation>متابعة المحادثة</translation>
    </message>
    <message>
        <source>Tidy the reply</source>
        <translation>ترتيب الرد</translation>
    </message>
    <message numerus="yes">
        <source>Yours, and without a reply for %n minute(s)</source>
        <translation>
            <numerusform>مسندة إليك وبلا رد منذ أقل من دقيقة</numerusform>
            <numerusform>مسندة إليك وبلا رد منذ دقيقة واحدة</numerusform>
            <numerusform>مسندة إليك وبلا رد منذ دقيقتين</numerusform>
            <numerusform>مسندة إليك وبلا رد منذ %n دقائق</numerusform>
            <numerusform>مسندة إليك وبلا رد منذ %n دقيقة</numerusform>
            <numerusform>مسندة إليك وبلا رد منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned to %1, and without a reply for %n minute(s)</source>
        <translation>
            <numerusform>مسندة إلى %1 وبلا رد منذ أقل من دقيقة</numerusform>
            <numerusform>مسندة إلى %1 وبلا رد منذ دقيقة واحدة</numerusform>
            <numerusform>مسندة إلى %1 وبلا رد منذ دقيقتين</numerusform>
            <numerusform>مسندة إلى %1 وبلا رد منذ %n دقائق</numerusform>
            <numerusform>مسندة إلى %1 وبلا رد منذ %n دقيقة</numerusform>
            <numerusform>مسندة إلى %1 وبلا رد منذ %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::support::ThreadCare</name>
    <message>
        <source>Until the customer writes</source>
        <translation>حتى يكتب العميل</translation>
    </message>
    <message>
        <source>For an hour (%1)</source>
        <translation>لمدة ساعة (%1)</translation>
    </message>
    <message>
        <source>Next working morning (%1)</source>
        <translation>صباح العمل القادم (%1)</translation>
    </message>
    <message>
        <source>Next week (%1)</source>
        <translation>الأسبوع القادم (%1)</translation>
    </message>
    <message>
        <source>Pick a day and time…</source>
        <translation>اختيار يوم ووقت…</translation>
    </message>
    <message>
        <source>Kept on this computer only; a message wakes it</source>
        <translation>محفوظ على هذا الجهاز فقط، والرسالة تنهي التأجيل</translation>
    </message>
</context>
<context>
    <name>wxm::support::WriterBox</name>
    <message>
        <source>Never answered before, by what this computer has read</source>
        <translation>لم يُرد عليه من قبل، بحسب ما قرأه هذا الجهاز</translation>
    </message>
    <message>
        <source>First seen here</source>
        <translation>أول ظهور هنا</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>حروف عربية</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>حروف لاتينية</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>Writes in</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Threads known</source>
        <translation>المحادثات المعروفة</translation>
    </message>
</context>
</TS>
