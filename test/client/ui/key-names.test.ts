import { describe, expect, test } from 'vitest';
import { createKeyNames, type KeyPress } from '../../../client/ui/key-names.ts';

const press = (key: string, code: string, shiftKey = false): KeyPress => ({ key, code, shiftKey });

describe('given a keyboard that writes other letters than Latin', () => {
  test.each([
    ['Russian', press('к', 'KeyR'), 'r'],
    ['Russian, with Shift', press('Т', 'KeyN', true), 'n'],
    ['Arabic', press('ق', 'KeyR'), 'r'],
    ['Arabic, two letters on a key', press('لا', 'KeyB'), 'b'],
    ['Arabic, a vowel sign', press('\u064e', 'KeyQ', true), 'q'],
    ['Arabic, figures', press('١', 'Digit1'), '1'],
    ['Greek', press('ε', 'KeyE'), 'e'],
    ['Hebrew', press('ר', 'KeyR'), 'r'],
    ['Chinese phonetic', press('ㄐ', 'KeyR'), 'r'],
  ])('when a key is pressed (%s), then its engraved letter is its second name', (_, pressed, letter) => {
    expect(createKeyNames()(pressed)).toEqual([pressed.key, letter]);
  });

  test('when such a keyboard writes a sign on a letter’s key, then its engraved letter is its second name', () => {
    const names = createKeyNames();
    expect(names(press('/', 'KeyL', true))).toEqual(['/', 'l']);
    names(press('ش', 'KeyA'));
    expect(names(press('}', 'KeyC', true))).toEqual(['}', 'c']);
  });

  test('when the question mark of that script is pressed, then it is one', () => {
    expect(createKeyNames()(press('؟', 'Slash', true))).toEqual(['?']);
  });
});

describe('given a keyboard with Latin letters in other places', () => {
  test.each([
    ['AZERTY', press('a', 'KeyQ')],
    ['AZERTY', press('q', 'KeyA')],
    ['Dvorak', press('n', 'KeyL')],
    ['Dvorak, a sign', press(',', 'KeyW')],
    ['French, an accent', press('é', 'Digit2')],
    ['a named key', press('Enter', 'Enter')],
  ])('when a key is pressed (%s), then what it writes is its only name', (_, pressed) => {
    expect(createKeyNames()(pressed)).toEqual([pressed.key]);
  });

  test('when a sign follows a letter, then it is that sign alone, also with Shift', () => {
    const names = createKeyNames();
    names(press('o', 'KeyS'));
    expect(names(press('>', 'KeyE', true))).toEqual(['>']);
  });
});
