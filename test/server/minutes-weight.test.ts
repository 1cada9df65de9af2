import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { fragmentName } from '../../shared/minutes/rich-text.ts';
import { PASTE_MAX } from '../../shared/protocol/minutes.ts';
import { ITEM } from '../support/meeting-folder.ts';
import { type RunningMeeting, runMeeting } from '../support/running-meeting.ts';
import { until } from '../support/until.ts';
import { createWriter } from '../support/writer.ts';

const ROOT = fragmentName(ITEM);
const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start() {
  const meeting: RunningMeeting = await runMeeting({ clerk: 'secretary', rap: 'rapporteur', rap2: 'rapporteur' });
  closing.push(meeting.close);
  const clerk = meeting.member('clerk');
  await clerk.join();
  await clerk.command({ type: 'agenda.add-item', itemId: ITEM, title: 'Opening', minutes: 10, introduction: '' });
  const writer = async (name: 'rap' | 'rap2') => {
    const made = createWriter(meeting.url(), meeting.folder.cookies[name] ?? '');
    closing.push(made.close);
    await made.join();
    return made;
  };
  return { writer };
}

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
    const text = Array.from({ length: 8000 }, (_, n) => (n === 0 ? element(inRoot()) : letterBehind(9, n - 1)));
    expect(await one.send(update(9, 0, text))).toMatchObject(accepted);
    const rivals = Array.from({ length: 8000 }, () => element(inRoot()));
    expect(await one.send(update(10, 0, rivals))).toEqual(refused);
  });

  test('when a socket sends the fifth of them, then it is sent away', async () => {
    const { writer } = await start();
    const one = await writer('rap');
    for (let n = 0; n < 5; n += 1) expect(await one.send(update(9, 0, [element(inRoot('other'))]))).toEqual(refused);
    await until(() => !one.socket.connected, 'the line to be cut');
  });
});

/** Lists in lists, as the editor makes them. */
function listOf(depth: number): Y.XmlElement {
  const list = new Y.XmlElement('bullet_list');
  const item = new Y.XmlElement('list_item');
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(`point ${depth}`)]);
  item.insert(0, depth > 1 ? [paragraph, listOf(depth - 1)] : [paragraph]);
  list.insert(0, [item]);
  return list;
}

/** Types, deletes, makes bold and adds paragraphs at places that a seed chooses. */
function edit(doc: Y.Doc, times: number, seed: number): void {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const root = doc.getXmlFragment(ROOT);
  for (let n = 0; n < times; n += 1) {
    const paragraph = root.length > 0 ? root.get(random(root.length)) : null;
    const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
    const what = random(10);
    if (!(run instanceof Y.XmlText) || what === 0) {
      const made = new Y.XmlElement('paragraph');
      made.insert(0, [new Y.XmlText('Noted')]);
      root.insert(random(root.length + 1), [made]);
    } else if (what < 6) run.insert(random(run.length + 1), 'word ');
    else if (what < 8 && run.length > 2) run.delete(random(run.length - 2), 2);
    else if (what === 8 && run.length > 3) run.format(random(run.length - 3), 3, { strong: {} });
    else if (what === 9) (paragraph as Y.XmlElement).setAttribute('level', String(random(3)));
  }
}

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

describe('Given honest writing', () => {
  test('when somebody pastes all that one paste may bring, then it passes', async () => {
    const { writer } = await start();
    const one = await writer('rap');
    one.write('会'.repeat(PASTE_MAX));
    expect(await one.sendAll()).toMatchObject(accepted);
  });

  test('when lists stand in lists nine deep, then they pass', async () => {
    const { writer } = await start();
    const one = await writer('rap');
    one.doc.getXmlFragment(ROOT).push([listOf(5), listOf(9)]);
    expect(await one.sendAll()).toMatchObject(accepted);
  });

  test.each([1, 2, 3])('when two wrote much apart, then both drafts pass as one update each (%d)', async (seed) => {
    const { writer } = await start();
    const [one, two] = [await writer('rap'), await writer('rap2')];
    edit(one.doc, 300, seed);
    expect(await one.send(Y.encodeStateAsUpdate(one.doc))).toMatchObject(accepted);
    await until(() => two.text() === one.text(), 'the other to have it');
    const [mine, yours]: [Uint8Array[], Uint8Array[]] = [[], []];
    one.doc.on('update', (made: Uint8Array, origin: unknown) => origin !== 'server' && mine.push(made));
    two.doc.on('update', (made: Uint8Array, origin: unknown) => origin !== 'server' && yours.push(made));
    edit(one.doc, 1500, seed + 10);
    edit(two.doc, 1500, seed + 20);
    expect(await one.send(Y.mergeUpdates(mine))).toMatchObject(accepted);
    expect(await two.send(Y.mergeUpdates(yours))).toMatchObject(accepted);
    await until(() => two.text() === one.text(), 'both to have the same');
    expect(await two.send(Y.encodeStateAsUpdate(two.doc))).toMatchObject(accepted);
  });
});
