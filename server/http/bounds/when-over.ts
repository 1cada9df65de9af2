import type { FastifyReply } from 'fastify';

/** Once, when an answer has been sent or its connection has ended: at once, if that was before. Nobody is told then any more. */
export function whenOver({ raw }: Pick<FastifyReply, 'raw'>, work: () => void): void {
  if (raw.destroyed) work();
  else raw.once('close', work);
}
