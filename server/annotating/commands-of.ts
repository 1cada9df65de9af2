import { createHash } from 'node:crypto';
import { ANNOTATION_TEXT_MAX, type AnnotationCommand, type Origin } from '../../shared/annotation/annotation.ts';
import { type AnnotationId, idOf, isId, type ReplyId } from '../../shared/ids.ts';
import type { NotBroughtIn } from '../../shared/protocol/http/meetings/annotations.ts';
import { shortened } from '../../shared/report/shortened.ts';
import type { Read } from './annotations-in.ts';
import { decoded, isObject, type Json } from './json.ts';
import type { Said } from './said.ts';
import { documentIn, type NotHere, standingHere, type Texts, versionIn } from './standing-here.ts';

type Import = Extract<AnnotationCommand, { type: 'annotation.import' }>;
/**
 * `replies`: in the order of the command's. `bytes`: of all that is kept of what the file says. `isSettled`: the file says that it
 * was resolved or accepted there.
 */
export type Wanted = {
  readonly command: Import;
  readonly name: string;
  readonly json: Json;
  readonly replies: readonly { readonly name: string; readonly json: Json }[];
  readonly bytes: number;
  readonly isSettled: boolean;
};
export type Unwanted = {
  readonly name: string;
  readonly why: NotBroughtIn;
  readonly detail?: string;
  /** The other document that it is about. */
  readonly about?: string;
};
export type Sorted = {
  readonly wanted: readonly Wanted[];
  readonly left: readonly Unwanted[];
  /** The addresses of other documents, with how many annotations are about each alone. */
  readonly elsewhere: ReadonlyMap<string, number>;
};

/** Of an annotation about many places, the first that stands is taken; each is looked for in the whole compilation. */
const PLACES_LOOKED_FOR = 4;
const WORDS_SHOWN = 60;
const NAME_SHOWN = 200;

/** Under its address it is one thing, in whichever file it comes: our own under its own id, any other under a hash. */
export function idFor(iri: string, { meetingId }: Texts): string {
  const own = iri.match(/\/api\/meetings\/([^/#]+)\/annotations\.jsonld#([\w-]{1,64})$/);
  if (own?.[2] && isId(own[2]) && decoded(own[1] ?? '') === meetingId) return own[2];
  return `in-${createHash('sha256').update(iri).digest('base64url').slice(0, 22)}`;
}

/** The versions of the compilation on which these stand. */
export const versionsIn = (all: readonly Read[], texts: Omit<Texts, 'passagesOf'>): readonly number[] => [
  ...new Set(
    all.flatMap((one) => ('said' in one ? placesOf(one.said).flatMap(({ source }) => versionIn(source, texts)) : [])),
  ),
];

/** What of these items of a file can be brought in, with the replies to each, and what cannot (N17). It takes as long as the file is. */
export function sortRead(all: readonly Read[], texts: Texts): Sorted {
  const good = all.flatMap((one) => ('said' in one ? [one] : []));
  const isSilent = ({ said }: Good) => said.isReply && said.text === '';
  const repliesTo = repliesIn(good, texts);
  const firsts = good.filter(({ said }) => !said.isReply);
  const made = firsts.map((one) => wantedOf(one, repliesTo, texts));
  const unread = all.flatMap((one): Unwanted[] => ('said' in one ? [] : [unreadOf(one)]));
  const known = new Set(firsts.map(({ said }) => idFor(said.iri, texts)));
  const lost = [...repliesTo].flatMap(([to, replies]) => (known.has(to) ? [] : replies));
  return {
    wanted: made.flatMap((one) => ('command' in one ? [one] : [])),
    left: [
      ...unread,
      ...made.flatMap((one) => ('why' in one ? [one] : [])),
      ...good.filter(isSilent).map(({ said }): Unwanted => ({ name: nameOf(said), why: 'nothing-said' })),
      ...lost.filter((one) => !isSilent(one)).map(({ said }): Unwanted => ({ name: nameOf(said), why: 'no-target' })),
    ],
    elsewhere: elsewhereIn(made),
  };
}

function elsewhereIn(made: readonly (Wanted | Unwanted)[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const one of made) if ('why' in one && one.about) found.set(one.about, (found.get(one.about) ?? 0) + 1);
  return found;
}

type Good = Extract<Read, { said: Said }>;

function unreadOf(one: Exclude<Read, Good>): Unwanted {
  const name = isObject(one.json) ? shortened(String(one.json.id ?? ''), NAME_SHOWN) : '';
  return 'broken' in one ? { name, why: 'broken', detail: one.broken } : { name, why: 'too-long' };
}

/** Also replies to replies, which are said to the annotation itself. */
function repliesIn(all: readonly Good[], texts: Texts): ReadonlyMap<string, readonly Good[]> {
  const replies = all.filter(({ said }) => said.isReply);
  const parents = new Map(replies.map(({ said }) => [idFor(said.iri, texts), idFor(targetOf(said), texts)]));
  const found = new Map<string, Good[]>();
  for (const reply of replies) {
    const to = rootOf(idFor(targetOf(reply.said), texts), parents);
    const before = found.get(to);
    if (before) before.push(reply);
    else found.set(to, [reply]);
  }
  return found;
}

const placesOf = ({ places }: Said): Said['places'] => places.slice(0, PLACES_LOOKED_FOR);
const targetOf = ({ places }: Said): string => places[0]?.source ?? '';

/** What is passed on the way leads to the root from now on, so that a chain is gone through once. Replies in a circle have none. */
function rootOf(id: string, parents: Map<string, string>): string {
  const way = new Set<string>();
  let root = id;
  for (let next = parents.get(root); next !== undefined && !way.has(root); next = parents.get(root)) {
    way.add(root);
    root = next;
  }
  for (const passed of way) parents.set(passed, root);
  return root;
}

/** Its author, and the beginning of the words that it is about. */
function nameOf({ name, places, text, iri }: Said): string {
  const words = places.find(({ quote }) => quote)?.quote?.exact ?? text;
  return [name, shortened(words, WORDS_SHOWN)].filter(Boolean).join(': ') || iri;
}

const originOf = ({ name, organisation, at }: Said): Origin => ({ name, organisation, at });

function wantedOf(
  { said, json }: Good,
  repliesTo: ReadonlyMap<string, readonly Good[]>,
  texts: Texts,
): Wanted | Unwanted {
  const name = nameOf(said);
  const left = (why: NotBroughtIn): Unwanted => ({ name, why });
  if (said.tags.includes('withdrawn')) return left('nothing-said');
  const places = placesOf(said).map((place) => standingHere(place, texts));
  const standing = places.find((place) => typeof place === 'object');
  if (standing === undefined)
    return leftBy(
      name,
      said,
      places.find((place) => typeof place === 'string'),
    );
  const annotationId = idOf<AnnotationId>(idFor(said.iri, texts));
  const replies = (repliesTo.get(annotationId) ?? []).filter((reply) => reply.said.text !== '');
  const texts_ = [said.text, said.replacement ?? '', ...replies.map((reply) => reply.said.text)];
  if (texts_.some((text) => text.length > ANNOTATION_TEXT_MAX)) return left('too-long');
  const { version, passageId, quote, position } = standing;
  const { motivation, text, replacement, tags } = said;
  const command: Import = {
    type: 'annotation.import',
    ...{ annotationId, version, passageId, quote, position, motivation, text, replacement },
    origin: originOf(said),
    replies: replies.map((reply) => ({
      replyId: idOf<ReplyId>(idFor(reply.said.iri, texts)),
      text: reply.said.text,
      origin: originOf(reply.said),
    })),
  };
  return {
    ...{ command, name, json },
    replies: replies.map((reply) => ({ name: nameOf(reply.said), json: reply.json })),
    bytes: bytesOf([json, ...replies.map((reply) => reply.json)]),
    isSettled: tags.includes('resolved') || tags.includes('accepted'),
  };
}

const bytesOf = (all: readonly Json[]): number =>
  all.reduce((sum, json) => sum + Buffer.byteLength(JSON.stringify(json)), 0);

function leftBy(name: string, { places }: Said, why: NotHere | undefined): Unwanted {
  const [first] = places;
  return why === 'elsewhere' && first
    ? { name, why, about: documentIn(first.source) }
    : { name, why: why ?? 'no-target' };
}
