import { type Arriving, arriving, opened, type PacketCount } from '../../shared/floor/arrival.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { ArrivalsFrame } from '../../shared/protocol/media-down.ts';
import type { SentSource } from './sent-source.ts';

/** Whether the sound of those who may be heard arrives, by what the worker counts (F33). */
export class ArrivalsDesk {
  readonly #open = new Map<SentSource, Arriving | null>();
  readonly #tell: (frame: ArrivalsFrame) => void;
  #muted: readonly PersonId[] = [];
  #told = '';
  #isCounting = false;

  constructor(tell: (frame: ArrivalsFrame) => void) {
    this.#tell = tell;
  }

  get frame(): ArrivalsFrame {
    const known = ([{ person }, now]: [SentSource, Arriving | null]) => ({
      person,
      arrival: now?.arrival ?? ('awaited' as const),
    });
    const muted = this.#muted.map((person) => ({ person, arrival: 'muted' as const }));
    return { microphones: [...[...this.#open].map(known), ...muted] };
  }

  /** What is open has changed; what stays open is what it was. Of who has muted nothing is to come. */
  follow(sent: readonly SentSource[], muted: readonly PersonId[]): void {
    this.#muted = muted;
    const isOpen = ({ person, source, opening }: SentSource) =>
      source === 'microphone' && opening === 'open' && !muted.includes(person);
    const open = new Set(sent.filter(isOpen));
    for (const one of this.#open.keys()) if (!open.has(one)) this.#open.delete(one);
    for (const one of open) if (!this.#open.has(one)) this.#open.set(one, null);
    this.#tellOfChange();
  }

  /** Called some four times a second. One that takes longer is waited for. */
  async count(): Promise<void> {
    if (this.#isCounting) return;
    this.#isCounting = true;
    await Promise.all([...this.#open.keys()].map((one) => this.#look(one)));
    this.#isCounting = false;
    this.#tellOfChange();
  }

  async #look(one: SentSource): Promise<void> {
    const count = await counted(one);
    const before = this.#open.get(one);
    if (count && before !== undefined) this.#open.set(one, before ? arriving(before, count) : opened(count));
  }

  #tellOfChange(): void {
    const { frame } = this;
    const telling = JSON.stringify(frame);
    if (telling === this.#told) return;
    this.#told = telling;
    this.#tell(frame);
  }
}

/** Null: it has closed meanwhile. */
async function counted({ producer }: SentSource): Promise<PacketCount | null> {
  const stats = await producer.getStats().catch(() => null);
  if (!stats) return null;
  const sum = (of: 'packetCount' | 'packetsLost') => stats.reduce((all, stream) => all + stream[of], 0);
  return { packets: sum('packetCount'), lost: sum('packetsLost'), at: performance.now() };
}
