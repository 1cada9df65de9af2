import { createSignal, For, Show } from 'solid-js';
import type { Act, RecordedAct } from '../../../shared/account/act.ts';
import type { ActsAnswer } from '../../../shared/protocol/http/people/administration.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { Listed } from '../../ui/label/listed.tsx';
import { createPaged } from './paged-answer.ts';
import { PagedList } from './paged-list.tsx';

const KINDS = ['account', 'administration', 'meeting'] as const;
type Kind = (typeof KINDS)[number];
/** Actors without an account. */
const NOBODY = ['operator', 'system', 'visitor'] as const;
type Names = ActsAnswer['names'];

/** The log of acts, the newest first. */
export function ActsList() {
  const t = useT();
  const [kind, setKind] = createSignal<Kind | 'all'>('all');
  const list = createPaged<ActsAnswer>(() => `/api/admin/acts?kind=${kind() === 'all' ? '' : kind()}`);
  const acts = () => list.pages()?.flatMap(({ entries, names }) => entries.map((entry) => ({ entry, names }))) ?? [];
  const options = () => [
    { value: 'all' as const, label: t('administration.everything') },
    ...KINDS.map((value) => ({ value, label: t(`administration.kinds.${value}`) })),
  ];
  return (
    <div class="stack">
      <Select label={t('administration.show')} options={options()} value={kind()} onValue={setKind} />
      <PagedList list={list} empty={t('administration.nothing')}>
        <For each={acts()}>{({ entry, names }) => <ActEntry recorded={entry} names={names} />}</For>
      </PagedList>
    </div>
  );
}

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

function ActEntry(props: { readonly recorded: RecordedAct; readonly names: Names }) {
  const t = useT();
  const formats = useFormats();
  const facts = useFacts(() => props.names);
  const reason = () => ('reason' in props.recorded.act ? props.recorded.act.reason : '');
  return (
    <li class="admin-act">
      <span class="small quiet">
        <Listed parts={[formats.shortDay(dayOf(props.recorded.at)), formats.time(props.recorded.at, 'UTC')]} />
      </span>
      <span>{t(`administration.acts.${props.recorded.act.type}`, facts.of(props.recorded.act))}</span>
      <span class="quiet">{t('administration.by', { by: facts.by(props.recorded.by) })}</span>
      <Show when={reason()}>
        <q dir="auto">{reason()}</q>
      </Show>
    </li>
  );
}

function useFacts(names: () => Names) {
  const t = useT();
  const nameOf = (id: string | null): string =>
    Object.entries(names()).find(([person]) => person === id)?.[1] ?? id ?? t('administration.unknown');
  const worded = (name: string, value: unknown): string => {
    if (name === 'person') return nameOf(typeof value === 'string' ? value : null);
    return String(value);
  };
  return {
    by: (by: RecordedAct['by']): string => {
      const nobody = NOBODY.find((each) => each === by);
      return nobody ? t(`administration.bys.${nobody}`) : nameOf(by);
    },
    of: (act: Act): Readonly<Record<string, string>> => {
      const facts = Object.fromEntries(Object.entries(act).map(([name, value]) => [name, worded(name, value)]));
      return 'role' in act ? { ...facts, role: t(`session.roles.${act.role}`) } : facts;
    },
  };
}
