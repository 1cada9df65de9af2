import { pino } from 'pino';
import { expect, test } from 'vitest';
import { type EntryId, idOf } from '../../../shared/ids.ts';
import { ITEM } from '../../support/meeting-folder.ts';
import type { Member } from '../../support/member.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';
import { runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

/** What engine.io's client has under its transport in Node.js; a browser that hangs does the same. */
type Pausable = { pause(): void; resume(): void };
function connectionOf(member: Member): Pausable {
  const socket: unknown = Reflect.get(member.socket.io.engine.transport, 'ws');
  if (typeof socket === 'object' && socket !== null && 'pause' in socket && 'resume' in socket)
    return socket as Pausable;
  throw new Error('no WebSocket under this socket');
}

test('given a client that stops reading, when more waits for it than the cap, then it is cut, and resumes by seq', async () => {
  const said: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void said.push(line) });
  const slowReader = { bytes: 1_000_000, everyMs: 50 };
  const meeting = await runMeeting(
    { amina: 'chair', bo: 'participant', chen: 'participant' },
    { slowReader, effects: quietEffects({ log }) },
  );
  const [amina, bo, chen] = [meeting.member('amina'), meeting.member('bo'), meeting.member('chen')];
  await Promise.all([amina.join(), bo.join(), chen.join()]);
  await amina.command({ type: 'agenda.add-item', itemId: ITEM, title: 'Design', minutes: 5, introduction: '' });
  await amina.command({ type: 'meeting.open' });
  await amina.command({ type: 'agenda.take-item', itemId: ITEM });
  const entryId = idOf<EntryId>('decision-1');
  await amina.command({ type: 'minutes.record-decision', entryId, agendaItemId: ITEM, text: 'Agreed', about: null });

  const connection = connectionOf(bo);
  connection.pause();
  const isCut = () => said.some((text) => text.includes('does not read'));
  for (let round = 0; round < 200 && !isCut(); round += 1)
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        amina.command({ type: 'minutes.amend', entryId, text: `${round}.${n} `.padEnd(3900, 'x') }),
      ),
    );
  await until(isCut, 'the connection to be cut');
  expect(chen.socket.connected).toBe(true);

  connection.resume();
  await until(() => !bo.socket.connected, 'Bo to notice');
  await bo.join();
  await Promise.all([amina.catchUp(), chen.catchUp()]);
  expect([bo.hash(), chen.hash()]).toEqual([amina.hash(), amina.hash()]);
  await meeting.close();
});
