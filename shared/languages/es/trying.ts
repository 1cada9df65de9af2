export const trying = {
  title: 'Prueba antes de la reunión',
  lead: 'Compruebe si su sonido, su cámara y su red funcionan con este servidor. Nadie le ve ni le oye, y no se guarda nada.',
  yes: 'Sí',
  no: 'No',
  network: {
    heading: 'Red',
    lead: 'Su navegador envía a este servidor un tono que nadie oye y lo recibe de vuelta, por cada vía por separado. Tarda medio minuto aproximadamente. Puede hacerlo {count} veces por hora.',
    begin: 'Probar la red',
    again: 'Probar la red de nuevo',
    connecting: 'Probando cada vía hacia el servidor…',
    measuring: {
      one: 'Midiendo la conexión durante {count} segundo…',
      other: 'Midiendo la conexión durante {count} segundos…',
    },
    'no-webrtc':
      'Este navegador no deja que esta página envíe sonido e imagen (WebRTC). Desactive las extensiones que bloquean WebRTC o use otro navegador.',
    plot: 'Ida y vuelta en cada segundo, hasta {ms} ms. Una marca arriba indica que se perdió sonido.',
    line: 'Ida y vuelta: {trip} ms, como máximo {longest} ms; pérdida: {lost} %.',
  },
  way: {
    'web-socket': 'Páginas y lista de oradores (WebSocket)',
    udp: 'Sonido e imagen por UDP',
    tcp: 'Sonido e imagen por TCP',
    turn: 'Sonido e imagen por un repetidor (TURN)',
  },
  found: {
    works: 'funciona',
    fails: 'no funciona',
    refused: 'rechaza la contraseña de este servidor',
    missing: 'no disponible',
    untried: 'sin probar',
  },
  microphone: {
    begin: { one: 'Grabar {count} segundo', other: 'Grabar {count} segundos' },
    speak: 'Hable ahora, como lo hará en la reunión.',
    heard: 'Escúchese',
  },
  loudspeaker: {
    question: '¿Ha oído dos notas?',
    silent: 'Suba el volumen o elija otro altavoz, y reproduzca el sonido de nuevo.',
  },
  camera: { begin: 'Encender la cámara', question: '¿Se ve?', picture: 'Su imagen', end: 'Apagar la cámara' },
  result: 'Resultado',
  verdict: {
    good: 'Todo funciona: puede participar.',
    weak: 'Puede participar, pero no todo está bien.',
    bad: 'Así no puede participar.',
    unfinished: 'Hasta ahora todo está bien. Termine la prueba para tener la certeza.',
  },
  finding: {
    'no-web-socket':
      'La lista de oradores no le llega: WebSocket está bloqueado. Pida a su servicio de informática que permita WebSocket (wss) hacia este sitio.',
    'no-way':
      'El sonido y la imagen no le llegan: UDP y TCP están bloqueados. Pida a su servicio de informática que permita UDP, o al menos TCP, hacia {hosts}, puerto {ports}.',
    losing: 'La conexión pierde sonido. Use un cable o acérquese al punto de acceso.',
    slow: 'La conexión es lenta. Cierre otros programas que la usen o pruebe otra red.',
    'by-tcp':
      'UDP está bloqueado: el sonido va por TCP, con retrasos. Pida a su servicio de informática que permita UDP hacia {hosts}, puerto {ports}.',
    'by-turn':
      'El sonido solo le llega por un repetidor, con retrasos. Pida a su servicio de informática que permita UDP hacia {hosts}, puerto {ports}.',
    'ports-shut':
      'Algunos puertos están cerrados ({shut}), y una reunión puede usar cualquiera de ellos. Pida a su servicio de informática que permita UDP y TCP hacia {hosts}, puerto {ports}, todos ellos.',
    'relay-refused':
      'El repetidor (TURN) rechaza la contraseña de este servidor. La causa no es su red: avise a la secretaría. Quien administra el servidor debe dar a ambos el mismo secreto (TURN_SECRET).',
    'no-microphone': 'No se le oiría. Pruebe otro micrófono.',
    'no-loudspeaker': 'No oiría la reunión. Pruebe otro altavoz.',
    'no-camera': 'No se le vería. Puede hablar de todos modos.',
    untried: 'Aún no se ha probado todo.',
  },
  report: {
    heading: 'Informe para su servicio de informática',
    title: 'Openfloor: prueba antes de una reunión',
    at: 'Hora de la prueba (UTC)',
    browser: 'Navegador',
    wanted: 'Lo que la red debe permitir:',
    found: 'Lo que se encontró:',
    line: {
      one: 'Conexión por {way}, medida durante {count} segundo',
      other: 'Conexión por {way}, medida durante {count} segundos',
    },
    'any-port': 'cualquier puerto',
    copy: 'Copiar',
    copied: 'Copiado.',
    'not-copied':
      'El navegador no deja que esta página copie. Seleccione el texto y cópielo, o guárdelo en un archivo.',
    save: 'Guardar en un archivo',
    print: 'Imprimir',
  },
} as const;
