import { createMember, type Member } from '../../support/member.ts';
import { type Openfloor, PASSWORD } from './openfloor.ts';

/** Signs in without a page, and gives the cookie. */
export async function cookieOf(floor: Openfloor, account: string): Promise<string> {
  const answer = await fetch(`${floor.url}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: floor.url },
    body: JSON.stringify({ email: `${account}@openfloor.example`, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${account} could not sign in: ${answer.status}`);
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** Somebody without a browser, for what a scene needs and no test is about. */
export async function byWire(floor: Openfloor, account: string): Promise<Member> {
  const member = createMember(floor.url, await cookieOf(floor, account), account);
  await member.join();
  return member;
}
