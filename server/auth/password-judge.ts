import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { type KnownOf, ownWords, strengthOf } from '../../shared/password-strength.ts';

/** More of a password is not looked at: what is hard to guess so far stays so, and the time it takes has an end. */
const LOOKED_AT = 20;
/** As `pa55w0rd`: more would cost time and find little. */
const SUBSTITUTIONS_AT_MOST = 8;
/** Of zxcvbn's 0 to 4: from here, more than a hundred million guesses. */
const GOOD_FROM = 3;

let judge: Promise<ZxcvbnFactory> | null = null;

async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new Factory({
    dictionary,
    graphs: adjacencyGraphs,
    maxLength: LOOKED_AT,
    l33tMaxSubstitutions: SUBSTITUTIONS_AT_MOST,
  });
}

/** Reads the lists of common passwords, which takes a third of a second and 20 MB; once, before anybody waits for it. */
export function prepareToJudge(): Promise<ZxcvbnFactory> {
  judge ??= load();
  return judge;
}

/** Whether a password is among the common ones, made like them, or made of what is known of its person: easy to guess. */
export async function isGuessable(password: string, known: KnownOf): Promise<boolean> {
  if (strengthOf(password, known).state === 'guessable') return true;
  const { score } = (await prepareToJudge()).check(password.slice(0, LOOKED_AT), [...ownWords(known)]);
  return score < GOOD_FROM;
}
