import { expect, test } from 'vitest';
import { draftKey } from '../../../client/features/annotation/writing/draft-key.ts';
import { idOf, type MeetingId, type PassageId, type PersonId } from '../../../shared/ids.ts';

test('given a device that people share, then a draft is of one person, meeting, passage and kind', () => {
  const place = {
    passageId: idOf<PassageId>('p-1'),
    motivation: 'commenting',
    position: { start: 0, end: 7 },
  } as const;
  const keys = ['2015-09-28', '2016-01-01'].flatMap((meeting) =>
    ['amina', 'bo'].flatMap((person) =>
      (['commenting', 'editing'] as const).map((motivation) =>
        draftKey(idOf<MeetingId>(meeting), idOf<PersonId>(person), { ...place, motivation }),
      ),
    ),
  );
  expect(new Set(keys).size).toBe(8);
});
