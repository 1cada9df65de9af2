import type { Translation } from '../dictionary.ts';
import type { refusals as english } from '../en/refusals.ts';

export const refusals = {
  'not-a-member': 'No es miembro de esta reunión. Pida a la secretaría que le admita.',
  'not-permitted': 'Su función en esta reunión no lo permite. Si lo necesita, pida otra función a la secretaría.',
  'for-administrators': 'Solo la administración de este servidor puede hacerlo. Diríjase a ella.',
  'looks-like-another':
    'Este nombre y esta organización se parecen a los de alguien que trabaja para una reunión o para este servidor, pero están escritos con otras letras. Use las letras habituales. Si el nombre es el suyo, diríjase a la administración del servidor.',
  'not-yours': 'Solo puede cambiarlo la persona que lo hizo.',
  'account-disabled':
    'La administración de este servidor ha desactivado esta cuenta. Consúltela si se trata de un error.',
  'unknown-account': 'Esa persona no existe.',
  'not-yourself': 'No puede hacerlo con su propia cuenta. Pídaselo a otra persona de la administración.',
  'already-set-up': 'Este servidor ya tiene administración.',
  'wrong-code': 'Ese no es el código. Aparece donde se inició el servidor y en su carpeta de datos.',
  'unknown-person': 'Esta persona no es miembro de la reunión. Vuelva a cargar la lista de personas y elija de nuevo.',
  'already-a-member': 'Esta persona ya es miembro de la reunión.',
  'awaiting-admission': 'Su solicitud está en manos de la secretaría. Entrará en cuanto se le admita.',
  'application-refused':
    'La secretaría no ha aprobado su admisión en esta reunión. Puede volver a solicitarlo dentro de un día; si tiene preguntas, escriba a la secretaría.',
  'applications-full':
    'Muchas personas esperan ser admitidas y la lista de solicitudes está llena. Inténtelo de nuevo dentro de unos minutos o pida una invitación a la secretaría.',
  excluded:
    'Se le ha excluido de esta reunión y no puede volver a solicitar su admisión. Si se trata de un error, escriba a la secretaría.',
  'not-waiting': 'Esta persona ya no espera la admisión: alguien ya ha decidido, o se ha retirado.',
  'own-registration-withdrawn':
    'Ha retirado su inscripción en esta reunión y ya no es miembro de ella. Puede inscribirse de nuevo mientras la inscripción esté abierta.',
  'own-registration-declined':
    'Su inscripción en esta reunión se aprobó y después se rechazó. La página de su inscripción indica el motivo; allí puede modificarla y enviarla de nuevo mientras la inscripción esté abierta.',
  'last-secretary': 'Una reunión no puede quedar sin secretaría. Asigne primero esta función a otra persona.',
  'not-present': 'Incorpórese primero a la reunión.',
  'already-convened': 'Esta reunión ya se ha convocado.',
  'not-convened': 'Esta reunión todavía no se ha convocado.',
  'meeting-not-open': 'La reunión no está abierta. Espere a que la presidencia la abra.',
  'meeting-already-open': 'La reunión ya está abierta.',
  'meeting-closed': 'La reunión está clausurada.',
  'meeting-suspended': 'La reunión está suspendida. Reanúdela primero.',
  'meeting-not-suspended': 'La reunión no está suspendida.',
  'meeting-was-opened': 'La reunión ya se abrió. Su registro dice cuándo y dónde fue, y eso ya no se puede cambiar.',
  'no-such-hour': 'Esa noche se adelantan allí los relojes y esta hora no existe. Elija otra.',
  'ends-before-it-begins':
    'La reunión debe terminar después de empezar. Elija una hora posterior, o un día posterior, para el final.',
  'lasts-too-long': 'Una reunión dura 31 días como máximo. Elija un día anterior para el final.',
  'day-too-far': 'Ese día está a más de diez años. Elija un día anterior.',
  'nothing-changed': 'No ha cambiado nada, así que no se avisa a nadie.',
  'unknown-agenda-item': 'Este punto del orden del día ya no existe. Elija otro.',
  'no-item-taken': 'No hay ningún punto del orden del día en examen. Espere a que la presidencia pase a uno.',
  'item-already-taken': 'Este punto ya está en examen.',
  'item-not-current': 'Este punto no está en examen.',
  'another-item-taken':
    'Ahora se examina otro punto, por lo que nadie se ha inscrito en su lista. Mire el punto y vuelva a pedir la palabra si todavía la desea.',
  'item-in-use':
    'Este punto ya se ha examinado, o tiene pasajes o consta en el acta, por lo que se mantiene. Cambie en su lugar la redacción.',
  'unknown-request': 'No se conoce esta petición de palabra. Vuelva a mirar la lista.',
  'request-ended': 'Esta petición acaba de terminar: la lista ha cambiado. Vuelva a mirarla.',
  'already-on-list':
    'Esta persona ya está en la lista. Cada persona tiene un lugar, y otro más para una cuestión de orden o un derecho a contestar. Retire primero la petición para pedir la palabra de otro modo.',
  'list-closed':
    'La lista de oradores está cerrada. Aún se puede plantear una cuestión de orden o ejercer el derecho a contestar.',
  'list-already-closed': 'La lista de oradores ya está cerrada.',
  'list-already-open': 'La lista de oradores ya está abierta.',
  'already-has-floor': 'Esta persona ya tiene la palabra.',
  'floor-has-passed':
    'Entretanto se ha dado la palabra a otra persona. Mire la lista y vuelva a darla si todavía hace falta.',
  'only-listens':
    'A los observadores no se les oye. Asigne a esta persona la función de participante o inscriba una intervención escrita.',
  'not-holding-floor': 'Esta persona ya no tiene la palabra.',
  'nobody-has-floor': 'Nadie tiene la palabra.',
  'place-out-of-range': 'No existe ese lugar en la lista. Vuelva a mirarla.',
  'not-next': 'Esta persona no es la siguiente de la lista: la lista ha cambiado. Vuelva a mirarla.',
  'nothing-to-undo': 'No hay nada que deshacer: desde entonces ha ocurrido otra cosa.',
  'too-late-to-undo': 'Un paso puede deshacerse en un plazo de 10 segundos. Corríjalo con un nuevo paso.',
  'already-silenced': 'Todos están ya silenciados excepto la presidencia.',
  'not-silenced': 'Nadie está silenciado.',
  'already-helping': 'La moderación ya está ayudando.',
  'not-helping': 'En este momento la moderación no está ayudando a nadie.',
  'unwritten-guest': 'Indique la persona y su organización.',
  'guest-is-member':
    'Un miembro de la reunión tiene este nombre y esta organización, u otros muy parecidos. Si se trata de ese miembro, elíjalo en la lista de miembros, o pídale primero que se incorpore. Si se trata de otra persona, escriba el nombre de modo que todos puedan distinguirlos.',
  'never-came':
    'Este miembro no se ha incorporado todavía a la reunión con su propia cuenta, así que nada consta en su nombre. Pídale que se incorpore, con cualquier dispositivo.',
  'no-delegation':
    'Esta petición se hizo únicamente a título personal, así que nadie más puede intervenir en su lugar.',
  'other-delegation':
    'Solo los miembros de la delegación para la que se hizo la petición pueden hablar por ella. Se les reconoce por su organización y, en los Estados Miembros, también por su país.',
  'delegation-on-list': 'Su delegación ya está en esta lista. Puede ocupar su lugar o esperar a que haya intervenido.',
  'speaker-settled': 'La presidencia o la secretaría ha fijado quién interviene aquí. Pídales que lo cambien.',
  'turn-passed-on':
    'La palabra ya ha pasado dentro de esta delegación tantas veces como se permite en un mismo turno. Pida a la presidencia o a la secretaría que cambie al orador.',
  'place-passed-on':
    'El lugar de esta delegación ya ha cambiado de persona tantas veces como se permite. Pida a la presidencia o a la secretaría que cambie al orador.',
  'organisation-unconfirmed':
    'El lugar de una delegación lo toman las personas cuya organización se ha confirmado mediante una inscripción aprobada. Pida a la presidencia o a la secretaría que cambie al orador.',
  'substitute-not-here': 'Quien toma el relevo en la palabra debe estar ahora en la reunión. Pídale que se incorpore.',
  'inscription-closed':
    'La lista de este punto aún no está abierta o ya no lo está. Podrá pedir la palabra cuando la presidencia aborde el punto.',
  'item-before-meeting': 'La reunión está tratando este punto ahora. Pida la palabra directamente.',
  'only-during-item':
    'Las mociones de orden y el derecho de réplica se piden mientras se trata el punto, no de antemano.',
  'turn-broken-off': 'Esta persona ya ha empezado y seguirá en este punto, así que la petición se queda aquí.',
  'unknown-section': 'Un pasaje menciona una sección que la compilación no tiene.',
  'unknown-passage': 'Este pasaje no forma parte de la compilación publicada.',
  'quote-not-found': 'Estas palabras ya no figuran así en el pasaje: ha cambiado. Selecciónelas de nuevo.',
  'unknown-annotation': 'Esta anotación no existe.',
  'already-resolved': 'Esta anotación ya está resuelta.',
  'not-a-suggestion': 'No es una redacción propuesta, así que no puede aceptarse.',
  'suggestion-accepted': 'Esta propuesta ya está aceptada. Reábrala primero.',
  'suggestions-conflict': 'Ya se aceptó otra propuesta sobre las mismas palabras. Reábrala primero.',
  'not-resolved': 'Esta anotación no está resuelta.',
  'annotation-withdrawn': 'Esta anotación ha sido retirada.',
  'unknown-reply': 'Esta respuesta no existe.',
  'reply-withdrawn': 'Esta respuesta ha sido retirada.',
  'nothing-to-withdraw': 'No hay nada de esta persona que retirar.',
  'nothing-published': 'Todavía no se ha publicado ninguna compilación.',
  'not-in-draft':
    'Esto ya no está en el borrador: entretanto se movió, se unió o se retiró. Mire de nuevo el borrador.',
  'compilation-full':
    'La compilación admite como máximo 200 secciones, 2000 pasajes y 2 000 000 de caracteres. Retire primero algo.',
  'merged-with-itself': 'Un párrafo se fusiona con otro. Elija otro párrafo.',
  'unknown-entry': 'Este asiento del acta no existe.',
  'entry-withdrawn': 'Este asiento del acta se ha retirado.',
  'follows-itself':
    'Esta reunión no puede ser continuación de sí misma, ni sus decisiones tampoco: elija otra reunión.',
  'already-follows': 'Esta reunión ya es continuación de otra, e indica qué ha sido de sus acciones.',
  'unknown-revision': 'El acta no tiene ninguna revisión con este número. Elija una de la lista de revisiones.',
  'unknown-record': 'Hay dos lecturas del acta: record=summary y record=verbatim. Elija una de ellas.',
  'meeting-not-closed': 'La reunión no está clausurada. Clausúrela primero.',
  'not-issued': 'El acta aún no se ha publicado.',
  'not-final': 'El acta de esta reunión aún no es definitiva.',
  'already-issued':
    'El acta ya se ha publicado. Podrá publicarse de nuevo cuando la reunión se haya reabierto y clausurado otra vez.',
  'record-issued': 'El acta se ha publicado y queda como está. Lo que sea inexacto puede corregirlo quien lo dijo.',
  'record-final': 'El acta de esta reunión es definitiva. Para lo que venga después, convoque otra reunión.',
  'window-out-of-range':
    'Las correcciones deben poder hacerse hasta un momento futuro, a un año como máximo. Elija otro final.',
  'window-open': 'El plazo de correcciones aún no ha terminado. Espere a que termine.',
  'nothing-said': 'Nadie habló en este turno, así que no hay nada que corregir.',
  'unknown-correction': 'Esta corrección no existe. Vuelva a mirar la lista.',
  'correction-decided': 'Esta corrección ya se ha decidido o retirado. Vuelva a mirar la lista.',
  'corrections-waiting': 'Aún hay correcciones recibidas a tiempo que esperan. Decida primero sobre cada una.',
  'unknown-speech': 'Este texto de intervención no existe o usted no tiene acceso a él.',
  'speech-handed-in': 'Ya se ha entregado un texto para este punto. Sustitúyalo.',
  'speech-delivered':
    'El turno de palabra para este texto ha comenzado. Ya no se puede sustituir ni retirar; todavía se puede elegir si es público.',
  'speech-kept-back':
    'El orador, o alguien en su nombre, dijo que no para este texto. Solo el orador puede permitir que lo lean todos.',
  'unknown-caption': 'No existe esa línea de subtítulos.',
  'caption-number-used': 'Este número ya se usó para otras palabras. Pida el último número y siga con el siguiente.',
  'caption-not-text': 'Estas palabras no se pueden leer. Envíe texto sin formato en UTF-8.',
  'unknown-caption-feed':
    'Este canal de subtítulos fue revocado o su dirección no está completa. Pida uno nuevo a la secretaría.',
  'id-in-use': 'Esto ya se ha hecho.',
  'came-too-late':
    'Esto no se ha hecho: llegó demasiado tarde al servidor. Vea en qué punto está la reunión y hágalo de nuevo si todavía hace falta.',
  'text-empty': 'Escriba primero unas palabras.',
  'text-too-long': 'Este texto es demasiado largo. Acórtelo.',
  'out-of-range': 'Este valor está fuera de los límites. Elija uno menor o mayor.',
  'quota-of-person':
    'Ha alcanzado el límite por persona en una reunión. Retire lo que ya no necesite o diríjase a la secretaría.',
  'quota-of-meeting':
    'La reunión ya no tiene espacio para esto. Pida a la presidencia o a la secretaría que retire lo que ya no sea necesario.',
  'wrong-password':
    'La dirección de correo electrónico o la contraseña no es correcta. Compruebe ambas e inténtelo de nuevo.',
  'wrong-present-password': 'La contraseña actual no es correcta. Escriba la que usó para iniciar sesión.',
  'too-many-tries': 'Demasiados intentos en poco tiempo. Espere unos minutos e inténtelo de nuevo.',
  'changed-too-often':
    'Se ha modificado demasiadas veces en poco tiempo. Espere un cuarto de hora y envíelo de nuevo: lo que ha escrito permanece en el formulario.',
  'email-in-use': 'Ya existe una cuenta con esta dirección de correo electrónico. Inicie sesión con ella.',
  'not-verified':
    'Su dirección de correo no está verificada todavía. Hasta entonces solo puede leer lo que es público y asistir a las reuniones a las que se le invite. La página de su cuenta dice qué hacer.',
  'already-verified': 'Esta dirección ya está verificada. Vuelva a cargar la página.',
  'founding-closed': 'Por ahora no se pueden crear consultas en este servidor. Consulte a la persona que lo gestiona.',
  'founding-for-administrators': 'En este servidor es la administración quien crea las consultas. Diríjase a ella.',
  'password-guessable':
    'Esta contraseña es fácil de adivinar: es común, o está hecha con su nombre, su dirección o su organización. Elija varias palabras sin relación entre sí.',
  'link-ended': 'Este enlace ya se ha usado o ha caducado. Pida uno nuevo.',
  'no-mail':
    'Este servidor no envía correo electrónico. Pida a la persona que lo gestiona un enlace para una nueva contraseña.',
  'too-many-links':
    'El acta tiene demasiados enlaces, o enlaces demasiado largos. Quite las direcciones de lo que ha pegado y vuelva a escribirlo.',
  'too-many-letters': 'Últimamente se han enviado demasiados mensajes. Espere una hora y vuelva a intentarlo.',
  'unknown-consultation': 'No existe esa consulta. Elija una de la lista de consultas.',
  'unknown-contribution': 'No existe esa contribución. Elija una de la consulta.',
  'contributions-ended':
    'Ha pasado el último día para contribuir. Escriba a la secretaría si la suya debe tenerse aún en cuenta.',
  'deadline-after-meeting':
    'El último día para las contribuciones es posterior a la reunión, para la cual se compilan. Elija el día de la reunión o uno anterior.',
  'consultation-closed':
    'Esta consulta está cerrada: no admite contribuciones ni invitaciones. Su secretaría puede reabrirla.',
  'consultation-in-use':
    'Una consulta con contribuciones, o cuya reunión ya se abrió, no puede eliminarse. Ciérrela en su lugar.',
  'contribution-decided': 'Esta contribución no está en espera: el secretario la ha aceptado, o llegó a tiempo.',
  'words-withdrawn':
    'El borrador tiene todavía palabras de una contribución que ya no se muestra. Quite los pasajes marcados y publique después.',
  'registration-early':
    'La inscripción en esta reunión aún no ha comenzado. Vuelva el primer día que indica la página.',
  'registration-ended': 'La inscripción en esta reunión ha terminado. Si aún desea asistir, escriba a la secretaría.',
  'registration-withdrawn': 'La persona inscrita ha retirado esta inscripción.',
  'registration-changed': 'Esta inscripción ha cambiado desde que usted la vio. Revísela de nuevo y decida después.',
  'registration-decided': 'Otra persona ya ha decidido sobre esta inscripción. Revísela de nuevo.',
  'registration-excluded':
    'Esta persona fue excluida de la reunión. Solo la secretaría puede admitirla de nuevo, en la página de personas.',
  'registration-for-secretary':
    'Solo la secretaría decide sobre esta inscripción: es la suya, corresponde a un Estado miembro para el que no se le ha designado, o se ha aprobado y rechazado muchas veces.',
  'decided-too-often':
    'Se han tomado demasiadas decisiones sobre inscripciones en una hora. Continúe dentro de una hora: lo decidido se mantiene.',
  'registrations-full':
    'Muchas personas se están inscribiendo y la lista está llena por ahora. Inténtelo de nuevo en unos minutos; lo que ha escrito permanece en el formulario.',
  'unknown-registration':
    'Esta inscripción no existe o no le corresponde decidir sobre ella. Vuelva a cargar la lista.',
  'unknown-focal-point': 'Esta dirección no es la de un punto de contacto de la reunión. Vuelva a cargar la lista.',
  'contribution-withdrawn': 'Esta contribución se ha retirado. Envíe una nueva en su lugar.',
  'file-too-large': 'El archivo supera los 20 MB. Quite las imágenes grandes o envíelo en partes.',
  'file-empty':
    'Este archivo no contiene texto. Si se escaneó, envíe el documento del que se imprimió o escriba el texto.',
  'file-broken':
    'El archivo está dañado y no se puede leer hasta el final. Ábralo en su equipo, guárdelo de nuevo y vuelva a enviarlo.',
  'file-encrypted': 'El archivo está protegido con contraseña. Guárdelo sin contraseña y vuelva a enviarlo.',
  'file-macros':
    'El archivo contiene macros, que son programas. Guárdelo como documento sin macros (.docx u .odt) y vuelva a enviarlo.',
  'file-unfolds':
    'Lo comprimido en este archivo es mucho mayor o está mucho más anidado que en cualquier documento, así que no se descomprimió. Guarde el texto en un documento nuevo y envíelo.',
  'file-too-long': 'El archivo tiene más de 500 páginas o de 2000 párrafos. Envíelo en partes.',
  'file-too-slow':
    'Leer este archivo requiere más tiempo o memoria de lo permitido para un archivo. Guárdelo sin dibujos o envíelo en partes.',
  'file-is-word':
    'Es un documento de Word, aunque su nombre indique otra cosa. Haga que el nombre termine en .docx y vuelva a enviarlo.',
  'file-is-odt':
    'Es un texto OpenDocument, aunque su nombre indique otra cosa. Haga que el nombre termine en .odt y vuelva a enviarlo.',
  'file-is-pdf':
    'Es un PDF, aunque su nombre indique otra cosa. Haga que el nombre termine en .pdf y vuelva a enviarlo.',
  'file-is-html':
    'Es una página web, aunque su nombre indique otra cosa. Haga que el nombre termine en .html y vuelva a enviarla.',
  'file-is-text':
    'Es texto sin formato, aunque su nombre indique otra cosa. Haga que el nombre termine en .txt y vuelva a enviarlo.',
  'file-is-old-word':
    'Es un archivo de una versión antigua de Word u Office. Ábralo, guárdelo como .docx u .odt y envíe ese.',
  'file-is-rtf': 'Es un archivo en formato RTF. Ábralo, guárdelo como .docx u .odt y envíe ese.',
  'file-is-office':
    'Es una hoja de cálculo, una presentación o un dibujo. Guarde el texto como .docx, .odt o PDF y envíe ese.',
  'file-is-picture':
    'Es una imagen, un sonido o una película. Envíe el texto como .docx, .odt, PDF, HTML, Markdown o texto sin formato.',
  'file-is-archive': 'Es un archivo comprimido con varios archivos. Descomprímalo y envíe el documento que contiene.',
  'file-unknown':
    'Este tipo de archivo no se lee aquí. Envíe un archivo .docx, .odt, PDF, HTML, Markdown o texto sin formato.',
  'unknown-invitation': 'No se conoce esta invitación. Compruebe que se ha copiado todo el enlace.',
  'unknown-screen-link': 'Este enlace no abre la pantalla, o ya no la abre. Pida uno nuevo a la secretaría.',
  'invitation-ended': 'Esta invitación ya no es válida. Pida una nueva a la secretaría.',
  'invitation-for-another':
    'Esta invitación es para otra dirección de correo electrónico. Inicie sesión con la dirección invitada.',
  'already-accepted': 'Alguien ha aceptado ya esta invitación. Pida una propia a la secretaría.',
  'changed-meanwhile':
    'Entretanto, otra persona ha cambiado esto. Sus cambios se conservan: compare ambas versiones y envíe de nuevo.',
  'too-large': 'Esto es más de lo que el servidor acepta de una vez. Acórtelo o envíelo por partes.',
  'from-another-site':
    'El servidor solo acepta esto desde sus propias páginas. Vuelva a cargar la página e inténtelo de nuevo.',
  'unknown-page': 'No hay nada en esta dirección.',
  'unknown-file':
    'El servidor ya no tiene este archivo. Guarda un archivo un día hasta que se envía. Elíjalo de nuevo.',
  'files-at-once': 'Dos de sus archivos están en camino. Espere a que uno de ellos se haya leído y envíe después este.',
  'files-of-all':
    'El servidor tiene tantos archivos como le caben. No se ha perdido nada; vuelva a intentarlo dentro de un minuto.',
  'too-many-files':
    'Ha enviado tantos megabytes de archivos como puede una persona en un día. Envíe este archivo mañana, o redúzcalo.',
  'recording-goes-on': 'Ya se está grabando.',
  'recording-is-off': 'No se está grabando nada.',
  'unknown-recording': 'No existe esa grabación.',
  'bad-message': 'El servidor no lo ha entendido. Vuelva a cargar la página e inténtelo de nuevo.',
  'too-many-messages': 'Ha sido demasiado de una vez. Espere unos segundos e inténtelo de nuevo.',
  'signed-out': 'Se ha cerrado su sesión. Vuelva a iniciarla; su lugar se conserva.',
  'unknown-meeting': 'No existe esa reunión. Elija una de la lista de consultas.',
  'not-joined': 'Se ha perdido la conexión con la reunión. Se restablecerá automáticamente.',
  'storage-failed':
    'El servidor no ha podido guardarlo, por lo que nada ha cambiado. Inténtelo de nuevo y, si persiste, comuníquelo a la secretaría.',
  'server-failed':
    'Algo ha fallado; es posible que esto no se haya guardado. Inténtelo de nuevo y, si persiste, comuníquelo a la secretaría.',
  'server-stopping': 'El servidor se está reiniciando. Esto no ha tenido efecto; inténtelo de nuevo en unos segundos.',
  outdated: 'Esta página es más antigua que el servidor. Vuelva a cargarla; su lugar se conserva.',
  'media-unavailable':
    'El sonido y la imagen no están disponibles en este momento. La lista y los documentos siguen funcionando.',
  'in-the-room':
    'Asiste en la sala, por lo que este dispositivo queda en silencio: la sala tiene su propio sonido. Incorpórese a distancia para usarlo con sonido.',
  'too-many-devices': 'Se ha incorporado con demasiados dispositivos. Salga primero con uno de ellos.',
  'test-ended': 'Esta prueba ha terminado: acaba sola después de dos minutos. Iníciela de nuevo.',
  'tests-at-once': 'Demasiadas personas hacen la prueba en este momento. Espere dos minutos e iníciela de nuevo.',
  'tests-spent':
    'Ha hecho la prueba tantas veces como puede una persona en una hora. Espere una hora e iníciela de nuevo.',
  'push-address':
    'Este servidor no puede usar el servicio de notificaciones de este navegador. Use otro navegador o el correo electrónico.',
  'unsupported-browser':
    'Este navegador no puede transmitir aquí sonido e imagen. Use una versión actual de Firefox, Chrome, Edge o Safari. La lista y los documentos siguen funcionando.',
} as const satisfies Translation<typeof english>;
