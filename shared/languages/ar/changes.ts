import type { Translation } from '../dictionary.ts';
import type { changes as english } from '../en/changes.ts';

export const changes = {
  title: 'ما تغيّر مقارنة بالنسخة {version}',
  show: 'ما تغيّر',
  none: 'لم يتغير شيء في الفقرات.',
  added: 'أُضيفت',
  changed: 'عُدّلت',
  moved: 'نُقلت',
  removed: 'أُزيلت',
  was: '(كانت {number})',
  'count-added': {
    zero: 'لا إضافات',
    one: 'أُضيفت واحدة',
    two: 'أُضيفت اثنتان',
    few: 'أُضيفت {count}',
    many: 'أُضيفت {count}',
    other: 'أُضيفت {count}',
  },
  'count-changed': {
    zero: 'لا تعديلات',
    one: 'عُدّلت واحدة',
    two: 'عُدّلت اثنتان',
    few: 'عُدّلت {count}',
    many: 'عُدّلت {count}',
    other: 'عُدّلت {count}',
  },
  'count-moved': {
    zero: 'لا تنقلات',
    one: 'نُقلت واحدة',
    two: 'نُقلت اثنتان',
    few: 'نُقلت {count}',
    many: 'نُقلت {count}',
    other: 'نُقلت {count}',
  },
  'count-removed': {
    zero: 'لم تُزل أي فقرة',
    one: 'أُزيلت واحدة',
    two: 'أُزيلت اثنتان',
    few: 'أُزيلت {count}',
    many: 'أُزيلت {count}',
    other: 'أُزيلت {count}',
  },
  'wording-by': 'صياغة اقترحها {author}، وقبلها {name}',
} as const satisfies Translation<typeof english>;
