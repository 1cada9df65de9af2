import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '../../db/open-database.ts';
import {
  addInvitation,
  invitationByTokenHash,
  invitationsTo,
  isTaken,
  takeInvitation,
} from '../../db/people/invitations.ts';
import { type InvitationId, idOf } from '../../shared/ids.ts';
import { DATABASES } from '../support/databases.ts';
import { sofia } from '../support/people.ts';
import { found, meeting } from '../support/servers/founded.ts';

const invitation = {
  id: idOf<InvitationId>('i-1'),
  meetingId: meeting.id,
  role: 'participant',
  email: '',
  language: 'en',
  invitedBy: sofia.id,
  expiresAt: 100,
  acceptedBy: null,
  revokedAt: null,
} as const;

describe.each(DATABASES)('invitations %s', (_name, open) => {
  let db: Db;
  let remove: () => void;
  beforeEach(() => {
    ({ db, remove } = open());
    found(db);
    addInvitation(db, invitation, 'hash', 5);
  });
  afterEach(() => remove());

  test('given an invitation, it is found by the hash of its link and listed for its meeting', () => {
    expect(invitationByTokenHash(db, 'hash')).toEqual(invitation);
    expect(invitationByTokenHash(db, 'another')).toBeNull();
    expect(invitationsTo(db, meeting.id)).toEqual([invitation]);
  });

  test('when it is taken twice, then the second time fails', () => {
    expect(isTaken(db, invitation.id)).toBe(false);
    expect(takeInvitation(db, invitation.id, sofia.id)).toBe(true);
    expect(takeInvitation(db, invitation.id, sofia.id)).toBe(false);
    expect(invitationByTokenHash(db, 'hash')?.acceptedBy).toBe(sofia.id);
    expect(isTaken(db, invitation.id)).toBe(true);
  });
});
