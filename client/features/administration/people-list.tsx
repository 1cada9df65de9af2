import { createSignal, For, Show } from 'solid-js';
import {
  ACCOUNT_STANDINGS,
  type PeopleAnswer,
  type PersonListed,
} from '../../../shared/protocol/http/people/administration.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { Field } from '../../ui/form/field.tsx';
import { Badge } from '../../ui/label/badge.tsx';
import { Menu } from '../../ui/layer/menu.tsx';
import { type Deed, useDoing } from './doing.tsx';
import { createPaged } from './paged-answer.ts';
import { PagedList } from './paged-list.tsx';

const STANDINGS = ['all', ...ACCOUNT_STANDINGS] as const;
type Standing = (typeof STANDINGS)[number];

/** Everybody with an account, found by words and by how they stand, and what can be done to each. */
export function PeopleList() {
  const t = useT();
  const [words, setWords] = createSignal('');
  const [standing, setStanding] = createSignal<Standing>('all');
  const list = createPaged<PeopleAnswer>(
    () =>
      `/api/admin/people?words=${encodeURIComponent(words())}${standing() === 'all' ? '' : `&standing=${standing()}`}`,
  );
  const [chosen, setChosen] = createSignal<Chosen>(new Set());
  const choose = ({ person }: PersonListed, isChosen: boolean) => {
    const next = new Set(chosen());
    if (isChosen) next.add(person);
    else next.delete(person);
    setChosen(next);
  };
  const labelOf = (one: Standing) => t(one === 'all' ? 'administration.everybody' : `administration.${one}`);
  const people = () => list.pages()?.flatMap(({ entries }) => entries) ?? [];
  return (
    <div class="stack">
      <div class="admin-search">
        <Field label={t('administration.search')} type="search" name="words" value={words()} onValue={setWords} />
        <Select<Standing>
          label={t('administration.standing')}
          options={STANDINGS.map((value) => ({ value, label: labelOf(value) }))}
          value={standing()}
          onValue={setStanding}
        />
      </div>
      <Show when={people().length > 0}>
        <DoneTogether people={people()} chosen={chosen()} onChosen={setChosen} onDone={list.reload} />
      </Show>
      <PagedList list={list} empty={t('administration.nobody')}>
        <For each={people()}>
          {(person) => (
            <PersonCard
              person={person}
              onDone={list.reload}
              isChosen={chosen().has(person.person)}
              onChoose={(isChosen) => choose(person, isChosen)}
            />
          )}
        </For>
      </PagedList>
    </div>
  );
}

type Chosen = ReadonlySet<PersonListed['person']>;
type TogetherProps = {
  readonly people: readonly PersonListed[];
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
  readonly onDone: () => unknown;
};

/** Verifies or disables those selected, by one decision; nobody disables themselves. */
function DoneTogether(props: TogetherProps) {
  const t = useT();
  const { session } = useSession();
  const doing = useDoing();
  const others = () => props.people.filter(({ person }) => person !== session()?.person);
  const selected = () => others().filter(({ person }) => props.chosen.has(person));
  const unverified = () => selected().filter(({ isVerified, disabledAt }) => !isVerified && disabledAt === null);
  const enabled = () => selected().filter(({ disabledAt }) => disabledAt === null);
  const together = (deed: 'verify' | 'disable', people: readonly PersonListed[], body?: object) =>
    doing({
      deed,
      whom: String(people.length),
      path: '',
      many: people.map(({ person, name }) => ({ path: `/api/admin/people/${person}/${deed}`, name })),
      onDone: () => {
        props.onChosen(new Set());
        return props.onDone();
      },
      ...(body ? { body } : {}),
    });
  const labelled = (deed: 'verify' | 'disable', count: number) =>
    t('administration.of', { action: t(`administration.do.${deed}`), whom: String(count) });
  return (
    <div class="row">
      <label class="people-choose">
        <input
          type="checkbox"
          checked={others().length > 0 && selected().length === others().length}
          onChange={(event) =>
            props.onChosen(new Set(event.currentTarget.checked ? others().map(({ person }) => person) : []))
          }
        />
        {t('people.select-all', { count: others().length })}
      </label>
      <Show when={unverified().length > 0}>
        <Button kind="primary" onClick={() => together('verify', unverified(), {})}>
          {labelled('verify', unverified().length)}
        </Button>
      </Show>
      <Show when={enabled().length > 0}>
        <Button onClick={() => together('disable', enabled())}>{labelled('disable', enabled().length)}</Button>
      </Show>
    </div>
  );
}

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

type CardProps = {
  readonly person: PersonListed;
  readonly onDone: () => unknown;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
};

function PersonCard(props: CardProps) {
  const t = useT();
  const formats = useFormats();
  return (
    <li class="card admin-entry">
      <div class="admin-facts">
        <label class="people-choose">
          <input
            type="checkbox"
            checked={props.isChosen}
            aria-label={t('administration.select', { name: props.person.name })}
            onChange={(event) => props.onChoose(event.currentTarget.checked)}
          />
          <strong>
            <bdi>{props.person.name}</bdi>
          </strong>
        </label>
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
