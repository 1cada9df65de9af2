import type { Browser, BrowserContext, Page } from '@playwright/test';
import { registrationOf } from '../../../support/servers/http-server.ts';
import { admitted } from '../admitted.ts';
import type { Openfloor } from '../openfloor.ts';
import { watchPeers } from '../watched.ts';

/** Somebody of the story: their name, and what is particular about who they are. */
type Part = readonly [name: string, about: object];

/** Everybody of a consultation that begins with an empty form. Who comes for Lake Towns is decided by its focal point. */
export const CAST = {
  sofia: ['Sofia Keller', { organisation: 'Lakes Secretariat', country: 'CH', region: 'europe' }],
  carla: ['Carla Stuhl', { organisation: 'Chamber of the lakes', country: 'CH', region: 'europe' }],
  rafa: ['Rafa Escribano', { organisation: 'Writers of records', country: 'ES', region: 'europe' }],
  layla: [
    'ليلى الخطيب',
    { organisation: 'هيئة البحيرات', country: 'EG', region: 'arab-states', email: 'layla@lakes.example' },
  ],
  wei: ['王伟', { organisation: '湖区运营商', country: 'CN', region: 'asia-pacific', email: 'wei@lakes.example' }],
  fanny: ['Fanny Usager', { organisation: 'Association des usagers', country: 'FR', region: 'europe' }],
  eduardo: ['Eduardo Redes', { organisation: 'Cooperativa de redes', country: 'AR', region: 'americas' }],
  olga: [
    'Ольга Сети',
    { organisation: 'Академическая сеть', country: 'RU', region: 'cis', email: 'olga@lakes.example' },
  ],
  fola: ['Fola Focal', { organisation: 'Lake Towns' }],
  pat: ['Pat Participant', { organisation: 'Lake Towns' }],
} as const satisfies Readonly<Record<string, Part>>;
export type Who = keyof typeof CAST;
export const nameOf = (who: Who): string => CAST[who][0];

/** Accounts whose addresses are known to be theirs, each with a browser of their own. */
export async function assemble(browser: Browser, floor: Openfloor): Promise<Readonly<Record<Who, Page>>> {
  const pages = await Promise.all(
    Object.entries<Part>(CAST).map(async ([who, [name, about]]) => {
      const context = await browser.newContext({
        baseURL: floor.url,
        locale: 'en-GB',
        viewport: { width: 1366, height: 800 },
        permissions: ['microphone', 'camera'],
      });
      context.setDefaultTimeout(20_000);
      await context.addInitScript(watchPeers);
      await register(context, floor, registrationOf(name, about));
      return [who, await context.newPage()] as const;
    }),
  );
  return Object.fromEntries(pages) as Record<Who, Page>;
}

async function register(context: BrowserContext, floor: Openfloor, account: ReturnType<typeof registrationOf>) {
  const answer = await context.request.post('/api/register', { data: account, headers: { origin: floor.url } });
  if (!answer.ok()) throw new Error(`${account.email}: ${answer.status()} ${await answer.text()}`);
  admitted(floor, account.email);
}
