import type { Translation } from '../dictionary.ts';
import type { media as english } from '../en/media.ts';

export const media = {
  stage: 'Трибуна',
  nobody: 'Слово никому не предоставлено',
  hasTheFloor: 'выступает',
  inTheRoom: 'в зале',
  screenOf: 'Показ экрана',
  showLarge: 'Показать крупно',
  showSmall: 'Вернуться к тексту',
  fullScreen: 'Показать экран на весь дисплей',
  fullScreenLeave: 'Выйти из полноэкранного режима',
  fullScreenOn: 'Показ экрана занимает весь ваш дисплей. Чтобы выйти, нажмите Escape.',
  fullScreenOff: 'Собрание снова отображается в окне.',
  held: 'Вас не слышно: система отключила микрофон — из-за звонка или переключателя на устройстве. Когда это закончится, нажмите кнопку.',
  shut: {
    'role-changed': 'Ваша роль изменилась: микрофон, камера и показ экрана выключены, пока вы не включите их снова.',
    'screen-ended': 'Ваш экран больше не показывается. Нажмите «Показать экран», чтобы показать его снова.',
  },
} as const satisfies Translation<typeof english>;
