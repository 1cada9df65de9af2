import * as v from 'valibot';
import type { FloorCommand } from '../../floor/floor-messages.ts';
import { PLACES, POLICIES, PRECEDENCES } from '../../floor/order/policies.ts';
import { KINDS, NOTE_MAX, WRITTEN_MAX } from '../../floor/requests/floor-request.ts';
import type { AgendaItemId, PersonId, RequestId } from '../../ids.ts';
import { about, group, id, language, line, mode, text, whole } from '../fields/fields.ts';

const requestId = id<RequestId>();
const agendaItemId = id<AgendaItemId>();
const kind = v.picklist(KINDS);
const policy = v.picklist(POLICIES);
const reason = v.nullable(text(NOTE_MAX));
const seconds = whole(10, 7200);

const capacity = v.variant('type', [
  v.strictObject({ type: v.literal('own-name') }),
  v.strictObject({ type: v.literal('for-organisation'), organisation: line }),
  v.strictObject({ type: v.literal('on-behalf-of'), group: line }),
]);

const beneficiary = v.variant('type', [
  v.strictObject({ type: v.literal('member'), person: id<PersonId>() }),
  v.strictObject({ type: v.literal('guest'), name: line, organisation: line, stakeholderGroup: group, mode }),
]);

const scope = v.variant('type', [
  v.strictObject({ type: v.literal('meeting') }),
  v.strictObject({ type: v.literal('item'), agendaItemId }),
  v.strictObject({ type: v.literal('kind'), kind }),
  v.strictObject({ type: v.literal('person'), person: id<PersonId>() }),
]);

const asked = {
  requestId,
  kind,
  note: text(NOTE_MAX),
  capacity,
  language,
  about,
  agendaItemId: v.optional(agendaItemId),
};
const named = <T extends string>(type: T) => v.strictObject({ type: v.literal(type), requestId });
const plain = <T extends string>(type: T) => v.strictObject({ type: v.literal(type) });

export const floorCommands = [
  v.strictObject({ type: v.literal('floor.request'), ...asked }),
  v.strictObject({ type: v.literal('floor.enter'), ...asked, beneficiary, written: v.nullable(text(WRITTEN_MAX)) }),
  v.strictObject({ type: v.literal('floor.substitute'), requestId, beneficiary }),
  v.strictObject({
    ...{ type: v.literal('floor.inscribe'), ...asked, agendaItemId },
    person: v.optional(id<PersonId>()),
  }),
  v.strictObject({ type: v.literal('floor.open-inscription'), agendaItemId }),
  v.strictObject({ type: v.literal('floor.close-inscription'), agendaItemId }),
  v.strictObject({ type: v.literal('floor.transfer'), requestId, agendaItemId }),
  named('floor.withdraw'),
  v.strictObject({ type: v.literal('floor.give'), requestId, ending: v.nullable(requestId) }),
  named('floor.end'),
  named('floor.pass-over'),
  v.strictObject({ type: v.literal('floor.revoke'), requestId, reason }),
  v.strictObject({ type: v.literal('floor.deny'), requestId, reason }),
  v.strictObject({ type: v.literal('floor.move'), requestId, behind: v.nullable(requestId) }),
  v.strictObject({ type: v.literal('floor.close-list'), agendaItemId }),
  v.strictObject({ type: v.literal('floor.open-list'), agendaItemId }),
  v.strictObject({ type: v.literal('floor.choose-policy'), policy, agendaItemId: v.null() }),
  v.strictObject({ type: v.literal('floor.choose-policy'), policy: v.nullable(policy), agendaItemId }),
  v.strictObject({ type: v.literal('floor.choose-precedence'), precedence: v.picklist(PRECEDENCES) }),
  v.strictObject({ type: v.literal('floor.choose-places'), places: v.picklist(PLACES) }),
  v.strictObject({ type: v.literal('floor.set-speaking-time'), scope, seconds: v.nullable(seconds) }),
  v.strictObject({ type: v.literal('floor.add-time'), requestId, seconds: whole(-600, 3600) }),
  plain('floor.silence'),
  plain('floor.unsilence'),
  plain('floor.help'),
  plain('floor.stop-helping'),
  v.strictObject({ type: v.literal('floor.undo'), seq: whole(1, Number.MAX_SAFE_INTEGER) }),
] as const satisfies readonly v.GenericSchema<unknown, FloorCommand>[];
