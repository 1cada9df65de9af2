import { afterAll, beforeAll } from 'vitest';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { foundedBy } from './founding-form.ts';
import { type Browser, type HttpServer, startHttp } from './http-server.ts';

/** For a `describe`: a server on which a secretary has founded a consultation, from the first test to the last. */
export function foundingServer() {
  let open: { readonly server: HttpServer; readonly secretary: Browser; readonly made: ConsultationMade } | undefined;
  beforeAll(async () => {
    const server = await startHttp();
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    open = { server, secretary: browser, made };
  });
  afterAll(() => open?.server.close());
  return () => {
    if (!open) throw new Error('the server is there from the first test on');
    return open;
  };
}
