/** What keys are called where they are not a letter. */
const SIGNS: Readonly<Record<string, string>> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  escape: 'Esc',
  delete: 'Del',
  ' ': 'Space',
};

/** `Shift+ArrowUp` as the keys one sees: `Shift`, `↑`. */
export const spellKeys = (keys: string): readonly string[] =>
  keys
    .split(/\+(?=.)/)
    .map(
      (key) =>
        SIGNS[key.toLowerCase()] ?? (key.toLowerCase() === 'mod' ? 'Ctrl' : key.length === 1 ? key.toUpperCase() : key),
    );
