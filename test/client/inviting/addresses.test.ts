import { expect, it } from 'vitest';
import { addressesIn } from '../../../client/features/inviting/addresses.ts';

it.each([
  ['commas', 'a@x.org, b@x.org,c@x.org'],
  ['spaces and lines', ' a@x.org  b@x.org\n\nc@x.org\n'],
  ['semicolons', 'a@x.org; b@x.org;c@x.org;'],
  ['the commas of other scripts', 'a@x.org، b@x.org，c@x.org'],
  ['names', 'Amina Diallo <a@x.org>, "Bo, of the agency" <b@x.org>\nc@x.org'],
  ['repetition', 'a@x.org, A@X.org, b@x.org, c@x.org, b@x.org'],
])('given addresses with %s between, then each is read once, in its order', (_what, text) => {
  expect(addressesIn(text)).toEqual({ good: ['a@x.org', 'b@x.org', 'c@x.org'], wrong: [] });
});

it('given things that are no addresses, then each is named', () => {
  expect(addressesIn('a@x.org, bo@, @x.org, chen@agency, nobody, d@@x.org')).toEqual({
    good: ['a@x.org'],
    wrong: ['bo@', '@x.org', 'chen@agency', 'nobody', 'd@@x.org'],
  });
});

it('given nothing, then there is nobody', () => {
  expect(addressesIn(' \n ')).toEqual({ good: [], wrong: [] });
});
