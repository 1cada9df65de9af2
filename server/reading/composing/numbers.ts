const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

export const roman = (n: number): string => {
  let rest = n;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
};

/** a, b ... z, then, as Word counts, aa, bb. */
export const letter = (n: number): string =>
  String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);

const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const ALIF = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const inOrder =
  (letters: string) =>
  (n: number): string =>
    [...letters][(n - 1) % letters.length] ?? String(n);
export const abjad = inOrder(ABJAD);
export const alif = inOrder(ALIF);
const RUSSIAN = inOrder('абвгдежзиклмнопрстуфхцчшщэюя');
export const russian = RUSSIAN;

const HAN = '〇一二三四五六七八九';
/** 一, 十, 十一, 二十 ... to 99, as lists in Chinese count. */
export function chinese(n: number): string {
  if (n < 1 || n > 99) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? HAN[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? HAN[ones] : ''}`;
}

/** Whether such a number is one that letters or Roman signs can tell. */
export const tellable = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= 3999;
