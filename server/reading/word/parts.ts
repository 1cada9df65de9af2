import { posix } from 'node:path';
import { notReadable } from '../not-readable.ts';
import type { Packed } from '../packed/packed.ts';
import { partAsText } from '../packed/part-as-text.ts';
import { attributeOf, childrenOf, type Element, parseXml } from '../packed/xml.ts';

type Relation = { readonly id: string; readonly type: string; readonly target: string; readonly isOutside: boolean };

/** The parts of a document of Word: the main one, and those that it names. */
export type WordParts = {
  readonly main: Element;
  /** The first part of a kind, as `styles`. */
  readonly partOf: (type: string) => Promise<Element | undefined>;
  readonly partsOf: (type: string) => Promise<readonly Element[]>;
  /** The address outside the document to which a relation leads. */
  readonly address: (id: string) => string | null;
  readonly properties: Element | undefined;
};

const relationsOf = (xml: string): readonly Relation[] =>
  xml === ''
    ? []
    : childrenOf(parseXml(xml), 'rel:Relationship').map((one) => ({
        id: attributeOf(one, 'Id') ?? '',
        type: (attributeOf(one, 'Type') ?? '').split('/').at(-1) ?? '',
        target: attributeOf(one, 'Target') ?? '',
        isOutside: attributeOf(one, 'TargetMode') === 'External',
      }));

const relationsFile = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
const within = (from: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(posix.dirname(from), target));

export async function wordParts(packed: Packed): Promise<WordParts> {
  const parsed = async (name: string): Promise<Element | undefined> => {
    const xml = await partAsText(packed, name);
    return xml === '' ? undefined : parseXml(xml);
  };
  const package_ = relationsOf(await partAsText(packed, '_rels/.rels'));
  const name = within('', package_.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml');
  const relations = relationsOf(await partAsText(packed, relationsFile(name)));
  const inside = (type: string): readonly string[] =>
    relations.filter((one) => one.type === type && !one.isOutside).map(({ target }) => within(name, target));
  const core = package_.find(({ type }) => type === 'core-properties')?.target;
  const outside = new Map(relations.filter(({ isOutside }) => isOutside).map(({ id, target }) => [id, target]));
  return {
    main: (await parsed(name)) ?? notReadable('file-broken'),
    partOf: async (type) => {
      const [first] = inside(type);
      return first === undefined ? undefined : parsed(first);
    },
    partsOf: async (type) => (await Promise.all(inside(type).map(parsed))).filter((part) => part !== undefined),
    address: (id) => outside.get(id) ?? null,
    properties: core === undefined ? undefined : await parsed(within('', core)),
  };
}
