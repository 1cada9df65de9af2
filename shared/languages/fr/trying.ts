export const trying = {
  title: 'Test avant la réunion',
  lead: 'Voyez si votre son, votre caméra et votre réseau fonctionnent avec ce serveur. Personne ne vous voit ni ne vous entend, et rien n’est conservé.',
  yes: 'Oui',
  no: 'Non',
  network: {
    heading: 'Réseau',
    lead: 'Votre navigateur envoie à ce serveur un son que personne n’entend, et le reçoit en retour, par chaque voie séparément. Cela dure environ une demi-minute. Vous pouvez le faire {count} fois par heure.',
    begin: 'Tester le réseau',
    again: 'Tester de nouveau le réseau',
    connecting: 'Essai de chaque voie vers le serveur…',
    measuring: {
      one: 'Mesure de la connexion pendant {count} seconde…',
      other: 'Mesure de la connexion pendant {count} secondes…',
    },
    'no-webrtc':
      'Ce navigateur ne laisse pas cette page envoyer du son et des images (WebRTC). Désactivez les extensions qui bloquent WebRTC, ou utilisez un autre navigateur.',
    plot: 'Aller-retour pour chaque seconde, jusqu’à {ms} ms. Une marque en haut signale que du son a été perdu.',
    line: 'Aller-retour {trip} ms, au plus {longest} ms ; perte {lost} %.',
  },
  way: {
    'web-socket': 'Pages et liste des orateurs (WebSocket)',
    udp: 'Son et images par UDP',
    tcp: 'Son et images par TCP',
    turn: 'Son et images par un relais (TURN)',
  },
  found: {
    works: 'fonctionne',
    fails: 'ne fonctionne pas',
    refused: 'refuse le mot de passe de ce serveur',
    missing: 'non disponible',
    untried: 'non testé',
  },
  microphone: {
    begin: { one: 'Enregistrer {count} seconde', other: 'Enregistrer {count} secondes' },
    speak: 'Parlez maintenant, comme vous le ferez pendant la réunion.',
    heard: 'Écoutez-vous',
  },
  loudspeaker: {
    question: 'Avez-vous entendu deux notes ?',
    silent: 'Augmentez le volume, ou choisissez un autre haut-parleur, puis faites de nouveau entendre le son.',
  },
  camera: {
    begin: 'Allumer la caméra',
    question: 'Vous voyez-vous ?',
    picture: 'Votre image',
    end: 'Éteindre la caméra',
  },
  result: 'Résultat',
  verdict: {
    good: 'Tout fonctionne : vous pouvez participer.',
    weak: 'Vous pouvez participer, mais tout ne va pas bien.',
    bad: 'Vous ne pouvez pas participer ainsi.',
    unfinished: 'Rien d’anormal jusqu’ici. Terminez le test pour en être sûr.',
  },
  finding: {
    'no-web-socket':
      'La liste des orateurs ne vous parvient pas : WebSocket est bloqué. Demandez à votre service informatique d’autoriser WebSocket (wss) vers ce site.',
    'no-way':
      'Le son et les images ne vous parviennent pas : UDP et TCP sont bloqués. Demandez à votre service informatique d’autoriser UDP, ou au moins TCP, vers {hosts}, port {ports}.',
    losing: 'La connexion perd du son. Utilisez un câble, ou rapprochez-vous du point d’accès.',
    slow: 'La connexion est lente. Fermez les autres programmes qui l’utilisent, ou essayez un autre réseau.',
    'by-tcp':
      'UDP est bloqué : le son passe par TCP, avec des retards. Demandez à votre service informatique d’autoriser UDP vers {hosts}, port {ports}.',
    'by-turn':
      'Le son ne vous parvient que par un relais, avec des retards. Demandez à votre service informatique d’autoriser UDP vers {hosts}, port {ports}.',
    'ports-shut':
      'Certains ports sont fermés ({shut}), et une réunion peut utiliser n’importe lequel. Demandez à votre service informatique d’autoriser UDP et TCP vers {hosts}, port {ports}, sans exception.',
    'relay-refused':
      'Le relais (TURN) refuse le mot de passe de ce serveur. Votre réseau n’y est pour rien : prévenez le secrétariat. La personne qui gère le serveur doit donner aux deux le même secret (TURN_SECRET).',
    'no-microphone': 'On ne vous entendrait pas. Testez un autre microphone.',
    'no-loudspeaker': 'Vous n’entendriez pas la réunion. Testez un autre haut-parleur.',
    'no-camera': 'On ne vous verrait pas. Vous pouvez tout de même parler.',
    untried: 'Tout n’a pas encore été testé.',
  },
  report: {
    heading: 'Rapport pour votre service informatique',
    title: 'Openfloor : test avant une réunion',
    at: 'Heure du test (UTC)',
    browser: 'Navigateur',
    wanted: 'Ce que le réseau doit autoriser :',
    found: 'Ce qui a été constaté :',
    line: {
      one: 'Connexion par {way}, mesurée pendant {count} seconde',
      other: 'Connexion par {way}, mesurée pendant {count} secondes',
    },
    'any-port': 'tout port',
    copy: 'Copier',
    copied: 'Copié.',
    'not-copied':
      'Le navigateur ne laisse pas cette page copier. Sélectionnez le texte et copiez-le, ou enregistrez-le dans un fichier.',
    save: 'Enregistrer dans un fichier',
    print: 'Imprimer',
  },
} as const;
