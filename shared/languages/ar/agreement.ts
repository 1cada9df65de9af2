import type { Translation } from '../dictionary.ts';
import type { agreement as english } from '../en/agreement.ts';

export const agreement = {
  commands: {
    issue: 'إصدار المحضر',
    correct: 'اقتراح تصويب',
    withdraw: 'سحب التصويب',
    accept: 'قبول',
    amend: 'قبول بصياغة أخرى',
    decline: 'رفض',
    finish: 'إعداد النسخة النهائية',
  },
} as const satisfies Translation<typeof english>;
