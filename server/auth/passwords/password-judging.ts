import { parentPort } from 'node:worker_threads';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** A password to be judged, and the words that it should not consist of. */
export type Judging = { readonly password: string; readonly words: readonly string[] };
/** `score`: zxcvbn's, from 0 to 4. */
export type Judged = { readonly score: number };

/** As `pa55w0rd`: more replacements would cost time and find little. */
const SUBSTITUTIONS_AT_MOST = 8;

/** A thread of its own: to read the lists takes a third of a second, and to judge up to 65 ms, for which no meeting waits. */
const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, l33tMaxSubstitutions: SUBSTITUTIONS_AT_MOST });

export const judged = ({ password, words }: Judging): Judged => ({ score: zxcvbn.check(password, [...words]).score });

parentPort?.on('message', (judging: Judging) => parentPort?.postMessage(judged(judging)));
