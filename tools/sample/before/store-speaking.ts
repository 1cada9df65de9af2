import type { Db } from '../../../db/open-database.ts';
import type { Effects } from '../../../server/effects.ts';
import { executeAll } from '../../../server/meetings/convening.ts';
import type { MeetingRoom } from '../../../server/meetings/meeting-room.ts';
import type { MeetingRooms } from '../../../server/meetings/meeting-rooms.ts';
import { handIn } from '../../../server/speeches/handing-in.ts';
import type { Actor } from '../../../shared/actor.ts';
import { type AgendaItemId, idOf, type SpeechId } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { sampleActor, sampleProfile } from '../sample-actors.ts';
import { personIdOf, unlessRefused } from '../sample-rows.ts';
import { listInAdvance, sampleInscriptions } from './inscriptions.ts';
import type { SampleSpeech } from './speech-texts.ts';

type Deps = { readonly db: Db; readonly rooms: MeetingRooms; readonly effects: Effects };
type Step = readonly [actor: Actor, command: MeetingCommand];

/** The list of one item was open; people have asked on it, a delegation has changed who speaks, and the list was closed. */
export async function storeInscriptions(deps: Deps, room: MeetingRoom): Promise<void> {
  const opening: Step = [sampleActor('secretary'), { type: 'floor.open-inscription', agendaItemId: listInAdvance }];
  const closing: Step = [sampleActor('secretary'), { type: 'floor.close-inscription', agendaItemId: listInAdvance }];
  unlessRefused(await executeAll(deps, room.id, [opening, ...sampleInscriptions.flatMap(stepsOf), closing]));
}

function stepsOf({ requestId, by, speaker, language, note }: (typeof sampleInscriptions)[number]): readonly Step[] {
  const capacity = { type: 'for-organisation', organisation: sampleProfile(by).organisation } as const;
  const asked = { requestId, kind: 'intervention', note, capacity, language, about: null } as const;
  const inscribed: Step = [sampleActor(by), { type: 'floor.inscribe', agendaItemId: listInAdvance, ...asked }];
  if (speaker === undefined) return [inscribed];
  const beneficiary = { type: 'member', person: personIdOf(speaker) } as const;
  return [inscribed, [sampleActor(by), { type: 'floor.substitute', requestId, beneficiary }]];
}

export async function storeSpeeches(deps: Deps, room: MeetingRoom, speeches: readonly SampleSpeech[]): Promise<void> {
  for (const { id, speaker, agendaItemId, isOpen, language, title, paragraphs } of speeches) {
    const speechId = idOf<SpeechId>(id);
    const about = { agendaItemId: idOf<AgendaItemId>(agendaItemId), person: personIdOf(speaker), isOpen };
    const words = { language, title, paragraphs, sentAs: undefined };
    unlessRefused(
      await handIn(deps, room, { type: 'speech.hand-in', speechId, ...about }, sampleActor(speaker), words),
    );
  }
}
