import type { Language } from '../languages/language.ts';

/** What the United Nations print upon texts that are handed out before a speech (H3): who interprets it may read any of them. */
export const CHECK_AGAINST_DELIVERY: Readonly<Record<Language, string>> = {
  en: 'Check against delivery',
  fr: 'Seul le prononcé fait foi',
  es: 'Cotéjese con la intervención pronunciada',
  ar: 'يُراجع مع الإلقاء',
  ru: 'Сверять с устным выступлением',
  zh: '以现场发言为准',
};
