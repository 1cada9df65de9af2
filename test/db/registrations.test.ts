import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { focalPointsFor, giveFocalPoint } from '../../db/people/focal-points.ts';
import { registrationsFor, writeRegistration } from '../../db/people/registrations.ts';
import { idOf, type MeetingId, type PersonId, type RegistrationId } from '../../shared/ids.ts';
import { NO_NEEDS } from '../../shared/registration/registration.ts';

const meetingId = idOf<MeetingId>('m');
const entity = { organisation: 'ministère des LACS', country: 'UG' };
const byEntity = { of: 'entity', entity } as const;
let folder: string;
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openfloor-registrations-'));
  db = openDatabase(join(folder, 'openfloor.db'));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

function write(n: number, organisation: string, country = 'UG'): void {
  const person = idOf<PersonId>(`p${n}`);
  const profile = { name: `N${n}`, organisation, country, region: 'africa', jobTitle: '', stakeholderGroup: 'other' };
  const said = { mode: 'room', comingAs: 'delegate', languages: ['en'], ...NO_NEEDS } as const;
  const id = idOf<RegistrationId>(`r${n}`);
  writeRegistration(
    db,
    {
      ...said,
      id,
      person,
      meetingId,
      newAt: 0,
      state: 'waiting',
      profile: { ...profile, region: 'africa', stakeholderGroup: 'other' },
    },
    100 - (n % 3),
  );
}
const ids = (found: ReturnType<typeof registrationsFor>) => found.map(({ id }) => String(id));

describe('given registrations for a meeting', () => {
  test('E3 when an entity is looked for, then by an index, whatever accents, case and country, also in rows from before', () => {
    write(1, 'Ministere des Lacs');
    write(2, 'MINISTÈRE  DES LACS', 'KE');
    write(3, 'Another');
    giveFocalPoint(db, meetingId, { email: 'a@b.example', ...entity }, idOf<PersonId>('s'), 1);
    db.raw.exec(
      'UPDATE registrations SET plain_organisation = NULL; UPDATE focal_points SET plain_organisation = NULL',
    );
    expect(registrationsFor(db, meetingId, byEntity)).toEqual([]);
    db.close();
    db = openDatabase(join(folder, 'openfloor.db'));
    expect(ids(registrationsFor(db, meetingId, byEntity))).toEqual(['r1']);
    expect(ids(registrationsFor(db, meetingId, { of: 'entity', entity: { ...entity, country: '' } }))).toEqual([
      'r2',
      'r1',
    ]);
    expect(focalPointsFor(db, meetingId, 'Ministere des lacs').map(({ email }) => email)).toEqual(['a@b.example']);
    const plan = db.raw
      .prepare(
        'EXPLAIN QUERY PLAN SELECT * FROM registrations WHERE meeting_id = ? AND plain_organisation = ? ORDER BY made_at, id',
      )
      .all('m', 'x');
    expect(JSON.stringify(plan)).toContain('registrations_of_entity');
  });

  test('E3 when they are read in pages, then each comes once, in the order of the whole list', () => {
    for (let n = 0; n < 25; n++) write(n, n % 2 ? 'Odd' : 'Even');
    const whole = ids(registrationsFor(db, meetingId, { of: 'all' }));
    const read: string[] = [];
    for (let after: RegistrationId | null = null; read.length < 25; after = idOf(read.at(-1) ?? ''))
      read.push(...ids(registrationsFor(db, meetingId, { of: 'all' }, { limit: 4, after })));
    expect(read).toEqual(whole);
  });
});
