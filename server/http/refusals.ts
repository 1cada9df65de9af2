import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { refusals as sentences } from '../../shared/languages/en/refusals.ts';
import type { HttpRefusal } from '../../shared/protocol/http/refusal.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import { failureOf, NotNow } from '../failure.ts';
import type { HttpDeps } from './deps.ts';

/** Codes for which HTTP has a better status than "this contradicts the state of things" (409). */
const STATUS: Readonly<Partial<Record<RefusalCode, number>>> = {
  'bad-message': 400,
  'password-guessable': 400,
  'wrong-password': 401,
  'wrong-present-password': 403,
  'signed-out': 401,
  'not-a-member': 403,
  excluded: 403,
  'not-waiting': 409,
  'own-registration-withdrawn': 403,
  'own-registration-declined': 403,
  'not-permitted': 403,
  'for-administrators': 403,
  'not-yours': 403,
  'account-disabled': 403,
  'wrong-code': 403,
  'from-another-site': 403,
  'invitation-for-another': 403,
  'not-verified': 403,
  'founding-closed': 403,
  'founding-for-administrators': 403,
  'unknown-page': 404,
  'unknown-revision': 404,
  'unknown-record': 404,
  'unknown-meeting': 404,
  'unknown-consultation': 404,
  'unknown-contribution': 404,
  'unknown-file': 404,
  'unknown-invitation': 404,
  'unknown-screen-link': 404,
  'unknown-account': 404,
  'unknown-passage': 404,
  'unknown-speech': 404,
  'unknown-caption': 404,
  'caption-not-text': 400,
  'unknown-caption-feed': 403,
  'unknown-recording': 404,
  'nothing-published': 404,
  'invitation-ended': 410,
  'link-ended': 410,
  'test-ended': 410,
  'too-large': 413,
  'file-too-large': 413,
  'too-many-messages': 429,
  'too-many-tries': 429,
  'files-at-once': 429,
  'files-of-all': 503,
  'too-many-files': 429,
  'changed-too-often': 429,
  'too-many-letters': 429,
  'tests-at-once': 429,
  'tests-spent': 429,
  'too-many-links': 422,
  'server-failed': 500,
  'storage-failed': 503,
  'server-stopping': 503,
  'media-unavailable': 503,
};

/** A refusal as it leaves: with its sentence, and with its status set. */
export function refusalFor(reply: FastifyReply, refusal: Refusal): HttpRefusal {
  reply.code(STATUS[refusal.refused] ?? 409).header('cache-control', 'no-store');
  return { ...refusal, sentence: sentences[refusal.refused] };
}

const OUR_FAULT: readonly RefusalCode[] = ['server-failed', 'storage-failed'];

/** Handlers return refusals like any other answer; here they get their status. Errors become refusals, and are logged. */
export function registerRefusals(app: FastifyInstance, { metrics, effects }: HttpDeps): void {
  app.addHook('preSerialization', async (_request, reply, payload: unknown) => {
    if (typeof payload !== 'object' || payload === null || !isRefusal(payload)) return payload;
    metrics.refusals.inc({ code: payload.refused });
    return refusalFor(reply, payload);
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal = refusalOf(error, request.routeOptions.config.isFile);
    if (OUR_FAULT.includes(refusal.refused))
      effects.log.error({ err: error, route: request.routeOptions.url }, 'failed');
    reply.send(refusal);
  });
}

function refusalOf(error: FastifyError, isFile = false): Refusal {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse(isFile ? 'file-too-large' : 'too-large');
  if (error instanceof NotNow) return failureOf(error);
  if (error.statusCode === 429) return refuse('too-many-messages');
  return (error.statusCode ?? 500) < 500 ? refuse('bad-message') : failureOf(error);
}
