import { BULLET, LABEL_MAX } from '../../../shared/paper/shape.ts';
import { abjad, alif, chinese, letter, roman, russian, tellable } from '../composing/numbers.ts';
import { attributeOf, childOf, childrenOf, type Element } from '../packed/xml.ts';

type Level = {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly style: string | undefined;
};
type Numbering = {
  readonly key: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
};

const LEVELS = 9;
const WRITE: Readonly<Record<string, (n: number) => string>> = {
  lowerLetter: letter,
  upperLetter: (n) => letter(n).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (n) => roman(n).toUpperCase(),
  decimalZero: (n) => String(n).padStart(2, '0'),
  arabicAbjad: abjad,
  arabicAlpha: alif,
  russianLower: russian,
  russianUpper: (n) => russian(n).toUpperCase(),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: chinese,
  japaneseCounting: chinese,
  none: () => '',
};
const writeAs = (format: string, n: number): string => {
  const write = WRITE[format];
  return write && tellable(n) ? write(n) : String(n);
};
const numberIn = (element: Element | undefined, otherwise: number): number => {
  const n = Number(attributeOf(element, 'w:val') ?? otherwise);
  return Number.isSafeInteger(n) ? n : otherwise;
};

/** Gives each item its label as Word prints it, when it is asked in the order of the text. */
export type Labels = {
  /** Empty for an item that shows none; null where there is no such list. */
  readonly next: (id: string, level: number) => string | null;
  /** The level of a list to which a style belongs. */
  readonly levelOf: (id: string, style: string) => number;
};

export function labelsOf(part: Element | undefined): Labels {
  const numberings = numberingsOf(part);
  /** By list, and by those that begin anew, how far each level has counted. */
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  function count(id: string, numbering: Numbering, level: number): readonly (number | undefined)[] {
    const at = counts.get(numbering.key) ?? [];
    counts.set(numbering.key, at);
    const anew = numbering.starts.get(level);
    const isFirst = !begun.has(`${id} ${level}`);
    begun.add(`${id} ${level}`);
    const start = numbering.levels.get(level)?.start ?? 1;
    const before = at[level];
    at[level] = anew !== undefined && isFirst ? anew : before === undefined ? start : before + 1;
    at.length = level + 1;
    return at;
  }

  return {
    next(id, level) {
      const numbering = numberings.get(id);
      const own = numbering?.levels.get(level);
      if (!numbering || !own) return null;
      const at = count(id, numbering, level);
      if (own.format === 'bullet') return BULLET;
      const say = (n: number): string =>
        writeAs(numbering.levels.get(n)?.format ?? 'decimal', at[n] ?? numbering.levels.get(n)?.start ?? 1);
      return own.text
        .replace(/%(\d)/g, (_, n: string) => say(Number(n) - 1))
        .trim()
        .slice(0, LABEL_MAX);
    },
    levelOf: (id, style) => [...(numberings.get(id)?.levels ?? [])].find(([, one]) => one.style === style)?.[0] ?? 0,
  };
}

function numberingsOf(part: Element | undefined): ReadonlyMap<string, Numbering> {
  const kinds = new Map(
    childrenOf(part, 'w:abstractNum').map((one) => [attributeOf(one, 'w:abstractNumId') ?? '', one]),
  );
  return new Map(
    childrenOf(part, 'w:num').map((num) => {
      const key = attributeOf(childOf(num, 'w:abstractNumId'), 'w:val') ?? '';
      const overrides = childrenOf(num, 'w:lvlOverride');
      const levels = [...childrenOf(kinds.get(key), 'w:lvl'), ...overrides.flatMap((one) => childrenOf(one, 'w:lvl'))];
      const starts = overrides.flatMap((one): readonly (readonly [number, number])[] => {
        const start = childOf(one, 'w:startOverride');
        return start ? [[Number(attributeOf(one, 'w:ilvl') ?? 0), numberIn(start, 1)]] : [];
      });
      return [
        attributeOf(num, 'w:numId') ?? '',
        { key, levels: new Map(levels.map(levelFrom)), starts: new Map(starts) },
      ];
    }),
  );
}

const levelFrom = (level: Element): readonly [number, Level] => [
  Math.min(Number(attributeOf(level, 'w:ilvl') ?? 0) || 0, LEVELS - 1),
  {
    format: attributeOf(childOf(level, 'w:numFmt'), 'w:val') ?? 'decimal',
    text: attributeOf(childOf(level, 'w:lvlText'), 'w:val') ?? '',
    start: numberIn(childOf(level, 'w:start'), 0),
    style: attributeOf(childOf(level, 'w:pStyle'), 'w:val'),
  },
];
