import { createRoot } from 'solid-js';
import { expect, it } from 'vitest';
import { createInviting } from '../../../client/features/inviting/inviting.ts';
import type { Failure } from '../../../client/http/request.ts';
import { type InvitationId, idOf } from '../../../shared/ids.ts';
import type { InvitationMade, MailOutcome, NewInvitation } from '../../../shared/protocol/http/people/invitations.ts';

type Answer = MailOutcome | Failure;

/** A server that answers each address as told, and sends the others their message. */
function inviting(answers: Readonly<Record<string, Answer>> = {}) {
  const asked: NewInvitation[] = [];
  const make = async (wanted: NewInvitation): Promise<InvitationMade | Failure> => {
    asked.push(wanted);
    const answer = answers[wanted.email] ?? 'sent';
    if (typeof answer !== 'string') return answer;
    const { role, email } = wanted;
    const link = `https://meet.example/${email}`;
    return { id: idOf<InvitationId>(email), role, email, expiresAt: 0, state: 'open', link, mail: answer };
  };
  return createRoot((dispose) => ({ ...createInviting(make, () => 'fr'), asked, dispose }));
}

it('given several addresses, when they are invited, then each is asked for in the language of the interface, and the field is empty', async () => {
  const { form, setForm, invite, invited, asked, round } = inviting({ 'b@x.org': 'failed' });
  setForm({ addresses: 'a@x.org, b@x.org', role: 'observer', term: '7' });
  const all = invite();
  expect(round()).toEqual({ done: 0, count: 2 });
  await all;
  expect(asked).toEqual([
    { email: 'a@x.org', role: 'observer', days: 7, language: 'fr', send: true },
    { email: 'b@x.org', role: 'observer', days: 7, language: 'fr', send: true },
  ]);
  expect(invited()).toEqual([
    { address: 'a@x.org', mail: 'sent', link: '' },
    { address: 'b@x.org', mail: 'failed', link: 'https://meet.example/b@x.org' },
  ]);
  expect([form.addresses, round()]).toEqual(['', undefined]);
});

it('given an empty field, then a link is made for anybody who has it', async () => {
  const { invite, invited } = inviting({ '': 'off' });
  await invite();
  expect(invited()).toEqual([{ address: '', mail: 'off', link: 'https://meet.example/' }]);
});

it('given one that is no address, then nobody is invited, it is named, and what was written stays', async () => {
  const { form, setForm, invite, problem, asked } = inviting();
  setForm({ addresses: 'Amina <a@x.org>, bo@' });
  await invite();
  expect(problem()).toEqual({ type: 'wrong', addresses: ['bo@'] });
  expect([form.addresses, asked]).toEqual(['Amina <a@x.org>, bo@', []]);
});

it('given more than fifty, then nobody is invited, and all stay', async () => {
  const { form, setForm, invite, problem, asked } = inviting();
  const addresses = Array.from({ length: 51 }, (_, n) => `p${n}@x.org`).join('\n');
  setForm({ addresses });
  await invite();
  expect([problem(), form.addresses, asked]).toEqual([{ type: 'too-many', count: 51 }, addresses, []]);
});

it('given an address that the server does not take, then it alone stays, and is named', async () => {
  const { form, setForm, invite, invited, problem } = inviting({
    'b@x.org': { refused: 'bad-message', fields: ['email'] },
  });
  setForm({ addresses: 'a@x.org b@x.org c@x.org d@x.org e@x.org' });
  await invite();
  expect(problem()).toEqual({ type: 'wrong', addresses: ['b@x.org'] });
  expect([form.addresses, invited().length]).toEqual(['b@x.org', 4]);
});

it('given a connection that is lost on the way, then who is not invited stays, in their order', async () => {
  const lost: Failure = { refused: 'offline' };
  const { form, setForm, invite, invited, problem } = inviting({ 'c@x.org': lost, 'd@x.org': lost, 'e@x.org': lost });
  setForm({ addresses: 'a@x.org b@x.org c@x.org d@x.org e@x.org f@x.org g@x.org' });
  await invite();
  expect(problem()).toEqual({ type: 'refused', failure: lost });
  expect([...invited().map(({ address }) => address), ...form.addresses.split('\n')].sort()).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}@x.org`),
  );
});

it('given a round under way, when it is stopped, then who has not been asked for stays', async () => {
  const { form, setForm, invite, invited, stop } = inviting();
  setForm({ addresses: 'a@x.org b@x.org c@x.org d@x.org e@x.org' });
  const all = invite();
  stop();
  await all;
  expect(invited().map(({ address }) => address)).toEqual(['a@x.org', 'b@x.org', 'c@x.org']);
  expect(form.addresses).toBe('d@x.org\ne@x.org');
});

it('given addresses, when links alone are made, then it is asked that nothing is sent', async () => {
  const { setForm, invite, asked } = inviting();
  setForm({ addresses: 'a@x.org' });
  await invite(false);
  expect(asked).toMatchObject([{ email: 'a@x.org', send: false }]);
});
