import { createWorker, type types, version } from 'mediasoup';
import type { Logger } from 'pino';
import { InUse, Unusable } from '../starting/unusable.ts';
import type { Announced } from './addresses/announced.ts';
import { boundOf } from './addresses/families.ts';
import type { MediaConfig } from './media-config.ts';
import { watchPulse } from './worker-pulse.ts';

/** A worker process with the one port on which all its transports are reached. */
export type Workplace = {
  readonly worker: types.Worker;
  readonly webRtcServer: types.WebRtcServer;
  /** The addresses at which it is reached. */
  readonly announced: Announced;
};

const REPLACE_AFTER_MS = 500;
/** A program that has not answered by then is no media worker, ms. */
const START_MS = 10_000;

/** A worker that comes too late is ended. */
function inTime(starting: Promise<types.Worker>): Promise<types.Worker> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      starting.then(
        (worker) => worker.close(),
        () => {},
      );
      reject(new Error(`no answer within ${START_MS / 1000} s`));
    }, START_MS);
    starting.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}

/** One worker for each core. A worker that ends or hangs is replaced on its port; its routers close themselves and say so. */
export class MediaWorkers {
  readonly #config: MediaConfig;
  readonly #announced: Announced;
  readonly #log: Logger;
  readonly #places: (Workplace | null)[];
  #closed = false;

  /** Throws `Taken` when another program has one of the ports. */
  static async create(config: MediaConfig, announced: Announced, log: Logger): Promise<MediaWorkers> {
    const workers = new MediaWorkers(config, announced, log);
    const opened = await Promise.allSettled(workers.#places.map((_, index) => workers.#open(index)));
    const failed = opened.find((result) => result.status === 'rejected');
    if (failed) {
      workers.close();
      throw failed.reason;
    }
    return workers;
  }

  private constructor(config: MediaConfig, announced: Announced, log: Logger) {
    this.#config = config;
    this.#announced = announced;
    this.#log = log;
    this.#places = Array.from({ length: config.workers }, () => null);
  }

  /** Whether every worker is alive: `/readyz` asks. */
  get ready(): boolean {
    return !this.#closed && this.#places.every((place) => place !== null);
  }

  /** By their ports; null while one is being replaced. */
  get places(): readonly (Workplace | null)[] {
    return this.#places;
  }

  get pids(): readonly number[] {
    return this.#places.flatMap((place) => (place ? [place.worker.pid] : []));
  }

  /** The living worker with the fewest rooms, or null while all are being replaced. */
  async leastBusy(): Promise<Workplace | null> {
    const rooms = await this.#roomsOfEach();
    return rooms.toSorted((a, b) => a.rooms - b.rooms)[0]?.place ?? null;
  }

  /** Process ids of the workers that have rooms. */
  async busyPids(): Promise<readonly number[]> {
    const rooms = await this.#roomsOfEach();
    return rooms.filter((one) => one.rooms > 0).map(({ place }) => place.worker.pid);
  }

  close(): void {
    this.#closed = true;
    for (const place of this.#places) place?.worker.close();
    this.#places.fill(null);
  }

  #roomsOfEach(): Promise<readonly { readonly place: Workplace; readonly rooms: number }[]> {
    const alive = this.#places.filter((place) => place !== null);
    return Promise.all(alive.map(async (place) => ({ place, rooms: (await place.worker.dump()).routerIds.length })));
  }

  async #open(index: number): Promise<void> {
    const workerBin = this.#config.workerBin ?? undefined;
    const worker = await this.#start(workerBin);
    try {
      const webRtcServer = await worker.createWebRtcServer({ listenInfos: this.#listenInfos(index) });
      if (this.#closed) return worker.close();
      this.#places[index] = { worker, webRtcServer, announced: this.#announced };
    } catch (error) {
      worker.close();
      throw this.#explained(error, index);
    }
    const hung = () => this.#log.error({ worker: index, pid: worker.pid }, 'media worker does not answer; killing it');
    const stop = watchPulse(worker, hung);
    worker.observer.once('close', stop);
    worker.once('died', () => this.#replace(index));
  }

  /** Throws `Unusable` when the named program is no media worker. */
  async #start(workerBin: string | undefined): Promise<types.Worker> {
    try {
      return await inTime(createWorker({ workerBin, logLevel: 'warn' }));
    } catch (error) {
      if (workerBin === undefined) throw error;
      const why = error instanceof Error ? error.message : String(error);
      throw new Unusable(
        `MEDIASOUP_WORKER_BIN is ${workerBin}, which does not work as the media worker (${why}). Set it to a mediasoup-worker of version ${version} for this machine, or leave it out: npm start finds or builds one.`,
      );
    }
  }

  #explained(error: unknown, index: number): unknown {
    const { host, port } = this.#config;
    if (/address not available|invalid IP|family not supported/i.test(String(error)))
      return new Unusable(
        `MEDIA_HOST (or HOST, where that is not set) is ${host}, which is no address of this machine. Set it to one that is, in figures, or to 0.0.0.0.`,
      );
    if (!String(error).includes('address already in use')) return error;
    return new InUse(
      `Another program has port ${port + index} on ${host}, which sound and picture need (UDP and TCP). Stop it, or set MEDIA_PORT.`,
    );
  }

  #listenInfos(index: number): types.TransportListenInfo[] {
    const { host, port } = this.#config;
    return boundOf(host).flatMap((bound) => {
      const where = { ...bound, port: port === 0 ? 0 : port + index };
      return [
        { protocol: 'udp', ...where },
        { protocol: 'tcp', ...where },
      ];
    });
  }

  #replace(index: number): void {
    this.#places[index] = null;
    if (this.#closed) return;
    this.#log.error({ worker: index }, 'media worker died; starting another');
    this.#open(index).catch((error: unknown) => {
      this.#log.error({ worker: index, err: error }, 'media worker could not be started');
      setTimeout(() => this.#replace(index), REPLACE_AFTER_MS).unref();
    });
  }
}
