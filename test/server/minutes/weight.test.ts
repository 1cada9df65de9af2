import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { textName } from '../../../shared/minutes/lines.ts';
import { fragmentName } from '../../../shared/minutes/rich-text.ts';
import { ITEM } from '../../support/meeting-folder.ts';
import { type Closing, closeAll, rapporteurs } from '../../support/minutes/rapporteurs.ts';
import { until } from '../../support/until.ts';

/** The shape that texts had once: it is taken for ever, and is the deeper one. */
const ROOT = fragmentName(ITEM);
const TEXT = textName(ITEM);
const closing: Closing = [];
afterEach(() => closeAll(closing));
const start = () => rapporteurs(closing);

const number = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...number(Math.floor(value / 128))];
const words = (text: string): number[] => [...number(text.length), ...Buffer.from(text)];
const update = (client: number, clock: number, structs: readonly number[][]): Uint8Array =>
  new Uint8Array([1, ...number(structs.length), ...number(client), ...number(clock), ...structs.flat(), 0]);

/** An element, in the root or in another element; an attribute of an element; a letter behind or before others. */
const element = (parent: number[]): number[] => [7, ...parent, 3, ...words('p')];
const inRoot = (name = ROOT): number[] => [1, ...words(name)];
const inside = (client: number, clock: number): number[] => [0, ...number(client), ...number(clock)];
const attribute = (parent: number[]): number[] => [0x28, ...parent, ...words('a'), 1, 119, ...words('x')];
const letterBehind = (client: number, clock: number): number[] => [
  0x84,
  ...number(client),
  ...number(clock),
  ...words('a'),
];
const chain = (client: number, length: number): number[][] =>
  Array.from({ length }, (_, n) => element(n === 0 ? inRoot() : inside(client, n - 1)));

/** Elements in a row, and such as want to stand where that row begins: Yjs compares each with all of them. */
const row = (client: number, length: number): Uint8Array =>
  update(
    client,
    0,
    Array.from({ length }, (_, n) =>
      n === 0 ? element(inRoot()) : [0x87, ...number(client), ...number(n - 1), 3, ...words('p')],
    ),
  );
const rivals = (client: number, length: number): Uint8Array =>
  update(
    client,
    0,
    Array.from({ length }, () => element(inRoot())),
  );

const refused = { refused: 'bad-message' };
const accepted = { accepted: {} };

describe('Given updates that no editor makes', () => {
  test('when elements stand in one another by the thousand, then they are refused, and attributes on them have no place', async () => {
    const { writer } = await start();
    const one = await writer('rap');
    expect(await one.send(update(9, 0, chain(9, 4000)))).toEqual(refused);
    const attributes = Array.from({ length: 4000 }, (_, n) => attribute(inside(9, n)));
    expect(await one.send(update(9, 4000, attributes))).toHaveProperty('has');
    one.write('Still here.');
    expect(await one.sendAll()).toMatchObject(accepted);
  });

  test('when the chain grows by small updates, then it ends at the same depth', async () => {
    const { writer } = await start();
    const one = await writer('rap');
    expect(await one.send(update(9, 0, chain(9, 30)))).toMatchObject(accepted);
    expect(await one.send(update(9, 30, [element(inside(9, 29)), element(inside(9, 30))]))).toMatchObject(accepted);
    expect(await one.send(update(9, 32, [element(inside(9, 31))]))).toEqual(refused);
    expect(await one.send(update(9, 32, [attribute(inside(9, 31))]))).toEqual(refused);
    expect(await one.send(update(9, 32, [attribute(inside(9, 30))]))).toMatchObject(accepted);
  });

  test('when the depth hides behind a neighbour, then it is found', async () => {
    const { writer } = await start();
    const one = await writer('rap');
    expect(await one.send(update(9, 0, chain(9, 32)))).toMatchObject(accepted);
    const beside = [0x87, ...number(9), ...number(31), 3, ...words('p')];
    expect(await one.send(update(9, 32, [beside, element(inside(9, 32))]))).toEqual(refused);
    expect(await one.send(update(9, 32, [beside]))).toMatchObject(accepted);
  });

  test.each([
    ['stands behind itself', [1, 1, 9, 0, 0x84, 9, 0, 1, 97, 0]],
    ['brings two devices that wait for each other', [2, 1, 9, 0, 0x84, 8, 0, 1, 97, 1, 8, 0, 0x84, 9, 0, 1, 97, 0]],
    ['brings one device twice', [2, 1, 9, 0, ...element(inRoot()), 1, 9, 1, ...element(inRoot()), 0]],
    ['writes outside of the items', [1, 1, 9, 0, ...element(inRoot('other')), 0]],
  ])('when an update %s, then it is refused and the text goes on', async (_, bytes) => {
    const { writer } = await start();
    const one = await writer('rap');
    one.write('Noted.');
    await one.sendAll();
    expect(await one.send(new Uint8Array(bytes))).toEqual(refused);
    one.write('Still here.');
    expect(await one.sendAll()).toMatchObject(accepted);
  });

  test('when more structs come than anybody writes, then they are refused', async () => {
    const { writer } = await start();
    const one = await writer('rap');
    const many = Array.from({ length: 12_001 }, (_, n) => (n === 0 ? element(inRoot()) : letterBehind(9, n - 1)));
    expect(await one.send(update(9, 0, many))).toEqual(refused);
  });

  test('when many stand at the place of many others, then they are refused', async () => {
    const { writer } = await start();
    const one = await writer('rap');
    expect(await one.send(row(9, 8000))).toMatchObject(accepted);
    expect(await one.send(rivals(10, 8000))).toEqual(refused);
    one.write('Still here.');
    expect(await one.sendAll()).toMatchObject(accepted);
  });

  test.each([
    ['a mark that says a long word', (text: Y.Text) => text.insert(0, 'a', { strong: 'x'.repeat(100_000) })],
    ['a link that leads nowhere', (text: Y.Text) => text.insert(0, 'a', { href: 'javascript:alert(1)' })],
    ['an address of 2,001 characters', (text: Y.Text) => text.insert(0, 'a', { href: `https://${'a'.repeat(1993)}` })],
    ['a number of 300 digits', (text: Y.Text) => text.insertEmbed(0, new Y.Map([['start', 1e300]]))],
    ['a depth of a million', (text: Y.Text) => text.insertEmbed(0, new Y.Map([['indent', 1_000_000]]))],
    ['a role that there is not', (text: Y.Text) => text.insertEmbed(0, new Y.Map([['role', 'x'.repeat(9999)]]))],
    ['a key that there is not', (text: Y.Text) => text.insertEmbed(0, new Y.Map([['colour', 'red']]))],
    [
      'a reference with a book in it',
      (text: Y.Text) => text.insertEmbed(0, { requestId: 'r', label: 'x'.repeat(9999) }),
    ],
    ['a reference to everything', (text: Y.Text) => text.insertEmbed(0, { requestId: 'r', label: '', more: [1, 2] })],
  ])('when a line ends or a word is marked with %s, then it is refused', async (_, write) => {
    const { writer } = await start();
    const one = await writer('rap');
    const other = new Y.Doc();
    write(other.getText(TEXT));
    expect(await one.send(Y.encodeStateAsUpdate(other))).toEqual(refused);
  });

  test('when links come without end, then they are refused with a reason, and words are still taken', async () => {
    const { writer } = await start();
    const one = await writer('rap');
    const answers: unknown[] = [];
    for (let round = 0; round < 3; round += 1) {
      const other = new Y.Doc();
      for (let n = 0; n < 200; n += 1)
        other.getText(TEXT).insert(0, 'word', { href: `https://example.org/${'a'.repeat(1900)}${n}` });
      answers.push(await one.send(Y.encodeStateAsUpdate(other)));
    }
    expect(answers).toMatchObject([accepted, accepted, { refused: 'too-many-links' }]);
    one.write('Still here.');
    expect(await one.sendAll()).toMatchObject(accepted);
  });

  test('when a socket sends the fifth of them, then it is sent away', async () => {
    const { writer } = await start();
    const one = await writer('rap');
    for (let n = 0; n < 5; n += 1) expect(await one.send(update(9, 0, [element(inRoot('other'))]))).toEqual(refused);
    await until(() => !one.socket.connected, 'the line to be cut');
  });
});

describe('Given updates that follow what is not there', () => {
  test.each([
    ['follows what never came', [1, 1, 9, 5, 0x84, 9, 4, 1, 97, 0]],
    ['stands behind what another device never wrote', [1, 1, 9, 0, 0x84, 8, 4, 1, 97, 0]],
    ['stands in what never came', [1, 1, 9, 0, ...element(inside(8, 3)), 0]],
    ['deletes what never came', [0, 1, 9, 1, 0, 5]],
  ])(
    'when an update %s, then it is answered with what there is, and however often, the line holds',
    async (_, bytes) => {
      const { writer } = await start();
      const one = await writer('rap');
      one.write('Noted.');
      await one.sendAll();
      for (let n = 0; n < 6; n += 1) {
        const answer = await one.send(new Uint8Array(bytes));
        if (!('has' in answer)) throw new Error('not answered with what there is');
        expect(Y.decodeStateVector(new Uint8Array(answer.has))).toEqual(
          Y.decodeStateVector(Y.encodeStateVector(one.doc)),
        );
      }
      one.write('Still here.');
      expect(await one.sendAll()).toMatchObject(accepted);
    },
  );

  test('when the difference from what there is comes next, then it is taken', async () => {
    const { writer } = await start();
    const one = await writer('rap');
    one.write('First.');
    one.write('Second.');
    const [, second] = one.unsent();
    const answer = await one.send(second ?? new Uint8Array());
    if (!('has' in answer)) throw new Error('not answered with what there is');
    expect(await one.send(Y.encodeStateAsUpdate(one.doc, new Uint8Array(answer.has)))).toMatchObject(accepted);
    const two = await writer('rap2');
    expect(two.text()).toContain('Second.');
  });
});

/** In a text: letters with any content, an end of a line, something in that end. */
const inText = (): number[] => inRoot(TEXT);
const content = (kind: number, parent: number[], bytes: number[]): number[] => [kind, ...parent, ...bytes];
const lineEnd = (): number[] => content(7, inText(), [1]);

describe('Given lines that no editor makes', () => {
  test.each([
    ['an element among the letters', [element(inText())]],
    ['a list among the letters', [content(7, inText(), [0])]],
    ['a text in the end of a line', [lineEnd(), [7 | 0x20, ...inside(9, 0), ...words('a'), 2]]],
    ['letters in the end of a line', [lineEnd(), [4, ...inside(9, 0), ...words('a')]]],
    ['an attribute of the whole text', [[0x28, ...inText(), ...words('a'), 1, 119, ...words('x')]]],
    ['a mark that there is not', [[6, ...inText(), ...words('colour'), ...words('"red"')]]],
    ['what only the server writes', [[0x28, ...inRoot('carried'), ...words(ITEM), 1, 119, ...words('x')]]],
  ])('when an update brings %s, then it is refused', async (_, structs) => {
    const { writer } = await start();
    const one = await writer('rap');
    expect(await one.send(update(9, 0, structs))).toEqual(refused);
    one.write('Still here.');
    expect(await one.sendAll()).toMatchObject(accepted);
  });

  test('when an end of a line has attributes, and letters have the marks that there are, then they pass', async () => {
    const { writer } = await start();
    const one = await writer('rap');
    const role = [0x28, ...inside(9, 0), ...words('role'), 1, 119, ...words('bullet')];
    const bold = [0x86, ...number(9), ...number(0), ...words('strong'), ...words('true')];
    expect(await one.send(update(9, 0, [lineEnd(), role, bold]))).toMatchObject(accepted);
  });
});
