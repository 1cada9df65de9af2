import type { StakeholderGroup } from '../../../shared/attendance/profile.ts';
import { STAKEHOLDER_GROUPS } from '../../../shared/attendance/profile.ts';
import { giving } from '../../../shared/floor/order/giving.ts';
import type { Kind } from '../../../shared/floor/requests/floor-request.ts';
import { type AgendaItemId, idOf, type RequestId } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import type { Member } from '../../support/member.ts';
import { DESIGN } from './hall.ts';

/** Gives a command that has to be accepted. */
export async function say(member: Member, command: MeetingCommand): Promise<void> {
  const receipt = await member.command(command);
  if ('refused' in receipt) throw new Error(`${command.type} was refused: ${receipt.refused}`);
  await member.has(receipt.accepted.seq);
}

export function itemOf(member: Member, title = DESIGN): AgendaItemId {
  const item = member.meeting().agenda.items.find((each) => each.title.startsWith(title));
  if (!item) throw new Error(`no agenda item "${title}"`);
  return item.id;
}

/** Opens the meeting and takes the item on design. */
export async function openWithItem(chair: Member): Promise<void> {
  await say(chair, { type: 'meeting.open' });
  await say(chair, { type: 'agenda.take-item', itemId: itemOf(chair) });
}

/** A guest on the list, named by number; of the groups in turn. */
export async function enter(keeper: Member, number: number, kind: Kind = 'intervention'): Promise<RequestId> {
  const requestId = idOf<RequestId>(`guest-${number}`);
  const stakeholderGroup: StakeholderGroup = STAKEHOLDER_GROUPS[number % STAKEHOLDER_GROUPS.length] ?? 'other';
  await say(keeper, {
    type: 'floor.enter',
    requestId,
    kind,
    note: '',
    capacity: { type: 'for-organisation', organisation: `Sample delegation ${number}` },
    language: 'en',
    about: null,
    beneficiary: {
      type: 'guest',
      name: `Guest Number ${number}`,
      organisation: `Sample delegation ${number}`,
      stakeholderGroup,
      mode: number % 2 ? 'room' : 'remote',
    },
    written: null,
  });
  return requestId;
}

/** Gives the floor to a request, whoever has it. */
export const giveTo = (chair: Member, requestId: RequestId): Promise<void> =>
  say(chair, giving(chair.meeting().floor, requestId));
