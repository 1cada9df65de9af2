import { createSignal, For, Show } from 'solid-js';
import type { PeopleAnswer, PersonListed } from '../../../shared/protocol/http/people/administration.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { Field } from '../../ui/form/field.tsx';
import { Badge } from '../../ui/label/badge.tsx';
import { Menu } from '../../ui/layer/menu.tsx';
import { type Deed, useDoing } from './doing.tsx';
import { createPaged } from './paged-answer.ts';
import { PagedList } from './paged-list.tsx';

/** Everybody with an account, found by words, and what can be done to each. */
export function PeopleList() {
  const t = useT();
  const [words, setWords] = createSignal('');
  const list = createPaged<PeopleAnswer>(() => `/api/admin/people?words=${encodeURIComponent(words())}`);
  const people = () => list.pages()?.flatMap(({ entries }) => entries) ?? [];
  return (
    <div class="stack">
      <Field label={t('administration.search')} type="search" name="words" value={words()} onValue={setWords} />
      <PagedList list={list} empty={t('administration.nobody')}>
        <For each={people()}>{(person) => <PersonCard person={person} onDone={list.reload} />}</For>
      </PagedList>
    </div>
  );
}

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

function PersonCard(props: { readonly person: PersonListed; readonly onDone: () => unknown }) {
  const t = useT();
  const formats = useFormats();
  return (
    <li class="card admin-entry">
      <div class="admin-facts">
        <strong>
          <bdi>{props.person.name}</bdi>
        </strong>
        <span>
          <bdi>{props.person.organisation}</bdi>
        </span>
        <span class="quiet">
          <bdi>{props.person.email}</bdi>
        </span>
        <span class="small quiet">
          {t('administration.since', { date: formats.shortDay(dayOf(props.person.createdAt)) })}
          {' · '}
          {t('administration.devices', { count: props.person.sessions })}
        </span>
        <span class="row">
          <Show when={props.person.administrator}>
            <Badge kind="accent">{t('administration.administrator')}</Badge>
          </Show>
          <Show when={!props.person.isVerified}>
            <Badge kind="weak">{t('administration.unverified')}</Badge>
          </Show>
          <Show when={props.person.disabledAt !== null}>
            <Badge kind="warn">{t('administration.disabled')}</Badge>
          </Show>
        </span>
      </div>
      <PersonDeeds person={props.person} onDone={props.onDone} />
    </li>
  );
}

function PersonDeeds(props: { readonly person: PersonListed; readonly onDone: () => unknown }) {
  const t = useT();
  const { session } = useSession();
  const doing = useDoing();
  const isDisabled = () => props.person.disabledAt !== null;
  const item = (deed: Deed, path: string, body?: object) => ({
    label: t(`administration.do.${deed}`),
    run: () =>
      doing({
        deed,
        whom: props.person.name,
        path: `/api/admin/people/${props.person.person}/${path}`,
        onDone: props.onDone,
        ...(body ? { body } : {}),
      }),
  });
  const appointing = () =>
    props.person.administrator
      ? item('dismiss', 'administrator', { administrator: false })
      : item('appoint', 'administrator', { administrator: true });
  const verifying = () => (props.person.isVerified ? [] : [item('verify', 'verify', {})]);
  const items = () =>
    isDisabled()
      ? [item('enable', 'enable')]
      : [
          ...verifying(),
          item('disable', 'disable'),
          item('end-sessions', 'end-sessions', {}),
          item('refuse', 'refuse'),
          appointing(),
        ];
  return (
    <Show when={props.person.person !== session()?.person}>
      <Menu
        kind="plain"
        label={t('administration.of', { action: t('administration.deeds'), whom: props.person.name })}
        items={items()}
      >
        {t('administration.deeds')}
      </Menu>
    </Show>
  );
}
