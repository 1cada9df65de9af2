import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { createTypesetter, type Typesetter } from '../../../server/documents/pdf/typesetter.ts';
import { isRefusal } from '../../../shared/decision.ts';
import { type Document, plain, unnumbered } from '../../../shared/report/document.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';

const REMARKS = { substituted: '', setPlain: 'plain: {paragraphs}', comma: ', ' };
const documentOf = (title: string, ...paragraphs: readonly string[]): Document => ({
  ...{
    language: 'en',
    direction: 'ltr',
    title,
    kicker: '',
    facts: [],
    notices: [],
    day: '2015-09-28',
    head: '',
    foot: '',
  },
  blocks: paragraphs.map((text, n) => ({ ...unnumbered(plain(text)), number: `1.${n + 1}` })),
});

const { execPath } = process;
afterEach(() => {
  process.execPath = execPath;
});

test('given a machine that starts no more processes, when a document is asked for, then it is refused, each time', async () => {
  process.execPath = '/no/such/program';
  const press = createTypesetter(quietEffects().log);
  for (let n = 0; n < 2; n += 1)
    expect(await press.print('pdf', documentOf('x'), 'm', REMARKS)).toEqual({ refused: 'server-failed' });
  press.stop();
});

describe('given two meetings that ask for files', () => {
  const file = fileURLToPath(new URL('../../support/documents/typesetter-double.ts', import.meta.url));
  const open = (giveUpMs?: number): Typesetter => {
    press = createTypesetter(quietEffects().log, { file, giveUpMs });
    return press;
  };
  let press: Typesetter | null = null;
  afterEach(() => press?.stop());

  const print = async (one: Typesetter, title: string, whose: string): Promise<string> => {
    const made = await one.print('pdf', documentOf(title), whose, REMARKS);
    return isRefusal(made) ? made.refused : Buffer.from(made).toString();
  };

  test('when one asks for many, then the other has its file next', async () => {
    const one = open();
    const order: string[] = [];
    const ask = async (title: string, whose: string) => order.push(await print(one, title, whose));
    const many = ['1', '2', '3', '4'].map((title) => ask(title, 'many'));
    await Promise.all([...many, ask('other', 'other')]);
    expect(order).toEqual(['1', 'other', '2', '3', '4']);
  });

  test('when a document of one takes too long, then it alone is refused, and waiting counts for nothing', async () => {
    const one = open(4000);
    const asked = [print(one, 'slow', 'a'), print(one, 'slow', 'a'), print(one, 'of a', 'a'), print(one, 'of b', 'b')];
    expect(await Promise.all(asked)).toEqual(['server-failed', 'server-failed', 'of a', 'of b']);
  }, 30_000);

  test('when a document of one ends the process, then the other is made by the next process', async () => {
    const one = open();
    const asked = [print(one, '💥', 'a'), print(one, 'of b', 'b'), print(one, 'of a', 'a')];
    expect(await Promise.all(asked)).toEqual(['[U+1F4A5]', 'of b', 'of a']);
  }, 30_000);

  test('when two paragraphs of many end the process, then they alone are plain text, and the file names them', async () => {
    const words = Array.from({ length: 40 }, (_, n) => (n === 7 || n === 31 ? `so 💥 it is ${n}` : `words ${n}`));
    const made = await open().print('pdf', documentOf('t', ...words), 'a', REMARKS);
    const [title, ...texts] = isRefusal(made) ? [made.refused] : Buffer.from(made).toString().split('|');
    expect([title, texts[7], texts[31], texts.at(-1)]).toEqual([
      't',
      'so [U+1F4A5] it is 7',
      'so [U+1F4A5] it is 31',
      'plain: 1.8, 1.32',
    ]);
    expect(texts.filter((text) => text.startsWith('words'))).toHaveLength(38);
  }, 60_000);

  test('when one asks for more than may wait, then it is told so, and the other is not', async () => {
    const one = open();
    const asked = Array.from({ length: 42 }, () => print(one, 'x', 'a'));
    const other = print(one, 'other', 'b');
    expect((await Promise.all(asked)).filter((made) => made === 'too-many-messages')).toHaveLength(1);
    expect(await other).toBe('other');
  });

  test('when the server stops, then what is made and what waits is refused', async () => {
    const one = open();
    const asked = [print(one, 'slow', 'a'), print(one, 'of a', 'a'), print(one, 'of b', 'b')];
    one.stop();
    expect(await Promise.all(asked)).toEqual(['server-failed', 'server-failed', 'server-failed']);
  });
});
