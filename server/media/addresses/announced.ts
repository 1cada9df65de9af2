import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Logger } from 'pino';
import type { IceCandidate } from '../../../shared/protocol/media-frames.ts';
import { InUse, Unusable } from '../../starting/unusable.ts';
import { familiesOf, NAMES } from './families.ts';

/** The addresses of a name, as this machine finds them; rejects with an error of `dns`. */
export type Resolve = (name: string) => Promise<readonly string[]>;
/** The addresses to which browsers are sent, in figures, of each family that is listened on. */
export type Announced = { readonly addresses: () => readonly string[]; readonly close: () => void };

/** A name may lead elsewhere tomorrow; people who come later than this are sent to the new address, ms. */
const LOOK_AGAIN_MS = 60_000;

const resolveByMachine: Resolve = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address);

type Wanted = { readonly host: string; readonly announced: readonly string[] };

/**
 * The addresses of `MEDIA_ANNOUNCED_ADDRESS`, in figures: not every browser looks up names of candidates, and none says when it
 * cannot. Names are looked up again each minute. Throws `Unusable`, or `Taken` where the name may be found later.
 */
export async function announce(wanted: Wanted, log: Logger, resolve: Resolve = resolveByMachine): Promise<Announced> {
  let addresses = await addressesOf(wanted, resolve);
  const names = wanted.announced.filter((one) => isIP(one) === 0);
  if (names.length > 0) log.info({ names, addresses }, 'sound and picture go to these addresses');

  async function lookAgain(): Promise<void> {
    const found = await addressesOf(wanted, resolve);
    if (found.join() === addresses.join()) return;
    addresses = found;
    log.info({ names, addresses }, 'the name leads elsewhere: who comes from now on is sent to these addresses');
  }
  const looking = setInterval(() => {
    lookAgain().catch((error: unknown) =>
      log.warn({ err: error, addresses }, 'the name is not found; nothing changes'),
    );
  }, LOOK_AGAIN_MS);
  looking.unref();
  if (names.length === 0) clearInterval(looking);
  return { addresses: () => addresses, close: () => clearInterval(looking) };
}

async function addressesOf({ host, announced }: Wanted, resolve: Resolve): Promise<readonly string[]> {
  const families = familiesOf(host);
  const found = await Promise.all(announced.map((one) => figuresOf(one, resolve)));
  for (const [n, figures] of found.entries())
    if (!figures.some((figure) => families.includes(isIP(figure))))
      throw new Unusable(outOfReach(announced[n] ?? '', figures, host));
  return [...new Set(found.flat().filter((figure) => families.includes(isIP(figure))))];
}

async function figuresOf(one: string, resolve: Resolve): Promise<readonly string[]> {
  if (isIP(one) !== 0) return [one];
  try {
    return await resolve(one);
  } catch (error) {
    const isForNow = error instanceof Error && 'code' in error && error.code === 'EAI_AGAIN';
    const sentence = `MEDIA_ANNOUNCED_ADDRESS names ${one}, and this machine finds no address of that name.`;
    throw isForNow
      ? new InUse(`${sentence} Its name server does not answer at the moment.`)
      : new Unusable(
          `${sentence} Set it to the public address of this machine in figures, or to a name that it finds.`,
        );
  }
}

function outOfReach(one: string, figures: readonly string[], host: string): string {
  const led = figures.includes(one) ? one : `${one}, which leads to ${figures.join(' and ')}`;
  const heard = familiesOf(host).map((family) => NAMES[family]);
  return `MEDIA_ANNOUNCED_ADDRESS is ${led}, and sound and picture are listened for at ${host}, by ${heard.join(' and ')} alone. Set MEDIA_HOST to :: for both, or announce an address of that kind.`;
}

/** What a browser is told: each port at each address of its family. */
export function candidatesAt(addresses: readonly string[], listened: readonly IceCandidate[]): readonly IceCandidate[] {
  if (addresses.length === 0) return listened;
  return listened.flatMap((candidate) =>
    addresses
      .filter((address) => isIP(address) === isIP(candidate.address))
      .map((address, n) => ({ ...candidate, address, ip: address, priority: candidate.priority - n })),
  );
}
