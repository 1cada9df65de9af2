import { createSignal, For, untrack } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { Stretch } from '../../../../shared/minutes/history.ts';
import type { MinutesThen } from '../../../../shared/protocol/http/meetings/minutes-history.ts';
import { createAnswer } from '../../../http/answer.ts';
import { isFailure, request } from '../../../http/request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Answered } from '../../../ui/form/answered.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { Changes, type Naming } from './changes.tsx';

type Props = Naming & {
  readonly meetingId: MeetingId;
  /** The newest first. */
  readonly stretches: readonly Stretch[];
  readonly sayStretch: (stretch: Stretch) => string;
};

/** Two times of the text, by the numbers of their last changes; 0: before the first. */
type Two = { readonly earlier: number; readonly later: number };
type Compared = { readonly earlier: MinutesThen; readonly later: MinutesThen };

/** Chooses two times, and shows how the text differs between them; at first, what the last person wrote. */
export function Comparison(props: Props) {
  const t = useT();
  const last = () => props.stretches[0]?.to ?? 0;
  const [two, setTwo] = createSignal<Two>(untrack(() => around(props.stretches[0])));
  const options = (among: (to: number) => boolean) =>
    props.stretches
      .filter(({ to }) => among(to))
      .map((stretch) => ({
        value: String(stretch.to),
        label: t('history.after', { stretch: props.sayStretch(stretch) }),
      }));
  const first = () => ({ value: '0', label: t('history.beginning') });
  const thenOf = (seq: number) =>
    request<MinutesThen>('GET', `/api/meetings/${props.meetingId}/minutes/history/${seq}`);
  const { answer, reload } = createAnswer(two, (asked) => comparedBy(asked, thenOf));
  return (
    <div class="history">
      <ol class="history-stretches" aria-label={t('history.stretches')}>
        <For each={props.stretches}>
          {(stretch) => (
            <li>
              <bdi>{props.sayStretch(stretch)}</bdi>
              <Button
                size="small"
                aria-pressed={two().earlier === stretch.from - 1 && two().later === stretch.to}
                onClick={() => setTwo(around(stretch))}
              >
                {t('history.show')}
              </Button>
            </li>
          )}
        </For>
      </ol>
      <section class="history-compared" aria-label={t('history.compared')}>
        <div class="row">
          <Select
            label={t('history.earlier')}
            options={[
              ...withChosen(
                options((to) => to < two().later),
                two().earlier,
                t('history.before'),
              ),
              first(),
            ]}
            value={String(two().earlier)}
            onValue={(earlier) => setTwo((now) => ({ ...now, earlier: Number(earlier) }))}
          />
          <Select
            label={t('history.later')}
            options={options((to) => to > two().earlier || to === last())}
            value={String(two().later)}
            onValue={(later) => setTwo((now) => ({ ...now, later: Number(later) }))}
          />
        </div>
        <Answered answer={answer()} onRetry={reload}>
          {(compared) => <Changes {...compared()} nameOf={props.nameOf} sayTime={props.sayTime} />}
        </Answered>
      </section>
    </div>
  );
}

const around = (stretch: Stretch | undefined): Two =>
  stretch ? { earlier: stretch.from - 1, later: stretch.to } : { earlier: 0, later: 0 };

type Option = { readonly value: string; readonly label: string };
/** The time before a stretch need not be the end of another. */
const withChosen = (options: readonly Option[], chosen: number, label: string): readonly Option[] =>
  chosen === 0 || options.some(({ value }) => value === String(chosen))
    ? options
    : [{ value: String(chosen), label }, ...options];

async function comparedBy({ earlier, later }: Two, thenOf: (seq: number) => ReturnType<typeof request<MinutesThen>>) {
  const [before, after] = await Promise.all([thenOf(earlier), thenOf(later)]);
  if (isFailure(before)) return before;
  if (isFailure(after)) return after;
  return { earlier: before, later: after } satisfies Compared;
}
