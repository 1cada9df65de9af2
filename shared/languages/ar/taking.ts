import type { Translation } from '../dictionary.ts';
import type { taking as english } from '../en/taking.ts';

export const taking = {
  title: 'تنزيلات',
  contributions: 'كل المساهمات',
  contribution: 'هذه المساهمة',
  compilation: 'المساهمات المجمّعة',
  answers: 'ما آلت إليه المساهمات',
  minutes: 'المحضر، المراجعة {number}',
  interventions: 'المداخلات، المحضر، المراجعة {number}',
  times: 'أوقات الكلام، المحضر، المراجعة {number}',
  package: 'حزمة للفريق (ZIP)',
  'package-note': 'كل المساهمات في ملفاتها الأصلية والنسخة المجمعة والقائمة والردود والمحاضر المنشورة.',
  bundle: 'كل شيء في صفحة واحدة للقراءة دون اتصال (HTML)',
  as: '{what} بصيغة {format}',
  long: 'قد تمر دقائق قبل أن تبدأ حزمة كبيرة بالوصول.',
} as const satisfies Translation<typeof english>;
