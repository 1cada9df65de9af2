import { describe, expect, it } from 'vitest';
import { mistakesIn, nothingEntered } from '../../../client/features/account/registration.ts';
import { strengthOf } from '../../../shared/account/password-strength.ts';
import { COUNTRY_CODES, regionOf } from '../../../shared/attendance/regions.ts';

describe('the word about a password', () => {
  it('given too few characters, when it is weighed, then it says how many are missing', () => {
    expect(strengthOf('lantern', [])).toEqual({ state: 'short', missing: 3 });
  });

  it.each([
    ['aaaaaaaaaaaa', []],
    ['abcabcabcabc', []],
    ['password2026', []],
    ['rafael-urrutia', ['Rafael Urrutia']],
    ['ana@example.org', ['ana@example.org']],
  ])('given %s, when it is weighed, then it is called easy to guess', (password, known) => {
    expect(strengthOf(password, known)).toEqual({ state: 'guessable' });
  });

  it('given several words in a row, when they are weighed, then they are called strong', () => {
    expect(strengthOf('seven green lanterns', ['Ana Example'])).toEqual({ state: 'strong' });
  });
});

describe('registering', () => {
  it('given an empty form, when it is sent, then every field is asked for in its order', () => {
    expect(mistakesIn(nothingEntered, (key) => key).map((mistake) => mistake.control)).toEqual([
      'name',
      'organisation',
      'jobTitle',
      'country',
      'region',
      'stakeholderGroup',
      'email',
      'password',
    ]);
  });

  it('given a country, when it is chosen, then its region follows', () => {
    expect([regionOf('KE'), regionOf('JO'), regionOf('KZ'), regionOf('FJ'), regionOf('ZZ')]).toEqual([
      'africa',
      'arab-states',
      'cis',
      'asia-pacific',
      null,
    ]);
  });

  it('given the list of countries, when it is read, then each stands in it once', () => {
    expect(COUNTRY_CODES.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(new Set(COUNTRY_CODES).size).toBe(COUNTRY_CODES.length);
  });
});
