import { describe, expect, test } from 'vitest';
import { type Deed, FOUNDERS, whyNot } from '../../../shared/account/deeds.ts';

const DEEDS: readonly Deed[] = ['found', 'invite', 'apply', 'contribute'];
const stranger = { isVerified: false, administrator: false };
const known = { isVerified: true, administrator: false };
const administrator = { isVerified: true, administrator: true };

describe('what reaches others', () => {
  test('P1 given somebody whose address is not verified, then they may do none of it', () => {
    for (const deed of DEEDS) expect(whyNot(deed, stranger, 'verified')).toBe('not-verified');
  });

  test('P1 given somebody whose address is verified, or who looks after the server, then they may', () => {
    for (const deed of DEEDS) {
      expect(whyNot(deed, known, 'verified')).toBeNull();
      expect(whyNot(deed, { ...stranger, administrator: true }, 'verified')).toBeNull();
    }
  });

  test('P2 given a server on which administrators found, or nobody, then others may do all the rest', () => {
    expect(whyNot('found', known, 'administrators')).toBe('founding-for-administrators');
    expect(whyNot('found', stranger, 'administrators')).toBe('not-verified');
    expect(whyNot('found', administrator, 'administrators')).toBeNull();
    for (const who of [stranger, known, administrator]) expect(whyNot('found', who, 'nobody')).toBe('founding-closed');
    for (const founders of FOUNDERS)
      for (const deed of DEEDS.slice(1)) expect(whyNot(deed, known, founders)).toBeNull();
  });
});
