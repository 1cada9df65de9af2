/** A key press, as far as it tells which key it was. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

const LATIN = /\p{Script=Latin}/u;
/** Letters, marks and figures that no Latin keyboard writes; a key may write two letters at once (Arabic لا). */
const isForeign = (key: string): boolean => /^[\p{L}\p{M}\p{Nd}]+$/u.test(key) && !/[\p{Script=Latin}0-9]/u.test(key);
const isSign = (key: string): boolean => key.length === 1 && !/[\p{L}\p{M}\p{Nd}\s]/u.test(key);

/** The letter or figure on the key of a Latin keyboard: for `KeyR` and `Digit1`. */
const engraved = (code: string): string | null => /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? null;

/**
 * Names keys by what they write, and second by the Latin letter on the key where that is not Latin. Russian and Arabic keyboards
 * also write signs where Latin letters are (Arabic: Shift with L is a stroke), and so do Dvorak and AZERTY, whose letters are the
 * right ones: the letter pressed before tells which keyboard it is.
 */
export function createKeyNames() {
  let writes: 'unknown' | 'latin' | 'foreign' = 'unknown';

  function learn({ key, code }: KeyPress): void {
    if (!code.startsWith('Key')) return;
    if (isForeign(key)) writes = 'foreign';
    else if (key.length === 1 && LATIN.test(key)) writes = 'latin';
  }
  const isElsewhere = ({ key, code, shiftKey }: KeyPress): boolean =>
    isForeign(key) ||
    (isSign(key) && code.startsWith('Key') && (writes === 'foreign' || (writes === 'unknown' && shiftKey)));

  return (press: KeyPress): readonly string[] => {
    learn(press);
    if (press.key === '؟' || press.key === '？') return ['?'];
    const second = isElsewhere(press) ? engraved(press.code) : null;
    return second === null ? [press.key] : [press.key, second];
  };
}

/** The names of a key on this device's keyboard; the first one that has a meaning counts. */
export const keyNames = createKeyNames();
