import type { RequestId } from '../ids.ts';
import type { Minutes, MinutesEvent } from './minutes.ts';

/** Whether the words of an intervention were checked against the sound (R16). */
export const isChecked = ({ checked }: Pick<Minutes, 'checked'>, requestId: RequestId): boolean =>
  checked?.includes(requestId) ?? false;

type Checked = Extract<MinutesEvent, { type: 'minutes.words-checked' }>;

export function checkedAfter(
  { checked: before = [] }: Pick<Minutes, 'checked'>,
  { requestId, checked }: Checked,
): readonly RequestId[] {
  const others = before.filter((id) => id !== requestId);
  return checked ? [...others, requestId] : others;
}
