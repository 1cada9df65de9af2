import { ITEM } from '../support/meeting-folder.ts';
import { typeThroughDrops } from '../support/minutes/drop-rounds.ts';
import { openTextOnDisk } from '../support/minutes/text-on-disk.ts';
import { runMeeting } from '../support/servers/running-meeting.ts';

/**
 * `npm run load -- minutes-drops 200 50 300 600`: rapporteurs, each on a line of one of these round trips (ms), type at one
 * text while their lines drop so many times, 0.3 to 3 s apart. Real lines, real server; each page says where its words are.
 */
const [rounds = 200, ...given] = process.argv.slice(3).map(Number);
const roundTrips = given.length > 0 ? given : [50, 300, 600];

const nameOf = (roundTripMs: number): string => `rapporteur-${roundTripMs}`;
const rapporteurs = Object.fromEntries(roundTrips.map((each) => [nameOf(each), 'rapporteur'] as const));
const meeting = await runMeeting({ clerk: 'secretary', ...rapporteurs });
const clerk = meeting.member('clerk');
await clerk.join();
await clerk.command({ type: 'agenda.add-item', itemId: ITEM, title: 'Opening', minutes: 10, introduction: '' });
const disk = openTextOnDisk(meeting.folder.dataDir);

const rounded = (figures: object): string =>
  JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Math.round(value) : value));

console.log(`${rounds} drops on each line, 0.3 to 3 s apart`);
const typing = roundTrips.map(async (roundTripMs, index) => {
  const person = nameOf(roundTripMs);
  const cookie = meeting.folder.cookies[person] ?? '';
  const common = { url: meeting.url(), cookie, person, disk, roundTripMs, rounds };
  const figures = await typeThroughDrops({ ...common, apartMs: [300, 3000], seed: 11 + index });
  console.log(`${roundTripMs} ms: ${rounded(figures)}`);
  return figures;
});
const all = await Promise.all(typing);
disk.close();
await meeting.close();
const isWhole = all.every(({ lost, falselySaved, shutOut }) => lost + falselySaved + shutOut === 0);
process.exit(isWhole ? 0 : 1);
