import type { ServerAnswer } from '../../shared/protocol/http/people/session.ts';
import { createAnswer } from './answer.ts';
import { request } from './request.ts';

/** What kind of server this is; undefined while that is not known. When it cannot be known, the page assumes the usual. */
export function createServerFacts(): () => ServerAnswer | undefined {
  const { answer } = createAnswer(
    () => true,
    () => request<ServerAnswer>('GET', '/api/server'),
  );
  return () => {
    const told = answer();
    if (told.state === 'failed') return UNKNOWN;
    return told.state === 'ready' ? told.value : undefined;
  };
}

const UNKNOWN: ServerAnswer = { byMail: true, hasSample: false };
