import { afterEach, describe, expect, test } from 'vitest';
import { tryPorts } from '../../../client/features/trying/line/port-trial.ts';
import { type OpenWay, type Step, type Testing, tryWay } from '../../../client/features/trying/line/way-trial.ts';
import type { MediaConfig } from '../../../server/media/media-config.ts';
import type { WayOpened } from '../../../shared/protocol/http/trying.ts';
import { type Relay, startRelay } from '../../support/media/relay.ts';
import { createTester } from '../../support/media/tester.ts';
import { freePort } from '../../support/servers/free-port.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';

let running: RunningMeeting;
let relay: Relay | null = null;
const tester = createTester(() => running);
const close: (() => Promise<void>)[] = [];
afterEach(async () => {
  tester.stop();
  for (const one of close.splice(0)) await one();
});

async function serve(media: Partial<MediaConfig>): Promise<Testing> {
  running = await runMeeting({ chair: 'chair', ada: 'participant' }, { media: true }, media);
  close.push(running.close);
  return tester.testing('ada');
}

async function serveWithRelay(secrets: { readonly relay: string; readonly server: string }): Promise<Testing> {
  relay = await startRelay(secrets.relay);
  close.push(relay.close);
  return serve({ iceServers: [{ urls: [relay.url] }], turnSecret: secrets.server });
}

const isOpen = (found: OpenWay | string): found is OpenWay => typeof found !== 'string';

describe('given a coturn as relay', () => {
  test('Q3 when it has the secret of the server, then sound goes by it and comes back, with a password of ten minutes', async () => {
    const testing = await serveWithRelay({ relay: 'one-secret', server: 'one-secret' });
    const [server] = testing.opened.iceServers;
    const left = Number(server?.username?.split(':')[0]) - Date.now() / 1000;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(600);
    const open = await tryWay({ way: 'turn' }, testing);
    if (!isOpen(open)) throw new Error(`the relay ${open}`);
    const packets = async (sum = 0): Promise<number> => (sum > 20 ? sum : packets(sum + (await open.look()).came));
    expect(await packets()).toBeGreaterThan(20);
    open.close();
  });

  test('Q3 when it has another secret, then the way is refused, and not merely shut', async () => {
    const testing = await serveWithRelay({ relay: 'one-secret', server: 'another-secret' });
    expect(await tryWay({ way: 'turn' }, testing, 2000)).toBe('refused');
    await relay?.close();
    expect(await tryWay({ way: 'turn' }, testing, 500)).toBe('fails');
  });
});

describe('given three media workers', () => {
  /** A firewall that does not know this port by UDP: what the server says of it leads nowhere. */
  const without = (testing: Testing, shut: number): Testing => {
    const step: Step = async <T>(name: string, body: object) => {
      const answer = await testing.step<T>(name, body);
      return name === 'open' ? (shutOut(answer as WayOpened, shut) as T) : answer;
    };
    return { ...testing, step };
  };
  const shutOut = ({ send, receive }: WayOpened, port: number): WayOpened => {
    const left = (one: WayOpened['send']) => ({
      ...one,
      iceCandidates: one.iceCandidates.map((way) =>
        way.protocol === 'udp' && way.port === port ? { ...way, port: 9 } : way,
      ),
    });
    return { send: left(send), receive: left(receive) };
  };

  test('Q3 when somebody tries their line, then the port of each worker is tried by UDP and TCP, and one that is shut is found', async () => {
    const port = await freePort(3);
    const testing = await serve({ port, workers: 3 });
    const told: number[] = [];
    const found = await tryPorts(
      without(testing, port + 1),
      () => false,
      (ports) => told.push(ports.length),
      4000,
    );
    expect(found).toEqual([
      { port, udp: true, tcp: true },
      { port: port + 1, udp: false, tcp: true },
      { port: port + 2, udp: true, tcp: true },
    ]);
    expect(told).toEqual([3]);
  });

  test('Q1 when a worker is named that is not there, then it is refused', async () => {
    const testing = await serve({ workers: 1 });
    const body = { way: 'udp', worker: 7, rtpCapabilities: testing.device.recvRtpCapabilities };
    expect(await testing.step('open', body)).toMatchObject({ refused: 'media-unavailable' });
  });
});
