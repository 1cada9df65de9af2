import type { Translation } from '../dictionary.ts';
import type { outcomes as english } from '../en/outcomes.ts';

export const outcomes = {
  title: 'ما آلت إليه',
  taken: 'أُدرجت في القسم {number}، {title}',
  merged: 'دُمجت مع {others}',
  source: '{organisation}، الفقرة {paragraph}',
  discussed: 'نوقشت في إطار البند {number}، {title}',
  'not-taken': 'لم تُدرج: {reason}',
  none: 'لا رد بعد',
  on: 'رُد عليها في {date}',
  'all-answered': 'لكل فقرة رد.',
  former: 'للنسخ الأخرى ردودها الخاصة.',
  open: {
    zero: 'لا فقرة من {of} بلا رد',
    one: 'فقرة واحدة من {of} بلا رد بعد',
    two: 'فقرتان من {of} بلا رد بعد',
    few: '{count} فقرات من {of} بلا رد بعد',
    many: '{count} فقرة من {of} بلا رد بعد',
    other: '{count} فقرة من {of} بلا رد بعد',
  },
} as const satisfies Translation<typeof english>;
