// SPDX-License-Identifier: MIT
const kArabicFirst = ['نورة', 'محمد', 'ريم', 'فهد', 'عبدالله', 'لمى', 'خالد', 'سارة', 'تركي', 'مها', 'هدى',
  'سلطان', 'العنود', 'بندر', 'أمل', 'ماجد', 'شهد', 'ياسر', 'جواهر', 'عبدالرحمن', 'وجدان', 'سعود', 'دانة', 'راكان'];
const kArabicLast = ['العتيبي', 'القحطاني', 'الشهري', 'الحربي', 'الزهراني', 'السبيعي', 'الدوسري', 'الغامدي',
  'المطيري', 'العنزي', 'الشمري', 'البلوشي', 'الكعبي', 'المنصوري'];
const kEnglishFirst = ['Omar', 'Sara', 'Yousef', 'Lina', 'Adam', 'Maya', 'Hassan', 'Emily', 'Rayan', 'Priya',
  'John', 'Dana', 'Faisal', 'Grace', 'Bilal', 'Nadia'];
const kEnglishLast = ['Farouk', 'Khan', 'Haddad', 'Smith', 'Rahman', 'Fernandes', 'Mansour', 'Walker', 'Aziz', 'Nasser'];
const kHandles = ['abu_fahad', 'gamer.ksa', 'noor2001', 'user', 'm7md', 'riyadh_boy', 'lulu', 'x_sniper', 'om_rayan', 'falcon'];

/** Names that real people choose and that programs stumble over. */
export const kTrickyNames = [
  '\u202Egnp.exe محمد',                       // a bidi override turns what follows around
  '',                                          // no name at all
  'Support Team ✔ (admin)',                    // pretends to be staff
  'م\u200Dح\u200Cم\u200Bد',                    // joiners and a zero-width space
  '<b>Khalid</b> &amp; خالد',                  // looks like markup
  '🌹🌹🌹 بنت الشرقية 👩‍👩‍👧‍👦🇸🇦',                 // long emoji sequences
  'Z̷̛̬a̵l̶g̸o̷',                                   // stacked marks
  'اسم طويل جداً '.repeat(12).trim(),          // far too long
];

export function makeName(prng, index) {
  const arabic = `${prng.pick(kArabicFirst)} ${prng.pick(kArabicLast)}`;
  const english = `${prng.pick(kEnglishFirst)} ${prng.pick(kEnglishLast)}`;
  const draw = prng.next();
  if (draw < 0.52) return { name: arabic, languages: ['ar'] };
  if (draw < 0.76) return { name: english, languages: ['en'] };
  if (draw < 0.88) {
    return { name: `${prng.pick(kEnglishFirst)} ${prng.pick(kArabicFirst)}`, languages: ['ar', 'en'] };
  }
  return { name: `${prng.pick(kHandles)}_${index}`, languages: prng.chance(0.6) ? ['ar'] : ['ar', 'en'] };
}
