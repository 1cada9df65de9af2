import type { KnownChecks } from '../own/check/known-checks.ts';
import { restingCheck, restingControls } from '../own/resting-controls.ts';
import type { Call } from './call.ts';

const nothing = (): void => {};
const none = (): null => null;
const no = (): boolean => false;

const NO_CHECKS: KnownChecks = { checks: () => [], soundOf: none, isRefused: no, knows: nothing };

/** What a call answers before its code has come: nothing is open or heard. What is wanted of it is done when the code is there. */
export function createRestingCall(coming: () => Promise<Call>): Call {
  let withdraw = (): void => {};
  /** Settles when it is done, or as soon as something else is wanted. */
  async function once(begin: (call: Call) => unknown): Promise<void> {
    withdraw();
    let isWanted = true;
    const withdrawn = new Promise<void>((over) => {
      withdraw = () => {
        isWanted = false;
        over();
      };
    });
    const beginning = coming().then((call) => (isWanted ? begin(call) : undefined));
    await Promise.race([withdrawn, beginning]);
  }
  return {
    state: () => 'idle',
    care: () => 'resting',
    refusal: none,
    join: (how) => once((call) => call.join(how)),
    watchChecks: () => void once((call) => call.watchChecks()),
    leave: () => withdraw(),
    stage: () => [],
    tiles: () => [],
    sized: nothing,
    ...restingControls(coming),
    ownSound: { where: () => 'here', isSilent: no, othersAre: nothing, playHere: nothing, silence: nothing },
    soundCheck: { ...restingCheck(coming), ...NO_CHECKS },
    level: () => 0,
    arrivalOf: none,
    ownArrival: none,
    reception: () => 'idle',
    quality: () => 'awaited',
    locked: none,
    unlock: nothing,
  };
}
