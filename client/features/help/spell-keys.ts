import type { Key } from '../../../shared/languages/dictionary.ts';
import type { Translate } from '../../../shared/languages/translate.ts';

/** What keys are called where they are not a letter. */
const SIGNS: Readonly<Record<string, string>> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  mod: 'Ctrl',
};
const NAMES: Readonly<Record<string, Key>> = {
  escape: 'help.keys.escape',
  delete: 'help.keys.delete',
  ' ': 'help.keys.space',
};

function spellKey(t: Translate, key: string): string {
  const name = NAMES[key.toLowerCase()];
  if (name) return t(name);
  return SIGNS[key.toLowerCase()] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** `Shift+ArrowUp` as the keys that people see: `Shift`, `↑`. */
export const spellKeys = (t: Translate, keys: string): readonly string[] =>
  keys.split(/\+(?=.)/).map((key) => spellKey(t, key));
