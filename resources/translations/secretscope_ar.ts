<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translatorcomment>All of this was translated by a machine; no speaker of Arabic has read it yet. No mnemonics: a letter that Qt underlines is not joined to its neighbours, so that words look torn and get too wide.</translatorcomment>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>secretscope::AfterChangePanel</name>
    <message>
        <source>As&amp;k</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>again every &amp;minute</source>
        <translation>كرّر كل دقيقة</translation>
    </message>
    <message>
        <source>What needs the secret, by what its runs tell</source>
        <translation>ما يحتاج إلى السر، حسب ما تبيّنه عمليات تشغيله</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>وقت التغيير</translation>
    </message>
    <message>
        <source>When the value was changed</source>
        <translation>متى غُيّرت القيمة</translation>
    </message>
    <message>
        <source>Quick choice</source>
        <translation>اختيار سريع</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>30 minutes ago</source>
        <translation>قبل 30 دقيقة</translation>
    </message>
    <message>
        <source>2 hours ago</source>
        <translation>قبل ساعتين</translation>
    </message>
    <message>
        <source>A day ago</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <source>Asks again while this page is in sight</source>
        <translation>يسأل مجددًا ما دامت هذه الصفحة ظاهرة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Select a row of a single secret to see whether its new value arrived.</source>
        <translation>حدّد صفًا لسر واحد لترى هل وصلت قيمته الجديدة.</translation>
    </message>
    <message>
        <source>A file holds no runs of tools: only the server can tell.</source>
        <translation>الملف لا يحوي عمليات تشغيل الأدوات: الخادم وحده يعرفها.</translation>
    </message>
    <message>
        <source>Set the time of the change, then ask: the runs of tools before and after it tell whether the new value is accepted.</source>
        <translation>عيّن وقت التغيير ثم اسأل: عمليات تشغيل الأدوات قبله وبعده تبيّن هل قُبلت القيمة الجديدة.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>جارٍ السؤال …</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
</context>
<context>
    <name>secretscope::ApiErrorText</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يُجب %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that this computer is online.</source>
        <translation>تعذّر الوصول إلى %1. تأكد من أن هذا الحاسوب متصل بالشبكة.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا إجابة في الوقت المحدد</translation>
    </message>
    <message>
        <source>unexpected redirect</source>
        <translation>إعادة توجيه غير متوقعة</translation>
    </message>
    <message>
        <source>wrong key</source>
        <translation>مفتاح خاطئ</translation>
    </message>
    <message>
        <source>missing permission</source>
        <translation>إذن ناقص</translation>
    </message>
    <message>
        <source>wrong region</source>
        <translation>منطقة خاطئة</translation>
    </message>
    <message>
        <source>busy, %1</source>
        <translation>مشغول، %1</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation>إجابة غير مقروءة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>خطأ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>حالة HTTP</translation>
    </message>
    <message>
        <source>none, there was no answer</source>
        <translation>لا شيء، لم تأت إجابة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>يقول الخادم</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>إعادة توجيه إلى</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>%1 does not accept this key. Check that all of it was copied and that it was not revoked.</source>
        <translation>لا يقبل %1 هذا المفتاح. تأكد من أنه نُسخ كاملًا وأنه لم يُبطل.</translation>
    </message>
    <message>
        <source>This key is for another region, not for %1. Choose the region in which the key was created.</source>
        <translation>هذا المفتاح لمنطقة أخرى، لا لـ %1. اختر المنطقة التي أُنشئ فيها المفتاح.</translation>
    </message>
    <message>
        <source>The key works, but it lacks a permission that this needs. Grant the permission, or use another key.</source>
        <translation>المفتاح يعمل، لكن ينقصه إذن لازم هنا. امنح الإذن أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The key works, but it lacks the permission %1. Grant it, or use another key.</source>
        <translation>المفتاح يعمل، لكن ينقصه الإذن %1. امنحه أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The address of %1 was not found. Check the server&apos;s name, and that this computer is online.</source>
        <translation>لم يُعثر على عنوان %1. تأكد من اسم الخادم ومن أن هذا الحاسوب متصل بالشبكة.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check the proxy settings of this computer.</source>
        <translation>تعذّر الوصول إلى الوكيل الشبكي %1. تأكد من إعدادات الوكيل الشبكي في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and password, or others than it got (407).</source>
        <translation>يطلب الوكيل الشبكي %1 اسمًا وكلمة مرور، أو غير ما أُعطي (407).</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to %2.</source>
        <translation>لا يسمح الوكيل الشبكي %1 بالاتصال بـ %2.</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2.</source>
        <translation>لم يستطع الوكيل الشبكي %1 الاتصال بـ %2.</translation>
    </message>
    <message>
        <source>The proxy %1 is of a kind that Secretscope cannot use. Use HTTP or SOCKS 5.</source>
        <translation>الوكيل الشبكي %1 من نوع لا يستطيع Secretscope استخدامه. استخدم HTTP أو SOCKS 5.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Nothing was sent.</source>
        <translation>انتهت صلاحية شهادة %1 في %2. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Check this computer&apos;s clock. Nothing was sent.</source>
        <translation>شهادة %1 صالحة ابتداءً من %2 فقط. تأكد من ساعة هذا الحاسوب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for %2. Nothing was sent.</source>
        <translation>شهادة %1 صادرة لـ %2. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not trust. Nothing was sent.</source>
        <translation>شهادة %1 أصدرها %2، وهذا الحاسوب لا يثق به. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 redirects without saying where to (%2).</source>
        <translation>يعيد %1 التوجيه دون أن يقول إلى أين (%2).</translation>
    </message>
    <message>
        <source>An id that would change the address was not sent to %1.</source>
        <translation>لم يُرسل إلى %1 معرّف من شأنه أن يغيّر العنوان.</translation>
    </message>
    <message>
        <source>%1 sends interim answers (%2), after which Secretscope cannot read the final one.</source>
        <translation>يرسل %1 إجابات مؤقتة (%2)، ولا يستطيع Secretscope بعدها قراءة الإجابة النهائية.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>وكيل شبكي</translation>
    </message>
    <message>
        <source>odd id</source>
        <translation>معرّف غريب</translation>
    </message>
    <message>
        <source>No secure connection to %1: it could not prove its identity. Nothing was sent.</source>
        <translation>لا اتصال آمنًا بـ %1: لم يستطع إثبات هويته. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 redirects to another server (%2). The redirect was not followed, so that the key does not leave the server it belongs to.</source>
        <translation>يعيد %1 التوجيه إلى خادم آخر (%2). لم تُتبع إعادة التوجيه كي لا يغادر المفتاح الخادم الذي يخصه.</translation>
    </message>
    <message>
        <source>%1 answered with something other than data. A proxy or a login page may be in between.</source>
        <translation>أجاب %1 بشيء غير البيانات. ربما توجد بينكما صفحة دخول أو وكيل شبكي.</translation>
    </message>
    <message>
        <source>The answer from %1 was cut off. None of it was used.</source>
        <translation>انقطعت الإجابة من %1. لم يُستخدم شيء منها.</translation>
    </message>
    <message>
        <source>The answer from %1 is larger than Secretscope accepts. None of it was used.</source>
        <translation>الإجابة من %1 أكبر مما يقبله Secretscope. لم يُستخدم شيء منها.</translation>
    </message>
    <message>
        <source>%1 answered in a form that this version does not know. None of it was used.</source>
        <translation>أجاب %1 بصيغة لا يعرفها هذا الإصدار. لم يُستخدم شيء منها.</translation>
    </message>
    <message>
        <source>%1 rejected a value in the request.</source>
        <translation>رفض %1 قيمة في الطلب.</translation>
    </message>
    <message>
        <source>%1 rejected the value of %2.</source>
        <translation>رفض %1 قيمة %2.</translation>
    </message>
    <message>
        <source>The position in the list has expired. Reading starts over from the first page.</source>
        <translation>انتهت صلاحية الموضع في القائمة. تبدأ القراءة من الصفحة الأولى مجددًا.</translation>
    </message>
    <message>
        <source>%1 has no such thing (404). It may have been deleted.</source>
        <translation>لا يوجد مثل هذا لدى %1 (404). ربما حُذف.</translation>
    </message>
    <message>
        <source>%1 is busy, or was asked too often (%2).</source>
        <translation>الخادم %1 مشغول، أو سُئل أكثر مما ينبغي (%2).</translation>
    </message>
    <message>
        <source>%1 reports an internal error (%2).</source>
        <translation>يبلّغ %1 عن خطأ داخلي (%2).</translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation>رفض %1 الطلب (%2).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>لا اتصال آمنًا</translation>
    </message>
    <message>
        <source>%1 Trying again now.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 تُعاد المحاولة الآن.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 تُعاد المحاولة خلال %2 ث.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>secretscope::Breadcrumb</name>
    <message>
        <source>Where the selected row is</source>
        <translation>أين يقع الصف المحدد</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
</context>
<context>
    <name>secretscope::CategoryText</name>
    <message>
        <source>None reported.</source>
        <translation>لم يُبلَّغ عن شيء.</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>لم يُحمَّل بعد.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>خادم MCP</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>متغير بيئة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهواتف</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>خوادم MCP</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>لم يُبلَّغ عن شيء</translation>
    </message>
    <message>
        <source>not included in this source</source>
        <translation>غير مضمّن في هذا المصدر</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>غير محمّل</translation>
    </message>
    <message>
        <source>none so far, the rest is loading</source>
        <translation>لا شيء حتى الآن، والباقي قيد التحميل</translation>
    </message>
    <message>
        <source>none so far, the rest is not loaded</source>
        <translation>لا شيء حتى الآن، والباقي غير محمّل</translation>
    </message>
    <message>
        <source>at least %1, the rest is not loaded</source>
        <translation>%1 على الأقل، والباقي غير محمّل</translation>
    </message>
    <message>
        <source>at least %1, the rest is loading</source>
        <translation>%1 على الأقل، والباقي قيد التحميل</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>تعذّر التحميل</translation>
    </message>
    <message>
        <source>at least %1, the rest could not be loaded</source>
        <translation>%1 على الأقل، وتعذّر تحميل الباقي</translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln reported.</source>
        <translation>
            <numerusform>كامل: أُبلغ عن %Ln من العناصر.</numerusform>
            <numerusform>كامل: أُبلغ عن عنصر واحد.</numerusform>
            <numerusform>كامل: أُبلغ عن عنصرين.</numerusform>
            <numerusform>كامل: أُبلغ عن %Ln عناصر.</numerusform>
            <numerusform>كامل: أُبلغ عن %Ln عنصرًا.</numerusform>
            <numerusform>كامل: أُبلغ عن %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, more exist.</source>
        <translation>
            <numerusform>جرى تحميل %Ln من العناصر، ويوجد المزيد.</numerusform>
            <numerusform>جرى تحميل عنصر واحد، ويوجد المزيد.</numerusform>
            <numerusform>جرى تحميل عنصرين، ويوجد المزيد.</numerusform>
            <numerusform>جرى تحميل %Ln عناصر، ويوجد المزيد.</numerusform>
            <numerusform>جرى تحميل %Ln عنصرًا، ويوجد المزيد.</numerusform>
            <numerusform>جرى تحميل %Ln عنصر، ويوجد المزيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, the rest is loading.</source>
        <translation>
            <numerusform>جرى تحميل %Ln من العناصر، والباقي قيد التحميل.</numerusform>
            <numerusform>جرى تحميل عنصر واحد، والباقي قيد التحميل.</numerusform>
            <numerusform>جرى تحميل عنصرين، والباقي قيد التحميل.</numerusform>
            <numerusform>جرى تحميل %Ln عناصر، والباقي قيد التحميل.</numerusform>
            <numerusform>جرى تحميل %Ln عنصرًا، والباقي قيد التحميل.</numerusform>
            <numerusform>جرى تحميل %Ln عنصر، والباقي قيد التحميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be loaded.</source>
        <translation>تعذّر التحميل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, the rest could not be loaded.</source>
        <translation>
            <numerusform>جرى تحميل %Ln من العناصر، وتعذّر تحميل الباقي.</numerusform>
            <numerusform>جرى تحميل عنصر واحد، وتعذّر تحميل الباقي.</numerusform>
            <numerusform>جرى تحميل عنصرين، وتعذّر تحميل الباقي.</numerusform>
            <numerusform>جرى تحميل %Ln عناصر، وتعذّر تحميل الباقي.</numerusform>
            <numerusform>جرى تحميل %Ln عنصرًا، وتعذّر تحميل الباقي.</numerusform>
            <numerusform>جرى تحميل %Ln عنصر، وتعذّر تحميل الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source does not include it.</source>
        <translation>هذا المصدر لا يتضمنه.</translation>
    </message>
</context>
<context>
    <name>secretscope::ChangeLists</name>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>only in the newer one</source>
        <translation>في الأحدث فقط</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>only in the older one</source>
        <translation>في الأقدم فقط</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>تغيّر الاسم</translation>
    </message>
    <message>
        <source>another name, number or label</source>
        <translation>اسم أو رقم أو تسمية أخرى</translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>تغيّر الوصول</translation>
    </message>
    <message>
        <source>another access level, seen by both</source>
        <translation>مستوى وصول آخر، يراه الجانبان</translation>
    </message>
    <message>
        <source>Visibility changed</source>
        <translation>تغيّر الظهور</translation>
    </message>
    <message>
        <source>this key can see it now, or no longer can: it need not have changed</source>
        <translation>صار هذا المفتاح يراه أو لم يعد يراه: لا يلزم أن يكون قد تغيّر</translation>
    </message>
    <message>
        <source>Through changed</source>
        <translation>تغيّر المسار</translation>
    </message>
    <message>
        <source>other tools or servers, other environments</source>
        <translation>أدوات أو خوادم أخرى، أو بيئات أخرى</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>تغيّرت التفاصيل</translation>
    </message>
    <message>
        <source>another type, date, label or provider</source>
        <translation>نوع أو تاريخ أو تسمية أو مزوّد آخر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>on one side only, and the other side is not complete</source>
        <translation>في جانب واحد فقط، والجانب الآخر غير كامل</translation>
    </message>
    <message>
        <source>Partly known</source>
        <translation>معروف جزئيًا</translation>
    </message>
    <message>
        <source>lists that are partial on a side: more may have changed</source>
        <translation>قوائم جزئية في أحد الجانبين: ربما تغيّر أكثر من هذا</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind, secret</comment>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>not seen in the newer one</source>
        <translation>لا يظهر في الأحدث</translation>
    </message>
    <message>
        <source>not seen in the older one</source>
        <translation>لا يظهر في الأقدم</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Places, creators, calls</source>
        <translation>المواضع والمنشئون والمكالمات</translation>
    </message>
    <message>
        <source>another place or creator; idle, or called again</source>
        <translation>موضع أو منشئ آخر؛ بلا مكالمات، أو عادت إليه المكالمات</translation>
    </message>
    <message>
        <source>now idle</source>
        <translation>صار بلا مكالمات</translation>
    </message>
    <message>
        <source>live again</source>
        <translation>عادت إليه المكالمات</translation>
    </message>
</context>
<context>
    <name>secretscope::CompareDialog</name>
    <message>
        <source>S&amp;wap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>حفظ …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>what is loaded: %1</source>
        <translation>المحمّل: %1</translation>
    </message>
    <message>
        <source>Changes by kind</source>
        <translation>التغييرات حسب النوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>فتح ملف …</translation>
    </message>
    <message>
        <source>%1: open file</source>
        <translation>%1: فتح ملف</translation>
    </message>
    <message>
        <source>Use what is loaded</source>
        <translation>استخدام المحمّل</translation>
    </message>
    <message>
        <source>%1: use what is loaded</source>
        <translation>%1: استخدام المحمّل</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>لا أسرار</numerusform>
            <numerusform>سر واحد</numerusform>
            <numerusform>سران</numerusform>
            <numerusform>%Ln أسرار</numerusform>
            <numerusform>%Ln سرًا</numerusform>
            <numerusform>%Ln سر</numerusform>
        </translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>قُرئ في %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>غير كامل</translation>
    </message>
    <message>
        <source>Open a snapshot on each side to see what changed.</source>
        <translation>افتح لقطة في كل جانب لترى ما تغيّر.</translation>
    </message>
    <message>
        <source>Both are identical.</source>
        <translation>الجانبان متطابقان.</translation>
    </message>
    <message>
        <source>Not everything could be compared: a side is incomplete.</source>
        <translation>تعذّرت مقارنة كل شيء: أحد الجانبين غير كامل.</translation>
    </message>
    <message>
        <source>They were read from different servers.</source>
        <translation>قُرئا من خادمين مختلفين.</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>حفظ المقارنة</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>جارٍ فتح %1 …</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>جارية المقارنة …</translation>
    </message>
    <message>
        <source>No difference in what both contain, but not everything could be compared.</source>
        <translation>لا فرق فيما يحويه الجانبان، لكن تعذّرت مقارنة كل شيء.</translation>
    </message>
    <message>
        <source>They were read with different searches.</source>
        <translation>قُرئا ببحثين مختلفين.</translation>
    </message>
    <message numerus="yes">
        <source>They differ: %Ln change(s).</source>
        <translation>
            <numerusform>الجانبان مختلفان: %Ln من التغييرات.</numerusform>
            <numerusform>الجانبان مختلفان: تغيير واحد.</numerusform>
            <numerusform>الجانبان مختلفان: تغييران.</numerusform>
            <numerusform>الجانبان مختلفان: %Ln تغييرات.</numerusform>
            <numerusform>الجانبان مختلفان: %Ln تغييرًا.</numerusform>
            <numerusform>الجانبان مختلفان: %Ln تغيير.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::DetailsPanel</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Load the &amp;rest</source>
        <translation>تحميل الباقي</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Select a row to see what is known about it.</source>
        <translation>حدّد صفًا لترى ما يُعرف عنه.</translation>
    </message>
    <message>
        <source>Select a single row to see what is known about it.</source>
        <translation>حدّد صفًا واحدًا لترى ما يُعرف عنه.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>لا صفوف محددة</numerusform>
            <numerusform>جرى تحديد صف واحد</numerusform>
            <numerusform>جرى تحديد صفين</numerusform>
            <numerusform>جرى تحديد %Ln صفوف</numerusform>
            <numerusform>جرى تحديد %Ln صفًا</numerusform>
            <numerusform>جرى تحديد %Ln صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::EmptyState</name>
    <message>
        <source>Load the &amp;rest</source>
        <translation>تحميل الباقي</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <source>Nothing that is loaded matches</source>
        <translation>لا شيء من المحمّل يطابق</translation>
    </message>
    <message>
        <source>The key works. Secrets will appear here once there are any.</source>
        <translation>المفتاح يعمل. ستظهر الأسرار هنا حين توجد.</translation>
    </message>
    <message>
        <source>This is no search yet</source>
        <translation>هذا ليس بحثًا بعد</translation>
    </message>
    <message>
        <source>No rows in this view</source>
        <translation>لا صفوف في هذا العرض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) match, but none of them has dependents to show here.</source>
        <translation>
            <numerusform>لا أسرار مطابقة لها توابع تُعرض هنا.</numerusform>
            <numerusform>يطابق سر واحد، لكن ليست له توابع تُعرض هنا.</numerusform>
            <numerusform>يطابق سران، لكن ليست لهما توابع تُعرض هنا.</numerusform>
            <numerusform>تطابق %Ln أسرار، لكن ليست لأي منها توابع تُعرض هنا.</numerusform>
            <numerusform>يطابق %Ln سرًا، لكن ليست لأي منها توابع تُعرض هنا.</numerusform>
            <numerusform>يطابق %Ln سر، لكن ليست لأي منها توابع تُعرض هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::Entrance</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>لا يوجد ملف تعريف باسم ”%1“.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>إزالة ملف التعريف</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The key in ELEVENLABS_API_KEY cannot be used. %1</source>
        <translation>لا يمكن استخدام المفتاح الذي في ELEVENLABS_API_KEY. %1</translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its key from this computer? The workspace itself is not changed.</source>
        <translation>هل تريد إزالة ملف التعريف ”%1“ ومفتاحه من هذا الحاسوب؟ مساحة العمل نفسها لا تتغيّر.</translation>
    </message>
</context>
<context>
    <name>secretscope::EntryTree</name>
    <message>
        <source>Copy ids</source>
        <translation>نسخ المعرّفات</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>list, count</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln آخر</numerusform>
            <numerusform>%1 و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>direct, and through %1</source>
        <translation>مباشر، وعبر %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>عبر %1</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln أخرى</numerusform>
            <numerusform>+ واحد آخر</numerusform>
            <numerusform>+ اثنان آخران</numerusform>
            <numerusform>+ %Ln أخرى</numerusform>
            <numerusform>+ %Ln آخر</numerusform>
            <numerusform>+ %Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>select the heading to copy all ids</source>
        <translation>حدّد العنوان لنسخ كل المعرّفات</translation>
    </message>
    <message>
        <source>Double-click or Enter goes to its row</source>
        <translation>النقر المزدوج أو Enter ينتقل إلى صفه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what to know</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source># at least these: not everything is loaded</source>
        <translation># هذه على الأقل: لم يُحمَّل كل شيء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>only counted here</source>
        <translation>معدود هنا فقط</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between short texts</comment>
        <translation> – </translation>
    </message>
</context>
<context>
    <name>secretscope::ErrorBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>نسخ معرّف الطلب</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>تفاصيل المشكلة</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Page %1 did not load. %2</source>
        <translation>لم تُحمَّل الصفحة %1. %2</translation>
    </message>
    <message>
        <source>Refreshing failed; what you see was loaded before. %1</source>
        <translation>فشل التحديث؛ ما تراه حُمّل من قبل. %1</translation>
    </message>
    <message>
        <source>Environment variables could not be loaded. %1</source>
        <translation>تعذّر تحميل متغيرات البيئة. %1</translation>
    </message>
</context>
<context>
    <name>secretscope::ExportDialog</name>
    <message>
        <source>&amp;Save to file …</source>
        <translation>الحفظ في ملف …</translation>
    </message>
    <message>
        <source>&amp;Copy to clipboard</source>
        <translation>النسخ إلى الحافظة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>What &amp;depends on each secret</source>
        <translation>ما يعتمد على كل سر</translation>
    </message>
    <message>
        <source>set a new value</source>
        <translation>تعيين قيمة جديدة</translation>
    </message>
    <message>
        <source>delete or replace</source>
        <translation>حذف أو استبدال</translation>
    </message>
    <message>
        <source>S&amp;napshot, to open or compare later</source>
        <translation>لقطة، للفتح أو المقارنة لاحقًا</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>جارية الكتابة …</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>نُسخ إلى الحافظة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sa&amp;fe cells: a &apos; before anything a spreadsheet would take for a formula</source>
        <translation>خلايا آمنة: علامة &apos; قبل ما قد يعدّه الجدول صيغة حسابية</translation>
    </message>
    <message>
        <source>Without &amp;times of reading, so that the same content gives the same file</source>
        <translation>بلا أوقات القراءة، كي يعطي المحتوى نفسه الملف نفسه</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>&amp;Impact: what to fix, who to ask, what to test</source>
        <translation>الأثر: ما يُصلَح، ومن يُسأل، وما يُختبر</translation>
    </message>
    <message>
        <source>Secrets &amp;without reported dependents</source>
        <translation>أسرار بلا توابع مُبلَّغ عنها</translation>
    </message>
    <message>
        <source>&amp;Everything loaded</source>
        <translation>كل المحمّل</translation>
    </message>
    <message>
        <source>Secrets of the se&amp;lected rows</source>
        <translation>أسرار الصفوف المحددة</translation>
    </message>
    <message>
        <source>What t&amp;he filter shows</source>
        <translation>ما تُظهره التصفية</translation>
    </message>
    <message>
        <source>Nothing more can be loaded: this is a snapshot</source>
        <translation>لا يمكن تحميل المزيد: هذه لقطة</translation>
    </message>
    <message>
        <source>Loading what is missing …</source>
        <translation>جارٍ تحميل الناقص …</translation>
    </message>
    <message>
        <source>Nothing was written: the filter no longer shows any secret.</source>
        <translation>لم يُكتب شيء: لم تعد التصفية تُظهر أي سر.</translation>
    </message>
    <message>
        <source>It is incomplete, as noted above.</source>
        <translation>هو غير كامل، كما ذُكر أعلاه.</translation>
    </message>
    <message>
        <source>Cancelled. What was loaded stays; nothing was written.</source>
        <translation>أُلغي. ما حُمّل يبقى؛ ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Save &amp;as PDF …</source>
        <translation>حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folde&amp;r</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>secretscope::ExportPreview</name>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>لا أسرار</numerusform>
            <numerusform>سر واحد</numerusform>
            <numerusform>سران</numerusform>
            <numerusform>%Ln أسرار</numerusform>
            <numerusform>%Ln سرًا</numerusform>
            <numerusform>%Ln سر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>secrets, rows</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا شيء ناقص</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>لا شيء يُكتب.</translation>
    </message>
    <message>
        <source>For a terminal or an e-mail, 100 columns wide. Long names are cut.</source>
        <translation>للطرفية أو البريد الإلكتروني، بعرض 100 عمود. الأسماء الطويلة تُقتطع.</translation>
    </message>
    <message>
        <source>For scripts and databases, one row for each secret and dependent. Leaves out server, profile, filter and time of reading; a column says whether a secret is complete.</source>
        <translation>للبرامج النصية وقواعد البيانات، صف لكل سر وتابع. لا يتضمن الخادم وملف التعريف والتصفية ووقت القراءة؛ وعمود يقول هل السر كامل.</translation>
    </message>
    <message>
        <source>For spreadsheets: every name stays text, as it is. Leaves nothing out; the first sheet says where it is from and what is missing.</source>
        <translation>للجداول الحسابية: كل اسم يبقى نصًا كما هو. لا يُسقط شيئًا؛ والورقة الأولى تقول من أين جاء وما الناقص.</translation>
    </message>
    <message>
        <source>For programs. Leaves nothing out.</source>
        <translation>للبرامج. لا يُسقط شيئًا.</translation>
    </message>
    <message>
        <source>The snapshot: everything, to be opened again or compared later. Always includes all dependents of its secrets.</source>
        <translation>اللقطة: كل شيء، للفتح أو المقارنة لاحقًا. تتضمن دائمًا كل توابع أسرارها.</translation>
    </message>
    <message>
        <source>One page for browsers and for printing, without scripts. Leaves nothing out.</source>
        <translation>صفحة واحدة للمتصفحات وللطباعة، بلا برامج نصية. لا تُسقط شيئًا.</translation>
    </message>
    <message>
        <source>For a ticket or a pull request. Leaves nothing out.</source>
        <translation>لتذكرة أو طلب دمج. لا يُسقط شيئًا.</translation>
    </message>
    <message>
        <source>Load &amp;missing parts first: more secrets exist</source>
        <translation>تحميل الأجزاء الناقصة أولًا: توجد أسرار أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Load &amp;missing parts first (more secrets exist, and at least %Ln request(s))</source>
        <translation>
            <numerusform>تحميل الأجزاء الناقصة أولًا (توجد أسرار أخرى، ويلزمها %Ln من الطلبات على الأقل)</numerusform>
            <numerusform>تحميل الأجزاء الناقصة أولًا (توجد أسرار أخرى، ويلزمها طلب واحد على الأقل)</numerusform>
            <numerusform>تحميل الأجزاء الناقصة أولًا (توجد أسرار أخرى، ويلزمها طلبين على الأقل)</numerusform>
            <numerusform>تحميل الأجزاء الناقصة أولًا (توجد أسرار أخرى، ويلزمها %Ln طلبات على الأقل)</numerusform>
            <numerusform>تحميل الأجزاء الناقصة أولًا (توجد أسرار أخرى، ويلزمها %Ln طلبًا على الأقل)</numerusform>
            <numerusform>تحميل الأجزاء الناقصة أولًا (توجد أسرار أخرى، ويلزمها %Ln طلب على الأقل)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load &amp;missing parts first (at least %Ln request(s))</source>
        <translation>
            <numerusform>تحميل الأجزاء الناقصة أولًا (%Ln من الطلبات على الأقل)</numerusform>
            <numerusform>تحميل الأجزاء الناقصة أولًا (طلب واحد على الأقل)</numerusform>
            <numerusform>تحميل الأجزاء الناقصة أولًا (طلبين على الأقل)</numerusform>
            <numerusform>تحميل الأجزاء الناقصة أولًا (%Ln طلبات على الأقل)</numerusform>
            <numerusform>تحميل الأجزاء الناقصة أولًا (%Ln طلبًا على الأقل)</numerusform>
            <numerusform>تحميل الأجزاء الناقصة أولًا (%Ln طلب على الأقل)</numerusform>
        </translation>
    </message>
    <message>
        <source>The result will be complete, as far as the service reports.</source>
        <translation>ستكون النتيجة كاملة بقدر ما تبلّغ به الخدمة.</translation>
    </message>
    <message numerus="yes">
        <source>The result will be incomplete: %Ln part(s) missing. Its last column says for which secrets.</source>
        <translation>
            <numerusform>ستكون النتيجة غير كاملة، إذ تفتقر إلى %Ln من الأجزاء. عمودها الأخير يقول لأي الأسرار.</numerusform>
            <numerusform>ستكون النتيجة غير كاملة، إذ تفتقر إلى جزء واحد. عمودها الأخير يقول لأي الأسرار.</numerusform>
            <numerusform>ستكون النتيجة غير كاملة، إذ تفتقر إلى جزأين. عمودها الأخير يقول لأي الأسرار.</numerusform>
            <numerusform>ستكون النتيجة غير كاملة، إذ تفتقر إلى %Ln أجزاء. عمودها الأخير يقول لأي الأسرار.</numerusform>
            <numerusform>ستكون النتيجة غير كاملة، إذ تفتقر إلى %Ln جزءًا. عمودها الأخير يقول لأي الأسرار.</numerusform>
            <numerusform>ستكون النتيجة غير كاملة، إذ تفتقر إلى %Ln جزء. عمودها الأخير يقول لأي الأسرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result will be incomplete: %Ln part(s) missing. It says so at the top.</source>
        <translation>
            <numerusform>ستكون النتيجة غير كاملة، إذ تفتقر إلى %Ln من الأجزاء. وهي تقول ذلك في أعلاها.</numerusform>
            <numerusform>ستكون النتيجة غير كاملة، إذ تفتقر إلى جزء واحد. وهي تقول ذلك في أعلاها.</numerusform>
            <numerusform>ستكون النتيجة غير كاملة، إذ تفتقر إلى جزأين. وهي تقول ذلك في أعلاها.</numerusform>
            <numerusform>ستكون النتيجة غير كاملة، إذ تفتقر إلى %Ln أجزاء. وهي تقول ذلك في أعلاها.</numerusform>
            <numerusform>ستكون النتيجة غير كاملة، إذ تفتقر إلى %Ln جزءًا. وهي تقول ذلك في أعلاها.</numerusform>
            <numerusform>ستكون النتيجة غير كاملة، إذ تفتقر إلى %Ln جزء. وهي تقول ذلك في أعلاها.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing will be loaded first. The result says what could not be.</source>
        <translation>سيُحمَّل الناقص أولًا. والنتيجة تقول ما تعذّر تحميله.</translation>
    </message>
</context>
<context>
    <name>secretscope::ExtentText</name>
    <message>
        <source>Reading the first page …</source>
        <translation>جارية قراءة الصفحة الأولى …</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>لم يُحمَّل شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, more exist</source>
        <translation>
            <numerusform>جرى تحميل %Ln من الأسرار، ويوجد المزيد</numerusform>
            <numerusform>جرى تحميل سر واحد، ويوجد المزيد</numerusform>
            <numerusform>جرى تحميل سرين، ويوجد المزيد</numerusform>
            <numerusform>جرى تحميل %Ln أسرار، ويوجد المزيد</numerusform>
            <numerusform>جرى تحميل %Ln سرًا، ويوجد المزيد</numerusform>
            <numerusform>جرى تحميل %Ln سر، ويوجد المزيد</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace has no secrets</source>
        <translation>لا أسرار في مساحة العمل هذه</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln secret(s) loaded</source>
        <translation>
            <numerusform>جرى تحميل %Ln من الأسرار، وهي كل الأسرار</numerusform>
            <numerusform>جرى تحميل سر واحد، وهي كل الأسرار</numerusform>
            <numerusform>جرى تحميل سرين، وهي كل الأسرار</numerusform>
            <numerusform>جرى تحميل %Ln أسرار، وهي كل الأسرار</numerusform>
            <numerusform>جرى تحميل %Ln سرًا، وهي كل الأسرار</numerusform>
            <numerusform>جرى تحميل %Ln سر، وهي كل الأسرار</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing loaded yet</source>
        <translation>لم يُحمَّل شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>searched %Ln loaded secret(s), more exist</source>
        <translation>
            <numerusform>بُحث في %Ln من الأسرار من المحمّل، ويوجد المزيد</numerusform>
            <numerusform>بُحث في سر واحد من المحمّل، ويوجد المزيد</numerusform>
            <numerusform>بُحث في سرين من المحمّل، ويوجد المزيد</numerusform>
            <numerusform>بُحث في %Ln أسرار من المحمّل، ويوجد المزيد</numerusform>
            <numerusform>بُحث في %Ln سرًا من المحمّل، ويوجد المزيد</numerusform>
            <numerusform>بُحث في %Ln سر من المحمّل، ويوجد المزيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched %Ln loaded secret(s), more may exist</source>
        <translation>
            <numerusform>بُحث في %Ln من الأسرار من المحمّل، وربما يوجد المزيد</numerusform>
            <numerusform>بُحث في سر واحد من المحمّل، وربما يوجد المزيد</numerusform>
            <numerusform>بُحث في سرين من المحمّل، وربما يوجد المزيد</numerusform>
            <numerusform>بُحث في %Ln أسرار من المحمّل، وربما يوجد المزيد</numerusform>
            <numerusform>بُحث في %Ln سرًا من المحمّل، وربما يوجد المزيد</numerusform>
            <numerusform>بُحث في %Ln سر من المحمّل، وربما يوجد المزيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched all %Ln secret(s)</source>
        <translation>
            <numerusform>بُحث في %Ln من الأسرار، وهي كل الأسرار</numerusform>
            <numerusform>بُحث في سر واحد، وهي كل الأسرار</numerusform>
            <numerusform>بُحث في سرين، وهي كل الأسرار</numerusform>
            <numerusform>بُحث في %Ln أسرار، وهي كل الأسرار</numerusform>
            <numerusform>بُحث في %Ln سرًا، وهي كل الأسرار</numerusform>
            <numerusform>بُحث في %Ln سر، وهي كل الأسرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched all %Ln secret(s), of some only a part</source>
        <translation>
            <numerusform>بُحث في %Ln من الأسرار، وهي كل الأسرار، ولم يُحمَّل من بعضها إلا جزء</numerusform>
            <numerusform>بُحث في سر واحد، وهي كل الأسرار، ولم يُحمَّل من بعضها إلا جزء</numerusform>
            <numerusform>بُحث في سرين، وهي كل الأسرار، ولم يُحمَّل من بعضها إلا جزء</numerusform>
            <numerusform>بُحث في %Ln أسرار، وهي كل الأسرار، ولم يُحمَّل من بعضها إلا جزء</numerusform>
            <numerusform>بُحث في %Ln سرًا، وهي كل الأسرار، ولم يُحمَّل من بعضها إلا جزء</numerusform>
            <numerusform>بُحث في %Ln سر، وهي كل الأسرار، ولم يُحمَّل من بعضها إلا جزء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, the next page could not be loaded</source>
        <translation>
            <numerusform>جرى تحميل %Ln من الأسرار، وتعذّر تحميل الصفحة التالية</numerusform>
            <numerusform>جرى تحميل سر واحد، وتعذّر تحميل الصفحة التالية</numerusform>
            <numerusform>جرى تحميل سرين، وتعذّر تحميل الصفحة التالية</numerusform>
            <numerusform>جرى تحميل %Ln أسرار، وتعذّر تحميل الصفحة التالية</numerusform>
            <numerusform>جرى تحميل %Ln سرًا، وتعذّر تحميل الصفحة التالية</numerusform>
            <numerusform>جرى تحميل %Ln سر، وتعذّر تحميل الصفحة التالية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, the server&apos;s paging broke off: more may exist</source>
        <translation>
            <numerusform>جرى تحميل %Ln من الأسرار، وانقطع ترقيم الصفحات في الخادم: ربما يوجد المزيد</numerusform>
            <numerusform>جرى تحميل سر واحد، وانقطع ترقيم الصفحات في الخادم: ربما يوجد المزيد</numerusform>
            <numerusform>جرى تحميل سرين، وانقطع ترقيم الصفحات في الخادم: ربما يوجد المزيد</numerusform>
            <numerusform>جرى تحميل %Ln أسرار، وانقطع ترقيم الصفحات في الخادم: ربما يوجد المزيد</numerusform>
            <numerusform>جرى تحميل %Ln سرًا، وانقطع ترقيم الصفحات في الخادم: ربما يوجد المزيد</numerusform>
            <numerusform>جرى تحميل %Ln سر، وانقطع ترقيم الصفحات في الخادم: ربما يوجد المزيد</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>secretscope::FactsBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Progress of reading places, creators and calls</source>
        <translation>تقدّم قراءة المواضع والمنشئين والمكالمات</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>تفاصيل المشكلة</translation>
    </message>
    <message>
        <source>Stop loading; what is loaded stays</source>
        <translation>إيقاف التحميل؛ ما حُمّل يبقى</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Load &amp;facts</source>
        <translation>تحميل الحقائق</translation>
    </message>
    <message>
        <source>Reading places, creators and calls: %1 of %2</source>
        <translation>جارية قراءة المواضع والمنشئين والمكالمات: %1 من %2</translation>
    </message>
    <message>
        <source>Places, creators and calls were not read.</source>
        <translation>لم تُقرأ المواضع والمنشئون والمكالمات.</translation>
    </message>
    <message>
        <source>This snapshot has no places, creators and calls.</source>
        <translation>لا تحوي هذه اللقطة مواضع ومنشئين ومكالمات.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Where %Ln agent(s) have it themselves was not read: each takes a call of its own.</source>
        <translation>
            <numerusform>لم يُقرأ أين يرد لدى %Ln من الوكلاء مباشرة: كل وكيل يحتاج إلى طلب خاص به.</numerusform>
            <numerusform>لم يُقرأ أين يرد لدى وكيل واحد مباشرة: كل وكيل يحتاج إلى طلب خاص به.</numerusform>
            <numerusform>لم يُقرأ أين يرد لدى وكيلين مباشرة: كل وكيل يحتاج إلى طلب خاص به.</numerusform>
            <numerusform>لم يُقرأ أين يرد لدى %Ln وكلاء مباشرة: كل وكيل يحتاج إلى طلب خاص به.</numerusform>
            <numerusform>لم يُقرأ أين يرد لدى %Ln وكيلًا مباشرة: كل وكيل يحتاج إلى طلب خاص به.</numerusform>
            <numerusform>لم يُقرأ أين يرد لدى %Ln وكيل مباشرة: كل وكيل يحتاج إلى طلب خاص به.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not or not fully read: %1.</source>
        <translation>لم يُقرأ أو لم يُقرأ كاملًا: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Loo&amp;k up agents</source>
        <translation>الاستعلام عن الوكلاء</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>جارٍ التحميل …</translation>
    </message>
    <message numerus="yes">
        <source>Loading … %Ln agent(s) so far</source>
        <translation>
            <numerusform>جارٍ التحميل … وصل إلى %Ln من الوكلاء حتى الآن</numerusform>
            <numerusform>جارٍ التحميل … وصل إلى وكيل واحد حتى الآن</numerusform>
            <numerusform>جارٍ التحميل … وصل إلى وكيلين حتى الآن</numerusform>
            <numerusform>جارٍ التحميل … وصل إلى %Ln وكلاء حتى الآن</numerusform>
            <numerusform>جارٍ التحميل … وصل إلى %Ln وكيلًا حتى الآن</numerusform>
            <numerusform>جارٍ التحميل … وصل إلى %Ln وكيل حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>It can itself be asked which agents use it, and may name more than the secrets&apos; lists do.</source>
        <translation>يمكن سؤاله هو عن الوكلاء الذين يستخدمونه، وربما يذكر أكثر مما في قوائم الأسرار.</translation>
    </message>
    <message>
        <source>Offline, it cannot be asked which agents use it. A snapshot has only what the secrets&apos; lists say.</source>
        <translation>دون اتصال لا يمكن سؤاله عن الوكلاء الذين يستخدمونه. اللقطة لا تحوي إلا ما تقوله قوائم الأسرار.</translation>
    </message>
</context>
<context>
    <name>secretscope::FactsText</name>
    <message>
        <source>header %1</source>
        <translation>الترويسة %1</translation>
    </message>
    <message>
        <source>metadata %1</source>
        <translation>البيانات الوصفية %1</translation>
    </message>
    <message>
        <source>secret token</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>custom LLM: API key</source>
        <translation>نموذج LLM مخصص: مفتاح API</translation>
    </message>
    <message>
        <source>custom LLM: header %1</source>
        <translation>نموذج LLM مخصص: الترويسة %1</translation>
    </message>
    <message>
        <source>conversation start webhook: header %1</source>
        <translation>Webhook بدء المحادثة: الترويسة %1</translation>
    </message>
    <message>
        <source>inline tool %1: %2</source>
        <comment>tool, place</comment>
        <translation>الأداة المضمّنة %1: %2</translation>
    </message>
    <message>
        <source>workflow node %1: %2</source>
        <comment>node, place</comment>
        <translation>عقدة سير العمل %1: %2</translation>
    </message>
    <message>
        <source>%1, variable %2</source>
        <comment>place, variable</comment>
        <translation>%1، المتغير %2</translation>
    </message>
    <message>
        <source>%1, variable %2 (%3)</source>
        <comment>place, variable, environments</comment>
        <translation>%1، المتغير %2 (%3)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between places</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>خوادم MCP</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>configurations of agents</source>
        <translation>إعدادات الوكلاء</translation>
    </message>
    <message>
        <source>speech engines</source>
        <translation>محركات الكلام</translation>
    </message>
    <message>
        <source>settings of the workspace</source>
        <translation>إعدادات مساحة العمل</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>أرقام الهواتف</translation>
    </message>
    <message>
        <source>runs of tools</source>
        <translation>عمليات تشغيل الأدوات</translation>
    </message>
    <message>
        <source>agents that use the tool</source>
        <translation>الوكلاء الذين يستخدمون الأداة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, what is told of it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>secretscope::FileText</name>
    <message>
        <source>Open snapshot</source>
        <translation>فتح لقطة</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>لقطات (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>تعذّرت كتابة %1: مجلده غير موجود.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you do not have permission.</source>
        <translation>تعذّرت كتابة %1: ليس لديك إذن.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file.</source>
        <translation>%1 مجلد؛ اختر ملفًا.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. An existing file was not changed.</source>
        <translation>تعذّرت كتابة %1: القرص ممتلئ. لم يتغيّر الملف الموجود.</translation>
    </message>
    <message>
        <source>This is too large for the clipboard. Save it to a file.</source>
        <translation>هذا أكبر مما تتسع له الحافظة. احفظه في ملف.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it would be larger than allowed.</source>
        <translation>تعذّرت كتابة %1: سيكون أكبر من المسموح.</translation>
    </message>
    <message>
        <source>%1 cannot be written: nothing reads from it.</source>
        <translation>تعذّرت كتابة %1: لم يعد شيء يقرأ منه.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>تعذّر فتح %1: %2</translation>
    </message>
    <message>
        <source>This file is not complete JSON: %1</source>
        <translation>هذا الملف ليس JSON كاملًا: %1</translation>
    </message>
    <message>
        <source>This file is neither a snapshot nor a saved answer of the service.</source>
        <translation>هذا الملف ليس لقطة ولا إجابة محفوظة من الخدمة.</translation>
    </message>
    <message>
        <source>This snapshot was written by a newer version (%1). Update Secretscope to open it.</source>
        <translation>هذه اللقطة كتبها إصدار أحدث (%1). حدّث Secretscope لفتحها.</translation>
    </message>
    <message>
        <source>This snapshot is damaged at %1: %2</source>
        <translation>هذه اللقطة تالفة عند %1: %2</translation>
    </message>
    <message>
        <source>This snapshot is too large to open.</source>
        <translation>هذه اللقطة أكبر من أن تُفتح.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>جارٍ الكتابة …</translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet will not show its last %Ln row(s): it has room for 1,048,576. Nothing is missing from the file.</source>
        <translation>
            <numerusform>لن يُظهر الجدول %Ln من صفوفه الأخيرة: سعته 1,048,576. لا شيء ناقص من الملف.</numerusform>
            <numerusform>لن يُظهر الجدول صفه الأخير: سعته 1,048,576. لا شيء ناقص من الملف.</numerusform>
            <numerusform>لن يُظهر الجدول صفيه الأخيرين: سعته 1,048,576. لا شيء ناقص من الملف.</numerusform>
            <numerusform>لن يُظهر الجدول %Ln صفوف في آخره: سعته 1,048,576. لا شيء ناقص من الملف.</numerusform>
            <numerusform>لن يُظهر الجدول %Ln صفًا في آخره: سعته 1,048,576. لا شيء ناقص من الملف.</numerusform>
            <numerusform>لن يُظهر الجدول %Ln صف في آخره: سعته 1,048,576. لا شيء ناقص من الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet will cut %Ln text(s) after 32,767 characters. Nothing is missing from the file.</source>
        <translation>
            <numerusform>سيقتطع الجدول من %Ln من النصوص ما بعد 32,767 محرفًا. لا شيء ناقص من الملف.</numerusform>
            <numerusform>سيقتطع الجدول من نص واحد ما بعد 32,767 محرفًا. لا شيء ناقص من الملف.</numerusform>
            <numerusform>سيقتطع الجدول من نصين ما بعد 32,767 محرفًا. لا شيء ناقص من الملف.</numerusform>
            <numerusform>سيقتطع الجدول من %Ln نصوص ما بعد 32,767 محرفًا. لا شيء ناقص من الملف.</numerusform>
            <numerusform>سيقتطع الجدول من %Ln نصًا ما بعد 32,767 محرفًا. لا شيء ناقص من الملف.</numerusform>
            <numerusform>سيقتطع الجدول من %Ln نص ما بعد 32,767 محرفًا. لا شيء ناقص من الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) had to be cut after 32,767 characters, all that a cell takes.</source>
        <translation>
            <numerusform>لزم اقتطاع %Ln من النصوص بعد 32,767 محرفًا، وهي كل ما تتسع له الخلية.</numerusform>
            <numerusform>لزم اقتطاع نص واحد بعد 32,767 محرفًا، وهي كل ما تتسع له الخلية.</numerusform>
            <numerusform>لزم اقتطاع نصين بعد 32,767 محرفًا، وهي كل ما تتسع له الخلية.</numerusform>
            <numerusform>لزم اقتطاع %Ln نصوص بعد 32,767 محرفًا، وهي كل ما تتسع له الخلية.</numerusform>
            <numerusform>لزم اقتطاع %Ln نصًا بعد 32,767 محرفًا، وهي كل ما تتسع له الخلية.</numerusform>
            <numerusform>لزم اقتطاع %Ln نص بعد 32,767 محرفًا، وهي كل ما تتسع له الخلية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::FilterChips</name>
    <message>
        <source>No quick filter</source>
        <translation>بلا تصفية سريعة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>filter, count</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>secretscope::FlatTable</name>
    <message>
        <source>no dependents reported</source>
        <translation>لم يُبلَّغ عن توابع</translation>
    </message>
    <message>
        <source>none loaded yet</source>
        <translation>لم يُحمَّل شيء بعد</translation>
    </message>
</context>
<context>
    <name>secretscope::GraphPanel</name>
    <message>
        <source>Smaller (-)</source>
        <translation>أصغر (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>أكبر (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation>كله (0)</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>حفظ …</translation>
    </message>
    <message>
        <source>Save as SVG, DOT or Mermaid</source>
        <translation>حفظ بصيغة SVG أو DOT أو Mermaid</translation>
    </message>
    <message>
        <source>Select a row to see the graph of its secret.</source>
        <translation>حدّد صفًا لترى مخطط سرّه.</translation>
    </message>
    <message>
        <source>Select rows of a single secret to see its graph.</source>
        <translation>حدّد صفوفًا لسر واحد لترى مخططه.</translation>
    </message>
    <message>
        <source>Not everything is loaded: there may be more than this.</source>
        <translation>لم يُحمَّل كل شيء: ربما يوجد أكثر من هذا.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سر</translation>
    </message>
    <message>
        <source>a list is partly loaded</source>
        <translation>إحدى القوائم محمّلة جزئيًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Save graph</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>SVG (*.svg);;Graphviz DOT (*.dot);;Mermaid (*.mmd)</source>
        <translation>SVG (*.svg);;Graphviz DOT (*.dot);;Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>Graph of %1; use the arrow keys to move, Enter goes to the row</source>
        <translation>مخطط %1؛ استخدم مفاتيح الأسهم للتنقل، وEnter ينتقل إلى الصف</translation>
    </message>
    <message>
        <source>referenced by agents only</source>
        <translation>يشير إليه الوكلاء فقط</translation>
    </message>
    <message>
        <source>In a window of its own (F11)</source>
        <translation>في نافذة خاصة به (F11)</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>غير محمّل</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 أخرى</translation>
    </message>
    <message>
        <source>click to show more of them</source>
        <translation>انقر لإظهار المزيد منها</translation>
    </message>
    <message>
        <source>you can edit</source>
        <translation>يمكنك تحريره</translation>
    </message>
    <message>
        <source>you cannot edit</source>
        <translation>لا يمكنك تحريره</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>غير مرئي</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>These are not loaded yet; the tree offers to load the rest.</source>
        <translation>هذه لم تُحمَّل بعد؛ تعرض الشجرة تحميل الباقي.</translation>
    </message>
    <message>
        <source>configured, not reported by the service</source>
        <translation>مُعدّ، ولم تُبلِغ عنه الخدمة</translation>
    </message>
    <message>
        <source>its list is only partly loaded</source>
        <translation>حُمّلت قائمته جزئيًا فقط</translation>
    </message>
    <message>
        <source>Configurations were not read: what only they name is not here.</source>
        <translation>لم تُقرأ الإعدادات: ما لا يُذكر إلا فيها غير موجود هنا.</translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>set a &amp;new value</source>
        <translation>تعيين قيمة جديدة</translation>
    </message>
    <message>
        <source>&amp;delete or replace</source>
        <translation>حذف أو استبدال</translation>
    </message>
    <message>
        <source>Load the &amp;rest</source>
        <translation>تحميل الباقي</translation>
    </message>
    <message>
        <source>Select one or more rows to see what their secrets affect.</source>
        <translation>حدّد صفًا أو أكثر لترى ما تؤثر فيه أسرارها.</translation>
    </message>
    <message>
        <source>No dependents so far, but not everything is loaded.</source>
        <translation>لا توابع حتى الآن، لكن لم يُحمَّل كل شيء.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>جارٍ العمل …</translation>
    </message>
    <message>
        <source>Loading: %1 …</source>
        <translation>جارٍ تحميل: %1 …</translation>
    </message>
    <message>
        <source>Could not be fully loaded: %1.</source>
        <translation>تعذّر تحميله كاملًا: %1.</translation>
    </message>
    <message>
        <source>Partly loaded: %1.</source>
        <translation>محمّل جزئيًا: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secrets together; each dependent is listed once.</source>
        <translation>
            <numerusform>الأثر المشترك لـ%Ln من الأسرار؛ كل تابع مذكور مرة واحدة.</numerusform>
            <numerusform>الأثر المشترك لـسر واحد؛ كل تابع مذكور مرة واحدة.</numerusform>
            <numerusform>الأثر المشترك لـسرين؛ كل تابع مذكور مرة واحدة.</numerusform>
            <numerusform>الأثر المشترك لـ%Ln أسرار؛ كل تابع مذكور مرة واحدة.</numerusform>
            <numerusform>الأثر المشترك لـ%Ln سرًا؛ كل تابع مذكور مرة واحدة.</numerusform>
            <numerusform>الأثر المشترك لـ%Ln سر؛ كل تابع مذكور مرة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dependents are reported. That does not prove that nothing uses it: the service does not report every place that can use a secret.</source>
        <translation>لم يُبلَّغ عن توابع. هذا لا يثبت أن شيئًا لا يستخدمه: الخدمة لا تبلّغ عن كل موضع يمكنه استخدام سر.</translation>
    </message>
    <message>
        <source>Nothing to fix and nobody to ask: a new value keeps the secret&apos;s id, so nothing that refers to it has to change.</source>
        <translation>لا شيء يُصلَح ولا أحد يُسأل: القيمة الجديدة تُبقي معرّف السر، فلا يلزم تغيير شيء مما يشير إليه.</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>&amp;Copy ids</source>
        <translation>نسخ المعرّفات</translation>
    </message>
    <message>
        <source>Copy a text for the person of the selected group: which resources and places, and what to do</source>
        <translation>نسخ نص لصاحب المجموعة المحددة: أي الموارد والمواضع، وما المطلوب</translation>
    </message>
    <message>
        <source>Copy what is listed above, a line each</source>
        <translation>نسخ المذكور أعلاه، سطرًا لكل واحد</translation>
    </message>
    <message>
        <source>Copy the ids of what is listed above</source>
        <translation>نسخ معرّفات المذكور أعلاه</translation>
    </message>
    <message>
        <source>Sa&amp;ve list …</source>
        <translation>حفظ القائمة …</translation>
    </message>
    <message>
        <source>E&amp;xport all …</source>
        <translation>تصدير الكل …</translation>
    </message>
    <message>
        <source>Save what is listed above as a file of its own</source>
        <translation>حفظ المعروض أعلاه في ملف مستقل</translation>
    </message>
    <message>
        <source>All four lists, as the report that the command line writes</source>
        <translation>القوائم الأربع كلها، بالتقرير الذي يكتبه سطر الأوامر</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>حفظ القائمة</translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactRows</name>
    <message>
        <source>%1 · %2</source>
        <comment>group, count</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what to know</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactSheet</name>
    <message>
        <source>Fix</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>nothing: the id stays</source>
        <translation>لا شيء: المعرّف يبقى</translation>
    </message>
    <message>
        <source>direct, you can edit</source>
        <translation>مباشر، يمكنك تحريره</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>nobody: the id stays</source>
        <translation>لا أحد: المعرّف يبقى</translation>
    </message>
    <message>
        <source>direct, you cannot edit</source>
        <translation>مباشر، لا يمكنك تحريره</translation>
    </message>
    <message>
        <source>Creator: unknown</source>
        <translation>المنشئ: غير معروف</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <comment>a person</comment>
        <translation>أنشأه %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) to ask</source>
        <translation>
            <numerusform>لا أحد يُسأل</numerusform>
            <numerusform>شخص واحد يُسأل</numerusform>
            <numerusform>شخصان يُسألان</numerusform>
            <numerusform>%Ln أشخاص يُسألون</numerusform>
            <numerusform>%Ln شخصًا يُسألون</numerusform>
            <numerusform>%Ln شخص يُسألون</numerusform>
        </translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Agents by last call</source>
        <translation>الوكلاء حسب آخر مكالمة</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a call since %1</source>
        <comment>agents, a day</comment>
        <translation>
            <numerusform>لا وكلاء بلا مكالمة منذ %1</numerusform>
            <numerusform>وكيل واحد بلا مكالمة منذ %1</numerusform>
            <numerusform>وكيلان بلا مكالمة منذ %1</numerusform>
            <numerusform>%Ln وكلاء بلا مكالمة منذ %1</numerusform>
            <numerusform>%Ln وكيلًا بلا مكالمة منذ %1</numerusform>
            <numerusform>%Ln وكيل بلا مكالمة منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>لا وكلاء</translation>
    </message>
    <message>
        <source>no agents so far</source>
        <translation>لا وكلاء حتى الآن</translation>
    </message>
    <message>
        <source>agents: %1 direct, %2 through others</source>
        <translation>الوكلاء: %1 مباشرة، و%2 عبر غيرهم</translation>
    </message>
    <message>
        <source>Check by hand</source>
        <translation>تحقق يدوي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Configured, but not reported by the service</source>
        <translation>مُعدّ، لكن الخدمة لا تبلّغ عنه</translation>
    </message>
    <message>
        <source>Referenced by agents; no list has these ids</source>
        <translation>يشير إليها الوكلاء؛ ولا تحوي أي قائمة هذه المعرّفات</translation>
    </message>
    <message>
        <source>Referenced by agents; no list that was read has these ids</source>
        <translation>يشير إليها الوكلاء؛ ولا تحوي أي قائمة مقروءة هذه المعرّفات</translation>
    </message>
    <message>
        <source>configured, not reported: %1</source>
        <translation>مُعدّ، غير مُبلَّغ عنه: %1</translation>
    </message>
    <message>
        <source>referenced only: %1</source>
        <translation>مشار إليه فقط: %1</translation>
    </message>
    <message>
        <source>referenced only, so far: %1</source>
        <translation>مشار إليه فقط حتى الآن: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>nothing else so far</source>
        <translation>لا شيء آخر حتى الآن</translation>
    </message>
    <message>
        <source>its list does not have it, or was not loaded</source>
        <translation>ليس في قائمته، أو لم تُحمَّل</translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln agent(s)</source>
        <translation>
            <numerusform>لا يستخدمه أي وكيل</numerusform>
            <numerusform>مستخدم لدى وكيل واحد</numerusform>
            <numerusform>مستخدم لدى وكيلين</numerusform>
            <numerusform>مستخدم لدى %Ln وكلاء</numerusform>
            <numerusform>مستخدم لدى %Ln وكيلًا</numerusform>
            <numerusform>مستخدم لدى %Ln وكيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation start webhook of the workspace</source>
        <translation>Webhook بدء المحادثة لمساحة العمل</translation>
    </message>
    <message>
        <source>its list is only partly loaded</source>
        <translation>قائمته محمّلة جزئيًا فقط</translation>
    </message>
    <message>
        <source>place: %1</source>
        <comment>unknown</comment>
        <translation>الموضع: %1</translation>
    </message>
    <message>
        <source>creator: %1</source>
        <comment>unknown</comment>
        <translation>المنشئ: %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <comment>a person</comment>
        <translation>أنشأه %1</translation>
    </message>
    <message>
        <source>last call: %1</source>
        <translation>آخر مكالمة: %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>rung by %1</source>
        <comment>phone numbers</comment>
        <translation>يرنّ عبر %1</translation>
    </message>
    <message>
        <source>you can only view it</source>
        <translation>يمكنك عرضه فقط</translation>
    </message>
    <message>
        <source>you can only comment</source>
        <translation>يمكنك التعليق فقط</translation>
    </message>
    <message>
        <source>no access level reported</source>
        <translation>لم يُبلَّغ عن مستوى وصول</translation>
    </message>
    <message>
        <source>no access with this key</source>
        <translation>لا وصول بهذا المفتاح</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>يحتاج إلى %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>مرحبًا %1،</translation>
    </message>
    <message numerus="yes">
        <source>we are about to delete or replace %Ln secret(s) of our ElevenLabs workspace: %1. I cannot edit what is listed here, so I ask you to.</source>
        <translation>
            <numerusform>نوشك على حذف أو استبدال %Ln من الأسرار في مساحة عملنا لدى ElevenLabs: %1. لا أستطيع تحرير المذكور هنا، لذا أطلب منك ذلك.</numerusform>
            <numerusform>نوشك على حذف أو استبدال سر واحد في مساحة عملنا لدى ElevenLabs: %1. لا أستطيع تحرير المذكور هنا، لذا أطلب منك ذلك.</numerusform>
            <numerusform>نوشك على حذف أو استبدال سرين في مساحة عملنا لدى ElevenLabs: %1. لا أستطيع تحرير المذكور هنا، لذا أطلب منك ذلك.</numerusform>
            <numerusform>نوشك على حذف أو استبدال %Ln أسرار في مساحة عملنا لدى ElevenLabs: %1. لا أستطيع تحرير المذكور هنا، لذا أطلب منك ذلك.</numerusform>
            <numerusform>نوشك على حذف أو استبدال %Ln سرًا في مساحة عملنا لدى ElevenLabs: %1. لا أستطيع تحرير المذكور هنا، لذا أطلب منك ذلك.</numerusform>
            <numerusform>نوشك على حذف أو استبدال %Ln سر في مساحة عملنا لدى ElevenLabs: %1. لا أستطيع تحرير المذكور هنا، لذا أطلب منك ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please take the secret out of these places, or put the new one in, and tell me when it is done. Until then I change nothing.</source>
        <translation>أرجو إزالة السر من هذه المواضع، أو وضع الجديد فيها، وإخباري حين يتم ذلك. حتى ذلك الحين لن أغيّر شيئًا.</translation>
    </message>
    <message>
        <source>the secret&apos;s list does not have it</source>
        <translation>ليس في قائمة السر</translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactTile</name>
    <message>
        <source>%1: %2</source>
        <comment>list, count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactView</name>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>نسخ المعرّفات</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <translation>الانتقال إلى الصف</translation>
    </message>
</context>
<context>
    <name>secretscope::Locator</name>
    <message>
        <source>Go to</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go to a secret, a resource, a command or a profile</source>
        <translation>الانتقال إلى سر أو مورد أو أمر أو ملف تعريف</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing that is loaded matches</source>
        <translation>لا شيء من المحمّل يطابق</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, id</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>secretscope::MainWindow</name>
    <message>
        <source>Secretscope</source>
        <translation>Secretscope</translation>
    </message>
    <message>
        <source>%1 — Secretscope</source>
        <translation>%1 — Secretscope</translation>
    </message>
    <message>
        <source>About Secretscope</source>
        <translation>عن Secretscope</translation>
    </message>
    <message>
        <source>Secretscope %1

Shows what depends on each secret of an ElevenLabs Agents workspace. It can only read: it has no means to change anything, and it holds no secret values, because the service never sends them.

Qt %2 · %3 · simdjson %4
Apache License 2.0</source>
        <translation>Secretscope %1

يُظهر ما يعتمد على كل سر في مساحة عمل ElevenLabs Agents. لا يستطيع إلا القراءة: ليست لديه وسيلة لتغيير أي شيء، ولا يحوي قيم الأسرار، لأن الخدمة لا ترسلها أبدًا.

الترجمة العربية آلية، ولم يراجعها ناطق بالعربية بعد.

Qt %2 · %3 · simdjson %4
Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>secretscope::Opening</name>
    <message>
        <source>Reading the key of “%1” from the keychain …</source>
        <translation>جارية قراءة مفتاح ”%1“ من سلسلة المفاتيح …</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. It may be asking for its password in a window of its own. You can wait, or enter the key here and use it once.</source>
        <translation>لم تُجب سلسلة المفاتيح بعد. ربما تطلب كلمة مرورها في نافذة خاصة بها. يمكنك الانتظار، أو إدخال المفتاح هنا واستخدامه مرة واحدة.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>جارٍ سؤال %1 …</translation>
    </message>
    <message>
        <source>The sample workspace cannot be served on this computer: %1</source>
        <translation>تعذّر تقديم مساحة العمل النموذجية على هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>جارٍ فتح %1 …</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>تجربة سلسلة المفاتيح مجددًا</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
</context>
<context>
    <name>secretscope::OverviewPanel</name>
    <message>
        <source>The workspace in lists</source>
        <translation>مساحة العمل في قوائم</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>count, what it counts</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>secret(s)</source>
        <comment>after their number</comment>
        <translation>
            <numerusform>أسرار</numerusform>
            <numerusform>سر</numerusform>
            <numerusform>سران</numerusform>
            <numerusform>أسرار</numerusform>
            <numerusform>سرًا</numerusform>
            <numerusform>سر</numerusform>
        </translation>
    </message>
    <message>
        <source>without reported dependents</source>
        <translation>بلا توابع مُبلَّغ عنها</translation>
    </message>
    <message>
        <source>with dependents that you cannot edit</source>
        <translation>لها توابع لا يمكنك تحريرها</translation>
    </message>
    <message>
        <source>with dependents that you cannot see</source>
        <translation>لها توابع لا يمكنك رؤيتها</translation>
    </message>
    <message>
        <source>partly loaded</source>
        <translation>محمّلة جزئيًا</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>their ids tell them apart</source>
        <translation>معرّفاتها تميّزها</translation>
    </message>
    <message>
        <source>References to nothing</source>
        <translation>إشارات إلى لا شيء</translation>
    </message>
    <message>
        <source>the secret is not there</source>
        <translation>السر غير موجود</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>what these numbers cannot know</source>
        <translation>ما لا تستطيع هذه الأعداد معرفته</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>dependents of secrets</source>
        <translation>توابع الأسرار</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>configurations of resources</source>
        <translation>إعدادات الموارد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>لا أجزاء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزآن</numerusform>
            <numerusform>%Ln أجزاء</numerusform>
            <numerusform>%Ln جزءًا</numerusform>
            <numerusform>%Ln جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Most dependents</source>
        <translation>الأكثر توابع</translation>
    </message>
    <message>
        <source>Agents with most secrets</source>
        <translation>الوكلاء ذوو أكثر الأسرار</translation>
    </message>
</context>
<context>
    <name>secretscope::PagingBar</name>
    <message>
        <source>&amp;Next 100</source>
        <translation>المئة التالية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress of loading all</source>
        <translation>تقدّم تحميل الكل</translation>
    </message>
    <message>
        <source>Load &amp;all</source>
        <translation>تحميل الكل</translation>
    </message>
    <message>
        <source>Load &amp;all dependents</source>
        <translation>تحميل كل التوابع</translation>
    </message>
    <message>
        <source>Loading all: %1 secrets, %2 dependents so far</source>
        <translation>جارٍ تحميل الكل: الأسرار %1، والتوابع %2 حتى الآن</translation>
    </message>
    <message>
        <source>Loading dependents: %1 of %2 lists, %3 so far</source>
        <translation>جارٍ تحميل التوابع: %1 من %2 قوائم، حتى الآن %3</translation>
    </message>
    <message>
        <source>Load the next page of secrets</source>
        <translation>تحميل الصفحة التالية من الأسرار</translation>
    </message>
    <message>
        <source>Load every secret and all of its dependents</source>
        <translation>تحميل كل سر مع كل توابعه</translation>
    </message>
    <message>
        <source>Stop loading; what is loaded stays</source>
        <translation>إيقاف التحميل؛ ما حُمّل يبقى</translation>
    </message>
    <message>
        <source>Refreshing: %1 secrets so far</source>
        <translation>جارٍ التحديث: الأسرار %1 حتى الآن</translation>
    </message>
    <message>
        <source>Reading the next page: %1 secrets so far</source>
        <translation>جارٍ قراءة الصفحة التالية: الأسرار %1 حتى الآن</translation>
    </message>
</context>
<context>
    <name>secretscope::PlanLists</name>
    <message>
        <source>Announce</source>
        <translation>الإعلام</translation>
    </message>
    <message>
        <source>Pick the hour</source>
        <translation>اختيار الساعة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>التحرير</translation>
    </message>
    <message>
        <source>Delete the secret</source>
        <translation>حذف السر</translation>
    </message>
    <message>
        <source>Set the value</source>
        <translation>تعيين القيمة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>الإقرار</translation>
    </message>
    <message>
        <source>nobody: what refers to the secret keeps its id</source>
        <translation>لا أحد: ما يشير إلى السر يُبقي معرّفه</translation>
    </message>
    <message>
        <source>nobody is known whose edits it takes</source>
        <translation>لا يُعرف أحد يلزم تحريره</translation>
    </message>
    <message>
        <source>direct, you cannot edit</source>
        <translation>مباشر، لا يمكنك تحريره</translation>
    </message>
    <message>
        <source>nothing: what refers to the secret keeps its id</source>
        <translation>لا شيء: ما يشير إلى السر يُبقي معرّفه</translation>
    </message>
    <message>
        <source>nothing that you can edit is known</source>
        <translation>لا يُعرف شيء يمكنك تعديله</translation>
    </message>
    <message>
        <source>no agent is known</source>
        <translation>لا وكيل معروف</translation>
    </message>
    <message>
        <source>each place, in this order</source>
        <translation>كل موضع، بهذا الترتيب</translation>
    </message>
    <message>
        <source>called last first</source>
        <translation>الأحدث مكالمةً أولًا</translation>
    </message>
    <message>
        <source>Make sure that nothing refers to it any more</source>
        <translation>التأكد من أن شيئًا لم يعد يشير إليه</translation>
    </message>
    <message>
        <source>Set the new value</source>
        <translation>تعيين القيمة الجديدة</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>If another secret takes its place, ask whether that one works</source>
        <translation>إن حلّ سر آخر محله فالسؤال هل يعمل ذاك</translation>
    </message>
    <message>
        <source>Ask whether the new value arrived</source>
        <translation>السؤال هل وصلت القيمة الجديدة</translation>
    </message>
    <message>
        <source>If a test fails: use the old value again at each place</source>
        <translation>إن فشل اختبار: استخدام القيمة القديمة مجددًا في كل موضع</translation>
    </message>
    <message>
        <source>If a test fails: set the old value again</source>
        <translation>إن فشل اختبار: تعيين القيمة القديمة مجددًا</translation>
    </message>
    <message>
        <source>the old value: unknown here</source>
        <translation>القيمة القديمة: غير معروفة هنا</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>تم الإقرار</translation>
    </message>
    <message>
        <source>Find out who made these, and tell them</source>
        <translation>معرفة من أنشأ هذه وإعلامه</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>إعلام %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>لا موارد</numerusform>
            <numerusform>مورد واحد</numerusform>
            <numerusform>موردان</numerusform>
            <numerusform>%Ln موارد</numerusform>
            <numerusform>%Ln موردًا</numerusform>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick an hour with few calls, or have other changes wait</source>
        <translation>اختيار ساعة قليلة المكالمات، أو تأجيل التغييرات الأخرى</translation>
    </message>
    <message>
        <source>busiest agents: unknown</source>
        <translation>أكثر الوكلاء انشغالًا: غير معروفين</translation>
    </message>
    <message>
        <source>these are the busiest</source>
        <translation>هذه أكثرها انشغالًا</translation>
    </message>
    <message>
        <source>only agents name it</source>
        <translation>لا يذكره إلا الوكلاء</translation>
    </message>
    <message>
        <source>configured, not reported</source>
        <translation>مُعدّ، غير مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>place: unknown</source>
        <translation>الموضع: غير معروف</translation>
    </message>
    <message>
        <source>creator: unknown</source>
        <translation>المنشئ: غير معروف</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>أنشأه %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>rung by %1</source>
        <translation>يرنّ عبر %1</translation>
    </message>
    <message>
        <source>no number to ring</source>
        <translation>لا رقم يتصل به</translation>
    </message>
    <message>
        <source>number to ring: unknown</source>
        <translation>الرقم المتصل به: غير معروف</translation>
    </message>
    <message>
        <source>last call: unknown</source>
        <translation>آخر مكالمة: غير معروفة</translation>
    </message>
    <message>
        <source>last call: %1</source>
        <translation>آخر مكالمة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in all</source>
        <translation>
            <numerusform>لا مكالمات إجمالًا</numerusform>
            <numerusform>مكالمة واحدة إجمالًا</numerusform>
            <numerusform>مكالمتان إجمالًا</numerusform>
            <numerusform>%Ln مكالمات إجمالًا</numerusform>
            <numerusform>%Ln مكالمة إجمالًا</numerusform>
            <numerusform>%Ln مكالمة إجمالًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::PlanPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>set a &amp;new value</source>
        <translation>تعيين قيمة جديدة</translation>
    </message>
    <message>
        <source>&amp;delete or replace</source>
        <translation>حذف أو استبدال</translation>
    </message>
    <message>
        <source>&amp;Read what is missing</source>
        <translation>قراءة الناقص</translation>
    </message>
    <message>
        <source>&amp;Clear ticks …</source>
        <translation>مسح العلامات …</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>حفظ …</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>خطوات الخطة</translation>
    </message>
    <message>
        <source>The secret is not there any more.</source>
        <translation>لم يعد السر موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %Ln step(s) done</source>
        <comment>secret</comment>
        <translation>
            <numerusform>%1 – أُنجز %2 من %Ln خطوة</numerusform>
            <numerusform>%1 – أُنجز %2 من خطوة واحدة</numerusform>
            <numerusform>%1 – أُنجز %2 من خطوتين</numerusform>
            <numerusform>%1 – أُنجز %2 من %Ln خطوات</numerusform>
            <numerusform>%1 – أُنجز %2 من %Ln خطوة</numerusform>
            <numerusform>%1 – أُنجز %2 من %Ln خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was read, so there may be more to do.</source>
        <translation>لم يُقرأ كل شيء، فربما يوجد المزيد مما يجب عمله.</translation>
    </message>
    <message>
        <source>The ticks cannot be kept on this computer; they last until Secretscope ends.</source>
        <translation>لا يمكن حفظ العلامات على هذا الحاسوب؛ تبقى إلى أن ينتهي Secretscope.</translation>
    </message>
    <message>
        <source>Clear ticks</source>
        <translation>مسح العلامات</translation>
    </message>
    <message>
        <source>Forget every tick of this plan, to begin anew?</source>
        <translation>هل تريد نسيان كل علامات هذه الخطة للبدء من جديد؟</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>حفظ الخطة</translation>
    </message>
</context>
<context>
    <name>secretscope::ProfileButton</name>
    <message>
        <source>No workspace</source>
        <translation>لا مساحة عمل</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>مساحة العمل: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>profile, server</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Change key or server of “%1” …</source>
        <translation>تغيير مفتاح أو خادم ”%1“ …</translation>
    </message>
    <message>
        <source>Remove “%1” and its key …</source>
        <translation>إزالة ”%1“ ومفتاحه …</translation>
    </message>
</context>
<context>
    <name>secretscope::QueryText</name>
    <message>
        <source>both words have to match</source>
        <translation>يجب أن تطابق الكلمتان معًا</translation>
    </message>
    <message>
        <source>a phrase</source>
        <translation>عبارة</translation>
    </message>
    <message>
        <source>tools, agents, phone numbers, MCP servers, variables, others</source>
        <translation>الأدوات والوكلاء وأرقام الهواتف وخوادم MCP والمتغيرات وغيرها</translation>
    </message>
    <message>
        <source>by access level; access:unknown for no access</source>
        <translation>حسب مستوى الوصول؛ access:unknown لما لا وصول إليه</translation>
    </message>
    <message>
        <source>phone numbers by telephony provider</source>
        <translation>أرقام الهواتف حسب مزوّد الاتصالات</translation>
    </message>
    <message>
        <source>only in names, only in ids</source>
        <translation>في الأسماء فقط، في المعرّفات فقط</translation>
    </message>
    <message>
        <source>secrets without reported dependents</source>
        <translation>أسرار بلا توابع مُبلَّغ عنها</translation>
    </message>
    <message>
        <source>direct dependents that you can edit</source>
        <translation>توابع مباشرة يمكنك تحريرها</translation>
    </message>
    <message>
        <source>No dependents</source>
        <translation>بلا توابع</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>لا وصول</translation>
    </message>
    <message>
        <source>Not fixable by me</source>
        <translation>لا أستطيع إصلاحه</translation>
    </message>
    <message>
        <source>Partly loaded</source>
        <translation>محمّل جزئيًا</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا تطابق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) match</source>
        <translation>
            <numerusform>لا أسرار مطابقة</numerusform>
            <numerusform>يطابق سر واحد</numerusform>
            <numerusform>يطابق سران</numerusform>
            <numerusform>تطابق %Ln أسرار</numerusform>
            <numerusform>يطابق %Ln سرًا</numerusform>
            <numerusform>يطابق %Ln سر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1:” is not a search word. Choose one of %2, or put quotes around it to search for the text itself.</source>
        <translation>”%1:“ ليست كلمة بحث. اختر إحدى %2، أو ضع النص بين علامتي اقتباس للبحث عنه نفسه.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Choose one of %2.</source>
        <translation>”%1“ غير معروفة هنا. اختر إحدى %2.</translation>
    </message>
    <message>
        <source>“%1” could be %2. Keep typing.</source>
        <translation>”%1“ قد تكون %2. واصل الكتابة.</translation>
    </message>
    <message>
        <source>What should “%1:” look for? Keep typing.</source>
        <translation>عمّ تبحث ”%1:“؟ واصل الكتابة.</translation>
    </message>
    <message>
        <source>“%1:” needs one of %2.</source>
        <translation>”%1:“ تحتاج إلى إحدى %2.</translation>
    </message>
    <message>
        <source>Too many words, from “%1” on.</source>
        <translation>كلمات أكثر مما ينبغي، ابتداءً من ”%1“.</translation>
    </message>
    <message>
        <source>names, ids, numbers, labels, providers and access levels containing it</source>
        <translation>الأسماء والمعرّفات والأرقام والتسميات والمزوّدون ومستويات الوصول التي تحويها</translation>
    </message>
    <message>
        <source>not what matches “test”</source>
        <translation>ما لا يطابق ”test“</translation>
    </message>
    <message>
        <source>agents that use a secret through it, by id or name</source>
        <translation>الوكلاء الذين يستخدمون سرًا عبره، بالمعرّف أو الاسم</translation>
    </message>
    <message>
        <source>secrets that are only partly loaded</source>
        <translation>أسرار محمّلة جزئيًا فقط</translation>
    </message>
    <message>
        <source>dependents that this key cannot see</source>
        <translation>توابع لا يستطيع هذا المفتاح رؤيتها</translation>
    </message>
    <message>
        <source>Fully loaded secrets without any reported dependents. That does not prove that they are unused: the service does not report every place that can use a secret.</source>
        <translation>أسرار محمّلة كاملة بلا أي تابع مُبلَّغ عنه. هذا لا يثبت أنها غير مستخدمة: الخدمة لا تبلّغ عن كل موضع يمكنه استخدام سر.</translation>
    </message>
    <message>
        <source>Dependents that exist but that this key cannot see: only their ids are known.</source>
        <translation>توابع موجودة لكن هذا المفتاح لا يستطيع رؤيتها: لا تُعرف إلا معرّفاتها.</translation>
    </message>
    <message>
        <source>Direct dependents that you cannot edit with this key: someone else has to.</source>
        <translation>توابع مباشرة لا يمكنك تحريرها بهذا المفتاح: على شخص آخر أن يفعل.</translation>
    </message>
    <message>
        <source>Secrets with a list that is only a preview or could not be loaded.</source>
        <translation>أسرار لها قائمة هي معاينة فقط أو تعذّر تحميلها.</translation>
    </message>
    <message>
        <source>made by somebody of this name or e-mail</source>
        <translation>ما أنشأه شخص بهذا الاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>by the header or other place where a secret stands</source>
        <translation>حسب الترويسة أو الموضع الآخر الذي يرد فيه السر</translation>
    </message>
    <message>
        <source>agents without a call in 90 days</source>
        <translation>وكلاء بلا مكالمة منذ 90 يومًا</translation>
    </message>
    <message>
        <source>archived agents</source>
        <translation>وكلاء مؤرشفون</translation>
    </message>
    <message>
        <source>not all places, creators and calls were read</source>
        <translation>لم تُقرأ كل المواضع والمنشئين والمكالمات</translation>
    </message>
    <message>
        <source>places, creators and calls were not read</source>
        <translation>لم تُقرأ المواضع والمنشئون والمكالمات</translation>
    </message>
    <message>
        <source>what only a configuration names and no list reports</source>
        <translation>ما يذكره إعداد وحده ولا تُبلغ عنه أي قائمة</translation>
    </message>
</context>
<context>
    <name>secretscope::ResourceTree</name>
    <message>
        <source>named by agents only</source>
        <translation>لا يذكره إلا الوكلاء</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سر</translation>
    </message>
    <message>
        <source>an agent of it goes through this</source>
        <translation>أحد وكلائه يمر عبر هذا</translation>
    </message>
    <message>
        <source>Secret %1, %2</source>
        <translation>السر %1، %2</translation>
    </message>
    <message>
        <source>%1, %2, secrets needed: %3</source>
        <translation>%1، %2، الأسرار اللازمة: %3</translation>
    </message>
</context>
<context>
    <name>secretscope::RowFacts</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Dependents</source>
        <translation>التوابع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (id)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>يستخدم</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>through</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message numerus="yes">
        <source>%1 agent(s)</source>
        <comment>a count, maybe at least</comment>
        <translation>
            <numerusform>الوكلاء: %1</numerusform>
            <numerusform>الوكلاء: %1</numerusform>
            <numerusform>الوكلاء: %1</numerusform>
            <numerusform>%1 وكلاء</numerusform>
            <numerusform>%1 وكيلًا</numerusform>
            <numerusform>%1 وكيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>category, secret</comment>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>As the service sent it</source>
        <translation>كما أرسلته الخدمة</translation>
    </message>
    <message>
        <source>The service reports no access level for this kind of resource, so it is not known who can change it.</source>
        <translation>لا تبلّغ الخدمة عن مستوى وصول لهذا النوع من الموارد، فلا يُعرف من يستطيع تغييره.</translation>
    </message>
    <message>
        <source>This key cannot see it: it exists, but its name and access level are hidden. Give its id to someone who can.</source>
        <translation>لا يستطيع هذا المفتاح رؤيته: هو موجود، لكن اسمه ومستوى وصوله مخفيان. أعطِ معرّفه لمن يستطيع.</translation>
    </message>
    <message>
        <source>Referenced by</source>
        <translation>يشير إليه</translation>
    </message>
    <message>
        <source>referenced by agents only</source>
        <translation>يشير إليه الوكلاء فقط</translation>
    </message>
    <message>
        <source>No loaded list has this id. It may be a deleted tool or server, or one from a list that is only partly loaded.</source>
        <translation>لا تحوي أي قائمة محمّلة هذا المعرّف. ربما هو أداة محذوفة أو خادم محذوف، أو من قائمة محمّلة جزئيًا فقط.</translation>
    </message>
    <message>
        <source>Its places, creator and calls were not read. Load → Facts reads them.</source>
        <translation>لم تُقرأ مواضعه ومنشئه ومكالماته. تحميل ← الحقائق يقرؤها.</translation>
    </message>
    <message>
        <source>This snapshot has no places, creators and calls.</source>
        <translation>لا تحوي هذه اللقطة مواضع ومنشئين ومكالمات.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>آخر مكالمة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Rung by</source>
        <translation>يرنّ عبر</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Secrets at</source>
        <translation>أسرار في</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: secret</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: a secret that does not exist (%2)</source>
        <comment>place: id</comment>
        <translation>%1: سر غير موجود (%2)</translation>
    </message>
    <message>
        <source>%1 (not reported by the service)</source>
        <translation>%1 (لا تبلّغ عنه الخدمة)</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>بلا وصول</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>access level, key</comment>
        <translation>%1 مع %2</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>حسب المفتاح</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>الإبلاغ</translation>
    </message>
</context>
<context>
    <name>secretscope::RowTexts</name>
    <message>
        <source>Not loaded yet</source>
        <translation>لم يُحمَّل بعد</translation>
    </message>
    <message>
        <source>More exist – load the rest</source>
        <translation>يوجد المزيد – حمّل الباقي</translation>
    </message>
    <message>
        <source>Loading the rest – cancel</source>
        <translation>جارٍ تحميل الباقي – إلغاء</translation>
    </message>
    <message>
        <source>Could not be read to the end – try again</source>
        <translation>تعذّرت القراءة إلى النهاية – حاول مجددًا</translation>
    </message>
    <message>
        <source>no access · </source>
        <translation>لا وصول – </translation>
    </message>
    <message>
        <source>direct and through </source>
        <translation>مباشر وعبر </translation>
    </message>
    <message>
        <source>through </source>
        <translation>عبر </translation>
    </message>
    <message>
        <source>direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>, in </source>
        <translation>، في </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> و%n أخرى</numerusform>
            <numerusform> وواحد آخر</numerusform>
            <numerusform> واثنان آخران</numerusform>
            <numerusform> و%n أخرى</numerusform>
            <numerusform> و%n آخر</numerusform>
            <numerusform> و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1, dependents: %2</source>
        <translation>السر %1، التوابع: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 لـ %2: %3</translation>
    </message>
    <message>
        <source>access %1</source>
        <translation>الوصول %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>أُنشئ في %1</translation>
    </message>
    <message>
        <source>The next page of secrets could not be read – try again</source>
        <translation>تعذّرت قراءة الصفحة التالية من الأسرار – حاول مجددًا</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>partly loaded</source>
        <translation>محمّل جزئيًا</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>عنصر واحد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>direct ones: %1</source>
        <translation>المباشرة: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>أُنشئ في %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>غير مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>configured, not reported</source>
        <translation>مُعدّ، غير مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>configured; the list that could report it is not complete</source>
        <translation>مُعدّ؛ القائمة التي قد تُبلغ عنه ليست كاملة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reported</source>
        <comment>dependents</comment>
        <translation>
            <numerusform>لا شيء غير مُبلَّغ عنه</numerusform>
            <numerusform>عنصر واحد غير مُبلَّغ عنه</numerusform>
            <numerusform>عنصران غير مُبلَّغ عنهما</numerusform>
            <numerusform>%Ln عناصر غير مُبلَّغ عنها</numerusform>
            <numerusform>%Ln عنصرًا غير مُبلَّغ عنه</numerusform>
            <numerusform>%Ln عنصر غير مُبلَّغ عنه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::RowsModel</name>
    <message>
        <source>Id: </source>
        <translation>المعرّف: </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Uses / through</source>
        <translation>يستخدم / عبر</translation>
    </message>
    <message>
        <source>Direct / through</source>
        <translation>مباشر / عبر</translation>
    </message>
    <message>
        <source>Secrets / through</source>
        <translation>الأسرار / عبر</translation>
    </message>
    <message>
        <source>Secret is</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>آخر مكالمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, change</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>secretscope::RowsView</name>
    <message>
        <source>Cancel loading</source>
        <translation>إلغاء التحميل</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>نسخ المعرّفات</translation>
    </message>
    <message>
        <source>Go to what it is used through</source>
        <translation>الانتقال إلى ما يُستخدم من خلاله</translation>
    </message>
    <message>
        <source>Expand or collapse</source>
        <translation>توسيع أو طي</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>تحميل الباقي</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>توسيع الكل</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Secrets and what depends on them</source>
        <translation>الأسرار وما يعتمد عليها</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>الملاءمة مع النافذة</translation>
    </message>
</context>
<context>
    <name>secretscope::RunTimeline</name>
    <message>
        <source>Timeline of runs</source>
        <translation>الخط الزمني لعمليات التشغيل</translation>
    </message>
    <message>
        <source>%1 change</source>
        <comment>time of day</comment>
        <translation>التغيير %1</translation>
    </message>
</context>
<context>
    <name>secretscope::RunningNow</name>
    <message numerus="yes">
        <source>%Ln running now</source>
        <translation>
            <numerusform>لا محادثات جارية الآن</numerusform>
            <numerusform>محادثة واحدة جارية الآن</numerusform>
            <numerusform>محادثتان جاريتان الآن</numerusform>
            <numerusform>%Ln محادثات جارية الآن</numerusform>
            <numerusform>%Ln محادثة جارية الآن</numerusform>
            <numerusform>%Ln محادثة جارية الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln running now</source>
        <translation>
            <numerusform>%Ln محادثة جارية الآن على الأقل</numerusform>
            <numerusform>محادثة واحدة جارية الآن على الأقل</numerusform>
            <numerusform>محادثتان جاريتان الآن على الأقل</numerusform>
            <numerusform>%Ln محادثات جارية الآن على الأقل</numerusform>
            <numerusform>%Ln محادثة جارية الآن على الأقل</numerusform>
            <numerusform>%Ln محادثة جارية الآن على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations of the agents that reach it, at %1</source>
        <translation>محادثات الوكلاء الذين يصلون إليه، في %1</translation>
    </message>
    <message>
        <source>running now: unknown (%1)</source>
        <translation>الجارية الآن: غير معروفة (%1)</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل عنها</translation>
    </message>
    <message>
        <source>a file cannot tell</source>
        <translation>لا يمكن لملف أن يذكرها</translation>
    </message>
</context>
<context>
    <name>secretscope::SearchField</name>
    <message>
        <source>Search secrets and dependents</source>
        <translation>البحث في الأسرار والتوابع</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>ما يمكن البحث عنه</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>مسح البحث (Esc)</translation>
    </message>
    <message>
        <source>Upper and lower case and accents do not matter. Everything loaded is searched at once; the server is also asked for names that start with the text.</source>
        <translation>لا يهم حجم الحروف اللاتينية ولا علامات التشكيل. يُبحث في كل المحمّل فورًا؛ ويُسأل الخادم أيضًا عن الأسماء التي تبدأ بالنص.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Words to go on with</source>
        <translation>كلمات للمتابعة</translation>
    </message>
</context>
<context>
    <name>secretscope::SearchLine</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 You see what was found before.</source>
        <translation>%1 ترى ما عُثر عليه من قبل.</translation>
    </message>
    <message>
        <source>asking the server for names that start with “%1” …</source>
        <translation>جارٍ سؤال الخادم عن الأسماء التي تبدأ بـ ”%1“ …</translation>
    </message>
    <message>
        <source>every name that starts with “%1” is loaded</source>
        <translation>كل اسم يبدأ بـ ”%1“ محمّل</translation>
    </message>
    <message>
        <source>the server has more names that start with “%1”</source>
        <translation>لدى الخادم المزيد من الأسماء التي تبدأ بـ ”%1“</translation>
    </message>
    <message>
        <source>the search on the server failed: %1</source>
        <translation>فشل البحث في الخادم: %1</translation>
    </message>
    <message>
        <source>the search on the server failed</source>
        <translation>فشل البحث في الخادم</translation>
    </message>
</context>
<context>
    <name>secretscope::SetupPane</name>
    <message>
        <source>&amp;Keep the key in the system&apos;s keychain</source>
        <translation>حفظ المفتاح في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>&amp;Read workspace</source>
        <translation>قراءة مساحة العمل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Back to the open workspace</source>
        <translation>العودة إلى مساحة العمل المفتوحة</translation>
    </message>
    <message>
        <source>What depends on your secrets?</source>
        <translation>ما الذي يعتمد على أسرارك؟</translation>
    </message>
    <message>
        <source>paste the key here</source>
        <translation>ألصق المفتاح هنا</translation>
    </message>
    <message>
        <source>Without it, the key is forgotten when the window closes</source>
        <translation>بدون ذلك يُنسى المفتاح حين تُغلق النافذة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>&amp;Explore sample data</source>
        <translation>استكشاف بيانات نموذجية</translation>
    </message>
    <message>
        <source>&amp;Open a snapshot …</source>
        <translation>فتح لقطة …</translation>
    </message>
    <message>
        <source>Without a key:</source>
        <translation>بلا مفتاح:</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>region, address</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>A region, or the address of another server</source>
        <translation>منطقة، أو عنوان خادم آخر</translation>
    </message>
    <message>
        <source>Secretscope shows everything that uses the secrets of an ElevenLabs Agents workspace. It can only read, and never receives the value of a secret.</source>
        <translation>يُظهر Secretscope كل ما يستخدم أسرار مساحة عمل ElevenLabs Agents. لا يستطيع إلا القراءة، ولا يتلقى قيمة أي سر أبدًا.</translation>
    </message>
    <message>
        <source>for example, Acme prod</source>
        <translation>مثل: Acme prod</translation>
    </message>
    <message>
        <source>Choose a region, or enter the server&apos;s address.</source>
        <translation>اختر منطقة، أو أدخل عنوان الخادم.</translation>
    </message>
    <message>
        <source>This is neither a region nor an address. An address looks like https://example.com.</source>
        <translation>هذا ليس منطقة ولا عنوانًا. العنوان يشبه https://example.com.</translation>
    </message>
    <message>
        <source>The address must start with https:, so that nobody in between can read the key. Plain http: is only for this computer.</source>
        <translation>يجب أن يبدأ العنوان بـ https:، كي لا يقرأ المفتاح أحد في الطريق. أما http: وحده فلهذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>يجب ألا يحوي العنوان اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The address must end before “?” and “#”.</source>
        <translation>يجب أن ينتهي العنوان قبل ”?“ و”#“.</translation>
    </message>
    <message>
        <source>Enter the key of the workspace.</source>
        <translation>أدخل مفتاح مساحة العمل.</translation>
    </message>
    <message>
        <source>This cannot be a key: there is a space in it. Copy it again.</source>
        <translation>لا يمكن أن يكون هذا مفتاحًا: فيه مسافة. انسخه مجددًا.</translation>
    </message>
    <message>
        <source>This cannot be a key: it contains the character %1, which no key has. Copy it again.</source>
        <translation>لا يمكن أن يكون هذا مفتاحًا: فيه المحرف %1، وليس في أي مفتاح. انسخه مجددًا.</translation>
    </message>
    <message>
        <source>This cannot be a key: it is too long. Copy it again.</source>
        <translation>لا يمكن أن يكون هذا مفتاحًا: هو أطول مما ينبغي. انسخه مجددًا.</translation>
    </message>
    <message>
        <source>No key found for “%1”, or the keyring is locked. Unlock it and try again, or enter the key here.</source>
        <translation>لم يُعثر على مفتاح لـ ”%1“، أو أن حلقة المفاتيح مقفلة. افتحها وحاول مجددًا، أو أدخل المفتاح هنا.</translation>
    </message>
    <message>
        <source>This computer has no working keychain. Enter the key of “%1” here for this session.</source>
        <translation>ليست في هذا الحاسوب سلسلة مفاتيح عاملة. أدخل مفتاح ”%1“ هنا لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The keychain refused to give the key of “%1”. Allow it and try again, or enter the key here.</source>
        <translation>رفضت سلسلة المفاتيح إعطاء مفتاح ”%1“. اسمح بذلك وحاول مجددًا، أو أدخل المفتاح هنا.</translation>
    </message>
    <message>
        <source>What the keychain has for “%1” is not a key. Enter the key here.</source>
        <translation>ما لدى سلسلة المفاتيح لـ ”%1“ ليس مفتاحًا. أدخل المفتاح هنا.</translation>
    </message>
    <message>
        <source>The key was not saved: this computer has no working keychain. The key works until the window is closed.</source>
        <translation>لم يُحفظ المفتاح: ليست في هذا الحاسوب سلسلة مفاتيح عاملة. يعمل المفتاح إلى أن تُغلق النافذة.</translation>
    </message>
    <message>
        <source>The key was not saved: the keychain is locked or refused it. The key works until the window is closed.</source>
        <translation>لم يُحفظ المفتاح: سلسلة المفاتيح مقفلة أو رفضته. يعمل المفتاح إلى أن تُغلق النافذة.</translation>
    </message>
    <message>
        <source>The key needs the right to read agents (convai_read), nothing more.</source>
        <translation>يحتاج المفتاح إلى حق قراءة الوكلاء (convai_read)، لا أكثر.</translation>
    </message>
    <message>
        <source>&amp;Where to make a key</source>
        <translation>أين يُنشأ المفتاح</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>في انتظار الإجابة</translation>
    </message>
    <message>
        <source>Then the first 100 secrets are read with what depends on them. Nothing is changed.</source>
        <translation>ثم تُقرأ أول 100 سر وما يعتمد عليها. لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The server of “%1” was not reached</source>
        <translation>تعذّر الوصول إلى خادم ”%1“</translation>
    </message>
    <message>
        <source>The key of “%1” was not accepted</source>
        <translation>لم يُقبل مفتاح ”%1“</translation>
    </message>
    <message>
        <source>The key of “%1” is not at hand</source>
        <translation>مفتاح ”%1“ غير متاح</translation>
    </message>
</context>
<context>
    <name>secretscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the search field: clear it, then back to the list</source>
        <translation>في حقل البحث: مسحه، ثم العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>سهم لأسفل</translation>
    </message>
    <message>
        <source>In the search field: go to the first hit</source>
        <translation>في حقل البحث: الانتقال إلى أول نتيجة</translation>
    </message>
</context>
<context>
    <name>secretscope::StartCards</name>
    <message>
        <source>Snapshot in %1</source>
        <translation>لقطة في %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>secretscope::StatusLine</name>
    <message>
        <source>read-only · holds no secret values</source>
        <translation>للقراءة فقط – لا يحوي قيم أسرار</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>time of reading unknown</source>
        <translation>وقت القراءة غير معروف</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>قُرئ في %1</translation>
    </message>
    <message>
        <source>Secretscope can only read: it has no means to change anything, and the service never sends the value of a secret.</source>
        <translation>لا يستطيع Secretscope إلا القراءة: ليست لديه وسيلة لتغيير أي شيء، والخدمة لا ترسل قيمة أي سر أبدًا.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>secrets, dependents</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 secret(s)</source>
        <comment>a count, maybe at least</comment>
        <translation>
            <numerusform>الأسرار: %1</numerusform>
            <numerusform>الأسرار: %1</numerusform>
            <numerusform>الأسرار: %1</numerusform>
            <numerusform>%1 أسرار</numerusform>
            <numerusform>%1 سرًا</numerusform>
            <numerusform>%1 سر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dependent(s)</source>
        <comment>a count, maybe at least</comment>
        <translation>
            <numerusform>التوابع: %1</numerusform>
            <numerusform>التوابع: %1</numerusform>
            <numerusform>التوابع: %1</numerusform>
            <numerusform>%1 توابع</numerusform>
            <numerusform>%1 تابعًا</numerusform>
            <numerusform>%1 تابع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>لا تغيير (%Ln)</numerusform>
            <numerusform>تغيير واحد (%Ln)</numerusform>
            <numerusform>تغييران (%Ln)</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · keys: %2</source>
        <comment>extent, names</comment>
        <translation>%1 – المفاتيح: %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s)</source>
        <translation>
            <numerusform>لم يُنسخ أي سطر (%Ln)</numerusform>
            <numerusform>نُسخ سطر واحد (%Ln)</numerusform>
            <numerusform>نُسخ سطران (%Ln)</numerusform>
            <numerusform>نُسخت %Ln أسطر</numerusform>
            <numerusform>نُسخ %Ln سطرًا</numerusform>
            <numerusform>نُسخ %Ln سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::TimeText</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
</context>
<context>
    <name>secretscope::UsesLists</name>
    <message>
        <source>Secrets it needs</source>
        <translation>الأسرار التي يحتاج إليها</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>also in branch %1</source>
        <translation>وأيضًا في الفرع %1</translation>
    </message>
    <message>
        <source>only in branch %1</source>
        <translation>في الفرع %1 فقط</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>الفرع %1</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>environment</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>loading …</source>
        <translation>جارٍ التحميل …</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>تعذّر التحميل</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>غير مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>قُرئ في %1</translation>
    </message>
    <message>
        <source>referenced by an agent</source>
        <translation>يشير إليه وكيل</translation>
    </message>
    <message>
        <source>in no loaded list</source>
        <translation>ليس في أي قائمة محمّلة</translation>
    </message>
    <message>
        <source>Agents referencing it</source>
        <translation>الوكلاء الذين يشيرون إليه</translation>
    </message>
    <message>
        <source>in the secrets&apos; lists</source>
        <translation>في قوائم الأسرار</translation>
    </message>
    <message>
        <source>Assigned agent</source>
        <translation>الوكيل المعيّن</translation>
    </message>
    <message>
        <source>no access · %1</source>
        <translation>لا وصول – %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) may need it too: a list that could name it is partly loaded.</source>
        <translation>
            <numerusform>لا أسرار أخرى قد يحتاج إليها: القوائم التي يمكن أن تذكره محمّلة.</numerusform>
            <numerusform>قد يحتاج إلى سر واحد آخر: قائمة يمكن أن تذكره محمّلة جزئيًا.</numerusform>
            <numerusform>قد يحتاج إلى سرين آخرين: قائمة يمكن أن تذكره محمّلة جزئيًا.</numerusform>
            <numerusform>قد يحتاج إلى %Ln أسرار أخرى: قائمة يمكن أن تذكره محمّلة جزئيًا.</numerusform>
            <numerusform>قد يحتاج إلى %Ln سرًا آخر: قائمة يمكن أن تذكره محمّلة جزئيًا.</numerusform>
            <numerusform>قد يحتاج إلى %Ln سر آخر: قائمة يمكن أن تذكره محمّلة جزئيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>More secrets exist that are not loaded.</source>
        <translation>توجد أسرار أخرى غير محمّلة.</translation>
    </message>
    <message>
        <source>Only agents reference this id, so it is not known whether it is a tool or a server, and it cannot be asked which other agents use it.</source>
        <translation>لا يشير إلى هذا المعرّف إلا وكلاء، فلا يُعرف أهو أداة أم خادم، ولا يمكن سؤاله عن وكلاء آخرين يستخدمونه.</translation>
    </message>
    <message>
        <source>The service lists this server, but not its agents.</source>
        <translation>تذكر الخدمة هذا الخادم، لكن لا تذكر وكلاءه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the answer could not be read and are left out.</source>
        <translation>
            <numerusform>تعذّرت قراءة %Ln من الأجزاء من الإجابة، فأُسقطت.</numerusform>
            <numerusform>تعذّرت قراءة جزء واحد من الإجابة، فأُسقطت.</numerusform>
            <numerusform>تعذّرت قراءة جزأين من الإجابة، فأُسقطت.</numerusform>
            <numerusform>تعذّرت قراءة %Ln أجزاء من الإجابة، فأُسقطت.</numerusform>
            <numerusform>تعذّرت قراءة %Ln جزءًا من الإجابة، فأُسقطت.</numerusform>
            <numerusform>تعذّرت قراءة %Ln جزء من الإجابة، فأُسقطت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s own list does not include it. Which agents use it is not known.</source>
        <translation>قائمة الخدمة نفسها لا تتضمنه. لا يُعرف أي الوكلاء يستخدمونه.</translation>
    </message>
    <message>
        <source>Agents using it</source>
        <translation>الوكلاء الذين يستخدمونه</translation>
    </message>
</context>
<context>
    <name>secretscope::UsesPanel</name>
    <message>
        <source>&amp;Copy ids</source>
        <translation>نسخ المعرّفات</translation>
    </message>
    <message>
        <source>Copy the ids of what is selected in the list above</source>
        <translation>نسخ معرّفات المحدد في القائمة أعلاه</translation>
    </message>
    <message>
        <source>Select a single row to see which secrets it needs.</source>
        <translation>حدّد صفًا واحدًا لترى أي الأسرار يحتاج إليها.</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>تحميل الكل</translation>
    </message>
    <message>
        <source>Secrets that it needs and agents that use it</source>
        <translation>الأسرار التي يحتاج إليها والوكلاء الذين يستخدمونه</translation>
    </message>
    <message>
        <source>Load every secret and all of its dependents</source>
        <translation>تحميل كل سر مع كل توابعه</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>جارٍ العمل …</translation>
    </message>
    <message>
        <source>Select a tool, agent, phone number, MCP server or another dependent to see which secrets it needs and which agents use it.</source>
        <translation>حدّد أداة أو وكيلًا أو رقم هاتف أو خادم MCP أو تابعًا آخر لترى أي الأسرار يحتاج إليها وأي الوكلاء يستخدمونه.</translation>
    </message>
</context>
<context>
    <name>secretscope::VerdictLists</name>
    <message>
        <source>All together: %1. Runs count from %2 on.</source>
        <translation>المجموع: %1. تُعدّ عمليات التشغيل ابتداءً من %2.</translation>
    </message>
    <message>
        <source>Nothing is known to need the secret itself.</source>
        <translation>لا يُعرف شيء يحتاج إلى السر نفسه.</translation>
    </message>
    <message>
        <source>Not everything could be read, so there may be more.</source>
        <translation>تعذّرت قراءة كل شيء، فربما يوجد المزيد.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>لا يمكن الحكم</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>بلا تشغيل بعد</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>the secret was not accepted</source>
        <translation>لم يُقبل السر</translation>
    </message>
    <message>
        <source>check them yourself</source>
        <translation>تحقق منها بنفسك</translation>
    </message>
    <message>
        <source>nothing has tried the value</source>
        <translation>لم يجرّب شيء القيمة</translation>
    </message>
    <message>
        <source>ran without an error since</source>
        <translation>شُغّل منذ ذلك بلا خطأ</translation>
    </message>
    <message>
        <source>the service lists runs of tools only</source>
        <translation>لا تذكر الخدمة إلا عمليات تشغيل الأدوات</translation>
    </message>
    <message>
        <source>no access with this key</source>
        <translation>لا وصول بهذا المفتاح</translation>
    </message>
    <message>
        <source>its runs could not be read</source>
        <translation>تعذّرت قراءة عمليات تشغيله</translation>
    </message>
    <message>
        <source>more runs than are read, in no order</source>
        <translation>عمليات التشغيل أكثر مما يُقرأ، وبلا ترتيب</translation>
    </message>
    <message>
        <source>it ran in the client, which needs no secret</source>
        <translation>شُغّل في العميل، وهو لا يحتاج إلى سر</translation>
    </message>
    <message>
        <source>it ran, but failed for other reasons</source>
        <translation>شُغّل، لكنه فشل لأسباب أخرى</translation>
    </message>
    <message>
        <source>it ran, but failed for other reasons: %1</source>
        <translation>شُغّل، لكنه فشل لأسباب أخرى: %1</translation>
    </message>
    <message>
        <source>since: %1</source>
        <translation>بعد التغيير: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>قبل التغيير: %1</translation>
    </message>
    <message>
        <source>no runs</source>
        <translation>لا عمليات تشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>لا عمليات تشغيل</numerusform>
            <numerusform>عملية تشغيل واحدة</numerusform>
            <numerusform>عمليتا تشغيل</numerusform>
            <numerusform>%Ln عمليات تشغيل</numerusform>
            <numerusform>%Ln عملية تشغيل</numerusform>
            <numerusform>%Ln عملية تشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln run(s)</source>
        <translation>
            <numerusform>%Ln من عمليات التشغيل على الأقل</numerusform>
            <numerusform>عملية تشغيل واحدة على الأقل</numerusform>
            <numerusform>عمليتا تشغيل على الأقل</numerusform>
            <numerusform>%Ln عمليات تشغيل على الأقل</numerusform>
            <numerusform>%Ln عملية تشغيل على الأقل</numerusform>
            <numerusform>%Ln عملية تشغيل على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln refused</source>
        <translation>
            <numerusform>%1، لم يُرفض شيء</numerusform>
            <numerusform>%1، رُفضت واحدة</numerusform>
            <numerusform>%1، رُفضت اثنتان</numerusform>
            <numerusform>%1، رُفضت %Ln</numerusform>
            <numerusform>%1، رُفضت %Ln</numerusform>
            <numerusform>%1، رُفضت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last success %2</source>
        <translation>%1، آخر نجاح %2</translation>
    </message>
    <message>
        <source>%1, no success</source>
        <translation>%1، بلا نجاح</translation>
    </message>
    <message>
        <source>Before %1: %2. Since then: %3.</source>
        <translation>قبل %1: %2. وبعد ذلك: %3.</translation>
    </message>
</context>
<context>
    <name>secretscope::ViewStack</name>
    <message>
        <source>Secrets and what depends on them</source>
        <translation>الأسرار وما يعتمد عليها</translation>
    </message>
    <message>
        <source>Tools, agents and others with the secrets they need</source>
        <translation>الأدوات والوكلاء وغيرها مع الأسرار التي تحتاج إليها</translation>
    </message>
    <message>
        <source>One row for each secret and dependent</source>
        <translation>صف لكل سر وتابع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many to copy. Export them to a file.</source>
        <translation>
            <numerusform>لا يمكن نسخ هذا العدد من الصفوف (%Ln من الصفوف). صدّرها إلى ملف.</numerusform>
            <numerusform>لا يمكن نسخ هذا العدد من الصفوف (صف واحد). صدّرها إلى ملف.</numerusform>
            <numerusform>لا يمكن نسخ هذا العدد من الصفوف (صفان). صدّرها إلى ملف.</numerusform>
            <numerusform>لا يمكن نسخ هذا العدد من الصفوف (%Ln صفوف). صدّرها إلى ملف.</numerusform>
            <numerusform>لا يمكن نسخ هذا العدد من الصفوف (%Ln صفًا). صدّرها إلى ملف.</numerusform>
            <numerusform>لا يمكن نسخ هذا العدد من الصفوف (%Ln صف). صدّرها إلى ملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::WindowActions</name>
    <message>
        <source>&amp;New profile …</source>
        <translation>ملف تعريف جديد …</translation>
    </message>
    <message>
        <source>E&amp;xplore sample data</source>
        <translation>استكشاف بيانات نموذجية</translation>
    </message>
    <message>
        <source>&amp;Open snapshot …</source>
        <translation>فتح لقطة …</translation>
    </message>
    <message>
        <source>&amp;Save snapshot …</source>
        <translation>حفظ لقطة …</translation>
    </message>
    <message>
        <source>&amp;Compare snapshots …</source>
        <translation>مقارنة لقطات …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>&amp;Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>&amp;Flat</source>
        <translation>مسطح</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>للخلف</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>للأمام</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>اللوح الجانبي</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>&amp;Next 100</source>
        <translation>المئة التالية</translation>
    </message>
    <message>
        <source>Load &amp;all</source>
        <translation>تحميل الكل</translation>
    </message>
    <message>
        <source>&amp;Cancel loading</source>
        <translation>إلغاء التحميل</translation>
    </message>
    <message>
        <source>&amp;Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>&amp;What can be searched for</source>
        <translation>ما يمكن البحث عنه</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Secretscope</source>
        <translation>عن Secretscope</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Uses</source>
        <translation>يستخدم</translation>
    </message>
    <message>
        <source>Each secret with what depends on it (Ctrl+1)</source>
        <translation>كل سر وما يعتمد عليه (Ctrl+1)</translation>
    </message>
    <message>
        <source>Each tool, agent, number … with the secrets it needs (Ctrl+2)</source>
        <translation>كل أداة ووكيل ورقم … مع الأسرار التي يحتاج إليها (Ctrl+2)</translation>
    </message>
    <message>
        <source>One row for each secret and dependent (Ctrl+3)</source>
        <translation>صف لكل سر وتابع (Ctrl+3)</translation>
    </message>
    <message>
        <source>P&amp;lan a change …</source>
        <translation>تخطيط تغيير …</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>انتقال إلى …</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Side panel in its own &amp;window</source>
        <translation>اللوح الجانبي في نافذة خاصة به</translation>
    </message>
    <message>
        <source>&amp;Facts: places, creators, calls</source>
        <translation>الحقائق: المواضع والمنشئون والمكالمات</translation>
    </message>
    <message>
        <source>&amp;After the change</source>
        <translation>بعد التغيير</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>التحديث كل</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة (%Ln)</numerusform>
            <numerusform>دقيقتين (%Ln)</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation>تعليم الكل كمُطَّلع عليه</translation>
    </message>
    <message>
        <source>&amp;Add the view of another key</source>
        <translation>إضافة ما يراه مفتاح آخر</translation>
    </message>
    <message>
        <source>&amp;Snapshot …</source>
        <translation>لقطة …</translation>
    </message>
    <message>
        <source>Remove other &amp;views</source>
        <translation>إزالة ما تراه المفاتيح الأخرى</translation>
    </message>
</context>
<context>
    <name>secretscope::WorkspacePane</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show everything that is loaded</source>
        <translation>إظهار كل المحمّل</translation>
    </message>
    <message>
        <source>%1 · Clear filter</source>
        <comment>9 of 300</comment>
        <translation>%1 – مسح التصفية</translation>
    </message>
    <message>
        <source>an unnamed server</source>
        <translation>خادم بلا اسم</translation>
    </message>
    <message>
        <source>Snapshot of %1 · read-only, offline</source>
        <translation>لقطة من %1 – للقراءة فقط، دون اتصال</translation>
    </message>
    <message>
        <source>Snapshot of %1, read at %2 · read-only, offline</source>
        <translation>لقطة من %1، قُرئت في %2 – للقراءة فقط، دون اتصال</translation>
    </message>
    <message numerus="yes">
        <source>%1 · incomplete: %Ln part(s) missing</source>
        <translation>
            <numerusform>%1 – غير كامل، يفتقر إلى %Ln من الأجزاء</numerusform>
            <numerusform>%1 – غير كامل، يفتقر إلى جزء واحد</numerusform>
            <numerusform>%1 – غير كامل، يفتقر إلى جزأين</numerusform>
            <numerusform>%1 – غير كامل، يفتقر إلى %Ln أجزاء</numerusform>
            <numerusform>%1 – غير كامل، يفتقر إلى %Ln جزءًا</numerusform>
            <numerusform>%1 – غير كامل، يفتقر إلى %Ln جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>يستخدم</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>the sample workspace</source>
        <translation>مساحة العمل النموذجية</translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation>مساحة العمل النموذجية</translation>
    </message>
    <message>
        <source>%1 (snapshot)</source>
        <translation>%1 (لقطة)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>profile, server</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <translation>حفظ اللقطة</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>لقطات (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>It is incomplete and says so: %Ln part(s) were not loaded.</source>
        <translation>
            <numerusform>هي غير كاملة وتقول ذلك: لم يجر تحميل %Ln من الأجزاء.</numerusform>
            <numerusform>هي غير كاملة وتقول ذلك: لم يجر تحميل جزء واحد.</numerusform>
            <numerusform>هي غير كاملة وتقول ذلك: لم يجر تحميل جزأين.</numerusform>
            <numerusform>هي غير كاملة وتقول ذلك: لم يجر تحميل %Ln أجزاء.</numerusform>
            <numerusform>هي غير كاملة وتقول ذلك: لم يجر تحميل %Ln جزءًا.</numerusform>
            <numerusform>هي غير كاملة وتقول ذلك: لم يجر تحميل %Ln جزء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Select one secret to plan its change.</source>
        <translation>حدّد سرًا واحدًا لتخطيط تغييره.</translation>
    </message>
    <message>
        <source>Plan a change</source>
        <translation>تخطيط تغيير</translation>
    </message>
    <message>
        <source>Whether a new value arrived</source>
        <translation>هل وصلت قيمة جديدة</translation>
    </message>
    <message>
        <source>After the change</source>
        <translation>بعد التغيير</translation>
    </message>
    <message>
        <source>%1 and other keys</source>
        <translation>%1 ومفاتيح أخرى</translation>
    </message>
</context>
<context>
    <name>secretscope::UnseenChanges</name>
    <message>
        <source>new since you last looked</source>
        <translation>جديد منذ اطلاعك الأخير</translation>
    </message>
    <message>
        <source>changed since you last looked</source>
        <translation>تغيّر منذ اطلاعك الأخير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) below since you last looked</source>
        <translation>
            <numerusform>لا تغييرات أدناه (%Ln) منذ اطلاعك الأخير</numerusform>
            <numerusform>تغيير واحد (%Ln) أدناه منذ اطلاعك الأخير</numerusform>
            <numerusform>تغييران (%Ln) أدناه منذ اطلاعك الأخير</numerusform>
            <numerusform>%Ln تغييرات أدناه منذ اطلاعك الأخير</numerusform>
            <numerusform>%Ln تغييرًا أدناه منذ اطلاعك الأخير</numerusform>
            <numerusform>%Ln تغيير أدناه منذ اطلاعك الأخير</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets and dependents since you last looked: %L1 new, %L2 changed, %L3 gone</source>
        <translation>الأسرار والتابعون منذ اطلاعك الأخير: %L1 جديد، %L2 متغيّر، %L3 زال</translation>
    </message>
</context>
<context>
    <name>secretscope::KeyViews</name>
    <message>
        <source>Reading what the key of “%1” sees …</source>
        <translation>تجري قراءة ما يراه مفتاح «%1» …</translation>
    </message>
    <message>
        <source>What these keys see is shown as one: %1.</source>
        <translation>يُعرض ما تراه هذه المفاتيح معًا: %1.</translation>
    </message>
    <message>
        <source>It is the same reading; nothing was added.</source>
        <translation>هي القراءة نفسها؛ لم يُضَف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that no key changes differ: they were read at different times.</source>
        <translation>
            <numerusform>لا اختلاف (%Ln) فيما لا يغيّره أي مفتاح.</numerusform>
            <numerusform>يوجد اختلاف واحد (%Ln) فيما لا يغيّره أي مفتاح: اختلفت أوقات القراءة.</numerusform>
            <numerusform>يوجد اختلافان (%Ln) فيما لا يغيّره أي مفتاح: اختلفت أوقات القراءة.</numerusform>
            <numerusform>توجد %Ln اختلافات فيما لا يغيّره أي مفتاح: اختلفت أوقات القراءة.</numerusform>
            <numerusform>يوجد %Ln اختلافًا فيما لا يغيّره أي مفتاح: اختلفت أوقات القراءة.</numerusform>
            <numerusform>يوجد %Ln اختلاف فيما لا يغيّره أي مفتاح: اختلفت أوقات القراءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of another server. Only views of one workspace can be shown as one.</source>
        <translation>هذا من خادم آخر. لا يمكن أن يُعرض معًا إلا ما يخص مساحة عمل واحدة.</translation>
    </message>
    <message>
        <source>It has no secret in common with what is open. Only views of one workspace can be shown as one.</source>
        <translation>لا يشترك هذا مع المفتوح في أي سر. لا يمكن أن يُعرض معًا إلا ما يخص مساحة عمل واحدة.</translation>
    </message>
    <message>
        <source>Together the views are larger than this program can hold.</source>
        <translation>المجموع أكبر مما يستطيع هذا البرنامج استيعابه.</translation>
    </message>
</context>
</TS>
