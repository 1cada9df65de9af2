import type { Translation } from '../dictionary.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = {
  open: 'الرسائل الخاصة',
  short: 'الرسائل',
  openUnread: {
    zero: 'الرسائل الخاصة، كلها مقروءة',
    one: 'الرسائل الخاصة، رسالة واحدة غير مقروءة',
    two: 'الرسائل الخاصة، رسالتان غير مقروءتين',
    few: 'الرسائل الخاصة، {count} رسائل غير مقروءة',
    many: 'الرسائل الخاصة، {count} رسالة غير مقروءة',
    other: 'الرسائل الخاصة، {count} رسالة غير مقروءة',
  },
  arrived: {
    zero: 'لا رسائل خاصة غير مقروءة',
    one: 'رسالة خاصة واحدة غير مقروءة',
    two: 'رسالتان خاصتان غير مقروءتين',
    few: '{count} رسائل خاصة غير مقروءة',
    many: '{count} رسالة خاصة غير مقروءة',
    other: '{count} رسالة خاصة غير مقروءة',
  },
  unread: {
    zero: 'كلها مقروءة',
    one: 'واحدة غير مقروءة',
    two: 'اثنتان غير مقروءتين',
    few: '{count} غير مقروءة',
    many: '{count} غير مقروءة',
    other: '{count} غير مقروءة',
  },
  people: 'إلى من',
  withModerator: 'مشرف المشاركة عن بُعد',
  withModeratorAsChair: 'المشرفون (لتواصل الرئيس معهم)',
  withChair: 'الرئيس',
  nobody: 'لا يوجد بعد من تكتب إليه',
  none: 'لم يُكتب شيء بعد. لا يقرأ هذا إلا أنت ومن تكتب إليهم؛ وهو ليس جزءًا من سجل الاجتماع.',
  sending: 'جارٍ الإرسال …',
  write: 'رسالتك',
  writeHint: 'يرسل Enter الرسالة، ويبدأ Shift مع Enter سطرًا جديدًا.',
  send: 'إرسال',
} as const satisfies Translation<typeof english>;
