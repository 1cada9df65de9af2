import { createEffect, createMemo, For, on, Show } from 'solid-js';
import { type OtherList, otherLists, withoutItem } from '../../../../shared/floor/inscription/other-lists.ts';
import { nameOf } from '../../../../shared/floor/requests/beneficiary.ts';
import type { FloorRequest } from '../../../../shared/floor/requests/floor-request.ts';
import type { RequestId } from '../../../../shared/ids.ts';
import { hasRight } from '../../../../shared/permissions.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { CommandButton } from '../../../meeting/command-button.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useAnnouncer } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { useChairDialogs } from '../chair/chair-dialogs-context.tsx';
import { placeInWords } from '../floor-words.ts';
import { useRequestAbout } from '../request/request-dialog-context.ts';
import { exampleInscription } from './example-inscription.ts';
import { InscribedPeople } from './inscribed-people.tsx';
import './other-lists.css';

/** The lists of items that are not before the meeting: where one stands on each, and how to get on it (F41). */
export function OtherLists() {
  const t = useT();
  const { state, person, role } = useMeeting();
  const lists = createMemo(() => otherLists(state(), person()));
  const ids = createMemo(() => lists().map(({ item }) => item.id), [], { equals: sameIds });
  const keeps = () => hasRight(role(), 'keep-list');
  const lost = createMemo(() => withoutItem(state(), keeps() ? 'everybody' : person()));
  return (
    <Show when={ids().length + lost().length > 0}>
      <section class="other-lists" aria-labelledby="other-lists-heading">
        <h2 id="other-lists-heading" class="overline">
          {t('inscribing.heading')}
        </h2>
        <For each={lost()}>
          {(request) => (
            <div class="other-list">
              <Show when={keeps()} fallback={<OwnWithoutItem requestId={request.id} />}>
                <OthersWithoutItem request={request} />
              </Show>
            </div>
          )}
        </For>
        <ul class="plain-list">
          <For each={ids()}>
            {(id) => <Show when={lists().find(({ item }) => item.id === id)}>{(list) => <List list={list()} />}</Show>}
          </For>
        </ul>
      </section>
    </Show>
  );
}

const sameIds = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, index) => id === b[index]);

function OwnWithoutItem(props: { readonly requestId: RequestId }) {
  const t = useT();
  return (
    <>
      <p>{t('inscribing.removedItem')}</p>
      <CommandButton size="small" command={{ type: 'floor.withdraw', requestId: props.requestId }}>
        {t('floor.withdraw')}
      </CommandButton>
    </>
  );
}

/** For those who keep the list: a place that only another item can give a turn. */
function OthersWithoutItem(props: { readonly request: FloorRequest }) {
  const t = useT();
  const { meeting } = useMeeting();
  const dialogs = useChairDialogs();
  const name = () => nameOf(meeting, props.request.beneficiary).name;
  return (
    <>
      <p>{t('inscribing.lostItem', { name: name() })}</p>
      <Button size="small" onClick={() => dialogs.open({ what: 'transfer', requestId: props.request.id })}>
        {t('inscribing.transfer')}
      </Button>
    </>
  );
}

function List(props: { readonly list: OtherList }) {
  const t = useT();
  const { role } = useMeeting();
  const dialogs = useChairDialogs();
  useOwnPlaceSaid(() => props.list);
  const number = () => props.list.number;
  return (
    <li class="other-list" data-item={props.list.item.id}>
      <h3>
        {number()}. <bdi>{props.list.item.title}</bdi>
      </h3>
      <p class="small quiet">
        {t(props.list.isOpen ? 'inscribing.isOpen' : 'inscribing.isClosed')} ·{' '}
        {t('inscribing.inscribed', { count: props.list.order.length })}
      </p>
      <OwnPlace list={props.list} />
      <Show when={props.list.isOpen && hasRight(role(), 'keep-list')}>
        <Button
          size="small"
          aria-label={t('inscribing.otherFor', { number: number() })}
          onClick={() => dialogs.open({ what: 'inscribe', itemId: props.list.item.id })}
        >
          {t('inscribing.somebody')}
        </Button>
      </Show>
      <Show when={props.list.order.length > 0}>
        <details>
          <summary>{t('inscribing.listOf', { number: number() })}</summary>
          <InscribedPeople list={props.list} />
        </details>
      </Show>
    </li>
  );
}

/** Once somebody stands on a list, where; how it moves later can be read. */
function useOwnPlaceSaid(list: () => OtherList) {
  const t = useT();
  const announcer = useAnnouncer();
  const say = (requestId: RequestId | null) => {
    const { mine, number } = list();
    if (requestId && mine)
      announcer.say(t('inscribing.you', { place: placeInWords(t, mine.position), number }), 'polite');
  };
  createEffect(on(() => list().mine?.request.id ?? null, say, { defer: true }));
}

/** Where the person stands, and the way out; or the way in. */
function OwnPlace(props: { readonly list: OtherList }) {
  const t = useT();
  const { can } = useMeeting();
  const dialog = useRequestAbout();
  const itemId = () => props.list.item.id;
  return (
    <Show
      when={props.list.mine}
      fallback={
        <Show when={props.list.isOpen}>
          <Button
            size="small"
            aria-label={t('inscribing.inscribeFor', { number: props.list.number })}
            disabled={dialog.isPending() || !can(exampleInscription(itemId()))}
            onClick={() => dialog.openRequest({ about: null, item: itemId() })}
          >
            {t('inscribing.inscribe')}
          </Button>
        </Show>
      }
    >
      {(mine) => (
        <div class="own-place">
          <strong>{t('inscribing.you', { place: placeInWords(t, mine().position), number: props.list.number })}</strong>
          <CommandButton size="small" command={{ type: 'floor.withdraw', requestId: mine().request.id }}>
            {t('floor.withdraw')}
          </CommandButton>
        </div>
      )}
    </Show>
  );
}
