import { createMemo, For, Show } from 'solid-js';
import { shapeOf } from '../../../shared/paper/shape.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import type { ContributionRow, ParagraphRow } from '../compiling/contributions/paragraph-rows.ts';
import { selectByClick } from '../compiling/selection.ts';
import { QuotedWords } from '../paper/quoted-words.tsx';
import { useAnswersDesk } from './desk/answers-desk.ts';
import type { Shown } from './desk/answers-view.ts';
import { OutcomeWords } from './shown/outcome-words.tsx';

/** A contribution: who sent it, and how much of it has no answer yet. */
export function AnsweredHead(props: { readonly row: ContributionRow }) {
  const t = useT();
  const { view } = useAnswersDesk();
  const count = createMemo(() => view.countOf(props.row.key));
  const one = () => props.row.contribution;
  return (
    <div
      class="compiling-contribution answering-head"
      id={`row-${props.row.key}`}
      role="treeitem"
      tabIndex={-1}
      aria-level="1"
      aria-expanded="true"
      aria-selected="false"
      data-active={view.selection.active() === props.row.key || undefined}
    >
      <span class="tabular quiet">{one().number}</span>
      <strong>
        <bdi>{one().organisation}</bdi>
      </strong>
      <a href={`/contributions/${one().id}`} dir="auto" lang={one().language}>
        {one().title}
      </a>
      <span class="compiling-count tabular" data-done={count().open === 0 || undefined}>
        {count().open === 0
          ? t('outcomes.all-answered')
          : t('outcomes.open', { count: count().open, of: String(count().of) })}
      </span>
    </div>
  );
}

type RowProps = { readonly row: ParagraphRow; readonly order: () => readonly string[] };

/** A paragraph with what became of it. For those who answer, a click selects it, with Shift all up to it. */
export function AnsweredRow(props: RowProps) {
  const { view, giving } = useAnswersDesk();
  const { selection } = view;
  const one = () => props.row.contribution;
  const isLink = ({ target }: Event) => target instanceof Element && target.closest('a, summary') !== null;
  const click = (event: MouseEvent) => {
    if (giving === null || isLink(event)) return;
    selectByClick(event, { selection, key: props.row.key, order: () => props.order() });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <div
      class="compiling-paragraph answering-row"
      id={`row-${props.row.key}`}
      role="treeitem"
      tabIndex={-1}
      aria-level="2"
      aria-posinset={props.row.n}
      aria-setsize={one().paragraphs.length}
      aria-selected={selection.has(props.row.key)}
      data-active={selection.active() === props.row.key || undefined}
      onClick={click}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <Show when={giving}>
        <span class="compiling-box" aria-hidden="true" />
      </Show>
      <span class="compiling-number tabular">¶ {props.row.n}</span>
      <div class="answering-words">
        <QuotedWords
          words={{ text: one().paragraphs[props.row.n - 1] ?? '', shape: shapeOf(one(), props.row.n) }}
          language={one().language}
        />
        <AnswerOf row={props.row} />
      </div>
    </div>
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
