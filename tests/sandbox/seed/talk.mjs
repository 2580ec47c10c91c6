// SPDX-License-Identifier: MIT
/** What people say. Each dialogue is [subject, lines]; u: the customer, s: staff. */
export const kDialogues = {
  ar: [
    ['باقة ما وصلت', ['u:السلام عليكم، اشتريت باقة 500 عملة قبل ساعة ولا وصلتني',
      's:وعليكم السلام، ممكن رقم العملية لو سمحت؟', 'u:رقم العملية WX-48213-KSA والمبلغ 149.00 SAR، انخصم من البطاقة بس المحفظة ما تغيّرت',
      's:لقيتها، الدفع تم لكن الإضافة توقفت عندنا. نعيدها الحين.', 'u:🌹🌹 طيب كم ياخذ وقت؟ عندي بث الساعة 8:30 مساءً',
      'u:هذا اللي يطلع لي: https://wxm.prompita.com/wallet/orders/48213']],
    ['حسابي موقوف', ['u:حسابي موقوف من أمس وما وصلني أي سبب', 's:حيّاك الله، نراجع الحالة مع فريق المراجعة',
      'u:أنا ما خالفت شي والله، كل بثوثي ألعاب', 'u:ردوا علي الله يعافيكم 🙏🏽']],
    ['تغيير رقم الجوال', ['u:أبغى أغيّر رقم الجوال المسجل، الجديد +966 55 123 4567', 's:تم إرسال رمز التحقق على الرقم الجديد',
      'u:ما وصلني رمز!', 'u:وصل الحين، يعطيك العافية']],
    ['السحب متأخر', ['u:طلبت سحب من ٣ أيام ولا نزل في حسابي', 's:السحب ياخذ من يومين إلى خمسة أيام عمل',
      'u:طيب مكتوب عندي "مكتمل" من يوم الأحد', 'u:الآيبان SA03 8000 0000 6080 1016 7519']],
    ['البث يقطع', ['u:البث يقطع كل خمس دقايق مع إن النت عندي 5G', 's:وش نوع الجوال وإصدار التطبيق؟',
      'u:iPhone 15 Pro Max والإصدار 4.2.1', 's:جرب تحديث 4.2.3 نزل اليوم', 'u:حدّثت ونفس المشكلة 😩']],
    ['هدية ما انحسبت', ['u:أرسلت هدية الأسد للستريمر وما ظهرت عنده', 's:كم كانت الساعة تقريباً؟', 'u:بعد صلاة العشاء، قريب ٨:١٥']],
    ['كلمة المرور', ['u:نسيت كلمة المرور والبريد القديم ما عاد يشتغل', 's:نقدر نتحقق برقم الجوال المسجل', 'u:تمام']],
  ],
  en: [
    ['Live ended twice', ['u:My live ended twice while a guest was on stage', 's:Sorry about that. Which phone are you on?',
      'u:Galaxy S24, app 4.2.1. It says "connection lost" but my wifi is fine', 'u:and my phone is +966 50 123 4567 if you need to call']],
    ['Refund', ['u:Hi, I was charged twice for the same coins pack', 's:I can see both. One will be refunded within 3 days.',
      'u:Thank you! Will it go to the same card?', 's:Yes, the same card.', 'u:👍🏽']],
    ['Weekly limit', ['u:Is there a limit for withdrawals?', 's:Yes, the limit is 5,000 SAR a week', 'u:ok and does it reset on Sunday?']],
    ['Verification', ['u:I uploaded my ID four days ago and it is still "in review"', 's:Let me check with the team',
      'u:it blocks me from going live so pls hurry', 'u:hello?']],
    ['Abuse report', ['u:someone keeps insulting me in every live, his name is user_99', 's:Could you send a screenshot?', 'u:I will, one minute']],
  ],
  mixed: [
    ['Update ما يشتغل', ['u:بعد الـ update الأخير ما يفتح الـ live عندي', 's:جرب clear cache من الإعدادات',
      'u:سويت clear cache و restart ونفس الشي', 'u:version 4.2.1 (build 8812) على Android 14']],
    ['كود الخصم', ['u:الـ promo code حق WXM20 يقول invalid', 's:الكود انتهى أمس، عندك WXM15 شغال', 'u:thanks والله ما قصرتوا ❤️']],
    ['Login loop', ['u:كل ما أسوي login يرجعني لنفس الصفحة', 'u:error رقم E-4013 إذا يفيد', 's:شكراً، فتحنا بلاغ بالرقم هذا']],
  ],
};

export const kFillers = {
  ar: ['طيب', 'لحظة أتأكد', 'إن شاء الله', 'وش صار على موضوعي؟', 'يعطيك العافية', 'في أخبار؟', 'تمام 👌🏽', 'شكراً جزيلاً 🌷',
    'للحين نفس المشكلة', 'الرقم ٠٥٥ ١٢٣ ٤٥٦٧'],
  en: ['ok thanks', 'any news?', 'still the same problem', 'let me try', 'got it 👍', 'it works now, thank you!', 'see https://wxm.prompita.com/help/faq#limits'],
  mixed: ['ok تمام', 'thanks يا غالي', 'الـ app رجع اشتغل', 'sent لكم screenshot', 'please بسرعة 🙏'],
};

export const kStaffLines = ['أبشر، نتابعها معك الحين.', 'تم رفع الطلب للفريق المختص.', 'Thank you for waiting, I am checking.',
  'تم، رصيدك محدّث الآن.', 'Could you send the order number, please?', 'نعتذر عن التأخير 🌷', 'The team is on it.'];

/** A customer's answer to staff, some time later. */
export const kReplies = {
  ar: ['تمام، بانتظارك', 'الله يعطيك العافية', 'طيب كم ياخذ تقريباً؟', 'ما تغيّر شي عندي للحين', 'وصلت! شكراً لكم 🌹', 'رقم الطلب WX-{n}-KSA', 'أوكي، أجرب وأرد عليك'],
  en: ['ok, waiting', 'Thank you so much!', 'how long will it take?', 'still nothing on my side', 'the order number is WX-{n}', 'I will try that and come back'],
  mixed: ['ok بجرب وأرد لك', 'thanks، وصلت الـ coins', 'للحين pending عندي', 'order رقم WX-{n}'],
};

export const kDirect = {
  ar: ['هلا والله', 'متى الاجتماع؟', 'أرسلت لك الملف', 'البطولة تبدأ الساعة ٩', 'لا تنسى ترد على ريم', 'بث الليلة تأجل', 'تمام، اتفقنا 👍🏽', 'الرابط: https://wxm.prompita.com/l/42?ref=dm',
    'كلمني على 0501234567'],
  en: ['Hey, are you around?', 'Can you look at thread 12?', 'The streamer asked for more time', 'sure, 5 minutes', 'done ✅', 'Let us talk after the live', 'see you at 8:30 PM'],
  mixed: ['الـ schedule تغير', 'خلنا نسوي call بعد العصر', 'sent الرابط في الـ group', 'ok يا قلبي، done'],
};

export const kComments = {
  ar: ['ما شاء الله، صوتك يريّح القلب ❤️', 'مساء الورد من جدة 🌹🌹', '🔥🔥🔥', 'حضور من الباحة 🌿', 'الله يعطيكم العافية', 'ممكن تعيد القصيدة لو سمحت؟',
    'السلام عليكم جميعاً', 'ههههههههه 😂😂', 'وينك من زمان؟', 'متى البطولة الجاية؟', 'كفو والله 👏🏽👏🏽', 'أول مرة أدخل، وش السالفة؟', 'سلّم على أهل الرياض 🇸🇦',
    '@{name} صدقت', 'كم باقي على النهاية؟', 'الصوت يقطّع عندي', '٢٠٢٦ سنتنا بإذن الله'],
  en: ['first time here, what is tonight’s theme?', 'Beautiful poem, greetings from London 🇬🇧', 'GG!!', 'lol 😂', 'sound is perfect now', 'who is the guest?',
    '@{name} agreed', 'hello from Dubai', 'pls say hi to Lina', 'W stream', '❤️❤️❤️', 'what headset is that?', 'clip it!'],
  mixed: ['مرحبا، الـ concept حق البث رهيب 👏🏽', 'الـ sound صار perfect', 'waiting للبطولة 🔥', '@{name} you are right والله', 'follow لي please 🙏'],
  rare: ['حسابي الثاني هنا https://wxm.example.com/promo?code=FREE100&u=٥', 'للتواصل واتساب +966 55 987 6543', 'buy coins cheap www.example.net',
    'هذا السطر فيه \u202Eمقلوب txt.exe\u202C ومكمل', 'ا'.repeat(40), `تعليق طويل: ${'كلام كثير ما ينتهي، '.repeat(120)}`, '\u200B', '<script>alert(1)</script>',
    'سطر أول\nسطر ثاني\nسطر ثالث', '👩‍👩‍👧‍👦👨🏿‍🚀🏳️‍🌈🇸🇦🇦🇪🇰🇼'],
};

/** Lives that are about one thing: a match, which two halves of a town shout at in both languages, and in numbers. */
const kOwnComments = new Map([[47, {
  ar: ['قووووول ⚽⚽⚽', 'الحكم وين الـVAR؟؟', '٢ - ١ يا سلام', 'يا رب هدف ثالث 🤲', 'الهلال الهلال 💙', 'النصر النصر 💛', 'كم بقى على النهاية؟',
    'ضربة جزاء واضحةةة', '@{name} ما فهمت كورة', 'الدقيقة ٨٩ وقلبي يدق', 'طرد!! مستحييييل', 'مبروك للجميع والقادم أفضل 🏆'],
  en: ['GOOOAL ⚽⚽⚽', 'ref is blind', '2-1 let’s go', 'that was never a pen', 'VAR again?? 🙄', '@{name} watch the replay', 'what a save 🧤',
    '90+4 and my heart…', 'sub him off already', 'derby of the year 🏆', 'who scored? my stream froze', 'respect to both teams'],
  mixed: ['offside واضح يا جماعة', 'الـkeeper وحش اليوم 🧤', 'VAR يا حكم VAR!!', '2-1 والله deserved', '@{name} bro شف الإعادة', 'best ديربي شفته'],
}]]);

export const kBlockReasons = ['spam', 'insult', 'other'];

export const kGifts = [
  { id: 1, name: 'وردة', value: 1 }, { id: 2, name: 'Coffee', value: 5 }, { id: 3, name: 'قلب', value: 10 },
  { id: 4, name: 'Falcon', value: 99 }, { id: 5, name: 'أسد', value: 500 },
];

export const kLiveTitles = ['أمسية شعرية من الرياض', 'Ranked night · بطولة الأحد', 'طبخ مع أم سعود', 'سوالف آخر الليل',
  'Road to Diamond', 'تلاوات هادئة', 'Q&A with the dev team', 'ليلة الديربي · Derby night'];

export const languageOf = (prng, user) =>
  (user.languages.length > 1 ? prng.pick(['mixed', 'ar', 'en']) : user.languages[0]);

/** `liveId`: a live with a subject of its own is about that most of the time. */
export function liveWords(prng, user, someName, liveId) {
  const own = kOwnComments.get(liveId);
  const about = own && prng.chance(0.7) ? own : kComments;
  const bag = prng.chance(0.02) ? kComments.rare : about[languageOf(prng, user)];
  return prng.pick(bag).replace('{name}', someName);
}
