import type { Translation } from '../dictionary.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = {
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
