import Contrast from 'lucide-solid/icons/contrast';
import Moon from 'lucide-solid/icons/moon';
import Sun from 'lucide-solid/icons/sun';
import SunMoon from 'lucide-solid/icons/sun-moon';
import { Dynamic } from 'solid-js/web';
import { useT } from '../session/language-context.tsx';
import { THEMES, useTheme } from '../session/theme.ts';
import { Menu } from './menu.tsx';

const PICTURES = { auto: SunMoon, light: Sun, dark: Moon, contrast: Contrast } as const;

/** Light, dark, high contrast, or as the system wishes. */
export function ThemeMenu(props: { readonly upwards?: boolean }) {
  const t = useT();
  const { theme, choose } = useTheme();
  const items = () =>
    THEMES.map((name) => ({ label: t(`common.theme.${name}`), chosen: name === theme(), run: () => choose(name) }));
  return (
    <Menu
      label={t('common.theme.label', { theme: t(`common.theme.${theme()}`) })}
      items={items()}
      upwards={props.upwards ?? false}
    >
      <Dynamic component={PICTURES[theme()]} />
    </Menu>
  );
}
