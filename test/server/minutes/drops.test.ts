import { afterEach, describe, expect, test } from 'vitest';
import { ITEM } from '../../support/meeting-folder.ts';
import { typeThroughDrops } from '../../support/minutes/drop-rounds.ts';
import { openTextOnDisk } from '../../support/minutes/text-on-disk.ts';
import { runMeeting } from '../../support/servers/running-meeting.ts';

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start() {
  const meeting = await runMeeting({ clerk: 'secretary', rap: 'rapporteur', rap2: 'rapporteur' });
  closing.push(meeting.close);
  const clerk = meeting.member('clerk');
  await clerk.join();
  await clerk.command({ type: 'agenda.add-item', itemId: ITEM, title: 'Opening', minutes: 10, introduction: '' });
  const disk = openTextOnDisk(meeting.folder.dataDir);
  closing.push(disk.close);
  return { meeting, disk };
}

describe('Given rapporteurs who type on lines that drop', () => {
  test('when they drop again and again, then "saved" is true whenever it is said, no word is lost and nobody is shut out', async () => {
    const { meeting, disk } = await start();
    const given = { url: meeting.url(), disk, rounds: 7, apartMs: [300, 2000], seed: 7 } as const;
    const all = await Promise.all([
      typeThroughDrops({ ...given, person: 'rap', cookie: meeting.folder.cookies.rap ?? '', roundTripMs: 300 }),
      typeThroughDrops({ ...given, person: 'rap2', cookie: meeting.folder.cookies.rap2 ?? '', roundTripMs: 50 }),
    ]);
    for (const figures of all) expect(figures).toMatchObject({ lost: 0, falselySaved: 0, shutOut: 0 });
    for (const { typed } of all) expect(typed).toBeGreaterThan(5);
  });
});
