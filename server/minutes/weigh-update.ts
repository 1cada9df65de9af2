import * as Y from 'yjs';
import { freshDeletions } from './fresh-deletions.ts';
import { addressIn, shapeFault } from './text-shape.ts';
import { createFinding, createPlaces, NESTING_MAX } from './update-places.ts';
import { createPositions } from './update-positions.ts';
import {
  Ahead,
  endOf,
  type Id,
  type Run,
  refuseFor,
  refuseIf,
  runsOf,
  type Struct,
  Unbearable,
  waitsIf,
} from './update-runs.ts';

/** New structs that one update may bring: a paste of many pages has hundreds, a draft of some days some thousands. */
export const STRUCTS_PER_UPDATE = 12_000;
/** Structs of one meeting's text: some thousand pages that have been edited much. */
export const STRUCTS_PER_TEXT = 200_000;
/** Devices that one update may bring. */
const CLIENTS_PER_UPDATE = 500;
/**
 * `addresses`: characters of those of its links. `ahead`: it follows what is not there yet. `unbearable`: no editor makes it; it
 * nests too deep, writes outside of the roots, needs itself, or would take a time that grows with the square of its size.
 */
export type Weight =
  | { readonly is: 'bearable'; readonly addresses: number }
  | { readonly is: 'ahead' }
  | { readonly is: 'unbearable'; readonly why: string };

/**
 * Says, before an update touches the document, whether it can be borne. Whoever may write can send any bytes, and Yjs
 * trusts them. Throws on bytes that are no update.
 */
export function weighUpdate(update: Uint8Array, doc: Y.Doc, isRoot: (name: string) => boolean): Weight {
  const { structs, ds } = Y.decodeUpdate(update);
  try {
    const runs = runsOf(update, structs);
    refuseIf(runs.size > CLIENTS_PER_UPDATE, 'too many devices');
    const weighing = createWeighing(doc, runs, isRoot);
    weighing.all();
    const fresh = weighing.fresh() + freshDeletions(ds.clients, doc, weighing.state);
    refuseIf(fresh > STRUCTS_PER_UPDATE, 'too many structs in an update');
    return { is: 'bearable', addresses: weighing.addresses() };
  } catch (error) {
    if (error instanceof Ahead) return { is: 'ahead' };
    if (error instanceof Unbearable) return { is: 'unbearable', why: error.message };
    throw error;
  }
}

/** Walks through the structs in the order in which Yjs would integrate them. */
function createWeighing(doc: Y.Doc, runs: ReadonlyMap<number, Run>, isRoot: (name: string) => boolean) {
  const finding = createFinding(doc, runs);
  const places = createPlaces(doc, finding, isRoot);
  const positions = createPositions(finding);
  const states = new Map<number, number>();
  let [fresh, addresses] = [0, 0];

  const state = (client: number): number => states.get(client) ?? finding.known(client);

  /** What it needs that is not there yet. */
  function lacks(struct: Struct): Id | null {
    if (!(struct instanceof Y.Item)) return null;
    const parent: unknown = struct.parent;
    for (const id of [struct.origin, struct.rightOrigin, parent instanceof Y.ID ? parent : null]) {
      if (id === null) continue;
      refuseIf(id.client === struct.id.client && id.clock >= struct.id.clock, 'needs itself');
      if (id.clock >= state(id.client)) return id;
    }
    return null;
  }

  function accept(struct: Struct): void {
    if (struct instanceof Y.Skip) return;
    const isFresh = endOf(struct) > state(struct.id.client);
    const place = places.take(struct);
    if (!isFresh) return;
    fresh += 1;
    refuseIf(fresh > STRUCTS_PER_UPDATE, 'too many structs in an update');
    refuseIf(place !== null && place.level > NESTING_MAX, 'nests too deep');
    if (place && struct instanceof Y.Item) {
      refuseFor(shapeFault(struct, place));
      addresses += addressIn(struct).length;
      positions.weigh(struct, place, fresh);
    }
    states.set(struct.id.client, endOf(struct));
  }

  /** Takes a device's structs until its clock has passed `until`; answers with what it waits for. */
  function advance(client: number, until: number): Id | null {
    const run = runs.get(client);
    for (let struct = run?.structs[run.at]; run && struct; struct = run.structs[run.at]) {
      if (state(client) > until) return null;
      waitsIf(struct.id.clock > state(client) && !(struct instanceof Y.Skip));
      const lacking = lacks(struct);
      if (lacking) return lacking;
      accept(struct);
      run.at += 1;
    }
    waitsIf(until < Number.POSITIVE_INFINITY && state(client) <= until);
    return null;
  }

  function follow(client: number): void {
    const waiting = [{ client, clock: Number.POSITIVE_INFINITY }];
    for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
      const lacking = advance(last.client, last.clock);
      if (lacking === null) waiting.pop();
      else {
        refuseIf(
          waiting.some((one) => one.client === lacking.client),
          'needs what needs it',
        );
        waiting.push({ client: lacking.client, clock: lacking.clock });
      }
    }
  }

  return {
    all(): void {
      for (const client of runs.keys()) follow(client);
    },
    fresh: (): number => fresh,
    addresses: (): number => addresses,
    state,
  };
}
