import type { Translation } from '../dictionary.ts';
import type { common as english } from '../en/common.ts';

export const common = {
  help: 'Ayuda y atajos de teclado',
  loading: 'Cargando …',
  close: 'Cerrar',
  cancel: 'Cancelar',
  messages: 'Mensajes',
  dismiss: 'Descartar este mensaje',
  optional: '(facultativo)',
  reload: 'Volver a cargar la página',
  'try-again': 'Reintentar',
  'skip-to-content': 'Ir al contenido',
  'language-of-interface': 'Idioma: {language}',
  footer: 'Openfloor: una sola lista de oradores para la sala y los participantes a distancia.',
  theme: {
    label: 'Apariencia: {theme}',
    auto: 'La del sistema',
    light: 'Clara',
    dark: 'Oscura',
    contrast: 'Contraste alto',
  },
  'page-broken': 'Esta página ha dejado de funcionar.',
  'page-missing': 'No se ha podido cargar esta página.',
  'page-missing-advice':
    'Se ha perdido la conexión o el servidor se ha actualizado. Vuelva a cargar la página; lo que ha escrito permanece en este dispositivo.',
  'page-broken-advice':
    'No se ha perdido nada de lo enviado. Vuelva a cargar la página; si vuelve a ocurrir, comunique a la secretaría qué estaba haciendo.',
  'not-found': 'No hay nada en esta dirección.',
  'not-found-advice': 'Es posible que la dirección le haya llegado incompleta. Empiece por la lista de consultas.',
  offline: 'No se puede acceder al servidor.',
  'offline-advice': 'Compruebe su conexión. Lo que ha escrito permanece en este dispositivo.',
  consultations: 'Consultas',
  people: 'Personas',
  'sign-in': 'Iniciar sesión',
  administration: 'Administración',
  'sign-out': 'Cerrar sesión',
  'stay-signed-in': 'Mantener la sesión',
  'minutes-go': 'Estas palabras del acta no han llegado al servidor. Mantenga la sesión hasta que lleguen, o cópielas:',
  'drafts-go':
    'Lo que ha empezado a escribir aquí y no ha enviado se borra de este dispositivo, para que nadie más lo encuentre.',
  'not-verified':
    'Su dirección de correo no está verificada todavía. Hasta entonces solo puede leer lo que es público y asistir a las reuniones a las que se le invite.',
  'not-verified-what': 'Qué hacer',
  register: 'Crear una cuenta',
  'signed-out': 'Ha cerrado la sesión.',
  'sign-out-failed':
    'Su sesión sigue abierta: no se puede acceder al servidor. Compruebe su conexión y vuelva a cerrar la sesión antes de dejar un ordenador compartido.',
  account: 'Su cuenta',
  'account-of': 'Cuenta de {name}',
  'group-member-state': 'Estado Miembro',
  'group-sector-member': 'Miembro de Sector',
  'group-associate': 'Asociado',
  'group-academia': 'Institución Académica',
  'group-other': 'Otra parte interesada',
  'group-secretariat': 'Secretaría',
  'group-none': 'Ningún grupo de partes interesadas',
} as const satisfies Translation<typeof english>;
