import type { FieldReason } from '../../../shared/protocol/fields/field-reason.ts';
import type { Failure } from '../../http/request.ts';
import type { Mistake } from './error-summary.tsx';

/** The name of the control in which a field of the request was entered. */
export type ControlOf = (field: string) => string;
/** `meeting.title` is entered where `title` is, unless a form says otherwise. */
export const lastName: ControlOf = (field) => field.split('.').at(-1) ?? field;

type Say = (why: FieldReason['why'], facts: { readonly field: string; readonly limit: number }) => string;

/**
 * What the server would not take, as mistakes of the form's own controls, each once; empty unless every field has a control,
 * because then the refusal has to be told as a whole. `labelOf`: null where there is no such control.
 */
export function mistakesRefused(
  { fields = [], reasons = {} }: Failure,
  controlOf: ControlOf,
  labelOf: (control: string) => string | null,
  say: Say,
): readonly Mistake[] {
  const found = fields.map((field) => ({ field, control: controlOf(field), label: labelOf(controlOf(field)) }));
  if (found.some(({ label }) => label === null)) return [];
  const once = found.filter(({ control }, index) => found.findIndex((one) => one.control === control) === index);
  return once.map(({ field, control, label }) => {
    const { why, limit } = reasons[field] ?? { why: 'unaccepted', limit: null };
    return { control, text: say(why, { field: label ?? '', limit: limit ?? 0 }) };
  });
}

/** The label of the control with this name, as people read it; null when there is none. */
export function labelOnPage(control: string): string | null {
  const [found] = document.getElementsByName(control);
  if (
    !(found instanceof HTMLInputElement || found instanceof HTMLSelectElement || found instanceof HTMLTextAreaElement)
  )
    return null;
  return found.labels?.[0]?.firstChild?.textContent?.trim() ?? found.getAttribute('aria-label');
}
