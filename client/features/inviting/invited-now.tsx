import Check from 'lucide-solid/icons/check';
import Copy from 'lucide-solid/icons/copy';
import { For, Show } from 'solid-js';
import type { MailOutcome } from '../../../shared/protocol/http/people/invitations.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/form/field.tsx';
import { Badge } from '../../ui/label/badge.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import type { Invited } from './inviting.ts';

type Props = { readonly invited: readonly Invited[]; readonly underWay: boolean };

/** The results of the invitations made just now: sent, or a link that the secretary has to pass on. */
export function InvitedNow(props: Props) {
  const t = useT();
  const toHandOn = () => props.invited.filter(({ link }) => link !== '');
  const sent = () => props.invited.filter(({ mail }) => mail === 'sent');
  const copy = useCopy();
  const copyAll = () =>
    copy(
      toHandOn().map(({ address, link }) => `${address}\t${link}`),
      'people.links-copied',
    );
  return (
    <section class="invited-now" aria-label={t('people.invited')}>
      <Summary {...props} />
      <Show when={toHandOn().length > 0}>
        <p class="quiet">{t(toHandOn().length > 1 ? 'people.links-note' : 'people.link-note')}</p>
      </Show>
      <ul class="plain-list">
        <For each={toHandOn()}>{(invited) => <MadeLink invited={invited} />}</For>
      </ul>
      <Show when={toHandOn().length > 1}>
        <Button icon={<Copy />} onClick={() => void copyAll()}>
          {t('people.copy-links')}
        </Button>
      </Show>
      <ul class="plain-list">
        <For each={sent()}>{(invited) => <SentTo address={invited.address} />}</For>
      </ul>
    </section>
  );
}

/** How many were sent, how many were not, how many links were only made; empty while there are none. */
function Summary(props: Props) {
  const t = useT();
  const count = (mail: MailOutcome) => props.invited.filter((invited) => invited.mail === mail).length;
  /** Once, at the end: until then the progress bar tells how far it is. */
  const sentences = () => [
    ...(count('sent') > 0 ? [t('people.invited-sent', { sent: count('sent') })] : []),
    ...(count('failed') > 0 ? [t('people.invited-failed', { failed: count('failed') })] : []),
    ...(count('off') > 0 ? [t('people.invited-made', { made: count('off') })] : []),
  ];
  return <p role="status">{props.underWay ? '' : sentences().join(' ')}</p>;
}

function SentTo(props: { readonly address: string }) {
  const t = useT();
  return (
    <li class="row">
      <Check aria-hidden="true" />
      <bdi>{props.address}</bdi>
      <Badge kind="good">{t('people.mail-sent')}</Badge>
    </li>
  );
}

function MadeLink(props: { readonly invited: Invited }) {
  const t = useT();
  const copy = useCopy();
  const label = () =>
    props.invited.address === '' ? t('people.link') : t('people.link-for', { address: props.invited.address });
  return (
    <li class="made-link" data-failed={props.invited.mail === 'failed' ? '' : undefined}>
      <Field
        label={label()}
        hint={props.invited.mail === 'failed' ? t('people.mail-failed') : undefined}
        readOnly
        dir="ltr"
        value={props.invited.link}
        onValue={() => undefined}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button icon={<Copy />} onClick={() => void copy([props.invited.link], 'people.link-copied')}>
        {t('people.copy-link')}
      </Button>
    </li>
  );
}

/** Copies lines, and says whether the browser allowed it. */
function useCopy() {
  const t = useT();
  const toasts = useToasts();
  return async (lines: readonly string[], done: 'people.link-copied' | 'people.links-copied'): Promise<void> => {
    const copied = await navigator.clipboard?.writeText(lines.join('\n')).then(
      () => true,
      () => false,
    );
    toasts.show(copied ? { text: t(done), kind: 'done' } : { text: t('people.link-not-copied'), kind: 'refused' });
  };
}
