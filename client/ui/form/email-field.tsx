import type { Translate } from '../../../shared/languages/translate.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Field, type FieldText } from './field.tsx';
import type { Check } from './mistakes.ts';

type Props = Omit<FieldText, 'label'> & {
  readonly label?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** `username`: the address with which the person signs in, for password managers. */
  readonly autocomplete?: 'username' | 'email';
};

/** The person's own address; the control's name is `email`. */
export function EmailField(props: Props) {
  const t = useT();
  return (
    <Field
      label={props.label ?? t('session.email')}
      hint={props.hint}
      name="email"
      type="email"
      autocomplete={props.autocomplete ?? 'username'}
      autocapitalize="none"
      dir="ltr"
      value={props.value}
      onValue={props.onValue}
      error={props.error}
      required
    />
  );
}

/** For `mistakesOf`: finds what is no address, before the server says so. */
export const noAddress = (email: string, t: Translate): Check => [
  !/^\S+@\S+\.\S+$/.test(email.trim()),
  'email',
  t('session.wrong.email'),
];
