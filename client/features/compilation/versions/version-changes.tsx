import { createMemo, For, Match, Show, Switch } from 'solid-js';
import type { PassageChange } from '../../../../shared/compilation/compared.ts';
import type { PassageText, TakenWording } from '../../../../shared/protocol/http/meetings/compilation.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Windowed } from '../../../ui/list/windowed.tsx';
import { ChangedWords, LookedWords } from './changed-words.tsx';
import { wordingBy } from './wording-by.ts';
import './version-changes.css';

type Change = PassageChange<PassageText>;
type Props = { readonly changes: readonly Change[]; readonly wordings?: readonly TakenWording[] | undefined };
const KINDS = ['added', 'changed', 'moved', 'removed'] as const;

/** What a version changed against the one before: how much of each kind, then each passage with its words. */
export function VersionChanges(props: Props) {
  const t = useT();
  const counts = createMemo(() =>
    KINDS.map((kind) => ({ kind, count: props.changes.filter(({ what }) => what === kind).length })).filter(
      ({ count }) => count > 0,
    ),
  );
  return (
    <div class="version-changes">
      <p>
        <Show when={counts().length > 0} fallback={t('changes.none')}>
          {counts()
            .map(({ kind, count }) => t(`changes.count-${kind}`, { count }))
            .join(' · ')}
        </Show>
      </p>
      <Windowed rows={props.changes} estimate={5}>
        {(change) => <ChangedPassage change={change} wordings={props.wordings} />}
      </Windowed>
    </div>
  );
}

function ChangedPassage(props: Pick<Props, 'wordings'> & { readonly change: Change }) {
  const t = useT();
  const passage = () => ('now' in props.change ? props.change.now : props.change.before);
  const both = () => ('now' in props.change && 'before' in props.change ? props.change : null);
  const wordings = () => props.wordings?.filter(({ passageId }) => passageId === passage().id) ?? [];
  const isMoved = () => props.change.what === 'changed' && props.change.moved;
  return (
    <div class="version-change" data-what={props.change.what}>
      <p class="small">
        <span class="tabular">{passage().number}</span> <strong>{t(`changes.${props.change.what}`)}</strong>
        <Show when={isMoved()}> · {t('changes.moved')}</Show>
        <Show when={both()}>
          {(change) => (
            <Show when={change().before.number !== change().now.number}>
              {' '}
              <span class="quiet">{t('changes.was', { number: change().before.number })}</span>
            </Show>
          )}
        </Show>
      </p>
      <Switch fallback={<Words change={props.change} />}>
        <Match when={props.change.what === 'changed' && both()}>
          {(change) => <ChangedWords before={change().before} now={change().now} />}
        </Match>
      </Switch>
      <For each={wordings()}>{(wording) => <p class="quiet small">{wordingBy(t, wording)}</p>}</For>
    </div>
  );
}

/** Added and taken out: in the elements that screen readers name. */
function Words(props: { readonly change: Change }) {
  const passage = () => ('now' in props.change ? props.change.now : props.change.before);
  return (
    <p class="word-diff" dir="auto" lang={passage().language}>
      <Switch fallback={<LookedWords of={passage()} />}>
        <Match when={props.change.what === 'added'}>
          <ins>
            <LookedWords of={passage()} />
          </ins>
        </Match>
        <Match when={props.change.what === 'removed'}>
          <del>
            <LookedWords of={passage()} />
          </del>
        </Match>
      </Switch>
    </p>
  );
}
