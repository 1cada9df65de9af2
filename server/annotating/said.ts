import type { Motivation } from '../../shared/annotation/annotation.ts';
import { isIri, isObject, isString, type Json, listOf, typesOf } from './json.ts';

/** Where an annotation says that its words stand: in which document, which words, and their place in characters. */
export type SaidPlace = {
  readonly source: string;
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  readonly position: { readonly start: number; readonly end: number } | null;
};

/** What an annotation of the W3C's model says, in the words of a meeting. */
export type Said = {
  readonly iri: string;
  readonly name: string;
  readonly organisation: string;
  /** In ms; null: it does not say. */
  readonly at: number | null;
  readonly motivation: Motivation;
  readonly text: string;
  readonly replacement: string | null;
  readonly tags: readonly string[];
  readonly places: readonly SaidPlace[];
  readonly isReply: boolean;
};

type Body = { readonly text: string; readonly purposes: readonly unknown[] };

/** What we say of an annotation by a tag, because the model has no word for it. */
const STATES: readonly string[] = ['resolved', 'accepted', 'withdrawn', 'moved', 'changed', 'orphan', 'conflict'];

/** Of one that meets the Recommendation. */
export function saidIn(annotation: Json): Said {
  const bodies = bodiesOf(annotation);
  const wording = bodies.find(({ purposes }) => purposes.includes('editing'));
  const tags = bodies.filter(isTag).map(({ text }) => text);
  const others = bodies.filter((body) => body !== wording && !isTag(body));
  const said = [
    ...others.map(({ text }) => text),
    ...tags.filter((tag) => !STATES.includes(tag)).map((tag) => `#${tag}`),
  ];
  const text = said.filter(Boolean).join('\n\n');
  return {
    iri: String(annotation.id),
    ...creatorOf(annotation),
    at: isString(annotation.created) ? Date.parse(annotation.created) : null,
    motivation: motivationOf(annotation, others, text, wording !== undefined),
    text,
    replacement: wording?.text ?? null,
    tags,
    places: listOf(annotation.target).flatMap(placesIn),
    isReply: named(annotation.motivation).includes('replying'),
  };
}

const named = (value: unknown): readonly string[] =>
  listOf(value)
    .filter(isString)
    .map((one) => one.replace(/^oa:/, ''));

const isTag = ({ purposes }: Body): boolean => purposes.includes('tagging');

function motivationOf({ motivation }: Json, bodies: readonly Body[], text: string, isWording: boolean): Motivation {
  if (isWording) return 'editing';
  if (text === '') return 'highlighting';
  const all = [...named(motivation), ...bodies.flatMap(({ purposes }) => purposes)];
  return all.includes('questioning') ? 'questioning' : 'commenting';
}

function bodiesOf({ body, bodyValue }: Json): readonly Body[] {
  if (isString(bodyValue)) return [{ text: bodyValue, purposes: [] }];
  return listOf(body).flatMap(bodyOf);
}

/** Of a choice the first; of what is elsewhere its address. A link to another annotation says nothing by itself. */
function bodyOf(body: unknown): readonly Body[] {
  if (isString(body)) return [{ text: body, purposes: [] }];
  if (!isObject(body)) return [];
  if (typesOf(body).includes('Choice')) return listOf(body.items).slice(0, 1).flatMap(bodyOf);
  const purposes = named(body.purpose);
  if (isString(body.value)) return [{ text: plainOf(body.value, body.format), purposes }];
  if (isObject(body.source)) return bodyOf(body.source).map(({ text }) => ({ text, purposes }));
  const address = isString(body.source) ? body.source : body.id;
  return isIri(address) && !purposes.includes('linking') ? [{ text: address, purposes }] : [];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** What is marked up is shown as its words. A sign that opens another tag ends a search, so that many of them cost no more than their number. */
const plainOf = (value: string, format: unknown): string =>
  format === 'text/html'
    ? value
        .replaceAll(/<(br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n')
        .replaceAll(/<[^<>]*>/g, '')
        .replaceAll(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
        .trim()
    : value;

function creatorOf({ creator }: Json): Pick<Said, 'name' | 'organisation'> {
  const [first] = listOf(creator);
  if (!isObject(first)) return { name: isString(first) ? first : '', organisation: '' };
  const [name] = [first.name, first.nickname, first.id].flatMap(listOf).filter(isString);
  const [affiliation] = [first['schema:affiliation'], first.affiliation].flatMap(listOf);
  const organisation = isObject(affiliation) && isString(affiliation.name) ? affiliation.name : '';
  return { name: name ?? '', organisation };
}

function placesIn(target: unknown): readonly SaidPlace[] {
  if (isString(target)) return [{ source: target, quote: null, position: null }];
  if (!isObject(target)) return [];
  const source = isObject(target.source) ? target.source.id : (target.source ?? target.id);
  if (!isString(source)) return [];
  const all = listOf(target.selector).filter(isObject);
  const fragment = source.includes('#') ? undefined : all.find(isFragment);
  // What refines a fragment counts in it; a position beside it counts in the whole document.
  const selectors = (fragment ? [fragment, ...all.filter((one) => one === fragment || isQuote(one))] : all).flatMap(
    refined,
  );
  const place = fragment ? `${source}#${String(fragment.value)}` : source;
  return [{ source: place, quote: quoteIn(selectors), position: positionIn(selectors) }];
}

/** It says the same as the fragment of an address (section 4.2.1). */
const isFragment = (selector: Json): boolean => typesOf(selector).includes('FragmentSelector');
const isQuote = (selector: Json): boolean => typesOf(selector).includes('TextQuoteSelector');

const refined = (selector: Json): readonly Json[] => [
  selector,
  ...listOf(selector.refinedBy).filter(isObject).flatMap(refined),
];

function quoteIn(selectors: readonly Json[]): SaidPlace['quote'] {
  const quote = selectors.find(isQuote);
  const { exact, prefix = '', suffix = '' } = quote ?? {};
  return isString(exact) && isString(prefix) && isString(suffix) ? { exact, prefix, suffix } : null;
}

function positionIn(selectors: readonly Json[]): SaidPlace['position'] {
  const { start, end } = selectors.find((selector) => typesOf(selector).includes('TextPositionSelector')) ?? {};
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}
