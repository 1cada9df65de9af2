import { isSampleOpen } from '../../../db/administration.ts';
import type { ServerAnswer } from '../../../shared/protocol/http-session.ts';
import type { Routes } from '../deps.ts';

/** What a visitor has to know of the server before they sign in or register. */
export const serverRoutes: Routes = (app, { db, post }) => {
  app.get('/api/server', async () => ({ byMail: post !== null, hasSample: isSampleOpen(db) }) satisfies ServerAnswer);
};
