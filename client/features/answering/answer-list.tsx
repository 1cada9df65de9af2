import { createMemo, Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { Field } from '../../ui/form/field.tsx';
import { Windowed } from '../../ui/list/windowed.tsx';
import { createTreeKeys } from '../compiling/contributions/paragraph-keys.ts';
import { paragraphsIn } from '../compiling/contributions/paragraph-rows.ts';
import { AnsweredHead, AnsweredRow } from './answer-row.tsx';
import { useAnswersDesk } from './desk/answers-desk.ts';
import type { Choice } from './desk/answers-view.ts';
import '../compiling/contributions/contributions.css';

function Finding() {
  const t = useT();
  const { view, giving } = useAnswersDesk();
  const options = (): readonly { readonly value: Choice; readonly label: string }[] => [
    { value: 'all', label: t('answering.show-all') },
    { value: 'open', label: t('answering.show-open') },
    ...(giving ? [{ value: 'changed', label: t('answering.show-changed') } as const] : []),
    { value: 'unplaced', label: t('answering.show-unplaced') },
    ...view.present.items.map(({ id, title }, index) => {
      return { value: `item-${id}` as const, label: t('answering.show-item', { number: index + 1, title }) };
    }),
  ];
  const found = () => paragraphsIn(view.shown()).map(({ key }) => key);
  return (
    <div class="compiling-find">
      <Select label={t('answering.show')} options={options()} value={view.choice()} onValue={view.setChoice} />
      <Field
        label={t('answering.find')}
        type="search"
        autocomplete="off"
        dir="auto"
        value={view.words()}
        onValue={view.setWords}
      />
      <Show when={giving}>
        <Button size="small" disabled={found().length === 0} onClick={() => view.selection.add(found())}>
          {t('answering.select-shown')}
        </Button>
      </Show>
    </div>
  );
}

export function AnswerList() {
  const t = useT();
  const { view, giving, contributions } = useAnswersDesk();
  const { selection } = view;
  const order = createMemo(() => paragraphsIn(view.shown()).map(({ key }) => key));
  const opened = () => new Set(view.rows.all.map(({ head }) => head.key));
  const tree = createTreeKeys({
    rows: view.shown,
    selection,
    opened,
    toggle: () => undefined,
    bench: { items: () => [], placeUnder: async () => undefined },
  });
  const used = createMemo(() => {
    const at = view.shown().findIndex(({ key }) => key === selection.active());
    return at < 0 ? undefined : at;
  });
  return (
    <section class="compiling-side answering-list" aria-label={t('answering.paragraphs')}>
      <div class="compiling-head">
        <p class="quiet tabular" role="status">
          {view.count().open === 0
            ? t('outcomes.all-answered')
            : t('outcomes.open', { count: view.count().open, of: String(view.count().of) })}
        </p>
        <Finding />
      </div>
      <div
        class="compiling-rows"
        role="tree"
        tabIndex={0}
        aria-multiselectable={giving !== null}
        aria-label={t('answering.paragraphs')}
        aria-describedby={giving ? 'answering-keys' : undefined}
        aria-activedescendant={selection.active() === null ? undefined : `row-${selection.active()}`}
        onKeyDown={tree.keyDown}
        onFocus={tree.focus}
      >
        <Windowed rows={view.shown()} estimate={6} used={used()}>
          {(row) =>
            row.kind === 'contribution' ? <AnsweredHead row={row} /> : <AnsweredRow row={row} order={order} />
          }
        </Windowed>
        <Show when={view.shown().length === 0}>
          <p class="quiet compiling-none">
            {t(contributions.length === 0 ? 'answering.none' : 'answering.none-found')}
          </p>
        </Show>
      </div>
      <Show when={giving}>
        <p class="quiet small compiling-help" id="answering-keys">
          {t('answering.keys')}
        </p>
      </Show>
    </section>
  );
}
