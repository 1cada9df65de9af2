/** What the server says on the pages that are read without JavaScript, in feeds and in calendars. */
export const plain = {
  note: 'يمكن قراءة هذه الصفحة من دون JavaScript. أما قاعة الاجتماع فتحتاج إليه.',
  languages: 'اللغة',
  'feed-title': 'المساهمات والمساهمات المجمّعة: {title}',
  version: 'المساهمات المجمّعة، النسخة {version}: {title}',
  'last-day': 'آخر يوم لتقديم المساهمات: {title}',
  'contribution-of': 'مساهمة من {organisation}',
};
