import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { textName } from '../../../shared/minutes/lines.ts';
import { fragmentName } from '../../../shared/minutes/rich-text.ts';
import { PASTE_MAX } from '../../../shared/protocol/fields/sizes.ts';
import { ITEM } from '../../support/meeting-folder.ts';
import { type Closing, closeAll, rapporteurs } from '../../support/minutes/rapporteurs.ts';
import { addLine } from '../../support/minutes/writer.ts';
import { createDice } from '../../support/random/dice.ts';
import { until } from '../../support/until.ts';

/** The shape that texts had once: it is taken for ever. */
const ROOT = fragmentName(ITEM);
const TEXT = textName(ITEM);
const accepted = { accepted: {} };
const closing: Closing = [];
afterEach(() => closeAll(closing));
const start = () => rapporteurs(closing);

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

/** Types, deletes, makes bold, adds lines and changes what they are at places that a seed chooses. */
function edit(doc: Y.Doc, times: number, seed: number): void {
  const dice = createDice(seed);
  const text = doc.getText(TEXT);
  for (let n = 0; n < times; n += 1) {
    const what = dice.upTo(10);
    const at = dice.upTo(text.length + 1);
    if (what === 0 || text.length === 0) addLine(text, 'Noted');
    else if (what < 6) text.insert(at, 'word ', {});
    else if (what < 8 && text.length > at + 2) text.delete(at, 2);
    else if (what === 8 && text.length > at + 3) text.format(at, 3, { strong: true });
    else {
      const ends = text
        .toDelta()
        .flatMap(({ insert }: { insert: unknown }): Y.Map<unknown>[] => (insert instanceof Y.Map ? [insert] : []));
      dice.one<Y.Map<unknown>>(ends)?.set('role', dice.one(['bullet', 'heading']));
    }
  }
}

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
