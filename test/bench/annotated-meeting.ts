import { addMeeting } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import { addConsultation } from '../../db/papers/consultations.ts';
import { createDrafts } from '../../server/compiling/drafts.ts';
import type { Effects } from '../../server/effects.ts';
import { executeAll } from '../../server/meetings/convening.ts';
import type { MeetingRooms } from '../../server/meetings/meeting-rooms.ts';
import { publishCompilation } from '../../server/meetings/publishing.ts';
import { type Actor, SYSTEM } from '../../shared/actor.ts';
import { describe } from '../../shared/annotation/anchoring.ts';
import { MOTIVATIONS } from '../../shared/annotation/annotation.ts';
import { type AnnotationId, type ConsultationId, idOf, type PassageId, type SectionId } from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import { convene, ITEM, MEETING, personOf } from '../support/meeting-folder.ts';

export const PASSAGES = 300;
export const ANNOTATIONS = 5000;
type World = { readonly db: Db; readonly rooms: MeetingRooms; readonly effects: Effects };

export const passageId = (n: number): PassageId => idOf<PassageId>(`p-${n}`);

/** Each passage says something of its own, in sentences that look alike. */
const textOf = (n: number, changed: boolean): string =>
  Array.from({ length: 6 }, (_, sentence) => {
    const verb = changed && sentence % 2 === 0 ? 'lowers, as many have said,' : 'lowers';
    return `Competition between ${n * 7 + sentence} carriers ${verb} the price of transit for everybody in region ${n}.`;
  }).join(' ');

/** What a compilation is published for. */
export function found(db: Db): void {
  if (convene.type !== 'meeting.convene') throw new Error('it convenes nothing');
  const { consultationId, title, date } = convene.convocation;
  const nothing = {
    letter: '',
    question: '?',
    background: [],
    calendar: [],
    isSample: false,
    deadline: null,
    closedAt: null,
  };
  const where = { group: 'CWG-Internet', place: 'Geneva', timeZone: 'Europe/Zurich' };
  addConsultation(db, { id: idOf<ConsultationId>(consultationId), title, ...where, ...nothing }, personOf('amina'), 1);
  addMeeting(db, { id: MEETING, consultationId, title, date, hours: null, document: '' }, 1);
}

/** A version of 300 passages; in a later one, half of them have changed. */
export async function publish(world: World, version: number): Promise<void> {
  const deps = { ...world, drafts: createDrafts(world) };
  const sectionId = idOf<SectionId>('s-1');
  await publishCompilation(deps, world.rooms.prepare(MEETING), SYSTEM, {
    date: '2015-09-28',
    introduction: '',
    sections: [{ id: sectionId, agendaItemId: ITEM, number: '1', title: 'Design', lead: '' }],
    passages: Array.from({ length: PASSAGES }, (_, n) => ({
      ...{ id: passageId(n), sectionId, number: `1.${n + 1}`, language: 'en' as const, sources: [] },
      text: textOf(n, version > 1 && n % 2 === 0),
    })),
  });
}

/** On some words of a passage; every `n` on others. */
export function annotationOn(n: number, name: string): Extract<MeetingCommand, { type: 'annotation.add' }> {
  const passage = n % PASSAGES;
  const start = (Math.floor(n / PASSAGES) * 23) % 300;
  const selectors = describe(textOf(passage, false), start, start + 40);
  if (!selectors) throw new Error('no words to annotate');
  const motivation = MOTIVATIONS[n % MOTIVATIONS.length] ?? 'highlighting';
  return {
    type: 'annotation.add',
    ...{ annotationId: idOf<AnnotationId>(name), passageId: passageId(passage), ...selectors, motivation },
    text: motivation === 'highlighting' ? '' : 'Which carriers are meant, and who has counted them?',
    replacement: motivation === 'editing' ? 'a wording of about the same length' : null,
  };
}

/** 5,000, as a file brings them: no person may write so many. */
export async function annotate(world: World, secretary: Actor): Promise<void> {
  const origin = { name: 'Vera Elsewhere', organisation: 'Notes Society', at: 1_443_427_200_000 };
  const commands = Array.from({ length: ANNOTATIONS }, (_, n): readonly [Actor, MeetingCommand] => [
    secretary,
    { ...annotationOn(n, `a-${n}`), type: 'annotation.import', version: 1, origin, replies: [] },
  ]);
  await executeAll(world, MEETING, commands);
}
