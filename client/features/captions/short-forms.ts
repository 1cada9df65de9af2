/** A short form and what it stands for. */
export type ShortForms = ReadonlyMap<string, string>;

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();

/** Of members: their initials; where two have the same, the second has a 2 behind. */
export function formsOfNames(names: readonly string[]): ShortForms {
  const forms = new Map<string, string>();
  for (const name of names) {
    const initials = initialsOf(name);
    let form = initials;
    for (let n = 2; forms.has(form); n += 1) form = `${initials}${n}`;
    if (initials !== '') forms.set(form, name);
  }
  return forms;
}

/** As somebody writes them down, one a line: `ks = Kenya`. */
export const ownForms = (text: string): ShortForms =>
  new Map(
    text.split('\n').flatMap((line) => {
      const at = line.indexOf('=');
      const [form, words] = [line.slice(0, at).trim().replace(/^\//, '').toLowerCase(), line.slice(at + 1).trim()];
      return at > 0 && form !== '' && words !== '' ? [[form, words] as const] : [];
    }),
  );

const FORM = /(^|\s)\/([\p{L}\p{N}]+)(?=[\s.,;:!?]|$)/gu;

/** The words with each short form that is complete; `atEnd`: the last one is, though nothing follows it. */
export const expanded = (text: string, forms: ShortForms, atEnd = false): string =>
  text.replace(FORM, (whole: string, before: string, form: string, place: number) => {
    const words = forms.get(form.toLowerCase());
    const isOpen = !atEnd && place + whole.length === text.length;
    return words === undefined || isOpen ? whole : before + words;
  });
