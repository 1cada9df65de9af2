import { createSignal, Show } from 'solid-js';
import { createKeptSwitch } from '../../device/kept-switch.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { CaptionLines } from './caption-lines.tsx';
import { COLOURS, captionLook, chooseLook, FONTS, HEIGHTS, SIZES } from './caption-look.ts';
import type { Captions } from './captions-channel.ts';
import { nameOfLanguage } from './name-of-language.ts';

const [isSpoken, chooseSpoken] = createKeptSwitch('captions.spoken', false);

/** Captions as somebody reads them, with what they are not, and with everybody's own choices. */
export function CaptionsView(props: { readonly captions: Captions }) {
  const { t, language } = useLanguage();
  const [isChoosing, setChoosing] = createSignal(false);
  const options = () =>
    props.captions.languages().map((one) => {
      const name = nameOfLanguage(one.language, language());
      return { value: one.language, label: one.machine ? `${name} · ${t('captions.byMachine')}` : name };
    });
  return (
    <section class="captions" aria-label={t('captions.region')}>
      <div class="row">
        <Show when={options().length > 0}>
          <Select
            label={t('captions.language')}
            labelHidden
            options={options()}
            value={props.captions.language() ?? ''}
            onValue={props.captions.choose}
          />
        </Show>
        <Button size="small" kind="quiet" aria-expanded={isChoosing()} onClick={() => setChoosing(!isChoosing())}>
          {t('captions.look')}
        </Button>
      </div>
      <Show when={isChoosing()}>
        <Choices />
      </Show>
      <div
        class="captions-shown"
        data-font={captionLook().font}
        data-colours={captionLook().colours}
        style={{ '--caption-size': `${captionLook().size}rem` }}
      >
        <CaptionLines captions={props.captions} isSpoken={isSpoken()} />
      </div>
      <p class="captions-notice">{t('captions.notice')}</p>
    </section>
  );
}

function Choices() {
  const { t } = useLanguage();
  const percent = (size: string) => `${Math.round((Number(size) / 1.25) * 100)} %`;
  return (
    <div class="captions-choices">
      <Select
        label={t('captions.size')}
        options={SIZES.map((value) => ({ value, label: percent(value) }))}
        value={captionLook().size}
        onValue={(value) => chooseLook('size', value)}
      />
      <Select
        label={t('captions.font')}
        options={FONTS.map((value) => ({ value, label: t(`captions.fonts.${value}`) }))}
        value={captionLook().font}
        onValue={(value) => chooseLook('font', value)}
      />
      <Select
        label={t('captions.colours')}
        options={COLOURS.map((value) => ({ value, label: t(`captions.colour.${value}`) }))}
        value={captionLook().colours}
        onValue={(value) => chooseLook('colours', value)}
      />
      <Select
        label={t('captions.height')}
        options={HEIGHTS.map((value) => ({ value, label: value === 'all' ? t('captions.heightAll') : value }))}
        value={captionLook().height}
        onValue={(value) => chooseLook('height', value)}
      />
      <label class="row">
        <input type="checkbox" checked={isSpoken()} onChange={(event) => chooseSpoken(event.currentTarget.checked)} />
        {t('captions.spoken')}
      </label>
    </div>
  );
}
