import { createComponent, createRoot, createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import type { Failure } from '../../../client/http/request.ts';
import type { LanguageChoice } from '../../../client/i18n/language.ts';
import { LanguageProvider } from '../../../client/i18n/language-context.tsx';
import { mistakesOf } from '../../../client/ui/form/mistakes.ts';
import { createSubmission, type Form } from '../../../client/ui/form/submission.ts';
import { en } from '../../../shared/languages/en/dictionary.ts';
import { createTranslate } from '../../../shared/languages/translate.ts';

const event = { preventDefault: () => {} };
const t = createTranslate(en, 'en');
const language: LanguageChoice = {
  t,
  language: () => 'en',
  choose: async () => {},
  need: async () => {},
  has: () => true,
};
/** A form on a page that speaks English. */
function formOf(form: Form, choice: LanguageChoice = language): ReturnType<typeof createSubmission> {
  return createRoot(() => {
    let made: ReturnType<typeof createSubmission> | undefined;
    const use = () => {
      made = createSubmission(form);
      return null;
    };
    createComponent(LanguageProvider, {
      language: choice,
      get children() {
        return use();
      },
    });
    if (!made) throw new Error('the form was not made');
    return made;
  });
}
const offline: Failure = { refused: 'offline' };

test('given something to mend, when a form is sent, then it stays here and says what; mended, it goes', async () => {
  const [title, setTitle] = createSignal('');
  const send = vi.fn(async () => null);
  const mistakes = () => (title() ? [] : [{ control: 'title', text: 'Enter a title.' }]);
  const form = formOf({ mistakes, send });
  await form.submit(event);
  expect([form.wrong('title'), form.wrong('text'), send.mock.calls.length]).toEqual(['Enter a title.', undefined, 0]);
  setTitle('Exchange points');
  expect(form.wrong('title')).toBeUndefined();
  await form.submit(event);
  expect([form.wrong('title'), send.mock.calls.length]).toEqual([undefined, 1]);
});

test('given two things to mend, when one is mended, then its sentence goes at once, and no new one comes while typing', async () => {
  const [[title, setTitle], [text, setText]] = [createSignal(''), createSignal('')];
  const [place, setPlace] = createSignal('Geneva');
  const mistakes = () =>
    mistakesOf([
      [title() === '', 'title', 'Enter a title.'],
      [text() === '', 'text', 'Enter a text.'],
      [place() === '', 'place', 'Enter a place.'],
    ]);
  const form = formOf({ mistakes, send: async () => null });
  await form.submit(event);
  setTitle('Exchange points');
  setPlace('');
  expect(form.mistakes().map(({ control }) => control)).toEqual(['text']);
  expect([form.wrong('title'), form.wrong('place')]).toEqual([undefined, undefined]);
  setText('A text.');
  expect(form.mistakes()).toEqual([]);
});

test('given refusals, when something is entered anew, then what was said of it goes', async () => {
  const answers: Failure[] = [{ refused: 'password-guessable', fields: ['password'] }, offline];
  const form = formOf({ send: async () => answers.shift() ?? null });
  const entered = (name: string) => form.onInput({ target: Object.assign(new EventTarget(), { name }) });
  await form.submit(event);
  entered('name');
  expect(form.wrong('password')).toBeDefined();
  entered('password');
  expect(form.wrong('password')).toBeUndefined();
  await form.submit(event);
  entered('name');
  expect(form.failure()).toBeUndefined();
});

test('given a form on its way, when it is sent again, then it goes once', async () => {
  let arrived = (): void => {};
  const onItsWay = new Promise<null>((resolve) => {
    arrived = () => resolve(null);
  });
  const send = vi.fn(() => onItsWay);
  const form = formOf({ send });
  const first = form.submit(event);
  await form.submit(event);
  expect([send.mock.calls.length, form.isBusy()]).toEqual([1, true]);
  arrived();
  await first;
  expect(form.isBusy()).toBe(false);
});

test('given a refusal, then it is said until the form is sent again', async () => {
  const answers: (Failure | null)[] = [offline, null];
  const form = formOf({ send: async () => answers.shift() ?? null });
  await form.submit(event);
  expect(form.failure()).toEqual(offline);
  await form.submit(event);
  expect(form.failure()).toBeUndefined();
});

const title = { name: 'title', labels: [{ firstChild: { textContent: 'Title' } }] };
afterEach(() => vi.unstubAllGlobals());

test('given a field that the server refuses, then it is marked in words about it, and the page is not told to be loaded again', async () => {
  class Control {
    name = title.name;
    labels = title.labels;
  }
  for (const kind of ['HTMLInputElement', 'HTMLSelectElement', 'HTMLTextAreaElement']) vi.stubGlobal(kind, Control);
  vi.stubGlobal('document', { getElementsByName: (name: string) => (name === 'title' ? [new Control()] : []) });
  const reasons = { title: { why: 'too-long', limit: 200 } } as const;
  const form = formOf({ send: async () => ({ refused: 'bad-message', fields: ['title'], reasons }) });
  await form.submit(event);
  expect([form.wrong('title'), form.failure()]).toEqual([
    '“Title” is too long. Use at most 200 characters.',
    undefined,
  ]);
});

test('given a refusal about one field, when its words arrive later, then the field says them then', async () => {
  let said = '';
  const words: LanguageChoice = { ...language, t: () => said };
  const refused: Failure = { refused: 'password-guessable', fields: ['password'] };
  const form = formOf({ send: async () => refused }, words);
  await form.submit(event);
  expect([form.failure(), form.wrong('password')]).toEqual([undefined, '']);
  said = 'This password is easy to guess.';
  expect(form.wrong('password')).toBe('This password is easy to guess.');
});
