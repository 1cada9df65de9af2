import { type JSX, onMount, Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { Button } from '../button.tsx';
import { openHelp } from '../help-open.ts';
import { useDocumentTitle } from './document-title.ts';
import './page.css';
import { SiteHeader } from './header/site-header.tsx';

const CONTENT = 'content';

/** The first thing that Tab reaches: past the header, to the content. */
function SkipLink() {
  const t = useT();
  const jump = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(CONTENT)?.focus();
  };
  return (
    <a class="skip" href={`#${CONTENT}`} onClick={jump}>
      {t('common.skip-to-content')}
    </a>
  );
}

type Props = {
  readonly title: string;
  readonly lead?: JSX.Element;
  /** What a person can do from here, at the height of the title. */
  readonly actions?: JSX.Element;
  readonly width?: 'narrow' | 'wide' | 'full';
  readonly children: JSX.Element;
};

let isFirstPage = true;

/** A page of the site: header, title, content. Coming from another page, the focus goes to the title, which is then read out. */
export function Page(props: Props) {
  const t = useT();
  let heading: HTMLHeadingElement | undefined;
  useDocumentTitle(() => props.title);
  onMount(() => {
    if (!isFirstPage) heading?.focus();
    isFirstPage = false;
  });
  return (
    <>
      <SkipLink />
      <SiteHeader />
      <main class="page" id={CONTENT} tabIndex={-1} data-width={props.width}>
        <div class="page-head">
          <h1 ref={heading} tabIndex={-1} dir="auto">
            {props.title}
          </h1>
          <Show when={props.actions}>
            <div class="row">{props.actions}</div>
          </Show>
          <Show when={props.lead}>
            <div class="page-lead">{props.lead}</div>
          </Show>
        </div>
        <Unverified />
        {props.children}
      </main>
      <footer class="site-footer">
        <span>{t('common.footer')}</span>
        <Button kind="quiet" size="small" class="site-help" onClick={openHelp} aria-keyshortcuts="?">
          {t('common.help')}
        </Button>
      </footer>
    </>
  );
}

/**
 * What it means that an address is not verified, on every page except those that say it at length: people register, and go on at
 * once.
 */
function Unverified() {
  const t = useT();
  const { session } = useSession();
  const isWaiting = () => session()?.isVerified === false && session()?.administrator === false;
  return (
    <Show when={isWaiting()}>
      <p class="page-unverified" role="status">
        {t('common.not-verified')} <a href="/account">{t('common.not-verified-what')}</a>
      </p>
    </Show>
  );
}
