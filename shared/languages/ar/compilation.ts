import type { Translation } from '../dictionary.ts';
import type { compilation as english } from '../en/compilation.ts';

/** «المساهمات المجمّعة» is the compilation; a passage of it is «فقرة», as it is numbered. */
export const compilation = {
  region: 'المساهمات المجمّعة',
  title: 'المساهمات المجمّعة',
  version: 'النسخة {version} بتاريخ {date}.',
  pointsAt: '{name} يشير إلى الفقرة {number}.',
  backToMeeting: 'العودة إلى حيث وصل الاجتماع',
  passage: 'الفقرة {number}',
  passages: {
    zero: 'لا فقرات',
    one: 'فقرة واحدة',
    two: 'فقرتان',
    few: '{count} فقرات',
    many: '{count} فقرة',
    other: '{count} فقرة',
  },
  pointHere: 'الإشارة إلى هنا',
  stopPointing: 'إنهاء الإشارة إلى هنا',
  source: '\u2068{organisation}\u2069، الفقرة {paragraph}',
  find: 'بحث في المساهمات المجمّعة',
  found: {
    zero: 'لا فقرة تضم هذه الكلمات',
    one: 'فقرة واحدة تضم هذه الكلمات',
    two: 'فقرتان تضمان هذه الكلمات',
    few: '{count} فقرات تضم هذه الكلمات',
    many: '{count} فقرة تضم هذه الكلمات',
    other: '{count} فقرة تضم هذه الكلمات',
  },
  thisItem: 'هذا البند فقط',
  allSections: 'كل الأقسام',
  none: 'لم تُنشر المساهمات المجمّعة بعد',
  noneHint: 'تظهر هنا فور أن ينشرها أمين الاجتماع. ويمكن قراءة المساهمات في صفحة المشاورة.',
  loading: 'جارٍ تحميل المساهمات المجمّعة …',
  failed: 'تعذّر تحميل المساهمات المجمّعة',
  failedHint: 'تُعاد المحاولة كل بضع ثوانٍ. وقائمة المتكلمين مستمرة في العمل.',
  again: 'إعادة المحاولة',
  downloads: 'تنزيلات…',
  whatChanged: 'ما تغيّر',
} as const satisfies Translation<typeof english>;
