import { createEffect, Match, on, Show, Switch, untrack } from 'solid-js';
import type { RecordingsOfMeeting } from '../../shared/protocol/http/meetings/recordings.ts';
import type { Segment } from '../../shared/recording/segments.ts';
import { useClockTime } from '../features/recording/player/clock-time.ts';
import { createPlayer } from '../features/recording/player/create-player.ts';
import { type Heard, heardIn } from '../features/recording/player/heard.ts';
import { PlayerView } from '../features/recording/player/player-view.tsx';
import { createAnswer } from '../http/answer.ts';
import { request } from '../http/request.ts';
import { useT } from '../i18n/language-context.tsx';
import { useParam, useSearch } from '../routing/router.tsx';
import { Answered } from '../ui/form/answered.tsx';
import { EmptyState } from '../ui/page/empty-state.tsx';
import { Page } from '../ui/page/page.tsx';

const homeOf = (id: string): string => `/api/meetings/${encodeURIComponent(id)}/recordings`;
const find = (id: string) => request<RecordingsOfMeeting>('GET', homeOf(id));

/** `/meetings/:id/recording?at=2015-09-28T10:03:12.500Z`: the sound of a meeting, from a moment of it. */
export function RecordingPage() {
  const t = useT();
  const id = useParam('id');
  const { answer, reload } = createAnswer(id, find);
  const title = () => {
    const found = answer();
    return found.state === 'ready' ? t('recording.title', { title: found.value.title }) : t('recording.heading');
  };
  return (
    <Page title={title()} width="wide">
      <Answered answer={answer()} onRetry={reload}>
        {(found) => (
          <div class="stack">
            <p>
              <a href={`/meetings/${id()}/minutes`}>{t('recording.toMinutes')}</a>
            </p>
            <Show when={heardIn(found().recordings)} keyed>
              {(heard) => <Sound meetingId={id()} heard={heard} timeZone={found().timeZone} />}
            </Show>
          </div>
        )}
      </Answered>
    </Page>
  );
}

type Props = { readonly meetingId: string; readonly heard: readonly Heard[]; readonly timeZone: string };

function Sound(props: Props) {
  const t = useT();
  const clockTime = useClockTime();
  const asked = useSearch('at');
  const addressOf = ({ recording }: Segment) => `${homeOf(props.meetingId)}/${recording.id}.ogg`;
  const player = createPlayer(() => props.heard.map(({ segment }) => segment), addressOf);
  const at = () => {
    const moment = Date.parse(asked() ?? '');
    return Number.isNaN(moment) ? null : moment;
  };
  /** A link to a moment is followed to be heard. */
  createEffect(
    on(at, (moment) => {
      player.seek(moment ?? untrack(() => props.heard[0]?.segment.from ?? 0));
      if (moment !== null) player.play();
    }),
  );
  const isBeside = () => {
    const moment = at();
    return moment !== null && !props.heard.some(({ segment }) => segment.from <= moment && moment < segment.to);
  };
  return (
    <Switch fallback={<EmptyState title={t('recording.none')} />}>
      <Match when={props.heard.length > 0}>
        <Show when={isBeside()}>
          <p role="status">{t('recording.noneAt', { time: clockTime(at() ?? 0, props.timeZone) })}</p>
        </Show>
        <PlayerView player={player} heard={props.heard} timeZone={props.timeZone} />
        <p>
          <a href={`?at=${new Date(player.now()).toISOString()}`} data-still>
            {t('recording.cite')}
          </a>
        </p>
      </Match>
    </Switch>
  );
}
