import fc from 'fast-check';
import { LOOKS, type Mark, type Shape, type Shaped } from '../../../shared/paper/shape.ts';
import { tableOf } from '../../../shared/paper/tidy.ts';

const WORDS = ['the', 'consultation', 'النص', 'العربي', '公开', 'Жизнь', 'naïve', '👏', '12,5', 'a'];
const words = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((all) => all.join(' '));

const saying = fc.oneof(
  fc.constantFrom(...LOOKS).map((look) => ({ look })),
  fc.constantFrom('https://example.org/', 'mailto:a@example.org').map((href) => ({ href })),
  fc.constantFrom('1', '2').map((note) => ({ note })),
);

/** Marks on words of a text, in any order, overlapping. */
const marksOn = (text: string): fc.Arbitrary<readonly Mark[]> =>
  text === ''
    ? fc.constant([])
    : fc.array(
        fc
          .tuple(fc.nat(text.length - 1), fc.nat(text.length), saying)
          .map(([start, length, what]): Mark => ({ start, end: Math.min(text.length, start + 1 + length), ...what })),
        { maxLength: 6 },
      );

const kind = fc.oneof(
  fc.constantFrom({ kind: 'paragraph' as const }, { kind: 'quotation' as const }),
  fc
    .constantFrom(1, 2, 3, 4, 5, 6)
    .map((level) => ({ kind: 'heading' as const, level: level as 1 | 2 | 3 | 4 | 5 | 6 })),
  fc.record({ kind: fc.constant('item' as const), depth: fc.nat(3), label: fc.constantFrom('•', '3.', '(b)') }),
  fc.record({ kind: fc.constant('footnote' as const), label: fc.constantFrom('1', '*') }),
);

/** Any paragraph but a table, with marks. */
export const shapedParagraph = (texts: fc.Arbitrary<string> = words(12)): fc.Arbitrary<Shaped> =>
  texts.chain((text) =>
    fc.tuple(kind, marksOn(text)).map(([what, marks]): Shaped => ({ text, shape: { ...what, marks } satisfies Shape })),
  );

/** Any table without marks; some cells are empty. */
export const shapedTable = (): fc.Arbitrary<Shaped> =>
  fc
    .tuple(
      fc.array(fc.array(fc.oneof(words(3), fc.constant('')), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.constantFrom(0 as const, 1 as const),
    )
    .map(([rows, heads]) => tableOf(rows, heads));
