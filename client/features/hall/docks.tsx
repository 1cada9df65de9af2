import { createMemo, For, Match, Switch } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import { useConnection } from '../../connection/connection-context.tsx';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords, useSoon } from '../../i18n/lazy-with-words.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useMay } from '../../meeting/sending.ts';
import { Loading } from '../../ui/page/progress.tsx';
import { DOCKS, type Dock, usePanes } from './panes-context.tsx';

const AnnotationsPanel = lazyWithWords(
  ['annotation', 'refusals'],
  async () => (await import('../annotation/annotations-panel.tsx')).AnnotationsPanel,
  Loading,
);
const MinutesPanel = lazyWithWords(
  ['minutes', 'exports', 'countries'],
  async () => (await import('../minutes/minutes-panel.tsx')).MinutesPanel,
);
const CaptionsPanel = lazyWithWords(
  ['captions'],
  async () => (await import('../captions/captions-panel.tsx')).CaptionsPanel,
);
const PeoplePanel = lazyWithWords(['people'], async () => (await import('../attendance/people-panel.tsx')).PeoplePanel);

/** How many annotations there are, or how many people ask to be admitted: why a person opens a dock. */
function useDockCount(): (dock: Dock) => number {
  const may = useMay();
  const { meeting } = useMeeting();
  const { applications } = useConnection();
  const annotations = createMemo(() => meeting.annotation);
  const open = createMemo(() => Object.values(annotations().byId).filter(({ state }) => state === 'open').length);
  const count = (dock: Dock): number => {
    if (dock === 'annotations') return open();
    if (dock === 'people' && may('attendance.admit')) return applications().waiting;
    return 0;
  };
  return count;
}

/** Opens and closes what stands beside the text. */
export function DockStrip() {
  const t = useT();
  const panes = usePanes();
  const count = useDockCount();
  return (
    <div class="hall-docks">
      <For each={DOCKS}>
        {(dock) => (
          <button type="button" aria-expanded={panes.dock() === dock} onClick={() => panes.toggle(dock)}>
            {t(`hall.docks.${dock}`)} <span class="quiet">{count(dock) || ''}</span>
          </button>
        )}
      </For>
    </div>
  );
}

export function DockContent(props: { readonly meetingId: MeetingId }) {
  const panes = usePanes();
  useSoon(AnnotationsPanel);
  return (
    <Switch>
      <Match when={panes.dock() === 'annotations'}>
        <div class="hall-dock">
          <AnnotationsPanel />
        </div>
      </Match>
      <Match when={panes.dock() === 'minutes'}>
        <div class="hall-dock">
          <MinutesPanel />
        </div>
      </Match>
      <Match when={panes.dock() === 'people'}>
        <div class="hall-dock">
          <PeoplePanel />
        </div>
      </Match>
      <Match when={panes.dock() === 'captions'}>
        <div class="hall-dock">
          <CaptionsPanel meetingId={props.meetingId} />
        </div>
      </Match>
    </Switch>
  );
}
