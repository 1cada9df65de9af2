import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { authoredChanges } from '../../../client/features/minutes/history/authored-changes.ts';
import { putBackText } from '../../../client/features/minutes/history/put-back-text.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import { readBlocks } from '../../../shared/minutes/lines-to-blocks.ts';
import type { RichBlock, RichInline } from '../../../shared/minutes/rich-text.ts';

const words = fc.constantFrom('The floor', 'is open', '发言', 'القائمة', 'an exchange point');
const inline: fc.Arbitrary<RichInline> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: words, strong: fc.boolean(), emphasis: fc.boolean() }),
  fc.constant({ type: 'reference' as const, requestId: 'request-1', label: 'Amina' }),
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 3 });
const block: fc.Arbitrary<RichBlock> = fc.oneof(
  inlines.map((each): RichBlock => ({ type: 'paragraph', inlines: each })),
  inlines.map((each): RichBlock => ({ type: 'heading', level: 1, inlines: each })),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(
      inlines.map((each): readonly RichBlock[] => [{ type: 'paragraph', inlines: each }]),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.array(inlines, { minLength: 2, maxLength: 2 }).map((row): RichBlock => ({ type: 'table', rows: [row, row] })),
);
const blocks = fc.array(block, { maxLength: 5 });

/** A text that says this; `open`: its last line has no end, as while somebody types. */
function textOf(said: readonly RichBlock[], open = ''): Y.Text {
  const text = new Y.Doc().getText('text');
  putBackText(text, said);
  if (open !== '') text.insert(text.length, open);
  return text;
}

test('R40 given any two texts, when the one is put back over the other, then it says what the first said', () => {
  fc.assert(
    fc.property(blocks, blocks, fc.constantFrom('', 'still typing'), (earlier, later, open) => {
      const said = readBlocks(textOf(earlier));
      const text = textOf(later, open);
      putBackText(text, said);
      expect(readBlocks(text)).toEqual(said);
    }),
  );
});

test('R40 given a text of which one line differs, when it is put back, then the other lines are not touched', () => {
  const paragraph = (text: string): RichBlock => ({
    type: 'paragraph',
    inlines: [{ type: 'text', text, strong: false, emphasis: false }],
  });
  const text = textOf([paragraph('First'), paragraph('Changed'), paragraph('Last')]);
  const changed: unknown[] = [];
  text.observe(({ changes }) => changed.push(...changes.delta));
  putBackText(text, [paragraph('First'), paragraph('Second'), paragraph('Last')]);
  expect(readBlocks(text)).toEqual([paragraph('First'), paragraph('Second'), paragraph('Last')]);
  expect(changed[0]).toEqual({ retain: 'First'.length + 1 });
});

test('R40 given words of two writers, then each change says who wrote what came', () => {
  const [rafa, ruth] = [idOf<PersonId>('rafa'), idOf<PersonId>('ruth')];
  const earlier = [{ by: rafa, words: 'The chair opened.\n' }];
  const later = [
    { by: rafa, words: 'The ' },
    { by: ruth, words: 'acting ' },
    { by: rafa, words: 'chair closed.\n' },
  ];
  const come = authoredChanges(earlier, later).filter(({ type }) => type !== 'kept');
  expect(come).toEqual([
    { type: 'added', words: 'acting ', by: ruth },
    { type: 'removed', words: 'opened', by: null },
    { type: 'added', words: 'closed', by: rafa },
  ]);
});
