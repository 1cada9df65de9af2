import type { Role } from './actor.ts';
import type { MessageId, PersonId } from './ids.ts';
import { hasRight } from './permissions.ts';

/** Between whom a message is: one participant and the moderators, or the moderators and the chair. */
export type Correspondence = { readonly type: 'participant'; readonly person: PersonId } | { readonly type: 'chair' };

/** A private message; it is in no log and no record. `at`: server time, ms. */
export type Message = {
  readonly id: MessageId;
  readonly with: Correspondence;
  readonly author: PersonId;
  readonly text: string;
  readonly at: number;
};

export const MESSAGE_MAX = 1000;

/** A person who may read a message may also answer it; nobody else learns that it exists (F17). */
export function mayCorrespond(role: Role, person: PersonId, correspondence: Correspondence): boolean {
  if (correspondence.type === 'chair') return hasRight(role, 'correspond-with-chair');
  return hasRight(role, 'correspond-with-anybody') || correspondence.person === person;
}
