import type { Translation } from '../dictionary.ts';
import type { bringing as english } from '../en/bringing.ts';

/** Annotations that come as a file. */
export const bringing = {
  bring: 'استيراد ملاحظات',
  file: 'ملف ملاحظات (JSON-LD)',
  brought: {
    zero: 'لم يُستورد شيء.',
    one: 'استُوردت ملاحظة أو رد واحد.',
    two: 'استُوردت ملاحظتان أو ردّان.',
    few: 'استُوردت {count} ملاحظات وردود.',
    many: 'استُوردت {count} ملاحظة وردًا.',
    other: 'استُوردت {count} ملاحظة ورد.',
  },
  there: {
    zero: 'لم يكن أي منها موجودًا.',
    one: 'واحدة كانت موجودة.',
    two: 'اثنتان كانتا موجودتين.',
    few: '{count} كانت موجودة.',
    many: '{count} كانت موجودة.',
    other: '{count} كانت موجودة.',
  },
  left: {
    zero: 'لم يُترك شيء',
    one: 'تُركت واحدة',
    two: 'تُركت اثنتان',
    few: 'تُركت {count}',
    many: 'تُركت {count}',
    other: 'تُركت {count}',
  },
  why: {
    elsewhere: 'تتعلق بوثيقة أخرى.',
    'no-quote': 'لا تقتبس كلمات.',
    words: 'كلماتها ليست هنا كما تقتبسها.',
    alike: 'عدة مواضع تصلح بالقدر نفسه، ولا يُعرف أيّها المقصود.',
    broken: 'ليست ملاحظة ويب صالحة:',
    'no-target': 'ما تتعلق به ليس في هذا الملف.',
    'nothing-said': 'سُحبت.',
    'too-long': 'طويلة أكثر مما يُسمح به.',
    full: 'لا يتسع الاجتماع لمزيد من الملاحظات.',
    'late-reply': 'إنها ردّ على ملاحظة كانت هنا من قبل. لا تأتي الردود إلا مع الملاحظة التي تخصها.',
    refused: 'لا يقبلها الاجتماع الآن.',
  },
} as const satisfies Translation<typeof english>;
