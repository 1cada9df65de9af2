import { For, Show } from 'solid-js';
import { chooseSingleKeys, singleKeys } from '../../device/single-keys.ts';
import { useT } from '../../i18n/language-context.tsx';
import { usePlace } from '../../routing/router.tsx';
import { Switch } from '../../ui/form/choice/switch.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';
import { isSwitchedOn, registeredShortcuts, type Shortcut } from '../../ui/shortcuts.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { AnnotatingKeys } from './annotating-keys.tsx';
import './help.css';
import { closeHelp, isHelpOpen, ownRole } from '../../ui/help-open.ts';
import { pageHelpOf } from './page-help.ts';
import { spellKeys } from './spell-keys.ts';
import { STEPS, TOURS, type Tour, tourOf } from './tours.ts';

/** Keyboard shortcuts as the features on this page registered them, and what each role does in a meeting. */
export function HelpDialog() {
  const t = useT();
  const place = usePlace();
  return (
    <Dialog open={isHelpOpen()} title={t('help.title')} size="wide" onClose={closeHelp}>
      <div class="help">
        <Show when={pageHelpOf(place().pathname)}>
          {(page) => (
            <section aria-labelledby="help-page">
              <h3 id="help-page">{t('help.this-page')}</h3>
              <p>{t(`help.page.${page()}`)}</p>
            </section>
          )}
        </Show>
        <section aria-labelledby="help-shortcuts">
          <h3 id="help-shortcuts">{t('help.shortcuts')}</h3>
          <p class="small quiet">{t('help.shortcuts-note')}</p>
          <Switch
            label={t('help.single-keys')}
            hint={t(singleKeys() ? 'help.single-keys-on' : 'help.single-keys-off')}
            on={singleKeys()}
            onChange={chooseSingleKeys}
          />
          <ShortcutTable />
        </section>
        <Show when={ownRole()}>
          <AnnotatingKeys />
        </Show>
        <section aria-labelledby="help-tours">
          <h3 id="help-tours">{t('help.tours')}</h3>
          <TourTabs />
        </section>
      </div>
    </Dialog>
  );
}

function ShortcutTable() {
  const t = useT();
  return (
    <table class="shortcuts">
      <tbody>
        <For each={distinct(registeredShortcuts())}>
          {(shortcut) => (
            <tr data-off={isSwitchedOn(shortcut) ? undefined : ''}>
              <th scope="row">{shortcut.label()}</th>
              <td>
                <For each={spellKeys(t, shortcut.keys)}>{(key) => <kbd>{key}</kbd>}</For>
                <Show when={!isSwitchedOn(shortcut)}>
                  <span class="key-off"> {t('help.key-off')}</span>
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

/** The same action may be registered in several places of a page; it is listed once. */
const distinct = (shortcuts: readonly Shortcut[]): readonly Shortcut[] => [
  ...new Map(shortcuts.map((shortcut) => [`${shortcut.keys} ${shortcut.label()}`, shortcut])).values(),
];

function TourTabs() {
  const t = useT();
  const own = () => tourOf(ownRole());
  const ordered = () => [...TOURS].sort((a, b) => Number(b === own()) - Number(a === own()));
  const tabs = () =>
    ordered().map((tour) => ({
      key: tour,
      label: t(`session.roles.${tour}`),
      content: () => <TourSteps tour={tour} />,
    }));
  return <Tabs label={t('help.tours')} tabs={tabs()} />;
}

function TourSteps(props: { readonly tour: Tour }) {
  const t = useT();
  return (
    <>
      <Show when={props.tour === ownRole()}>
        <p class="small quiet">{t('help.your-role')}</p>
      </Show>
      <ol class="tour">
        <For each={STEPS}>{(step) => <li>{t(`help.tour.${props.tour}.${step}`)}</li>}</For>
      </ol>
    </>
  );
}
