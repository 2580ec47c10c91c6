// SPDX-License-Identifier: MIT
/** Messages for people, in the two languages of the platform. */
const kWords = {
  unauthenticated: ['Unauthenticated.', 'غير مصرح لك، يرجى تسجيل الدخول.'],
  token_expired: ['Token has expired', 'انتهت صلاحية الجلسة'],
  token_revoked: ['The token has been blacklisted', 'تم إبطال الجلسة'],
  token_final: ['Token has expired and can no longer be refreshed', 'انتهت صلاحية الجلسة ولا يمكن تجديدها'],
  banned: ['Your account has been suspended.', 'تم إيقاف حسابك.'],
  wrong_password: ['These credentials do not match our records.', 'بيانات الدخول هذه لا تطابق سجلاتنا.'],
  forbidden: ['This action is unauthorized.', 'هذا الإجراء غير مصرح به.'],
  wrong_user_type: ['This account is of another type.', 'نوع الحساب غير صحيح.'],
  not_participant: ['You are not a participant of this conversation.', 'لست طرفاً في هذه المحادثة.'],
  blocked: ['You are blocked from this live.', 'تم حظرك من هذا البث.'],
  not_found: ['The requested record was not found.', 'السجل المطلوب غير موجود.'],
  no_route: ['The route {path} could not be found.', 'The route {path} could not be found.'],
  wrong_method: ['The {method} method is not supported for route {path}.', 'The {method} method is not supported for route {path}.'],
  not_implemented: ['Not implemented.', 'غير متاح حالياً.'],
  live_ended: ['This live has already ended.', 'انتهى هذا البث.'],
  already_decided: ['This request has already been decided.', 'تم البت في هذا الطلب من قبل.'],
  key_reused: ['This idempotency key was used for another request.', 'استُخدم مفتاح التكرار هذا لطلب آخر.'],
  page_expired: ['CSRF token mismatch.', 'انتهت صلاحية الصفحة.'],
  too_many: ['Too Many Attempts.', 'محاولات كثيرة، يرجى الانتظار.'],
  server_error: ['Server Error', 'خطأ في الخادم'],
  unavailable: ['Service Unavailable', 'الخدمة غير متاحة حالياً'],
  bad_json: ['The request body is not valid JSON.', 'محتوى الطلب غير صالح.'],
  too_large: ['The request body is too large.', 'حجم الطلب كبير جداً.'],
  required: ['The {field} field is required.', 'حقل {field} مطلوب.'],
  invalid_choice: ['The selected {field} is invalid.', 'قيمة {field} المحددة غير صالحة.'],
  must_be_string: ['The {field} field must be a string.', 'يجب أن يكون {field} نصاً.'],
  must_be_integer: ['The {field} field must be an integer.', 'يجب أن يكون {field} عدداً صحيحاً.'],
  too_long: ['The {field} field must not be greater than {max} characters.', 'يجب ألا يتجاوز {field} {max} حرفاً.'],
  done: ['Done.', 'تم بنجاح.'],
};

/** "ar" when the header prefers Arabic, else "en". */
export const languageFrom = (header) => (/^\s*ar\b/i.test(header ?? '') ? 'ar' : 'en');

export function say(word, language, values = {}) {
  const text = (kWords[word] ?? [word, word])[language === 'ar' ? 1 : 0];
  return text.replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));
}
