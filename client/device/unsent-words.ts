import * as Y from 'yjs';

/**
 * The words in what a page had kept because it was not sent, so that its person can read them before they are deleted. Broken
 * entries are left out.
 */
export function unsentWords(kept: string): string {
  try {
    return kept.split(' ').map(wordsOfUpdate).join('').trim();
  } catch {
    return '';
  }
}

const wordsOfUpdate = (text: string): string =>
  Y.decodeUpdate(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)))
    .structs.map((struct) => (struct instanceof Y.Item ? wordsOfItem(struct) : ''))
    .join('');

function wordsOfItem({ content }: Y.Item): string {
  if (content instanceof Y.ContentString) return content.str;
  return content instanceof Y.ContentType ? '\n' : '';
}
