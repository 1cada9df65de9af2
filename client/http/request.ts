import type { FieldReason } from '../../shared/protocol/fields/field-reason.ts';
import type { RefusalCode } from '../../shared/refusals.ts';

/** `offline`: there was no answer. Everything else is the server's own code. */
export type Failure = {
  readonly refused: RefusalCode | 'offline';
  /** What has to be corrected in a form, by the names of the request's fields. */
  readonly fields?: readonly string[];
  readonly reasons?: Readonly<Record<string, FieldReason>>;
};
export const isFailure = (answer: unknown): answer is Failure =>
  typeof answer === 'object' && answer !== null && 'refused' in answer;

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One exchange with our own server, whose answers are trusted to have the shape named by the caller.
 * Refusals are answers, never exceptions; `null` for an answer without a body.
 */
export async function request<T>(method: Method, path: string, body?: unknown): Promise<T | Failure> {
  try {
    const response = await fetch(path, {
      method,
      headers:
        body === undefined
          ? { accept: 'application/json' }
          : { accept: 'application/json', 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const answer: unknown = response.status === 204 ? null : await response.json().catch(() => null);
    return response.ok ? (answer as T) : failureIn(answer, response.status);
  } catch {
    return { refused: 'offline' };
  }
}

/** What an answer refuses. */
export function failureIn(answer: unknown, status: number): Failure {
  const said = isFailure(answer) ? answer : undefined;
  const refused = said?.refused ?? (status >= 500 ? 'offline' : 'bad-message');
  return said ? { ...said, refused } : { refused };
}
