import type { Page } from '@playwright/test';

/** Selects words of a passage, as a mouse does. */
export async function selectWords(page: Page, passage: string, words: string): Promise<void> {
  const text = page.locator(`[data-passage="${passage}"] [data-words]`);
  await text.scrollIntoViewIfNeeded();
  await text.evaluate((element, wanted) => {
    const node = element.firstChild;
    const start = node?.textContent?.indexOf(wanted) ?? -1;
    if (!node || start < 0) throw new Error(`"${wanted}" is not in this passage`);
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + wanted.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, words);
}

/** The first words of a passage, long enough to be a quote. */
export const firstWords = (page: Page, passage: string): Promise<string> =>
  page
    .locator(`[data-passage="${passage}"] [data-words]`)
    .evaluate((element) => (element.textContent ?? '').split(' ').slice(0, 6).join(' '));
