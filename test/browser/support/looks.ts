import type { BrowserContext, Page } from '@playwright/test';

/** What somebody has chosen in the menus of appearance and language, as their browser keeps it. */
export type Look = { readonly name: string; readonly kept: Readonly<Record<string, string>> };

export const LOOKS: readonly Look[] = [
  { name: 'light', kept: { 'openfloor.theme': 'light', 'openfloor.language': 'en' } },
  { name: 'dark', kept: { 'openfloor.theme': 'dark', 'openfloor.language': 'en' } },
  { name: 'right to left', kept: { 'openfloor.theme': 'light', 'openfloor.language': 'ar' } },
  { name: 'high contrast', kept: { 'openfloor.theme': 'contrast', 'openfloor.language': 'en' } },
];

/** A page that looks so from the first moment on. */
export async function pageIn(context: BrowserContext, { kept }: Pick<Look, 'kept'>): Promise<Page> {
  await context.addInitScript((pairs) => {
    for (const [key, value] of pairs) localStorage.setItem(key, value);
  }, Object.entries(kept));
  return context.newPage();
}
