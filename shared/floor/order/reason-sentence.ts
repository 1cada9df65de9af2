import type { PersonId } from '../../ids.ts';
import type { Key } from '../../languages/dictionary.ts';
import type { Params } from '../../languages/translate.ts';
import type { Meeting } from '../../meeting.ts';
import type { PlaceReason } from './place-reason.ts';

/** A key of the dictionary with what is filled in: `t(sentence.key, sentence.params)`. */
export type Sentence = { readonly key: Key; readonly params: Params };

/** "Why am I fourth?" in one sentence (F10). */
export function reasonSentence(meeting: Meeting, reason: PlaceReason): Sentence {
  switch (reason.type) {
    case 'moved':
    case 'passed-over':
      return { key: `reasons.${reason.type}`, params: { name: nameOf(meeting, reason.by) } };
    case 'priority':
      return {
        key: reason.kind === 'point-of-order' ? 'reasons.point-of-order' : 'reasons.right-of-reply',
        params: {},
      };
    case 'waited':
      return { key: 'reasons.waited', params: { count: reason.overtaken } };
    case 'alternating':
      return { key: `reasons.alternating-${reason.mode}`, params: {} };
    case 'council':
      return { key: `reasons.council-${reason.stakeholderGroup}`, params: {} };
    case 'fair-shares':
      return {
        key: `reasons.fair-shares-${reason.stakeholderGroup}`,
        params: { minutes: Math.round(reason.spokenMs / 60_000) },
      };
    case 'entity-shares':
      return {
        key: 'reasons.entity-shares',
        params: { entity: reason.entity, minutes: Math.round(reason.spokenMs / 60_000) },
      };
    default:
      return { key: `reasons.${reason.type}`, params: {} };
  }
}

/** The chair's name as it stands in the attendance; a person who is not a member has none. */
const nameOf = ({ attendance }: Meeting, by: PersonId | 'system'): string =>
  by === 'system' ? '' : (attendance.members[by]?.profile.name ?? '');
