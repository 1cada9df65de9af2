import { createSignal, createUniqueId, Show } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { Series } from '../../../../shared/minutes/outcome.ts';
import type {
  Following,
  MeetingsToFollow,
  MeetingToFollow,
  TakenOver,
} from '../../../../shared/protocol/http/meetings/series.ts';
import { createAnswer } from '../../../http/answer.ts';
import { isFailure, request } from '../../../http/request.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useLanguage, useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useMay } from '../../../meeting/sending.ts';
import { Button } from '../../../ui/button.tsx';
import { Answered, sentenceOf } from '../../../ui/form/answered.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { useToasts } from '../../../ui/layer/toasts.tsx';

const addressOf = (id: MeetingId) => `/api/meetings/${encodeURIComponent(id)}/series`;
const askFor = (id: MeetingId) => request<MeetingsToFollow>('GET', addressOf(id));

/** Which meeting this one follows (R18): until it is closed, whoever keeps the record chooses it, and asks again. */
export function FollowMeeting(props: { readonly meetingId: MeetingId }) {
  const t = useT();
  const headingId = createUniqueId();
  const { meeting } = useMeeting();
  const series = () => meeting.minutes.series;
  const may = useMay();
  const isClosed = () => meeting.sitting.phase.state === 'closed';
  return (
    <Show when={may('minutes.take-over') && (series() ?? !isClosed())}>
      <section class="stack" aria-labelledby={headingId}>
        <h2 id={headingId}>{t('series.region')}</h2>
        <Show when={series()}>{(one) => <Followed series={one()} />}</Show>
        <Show when={!isClosed()}>
          <Choosing meetingId={props.meetingId} />
        </Show>
      </section>
    </Show>
  );
}

function Followed(props: { readonly series: Series }) {
  const t = useT();
  const formats = useFormats();
  const follows = () => props.series.follows;
  return (
    <p>
      <a href={`/meetings/${follows().meetingId}/minutes`}>
        {t('series.follows', { title: follows().title, day: formats.day(follows().date) })}
      </a>{' '}
      {t('series.fromIt', { count: props.series.actions.length })}
    </p>
  );
}

function Choosing(props: { readonly meetingId: MeetingId }) {
  const t = useT();
  const { answer, reload } = createAnswer(() => props.meetingId, askFor);
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(found) => (
        <Show when={found().meetings.length > 0} fallback={<p class="quiet">{t('series.empty')}</p>}>
          <Choice meetingId={props.meetingId} meetings={found().meetings} />
        </Show>
      )}
    </Answered>
  );
}

type ChoiceProps = { readonly meetingId: MeetingId; readonly meetings: readonly MeetingToFollow[] };

function Choice(props: ChoiceProps) {
  const t = useT();
  const formats = useFormats();
  const { meeting } = useMeeting();
  const { busy, follow } = useFollowing(props);
  const present = () => meeting.minutes.series?.follows.meetingId;
  const [wished, setWished] = createSignal<MeetingId>();
  const chosen = () => props.meetings.find(({ meetingId }) => meetingId === (wished() ?? present()));
  const options = () =>
    props.meetings.map(({ meetingId, title, date, open }) => {
      const named = { title, day: formats.day(date) };
      const label = open === null ? t('series.option', named) : t('series.withOpen', { ...named, count: open });
      return { value: meetingId, label };
    });
  const submit = (event: Event) => {
    event.preventDefault();
    const one = chosen();
    if (one) void follow(one.meetingId);
  };
  return (
    <form class="stack" onSubmit={submit}>
      <Select
        label={t('series.choose')}
        placeholder={t('series.choice')}
        options={options()}
        value={chosen()?.meetingId ?? ''}
        onValue={setWished}
      />
      <Show when={chosen()?.open === null}>
        <p class="quiet">{t('series.notClosed')}</p>
      </Show>
      <div class="row">
        <Button type="submit" size="small" busy={busy()} disabled={chosen() === undefined}>
          {t(chosen() && chosen()?.meetingId === present() ? 'series.again' : 'series.take')}
        </Button>
      </div>
    </form>
  );
}

/** One request at a time; a refusal is told in its sentence. */
function useFollowing(props: Pick<ChoiceProps, 'meetingId'>) {
  const { t, language } = useLanguage();
  const toasts = useToasts();
  const { meeting } = useMeeting();
  const [busy, setBusy] = createSignal(false);
  const follow = async (follows: MeetingId): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    const instead = meeting.minutes.series?.follows.meetingId ?? null;
    const body: Following = { follows, instead, language: language() };
    const answer = await request<TakenOver>('POST', addressOf(props.meetingId), body);
    setBusy(false);
    if (isFailure(answer) && answer.refused === 'nothing-changed')
      toasts.show({ text: t('series.nothingNew'), kind: 'note' });
    else if (isFailure(answer)) toasts.show({ text: sentenceOf(t, answer), kind: 'refused' });
    else toasts.show({ text: t('series.taken', { count: answer.actions }), kind: 'done' });
  };
  return { busy, follow };
}
