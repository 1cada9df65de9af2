import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { createHttpApp } from '../http/app.ts';
import { openRealtime } from '../realtime/open-realtime.ts';
import { type Overrides, openServices } from './open-services.ts';
import { InUse, Unusable } from './unusable.ts';

export type RunningServer = {
  readonly port: number;
  readonly url: string;
  /** Process ids of the media workers. */
  readonly workerPids: () => readonly number[];
  /** The addresses to which browsers send sound and picture, in figures; null: there is none. */
  readonly soundAt: readonly string[] | null;
  /** Whether the recorder is installed. */
  readonly canRecord: boolean;
  /** How the first administrator shows that the server is theirs; null when there is an administrator. */
  readonly setup: { readonly code: string; readonly file: string } | null;
  /** Tells clients, commits, closes. May be called twice. */
  readonly close: () => Promise<void>;
};

/** Answers that are being made when the server stops may end in this time. */
const LAST_ANSWERS_MS = 2000;

/** The whole server: its services, the pages and files, the sockets; then it listens. Throws `Taken` and `Unusable`. */
export async function startServer(config: Config, overrides: Overrides = {}): Promise<RunningServer> {
  const deps = await openServices(config, overrides);
  const app = await createHttpApp(deps);
  const realtime = openRealtime(app.server, deps);

  const close = once(async () => {
    deps.presence.stop();
    deps.announcing?.stop();
    deps.noticing?.stop();
    deps.reminding.stop();
    deps.push.close();
    deps.post?.close();
    // Sockets and pages share one server, and both wait for its last answer.
    const cutting = setTimeout(() => app.server.closeAllConnections(), LAST_ANSWERS_MS);
    await realtime.close();
    await app.close();
    clearTimeout(cutting);
    await deps.recordings.stop();
    deps.close();
  });

  const port = await listen(app, config, close);
  const first = deps.firstAdministrator;
  const setup = first.isNeeded() ? { code: first.code(), file: first.file } : null;
  return {
    port,
    url: `http://${inUrl(config.host)}:${port}`,
    workerPids: deps.workerPids,
    soundAt: deps.soundAt,
    canRecord: deps.recordings.isRecorderThere(),
    setup,
    close,
  };
}

async function listen(app: FastifyInstance, { host, port }: Config, close: () => Promise<void>): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await close();
    throw whyNotListening(error, host, port);
  }
  const address: AddressInfo | string | null = app.server.address();
  return typeof address === 'object' && address ? address.port : port;
}

const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

function whyNotListening(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return new InUse(`Another program has port ${port} on ${host}. Stop it, or set PORT.`);
  if (code === 'EACCES') return new Unusable(`Port ${port} may not be used by this user. Set PORT to 1024 or more.`);
  return code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN'
    ? new Unusable(`HOST is ${host}, which is no address of this machine. Set it to one that is, or to 0.0.0.0.`)
    : error;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}
