import { createMemo, For, Show } from 'solid-js';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Badge } from '../../ui/label/badge.tsx';
import { wordingBy } from '../compilation/versions/wording-by.ts';
import type { ContributionRow, ParagraphRow } from '../compiling/contributions/paragraph-rows.ts';
import { TreeHead, TreeRow } from '../compiling/contributions/tree-row.tsx';
import { useAnswersDesk } from './desk/answers-desk.ts';
import type { Shown } from './desk/answers-view.ts';
import { OutcomeWords } from './shown/outcome-words.tsx';

/** A contribution: how much of it has no answer yet. */
export function AnsweredHead(props: { readonly row: ContributionRow }) {
  const t = useT();
  const { view } = useAnswersDesk();
  const count = createMemo(() => view.countOf(props.row.key));
  const state = () =>
    count().open === 0
      ? t('outcomes.all-answered')
      : t('outcomes.open', { count: count().open, of: String(count().of) });
  return <TreeHead row={props.row} selection={view.selection} isOpen state={state()} isDone={count().open === 0} />;
}

type RowProps = { readonly row: ParagraphRow; readonly order: () => readonly string[] };

/** A paragraph with what became of it. Those who answer can select it. */
export function AnsweredRow(props: RowProps) {
  const { view, giving } = useAnswersDesk();
  return (
    <TreeRow
      row={props.row}
      selection={giving && view.selection}
      isActive={view.selection.active() === props.row.key}
      order={() => props.order()}
      under={<AnswerOf row={props.row} />}
    />
  );
}

/** What the compilation has made of the paragraph since: another section, or none, for those who answer; whose wordings, for all. */
function Followed(props: { readonly row: ParagraphRow }) {
  const t = useT();
  const { view, giving } = useAnswersDesk();
  const since = () => (giving ? view.sinceOf(props.row) : null);
  const saying = () => {
    const now = since();
    const section = now?.what === 'elsewhere' && view.present.sections.find(({ id }) => id === now.sectionId);
    return section
      ? t('answering.since-elsewhere', { number: section.number, title: section.title })
      : t('answering.since-out');
  };
  return (
    <>
      <Show when={since()}>
        <p class="answering-since small">
          <Badge kind="warn">{t('answering.since')}</Badge> {saying()}
        </p>
      </Show>
      <Show when={view.answerOf(props.row)?.outcome?.kind === 'taken'}>
        <For each={view.wordingsOf(props.row)}>
          {(wording) => <p class="answering-since quiet small">{wordingBy(t, wording)}</p>}
        </For>
      </Show>
    </>
  );
}

function AnswerOf(props: { readonly row: ParagraphRow }) {
  const t = useT();
  const formats = useFormats();
  const { view, giving } = useAnswersDesk();
  const answer = () => view.answerOf(props.row);
  const earlier = () => view.historyOf(props.row).slice(0, -1).toReversed();
  const when = ({ at, date }: Shown) => (at === null ? formats.day(date ?? '') : formats.moment(at));
  const who = ({ by }: Shown) => (by === null ? '' : (giving?.names.get(by) ?? ''));
  return (
    <div class="answering-answer">
      <Show when={answer()} fallback={<span class="quiet small">{view.isOpen(props.row) && t('outcomes.none')}</span>}>
        {(shown) => (
          <>
            <Show when={shown().outcome}>{(outcome) => <OutcomeWords outcome={outcome()} />}</Show>{' '}
            <span class="quiet small">
              {shown().by === null
                ? t('outcomes.on', { date: when(shown()) })
                : t('answering.by', { name: who(shown()), when: when(shown()) })}
            </span>
          </>
        )}
      </Show>
      <Followed row={props.row} />
      <Show when={giving && earlier().length > 0}>
        <details class="small">
          <summary>{t('answering.history')}</summary>
          <For each={earlier()}>
            {(shown) => (
              <span class="answering-earlier">
                <Show when={shown.outcome} fallback={t('answering.withdrawn')}>
                  {(outcome) => <OutcomeWords outcome={outcome()} />}
                </Show>{' '}
                <span class="quiet">{t('answering.by', { name: who(shown), when: when(shown) })}</span>
              </span>
            )}
          </For>
        </details>
      </Show>
    </div>
  );
}
