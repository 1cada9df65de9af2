import { paragraphName } from '../../../../shared/report/address.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { createCopyAddress } from '../copy-address.ts';

/** The number of a paragraph, which is the link to its address (R30): a click, or the enter key, copies that. */
export function CitedNumber(props: { readonly number: string; readonly address: string }) {
  const t = useT();
  const copy = createCopyAddress();
  return (
    <a
      class="document-number"
      id={paragraphName(props.number)}
      href={props.address}
      title={t('minutes.copyAddress', { number: props.number })}
      aria-label={t('minutes.copyAddress', { number: props.number })}
      onClick={(event) => {
        event.preventDefault();
        void copy(props.address);
      }}
    >
      {props.number}
    </a>
  );
}
