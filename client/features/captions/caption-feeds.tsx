import { createSignal, For, onMount, Show } from 'solid-js';
import type { CaptionFeedId, MeetingId } from '../../../shared/ids.ts';
import { LANGUAGES, type Language, OWN_NAMES } from '../../../shared/languages/language.ts';
import type { CaptionFeed, CaptionFeedMade } from '../../../shared/protocol/http/meetings/captions.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { Field } from '../../ui/form/field.tsx';
import { ConfirmDialog } from '../../ui/layer/confirm-dialog.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { nameOfLanguage } from './name-of-language.ts';

/** The addresses that the secretary gives to captioners' programs: made here, shown once, revoked. */
export function CaptionFeeds(props: { readonly meetingId: MeetingId }) {
  const { t, language, need } = useLanguage();
  const toasts = useToasts();
  const path = () => `/api/meetings/${props.meetingId}/caption-feeds`;
  const [feeds, setFeeds] = createSignal<readonly CaptionFeed[]>([]);
  const [made, setMade] = createSignal<CaptionFeedMade | null>(null);
  const [name, setName] = createSignal('');
  const [spoken, setSpoken] = createSignal<Language>('en');
  const [machine, setMachine] = createSignal(false);
  const [revoking, setRevoking] = createSignal<CaptionFeedId | null>(null);

  const look = async () => {
    const answer = await request<readonly CaptionFeed[]>('GET', path());
    setFeeds(isFailure(answer) ? [] : answer);
  };
  onMount(() => void look());
  async function tell({ refused }: Failure): Promise<void> {
    await need('refusals');
    toasts.show({ kind: 'refused', text: refused === 'offline' ? t('common.offline') : t(`refusals.${refused}`) });
  }
  async function make(): Promise<void> {
    const form = { name: name(), language: spoken(), machine: machine() };
    const answer = await request<CaptionFeedMade>('POST', path(), form);
    if (isFailure(answer)) return tell(answer);
    setMade(answer);
    setName('');
    await look();
  }
  async function revoke(id: CaptionFeedId): Promise<void> {
    const answer = await request<null>('DELETE', `${path()}/${id}`);
    if (isFailure(answer)) await tell(answer);
    if (made()?.id === id) setMade(null);
    await look();
  }
  return (
    <section class="stack" aria-label={t('captions.feeds')}>
      <h2>{t('captions.feeds')}</h2>
      <p>{t('captions.feedsHint')}</p>
      <Show when={made()}>
        {(feed) => (
          <Field
            label={t('captions.address')}
            hint={t('captions.addressHint')}
            value={feed().address}
            onValue={() => {}}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Show>
      <ul class="caption-own">
        <For each={feeds()}>
          {(feed) => (
            <li>
              <bdi>{feed.name}</bdi> · {nameOfLanguage(feed.language, language())}
              <Show when={feed.machine}> · {t('captions.feedMachine')}</Show>
              <Button size="small" kind="warn" onClick={() => setRevoking(feed.id)}>
                {t('captions.revoke')}
              </Button>
            </li>
          )}
        </For>
      </ul>
      <Field label={t('captions.feedName')} value={name()} onValue={setName} />
      <Select
        label={t('captions.language')}
        options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value }))}
        value={spoken()}
        onValue={setSpoken}
      />
      <label class="row">
        <input type="checkbox" checked={machine()} onChange={(event) => setMachine(event.currentTarget.checked)} />
        {t('captions.feedMachine')}
      </label>
      <Button kind="primary" onClick={() => void make()}>
        {t('captions.make')}
      </Button>
      <Show when={revoking()}>
        {(id) => (
          <ConfirmDialog
            open
            title={t('captions.revoke')}
            consequence={t('captions.revokeSure')}
            confirm={t('captions.revoke')}
            onConfirm={() => void revoke(id())}
            onClose={() => setRevoking(null)}
          />
        )}
      </Show>
    </section>
  );
}
