import type { PersonId } from '../../../shared/ids.ts';
import type { Reached } from '../../../shared/protocol/http/trying.ts';
import type { IceServer } from '../../../shared/protocol/media-frames.ts';
import { iceServersFor, isTurn } from '../addresses/ice-servers.ts';
import type { MediaConfig } from '../media-config.ts';
import type { MediaWorkers } from '../workers.ts';
import { TestRooms } from './test-rooms.ts';

export type Trying = {
  readonly rooms: TestRooms;
  /** The TURN servers, with what lets one person in for ten minutes; none for strangers where one password is for everybody. */
  readonly relaysFor: (person: PersonId, isMember: boolean, at: number) => readonly IceServer[];
  /** What a network has to let through. */
  readonly reached: () => Omit<Reached, 'relays'>;
};

/** A test is over long before. */
const RELAYED_SECONDS = 600;

/** Each worker has a port of its own. */
const portsOf = ({ port, workers }: MediaConfig): Reached['ports'] => (port === 0 ? null : [port, port + workers - 1]);

export const createTrying = (workers: MediaWorkers, config: MediaConfig, hosts: () => readonly string[]): Trying => ({
  rooms: new TestRooms(workers),
  relaysFor: (person, isMember, at) =>
    isMember || config.turnSecret !== null ? iceServersFor(person, config, at, RELAYED_SECONDS).filter(isTurn) : [],
  reached: () => ({ hosts: hosts(), ports: portsOf(config) }),
});
