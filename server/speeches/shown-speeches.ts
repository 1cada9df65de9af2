import type { Db } from '../../db/open-database.ts';
import { type SpeechTextHead, speechText, speechTextHeads } from '../../db/papers/speech-texts.ts';
import type { PersonId, SpeechId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { hasRight, maySpeak } from '../../shared/permissions.ts';
import type { SpeechAnswer, SpeechesAnswer, SpeechSummary } from '../../shared/protocol/http/meetings/speeches.ts';
import { deliveryOf } from '../../shared/speeches/delivery.ts';
import { mayRead } from '../../shared/speeches/speech-rules.ts';
import type { Speech } from '../../shared/speeches/speeches.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';

type Room = Pick<MeetingRoom, 'id' | 'meeting'>;
type Reader = PersonId | null;

/** A member who is inside the meeting; undefined: somebody else. */
function memberIn({ attendance }: Meeting, person: Reader) {
  const member = person === null ? undefined : attendance.members[person];
  return member?.standing === 'admitted' ? member : undefined;
}

function summaryOf(meeting: Meeting, speech: Speech, text: SpeechTextHead, reader: Reader): SpeechSummary {
  const profile = meeting.attendance.members[speech.person]?.profile;
  const isOwn = speech.person === reader;
  const mayForOthers = hasRight(memberIn(meeting, reader)?.role ?? null, 'hand-in-for-others');
  return {
    id: speech.id,
    agendaItemId: speech.agendaItemId,
    person: speech.person,
    name: profile?.name ?? '',
    organisation: profile?.organisation ?? '',
    title: text.title,
    language: text.language,
    file: text.file,
    fileName: text.fileName,
    version: speech.version,
    at: text.at,
    isOpen: speech.isOpen,
    state: deliveryOf(meeting, speech).state,
    isOwn,
    mayChange: isOwn || mayForOthers,
  };
}

/** Those of the meeting that the reader may read (H3, H6), in the order of the agenda. */
export function speechesShown(db: Db, { id, meeting }: Room, reader: Reader): SpeechesAnswer | null {
  const { convocation } = meeting.sitting;
  if (!convocation) return null;
  const texts = new Map(speechTextHeads(db, id).map((text) => [text.id, text]));
  const places = new Map(meeting.agenda.items.map((item, place) => [item.id, place]));
  const placeOf = (speech: Pick<Speech, 'agendaItemId'>): number => places.get(speech.agendaItemId) ?? places.size;
  const speeches = Object.values(meeting.speech.byId)
    .filter((speech) => mayRead(meeting, speech, reader))
    .flatMap((speech) => texts.get(speech.id) ?? [])
    .flatMap((text) => {
      const speech = meeting.speech.byId[text.id];
      return speech ? [summaryOf(meeting, speech, text, reader)] : [];
    });
  return {
    meeting: { id, title: convocation.title, consultationId: convocation.consultationId },
    items: meeting.agenda.items.map((item) => ({ id: item.id, title: item.title })),
    speakers: speakersFor(meeting, reader),
    speeches: speeches.toSorted((a, b) => placeOf(a) - placeOf(b) || a.at - b.at),
  };
}

/** For whom the reader may hand in: themselves; the secretary for all who may speak. After the closing for nobody. */
function speakersFor(meeting: Meeting, reader: Reader): SpeechesAnswer['speakers'] {
  const own = memberIn(meeting, reader);
  if (!own || meeting.sitting.phase.state === 'closed') return [];
  const all = Object.values(meeting.attendance.members)
    .filter((member) => member.standing === 'admitted' && maySpeak(member.role))
    .filter(({ person }) => person === own.person || hasRight(own.role, 'hand-in-for-others'));
  const isFirst = (person: PersonId): number => (person === own.person ? 0 : 1);
  return all
    .map(({ person, profile }) => ({ person, name: profile.name, organisation: profile.organisation }))
    .sort((a, b) => isFirst(a.person) - isFirst(b.person) || a.name.localeCompare(b.name, 'en'));
}

/** Null: there is none, or this reader may not read it; nobody learns which. */
export function speechShown(db: Db, { id, meeting }: Room, speechId: SpeechId, reader: Reader): SpeechAnswer | null {
  const speech = meeting.speech.byId[speechId];
  const text = speech && mayRead(meeting, speech, reader) ? speechText(db, speechId) : null;
  if (!speech || text?.meetingId !== id) return null;
  return {
    ...summaryOf(meeting, speech, text, reader),
    meetingId: id,
    meetingTitle: meeting.sitting.convocation?.title ?? '',
    itemTitle: meeting.agenda.items.find((item) => item.id === speech.agendaItemId)?.title ?? '',
    paragraphs: text.paragraphs,
    shapes: text.shapes,
  };
}
