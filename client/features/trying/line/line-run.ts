import { isRefusal } from '../../../../shared/decision.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { TestOpened } from '../../../../shared/protocol/http/trying.ts';
import { type Found, MEASURED_SECONDS, WAYS, type Way } from '../../../../shared/trying/trying.ts';
import { isFailure, request } from '../../../http/request.ts';
import { loadDevice } from '../../../media/load-device.ts';
import type { LineFound } from './line-found.ts';
import { tryPorts } from './port-trial.ts';
import { createTestTone } from './test-tone.ts';
import { type OpenWay, type Step, type Testing, tryWay } from './way-trial.ts';
import { tryWebSocket } from './web-socket-trial.ts';

type Tell = (change: (before: LineFound) => Partial<LineFound>) => void;

const SECOND_MS = 1000;

/** One run of the test. It is made within a press, because browsers make no sound before one. */
export class LineRun {
  readonly #meetingId: MeetingId;
  readonly #tell: Tell;
  readonly #tone = createTestTone();
  readonly #socket = tryWebSocket();
  #path: string | null = null;
  #isOver = false;

  constructor(meetingId: MeetingId, tell: Tell) {
    this.#meetingId = meetingId;
    this.#tell = tell;
  }

  async run(): Promise<void> {
    void this.#socket.then((open) => this.#tell(() => ({ webSocket: open ? 'works' : 'fails' })));
    const path = `/api/meetings/${encodeURIComponent(this.#meetingId)}/test`;
    const opened = await request<TestOpened>('POST', path, {});
    if (isFailure(opened)) return this.#tell(() => ({ stage: 'idle', failure: opened }));
    this.#path = `${path}/${opened.test}`;
    if (this.#isOver) return this.#letGo();
    this.#tell(() => ({ reached: opened.reached }));
    const ways = await this.#tryWays(opened);
    if (ways[0]) await this.#measure(ways[0]);
    for (const way of ways) way.close();
    await this.#lookAtSocket();
    this.#tell(() => ({ stage: 'done' }));
  }

  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#tone.stop();
    void this.#socket.then((open) => open?.close());
    this.#letGo();
  }

  /** The server hears of the end also when the page goes. */
  #letGo(): void {
    if (this.#path === null) return;
    const headers = { 'content-type': 'application/json' };
    void fetch(this.#path, { method: 'DELETE', body: '{}', headers, keepalive: true }).catch(() => undefined);
  }

  /** All at the same time; those that work, the best first. */
  async #tryWays(opened: TestOpened): Promise<readonly OpenWay[]> {
    const testing = await this.#prepare(opened);
    if (testing === null) {
      this.#tell(() => ({ isWithoutWebRtc: true, ways: { udp: 'missing', tcp: 'missing', turn: 'missing' } }));
      return [];
    }
    const tried = await Promise.all(WAYS.map((way) => this.#tryWay(way, testing)));
    if (opened.workers > 1)
      await tryPorts(
        testing,
        () => this.#isOver,
        (ports) => this.#tell(() => ({ ports })),
      );
    return tried.filter((way) => way !== null);
  }

  async #tryWay(way: Way, testing: Testing): Promise<OpenWay | null> {
    const isOffered = way !== 'turn' || testing.opened.iceServers.length > 0;
    const open = isOffered ? await tryWay({ way }, testing).catch(() => 'fails' as const) : 'missing';
    const found: Found = typeof open === 'string' ? open : 'works';
    this.#tell(({ ways }) => ({ ways: { ...ways, [way]: found } }));
    return typeof open === 'string' ? null : open;
  }

  /** Null: this browser has no WebRTC, or not for this page. */
  async #prepare(opened: TestOpened): Promise<Testing | null> {
    const { track } = this.#tone;
    if (typeof RTCPeerConnection === 'undefined' || track === null) return null;
    const device = await loadDevice(opened.routerRtpCapabilities).catch(() => null);
    if (device === null || isRefusal(device)) return null;
    const step: Step = <T>(one: string, body: object) => request<T>('POST', `${this.#path}/${one}`, body);
    return { device, opened, step, track };
  }

  async #measure(way: OpenWay): Promise<void> {
    this.#tell(() => ({ stage: 'measuring' }));
    await way.look();
    for (let n = 0; n < MEASURED_SECONDS && !this.#isOver; n += 1) {
      await new Promise((resume) => setTimeout(resume, SECOND_MS));
      const second = await way.look();
      this.#tell(({ seconds }) => ({ seconds: [...seconds, second] }));
    }
  }

  /** Some networks let a WebSocket open, and cut it some seconds later. */
  async #lookAtSocket(): Promise<void> {
    const open = await this.#socket;
    if (open && !open.isHeld()) this.#tell(() => ({ webSocket: 'fails' }));
  }
}
