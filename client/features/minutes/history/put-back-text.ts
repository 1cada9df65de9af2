import type * as Y from 'yjs';
import { blocksToLines } from '../../../../shared/minutes/blocks-to-lines.ts';
import { type Line, type Run, readLines } from '../../../../shared/minutes/lines.ts';
import type { RichBlock } from '../../../../shared/minutes/rich-text.ts';
import { createEnd } from '../editor/binding/line-ends.ts';

/** Makes a text what it was (R40). Lines that are the same at its beginning and its end are not touched. */
export function putBackText(text: Y.Text, blocks: readonly RichBlock[]): void {
  const [now, then] = [readLines(text), blocksToLines(blocks)];
  const before = sameFirst(now.slice(0, -1), then);
  const after = sameFirst(now.slice(before).reverse(), then.slice(before).reverse());
  const from = sizeOf(now.slice(0, before));
  const gone = Math.min(sizeOf(now.slice(before, now.length - after)), text.length - from);
  text.doc?.transact(() => {
    if (gone > 0) text.delete(from, gone);
    insertLines(text, from, then.slice(before, then.length - after));
  });
}

function sameFirst(now: readonly Line[], then: readonly Line[]): number {
  const other = now.findIndex((line, n) => JSON.stringify(line) !== JSON.stringify(then[n]));
  return other < 0 ? Math.min(now.length, then.length) : other;
}

const sizeOfRun = (run: Run): number => (run.type === 'text' ? run.text.length : 1);
/** With what ends each of them. */
const sizeOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { runs }) => sum + runs.reduce((size, run) => size + sizeOfRun(run), 1), 0);

function insertLines(text: Y.Text, from: number, lines: readonly Line[]): void {
  let at = from;
  for (const { kind, runs } of lines) {
    for (const run of runs) {
      insertRun(text, at, run);
      at += sizeOfRun(run);
    }
    text.insertEmbed(at, createEnd(kind));
    at += 1;
  }
}

function insertRun(text: Y.Text, at: number, run: Run): void {
  if (run.type === 'reference') text.insertEmbed(at, { requestId: run.requestId, label: run.label });
  if (run.type !== 'text') return;
  const { strong, emphasis, script, href } = run;
  text.insert(at, run.text, {
    ...(strong && { strong: true }),
    ...(emphasis && { em: true }),
    ...(script && { [script]: true }),
    ...(href !== undefined && { href }),
  });
}
