import { createMemo, createSignal, Match, Show, Switch } from 'solid-js';
import { INPUTS_AT_ONCE, REMARK_MAX } from '../../../shared/answering/answering.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { Field } from '../../ui/form/field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { type Giving, useAnswersDesk } from './desk/answers-desk.ts';
import { type Filled, type Kind, otherOf, wantedAnswers } from './desk/wanted.ts';

const EMPTY: Filled = { kind: 'taken', section: '', item: '', contribution: '', number: '', words: '' };
type Change = (change: Partial<Filled>) => void;
type PartProps = { readonly filled: Filled; readonly onChange: Change };

/** What the selected paragraphs are answered with. It stands there only while some are selected; what is written in it stays. */
export function AnswerForm(props: { readonly giving: Giving }) {
  const t = useT();
  const { view } = useAnswersDesk();
  const [filled, setFilled] = createSignal<Filled>(EMPTY);
  const change: Change = (more) => setFilled((before) => ({ ...before, ...more }));
  const chosen = createMemo(() => view.chosen());
  const wanted = createMemo(() => wantedAnswers(filled(), chosen(), view));
  async function give(event: Event): Promise<void> {
    event.preventDefault();
    const answers = wanted();
    const left = chosen().slice(INPUTS_AT_ONCE);
    if (answers === null || (await props.giving.answer(answers))) return;
    view.selection.clear();
    view.selection.add(left.map(({ key }) => key));
    change({ words: '' });
  }
  const isAnswered = () => chosen().some((row) => view.answerOf(row) !== null);
  return (
    <Show when={chosen().length > 0}>
      <form class="answering-form card" aria-label={t('answering.answer')} onSubmit={(event) => void give(event)}>
        <p class="tabular" role="status">
          {t('answering.selected', { count: chosen().length })}
        </p>
        <OutcomeFields filled={filled()} onChange={change} />
        <p class="row">
          <Button type="submit" kind="primary" disabled={wanted() === null || props.giving.isOffline()}>
            {t('answering.give')}
          </Button>
          <Show when={isAnswered()}>
            <Button
              disabled={props.giving.isOffline()}
              onClick={() => void props.giving.withdraw(chosen().map(view.inputOf))}
            >
              {t('answering.withdraw')}
            </Button>
          </Show>
          <Button kind="quiet" onClick={() => view.selection.clear()}>
            {t('answering.select-none')}
          </Button>
        </p>
      </form>
    </Show>
  );
}

function OutcomeFields(props: PartProps) {
  const t = useT();
  const { view } = useAnswersDesk();
  const isProposed = () => view.chosen().some((row) => view.proposalFor(row) !== null);
  const kinds = (): readonly Kind[] => [
    ...(isProposed() ? (['as-proposed'] as const) : []),
    ...(view.present.sections.length > 0 ? (['taken'] as const) : []),
    'discussed',
    'merged',
    ...(view.selection.keys().length > 1 ? (['together'] as const) : []),
    'not-taken',
  ];
  const labels = { together: 'merged-together' } as const;
  const options = () =>
    kinds().map((value) => {
      return { value, label: t(`answering.${value === 'together' ? labels.together : value}`) };
    });
  return (
    <>
      <Select
        label={t('answering.outcome')}
        options={options()}
        value={props.filled.kind}
        onValue={(kind) => props.onChange({ kind })}
        placeholder=""
      />
      <PlaceFields filled={props.filled} onChange={props.onChange} />
      <Show when={props.filled.kind !== 'as-proposed'}>
        <TextArea
          label={t(props.filled.kind === 'not-taken' ? 'answering.reason' : 'answering.remark')}
          value={props.filled.words}
          maxLength={REMARK_MAX}
          required={props.filled.kind === 'not-taken'}
          onValue={(words) => props.onChange({ words })}
        />
      </Show>
    </>
  );
}

function PlaceFields(props: PartProps) {
  const t = useT();
  const { view } = useAnswersDesk();
  const sections = () =>
    view.present.sections.map(({ id, number, title }) => ({ value: id, label: `${number}  ${title}` }));
  const items = () =>
    view.present.items.map(({ id, title }, index) => ({ value: id, label: `${index + 1}  ${title}` }));
  return (
    <Switch>
      <Match when={props.filled.kind === 'taken'}>
        <Select
          label={t('answering.section')}
          options={sections()}
          value={props.filled.section}
          onValue={(section) => props.onChange({ section })}
          placeholder=""
        />
      </Match>
      <Match when={props.filled.kind === 'discussed'}>
        <Select
          label={t('answering.item')}
          options={items()}
          value={props.filled.item}
          onValue={(item) => props.onChange({ item })}
          placeholder=""
        />
      </Match>
      <Match when={props.filled.kind === 'merged'}>
        <OtherFields filled={props.filled} onChange={props.onChange} />
      </Match>
    </Switch>
  );
}

/** The paragraph with which the selected ones are merged. */
function OtherFields(props: PartProps) {
  const t = useT();
  const { view } = useAnswersDesk();
  const contributions = () =>
    view.rows.all.map(({ head }) => {
      const { id, number, organisation, title } = head.contribution;
      return { value: id, label: `${number ?? ''} ${organisation} · ${title}` };
    });
  const isWrong = () =>
    props.filled.contribution !== '' && props.filled.number !== '' && otherOf(props.filled, view) === null;
  return (
    <>
      <Select
        label={t('answering.with')}
        options={contributions()}
        value={props.filled.contribution}
        onValue={(contribution) => props.onChange({ contribution })}
        placeholder=""
      />
      <Field
        label={t('answering.number')}
        inputmode="numeric"
        value={props.filled.number}
        error={isWrong() ? t('answering.no-such-paragraph') : undefined}
        onValue={(number) => props.onChange({ number })}
      />
    </>
  );
}
