import { useT } from '../../i18n/language-context.tsx';
import './page.css';

/** The first thing that Tab reaches: past the header, to the content. */
export function SkipLink(props: { readonly to?: string }) {
  const t = useT();
  const jump = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(props.to ?? 'content')?.focus();
  };
  return (
    <a class="skip" href={`#${props.to ?? 'content'}`} onClick={jump}>
      {t('common.skip-to-content')}
    </a>
  );
}
