import type { Translation } from '../dictionary.ts';
import type { history as english } from '../en/history.ts';

export const history = {
  title: 'سجل تغييرات النص',
  hint: 'يُحفظ كل تغيير في النص. وإعادة النص إلى ما كان عليه تغيير أيضاً، ويمكن التراجع عنها.',
  nothing: 'لم يكتب أحد شيئاً بعد.',
  somebody: 'شخص غير معروف',
  stretch: '{name}، {when}',
  stretches: 'من كتب ومتى',
  show: 'ما الذي تغيّر',
  compared: 'مقارنة',
  earlier: 'النص',
  later: 'مقارنةً بالنص',
  after: 'بعد {stretch}',
  before: 'قبل هذه التغييرات',
  beginning: 'قبل كتابة أي شيء',
  same: 'النص واحد في الوقتين.',
  putBack: 'إعادة هذا النص كما كان: {time}',
  isBack: 'عاد النص كما كان: {time}',
  undo: 'تراجع',
} as const satisfies Translation<typeof english>;
