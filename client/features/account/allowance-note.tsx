import { createMemo, Show } from 'solid-js';
import {
  type Allowance,
  type Allowances,
  type Counted,
  isShort,
} from '../../../shared/protocol/http/people/allowances.ts';
import { createAnswer } from '../../http/answer.ts';
import { request } from '../../http/request.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';

/** `spent`: how much has been done on this page so far; when it changes, what is left is asked for again. */
type Props = { readonly counted: Counted; readonly spent?: number };

/** How often something can still be done now, where that is not much, before its form is filled in; when that is not at all, from when on it can. */
export function AllowanceNote(props: Props) {
  const { answer } = createAnswer(
    () => ({ spent: props.spent ?? 0 }),
    () => request<Allowances>('GET', '/api/account/allowances'),
  );
  const told = createMemo<Allowances | undefined>((last) => {
    const known = answer();
    return known.state === 'ready' ? known.value : last;
  });
  const short = () => {
    const allowance = told()?.[props.counted];
    return allowance && isShort(allowance) ? allowance : undefined;
  };
  return <Show when={short()}>{(allowance) => <Told counted={props.counted} allowance={allowance()} />}</Show>;
}

function Told(props: { readonly counted: Counted; readonly allowance: Allowance }) {
  const t = useT();
  const formats = useFormats();
  const isSpent = () => props.allowance.left === 0;
  return (
    <p class="quiet" role="status">
      {t(`accounts.allowance.${props.counted}`, { left: formats.number(props.allowance.left) })}
      <Show when={isSpent() && props.allowance.moreAt}>
        {(moreAt) => <> {t('accounts.allowance.more', { time: formats.moment(moreAt()) })}</>}
      </Show>
    </p>
  );
}
