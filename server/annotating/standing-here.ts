import { describe, type Selectors } from '../../shared/annotation/anchoring.ts';
import { lettersIn } from '../../shared/annotation/carrying/sentences.ts';
import type { Wording } from '../../shared/annotation/carrying/version.ts';
import { ENOUGH_LETTERS } from '../../shared/annotation/carrying/whole-sentences.ts';
import { idOf, type MeetingId, type PassageId } from '../../shared/ids.ts';
import { decoded } from './json.ts';
import type { SaidPlace } from './said.ts';

/** Words of a version of the compilation, found beyond doubt. */
export type Standing = Selectors & { readonly version: number; readonly passageId: PassageId };

/** Why there is no such place: it is in another document, quotes nothing, its words are not there, or in several places. */
export type NotHere = 'elsewhere' | 'no-quote' | 'words' | 'alike';

export type Texts = {
  readonly meetingId: MeetingId;
  readonly present: number;
  readonly passagesOf: (version: number) => readonly Wording[] | null;
  /** Addresses of documents of which whoever brings the file says that they are a version of this compilation. */
  readonly known?: ReadonlyMap<string, number>;
};

/** A document without the place in it. */
export const documentIn = (source: string): string => source.split('#', 1)[0] ?? source;

type Document = { readonly version: number; readonly passageId: PassageId | null };

/** The compilation of this meeting, or its hall, under whichever name the server is known. Null: another document. */
function documentOf(source: string, { meetingId, present, known }: Omit<Texts, 'passagesOf'>): Document | null {
  const said = known?.get(documentIn(source));
  // The names of its passages are those of another document: the words alone tell the place.
  if (said !== undefined) return { version: said, passageId: null };
  const url = URL.canParse(source) ? new URL(source) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const meeting = decoded(url.pathname)?.match(/\/meetings\/([^/]+)(?:\/compilation\.[a-z]+)?\/?$/)?.[1];
  if (meeting !== meetingId) return null;
  const named = Number(url.searchParams.get('version') ?? present);
  const passage = url.hash.match(/^#passage-(.+)$/)?.[1];
  if (passage === undefined) return { version: named, passageId: null };
  const id = decoded(passage);
  return id === null ? null : { version: named, passageId: idOf<PassageId>(id) };
}

/** The version of the compilation that is meant, if there is one. */
export function versionIn(source: string, texts: Omit<Texts, 'passagesOf'>): readonly number[] {
  const version = documentOf(source, texts)?.version ?? 0;
  return version >= 1 && version <= texts.present ? [version] : [];
}

/** Where the words of an annotation from a file stand (N17); a look-alike is never taken for them. */
export function standingHere(place: SaidPlace, texts: Texts): Standing | NotHere {
  const document = documentOf(place.source, texts);
  if (document === null) return 'elsewhere';
  const { quote } = place;
  if (quote === null || quote.exact.trim() === '') return 'no-quote';
  const { version, passageId } = document;
  const passages = (texts.passagesOf(version) ?? []).filter(({ id }) => passageId === null || id === passageId);
  const found = passageId === null ? onlyOne(passages, quote) : inNamed(passages[0], quote, place.position);
  if (typeof found === 'string') return found;
  const selectors = describe(found.passage.text, found.start, found.start + quote.exact.length);
  return selectors ? { ...selectors, version, passageId: found.passage.id } : 'no-quote';
}

type Found = { readonly passage: Wording; readonly start: number };
type Quote = NonNullable<SaidPlace['quote']>;

/** Where no passage is named, few words are known as the whole of one alone: nobody looks for each letter of a text. */
function* placesIn(passage: Wording, quote: Quote, isNamed: boolean): Generator<Found> {
  const { text } = passage;
  if (!isNamed && !isEnough(quote.prefix + quote.exact + quote.suffix)) {
    if (text === quote.exact) yield { passage, start: 0 };
    return;
  }
  for (let start = text.indexOf(quote.exact); start !== -1; start = text.indexOf(quote.exact, start + 1))
    if (agrees(text, start, quote) && (isNamed || text === quote.exact || isEnough(shownOf(text, start, quote))))
      yield { passage, start };
}

/** The one place in all of these; nobody looks on after a second one. */
function onlyOne(passages: readonly Wording[], quote: Quote): Found | NotHere {
  let only: Found | null = null;
  for (const passage of passages)
    for (const place of placesIn(passage, quote, false)) {
      if (only !== null) return 'alike';
      only = place;
    }
  return only ?? 'words';
}

/** The model counts characters of the source (4.2.5); a passage that is named is the source. */
function inNamed(passage: Wording | undefined, quote: Quote, position: SaidPlace['position']): Found | NotHere {
  if (passage === undefined) return 'words';
  const places = placesIn(passage, quote, true);
  const [first, second] = [places.next().value, places.next().value];
  if (!first) return 'words';
  if (!second) return first;
  if (position === null) return 'alike';
  const start = unitsBefore(passage.text, position.start);
  return passage.text.startsWith(quote.exact, start) && agrees(passage.text, start, quote)
    ? { passage, start }
    : 'alike';
}

/** How many UTF-16 units so many characters have. */
function unitsBefore(text: string, characters: number): number {
  let [units, passed] = [0, 0];
  for (const character of text) {
    if (passed === characters) break;
    units += character.length;
    passed += 1;
  }
  return units;
}

const isEnough = (words: string): boolean => lettersIn(words, ENOUGH_LETTERS) >= ENOUGH_LETTERS;

/** The words with what the passage has of their context. */
const shownOf = (text: string, start: number, { exact, prefix, suffix }: Quote): string =>
  text.slice(Math.max(0, start - prefix.length), start + exact.length + suffix.length);

/** Whether all the context agrees that the passage can show. */
function agrees(text: string, start: number, { exact, prefix, suffix }: Quote): boolean {
  const end = start + exact.length;
  const isBefore =
    start >= prefix.length ? text.startsWith(prefix, start - prefix.length) : prefix.endsWith(text.slice(0, start));
  return isBefore && (text.startsWith(suffix, end) || suffix.startsWith(text.slice(end, end + suffix.length + 1)));
}
