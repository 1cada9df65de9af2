import { afterEach, beforeEach, expect, test } from 'vitest';
import { createConnectedPeople } from '../../../server/meetings/people/connected-people.ts';
import { createTimers } from '../../../server/meetings/timers.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import { type HttpServer, startHttp } from '../../support/servers/http-server.ts';

let server: HttpServer;
beforeEach(async () => {
  server = await startHttp();
});
afterEach(() => server.close());

test('A8 given a person whose connection opens for a moment again and again, then each time they are longer taken for here', async () => {
  const { made } = await foundedBy(server, 'Sofia Secretary');
  const room = server.deps.rooms.get(made.meeting);
  if (!room) throw new Error('there is no meeting');
  const waits: number[] = [];
  const gone: string[] = [];
  const timers = {
    ...createTimers(),
    /** The time is over at once. */
    later(delay: number, work: () => void) {
      waits.push(delay);
      work();
      return () => undefined;
    },
  };
  const { ticks } = server.deps.effects;
  const people = createConnectedPeople({ timers, ticks, firstMs: 5, onGone: (_, person) => void gone.push(person) });
  const flap = (name: string) => people.add(room, idOf<PersonId>(name))();
  for (let n = 0; n < 13; n += 1) flap('bo');
  expect(waits).toEqual([5, 5, 5, 15, 15, 15, 60, 60, 60, 60, 60, 60, 300]);
  flap('amina');
  expect([waits.at(-1), gone.at(-1)]).toEqual([5, 'amina']);
  server.tick(60 * 60 * 1000);
  flap('bo');
  expect(waits.at(-1)).toBe(5);
});
