import Download from 'lucide-solid/icons/download';
import { createMemo, Match, Show, Switch } from 'solid-js';
import { idOf, type MeetingId } from '../../shared/ids.ts';
import {
  type ListedRegistrations,
  REGISTRATIONS_A_PAGE,
  type RegistrationNow,
} from '../../shared/protocol/http/meetings/registrations.ts';
import { FocalPoints } from '../features/registration/deciding/focal-points.tsx';
import { RegistrationDays } from '../features/registration/deciding/registration-days.tsx';
import { RegistrationFigures } from '../features/registration/deciding/registration-figures.tsx';
import { RegistrationsList } from '../features/registration/deciding/registrations-list.tsx';
import './people-page.css';
import '../features/registration/deciding/registrations.css';
import { createAnswer } from '../http/answer.ts';
import { type Failure, isFailure, request } from '../http/request.ts';
import { useFormats } from '../i18n/formats.ts';
import { useT } from '../i18n/language-context.tsx';
import { useParam } from '../routing/router.tsx';
import { Failed } from '../ui/form/answered.tsx';
import { EmptyState } from '../ui/page/empty-state.tsx';
import { NeedsSignIn } from '../ui/page/needs-sign-in.tsx';
import { Page } from '../ui/page/page.tsx';
import { Loading } from '../ui/page/progress.tsx';
import { Tabs } from '../ui/tabs.tsx';

type Found = ListedRegistrations & Pick<RegistrationNow, 'terms'>;

/** One page after the other, until one is not full. */
async function everyPage(
  path: string,
  before: ListedRegistrations['registrations'] = [],
): Promise<ListedRegistrations | Failure> {
  const last = before.at(-1);
  const page = await request<ListedRegistrations>('GET', last ? `${path}?after=${last.id}` : path);
  if (isFailure(page)) return page;
  const registrations = [...before, ...page.registrations];
  return page.registrations.length < REGISTRATIONS_A_PAGE ? { ...page, registrations } : everyPage(path, registrations);
}

async function find({ id }: { readonly id: string }): Promise<Found | Failure> {
  const path = `/api/meetings/${encodeURIComponent(id)}`;
  const [listed, now] = await Promise.all([
    everyPage(`${path}/registrations`),
    request<RegistrationNow>('GET', `${path}/registration`),
  ]);
  if (isFailure(listed)) return listed;
  return isFailure(now) ? now : { ...listed, terms: now.terms };
}

/** `/meetings/:id/registrations`: for the secretary and for focal points. */
export function RegistrationsPage() {
  const t = useT();
  const id = useParam('id');
  return (
    <Page
      title={t('registering.list.title')}
      width="wide"
      lead={<a href={`/meetings/${id()}/register`}>{t('registering.title')}</a>}
      actions={
        <a class="button" data-kind="plain" href={`/api/meetings/${id()}/registrations.csv`} download="">
          <Download />
          {t('registering.list.table')}
        </a>
      }
    >
      <NeedsSignIn>{() => <Deciding meetingId={idOf<MeetingId>(id())} />}</NeedsSignIn>
    </Page>
  );
}

function Deciding(props: { readonly meetingId: MeetingId }) {
  const t = useT();
  const { answer, reload } = createAnswer(() => ({ id: props.meetingId }), find);
  /** What was there stays while it is asked for again: nobody loses their place in the list. */
  const known = createMemo<Found | undefined>((last) => {
    const now = answer();
    return now.state === 'ready' ? now.value : last;
  });
  const failure = () => {
    const now = answer();
    return now.state === 'failed' ? now.failure : undefined;
  };
  return (
    <Switch fallback={<Loading />}>
      <Match when={failure()?.refused === 'not-permitted'}>
        <EmptyState kind="refused" title={t('registering.list.nobody')} />
      </Match>
      <Match when={failure()}>{(refused) => <Failed failure={refused()} onRetry={reload} />}</Match>
      <Match when={known()}>
        {(found) => <Decisions meetingId={props.meetingId} found={found()} onDecided={() => void reload()} />}
      </Match>
    </Switch>
  );
}

type Props = { readonly meetingId: MeetingId; readonly found: Found; readonly onDecided: () => void };

function Decisions(props: Props) {
  const t = useT();
  const formats = useFormats();
  const entity = () => {
    const { decides } = props.found;
    return decides.of === 'entity' ? decides.entity : null;
  };
  const list = () => (
    <div class="form">
      <Show when={props.found.registrations.length > 0}>
        <RegistrationFigures registrations={props.found.registrations} />
      </Show>
      <RegistrationsList
        meetingId={props.meetingId}
        registrations={props.found.registrations}
        onDecided={props.onDecided}
      />
    </div>
  );
  const settings = () => (
    <div class="registrations-settings">
      <RegistrationDays meetingId={props.meetingId} terms={props.found.terms} />
      <FocalPoints meetingId={props.meetingId} />
    </div>
  );
  const tabs = [
    {
      key: 'list',
      get label() {
        return `${t('registering.list.title')} (${formats.number(props.found.registrations.length)})`;
      },
      content: list,
    },
    {
      key: 'settings',
      get label() {
        return t('registering.list.settings');
      },
      content: settings,
    },
  ];
  return (
    <div class="form">
      <p class="people-note">
        <Show when={entity()} fallback={t('registering.list.all')}>
          {(one) => <>{t('registering.list.entity', { organisation: one().organisation })}</>}
        </Show>
      </p>
      <Show when={entity() === null} fallback={list()}>
        <Tabs label={t('registering.list.title')} tabs={tabs} />
      </Show>
    </div>
  );
}
