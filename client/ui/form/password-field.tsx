import Eye from 'lucide-solid/icons/eye';
import EyeOff from 'lucide-solid/icons/eye-off';
import { createSignal, Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { IconButton } from '../icon-button.tsx';
import { FieldFrame, type FieldText } from './field.tsx';

type Props = FieldText & {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** `password` where a form has only one. */
  readonly name?: string;
  readonly autocomplete: 'current-password' | 'new-password';
  /** Said about what has been written so far. */
  readonly remark?: string | undefined;
};

/** A password, which its person can make visible while writing. */
export function PasswordField(props: Props) {
  const t = useT();
  const [shown, setShown] = createSignal(false);
  return (
    <FieldFrame
      label={props.label}
      hint={props.hint}
      error={props.error}
      control={(tie) => (
        <>
          <span class="field-with-button">
            <input
              ref={tie}
              class="field-control"
              name={props.name ?? 'password'}
              type={shown() ? 'text' : 'password'}
              autocomplete={props.autocomplete}
              autocapitalize="none"
              spellcheck={false}
              dir="ltr"
              aria-required="true"
              value={props.value}
              onInput={(event) => props.onValue(event.currentTarget.value)}
            />
            <IconButton
              label={t(shown() ? 'session.hide-password' : 'session.show-password')}
              onClick={() => setShown(!shown())}
            >
              {shown() ? <EyeOff /> : <Eye />}
            </IconButton>
          </span>
          <Show when={props.remark}>
            <p class="field-hint" aria-live="polite">
              {props.remark}
            </p>
          </Show>
        </>
      )}
    />
  );
}
