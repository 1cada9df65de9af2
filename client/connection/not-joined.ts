import { isRefusal } from '../../shared/decision.ts';

/** The server no longer knows this client: it has restarted, for example. */
export const isNotJoined = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && isRefusal(answer) && answer.refused === 'not-joined';
