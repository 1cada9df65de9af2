/** What the server says on the pages that are read without JavaScript, in feeds and in calendars. */
export const plain = {
  note: 'يمكن قراءة هذه الصفحة من دون JavaScript. أما قاعة الاجتماع فتحتاج إليه.',
  languages: 'اللغة',
  'feed-title': 'المساهمات والمساهمات المجمّعة: {title}',
  version: 'المساهمات المجمّعة، النسخة {version}: {title}',
  'last-day': 'آخر يوم لتقديم المساهمات: {title}',
  'contribution-of': 'مساهمة من {organisation}',
  answers: 'ما آلت إليه المساهمات',
  'readme-title': 'حزمة للفريق: {title}',
  'readme-responses': 'كل الردود في ملفاتها الأصلية. وما كُتب في الاستمارة صفحة (HTML). والأرقام أرقام القائمة.',
  'readme-compilation': 'النسخة المجمعة {version}.',
  'readme-list': 'قائمة المساهمات بالبيانات المنشورة.',
  'readme-answers': 'ما آلت إليه كل فقرة.',
  minutes: 'المحضر',
  'readme-minutes': 'المحاضر المنشورة بكل الصيغ: {editions}.',
  'readme-no-minutes': 'لم يُنشر أي محضر بعد.',
  'readme-bundle': 'كل شيء في صفحة واحدة للقراءة دون شبكة.',
};
