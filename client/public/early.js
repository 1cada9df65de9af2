// Runs before the first paint, so that nobody sees the wrong theme or direction flash by. Keep it in step with device/theme.ts and i18n/language.ts.
(() => {
  const root = document.documentElement;
  const known = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];
  /** @param {string} key */
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const theme = kept('openfloor.theme');
  if (theme === 'light' || theme === 'dark' || theme === 'contrast') root.dataset.theme = theme;
  const wished = [kept('openfloor.language'), ...navigator.languages].map((tag) =>
    String(tag).slice(0, 2).toLowerCase(),
  );
  root.lang = wished.find((tag) => known.includes(tag)) ?? 'en';
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
})();
