import Contrast from 'lucide-solid/icons/contrast';
import { THEMES, useTheme } from '../../../device/theme.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Menu } from '../../layer/menu.tsx';

/** Light, dark, high contrast, or as the system says. */
export function ThemeMenu() {
  const t = useT();
  const { theme, choose } = useTheme();
  const items = () =>
    THEMES.map((name) => ({ label: t(`common.theme.${name}`), chosen: name === theme(), run: () => choose(name) }));
  return (
    <Menu label={t('common.theme.label', { theme: t(`common.theme.${theme()}`) })} items={items()}>
      <Contrast />
    </Menu>
  );
}
