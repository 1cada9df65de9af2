import type { Db } from '../../db/open-database.ts';
import { foundParagraph, foundPassage } from '../../db/search/found-papers.ts';
import type { IndexedPlace, SearchIndex } from '../../db/search/search-index.ts';
import { excerptOf } from '../../shared/finding/excerpt.ts';
import { placesIn, type Wanted } from '../../shared/finding/wanted.ts';
import { type AnnotationId, type ContributionId, idOf, type MeetingId, type PassageId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import type { Found, FoundKind } from '../../shared/protocol/http/search.ts';
import { translateIn } from '../dictionaries.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { namesOfAnnotation, wordsOfAnnotation } from './annotation-words.ts';
import { minutesSource } from './index-minutes.ts';
import type { Readers } from './readers.ts';
import type { SearchQuery } from './search-query.ts';

type Deps = {
  readonly db: Db;
  readonly rooms: MeetingRooms;
  readonly index: SearchIndex;
  readonly readers: Readers;
};
type Query = Omit<SearchQuery, 'typed' | 'kinds'> & { readonly wanted: Wanted };
type Finder = (query: Query) => Promise<{ readonly found: readonly Found[]; readonly more: boolean }>;
/** What a place says now to the person who asks; null: nothing. */
type Said = (Omit<Found, 'marks' | 'aboutMarks' | 'about'> & About) | null;
/** Whose it is, which is searched, or which number it has. `instead`: shown of what was found by its names alone. */
type About = { readonly names: readonly string[]; readonly number?: string; readonly instead?: string | null };

/** So many are shown of each kind, out of so many that are looked at. */
const SHOWN_MAX = 20;
const LOOKED_AT_MAX = 120;

/** One for each kind. Each reads the words where they stand, and shows only what is there for this reader now. */
export function createFinders(deps: Deps): Readonly<Record<FoundKind, Finder>> {
  const annotated = inMeetings(deps, 'annotation');
  return {
    contribution: finding(deps, 'contribution', anywhere, (place) => contributionAt(deps, place)),
    passage: finding(deps, 'passage', anywhere, (place, query) => passageAt(deps, place, query)),
    annotation: finding(deps, 'annotation', annotated, (place, query) => annotationAt(deps, place, query)),
    minutes: finding(deps, 'minutes', inMeetings(deps, 'minutes'), (place, query) => minutesAt(deps, place, query)),
  };
}

type Where = (query: Query) => readonly MeetingId[] | null;
const anywhere: Where = () => null;
const inMeetings =
  ({ index, readers }: Deps, kind: FoundKind): Where =>
  ({ person }) =>
    index.meetings(kind).filter((id) => readers.mayRead(id, person));

function finding(
  { index }: Deps,
  kind: FoundKind,
  where: Where,
  say: (place: IndexedPlace, query: Query) => Said | Promise<Said>,
): Finder {
  return async (query) => {
    const { wanted, consultation } = query;
    const t = await translateIn(query.language);
    const places = index.find({ wanted, kind, consultation, meetings: where(query), limit: LOOKED_AT_MAX });
    const found: Found[] = [];
    for (const place of places) {
      if (found.length > SHOWN_MAX) break;
      const said = await say(place, query);
      const shown = said && shownOf(said, wanted, t('common.comma'));
      if (shown) found.push(shown);
    }
    return { found: found.slice(0, SHOWN_MAX), more: found.length > SHOWN_MAX };
  };
}

/** Null where the words do not stand there any more. */
function shownOf({ names, number, instead, text, ...said }: NonNullable<Said>, wanted: Wanted, comma: string) {
  const named = names.filter((name) => name !== '').join(comma);
  const [marks = [], aboutMarks = []] = placesIn([text, named], wanted) ?? [];
  if (marks.length === 0 && aboutMarks.length === 0) return null;
  const excerpt = marks.length === 0 && instead ? excerptOf(instead, []) : excerptOf(text, marks);
  return { ...said, about: number ?? named, aboutMarks, ...excerpt };
}

function contributionAt({ db }: Deps, { source, place }: IndexedPlace): Said {
  const id = source.slice('contribution '.length);
  const n = Number(place);
  const found = foundParagraph(db, idOf<ContributionId>(id), Math.max(1, n));
  const text = n === 0 ? found?.title : found?.text;
  if (!found || !text) return null;
  const { title, language, name, organisation } = found;
  const href = `/contributions/${encodeURIComponent(id)}${n === 0 ? '' : `#p${n}`}`;
  return { href, title, names: [name, organisation], language, text, instead: n === 0 ? found.text : null };
}

const titleOf = ({ sitting }: Meeting): string => sitting.convocation?.title ?? '';
const documentOf = (meeting: MeetingId, name: string, { language }: Query, anchor: string): string =>
  `/api/meetings/${encodeURIComponent(meeting)}/${name}.html?lang=${language}#${encodeURIComponent(anchor)}`;

/** Who has a seat is led to the place in the hall, everybody else to the public document. */
const placeFor = (
  { readers }: Deps,
  meeting: MeetingId,
  query: Query,
  place: string,
  document: 'compilation' | 'minutes',
) =>
  readers.isMember(meeting, query.person)
    ? `/meetings/${encodeURIComponent(meeting)}#${encodeURIComponent(place)}`
    : documentOf(meeting, document, query, place);

function passageAt(deps: Deps, { meeting, place }: IndexedPlace, query: Query): Said {
  const { db, rooms } = deps;
  const now = meeting && rooms.look(meeting);
  if (!meeting || !now) return null;
  const found = foundPassage(db, meeting, now.meeting.compilation.version, idOf<PassageId>(place));
  if (!found) return null;
  const href = placeFor(deps, meeting, query, `passage-${place}`, 'compilation');
  const { number, language, text } = found;
  return { href, title: titleOf(now.meeting), names: [], number, language, text };
}

async function annotationAt(deps: Deps, { meeting, place }: IndexedPlace, query: Query): Promise<Said> {
  const { rooms, readers } = deps;
  const id = idOf<AnnotationId>(place);
  const here = meeting ? await readers.readable(meeting, query.person, query.whose) : null;
  const found = here?.meeting.annotation.byId[id];
  // What was withdrawn since is in no text that anybody reads.
  const stands = meeting && rooms.look(meeting)?.meeting.annotation.byId[id];
  if (!meeting || !here || !found || !stands || wordsOfAnnotation(stands) === '') return null;
  const names = namesOfAnnotation(here.meeting, found).flat();
  const href = placeFor(deps, meeting, query, `annotation-${place}`, 'minutes');
  return { href, title: titleOf(here.meeting), names, language: '', text: wordsOfAnnotation(found) };
}

/** Members read the present text, where there is one beside what was published. */
function minutesAt({ rooms, readers, index }: Deps, place: IndexedPlace, query: Query): Said {
  const { meeting, audience, kept, keptNames } = place;
  const now = meeting && rooms.look(meeting);
  if (!meeting || !now || kept === null) return null;
  const isMember = readers.isMember(meeting, query.person);
  const hasDraft = isMember && index.hasSource(minutesSource(meeting, 'members'));
  if (audience !== (hasDraft ? 'members' : 'all')) return null;
  const href = isMember
    ? `/meetings/${encodeURIComponent(meeting)}/minutes#${encodeURIComponent(place.place)}`
    : documentOf(meeting, 'minutes', query, place.place);
  return { href, title: titleOf(now.meeting), names: (keptNames ?? '').split('\n'), language: '', text: kept };
}
