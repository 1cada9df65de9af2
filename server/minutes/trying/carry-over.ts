import * as Y from 'yjs';
import { blocksToLines } from '../../../shared/minutes/blocks-to-lines.ts';
import { type Line, type LineKind, paragraphKind, type Run, textName } from '../../../shared/minutes/lines.ts';
import { FRAGMENT_PREFIX, type RichBlock, readRichText } from '../../../shared/minutes/rich-text.ts';
import { CARRIER } from '../text-authors.ts';

/** Root of the document that keeps, for each item, which lines of the earlier shape have been carried over. */
export const CARRIED = 'carried';

/**
 * Texts were trees once (`XmlFragment`), and devices may still bring text of that shape. Lines of it that have not been carried
 * over yet are put at the end of the item's text, once: the document keeps which ones have been, written in the same update.
 * Answers that update, or null when there is nothing to carry.
 */
export function carryOver(doc: Y.Doc): Uint8Array | null {
  const items = [...doc.share.keys()].filter((name) => name.startsWith(FRAGMENT_PREFIX));
  const late = items.map((name) => newLines(doc, name)).filter(({ fresh }) => fresh.length > 0);
  if (late.length === 0) return null;
  return asCarrier(doc, () => {
    for (const { item, all, fresh } of late) {
      append(doc.getText(textName(item)), fresh);
      doc.getMap(CARRIED).set(item, all.map(keyOf));
    }
  });
}

/** Puts a first draft into a text in which nothing stands, in one update; null where something does (R15). */
export function beginText(doc: Y.Doc, name: string, blocks: readonly RichBlock[]): Uint8Array | null {
  const text = doc.getText(name);
  return text.length > 0 ? null : asCarrier(doc, () => append(text, blocksToLines(blocks)));
}

/** Nobody in particular writes it. */
function asCarrier(doc: Y.Doc, write: () => void): Uint8Array {
  const { clientID } = doc;
  doc.clientID = CARRIER;
  const before = Y.encodeStateVector(doc);
  doc.transact(write);
  doc.clientID = clientID;
  return Y.encodeStateAsUpdate(doc, before);
}

function newLines(doc: Y.Doc, name: string) {
  const item = name.slice(FRAGMENT_PREFIX.length);
  const all = blocksToLines(readRichText(doc.getXmlFragment(name)));
  const kept: unknown = doc.getMap(CARRIED).get(item);
  const carried = new Map<unknown, number>();
  for (const key of Array.isArray(kept) ? kept : []) carried.set(key, (carried.get(key) ?? 0) + 1);
  const isFresh = (line: Line): boolean => {
    const times = carried.get(keyOf(line)) ?? 0;
    carried.set(keyOf(line), times - 1);
    return times <= 0;
  };
  return { item, all, fresh: all.filter(isFresh) };
}

/** A line is known by its words. */
const keyOf = ({ runs }: Line): string =>
  runs.map((run) => (run.type === 'text' ? run.text : run.type === 'reference' ? run.label : '')).join('');

function append(text: Y.Text, lines: readonly Line[]): void {
  if (text.length > 0) endLast(text);
  for (const { kind, runs } of lines) {
    for (const run of runs) appendRun(text, run);
    text.insertEmbed(text.length, endOf(kind));
  }
}

/** What has no end of its own is a paragraph, and stays one. */
function endLast(text: Y.Text): void {
  const last: unknown = text.toDelta().at(-1)?.insert;
  if (!(last instanceof Y.Map)) text.insertEmbed(text.length, new Y.Map());
}

function appendRun(text: Y.Text, run: Run): void {
  if (run.type === 'reference') text.insertEmbed(text.length, { requestId: run.requestId, label: run.label }, {});
  if (run.type === 'text')
    text.insert(text.length, run.text, {
      ...(run.strong ? { strong: true } : {}),
      ...(run.emphasis ? { em: true } : {}),
    });
}

const endOf = (kind: LineKind): Y.Map<unknown> =>
  new Y.Map(
    (Object.keys(kind) as (keyof LineKind)[])
      .filter((key) => kind[key] !== paragraphKind[key])
      .map((key): [string, unknown] => [key, kind[key]]),
  );
