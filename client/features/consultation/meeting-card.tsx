import DoorOpen from 'lucide-solid/icons/door-open';
import FileText from 'lucide-solid/icons/file-text';
import ListPlus from 'lucide-solid/icons/list-plus';
import LogIn from 'lucide-solid/icons/log-in';
import UserPlus from 'lucide-solid/icons/user-plus';
import { For, Match, Show, Switch } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useZones } from '../../i18n/zones.ts';
import { useSession } from '../../session/session-context.tsx';
import { DownloadsButton } from '../compilation/downloads-button.tsx';
import { ChangesButton } from '../compilation/versions/changes-button.tsx';
import { PhaseBadge } from './phase-badge.tsx';

const FORMATS = ['html', 'pdf', 'docx', 'md'] as const;

/** When and where the meeting is, and the way into its hall. */
export function MeetingCard(props: { readonly meeting: MeetingFacts }) {
  const t = useT();
  const formats = useFormats();
  const zoneFormats = useZones();
  const { session } = useSession();
  const isOver = () => props.meeting.phase.state === 'closed';
  const here = () => encodeURIComponent(`/meetings/${props.meeting.id}`);
  return (
    <section class="card stack" aria-labelledby={`meeting-${props.meeting.id}`}>
      <div class="row">
        <h2 class="overline" id={`meeting-${props.meeting.id}`}>
          {t('consultations.meeting')}
        </h2>
        <PhaseBadge phase={props.meeting.phase} />
      </div>
      <div>
        <p class="meeting-title" dir="auto">
          {props.meeting.title}
        </p>
        <p>
          <time dateTime={props.meeting.date}>{formats.when(props.meeting, { weekday: 'long' })}</time>
          {t('common.comma')}
          <bdi>{props.meeting.place}</bdi>
        </p>
        <p class="small quiet">
          {t('consultations.clock-zone', {
            place: props.meeting.place,
            zone: zoneFormats.zones(props.meeting)?.there ?? props.meeting.timeZone,
          })}
        </p>
        <Show when={zoneFormats.zones(props.meeting)?.reader}>
          {(reader) => <p class="small quiet">{t('consultations.where-you-are', reader())}</p>}
        </Show>
        <p class="small">
          <a href={`/api/meetings/${props.meeting.id}/calendar.ics`}>{t('consultations.to-calendar')}</a>
        </p>
        <Show when={props.meeting.document}>
          <p class="small quiet">
            <bdi>{props.meeting.document}</bdi>
          </p>
        </Show>
      </div>
      <Show when={isOver()}>
        <MinutesButton meetingId={props.meeting.id} isFirst />
      </Show>
      <Switch>
        <Match when={session()}>
          <a
            class="button"
            data-kind={isOver() ? 'plain' : 'primary'}
            data-size={isOver() ? undefined : 'large'}
            href={`/meetings/${props.meeting.id}`}
          >
            <DoorOpen />
            {t('consultations.enter-hall')}
          </a>
          <Show when={!isOver()}>
            <p class="small">
              <a href={`/meetings/${props.meeting.id}/test`}>{t('consultations.test-before')}</a>
            </p>
            <p class="small quiet">{t('consultations.apply-note')}</p>
          </Show>
        </Match>
        <Match when={session() === null && !isOver()}>
          <a class="button" data-kind="primary" data-size="large" href={`/sign-in?then=${here()}`}>
            <LogIn class="turns" />
            {t('consultations.sign-in-to-attend')}
          </a>
          <p class="small quiet">{t('consultations.apply-note')}</p>
        </Match>
      </Switch>
      <Show when={!isOver()}>
        <a class="button" data-kind="plain" href={`/meetings/${props.meeting.id}/register`}>
          <UserPlus />
          {t('consultations.register-for')}
        </a>
        <MinutesButton meetingId={props.meeting.id} />
      </Show>
      <p class="small">
        <a href={`/meetings/${props.meeting.id}/speeches`}>{t('consultations.speeches')}</a>
      </p>
    </section>
  );
}

/** Of a meeting that is over, the minutes are what most people come for. */
function MinutesButton(props: { readonly meetingId: MeetingId; readonly isFirst?: boolean }) {
  const t = useT();
  return (
    <a
      class="button"
      data-kind={props.isFirst ? 'primary' : 'plain'}
      data-size={props.isFirst ? 'large' : undefined}
      href={`/meetings/${props.meetingId}/minutes`}
    >
      <FileText />
      {t('consultations.read-minutes')}
    </a>
  );
}

/** The compiled version, for reading before the meeting. */
export function CompilationCard(props: {
  readonly meeting: MeetingFacts;
  /** Where it is made, for those who do. */
  readonly compileAt?: string | undefined;
}) {
  const t = useT();
  const isOver = () => props.meeting.phase.state === 'closed';
  const path = (format: string) => `/api/meetings/${props.meeting.id}/compilation.${format}`;
  return (
    <section class="card stack" aria-labelledby={`compilation-${props.meeting.id}`}>
      <h2 class="overline" id={`compilation-${props.meeting.id}`}>
        {t('consultations.compilation')}
      </h2>
      <Show
        when={props.meeting.compilationVersion > 0}
        fallback={<p class="quiet">{t(isOver() ? 'consultations.none-compiled' : 'consultations.no-compilation')}</p>}
      >
        <p>
          {t('consultations.compilation-note')}{' '}
          <span class="quiet">
            {t('consultations.compilation-version', { version: props.meeting.compilationVersion })}
          </span>
        </p>
        <p class="row">
          <For each={FORMATS}>
            {(format) => (
              <a
                class="button"
                data-size="small"
                data-kind="plain"
                href={path(format)}
                aria-label={t('consultations.download-as', { format: format.toUpperCase() })}
              >
                {format.toUpperCase()}
              </a>
            )}
          </For>
        </p>
        <p>
          <ChangesButton
            meetingId={props.meeting.id}
            version={props.meeting.compilationVersion}
            label={t('consultations.what-changed')}
          />
        </p>
      </Show>
      <p class="row">
        <DownloadsButton meetingId={props.meeting.id} label={t('consultations.downloads')} />
      </p>
      <Show when={props.compileAt}>
        {(address) => (
          <a class="button" data-kind="plain" href={address()}>
            <ListPlus class="turns" />
            {t('consultations.compile')}
          </a>
        )}
      </Show>
    </section>
  );
}
