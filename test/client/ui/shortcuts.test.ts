import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** A keyboard and a drawer, as far as shortcuts need them. */
function page() {
  const kept = new Map<string, string>();
  const listeners = new Set<(event: unknown) => void>();
  vi.stubGlobal('Element', class {});
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  });
  vi.stubGlobal('document', {
    addEventListener: (_: string, listener: (event: unknown) => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) => void listeners.delete(listener),
    querySelector: () => null,
  });
  const press = (
    key: string,
    held: {
      readonly code?: string;
      readonly altKey?: true;
      readonly ctrlKey?: true;
      readonly shiftKey?: true;
      readonly repeat?: true;
    } = {},
  ) => {
    const event = { key, code: '', ...held, composedPath: () => [], preventDefault: () => undefined };
    for (const listener of listeners) listener(event);
  };
  return { press };
}

/** Every kind of key that the hall uses, and what of them has been heard. */
async function somebodyAtTheKeyboard(keyboard = page()) {
  vi.resetModules();
  const { createRoot } = await import('solid-js');
  const shortcuts = await import('../../../client/ui/shortcuts.ts');
  const { chooseSingleKeys } = await import('../../../client/device/single-keys.ts');
  const heard: string[] = [];
  const on = (keys: string) => ({ keys, label: () => keys, run: () => void heard.push(keys) });
  createRoot((dispose) => {
    for (const keys of ['r', 'Shift+N', '1', 'Alt+ArrowUp', 'Ctrl+z', 'Escape', 'Delete'])
      shortcuts.createShortcut(on(keys));
    shortcuts.createShortcut({ ...on('?'), always: true });
    shortcuts.listenForShortcuts();
    ends.push(dispose);
  });
  const pressAll = () => {
    for (const key of ['r', '1', 'Escape', 'Delete']) keyboard.press(key);
    keyboard.press('N', { shiftKey: true });
    keyboard.press('?', { shiftKey: true });
    keyboard.press('ArrowUp', { altKey: true });
    keyboard.press('z', { ctrlKey: true });
    return heard.splice(0).sort();
  };
  const pressInRussian = () => {
    keyboard.press('к', { code: 'KeyR' });
    keyboard.press('1', { code: 'Digit1' });
    keyboard.press('Т', { code: 'KeyN', shiftKey: true });
    keyboard.press('я', { code: 'KeyZ', ctrlKey: true });
    return heard.splice(0).sort();
  };
  const hold = (key: string, held: { readonly altKey?: true } = {}) => {
    keyboard.press(key, held);
    for (let times = 0; times < 3; times += 1) keyboard.press(key, { ...held, repeat: true });
    return heard.splice(0);
  };
  return { ...shortcuts, chooseSingleKeys, pressAll, pressInRussian, hold };
}

const ALL = ['1', '?', 'Alt+ArrowUp', 'Ctrl+z', 'Delete', 'Escape', 'Shift+N', 'r'];
const WITHOUT_SINGLE_KEYS = ['?', 'Alt+ArrowUp', 'Ctrl+z', 'Delete', 'Escape'];
const ends: (() => void)[] = [];

describe('given a page with shortcuts', () => {
  beforeEach(() => void ends.splice(0));
  afterEach(() => {
    for (const end of ends) end();
    vi.unstubAllGlobals();
  });

  test('when nothing has been chosen, then every key acts', async () => {
    const { pressAll } = await somebodyAtTheKeyboard();
    expect(pressAll()).toEqual(ALL);
  });

  test('when the keyboard writes Russian, then the keys with these letters on them act', async () => {
    const { pressInRussian } = await somebodyAtTheKeyboard();
    expect(pressInRussian()).toEqual(['1', 'Ctrl+z', 'Shift+N', 'r']);
  });

  test('when a key is held down, then it acts once; Alt with an arrow goes on moving', async () => {
    const { hold } = await somebodyAtTheKeyboard();
    expect(hold('r')).toEqual(['r']);
    expect(hold('Delete')).toEqual(['Delete']);
    expect(hold('ArrowUp', { altKey: true })).toHaveLength(4);
  });

  test('when single keys are switched off, then "?", keys with Alt or Ctrl, Escape and Delete alone act', async () => {
    const { pressAll, chooseSingleKeys } = await somebodyAtTheKeyboard();
    chooseSingleKeys(false);
    expect(pressAll()).toEqual(WITHOUT_SINGLE_KEYS);
    chooseSingleKeys(true);
    expect(pressAll()).toEqual(ALL);
  });

  test('when they were switched off before the page was loaded, then they are off, and the help can say which', async () => {
    const keyboard = page();
    (await somebodyAtTheKeyboard(keyboard)).chooseSingleKeys(false);
    const again = await somebodyAtTheKeyboard(keyboard);
    expect(
      again
        .registeredShortcuts()
        .filter(again.isSwitchedOn)
        .map(({ keys }) => keys)
        .sort(),
    ).toEqual(WITHOUT_SINGLE_KEYS);
  });
});
