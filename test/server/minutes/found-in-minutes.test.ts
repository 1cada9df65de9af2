import { afterEach, describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../../shared/protocol/http/search.ts';
import { enterMeeting } from '../../support/documents/exported-meeting.ts';
import { type Closing, closeAll, meetingWithItem, writerFor } from '../../support/minutes/rapporteurs.ts';

const people = {
  chair: 'chair',
  clerk: 'secretary',
  sec: 'secretary',
  rap: 'rapporteur',
  part: 'participant',
  out: 'stranger',
} as const;
type Asker = 'part' | 'out' | 'visitor';

const closing: Closing = [];
afterEach(() => closeAll(closing));

describe('given a text that a rapporteur writes', () => {
  test('S3 when it is searched, then its members find the draft, also after a restart, and others what was published', async () => {
    const meeting = await meetingWithItem(closing, people);
    enterMeeting(meeting);
    const find = async (asker: Asker, typed: string): Promise<readonly string[]> => {
      const headers: Record<string, string> =
        asker === 'visitor' ? {} : { cookie: meeting.folder.cookies[asker] ?? '' };
      const answer = await fetch(`${meeting.url()}/api/search?q=${encodeURIComponent(typed)}`, { headers });
      const { groups }: SearchAnswer = await answer.json();
      return groups.flatMap(({ found }) => found.map(({ text }) => text));
    };
    const finds = (asker: Asker, typed: string) =>
      expect.poll(() => find(asker, typed), { timeout: 15_000 }).not.toEqual([]);

    const writer = writerFor(closing, meeting, 'rap');
    await writer.join();
    writer.write('The nightingale was noted.');
    await writer.sendAll();
    await finds('part', 'nightingale');
    expect(await find('part', 'noted')).toEqual(['The nightingale was noted.']);
    expect([await find('out', 'nightingale'), await find('visitor', 'nightingale')]).toEqual([[], []]);

    await meeting.restart();
    await finds('part', 'nightingale');
    expect(await find('visitor', 'nightingale')).toEqual([]);

    const chair = meeting.member('chair');
    await chair.join();
    await chair.command({ type: 'meeting.open' });
    await chair.command({ type: 'meeting.close' });
    await finds('visitor', 'nightingale');
  });
});
