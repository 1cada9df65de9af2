import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMeetingRooms } from '../../../server/meetings/meeting-rooms.ts';
import { SYSTEM } from '../../../shared/actor.ts';
import { type AgendaItemId, type CommandId, type EntryId, idOf, type MeetingId } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { convene, enrolments, ITEM, MEETING, personOf, profileOf } from '../../support/meeting-folder.ts';
import { httpAs } from '../../support/servers/caption-feeds.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

const by = (name: string) => ({ type: 'person', person: personOf(name), profile: profileOf(name) }) as const;
const FEBRUARY = idOf<MeetingId>('2015-02-02');
const MAY = idOf<MeetingId>('2015-05-04');
const JUNE = idOf<MeetingId>('2015-06-01');
const LATER = idOf<MeetingId>('2016-02-01');

const action = (id: string, text: string): MeetingCommand => ({
  ...{ type: 'minutes.record-action', entryId: idOf<EntryId>(id), agendaItemId: ITEM, text, about: null },
  ...{ responsible: 'Secretariat', due: null },
});
const opened = [
  { type: 'agenda.add-item', itemId: ITEM, title: 'Design', minutes: 30, introduction: '' },
  { type: 'meeting.open' },
] as const satisfies readonly MeetingCommand[];

let meeting: RunningMeeting;
/** Earlier meetings: one that is closed, one that goes on without the secretary of ours, and one that comes later. */
beforeAll(async () => {
  meeting = await runMeeting({ amina: 'chair', sec: 'secretary', bo: 'participant', old: 'stranger' });
  await meeting.restart((db) => {
    const rooms = createMeetingRooms(db, quietEffects());
    const held = (id: MeetingId, date: string, commands: readonly MeetingCommand[]) => {
      const room = rooms.prepare(id);
      if (convene.type !== 'meeting.convene') return;
      const convocation = { ...convene.convocation, meetingId: id, date, title: `Meeting of ${date}` };
      const all = [{ ...convene, convocation }, ...enrolments({ old: 'chair' })];
      for (const [index, command] of all.entries())
        void room.execute({ id: idOf<CommandId>(`${id}-first-${index}`), command }, SYSTEM);
      rooms.finish();
      for (const [index, command] of commands.entries())
        void room.execute({ id: idOf<CommandId>(`${id}-${index}`), command }, by('old'));
      rooms.finish();
    };
    held(FEBRUARY, '2015-02-02', [...opened, action('write', 'Write'), { type: 'meeting.close' }]);
    held(MAY, '2015-05-04', [...opened, { type: 'meeting.close' }]);
    held(JUNE, '2015-06-01', [...opened, action('secret', 'Not yet public')]);
    held(LATER, '2016-02-01', [...opened, { type: 'meeting.close' }]);
    rooms.close();
  });
});
afterAll(() => meeting.close());

const follow = (name: string, follows: string, instead: string | null = null) =>
  httpAs(meeting, name, 'POST', '/series', { follows, instead, language: 'fr' }).then((answer) => answer.json());
const oneMore = (id: string, text: string) =>
  meeting.restart((db) => {
    const rooms = createMeetingRooms(db, quietEffects());
    const envelope = { id: idOf<CommandId>(`more-${id}`), command: action(id, text) };
    void rooms.prepare(FEBRUARY).execute(envelope, by('old'));
    rooms.close();
  });

describe('given earlier meetings', () => {
  test('R18 when one is chosen by somebody without the right, or cannot be followed, then it is refused', async () => {
    expect(await follow('bo', FEBRUARY)).toMatchObject({ refused: 'not-permitted' });
    expect(await follow('sec', MEETING)).toMatchObject({ refused: 'follows-itself' });
    for (const id of [JUNE, LATER, 'unheard-of'])
      expect(await follow('sec', id)).toMatchObject({ refused: 'unknown-meeting' });
    expect((await httpAs(meeting, 'bo', 'GET', '/series')).status).toBe(403);
  });

  test('R18 when two choose at once, then its open actions are taken over once, under an item', async () => {
    const both = await Promise.all([follow('sec', FEBRUARY), follow('amina', FEBRUARY)]);
    expect(both).toContainEqual({ actions: 1 });
    expect(both).toContainEqual(expect.objectContaining({ refused: 'changed-meanwhile' }));
    const sec = meeting.member('sec');
    await sec.join();
    const { series } = sec.meeting().minutes;
    expect(series?.actions.map(({ text }) => text)).toEqual(['Write']);
    expect(sec.meeting().agenda.items.map(({ id }) => id)).toEqual([series?.agendaItemId]);
    expect(await follow('sec', FEBRUARY, FEBRUARY)).toMatchObject({ refused: 'nothing-changed' });
  });

  test('R18 when it opens, then what was recorded there since is taken over; after a restart nothing is, twice', async () => {
    await oneMore('map', 'Map');
    const amina = meeting.member('amina');
    await amina.join();
    const texts = () => amina.meeting().minutes.series?.actions.map(({ text }) => text);
    expect(texts()).toEqual(['Write']);
    const item = amina.meeting().minutes.series?.agendaItemId ?? idOf<AgendaItemId>('none');
    expect(await amina.command({ type: 'meeting.open' })).toHaveProperty('accepted');
    await until(() => texts()?.length === 2, 'the new action to be taken over');
    await meeting.restart();
    await amina.join();
    expect(texts()).toEqual(['Write', 'Map']);
    expect(amina.meeting().agenda.items.map(({ id }) => id)).toEqual([item]);
  });

  test('R19 when it is said what became of one, then another meeting can no longer take the place of the first', async () => {
    const amina = meeting.member('amina');
    await amina.join();
    const report = { type: 'minutes.report-action', of: FEBRUARY, entryId: idOf<EntryId>('write'), text: '' } as const;
    expect(await amina.command({ ...report, outcome: 'done' })).toHaveProperty('accepted');
    await meeting.restart();
    await amina.join();
    const written = amina.meeting().minutes.series?.actions.find(({ id }) => id === report.entryId);
    expect(written?.became).toMatchObject({ outcome: 'done' });
    expect(await follow('sec', MAY, FEBRUARY)).toMatchObject({ refused: 'already-follows' });
  });
});
