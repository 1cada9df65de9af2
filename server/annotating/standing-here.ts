import { describe, type Selectors } from '../../shared/annotation/anchoring.ts';
import { lettersIn } from '../../shared/annotation/carrying/sentences.ts';
import type { Wording } from '../../shared/annotation/carrying/version.ts';
import { ENOUGH_LETTERS } from '../../shared/annotation/carrying/whole-sentences.ts';
import { occurrences } from '../../shared/annotation/quoted-place.ts';
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
function documentOf(source: string, { meetingId, present, known }: Texts): Document | null {
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

/** Where the words of an annotation from a file stand (N17); a look-alike is never taken for them. */
export function standingHere(place: SaidPlace, texts: Texts): Standing | NotHere {
  const document = documentOf(place.source, texts);
  if (document === null) return 'elsewhere';
  const { quote } = place;
  if (quote === null || quote.exact.trim() === '') return 'no-quote';
  const { version, passageId } = document;
  const passages = (texts.passagesOf(version) ?? []).filter(({ id }) => passageId === null || id === passageId);
  const found = passages.flatMap((passage) => placesIn(passage, quote, passageId !== null));
  const [first, ...others] = found.length > 1 ? found.filter((each) => isAt(each, place, passageId)) : found;
  if (first === undefined) return found.length > 1 ? 'alike' : 'words';
  if (others.length > 0) return 'alike';
  const selectors = describe(first.passage.text, first.start, first.start + quote.exact.length);
  return selectors ? { ...selectors, version, passageId: first.passage.id } : 'no-quote';
}

type Found = { readonly passage: Wording; readonly start: number };
type Quote = NonNullable<SaidPlace['quote']>;

/** Where no passage is named, few words are known as the whole of one alone: nobody looks for each letter of a text. */
function placesIn(passage: Wording, quote: Quote, isNamed: boolean): readonly Found[] {
  const { text } = passage;
  if (!isNamed && !isEnough(quote.prefix + quote.exact + quote.suffix))
    return text === quote.exact ? [{ passage, start: 0 }] : [];
  return occurrences(text, quote.exact)
    .filter(
      (start) =>
        agrees(text, start, quote) && (isNamed || text === quote.exact || isEnough(shownOf(text, start, quote))),
    )
    .map((start) => ({ passage, start }));
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

/** The model counts characters of the source (4.2.5); a passage that is named is the source. */
function isAt({ passage, start }: Found, { position }: SaidPlace, named: PassageId | null): boolean {
  return named !== null && position !== null && [...passage.text.slice(0, start)].length === position.start;
}
