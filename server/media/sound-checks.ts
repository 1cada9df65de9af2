import type { Role } from '../../shared/actor.ts';
import { type SoundMeasured, soundVerdict } from '../../shared/floor/sound/sound-verdict.ts';
import type { PersonId } from '../../shared/ids.ts';
import { hasRight } from '../../shared/permissions.ts';
import type { SoundCheck } from '../../shared/protocol/media-frames.ts';

type Check = { readonly person: PersonId; state: 'invited' | 'checking'; measured: SoundMeasured | null };
const unmeasured: SoundMeasured = { levelDb: null, clipped: 0, lost: null, roundTripMs: null };

/**
 * F14: private sound checks of a speaker on deck, with a moderator. A check has a source of its own (`check`), which nothing in the
 * floor's policy opens: it is for the one other person of `partnerOf` and cannot reach the hall.
 */
export class SoundChecks {
  #checks: readonly Check[] = [];
  /** By moderator: the person with whom they talk. */
  readonly #talks = new Map<PersonId, PersonId>();
  /**
   * People whose sound for a check arrives. While a device is gone, even for a moment, its person is neither checked nor talked
   * with.
   */
  #sending: ReadonlySet<PersonId> = new Set();

  /**
   * The speakers on deck, or the sources, have changed: a person who is no longer on deck is finished, a new one is invited, the
   * others keep what was measured. A person who is no moderator any more talks with nobody.
   */
  follow(
    onDeck: readonly PersonId[],
    sending: ReadonlySet<PersonId>,
    isModerator: (person: PersonId) => boolean,
  ): void {
    this.#sending = sending;
    this.#checks = onDeck.map((person) => this.#of(person) ?? { person, state: 'invited', measured: null });
    for (const [moderator, person] of this.#talks)
      if (!this.#of(person) || !isModerator(moderator)) this.#talks.delete(moderator);
  }

  isOnDeck(person: PersonId): boolean {
    return this.#of(person) !== undefined;
  }

  /** False when this person is not on deck. */
  begin(person: PersonId, on: boolean): boolean {
    const check = this.#of(person);
    if (check) check.state = on ? 'checking' : 'invited';
    if (check && !on) this.#hangUp(person);
    return check !== undefined;
  }

  measure(person: PersonId, measured: Partial<SoundMeasured>): void {
    const check = this.#of(person);
    if (check?.state === 'checking') check.measured = { ...unmeasured, ...check.measured, ...measured };
  }

  /** False when there is nobody in a check to talk with. A person talks with one moderator at a time: the last one to come. */
  talk(moderator: PersonId, person: PersonId | null): boolean {
    this.#talks.delete(moderator);
    if (person === null) return true;
    if (this.#of(person)?.state !== 'checking') return false;
    this.#hangUp(person);
    this.#talks.set(moderator, person);
    return true;
  }

  /** The one person who hears this person's check; null: nobody. */
  partnerOf(person: PersonId): PersonId | null {
    return this.#talks.get(person) ?? [...this.#talks].find(([, other]) => other === person)?.[0] ?? null;
  }

  /** What this person may know. */
  seenBy(person: PersonId, role: Role): readonly SoundCheck[] {
    const all = this.#checks.map((check) => this.#describe(check));
    if (hasRight(role, 'check-sound')) return all;
    if (hasRight(role, 'see-verdicts')) return all.map((check) => ({ ...check, advice: null, measured: null }));
    return all.filter((check) => check.person === person);
  }

  #of(person: PersonId): Check | undefined {
    return this.#checks.find((check) => check.person === person);
  }

  #hangUp(person: PersonId): void {
    for (const [moderator, other] of this.#talks) if (other === person) this.#talks.delete(moderator);
  }

  #stateOf(person: PersonId, state: Check['state']): SoundCheck['state'] {
    if (!this.#sending.has(person)) return 'invited';
    const partner = this.partnerOf(person);
    return partner && this.#sending.has(partner) ? 'talking' : state;
  }

  #describe({ person, state, measured }: Check): SoundCheck {
    const verdict = measured && soundVerdict(measured);
    return {
      person,
      state: this.#stateOf(person, state),
      verdict: verdict?.verdict ?? null,
      advice: verdict?.advice ?? null,
      measured,
    };
  }
}
